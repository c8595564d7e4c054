//! # K023 verwijzing naar zichzelf of dubbel
//!
//! ## Wat
//! Een kaart verwijst naar zichzelf, of noemt in één lijst twee keer hetzelfde.
//!
//! ## Waarom
//! Het is altijd een vergissing, meestal een kopie die niet is aangepast.
//!
//! ## Voorbeeld
//! ```toml
//! id = "affidavit"
//! zie_ook = ["affidavit", "stroman", "stroman"]
//! ```
//!
//! ## Zo lost u het op
//! Haal de verwijzing weg.

use std::collections::HashSet;

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K023",
    naam: "verwijzing naar zichzelf of dubbel",
    ernst: Ernst::Fout,
    bron: include_str!("k023.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (kaart, herkomst) in stof.kaarten() {
        let mut eerder = HashSet::new();
        for (id, pad, _) in Stof::verwijzingen(kaart) {
            let lijst = pad.split('[').next().unwrap_or_default().to_owned();
            let melding = if id == kaart.hoofd.id {
                "De kaart verwijst naar zichzelf.".to_owned()
            } else if !eerder.insert((lijst, id.clone())) {
                format!("'{id}' staat hier twee keer.")
            } else {
                continue;
            };
            melder.meld(&CHECK, stof.bestand(herkomst), herkomst.bereik(&pad), melding, "Haal de verwijzing weg.");
        }
    }
}

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
    let mut eerder = HashSet::new();
    for v in stof.verwijzingen() {
        let lijst = v.pad.rsplit_once('[').map_or(v.pad.as_str(), |(lijst, _)| lijst).to_owned();
        let melding = if v.id == v.van {
            "De kaart verwijst naar zichzelf.".to_owned()
        } else if !eerder.insert((v.van, lijst, v.geheel.clone())) {
            format!("'{}' staat hier twee keer.", v.geheel)
        } else {
            continue;
        };
        melder.meld(&CHECK, stof.bestand(v.herkomst), v.herkomst.bereik(&v.pad), melding, "Haal de verwijzing weg.");
    }
    for regel in stof.regels() {
        for (n, feit) in regel.zicht.feiten.iter().enumerate() {
            if regel.zicht.feiten.iter().take(n).any(|eerder| eerder == feit) {
                let bereik = regel.herkomst.bereik(&format!("{}.feiten[{n}]", regel.pad));
                let melding = format!("Het feit '{feit}' staat hier twee keer.");
                melder.meld(&CHECK, stof.bestand(regel.herkomst), bereik, melding, "Haal het weg.");
            }
        }
    }
}

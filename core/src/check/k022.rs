//! # K022 verwijzing naar vervallen kaart
//!
//! ## Wat
//! Een kaart verwijst naar een kaart die is vervallen.
//!
//! ## Waarom
//! De lezer komt uit bij advies dat niet meer geldt.
//!
//! ## Voorbeeld
//! ```toml
//! zie_ook = ["oude-kaart"]   # vervallen = 2026-01-01
//! ```
//!
//! ## Zo lost u het op
//! Verwijs naar de kaart die ervoor in de plaats kwam.

use super::{Check, Ernst, Melder, Stof};
use crate::model::Stuk;

pub(super) const CHECK: Check = Check {
    code: "K022",
    naam: "verwijzing naar vervallen kaart",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k022.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for v in stof.verwijzingen() {
        let Some(doel) = stof.stuk(&v.id).and_then(Stuk::kaart) else { continue };
        if doel.hoofd.vervallen.is_some() && v.pad != "vervangen_door" {
            let oplossing = match &doel.hoofd.vervangen_door {
                Some(nieuw) => format!("Verwijs naar '{nieuw}'."),
                None => "Haal de verwijzing weg.".to_owned(),
            };
            let melding = format!("De kaart '{}' is vervallen.", v.id);
            melder.meld(&CHECK, stof.bestand(v.herkomst), v.herkomst.bereik(&v.pad), melding, oplossing);
        }
    }
}

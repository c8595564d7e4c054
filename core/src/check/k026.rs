//! # K026 vervangen zonder vervallen
//!
//! ## Wat
//! Een kaart noemt een opvolger, maar is zelf niet vervallen.
//!
//! ## Waarom
//! Dan vindt de lezer twee kaarten en weet niet welke geldt.
//!
//! ## Voorbeeld
//! ```toml
//! vervangen_door = "nieuwe-kaart"
//! ```
//!
//! ## Zo lost u het op
//! Voeg `vervallen = 2026-11-24` toe.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K026",
    naam: "vervangen zonder vervallen",
    ernst: Ernst::Fout,
    bron: include_str!("k026.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (kaart, herkomst) in stof.kaarten() {
        if kaart.hoofd.vervangen_door.is_some() && kaart.hoofd.vervallen.is_none() {
            melder.meld(
                &CHECK,
                stof.bestand(herkomst),
                herkomst.bereik("vervangen_door"),
                "Deze kaart heeft een opvolger, maar is niet vervallen.",
                "Voeg 'vervallen' toe met de datum.",
            );
        }
    }
}

//! # K041 over de datum
//!
//! ## Wat
//! Een kaart is voorbij haar datum `herzien_voor`.
//!
//! ## Waarom
//! De lezer krijgt dan bovenaan te zien dat het advies oud kan zijn.
//!
//! ## Voorbeeld
//! ```toml
//! herzien_voor = 2025-01-01
//! ```
//!
//! ## Zo lost u het op
//! Lees de kaart na aan de hand van haar bronnen. Zet daarna `nagelezen` en `herzien_voor` vooruit.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K041",
    naam: "over de datum",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k041.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let Some(vandaag) = stof.vandaag else { return };
    for (kaart, herkomst) in stof.kaarten() {
        let h = &kaart.hoofd;
        if h.herzien_voor < vandaag && h.vervallen.is_none() {
            melder.meld(
                &CHECK,
                stof.bestand(herkomst),
                herkomst.bereik("herzien_voor"),
                format!("Deze kaart moest voor {} worden herzien.", h.herzien_voor),
                "Lees de kaart na aan de hand van haar bronnen.",
            );
        }
    }
}

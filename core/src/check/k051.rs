//! # K051 vorm van een BWB-nummer
//!
//! ## Wat
//! Een BWB-nummer is BWBR (of BWBV, BWBW) met zeven cijfers.
//!
//! ## Waarom
//! Van dit nummer maakt het programma de link naar de wet.
//!
//! ## Voorbeeld
//! ```toml
//! bwb = "BWBR5537"
//! ```
//!
//! ## Zo lost u het op
//! Neem het nummer over uit het adres van de wet op wetten.overheid.nl.

use super::{Check, Ernst, Melder, Stof};
use crate::model::{Inhoud, is_bwb};
use crate::read::Herkomst;

pub(super) const CHECK: Check = Check {
    code: "K051",
    naam: "vorm van een BWB-nummer",
    ernst: Ernst::Fout,
    bron: include_str!("k051.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (bron, herkomst) in stof.bronnen() {
        if let Some(bwb) = &bron.bwb
            && !is_bwb(bwb)
        {
            meld(stof, melder, herkomst, "bwb", bwb);
        }
    }
    for (kaart, herkomst) in stof.kaarten() {
        if let Inhoud::Wet(wet) = &kaart.inhoud
            && !is_bwb(&wet.bwb)
        {
            meld(stof, melder, herkomst, "bwb", &wet.bwb);
        }
    }
}

fn meld(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, gevonden: &str) {
    melder.meld(
        &CHECK,
        stof.bestand(herkomst),
        herkomst.bereik(pad),
        format!("'{gevonden}' is geen BWB-nummer."),
        "Neem het nummer over van wetten.overheid.nl: BWBR0005537.",
    );
}

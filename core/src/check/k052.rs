//! # K052 vorm van een Kamerstuk
//!
//! ## Wat
//! Een Kamerstuk is het nummer van het dossier, een koppelteken en het nummer van het stuk.
//!
//! ## Waarom
//! Van dit nummer maakt het programma de link naar het stuk.
//!
//! ## Voorbeeld
//! ```toml
//! kst = "30 821, nr. 238"
//! ```
//!
//! ## Zo lost u het op
//! Schrijf `30821-238`.

use super::{Check, Ernst, Melder, Stof};
use crate::model::is_kst;
use crate::read::Herkomst;

pub(super) const CHECK: Check = Check {
    code: "K052",
    naam: "vorm van een Kamerstuk",
    ernst: Ernst::Fout,
    bron: include_str!("k052.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (bron, herkomst) in stof.bronnen() {
        if let Some(kst) = &bron.kst
            && !is_kst(kst)
        {
            meld(stof, melder, herkomst, "kst", kst);
        }
    }
}

fn meld(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, gevonden: &str) {
    melder.meld(
        &CHECK,
        stof.bestand(herkomst),
        herkomst.bereik(pad),
        format!("'{gevonden}' is geen Kamerstuk."),
        "Schrijf dossier en nummer: 30821-238.",
    );
}

//! # K017 bestand van het corpus ontbreekt
//!
//! ## Wat
//! Een heel corpus mist een van zijn vaste bestanden: `corpus.toml`, `ids.txt` of een bestand in `taal/`.
//!
//! ## Waarom
//! Zonder de lijsten in `taal/` vraagt niets meer om bewijs, en kent zoeken geen woorden voor gevaar.
//!
//! ## Voorbeeld
//! ```toml
//! # taal/gevaar.toml is weg
//! ```
//!
//! ## Zo lost u het op
//! Zet het bestand terug. Een lege lijst mag: woorden = [].

use super::{Check, Ernst, Melder, Stof};
use crate::model::Taal;
use crate::read::Bestand;

pub(super) const CHECK: Check = Check {
    code: "K017",
    naam: "bestand van het corpus ontbreekt",
    ernst: Ernst::Fout,
    bron: include_str!("k017.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    if !stof.geheel() {
        return;
    }
    let taal = Taal::BESTANDEN.iter().map(|(naam, _)| format!("taal/{naam}.toml"));
    for naam in taal.chain(["corpus.toml", "ids.txt"].map(str::to_owned)) {
        if !stof.ingelezen.bestanden.iter().any(|b| b.naam == naam) {
            let bestand = Bestand::new(naam.as_str(), "");
            melder.meld(
                &CHECK,
                &bestand,
                0..0,
                format!("Het bestand {naam} ontbreekt."),
                "Zet het terug; LEESMIJ.md zegt wat erin staat.",
            );
        }
    }
}

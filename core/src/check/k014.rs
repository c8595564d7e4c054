//! # K014 naam van een regel
//!
//! ## Wat
//! De naam (`id`) van een regel komt twee keer voor in een kaart, of heeft een verkeerde vorm.
//!
//! ## Waarom
//! Een route haalt een regel op bij haar naam. Twee regels met één naam zijn er één te veel.
//!
//! ## Voorbeeld
//! ```toml
//! [[situatie.zeg]]
//! id = "kalm"
//!
//! [[situatie.nu_doen]]
//! id = "kalm"
//! ```
//!
//! ## Zo lost u het op
//! Geef een van de twee een andere naam, in kleine letters met koppeltekens.

use std::collections::HashSet;

use super::taalhulp::is_id;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K014",
    naam: "naam van een regel",
    ernst: Ernst::Fout,
    bron: include_str!("k014.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let mut eerder: HashSet<(&str, &str)> = HashSet::new();
    for regel in stof.regels() {
        let Some(id) = regel.zicht.id else { continue };
        let melding = if !is_id(id) {
            format!("'{id}' is geen goede naam voor een regel.")
        } else if !eerder.insert((regel.kaart_id, id)) {
            format!("De naam '{id}' komt twee keer voor in deze kaart.")
        } else {
            continue;
        };
        let bereik = regel.herkomst.bereik(&format!("{}.id", regel.pad));
        melder.meld(
            &CHECK,
            stof.bestand(regel.herkomst),
            bereik,
            melding,
            "Geef de regel een eigen naam in kleine letters met koppeltekens.",
        );
    }
}

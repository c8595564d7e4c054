//! # K018 toch gebruikt
//!
//! ## Wat
//! Een feit staat in `corpus.toml` bij `niet_gebruikt` en toch ook in `feiten/`, of het staat daar twee keer.
//!
//! ## Waarom
//! Die lijst zegt waarom een feit buiten de kaarten bleef. Zij moet kloppen, anders zoekt iemand het nog eens uit.
//!
//! ## Voorbeeld
//! ```toml
//! [[niet_gebruikt]]
//! reden = "De bron is niet teruggevonden."
//! feiten = ["fp-235"] # en fp-235 staat in feiten/
//! ```
//!
//! ## Zo lost u het op
//! Haal het id uit `niet_gebruikt` weg.

use std::collections::BTreeSet;

use super::{Check, Ernst, Melder, Stof};
use crate::model::Soort;

pub(super) const CHECK: Check = Check {
    code: "K018",
    naam: "toch gebruikt",
    ernst: Ernst::Fout,
    bron: include_str!("k018.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let (Some(info), Some(herkomst)) = (stof.ingelezen.info.as_ref(), stof.ingelezen.infoplek.as_ref()) else { return };
    let mut gezien = BTreeSet::new();
    for (n, groep) in info.niet_gebruikt.iter().enumerate() {
        for (m, id) in groep.feiten.iter().enumerate() {
            let melding = if stof.stuk(id).is_some_and(|s| s.soort() == Soort::Feit) {
                format!("Het feit '{id}' staat in feiten/ en ook bij 'niet_gebruikt'.")
            } else if gezien.insert(id) {
                continue;
            } else {
                format!("Het feit '{id}' staat twee keer bij 'niet_gebruikt'.")
            };
            let bereik = herkomst.bereik(&format!("niet_gebruikt[{n}].feiten[{m}]"));
            melder.meld(&CHECK, stof.bestand(herkomst), bereik, melding, "Haal het hier weg.");
        }
    }
}

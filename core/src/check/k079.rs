//! # K079 gedrag zonder grens
//!
//! ## Wat
//! Een antwoord noemt gedrag, en het plan zegt niet welke grens daarbij hoort.
//!
//! ## Waarom
//! Wie last heeft van gedrag, moet weten wat mag en wat er dan gebeurt.
//!
//! ## Voorbeeld
//! ```toml
//! gedrag = "De bezoeker blijft filmen."
//! brengt = []
//! ```
//!
//! ## Zo lost u het op
//! Laat een antwoord op dit pad regels brengen uit grens, of haal `gedrag` weg als het antwoord geen gedrag noemt.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K079",
    naam: "gedrag zonder grens",
    ernst: Ernst::Fout,
    bron: include_str!("k079.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        if let Some(pad) = &route.zonder_grens {
            pad.meld(
                &CHECK,
                route,
                stof,
                melder,
                "noemt een antwoord gedrag, maar staat er geen grens in het plan",
                "Breng de grens die bij dit gedrag hoort.",
            );
        }
    }
}

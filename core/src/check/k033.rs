//! # K033 bron ongebruikt
//!
//! ## Wat
//! Geen feit steunt op deze bron.
//!
//! ## Waarom
//! Een bron in het overzicht suggereert dat het advies erop steunt.
//!
//! ## Voorbeeld
//! ```toml
//! [[bron]]
//! id = "oude-nota"
//! ```
//!
//! ## Zo lost u het op
//! Gebruik de bron in een feit, of haal haar weg.

use std::collections::HashSet;

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K033",
    naam: "bron ongebruikt",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k033.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    // Evidence of an addition may carry a line elsewhere.
    if !stof.geheel() || !stof.alles_gelezen() {
        return;
    }
    let gebruikt: HashSet<&str> = stof.feiten().flat_map(|(f, _)| &f.bronnen).map(|b| b.bron.as_str()).collect();
    for (bron, herkomst) in stof.bronnen().filter(|(b, _)| !gebruikt.contains(b.id.as_str())) {
        melder.meld(
            &CHECK,
            stof.bestand(herkomst),
            herkomst.bereik("id"),
            format!("Geen feit gebruikt de bron '{}'.", bron.id),
            "Gebruik haar in een feit; is zij nog nooit uitgebracht, haal haar dan weg.",
        );
    }
}

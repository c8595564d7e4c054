//! # K032 feit ongebruikt
//!
//! ## Wat
//! Geen regel steunt op dit feit.
//!
//! ## Waarom
//! Een feit dat niemand gebruikt, wordt ook door niemand nagelezen.
//!
//! ## Voorbeeld
//! ```toml
//! [[feit]]
//! id = "fp-999"
//! ```
//!
//! ## Zo lost u het op
//! Gebruik het feit, of haal het weg zolang het nog niet in `ids.txt` staat.

use std::collections::HashSet;

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K032",
    naam: "feit ongebruikt",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k032.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    // Evidence of an addition may carry a line elsewhere.
    if !stof.geheel() || !stof.alles_gelezen() {
        return;
    }
    let gebruikt: HashSet<String> = stof.kaarten().flat_map(|(k, _)| k.feiten()).map(str::to_owned).collect();
    for (feit, herkomst) in stof.feiten().filter(|(f, _)| !gebruikt.contains(&f.id)) {
        melder.meld(
            &CHECK,
            stof.bestand(herkomst),
            herkomst.bereik("id"),
            format!("Geen regel gebruikt het feit '{}'.", feit.id),
            "Gebruik het in een regel; is het nog nooit uitgebracht, haal het dan weg.",
        );
    }
}

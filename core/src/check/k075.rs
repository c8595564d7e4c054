//! # K075 vraag zonder keus
//!
//! ## Wat
//! Een vraag heeft minder dan twee antwoorden.
//!
//! ## Waarom
//! Wie vastloopt in een vraag, komt niet bij het plan.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen]]
//! id = "alleen"
//! keuzes = [{ id = "ja", tekst = "Ja" }]
//! ```
//!
//! ## Zo lost u het op
//! Geef de vraag minstens twee antwoorden, of haal haar weg.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K075",
    naam: "vraag zonder keus",
    ernst: Ernst::Fout,
    bron: include_str!("k075.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        for (v, vraag) in route.gang.route.vragen.iter().enumerate().filter(|(_, vraag)| vraag.keuzes.len() < 2) {
            let bereik = route.herkomst.bereik(&format!("vragen[{v}].id"));
            let melding = format!("Bij de vraag '{}' valt niets te kiezen.", vraag.id);
            melder.meld(&CHECK, stof.bestand(route.herkomst), bereik, melding, "Geef haar minstens twee antwoorden.");
        }
    }
}

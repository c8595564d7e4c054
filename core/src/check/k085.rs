//! # K085 situatie in geen route
//!
//! ## Wat
//! Geen enkele route brengt iets van deze situatie.
//!
//! ## Waarom
//! Wie het zoekwoord niet kent, komt er met de vragenlijst niet.
//!
//! ## Voorbeeld
//! ```toml
//! [[situatie]]
//! id = "nieuwe-situatie"
//! ```
//!
//! ## Zo lost u het op
//! Laat een antwoord in een route deze situatie brengen.

use super::wandeling::Wandeling;
use super::{Check, Ernst, Melder, Stof};
use crate::model::Soort;

pub(super) const CHECK: Check = Check {
    code: "K085",
    naam: "situatie in geen route",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k085.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let routes = stof.wandelingen();
    if routes.is_empty() || !stof.geheel() || !stof.alles_gelezen() || !routes.iter().all(Wandeling::gelopen) {
        return;
    }
    for (kaart, herkomst) in stof.kaarten().filter(|(k, _)| k.soort() == Soort::Situatie) {
        let id = kaart.hoofd.id.as_str();
        if kaart.hoofd.vervallen.is_none() && !routes.iter().any(|route| route.kaarten.contains(id)) {
            let melding = format!("Geen route komt bij '{id}'.");
            let oplossing = "Laat een antwoord in een route deze situatie brengen.";
            melder.meld(&CHECK, stof.bestand(herkomst), herkomst.bereik("id"), melding, oplossing);
        }
    }
}

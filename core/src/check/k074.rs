//! # K074 antwoord verandert niets
//!
//! ## Wat
//! Twee antwoorden op één vraag doen precies hetzelfde, of geen enkel antwoord verandert het plan.
//!
//! ## Waarom
//! Elke vraag kost tijd van iemand met een mens voor zich. Vraag alleen wat de raad verandert.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen.keuzes]]
//! id = "ja"
//! [[route.vragen.keuzes]]
//! id = "nee"
//! ```
//!
//! ## Zo lost u het op
//! Geef elk antwoord eigen regels (`brengt`, `trekt_in`) of een eigen vervolgvraag, voeg antwoorden samen, of haal
//! de vraag weg.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K074",
    naam: "antwoord verandert niets",
    ernst: Ernst::Fout,
    bron: include_str!("k074.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen().iter().filter(|r| r.gelopen()) {
        let bestand = stof.bestand(route.herkomst);
        // A question with one answer is told by K075.
        for (v, vraag) in route.gang.route.vragen.iter().enumerate().filter(|(_, vraag)| vraag.keuzes.len() > 1) {
            let mut eender = false;
            for k in 1..vraag.keuzes.len() {
                let Some(ander) = (0..k).find(|ander| route.gang.eender(v, *ander, k)) else { continue };
                let naam = |k: usize| vraag.keuzes.get(k).map_or("", |keuze| keuze.id.as_str());
                eender = true;
                melder.meld(
                    &CHECK,
                    bestand,
                    route.herkomst.bereik(&format!("vragen[{v}].keuzes[{k}].id")),
                    format!("'{}' doet precies hetzelfde als '{}'.", naam(k), naam(ander)),
                    "Geef dit antwoord eigen regels of een eigen vervolgvraag, of voeg de twee samen.",
                );
            }
            let gesteld = route.gesteld.get(v).copied().unwrap_or_default();
            if gesteld && !eender && !route.verschilt.get(v).copied().unwrap_or_default() {
                melder.meld(
                    &CHECK,
                    bestand,
                    route.herkomst.bereik(&format!("vragen[{v}].id")),
                    format!("Geen antwoord op '{}' verandert het plan.", vraag.id),
                    "Laat minstens één antwoord iets brengen of intrekken dat er anders niet zo staat, of haal de vraag weg.",
                );
            }
        }
    }
}

//! # K072 naam van een vraag of keuze
//!
//! ## Wat
//! De naam van een vraag of keuze komt twee keer voor, of heeft een verkeerde vorm.
//!
//! ## Waarom
//! Wie `vraag=keuze` schrijft, moet precies één antwoord bedoelen. Een bewaard plan gebruikt die namen ook.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen]]
//! id = "Wat gebeurt er?"
//! ```
//!
//! ## Zo lost u het op
//! Gebruik kleine letters en koppeltekens, en elke naam één keer: een vraag in haar route, een keuze in haar vraag.
//! De vraag `route` bestaat al.

use super::taalhulp::is_id;
use super::{Check, Ernst, Melder, Stof};
use crate::gids::ROUTE_VRAAG;

pub(super) const CHECK: Check = Check {
    code: "K072",
    naam: "naam van een vraag of keuze",
    ernst: Ernst::Fout,
    bron: include_str!("k072.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        let vragen = &route.gang.route.vragen;
        let mut namen: Vec<(String, String, bool)> = Vec::new();
        for (v, vraag) in vragen.iter().enumerate() {
            let dubbel = vragen.iter().take(v).any(|eerder| eerder.id == vraag.id) || vraag.id == ROUTE_VRAAG;
            namen.push((vraag.id.clone(), format!("vragen[{v}].id"), dubbel));
            for (k, keuze) in vraag.keuzes.iter().enumerate() {
                let dubbel = vraag.keuzes.iter().take(k).any(|eerder| eerder.id == keuze.id);
                namen.push((keuze.id.clone(), format!("vragen[{v}].keuzes[{k}].id"), dubbel));
            }
        }
        for (naam, pad, dubbel) in namen {
            let melding = match (is_id(&naam), dubbel) {
                (false, _) => format!("'{naam}' is geen goede naam."),
                (true, true) => format!("De naam '{naam}' bestaat hier al."),
                (true, false) => continue,
            };
            let oplossing = "Geef een eigen naam in kleine letters met koppeltekens.";
            melder.meld(&CHECK, stof.bestand(route.herkomst), route.herkomst.bereik(&pad), melding, oplossing);
        }
    }
}

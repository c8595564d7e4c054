//! # K087 weet ik niet zonder raad
//!
//! ## Wat
//! Het antwoord `weet-ik-niet` brengt niets in het plan, of alleen een dilemma of een grens.
//!
//! ## Waarom
//! Wie het niet weet, heeft een veilige weg het hardst nodig.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen.keuzes]]
//! id = "weet-ik-niet"
//! brengt = []
//! ```
//!
//! ## Zo lost u het op
//! Laat het antwoord een veilige weg brengen, bijvoorbeeld overleggen of eerst vragen.

use super::{Check, Ernst, Melder, Stof};
use crate::gids::{WEET_IK_NIET, los_op};
use crate::model::Stuk;

pub(super) const CHECK: Check = Check {
    code: "K087",
    naam: "weet ik niet zonder raad",
    ernst: Ernst::Fout,
    bron: include_str!("k087.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let kaarten = |id: &str| stof.stuk(id).and_then(Stuk::kaart);
    // A dilemma is no course, and limits stand in a plan only with behaviour. What is not there is told by K020 and K071.
    let is_raad = |verwijzing: &String| {
        los_op(verwijzing, &kaarten).map_or(true, |lijnen| lijnen.iter().any(|lijn| lijn.deel != "grens"))
    };
    for route in stof.wandelingen() {
        for (v, vraag) in route.gang.route.vragen.iter().enumerate() {
            for (k, keuze) in vraag.keuzes.iter().enumerate().filter(|(_, keuze)| keuze.id == WEET_IK_NIET) {
                if ![&keuze.brengt, &keuze.vandaag, &keuze.deze_week].into_iter().flatten().any(is_raad) {
                    melder.meld(
                        &CHECK,
                        stof.bestand(route.herkomst),
                        route.herkomst.bereik(&format!("vragen[{v}].keuzes[{k}].id")),
                        format!("Wie '{}' niet weet, krijgt geen raad.", vraag.id),
                        "Laat dit antwoord een veilige weg brengen.",
                    );
                }
            }
        }
    }
}

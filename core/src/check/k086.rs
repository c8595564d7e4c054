//! # K086 geen gewone dienstverlening
//!
//! ## Wat
//! Geen enkel antwoord in de route eindigt in gewone dienstverlening.
//!
//! ## Waarom
//! Wie alleen boos of kritisch is, krijgt gewone dienst en niets extra wordt vastgelegd. Elke route moet daar
//! kunnen eindigen.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen.keuzes]]
//! id = "gewoon"
//! einde = "gewone-dienstverlening"
//! ```
//!
//! ## Zo lost u het op
//! Geef een antwoord `einde = "gewone-dienstverlening"`. De route `gevaar` heeft dat niet.

use super::{Check, Ernst, Melder, Stof};
use crate::gids::GEVAAR_ROUTE;

pub(super) const CHECK: Check = Check {
    code: "K086",
    naam: "geen gewone dienstverlening",
    ernst: Ernst::Fout,
    bron: include_str!("k086.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen().iter().filter(|r| r.gelopen()) {
        if !route.gewoon && route.gang.kaart.hoofd.id != GEVAAR_ROUTE {
            let bereik = route.herkomst.bereik("id");
            let melding = "Deze route kan niet eindigen in gewone dienstverlening.";
            let oplossing = "Geef een antwoord: einde = \"gewone-dienstverlening\".";
            melder.meld(&CHECK, stof.bestand(route.herkomst), bereik, melding, oplossing);
        }
    }
}

//! # K076 plan zonder directe stap
//!
//! ## Wat
//! Een pad door de route eindigt in een plan waarin niets staat om nu te doen.
//!
//! ## Waarom
//! Iemand heeft nu een mens, een brief of een bezorgde collega voor zich en moet nu verder kunnen.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen.keuzes]]
//! id = "anders"
//! brengt = []
//! ```
//!
//! ## Zo lost u het op
//! Laat een antwoord op dit pad regels brengen uit nu_doen, wat_te_doen of doe, of zet zulke regels in `altijd`.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K076",
    naam: "plan zonder directe stap",
    ernst: Ernst::Fout,
    bron: include_str!("k076.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        if let Some(pad) = &route.zonder_direct {
            pad.meld(
                &CHECK,
                route,
                stof,
                melder,
                "heeft het plan geen directe stap",
                "Laat een van deze antwoorden iets brengen uit nu_doen, wat_te_doen of doe.",
            );
        }
    }
}

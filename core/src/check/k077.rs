//! # K077 plan zonder verbinding
//!
//! ## Wat
//! Een pad door de route eindigt in een plan zonder regel over verbinding.
//!
//! ## Waarom
//! De brief van de minister noemt twee lijnen: verbinding en grenzen. Verbinding hoort in elk plan.
//!
//! ## Voorbeeld
//! ```toml
//! brengt = ["bezoeker-filmt-aan-de-balie.nu_doen"]
//! ```
//!
//! ## Zo lost u het op
//! Laat een antwoord op dit pad regels brengen uit verbinding, of zet ze in `altijd`.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K077",
    naam: "plan zonder verbinding",
    ernst: Ernst::Fout,
    bron: include_str!("k077.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        if let Some(pad) = &route.zonder_verbinding {
            pad.meld(
                &CHECK,
                route,
                stof,
                melder,
                "staat er geen verbinding in het plan",
                "Breng regels uit het deel verbinding van een situatie.",
            );
        }
    }
}

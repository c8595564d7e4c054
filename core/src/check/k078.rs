//! # K078 plan zonder voorbeeldzin
//!
//! ## Wat
//! Een pad door de route eindigt in een plan zonder zin om te zeggen.
//!
//! ## Waarom
//! Wie onder druk staat, heeft aan één goede zin vaak het meest.
//!
//! ## Voorbeeld
//! ```toml
//! brengt = ["bezoeker-filmt-aan-de-balie.nu_doen"]
//! ```
//!
//! ## Zo lost u het op
//! Laat een antwoord op dit pad regels brengen uit zeg, of zet ze in `altijd`.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K078",
    naam: "plan zonder voorbeeldzin",
    ernst: Ernst::Fout,
    bron: include_str!("k078.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        if let Some(pad) = &route.zonder_zeg {
            pad.meld(
                &CHECK,
                route,
                stof,
                melder,
                "staat er geen zin om te zeggen in het plan",
                "Breng regels uit het deel zeg.",
            );
        }
    }
}

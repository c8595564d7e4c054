//! # K083 tegenspraak in een plan
//!
//! ## Wat
//! Twee regels die elkaar tegenspreken, kunnen samen in één plan staan.
//!
//! ## Waarom
//! Wie onder druk staat, kan niet kiezen tussen twee raadgevingen die botsen.
//!
//! ## Voorbeeld
//! ```toml
//! [[paar]]
//! regels = ["bezoeker-filmt-aan-de-balie#laat-toe", "bezoeker-filmt-aan-de-balie#stop"]
//! want = "Toestaan en stoppen gaan niet samen."
//! ```
//!
//! ## Zo lost u het op
//! Laat het antwoord dat de ene regel brengt de andere intrekken (`trekt_in`).

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K083",
    naam: "tegenspraak in een plan",
    ernst: Ernst::Fout,
    bron: include_str!("k083.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        for (paar, pad) in stof.taal.tegenspraak.iter().zip(&route.tegenspraak) {
            if let Some(pad) = pad {
                let melding = format!("staan {} samen in het plan", paar.regels.join(" en "));
                pad.meld(&CHECK, route, stof, melder, &melding, &format!("Trek er een in. {}", paar.want));
            }
        }
    }
}

//! # K081 vraag naar overtuiging
//!
//! ## Wat
//! Een vraag of antwoord in een route gaat over wat iemand gelooft, vindt of is.
//!
//! ## Waarom
//! Wat iemand gelooft, vragen wij niet en schrijven wij niet op. De raad gaat over situaties, gedrag, brieven en
//! recht.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Is deze persoon soeverein?"
//! ```
//!
//! ## Zo lost u het op
//! Vraag naar wat er gebeurt, wat er op tafel ligt of wat iemand doet. De woorden staan in taal/overtuiging.toml.

use super::taalhulp::Patroon;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K081",
    naam: "vraag naar overtuiging",
    ernst: Ernst::Fout,
    bron: include_str!("k081.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let patronen: Vec<Patroon> = stof.taal.overtuiging.iter().map(|woord| Patroon::new(woord)).collect();
    for route in stof.wandelingen() {
        for (tekst, pad) in route.gang.route.teksten() {
            // Why a question is asked may explain that belief is no matter of ours; a case is told, not asked.
            if pad.ends_with(".waarom") || pad.starts_with("scenarios") {
                continue;
            }
            let Some(woord) = patronen.iter().find_map(|p| p.vind(&tekst)) else { continue };
            melder.meld(
                &CHECK,
                stof.bestand(route.herkomst),
                route.herkomst.bereik(&pad),
                format!("'{woord}' vraagt naar wat iemand gelooft, vindt of is."),
                "Vraag naar wat er gebeurt of wat iemand doet.",
            );
        }
    }
}

//! # K060 kern te lang
//!
//! ## Wat
//! De kern heeft meer dan twee zinnen.
//!
//! ## Waarom
//! De kern is wat iemand leest met een bezoeker voor zich. Meer dan twee zinnen is dan te veel.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Blijf kalm. Vraag wat er is. Bel een collega."
//! ```
//!
//! ## Zo lost u het op
//! Zeg het antwoord in twee zinnen. De rest hoort in een van de delen.

use super::taalhulp::zinnen;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check =
    Check { code: "K060", naam: "kern te lang", ernst: Ernst::Fout, bron: include_str!("k060.rs"), toets: Some(toets) };

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for regel in stof.regels().iter().filter(|r| r.veld.naam == "kern") {
        let aantal = zinnen(regel.zicht.tekst).len();
        if aantal > 2 {
            melder.meld(
                &CHECK,
                stof.bestand(regel.herkomst),
                regel.bereik(),
                format!("De kern heeft {aantal} zinnen."),
                "Zeg het antwoord in hoogstens twee zinnen.",
            );
        }
    }
}

//! # K082 route te lang
//!
//! ## Wat
//! Een pad door de route heeft meer dan twaalf vragen, of de route heeft meer dan 20.000 paden.
//!
//! ## Waarom
//! Onder druk beantwoordt niemand dertien vragen. En zoveel paden kan niemand nalezen.
//!
//! ## Voorbeeld
//! ```toml
//! # een dertiende vraag zonder voorwaarde
//! ```
//!
//! ## Zo lost u het op
//! Haal vragen weg die het plan weinig veranderen, of stel ze alleen waar ze ertoe doen (`als`).

use super::{Check, Ernst, Melder, Stof};
use crate::gids::MEESTE_PADEN;

pub(super) const CHECK: Check = Check {
    code: "K082",
    naam: "route te lang",
    ernst: Ernst::Fout,
    bron: include_str!("k082.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        if let Some(pad) = &route.te_lang {
            let melding = "stelt de route meer dan twaalf vragen";
            pad.meld(&CHECK, route, stof, melder, melding, "Stel minder vragen op dit pad.");
        }
        if route.paden > MEESTE_PADEN {
            melder.meld(
                &CHECK,
                stof.bestand(route.herkomst),
                route.herkomst.bereik("id"),
                format!("Deze route heeft meer dan {MEESTE_PADEN} paden."),
                "Stel minder vragen, of stel ze alleen waar ze het plan veranderen.",
            );
        }
    }
}

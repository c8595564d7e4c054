//! # K061 lange zin
//!
//! ## Wat
//! Een zin heeft meer dan 25 woorden.
//!
//! ## Waarom
//! Onder druk leest niemand een lange zin tot het einde.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Wanneer de bezoeker, nadat u dit hebt gevraagd en daarbij de huisregels hebt genoemd die bij de ingang hangen, niet stopt met filmen, dan kunt u …"
//! ```
//!
//! ## Zo lost u het op
//! Maak er twee zinnen van.

use super::taalhulp::zinnen;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K061",
    naam: "lange zin",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k061.rs"),
    toets: Some(toets),
};

const MEESTE_WOORDEN: usize = 25;

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for regel in stof.regels() {
        for (tekst, zin) in regel.zicht.teksten().flat_map(|t| zinnen(t).into_iter().map(move |z| (t, z))) {
            let aantal = zin.split_whitespace().count();
            if aantal > MEESTE_WOORDEN {
                melder.meld(
                    &CHECK,
                    stof.bestand(regel.herkomst),
                    regel.bereik_van(tekst),
                    format!("Deze zin heeft {aantal} woorden."),
                    format!("Maak er zinnen van met hoogstens {MEESTE_WOORDEN} woorden."),
                );
            }
        }
    }
}

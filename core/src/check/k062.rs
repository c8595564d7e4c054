//! # K062 leesniveau
//!
//! ## Wat
//! De kaart leest moeilijk. De maat is die van Flesch in de bewerking van Douma (1960, *De leesbaarheid van landbouwbladen*):
//! 206,84 − 0,93 × woorden per zin − 77 × lettergrepen per woord. Hoger is makkelijker; onder de grens in de melding volgt een waarschuwing.
//! De maat is een hulpmiddel en geen toets op taalniveau B1: daarvoor bestaat geen formule.
//!
//! ## Waarom
//! Wie onder druk staat, leest slechter. Korte zinnen en gewone woorden helpen iedereen.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Verantwoordelijkheidsverdeling aangaande ingebrekestellingen behoeft afstemming."
//! ```
//!
//! ## Zo lost u het op
//! Kort zinnen in, en vervang lange woorden door gewone. Een vakterm mag: leg hem één keer uit.

use super::taalhulp::leesbaarheid;
use super::{Check, Ernst, Melder, Stof};
use crate::model::Kaart;

pub(super) const CHECK: Check = Check {
    code: "K062",
    naam: "leesniveau",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k062.rs"),
    toets: Some(toets),
};

/// Scores below this read like a legal text. Named terms (ingebrekestelling) cost a kaart about ten points.
pub const LEESGRENS: f32 = 40.0;

/// How easily a kaart reads, over all its lines: about 0 (legal text) to 100 (very plain); `None` below 30 words.
pub fn leesmaat(kaart: &Kaart) -> Option<f32> {
    let teksten: Vec<&str> = kaart.regels().iter().flat_map(|(_, r)| r.teksten().collect::<Vec<_>>()).collect();
    leesbaarheid(&teksten)
}

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (kaart, herkomst) in stof.kaarten() {
        let Some(maat) = leesmaat(kaart).filter(|maat| *maat < LEESGRENS) else { continue };
        melder.meld(
            &CHECK,
            stof.bestand(herkomst),
            herkomst.bereik("titel"),
            format!("Deze kaart leest moeilijk: {maat:.0}, de grens is {LEESGRENS:.0}."),
            "Kort zinnen in en vervang lange woorden.",
        );
    }
}

//! # K063 etiket voor mensen
//!
//! ## Wat
//! Een tekst gebruikt een woord dat mensen een etiket geeft. De woorden staan in `taal/etiketten.toml`, met een beter woord erbij.
//!
//! ## Waarom
//! Advies gaat over situaties en gedrag. Een etiket sluit het gesprek dat wij open willen houden.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Een wappie weigert legitimatie."
//! ```
//!
//! ## Zo lost u het op
//! Schrijf wat iemand doet of zegt, of gebruik het betere woord uit de melding.

use std::ops::Range;

use super::taalhulp::Patroon;
use super::{Check, Ernst, Melder, Stof};
use crate::read::Bestand;

pub(super) const CHECK: Check = Check {
    code: "K063",
    naam: "etiket voor mensen",
    ernst: Ernst::Fout,
    bron: include_str!("k063.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let etiketten: Vec<(Patroon, &str)> =
        stof.taal.etiketten.iter().map(|e| (Patroon::new(&e.woord), e.beter.as_str())).collect();
    let vind = |tekst: &str| {
        etiketten.iter().find_map(|(patroon, beter)| patroon.vind(tekst).map(|woord| (woord, (*beter).to_owned())))
    };
    for regel in stof.regels() {
        if let Some((tekst, (woord, beter))) = regel.zicht.teksten().find_map(|t| Some((t, vind(t)?))) {
            meld(melder, stof.bestand(regel.herkomst), regel.bereik_van(tekst), &woord, &beter);
        }
    }
    for (tekst, pad, herkomst) in stof.losse_teksten() {
        // People type such words when they search: a trefwoord or a phrase to recognise may hold one.
        if pad.starts_with("trefwoorden") || pad.starts_with("herken") || pad.starts_with("varianten") {
            continue;
        }
        if let Some((woord, beter)) = vind(&tekst) {
            meld(melder, stof.bestand(herkomst), herkomst.bereik(&pad), &woord, &beter);
        }
    }
}

fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, woord: &str, beter: &str) {
    melder.meld(&CHECK, bestand, bereik, format!("'{woord}' geeft mensen een etiket."), format!("Beter: {beter}."));
}

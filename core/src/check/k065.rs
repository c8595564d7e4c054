//! # K065 onzichtbaar teken
//!
//! ## Wat
//! Een tekst bevat een stuurteken, een teken dat de leesrichting omdraait, of een ander onzichtbaar teken.
//!
//! ## Waarom
//! Zulke tekens kunnen een scherm besturen of een tekst anders laten lijken dan hij is.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Bel \\u202E211"
//! ```
//!
//! ## Zo lost u het op
//! Typ de tekst opnieuw. Het teken kwam waarschijnlijk mee bij het plakken.

use std::ops::Range;

use super::taalhulp::onzichtbaar;
use super::{Check, Ernst, Melder, Stof};
use crate::read::Bestand;

pub(super) const CHECK: Check = Check {
    code: "K065",
    naam: "onzichtbaar teken",
    ernst: Ernst::Fout,
    bron: include_str!("k065.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for regel in stof.regels() {
        if let Some((tekst, teken)) = regel.zicht.teksten().find_map(|t| Some((t, onzichtbaar(t)?))) {
            meld(melder, stof.bestand(regel.herkomst), regel.bereik_van(tekst), teken);
        }
    }
    for (kaart, herkomst) in stof.kaarten() {
        if let Some(teken) = onzichtbaar(&kaart.hoofd.titel) {
            meld(melder, stof.bestand(herkomst), herkomst.bereik("titel"), teken);
        }
    }
    for (feit, herkomst) in stof.feiten() {
        if let Some(teken) = onzichtbaar(&feit.uitspraak) {
            meld(melder, stof.bestand(herkomst), herkomst.bereik("uitspraak"), teken);
        }
    }
}

fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, teken: char) {
    melder.meld(&CHECK, bestand, bereik, format!("Hier staat een onzichtbaar teken (U+{:04X}).", u32::from(teken)), "Typ de tekst opnieuw.");
}

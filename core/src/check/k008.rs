//! # K008 lege tekst
//!
//! ## Wat
//! Een verplichte tekst of lijst is leeg.
//!
//! ## Waarom
//! Een kop zonder inhoud laat iemand onder druk zoeken naar wat er niet staat.
//!
//! ## Voorbeeld
//! ```toml
//! [[situatie.zeg]]
//! tekst = ""
//! ```
//!
//! ## Zo lost u het op
//! Schrijf de tekst, of haal de regel weg.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K008", naam: "lege tekst", ernst: Ernst::Fout, bron: include_str!("k008.rs"), toets: None };

pub(crate) fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>) {
    melder.meld(&CHECK, bestand, bereik, "Hier staat niets.", "Schrijf de tekst, of haal de regel weg.");
}

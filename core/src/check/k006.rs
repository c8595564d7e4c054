//! # K006 onbekende keuze
//!
//! ## Wat
//! Een sleutel met vaste keuzes heeft een andere waarde.
//!
//! ## Waarom
//! Een vaste keuze heeft gevolgen, zoals de plaats in een plan. Een ander woord heeft er geen.
//!
//! ## Voorbeeld
//! ```toml
//! wanneer = "morgen"
//! ```
//!
//! ## Zo lost u het op
//! Kies een van de woorden in de melding.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K006", naam: "onbekende keuze", ernst: Ernst::Fout, bron: include_str!("k006.rs"), toets: None };

pub(crate) fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, gevonden: &str, keuzes: &[&str]) {
    let oplossing = format!("Kies uit: {}.", keuzes.join(", "));
    melder.meld(&CHECK, bestand, bereik, format!("'{gevonden}' is hier geen keuze."), oplossing);
}

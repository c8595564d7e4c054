//! # K007 onmogelijke datum
//!
//! ## Wat
//! Een datum heeft een tijd, of staat niet op de kalender.
//!
//! ## Waarom
//! Aan data hangen waarschuwingen: een kaart die over haar datum is, zegt dat.
//!
//! ## Voorbeeld
//! ```toml
//! nagelezen = 2026-11-24T10:00:00
//! ```
//!
//! ## Zo lost u het op
//! Schrijf alleen jaar, maand en dag: 2026-11-24.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K007", naam: "onmogelijke datum", ernst: Ernst::Fout, bron: include_str!("k007.rs"), toets: None };

pub(crate) fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, gevonden: &str) {
    melder.meld(
        &CHECK,
        bestand,
        bereik,
        format!("'{gevonden}' is geen dag."),
        "Schrijf alleen jaar, maand en dag: 2026-11-24.",
    );
}

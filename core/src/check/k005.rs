//! # K005 verkeerd type
//!
//! ## Wat
//! Een waarde heeft een andere vorm dan de sleutel vraagt: een getal waar een tekst hoort, of een tekst waar een lijst hoort.
//!
//! ## Waarom
//! Alleen met één vaste vorm kan het programma een kaart tonen, zoeken en uitvoeren.
//!
//! ## Voorbeeld
//! ```toml
//! trefwoorden = "camera"
//! ```
//!
//! ## Zo lost u het op
//! Schrijf de waarde in de vorm die de melding noemt. Een lijst staat tussen rechte haken: `["camera", "telefoon"]`.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K005", naam: "verkeerd type", ernst: Ernst::Fout, bron: include_str!("k005.rs"), toets: None };

pub(crate) fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, gevonden: &str, verwacht: &str) {
    let gevonden = match gevonden {
        "string" => "een tekst",
        "integer" | "float" => "een getal",
        "boolean" => "waar of niet waar",
        "datetime" => "een datum",
        "array" => "een lijst",
        "table" => "een tabel",
        _ => "iets dat hier niet past",
    };
    melder.meld(
        &CHECK,
        bestand,
        bereik,
        format!("Hier hoort {verwacht}; er staat {gevonden}."),
        format!("Maak er {verwacht} van."),
    );
}

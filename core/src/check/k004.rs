//! # K004 ontbrekende sleutel
//!
//! ## Wat
//! Een sleutel die deze soort nodig heeft, ontbreekt.
//!
//! ## Waarom
//! Een situatie zonder verbinding of een feit zonder bron is geen advies waar iemand op kan bouwen.
//!
//! ## Voorbeeld
//! ```toml
//! [[feit]]
//! id = "fp-001"
//! # uitspraak en bronnen ontbreken
//! ```
//!
//! ## Zo lost u het op
//! Vul de genoemde sleutel aan. `data/LEESMIJ.md` heeft van elke soort een compleet voorbeeld.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::model::{Veld, Vorm};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K004", naam: "ontbrekende sleutel", ernst: Ernst::Fout, bron: include_str!("k004.rs"), toets: None };

pub(crate) fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, veld: &Veld) {
    let oplossing = match veld.vorm {
        Vorm::Tabellen(_) => format!("Voeg ten minste één regel '{}' toe, als tabel tussen dubbele haken.", veld.naam),
        Vorm::Datum => format!("Voeg toe: {} = 2026-11-24 (zonder aanhalingstekens).", veld.naam),
        _ => format!("Voeg '{}' toe.", veld.naam),
    };
    melder.meld(&CHECK, bestand, bereik, format!("'{}' ontbreekt.", veld.naam), oplossing);
}

//! # K003 onbekende sleutel
//!
//! ## Wat
//! Een sleutel staat niet in het overzicht van deze soort.
//!
//! ## Waarom
//! Een tikfout in een sleutel zou een hele regel laten verdwijnen.
//!
//! ## Voorbeeld
//! ```toml
//! [[situatie.nu_deon]]
//! tekst = "Blijf kalm."
//! ```
//!
//! ## Zo lost u het op
//! Neem de sleutel over uit `data/LEESMIJ.md`. De melding noemt de sleutel die er het meest op lijkt.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::read::Bestand;
use crate::woordafstand::lijkt_op;

pub(super) const CHECK: Check =
    Check { code: "K003", naam: "onbekende sleutel", ernst: Ernst::Fout, bron: include_str!("k003.rs"), toets: None };

pub(crate) fn meld(
    melder: &mut Melder,
    bestand: &Bestand,
    bereik: Range<usize>,
    naam: &str,
    mogelijk: &mut dyn Iterator<Item = &'static str>,
) {
    let mogelijk: Vec<&str> = mogelijk.collect();
    let oplossing = match lijkt_op(naam, mogelijk.iter().copied()) {
        Some(woord) => format!("Bedoelt u '{woord}'?"),
        None => format!("Mogelijk zijn: {}.", mogelijk.join(", ")),
    };
    melder.meld(&CHECK, bestand, bereik, format!("De sleutel '{naam}' is hier onbekend."), oplossing);
}

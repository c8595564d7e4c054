//! # K002 bestand onleesbaar
//!
//! ## Wat
//! Een bestand kan niet worden gelezen: het is geen tekst in UTF-8, het is te groot, of u mag het niet openen.
//!
//! ## Waarom
//! Een bestand dat stil wordt overgeslagen, is advies dat ontbreekt zonder dat iemand het weet.
//!
//! ## Voorbeeld
//! ```toml
//! # een Excel-bestand dat kaarten.toml heet
//! ```
//!
//! ## Zo lost u het op
//! Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8).
//! Controleer of u het bestand mag lezen en of het kleiner is dan de grens in de melding.

use super::{Check, Ernst, Melder};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K002", naam: "bestand onleesbaar", ernst: Ernst::Fout, bron: include_str!("k002.rs"), toets: None };

/// Reports a file that could not be read; why, and how to go on, is told by whoever tried to read it.
pub(crate) fn meld(melder: &mut Melder, naam: &str, waarom: &str, oplossing: &str) {
    let bestand = Bestand::new(naam, "");
    melder.meld(&CHECK, &bestand, 0..0, waarom, oplossing);
}

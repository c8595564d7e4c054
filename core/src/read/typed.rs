//! The last step of reading: a table that the walk has looked at becomes a typed value.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

use super::Bestand;
use super::wandel::{Plekken, wandel};
use crate::check::{Melder, k005};
use crate::model::Veld;

/// Reads a file that is one table; with the places of its values.
pub(super) fn een<T: DeserializeOwned>(
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    velden: &[Veld],
    melder: &mut Melder,
) -> (Option<T>, Plekken) {
    let (goed, plekken) = wandel(bestand, tabel, &[velden], melder);
    (if goed { typed(bestand, tabel, melder) } else { None }, plekken)
}

/// A typed value of a table.
pub(super) fn typed<T: DeserializeOwned>(
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    melder: &mut Melder,
) -> Option<T> {
    let uitkomst = T::deserialize(ValueDeserializer::from(tabel.clone()));
    of_fout(bestand, tabel, uitkomst, melder)
}

/// The walk has already looked at everything, so a fault here means that the definitions and the
/// types differ: still a fault with a place, never a panic.
pub(super) fn of_fout<T>(
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    uitkomst: Result<T, toml::de::Error>,
    melder: &mut Melder,
) -> Option<T> {
    uitkomst
        .map_err(|fout| {
            let span = fout.span().unwrap_or_else(|| tabel.span());
            k005::meld(melder, bestand, span, fout.message(), "iets anders");
        })
        .ok()
}

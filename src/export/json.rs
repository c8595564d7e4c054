//! The kaarten as data: each as `toon --json` gives it, together or one per line.

use std::io::{self, Write};

use crate::render::json;

use super::Selectie;

/// One object with all kaarten; each stands on a line of its own, so that two exports can be compared.
pub(super) fn een(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    write!(uit, "{{\"schema\":{},\"corpus\":\"{}\",\"kaarten\":[", json::SCHEMA, selectie.corpusdatum)?;
    for (n, stuk) in selectie.stukken().enumerate() {
        uit.write_all(if n == 0 { b"\n" } else { b",\n" })?;
        uit.write_all(json::op_een_regel(&json::toon(&stuk, selectie.corpus)).as_bytes())?;
    }
    uit.write_all(b"\n]}\n")
}

/// One kaart per line.
pub(super) fn per_regel(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    for stuk in selectie.stukken() {
        writeln!(uit, "{}", json::op_een_regel(&json::toon(&stuk, selectie.corpus)))?;
    }
    Ok(())
}

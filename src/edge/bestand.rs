//! Writing a file: beside the target, then renamed, and never over another without being told to.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::afsluiten::Afgebroken;

/// Writes a file anew, in place of what stood there. A half file never takes the place of a whole one.
pub(crate) fn vervang(pad: &Path, tekst: &str) -> Result<(), Afgebroken> {
    let gelukt = naast(pad, tekst).and_then(|bestand| {
        // A temporary file is private; the target keeps the rights that it had.
        if let Ok(rechten) = fs::metadata(pad).map(|m| m.permissions()) {
            fs::set_permissions(bestand.path(), rechten)?;
        }
        bestand.persist(pad).map_err(|fout| fout.error).map(|_| ())
    });
    gelukt.map_err(|_| niet_geschreven(pad))
}

/// Writes a new file; one that is there already stays as it is.
pub(crate) fn maak(pad: &Path, tekst: &str) -> Result<(), Afgebroken> {
    let gelukt =
        naast(pad, tekst).and_then(|bestand| bestand.persist_noclobber(pad).map_err(|fout| fout.error).map(|_| ()));
    gelukt.map_err(|fout| match fout.kind() {
        io::ErrorKind::AlreadyExists => {
            format!("{} bestaat al. Kies een andere naam, of geef --overschrijf.", pad.display()).into()
        }
        _ => niet_geschreven(pad),
    })
}

fn naast(pad: &Path, tekst: &str) -> io::Result<NamedTempFile> {
    let map = pad.parent().filter(|map| !map.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut bestand = NamedTempFile::new_in(map)?;
    bestand.write_all(tekst.as_bytes())?;
    Ok(bestand)
}

fn niet_geschreven(pad: &Path) -> Afgebroken {
    format!("{} kan niet worden geschreven. Kijk of de map bestaat en of u daar mag schrijven.", pad.display()).into()
}

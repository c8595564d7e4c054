//! A text with a name, and places in it as people count them.

/// A file as the caller read it.
#[derive(Clone, Debug)]
pub struct Bestand {
    /// The name to show, relative to the folder of the corpus, with `/`.
    pub naam: String,
    /// Its text, without a byte order mark.
    pub tekst: String,
    /// The byte at which each line starts, but for the first: a file with thousands of faults asks for
    /// thousands of places.
    regels: Vec<usize>,
}

impl Bestand {
    /// No file at all.
    pub(crate) const LEEG: Self = Self { naam: String::new(), tekst: String::new(), regels: Vec::new() };

    /// A file; a byte order mark is taken off, for it would shift the first column.
    pub fn new(naam: impl Into<String>, tekst: impl Into<String>) -> Self {
        let tekst = tekst.into();
        let tekst = tekst.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(tekst);
        let regels = tekst.match_indices('\n').map(|(n, _)| n + 1).collect();
        Self { naam: naam.into(), tekst, regels }
    }

    /// The name without folders and without its ending.
    pub fn stam(&self) -> &str {
        let naam = self.naam.rsplit('/').next().unwrap_or(&self.naam);
        naam.rsplit_once('.').map_or(naam, |(stam, _)| stam)
    }

    /// The name of the folder that it lies in.
    pub fn map(&self) -> Option<&str> {
        let (map, _) = self.naam.rsplit_once('/')?;
        map.rsplit('/').next()
    }

    /// Line and column of a byte.
    pub fn plek(&self, byte: usize) -> Plek {
        let mut byte = byte.min(self.tekst.len());
        while !self.tekst.is_char_boundary(byte) {
            byte -= 1;
        }
        let regel = self.regels.partition_point(|start| *start <= byte);
        let start = regel.checked_sub(1).and_then(|n| self.regels.get(n)).copied().unwrap_or(0);
        let kolom = self.tekst.get(start..byte).unwrap_or_default().chars().count() + 1;
        Plek { regel: regel + 1, kolom }
    }

    /// The place of the first occurrence of a text.
    #[cfg(test)]
    pub(crate) fn vind(&self, tekst: &str) -> std::ops::Range<usize> {
        self.tekst.find(tekst).map_or(0..0, |start| start..start + tekst.len())
    }
}

/// A place as people count: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plek {
    /// The line.
    pub regel: usize,
    /// The column.
    pub kolom: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_from_one() {
        let b = Bestand::new("taal/x.toml", "\u{feff}één = 1\ntwee = 2");
        assert_eq!(b.plek(0), Plek { regel: 1, kolom: 1 });
        assert_eq!(b.plek(b.vind("twee").start), Plek { regel: 2, kolom: 1 });
        assert_eq!(b.plek("één".len()), Plek { regel: 1, kolom: 4 });
        assert_eq!(b.plek(9999), Plek { regel: 2, kolom: 9 });
        assert_eq!((b.map(), b.stam()), (Some("taal"), "x"));
    }
}

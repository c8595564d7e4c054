//! A page without a medium: headings, paragraphs, points and tables, with inline text.

use soeverein_core::model::{Doel, Merk, Zicht, bwb_link, jci, ontleed};

/// A page, from top to bottom.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blad(pub(crate) Vec<Blok>);

/// A block of a page.
#[derive(Clone, Debug)]
pub(crate) enum Blok {
    /// The title of the page.
    Titel(String),
    /// A heading.
    Kop(String),
    /// A heading of what must be seen first (danger, out of date).
    Waarschuwing(Vec<Inline>),
    /// A paragraph.
    Alinea(Vec<Inline>),
    /// Points under each other.
    Punten(Vec<Punt>),
    /// Something that was found: its title, and what is to know about it, close together.
    Vondst {
        /// The title.
        kop: String,
        /// The lines beneath it.
        regels: Vec<Vec<Inline>>,
    },
    /// Lines as they must be typed.
    Letterlijk(Vec<String>),
    /// Numbered entries; the number is part of the page, for other text refers to it.
    Genummerd(Vec<(usize, Punt)>),
    /// An overview.
    Tabel(Tabel),
}

/// A point, with lines beneath it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Punt {
    /// The text.
    pub(crate) tekst: Vec<Inline>,
    /// Lines beneath it: why, doubt, evidence.
    pub(crate) onder: Vec<Vec<Inline>>,
}

/// An overview with a heading per column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tabel {
    /// The headings.
    pub(crate) koppen: Vec<String>,
    /// The rows, each as long as the headings.
    pub(crate) rijen: Vec<Vec<String>>,
}

/// Text within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Ordinary.
    Tekst(String),
    /// Emphasised.
    Nadruk(String),
    /// A word that the query asked for.
    Vondst(String),
    /// Leads to an address.
    Link {
        /// What is read.
        tekst: String,
        /// Where it leads.
        adres: String,
    },
    /// Leads to a kaart.
    Kaart {
        /// What is read.
        tekst: String,
        /// Id of the kaart.
        id: String,
    },
}

impl Inline {
    /// Ordinary text.
    pub(crate) fn tekst(tekst: impl Into<String>) -> Self {
        Inline::Tekst(tekst.into())
    }

    /// What is read of it, without its dress.
    pub(crate) fn kaal(&self) -> &str {
        match self {
            Inline::Tekst(t) | Inline::Nadruk(t) | Inline::Vondst(t) => t,
            Inline::Link { tekst, .. } | Inline::Kaart { tekst, .. } => tekst,
        }
    }
}

/// A line of a part as it is read: what stands before it (behaviour, a moment, a role), then its text. What is said aloud
/// stands between quotes, so that nobody reads it as an instruction.
pub(crate) fn regeltekst(deel: &str, regel: Zicht<'_>) -> Vec<Inline> {
    let mut uit = Vec::new();
    uit.extend(regel.aanhef.map(|aanhef| Inline::Nadruk(format!("{}: ", aanhef.trim_end_matches('.')))));
    let gesproken = deel == "zeg" || deel == "kort_antwoord";
    uit.extend(gesproken.then(|| Inline::tekst("“")));
    uit.extend(inline(regel.tekst));
    uit.extend(gesproken.then(|| Inline::tekst("”")));
    uit
}

/// A text of the corpus with its marks resolved; a text with a fault in its marks is shown as it is.
pub(crate) fn inline(tekst: &str) -> Vec<Inline> {
    let Ok(merken) = ontleed(tekst) else { return vec![Inline::tekst(tekst)] };
    merken
        .into_iter()
        .map(|merk| match merk {
            Merk::Tekst(t) => Inline::Tekst(t),
            Merk::Nadruk(t) => Inline::Nadruk(t),
            Merk::Link(tekst, Doel::Kaart(id)) => Inline::Kaart { tekst, id },
            Merk::Link(tekst, Doel::Artikel(bwb, artikel)) => {
                Inline::Link { tekst, adres: bwb_link(&jci(&bwb, &artikel, None)) }
            }
        })
        .collect()
}

impl Blad {
    /// A heading with its points; nothing where there are none.
    pub(crate) fn punten(&mut self, kop: impl Into<String>, punten: Vec<Punt>) {
        if !punten.is_empty() {
            self.0.push(Blok::Kop(kop.into()));
            self.0.push(Blok::Punten(punten));
        }
    }

    /// A paragraph of ordinary text.
    pub(crate) fn alinea(&mut self, tekst: impl Into<String>) {
        self.0.push(Blok::Alinea(vec![Inline::tekst(tekst)]));
    }
}

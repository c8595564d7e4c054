//! The corpus in the forms that others take in: an intranet, a script, a search engine, a reference manager, paper.
//!
//! A form is one file here and one line in [`VORMEN`]. It gets a [`Selectie`] and a place to write, and knows nothing of
//! the command line or of where its bytes end up. The same selection gives the same bytes.

mod bibliografie;
mod csv;
mod document;
mod json;
mod markdown;
mod opensearch;
mod rij;
mod selectie;
mod sqlite;
mod tekening;

use std::io::{self, Write};

pub(crate) use selectie::{Selectie, Wens};

/// A form in which the corpus can be had.
pub(crate) struct Vorm {
    /// The word on the command line.
    pub(crate) naam: &'static str,
    /// What it is for, in half a line.
    pub(crate) over: &'static str,
    /// Makes it as one file.
    pub(crate) een: Maak,
    /// Makes it as a folder with files, where that is of use.
    pub(crate) map: Option<MaakMap>,
    /// A folder is what one asks for when one asks for this form; as one file it only goes to standard output.
    pub(crate) liever_map: bool,
    /// What belongs beside the file: the end of its name, and what makes it.
    pub(crate) erbij: Option<(&'static str, MaakTekst)>,
    /// Takes the wish for a table as Excel opens it.
    pub(crate) excel: bool,
    /// Takes the wish for counter cards.
    pub(crate) baliekaart: bool,
}

/// Writes one file.
pub(crate) type MaakTekst = fn(&Selectie<'_>, &mut dyn Write) -> io::Result<()>;
/// Writes the files of a folder.
pub(crate) type MaakMap = fn(&Selectie<'_>, &mut dyn Bestanden) -> io::Result<()>;

/// How one file is made.
#[derive(Clone, Copy)]
pub(crate) enum Maak {
    /// Text, which may also go to standard output.
    Tekst(MaakTekst),
    /// Bytes for a program, which only go into a file.
    Bytes(MaakTekst),
}

impl Maak {
    /// What makes it.
    pub(crate) fn met(self) -> MaakTekst {
        match self {
            Self::Tekst(maak) | Self::Bytes(maak) => maak,
        }
    }
}

/// A folder to be filled.
pub(crate) trait Bestanden {
    /// Writes a file; `naam` may hold `/`.
    ///
    /// # Errors
    /// Those of whatever takes the bytes.
    fn bestand(&mut self, naam: &str, vul: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> io::Result<()>;
}

/// All forms, in the order in which help names them.
pub(crate) static VORMEN: &[Vorm] = &[
    Vorm::tekst("json", "alle kaarten in één bestand, elk zoals toon --json", json::een),
    Vorm::tekst("ndjson", "hetzelfde, één kaart per regel", json::per_regel),
    Vorm::tekst("csv", "een tabel met alle regels; met --map een tabel per soort", csv::een)
        .of_map(csv::per_soort)
        .voor_excel(),
    Vorm::tekst("markdown", "een map voor mdBook of een wiki", markdown::een).liever_map(markdown::map),
    Vorm::tekst("mermaid", "een tekening van elke route", tekening::mermaid).of_map(tekening::mermaid_map),
    Vorm::tekst("dot", "hetzelfde voor Graphviz", tekening::dot).of_map(tekening::dot_map),
    Vorm::tekst("bibtex", "de bronnen, voor een verwijzingsprogramma", bibliografie::bibtex),
    Vorm::tekst("csl-json", "hetzelfde in CSL-JSON", bibliografie::csl_json),
    Vorm::bytes("sqlite", "een databank met zoektabel", sqlite::een),
    Vorm::bytes("odt", "een werkinstructie, of met --baliekaart kaarten op A5", document::odt).met_baliekaart(),
    Vorm::bytes("docx", "hetzelfde voor Word", document::docx).met_baliekaart(),
    Vorm::tekst("opensearch", "om te laden in OpenSearch, met de instelling van de index ernaast", opensearch::een)
        .erbij(".mapping.json", opensearch::mapping),
];

impl Vorm {
    const fn new(naam: &'static str, over: &'static str, een: Maak) -> Self {
        Self { naam, over, een, map: None, liever_map: false, erbij: None, excel: false, baliekaart: false }
    }

    const fn tekst(naam: &'static str, over: &'static str, maak: MaakTekst) -> Self {
        Self::new(naam, over, Maak::Tekst(maak))
    }

    const fn bytes(naam: &'static str, over: &'static str, maak: MaakTekst) -> Self {
        Self::new(naam, over, Maak::Bytes(maak))
    }

    const fn voor_excel(mut self) -> Self {
        self.excel = true;
        self
    }

    const fn met_baliekaart(mut self) -> Self {
        self.baliekaart = true;
        self
    }

    const fn of_map(mut self, maak: MaakMap) -> Self {
        self.map = Some(maak);
        self
    }

    const fn liever_map(mut self, maak: MaakMap) -> Self {
        self.liever_map = true;
        self.of_map(maak)
    }

    const fn erbij(mut self, eind: &'static str, maak: MaakTekst) -> Self {
        self.erbij = Some((eind, maak));
        self
    }
}

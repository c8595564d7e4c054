//! Pages and media: a command makes a [`Blad`], a medium shows it. One renderer per medium serves every
//! soort and every command.

pub(crate) mod baliekaart;
pub(crate) mod blad;
pub(crate) mod bronlijst;
pub(crate) mod dekking;
pub(crate) mod json;
pub(crate) mod kaart;
pub(crate) mod markdown;
pub(crate) mod naam;
pub(crate) mod plaatsen;
pub(crate) mod plan;
#[cfg(test)]
mod schema;
pub(crate) mod tekst;
pub(crate) mod terminal;

pub(crate) use blad::{Blad, Blok, Inline, Punt, Tabel};

/// How a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Medium {
    /// The form.
    pub(crate) formaat: Formaat,
    /// Columns, at least [`SMALST`].
    pub(crate) breedte: usize,
    /// Will colour codes be seen?
    pub(crate) kleur: bool,
    /// May links be hidden behind their text (OSC 8)?
    pub(crate) koppelingen: bool,
}

/// Narrower than this nothing can be laid out; wider than [`BREEDST`] nobody reads well.
pub(crate) const SMALST: usize = 20;
/// The widest line of running text.
pub(crate) const BREEDST: usize = 100;

/// The forms that every reading command knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Formaat {
    /// Laid out for a screen, with tables.
    #[default]
    Tabel,
    /// Linear, with headings in words: for screen readers and for copying into a mail.
    Tekst,
    /// Markdown.
    Markdown,
    /// JSON by the published schema.
    Json,
}

impl Formaat {
    /// All of them, with the word on the command line.
    pub(crate) const ALLE: &'static [(&'static str, Formaat)] = &[
        ("tabel", Formaat::Tabel),
        ("tekst", Formaat::Tekst),
        ("markdown", Formaat::Markdown),
        ("json", Formaat::Json),
    ];
}

/// Shows a page. JSON has no page: commands write their own data for it.
pub(crate) fn toon(blad: &Blad, medium: Medium) -> String {
    match medium.formaat {
        Formaat::Tabel | Formaat::Json => terminal::toon(blad, medium),
        Formaat::Tekst => tekst::toon(blad),
        Formaat::Markdown => markdown::toon(blad),
    }
}

//! Full-text search that understands Dutch, over an index made at build time.
//!
//! Text becomes words (`token`), words become postings with a weight per document ([`build()`]), a query becomes
//! clauses of words that count for what was typed (`expand`), and documents are ranked with BM25F (`score`, `rank`).
//! All tables of the language (synonyms, word forms, parts of compounds, stop words, danger words) come in as plain
//! values from `data/taal`; this module reads no file, knows no kaart and prints nothing. What a document is, and which
//! of them a filter lets through, is the caller's business.
//!
//! Sources: Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009) for BM25F; Snowball's
//! two Dutch stemmers (Kraaij and Pohlmann 1994, and the older Porter style one); Damerau (1964) for typing errors.

mod build;
mod bytes;
mod cells;
mod clause;
mod compound;
mod danger;
mod expand;
mod fold;
mod index;
mod mark;
mod normal;
mod phrase;
mod postings;
mod query;
mod rank;
mod score;
mod stem;
mod suggest;
mod token;
mod typo;
mod uitslag;
mod weights;
mod woordenboek;
mod write;

#[cfg(test)]
mod tests;

pub use build::build;
pub use bytes::BrokenIndex;
pub use index::Index;
pub use mark::matches;
pub use normal::Normaal;
pub use uitslag::{Reden, Regel, Treffer, Uitslag, Veld};
pub use woordenboek::{Gevaargroep, Woordenboek};

/// One document for the index; its number is its place in the slice given to [`build()`].
#[derive(Debug, Clone, Default)]
pub struct Document<'a> {
    /// The title, the weightiest field.
    pub titel: &'a str,
    /// Other words that people use for it.
    pub trefwoorden: Vec<&'a str>,
    /// The answer in at most two sentences.
    pub kern: &'a str,
    /// All other text.
    pub tekst: Vec<&'a str>,
    /// Factor on the score: 1.0 is neutral, a situatie gets more, a term or a law less.
    pub voorrang: f32,
    /// `false`: never a hit (withdrawn); the number stays taken.
    pub vindbaar: bool,
}

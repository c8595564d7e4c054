//! The language tables that the index is built with, as plain values.
//!
//! Whoever reads `data/taal` fills them; the words may be written as an editor writes them (capitals, accents, several
//! words), for the index folds them in the same way as text.

use serde::{Deserialize, Serialize};

/// The tables of `data/taal` that search needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Woordenboek {
    /// Groups of words or phrases that mean the same to somebody who searches.
    pub synoniemen: Vec<Vec<String>>,
    /// Groups of word forms that share one stem though no stemmer sees it (stad, steden).
    pub stammen: Vec<Vec<String>>,
    /// Parts of compounds that never stand alone, or are too short to be trusted as a part without being listed.
    pub delen: Vec<String>,
    /// Words that do not count unless a query consists of nothing else.
    pub stopwoorden: Vec<String>,
    /// Words that point to acute danger, each group with the kaart that helps.
    pub gevaar: Vec<Gevaargroep>,
}

/// One kind of danger and the words that point to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gevaargroep {
    /// Name of the group, for editors and for `controleer`.
    pub naam: String,
    /// Id of the kaart that goes on top.
    pub kaart: String,
    /// Words or phrases; a phrase's words count in this order, with at most two others between each pair.
    pub woorden: Vec<String>,
    /// Phrases in which such a word is no danger.
    #[serde(default)]
    pub niet_bij: Vec<String>,
}

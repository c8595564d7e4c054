//! What a search hands back: hits with their reasons, danger, and better spellings.
//!
//! Plain values; how they are shown is for the renderers.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The outcome of one query.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Uitslag {
    /// All hits that pass the filter, best first.
    pub treffers: Vec<Treffer>,
    /// Ids of the kaarten of the danger groups that the query touches, whatever the filter.
    pub gevaar: Vec<String>,
    /// Queries that the corpus does know, at most five: when nothing fits, or when a word was corrected.
    pub bedoelde_u: Vec<String>,
}

/// One document that fits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Treffer {
    /// Number of the document.
    pub doc: u32,
    /// BM25F score; only comparable within one query. Hits are ordered by the words they fit first, then by score.
    pub score: f32,
    /// Every word that made it fit, the weightiest first.
    pub redenen: Vec<Reden>,
}

/// Why a document fits: one word of the query and one word of the corpus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reden {
    /// The word as it was typed.
    pub woord: String,
    /// The word of the corpus, folded (no accents, no capitals); several words for a phrase.
    pub gevonden: String,
    /// Fields in which it stands, in the order of [`Veld`].
    pub velden: Vec<Veld>,
    /// The rule that led from one to the other.
    pub regel: Regel,
}

/// Fields of a document, the weightiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Veld {
    /// Title.
    Titel,
    /// Other words that people use for it.
    Trefwoorden,
    /// The answer in short.
    Kern,
    /// All other text.
    Tekst,
}

impl Veld {
    /// All fields, in order; the place is the bit in a posting.
    pub const ALLE: [Self; 4] = [Self::Titel, Self::Trefwoorden, Self::Kern, Self::Tekst];

    /// The fields of a posting's bit set.
    pub(super) fn of_bits(bits: u8) -> Vec<Self> {
        Self::ALLE
            .into_iter()
            .zip(0..)
            .filter(|&(_, place)| bits & (1_u8 << place) != 0)
            .map(|(veld, _)| veld)
            .collect()
    }
}

impl fmt::Display for Veld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Titel => "titel",
            Self::Trefwoorden => "trefwoorden",
            Self::Kern => "kern",
            Self::Tekst => "tekst",
        })
    }
}

/// How a word of the query led to a word of the corpus; the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regel {
    /// The same word.
    ZelfdeWoord,
    /// All words between quotes, in that order.
    Woordgroep,
    /// Another form of the word (weigert, geweigerd).
    Woordvorm,
    /// Two words of the query are one in the corpus, or one word is several there.
    Samenstelling,
    /// Another word for the same.
    Synoniem,
    /// The word is a part of the word in the corpus.
    DeelVanSamenstelling,
    /// A typing error.
    Typefout,
    /// The word in the corpus begins with the word.
    BeginVanWoord,
}

impl fmt::Display for Regel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ZelfdeWoord => "zelfde woord",
            Self::Woordgroep => "woordgroep",
            Self::Woordvorm => "woordvorm",
            Self::Samenstelling => "samenstelling",
            Self::Synoniem => "synoniem",
            Self::DeelVanSamenstelling => "deel van samenstelling",
            Self::Typefout => "typefout",
            Self::BeginVanWoord => "begin van een woord",
        })
    }
}

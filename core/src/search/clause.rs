//! A clause: one word of the query with every word of the corpus that counts for it.

use super::Regel;

/// A word of the corpus that counts for a word of the query.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Uitbreiding {
    /// Number of the word.
    pub(super) term: u32,
    /// How much of its weight counts.
    pub(super) factor: f32,
    /// Why.
    pub(super) regel: Regel,
}

/// One word of the query.
#[derive(Debug, Clone, Default)]
pub(super) struct Clause {
    /// As typed.
    pub(super) woord: String,
    /// Folded.
    pub(super) vorm: String,
    /// The phrase between quotes that it belongs to.
    pub(super) groep: Option<usize>,
    /// Words of the corpus, each of which is enough.
    pub(super) termen: Vec<Uitbreiding>,
    /// The parts of the word as a compound: a document must have one word of each.
    pub(super) delen: Vec<Vec<Uitbreiding>>,
    /// Numbers of the words that were taken for a typing error of it, the likeliest first.
    pub(super) verbeteringen: Vec<u32>,
}

impl Clause {
    /// Adds a word, or raises the factor of one that is there.
    pub(super) fn add(&mut self, extra: Uitbreiding) {
        match self.termen.iter_mut().find(|known| known.term == extra.term) {
            Some(known) if known.factor < extra.factor => *known = extra,
            Some(_) => {}
            None => self.termen.push(extra),
        }
    }

    /// Adds words found by another rule, at a part of their weight.
    pub(super) fn add_all(&mut self, extra: &[Uitbreiding], factor: f32, regel: Regel) {
        for uitbreiding in extra {
            self.add(Uitbreiding { factor: uitbreiding.factor * factor, regel, ..*uitbreiding });
        }
    }
}

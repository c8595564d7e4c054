//! BM25F over the postings of the clauses: a score per document, which clauses it has, and a trace of why.
//!
//! Only postings of the query's words are read, and only documents that hold one of them get a cell; the one thing of
//! the corpus's size is the array that leads to the cells.

use std::collections::BTreeMap;

use super::Regel;
use super::cells::Cells;
use super::clause::{Clause, Uitbreiding};
use super::index::Index;
use super::weights::{LOOSE_PART, SPLIT, STRONG, rarity, saturated};

/// What is known of one document.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cell {
    pub(super) score: f32,
    /// Bit per clause that the document has.
    pub(super) clauses: u32,
    /// Weighted frequency in the clause at hand.
    sum: f32,
}

/// One word of the corpus in one document, for one clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trace {
    pub(super) doc: u32,
    pub(super) clause: u8,
    pub(super) term: u32,
    pub(super) regel: Regel,
    pub(super) velden: u8,
    pub(super) gewicht: f32,
}

/// Scores of all documents that hold a word of the query.
#[derive(Default)]
pub(super) struct Scores {
    pub(super) cells: Cells<Cell>,
    pub(super) traces: Vec<Trace>,
    /// Documents in the clause at hand.
    touched: Vec<u32>,
}

/// Scores the documents for all clauses.
///
/// `pairs` are words of the index for two words of the query that stand side by side; they raise the score of what fits
/// anyhow, and find nothing by themselves.
pub(super) fn score(index: &Index<'_>, clauses: &[Clause], pairs: &[Vec<Uitbreiding>]) -> Scores {
    let mut scores = Scores { cells: Cells::new(index.len()), ..Scores::default() };
    for (number, clause) in (0..).zip(clauses) {
        scores.add_clause(index, number, clause);
    }
    for pair in pairs {
        scores.add_pair(index, pair);
    }
    scores
}

impl Scores {
    fn add_clause(&mut self, index: &Index<'_>, number: u8, clause: &Clause) {
        self.touched.clear();
        let (strong, weak): (Vec<Uitbreiding>, Vec<Uitbreiding>) =
            clause.termen.iter().partition(|extra| extra.factor >= STRONG);
        for extra in strong {
            self.add_term(index, number, extra);
        }
        let strong_docs = self.touched.len();
        for extra in weak {
            self.add_term(index, number, extra);
        }
        self.add_compound(index, number, &clause.delen);
        if self.touched.is_empty() {
            let loose = clause
                .delen
                .iter()
                .flatten()
                .map(|part| Uitbreiding { factor: part.factor * LOOSE_PART / SPLIT, ..*part });
            for extra in loose {
                self.add_term(index, number, extra);
            }
        }
        let holding = if strong_docs == 0 { self.touched.len() } else { strong_docs };
        self.settle(number, rarity(holding, index.len()));
    }

    fn add_term(&mut self, index: &Index<'_>, clause: u8, extra: Uitbreiding) {
        for posting in index.postings.get(extra.term) {
            let gewicht = posting.gewicht * extra.factor;
            self.add(Trace {
                doc: posting.doc,
                clause,
                term: extra.term,
                regel: extra.regel,
                velden: posting.velden,
                gewicht,
            });
        }
    }

    fn add(&mut self, trace: Trace) {
        let Some(cell) = self.cells.touch(trace.doc) else { return };
        if cell.sum == 0.0 {
            self.touched.push(trace.doc);
        }
        cell.sum += trace.gewicht;
        self.traces.push(trace);
    }

    /// Documents that have every part of a compound; the part that weighs least decides how much they count.
    fn add_compound(&mut self, index: &Index<'_>, clause: u8, delen: &[Vec<Uitbreiding>]) {
        let mut parts = delen.iter().map(|part| best_per_doc(index, clause, part));
        let Some(first) = parts.next() else { return };
        let mut holding: BTreeMap<u32, Vec<Trace>> = first.into_iter().map(|(doc, trace)| (doc, vec![trace])).collect();
        for part in parts {
            holding.retain(|doc, traces| part.get(doc).map(|&trace| traces.push(trace)).is_some());
        }
        for traces in holding.into_values() {
            let least = traces.iter().map(|trace| trace.gewicht).fold(f32::INFINITY, f32::min);
            let gewicht = least / traces.len() as f32;
            for trace in traces {
                self.add(Trace { gewicht, ..trace });
            }
        }
    }

    fn add_pair(&mut self, index: &Index<'_>, pair: &[Uitbreiding]) {
        for extra in pair {
            let rarity = rarity(index.postings.get(extra.term).count(), index.len());
            for posting in index.postings.get(extra.term) {
                if let Some(cell) = self.cells.get(posting.doc).filter(|cell| cell.score > 0.0) {
                    cell.score += extra.factor * rarity * saturated(posting.gewicht);
                }
            }
        }
    }

    /// Turns the sums of the clause at hand into score.
    fn settle(&mut self, clause: u8, rarity: f32) {
        for &doc in &self.touched {
            let Some(cell) = self.cells.get(doc) else { continue };
            cell.score += rarity * saturated(cell.sum);
            let bit = 1_u32.checked_shl(u32::from(clause)).unwrap_or_default();
            cell.clauses |= bit;
            cell.sum = 0.0;
        }
    }
}

/// Per document the heaviest word of one part of a compound.
fn best_per_doc(index: &Index<'_>, clause: u8, part: &[Uitbreiding]) -> BTreeMap<u32, Trace> {
    let mut best: BTreeMap<u32, Trace> = BTreeMap::new();
    for extra in part {
        for posting in index.postings.get(extra.term) {
            let gewicht = posting.gewicht * extra.factor;
            let trace = Trace {
                doc: posting.doc,
                clause,
                term: extra.term,
                regel: extra.regel,
                velden: posting.velden,
                gewicht,
            };
            let known = best.entry(posting.doc).or_insert(trace);
            if known.gewicht < gewicht {
                *known = trace;
            }
        }
    }
    best
}

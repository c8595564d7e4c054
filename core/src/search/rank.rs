//! From scores to hits: which documents fit, in which order, and why.

use std::cmp::Ordering;

use super::clause::Clause;
use super::index::Index;
use super::query::Zoekvraag;
use super::score::{Scores, Trace, score};
use super::{Reden, Regel, Treffer, Uitslag, Veld, expand, phrase, suggest};

/// Most reasons for one hit.
const MOST_REASONS: usize = 12;

/// Finds and ranks the documents for a query by their score alone. To put documents with more of its words first would
/// favour long texts, which hold common words by chance (measured on the judged queries: 0.86 against 0.94 helped by
/// the first three). Reasons are told for the first `meeste`.
pub(super) fn search(
    index: &Index<'_>,
    query: &Zoekvraag,
    meeste: usize,
    filter: &dyn Fn(u32) -> bool,
    tekst_van: &dyn Fn(u32) -> String,
) -> Uitslag {
    let clauses = expand::clauses(index, query);
    if clauses.is_empty() {
        return Uitslag::default();
    }
    let mut scores = score(index, &clauses, &expand::pairs(index, query));
    let groups = phrase::groups(&clauses);
    let demanded = phrase::demanded(&clauses);
    let fits = |doc: u32, words: u32| {
        words & demanded == demanded
            && filter(doc)
            && (groups.is_empty() || phrase::holds_all(&tekst_van(doc), &groups))
    };
    let mut ranked: Vec<(u32, f32)> = scores
        .cells
        .iter()
        .filter(|&(doc, cell)| cell.score > 0.0 && fits(doc, cell.clauses))
        .map(|(doc, cell)| (doc, cell.score * index.voorrang(doc)))
        .collect();
    ranked.sort_unstable_by(|one, other| best_first(*one, *other));
    let mut told: Vec<u32> = ranked.iter().take(meeste).map(|&(doc, _)| doc).collect();
    told.sort_unstable();
    let reasons = Reasons::new(index, &clauses, &mut scores, &told);
    let treffers: Vec<Treffer> =
        ranked.into_iter().map(|(doc, score)| Treffer { doc, score, redenen: reasons.of(doc) }).collect();
    let bedoelde_u = suggest::suggestions(index, query, &clauses, treffers.is_empty());
    Uitslag { treffers, gevaar: Vec::new(), bedoelde_u }
}

/// More score first, then the order of the corpus.
fn best_first(one: (u32, f32), other: (u32, f32)) -> Ordering {
    other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
}

/// The traces of the scoring, by document.
struct Reasons<'s, 'b> {
    index: &'s Index<'b>,
    clauses: &'s [Clause],
    traces: &'s [Trace],
}

impl<'s, 'b> Reasons<'s, 'b> {
    /// Keeps the traces of the documents in `told`, which is sorted.
    fn new(index: &'s Index<'b>, clauses: &'s [Clause], scores: &'s mut Scores, told: &[u32]) -> Self {
        scores.traces.retain(|trace| told.binary_search(&trace.doc).is_ok());
        scores
            .traces
            .sort_unstable_by(|one, other| one.doc.cmp(&other.doc).then(other.gewicht.total_cmp(&one.gewicht)));
        Self { index, clauses, traces: &scores.traces }
    }

    /// Every word that made the document fit, the heaviest first; words of one phrase are one reason.
    fn of(&self, doc: u32) -> Vec<Reden> {
        let start = self.traces.partition_point(|trace| trace.doc < doc);
        let traces = self.traces.get(start..).unwrap_or_default().iter().take_while(|trace| trace.doc == doc);
        let mut told: Vec<(usize, u32)> = Vec::new();
        let mut redenen: Vec<Reden> = Vec::new();
        for trace in traces {
            let Some(clause) = self.clauses.get(usize::from(trace.clause)) else { continue };
            let key = clause.groep.map_or((usize::from(trace.clause), trace.term), |group| (group, u32::MAX));
            if redenen.len() < MOST_REASONS && !told.contains(&key) {
                told.push(key);
                let reden = clause.groep.map_or_else(|| self.word(clause, trace), |group| self.phrase(group, doc));
                redenen.extend(reden);
            }
        }
        redenen
    }

    fn word(&self, clause: &Clause, trace: &Trace) -> Option<Reden> {
        let gevonden = self.index.woorden.get(trace.term)?.to_owned();
        Some(Reden { woord: clause.woord.clone(), gevonden, velden: Veld::of_bits(trace.velden), regel: trace.regel })
    }

    fn phrase(&self, group: usize, doc: u32) -> Option<Reden> {
        let members = || self.clauses.iter().enumerate().filter(move |(_, clause)| clause.groep == Some(group));
        let joined = |words: Vec<&str>| words.join(" ");
        let start = self.traces.partition_point(|trace| trace.doc < doc);
        let in_doc = self.traces.get(start..)?.iter().take_while(|trace| trace.doc == doc);
        let velden = in_doc
            .filter(|trace| members().any(|(place, _)| place == usize::from(trace.clause)))
            .fold(u8::MAX, |bits, trace| bits & trace.velden);
        Some(Reden {
            woord: joined(members().map(|(_, clause)| clause.woord.as_str()).collect()),
            gevonden: joined(members().map(|(_, clause)| clause.vorm.as_str()).collect()),
            velden: Veld::of_bits(velden),
            regel: Regel::Woordgroep,
        })
    }
}

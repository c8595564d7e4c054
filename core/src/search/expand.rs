//! From the words of a query to clauses: forms, compounds, synonyms, and for words that fit nothing typing errors and
//! beginnings of words.

use super::Regel;
use super::clause::{Clause, Uitbreiding};
use super::compound::{self, Lexicon};
use super::index::{Index, pair_term};
use super::query::{Woord, Zoekvraag};
use super::stem::Stemmed;
use super::typo;
use super::weights::{JOINED, LAST_PART, ONE_EDIT, OTHER_PART, PAIR, PREFIX, SECOND_STEM, SPLIT, SYNONYM, TWO_EDITS};

/// Most words of a phrase with a synonym.
const LONGEST_PHRASE: usize = 4;
/// Fewest letters for which words that begin so are shown.
const SHORTEST_PREFIX: usize = 4;
/// Most words that a beginning stands for.
const MOST_BY_PREFIX: usize = 24;

/// For two words of the query side by side: the pair as it stands in a title or among the trefwoorden, and the word that
/// they make together.
pub(super) fn pairs(index: &Index<'_>, query: &Zoekvraag) -> Vec<Vec<Uitbreiding>> {
    let words = query.tellend();
    let found = words.windows(2).map(|pair| {
        let [first, second] = pair else { return Vec::new() };
        let side_by_side = index.word(&pair_term(&first.vorm.first, &second.vorm.first));
        let whole = compound::joined(&first.vorm.word, &second.vorm.word).filter_map(|whole| index.word(&whole));
        side_by_side
            .into_iter()
            .chain(whole)
            .map(|term| Uitbreiding { term, factor: PAIR, regel: Regel::Samenstelling })
            .collect()
    });
    found.filter(|pair: &Vec<Uitbreiding>| !pair.is_empty()).collect()
}

/// One clause per word that counts, in order.
pub(super) fn clauses(index: &Index<'_>, query: &Zoekvraag) -> Vec<Clause> {
    let words = query.tellend();
    let mut clauses: Vec<Clause> = words.iter().map(|woord| own_clause(index, woord)).collect();
    add_joined(index, &words, &mut clauses);
    add_synonyms(index, query, &mut clauses);
    for (clause, woord) in clauses.iter_mut().zip(&words).filter(|(_, woord)| woord.groep.is_none()) {
        add_parts(index, woord, clause);
        if clause.termen.is_empty() && clause.delen.is_empty() {
            add_corrections(index, &woord.vorm.word, clause);
        }
        if clause.termen.is_empty() && clause.delen.is_empty() {
            add_by_prefix(index, &woord.vorm.word, clause);
        }
    }
    clauses
}

/// The word itself, its forms, and compounds that it is a part of.
fn own_clause(index: &Index<'_>, woord: &Woord) -> Clause {
    let mut clause =
        Clause { woord: woord.getypt.clone(), vorm: woord.vorm.word.clone(), groep: woord.groep, ..Clause::default() };
    if woord.groep.is_some() {
        let itself =
            index.word(&woord.vorm.word).map(|term| Uitbreiding { term, factor: 1.0, regel: Regel::Woordgroep });
        clause.termen.extend(itself);
    } else {
        clause.termen = with_compounds(index, &woord.vorm);
    }
    clause
}

/// Forms of the word that stand in a document, then the compounds in which one of them is a part.
fn with_compounds(index: &Index<'_>, word: &Stemmed) -> Vec<Uitbreiding> {
    let forms = index.forms(word);
    let mut found: Vec<Uitbreiding> = forms.iter().copied().filter(|form| index.postings.occurs(form.term)).collect();
    for form in forms.iter().filter(|form| form.factor >= SECOND_STEM) {
        for (term, last) in index.compounds(form.term) {
            let factor = form.factor * if last { LAST_PART } else { OTHER_PART };
            if !found.iter().any(|known| known.term == term) {
                found.push(Uitbreiding { term, factor, regel: Regel::DeelVanSamenstelling });
            }
        }
    }
    found
}

/// Forms of the word that stand in a document.
fn occurring_forms(index: &Index<'_>, word: &str) -> Vec<Uitbreiding> {
    let mut forms = index.forms(&index.stems.of(word));
    forms.retain(|form| index.postings.occurs(form.term));
    forms
}

/// *huis uitzetting*: two words that are one in the corpus, or one among the synonyms, count for both.
fn add_joined(index: &Index<'_>, words: &[&Woord], clauses: &mut [Clause]) {
    for place in 0..words.len().saturating_sub(1) {
        let Some([first, second]) = words.get(place..place + 2) else { continue };
        if first.groep.or(second.groep).is_some() {
            continue;
        }
        let both = || place..place + 2;
        for whole in compound::joined(&first.vorm.word, &second.vorm.word).filter(|whole| index.knows(whole)) {
            let found = occurring_forms(index, &whole);
            for clause in clauses.get_mut(both()).unwrap_or_default() {
                clause.add_all(&found, JOINED, Regel::Samenstelling);
            }
        }
        for phrase in index.synonyms(&[&index.stems.of(&format!("{}{}", first.vorm.word, second.vorm.word))]) {
            for clause in clauses.get_mut(both()).unwrap_or_default() {
                add_phrase(index, phrase, clause);
            }
        }
    }
}

/// Runs of words that have a synonym: without the stop words (*uit zijn huis zetten*), and with them (*wil geen*).
fn add_synonyms(index: &Index<'_>, query: &Zoekvraag, clauses: &mut [Clause]) {
    let places = query.clause_places();
    let telling: Vec<(&Woord, Option<usize>)> = places.iter().filter(|(_, place)| place.is_some()).copied().collect();
    add_synonyms_of_runs(index, &telling, clauses, 1);
    if places.len() > telling.len() {
        add_synonyms_of_runs(index, &places, clauses, 2);
    }
}

/// Looks up every run of at least `shortest` words; what it finds counts for each clause in the run.
fn add_synonyms_of_runs(index: &Index<'_>, words: &[(&Woord, Option<usize>)], clauses: &mut [Clause], shortest: usize) {
    for start in 0..words.len() {
        for length in (shortest..=LONGEST_PHRASE).rev() {
            let Some(run) = words.get(start..start + length) else { continue };
            if run.iter().any(|(woord, _)| woord.groep.is_some()) {
                continue;
            }
            let typed: Vec<&Stemmed> = run.iter().map(|(woord, _)| &woord.vorm).collect();
            for phrase in index.synonyms(&typed) {
                for place in run.iter().filter_map(|&(_, place)| place) {
                    if let Some(clause) = clauses.get_mut(place) {
                        add_phrase(index, phrase, clause);
                    }
                }
            }
        }
    }
}

/// A synonym: the phrase as one word of the index, or the forms of a single word.
fn add_phrase(index: &Index<'_>, phrase: &str, clause: &mut Clause) {
    if phrase.contains(' ') {
        if let Some(term) = index.word(phrase) {
            clause.add(Uitbreiding { term, factor: SYNONYM, regel: Regel::Synoniem });
        }
    } else {
        clause.add_all(&occurring_forms(index, phrase), SYNONYM, Regel::Synoniem);
    }
}

/// *huisuitzetting*: one word whose parts stand apart in the corpus.
fn add_parts(index: &Index<'_>, woord: &Woord, clause: &mut Clause) {
    let Some(parts) = compound::split(&woord.vorm.word, &|part, last| index.is_part(part, last)) else { return };
    let mut delen: Vec<Vec<Uitbreiding>> =
        parts.into_iter().map(|part| with_compounds(index, &index.stems.of(part))).collect();
    for part in delen.iter_mut().flatten() {
        *part = Uitbreiding { factor: part.factor * SPLIT, regel: Regel::Samenstelling, ..*part };
    }
    if delen.iter().all(|part| !part.is_empty()) {
        clause.delen = delen;
    }
}

fn add_corrections(index: &Index<'_>, word: &str, clause: &mut Clause) {
    for (term, distance) in typo::corrections(index, word) {
        clause.verbeteringen.push(term);
        let factor = if distance == 1 { ONE_EDIT } else { TWO_EDITS };
        clause.add(Uitbreiding { term, factor, regel: Regel::Typefout });
        if let Some(corrected) = index.woorden.get(term) {
            clause.add_all(&occurring_forms(index, corrected), factor, Regel::Typefout);
            for phrase in index.synonyms(&[&index.stems.of(corrected)]) {
                clause.add_all(&occurring_forms(index, phrase), factor * SYNONYM, Regel::Typefout);
            }
        }
    }
}

fn add_by_prefix(index: &Index<'_>, word: &str, clause: &mut Clause) {
    if word.chars().count() < SHORTEST_PREFIX {
        return;
    }
    let first = index.woorden.lower_bound(word.as_bytes());
    for term in (first..index.woorden.len()).take(MOST_BY_PREFIX) {
        let Some(found) = index.woorden.get(term).filter(|found| found.starts_with(word)) else { break };
        if !found.contains(' ') && index.postings.occurs(term) {
            clause.add(Uitbreiding { term, factor: PREFIX, regel: Regel::BeginVanWoord });
        }
    }
}

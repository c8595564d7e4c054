//! "Bedoelde u …?": the query with words that the corpus does have.

use super::clause::Clause;
use super::index::Index;
use super::query::Zoekvraag;
use super::typo;

/// Most suggestions.
const MOST: usize = 5;
/// Letters that a known word must share with an unknown one from the start, when nothing is nearer.
const SHARED_START: usize = 4;

/// Queries to offer: with every corrected word replaced; when nothing fits, also with words that begin alike.
pub(super) fn suggestions(index: &Index<'_>, query: &Zoekvraag, clauses: &[Clause], nothing_fits: bool) -> Vec<String> {
    let options: Vec<Vec<&str>> = clauses.iter().map(|clause| options(index, clause, nothing_fits)).collect();
    let most_options = options.iter().map(Vec::len).max().unwrap_or_default();
    let mut suggestions: Vec<String> = Vec::new();
    for turn in 0..most_options {
        let suggestion = replaced(query, clauses, &options, turn);
        if !suggestions.contains(&suggestion) {
            suggestions.push(suggestion);
        }
    }
    suggestions.truncate(MOST);
    suggestions
}

/// The words that may stand for a word of the query, the likeliest first; none when it is good as it is.
fn options<'b>(index: &Index<'b>, clause: &Clause, nothing_fits: bool) -> Vec<&'b str> {
    let unknown = nothing_fits && !index.knows(&clause.vorm);
    let mut terms = clause.verbeteringen.clone();
    if terms.is_empty() && unknown {
        terms = typo::corrections(index, &clause.vorm).into_iter().map(|(term, _)| term).collect();
    }
    let mut words: Vec<&str> = terms.into_iter().filter_map(|term| index.woorden.get(term)).collect();
    if words.is_empty()
        && unknown
        && let Some(start) = clause.vorm.get(..SHARED_START)
    {
        let first = index.woorden.lower_bound(start.as_bytes());
        let alike = (first..index.woorden.len())
            .map_while(|term| Some((term, index.woorden.get(term).filter(|word| word.starts_with(start))?)));
        words = alike
            .filter(|&(term, word)| index.postings.occurs(term) && !word.contains(' ') && !index.is_stopword(word))
            .map(|(_, word)| word)
            .take(MOST)
            .collect();
    }
    words
}

/// The query with the option of this turn for each word, or the last it has.
fn replaced(query: &Zoekvraag, clauses: &[Clause], options: &[Vec<&str>], turn: usize) -> String {
    let words = query.woorden.iter().map(|woord| {
        let place = clauses.iter().position(|clause| clause.vorm == woord.vorm.word);
        let own = place.and_then(|place| options.get(place)).filter(|own| !own.is_empty());
        own.and_then(|own| own.get(turn).or(own.last())).copied().unwrap_or(&woord.getypt)
    });
    words.collect::<Vec<_>>().join(" ")
}

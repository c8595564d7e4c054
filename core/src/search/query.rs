//! What was typed, as words: quotes, stop words, and the bounds on what one query may cost.

use super::index::Index;
use super::stem::Stemmed;
use super::token::tokens;

/// Bytes of a query that are read; nobody types more, and a pasted letter belongs to `herken`.
pub(super) const MOST_BYTES: usize = 8 * 1024;
/// Words that count.
const MOST_WORDS: usize = 32;
/// Bytes of a word that count.
const LONGEST_WORD: usize = 60;

/// One word of the query.
#[derive(Debug, Clone)]
pub(super) struct Woord {
    /// Folded, with its stems.
    pub(super) vorm: Stemmed,
    /// As typed.
    pub(super) getypt: String,
    /// The phrase between quotes that it belongs to: then only the word itself will do.
    pub(super) groep: Option<usize>,
    /// Carries no meaning of its own.
    pub(super) stopwoord: bool,
}

/// A query, read.
#[derive(Debug, Clone, Default)]
pub(super) struct Zoekvraag {
    /// All words, in order, stop words included.
    pub(super) woorden: Vec<Woord>,
    /// Number of phrases between quotes.
    pub(super) groepen: usize,
}

impl Zoekvraag {
    /// The words that count: no stop words, unless there is nothing else.
    pub(super) fn tellend(&self) -> Vec<&Woord> {
        self.clause_places().into_iter().filter(|(_, place)| place.is_some()).map(|(woord, _)| woord).collect()
    }

    /// All words, each with its place among the words that count.
    pub(super) fn clause_places(&self) -> Vec<(&Woord, Option<usize>)> {
        let tells = |woord: &Woord| !woord.stopwoord || woord.groep.is_some();
        let any_tells = self.woorden.iter().any(tells);
        let mut places = 0..;
        self.woorden
            .iter()
            .map(|woord| (woord, if tells(woord) || !any_tells { places.next() } else { None }))
            .collect()
    }
}

/// Reads a query. An opening quote without its end is no quote.
pub(super) fn parse(zoekvraag: &str, index: &Index<'_>) -> Zoekvraag {
    let mut query = Zoekvraag::default();
    let mut rest = cut(zoekvraag, MOST_BYTES);
    while let Some((before, quoted, after)) = next_quoted(rest) {
        read_words(before, None, index, &mut query);
        let known = query.woorden.len();
        read_words(quoted, Some(query.groepen), index, &mut query);
        query.groepen += usize::from(query.woorden.len() > known);
        rest = after;
    }
    read_words(rest, None, index, &mut query);
    query
}

/// Text before, between and after the first pair of quotes.
fn next_quoted(text: &str) -> Option<(&str, &str, &str)> {
    let is_quote = |letter| matches!(letter, '"' | '“' | '”' | '„' | '«' | '»');
    let (start, open) = text.char_indices().find(|&(_, letter)| is_quote(letter))?;
    let inside = text.get(start + open.len_utf8()..)?;
    let (length, close) = inside.char_indices().find(|&(_, letter)| is_quote(letter))?;
    Some((text.get(..start)?, inside.get(..length)?, inside.get(length + close.len_utf8()..)?))
}

fn read_words(text: &str, groep: Option<usize>, index: &Index<'_>, query: &mut Zoekvraag) {
    for token in tokens(text) {
        if query.woorden.len() == MOST_WORDS {
            return;
        }
        let vorm = cut(&token.vorm, LONGEST_WORD).to_owned();
        let getypt = cut(text.get(token.plaats).unwrap_or_default(), LONGEST_WORD).to_owned();
        if !vorm.is_empty() {
            let stopwoord = index.is_stopword(&vorm);
            let vorm = index.stems.of(&vorm);
            query.woorden.push(Woord { vorm, getypt, groep, stopwoord });
        }
    }
}

/// At most `most` bytes, ending between two letters.
pub(super) fn cut(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{cut, next_quoted};

    #[test]
    fn quotes_come_in_pairs() {
        assert_eq!(next_quoted("een \"twee drie\" vier"), Some(("een ", "twee drie", " vier")));
        assert_eq!(next_quoted("een “twee” vier"), Some(("een ", "twee", " vier")));
        assert_eq!(next_quoted("een \"twee"), None);
    }

    #[test]
    fn a_cut_never_splits_a_letter() {
        assert_eq!(cut("aé", 2), "a");
        assert_eq!(cut("aé", 9), "aé");
    }
}

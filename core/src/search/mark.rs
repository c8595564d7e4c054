//! Where in a text the words of a hit stand, for whoever chooses a fragment and marks words in it.

use std::collections::HashSet;
use std::ops::Range;

use super::Reden;
use super::token::tokens;

/// Fewest letters of a typed word that is marked without a reason.
const SHORTEST: usize = 4;

/// Byte ranges in `tekst`, in order, of the words that `redenen` name. A kaart that is on top for another reason than its
/// words (danger) has no reasons; then the words of `zoekvraag` themselves are marked, short ones left out.
pub fn matches(tekst: &str, zoekvraag: &str, redenen: &[Reden]) -> Vec<Range<usize>> {
    let typed: Vec<String> = if redenen.is_empty() {
        let words = tokens(super::query::cut(zoekvraag, super::query::MOST_BYTES)).into_iter().map(|token| token.vorm);
        words.filter(|word| word.chars().count() >= SHORTEST).collect()
    } else {
        Vec::new()
    };
    let found = redenen.iter().map(|reden| reden.gevonden.as_str());
    let (phrases, words): (Vec<&str>, Vec<&str>) =
        found.chain(typed.iter().map(String::as_str)).partition(|word| word.contains(' '));
    let words: HashSet<&str> = words.into_iter().collect();
    let phrases: HashSet<Vec<&str>> = phrases.into_iter().map(|phrase| phrase.split(' ').collect()).collect();

    let tokens = tokens(tekst);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let rest = tokens.get(place..).unwrap_or_default();
        let phrase = phrases.iter().filter(|phrase| begins_with(rest, phrase)).map(Vec::len).max();
        let length = phrase.or(words.contains(token.vorm.as_str()).then_some(1));
        let last = length.and_then(|length| rest.get(length.checked_sub(1)?));
        if let Some(last) = last
            && ranges.last().is_none_or(|before| before.end <= token.plaats.start)
        {
            ranges.push(token.plaats.start..last.plaats.end);
        }
    }
    ranges
}

fn begins_with(tokens: &[super::token::Token], phrase: &[&str]) -> bool {
    tokens.get(..phrase.len()).is_some_and(|start| start.iter().zip(phrase).all(|(token, word)| token.vorm == *word))
}

#[cfg(test)]
mod tests {
    use super::super::{Reden, Regel};
    use super::matches;

    fn reden(gevonden: &str) -> Reden {
        Reden { woord: String::new(), gevonden: gevonden.to_owned(), velden: Vec::new(), regel: Regel::ZelfdeWoord }
    }

    #[test]
    fn words_and_phrases_are_marked_once() {
        let text = "Één mens, geen persoon: géén mens.";
        let marked =
            |redenen: &[Reden]| matches(text, "", redenen).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(marked(&[reden("mens")]), ["mens", "mens"]);
        assert_eq!(marked(&[reden("geen persoon"), reden("geen")]), ["geen persoon", "géén"]);
        assert!(marked(&[reden("niets")]).is_empty());
    }

    #[test]
    fn without_reasons_the_typed_words_count() {
        assert_eq!(matches("Hij dreigt mij", "hij DREIGT", &[]).first(), Some(&(4..10)));
    }
}

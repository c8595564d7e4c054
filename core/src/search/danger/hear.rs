//! What of a query could be danger: per typed word, the danger words that it may stand for.

use super::super::compound;
use super::super::index::Index;
use super::super::query::{MOST_BYTES, cut};
use super::super::typo;
use super::compile::whole_words;

/// Words of a query that are heard; more than count for the ranking, for danger may stand at the end.
const MOST_WORDS: usize = 200;
/// Letters from which a misspelt danger word is recognised, with one edit and with two.
const ONE_EDIT_FROM: usize = 5;
const TWO_EDITS_FROM: usize = 9;
/// Longest word that is read.
const LONGEST_WORD: usize = 60;

/// The query as danger words by place.
pub(super) struct Heard {
    words: Vec<HeardWord>,
}

#[derive(Default)]
struct HeardWord {
    /// Danger words that it may stand for.
    itself: Vec<u32>,
    /// Danger words that it makes together with the next (*zelf moord*).
    with_next: Vec<u32>,
    /// It is half of a compound that was typed apart (*wapen vergunning*).
    half: bool,
}

impl Heard {
    pub(super) fn of(zoekvraag: &str, index: &Index<'_>) -> Self {
        let mut typed = whole_words(cut(zoekvraag, MOST_BYTES));
        typed.truncate(MOST_WORDS);
        let mut words: Vec<HeardWord> =
            typed.iter().map(|word| HeardWord { itself: danger_words(word, index), ..HeardWord::default() }).collect();
        for (place, pair) in typed.windows(2).enumerate() {
            let [first, second] = pair else { continue };
            if first.len() + second.len() > LONGEST_WORD {
                continue;
            }
            let with_next = index.gevaar.words_for(&format!("{first}{second}"), &index.stems);
            // 'met een' is no compound typed apart, though 'meteen' is a word.
            let of_small_words = index.is_stopword(first) || index.is_stopword(second);
            let is_compound = with_next.is_empty()
                && !of_small_words
                && compound::joined(first, second).any(|whole| index.word(&whole).is_some());
            for word in words.iter_mut().skip(place).take(2) {
                word.half |= is_compound;
            }
            if let Some(word) = words.get_mut(place) {
                word.with_next = with_next;
            }
        }
        Self { words }
    }

    /// Nothing in the query is a danger word.
    pub(super) fn is_silent(&self) -> bool {
        self.words.iter().all(|word| word.itself.is_empty() && word.with_next.is_empty())
    }

    /// Is each of the words somewhere in the query? Rules out nearly all phrases before places are compared.
    pub(super) fn hears_all(&self, phrase: &[u32]) -> bool {
        phrase.iter().all(|id| self.words.iter().any(|word| word.itself.contains(id) || word.with_next.contains(id)))
    }

    /// Every place at which the phrase stands, as the places of its words: in this order, at most `slack` words between.
    pub(super) fn all_places(&self, phrase: &[u32], slack: usize) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        for start in 0..self.words.len() {
            if let [only] = phrase
                && self.words.get(start).is_some_and(|word| word.with_next.contains(only))
            {
                found.push(vec![start, start + 1]);
            } else if let Some(places) = self.places_from(start, phrase, slack) {
                found.push(places);
            }
        }
        found
    }

    fn places_from(&self, place: usize, phrase: &[u32], slack: usize) -> Option<Vec<usize>> {
        let (first, rest) = phrase.split_first()?;
        let word = self.words.get(place)?;
        if word.half || !word.itself.contains(first) {
            return None;
        }
        if rest.is_empty() {
            return Some(vec![place]);
        }
        let mut places = (place + 1..=place + 1 + slack).find_map(|next| self.places_from(next, rest, slack))?;
        places.insert(0, place);
        Some(places)
    }
}

/// Danger words that a typed word may stand for, also misspelt when the corpus does not know it.
fn danger_words(word: &str, index: &Index<'_>) -> Vec<u32> {
    let word = cut(word, LONGEST_WORD);
    let found = index.gevaar.words_for(word, &index.stems);
    let letters = word.chars().count();
    if !found.is_empty() || letters < ONE_EDIT_FROM || index.is_stopword(word) || index.knows(word) {
        return found;
    }
    let most = if letters < TWO_EDITS_FROM { 1 } else { 2 };
    let mut near: Vec<u32> = typo::nearest(index.gevaar.woorden, 0..index.gevaar.woorden.len(), word, most)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    near.extend(index.gevaar.words_that_sound_like(word));
    near.retain(|&id| index.gevaar.woorden.get(id).is_some_and(|known| known.chars().count() >= ONE_EDIT_FROM));
    near
}

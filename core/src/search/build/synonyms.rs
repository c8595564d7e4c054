//! Synonym groups: the keys by which a query finds a group, and phrases found in the text.
//!
//! A phrase of several words (*uit huis zetten*) is looked for in the documents at build time and gets postings of its
//! own, so that a query for *ontruiming* finds it where it really stands, not wherever *huis* and *zetten* occur.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::Woordenboek;
use super::super::index::{pair_term, synonym_keys};
use super::super::stem::{Stemmed, Stems};
use super::super::token::folded_words;
use super::super::write::number;
use super::vocabulary::Vocabulary;

/// Words that may stand between the words of a phrase: *zet de man uit zijn huis*.
const SLACK: usize = 2;

/// Pairs are counted in titel and trefwoorden.
const LAST_FIELD_WITH_PAIRS: usize = 1;

/// Synonyms as the index stores them.
#[derive(Default)]
pub(super) struct Synonyms {
    /// From the words of a phrase to the numbers of the other phrases of its groups.
    pub(super) sleutels: BTreeMap<String, Vec<u32>>,
    /// The phrases, folded, by number.
    pub(super) frasen: Vec<String>,
}

pub(super) fn compile(woorden: &Woordenboek, stopwoorden: &BTreeSet<String>) -> Synonyms {
    let stems = Stems::new();
    let mut synonyms = Synonyms::default();
    for group in &woorden.synoniemen {
        let phrases: Vec<Vec<String>> =
            group.iter().map(|phrase| folded_words(phrase)).filter(|words| !words.is_empty()).collect();
        let start = synonyms.frasen.len();
        synonyms.frasen.extend(phrases.iter().map(|words| words.join(" ")));
        for (place, words) in phrases.iter().enumerate() {
            let others = (0..phrases.len()).filter(|&other| other != place).map(|other| number(start + other));
            let others: Vec<u32> = others.collect();
            for key in keys_of_phrase(words, stopwoorden, &stems) {
                synonyms.sleutels.entry(key).or_default().extend_from_slice(&others);
            }
        }
    }
    for others in synonyms.sleutels.values_mut() {
        others.sort_unstable();
        others.dedup();
    }
    synonyms
}

/// Keys of the phrase as it is, and of its words without stop words when at least two are left.
fn keys_of_phrase(words: &[String], stopwoorden: &BTreeSet<String>, stems: &Stems) -> BTreeSet<String> {
    let keys_of = |words: &[String]| {
        let stemmed: Vec<Stemmed> = words.iter().map(|word| stems.of(word)).collect();
        synonym_keys(&stemmed.iter().collect::<Vec<_>>())
    };
    let mut keys: BTreeSet<String> = keys_of(words).into();
    let telling = telling_words(words, stopwoorden);
    if telling.len() >= 2 {
        keys.extend(keys_of(&telling));
    }
    keys
}

fn telling_words(words: &[String], stopwoorden: &BTreeSet<String>) -> Vec<String> {
    words.iter().filter(|word| !stopwoorden.contains(*word)).cloned().collect()
}

/// Counts every phrase of several words in the documents, as a word of its own.
pub(super) fn add_phrases(vocabulary: &mut Vocabulary, woorden: &Woordenboek, stopwoorden: &BTreeSet<String>) {
    let stems = Stems::new();
    let stem_of: HashMap<String, String> =
        vocabulary.words().map(|word| (word.to_owned(), stems.first(word))).collect();
    let stems_of = |words: &[String]| words.iter().filter_map(|word| stem_of.get(word).map(String::as_str)).collect();
    let stemmed: Vec<Vec<&str>> = vocabulary.stretches.iter().map(|stretch| stems_of(&stretch.words)).collect();
    let mut docs_of: HashMap<&str, BTreeSet<u32>> = HashMap::new();
    for (word, stem) in &stem_of {
        docs_of.entry(stem).or_default().extend(vocabulary.docs(word));
    }
    let mut counts = Vec::new();
    for phrase in woorden.synoniemen.iter().flatten() {
        let words = folded_words(phrase);
        let telling = telling_words(&words, stopwoorden);
        let (wanted, slack) =
            if telling.len() >= 2 { (telling, words.len() + SLACK) } else { (words.clone(), words.len()) };
        if wanted.len() < 2 {
            continue;
        }
        let wanted: Vec<String> = wanted.iter().map(|word| stems.first(word)).collect();
        let holds_all =
            |doc: &u32| wanted.iter().all(|stem| docs_of.get(stem.as_str()).is_some_and(|docs| docs.contains(doc)));
        let docs =
            wanted.first().and_then(|stem| docs_of.get(stem.as_str())).into_iter().flatten().copied().filter(holds_all);
        for place in docs.flat_map(|doc| vocabulary.stretches_of(doc)) {
            let (Some(stretch), Some(found)) = (vocabulary.stretches.get(place), stemmed.get(place)) else { continue };
            for _ in 0..occurrences(found, &wanted, slack) {
                counts.push((words.join(" "), stretch.doc, stretch.field));
            }
        }
    }
    for (phrase, doc, field) in counts {
        vocabulary.count(&phrase, doc, field);
    }
}

/// Counts every two telling words side by side in a title or a trefwoord, by their stems, as a word of its own: somebody
/// who types *geen persoon* means the kaart of that name before all that hold both words.
pub(super) fn add_pairs(vocabulary: &mut Vocabulary, stopwoorden: &BTreeSet<String>) {
    let stems = Stems::new();
    let mut counts = Vec::new();
    for stretch in vocabulary.stretches.iter().filter(|stretch| stretch.field <= LAST_FIELD_WITH_PAIRS) {
        let telling: Vec<String> =
            telling_words(&stretch.words, stopwoorden).iter().map(|word| stems.first(word)).collect();
        counts.extend(telling.windows(2).filter_map(|pair| {
            let [first, second] = pair else { return None };
            Some((pair_term(first, second), stretch.doc, stretch.field))
        }));
    }
    for (pair, doc, field) in counts {
        vocabulary.count(&pair, doc, field);
    }
}

/// How often all `wanted` stems stand within `window` words; each place counts once.
fn occurrences(found: &[&str], wanted: &[String], window: usize) -> usize {
    let mut count = 0;
    let mut from = 0;
    while let Some(rest) = found.get(from..) {
        let within = rest.get(..window.min(rest.len())).unwrap_or_default();
        let starts = within.first().is_some_and(|stem| wanted.iter().any(|word| word == stem));
        if starts && wanted.iter().all(|word| within.contains(&word.as_str())) {
            count += 1;
            from += window;
        } else {
            from += 1;
        }
        if rest.is_empty() {
            break;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::occurrences;

    #[test]
    fn words_close_together_count_in_any_order() {
        let wanted = ["huis".to_owned(), "zet".to_owned()];
        assert_eq!(occurrences(&["zet", "hem", "uit", "zijn", "huis"], &wanted, 5), 1);
        assert_eq!(occurrences(&["huis", "en", "zet"], &wanted, 5), 1);
        assert_eq!(occurrences(&["huis", "1", "2", "3", "4", "zet"], &wanted, 5), 0);
        assert_eq!(occurrences(&[], &wanted, 5), 0);
    }
}

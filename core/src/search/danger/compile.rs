//! The danger tables: phrases as numbers of words, and the keys by which a typed word finds its number.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Woordenboek;
use super::super::bytes::{BrokenIndex, Lists, Reader, Strings, Table};
use super::super::index::synonym_keys;
use super::super::stem::Stems;
use super::super::token::tokens;
use super::super::write::Writer;

/// Letters up to which a stem is too short to tell words apart; such a word only counts in the forms that are listed.
const LONGEST_SHORT_STEM: usize = 4;

/// The danger tables of an opened index.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct DangerTables<'b> {
    /// All words of all phrases, sorted.
    pub(super) woorden: Strings<'b>,
    sleutels: Table<'b>,
    frasen: Lists<'b>,
    kaarten: Strings<'b>,
}

/// One phrase; words by number.
pub(super) struct Phrase {
    pub(super) group: u32,
    /// A phrase in which the word is no danger.
    pub(super) harmless: bool,
    pub(super) words: Vec<u32>,
}

impl<'b> DangerTables<'b> {
    pub(in super::super) fn read(reader: &mut Reader<'b>) -> Result<Self, BrokenIndex> {
        Ok(Self {
            woorden: reader.strings()?,
            sleutels: reader.table()?,
            frasen: reader.lists()?,
            kaarten: reader.strings()?,
        })
    }

    /// The danger words that a typed word may be.
    pub(super) fn words_for(&self, word: &str, stems: &Stems) -> Vec<u32> {
        let mut found: Vec<u32> =
            synonym_keys(&[&stems.of(word)]).iter().flat_map(|key| self.sleutels.get(key)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The danger words that sound as a misspelt word does.
    pub(super) fn words_that_sound_like(&self, word: &str) -> impl Iterator<Item = u32> + use<'b> {
        self.sleutels.get(&as_it_sounds(word))
    }

    pub(super) fn phrases(self) -> impl Iterator<Item = Phrase> + use<'b> {
        (0..self.frasen.len()).filter_map(move |number| {
            let mut values = self.frasen.get(number);
            let head = values.next()?;
            Some(Phrase { group: head >> 1, harmless: head & 1 == 1, words: values.collect() })
        })
    }

    pub(super) fn groups(&self) -> u32 {
        self.kaarten.len()
    }

    pub(super) fn kaart(&self, group: u32) -> Option<&'b str> {
        self.kaarten.get(group)
    }
}

/// Writes the tables.
pub(in super::super) fn compile(writer: &mut Writer, woorden: &Woordenboek) {
    let stems = Stems::new();
    let phrases: Vec<(u32, Vec<String>)> = (0..)
        .zip(&woorden.gevaar)
        .flat_map(|(group, gevaar)| {
            let danger = gevaar.woorden.iter().map(move |phrase| (group << 1, whole_words(phrase)));
            danger.chain(gevaar.niet_bij.iter().map(move |phrase| ((group << 1) | 1, whole_words(phrase))))
        })
        .filter(|(_, words)| !words.is_empty())
        .collect();
    let words: BTreeSet<&String> = phrases.iter().flat_map(|(_, words)| words).collect();
    let numbers: BTreeMap<&String, u32> = words.iter().copied().zip(0..).collect();

    let mut keys: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (word, &id) in &numbers {
        keys.entry(as_it_sounds(word)).or_default().push(id);
        for form in forms_of(word, woorden) {
            for key in keys_of(&form, &stems) {
                keys.entry(key).or_default().push(id);
            }
        }
    }
    let lists: Vec<Vec<u32>> = phrases
        .iter()
        .map(|(head, words)| {
            std::iter::once(*head).chain(words.iter().filter_map(|word| numbers.get(word).copied())).collect()
        })
        .collect();

    writer.strings(words.iter().map(|word| word.as_str()));
    writer.table(&keys);
    writer.lists(&lists);
    writer.strings(woorden.gevaar.iter().map(|gevaar| gevaar.kaart.as_str()));
}

/// Keys of a danger word: itself, and its stems when they are long enough to mean one word (*messing* has the stem of
/// *messen*, *bommel* that of *bommen*) and have kept a ge- (the stem of *geweren* is *weer*).
fn keys_of(word: &str, stems: &Stems) -> Vec<String> {
    let is_safe =
        |stem: &str| stem.chars().count() > LONGEST_SHORT_STEM && word.starts_with("ge") == stem.starts_with("ge");
    let stemmed = stems.of(word);
    let [itself, first, second] = synonym_keys(&[&stemmed]);
    let stems = [(first, &stemmed.first), (second, &stemmed.second)];
    std::iter::once(itself).chain(stems.into_iter().filter(|(_, stem)| is_safe(stem)).map(|(key, _)| key)).collect()
}

/// The word and, from the hand-made groups, the forms that no stemmer sees.
fn forms_of(word: &String, woorden: &Woordenboek) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([word.clone()]);
    for group in &woorden.stammen {
        let members: Vec<String> = group.iter().flat_map(|member| whole_words(member)).collect();
        if members.contains(word) {
            forms.extend(members);
        }
    }
    forms
}

/// Key for spellings that sound alike: ij and ei, ou and au, d and t at the end.
fn as_it_sounds(word: &str) -> String {
    let mut sound = word.replace("ij", "ei").replace("ou", "au").replace("dt", "t");
    if sound.ends_with('d') {
        sound.pop();
        sound.push('t');
    }
    format!("~{sound}")
}

/// The folded words of a text; what a hyphen ties together is one word, as a compound is.
pub(super) fn whole_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for token in tokens(text) {
        match words.last_mut() {
            Some(before) if token.vast => before.push_str(&token.vorm),
            _ => words.push(token.vorm),
        }
    }
    words
}

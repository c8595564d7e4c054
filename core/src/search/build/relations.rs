//! Which words of the corpus belong together: by stem, by hand-made group, as a compound and its parts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::Woordenboek;
use super::super::compound::{self, Lexicon};
use super::super::index::{key, part_of};
use super::super::stem::Stems;
use super::super::token::folded_words;
use super::vocabulary::Vocabulary;

/// The relations between words, by number.
pub(super) struct Relations {
    /// From a stem or a hand-made group to the words that share it; see [`key`].
    pub(super) vormen: BTreeMap<String, Vec<u32>>,
    /// Per word, the compounds that it is a part of; see [`part_of`].
    pub(super) samenstellingen: Vec<Vec<u32>>,
}

impl Relations {
    pub(super) fn of(
        vocabulary: &Vocabulary,
        woorden: &Woordenboek,
        delen: &BTreeSet<String>,
        stopwoorden: &BTreeSet<String>,
    ) -> Self {
        let stems = Stems::new();
        let numbers: HashMap<&str, u32> = vocabulary.words().zip(0..).collect();
        let mut vormen: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (word, id) in vocabulary.words().zip(0..) {
            if !word.contains(' ') {
                vormen.entry(key::first(&stems.first(word))).or_default().push(id);
                vormen.entry(key::second(&stems.second(word))).or_default().push(id);
            }
        }
        for group in &woorden.stammen {
            add_group(group, &stems, &numbers, &mut vormen);
        }
        let known = Known { delen, stopwoorden, numbers: &numbers, vormen: &vormen, stems: &stems };
        let mut samenstellingen = vec![Vec::new(); numbers.len()];
        for (word, id) in vocabulary.words().zip(0..) {
            let parts = compound::split(word, &|part, last| known.is_part(part, last)).unwrap_or_default();
            let count = parts.len();
            for (place, part) in parts.into_iter().enumerate() {
                let last = place + 1 == count;
                let known = numbers
                    .get(part)
                    .copied()
                    .or_else(|| vormen.get(&key::first(&stems.first(part)))?.first().copied());
                if let Some(compounds) = known.and_then(|known| samenstellingen.get_mut(known as usize)) {
                    compounds.push(part_of(id, last));
                }
            }
        }
        Self { vormen, samenstellingen }
    }
}

/// The words of the documents, while their relations are being told.
struct Known<'k> {
    delen: &'k BTreeSet<String>,
    stopwoorden: &'k BTreeSet<String>,
    numbers: &'k HashMap<&'k str, u32>,
    vormen: &'k BTreeMap<String, Vec<u32>>,
    stems: &'k Stems,
}

impl Lexicon for Known<'_> {
    fn is_listed(&self, part: &str) -> bool {
        self.delen.contains(part)
    }

    fn is_stopword(&self, part: &str) -> bool {
        self.stopwoorden.contains(part)
    }

    fn is_word(&self, part: &str) -> bool {
        self.numbers.contains_key(part)
    }

    fn is_form(&self, part: &str) -> bool {
        self.vormen.contains_key(&key::first(&self.stems.first(part)))
    }
}

/// Every member of the group, and every form of it, leads to all words of all members.
fn add_group(group: &[String], stems: &Stems, numbers: &HashMap<&str, u32>, vormen: &mut BTreeMap<String, Vec<u32>>) {
    let members: Vec<String> = group.iter().flat_map(|member| folded_words(member)).collect();
    let mut ids: Vec<u32> = members.iter().filter_map(|member| numbers.get(member.as_str()).copied()).collect();
    for member in &members {
        ids.extend(vormen.get(&key::first(&stems.first(member))).into_iter().flatten().copied());
    }
    ids.sort_unstable();
    ids.dedup();
    for member in &members {
        for key in [key::group(member), key::group_stem(&stems.first(member))] {
            let known = vormen.entry(key).or_default();
            known.extend_from_slice(&ids);
            known.sort_unstable();
            known.dedup();
        }
    }
}

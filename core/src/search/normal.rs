//! One form per word, for indexes that are not ours: a table that others search has no place for the many ways in which
//! [`Index`](super::Index) ties words together, so here each word gets the form that stands for all its forms.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Woordenboek;
use super::compound::{self, Lexicon};
use super::stem::Stems;
use super::token::folded_words;

/// The normal forms of the words of a corpus.
pub struct Normaal {
    stems: Stems,
    /// From a member of a hand-made group, or its stem, to the form of the group.
    groepen: BTreeMap<String, String>,
    delen: BTreeSet<String>,
    stopwoorden: BTreeSet<String>,
    woorden: BTreeSet<String>,
    /// Stems of the words, to know an inflected part of a compound.
    stammen: HashSet<String>,
}

impl Normaal {
    /// Learns the words of these texts; compounds are split into words that stand in them.
    pub fn new<'t>(teksten: impl IntoIterator<Item = &'t str>, woorden: &Woordenboek) -> Self {
        let stems = Stems::new();
        let mut groepen = BTreeMap::new();
        for groep in &woorden.stammen {
            let leden: Vec<String> = groep.iter().flat_map(|lid| folded_words(lid)).collect();
            let Some(vorm) = leden.first().map(|lid| stems.first(lid)) else { continue };
            for lid in leden {
                groepen.entry(stems.first(&lid)).or_insert_with(|| vorm.clone());
                groepen.entry(lid).or_insert_with(|| vorm.clone());
            }
        }
        let gevouwen = |lijst: &[String]| lijst.iter().flat_map(|woord| folded_words(woord)).collect();
        let mut uit = Self {
            stems,
            groepen,
            delen: gevouwen(&woorden.delen),
            stopwoorden: gevouwen(&woorden.stopwoorden),
            woorden: gevouwen(&woorden.synoniemen.concat()),
            stammen: HashSet::new(),
        };
        for tekst in teksten {
            uit.woorden.extend(folded_words(tekst));
        }
        uit.stammen = uit.woorden.iter().map(|woord| uit.stems.first(woord)).collect();
        uit
    }

    /// Every word of the corpus, folded (small letters, no accents), with its normal form.
    pub fn woordvormen(&self) -> impl Iterator<Item = (&str, String)> {
        self.woorden.iter().map(|woord| (woord.as_str(), self.vorm(woord)))
    }

    /// The normal form of one word; `None` for several words or none.
    pub fn woordvorm(&self, woord: &str) -> Option<String> {
        match folded_words(woord).as_slice() {
            [een] => Some(self.vorm(een)),
            _ => None,
        }
    }

    /// A text in normal forms, with the parts of its compounds before each; words that do not count are left out.
    pub fn tekst(&self, tekst: &str) -> String {
        let mut uit: Vec<String> = Vec::new();
        for woord in folded_words(tekst) {
            if !self.stopwoorden.contains(&woord) {
                uit.extend(self.delen(&woord).into_iter().map(|deel| self.vorm(deel)));
                uit.push(self.vorm(&woord));
            }
        }
        uit.join(" ")
    }

    /// The words that the corpus uses as parts of compounds, in order: what a decompounder must know.
    pub fn gebruikte_delen(&self) -> BTreeSet<&str> {
        self.woorden.iter().flat_map(|woord| self.delen(woord)).collect()
    }

    /// The parts of a compound; none where the word is no compound of words that are known here.
    fn delen<'w>(&self, woord: &'w str) -> Vec<&'w str> {
        compound::split(woord, &|deel, laatste| self.is_part(deel, laatste)).unwrap_or_default()
    }

    fn vorm(&self, woord: &str) -> String {
        let stam = self.stems.first(woord);
        self.groepen.get(woord).or_else(|| self.groepen.get(&stam)).cloned().unwrap_or(stam)
    }
}

impl Lexicon for Normaal {
    fn is_listed(&self, part: &str) -> bool {
        self.delen.contains(part)
    }

    fn is_stopword(&self, part: &str) -> bool {
        self.stopwoorden.contains(part)
    }

    fn is_word(&self, part: &str) -> bool {
        self.woorden.contains(part)
    }

    fn is_form(&self, part: &str) -> bool {
        self.stammen.contains(&self.stems.first(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normaal() -> Normaal {
        let woorden = Woordenboek {
            stammen: vec![vec!["stad".to_owned(), "steden".to_owned()]],
            stopwoorden: vec!["de".to_owned()],
            ..Woordenboek::default()
        };
        Normaal::new(["De huisuitzetting", "huis, uitzetting, huizen"], &woorden)
    }

    #[test]
    fn forms_of_one_word_meet() {
        let normaal = normaal();
        assert_eq!(normaal.tekst("huizen"), normaal.tekst("huis"));
        assert_eq!(normaal.tekst("steden"), normaal.tekst("Stad"));
        assert_eq!(normaal.tekst("de"), "");
    }

    #[test]
    fn a_compound_is_found_by_its_parts() {
        let normaal = normaal();
        let samen = normaal.tekst("huisuitzetting");
        for deel in ["huis", "uitzetting"] {
            assert!(samen.split(' ').any(|vorm| vorm == normaal.tekst(deel)), "{samen}");
        }
        assert!(normaal.gebruikte_delen().contains("huis"));
    }
}

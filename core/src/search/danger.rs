//! Danger in a query: words and phrases that point to a threat, to suicide, to a child in danger, to weapons, fire or gas.
//!
//! Whole words only, after stemming; never a part of a compound, so that *wapenvergunning* stays an ordinary question. A
//! word that nobody knows is compared with the danger words as it may have been misspelt. What the words are stands in
//! `data/taal/gevaar.toml`; which kaart answers is named there too.

mod compile;
mod hear;

pub(super) use compile::{DangerTables, compile};

use super::index::Index;
use hear::Heard;

/// Words that may stand between two words of a phrase: *ik wil echt niet meer leven*.
const SLACK: usize = 2;

impl Index<'_> {
    /// Ids of the kaarten of the groups that the query touches, in the order of the tables.
    pub(super) fn danger(&self, zoekvraag: &str) -> Vec<String> {
        let heard = Heard::of(zoekvraag, self);
        if heard.is_silent() {
            return Vec::new();
        }
        let phrases: Vec<_> = self.gevaar.phrases().filter(|phrase| heard.hears_all(&phrase.words)).collect();
        let mut kaarten: Vec<String> = Vec::new();
        for group in 0..self.gevaar.groups() {
            let own = || phrases.iter().filter(move |phrase| phrase.group == group);
            let harmless: Vec<usize> = own()
                .filter(|phrase| phrase.harmless)
                .flat_map(|phrase| heard.all_places(&phrase.words, SLACK))
                .flatten()
                .collect();
            let touched = own().filter(|phrase| !phrase.harmless).any(|phrase| {
                heard
                    .all_places(&phrase.words, SLACK)
                    .iter()
                    .any(|places| !places.iter().any(|place| harmless.contains(place)))
            });
            let kaart = self.gevaar.kaart(group).filter(|_| touched);
            kaarten.extend(kaart.filter(|kaart| !kaarten.iter().any(|known| known == kaart)).map(str::to_owned));
        }
        kaarten
    }
}

#[cfg(test)]
mod tests;

//! The chain kaart → feit → bron, read backwards: what rests on a source.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Bron, Kaart, Stuk};

/// A source with what rests on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gebruik<'a> {
    /// The source.
    pub bron: &'a Bron,
    /// Ids of the feiten that name it, in reading order.
    pub feiten: Vec<&'a str>,
    /// Ids of the kaarten with a line that rests on such a feit.
    pub kaarten: BTreeSet<&'a str>,
}

/// Every source among the stukken, in their order, with the feiten among them and those of the given kaarten.
pub fn gebruik<'a>(stukken: &'a [Stuk], kaarten: &[&'a Kaart]) -> Vec<Gebruik<'a>> {
    let mut feiten_van: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    let mut kaarten_van: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    for stuk in stukken {
        if let Stuk::Feit(feit) = stuk {
            for verwijzing in &feit.bronnen {
                feiten_van.entry(&verwijzing.bron).or_default().push(&feit.id);
            }
        }
    }
    for kaart in kaarten {
        for feit in kaart.feiten() {
            kaarten_van.entry(feit).or_default().push(&kaart.hoofd.id);
        }
    }
    stukken
        .iter()
        .filter_map(|stuk| match stuk {
            Stuk::Bron(bron) => {
                let feiten = feiten_van.remove(bron.id.as_str()).unwrap_or_default();
                let kaarten = feiten.iter().filter_map(|feit| kaarten_van.get(feit)).flatten().copied().collect();
                Some(Gebruik { bron, feiten, kaarten })
            }
            _ => None,
        })
        .collect()
}

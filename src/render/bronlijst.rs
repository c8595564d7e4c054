//! The sources behind a page: a number after each line that rests on one, and the list at the end.

use std::collections::BTreeMap;

use soeverein_core::model::Bron;
use soeverein_core::store::Corpus;

use super::{Blok, Inline, Punt};

/// What the tool vouches for, and no more.
pub(crate) const VERANTWOORDING: &str = "niet getoetst door uw jurist; geen uitgave van Rijk of VNG.";

/// The name of a source with who published it and when.
pub(crate) fn bron_naam(bron: &Bron) -> String {
    let mut tekst = bron.titel.clone();
    let wie: Vec<&str> = [Some(bron.uitgever.as_str()), bron.datum.as_deref()].into_iter().flatten().collect();
    if !wie.is_empty() {
        tekst.push_str(&format!(" ({})", wie.join(", ")));
    }
    tekst
}

/// The sources behind a kaart, numbered in reading order, with the places in each.
#[derive(Default)]
pub(crate) struct Bronlijst {
    nummers: BTreeMap<String, usize>,
    volgorde: Vec<(String, Vec<String>)>,
}

impl Bronlijst {
    /// The numbers of the sources of these feiten; new sources get the next number.
    pub(crate) fn nummers(&mut self, feiten: &[String], corpus: &Corpus) -> Vec<usize> {
        let mut uit = Vec::new();
        for verwijzing in feiten.iter().filter_map(|id| corpus.feit(id)).flat_map(|f| f.bronnen) {
            let nummer = *self.nummers.entry(verwijzing.bron.clone()).or_insert_with(|| {
                self.volgorde.push((verwijzing.bron.clone(), Vec::new()));
                self.volgorde.len()
            });
            if let Some((_, plaatsen)) = self.volgorde.get_mut(nummer - 1)
                && !plaatsen.contains(&verwijzing.vindplaats)
            {
                plaatsen.push(verwijzing.vindplaats);
            }
            if !uit.contains(&nummer) {
                uit.push(nummer);
            }
        }
        uit.sort_unstable();
        uit
    }

    /// The list at the end of a page; nothing where no line rests on a source.
    pub(crate) fn blokken(self, corpus: &Corpus) -> Vec<Blok> {
        let genummerd: Vec<(usize, Punt)> = self
            .volgorde
            .iter()
            .zip(1..)
            .filter_map(|((id, plaatsen), nummer)| {
                let bron = corpus.bron(id)?;
                let mut onder = vec![vec![Inline::tekst(format!("Vindplaats: {}", plaatsen.join("; ")))]];
                onder.extend(bron.link().map(|adres| vec![Inline::Link { tekst: adres.clone(), adres }]));
                Some((nummer, Punt { tekst: vec![Inline::tekst(bron_naam(&bron))], onder }))
            })
            .collect();
        if genummerd.is_empty() {
            return Vec::new();
        }
        vec![Blok::Kop("Bronnen".to_owned()), Blok::Genummerd(genummerd)]
    }

    /// The numbers of the sources behind a line, as they stand after its text; nothing for redactie.
    pub(crate) fn verwijzing(&mut self, feiten: &[String], corpus: &Corpus) -> Option<Inline> {
        let nummers: Vec<String> = self.nummers(feiten, corpus).iter().map(ToString::to_string).collect();
        (!nummers.is_empty()).then(|| Inline::tekst(format!(" [{}]", nummers.join(","))))
    }
}

//! What is exported: the kaarten that were asked for, in reading order, and the evidence beneath them.

use std::collections::{BTreeMap, HashSet};

use soeverein_core::model::{Bron, Datum, Feit, Kaart, Soort, Stuk};
use soeverein_core::store::{Corpus, Kop, Teksten};

/// What one may want of the form itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wens {
    /// A table as Excel opens it here: a mark that it is UTF-8, and semicolons.
    pub(crate) excel: bool,
    /// No work instruction, but a card on A5 per situatie.
    pub(crate) baliekaart: bool,
}

/// The texts of a kaart as a search sees them, without marks: its head, and the rest.
pub(crate) struct Zoektekst<'a> {
    pub(crate) kop: &'a Kop,
    pub(crate) trefwoorden: Vec<String>,
    pub(crate) tekst: Vec<String>,
}

impl Zoektekst<'_> {
    /// All of them.
    pub(crate) fn alle(&self) -> impl Iterator<Item = &str> {
        [&self.kop.titel, &self.kop.kern].into_iter().chain(&self.trefwoorden).chain(&self.tekst).map(String::as_str)
    }
}

/// The stukken that were asked for.
pub(crate) struct Selectie<'a> {
    /// Where they come from.
    pub(crate) corpus: &'a Corpus,
    /// The day that stands in the export: that of the corpus, unless the environment fixes another.
    pub(crate) datum: Datum,
    /// The day of the corpus.
    pub(crate) corpusdatum: Datum,
    /// What is wanted of the form.
    pub(crate) wens: Wens,
    koppen: Vec<Kop>,
    ids: HashSet<String>,
}

impl<'a> Selectie<'a> {
    /// These stukken, by soort, thema and title.
    pub(crate) fn new(corpus: &'a Corpus, mut koppen: Vec<Kop>, corpusdatum: Datum, datum: Datum, wens: Wens) -> Self {
        koppen.sort_by(|a, b| (a.soort, &a.thema, &a.titel, &a.id).cmp(&(b.soort, &b.thema, &b.titel, &b.id)));
        let ids = koppen.iter().map(|k| k.id.clone()).collect();
        Self { corpus, datum, corpusdatum, wens, koppen, ids }
    }

    /// Their heads.
    pub(crate) fn koppen(&self) -> &[Kop] {
        &self.koppen
    }

    /// Is this one of them?
    pub(crate) fn heeft(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Each of them, decoded one by one.
    pub(crate) fn stukken(&self) -> impl Iterator<Item = Stuk> + '_ {
        self.koppen.iter().filter_map(|kop| self.corpus.met_id(&kop.id))
    }

    /// The kaarten among them.
    pub(crate) fn kaarten(&self) -> impl Iterator<Item = Kaart> + '_ {
        self.stukken().filter_map(|stuk| match stuk {
            Stuk::Kaart(kaart) => Some(*kaart),
            _ => None,
        })
    }

    /// Those of one soort.
    pub(crate) fn kaarten_van(&self, soort: Soort) -> impl Iterator<Item = Kaart> + '_ {
        self.koppen.iter().filter(move |kop| kop.soort == soort).filter_map(|kop| self.corpus.kaart(&kop.id))
    }

    /// The texts by which others may search the kaarten; those that are withdrawn are no hit.
    pub(crate) fn zoekteksten(&self) -> impl Iterator<Item = Zoektekst<'_>> {
        self.koppen.iter().filter(|kop| !kop.vervallen).filter_map(|kop| {
            let Teksten { trefwoorden, tekst } = Teksten::van_kaart(&self.corpus.kaart(&kop.id)?);
            Some(Zoektekst { kop, trefwoorden, tekst })
        })
    }

    /// The feiten and bronnen on which their lines rest, and those that were asked for themselves, each by id.
    pub(crate) fn bewijs(&self) -> (Vec<Feit>, Vec<Bron>) {
        let mut feiten: BTreeMap<String, Feit> = BTreeMap::new();
        let mut bronnen: BTreeMap<String, Bron> = BTreeMap::new();
        for stuk in self.stukken() {
            match stuk {
                Stuk::Kaart(kaart) => {
                    for id in kaart.feiten() {
                        if !feiten.contains_key(id) {
                            feiten.extend(self.corpus.feit(id).map(|f| (id.to_owned(), f)));
                        }
                    }
                }
                Stuk::Feit(feit) => {
                    feiten.insert(feit.id.clone(), feit);
                }
                Stuk::Bron(bron) => {
                    bronnen.insert(bron.id.clone(), bron);
                }
            }
        }
        for id in feiten.values().flat_map(|f| &f.bronnen).map(|v| &v.bron) {
            if !bronnen.contains_key(id) {
                bronnen.extend(self.corpus.bron(id).map(|b| (id.clone(), b)));
            }
        }
        (feiten.into_values().collect(), bronnen.into_values().collect())
    }
}

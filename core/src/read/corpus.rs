//! All files of a folder together: kaarten, feiten, bronnen, tables, and what could not be read.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::check::{Melder, k001, k003, k005, k020};
use crate::model::{CorpusInfo, Hoofd, Inhoud, Kaart, Soort, Stuk, Taal, Veld};

use super::typed::{een, of_fout, typed};
use super::wandel::wandel;
use super::{Aanvulling, Bestand, Herkomst, PLAATSEN_BESTAND, Plaatsen, aanvulling, taal};

/// A stuk with where it was read.
#[derive(Clone, Debug)]
pub struct Gelezen {
    /// The kaart, feit or bron.
    pub stuk: Stuk,
    /// Where it was read.
    pub herkomst: Herkomst,
}

/// What the files rest on: nothing for a whole corpus, the bundled one for an addition.
pub struct Ondergrond<'a> {
    /// The soort of a stuk that is already there.
    pub soort_van: &'a dyn Fn(&str) -> Option<Soort>,
    /// Are the files an addition of an organisation?
    pub eigen: bool,
}

impl Ondergrond<'_> {
    /// A whole corpus rests on nothing.
    pub fn geen() -> Self {
        Self { soort_van: &|_| None, eigen: false }
    }
}

/// The append-only list of ids.
#[derive(Clone, Debug)]
pub struct IdLijst {
    /// Number of the file in [`Ingelezen::bestanden`].
    pub bestand: usize,
    /// Each id with its bytes in the file.
    pub ids: Vec<(String, Range<usize>)>,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Ingelezen {
    /// The files, in the order given.
    pub bestanden: Vec<Bestand>,
    /// Kaarten, feiten and bronnen in reading order.
    pub stukken: Vec<Gelezen>,
    /// Lines to append to bundled kaarten.
    pub aanvullingen: Vec<Aanvulling>,
    /// Tables about language; empty for an addition.
    pub taal: Taal,
    /// `corpus.toml`, where there is one.
    pub info: Option<CorpusInfo>,
    /// Where `corpus.toml` was read.
    pub infoplek: Option<Herkomst>,
    /// The local places.
    pub plaatsen: Plaatsen,
    /// Ids of stukken that a fault kept from being read.
    pub half: HashSet<String>,
    /// Whole files could not be read, so that what is missing says nothing.
    pub onvolledig: bool,
    /// The places in files of `taal/` that refer to kaarten, by the name of the file.
    pub taalplekken: HashMap<&'static str, Herkomst>,
    /// `ids.txt`; `None`: no such file.
    pub ids: Option<IdLijst>,
}

/// Reads files. What does not fit is reported to the melder and left out; the rest is there.
pub fn lees(bestanden: Vec<Bestand>, op: &Ondergrond<'_>, melder: &mut Melder) -> Ingelezen {
    // The melder may already hold files that could not be opened.
    let mut uit = Ingelezen { onvolledig: melder.aantal() > 0, ..Ingelezen::default() };
    for (nummer, bestand) in bestanden.iter().enumerate() {
        if bestand.naam == "ids.txt" {
            uit.ids = Some(IdLijst { bestand: nummer, ids: lees_ids(bestand) });
            continue;
        }
        let (tabel, fouten) = DeTable::parse_recoverable(&bestand.tekst);
        k001::meld_alle(melder, bestand, fouten.iter().map(|f| (f.span().unwrap_or(0..0), f.message())));
        uit.onvolledig |= !fouten.is_empty();
        // A tree that was repaired on the way would give faults that are none.
        if fouten.is_empty() {
            let (span, tabel) = (tabel.span(), tabel.into_inner());
            uit.bestand(nummer, bestand, &Spanned::new(span, DeValue::Table(tabel)), op, melder);
        }
    }
    uit.bestanden = bestanden;
    uit
}

fn lees_ids(bestand: &Bestand) -> Vec<(String, Range<usize>)> {
    let mut start = 0;
    let mut ids = Vec::new();
    for regel in bestand.tekst.split_inclusive('\n') {
        let id = regel.trim();
        if !id.is_empty() && !id.starts_with('#') {
            ids.push((id.to_owned(), start..start + regel.trim_end().len()));
        }
        start += regel.len();
    }
    ids
}

impl Ingelezen {
    /// How many kaarten were read or added to, evidence not counted.
    pub fn aantal_kaarten(&self) -> usize {
        self.stukken.iter().filter(|g| !g.stuk.soort().is_bewijs()).count() + self.aanvullingen.len()
    }

    fn bestand(
        &mut self,
        nummer: usize,
        bestand: &Bestand,
        tabel: &Spanned<DeValue<'_>>,
        op: &Ondergrond<'_>,
        melder: &mut Melder,
    ) {
        if bestand.naam == "corpus.toml" {
            let (info, plekken) = een(bestand, tabel, CorpusInfo::VELDEN, melder);
            self.info = info;
            self.infoplek = Some(Herkomst { bestand: nummer, plekken });
        } else if bestand.naam == PLAATSEN_BESTAND {
            self.plaatsen = een(bestand, tabel, Plaatsen::VELDEN, melder).0.unwrap_or_default();
        } else if bestand.map() == Some("taal") && !op.eigen {
            let bewaard = taal::lees(&mut self.taal, bestand, tabel, melder);
            self.taalplekken.extend(bewaard.map(|(naam, plekken)| (naam, Herkomst { bestand: nummer, plekken })));
        } else {
            self.stukken(nummer, bestand, tabel, op, melder);
        }
    }

    fn stukken(
        &mut self,
        nummer: usize,
        bestand: &Bestand,
        tabel: &Spanned<DeValue<'_>>,
        op: &Ondergrond<'_>,
        melder: &mut Melder,
    ) {
        let Some(tabel) = tabel.get_ref().as_table() else { return };
        for (sleutel, waarde) in tabel {
            let naam = sleutel.get_ref().as_ref();
            let soort = Soort::ALLE.iter().copied().find(|s| s.woord() == naam);
            if soort.is_none() && !(naam == "aanvulling" && op.eigen) {
                k003::meld(melder, bestand, sleutel.span(), naam, &mut Soort::ALLE.iter().map(|s| s.woord()));
                // Whole kaarten fell out of sight.
                self.onvolledig = true;
                continue;
            }
            let Some(lijst) = waarde.get_ref().as_array() else {
                k005::meld(melder, bestand, waarde.span(), waarde.get_ref().type_str(), "een reeks tabellen ([[…]])");
                // Whole kaarten fell out of sight.
                self.onvolledig = true;
                continue;
            };
            for tabel in lijst {
                match soort {
                    Some(soort) => match stuk(nummer, bestand, tabel, soort, op.eigen, melder) {
                        Some(gelezen) => self.stukken.push(gelezen),
                        None => self.half.extend(aanvulling::doel(tabel).map(str::to_owned)),
                    },
                    None => self.aanvulling(nummer, bestand, tabel, op, melder),
                }
            }
        }
    }

    fn aanvulling(
        &mut self,
        nummer: usize,
        bestand: &Bestand,
        tabel: &Spanned<DeValue<'_>>,
        op: &Ondergrond<'_>,
        melder: &mut Melder,
    ) {
        let doel = aanvulling::doel(tabel).unwrap_or_default();
        match (op.soort_van)(doel) {
            Some(Soort::Route) => k020::meld_aanvulling_van_route(melder, bestand, tabel.span(), doel),
            Some(soort) if !soort.is_bewijs() => {
                self.aanvullingen.extend(aanvulling::lees(bestand, nummer, tabel, soort, melder));
            }
            _ => k020::meld_aanvulling(melder, bestand, tabel.span(), doel),
        }
    }
}

fn stuk(
    nummer: usize,
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    soort: Soort,
    eigen: bool,
    melder: &mut Melder,
) -> Option<Gelezen> {
    let hoofd: &[Veld] = if soort.is_bewijs() { &[] } else { Hoofd::VELDEN };
    let (goed, plekken) = wandel(bestand, tabel, &[hoofd, soort.delen()], melder);
    if !goed {
        return None;
    }
    let stuk = match soort {
        Soort::Feit => Stuk::Feit(typed(bestand, tabel, melder)?),
        Soort::Bron => Stuk::Bron(typed(bestand, tabel, melder)?),
        _ => Stuk::Kaart(Box::new(Kaart {
            hoofd: typed(bestand, tabel, melder)?,
            inhoud: of_fout(bestand, tabel, Inhoud::lees(soort, ValueDeserializer::from(tabel.clone()))?, melder)?,
            eigen,
            aangevuld: false,
        })),
    };
    Some(Gelezen { stuk, herkomst: Herkomst { bestand: nummer, plekken } })
}

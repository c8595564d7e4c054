//! Coverage of a corpus: what it holds, what it rests on, and where it is thin or old. Numbers and names alone; how
//! they are shown is a matter of the renderers.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::check::{LEESGRENS, leesmaat};
use crate::gebruik::{Gebruik, gebruik};
use crate::model::{CorpusInfo, Datum, Kaart, NietGebruikt, Soort, Stuk};

/// The coverage of a corpus.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dekking {
    /// The day to which the corpus was brought up.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub datum: Datum,
    /// Per soort, in the order of the soorten; feit and bron left out.
    pub soorten: Vec<SoortDekking>,
    /// Per thema that has one: its situaties.
    pub situaties: Vec<ThemaDekking>,
    /// Per rol of `corpus.toml`, also where there is nothing for it.
    pub rollen: Vec<RolDekking>,
    /// Per source, the most used first.
    pub bronnen: Vec<BronDekking>,
    /// How many feiten the kaarten rest on.
    pub feiten: usize,
    /// Feiten that no kaart rests on.
    pub losse_feiten: Vec<String>,
    /// Facts that were gathered and then left out, with the reason.
    pub niet_gebruikt: Vec<NietGebruikt>,
}

/// What there is of one soort.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SoortDekking {
    /// The soort.
    pub soort: Soort,
    /// How many kaarten.
    pub kaarten: usize,
    /// How many lines they have together, kern counted.
    pub regels: usize,
    /// How many of those lines carry no feit.
    pub redactie: usize,
    /// How many kaarten read harder than the bound of check K062.
    pub moeilijk: usize,
    /// The longest ago that one of them was read against its sources.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub oudst_nagelezen: Datum,
    /// The first day after which one of them may be out of date.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub eerst_herzien: Datum,
}

/// The situaties of a thema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemaDekking {
    /// The thema.
    pub thema: String,
    /// Its situaties, by title.
    pub kaarten: Vec<Naam>,
}

/// A kaart by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Naam {
    /// What it is called.
    pub titel: String,
    /// Its id.
    pub id: String,
}

/// What there is for a rol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RolDekking {
    /// The rol.
    pub rol: String,
    /// Situaties for it.
    pub situaties: usize,
    /// Kaarten of all soorten for it, situaties counted.
    pub kaarten: usize,
}

/// How far the corpus rests on a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BronDekking {
    /// Its id.
    pub bron: String,
    /// What it is called.
    pub titel: String,
    /// What kind of source it is.
    pub bronsoort: String,
    /// Kaarten with a line that rests on it.
    pub kaarten: usize,
}

impl Dekking {
    /// Counts; withdrawn kaarten are left out.
    pub fn van(stukken: &[Stuk], info: &CorpusInfo) -> Self {
        let kaarten: Vec<&Kaart> =
            stukken.iter().filter_map(Stuk::kaart).filter(|k| k.hoofd.vervallen.is_none()).collect();
        let gebruikt: BTreeSet<&str> = kaarten.iter().flat_map(|k| k.feiten()).collect();
        let los = |s: &&Stuk| s.soort() == Soort::Feit && !gebruikt.contains(s.id());
        Self {
            datum: info.datum,
            soorten: soorten(&kaarten),
            situaties: situaties(&kaarten),
            rollen: rollen(&kaarten, info),
            bronnen: bronnen(&kaarten, stukken),
            feiten: gebruikt.len(),
            losse_feiten: stukken.iter().filter(los).map(|s| s.id().to_owned()).collect(),
            niet_gebruikt: info.niet_gebruikt.clone(),
        }
    }
}

fn soorten(kaarten: &[&Kaart]) -> Vec<SoortDekking> {
    let mut uit = Vec::new();
    for soort in Soort::ALLE.iter().copied() {
        let van_soort: Vec<&&Kaart> = kaarten.iter().filter(|k| k.soort() == soort).collect();
        let oudst_nagelezen = van_soort.iter().map(|k| k.hoofd.nagelezen).min();
        let eerst_herzien = van_soort.iter().map(|k| k.hoofd.herzien_voor).min();
        let (Some(oudst_nagelezen), Some(eerst_herzien)) = (oudst_nagelezen, eerst_herzien) else { continue };
        let regels: Vec<bool> = van_soort.iter().flat_map(|k| k.regels()).map(|(_, regel)| regel.met_bron()).collect();
        uit.push(SoortDekking {
            soort,
            kaarten: van_soort.len(),
            regels: regels.len(),
            redactie: regels.iter().filter(|met_bron| !**met_bron).count(),
            moeilijk: van_soort.iter().filter(|k| leesmaat(k).is_some_and(|maat| maat < LEESGRENS)).count(),
            oudst_nagelezen,
            eerst_herzien,
        });
    }
    uit
}

fn situaties(kaarten: &[&Kaart]) -> Vec<ThemaDekking> {
    let mut themas: BTreeMap<&str, BTreeSet<Naam>> = BTreeMap::new();
    for kaart in kaarten.iter().filter(|k| k.soort() == Soort::Situatie) {
        let hoofd = &kaart.hoofd;
        let naam = Naam { titel: hoofd.titel.clone(), id: hoofd.id.clone() };
        themas.entry(&hoofd.thema).or_default().insert(naam);
    }
    themas
        .into_iter()
        .map(|(thema, namen)| ThemaDekking { thema: thema.to_owned(), kaarten: namen.into_iter().collect() })
        .collect()
}

fn rollen(kaarten: &[&Kaart], info: &CorpusInfo) -> Vec<RolDekking> {
    let voor = |rol: &String| {
        let kaarten: Vec<&&Kaart> = kaarten.iter().filter(|k| k.hoofd.rollen.contains(rol)).collect();
        RolDekking {
            rol: rol.clone(),
            situaties: kaarten.iter().filter(|k| k.soort() == Soort::Situatie).count(),
            kaarten: kaarten.len(),
        }
    };
    info.rollen.iter().map(voor).collect()
}

fn bronnen(kaarten: &[&Kaart], stukken: &[Stuk]) -> Vec<BronDekking> {
    let mut uit: Vec<BronDekking> = gebruik(stukken, kaarten)
        .into_iter()
        .map(|Gebruik { bron, kaarten, .. }| BronDekking {
            bron: bron.id.clone(),
            titel: bron.titel.clone(),
            bronsoort: bron.bronsoort.clone(),
            kaarten: kaarten.len(),
        })
        .collect();
    uit.sort_by(|a, b| b.kaarten.cmp(&a.kaarten).then_with(|| a.bron.cmp(&b.bron)));
    uit
}

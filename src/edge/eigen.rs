//! An organisation's own additions: which folders, in which order, and the corpus with them in it.

use std::borrow::Cow;
use std::env;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use soeverein_core::check::{Ernst, Melder, Stof, check};
use soeverein_core::model::{CorpusInfo, Soort, Stuk, Taal};
use soeverein_core::read::{Ingelezen, Ondergrond, Plaatsen, lees};
use soeverein_core::report::toon_fout;
use soeverein_core::store::{Corpus, Maat, pak};

use super::afsluiten::{Afgebroken, meld};
use super::corpus::meegeleverd;
use super::map::{is_heel_corpus, lees_map};

/// The variable that names folders, parted as `PATH` is.
const VARIABELE: &str = "SOEVEREIN_ADVIES_BRONMAP";
/// Our folder in the platform's config folder.
const EIGEN_MAP: &str = "soeverein-advies";

/// A folder with additions.
struct Map {
    pad: PathBuf,
    /// Named by flag or variable: a fault in it stops the run. The config folder does not.
    gevraagd: bool,
}

/// The corpus for this run: the bundled one, with the additions of the config folder, the variable and
/// the flags, in that order; later ones go before earlier ones.
pub(crate) fn laad(vlaggen: &[PathBuf]) -> Result<Corpus, Afgebroken> {
    let corpus = meegeleverd().map_err(|fout| fout.to_string())?;
    let mappen = mappen(vlaggen);
    if mappen.is_empty() { Ok(corpus) } else { voeg_samen(&corpus, &mappen) }
}

fn mappen(vlaggen: &[PathBuf]) -> Vec<Map> {
    let mut uit = Vec::new();
    if let Some(pad) = configuratiemap().filter(|p| p.is_dir()) {
        uit.push(Map { pad, gevraagd: false });
    }
    let variabele = env::var_os(VARIABELE).unwrap_or_default();
    let genoemd = env::split_paths(&variabele).filter(|p| !p.as_os_str().is_empty());
    uit.extend(genoemd.chain(vlaggen.iter().cloned()).map(|pad| Map { pad, gevraagd: true }));
    uit
}

/// `None` where the platform has none (no HOME).
fn configuratiemap() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join(EIGEN_MAP))
}

fn voeg_samen(corpus: &Corpus, mappen: &[Map]) -> Result<Corpus, Afgebroken> {
    let info = corpus.info().map_err(|fout| fout.to_string())?;
    let taal = corpus.taal().map_err(|fout| fout.to_string())?;
    let mut stukken: Vec<Stuk> = corpus.stukken().collect();
    let mut plaatsen = Plaatsen::default();
    for map in mappen {
        match lees_eigen(&map.pad, &stukken, &taal, &info) {
            Ok(ingelezen) => {
                plaatsen = ingelezen.plaatsen.clone().voor(plaatsen);
                verwerk(ingelezen, &mut stukken);
            }
            Err(fout) if map.gevraagd => return Err(fout),
            Err(Afgebroken(melding)) => {
                meld(&format!(
                    "{melding}\n\nLet op: de eigen kaarten in {} doen niet mee. U krijgt het meegeleverde advies.",
                    map.pad.display()
                ));
            }
        }
    }
    Corpus::open(Cow::Owned(pak(&stukken, &info, &taal, &plaatsen, Maat::Vlug))).map_err(|fout| fout.to_string().into())
}

/// Reads and checks one folder on top of what is there.
fn lees_eigen(map: &Path, stukken: &[Stuk], taal: &Taal, info: &CorpusInfo) -> Result<Ingelezen, Afgebroken> {
    if is_heel_corpus(map) {
        return Err(format!("{} is een heel corpus en geen aanvulling: er staat een corpus.toml in. Geef een map met alleen uw eigen kaarten.", map.display()).into());
    }
    let mut melder = Melder::voor_eigen();
    let gevonden = lees_map(map, &mut melder)?;
    for naam in &gevonden.overgeslagen {
        meld(&format!(
            "Let op: {} in {} wordt niet gelezen. Alleen bestanden die op .toml eindigen doen mee.",
            naam,
            map.display()
        ));
    }
    let ingelezen = lees_op(gevonden.bestanden, stukken, &mut melder);
    check(&Stof::new(&ingelezen, stukken, taal, Some(info), None), &mut melder);
    let fouten: Vec<String> = melder
        .van(Ernst::Fout)
        .map(|f| toon_fout(f, &ingelezen.bestanden, &map.display().to_string(), false))
        .collect();
    if fouten.is_empty() {
        return Ok(ingelezen);
    }
    let slot = format!(
        "Uw eigen kaarten in {} kunnen zo niet meedoen. Verbeter de fouten hierboven; 'soeverein-advies controleer {}' kijkt opnieuw.",
        map.display(),
        map.display()
    );
    Err(format!("{}\n\n{slot}", fouten.join("\n\n")).into())
}

/// Reads files as an addition to what is there.
pub(crate) fn lees_op(
    bestanden: Vec<soeverein_core::read::Bestand>,
    stukken: &[Stuk],
    melder: &mut Melder,
) -> Ingelezen {
    let soort_van = |id: &str| -> Option<Soort> { stukken.iter().rev().find(|s| s.id() == id).map(Stuk::soort) };
    lees(bestanden, &Ondergrond { soort_van: &soort_van, eigen: true }, melder)
}

/// Adds and replaces stukken, then appends lines.
fn verwerk(ingelezen: Ingelezen, stukken: &mut Vec<Stuk>) {
    for gelezen in ingelezen.stukken {
        stukken.retain(|s| s.id() != gelezen.stuk.id());
        stukken.push(gelezen.stuk);
    }
    for aanvulling in ingelezen.aanvullingen {
        for stuk in stukken.iter_mut() {
            if let Stuk::Kaart(kaart) = stuk
                && kaart.hoofd.id == aanvulling.id
            {
                aanvulling.pas_toe(kaart);
            }
        }
    }
}

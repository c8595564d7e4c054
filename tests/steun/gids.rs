//! The routes of `data/`, walked with the engine itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use soeverein_core::check::Melder;
use soeverein_core::model::{Kaart, Soort, Stuk};
use soeverein_core::read::{Bestand, Ondergrond, lees};

/// All kaarten of the corpus, by id.
pub(crate) fn kaarten() -> BTreeMap<String, Kaart> {
    let wortel = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut bestanden = Vec::new();
    verzamel(&wortel, &wortel, &mut bestanden);
    let ingelezen = lees(bestanden, &Ondergrond::geen(), &mut Melder::new());
    let kaarten = ingelezen.stukken.into_iter().filter_map(|g| match g.stuk {
        Stuk::Kaart(kaart) => Some((kaart.hoofd.id.clone(), *kaart)),
        _ => None,
    });
    kaarten.collect()
}

/// The ids of the routes.
pub(crate) fn routes(kaarten: &BTreeMap<String, Kaart>) -> Vec<&Kaart> {
    kaarten.values().filter(|k| k.soort() == Soort::Route).collect()
}

fn verzamel(wortel: &Path, map: &Path, uit: &mut Vec<Bestand>) {
    for pad in fs::read_dir(map).unwrap_or_else(|fout| panic!("{fout}")).filter_map(|e| Some(e.ok()?.path())) {
        if pad.is_dir() {
            verzamel(wortel, &pad, uit);
        } else if pad.extension().is_some_and(|e| e == "toml") {
            let naam = pad.strip_prefix(wortel).unwrap_or(&pad).to_string_lossy().replace('\\', "/");
            let tekst = fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
            uit.push(Bestand::new(naam, tekst));
        }
    }
}

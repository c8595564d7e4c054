//! `docs/dekking.md` is made by the program from the corpus, and its figures are those of the TOML files.

// What is wrong here must stop at once, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod steun;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use steun::{json, run};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
const PAGINA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/dekking.md");

/// All TOML files beneath a folder.
fn tabellen(map: &Path) -> Vec<toml::Table> {
    let mut uit = Vec::new();
    for item in fs::read_dir(map).unwrap() {
        let pad: PathBuf = item.unwrap().path();
        if pad.is_dir() {
            uit.extend(tabellen(&pad));
        } else if pad.extension().is_some_and(|e| e == "toml") {
            uit.push(fs::read_to_string(pad).unwrap().parse().unwrap());
        }
    }
    uit
}

/// Every value under the key `feiten`, however deep.
fn feiten_in(waarde: &toml::Value, uit: &mut BTreeSet<String>) {
    match waarde {
        toml::Value::Table(tabel) => {
            for (sleutel, waarde) in tabel {
                if sleutel == "feiten" {
                    uit.extend(waarde.as_array().into_iter().flatten().filter_map(|f| f.as_str().map(str::to_owned)));
                }
                feiten_in(waarde, uit);
            }
        }
        toml::Value::Array(lijst) => lijst.iter().for_each(|w| feiten_in(w, uit)),
        _ => {}
    }
}

#[test]
fn the_page_in_docs_is_what_the_command_prints() {
    let uit = run(&["lijst", "--dekking", "--formaat", "markdown"]);
    assert_eq!(uit.code, 0, "{uit}");
    if std::env::var_os("DEKKING_VERNIEUWEN").is_some() {
        fs::write(PAGINA, &uit.stdout).unwrap();
    }
    let pagina = fs::read_to_string(PAGINA).unwrap_or_default().replace("\r\n", "\n");
    assert!(pagina == uit.stdout, "docs/dekking.md is oud: DEKKING_VERNIEUWEN=1 cargo test --test dekking");
}

#[test]
fn its_figures_are_those_of_the_files() {
    let dekking = json(&["lijst", "--dekking", "--json"]);
    let mut kaarten: BTreeMap<String, usize> = BTreeMap::new();
    let mut feiten = BTreeSet::new();
    for tabel in [tabellen(&Path::new(DATA).join("kaarten")), tabellen(&Path::new(DATA).join("routes"))].concat() {
        for (soort, lijst) in &tabel {
            *kaarten.entry(soort.clone()).or_default() += lijst.as_array().unwrap().len();
            feiten_in(lijst, &mut feiten);
        }
    }
    let geteld: BTreeMap<String, usize> = dekking["soorten"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["soort"].as_str().unwrap().to_owned(), usize::try_from(s["kaarten"].as_u64().unwrap()).unwrap()))
        .collect();
    assert_eq!(geteld, kaarten);
    assert_eq!(dekking["feiten"], feiten.len());
    let situaties: usize =
        dekking["situaties"].as_array().unwrap().iter().map(|t| t["kaarten"].as_array().unwrap().len()).sum();
    assert_eq!(situaties, kaarten["situatie"]);
}

#[test]
fn every_rol_and_every_source_stands_in_it() {
    let dekking = json(&["lijst", "--dekking", "--json"]);
    let namen = |lijst: &Value, sleutel: &str| -> BTreeSet<String> {
        lijst.as_array().unwrap().iter().map(|r| r[sleutel].as_str().unwrap().to_owned()).collect()
    };
    let corpus: toml::Table = fs::read_to_string(Path::new(DATA).join("corpus.toml")).unwrap().parse().unwrap();
    let rollen: BTreeSet<String> =
        corpus["rollen"].as_array().unwrap().iter().map(|r| r.as_str().unwrap().to_owned()).collect();
    assert_eq!(namen(&dekking["rollen"], "rol"), rollen);
    let bronnen: BTreeSet<String> = tabellen(&Path::new(DATA).join("bronnen"))
        .iter()
        .flat_map(|t| t["bron"].as_array().unwrap().clone())
        .map(|b| b["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(namen(&dekking["bronnen"], "bron"), bronnen);
}

#[test]
fn a_filter_with_it_is_refused_in_dutch() {
    let uit = run(&["lijst", "--dekking", "--thema", "balie"]);
    assert_eq!(uit.code, 2, "{uit}");
    assert!(uit.stderr.contains("Laat het filter weg"), "{uit}");
    assert_eq!(run(&["lijst", "situatie", "--dekking"]).code, 2);
}

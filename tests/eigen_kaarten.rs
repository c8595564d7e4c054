//! An organisation's own additions, as the user meets them: kaarten that are added, that replace a bundled
//! one, or that append lines to it; folders by flag, by variable and in the config folder; and what is said
//! when something in them is wrong.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;

use std::fs;
use std::path::Path;

use steun::{Opdracht, Uitkomst, opdracht, wijsheid};
use tempfile::TempDir;

const VARIABELE: &str = "SOEVEREIN_ADVIES_BRONMAP";
/// A kaart of the bundled corpus that other kaarten may replace here: its id is forever.
const MEEGELEVERD: &str = "bezoeker-filmt-aan-de-balie";
/// How a kaart of the organisation is told apart wherever it appears.
const EIGEN: &str = "eigen kaart van uw organisatie";

fn map(bestanden: &[(&str, &str)]) -> TempDir {
    let map = tempfile::tempdir().unwrap();
    for (naam, inhoud) in bestanden {
        leg_neer(map.path(), naam, inhoud);
    }
    map
}

fn leg_neer(map: &Path, naam: &str, inhoud: &str) {
    let pad = map.join(naam);
    fs::create_dir_all(pad.parent().unwrap()).unwrap();
    fs::write(pad, inhoud).unwrap();
}

fn pad(map: &TempDir) -> &str {
    map.path().to_str().unwrap()
}

/// A whole kaart; `woord` stands in its title and trefwoorden, and in no kaart of ours.
fn kaart(id: &str, woord: &str) -> String {
    let titel = format!("Zet eerst koffie bij de {woord}");
    let kern = format!("Loop samen naar de {woord} en zet koffie.");
    wijsheid(id, &titel, woord, &kern, "Vraag of iemand suiker wil.")
}

fn aanvulling(id: &str, tekst: &str) -> String {
    format!("[[aanvulling]]\nid = \"{id}\"\n\n[[aanvulling.nu_doen]]\ntekst = \"{tekst}\"\n")
}

/// A kaart with a fault that stops it.
const KAPOT: &str = "[[wijsheid]]\nid = \"half\n";

fn met_map(args: &[&str], map: &TempDir) -> Uitkomst {
    opdracht(args.iter().copied().chain(["--bronmap", pad(map)])).draai()
}

fn gelukt(uit: &Uitkomst) {
    assert_eq!(uit.code, 0, "{uit}");
}

/// In order, and without a word on stderr.
fn stil(uit: &Uitkomst) {
    gelukt(uit);
    assert_eq!(uit.stderr, "", "{uit}");
}

fn geweigerd(uit: &Uitkomst, zin: &str) {
    assert_eq!(uit.code, 2, "{uit}");
    assert_eq!(uit.stdout, "", "{uit}");
    assert!(uit.stderr.contains(zin), "geen '{zin}' in:\n{uit}");
}

/// The hit with this id.
fn treffer(uit: &Uitkomst, id: &str) -> serde_json::Value {
    let json = uit.json();
    let treffers = json["treffers"].as_array().unwrap();
    treffers.iter().find(|t| t["id"] == id).unwrap_or_else(|| panic!("{id} ontbreekt:\n{uit}")).clone()
}

// ── Adding ───────────────────────────────────────────────────────────────────────────────────────

#[test]
fn an_own_kaart_is_found_and_told_apart() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    for vorm in ["tabel", "tekst", "markdown"] {
        let uit = met_map(&["zoek", "kwibuskamer", "--formaat", vorm], &map);
        stil(&uit);
        assert!(uit.stdout.contains("koffie-eerst") && uit.stdout.contains(EIGEN), "{uit}");
    }
}

#[test]
fn an_own_kaart_is_understood_as_dutch_too() {
    // Word forms and typing errors work in added words as in bundled ones: the index is made anew.
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    for woord in ["kwibuskamers", "kwibuskmaer", "KWIBUSKAMER"] {
        let uit = met_map(&["zoek", woord, "--json"], &map);
        gelukt(&uit);
        treffer(&uit, "koffie-eerst");
    }
}

#[test]
fn an_own_kaart_is_shown_as_own() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    for vorm in ["tabel", "tekst", "markdown"] {
        let uit = met_map(&["toon", "koffie-eerst", "--formaat", vorm], &map);
        stil(&uit);
        assert!(uit.stdout.to_lowercase().contains(EIGEN), "{uit}");
        assert!(uit.stdout.contains("Vraag of iemand suiker wil."), "{uit}");
        // What the bundled kaarten vouch for is not vouched for here.
        assert!(!uit.stdout.contains("Nagelezen aan de hand van bronnen"), "{uit}");
    }
}

#[test]
fn an_own_kaart_is_listed_as_own() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    for vorm in ["tabel", "tekst", "markdown"] {
        let uit = met_map(&["lijst", "wijsheid", "--thema", "balie", "--formaat", vorm], &map);
        stil(&uit);
        assert!(uit.stdout.contains("koffie-eerst"), "{uit}");
        let woorden = uit.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(woorden.contains(EIGEN) || woorden.contains("(eigen kaart)"), "{uit}");
    }
}

#[test]
fn json_says_that_a_kaart_is_own() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    assert_eq!(treffer(&met_map(&["zoek", "kwibuskamer", "--json"], &map), "koffie-eerst")["eigen"], true);
    assert_eq!(met_map(&["toon", "koffie-eerst", "--json"], &map).json()["eigen"], true);
    let lijst = met_map(&["lijst", "wijsheid", "--json"], &map).json();
    for kop in lijst["kaarten"].as_array().unwrap() {
        assert_eq!(kop["eigen"], kop["id"] == "koffie-eerst", "{kop}");
    }
}

#[test]
fn the_bundled_kaarten_stay() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let aantal = |uit: Uitkomst| uit.json()["kaarten"].as_array().unwrap().len();
    let zonder = aantal(opdracht(["lijst", "--json"]).draai());
    assert_eq!(aantal(met_map(&["lijst", "--json"], &map)), zonder + 1);
    let uit = met_map(&["toon", MEEGELEVERD, "--json"], &map);
    assert_eq!(uit.json()["eigen"], false, "{uit}");
}

#[test]
fn without_a_folder_nothing_is_own() {
    let uit = opdracht(["lijst", "--json"]).draai().json();
    assert!(uit["kaarten"].as_array().unwrap().iter().all(|k| k["eigen"] == false));
}

#[test]
fn kaarten_in_folders_within_the_folder_count() {
    let map = map(&[("team/balie/mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    treffer(&met_map(&["zoek", "kwibuskamer", "--json"], &map), "koffie-eerst");
}

#[test]
fn an_own_kaart_may_point_to_a_bundled_one_and_rest_on_its_feiten() {
    let bestaand = opdracht(["toon", MEEGELEVERD, "--json"]).draai().json();
    let feit = bestaand["onderbouwing"][0]["feit"].as_str().unwrap().to_owned();
    let kaart = kaart("koffie-eerst", "kwibuskamer")
        .replace("trefwoorden", &format!("zie_ook = [\"{MEEGELEVERD}\"]\ntrefwoorden"))
        .replace("suiker wil.\"", &format!("suiker wil.\"\nfeiten = [\"{feit}\"]"));
    let map = map(&[("mijn.toml", &kaart)]);
    let uit = met_map(&["toon", "koffie-eerst", "--json"], &map);
    stil(&uit);
    assert_eq!(uit.json()["onderbouwing"][0]["feit"], feit, "{uit}");
    let uit = met_map(&["toon", "koffie-eerst"], &map);
    assert!(uit.stdout.contains(MEEGELEVERD) && uit.stdout.contains("[1]"), "{uit}");
}

#[test]
fn an_own_kaart_may_bring_its_own_feit_and_bron() {
    let bewijs = r#"
[[bron]]
id = "onze-huisregels"
titel = "Huisregels van het stadhuis"
uitgever = "Gemeente Kwibusdam"
datum = "2026-01-01"
bronsoort = "website"
url = "https://www.kwibusdam.example/huisregels"

[[feit]]
id = "eigen-001"
uitspraak = "In het stadhuis van Kwibusdam staat koffie klaar."
gezien = 2026-11-24
bronnen = [{ bron = "onze-huisregels", vindplaats = "onder Koffie" }]
"#;
    let kaart =
        kaart("koffie-eerst", "kwibuskamer").replace("suiker wil.\"", "suiker wil.\"\nfeiten = [\"eigen-001\"]");
    let map = map(&[("mijn.toml", &kaart), ("bewijs.toml", bewijs)]);
    let uit = met_map(&["toon", "koffie-eerst", "--onderbouwing"], &map);
    gelukt(&uit);
    assert!(uit.stdout.contains("Huisregels van het stadhuis"), "{uit}");
    let bronnen = met_map(&["bronnen", "onze-huisregels", "--json"], &map).json();
    assert_eq!(bronnen["bronnen"][0]["kaarten"][0], "koffie-eerst", "{bronnen}");
}

// ── Replacing ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_kaart_with_a_bundled_id_replaces_it() {
    let map = map(&[("mijn.toml", &kaart(MEEGELEVERD, "kwibuskamer"))]);
    let uit = met_map(&["toon", MEEGELEVERD], &map);
    stil(&uit);
    assert!(uit.stdout.contains("kwibuskamer"), "{uit}");
    assert!(uit.stdout.to_lowercase().contains(EIGEN), "{uit}");
    assert!(!uit.stdout.contains("Stem in beginsel in"), "{uit}");

    let lijst = met_map(&["lijst", "--json"], &map).json();
    let met_id = lijst["kaarten"].as_array().unwrap().iter().filter(|k| k["id"] == MEEGELEVERD).count();
    assert_eq!(met_id, 1);
    let zoek = met_map(&["zoek", "filmt", "balie", "--soort", "situatie", "--json"], &map).json();
    assert!(zoek["treffers"].as_array().unwrap().iter().all(|t| t["id"] != MEEGELEVERD), "{zoek}");
}

// ── Appending ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn an_aanvulling_appends_its_lines_and_the_page_says_so() {
    let map = map(&[("mijn.toml", &aanvulling(MEEGELEVERD, "Roep de collega van de kwibuskamer."))]);
    let uit = met_map(&["toon", MEEGELEVERD, "--formaat", "tekst"], &map);
    stil(&uit);
    assert!(uit.stdout.contains("Aangevuld met regels van uw organisatie."), "{uit}");
    let [bestaand, eigen, volgende] = ["Blijf kalm", "kwibuskamer", "VERBINDING"].map(|t| uit.stdout.find(t).unwrap());
    assert!(bestaand < eigen && eigen < volgende, "de regel hoort achteraan in nu doen:\n{uit}");
}

#[test]
fn an_aanvulling_stands_in_json_and_is_no_own_kaart() {
    let map = map(&[("mijn.toml", &aanvulling(MEEGELEVERD, "Roep de collega van de kwibuskamer."))]);
    let json = met_map(&["toon", MEEGELEVERD, "--json"], &map).json();
    assert_eq!((&json["aangevuld"], &json["eigen"]), (&true.into(), &false.into()));
    let regels = json["nu_doen"].as_array().unwrap();
    assert_eq!(regels.last().unwrap()["tekst"], "Roep de collega van de kwibuskamer.");
    let zonder = opdracht(["toon", MEEGELEVERD, "--json"]).draai().json();
    assert_eq!(regels.len(), zonder["nu_doen"].as_array().unwrap().len() + 1);
}

#[test]
fn the_words_of_an_aanvulling_are_found() {
    let map = map(&[("mijn.toml", &aanvulling(MEEGELEVERD, "Roep de collega van de kwibuskamer."))]);
    let uit = met_map(&["zoek", "kwibuskamer", "--json"], &map);
    let treffer = treffer(&uit, MEEGELEVERD);
    assert!(treffer["fragment"].as_str().unwrap().contains("kwibuskamer"), "{uit}");
}

/// A bundled kaart with a line of the organisation in it is not a kaart of the organisation: its advice
/// still rests on our sources. `toon` says "aangevuld", and a hit may not say otherwise.
#[test]
fn a_kaart_with_an_aanvulling_is_called_the_same_everywhere() {
    let map = map(&[("mijn.toml", &aanvulling(MEEGELEVERD, "Roep de collega van de kwibuskamer."))]);
    let uit = met_map(&["zoek", "kwibuskamer"], &map);
    gelukt(&uit);
    assert!(uit.stdout.to_lowercase().contains("aangevuld"), "{uit}");
    assert!(!uit.stdout.contains(EIGEN), "{uit}");
    let toon = met_map(&["toon", MEEGELEVERD, "--json"], &map).json();
    let zoek = treffer(&met_map(&["zoek", "kwibuskamer", "--json"], &map), MEEGELEVERD);
    assert_eq!(zoek["eigen"], toon["eigen"]);
}

#[test]
fn an_aanvulling_may_add_words_and_references() {
    let toml =
        format!("[[aanvulling]]\nid = \"{MEEGELEVERD}\"\ndilemmas = []\n[[aanvulling.zeg]]\ntekst = \"Koffie?\"\n");
    let map = map(&[("mijn.toml", &toml)]);
    let json = met_map(&["toon", MEEGELEVERD, "--json"], &map).json();
    assert_eq!(json["zeg"].as_array().unwrap().last().unwrap()["tekst"], "Koffie?");
}

#[test]
fn an_aanvulling_of_nothing_is_a_fault() {
    let map = map(&[("mijn.toml", &aanvulling("bestaat-niet", "Roep een collega."))]);
    let uit = met_map(&["zoek", "ambassade"], &map);
    geweigerd(&uit, "De kaart 'bestaat-niet' om aan te vullen bestaat niet.");
    assert!(uit.stderr.contains("soeverein-advies lijst"), "{uit}");
}

#[test]
fn an_aanvulling_of_a_part_that_the_soort_has_not_is_a_fault() {
    let toml = format!("[[aanvulling]]\nid = \"{MEEGELEVERD}\"\n[[aanvulling.nu_deon]]\ntekst = \"Kom.\"\n");
    let map = map(&[("mijn.toml", &toml)]);
    let uit = met_map(&["zoek", "ambassade"], &map);
    geweigerd(&uit, "De sleutel 'nu_deon' is hier onbekend.");
    assert!(uit.stderr.contains("Bedoelt u 'nu_doen'?"), "{uit}");
}

#[test]
fn an_aanvulling_in_a_later_folder_reaches_a_kaart_of_an_earlier_one() {
    let team = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let eigen = map(&[(
        "meer.toml",
        "[[aanvulling]]\nid = \"koffie-eerst\"\n[[aanvulling.doe]]\ntekst = \"Vraag ook naar melk.\"\n",
    )]);
    let uit = opdracht(["toon", "koffie-eerst", "--bronmap", pad(&team), "--bronmap", pad(&eigen)]).draai();
    stil(&uit);
    assert!(uit.stdout.contains("suiker") && uit.stdout.contains("melk"), "{uit}");
}

// ── Which folders, in which order ────────────────────────────────────────────────────────────────

#[test]
fn a_later_folder_goes_before_an_earlier_one() {
    let team = map(&[("mijn.toml", &kaart("koffie-eerst", "teamkamer"))]);
    let eigen = map(&[("mijn.toml", &kaart("koffie-eerst", "eigenkamer"))]);
    let titel = |eerst: &TempDir, daarna: &TempDir| {
        let uit = opdracht(["toon", "koffie-eerst", "--json", "--bronmap", pad(eerst), "--bronmap", pad(daarna)]);
        uit.draai().json()["titel"].as_str().unwrap().to_owned()
    };
    assert_eq!(titel(&team, &eigen), "Zet eerst koffie bij de eigenkamer");
    assert_eq!(titel(&eigen, &team), "Zet eerst koffie bij de teamkamer");
}

#[test]
fn the_variable_names_folders() {
    let een = map(&[("mijn.toml", &kaart("koffie-eerst", "teamkamer"))]);
    let twee = map(&[("mijn.toml", &kaart("thee-eerst", "eigenkamer"))]);
    let mappen = std::env::join_paths([een.path(), twee.path()]).unwrap();
    let uit = opdracht(["zoek", "teamkamer", "eigenkamer", "--json"]).met(VARIABELE, mappen).draai();
    stil(&uit);
    treffer(&uit, "koffie-eerst");
    treffer(&uit, "thee-eerst");
}

#[test]
fn an_empty_variable_names_no_folder() {
    stil(&opdracht(["zoek", "ambassade"]).met(VARIABELE, "").draai());
}

/// The folder of ours in the config folder of this home.
#[cfg(unix)]
fn thuis_met(bestanden: &[(&str, &str)]) -> TempDir {
    let thuis = map(&[]);
    for (naam, inhoud) in bestanden {
        leg_neer(&thuis.path().join(".config/soeverein-advies"), naam, inhoud);
    }
    thuis
}

#[cfg(unix)]
fn thuis(args: &[&str], thuis: &TempDir) -> Opdracht {
    opdracht(args).met("HOME", thuis.path())
}

#[cfg(unix)]
#[test]
fn the_config_folder_of_the_home_counts() {
    let huis = thuis_met(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let uit = thuis(&["zoek", "kwibuskamer"], &huis).draai();
    stil(&uit);
    assert!(uit.stdout.contains(EIGEN), "{uit}");
}

#[cfg(unix)]
#[test]
fn the_config_folder_of_xdg_goes_before_that_of_the_home() {
    let huis = thuis_met(&[("mijn.toml", &kaart("koffie-eerst", "thuiskamer"))]);
    let xdg = map(&[("soeverein-advies/mijn.toml", &kaart("koffie-eerst", "xdgkamer"))]);
    let uit = thuis(&["toon", "koffie-eerst", "--json"], &huis).met("XDG_CONFIG_HOME", xdg.path()).draai();
    stil(&uit);
    assert_eq!(uit.json()["titel"], "Zet eerst koffie bij de xdgkamer");
}

#[cfg(unix)]
#[test]
fn the_flag_goes_before_the_variable_and_that_before_the_config_folder() {
    let huis = thuis_met(&[("mijn.toml", &kaart("koffie-eerst", "thuiskamer"))]);
    let variabele = map(&[("mijn.toml", &kaart("koffie-eerst", "variabelekamer"))]);
    let vlag = map(&[("mijn.toml", &kaart("koffie-eerst", "vlagkamer"))]);
    let titel = |opdracht: Opdracht| opdracht.draai().json()["titel"].as_str().unwrap().to_owned();
    let args = ["toon", "koffie-eerst", "--json"];
    assert_eq!(titel(thuis(&args, &huis)), "Zet eerst koffie bij de thuiskamer");
    assert_eq!(titel(thuis(&args, &huis).met(VARIABELE, variabele.path())), "Zet eerst koffie bij de variabelekamer");
    let args = ["toon", "koffie-eerst", "--json", "--bronmap", pad(&vlag)];
    assert_eq!(titel(thuis(&args, &huis).met(VARIABELE, variabele.path())), "Zet eerst koffie bij de vlagkamer");
}

#[test]
fn options_stand_before_or_after_the_words() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let vlag = format!("--bronmap={}", pad(&map));
    let na = opdracht(["zoek", "kwibuskamer", "--bronmap", pad(&map)]).draai();
    stil(&na);
    for args in [
        ["--bronmap", pad(&map), "zoek", "kwibuskamer"].as_slice(),
        &["zoek", "--bronmap", pad(&map), "kwibuskamer"],
        &[&vlag, "zoek", "kwibuskamer"],
        &["zoek", "kwibuskamer", &vlag],
    ] {
        assert_eq!(opdracht(args).draai().stdout, na.stdout, "{args:?}");
    }
}

/// A team folder before the command and an own one after it are both meant.
#[test]
fn folders_before_and_after_the_words_all_count() {
    let een = map(&[("mijn.toml", &kaart("koffie-eerst", "teamkamer"))]);
    let twee = map(&[("mijn.toml", &kaart("thee-eerst", "eigenkamer"))]);
    let uit = opdracht(["--bronmap", pad(&een), "zoek", "teamkamer", "eigenkamer", "--json", "--bronmap", pad(&twee)])
        .draai();
    gelukt(&uit);
    treffer(&uit, "koffie-eerst");
    treffer(&uit, "thee-eerst");
}

// ── What is wrong with them ──────────────────────────────────────────────────────────────────────

#[test]
fn a_broken_folder_by_flag_stops_with_its_faults() {
    let map = map(&[("mijn.toml", KAPOT), ("goed.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    for args in [["zoek", "ambassade"], ["toon", MEEGELEVERD], ["lijst", "wet"], ["bronnen", "--json"]] {
        let uit = met_map(&args, &map);
        geweigerd(&uit, "fout[K001]");
        assert!(uit.stderr.contains("mijn.toml:2:"), "{uit}");
        assert!(uit.stderr.contains(&format!("'soeverein-advies controleer {}' kijkt opnieuw", pad(&map))), "{uit}");
    }
}

#[test]
fn a_broken_folder_by_variable_stops_with_its_faults() {
    let map = map(&[("mijn.toml", KAPOT)]);
    geweigerd(&opdracht(["zoek", "ambassade"]).met(VARIABELE, map.path()).draai(), "fout[K001]");
    geweigerd(&opdracht(["zoek", "ambassade"]).met(VARIABELE, "geen-map").draai(), "De map geen-map bestaat niet.");
}

#[test]
fn all_faults_of_a_folder_are_told_at_once() {
    // Faults that stand on their own: a reference is only judged when every file could be read.
    let fout = kaart("Koffie Eerst", "kwibuskamer").replace("2099-11-24", "2020-01-01");
    let map = map(&[("een.toml", KAPOT), ("twee.toml", &fout)]);
    let uit = met_map(&["zoek", "ambassade"], &map);
    for stuk in ["een.toml:2:", "fout[K001]", "twee.toml:2:", "fout[K010]", "fout[K040]"] {
        geweigerd(&uit, stuk);
    }
}

#[cfg(unix)]
#[test]
fn a_broken_config_folder_is_a_warning_and_the_bundled_advice() {
    let huis = thuis_met(&[("mijn.toml", KAPOT)]);
    let uit = thuis(&["zoek", "ambassade"], &huis).draai();
    gelukt(&uit);
    assert_eq!(uit.stdout, opdracht(["zoek", "ambassade"]).draai().stdout);
    assert!(uit.stderr.contains("fout[K001]") && uit.stderr.contains("U krijgt het meegeleverde advies."), "{uit}");
    // A script gets its data all the same.
    let json = thuis(&["zoek", "ambassade", "--json"], &huis).draai();
    assert_eq!(json.json()["schema"], 1, "{json}");
}

#[cfg(unix)]
#[test]
fn a_broken_config_folder_does_not_take_the_good_folder_with_it() {
    let huis = thuis_met(&[("mijn.toml", KAPOT)]);
    let goed = map(&[("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let uit = thuis(&["zoek", "kwibuskamer", "--json", "--bronmap", pad(&goed)], &huis).draai();
    gelukt(&uit);
    treffer(&uit, "koffie-eerst");
    assert!(uit.stderr.contains("fout[K001]"), "{uit}");
}

#[cfg(unix)]
#[test]
fn a_whole_corpus_in_the_config_folder_is_a_warning() {
    let huis = thuis_met(&[("corpus.toml", "")]);
    let uit = thuis(&["zoek", "ambassade"], &huis).draai();
    gelukt(&uit);
    assert!(uit.stderr.contains("is een heel corpus en geen aanvulling"), "{uit}");
}

#[test]
fn warnings_alone_do_not_stop() {
    // Past its date: worth a look, and still the advice of the organisation.
    let oud =
        kaart("koffie-eerst", "kwibuskamer").replace("2026-11-24", "2020-01-01").replace("2099-11-24", "2021-01-01");
    let map = map(&[("mijn.toml", &oud)]);
    let nagekeken = opdracht(["controleer", pad(&map)]).draai();
    gelukt(&nagekeken);
    assert!(nagekeken.stdout.contains("0 fouten, 1 waarschuwing"), "{nagekeken}");
    let uit = met_map(&["toon", "koffie-eerst"], &map);
    gelukt(&uit);
    let woorden = uit.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(woorden.contains("Zij kan verouderd zijn."), "{uit}");
}

#[test]
fn a_file_that_is_not_read_is_named() {
    let map = map(&[
        ("mijn.toml", &kaart("koffie-eerst", "kwibuskamer")),
        ("kaarten.xlsx", ""),
        ("oud/mijn.toml.bak", ""),
        ("LEESMIJ.md", "Dit hoort erbij."),
        (".verborgen", ""),
    ]);
    let uit = met_map(&["zoek", "kwibuskamer"], &map);
    gelukt(&uit);
    assert!(uit.stdout.contains(EIGEN), "{uit}");
    for naam in ["kaarten.xlsx", "oud/mijn.toml.bak"] {
        assert!(uit.stderr.contains(&format!("Let op: {naam} in ")), "{uit}");
    }
    assert!(uit.stderr.contains("Alleen bestanden die op .toml eindigen doen mee."), "{uit}");
    assert!(!uit.stderr.contains("LEESMIJ") && !uit.stderr.contains("verborgen"), "{uit}");
    let nagekeken = opdracht(["controleer", pad(&map)]).draai();
    assert!(nagekeken.stderr.contains("Let op: kaarten.xlsx wordt niet gelezen."), "{nagekeken}");
}

/// Windows spells the ending as it likes.
#[test]
fn a_toml_file_in_capitals_is_read_or_named() {
    let map = map(&[("MIJN.TOML", &kaart("koffie-eerst", "kwibuskamer"))]);
    let uit = met_map(&["zoek", "kwibuskamer"], &map);
    assert!(uit.stdout.contains(EIGEN) || uit.stderr.contains("Let op: MIJN.TOML"), "{uit}");
}

#[test]
fn a_whole_corpus_is_no_addition() {
    let map = map(&[("corpus.toml", ""), ("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let uit = met_map(&["zoek", "ambassade"], &map);
    geweigerd(&uit, "is een heel corpus en geen aanvulling: er staat een corpus.toml in.");
    assert!(uit.stderr.contains("Geef een map met alleen uw eigen kaarten."), "{uit}");
}

#[test]
fn an_empty_folder_changes_nothing() {
    let uit = met_map(&["zoek", "ambassade"], &map(&[]));
    gelukt(&uit);
    assert_eq!(uit.stdout, opdracht(["zoek", "ambassade"]).draai().stdout);
}

#[test]
fn an_own_kaart_cannot_take_danger_off_the_top() {
    let map = map(&[("mijn.toml", &kaart("koffie-eerst", "bedreigd"))]);
    let zonder = opdracht(["zoek", "ik word bedreigd met een mes", "--json"]).draai().json();
    let met = met_map(&["zoek", "ik word bedreigd met een mes", "--json"], &map).json();
    assert_eq!(zonder["treffers"][0]["gevaar"], true, "{zonder}");
    assert_eq!(met["treffers"][0]["gevaar"], true, "{met}");
    assert_eq!(met["treffers"][0]["id"], zonder["treffers"][0]["id"]);
}

// ── The local places ─────────────────────────────────────────────────────────────────────────────

const PLAATSEN: &str = r#"alarmknop = "Onder het blad van de balie, links."
beveiliging = "Toestel 99."
leidinggevende = "Wie vandaag dienst heeft, staat op het bord."
oov_piket = "Via de meldkamer van het stadhuis."
buiten_kantooruren = "De portier weet wie piket heeft."
vertrouwenspersoon = "Kamer 2.14."
privacy_officer = "Kamer 3.01."
jurist = "Kamer 3.02."
"#;

#[test]
fn the_file_of_places_is_accepted() {
    let map = map(&[("plaatsen.toml", PLAATSEN)]);
    let nagekeken = opdracht(["controleer", pad(&map)]).draai();
    stil(&nagekeken);
    assert!(nagekeken.stdout.contains("Uw plaatsen zijn ingelezen."), "{nagekeken}");
    stil(&met_map(&["zoek", "ambassade"], &map));
}

#[test]
fn a_place_may_be_missing() {
    let map = map(&[("plaatsen.toml", "alarmknop = \"Onder het blad.\"\n")]);
    stil(&met_map(&["zoek", "ambassade"], &map));
}

#[test]
fn an_unknown_place_is_a_fault() {
    let map = map(&[("plaatsen.toml", "alarmknopp = \"Onder het blad.\"\n")]);
    let uit = met_map(&["zoek", "ambassade"], &map);
    geweigerd(&uit, "De sleutel 'alarmknopp' is hier onbekend.");
    assert!(uit.stderr.contains("Bedoelt u 'alarmknop'?"), "{uit}");
}

#[test]
fn places_and_kaarten_go_together() {
    let map = map(&[("plaatsen.toml", PLAATSEN), ("mijn.toml", &kaart("koffie-eerst", "kwibuskamer"))]);
    let uit = met_map(&["zoek", "kwibuskamer"], &map);
    stil(&uit);
    assert!(uit.stdout.contains(EIGEN), "{uit}");
}

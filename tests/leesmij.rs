//! `data/LEESMIJ.md` is what a corpus author copies from: its examples must pass the real `controleer`,
//! and its tables must say what the model says.

// What is wrong here must stop at once, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

mod steun;

use std::fs;
use std::path::Path;

use serde_json::Value;
use soeverein_core::gids::{MEESTE_DIRECT, MEESTE_VRAGEN, Vak};
use soeverein_core::model::{CorpusInfo, Hoofd, Soort, Taal, Veld, Vorm};
use soeverein_core::read::Plaatsen;
use steun::opdracht;
use tempfile::TempDir;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
/// The folder that the text gives to additions of an organisation.
const EIGEN: &str = "mijn-kaarten/";

fn leesmij() -> String {
    // Git on Windows may have given it CRLF.
    fs::read_to_string(format!("{DATA}/LEESMIJ.md")).unwrap().replace("\r\n", "\n")
}

/// An example, and the file in which it belongs.
struct Blok {
    bestand: String,
    toml: String,
}

/// All examples. One without the name of its file above it helps nobody, so it is a fault.
fn blokken(tekst: &str) -> Vec<Blok> {
    let mut uit = Vec::new();
    let mut delen = tekst.split("```toml\n");
    let mut voor = delen.next().unwrap();
    for deel in delen {
        let (toml, na) = deel.split_once("\n```").expect("een blok zonder einde");
        let regel = voor.trim_end().lines().next_back().unwrap_or_default();
        let bestand = regel.strip_prefix("Bestand: `").and_then(|r| r.strip_suffix('`'));
        let bestand = bestand.unwrap_or_else(|| panic!("boven dit blok staat geen bestand:\n{toml}")).to_owned();
        uit.push(Blok { bestand, toml: format!("{toml}\n") });
        voor = na;
    }
    uit
}

/// Appends, for more than one example may belong in a file.
fn schrijf(map: &Path, bestand: &str, toml: &str) {
    let pad = map.join(bestand);
    fs::create_dir_all(pad.parent().unwrap()).unwrap();
    let oud = fs::read_to_string(&pad).unwrap_or_default();
    fs::write(pad, format!("{oud}\n{toml}")).unwrap();
}

/// Runs `controleer` and returns its report, after seeing that it names no fault.
fn zonder_fouten(map: &TempDir) -> Value {
    let map = map.path().to_str().unwrap();
    let uit = opdracht(["controleer", map, "--json"]).draai();
    let json = uit.json();
    assert_eq!(json["fouten"], Value::Array(Vec::new()), "{uit}");
    assert_eq!(uit.code, 0, "{uit}");
    json
}

/// Warnings that an author of the examples could have avoided. What a date of the clock brings, and
/// bundled feiten that no example uses, is none of them.
fn vermijdbaar<'a>(json: &'a Value, vanzelf: &[&str]) -> Vec<&'a Value> {
    let lijst = json["waarschuwingen"].as_array().unwrap();
    lijst.iter().filter(|w| !vanzelf.contains(&w["code"].as_str().unwrap())).collect()
}

#[test]
fn the_examples_pass_as_an_addition() {
    let map = tempfile::tempdir().unwrap();
    let mut kaarten = 0;
    for blok in blokken(&leesmij()) {
        // Tables about language and corpus.toml belong to a whole corpus alone.
        if blok.bestand.starts_with("taal/") || blok.bestand == "corpus.toml" {
            continue;
        }
        kaarten += Soort::ALLE.iter().filter(|s| !s.is_bewijs() && is_van(&blok.toml, **s)).count();
        kaarten += blok.toml.matches("[[aanvulling]]").count();
        schrijf(map.path(), blok.bestand.trim_start_matches(EIGEN), &blok.toml);
    }
    let json = zonder_fouten(&map);
    assert_eq!(json["kaarten"], kaarten);
    assert_eq!(vermijdbaar(&json, &["K041"]), Vec::<&Value>::new());
}

/// In a whole corpus nothing is softened, files must have their place, and words come from its own
/// lists; so the examples of `taal/` and `corpus.toml` are held to it here, and so is `--vul-ids-aan`.
#[test]
fn the_examples_pass_as_a_corpus() {
    let map = tempfile::tempdir().unwrap();
    let blokken = blokken(&leesmij());
    for blok in blokken.iter().filter(|b| !b.bestand.starts_with(EIGEN)) {
        schrijf(map.path(), &blok.bestand, &met_uitgangen_van(&blokken, &blok.toml));
    }
    // The examples rest on feiten that are really there.
    for onder in ["feiten", "bronnen"] {
        for vondst in fs::read_dir(format!("{DATA}/{onder}")).unwrap() {
            let pad = vondst.unwrap().path();
            let naam = format!("{onder}/{}", pad.file_name().unwrap().to_str().unwrap());
            schrijf(map.path(), &naam, &fs::read_to_string(&pad).unwrap());
        }
    }
    let pad = map.path().to_str().unwrap();
    let aangevuld = opdracht(["controleer", pad, "--vul-ids-aan"]).draai();
    assert_eq!(aangevuld.code, 0, "{aangevuld}");
    let ids = fs::read_to_string(map.path().join("ids.txt")).unwrap();
    assert!(ids.lines().any(|id| id == "voorbeeld-snel-of-rustig#rij"), "{ids}");
    // One example of a route has no route behind its danger exits; that is missing, and nothing else.
    let json = opdracht(["controleer", pad, "--json"]).draai().json();
    let fouten: Vec<&Value> = json["fouten"].as_array().unwrap().iter().map(|fout| &fout["code"]).collect();
    assert_eq!(fouten, ["K080"], "{json:#}");
    assert_eq!(vermijdbaar(&json, &["K032", "K033", "K041"]), Vec::<&Value>::new());
}

/// The exits of a route are the kaarten of `taal/gevaar.toml`: as an addition those of the program, as a corpus those of
/// the example.
fn met_uitgangen_van(blokken: &[Blok], toml: &str) -> String {
    let gevaar = blokken.iter().find(|b| b.bestand == "taal/gevaar.toml").unwrap();
    let kaarten: Vec<&str> = gevaar.toml.lines().filter_map(|regel| regel.strip_prefix("kaart = ")).collect();
    let uitgangen = format!("gevaar = [{}]", kaarten.join(", "));
    let regels = toml.lines().map(|regel| if regel.starts_with("gevaar = [") { &uitgangen } else { regel });
    regels.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn every_soort_has_an_example_of_itself() {
    let tekst = leesmij();
    for soort in Soort::ALLE {
        let blokken = blokken(hoofdstuk(&tekst, soort.woord()));
        let [blok] = blokken.as_slice() else { panic!("{soort}: {} voorbeelden", blokken.len()) };
        assert!(is_van(&blok.toml, *soort), "{soort}");
        assert!(tekst.contains(&format!("[{soort}](#{soort})")), "{soort} ontbreekt in de inhoud");
    }
}

/// A table that says less, more or something else than the model is worse than none.
#[test]
fn the_table_of_a_soort_is_what_the_model_says() {
    let tekst = leesmij();
    klopt(hoofdstuk(&tekst, "De kop van een kaart"), Hoofd::VELDEN);
    for soort in Soort::ALLE {
        klopt(hoofdstuk(&tekst, soort.woord()), soort.delen());
    }
}

/// An example that leaves a key out does not show how to write it.
#[test]
fn the_example_of_a_soort_uses_every_key() {
    let tekst = leesmij();
    for soort in Soort::ALLE {
        let toml = &blokken(hoofdstuk(&tekst, soort.woord()))[0].toml;
        let tabel: toml::Table = toml.parse().unwrap();
        let eerste = tabel[soort.woord()][0].as_table().unwrap();
        for veld in soort.delen() {
            // A source has the number of its own kind, and an address where it has none.
            let om_en_om = *soort == Soort::Bron && ["url", "bwb", "ecli", "kst"].contains(&veld.naam);
            assert!(om_en_om || eerste.contains_key(veld.naam), "{soort}: {} staat niet in het voorbeeld", veld.naam);
        }
    }
}

/// Where a line of a kaart comes to stand, and how many there may be, is what the engine says.
#[test]
fn the_places_and_limits_of_a_plan_are_told() {
    let tekst = leesmij();
    let route = hoofdstuk(&tekst, "route");
    for vak in Vak::ALLE {
        assert!(route.contains(vak.kop()), "{} ontbreekt", vak.kop());
    }
    assert!(route.contains(&format!("hoogstens {MEESTE_DIRECT} regels")));
    assert!(route.contains(&format!("hoogstens {MEESTE_VRAGEN} vragen")));
}

#[test]
fn every_other_key_is_told() {
    let tekst = leesmij();
    let regel = hoofdstuk(&tekst, "Een regel");
    for soort in Soort::ALLE {
        for veld in soort.delen() {
            if let Vorm::Tabel(velden) | Vorm::Tabellen(velden) = veld.vorm
                && is_regel(velden)
            {
                for v in velden {
                    assert!(regel.contains(&format!("`{}`", v.naam)), "{soort}.{}.{}", veld.naam, v.naam);
                    keuzes_staan_in(regel, v);
                }
            }
        }
    }
    let voorbeeld = |bestand: &str| {
        let blok = blokken(&tekst).into_iter().find(|b| b.bestand == bestand);
        blok.unwrap_or_else(|| panic!("geen voorbeeld van {bestand}")).toml.parse::<toml::Table>().unwrap()
    };
    let mut bestanden =
        vec![("corpus.toml".to_owned(), CorpusInfo::VELDEN), (format!("{EIGEN}plaatsen.toml"), Plaatsen::VELDEN)];
    bestanden.extend(Taal::BESTANDEN.iter().map(|(naam, velden)| (format!("taal/{naam}.toml"), *velden)));
    for (bestand, velden) in bestanden {
        bevat(&voorbeeld(&bestand), velden, &bestand);
    }
}

/// The text under a heading, up to the next of its level.
fn hoofdstuk<'a>(tekst: &'a str, kop: &str) -> &'a str {
    let (_, na) = tekst.split_once(&format!("\n## {kop}\n")).unwrap_or_else(|| panic!("geen hoofdstuk '{kop}'"));
    na.split("\n## ").next().unwrap()
}

fn is_van(toml: &str, soort: Soort) -> bool {
    toml.lines().any(|r| r == format!("[[{soort}]]"))
}

/// Lines have a chapter of their own.
fn is_regel(velden: &[Veld]) -> bool {
    velden.iter().any(|v| v.naam == "feiten")
}

/// Holds the table of a chapter against the definitions: the same keys, the same duties.
fn klopt(hoofdstuk: &str, velden: &[Veld]) {
    let mut verwacht = Vec::new();
    verzamel(velden, "", &mut verwacht);
    let rijen: Vec<&str> = hoofdstuk.lines().filter(|r| r.starts_with("| `")).collect();
    let namen: Vec<&str> = rijen.iter().filter_map(|r| r.split('`').nth(1)).collect();
    for naam in &namen {
        assert!(verwacht.iter().any(|(n, _)| n == naam), "'{naam}' bestaat niet; wel: {velden:?}");
    }
    for (naam, veld) in verwacht {
        let rij = rijen.iter().find(|r| r.split('`').nth(1) == Some(&naam));
        let rij = rij.unwrap_or_else(|| panic!("'{naam}' staat niet in de tabel:\n{hoofdstuk}"));
        assert!(rij.ends_with(if veld.verplicht { "| ja |" } else { "| nee |" }), "{rij}");
        assert_eq!(rij.contains("altijd feiten"), veld.bewijs, "{rij}");
        keuzes_staan_in(rij, &veld);
    }
}

fn verzamel(velden: &[Veld], boven: &str, uit: &mut Vec<(String, Veld)>) {
    for veld in velden {
        let naam = format!("{boven}{}", veld.naam);
        uit.push((naam.clone(), *veld));
        if let Vorm::Tabel(onder) | Vorm::Tabellen(onder) = veld.vorm
            && !is_regel(onder)
        {
            verzamel(onder, &format!("{naam}."), uit);
        }
    }
}

/// Each word that a key may choose stands there.
fn keuzes_staan_in(tekst: &str, veld: &Veld) {
    if let Vorm::Keuze(woorden) = veld.vorm {
        for woord in woorden {
            assert!(tekst.contains(&format!("`\"{woord}\"`")), "'{woord}' ontbreekt bij '{}'", veld.naam);
        }
    }
}

/// Does the example hold every key, also in the tables within?
fn bevat(tabel: &toml::Table, velden: &[Veld], waar: &str) {
    for veld in velden {
        let waarde = tabel.get(veld.naam).unwrap_or_else(|| panic!("{} ontbreekt in {waar}", veld.naam));
        if let Vorm::Tabel(onder) | Vorm::Tabellen(onder) = veld.vorm {
            let binnen = waarde.as_table().or_else(|| waarde.get(0)?.as_table());
            bevat(binnen.unwrap_or_else(|| panic!("{} is geen tabel in {waar}", veld.naam)), onder, waar);
        }
    }
}

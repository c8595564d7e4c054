//! `gids` by script, with the real program and without a terminal: step by step as JSON, plans as text, plans that
//! are saved and made again, drawings, an organisation's own routes, and whatever bad input can be thrown at it.
//!
//! What kaarten say is still edited; names of routes, questions and choices stay, and only those are named here.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use steun::{Uitkomst, json as json_van, opdracht, run};
use tempfile::TempDir;

const VAKKEN: [&str; 10] =
    ["direct", "verbinding", "vandaag", "deze_week", "betrek", "deel", "zeg", "niet_doen", "grenzen", "leg_vast"];
const ROUTES: [&str; 9] =
    ["balie", "telefoon", "brief", "huisbezoek", "incident", "contact", "kind", "leiding", "twijfel"];
const GEVAREN: [&str; 4] = ["dreiging-of-geweld", "iemand-wil-niet-meer-leven", "kind-in-gevaar", "wapen-brand-of-gas"];
const GEEN_NAAM: &str = "Bevat geen naam of overtuiging; hoort niet in een persoonsdossier zonder grondslag.";
const GEWOON: &str = "Gewone dienstverlening: behandel de vraag, leg niets extra's vast.";
const GEEN_GRENS: &str = "Er is nu geen gedrag dat een grens vraagt.";
/// More than anybody types, and less than a command line can hold.
const HONDERD_KB: usize = 100_000;
/// A message that is longer than this is no sentence but a flood.
const LANGSTE_MELDING: usize = 2_000;
/// Escape codes as a terminal knows them, in both ranges, with signs that turn the direction of reading.
const STUURCODES: &str = "qqzz\u{1b}[2J\u{1b}]0;qqx\u{7}\u{9b}31m\u{1}\u{7f}\u{85}\u{202e}zzqq\u{2066}";

/// `gids` with these words.
fn gids(woorden: &[&str]) -> Uitkomst {
    let uit = run(&[&["gids"], woorden].concat());
    onschadelijk(&uit);
    uit
}

fn gids_json(woorden: &[&str]) -> Value {
    json_van(&[&["gids", "--json"], woorden].concat())
}

/// A run that ends in order.
fn gelukt(woorden: &[&str]) -> Uitkomst {
    let uit = gids(woorden);
    assert_eq!(uit.code, 0, "{woorden:?}\n{uit}");
    uit
}

/// Bad input: exit 2, no data, a short Dutch sentence.
fn geweigerd(woorden: &[&str], zin: &str) -> Uitkomst {
    let uit = gids(woorden);
    assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{}", begin(&uit));
    assert!(uit.stderr.contains(zin), "geen '{zin}' in:\n{}", begin(&uit));
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
    uit
}

fn begin(uit: &Uitkomst) -> String {
    uit.to_string().chars().take(4_000).collect()
}

/// No panic, and nothing on either stream that a terminal would obey.
fn onschadelijk(uit: &Uitkomst) {
    for stroom in [&uit.stdout, &uit.stderr] {
        assert!(!stroom.contains("panicked") && !stroom.contains("fout in het programma zelf"), "{}", begin(uit));
        let stuurt =
            |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert_eq!(stroom.chars().find(stuurt), None, "{}", begin(uit));
    }
}

/// One line, for a sentence may break at any column.
fn doorlopend(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn woorden(waarde: &Value) -> Vec<&str> {
    waarde.as_array().unwrap().iter().map(|w| w["id"].as_str().unwrap()).collect()
}

fn map(bestanden: &[(&str, &str)]) -> TempDir {
    let map = tempfile::tempdir().unwrap();
    for (naam, inhoud) in bestanden {
        fs::write(map.path().join(naam), inhoud).unwrap();
    }
    map
}

fn in_map(map: &TempDir, naam: &str) -> String {
    map.path().join(naam).to_str().unwrap().to_owned()
}

/// The contract of the JSON, held against any run.
fn keur(uit: &Value) {
    assert_eq!(uit["schema"], 1);
    let plan = uit["plan"].as_object().unwrap();
    for vak in VAKKEN {
        for regel in plan[vak].as_array().unwrap() {
            for sleutel in ["tekst", "kaart", "waarom"] {
                assert!(regel[sleutel].as_str().is_some_and(|t| !t.trim().is_empty()), "{sleutel}: {regel}");
            }
            let feiten = regel["feiten"].as_array().unwrap();
            assert_eq!(regel["herkomst"], if feiten.is_empty() { "redactie" } else { "met bron" }, "{regel}");
            assert!(regel["let_op"].is_null() || regel["let_op"].is_string(), "{regel}");
        }
    }
    assert_eq!(plan.len(), VAKKEN.len(), "{plan:?}");
    assert!(plan["direct"].as_array().unwrap().len() <= 7, "{uit}");
    assert!(uit["antwoorden"].is_object() && uit["gewoon"].is_boolean(), "{uit}");
    let gedrag = uit["gedrag"].as_array().unwrap();
    if gedrag.is_empty() {
        assert_eq!(plan["grenzen"], json!([]), "{uit}");
    }
    if let Some(vraag) = uit["volgende_vraag"].as_object() {
        for sleutel in ["id", "tekst", "waarom"] {
            assert!(vraag[sleutel].as_str().is_some_and(|t| !t.is_empty()), "{vraag:?}");
        }
        assert!(vraag["nummer"].as_u64() <= vraag["ten_hoogste"].as_u64(), "{vraag:?}");
        assert!(vraag["ten_hoogste"].as_u64() <= Some(12), "{vraag:?}");
        let keuzes = woorden(&vraag["keuzes"]);
        assert!(keuzes.len() >= 2, "{vraag:?}");
        assert_eq!(keuzes.iter().collect::<BTreeSet<_>>().len(), keuzes.len(), "{keuzes:?}");
        for geen_antwoord in ["gevaar", "waarom", "stop", "stoppen"] {
            assert!(!keuzes.contains(&geen_antwoord), "{keuzes:?}");
        }
    }
}

/// Answers each question with the choice that is picked from its names, until the plan is complete.
fn loop_route(route: &str, mut kies: impl FnMut(&str, &[&str]) -> usize) -> (Vec<String>, Value) {
    let mut vlaggen: Vec<String> = Vec::new();
    for stap in 0..12 {
        let args: Vec<&str> = std::iter::once(route).chain(vlaggen.iter().map(String::as_str)).collect();
        let uit = gids_json(&args);
        keur(&uit);
        assert_eq!(uit["route"], route);
        assert_eq!(uit["antwoorden"].as_object().unwrap().len(), stap, "{uit}");
        let vraag = &uit["volgende_vraag"];
        if vraag.is_null() {
            return (vlaggen, uit);
        }
        // The route was the first.
        assert_eq!(vraag["nummer"], stap + 2, "{vraag}");
        let (id, keuzes) = (vraag["id"].as_str().unwrap(), woorden(&vraag["keuzes"]));
        assert!(!uit["antwoorden"].as_object().unwrap().contains_key(id), "asked twice: {id}");
        let keuze = keuzes[kies(id, &keuzes) % keuzes.len()];
        vlaggen.extend(["--antwoord".to_owned(), format!("{id}={keuze}")]);
    }
    panic!("{route} does not end: {vlaggen:?}");
}

/// A complete run through `balie` in which no answer names behaviour.
const RUSTIG: &[&str] = &["balie", "--antwoord", "wat=filmt", "--antwoord", "gedrag=nee", "--antwoord", "fout=nee"];

fn rustig() -> Vec<String> {
    let (vlaggen, uit) = loop_route("balie", |vraag, keuzes| {
        let gewenst = [("wat", "filmt"), ("gedrag", "nee"), ("fout", "nee")];
        let keuze = gewenst.iter().find(|(v, _)| *v == vraag).map(|(_, k)| *k);
        keuze.and_then(|k| keuzes.iter().position(|w| *w == k)).unwrap_or_default()
    });
    assert_eq!(uit["gedrag"], json!([]));
    std::iter::once("balie".to_owned()).chain(vlaggen).collect()
}

fn los(woorden: &[String]) -> Vec<&str> {
    woorden.iter().map(String::as_str).collect()
}

// ── Step by step ─────────────────────────────────────────────────────────────────────────────────

#[test]
fn choosing_the_route_is_the_first_question() {
    let uit = gids_json(&[]);
    keur(&uit);
    assert_eq!((&uit["route"], &uit["gevaar"], &uit["antwoorden"]), (&Value::Null, &Value::Null, &json!({})));
    let vraag = &uit["volgende_vraag"];
    assert_eq!((&vraag["id"], &vraag["nummer"]), (&json!("route"), &json!(1)));
    assert_eq!(woorden(&vraag["keuzes"]), ROUTES);
    assert!(VAKKEN.iter().all(|vak| uit["plan"][vak] == json!([])), "{uit}");
}

#[test]
fn the_route_may_be_a_word_an_answer_or_a_key_in_a_file() {
    let map = map(&[
        ("a.toml", "route = \"balie\"\n[antwoorden]\nwat = \"filmt\"\n"),
        ("b.toml", "[antwoorden]\nroute = \"balie\"\nwat = \"filmt\"\n"),
        ("c.toml", "\u{feff}[antwoorden]\r\nwat = \"filmt\"\r\n"),
    ]);
    let [a, b, c] = ["a.toml", "b.toml", "c.toml"].map(|naam| in_map(&map, naam));
    for vorm in [[].as_slice(), &["--json"], &["--formaat", "markdown"]] {
        let gewoon = gelukt(&[&["balie", "--antwoord", "wat=filmt"], vorm].concat()).stdout;
        for args in [
            ["--antwoord", "route=balie", "--antwoord", "wat=filmt"].as_slice(),
            &["--antwoord", "wat=filmt", "--antwoord", "route=balie"],
            &["--antwoord", "wat=filmt", "balie"],
            &["--antwoord", " wat = filmt ", "balie"],
            &["--antwoorden", &a],
            &["--antwoorden", &b],
            &["--antwoorden", &c, "balie"],
            &["--antwoorden", &c, "--antwoord", "route=balie"],
        ] {
            assert_eq!(gelukt(&[args, vorm].concat()).stdout, gewoon, "{args:?}");
        }
    }
    assert_eq!(gids_json(&["--antwoord", "route=balie"]), gids_json(&["balie"]));
}

#[test]
fn every_route_is_walked_to_a_complete_plan() {
    for route in ROUTES {
        // Always the first choice, always the last, and some in between.
        for n in [0, usize::MAX, 1, 2] {
            let (_, uit) = loop_route(route, |_, keuzes| if n == usize::MAX { keuzes.len() - 1 } else { n });
            assert!(uit["volgende_vraag"].is_null());
            for vak in ["direct", "verbinding", "zeg"] {
                assert!(!uit["plan"][vak].as_array().unwrap().is_empty(), "{route}: no {vak}");
            }
            let gedrag = !uit["gedrag"].as_array().unwrap().is_empty();
            assert_eq!(gedrag, !uit["plan"]["grenzen"].as_array().unwrap().is_empty(), "{route}: {uit}");
        }
    }
}

#[test]
fn the_answers_of_a_complete_run_give_it_back_from_a_file_and_in_any_order() {
    let args = rustig();
    let uit = gids_json(&los(&args));
    let antwoorden = uit["antwoorden"].as_object().unwrap();
    let mut toml = String::from("route = \"balie\"\n[antwoorden]\n");
    antwoorden.iter().for_each(|(vraag, keuze)| toml.push_str(&format!("{vraag} = {keuze}\n")));
    let map = map(&[("a.toml", &toml)]);
    assert_eq!(gids_json(&["--antwoorden", &in_map(&map, "a.toml")]), uit);
    let omgekeerd: Vec<String> =
        antwoorden.iter().rev().map(|(v, k)| format!("--antwoord={v}={}", k.as_str().unwrap())).collect();
    assert_eq!(gids_json(&[&["balie"], los(&omgekeerd).as_slice()].concat()), uit);
}

#[test]
fn an_incomplete_run_gives_the_plan_so_far() {
    let uit = gids_json(&["balie", "--antwoord", "wat=filmt"]);
    keur(&uit);
    assert_eq!(uit["volgende_vraag"]["id"], "gedrag");
    assert!(!uit["plan"]["direct"].as_array().unwrap().is_empty(), "{uit}");
    let tekst = doorlopend(&gelukt(&["balie", "--antwoord", "wat=filmt"]).stdout);
    assert!(tekst.contains("Dit plan is nog niet af. Volgende vraag:"), "{tekst}");
    assert!(tekst.contains("--antwoord gedrag=nee"), "{tekst}");
    // What is not asked yet is not known.
    assert!(!tekst.contains(GEEN_GRENS), "{tekst}");
    // A question may be passed over for now; it stays the next.
    let uit = gids_json(&["balie", "--antwoord", "gedrag=nee"]);
    keur(&uit);
    assert_eq!((&uit["volgende_vraag"]["id"], &uit["volgende_vraag"]["nummer"]), (&json!("wat"), &json!(2)));
}

#[test]
fn why_names_the_answer_that_brought_a_line() {
    let uit = gids_json(&los(&rustig()));
    let eerste = uit["plan"]["direct"][0]["waarom"].as_str().unwrap();
    assert!(eerste.starts_with("U antwoordde '") && eerste.contains("' op '"), "{eerste}");
    let waarom: BTreeSet<&str> = VAKKEN
        .iter()
        .flat_map(|vak| uit["plan"][vak].as_array().unwrap())
        .map(|regel| regel["waarom"].as_str().unwrap())
        .collect();
    assert!(waarom.len() > 1, "{waarom:?}");
}

#[test]
fn options_stand_before_or_after_words() {
    let gewoon = gelukt(&["balie", "--json", "--antwoord", "wat=filmt"]).stdout;
    for args in [
        ["--json", "gids", "balie", "--antwoord", "wat=filmt"],
        ["gids", "--antwoord", "wat=filmt", "balie", "--json"],
        ["gids", "--antwoord=wat=filmt", "--json", "balie", "--geen-vragen"],
    ] {
        let uit = run(&args);
        assert_eq!((uit.code, &uit.stdout), (0, &gewoon), "{args:?}\n{uit}");
    }
}

// ── Danger ───────────────────────────────────────────────────────────────────────────────────────

#[test]
fn danger_gives_its_plan_at_once() {
    for soort in GEVAREN {
        let uit = gids_json(&["--gevaar", soort]);
        keur(&uit);
        assert!(uit["volgende_vraag"].is_null(), "{uit}");
        assert_eq!((&uit["gevaar"], &uit["antwoorden"]), (&json!(soort), &json!({})));
        for vak in ["direct", "verbinding", "zeg"] {
            assert!(!uit["plan"][vak].as_array().unwrap().is_empty(), "{soort}: no {vak}");
        }
        for regel in uit["plan"]["direct"].as_array().unwrap() {
            assert!(regel["waarom"].as_str().unwrap().starts_with("U koos gevaar: "), "{regel}");
        }
        let tekst = gelukt(&["--gevaar", soort]).stdout;
        let (waarschuwing, plaatsen) = (tekst.find("\n! ").unwrap(), tekst.find("In uw organisatie").unwrap());
        let (nu, dan) = (tekst.find("\nNu doen").unwrap(), tekst.find("\nZeg bijvoorbeeld").unwrap());
        assert!(waarschuwing < nu && nu < plaatsen && plaatsen < dan, "{tekst}");
    }
    // To go away is wrong with despair.
    let tekst = gelukt(&["--gevaar", "iemand-wil-niet-meer-leven"]).stdout;
    assert!(!tekst.contains("Ga weg en bel 112. Dan pas"), "{tekst}");
    assert!(doorlopend(&tekst).contains(GEEN_GRENS), "{tekst}");
}

#[test]
fn danger_keeps_the_answers_that_were_given() {
    let soort = ["--gevaar", "dreiging-of-geweld"];
    let los = gids_json(&soort);
    let met = gids_json(&[&["balie", "--antwoord", "wat=filmt"], soort.as_slice()].concat());
    keur(&met);
    assert_eq!((&met["route"], &met["antwoorden"]), (&json!("balie"), &json!({ "wat": "filmt" })));
    assert_eq!((&met["plan"], &met["volgende_vraag"]), (&los["plan"], &Value::Null));
    assert_eq!(gids_json(&[&["balie"], soort.as_slice()].concat())["plan"], los["plan"]);
    // For a person the danger alone counts.
    let tekst = gelukt(&soort).stdout;
    assert_eq!(gelukt(&[&["balie", "--antwoord", "wat=filmt"], soort.as_slice()].concat()).stdout, tekst);
}

#[test]
fn danger_with_wrong_words_is_refused_with_the_alarm_number() {
    let uit = geweigerd(&["--gevaar", "mes"], "'mes' is geen soort gevaar. Kies uit: ");
    for soort in GEVAREN {
        assert!(uit.stderr.contains(soort), "{uit}");
    }
    assert!(uit.stderr.contains("ga weg en bel 112"), "{uit}");
    geweigerd(&["--gevaar", ""], "'' is geen soort gevaar");
    geweigerd(&["--gevaar"], "ontbreekt een waarde");
    geweigerd(&["--gevaar", STUURCODES], "is geen soort gevaar");
    geweigerd(&["--gevaar", &"z".repeat(HONDERD_KB)], "is geen soort gevaar");
    // What stands beside it is read as ever, as JSON and as text.
    for vorm in [[].as_slice(), &["--json"]] {
        let gevaar = ["--gevaar", "kind-in-gevaar"];
        let met = |args: &[&str], zin: &str| geweigerd(&[args, &gevaar, vorm].concat(), zin);
        met(&["bali"], "Bedoelde u 'balie'?");
        met(&["balie", "--antwoord", "wat=filmd"], "Bedoelde u 'filmt'?");
        met(&["--antwoord", "wat=filmt"], "Kies eerst een route");
    }
}

// ── As text ──────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_plan_tells_danger_first_and_why_each_line_is_there() {
    let args = rustig();
    for vorm in ["tabel", "tekst", "markdown"] {
        let tekst = gelukt(&[los(&args).as_slice(), &["--formaat", vorm]].concat()).stdout;
        let kop: Vec<&str> = tekst.lines().filter(|r| !r.trim().is_empty()).take(2).collect();
        assert!(kop[0].contains("Plan: ") && kop[1].contains("Gevaar? Ga weg en bel 112."), "{tekst}");
        let heel = doorlopend(&tekst);
        assert!(heel.to_lowercase().contains("uw antwoorden"), "{tekst}");
        for zin in ["Omdat: ", "Kaart: ", GEEN_GRENS, "geen juridisch advies", "niet getoetst door uw jurist"] {
            assert!(heel.contains(zin), "{vorm}: no '{zin}'\n{tekst}");
        }
        assert!(heel.contains(GEEN_NAAM), "{tekst}");
        assert!(!heel.contains("nog niet af"), "{tekst}");
    }
}

#[test]
fn ordinary_service_says_that_nothing_extra_is_recorded() {
    let gewoon = ["balie", "--antwoord", "wat=gewoon"];
    let uit = gids_json(&gewoon);
    keur(&uit);
    assert_eq!((&uit["gewoon"], &uit["volgende_vraag"]), (&json!(true), &Value::Null));
    let tekst = doorlopend(&gelukt(&gewoon).stdout);
    assert!(tekst.contains(GEWOON) && tekst.contains(GEEN_GRENS), "{tekst}");
    // Other plans do not say so.
    assert!(!doorlopend(&gelukt(&los(&rustig())).stdout).contains(GEWOON));
}

#[test]
fn limits_stand_in_a_plan_only_with_behaviour() {
    let args = ["balie", "--antwoord", "wat=filmt", "--antwoord", "gedrag=filmt-door"];
    let uit = gids_json(&args);
    assert_eq!(uit["gedrag"].as_array().map(Vec::len), Some(1), "{uit}");
    assert!(!uit["plan"]["grenzen"].as_array().unwrap().is_empty(), "{uit}");
    let tekst = gelukt(&args).stdout;
    assert!(tekst.contains("\nGrenzen\n") && !doorlopend(&tekst).contains(GEEN_GRENS), "{tekst}");
}

#[test]
fn the_list_names_every_route_and_every_name_works() {
    let tekst = gelukt(&["--lijst"]).stdout;
    let uit = gids_json(&["--lijst"]);
    assert_eq!(woorden(&uit["routes"]), ROUTES);
    for route in uit["routes"].as_array().unwrap() {
        let (id, titel) = (route["id"].as_str().unwrap(), route["titel"].as_str().unwrap());
        assert!(tekst.contains(id) && doorlopend(&tekst).contains(titel), "{tekst}");
        assert!(!route["kern"].as_str().unwrap().is_empty(), "{route}");
        keur(&gids_json(&[id]));
    }
}

// ── Drawings ─────────────────────────────────────────────────────────────────────────────────────

/// What a drawing holds: nodes with their label, arrows with theirs.
#[derive(Default)]
struct Tekening {
    knopen: BTreeMap<String, String>,
    pijlen: Vec<(String, String, Option<String>)>,
}

impl Tekening {
    /// Every arrow goes between declared nodes, every question is reached from the start, each way ends.
    fn keur(&self, wat: &str) {
        for (van, naar, _) in &self.pijlen {
            assert!(self.knopen.contains_key(van) && self.knopen.contains_key(naar), "{wat}: {van} to {naar}");
        }
        assert_eq!(self.pijlen.iter().collect::<BTreeSet<_>>().len(), self.pijlen.len(), "{wat}: an arrow twice");
        let mut bereikt = BTreeSet::from(["begin"]);
        while let Some((_, naar, _)) =
            self.pijlen.iter().find(|(van, naar, _)| bereikt.contains(van.as_str()) && !bereikt.contains(naar.as_str()))
        {
            bereikt.insert(naar);
        }
        let knopen: BTreeSet<&str> = self.knopen.keys().map(String::as_str).collect();
        assert_eq!(bereikt, knopen, "{wat}: not all is reached");
        for knoop in knopen.difference(&BTreeSet::from(["plan", "gewoon", "gevaar"])) {
            assert!(self.pijlen.iter().any(|(van, ..)| van == knoop), "{wat}: no way out of {knoop}");
        }
        assert!(self.pijlen.iter().all(|(van, _, label)| van == "begin" || label.is_some()), "{wat}");
    }

    fn mermaid(tekst: &str) -> Self {
        let mut uit = Self::default();
        let mut regels = tekst.lines();
        assert_eq!(regels.next(), Some("flowchart TD"), "{tekst}");
        for regel in regels {
            let regel = regel.strip_prefix("  ").unwrap_or_else(|| panic!("{regel}"));
            let label = |stuk: &str| {
                assert!(!stuk.contains(['"', '<', '>']), "{regel}");
                stuk.to_owned()
            };
            if let Some((voor, naar)) = regel.split_once(" --> ") {
                let (van, tekst) = match voor.split_once(" -- ") {
                    Some((van, tekst)) => {
                        (van, Some(label(tekst.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap())))
                    }
                    None => (voor, None),
                };
                uit.pijlen.push((naam(van), naam(naar), tekst));
            } else {
                let (knoop, tekst) = regel.split_once("[\"").unwrap_or_else(|| panic!("{regel}"));
                let oud = uit.knopen.insert(naam(knoop), label(tekst.strip_suffix("\"]").unwrap()));
                assert_eq!(oud, None, "{regel}");
            }
        }
        uit
    }

    fn dot(tekst: &str) -> Self {
        let mut uit = Self::default();
        let stukken = dot_stukken(tekst);
        let mut rest: &[Stuk] = &stukken;
        let mut neem = |wat: &Stuk| match rest.split_first() {
            Some((eerst, na)) if eerst == wat => rest = na,
            anders => panic!("{wat:?}, not {anders:?}"),
        };
        neem(&Stuk::woord("digraph"));
        neem(&Stuk::woord("route"));
        neem(&Stuk::Teken('{'));
        let mut opdrachten: Vec<&[Stuk]> = rest.split(|s| *s == Stuk::Teken(';')).collect();
        assert_eq!(opdrachten.pop(), Some([Stuk::Teken('}')].as_slice()), "{tekst}");
        for opdracht in opdrachten {
            match opdracht {
                [Stuk::Woord(van), Stuk::Pijl, Stuk::Woord(naar), rest @ ..] => {
                    uit.pijlen.push((van.clone(), naar.clone(), eigenschap(rest, "label")));
                }
                [Stuk::Woord(soort), rest @ ..] if soort == "node" || soort == "edge" => {
                    assert!(eigenschap(rest, "fontname").is_some(), "{opdracht:?}");
                }
                [Stuk::Woord(knoop), rest @ ..] => {
                    let label = eigenschap(rest, "label").unwrap_or_else(|| panic!("{opdracht:?}"));
                    assert_eq!(uit.knopen.insert(knoop.clone(), label), None, "{knoop} twice");
                }
                _ => panic!("{opdracht:?}"),
            }
        }
        uit
    }
}

fn naam(woord: &str) -> String {
    assert!(woord.chars().all(|c| c.is_ascii_alphanumeric()), "{woord}");
    woord.to_owned()
}

/// A piece of the dot language, as far as it is used here.
#[derive(Debug, PartialEq, Eq)]
enum Stuk {
    Woord(String),
    Tekst(String),
    Pijl,
    Teken(char),
}

impl Stuk {
    fn woord(woord: &str) -> Self {
        Self::Woord(woord.to_owned())
    }
}

fn dot_stukken(tekst: &str) -> Vec<Stuk> {
    let mut uit = Vec::new();
    let mut tekens = tekst.chars().peekable();
    while let Some(c) = tekens.next() {
        match c {
            c if c.is_whitespace() => {}
            '"' => {
                let mut label = String::new();
                loop {
                    match tekens.next().unwrap() {
                        '"' => break,
                        '\\' => label.push(tekens.next().unwrap()),
                        c => label.push(c),
                    }
                }
                uit.push(Stuk::Tekst(label));
            }
            '-' if tekens.next_if_eq(&'>').is_some() => uit.push(Stuk::Pijl),
            '{' | '}' | '[' | ']' | '=' | ',' | ';' => uit.push(Stuk::Teken(c)),
            c if c.is_ascii_alphanumeric() => {
                let mut woord = String::from(c);
                while let Some(c) = tekens.next_if(char::is_ascii_alphanumeric) {
                    woord.push(c);
                }
                uit.push(Stuk::Woord(woord));
            }
            c => panic!("{c:?} is no dot"),
        }
    }
    uit
}

/// The value of one property in `[a=b, c="d"]`; the list must be well formed.
fn eigenschap(stukken: &[Stuk], sleutel: &str) -> Option<String> {
    let [Stuk::Teken('['), binnen @ .., Stuk::Teken(']')] = stukken else {
        assert!(stukken.is_empty(), "{stukken:?}");
        return None;
    };
    let mut gevonden = None;
    for paar in binnen.split(|s| *s == Stuk::Teken(',')) {
        let [Stuk::Woord(naam), Stuk::Teken('='), Stuk::Woord(waarde) | Stuk::Tekst(waarde)] = paar else {
            panic!("{paar:?}");
        };
        if naam == sleutel {
            gevonden = Some(waarde.clone());
        }
    }
    gevonden
}

#[test]
fn every_route_is_drawn_well_in_both_languages() {
    for route in ROUTES.into_iter().chain(["gevaar"]) {
        let dot = Tekening::dot(&gelukt(&[route, "--schema", "dot"]).stdout);
        dot.keur(route);
        let mermaid = Tekening::mermaid(&gelukt(&["--schema", "mermaid", route]).stdout);
        mermaid.keur(route);
        // The same picture: its labels differ only in how signs are written.
        assert_eq!(dot.knopen.keys().collect::<Vec<_>>(), mermaid.knopen.keys().collect::<Vec<_>>());
        let paren = |t: &Tekening| t.pijlen.iter().map(|(v, n, _)| (v.clone(), n.clone())).collect::<Vec<_>>();
        assert_eq!(paren(&dot), paren(&mermaid), "{route}");
        for soort in GEVAREN {
            assert!(dot.knopen["gevaar"].contains(soort), "{route}: {soort}");
        }
        // The first question of the drawing is the first that is asked, and each of its choices has an arrow.
        let vraag = gids_json(&[route])["volgende_vraag"].clone();
        assert_eq!(vraag["tekst"], dot.knopen["v0"].as_str());
        for keuze in vraag["keuzes"].as_array().unwrap() {
            let getekend = dot.pijlen.iter().any(|(v, _, l)| v == "v0" && l.as_deref() == keuze["tekst"].as_str());
            assert!(getekend, "{route}: {keuze}");
        }
    }
}

#[test]
fn a_drawing_needs_a_route_and_a_language() {
    geweigerd(&["--schema", "mermaid"], "Welke route wilt u zien?");
    geweigerd(&["balie", "--schema", "svg"], "kies uit: mermaid, dot");
    geweigerd(&["balie", "--schema"], "ontbreekt een waarde");
    geweigerd(&["bali", "--schema", "dot"], "Bedoelde u 'balie'?");
    geweigerd(&["balie", "--schema", "dot", "--antwoord", "wat=filmd"], "Bedoelde u 'filmt'?");
    let gewoon = gelukt(&["balie", "--schema", "dot"]).stdout;
    assert_eq!(gelukt(&["--antwoord", "route=balie", "--schema", "dot"]).stdout, gewoon);
}

// ── Saving ───────────────────────────────────────────────────────────────────────────────────────

/// Saves a quiet run through `balie`.
fn bewaard(naam: &str) -> (TempDir, String) {
    let map = map(&[]);
    let pad = in_map(&map, naam);
    let uit = gelukt(&[los(&rustig()).as_slice(), &["--bewaar", &pad]].concat());
    assert!(uit.stderr.contains("Bewaard in ") && uit.stderr.contains(GEEN_NAAM), "{uit}");
    (map, pad)
}

fn lees(pad: &str) -> String {
    fs::read_to_string(pad).unwrap()
}

#[test]
fn a_plan_is_saved_in_four_forms() {
    let args = rustig();
    let met_vorm = |vorm| gelukt(&[los(&args).as_slice(), &["--formaat", vorm]].concat()).stdout;
    // On paper as on a screen of 80 columns.
    assert_eq!(lees(&bewaard("plan.txt").1), met_vorm("tabel"));
    assert_eq!(lees(&bewaard("plan.md").1), met_vorm("markdown"));
    let json: Value = serde_json::from_str(&lees(&bewaard("plan.json").1)).unwrap();
    let toml: Value = toml::from_str(&lees(&bewaard("plan.toml").1)).unwrap();
    assert_eq!(json, toml);
    let uit = gids_json(&los(&args));
    assert_eq!((&json["schema"], &json["route"], &json["let_op"]), (&json!(1), &json!("balie"), &json!(GEEN_NAAM)));
    assert_eq!(json["antwoorden"], uit["antwoorden"]);
    assert!(json["corpus"].as_str().unwrap().starts_with("20"), "{json}");
    let regels = json["regel"].as_array().unwrap().len();
    let lengte: usize = VAKKEN.iter().map(|vak| uit["plan"][vak].as_array().unwrap().len()).sum();
    assert_eq!(regels, lengte);
    // Nothing but these: no field in which a name could stand.
    let sleutels: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(sleutels, ["antwoorden", "corpus", "let_op", "regel", "route", "schema"]);
}

#[test]
fn every_saved_file_says_what_it_is_not() {
    for naam in ["plan.md", "plan.txt", "plan.json", "plan.toml", "PLAN.TXT", "mijn plan.v2.Md"] {
        let tekst = doorlopend(&lees(&bewaard(naam).1));
        assert!(tekst.contains(GEEN_NAAM), "{naam}: {tekst}");
    }
}

#[test]
fn saving_goes_with_json_with_danger_and_with_a_plan_so_far() {
    let map = map(&[]);
    let zonder = gelukt(&["balie", "--json", "--antwoord", "wat=filmt"]).stdout;
    let pad = in_map(&map, "half.toml");
    let met = gelukt(&["balie", "--json", "--antwoord", "wat=filmt", "--bewaar", &pad]);
    assert_eq!(met.stdout, zonder);
    assert_eq!(gids_json(&["--opnieuw", &pad])["volgende_vraag"]["id"], "gedrag");
    for vorm in [[].as_slice(), &["--json"]] {
        let pad = in_map(&map, &format!("nood{}.json", vorm.len()));
        gelukt(&[&["--gevaar", "kind-in-gevaar", "--bewaar", &pad], vorm].concat());
        let opnieuw = gids_json(&["--opnieuw", &pad]);
        assert_eq!(opnieuw["plan"], gids_json(&["--gevaar", "kind-in-gevaar"])["plan"]);
    }
}

#[test]
fn another_suffix_is_refused_and_nothing_is_written() {
    let map = map(&[]);
    for naam in ["plan.pdf", "plan", "plan.", ".md", "plan.md.exe", "plan.docx"] {
        let pad = in_map(&map, naam);
        geweigerd(&[los(&rustig()).as_slice(), &["--bewaar", &pad]].concat(), "eindigt op .md, .txt, .json of .toml");
    }
    assert_eq!(fs::read_dir(map.path()).unwrap().count(), 0);
    geweigerd(&["balie", "--bewaar", ""], "ontbreekt een waarde");
}

#[test]
fn an_existing_file_stays_as_it_is_unless_told() {
    let map = map(&[("plan.md", "oud")]);
    let pad = in_map(&map, "plan.md");
    let args = rustig();
    let args = [los(&args).as_slice(), &["--bewaar", &pad]].concat();
    geweigerd(&args, "bestaat al. Kies een andere naam, of geef --overschrijf.");
    assert_eq!(lees(&pad), "oud");
    gelukt(&[args.as_slice(), &["--overschrijf"]].concat());
    assert!(lees(&pad).starts_with("# Plan: "), "{}", lees(&pad));
    // No half file is left beside it.
    assert_eq!(fs::read_dir(map.path()).unwrap().count(), 1);
    geweigerd(&["balie", "--overschrijf"], "Er ontbreekt iets: --bewaar.");
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let map = map(&[]);
    fs::create_dir(map.path().join("map.md")).unwrap();
    let niet_te_schrijven = "kan niet worden geschreven. Kijk of de map bestaat";
    for (naam, over, zin) in [
        ("geen/map/plan.md", false, niet_te_schrijven),
        ("geen/map/plan.md", true, niet_te_schrijven),
        ("map.md", true, "map.md is een map. Noem een bestand."),
    ] {
        let pad = in_map(&map, naam);
        let over: &[&str] = if over { &["--overschrijf"] } else { &[] };
        let args = rustig();
        geweigerd(&[los(&args).as_slice(), &["--bewaar", &pad], over].concat(), zin);
    }
    geweigerd(&[RUSTIG, &["--bewaar", &in_map(&map, "map.md")]].concat(), "bestaat al");
    geweigerd(&["balie", "--bewaar", &format!("{}.md", "z".repeat(1_000)), "--json"], "kan niet worden geschreven");
}

#[test]
fn without_a_route_there_is_nothing_to_save() {
    let map = map(&[]);
    let pad = in_map(&map, "plan.md");
    geweigerd(&["--json", "--bewaar", &pad], "nog geen plan om te bewaren");
    geweigerd(&["--bewaar", &pad], "soeverein-advies gids balie --json");
    assert!(!Path::new(&pad).exists());
}

// ── Again ────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_saved_plan_made_again_has_not_changed() {
    for naam in ["plan.toml", "plan.json", "PLAN.JSON"] {
        let (_map, pad) = bewaard(naam);
        let uit = gids_json(&["--opnieuw", &pad]);
        for sleutel in ["vervallen_antwoorden", "erbij", "weg", "anders"] {
            assert_eq!(uit[sleutel], json!([]), "{naam}: {uit}");
        }
        let vers = gids_json(&los(&rustig()));
        for (sleutel, waarde) in vers.as_object().unwrap() {
            assert_eq!(&uit[sleutel], waarde, "{naam}: {sleutel}");
        }
        let tekst = gelukt(&["--opnieuw", &pad]).stdout;
        assert!(tekst.contains("Wat er veranderd is sinds 20"), "{tekst}");
        assert!(tekst.contains("Niets: het plan is hetzelfde gebleven."), "{tekst}");
        assert!(tekst.ends_with(&gelukt(&los(&rustig())).stdout), "{tekst}");
    }
}

#[test]
fn a_saved_plan_is_also_a_file_with_answers() {
    let (_map, pad) = bewaard("plan.toml");
    assert_eq!(gids_json(&["--antwoorden", &pad]), gids_json(&los(&rustig())));
}

#[test]
fn what_came_went_and_changed_since_an_older_file_is_told() {
    let (map, pad) = bewaard("plan.json");
    let mut oud: Value = serde_json::from_str(&lees(&pad)).unwrap();
    oud["corpus"] = json!("2001-02-03");
    let regels = oud["regel"].as_array_mut().unwrap();
    let kwijt = regels.remove(0);
    let toen = regels[0].clone();
    regels[0]["tekst"] = json!("Doe wat er toen stond.");
    regels.push(json!({ "vak": "direct", "regel": "oude-kaart#oud", "tekst": "Dit stond er vroeger." }));
    // A line that moved to another vak changed too.
    let verhuisd = regels[1].clone();
    regels[1]["vak"] = json!("deze_week");
    let json_pad = in_map(&map, "oud.json");
    fs::write(&json_pad, oud.to_string()).unwrap();
    let toml_pad = in_map(&map, "oud.toml");
    fs::write(&toml_pad, toml::to_string(&oud).unwrap()).unwrap();

    for pad in [&json_pad, &toml_pad] {
        let uit = gids_json(&["--opnieuw", pad]);
        assert_eq!(uit["corpus_toen"], "2001-02-03");
        assert_eq!(uit["erbij"], json!([kwijt]));
        assert_eq!(
            uit["weg"],
            json!([{ "vak": "direct", "regel": "oude-kaart#oud", "tekst": "Dit stond er vroeger." }])
        );
        let anders: Vec<&Value> = uit["anders"].as_array().unwrap().iter().map(|r| &r["regel"]).collect();
        assert_eq!(anders, [&toen["regel"], &verhuisd["regel"]]);
        assert_eq!(uit["anders"][0]["tekst"], "Doe wat er toen stond.");

        let tekst = doorlopend(&gelukt(&["--opnieuw", pad]).stdout);
        for zin in [
            "Wat er veranderd is sinds 2001-02-03",
            "Nieuw in het plan",
            "Niet meer in het plan",
            "Dit stond er vroeger. (oude-kaart#oud)",
            "Anders dan toen",
            "Eerst: Doe wat er toen stond.",
        ] {
            assert!(tekst.contains(zin), "no '{zin}'\n{tekst}");
        }
        assert!(!tekst.contains("hetzelfde gebleven"), "{tekst}");
    }
}

#[test]
fn answers_that_no_longer_fit_are_told_and_the_rest_counts() {
    let map = map(&[(
        "oud.toml",
        "schema = 1\nlet_op = \"\"\ncorpus = \"2001-02-03\"\nroute = \"balie\"\n[antwoorden]\nwat = \"gewoon\"\n\
         gedrag = \"nee\"\nweg = \"ja\"\nfout = \"vroeger\"\n",
    )]);
    let uit = gids_json(&["--opnieuw", &in_map(&map, "oud.toml")]);
    let vervallen: Vec<&str> =
        uit["vervallen_antwoorden"].as_array().unwrap().iter().map(|f| f.as_str().unwrap()).collect();
    assert_eq!(vervallen.len(), 3, "{uit}");
    assert!(vervallen.iter().any(|f| f.starts_with("De vraag 'fout' heeft geen keuze 'vroeger'.")), "{vervallen:?}");
    assert!(vervallen.iter().any(|f| f.starts_with("Deze route heeft geen vraag 'weg'.")), "{vervallen:?}");
    assert!(vervallen.iter().any(|f| f.starts_with("De vraag 'gedrag' wordt bij deze antwoorden niet gesteld.")));
    assert_eq!((&uit["antwoorden"], &uit["gewoon"]), (&json!({ "wat": "gewoon" }), &json!(true)));
    let tekst = doorlopend(&gelukt(&["--opnieuw", &in_map(&map, "oud.toml")]).stdout);
    assert!(tekst.contains("Antwoorden die niet meer passen"), "{tekst}");
}

#[test]
fn a_run_made_again_can_be_saved_anew() {
    let (map, pad) = bewaard("plan.toml");
    let nieuw = in_map(&map, "nieuw.toml");
    gelukt(&["--opnieuw", &pad, "--bewaar", &nieuw]);
    assert_eq!(lees(&nieuw), lees(&pad));
    geweigerd(&["--opnieuw", &pad, "--bewaar", &nieuw], "bestaat al");
    // In the place of the old one.
    gelukt(&["--opnieuw", &pad, "--bewaar", &pad, "--overschrijf"]);
}

/// The head of a saved plan, with this in the place of a part.
fn plan_met(sleutel: &str, waarde: &str) -> String {
    let velden = [
        ("schema", "1"),
        ("let_op", "\"x\""),
        ("corpus", "\"2026-11-24\""),
        ("route", "\"balie\""),
        ("antwoorden", "{ wat = \"filmt\" }"),
        ("regel", "[]"),
    ];
    velden.map(|(s, w)| format!("{s} = {}\n", if s == sleutel { waarde } else { w })).concat()
}

#[test]
fn a_saved_plan_that_is_broken_is_told_with_its_place() {
    let dir = map(&[("goed.toml", &plan_met("", ""))]);
    gelukt(&["--opnieuw", &in_map(&dir, "goed.toml")]);
    for (n, (sleutel, waarde, zin)) in [
        ("route", "\"bali\"", "Er is geen route 'bali'. Bedoelde u 'balie'?"),
        ("route", "\"bezoeker-filmt-aan-de-balie\"", "Er is geen route"),
        ("route", "3", ".toml:4:9: dit is geen bestand met een bewaard plan"),
        ("schema", "\"een\"", ".toml:1:10: "),
        ("schema", "300", ".toml:1:10: "),
        ("corpus", "2026-11-24", ".toml:3:10: "),
        ("antwoorden", "[1]", ".toml:5:14: "),
        ("antwoorden", "{ wat = 3 }", ".toml:5:22: "),
        ("regel", "[{ vak = \"direct\" }]", ".toml:6:"),
        ("regel", "[", ".toml:"),
    ]
    .into_iter()
    .enumerate()
    {
        let naam = format!("{n}.toml");
        fs::write(dir.path().join(&naam), plan_met(sleutel, waarde)).unwrap();
        geweigerd(&["--opnieuw", &in_map(&dir, &naam)], zin);
    }
    for (n, inhoud) in
        ["", "{", "[]", "null", "{\"route\": 3}", "{\"schema\": 1}\n}", "\u{0}\u{1}", "qqzz", &"[".repeat(50_000)]
            .into_iter()
            .enumerate()
    {
        let naam = format!("{n}.json");
        fs::write(dir.path().join(&naam), inhoud).unwrap();
        let uit = geweigerd(&["--opnieuw", &in_map(&dir, &naam)], "dit is geen bewaard plan. Bewaar een plan met:");
        assert!(uit.stderr.contains(&format!("{naam}:")), "{uit}");
    }
}

#[test]
fn escape_codes_in_a_saved_plan_are_shown_and_not_run() {
    let dir = map(&[]);
    let oud = json!({
        "schema": 1, "let_op": STUURCODES, "corpus": STUURCODES, "route": "balie",
        "antwoorden": { "wat": "filmt", STUURCODES: STUURCODES, "gedrag": STUURCODES },
        "regel": [{ "vak": STUURCODES, "regel": STUURCODES, "tekst": STUURCODES }],
    });
    fs::write(dir.path().join("plan.json"), oud.to_string()).unwrap();
    let pad = in_map(&dir, "plan.json");
    for vorm in ["tabel", "tekst", "markdown", "json"] {
        let uit = gelukt(&["--opnieuw", &pad, "--formaat", vorm]);
        assert!(uit.stdout.contains("zzqq"), "{uit}");
    }
    assert_eq!(gids_json(&["--opnieuw", &pad])["corpus_toen"], STUURCODES);
    let nieuw = in_map(&dir, "nieuw.txt");
    gelukt(&["--opnieuw", &pad, "--bewaar", &nieuw]);
    assert!(!lees(&nieuw).contains('\u{1b}'), "{}", lees(&nieuw));
}

// ── Bad words ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn without_a_terminal_and_without_answers_it_says_how_to_do_it() {
    for args in
        [[].as_slice(), &["balie"], &["--antwoord", "route=balie"], &["--eenvoudig"], &["balie", "--geen-vragen"]]
    {
        let uit = geweigerd(args, "soeverein-advies gids --lijst");
        // What is named there works.
        for regel in uit.stderr.lines().filter_map(|r| r.trim().strip_prefix("soeverein-advies gids ")) {
            let opdracht = regel.split("  ").next().unwrap();
            gelukt(&opdracht.split(' ').collect::<Vec<_>>());
        }
    }
}

#[test]
fn an_unknown_route_is_told_with_what_may_be_meant() {
    geweigerd(&["bali", "--json"], "Er is geen route 'bali'. Bedoelde u 'balie'?");
    geweigerd(&["--antwoord", "route=telefon"], "Bedoelde u 'telefoon'?");
    let uit = geweigerd(&["qqzzxx", "--json"], "Er is geen route 'qqzzxx'. Kies uit: ");
    for route in ROUTES {
        assert!(uit.stderr.contains(route), "{uit}");
    }
    // A kaart of another soort is no route.
    geweigerd(&["bezoeker-filmt-aan-de-balie", "--json"], "Er is geen route 'bezoeker-filmt-aan-de-balie'.");
    geweigerd(&["", "--json"], "Er is geen route ''.");
}

#[test]
fn an_unknown_question_or_choice_is_told_with_what_may_be_meant() {
    let met = |antwoord: &str, zin: &str| geweigerd(&["balie", "--antwoord", antwoord, "--json"], zin);
    met("wad=filmt", "Deze route heeft geen vraag 'wad'. Bedoelde u 'wat'?");
    let uit = met("qqzzxx=filmt", "Deze route heeft geen vraag 'qqzzxx'. De vragen zijn: wat,");
    assert!(uit.stderr.contains("gedrag"), "{uit}");
    met("wat=filmd", "De vraag 'wat' heeft geen keuze 'filmd'. Bedoelde u 'filmt'?");
    let uit = met("wat=qqzzxx", "De vraag 'wat' heeft geen keuze 'qqzzxx'. De keuzes zijn: filmt,");
    assert!(uit.stderr.contains("papier"), "{uit}");
    met("wat=FILMT", "De vraag 'wat' heeft geen keuze 'FILMT'.");
    // The ways out are no answers.
    for uitgang in ["gevaar", "terug", "waarom"] {
        met(&format!("wat={uitgang}"), "De vraag 'wat' heeft geen keuze");
    }
}

#[test]
fn the_same_question_twice_is_refused_wherever_both_stand() {
    let dir = map(&[
        ("wat.toml", "[antwoorden]\nwat = \"filmt\"\n"),
        ("route.toml", "route = \"balie\"\n"),
        ("dubbel.toml", "route = \"balie\"\n[antwoorden]\nroute = \"balie\"\n"),
        ("toml.toml", "[antwoorden]\nwat = \"filmt\"\nwat = \"papier\"\n"),
    ]);
    let [wat, route, dubbel, toml] = ["wat.toml", "route.toml", "dubbel.toml", "toml.toml"].map(|n| in_map(&dir, n));
    let twee_keer = |vraag: &str| format!("De vraag '{vraag}' is twee keer beantwoord. Geef één antwoord.");
    for args in [
        ["balie", "--antwoord", "wat=filmt", "--antwoord", "wat=papier"].as_slice(),
        &["balie", "--antwoord", "wat=filmt", "--antwoord", "wat=filmt"],
        &["balie", "--antwoord", "wat=filmt", "--antwoorden", &wat],
    ] {
        geweigerd(args, &twee_keer("wat"));
    }
    for args in [
        ["balie", "--antwoord", "route=balie"].as_slice(),
        &["--antwoord", "route=balie", "--antwoord", "route=brief"],
        &["balie", "--antwoorden", &route],
        &["--antwoord", "route=balie", "--antwoorden", &route],
        &["--antwoorden", &dubbel],
    ] {
        geweigerd(args, &twee_keer("route"));
    }
    geweigerd(&["balie", "--antwoorden", &toml], "toml.toml:3:1: ");
    geweigerd(&["balie", "--antwoorden", &wat, "--antwoorden", &wat], "'--antwoorden' mag maar één keer.");
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_is_named() {
    let niet =
        |vraag: &str| format!("De vraag '{vraag}' wordt bij deze antwoorden niet gesteld. Laat dit antwoord weg.");
    geweigerd(&["balie", "--antwoord", "wat=filmt", "--antwoord", "nood=dood"], &niet("nood"));
    geweigerd(&["balie", "--antwoord", "nood=dood", "--antwoord", "wat=filmt", "--json"], &niet("nood"));
    // After the end in ordinary service nothing is asked.
    geweigerd(&["balie", "--antwoord", "wat=gewoon", "--antwoord", "gedrag=nee"], &niet("gedrag"));
    // As long as it may still be asked it fits.
    gelukt(&["balie", "--antwoord", "nood=dood", "--json"]);
}

#[test]
fn an_answer_that_is_no_answer_is_told_with_the_form() {
    for antwoord in ["", "filmt", "=", "wat=", "=filmt", " = ", "wat:filmt", "wat filmt", "\n"] {
        geweigerd(&["balie", "--antwoord", antwoord], "is geen antwoord. Schrijf het als vraag=keuze.");
    }
    geweigerd(&["balie", "--antwoord"], "ontbreekt een waarde");
    geweigerd(&["balie", "--antwoord", "wat=filmt=door"], "De vraag 'wat' heeft geen keuze 'filmt=door'.");
    geweigerd(&["--antwoord", "wat=filmt"], "Kies eerst een route; dan pas kan 'wat' worden beantwoord.");
    geweigerd(&["balie", "brief", "--json"], "'brief'");
}

#[test]
fn a_flood_of_words_gets_a_short_answer() {
    let lang = "z".repeat(HONDERD_KB);
    for args in [
        [lang.as_str()].as_slice(),
        &["--antwoord", &format!("route={lang}")],
        &["balie", "--antwoord", &lang],
        &["balie", "--antwoord", &format!("{lang}=filmt")],
        &["balie", "--antwoord", &format!("wat={lang}")],
        &["--antwoord", &format!("{lang}=filmt")],
        &["balie", "--schema", &lang],
        &["balie", "--formaat", &lang],
    ] {
        geweigerd(args, "zzz");
    }
    let veel: Vec<String> = (0..3_000).map(|n| format!("--antwoord=qwx{n}=ja")).collect();
    geweigerd(&[&["balie"], los(&veel).as_slice()].concat(), "qwx0");
}

#[test]
fn escape_codes_are_shown_and_not_run() {
    for args in [
        [STUURCODES].as_slice(),
        &["--antwoord", &format!("route={STUURCODES}")],
        &["balie", "--antwoord", STUURCODES],
        &["balie", "--antwoord", &format!("{STUURCODES}=filmt")],
        &["balie", "--antwoord", &format!("wat={STUURCODES}")],
        &["--antwoord", &format!("{STUURCODES}=filmt")],
        &["balie", "--schema", STUURCODES],
    ] {
        for kleur in ["altijd", "nooit"] {
            geweigerd(&[args, &["--kleur", kleur]].concat(), "qqzz<U+001B>[2J");
        }
    }
    for vlag in ["--antwoorden", "--opnieuw"] {
        let uit = gids(&["--json", vlag, STUURCODES]);
        assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
    }
}

#[test]
fn options_that_do_not_go_together_are_refused() {
    for (args, zin) in [
        (["--opnieuw", "x.toml", "balie"].as_slice(), "'--opnieuw'"),
        (&["--opnieuw", "x.toml", "--antwoord", "wat=filmt"], "'--opnieuw'"),
        (&["--opnieuw", "x.toml", "--antwoorden", "y.toml"], "'--opnieuw'"),
        (&["--opnieuw", "x.toml", "--gevaar", "kind-in-gevaar"], "'--opnieuw'"),
        (&["--lijst", "balie"], "'--lijst'"),
        (&["--lijst", "--antwoord", "wat=filmt"], "'--lijst'"),
        (&["--lijst", "--bewaar", "x.md"], "'--lijst'"),
        (&["--lijst", "--opnieuw", "x.toml"], "'--lijst'"),
        (&["--lijst", "--gevaar", "kind-in-gevaar"], "'--lijst'"),
        (&["--lijst", "--schema", "dot"], "'--lijst'"),
        (&["balie", "--schema", "dot", "--bewaar", "x.md"], "'--schema'"),
        (&["balie", "--schema", "dot", "--gevaar", "kind-in-gevaar"], "'--schema'"),
        (&["--schema", "dot", "--opnieuw", "x.toml"], "'--schema'"),
    ] {
        let uit = geweigerd(args, "gaat niet samen met");
        assert!(uit.stderr.contains(zin), "{args:?}\n{uit}");
    }
    for args in [["--lijst", "--lijst"], ["--eenvoudig", "--eenvoudig"]] {
        geweigerd(&args, "mag maar één keer");
    }
    for vlag in ["--gevaar", "--schema", "--bewaar", "--opnieuw"] {
        geweigerd(&[vlag, "dot", vlag, "dot"], "mag maar één keer");
    }
}

#[cfg(unix)]
#[test]
fn a_word_that_is_no_text_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let geen_tekst = OsStr::from_bytes(b"wat=f\xff\xfelmt");
    for voor in [["gids"].as_slice(), &["gids", "balie", "--antwoord"], &["gids", "--gevaar"]] {
        let uit = opdracht(voor.iter().map(OsStr::new).chain([geen_tekst])).draai();
        onschadelijk(&uit);
        assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
        assert!(uit.stderr.contains("is geen geldige tekst"), "{uit}");
    }
    // A file may have such a name; this one is not there.
    for vlag in ["--antwoorden", "--opnieuw"] {
        let uit = opdracht([OsStr::new("gids"), OsStr::new(vlag), geen_tekst]).draai();
        onschadelijk(&uit);
        assert_eq!(uit.code, 2, "{uit}");
    }
}

// ── Bad files ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_file_that_is_no_answers_is_told_with_its_place_and_an_example() {
    for (n, (inhoud, plek)) in [
        ("wat = ", "1:"),
        ("route = \"balie\"\n[antwoorden]\nwat = filmt\n", "3:7: "),
        ("route = \"balie\"\n[antwoorden\n", "2:"),
        ("{\"route\": \"balie\"}", "1:1: "),
        ("één twee drie", "1:"),
        ("route = 3", "1:9: "),
        ("route = [\"balie\"]", "1:9: "),
        ("antwoorden = \"wat=filmt\"", "1:14: "),
        ("antwoorden = [\"wat=filmt\"]", "1:14: "),
        ("[antwoorden]\nwat = 3", "2:7: "),
        ("[antwoorden]\nwat = true", "2:7: "),
        ("[antwoorden]\nwat = [\"filmt\", \"papier\"]", "2:7: "),
        ("[antwoorden.wat]\nkeuze = \"filmt\"", "1:"),
        ("[[antwoorden]]\nwat = \"filmt\"", "1:"),
        // An answer in the wrong place must not be passed over.
        ("route = \"balie\"\nwat = \"filmt\"\n", "2:1: "),
        ("route = \"balie\"\n[antworden]\nwat = \"filmt\"\n", "2:"),
        ("naam = \"Jansen\"", "1:1: "),
    ]
    .into_iter()
    .enumerate()
    {
        let naam = format!("{n}.toml");
        let dir = map(&[(&naam, inhoud)]);
        let uit = geweigerd(&["--json", "--antwoorden", &in_map(&dir, &naam)], &format!("{naam}:{plek}"));
        assert!(uit.stderr.contains("dit is geen bestand met antwoorden"), "{uit}");
        // The example works as it stands.
        let voorbeeld: Vec<&str> = uit.stderr.lines().skip_while(|r| *r != "Zo ziet het eruit:").skip(1).collect();
        fs::write(dir.path().join("voorbeeld.toml"), voorbeeld.join("\n")).unwrap();
        gelukt(&["--antwoorden", &in_map(&dir, "voorbeeld.toml")]);
    }
}

#[test]
fn answers_in_a_file_are_held_against_the_route_as_ever() {
    let dir = map(&[
        ("leeg.toml", ""),
        ("lege-keuze.toml", "route = \"balie\"\n[antwoorden]\nwat = \"\"\n"),
        ("lege-vraag.toml", "route = \"balie\"\n[antwoorden]\n\"\" = \"filmt\"\n"),
        ("lege-route.toml", "route = \"\"\n"),
        ("onbekend.toml", "route = \"balie\"\n[antwoorden]\nwad = \"filmt\"\n"),
        ("codes.toml", "route = \"balie\"\n[antwoorden]\nwat = \"\\u001b[2J\\u202e\"\n"),
    ]);
    let met = |naam: &str, zin: &str| geweigerd(&["--antwoorden", &in_map(&dir, naam)], zin);
    met("leeg.toml", "soeverein-advies gids --lijst");
    met("lege-keuze.toml", "De vraag 'wat' heeft geen keuze ''.");
    met("lege-vraag.toml", "Deze route heeft geen vraag ''.");
    met("lege-route.toml", "Er is geen route ''.");
    met("onbekend.toml", "Bedoelde u 'wat'?");
    met("codes.toml", "'<U+001B>[2J<U+202E>'");
    assert_eq!(gids_json(&["--antwoorden", &in_map(&dir, "leeg.toml")]), gids_json(&[]));
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    let dir = map(&[]);
    fs::write(dir.path().join("binair.toml"), b"\x7fELF\x00\xff\xfe\x80").unwrap();
    fs::write(dir.path().join("nullen.toml"), [0; 4_096]).unwrap();
    fs::create_dir(dir.path().join("map.toml")).unwrap();
    for naam in ["groot.toml", "groot.json"] {
        fs::File::create(dir.path().join(naam)).unwrap().set_len(200_000_000).unwrap();
    }
    fs::write(dir.path().join("diep.toml"), format!("a = {}", "[".repeat(50_000))).unwrap();
    for vlag in ["--antwoorden", "--opnieuw"] {
        let met = |naam: &str, zin: &str| {
            let uit = geweigerd(&["--json", vlag, &in_map(&dir, naam)], zin);
            assert!(uit.stderr.contains(naam), "{uit}");
            // One file was named; there is no folder from which to take it away.
            assert!(!uit.stderr.contains("deze map"), "{uit}");
        };
        met("binair.toml", "Dit bestand is geen tekst in UTF-8.");
        met("nullen.toml", "nullen.toml:1:");
        met("map.toml", "Dit is geen gewoon bestand.");
        met("er-is-niets.toml", "Dit bestand bestaat niet");
        met("groot.toml", "Dit bestand is groter dan 5 MB.");
        met("diep.toml", "diep.toml:1:");
        if vlag == "--opnieuw" {
            met("groot.json", "Dit bestand is groter dan 5 MB.");
            met("er-is-niets.json", "Dit bestand bestaat niet");
        }
        geweigerd(&[vlag, ""], "ontbreekt een waarde");
        geweigerd(&[vlag, &"z".repeat(1_000)], "kan niet worden gelezen");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn devices_and_links_that_lead_nowhere_end_at_once() {
    let dir = map(&[]);
    std::os::unix::fs::symlink("rondje.toml", dir.path().join("rondje.toml")).unwrap();
    let rondje = in_map(&dir, "rondje.toml");
    for vlag in ["--antwoorden", "--opnieuw"] {
        for pad in ["/dev/zero", "/dev/stdin", "/proc/self/mem", &rondje] {
            geweigerd(&["--json", vlag, pad], pad);
        }
    }
}

// ── Routes of an organisation ────────────────────────────────────────────────────────────────────

/// A route over bundled kaarten.
fn eigen_route(id: &str, titel: &str) -> String {
    format!(
        r#"[[route]]
id = "{id}"
titel = "{titel}"
thema = "balie"
domein = ["dienstverlening"]
rollen = ["balie"]
trefwoorden = ["kwibusloket"]
nagelezen = 2026-11-24
gewijzigd = 2026-11-24
herzien_voor = 2099-11-24
gevaar = ["dreiging-of-geweld", "iemand-wil-niet-meer-leven", "kind-in-gevaar", "wapen-brand-of-gas"]

[route.kern]
tekst = "Eén vraag over het kwibusloket. Daarna ziet u wat u doet."

[[route.vragen]]
id = "loket"
tekst = "Wat gebeurt er bij het \"kwibusloket\" #1 <nu>?"
waarom = "Een kapot loket vraagt iets anders dan een vraag."

[[route.vragen.keuzes]]
id = "filmt"
tekst = "Iemand filmt \\ neemt op"
brengt = [
  "bezoeker-filmt-aan-de-balie.nu_doen", "bezoeker-filmt-aan-de-balie.verbinding", "bezoeker-filmt-aan-de-balie.zeg",
]

[[route.vragen.keuzes]]
id = "hindert"
tekst = "Iemand filmt anderen en stopt niet"
gedrag = "De bezoeker filmt anderen en stopt niet."
brengt = [
  "bezoeker-filmt-aan-de-balie.nu_doen", "bezoeker-filmt-aan-de-balie.verbinding", "bezoeker-filmt-aan-de-balie.zeg",
  "bezoeker-filmt-aan-de-balie.grens",
]

[[route.vragen.keuzes]]
id = "gewoon"
tekst = "Een gewone vraag"
brengt = ["gewone-kritische-inwoner"]
einde = "gewone-dienstverlening"

[[route.scenarios]]
verhaal = "Iemand houdt een telefoon op bij het kwibusloket."
antwoorden = ["loket=filmt"]
wel = ["bezoeker-filmt-aan-de-balie#kalm"]
"#
    )
}

#[test]
fn a_route_of_the_organisation_is_added() {
    let dir = map(&[("route.toml", &eigen_route("kwibusloket", "Er staat iemand bij het kwibusloket"))]);
    let bron = ["--bronmap", dir.path().to_str().unwrap()];
    let lijst = gelukt(&[["--lijst"].as_slice(), &bron].concat()).stdout;
    let regel = doorlopend(&lijst);
    assert!(
        regel.contains("kwibusloket Er staat iemand bij het kwibusloket (eigen route van uw organisatie)"),
        "{lijst}"
    );
    let keuzes = gids_json(&bron)["volgende_vraag"]["keuzes"].clone();
    assert_eq!(woorden(&keuzes), [ROUTES.as_slice(), &["kwibusloket"]].concat());
    let uit = gids_json(&[["kwibusloket", "--antwoord", "loket=hindert"].as_slice(), &bron].concat());
    keur(&uit);
    assert!(uit["volgende_vraag"].is_null() && uit["gedrag"].as_array().unwrap().len() == 1, "{uit}");
    let tekst = doorlopend(&gelukt(&[["kwibusloket", "--antwoord", "loket=filmt"].as_slice(), &bron].concat()).stdout);
    assert!(tekst.contains(GEEN_GRENS), "{tekst}");
    // Signs that mean something to a drawing stay within their label.
    let dot = Tekening::dot(&gelukt(&[["kwibusloket", "--schema", "dot"].as_slice(), &bron].concat()).stdout);
    dot.keur("kwibusloket");
    assert_eq!(dot.knopen["v0"], "Wat gebeurt er bij het \"kwibusloket\" #1 <nu>?");
    let mermaid = gelukt(&[["kwibusloket", "--schema", "mermaid"].as_slice(), &bron].concat()).stdout;
    Tekening::mermaid(&mermaid).keur("kwibusloket");
    // Without the folder it is not there.
    geweigerd(&["kwibusloket", "--json"], "Er is geen route 'kwibusloket'.");
}

#[test]
fn a_route_of_the_organisation_takes_the_place_of_ours() {
    let dir = map(&[("route.toml", &eigen_route("balie", "Er staat iemand bij ons loket"))]);
    let bron = ["--bronmap", dir.path().to_str().unwrap()];
    let lijst = doorlopend(&gelukt(&[["--lijst"].as_slice(), &bron].concat()).stdout);
    assert!(lijst.contains("balie Er staat iemand bij ons loket (eigen route van uw organisatie)"), "{lijst}");
    assert_eq!(woorden(&gids_json(&bron)["volgende_vraag"]["keuzes"]), ROUTES);
    assert_eq!(gids_json(&[["balie"].as_slice(), &bron].concat())["volgende_vraag"]["id"], "loket");
    geweigerd(&[["balie", "--antwoord", "wat=filmt"].as_slice(), &bron].concat(), "Deze route heeft geen vraag 'wat'.");
    // An older plan, made with the bundled route, is read against this one.
    let (_map, pad) = bewaard("plan.toml");
    let uit = gids_json(&[["--opnieuw", pad.as_str()].as_slice(), &bron].concat());
    assert_eq!(uit["volgende_vraag"]["id"], "loket");
    assert!(!uit["vervallen_antwoorden"].as_array().unwrap().is_empty() && !uit["weg"].as_array().unwrap().is_empty());
    // A plan of one's own is made again only where the route is.
    let eigen = in_map(&dir, "plan.json");
    gelukt(&[["balie", "--antwoord", "loket=filmt", "--bewaar", &eigen].as_slice(), &bron].concat());
    assert_eq!(gids_json(&[["--opnieuw", eigen.as_str()].as_slice(), &bron].concat())["weg"], json!([]));
}

#[test]
fn a_broken_route_of_the_organisation_stops_the_run_with_its_faults() {
    let heel = eigen_route("kwibusloket", "Er staat iemand bij het kwibusloket");
    for (fout, code) in [
        (heel.replace("id = \"gewoon\"", "id = \"filmt\""), "K072"),
        (heel.replace("bezoeker-filmt-aan-de-balie.grens", "bezoeker-filmt-aan-de-balie#qqzz"), "K071"),
        (heel.replace("loket=filmt", "loket=qqzz"), "K070"),
        (heel.replace("tekst = \"Een gewone vraag\"", "tekst = "), "K001"),
    ] {
        assert_ne!(fout, heel);
        let dir = map(&[("route.toml", &fout)]);
        let bron = ["--bronmap", dir.path().to_str().unwrap()];
        for args in [["--lijst"].as_slice(), &["kwibusloket", "--json"], &["--gevaar", "kind-in-gevaar"]] {
            let uit = gids(&[args, &bron].concat());
            assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{args:?}\n{uit}");
            assert!(uit.stderr.contains("route.toml") && uit.stderr.contains(code), "{code}: {uit}");
        }
    }
    geweigerd(&["--lijst", "--bronmap", "geen-map"], "De map geen-map bestaat niet.");
}

#[test]
fn a_broken_folder_in_the_settings_is_a_warning_and_the_bundled_routes_stand() {
    let thuis = map(&[]);
    let eigen = thuis.path().join("soeverein-advies");
    fs::create_dir(&eigen).unwrap();
    fs::write(eigen.join("route.toml"), eigen_route("balie", "Ons loket").replace("loket=filmt", "loket=qqzz"))
        .unwrap();
    let uit = opdracht(["gids", "--lijst"]).met("XDG_CONFIG_HOME", thuis.path()).draai();
    onschadelijk(&uit);
    assert_eq!(uit.code, 0, "{uit}");
    assert_eq!(uit.stdout, gelukt(&["--lijst"]).stdout);
    if cfg!(target_os = "linux") {
        assert!(!uit.stderr.is_empty(), "{uit}");
    }
}

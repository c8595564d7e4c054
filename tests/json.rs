//! Every `--json` against its published schema in `docs/schema/`.

mod steun;

use serde_json::Value;
use steun::{json, run};

fn keur(schema: &str, uit: &Value) {
    let pad = format!("{}/docs/schema/{schema}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let tekst = std::fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{pad}: {fout}"));
    let schema: Value = serde_json::from_str(&tekst).unwrap_or_else(|fout| panic!("{pad}: {fout}"));
    let keurmeester = jsonschema::draft202012::new(&schema).unwrap_or_else(|fout| panic!("{pad}: {fout}"));
    let fouten: Vec<String> = keurmeester.iter_errors(uit).map(|f| format!("{}: {f}", f.instance_path())).collect();
    assert!(fouten.is_empty(), "{}", fouten.join("\n"));
    assert_eq!(uit["schema"], 1);
}

#[test]
fn zoek_holds_to_its_schema() {
    keur("zoek", &json(&["zoek", "filmen balie", "--json"]));
    keur("zoek", &json(&["zoek", "hij dreigt met een mes", "--json"]));
    let niets = run(&["zoek", "xqzvbnw", "--json"]);
    keur("zoek", &serde_json::from_str(&niets.stdout).expect("JSON"));
}

#[test]
fn lijst_bronnen_and_controleer_hold_to_their_schemas() {
    keur("lijst", &json(&["lijst", "--json"]));
    keur("lijst", &json(&["lijst", "feit", "--json"]));
    keur("lijst", &json(&["lijst", "bron", "--json"]));
    keur("lijst-dekking", &json(&["lijst", "--dekking", "--json"]));
    keur("bronnen", &json(&["bronnen", "--json"]));
    let controle = json(&["controleer", "--json"]);
    keur("controleer", &controle);
    assert_eq!(controle["fouten"].as_array().map(Vec::len), Some(0), "the bundled corpus has no faults");
}

/// Every kaart, feit and bron of the corpus, not a chosen few: a field that one soort forgets is a broken script.
#[test]
fn toon_of_every_stuk_holds_to_its_schema() {
    let pad = format!("{}/docs/schema/toon.schema.json", env!("CARGO_MANIFEST_DIR"));
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(pad).expect("the schema")).expect("JSON");
    let keurmeester = jsonschema::draft202012::new(&schema).expect("a schema");
    let mut aantal = 0;
    for lijst in [&["lijst", "--json"][..], &["lijst", "bron", "--json"]] {
        for kaart in json(lijst)["kaarten"].as_array().expect("an array") {
            let id = kaart["id"].as_str().expect("an id");
            let uit = json(&["toon", id, "--json"]);
            assert_eq!(uit["id"], id);
            let fouten: Vec<String> =
                keurmeester.iter_errors(&uit).map(|f| format!("{}: {f}", f.instance_path())).collect();
            assert!(fouten.is_empty(), "{id}: {}", fouten.join("\n"));
            aantal += 1;
        }
    }
    assert!(aantal > 300, "{aantal}");
}

#[test]
fn gids_holds_to_its_schemas() {
    keur("gids", &json(&["gids", "--json"]));
    let routes = json(&["gids", "--lijst", "--json"]);
    keur("gids-lijst", &routes);
    for route in routes["routes"].as_array().expect("routes") {
        let route = route["id"].as_str().expect("an id");
        let mut args = vec!["gids".to_owned(), "--json".to_owned(), route.to_owned()];
        // The last choice of each question, to the end: a plan without a question is another shape.
        loop {
            let uit = json(&args.iter().map(String::as_str).collect::<Vec<_>>());
            keur("gids", &uit);
            let vraag = &uit["volgende_vraag"];
            let Some(keuze) = vraag["keuzes"].as_array().and_then(|k| k.last()) else { break };
            let woord = |id: &Value| id.as_str().map(str::to_owned).expect("an id");
            args.extend(["--antwoord".to_owned(), format!("{}={}", woord(&vraag["id"]), woord(&keuze["id"]))]);
        }
    }
    for gevaar in ["dreiging-of-geweld", "iemand-wil-niet-meer-leven", "kind-in-gevaar", "wapen-brand-of-gas"] {
        keur("gids", &json(&["gids", "--json", "--gevaar", gevaar]));
    }
    keur("gids", &json(&["gids", "balie", "--antwoord", "wat=gewoon", "--json"]));
}

#[test]
fn a_plan_made_again_holds_to_its_schema() {
    let map = tempfile::tempdir().expect("a folder");
    let pad = map.path().join("plan.json");
    let pad = pad.to_str().expect("a name in UTF-8");
    json(&["gids", "balie", "--antwoord", "wat=filmt", "--json", "--bewaar", pad]);
    keur("gids-opnieuw", &json(&["gids", "--opnieuw", pad, "--json"]));
    // Of another day: something came, went and changed, and an answer no longer fits.
    let mut oud: Value = serde_json::from_str(&std::fs::read_to_string(pad).expect("a file")).expect("JSON");
    let regels = oud["regel"].as_array_mut().expect("lines");
    regels.remove(0);
    regels[0]["tekst"] = "Anders.".into();
    regels.push(serde_json::json!({ "vak": "direct", "regel": "weg#weg", "tekst": "Weg." }));
    oud["antwoorden"]["weg"] = "ja".into();
    std::fs::write(pad, oud.to_string()).expect("written");
    let uit = json(&["gids", "--opnieuw", pad, "--json"]);
    keur("gids-opnieuw", &uit);
    for sleutel in ["erbij", "weg", "anders", "vervallen_antwoorden"] {
        assert_eq!(uit[sleutel].as_array().map(Vec::len), Some(1), "{sleutel}: {uit}");
    }
}

/// The chain kaart, line, feit, bron, vindplaats is whole in the JSON of every kaart.
#[test]
fn every_feit_of_a_line_is_told_with_its_sources_and_places() {
    for kaart in json(&["lijst", "situatie", "--json"])["kaarten"].as_array().expect("an array") {
        let uit = json(&["toon", kaart["id"].as_str().expect("an id"), "--json"]);
        let bewijs = uit["onderbouwing"].as_array().expect("evidence");
        for deel in
            ["nu_doen", "verbinding", "zeg", "niet_doen", "grens", "daarna", "leg_vast", "betrek", "deel", "grondslag"]
        {
            for regel in uit[deel].as_array().expect("lines") {
                assert!(regel["tekst"].as_str().is_some_and(|t| !t.is_empty()), "{}: {regel}", uit["id"]);
                let feiten = regel["feiten"].as_array().expect("feiten");
                assert_eq!(regel["herkomst"], if feiten.is_empty() { "redactie" } else { "met bron" });
                for feit in feiten {
                    let bewijs =
                        bewijs.iter().find(|b| b["feit"] == *feit).unwrap_or_else(|| panic!("{feit} has no evidence"));
                    for bron in bewijs["bronnen"].as_array().expect("sources") {
                        assert!(bron["vindplaats"].as_str().is_some_and(|v| !v.is_empty()), "{feit}");
                        assert!(
                            uit["bronnen"].as_array().expect("sources").iter().any(|b| b["id"] == bron["bron"]),
                            "{feit}"
                        );
                    }
                }
            }
        }
    }
}

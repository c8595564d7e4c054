//! `gids` judged by cases: what a professional tells, the answers that go with it, and what must and must not be
//! in the plan. The cases were written before anyone ran them.

// What is wrong here must stop at once, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

mod steun;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use steun::json;

const MINSTE_GEVALLEN: usize = 40;
/// A route that no case walks is not judged.
const MINSTE_PER_ROUTE: usize = 3;
/// Between lines of which one is enough.
const OF: &str = " | ";

/// A case.
struct Geval {
    naam: String,
    tabel: toml::Table,
}

impl Geval {
    /// The texts under a key; none when it is not there.
    fn lijst(&self, sleutel: &str) -> Vec<&str> {
        let lijst = self.tabel.get(sleutel).map(|l| l.as_array().expect("an array").as_slice()).unwrap_or_default();
        lijst.iter().map(|t| t.as_str().expect("a text")).collect()
    }

    fn tekst(&self, sleutel: &str) -> &str {
        self.tabel[sleutel].as_str().expect("a text")
    }

    fn vlag(&self, sleutel: &str) -> Option<bool> {
        self.tabel.get(sleutel).map(|v| v.as_bool().expect("true or false"))
    }

    /// What the program makes of it.
    fn uitkomst(&self) -> Value {
        let mut args = vec!["gids", self.tekst("route")];
        for antwoord in self.lijst("antwoorden") {
            args.extend(["--antwoord", antwoord]);
        }
        args.push("--json");
        json(&args)
    }

    /// What does not hold.
    fn fouten(&self) -> Vec<String> {
        let uit = self.uitkomst();
        let plan = uit["plan"].as_object().expect("a plan");
        let (alle, direct) = (plan.values().flat_map(namen).collect(), namen(&plan["direct"]).collect());
        let mut fouten = Vec::new();
        if let Some(vraag) = uit["volgende_vraag"]["id"].as_str() {
            fouten.push(format!("'{vraag}' is not answered"));
        }
        if uit["antwoorden"].as_object().expect("the answers").len() != self.lijst("antwoorden").len() {
            fouten.push(format!("asked is only {}", uit["antwoorden"]));
        }
        fouten.extend(self.lijst("wel").into_iter().filter(|w| !een_van(w, &alle)).map(|w| format!("missing: {w}")));
        let niet_direct = self.lijst("direct_wel").into_iter().filter(|w| !een_van(w, &direct));
        fouten.extend(niet_direct.map(|w| format!("missing under direct: {w} ({direct:?})")));
        fouten
            .extend(self.lijst("niet").into_iter().filter(|n| een_van(n, &alle)).map(|n| format!("must not be: {n}")));
        let grenzen: Vec<String> = namen(&plan["grenzen"]).collect();
        if self.vlag("grenzen").is_some_and(|moet| moet == grenzen.is_empty()) {
            fouten.push(format!("limits: {grenzen:?}"));
        }
        if self.vlag("gewoon") != uit["gewoon"].as_bool() {
            fouten.push(format!("ordinary service: {}", uit["gewoon"]));
        }
        fouten
    }
}

fn gevallen() -> Vec<Geval> {
    let pad = format!("{}/tests/gidsgevallen.toml", env!("CARGO_MANIFEST_DIR"));
    let tekst = std::fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{pad}: {fout}"));
    let tabel: toml::Table = tekst.parse().unwrap_or_else(|fout| panic!("{pad}: {fout}"));
    let gevallen = tabel["geval"].as_array().expect("an array of cases").iter();
    gevallen
        .map(|g| g.as_table().expect("a table").clone())
        .map(|tabel| Geval { naam: tabel["naam"].as_str().expect("a name").to_owned(), tabel })
        .collect()
}

/// The lines in a vak, as `kaart#regel`.
fn namen(vak: &Value) -> impl Iterator<Item = String> {
    let regels = vak.as_array().expect("lines").iter();
    regels.filter_map(|r| Some(format!("{}#{}", r["kaart"].as_str()?, r["regel"].as_str()?)))
}

/// Is one of these lines there?
fn een_van(keus: &str, regels: &BTreeSet<String>) -> bool {
    keus.split(OF).any(|naam| regels.contains(naam))
}

#[test]
fn each_judged_case_gets_the_plan_that_it_needs() {
    let gevallen = gevallen();
    assert!(gevallen.len() >= MINSTE_GEVALLEN, "{}", gevallen.len());
    let mis: Vec<(&str, Vec<String>)> =
        gevallen.iter().map(|g| (g.naam.as_str(), g.fouten())).filter(|(_, fouten)| !fouten.is_empty()).collect();
    println!("{} of {} cases hold", gevallen.len() - mis.len(), gevallen.len());
    let verslag: Vec<String> = mis.iter().map(|(naam, f)| format!("{naam}\n  {}", f.join("\n  "))).collect();
    assert!(mis.is_empty(), "{} of {} cases fail\n{}", mis.len(), gevallen.len(), verslag.join("\n"));
}

#[test]
fn every_route_is_judged_and_no_case_stands_there_twice() {
    let gevallen = gevallen();
    let mut per_route: BTreeMap<String, usize> = BTreeMap::new();
    for geval in &gevallen {
        *per_route.entry(geval.tekst("route").to_owned()).or_default() += 1;
    }
    // The danger exits are no route to choose, so the list leaves them out.
    let lijst = json(&["gids", "--lijst", "--json"]);
    let routes = lijst["routes"].as_array().expect("the routes").iter().filter_map(|r| r["id"].as_str());
    for route in routes.chain(["gevaar"]) {
        let aantal = per_route.remove(route).unwrap_or_default();
        assert!(aantal >= MINSTE_PER_ROUTE, "{route}: {aantal}");
    }
    assert!(per_route.is_empty(), "no such route: {per_route:?}");
    let een: BTreeSet<(&str, Vec<&str>)> = gevallen.iter().map(|g| (g.tekst("route"), g.lijst("antwoorden"))).collect();
    assert_eq!(een.len(), gevallen.len(), "the same answers twice");
}

/// A line that no longer exists would never be missed under `niet`.
#[test]
fn every_line_that_a_case_names_exists() {
    let mut regels: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut weg = Vec::new();
    for geval in gevallen() {
        for naam in ["wel", "direct_wel", "niet"].iter().flat_map(|s| geval.lijst(s)).flat_map(|w| w.split(OF)) {
            let (kaart, regel) = naam.split_once('#').expect("kaart#regel");
            if !regels.entry(kaart.to_owned()).or_insert_with(|| regels_van(kaart)).contains(regel) {
                weg.push(format!("{}: {naam}", geval.naam));
            }
        }
    }
    assert!(weg.is_empty(), "{}", weg.join("\n"));
}

/// The names of the lines of a kaart.
fn regels_van(kaart: &str) -> BTreeSet<String> {
    let uit = json(&["toon", kaart, "--json"]);
    let delen = uit.as_object().expect("a kaart").iter().filter(|(deel, _)| *deel != "bronnen");
    let regels = delen.filter_map(|(_, deel)| deel.as_array()).flatten();
    regels.filter_map(|r| r["id"].as_str()).map(str::to_owned).collect()
}

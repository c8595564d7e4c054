//! What README.md shows is what the program prints, its two commands are the ones that CI runs, and its
//! links lead somewhere. A README that is not run goes wrong within a month.

mod steun;

use std::fs;
use std::path::Path;

use steun::opdracht;

const WORTEL: &str = env!("CARGO_MANIFEST_DIR");

/// Noon of 24 November 2026: no example may change because a kaart has passed its `herzien_voor`.
const VANDAAG: &str = "1795521600";

/// A file of the repository. Git on Windows may have given it CRLF.
fn lees(pad: &str) -> String {
    fs::read_to_string(Path::new(WORTEL).join(pad)).unwrap_or_else(|fout| panic!("{pad}: {fout}")).replace("\r\n", "\n")
}

/// The fenced blocks of one language, without their fences.
fn blokken<'a>(tekst: &'a str, taal: &str) -> Vec<&'a str> {
    let hek = format!("\n```{taal}\n");
    let tot_einde = |na: &'a str| na.split("\n```").next().unwrap_or_default();
    tekst.split(&hek).skip(1).map(tot_einde).collect()
}

/// The words of a command line; double quotes hold words together.
fn woorden(regel: &str) -> Vec<String> {
    let stukken = regel.split('"').enumerate();
    stukken
        .flat_map(|(n, stuk)| {
            let heel = n % 2 == 1;
            let los: Vec<&str> = if heel { vec![stuk] } else { stuk.split_whitespace().collect() };
            los.into_iter().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

/// The one block with the two commands for a fresh machine.
fn twee_opdrachten(readme: &str) -> [&str; 2] {
    let blokken = blokken(readme, "sh");
    let [blok] = blokken.as_slice() else { panic!("one block of commands, not {}", blokken.len()) };
    let regels: Vec<&str> = blok.lines().collect();
    regels.try_into().unwrap_or_else(|regels: Vec<&str>| panic!("two commands, not {}", regels.len()))
}

#[test]
fn every_example_is_what_the_program_prints() {
    let readme = lees("README.md");
    let voorbeelden = blokken(&readme, "console");
    assert!(voorbeelden.len() >= 4, "the tour lost its examples");
    for voorbeeld in voorbeelden {
        let (eerste, getoond) = voorbeeld.split_once('\n').expect("a command and its output");
        let args = eerste.strip_prefix("$ soeverein-advies ").unwrap_or_else(|| panic!("no command: {eerste}"));
        let uit = opdracht(woorden(args)).met("COLUMNS", "80").met("SOURCE_DATE_EPOCH", VANDAAG).draai();
        assert_eq!(uit.code, 0, "{args}: {uit}");
        let mut echt = uit.stdout.trim_end().lines();
        let mut afgekapt = false;
        for regel in getoond.lines() {
            assert!(!afgekapt, "{args}: nothing may follow the line '…', but '{regel}' does");
            afgekapt = regel == "…";
            let nu = echt.next();
            if afgekapt {
                assert!(nu.is_some(), "{args}: '…' stands there, and there is no more");
            } else {
                assert_eq!(Some(regel), nu, "README.md shows another line for: soeverein-advies {args}");
            }
        }
        assert!(afgekapt || echt.next().is_none(), "{args}: the output goes on; end the example with '…'");
    }
}

#[test]
fn the_first_command_runs() {
    let readme = lees("README.md");
    let [start, _] = twee_opdrachten(&readme);
    let args = start.strip_prefix("cargo run --release -- ").expect("cargo builds it and runs it");
    let uit = opdracht(woorden(args)).draai();
    assert_eq!(uit.code, 0, "{uit}");
}

/// One test command, the same for a reader, a contributor and CI.
#[test]
fn ci_begins_with_the_test_command_of_the_readme() {
    let readme = lees("README.md");
    let [_, test] = twee_opdrachten(&readme);
    assert_eq!(test, "cargo test");
    assert_eq!(readme.matches("cargo test").count(), 1, "README.md names the test command once");

    let ci = lees(".ci/run");
    let voorbereiding = |regel: &str| {
        regel.is_empty() || regel.starts_with('#') || ["set ", "cd ", "stap"].iter().any(|w| regel.starts_with(w))
    };
    let eerste = ci.lines().map(str::trim).find(|regel| !voorbereiding(regel));
    assert_eq!(eerste, Some(test), "the first command of .ci/run");
}

#[test]
fn every_link_within_the_repository_leads_somewhere() {
    let mut aantal = 0;
    for pad in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let tekst = lees(pad);
        for doel in tekst.split("](").skip(1).filter_map(|na| na.split(')').next()) {
            let bestand = doel.split('#').next().unwrap_or_default();
            if bestand.is_empty() || bestand.contains("://") {
                continue;
            }
            assert!(Path::new(WORTEL).join(bestand).exists(), "{pad}: {doel} does not exist");
            aantal += 1;
        }
    }
    assert!(aantal >= 6, "{aantal}");
}

//! `exporteer` on the real corpus: every form, where it goes, and what must never happen to what was there.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod steun;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use steun::{Uitkomst, json, opdracht, run, wijsheid};

const VORMEN: &[&str] = &[
    "json",
    "ndjson",
    "csv",
    "markdown",
    "mermaid",
    "dot",
    "bibtex",
    "csl-json",
    "sqlite",
    "odt",
    "docx",
    "opensearch",
];
/// What only goes into a file.
const GEEN_TEKST: &[&str] = &["sqlite", "odt", "docx"];

fn map() -> tempfile::TempDir {
    tempfile::tempdir().unwrap_or_else(|fout| panic!("geen tijdelijke map: {fout}"))
}

fn exporteer(vorm: &str, uit: &Path, meer: &[&str]) -> Uitkomst {
    let uit = uit.to_string_lossy();
    let mut args = vec!["exporteer", "--formaat", vorm, "--uit", &*uit];
    args.extend(meer);
    run(&args)
}

fn gelukt(vorm: &str, uit: &Path, meer: &[&str]) {
    let uitkomst = exporteer(vorm, uit, meer);
    assert_eq!((uitkomst.code, uitkomst.stdout.as_str()), (0, ""), "{vorm}: {uitkomst}");
    assert!(uitkomst.stderr.contains("Geschreven: "), "{vorm}: {uitkomst}");
}

/// All files of a file or folder with their bytes.
fn inhoud(pad: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    if pad.is_file() {
        return vec![(PathBuf::new(), fs::read(pad).expect("a file"))];
    }
    let mut uit = Vec::new();
    let mut mappen = vec![pad.to_owned()];
    while let Some(map) = mappen.pop() {
        for hier in fs::read_dir(map).expect("a folder") {
            let hier = hier.expect("an entry").path();
            if hier.is_dir() {
                mappen.push(hier);
            } else {
                let naam = hier.strip_prefix(pad).expect("within").to_owned();
                uit.push((naam, fs::read(hier).expect("a file")));
            }
        }
    }
    uit.sort();
    uit
}

fn kaarten() -> Vec<Value> {
    json(&["exporteer", "--formaat", "json"])["kaarten"].as_array().expect("kaarten").clone()
}

fn ids(kaarten: &[Value]) -> BTreeSet<String> {
    kaarten.iter().map(|k| k["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn help_names_every_form() {
    let hulp = run(&["exporteer", "--hulp"]).stdout;
    for vorm in VORMEN {
        assert!(hulp.contains(&format!("\n  {vorm} ")), "{vorm}: {hulp}");
    }
    let zonder = run(&["exporteer"]);
    assert_eq!((zonder.code, zonder.stdout.as_str()), (2, ""), "{zonder}");
    assert!(VORMEN.iter().all(|vorm| zonder.stderr.contains(vorm)), "{zonder}");
}

#[test]
fn json_holds_every_kaart_as_toon_gives_it() {
    let kaarten = kaarten();
    let lijst = json(&["lijst", "--json"]);
    assert_eq!(ids(&kaarten), ids(lijst["kaarten"].as_array().expect("kaarten")));
    for kaart in kaarten.iter().step_by(9) {
        let id = kaart["id"].as_str().expect("an id");
        assert_eq!(*kaart, json(&["toon", id, "--json"]), "{id}");
    }
}

#[test]
fn ndjson_holds_the_same_one_per_line() {
    let uit = run(&["exporteer", "--formaat", "ndjson"]).stdout;
    let per_regel: Vec<Value> = uit.lines().map(|r| serde_json::from_str(r).expect("JSON")).collect();
    assert_eq!(per_regel, kaarten());
}

#[test]
fn every_record_holds_to_the_schema_of_its_soort() {
    let mut gezien = BTreeSet::new();
    for kaart in kaarten() {
        let soort = kaart["soort"].as_str().expect("a soort").to_owned();
        let pad = format!("{}/docs/schema/kaart-{soort}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let schema: Value = serde_json::from_str(&fs::read_to_string(&pad).expect("a schema")).expect("JSON");
        let keurmeester = jsonschema::draft202012::new(&schema).expect("a schema");
        let fouten: Vec<String> =
            keurmeester.iter_errors(&kaart).map(|f| format!("{}: {f}", f.instance_path())).collect();
        assert!(fouten.is_empty(), "{}: {}", kaart["id"], fouten.join("\n"));
        gezien.insert(soort);
    }
    assert!(gezien.len() >= 12, "{gezien:?}");
}

#[test]
fn the_same_corpus_gives_the_same_bytes() {
    let map = map();
    for vorm in VORMEN {
        let [een, ander] = ["een", "ander"].map(|naam| map.path().join(format!("{naam}.{vorm}")));
        gelukt(vorm, &een, &[]);
        gelukt(vorm, &ander, &[]);
        assert!(inhoud(&een) == inhoud(&ander), "{vorm}");
    }
    let los = map.path().join("los");
    gelukt("csv", &los, &["--map"]);
    gelukt("csv", &map.path().join("los2"), &["--map"]);
    assert!(inhoud(&los) == inhoud(&map.path().join("los2")));
}

#[test]
fn text_on_standard_output_is_the_text_in_the_file() {
    let map = map();
    for vorm in VORMEN.iter().filter(|v| !GEEN_TEKST.contains(v) && **v != "markdown") {
        let pad = map.path().join(vorm);
        gelukt(vorm, &pad, &[]);
        let uit = run(&["exporteer", "--formaat", vorm]);
        assert_eq!((uit.code, uit.stderr.as_str()), (0, ""), "{vorm}");
        assert!(fs::read_to_string(&pad).expect("text") == uit.stdout, "{vorm}");
    }
    for vorm in GEEN_TEKST {
        let uit = run(&["exporteer", "--formaat", vorm]);
        assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{vorm}: {uit}");
        assert!(uit.stderr.contains("--uit"), "{uit}");
    }
}

#[test]
fn filters_choose_and_options_stand_anywhere() {
    let uit = json(&["--formaat", "json", "exporteer", "--soort", "wet", "--soort", "situatie", "--thema", "privacy"]);
    let kaarten = uit["kaarten"].as_array().expect("kaarten");
    assert!(kaarten.len() > 3);
    for kaart in kaarten {
        assert_eq!(kaart["thema"], "privacy");
        assert!(["wet", "situatie"].contains(&kaart["soort"].as_str().expect("a soort")));
    }
    let feiten = json(&["exporteer", "--json", "--soort", "feit"]);
    assert!(feiten["kaarten"].as_array().expect("feiten").iter().all(|f| f["soort"] == "feit"));

    let map = map();
    let niets = exporteer("json", &map.path().join("niets.json"), &["--soort", "wet", "--thema", "nood"]);
    assert_eq!(niets.code, 1, "{niets}");
    assert_eq!(inhoud(map.path()), [], "nothing was asked for, nothing is written");
    let onbekend = run(&["exporteer", "--json", "--thema", "dans"]);
    assert_eq!(onbekend.code, 2, "{onbekend}");
}

#[test]
fn wrong_use_is_told_and_writes_nothing() {
    let map = map();
    let uit = map.path().join("x");
    for (vorm, meer, woord) in [
        ("json", &["--map"][..], "Laat --map weg"),
        ("json", &["--excel"], "kent --excel niet"),
        ("tabel", &[], "De vorm 'tabel' is er niet bij exporteer"),
        ("pdf", &[], "bij exporteer uit: json, ndjson, csv"),
    ] {
        let uitkomst = exporteer(vorm, &uit, meer);
        assert_eq!(uitkomst.code, 2, "{uitkomst}");
        assert!(uitkomst.stderr.contains(woord), "{uitkomst}");
    }
    let lijst = run(&["lijst", "--formaat", "csv"]);
    assert!(lijst.code == 2 && lijst.stderr.contains("alleen bij exporteer"), "{lijst}");
    assert_eq!(inhoud(map.path()), []);
}

#[test]
fn what_is_there_stays_unless_told_otherwise() {
    let map = map();
    for vorm in VORMEN.iter().filter(|v| **v != "markdown") {
        let pad = map.path().join(vorm);
        fs::write(&pad, "van een ander").expect("a file");
        let uit = exporteer(vorm, &pad, &[]);
        assert_eq!(uit.code, 2, "{uit}");
        assert!(uit.stderr.contains("bestaat al"), "{uit}");
        assert_eq!(fs::read_to_string(&pad).expect("a file"), "van een ander");
        gelukt(vorm, &pad, &["--overschrijf"]);
        assert_ne!(fs::read(&pad).expect("a file"), b"van een ander");
    }
    // Beside the bulk file stands its mapping: one that is in the way stops both.
    let bulk = map.path().join("bulk");
    fs::write(map.path().join("bulk.mapping.json"), "van een ander").expect("a file");
    assert_eq!(exporteer("opensearch", &bulk, &[]).code, 2);
    assert!(!bulk.exists());
}

#[test]
fn a_folder_of_somebody_else_is_never_replaced() {
    let map = map();
    let pad = map.path().join("boek");
    gelukt("markdown", &pad, &[]);
    assert!(exporteer("markdown", &pad, &[]).stderr.contains("bestaat al"));
    gelukt("markdown", &pad, &["--overschrijf"]);

    fs::write(pad.join("src/eigen.md"), "van een ander").expect("a file");
    let uit = exporteer("markdown", &pad, &["--overschrijf"]);
    assert_eq!(uit.code, 2, "{uit}");
    assert!(uit.stderr.contains("src/eigen.md"), "{uit}");
    assert_eq!(fs::read_to_string(pad.join("src/eigen.md")).expect("a file"), "van een ander");

    let thuis = map.path().join("thuis");
    fs::create_dir(&thuis).expect("a folder");
    fs::write(thuis.join("foto.jpg"), "foto").expect("a file");
    assert_eq!(exporteer("csv", &thuis, &["--map", "--overschrijf"]).code, 2);
    assert_eq!(fs::read_to_string(thuis.join("foto.jpg")).expect("a file"), "foto");
    let bestand = map.path().join("bestand");
    fs::write(&bestand, "x").expect("a file");
    assert_eq!(exporteer("markdown", &bestand, &["--overschrijf"]).code, 2);
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let map = map();
    let nergens = exporteer("json", &map.path().join("er/is/niets.json"), &[]);
    assert!(nergens.code == 2 && nergens.stderr.contains("Kijk of de map bestaat"), "{nergens}");
    let is_map = exporteer("json", map.path(), &["--overschrijf"]);
    assert!(is_map.code == 2 && is_map.stderr.contains("is een map"), "{is_map}");
}

#[cfg(unix)]
#[test]
fn a_link_keeps_leading_to_the_same_place() {
    use std::os::unix::fs::symlink;
    let map = map();
    let (echt, link) = (map.path().join("echt.json"), map.path().join("link.json"));
    fs::write(&echt, "oud").expect("a file");
    symlink("echt.json", &link).expect("a link");
    assert_eq!(exporteer("json", &link, &[]).code, 2);
    gelukt("json", &link, &["--overschrijf"]);
    assert!(link.symlink_metadata().expect("a link").is_symlink());
    assert_ne!(fs::read_to_string(&echt).expect("a file"), "oud");

    let los = map.path().join("los.json");
    symlink("nergens.json", &los).expect("a link");
    for meer in [&[][..], &["--overschrijf"]] {
        let uit = exporteer("json", &los, meer);
        assert_eq!(uit.code, 2, "{uit}");
    }
    assert!(!map.path().join("nergens.json").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let vol = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let uit = Command::new(env!("CARGO_BIN_EXE_soeverein-advies"))
        .args(["exporteer", "--formaat", "json"])
        .stdout(vol)
        .output()
        .expect("the program");
    assert_eq!(uit.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&uit.stderr).contains("Is de schijf vol?"));
}

/// Killed at any moment, what stands under the name is the old one or the new one, whole.
#[test]
fn a_kill_leaves_no_half_file() {
    let map = map();
    let oud = "van een ander".as_bytes().to_vec();
    for (ronde, vorm) in ["json", "csv", "sqlite", "opensearch"].into_iter().enumerate() {
        let nieuw = map.path().join(format!("nieuw.{vorm}"));
        gelukt(vorm, &nieuw, &[]);
        let nieuw = fs::read(nieuw).expect("a file");
        let doel = map.path().join(format!("doel.{vorm}"));
        for keer in 0..25_u64 {
            fs::write(&doel, &oud).expect("a file");
            let mut kind = Command::new(env!("CARGO_BIN_EXE_soeverein-advies"))
                .args(["exporteer", "--formaat", vorm, "--overschrijf", "--uit"])
                .arg(&doel)
                .env("HOME", map.path())
                .stderr(Stdio::null())
                .spawn()
                .expect("the program");
            // Spread over the run without a clock of its own: some kills come early, some too late.
            thread::sleep(Duration::from_millis((keer * 37 + ronde as u64 * 11) % 400));
            let _ = kind.kill();
            let _ = kind.wait();
            let nu = fs::read(&doel).expect("a file");
            assert!(nu == oud || nu == nieuw, "{vorm}, kill {keer}: {} bytes", nu.len());
        }
    }
}

fn eigen_kaart(map: &Path, tekst: &str) {
    let toml = wijsheid("eigen-kaart", "Onze eigen kaart ]]>", "eigen afspraak", "Doe wat wij afspraken.", tekst);
    fs::create_dir_all(map.join("kaarten/wijsheid")).expect("a folder");
    fs::write(map.join("kaarten/wijsheid/balie.toml"), toml).expect("a file");
}

#[test]
fn own_kaarten_come_along_and_are_marked() {
    let map = map();
    eigen_kaart(map.path(), "Een gewone tekst.");
    let bron = map.path().to_string_lossy();
    let uit = json(&["exporteer", "--json", "--soort", "wijsheid", "--thema", "balie", "--bronmap", &bron]);
    let kaarten = uit["kaarten"].as_array().expect("kaarten");
    let eigen = kaarten.iter().find(|k| k["id"] == "eigen-kaart").unwrap_or_else(|| panic!("{uit}"));
    assert_eq!(eigen["eigen"], true);
    let csv =
        run(&["exporteer", "--formaat", "csv", "--soort", "wijsheid", "--thema", "balie", "--bronmap", &bron]).stdout;
    assert!(csv.lines().any(|r| r.starts_with("eigen-kaart,") && r.ends_with(",ja,nee")), "{csv}");
    let md =
        run(&["exporteer", "--formaat", "markdown", "--soort", "wijsheid", "--thema", "balie", "--bronmap", &bron]);
    assert!(md.stdout.contains("> **Eigen kaart van uw organisatie.**"), "{md}");
}

/// What an own kaart may hold of foreign text: a script, a formula, signs of other languages. Codes for a terminal and
/// signs that turn the reading are refused when it is read.
#[test]
fn foreign_text_is_shown_and_never_run() {
    let map = map();
    eigen_kaart(map.path(), "=cmd() <script>alert(1)</script> {x} %n $y # ``` \\\\");
    let bron = map.path().to_string_lossy();
    for vorm in VORMEN.iter().filter(|v| !GEEN_TEKST.contains(v)) {
        let uit = opdracht(["exporteer", "--formaat", vorm, "--soort", "wijsheid", "--bronmap", &bron]).draai();
        assert_eq!(uit.code, 0, "{vorm}: {uit}");
        if *vorm == "csv" {
            assert!(uit.stdout.contains(",'=cmd() "), "{uit}");
        }
        if *vorm == "markdown" {
            assert!(!uit.stdout.contains("<script>"), "{uit}");
        }
    }
    for teken in ["\\u001B[31m", "\\u202E"] {
        eigen_kaart(map.path(), teken);
        let uit = opdracht(["exporteer", "--json", "--bronmap", &bron]).draai();
        assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
    }
}

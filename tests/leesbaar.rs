//! What a reader sees, kept as it is: each form of a page, an overview, hits and help, over a small
//! addition of invented kaarten in `tests/leesbaar/`, so that no change of the corpus changes a page here.
//!
//! A snapshot is for reading. After a change that is meant: `INSTA_UPDATE=always cargo test --test leesbaar`,
//! and read what changed before it is committed.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;

use steun::{Uitkomst, opdracht};

const EIGEN: &str = "tests/leesbaar";
/// 1 March 2098, after all dates of the addition and before its `herzien_voor`.
const VANDAAG: &str = "4044470400";
/// 1 February 2099, the `herzien_voor` of the addition, and the day after it.
const HERZIEN: &str = "4073587200";
const VERLOPEN: &str = "4073673600";

/// The program over the addition, on a fixed day and at 80 columns.
fn op_dag(dag: &str, args: &[&str]) -> Uitkomst {
    op_breedte("80", dag, args)
}

fn op_breedte(breedte: &str, dag: &str, args: &[&str]) -> Uitkomst {
    opdracht(args.iter().copied().chain(["--bronmap", EIGEN]))
        .met("COLUMNS", breedte)
        .met("SOURCE_DATE_EPOCH", dag)
        .draai()
}

/// What a successful run prints, without a word on stderr.
fn toont(args: &[&str]) -> String {
    let uit = op_dag(VANDAAG, args);
    assert_eq!((uit.code, uit.stderr.as_str()), (0, ""), "{args:?}: {uit}");
    uit.stdout
}

macro_rules! pagina {
    ($($naam:ident: $($args:expr),+;)*) => {$(
        #[test]
        fn $naam() {
            let uit = [$(toont(&$args)),+].concat();
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(stringify!($naam), uit);
            });
        }
    )*};
}

pagina! {
    toon_situatie_tabel: ["toon", "kwibus-formulier-geweigerd"];
    toon_situatie_tekst: ["toon", "kwibus-formulier-geweigerd", "--formaat", "tekst"];
    toon_situatie_markdown: ["toon", "kwibus-formulier-geweigerd", "--formaat", "markdown"];
    toon_argument_tabel: ["toon", "kwibus-geldt-niet-voor-mij"];
    toon_argument_tekst: ["toon", "kwibus-geldt-niet-voor-mij", "--formaat", "tekst"];
    toon_argument_markdown: ["toon", "kwibus-geldt-niet-voor-mij", "--formaat", "markdown"];
    toon_wet_tabel: ["toon", "kwibus-artikel-3"];
    toon_wet_tekst: ["toon", "kwibus-artikel-3", "--formaat", "tekst"];
    toon_wet_markdown: ["toon", "kwibus-artikel-3", "--formaat", "markdown"];
    toon_signaal_tabel: ["toon", "kwibus-blad-verbrand"];
    toon_signaal_tekst: ["toon", "kwibus-blad-verbrand", "--formaat", "tekst"];
    toon_signaal_markdown: ["toon", "kwibus-blad-verbrand", "--formaat", "markdown"];
    // A feit and the source that it rests on are short, and read one after the other.
    toon_feit_en_bron_tabel: ["toon", "kw-002"], ["toon", "kwibusbesluit"];
    toon_feit_en_bron_tekst: ["toon", "kw-002", "--formaat", "tekst"], ["toon", "kwibusbesluit", "--formaat", "tekst"];
    toon_feit_en_bron_markdown:
        ["toon", "kw-002", "--formaat", "markdown"], ["toon", "kwibusbesluit", "--formaat", "markdown"];
    toon_onderbouwing: ["toon", "kwibus-formulier-geweigerd", "--onderbouwing"];
    zoek_met_soort_en_waarom: ["zoek", "kwibusformulier", "--soort", "situatie", "--soort", "argument", "--waarom"];
    lijst_van_wat_is_gewijzigd: ["lijst", "--gewijzigd-sinds", "2098-01-01"];
    gids_lijst: ["gids", "--lijst"];
    gids_plan_onaf: ["gids", "kwibusloket", "--antwoord", "blad=leeg"];
    gids_plan_leeg_blad: [&LEEG_BLAD[..], &[]].concat();
    gids_plan_kapot_blad: [&KAPOT_BLAD[..], &[]].concat();
    gids_plan_gewoon: ["gids", "kwibusloket", "--antwoord", "blad=gewoon"];
    gids_plan_markdown: [&KAPOT_BLAD[..], &["--formaat", "markdown"]].concat();
    gids_plan_tekst: [&KAPOT_BLAD[..], &["--formaat", "tekst"]].concat();
    hulp: ["--hulp"];
    hulp_gids: ["gids", "--hulp"];
    hulp_zoek: ["zoek", "--hulp"];
    hulp_toon: ["toon", "--hulp"];
    hulp_lijst: ["lijst", "--hulp"];
    hulp_bronnen: ["bronnen", "--hulp"];
    hulp_exporteer: ["exporteer", "--hulp"];
    hulp_controleer: ["controleer", "--hulp"];
}

/// Two runs of `gids`: with no behaviour in them, and with.
const LEEG_BLAD: [&str; 6] = ["gids", "kwibusloket", "--antwoord", "blad=leeg", "--antwoord", "tijd=nee"];
const KAPOT_BLAD: [&str; 6] = ["gids", "kwibusloket", "--antwoord", "blad=kapot", "--antwoord", "tijd=ja"];

/// The same plans on a wide screen.
#[test]
fn gids_plannen_op_120_kolommen() {
    let uit: Vec<Uitkomst> = [LEEG_BLAD, KAPOT_BLAD].map(|args| op_breedte("120", VANDAAG, &args)).into();
    assert!(uit.iter().all(|u| (u.code, u.stderr.as_str()) == (0, "")), "{}{}", uit[0], uit[1]);
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("gids_plannen_breed", format!("{}{}", uit[0].stdout, uit[1].stdout));
    });
}

/// A snapshot of a kaart that breaks our own rules would teach the wrong thing.
#[test]
fn the_addition_is_without_fault_or_warning() {
    let uit = opdracht(["controleer", EIGEN, "--json"]).met("SOURCE_DATE_EPOCH", VANDAAG).draai();
    assert_eq!(uit.code, 0, "{uit}");
    let json = uit.json();
    for lijst in ["fouten", "waarschuwingen"] {
        assert_eq!(json[lijst].as_array().map(Vec::len), Some(0), "{uit}");
    }
    assert_eq!(json["kaarten"], 7, "{uit}");
}

/// What this file does not show of a bundled kaart: what the tool vouches for, and no more.
#[test]
fn a_bundled_kaart_ends_with_what_it_vouches_for() {
    let uit = opdracht(["toon", "bezoeker-filmt-aan-de-balie", "--formaat", "tekst"]).draai();
    let slot: Vec<&str> = uit.stdout.lines().rev().take(2).collect();
    assert!(slot[0].starts_with("Kaart bezoeker-filmt-aan-de-balie. Nagelezen aan de hand van bronnen op "), "{uit}");
    assert!(slot[0].ends_with("; niet getoetst door uw jurist; geen uitgave van Rijk of VNG."), "{uit}");
    assert!(slot[1].contains("met bron") && slot[1].contains("redactie"), "{uit}");
}

// ── The clock ────────────────────────────────────────────────────────────────────────────────────

const VORMEN: [&str; 3] = ["tabel", "tekst", "markdown"];
const OUD: &str = "deze kaart moest voor 1 februari 2099 worden herzien";

/// The kern of the situatie: a warning that stands below it is read too late.
const KERN: &str = "Vraag eerst welk vak lastig is.";

/// Is the warning there, above the kern?
fn waarschuwt(uit: &Uitkomst) -> bool {
    // Markdown escapes nothing in it, and a line of 80 columns may break anywhere.
    let tekst = uit.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let kern = tekst.find(KERN).unwrap_or_else(|| panic!("geen kern: {uit}"));
    tekst.find(OUD).is_some_and(|plek| {
        assert!(plek < kern, "de waarschuwing staat onder de kern: {uit}");
        true
    })
}

#[test]
fn past_herzien_voor_a_kaart_says_so_on_top() {
    // The day itself is the last good one.
    assert!(!waarschuwt(&op_dag(HERZIEN, &["toon", "kwibus-formulier-geweigerd"])));
    for vorm in VORMEN {
        let uit = op_dag(VERLOPEN, &["toon", "kwibus-formulier-geweigerd", "--formaat", vorm]);
        assert!(waarschuwt(&uit), "{uit}");
        // Once: a warning that stammers looks like a fault.
        assert_eq!(uit.stdout.to_lowercase().matches("let op: deze kaart").count(), 1, "{uit}");
        assert!(!uit.stdout.to_lowercase().contains("let op: let op"), "{uit}");
    }
}

#[test]
fn without_source_date_epoch_the_clock_of_the_machine_counts() {
    // Nothing of the bundled corpus is old on the day of this test, nor is an addition of 2099.
    for dag in ["", "99999999999999999999"] {
        assert!(!waarschuwt(&op_dag(dag, &["toon", "kwibus-formulier-geweigerd"])), "{dag}");
    }
}

#[test]
fn a_day_before_or_beyond_the_calendar_is_no_panic() {
    for dag in ["-62135596801", "253402300800", "-9223372036854775808", "9223372036854775807"] {
        let uit = op_dag(dag, &["toon", "kwibus-formulier-geweigerd"]);
        assert_eq!(uit.code, 0, "{dag}: {uit}");
    }
}

#[test]
fn controleer_warns_of_the_same_kaarten_on_the_same_day() {
    let waarschuwingen = |dag: &str| {
        let uit = opdracht(["controleer", EIGEN, "--json"]).met("SOURCE_DATE_EPOCH", dag).draai();
        assert_eq!(uit.code, 0, "een waarschuwing is geen fout: {uit}");
        let json = uit.json();
        let codes: Vec<String> =
            json["waarschuwingen"].as_array().unwrap().iter().map(|w| w["code"].to_string()).collect();
        codes.iter().filter(|c| *c == "\"K041\"").count()
    };
    assert_eq!(waarschuwingen(HERZIEN), 0);
    // All but the one that was withdrawn.
    assert_eq!(waarschuwingen(VERLOPEN), 6);
}

// ── Withdrawn ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_withdrawn_kaart_says_so_on_top_and_names_its_successor() {
    for vorm in VORMEN {
        // Its herzien_voor is past too; that it no longer holds is all that a reader needs to know.
        let uit = op_dag(VERLOPEN, &["toon", "kwibus-met-inkt", "--formaat", vorm]);
        assert_eq!(uit.code, 0, "{uit}");
        let tekst = uit.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        let melding = tekst.find("Deze kaart is vervallen op 15 januari 2098. Kijk nu bij: kwibus-met-potlood.");
        let kern = tekst.find("Inkt blijft goed staan.");
        assert!(melding.is_some() && melding < kern, "{uit}");
        assert!(!tekst.contains("worden herzien"), "{uit}");
    }
}

#[test]
fn a_withdrawn_kaart_stays_out_of_zoek_and_its_successor_is_found() {
    for filter in [&[][..], &["--soort", "wijsheid"]] {
        // `kwibusinkt` is a trefwoord of both.
        let uit = op_dag(VANDAAG, &[&["zoek", "kwibusinkt", "--json"], filter].concat());
        assert_eq!(uit.code, 0, "{uit}");
        let json = uit.json();
        let ids: Vec<&str> = json["treffers"].as_array().unwrap().iter().map(|t| t["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["kwibus-met-potlood"], "{filter:?}");
    }
    // Not by its id either, nor by words that stand nowhere else.
    let uit = op_dag(VANDAAG, &["zoek", "kwibus-met-inkt blauwe pen zwarte druk", "--json"]);
    assert!(!uit.stdout.contains("\"kwibus-met-inkt\""), "{uit}");
}

#[test]
fn a_withdrawn_kaart_is_told_apart_in_lijst_and_json() {
    let uit = op_dag(VANDAAG, &["lijst", "wijsheid", "--formaat", "tekst"]);
    let regel = uit.stdout.lines().find(|r| r.contains("kwibus-met-inkt")).unwrap_or_else(|| panic!("{uit}"));
    assert!(regel.contains("vervallen"), "{regel}");
    let json = op_dag(VANDAAG, &["toon", "kwibus-met-inkt", "--json"]).json();
    assert_eq!((&json["vervallen"], &json["vervangen_door"]), (&"2098-01-15".into(), &"kwibus-met-potlood".into()));
}

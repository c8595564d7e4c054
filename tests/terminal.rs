//! The program as somebody behind a screen meets it: in a pseudo-terminal, with real keys, at 80 and 120
//! columns. What the screen shows is read from an emulator, what was sent to it from the bytes themselves.
#![cfg(unix)]
// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;
#[path = "steun/terminal.rs"]
mod terminal;

use std::io::Write;

use console::measure_text_width;
use steun::{json, opdracht};
use terminal::{Gezien, draai, start};

const BREEDTES: [u16; 2] = [80, 120];
/// As high as a terminal mostly is.
const HOOG: u16 = 24;
/// So high that no kaart is long.
const HOOGST: u16 = 1_000;

/// Marks every line that goes through it.
const PAGER: (&str, &str) = ("PAGER", "sed s/^/P:/");
/// A kaart that is longer than a screen, with a law article in it; its id is forever.
const LANG: &str = "bezoeker-filmt-aan-de-balie";

/// A run that finds something, shown as a whole.
fn toont(args: &[&str], breed: u16, omgeving: &[(&str, &str)]) -> Gezien {
    let gezien = draai(&[args, &["--geen-pager"]].concat(), breed, HOOGST, omgeving);
    assert_eq!(gezien.code, 0, "{gezien}");
    gezien
}

// ── The choice ───────────────────────────────────────────────────────────────────────────────────

const VRAAG: &str = "Welke kaart bedoelt u?";
/// A word that stands in the title of many kaarten.
const MEERDUIDIG: &str = "deurwaarder";

/// The ids among which `toon balie` lets choose, in order: without a terminal they are a list.
fn keuzes() -> Vec<String> {
    let uit = opdracht(["toon", MEERDUIDIG]).draai();
    assert_eq!(uit.code, 2, "{uit}");
    let ids: Vec<String> =
        uit.stderr.lines().filter_map(|r| r.strip_prefix("  ")?.split("  ").next().map(str::to_owned)).collect();
    assert!(ids.len() >= 3, "{uit}");
    ids
}

#[test]
fn an_ambiguous_name_gives_a_choice_and_the_arrows_and_enter_show_the_chosen_kaart() {
    let ids = keuzes();
    for breed in BREEDTES {
        let mut sessie = start(&["toon", MEERDUIDIG, "--geen-pager"], breed, HOOG, &[]);
        sessie.wacht(VRAAG).wacht("> ").typ("\u{1b}[B").typ("\u{1b}[B").typ("\u{1b}[A").typ("\r");
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 0, "{gezien}");
        assert!(gezien.cursor_zichtbaar(), "{gezien}");
        let tekst = gezien.tekst();
        assert!(tekst.contains(&format!("Kaart {}.", ids[1])), "niet {} op {breed}:\n{tekst}", ids[1]);
    }
}

#[test]
fn enter_alone_takes_the_first_and_an_arrow_up_goes_round_to_the_last() {
    let ids = keuzes();
    for (toetsen, id) in [("\r", &ids[0]), ("\u{1b}[A\r", ids.last().unwrap())] {
        let mut sessie = start(&["toon", MEERDUIDIG, "--geen-pager"], 120, HOOG, &[]);
        sessie.wacht(VRAAG).wacht("> ");
        for toets in toetsen.split_inclusive('A') {
            sessie.typ(toets);
        }
        let tekst = sessie.einde().tekst();
        assert!(tekst.contains(&format!("Kaart {id}.")), "niet {id}:\n{tekst}");
    }
}

/// A title that is wider than the screen would break the redraw: each choice is one row, also after the keys
/// have moved, and the question says in words which keys there are.
#[test]
fn every_choice_is_one_row_and_the_keys_are_named() {
    let aantal = keuzes().len();
    for breed in [40, 80, 120] {
        let mut sessie = start(&["toon", MEERDUIDIG], breed, HOOG, &[]);
        sessie.wacht(VRAAG).wacht("> ");
        for (toets, gekozen) in [("\u{1b}[B", 1), ("\u{1b}[B", 2), ("\u{1b}[A", 1)] {
            sessie.typ(toets).wacht_tot(&format!("{aantal} keuzes, met {gekozen} gekozen"), |scherm| {
                let rijen: Vec<String> = scherm.rows(0, breed).collect();
                let keuze = |rij: &&String| rij.starts_with("> ") || rij.starts_with("  ");
                let keuzes: Vec<&String> = rijen.iter().filter(keuze).collect();
                let een_rij = (0..HOOG).zip(&rijen).all(|(n, r)| !keuze(&r) || !scherm.row_wrapped(n));
                keuzes.len() == aantal && een_rij && keuzes[gekozen].starts_with("> ")
            });
        }
        let inhoud = sessie.scherm.screen().contents();
        let plat = inhoud.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plat.contains("pijltjes en Enter; Esc stopt"), "{inhoud}");
        sessie.typ("\u{1b}");
        assert_eq!(sessie.einde().code, 1);
    }
}

#[test]
fn escape_leaves_with_one_and_shows_nothing() {
    for breed in BREEDTES {
        for toets in ["\u{1b}", "q"] {
            let mut sessie = start(&["toon", MEERDUIDIG], breed, HOOG, &[]);
            sessie.wacht(VRAAG).wacht("> ").typ(toets);
            let gezien = sessie.einde();
            assert_eq!(gezien.code, 1, "{toets:?}: {gezien}");
            assert!(gezien.cursor_zichtbaar(), "{gezien}");
            assert!(!gezien.tekst().contains("Nagelezen aan de hand van"), "{gezien}");
        }
    }
}

/// More than once: the prompt and the handler of the signal run side by side, and either may be first.
#[test]
fn control_c_leaves_with_130_and_the_cursor_back() {
    for poging in 0..8 {
        let breed = BREEDTES[poging % 2];
        let mut sessie = start(&["toon", MEERDUIDIG], breed, HOOG, &[]);
        sessie.wacht(VRAAG).wacht("> ").typ("\u{3}");
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 130, "poging {poging}: {gezien}");
        assert!(gezien.cursor_zichtbaar(), "poging {poging}: {gezien}");
        assert!(!gezien.tekst().contains("Nagelezen aan de hand van"), "{gezien}");
    }
}

#[test]
fn without_questions_there_is_a_list_and_exit_two() {
    let ids = keuzes();
    for breed in BREEDTES {
        // TERM=dumb: no cursor can be moved, so nothing can be chosen with it. JSON never asks.
        let dom = [("TERM", "dumb")];
        for (args, omgeving) in [
            (&["toon", MEERDUIDIG, "--geen-vragen"][..], &[][..]),
            (&["toon", MEERDUIDIG], &dom),
            (&["toon", MEERDUIDIG, "--json"], &[]),
        ] {
            let gezien = draai(args, breed, HOOG, omgeving);
            assert_eq!(gezien.code, 2, "{args:?}: {gezien}");
            assert!(!gezien.heeft_codes(), "{args:?}: {gezien}");
            let tekst = gezien.tekst();
            assert!(!tekst.contains(VRAAG), "{tekst}");
            assert!(ids.iter().all(|id| tekst.contains(id.as_str())), "{args:?}: {tekst}");
        }
    }
}

// ── The pager ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_long_page_goes_through_the_pager() {
    for breed in BREEDTES {
        let gezien = draai(&["toon", LANG], breed, HOOG, &[PAGER]);
        assert_eq!(gezien.code, 0, "{gezien}");
        let tekst = gezien.tekst();
        assert!(tekst.lines().count() > usize::from(HOOG), "{tekst}");
        assert!(tekst.lines().all(|r| r.starts_with("P:")), "{tekst}");
        assert!(tekst.contains(&format!("Kaart {LANG}.")), "niet tot het einde:\n{tekst}");
        // The pager's terminal is ours: it gets the same colour.
        assert!(gezien.ruw.contains("\u{1b}[1m"), "{gezien}");
    }
}

#[test]
fn what_goes_through_the_pager_is_the_page_itself() {
    let met = draai(&["toon", LANG], 80, HOOG, &[PAGER]).tekst();
    let zonder = draai(&["toon", LANG, "--geen-pager"], 80, HOOG, &[PAGER]).tekst();
    let kaal: Vec<&str> = met.lines().map(|r| r.strip_prefix("P:").unwrap_or(r)).collect();
    assert_eq!(kaal, zonder.lines().collect::<Vec<_>>());
}

#[test]
fn no_pager_when_it_is_not_wanted_or_not_there() {
    let geen = ("PAGER", "/bestaat/niet --hard");
    let dom = ("TERM", "dumb");
    for (args, omgeving) in [
        (&["toon", LANG, "--geen-pager"][..], &[PAGER][..]),
        // Another program's setting must not hide the page.
        (&["toon", LANG], &[geen]),
        (&["toon", LANG], &[("PAGER", "")]),
        (&["toon", LANG], &[PAGER, dom]),
        (&["toon", LANG, "--json"], &[PAGER]),
        // What cannot be read by the page: an error.
        (&["zoek", "kwibuskamerxyz"], &[PAGER]),
    ] {
        let gezien = draai(args, 80, HOOG, omgeving);
        assert!(!gezien.tekst().lines().any(|r| r.starts_with("P:")), "{args:?} {omgeving:?}: {gezien}");
        if args[0] == "toon" {
            assert_eq!(gezien.code, 0, "{gezien}");
            assert!(gezien.tekst().contains(LANG), "{args:?}: {gezien}");
        }
    }
}

/// What fits on the screen stays on it: who needs one sentence wants no program around it.
#[test]
fn short_output_does_not_go_through_the_pager() {
    for breed in BREEDTES {
        for args in [&["toon", "kst-30821-238"][..], &["zoek", "ambassade", "-n", "1"], &["toon", LANG]] {
            // A kaart on a screen on which it fits is short too.
            let hoog = if args[1] == LANG { HOOGST } else { HOOG };
            let gezien = draai(args, breed, hoog, &[PAGER]);
            assert_eq!(gezien.code, 0, "{gezien}");
            assert!(!gezien.tekst().contains("P:"), "{args:?}: {gezien}");
        }
    }
}

/// The reader leaves with `q` before the end: that is no fault.
#[test]
fn a_pager_that_stops_early_is_no_fault() {
    for pager in ["head -n 3", "true", "false"] {
        let gezien = draai(&["toon", LANG], 80, HOOG, &[("PAGER", pager)]);
        assert_eq!(gezien.code, 0, "{pager}: {gezien}");
        assert!(!gezien.tekst().contains("kan niet worden geschreven"), "{pager}: {gezien}");
    }
}

/// The pager that is ours by default must show what we write, also where the locale says nothing about
/// signs (an old server, a container). Where there is no `less` the page stands there without it.
#[test]
fn the_default_pager_shows_dutch_signs_in_every_locale() {
    for taal in [&[][..], &[("LANG", "C")], &[("LC_ALL", "POSIX")]] {
        let mut sessie = start(&["toon", LANG], 80, HOOG, taal);
        sessie.wacht("Nu doen");
        let inhoud = sessie.scherm.screen().contents();
        // Without `less` the program may have ended, and nobody reads keys.
        let _ = sessie.toetsen.write_all(b"q");
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 0, "{taal:?}: {gezien}");
        assert!(inhoud.contains("• ") && !inhoud.contains("<E2>"), "{taal:?}:\n{inhoud}");
    }
}

// ── Colour ───────────────────────────────────────────────────────────────────────────────────────

#[test]
fn colour_is_on_the_terminal_and_can_be_switched_off() {
    let args = ["toon", LANG];
    for breed in BREEDTES {
        assert!(toont(&args, breed, &[]).ruw.contains("\u{1b}[1m"));
        assert!(toont(&["toon", LANG, "--kleur", "altijd"], breed, &[("NO_COLOR", "1")]).heeft_codes());
        for omgeving in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            let gezien = toont(&args, breed, &[omgeving]);
            assert!(!gezien.heeft_codes(), "{omgeving:?}: {gezien}");
        }
        assert!(!toont(&["toon", LANG, "--kleur", "nooit"], breed, &[]).heeft_codes());
    }
}

#[test]
fn in_a_pipe_colour_comes_only_when_asked_for() {
    let codes = |args: &[&str], omgeving: &[(&str, &str)]| {
        let uit = omgeving.iter().fold(opdracht(args), |o, (naam, waarde)| o.met(naam, waarde)).draai();
        assert_eq!(uit.code, 0, "{uit}");
        uit.stdout.contains('\u{1b}')
    };
    assert!(!codes(&["toon", LANG], &[("TERM", "xterm-256color")]));
    assert!(codes(&["toon", LANG], &[("CLICOLOR_FORCE", "1")]));
    assert!(codes(&["toon", LANG, "--kleur", "altijd"], &[]));
    // Who types it means it; a setting of the environment is weaker.
    assert!(!codes(&["toon", LANG, "--kleur", "nooit"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!codes(&["toon", LANG, "--json", "--kleur", "altijd"], &[]));
    for vorm in ["tekst", "markdown"] {
        assert!(!codes(&["toon", LANG, "--formaat", vorm, "--kleur", "altijd"], &[]), "{vorm}");
    }
}

/// The commands in which a warning, danger or a fault is shown.
const MET_NADRUK: &[&[&str]] = &[
    &["zoek", "hij dreigt mij dood te slaan"],
    &["zoek", "filmt aan de balie", "--waarom"],
    &["toon", LANG],
    &["toon", "kwibus-met-inkt", "--bronmap", "tests/leesbaar"],
    &["toon", "dreiging-of-geweld"],
    &["lijst", "situatie"],
    &["bronnen"],
];

#[test]
fn nothing_is_told_by_colour_alone() {
    for breed in BREEDTES {
        for args in MET_NADRUK {
            let kleur = toont(args, breed, &[]);
            let kaal = toont(args, breed, &[("NO_COLOR", "1")]);
            assert_eq!(kleur.tekst(), kaal.tekst(), "{args:?}");
        }
    }
}

#[test]
fn danger_doubt_and_age_are_told_in_words() {
    let kaal = [("NO_COLOR", "1"), ("SOURCE_DATE_EPOCH", "4073673600")];
    for breed in BREEDTES {
        let tekst = |args: &[&str]| toont(args, breed, &kaal).tekst();
        assert!(tekst(&["zoek", "hij dreigt mij dood te slaan"]).starts_with("! Gevaar? Ga weg en bel 112."));
        assert!(tekst(&["toon", "dreiging-of-geweld"]).contains("112"));
        // On the day of this test every kaart is past its date.
        assert!(tekst(&["toon", LANG]).contains("! Let op: deze kaart moest voor"));
        let onzeker = json(&["toon", LANG, "--json"]);
        assert!(onzeker.to_string().contains("\"let_op\":\""), "kies een kaart met twijfel");
        assert!(tekst(&["toon", LANG]).contains("    Let op: "));
    }
}

// ── Links ────────────────────────────────────────────────────────────────────────────────────────

/// A kaart with a link whose text is not its address.
fn wet() -> String {
    let wetten = json(&["lijst", "wet", "--json"]);
    wetten["kaarten"][0]["id"].as_str().unwrap().to_owned()
}

const CODE: &str = "\u{1b}]8;;";
const WETTEN: &str = "https://wetten.overheid.nl/jci1.3:c:BWBR";

#[test]
fn links_are_hidden_behind_their_text_where_the_terminal_can() {
    let wet = wet();
    for breed in BREEDTES {
        let gezien = toont(&["toon", &wet], breed, &[("FORCE_HYPERLINK", "1")]);
        assert!(gezien.ruw.contains(&format!("{CODE}{WETTEN}")), "{gezien}");
        // Each that is opened is closed.
        assert_eq!(gezien.ruw.matches(CODE).count(), 2 * gezien.ruw.matches(&format!("{CODE}\u{1b}\\")).count());
        // In print it would stand twice.
        assert!(!gezien.tekst().contains(&format!("<{WETTEN}")), "{gezien}");
    }
}

#[test]
fn the_address_is_in_print_where_the_terminal_cannot() {
    let wet = wet();
    for breed in BREEDTES {
        for omgeving in
            [&[][..], &[("FORCE_HYPERLINK", "0")], &[("TERM", "dumb")], &[("TERM", "dumb"), ("FORCE_HYPERLINK", "1")]]
        {
            let gezien = toont(&["toon", &wet], breed, omgeving);
            assert!(!gezien.ruw.contains(CODE), "{omgeving:?}: {gezien}");
            assert!(gezien.tekst().contains(WETTEN), "{omgeving:?}: {gezien}");
        }
    }
}

/// Codes are taken out where colour is off; the address must not go with them.
#[test]
fn an_address_is_never_lost() {
    let wet = wet();
    let heeft_adres = |ruw: &str| ruw.contains(WETTEN);
    let ergens = ("FORCE_HYPERLINK", "1");
    for (args, omgeving) in [
        (&["toon", &wet][..], &[ergens, ("NO_COLOR", "1")][..]),
        (&["toon", &wet, "--kleur", "nooit"], &[ergens]),
        (&["toon", &wet], &[("VTE_VERSION", "7000"), ("NO_COLOR", "1")]),
    ] {
        let gezien = toont(args, 80, omgeving);
        assert!(heeft_adres(&gezien.ruw), "{args:?} {omgeving:?}:\n{}", gezien.tekst());
    }
    let uit = opdracht(["toon", &wet]).met("FORCE_HYPERLINK", "1").draai();
    assert!(heeft_adres(&uit.stdout), "in een pijp: {uit}");
}

// ── Width ────────────────────────────────────────────────────────────────────────────────────────

/// Lines wider than the screen. An address may be, an id that stands alone on its line, and how a command is
/// typed: what is cut cannot be copied, and the terminal itself folds it without a break.
fn te_breed(tekst: &str, breed: usize) -> Vec<String> {
    let mag = |regel: &str| {
        if regel.starts_with("Gebruik: ") {
            return true;
        }
        let id = |w: &str| w.chars().all(|c| c.is_ascii_alphanumeric() || "()-.".contains(c)) && w.contains('-');
        let mut woorden = regel.split_whitespace();
        let eerste = woorden.next().unwrap_or_default();
        regel.contains("https://") || regel.contains("http://") || (id(eerste) && woorden.next().is_none())
    };
    tekst.lines().filter(|r| measure_text_width(r) > breed && !mag(r)).map(str::to_owned).collect()
}

/// The first kaarten of each soort; walking all of them says no more and takes minutes.
fn van_elke_soort() -> Vec<String> {
    let alle = json(&["lijst", "--json"]);
    let mut kaarten: Vec<(String, String)> = alle["kaarten"]
        .as_array()
        .unwrap()
        .iter()
        .map(|k| (k["soort"].as_str().unwrap().to_owned(), k["id"].as_str().unwrap().to_owned()))
        .collect();
    for soort in ["feit", "bron"] {
        let lijst = json(&["lijst", soort, "--json"]);
        let ids = lijst["kaarten"].as_array().unwrap().iter();
        kaarten.extend(ids.map(|k| (soort.to_owned(), k["id"].as_str().unwrap().to_owned())));
    }
    let mut per_soort = std::collections::HashMap::new();
    kaarten.retain(|(soort, _)| {
        let gezien: &mut usize = per_soort.entry(soort.clone()).or_default();
        *gezien += 1;
        *gezien <= 4
    });
    assert!(per_soort.len() >= 13, "{:?}", per_soort.keys());
    kaarten.into_iter().map(|(_, id)| id).collect()
}

fn past_op(breed: u16) {
    let mut fouten = Vec::new();
    for id in van_elke_soort() {
        for args in [&["toon", &id][..], &["toon", &id, "--onderbouwing"]] {
            let tekst = toont(args, breed, &[]).tekst();
            fouten.extend(te_breed(&tekst, breed.into()).into_iter().map(|r| format!("{id}: {r}")));
        }
    }
    fouten.dedup();
    assert!(fouten.is_empty(), "{} regels zijn breder dan {breed}:\n{}", fouten.len(), fouten.join("\n"));
}

#[test]
fn every_page_fits_eighty_columns() {
    past_op(80);
}

#[test]
fn every_page_fits_forty_columns() {
    past_op(40);
}

#[test]
fn overviews_hits_and_help_fit_too() {
    let mut fouten = Vec::new();
    for breed in [40, 80, 120] {
        for args in [
            &["lijst"][..],
            &["lijst", "situatie"],
            &["lijst", "wet"],
            &["bronnen"],
            &["bronnen", "kst-30821-238"],
            &["zoek", "ambassade", "--waarom"],
            &["zoek", "hij dreigt mij dood te slaan"],
            &["controleer", "--uitleg", "K020"],
            &["--hulp"],
            &["zoek", "--hulp"],
            &["toon", "--hulp"],
            &["lijst", "--hulp"],
            &["bronnen", "--hulp"],
            &["controleer", "--hulp"],
        ] {
            let tekst = toont(args, breed, &[]).tekst();
            fouten.extend(te_breed(&tekst, breed.into()).into_iter().map(|r| format!("{breed} {args:?}: {r}")));
        }
    }
    assert!(fouten.is_empty(), "{} regels zijn te breed:\n{}", fouten.len(), fouten.join("\n"));
}

/// Nobody reads a line of 200 columns well.
#[test]
fn running_text_is_never_wider_than_a_hundred() {
    for breed in [120, 200] {
        let tekst = toont(&["toon", LANG], breed, &[]).tekst();
        let breedste = te_breed(&tekst, 100);
        assert!(breedste.is_empty(), "{breedste:?}");
        assert!(tekst.lines().any(|r| measure_text_width(r) > 80), "de breedte wordt niet gebruikt:\n{tekst}");
    }
}

/// An id is there to be typed or copied: one that is cut over two lines is neither.
#[test]
fn an_id_in_an_overview_stands_on_one_line() {
    let ids = json(&["lijst", "situatie", "--json"]);
    let ids: Vec<&str> = ids["kaarten"].as_array().unwrap().iter().map(|k| k["id"].as_str().unwrap()).collect();
    for breed in [40, 80, 120] {
        let tekst = toont(&["lijst", "situatie"], breed, &[]).tekst();
        let gebroken: Vec<&&str> = ids.iter().filter(|id| !tekst.contains(**id)).collect();
        assert!(
            gebroken.is_empty(),
            "op {breed} kolommen zijn {} van {} ids gebroken: {gebroken:?}",
            gebroken.len(),
            ids.len()
        );
    }
}

/// However narrow the screen, a page is shown and nothing panics.
#[test]
fn a_screen_of_one_column_still_shows_the_page() {
    for breed in [1, 10, 19] {
        let tekst = toont(&["toon", LANG], breed, &[]).tekst();
        assert!(tekst.contains("Nu doen"), "{breed}: {tekst}");
    }
}

//! What a person reads: the report, the page of a code, and that every code has all of it.

use std::fs;
use std::path::Path;

use soeverein_core::check::CHECKS;

use crate::steun::{Uitkomst, opdracht};
use crate::zaak::*;

/// The codes that no replacement in a text can bring about: their cases are made otherwise.
const ZONDER_ZAAK: &[&str] =
    &[crate::lezen::ONLEESBAAR, crate::lezen::ONTBREEKT, crate::routes::TE_LANG, crate::aanvulling::VERVANGEN];

fn rapport(bestand: &str, zoek: &str, door: &str) -> (Akker, Uitkomst) {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(bestand, zoek, door);
    let uit = akker.draai(&[]);
    (akker, uit)
}

#[test]
fn the_report_shows_code_place_line_and_what_to_do() {
    let (akker, uit) = rapport(SITUATIE, "zie_ook = [\"rust-helpt\"]", "zie_ook = [\"rust-help\"]");
    assert_eq!((uit.code, uit.stderr.as_str()), (1, ""), "{uit}");
    let plek = format!("{}/{SITUATIE}:{}:12", akker.map().display(), akker.regel_van(SITUATIE, "\"rust-help\""));
    for deel in [
        "fout[K020]: 'rust-help' bestaat niet.",
        &plek,
        "zie_ook = [\"rust-help\"]",
        "oplossing: Bedoelt u 'rust-helpt'?",
    ] {
        assert!(uit.stdout.contains(deel), "{deel}\n{uit}");
    }
    assert!(uit.stdout.contains("19 kaarten nagekeken: 1 fout, 0 waarschuwingen.\n"), "{uit}");
    assert!(uit.stdout.contains("controleer --uitleg K020"), "{uit}");
    assert!(!uit.stdout.contains('\u{1b}'), "kleurcodes in een pijp\n{uit}");
}

#[test]
fn the_report_of_a_warning_does_not_speak_of_a_fault() {
    let (_, uit) = rapport(SITUATIE, "zie_ook = [\"rust-helpt\"]", "zie_ook = [\"oude-wijsheid\"]");
    assert_eq!(uit.code, 0, "{uit}");
    assert!(uit.stdout.contains("waarschuwing[K022]") && !uit.stdout.contains("fout["), "{uit}");
    assert!(uit.stdout.ends_with("19 kaarten nagekeken: 0 fouten, 1 waarschuwing.\n"), "{uit}");
}

#[test]
fn faults_stand_after_warnings_for_the_end_is_read() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(BRONNEN, "30821-238", "30821");
    akker.vervang(SITUATIE, "zie_ook = [\"rust-helpt\"]", "zie_ook = [\"oude-wijsheid\"]");
    let uit = akker.draai(&[]);
    let plek = |woord: &str| uit.stdout.find(woord).unwrap_or_else(|| panic!("{woord}\n{uit}"));
    assert!(plek("waarschuwing[K022]") < plek("fout[K052]"), "{uit}");
}

#[test]
fn colour_when_asked() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(BRONNEN, "30821-238", "30821");
    assert!(akker.draai(&["--kleur", "altijd"]).stdout.contains('\u{1b}'));
}

/// The line itself is shown, and may hold the very sign that the report warns of.
#[test]
fn the_report_does_not_pass_signs_on_that_steer_a_screen() {
    for teken in ['\u{202e}', '\u{2066}', '\u{1b}', '\u{7}'] {
        let (_, uit) = rapport(SITUATIE, "Draai uw scherm weg.", &format!("Draai {teken}uw scherm weg."));
        assert_eq!(uit.code, 1, "{uit}");
        assert!(!uit.stdout.contains(teken), "U+{:04X} staat rauw in het rapport", u32::from(teken));
    }
}

/// A message names what it found, which is a text from elsewhere too.
#[test]
fn the_message_does_not_pass_signs_on_that_steer_a_screen() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(SITUATIE, "zie_ook = [\"rust-helpt\"]", r#"zie_ook = ["\u001b]0;titel\u0007"]"#);
    let uit = akker.draai(&["--kleur", "altijd"]);
    assert!(!uit.stdout.contains("\u{1b}]") && !uit.stdout.contains('\u{7}'), "{:?}", uit.stdout);
}

#[test]
fn a_code_explains_itself() {
    let uit = opdracht(["controleer", "--uitleg", "K012"]).draai();
    assert_eq!((uit.code, uit.stderr.as_str()), (0, ""), "{uit}");
    for deel in ["K012", "id niet in de lijst", "Waarom", "Voorbeeld", "Zo lost u het op", "--vul-ids-aan"] {
        assert!(uit.stdout.contains(deel), "{deel}\n{uit}");
    }
    assert_eq!(opdracht(["controleer", "--uitleg", "k012"]).draai().stdout, uit.stdout, "kleine letters mogen ook");
}

#[test]
fn an_unknown_code_is_wrong_use() {
    let uit = opdracht(["controleer", "--uitleg", "K999"]).draai();
    assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
    assert!(uit.stderr.contains("K999") && uit.stderr.contains("K001"), "{uit}");
}

/// Four ways: every code is listed, explained, tested and used; and nothing else is.
#[test]
fn every_code_is_listed_explained_tested_and_used() {
    let codes: Vec<&str> = CHECKS.iter().map(|c| c.code).collect();

    let kern = Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src");
    let lees = |pad: &Path| fs::read_to_string(pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    let namen = |map: &str| {
        let vondsten = fs::read_dir(kern.join(map)).unwrap_or_else(|fout| panic!("{map}: {fout}"));
        let mut paden: Vec<_> = vondsten.filter_map(|v| Some(v.ok()?.path())).collect();
        paden.sort();
        paden
    };

    // Listed: each file of a check, and no other.
    let stam = |pad: &Path| pad.file_stem().map(|s| s.to_string_lossy().to_uppercase()).unwrap_or_default();
    let is_code =
        |stam: &String| stam.len() == 4 && stam.starts_with('K') && !stam.contains(|c: char| c.is_lowercase());
    let bestanden: Vec<String> = namen("check").iter().map(|p| stam(p)).filter(is_code).collect();
    assert_eq!(codes, bestanden, "CHECKS en de bestanden in core/src/check verschillen");

    // Tested: each code has a case, and each case a code.
    let mut getest: Vec<&str> = crate::alle().map(|z| z.code).chain(ZONDER_ZAAK.iter().copied()).collect();
    getest.sort_unstable();
    getest.dedup();
    assert_eq!(codes, getest, "CHECKS en de gezaaide fouten verschillen");

    let lezers: String = namen("read").iter().chain([&kern.join("check/fout.rs")]).map(|p| lees(p)).collect();
    for check in CHECKS {
        let code = check.code;
        // Explained: by the program itself.
        let uit = opdracht(["controleer", "--uitleg", code]).draai();
        assert_eq!(uit.code, 0, "{code} {uit}");
        for deel in [code, check.naam, "Wat", "Waarom", "Voorbeeld", "Zo lost u het op"] {
            assert!(uit.stdout.contains(deel), "{code} zegt niets over {deel}\n{uit}");
        }
        // Used: it reports by itself, or reading calls it.
        let module = code.to_lowercase();
        // rustfmt may part the call over lines.
        let bron: String = lees(&kern.join(format!("check/{module}.rs"))).split_whitespace().collect();
        assert!(bron.contains("meld(&CHECK"), "{code} meldt nooit iets");
        let zelf = bron.contains("toets:Some(toets)");
        assert!(zelf || lezers.contains(&format!("{module}::meld")), "{code} wordt nergens gebruikt");
    }
}

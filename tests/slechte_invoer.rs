//! Bad input and odd surroundings: what a user, a script or a folder from elsewhere can throw at the real
//! program. Whatever it is, the program says in Dutch how to go on, ends with the right exit code, does not
//! panic, and lets no sign through that could drive a terminal.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;

use std::fs;
use std::path::Path;

use steun::{Uitkomst, opdracht};
use tempfile::TempDir;

/// A command that fits on one command line and is far larger than what anybody types.
const HONDERD_KB: usize = 100_000;
/// A message that is longer than this is no sentence but a flood.
const LANGSTE_MELDING: usize = 2_000;

/// A folder with these files.
fn map(bestanden: &[(&str, &[u8])]) -> TempDir {
    let map = tempfile::tempdir().unwrap();
    for (naam, inhoud) in bestanden {
        let pad = map.path().join(naam);
        fs::create_dir_all(pad.parent().unwrap()).unwrap();
        fs::write(pad, inhoud).unwrap();
    }
    map
}

fn pad(map: &TempDir) -> &str {
    map.path().to_str().unwrap()
}

/// Holds for every run, good or bad: no panic, and nothing on either stream that a terminal would obey.
fn onschadelijk(uit: &Uitkomst) {
    for stroom in [&uit.stdout, &uit.stderr] {
        assert!(!stroom.contains("panicked") && !stroom.contains("RUST_BACKTRACE"), "{uit}");
        let gevaarlijk = stroom.chars().find(|c| stuurt(*c));
        assert_eq!(gevaarlijk.map(|c| format!("U+{:04X}", u32::from(c))), None, "{uit}");
    }
}

/// Control codes of both ranges, and signs that turn the direction of reading.
fn stuurt(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Wrong use or bad input: exit 2, no data, and a sentence on stderr.
fn geweigerd(uit: &Uitkomst, zin: &str) {
    onschadelijk(uit);
    assert_eq!(uit.code, 2, "{uit}");
    assert_eq!(uit.stdout, "", "{uit}");
    assert!(uit.stderr.contains(zin), "geen '{zin}' in:\n{uit}");
}

/// In order but nothing there, or the check found faults: exit 1.
fn niets(uit: &Uitkomst, zin: &str) {
    onschadelijk(uit);
    assert_eq!(uit.code, 1, "{uit}");
    let alles = format!("{}{}", uit.stdout, uit.stderr);
    assert!(alles.contains(zin), "geen '{zin}' in:\n{uit}");
}

fn gelukt(uit: &Uitkomst) {
    onschadelijk(uit);
    assert_eq!(uit.code, 0, "{uit}");
}

/// Colour that was asked for is no fault; what is left after taking it out must be harmless.
fn zonder_kleur(uit: &Uitkomst) -> Uitkomst {
    let kaal = |tekst: &str| {
        let mut stukken = tekst.split("\u{1b}[");
        let mut uit = stukken.next().unwrap_or_default().to_owned();
        for stuk in stukken {
            let na_cijfers = stuk.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
            match na_cijfers.strip_prefix('m') {
                Some(rest) => uit.push_str(rest),
                // Not a colour: left in, so that the check sees it.
                None => uit.push_str(&format!("\u{1b}[{stuk}")),
            }
        }
        uit
    };
    Uitkomst { stdout: kaal(&uit.stdout), stderr: kaal(&uit.stderr), code: uit.code }
}

/// A broken folder is told twice: `controleer` finds the fault (exit 1), and any command that was asked to
/// use it stops (exit 2) and says how to look again. `fout` is a piece of what is wrong.
fn kapotte_map(map: &Path, fout: &str) {
    let map = map.to_str().unwrap();
    let nagekeken = opdracht(["controleer", map]).draai();
    niets(&nagekeken, fout);
    assert!(nagekeken.stdout.contains("oplossing:"), "{nagekeken}");
    assert!(nagekeken.stdout.contains("soeverein-advies controleer --uitleg K0"), "{nagekeken}");
    let gezocht = opdracht(["zoek", "ambassade", "--bronmap", map]).draai();
    geweigerd(&gezocht, fout);
    assert!(gezocht.stderr.contains("Verbeter de fouten hierboven"), "{gezocht}");
    // A script gets the same faults as data, safe to look at.
    let json = opdracht(["controleer", map, "--json", "--kleur", "altijd"]).draai();
    onschadelijk(&json);
    assert_eq!(json.code, 1, "{json}");
    assert!(!json.json()["fouten"].as_array().unwrap().is_empty(), "{json}");
}

// ── The words of a query ──────────────────────────────────────────────────────────────────────────

#[test]
fn an_empty_term_asks_for_a_word() {
    geweigerd(&opdracht(["zoek", ""]).draai(), "Typ bijvoorbeeld: soeverein-advies zoek ambassade");
}

#[test]
fn a_term_of_spaces_asks_for_a_word() {
    for spaties in ["   ", "\t \u{a0}\n"] {
        geweigerd(&opdracht(["zoek", spaties]).draai(), "Typ bijvoorbeeld: soeverein-advies zoek ambassade");
    }
}

#[test]
fn no_term_at_all_points_to_the_help() {
    geweigerd(&opdracht(["zoek"]).draai(), "Hulp: soeverein-advies --hulp");
}

#[test]
fn a_term_of_marks_without_letters_finds_nothing_and_says_so() {
    niets(&opdracht(["zoek", "!?…—§"]).draai(), "bekijk alles met: soeverein-advies lijst situatie");
}

#[test]
fn an_unclosed_quote_is_only_a_quote() {
    let uit = opdracht(["zoek", "\"ambassade"]).draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("toon <id>"), "{uit}");
}

#[test]
fn a_term_of_100_kb_finds_nothing_in_a_short_message() {
    let uit = opdracht(["zoek".to_owned(), "z".repeat(HONDERD_KB)]).draai();
    niets(&uit, "Gevaar? Ga weg en bel 112.");
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
}

#[test]
fn a_term_of_100_kb_with_a_known_word_still_finds_it() {
    let uit = opdracht(["zoek".to_owned(), "ambassade ".repeat(HONDERD_KB / 10)]).draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("ambassade"), "{uit}");
}

#[test]
fn thousands_of_words_are_too_much_for_nobody() {
    let woorden = (0..5_000).map(|n| format!("qwx{n}"));
    let uit = opdracht(std::iter::once("zoek".to_owned()).chain(woorden)).draai();
    niets(&uit, "Niets gevonden voor: qwx0");
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
}

#[test]
fn a_name_of_100_kb_is_not_told_back_in_full() {
    let uit = opdracht(["toon".to_owned(), "z".repeat(HONDERD_KB)]).draai();
    niets(&uit, "soeverein-advies zoek");
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
}

#[test]
fn a_source_of_100_kb_is_not_told_back_in_full() {
    let uit = opdracht(["bronnen".to_owned(), "z".repeat(HONDERD_KB)]).draai();
    niets(&uit, "Alle bronnen: soeverein-advies bronnen");
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
}

#[test]
fn a_command_of_100_kb_is_not_told_back_in_full() {
    let uit = opdracht(["z".repeat(HONDERD_KB)]).draai();
    geweigerd(&uit, "Kies uit: gids, zoek, toon");
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
}

#[test]
fn a_filter_of_100_kb_is_not_told_back_in_full() {
    let uit = opdracht(["lijst".to_owned(), "--thema".to_owned(), "z".repeat(HONDERD_KB)]).draai();
    geweigerd(&uit, "Kies uit: balie");
    assert!(uit.stderr.len() < LANGSTE_MELDING, "{} bytes", uit.stderr.len());
}

/// Escape codes as a terminal knows them, in both ranges, with signs that turn the direction of reading.
const STUURCODES: &str = "qqzz\u{1b}[2J\u{1b}]0;qqx\u{7}\u{9b}31m\u{1}\u{7f}\u{85}\u{202e}zzqq\u{2066}";

#[test]
fn escape_codes_in_a_term_are_shown_and_not_run() {
    for kleur in ["automatisch", "altijd", "nooit"] {
        let uit = opdracht(["zoek", STUURCODES, "--kleur", kleur]).draai();
        niets(&uit, "qqzz<U+001B>[2J<U+001B>]0;qqx<U+0007><U+009B>31m");
        assert!(uit.stderr.contains("bekijk alles met: soeverein-advies lijst situatie"), "{uit}");
    }
}

#[test]
fn escape_codes_in_a_term_that_is_found_do_not_reach_the_screen() {
    let term = format!("ambassade {STUURCODES}");
    for vorm in ["tabel", "tekst", "markdown"] {
        let uit = zonder_kleur(&opdracht(["zoek", &term, "--waarom", "--kleur", "altijd", "--formaat", vorm]).draai());
        gelukt(&uit);
        assert!(uit.stdout.contains("toon"), "{uit}");
    }
}

#[test]
fn escape_codes_are_escapes_in_json_and_read_back_the_same() {
    let uit = opdracht(["zoek", STUURCODES, "--json", "--kleur", "altijd"]).draai();
    niets(&uit, "\\u001b[2J");
    assert_eq!(uit.json()["zoekvraag"], STUURCODES);
    assert_eq!(uit.json()["treffers"].as_array().map(Vec::len), Some(0), "{uit}");
}

#[test]
fn escape_codes_are_harmless_wherever_a_word_is_told_back() {
    for (args, code) in [
        (vec!["toon", STUURCODES], 1),
        (vec!["bronnen", STUURCODES], 1),
        (vec!["bronnen", STUURCODES, "--json"], 1),
        (vec![STUURCODES], 2),
        (vec!["lijst", STUURCODES], 2),
        (vec!["zoek", "x", "--soort", STUURCODES], 2),
        (vec!["zoek", "x", "--thema", STUURCODES], 2),
        (vec!["zoek", "x", "--rol", STUURCODES], 2),
        (vec!["zoek", "x", "-n", STUURCODES], 2),
        (vec!["zoek", "x", "--bronmap", STUURCODES], 2),
        (vec!["zoek", "x", "--kleur", STUURCODES], 2),
        (vec!["lijst", "--gewijzigd-sinds", STUURCODES], 2),
        (vec!["controleer", STUURCODES], 2),
        (vec!["controleer", "--uitleg", STUURCODES], 2),
    ] {
        let uit = opdracht(&args).draai();
        onschadelijk(&uit);
        assert_eq!(uit.code, code, "{args:?}\n{uit}");
    }
}

#[test]
fn an_option_with_escape_codes_is_harmless() {
    geweigerd(&opdracht([format!("--{STUURCODES}")]).draai(), "Hulp: soeverein-advies --hulp");
}

#[cfg(unix)]
#[test]
fn a_word_that_is_no_text_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let geen_tekst = OsStr::from_bytes(b"amba\xff\xfessade");
    for voor in [vec!["zoek"], vec!["toon"], vec!["bronnen"], vec!["lijst", "--thema"]] {
        let args = voor.iter().map(OsStr::new).chain([geen_tekst]);
        geweigerd(&opdracht(args).draai(), "is geen geldige tekst");
    }
    // A folder may have such a name; this one is not there.
    for args in [["controleer"].as_slice(), &["zoek", "x", "--bronmap"]] {
        geweigerd(&opdracht(args.iter().map(OsStr::new).chain([geen_tekst])).draai(), "Kijk de naam na.");
    }
    geweigerd(&opdracht([geen_tekst]).draai(), "Kies uit: gids, zoek, toon");
}

// ── Options and their values ─────────────────────────────────────────────────────────────────────

#[test]
fn an_unknown_soort_names_those_that_exist() {
    for args in [["zoek", "x", "--soort", "ufo"].as_slice(), &["lijst", "ufo"]] {
        geweigerd(&opdracht(args).draai(), "kies uit: situatie, signaal, dilemma");
    }
}

#[test]
fn an_unknown_thema_names_those_that_exist() {
    for args in [["zoek", "x", "--thema", "ufo"].as_slice(), &["lijst", "--thema", "ufo"]] {
        geweigerd(&opdracht(args).draai(), "'ufo' is geen bekend woord voor --thema. Kies uit: balie");
    }
}

#[test]
fn an_unknown_rol_names_those_that_exist() {
    for args in [["zoek", "x", "--rol", "ufo"].as_slice(), &["lijst", "--rol", "ufo"]] {
        let uit = opdracht(args).draai();
        geweigerd(&uit, "'ufo' is geen bekend woord voor --rol. Kies uit: ");
        assert!(uit.stderr.contains("kcc"), "{uit}");
    }
}

#[test]
fn an_unknown_domein_names_those_that_exist() {
    for args in [["zoek", "x", "--domein", "ufo"].as_slice(), &["lijst", "--domein", "ufo"]] {
        let uit = opdracht(args).draai();
        geweigerd(&uit, "'ufo' is geen bekend woord voor --domein. Kies uit: ");
        assert!(uit.stderr.contains("dienstverlening"), "{uit}");
    }
}

#[test]
fn zero_hits_is_no_number_of_hits() {
    for vorm in [["-n", "0"].as_slice(), &["-n0"], &["--aantal", "0"], &["--aantal=0"]] {
        let args = ["zoek", "ambassade"].iter().chain(vorm);
        geweigerd(&opdracht(args).draai(), "geef een heel getal van 1 of meer");
    }
}

#[test]
fn fewer_than_zero_hits_is_no_number_of_hits() {
    for vorm in [["-n", "-3"].as_slice(), &["-n-3"], &["--aantal=-3"]] {
        let args = ["zoek", "ambassade"].iter().chain(vorm);
        geweigerd(&opdracht(args).draai(), "geef een heel getal van 1 of meer");
    }
}

#[test]
fn a_word_is_no_number_of_hits() {
    for aantal in ["x", "3,5", "1e3", "99999999999999999999999999", ""] {
        geweigerd(&opdracht(["zoek", "ambassade", "-n", aantal]).draai(), "geef een heel getal van 1 of meer");
    }
}

#[test]
fn the_largest_number_of_hits_is_only_a_bound() {
    let uit = opdracht(["zoek", "ambassade", "-n", &usize::MAX.to_string()]).draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("ambassade"), "{uit}");
}

#[test]
fn an_unknown_form_names_those_that_exist() {
    geweigerd(&opdracht(["lijst", "--formaat", "pdf"]).draai(), "kies uit: tabel, tekst, markdown, json");
}

#[test]
fn an_unknown_word_for_colour_names_those_that_exist() {
    geweigerd(&opdracht(["lijst", "--kleur", "rood"]).draai(), "kies uit: altijd, nooit, automatisch");
}

#[test]
fn a_day_that_is_not_on_the_calendar_is_refused() {
    for dag in ["2026-02-30", "2025-02-29", "24-11-2026", "2026-13-01", "gisteren", "", "99999-01-01"] {
        let uit = opdracht(["lijst", "--gewijzigd-sinds", dag]).draai();
        geweigerd(&uit, "schrijf een dag als 2026-11-24");
    }
}

#[test]
fn a_day_on_which_nothing_had_changed_yet_shows_nothing_and_says_so() {
    let uit = opdracht(["lijst", "--gewijzigd-sinds", "9999-12-31"]).draai();
    niets(&uit, "Laat een filter weg, of bekijk alles met: soeverein-advies lijst");
}

#[test]
fn an_unknown_command_names_those_that_exist() {
    geweigerd(&opdracht(["dans"]).draai(), "De opdracht 'dans' bestaat niet. Kies uit: gids, zoek, toon, lijst");
}

#[test]
fn a_command_with_a_slip_is_suggested() {
    geweigerd(&opdracht(["zoekk", "ambassade"]).draai(), "Bedoelde u: zoek?");
}

#[test]
fn an_unknown_option_points_to_the_help() {
    for args in [["--dans"].as_slice(), &["zoek", "x", "--dans"], &["zoek", "x", "-q"], &["controleer", "--dans"]] {
        let uit = opdracht(args).draai();
        geweigerd(&uit, "bestaat hier niet.");
        assert!(uit.stderr.contains("Hulp: soeverein-advies --hulp"), "{uit}");
    }
}

#[test]
fn an_option_with_a_slip_is_suggested() {
    geweigerd(&opdracht(["zoek", "x", "--sort", "wet"]).draai(), "Bedoelde u: --soort?");
}

/// A word is no option: who typed `lijst situatie wet` looks in vain for an option 'wet'.
#[test]
fn a_word_too_many_is_not_called_an_option() {
    for args in [["lijst", "situatie", "wet"], ["bronnen", "kst-30821-238", "wet"], ["controleer", ".", "wet"]] {
        let uit = opdracht(args).draai();
        geweigerd(&uit, "'wet'");
        assert!(!uit.stderr.contains("De optie 'wet'"), "{uit}");
    }
}

#[test]
fn an_unknown_code_names_those_that_exist() {
    geweigerd(&opdracht(["controleer", "--uitleg", "K999"]).draai(), "Kies uit: K001, K002");
}

// ── Names of kaarten ─────────────────────────────────────────────────────────────────────────────

#[test]
fn an_unknown_id_points_to_the_search() {
    let uit = opdracht(["toon", "qqzzxxqq"]).draai();
    niets(&uit, "Geen kaart past bij 'qqzzxxqq'. Zoek met: soeverein-advies zoek qqzzxxqq");
    assert_eq!(uit.stdout, "", "{uit}");
}

#[test]
fn an_empty_name_is_no_name() {
    for naam in ["", "   "] {
        let uit = opdracht(["toon", naam]).draai();
        onschadelijk(&uit);
        assert!(matches!(uit.code, 1 | 2), "{uit}");
        // "Zoek met: soeverein-advies zoek " would send the reader to the next fault.
        assert!(!uit.stderr.trim_end().ends_with("soeverein-advies zoek"), "{uit}");
    }
}

#[test]
fn a_name_that_fits_more_kaarten_gives_the_list_without_a_terminal() {
    for args in
        [["toon", "bezoeker"].as_slice(), &["toon", "bezoeker", "--json"], &["toon", "bezoeker", "--geen-vragen"]]
    {
        let uit = opdracht(args).draai();
        geweigerd(&uit, "Geef het hele id van een van deze:");
        assert!(uit.stderr.contains("\n  bezoeker-filmt-aan-de-balie  Een bezoeker filmt"), "{uit}");
    }
}

#[test]
fn an_unknown_source_points_to_all_sources() {
    niets(&opdracht(["bronnen", "qqzzxxqq"]).draai(), "Alle bronnen: soeverein-advies bronnen");
}

// ── Folders from elsewhere ───────────────────────────────────────────────────────────────────────

#[test]
fn a_folder_that_does_not_exist_is_told() {
    for args in [["zoek", "ambassade", "--bronmap", "geen-map"].as_slice(), &["controleer", "geen-map"]] {
        geweigerd(&opdracht(args).draai(), "De map geen-map bestaat niet. Kijk de naam na.");
    }
}

#[test]
fn a_file_is_no_folder() {
    let map = map(&[("kaarten.toml", b"")]);
    let bestand = map.path().join("kaarten.toml");
    let bestand = bestand.to_str().unwrap();
    for args in [["zoek", "ambassade", "--bronmap", bestand].as_slice(), &["controleer", bestand]] {
        geweigerd(&opdracht(args).draai(), "is geen map. Geef de map op waarin de TOML-bestanden staan.");
    }
}

#[test]
fn an_empty_name_of_a_folder_is_told() {
    for args in [["zoek", "ambassade", "--bronmap", ""].as_slice(), &["controleer", ""]] {
        geweigerd(&opdracht(args).draai(), "Hulp: soeverein-advies --hulp");
    }
}

/// The root user may read everything, so the program then runs as nobody. Where even that cannot be done
/// (a folder of the build that nobody may enter) there is nothing to see, and the two tests with links to
/// nowhere hold the same road.
#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let rechten = |pad: &Path, bits| fs::set_permissions(pad, fs::Permissions::from_mode(bits)).unwrap();
    let map = map(&[("dicht/a.toml", b""), ("open/a.toml", b"")]);
    let (dicht, open) = (map.path().join("dicht"), map.path().join("open"));
    rechten(map.path(), 0o755);
    rechten(&open.join("a.toml"), 0o000);
    rechten(&dicht, 0o000);
    let is_root = fs::read_dir(&dicht).is_ok();

    for (plaats, zin) in
        [(&dicht, "niet lezen. Vraag uw beheerder om leesrechten."), (&open, "U mag dit bestand niet lezen.")]
    {
        let mut kind = Command::new(env!("CARGO_BIN_EXE_soeverein-advies"));
        kind.env_clear().env("HOME", map.path()).args(["zoek", "ambassade", "--bronmap"]).arg(plaats);
        if is_root {
            kind.uid(65_534).gid(65_534);
        }
        let Ok(uit) = kind.output() else {
            eprintln!("Overgeslagen: nobody mag het programma niet starten, en root mag alles lezen.");
            break;
        };
        let uit = Uitkomst {
            stdout: String::from_utf8(uit.stdout).unwrap(),
            stderr: String::from_utf8(uit.stderr).unwrap(),
            code: uit.status.code().unwrap(),
        };
        geweigerd(&uit, zin);
    }
    rechten(&dicht, 0o755);
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_is_no_folder() {
    let map = map(&[]);
    let link = map.path().join("kaarten");
    std::os::unix::fs::symlink("nergens", &link).unwrap();
    geweigerd(&opdracht(["controleer", link.to_str().unwrap()]).draai(), "bestaat niet. Kijk de naam na.");
}

#[cfg(unix)]
#[test]
fn a_file_that_is_a_link_to_nowhere_is_a_fault() {
    let map = map(&[]);
    std::os::unix::fs::symlink("nergens.toml", map.path().join("a.toml")).unwrap();
    kapotte_map(map.path(), "misschien wijst een koppeling naar niets.");
}

#[test]
fn a_fault_in_the_toml_shows_its_line() {
    let map = map(&[("mijn.toml", b"[[wijsheid]]\nid = \"zonder-einde\n")]);
    kapotte_map(map.path(), "Dit is geen geldige TOML: de tekst is niet afgesloten");
    let uit = opdracht(["controleer", pad(&map), "--json"]).draai().json();
    assert_eq!((&uit["fouten"][0]["regel"], &uit["fouten"][0]["code"]), (&2.into(), &"K001".into()), "{uit}");
}

#[test]
fn a_wrong_type_says_what_belongs_there() {
    let map = map(&[("mijn.toml", b"[[wijsheid]]\nid = 3\ntrefwoorden = \"camera\"\nnagelezen = \"gisteren\"\n")]);
    kapotte_map(map.path(), "Hier hoort een tekst; er staat een getal.");
    let uit = opdracht(["controleer", pad(&map)]).draai();
    assert!(uit.stdout.contains("Hier hoort een lijst met teksten; er staat een tekst."), "{uit}");
    assert!(uit.stdout.contains("Hier hoort een datum zonder aanhalingstekens"), "{uit}");
}

#[test]
fn a_soort_that_is_no_list_says_so() {
    kapotte_map(map(&[("mijn.toml", b"wijsheid = 3\n")]).path(), "Hier hoort een reeks tabellen");
    kapotte_map(map(&[("mijn.toml", b"[wijsheid]\nid = \"x\"\n")]).path(), "Hier hoort een reeks tabellen");
    kapotte_map(map(&[("mijn.toml", b"wijsheid = [1, \"twee\"]\n")]).path(), "Hier hoort een tabel; er staat");
}

#[test]
fn binary_bytes_are_no_text() {
    let bytes: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    kapotte_map(map(&[("mijn.toml", &bytes)]).path(), "Dit bestand is geen tekst in UTF-8.");
}

#[test]
fn nul_bytes_are_no_toml() {
    kapotte_map(map(&[("mijn.toml", b"a\0b = \"\0\"\n")]).path(), "Dit is geen geldige TOML");
}

/// What Notepad calls Unicode.
#[test]
fn utf_16_is_told_with_how_to_save_it() {
    let bytes: Vec<u8> = "\u{feff}[[wijsheid]]\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    kapotte_map(map(&[("mijn.toml", &bytes)]).path(), "Sla het bestand op als tekst in UTF-8");
}

/// What Excel and Notepad make is TOML as well.
#[test]
fn a_byte_order_mark_and_crlf_are_fine() {
    let map = map(&[("plaatsen.toml", "\u{feff}alarmknop = \"Onder het blad\"\r\n".as_bytes())]);
    let uit = opdracht(["controleer", pad(&map)]).draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("Uw plaatsen zijn ingelezen."), "{uit}");
}

#[test]
fn a_file_of_200_mb_is_not_read() {
    let map = map(&[]);
    // Sparse: it takes no room on the disk.
    fs::File::create(map.path().join("groot.toml")).unwrap().set_len(200_000_000).unwrap();
    kapotte_map(map.path(), "Dit bestand is groter dan 5 MB.");
    let uit = opdracht(["controleer", pad(&map), "--json"]).draai().json();
    let oplossing = uit["fouten"][0]["oplossing"].as_str().unwrap();
    // Saving it as UTF-8 makes no file smaller.
    assert!(!oplossing.contains("UTF-8"), "de oplossing past niet bij de fout: {oplossing}");
}

#[cfg(unix)]
#[test]
fn a_loop_of_folders_ends() {
    use std::os::unix::fs::symlink;
    let map = map(&[("a/plaatsen.txt", b"")]);
    symlink("..", map.path().join("a/omhoog")).unwrap();
    symlink("../a", map.path().join("a/zelf")).unwrap();
    symlink("rondje.toml", map.path().join("rondje.toml")).unwrap();
    kapotte_map(map.path(), "Dit bestand kan niet worden gelezen.");
    fs::remove_file(map.path().join("rondje.toml")).unwrap();
    gelukt(&opdracht(["controleer", pad(&map)]).draai());
    gelukt(&opdracht(["zoek", "ambassade", "--bronmap", pad(&map)]).draai());
}

/// A pipe in the file system would keep a reader waiting forever.
#[cfg(unix)]
#[test]
fn a_pipe_is_no_file() {
    let map = map(&[]);
    let gemaakt = std::process::Command::new("mkfifo").arg(map.path().join("pijp.toml")).status();
    if !gemaakt.is_ok_and(|s| s.success()) {
        eprintln!("Overgeslagen: dit systeem heeft geen mkfifo.");
        return;
    }
    kapotte_map(map.path(), "Dit is geen gewoon bestand.");
}

#[test]
fn ten_thousand_brackets_do_not_break_the_reader() {
    for (open, dicht) in [("[", "]"), ("{a=", "}")] {
        let toml = format!("a = {}1{}\n", open.repeat(10_000), dicht.repeat(10_000));
        kapotte_map(
            map(&[("diep.toml", toml.as_bytes())]).path(),
            "Dit is geen geldige TOML: te veel haakjes in elkaar.",
        );
    }
}

#[test]
fn ten_thousand_dots_in_a_key_do_not_break_the_reader() {
    let toml = format!("{}a = 1\n", "a.".repeat(10_000));
    let map = map(&[("diep.toml", toml.as_bytes())]);
    niets(&opdracht(["controleer", pad(&map)]).draai(), "oplossing:");
}

#[test]
fn thousands_of_faults_in_one_file_come_to_an_end() {
    let map = map(&[("veel.toml", "x = \n".repeat(3_000).as_bytes())]);
    let uit = opdracht(["zoek", "ambassade", "--bronmap", pad(&map)]).draai();
    geweigerd(&uit, "Verbeter de fouten hierboven");
}

#[test]
fn folders_too_deep_are_told() {
    let diep = "map/".repeat(15) + "a.toml";
    kapotte_map(map(&[(&diep, b"")]).path(), "Deze map ligt dieper dan 12 mappen.");
}

#[test]
fn too_many_files_are_told() {
    let namen: Vec<String> = (0..2_001).map(|n| format!("k{n}.toml")).collect();
    let bestanden: Vec<(&str, &[u8])> = namen.iter().map(|n| (n.as_str(), b"".as_slice())).collect();
    let map = map(&bestanden);
    for args in [["zoek", "ambassade", "--bronmap", pad(&map)].as_slice(), &["controleer", pad(&map)]] {
        geweigerd(&opdracht(args).draai(), "staan meer dan 2000 bestanden. Geef een map met alleen uw kaarten.");
    }
}

/// An empty folder is most often the wrong folder: "0 fouten" alone reads as approval.
#[test]
fn an_empty_folder_holds_no_kaart_and_the_check_says_what_it_looks_for() {
    let map = map(&[]);
    let uit = opdracht(["controleer", pad(&map)]).draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("0 kaarten nagekeken"), "{uit}");
    assert!(format!("{}{}", uit.stdout, uit.stderr).contains(".toml"), "geen woord over .toml-bestanden:\n{uit}");
}

// ── Kaarten from elsewhere ───────────────────────────────────────────────────────────────────────

/// A whole kaart with this text as what to do.
fn kaart(doe: &str) -> String {
    format!(
        r#"[[wijsheid]]
id = "vreemde-kaart"
titel = "Een kaart van elders"
thema = "balie"
domein = ["dienstverlening"]
rollen = ["balie"]
trefwoorden = ["qwxproef"]
nagelezen = 2026-11-24
gewijzigd = 2026-11-24
herzien_voor = 2099-11-24
kern = {{ tekst = "Lees rustig wat hier staat." }}
doe = [{{ tekst = "{doe}" }}]
want = [{{ tekst = "Rust helpt." }}]
niet_als = [{{ tekst = "Er is haast." }}]
"#
    )
}

/// As an escape in the TOML, for the sign itself is no TOML.
fn geweigerd_teken(code: &str, teken: &str) {
    let map = map(&[("mijn.toml", kaart(&format!("Vraag {code} het na.")).as_bytes())]);
    kapotte_map(map.path(), &format!("Hier staat een onzichtbaar teken ({teken})."));
}

#[test]
fn control_codes_in_a_kaart_are_refused() {
    for (code, teken) in
        [("\\u001b[2J", "U+001B"), ("\\u009b2J", "U+009B"), ("\\u0007", "U+0007"), ("\\u0000", "U+0000")]
    {
        geweigerd_teken(code, teken);
    }
}

#[test]
fn signs_that_turn_the_direction_of_reading_are_refused() {
    for (code, teken) in [("\\u202e", "U+202E"), ("\\u2066", "U+2066"), ("\\u200b", "U+200B"), ("\\ufeff", "U+FEFF")] {
        geweigerd_teken(code, teken);
    }
}

/// Nobody sees them, so nobody can find them in a text: the Arabic letter mark, the Mongolian vowel separator,
/// and the tags in which hidden words have been passed on.
#[test]
fn rarer_signs_that_nobody_sees_are_refused() {
    for (code, teken) in [("\\u061c", "U+061C"), ("\\u180e", "U+180E"), ("\\U000e0041", "U+E0041")] {
        geweigerd_teken(code, teken);
    }
}

#[test]
fn control_codes_in_the_words_of_a_kaart_do_no_harm() {
    let toml = kaart("Vraag het na.").replace("\"qwxproef\"", "\"qwxproef\", \"\\u001b[2Jqwxstuur\\u202e\\u009b\"");
    let map = map(&[("mijn.toml", toml.as_bytes())]);
    for args in [
        ["zoek", "qwxproef", "--waarom", "--bronmap", pad(&map)].as_slice(),
        &["zoek", "qwxstuur", "--waarom", "--bronmap", pad(&map)],
        &["toon", "vreemde-kaart", "--bronmap", pad(&map)],
        &["toon", "vreemde-kaart", "--json", "--bronmap", pad(&map)],
    ] {
        let args: Vec<&str> = args.iter().copied().chain(["--kleur", "altijd"]).collect();
        let uit = zonder_kleur(&opdracht(args).draai());
        onschadelijk(&uit);
    }
}

/// The check refuses it, or each command shows it harmlessly: an organisation may have a thema of its own.
#[test]
fn control_codes_in_ids_and_keys_do_no_harm() {
    let stuur = "\"qqzz\\u001b[2J\\u009b\\u202e\"";
    for (oud, nieuw, geweigerd) in [
        ("\"vreemde-kaart\"", stuur.to_owned(), true),
        ("thema = \"balie\"", format!("thema = \"balie\"\n{stuur} = 3"), true),
        ("thema = \"balie\"", format!("thema = \"balie\"\nzie_ook = [{stuur}]"), true),
        ("thema = \"balie\"", format!("thema = {stuur}"), false),
        ("[\"balie\"]", format!("[{stuur}]"), false),
        ("[\"dienstverlening\"]", format!("[{stuur}]"), false),
    ] {
        let map = map(&[("mijn.toml", kaart("Vraag het na.").replace(oud, &nieuw).as_bytes())]);
        let nagekeken = |kleur| {
            let uit = zonder_kleur(&opdracht(["controleer", pad(&map), "--kleur", kleur]).draai());
            onschadelijk(&uit);
            uit.code == 1
        };
        let stopt = nagekeken("altijd");
        assert_eq!(nagekeken("nooit"), stopt, "{nieuw}");
        assert!(stopt || !geweigerd, "{nieuw}");
        // What is refused stops each command by the same road; what is not is shown by each in its own way.
        let opdrachten: &[&[&str]] = if stopt {
            &[&["lijst"]]
        } else {
            &[
                &["lijst"],
                &["lijst", "wijsheid"],
                &["lijst", "wijsheid", "--formaat", "tekst"],
                &["lijst", "wijsheid", "--formaat", "markdown"],
                &["lijst", "wijsheid", "--json"],
                // The words that exist are named, and this is one of them.
                &["lijst", "--thema", "ufo"],
                &["lijst", "--rol", "ufo"],
                &["lijst", "--domein", "ufo"],
                &["toon", "vreemde-kaart", "--json"],
            ]
        };
        for args in opdrachten {
            let args: Vec<&str> = args.iter().copied().chain(["--bronmap", pad(&map), "--kleur", "altijd"]).collect();
            let uit = zonder_kleur(&opdracht(&args).draai());
            onschadelijk(&uit);
            assert!(uit.code == 0 || stopt || args.contains(&"ufo"), "{args:?}\n{uit}");
        }
    }
}

/// The report shows the line itself: what stands raw in the file must not reach the terminal by that road.
#[test]
fn raw_control_codes_in_a_file_are_shown_and_not_run() {
    for code in ["\u{1b}[2J", "\u{9b}2J", "\u{202e}", "\u{85}"] {
        let map = map(&[("mijn.toml", kaart(&format!("Vraag {code} het na.")).as_bytes())]);
        for kleur in ["nooit", "altijd"] {
            let uit = zonder_kleur(&opdracht(["controleer", pad(&map), "--kleur", kleur]).draai());
            niets(&uit, "oplossing:");
        }
        geweigerd(&opdracht(["lijst", "--bronmap", pad(&map)]).draai(), "Verbeter de fouten hierboven");
    }
}

#[cfg(unix)]
#[test]
fn control_codes_in_the_name_of_a_file_are_shown_and_not_run() {
    for naam in ["x\u{1b}[2J\u{9b}\u{202e}.toml", "x\u{1b}[2J\u{9b}\u{202e}.txt"] {
        let map = map(&[(naam, b"x = \n"), ("mijn.toml", b"x = \n")]);
        for kleur in ["nooit", "altijd"] {
            let uit = zonder_kleur(&opdracht(["controleer", pad(&map), "--kleur", kleur]).draai());
            niets(&uit, "oplossing:");
        }
        geweigerd(&opdracht(["lijst", "--bronmap", pad(&map)]).draai(), "Verbeter de fouten hierboven");
    }
}

#[test]
fn a_script_in_a_kaart_is_only_text() {
    let map = map(&[("mijn.toml", kaart("<script>alert('x')</script> ![b](http://kwaad.nl) `x`").as_bytes())]);
    let nagekeken = opdracht(["controleer", pad(&map)]).draai();
    onschadelijk(&nagekeken);
    // Either the check refuses it, or each medium shows it as text.
    if nagekeken.code == 0 {
        let toon = |vorm| opdracht(["toon", "vreemde-kaart", "--bronmap", pad(&map), "--formaat", vorm]).draai();
        let markdown = toon("markdown");
        gelukt(&markdown);
        assert!(!markdown.stdout.contains("<script>"), "{markdown}");
        assert!(!markdown.stdout.contains("![b]("), "{markdown}");
        assert!(toon("tekst").stdout.contains("<script>alert('x')</script>"));
    } else {
        niets(&nagekeken, "oplossing:");
    }
}

#[test]
fn a_plain_script_tag_is_text_in_markdown() {
    let map = map(&[("mijn.toml", kaart("Typ <script>alert(1)</script> nergens.").as_bytes())]);
    let uit = opdracht(["toon", "vreemde-kaart", "--bronmap", pad(&map), "--formaat", "markdown"]).draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("\\<script\\>alert(1)\\</script\\>"), "{uit}");
}

// ── Surroundings ─────────────────────────────────────────────────────────────────────────────────

/// The program with nothing around it but what is given; for streams and variables that `steun` sets itself.
fn kaal(args: &[&str]) -> std::process::Command {
    let mut kind = std::process::Command::new(env!("CARGO_BIN_EXE_soeverein-advies"));
    kind.args(args).env_clear();
    if let Some(wortel) = std::env::var_os("SYSTEMROOT") {
        kind.env("SYSTEMROOT", wortel);
    }
    kind
}

#[test]
fn a_missing_home_is_no_fault() {
    let uit = kaal(&["zoek", "ambassade"]).output().unwrap();
    assert_eq!(uit.status.code(), Some(0));
    assert!(String::from_utf8(uit.stdout).unwrap().contains("ambassade"));
    assert_eq!(String::from_utf8(uit.stderr).unwrap(), "");
}

#[test]
fn a_home_that_is_no_folder_is_no_fault() {
    let map = map(&[("thuis", b"")]);
    for thuis in ["/bestaat/niet".to_owned(), map.path().join("thuis").to_str().unwrap().to_owned(), String::new()] {
        let uit = opdracht(["zoek", "ambassade"]).met("HOME", &thuis).met("XDG_CONFIG_HOME", &thuis).draai();
        gelukt(&uit);
        assert_eq!(uit.stderr, "", "{uit}");
    }
}

#[test]
fn a_dumb_terminal_gets_plain_text() {
    let uit = opdracht(["zoek", "ambassade"]).met("TERM", "dumb").draai();
    gelukt(&uit);
    assert!(uit.stdout.contains("bord-ambassade-of-eigen-gebied"), "{uit}");
}

#[test]
fn no_language_set_gives_the_same_dutch() {
    let nl = opdracht(["lijst", "wijsheid"]).met("LANG", "nl_NL.UTF-8").draai();
    gelukt(&nl);
    for taal in ["C", "POSIX", "en_US.UTF-8", "onzin"] {
        let uit = opdracht(["lijst", "wijsheid"]).met("LANG", taal).met("LC_ALL", taal).draai();
        assert_eq!(uit.stdout, nl.stdout, "{taal}");
    }
}

#[test]
fn ten_columns_lose_no_word() {
    let woorden = |tekst: &str| tekst.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let breed = opdracht(["zoek", "ambassade", "-n", "2"]).met("COLUMNS", "100").draai();
    let smal = opdracht(["zoek", "ambassade", "-n", "2"]).met("COLUMNS", "10").draai();
    gelukt(&smal);
    assert_eq!(woorden(&smal.stdout), woorden(&breed.stdout));
    for args in [["lijst"].as_slice(), &["lijst", "wet"], &["bronnen"], &["--hulp"], &["toon", "affidavit"]] {
        gelukt(&opdracht(args).met("COLUMNS", "10").draai());
    }
}

/// An id that is cut over two lines cannot be copied into `toon`.
#[test]
fn an_id_in_an_overview_stays_whole() {
    let ids = opdracht(["lijst", "situatie", "--json"]).draai().json();
    for breedte in ["40", "80", "100"] {
        let uit = opdracht(["lijst", "situatie"]).met("COLUMNS", breedte).draai();
        gelukt(&uit);
        for kop in ids["kaarten"].as_array().unwrap() {
            let id = kop["id"].as_str().unwrap();
            assert!(uit.stdout.contains(id), "{id} is geknipt bij {breedte} kolommen:\n{uit}");
        }
    }
}

#[test]
fn nonsense_for_a_width_is_80_columns() {
    let gewoon = opdracht(["zoek", "ambassade"]).draai();
    for breedte in ["onzin", "", "-5", "80.5", "99999999999999999999"] {
        let uit = opdracht(["zoek", "ambassade"]).met("COLUMNS", breedte).draai();
        gelukt(&uit);
        assert_eq!(uit.stdout, gewoon.stdout, "{breedte}");
    }
    gelukt(&opdracht(["lijst", "wet"]).met("COLUMNS", "0").draai());
    gelukt(&opdracht(["lijst", "wet"]).met("COLUMNS", "60000").draai());
}

#[test]
fn a_clock_of_nonsense_is_no_fault() {
    for klok in ["onzin", "-1", "99999999999999999", "9223372036854775807"] {
        gelukt(&opdracht(["toon", "affidavit"]).met("SOURCE_DATE_EPOCH", klok).draai());
    }
}

/// `soeverein-advies lijst feit | head -1`: whoever reads has seen enough.
#[test]
fn a_closed_pipe_is_no_error() {
    use std::io::Read;
    use std::process::Stdio;
    for args in [["lijst", "feit", "--json"].as_slice(), &["bronnen", "--json"], &["lijst", "feit"]] {
        let mut kind = kaal(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut uitvoer = kind.stdout.take().unwrap();
        uitvoer.read_exact(&mut [0]).unwrap();
        drop(uitvoer);
        let uit = kind.wait_with_output().unwrap();
        assert_eq!(uit.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8(uit.stderr).unwrap(), "", "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    for args in [["zoek", "ambassade"].as_slice(), &["lijst", "--json"], &["controleer"], &["--hulp"], &["--versie"]] {
        let vol = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let uit = kaal(args).stdout(vol).output().unwrap();
        let stderr = String::from_utf8(uit.stderr).unwrap();
        assert_eq!(uit.status.code(), Some(2), "{args:?}");
        assert_eq!(stderr, "De uitvoer kan niet worden geschreven. Is de schijf vol?\n", "{args:?}");
    }
}

/// Nobody can be told, but a script still gets its exit code.
#[cfg(target_os = "linux")]
#[test]
fn messages_that_cannot_be_written_break_nothing() {
    let vol = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    assert_eq!(kaal(&["dans"]).stderr(vol).status().unwrap().code(), Some(2));
}

/// A pager is for a terminal: a script that sets PAGER must not start it.
#[test]
fn a_pager_of_nonsense_is_not_started_without_a_terminal() {
    gelukt(&opdracht(["lijst", "feit"]).met("PAGER", "/bestaat/niet --x").draai());
}

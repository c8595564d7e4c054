//! Dutch to the last word. clap, toml, dialoguer and the standard library have English built in, and each new
//! command or option opens a new road for it. So these tests walk every command with every spelling of help,
//! one call for each kind of error that clap can give here, and every other road to a message, and hold what
//! is printed against the words that those libraries would print.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;

use std::fs;
use std::path::Path;
use std::process::Command;

use steun::{Uitkomst, opdracht};

/// Whole words that the libraries beneath us print and that Dutch does not have. "argument", "type", "extra"
/// and "links" are Dutch as well, and so stand there only with a word beside them.
const ENGELS: &str = "
    clap:
    error, usage, options, option, commands, command, subcommand, subcommands, arguments, unexpected argument,
    similar argument, argument cannot, args, flags, invalid, unexpected, unrecognized, unknown, value, values,
    required, requires, provided, found, expected, similar, exists, exist, help, print, prints, default, possible,
    more, information, try, see, summary, version, missing, cannot, multiple, times, conflicts, equal, sign, needs,
    allowed, supplied, following, were, was not, pass, tip, note, did, mean, aliases, env, for, with, the, and, this,
    that, not, but, from, a similar, an unknown,

    annotate-snippets:
    warning, info,

    toml:
    key, keys, string, strings, integer, float, boolean, array, table, datetime, duplicate, unclosed, newline,
    character, characters, escape, escaped, unquoted, quoted, literal, basic, multi-line, inline, header, parse,
    parsing, line, column, field, invalid type, recursion, extra comma, comma, dotted, digits, at,

    serde:
    variant, sequence, map of, trailing, length, null,

    the standard library:
    no such, file, files, directory, permission, denied, broken, pipe, device, space, left, os, too, many, levels,
    symbolic, stream, contain, valid, utf8, failed, failure, input, output, interrupted, thread, main, panicked,
    backtrace, unwrap, overflow,

    dialoguer:
    select, choose, yes, press, enter to, cancel, page, pages,

    our own slips:
    search, show, list, check, source, sources, hits, results, result, warnings, errors, ok, done, none, empty, card,
    cards, read, written, loaded,
";

/// The words of the list; a heading ends in a colon and counts for nothing.
fn woordenlijst() -> impl Iterator<Item = &'static str> {
    ENGELS
        .lines()
        .filter(|r| !r.trim_end().ends_with(':'))
        .flat_map(|r| r.split(','))
        .map(str::trim)
        .filter(|w| !w.is_empty())
}

/// Words of the list that may stand there, each with its reason. Only the text given here is let through; the
/// same word elsewhere is still a fault.
const TOEGESTAAN: &[(&str, &str)] = &[
    // The English spelling that fingers know, where the help or a suggestion names it as an option.
    ("--help", "an option that may be typed"),
    ("--version", "an option that may be typed"),
    ("help ik u", "Dutch, of helpen: a sentence of the corpus"),
];

/// Each English word in the text, with the line that it stands in.
fn engels(tekst: &str) -> Vec<String> {
    let mut tekst = tekst.to_lowercase();
    for (toegestaan, _reden) in TOEGESTAAN {
        tekst = tekst.replace(toegestaan, " ");
    }
    let los = |c: char| !c.is_alphanumeric();
    let mut uit = Vec::new();
    for regel in tekst.lines() {
        for woord in woordenlijst() {
            let staat = regel.match_indices(woord).any(|(plek, _)| {
                let voor = regel[..plek].chars().next_back().is_none_or(los);
                let na = regel[plek + woord.len()..].chars().next().is_none_or(los);
                voor && na
            });
            if staat {
                uit.push(format!("'{woord}' in: {regel}"));
            }
        }
    }
    uit
}

/// What is printed is Dutch, and there is something printed.
fn nederlands(wat: &str, uit: &Uitkomst) {
    for stroom in [&uit.stdout, &uit.stderr] {
        let gevonden = engels(stroom);
        assert!(gevonden.is_empty(), "{wat}: {gevonden:#?}\n{uit}");
    }
    assert!(!(uit.stdout.is_empty() && uit.stderr.is_empty()), "{wat}: geen woord\n{uit}");
}

/// A message about wrong use: Dutch, on stderr, exit 2.
fn fout(args: &[&str], zin: &str) {
    let uit = opdracht(args).draai();
    nederlands(&format!("{args:?}"), &zonder_getypt(&uit, args));
    assert_eq!(uit.code, 2, "{args:?}\n{uit}");
    assert_eq!(uit.stdout, "", "{args:?}\n{uit}");
    assert!(uit.stderr.contains(zin), "{args:?}: geen '{zin}'\n{uit}");
}

/// All commands, read from the help itself, so that a new one cannot be forgotten.
fn opdrachten() -> Vec<String> {
    let hulp = opdracht(["--hulp"]).draai().stdout;
    let regels = hulp.lines().skip_while(|r| *r != "Opdrachten:").skip(1).take_while(|r| !r.is_empty());
    let namen: Vec<String> = regels
        .filter_map(|r| r.strip_prefix("  ")?.split(' ').next())
        .filter(|n| !n.is_empty())
        .map(str::to_owned)
        .collect();
    assert!(namen.len() >= 5 && namen.contains(&"zoek".to_owned()), "{hulp}");
    namen
}

#[test]
fn the_word_list_sees_what_the_libraries_print() {
    for zin in [
        "error: unexpected argument '--dans' found",
        "Usage: soeverein-advies [OPTIONS]",
        "  tip: a similar argument exists: '--soort'",
        "For more information, try '--help'.",
        "No such file or directory (os error 2)",
        "invalid basic string, expected `\"`",
        "thread 'main' panicked at src/main.rs:1:1:",
        "Print help",
        "[default: 10]",
    ] {
        assert!(!engels(zin).is_empty(), "{zin}");
    }
    for zin in ["De optie '--dans' bestaat hier niet. Bedoelde u: --version?", "Hulp: soeverein-advies --hulp"] {
        assert_eq!(engels(zin), Vec::<String>::new());
    }
}

// ── Help and version ─────────────────────────────────────────────────────────────────────────────

#[test]
fn help_is_dutch_in_every_spelling_for_every_command() {
    for naam in std::iter::once(None).chain(opdrachten().into_iter().map(Some)) {
        let met = |vlag: &str| opdracht(naam.iter().map(String::as_str).chain([vlag])).draai();
        let hulp = met("--hulp");
        let wat = format!("{} --hulp", naam.as_deref().unwrap_or_default());
        nederlands(&wat, &hulp);
        assert_eq!((hulp.code, hulp.stderr.as_str()), (0, ""), "{wat}\n{hulp}");
        assert!(hulp.stdout.contains("Gebruik: soeverein-advies"), "{wat}\n{hulp}");
        assert!(hulp.stdout.contains("Voorbeelden:"), "{wat}\n{hulp}");
        for vlag in ["--help", "-h"] {
            assert_eq!(met(vlag).stdout, hulp.stdout, "{wat} {vlag}");
        }
    }
}

#[test]
fn help_stays_dutch_on_a_narrow_screen() {
    for naam in opdrachten() {
        for breedte in ["10", "40", "200"] {
            nederlands(&naam, &opdracht([naam.as_str(), "--hulp"]).met("COLUMNS", breedte).draai());
        }
    }
}

#[test]
fn help_goes_before_what_is_wrong_beside_it() {
    for args in [["zoek", "--hulp"].as_slice(), &["lijst", "situatie", "--help"], &["toon", "-h"]] {
        let uit = opdracht(args).draai();
        assert_eq!(uit.code, 0, "{uit}");
        nederlands(&format!("{args:?}"), &uit);
    }
}

#[test]
fn the_version_is_dutch_in_every_spelling_and_names_the_day_of_the_corpus() {
    for vlag in ["--versie", "--version", "-V"] {
        let uit = opdracht([vlag]).draai();
        nederlands(vlag, &uit);
        assert_eq!(uit.code, 0, "{uit}");
        let begin = format!("soeverein-advies {}, corpus van 20", env!("CARGO_PKG_VERSION"));
        assert!(uit.stdout.starts_with(&begin), "{uit}");
    }
}

#[test]
fn without_a_command_there_is_a_short_help_with_danger_on_top() {
    let uit = opdracht::<&str>([]).draai();
    nederlands("zonder opdracht", &uit);
    assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
    assert!(uit.stderr.starts_with("Gevaar? Ga weg en bel 112."), "{uit}");
}

#[test]
fn every_command_without_words_speaks_dutch() {
    for naam in opdrachten() {
        let uit = opdracht([&naam]).draai();
        // `controleer` and the overviews print the corpus itself, which may cite an English title.
        let bericht = Uitkomst { stdout: "-".to_owned(), ..uit };
        nederlands(&naam, &bericht);
        assert!(matches!(bericht.code, 0 | 2), "{naam}\n{bericht}");
    }
}

// ── The kinds of error of clap ───────────────────────────────────────────────────────────────────
//
// Not here, for no call can give them: NoEquals (no option asks for `=`), TooFewValues and
// WrongNumberOfValues (no option takes more than one word), MissingSubcommand and
// DisplayHelpOnMissingArgumentOrSubcommand (without a command our own short help comes), DisplayVersion (our
// own flag), Io and Format (clap never prints itself).

#[test]
fn kind_invalid_subcommand() {
    fout(&["dans"], "De opdracht 'dans' bestaat niet.");
}

#[test]
fn kind_invalid_subcommand_with_a_suggestion() {
    fout(&["zoeken"], "Bedoelde u: zoek?");
    fout(&["lijts"], "Bedoelde u: lijst?");
}

#[test]
fn kind_unknown_argument() {
    fout(&["--dans"], "De optie '--dans' bestaat hier niet.");
    fout(&["-q"], "De optie '-q' bestaat hier niet.");
    fout(&["zoek", "x", "-q"], "De optie '-q' bestaat hier niet.");
    fout(&["zoek", "x", "--dans=3"], "De optie '--dans' bestaat hier niet.");
    for naam in opdrachten() {
        fout(&[&naam, "--dans"], "De optie '--dans' bestaat hier niet.");
    }
}

#[test]
fn kind_unknown_argument_with_a_suggestion() {
    fout(&["zoek", "x", "--sort", "wet"], "Bedoelde u: --soort?");
    fout(&["--versi"], "Bedoelde u: --versie?");
    // Beneath the command it exists, and clap would tell that in English.
    fout(&["--soort", "wet", "zoek", "x"], "De optie '--soort' bestaat hier niet.");
}

#[test]
fn kind_unknown_argument_for_a_word_too_many() {
    fout(&["lijst", "situatie", "extraatje"], "'extraatje'");
    fout(&["bronnen", "x", "extraatje"], "'extraatje'");
    fout(&["controleer", "x", "extraatje"], "'extraatje'");
    // clap says "to pass '--dans' as a value, use '-- --dans'".
    fout(&["zoek", "--dans"], "'--dans'");
}

#[test]
fn kind_invalid_value_where_none_is_given() {
    for vlag in ["--soort", "--thema", "--rol", "--domein", "-n", "--aantal", "--bronmap", "--formaat", "--kleur"] {
        fout(&["zoek", "x", vlag], "ontbreekt een waarde.");
    }
    fout(&["lijst", "--gewijzigd-sinds"], "ontbreekt een waarde.");
    fout(&["controleer", "--uitleg"], "ontbreekt een waarde.");
    fout(&["zoek", "x", "--bronmap="], "ontbreekt een waarde.");
}

#[test]
fn kind_value_validation() {
    fout(&["zoek", "x", "--soort", "ufo"], "kies uit: situatie");
    fout(&["lijst", "ufo"], "kies uit: situatie");
    fout(&["zoek", "x", "-n", "0"], "geef een heel getal van 1 of meer");
    fout(&["zoek", "x", "-n", "-3"], "geef een heel getal van 1 of meer");
    fout(&["zoek", "x", "-n", "veel"], "geef een heel getal van 1 of meer");
    fout(&["zoek", "x", "--formaat", "pdf"], "kies uit: tabel");
    fout(&["zoek", "x", "--kleur", "rood"], "kies uit: altijd");
    fout(&["lijst", "--gewijzigd-sinds", "2026-02-30"], "schrijf een dag als");
}

#[test]
fn the_kinds_of_error_of_gids() {
    for vlag in ["--antwoord", "--antwoorden", "--gevaar", "--bewaar", "--opnieuw", "--schema"] {
        fout(&["gids", vlag], "ontbreekt een waarde.");
    }
    for vlag in ["--antwoorden=", "--bewaar=", "--opnieuw="] {
        fout(&["gids", vlag], "ontbreekt een waarde.");
    }
    fout(&["gids", "balie", "--antwoord="], "is geen antwoord");
    fout(&["gids", "--gevaar="], "is geen soort gevaar");
    fout(&["gids", "balie", "--schema", "svg"], "kies uit: mermaid, dot");
    fout(&["gids", "balie", "extraatje"], "'extraatje'");
    fout(&["gids", "balie", "--antword", "wat=filmt"], "Bedoelde u: --antwoord");
    for vlag in ["--lijst", "--eenvoudig", "--overschrijf"] {
        fout(&["gids", &format!("{vlag}=ja")], "staat te veel.");
        fout(&["gids", vlag, vlag], "mag maar één keer.");
    }
    for vlag in ["--antwoorden", "--gevaar", "--bewaar", "--opnieuw", "--schema"] {
        fout(&["gids", vlag, "dot", vlag, "dot"], "mag maar één keer.");
    }
    fout(&["gids", "balie", "--overschrijf"], "Er ontbreekt iets");
    for bij in [["balie", "--json"], ["--antwoord", "a=b"], ["--antwoorden", "a"], ["--gevaar", "a"]] {
        fout(&[&["gids", "--opnieuw", "x"], &bij[..]].concat(), "gaat niet samen met");
        fout(&[&["gids", "--lijst"], &bij[..]].concat(), "gaat niet samen met");
    }
}

#[test]
fn kind_too_many_values() {
    fout(&["zoek", "x", "--json=ja"], "Achter '--json' staat te veel.");
    fout(&["zoek", "x", "--waarom=ja"], "Achter '--waarom' staat te veel.");
    fout(&["--hulp=ja"], "staat te veel.");
    fout(&["--versie=ja"], "staat te veel.");
}

#[test]
fn kind_argument_conflict() {
    fout(&["controleer", ".", "--uitleg", "K001"], "gaat niet samen met");
    fout(&["controleer", "--uitleg", "K001", "."], "gaat niet samen met");
}

#[test]
fn kind_argument_conflict_with_itself() {
    fout(&["zoek", "x", "--waarom", "--waarom"], "'--waarom' mag maar één keer.");
    fout(&["zoek", "x", "-n", "1", "-n", "2"], "'--aantal' mag maar één keer.");
    fout(&["lijst", "--json", "--json"], "'--json' mag maar één keer.");
    fout(&["controleer", "--uitleg", "K001", "--uitleg", "K002"], "'--uitleg' mag maar één keer.");
}

#[test]
fn kind_missing_required_argument() {
    fout(&["zoek"], "Er ontbreekt iets");
    fout(&["zoek", "--json"], "Er ontbreekt iets");
    fout(&["zoek", "--"], "Er ontbreekt iets");
    fout(&["toon"], "Er ontbreekt iets");
    fout(&["controleer", "--vul-ids-aan"], "Er ontbreekt iets");
}

#[cfg(unix)]
#[test]
fn kind_invalid_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let geen_tekst = OsStr::from_bytes(b"\xff\xfe");
    for voor in [["zoek"].as_slice(), &["toon"], &["zoek", "x", "--thema"], &["zoek", "x", "-n"], &["lijst"], &[]] {
        let uit = opdracht(voor.iter().map(OsStr::new).chain([geen_tekst])).draai();
        nederlands(&format!("{voor:?}"), &uit);
        assert_eq!(uit.code, 2, "{voor:?}\n{uit}");
    }
}

#[test]
fn kind_display_help() {
    assert_eq!(opdracht(["--hulp"]).draai().code, 0);
    // The English word is no command of ours: it is refused in Dutch, with what does exist.
    fout(&["help", "zoek"], "Kies uit: gids, zoek");
}

/// The words that were typed are told back, and those alone may be English.
fn zonder_getypt(uit: &Uitkomst, getypt: &[&str]) -> Uitkomst {
    let kaal = |tekst: &str| getypt.iter().fold(tekst.to_owned(), |t, woord| t.replace(&format!("'{woord}'"), "''"));
    Uitkomst { stdout: kaal(&uit.stdout), stderr: kaal(&uit.stderr), code: uit.code }
}

// ── Every other road to a message ────────────────────────────────────────────────────────────────

#[test]
fn nothing_found_is_told_in_dutch() {
    for args in [
        ["zoek", "qqzzxxqq"].as_slice(),
        &["zoek", "ambasade gemete"],
        &["zoek", "vordering", "--soort", "oefening"],
        &["toon", "qqzzxxqq"],
        &["bronnen", "qqzzxxqq"],
        &["lijst", "--gewijzigd-sinds", "9999-12-31"],
    ] {
        let uit = opdracht(args).draai();
        // What is found after all is corpus, and not looked at here.
        nederlands(&format!("{args:?}"), &Uitkomst { stdout: "-".to_owned(), ..uit });
    }
}

#[test]
fn wrong_words_are_told_in_dutch() {
    fout(&["zoek", ""], "U gaf geen zoekwoord.");
    fout(&["zoek", "x", "--thema", "ufo"], "Kies uit: ");
    fout(&["lijst", "--rol", "ufo"], "Kies uit: ");
    fout(&["lijst", "--domein", "ufo"], "Kies uit: ");
    fout(&["toon", "bezoeker"], "Geef het hele id");
    fout(&["controleer", "--uitleg", "K999"], "Kies uit: K001");
}

#[test]
fn folders_that_cannot_be_used_are_told_in_dutch() {
    let map = tempfile::tempdir().unwrap();
    let bestand = map.path().join("kaarten.toml");
    fs::write(&bestand, "").unwrap();
    let heel = map.path().join("heel");
    fs::create_dir(&heel).unwrap();
    fs::write(heel.join("corpus.toml"), "").unwrap();
    let lang = "z".repeat(5_000);
    for pad in ["geen-map", bestand.to_str().unwrap(), &lang] {
        fout(&["controleer", pad], "map");
        fout(&["zoek", "x", "--bronmap", pad], "map");
    }
    fout(&["zoek", "x", "--bronmap", heel.to_str().unwrap()], "is een heel corpus");
}

#[test]
fn wrong_answers_and_files_of_gids_are_told_in_dutch() {
    fout(&["gids"], "soeverein-advies gids --lijst");
    fout(&["gids", "bali"], "Bedoelde u 'balie'?");
    fout(&["gids", "qqzz"], "Kies uit: balie");
    fout(&["gids", "--gevaar", "qqzz"], "Kies uit: dreiging-of-geweld");
    fout(&["gids", "--schema", "dot"], "Welke route");
    fout(&["gids", "--antwoord", "wat=filmt"], "Kies eerst een route");
    fout(&["gids", "--json", "--bewaar", "x.md"], "nog geen plan");
    for (antwoorden, zin) in [
        (["wat"].as_slice(), "Schrijf het als vraag=keuze."),
        (&["qqzz=filmt"], "De vragen zijn: "),
        (&["wat=qqzz"], "De keuzes zijn: "),
        (&["wat=filmd"], "Bedoelde u 'filmt'?"),
        (&["wat=filmt", "wat=papier"], "twee keer beantwoord"),
        (&["route=balie"], "twee keer beantwoord"),
        (&["wat=filmt", "nood=dood"], "niet gesteld"),
    ] {
        let vlaggen: Vec<String> = antwoorden.iter().map(|a| format!("--antwoord={a}")).collect();
        let args: Vec<&str> = ["gids", "balie"].into_iter().chain(vlaggen.iter().map(String::as_str)).collect();
        fout(&args, zin);
    }
    for naam in ["plan.pdf", "geen/map/plan.md"] {
        fout(&["gids", "balie", "--json", "--bewaar", naam], "plan.");
    }

    let map = tempfile::tempdir().unwrap();
    let pad = |naam: &str| map.path().join(naam).to_str().unwrap().to_owned();
    fs::write(map.path().join("binair.toml"), b"\xff\xfe\x00").unwrap();
    fs::create_dir(map.path().join("map.toml")).unwrap();
    fs::File::create(map.path().join("groot.toml")).unwrap().set_len(200_000_000).unwrap();
    for (n, inhoud) in
        ["wat = \"niet af", "wat = drie", "route = 3", "antwoorden = 3", "[antwoorden]\nwat = 3", "qq = 1"]
            .into_iter()
            .enumerate()
    {
        fs::write(map.path().join(format!("{n}.toml")), inhoud).unwrap();
        fs::write(map.path().join(format!("{n}.json")), format!("{{{inhoud}")).unwrap();
        fout(&["gids", "--antwoorden", &pad(&format!("{n}.toml"))], "dit is geen bestand met antwoorden");
        fout(&["gids", "--opnieuw", &pad(&format!("{n}.toml"))], "dit is geen bestand met een bewaard plan");
        fout(&["gids", "--opnieuw", &pad(&format!("{n}.json"))], "dit is geen bewaard plan");
    }
    for naam in ["binair.toml", "map.toml", "groot.toml", "nergens.toml", &"z".repeat(1_000)] {
        fout(&["gids", "--antwoorden", &pad(naam)], "Kijk na of dit het bestand is dat u bedoelt.");
        fout(&["gids", "--opnieuw", &pad(naam)], "Kijk na of dit het bestand is dat u bedoelt.");
    }
}

#[test]
fn saving_and_making_again_is_told_in_dutch() {
    let map = tempfile::tempdir().unwrap();
    for naam in ["plan.md", "plan.txt", "plan.json", "plan.toml"] {
        let pad = map.path().join(naam);
        let args = ["gids", "balie", "--antwoord", "wat=filmt", "--bewaar", pad.to_str().unwrap()];
        let uit = opdracht(args).draai();
        assert_eq!(uit.code, 0, "{uit}");
        // The plan itself is read in another test.
        nederlands(naam, &Uitkomst { stdout: "-".to_owned(), ..uit });
        let uit = opdracht(args).draai();
        assert_eq!(uit.code, 2, "{uit}");
        nederlands(naam, &uit);
    }
    for vorm in ["tabel", "tekst", "markdown"] {
        let pad = map.path().join("plan.toml");
        let uit = opdracht(["gids", "--opnieuw", pad.to_str().unwrap(), "--formaat", vorm]).draai();
        assert_eq!(uit.code, 0, "{uit}");
        nederlands(vorm, &zonder_geciteerd(uit));
    }
}

/// Writes the file into a fresh folder and runs `controleer` and a command that uses the folder.
fn nagekeken(naam: &str, inhoud: &[u8]) -> [Uitkomst; 3] {
    let map = tempfile::tempdir().unwrap();
    fs::write(map.path().join(naam), inhoud).unwrap();
    let pad = map.path().to_str().unwrap();
    [
        opdracht(["controleer", pad]).draai(),
        opdracht(["controleer", pad, "--json"]).draai(),
        opdracht(["zoek", "ambassade", "--bronmap", pad]).draai(),
    ]
}

/// Keys of the JSON are a contract and stand apart from what a person reads.
fn zonder_sleutels(uit: &Uitkomst) -> Uitkomst {
    let regels = uit.stdout.lines().map(|r| match r.trim_start().split_once("\": ") {
        Some((sleutel, waarde)) if sleutel.starts_with('"') => waarde,
        _ => r,
    });
    let stdout = regels.collect::<Vec<_>>().join("\n");
    Uitkomst { stdout, stderr: uit.stderr.clone(), code: uit.code }
}

#[test]
fn every_fault_in_the_toml_is_told_in_dutch() {
    // One for each message that the reader of TOML has; the words in them are Dutch, for the line is shown.
    for toml in [
        "titel = \"niet af",
        "titel = 'niet af",
        "titel = \"\"\"niet af",
        "titel = '''niet af",
        "titel = \"\"\"\"\"\"\"",
        "titel = \"\\q\"",
        "titel = \"\\u12\"",
        "titel = \"\\ud800\"",
        "titel = \"\\",
        "titel = \"\u{1}\"",
        "titel = '\u{1}'",
        "# \u{1}",
        "\u{1}",
        "titel",
        "titel =",
        "titel = ",
        "= 3",
        "titel 3",
        "titel = drie",
        "titel = drie vier",
        "titel = 3 4",
        "ti tel = 3",
        "téé = 3",
        "titel = 3\ntitel = 4",
        "titel = 3\n[titel]",
        "[titel]\n[titel]",
        "[[titel]]\n[titel]",
        "[titel]\n[[titel]]",
        "titel = []\n[[titel]]",
        "a.b = 1\n[a]\nc = 2",
        "a.b = 1\na.b.c = 2",
        "a = {}\na.b = 2",
        "[titel",
        "[titel]]",
        "[[titel]",
        "[[titel",
        "[]",
        "[[]]",
        "[a.]",
        "[.a]",
        "a. = 1",
        "[titel] 3",
        "a = [1, 2",
        "a = [1 2]",
        "a = [1,,2]",
        "a = [,]",
        "a = ]",
        "a = }",
        "a = { b = 1",
        "a = { b = 1,, c = 2 }",
        "a = { b = 1 c = 2 }",
        "a = { b = 1, }",
        "a = { b }",
        "a = { b = 1, b = 2 }",
        "a = {\nb = 1\n}",
        "a = 2026-02-30",
        "a = 2026-13-01",
        "a = 2026-1-1",
        "a = 2026-01-01T25:00:00",
        "a = 2026-01-01T",
        "a = 25:61:00",
        "a = 0123",
        "a = 0x",
        "a = 0xg",
        "a = 0b2",
        "a = 0o9",
        "a = 1__2",
        "a = _1",
        "a = 1_",
        "a = 1.",
        "a = .1",
        "a = 1e",
        "a = +-1",
        "a = 99999999999999999999999",
        "a = waar",
        "a = True",
        "a = nul",
        "\"a",
        "'a",
        "\"a\" b = 1",
        "a = 1 = 2",
        "a == 1",
        "a : 1",
        "{\"a\": 1}",
        "<kaart/>",
        "- a: 1",
    ] {
        // `True` is what was typed, and so it stands in the line that is shown.
        let [mens, script, zoek] = nagekeken("mijn.toml", toml.as_bytes());
        assert_eq!((mens.code, zoek.code), (1, 2), "{toml:?}\n{mens}\n{zoek}");
        nederlands(toml, &mens);
        nederlands(toml, &zonder_sleutels(&script));
        nederlands(toml, &zoek);
    }
    let diep = format!("a = {}", "[".repeat(10_000));
    for uit in nagekeken("mijn.toml", diep.as_bytes()) {
        nederlands("diep", &zonder_sleutels(&uit));
    }
}

#[test]
fn every_wrong_value_is_told_in_dutch() {
    for waarde in [
        "3",
        "3.5",
        "-1",
        "true",
        "inf",
        "2026-11-24",
        "2026-11-24T10:00:00Z",
        "10:00:00",
        "\"\"",
        "[]",
        "[1]",
        "[[1]]",
        "{}",
        "{ x = 1 }",
    ] {
        for sleutel in ["id", "titel", "kern", "thema", "rollen", "nagelezen", "doe", "onbekend"] {
            let toml = format!("[[wijsheid]]\n{sleutel} = {waarde}\n");
            let [mens, script, zoek] = nagekeken("mijn.toml", toml.as_bytes());
            assert_eq!((mens.code, zoek.code), (1, 2), "{toml:?}\n{mens}\n{zoek}");
            let getoond = format!("= {waarde}");
            for uit in [mens, zonder_sleutels(&script), zoek] {
                // The line itself is shown, `true` in it is TOML.
                nederlands(&toml, &Uitkomst { stdout: uit.stdout.replace(&getoond, ""), ..uit });
            }
        }
    }
}

#[test]
fn files_that_cannot_be_read_are_told_in_dutch() {
    for uit in nagekeken("mijn.toml", b"\xff\xfe\x00") {
        nederlands("geen tekst", &zonder_sleutels(&uit));
    }
    for uit in nagekeken("kaarten.xlsx", b"") {
        nederlands("niet gelezen", &Uitkomst { stdout: "-".to_owned(), ..uit });
    }
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().to_str().unwrap();
    fs::File::create(map.path().join("groot.toml")).unwrap().set_len(200_000_000).unwrap();
    nederlands("te groot", &opdracht(["controleer", pad]).draai());
    nederlands("te groot", &opdracht(["lijst", "--bronmap", pad]).draai());
}

#[cfg(unix)]
#[test]
fn broken_links_are_told_in_dutch() {
    use std::os::unix::fs::symlink;
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().to_str().unwrap();
    symlink("nergens", map.path().join("los.toml")).unwrap();
    symlink("rondje.toml", map.path().join("rondje.toml")).unwrap();
    symlink("rondje", map.path().join("rondje")).unwrap();
    nederlands("koppelingen", &opdracht(["controleer", pad]).draai());
    fout(&["lijst", "--bronmap", pad], "Verbeter de fouten hierboven");
    fout(&["controleer", &format!("{pad}/rondje")], "De map");
}

#[test]
fn filling_in_ids_is_told_in_dutch() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().to_str().unwrap();
    fs::write(map.path().join("mijn.toml"), "").unwrap();
    nederlands("ids", &opdracht(["controleer", pad, "--vul-ids-aan"]).draai());
    fs::remove_file(map.path().join("ids.txt")).unwrap();
    fs::create_dir(map.path().join("ids.txt")).unwrap();
    fout(&["controleer", pad, "--vul-ids-aan"], "ids.txt");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_in_dutch() {
    let vol = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let uit = kaal(&["lijst"], Path::new("/")).stdout(vol).output().unwrap();
    let stderr = String::from_utf8(uit.stderr).unwrap();
    assert_eq!(engels(&stderr), Vec::<String>::new());
    assert_eq!(uit.status.code(), Some(2), "{stderr}");
}

// ── Data ─────────────────────────────────────────────────────────────────────────────────────────

/// Words that the corpus cites from elsewhere, or that Dutch has borrowed, with why they may stand there. The
/// test is about our own words around the corpus; what the corpus says is read by people.
const GECITEERD: &[(&str, &str)] = &[("Ik help", "the Dutch verb, in a sentence to say aloud")];

fn zonder_geciteerd(uit: Uitkomst) -> Uitkomst {
    let stdout = GECITEERD.iter().fold(uit.stdout.clone(), |t, (woord, _reden)| t.replace(woord, ""));
    Uitkomst { stdout, ..uit }
}

#[test]
fn the_words_around_the_data_are_dutch() {
    for args in [
        ["zoek", "ambassade", "--waarom"].as_slice(),
        &["zoek", "ambasade"],
        &["zoek", "bedreigd", "-n", "1"],
        &["toon", "bezoeker-filmt-aan-de-balie", "--onderbouwing"],
        &["gids", "--lijst"],
        &["gids", "balie", "--antwoord", "wat=filmt"],
        &["gids", "balie", "--antwoord", "wat=gewoon"],
        &["gids", "balie", "--antwoord", "wat=filmt", "--antwoord", "gedrag=filmt-door"],
        &["gids", "--gevaar", "dreiging-of-geweld"],
        &["gids", "--gevaar", "wapen-brand-of-gas"],
        &["lijst"],
        &["lijst", "wijsheid"],
        &["controleer"],
    ] {
        for vorm in ["tabel", "tekst", "markdown"] {
            let args: Vec<&str> = args.iter().copied().chain(["--formaat", vorm]).collect();
            let uit = opdracht(&args).draai();
            assert_eq!(uit.code, 0, "{args:?}\n{uit}");
            nederlands(&format!("{args:?}"), &zonder_geciteerd(uit));
        }
    }
}

#[test]
fn the_page_of_every_check_is_dutch() {
    let codes = opdracht(["controleer", "--uitleg", "K999"]).draai().stderr;
    let codes: Vec<&str> = codes.split([' ', ',', '.', '\n']).filter(|w| w.starts_with("K0")).collect();
    assert!(codes.len() > 30, "{codes:?}");
    for code in codes {
        let uit = opdracht(["controleer", "--uitleg", code]).draai();
        assert_eq!(uit.code, 0, "{uit}");
        nederlands(code, &uit);
    }
}

// ── The choice on a terminal ─────────────────────────────────────────────────────────────────────

#[cfg(unix)]
#[test]
fn the_choice_on_a_terminal_is_dutch() {
    use std::io::{Read, Write};
    use std::num::NonZero;
    use std::sync::mpsc;
    use std::thread;
    use std::time::{Duration, Instant};

    use portable_pty::{CommandBuilder, PtySize, native_pty_system};

    let thuis = tempfile::tempdir().unwrap();
    let maat = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let paar = native_pty_system().openpty(maat).unwrap();
    let mut opdracht = CommandBuilder::new(env!("CARGO_BIN_EXE_soeverein-advies"));
    opdracht.args(["toon", "bezoeker"]);
    opdracht.env_clear();
    opdracht.env("HOME", thuis.path());
    opdracht.env("TERM", "xterm-256color");
    let mut kind = paar.slave.spawn_command(opdracht).unwrap();
    drop(paar.slave);

    let mut lezer = paar.master.try_clone_reader().unwrap();
    let mut schrijver = paar.master.take_writer().unwrap();
    let (zend, ontvang) = mpsc::channel();
    thread::spawn(move || {
        let mut stuk = [0; 4096];
        while let Ok(n) = lezer.read(&mut stuk) {
            if n == 0 || zend.send(stuk[..n].to_vec()).is_err() {
                break;
            }
        }
    });
    let mut scherm = vt100::Parser::new(NonZero::new(24).unwrap(), NonZero::new(80).unwrap(), 0);
    let einde = Instant::now() + Duration::from_secs(30);
    // The list is drawn when a known id stands on the screen.
    while !scherm.screen().contents().contains("Een bezoeker filmt") && Instant::now() < einde {
        if let Ok(stuk) = ontvang.recv_timeout(Duration::from_millis(100)) {
            scherm.process(&stuk);
        }
    }
    let getoond = scherm.screen().contents();
    schrijver.write_all(b"\x1b").unwrap();
    schrijver.flush().unwrap();
    let code = kind.wait().unwrap().exit_code();

    assert!(getoond.contains("Welke kaart bedoelt u?"), "{getoond}");
    assert_eq!(engels(&getoond), Vec::<String>::new(), "{getoond}");
    assert_eq!(code, 1, "{getoond}");
}

// ── Examples ─────────────────────────────────────────────────────────────────────────────────────

/// The program in a folder of its own choice.
fn kaal(args: &[&str], map: &Path) -> Command {
    let mut kind = Command::new(env!("CARGO_BIN_EXE_soeverein-advies"));
    kind.args(args).env_clear().env("HOME", map).env("USERPROFILE", map).current_dir(map);
    if let Some(wortel) = std::env::var_os("SYSTEMROOT") {
        kind.env("SYSTEMROOT", wortel);
    }
    kind
}

/// Words as a shell parts them: double quotes keep words together.
fn woorden(regel: &str) -> Vec<String> {
    let mut uit = Vec::new();
    for (nummer, stuk) in regel.split('"').enumerate() {
        if nummer % 2 == 1 {
            uit.push(stuk.to_owned());
        } else {
            uit.extend(stuk.split_whitespace().map(str::to_owned));
        }
    }
    uit
}

/// Runs an example as it stands in the text, in a folder where `mijn-kaarten` exists, and wants exit 0.
fn voorbeeld(regel: &str) {
    let map = tempfile::tempdir().unwrap();
    fs::create_dir(map.path().join("mijn-kaarten")).unwrap();
    let woorden = woorden(regel);
    let args: Vec<&str> = woorden.iter().skip(1).map(String::as_str).collect();
    assert_eq!(woorden[0], "soeverein-advies", "{regel}");
    let mut uit = kaal(&args, map.path()).output().unwrap();
    if uit.stderr.starts_with("De vragen kunnen hier niet worden gesteld.".as_bytes()) {
        // It asks at a terminal; a script gets the first question.
        uit = kaal(&[&args, ["--json"].as_slice()].concat(), map.path()).output().unwrap();
    }
    let (stdout, stderr) = (String::from_utf8(uit.stdout).unwrap(), String::from_utf8(uit.stderr).unwrap());
    assert_eq!(uit.status.code(), Some(0), "{regel}\n{stdout}\n{stderr}");
    // What is asked for in a file is there.
    match args.iter().position(|arg| *arg == "--uit").and_then(|plek| args.get(plek + 1)) {
        Some(bestand) => assert!(map.path().join(bestand).exists(), "{regel}\n{stderr}"),
        None => assert!(!stdout.is_empty(), "{regel}\n{stderr}"),
    }
}

#[test]
fn every_example_in_every_help_runs() {
    for naam in std::iter::once(None).chain(opdrachten().into_iter().map(Some)) {
        let hulp = opdracht(naam.iter().map(String::as_str).chain(["--hulp"])).draai().stdout;
        let voorbeelden: Vec<&str> = hulp
            .lines()
            .skip_while(|r| *r != "Voorbeelden:")
            .skip(1)
            .take_while(|r| !r.trim().is_empty())
            .map(str::trim)
            .collect();
        assert!(voorbeelden.len() >= 3, "{hulp}");
        voorbeelden.into_iter().for_each(voorbeeld);
    }
}

#[test]
fn every_command_in_the_short_help_runs() {
    let kort = opdracht::<&str>([]).draai().stderr;
    let mut aantal = 0;
    for regel in kort.lines() {
        let Some(plek) = regel.find("soeverein-advies ") else { continue };
        // What it does stands behind it, two columns or more away.
        let opdracht = regel[plek..].split("  ").next().unwrap_or_default();
        voorbeeld(opdracht.trim());
        aantal += 1;
    }
    assert!(aantal >= 4, "{kort}");
}

/// A message that names a command must name one that works: the reader types what stands there.
#[test]
fn the_commands_that_messages_name_run() {
    for (args, genoemd) in [
        (["zoek", ""].as_slice(), "soeverein-advies zoek ambassade"),
        (&["zoek", "qqzzxxqq"], "soeverein-advies lijst situatie"),
        (&["zoek", "qqzzxxqq"], "soeverein-advies toon dreiging-of-geweld"),
        (&["bronnen", "qqzzxxqq"], "soeverein-advies bronnen"),
        (&["lijst", "--gewijzigd-sinds", "9999-12-31"], "soeverein-advies lijst"),
        (&["dans"], "soeverein-advies --hulp"),
    ] {
        let uit = opdracht(args).draai();
        assert!(uit.stderr.contains(genoemd), "{args:?}\n{uit}");
        voorbeeld(genoemd);
    }
}

#[test]
fn a_typed_english_word_is_told_back_and_nothing_else_is_english() {
    for args in [["search"], ["show"], ["list"], ["check"]] {
        let uit = zonder_getypt(&opdracht(args).draai(), &args);
        nederlands(args[0], &uit);
        assert_eq!(uit.code, 2, "{uit}");
    }
}

//! Precision: faults that a simpler check would miss, tell in the wrong place, or tell too often.

use crate::aanvulling::{meegeleverd, vind};
use crate::zaak::*;

zaken! {
    FOUTEN: Fout;

    // A point parts thousands.
    figure_with_a_point: K031 SITUATIE, "Draai uw scherm weg." => "Dat kost 1.442 euro.", op "Dat kost 1.442 euro.";
    // People write numbers in groups.
    phone_number_with_blanks: K034 AANBOD, "0900-0101" => "070 123 45 67", op "070 123 45 67";
    // The number of the feit holds the wrong one within it.
    phone_number_that_lost_a_digit: K034 AANBOD, "0900-0101" => "0900-010", op "0900-010";
    // On the line of the text that holds it, not of the text before it.
    line_of_an_address_in_a_warning: K034 SITUATIE, "Neem de tijd." => "Mail team@voorbeeld.nl.", op "Mail team@voorbeeld.nl.";
    // On the line that rests on the feit: that kaart must be read again.
    feit_seen_after_the_kaart_was_read: K040 FEITEN, "blz. 1\" }]\ngezien = 2026-11-24" => "blz. 1\" }]\ngezien = 2026-12-24", op r#"feiten = ["fa-005"]"# in DILEMMA;
    // On the line with the name, not on the first of its part.
    line_of_a_name_not_in_the_list: K012 IDS, "bezoeker-filmt#scherm\n" => "", op "id = \"scherm\"" in SITUATIE;
    // Whatever quotes it stands in.
    line_of_a_danger_in_single_quotes: K025 GEVAAR, r#"kaart = "bezoeker-dreigt""# => "kaart = 'bestaat-niet'", op "kaart = 'bestaat-niet'", ook ["K080"];
    // Though the same text stands earlier as a word.
    line_of_a_danger_named_as_a_word: K025 GEVAAR, "woorden = [\"mes\", \"pistool\"]" => "woorden = [\"mes\", \"pistool\"]\n\n[[groep]]\nnaam = \"steken\"\nkaart = \"mes\"\nwoorden = [\"steken\"]", op "kaart = \"mes\"", ook ["K080"];
    // Evidence counts as a reference too.
    same_feit_twice: K023 DILEMMA, r#"feiten = ["fa-005"]"# => r#"feiten = ["fa-005", "fa-005"]"#, op r#"feiten = ["fa-005", "fa-005"]"#;
    // Texts that are no lines: scenes, questions, fields, words, sources.
    label_in_an_oefening: K063 OEFENING, "Dat geeft rust." => "De wappie wordt rustig.", op "De wappie wordt rustig.";
    label_in_a_route: K063 ROUTE, "Wat gebeurt er?" => "Is het een wappie?", op "Is het een wappie?";
    label_in_a_letter: K063 BRIEF, "Wanneer kwam de brief?" => "Wanneer schreef de wappie?", op "Wanneer schreef de wappie?";
    hidden_sign_in_an_oefening: K065 OEFENING, "U groet hem." => r"U groet \u202Ehem.", op r"U groet \u202Ehem.";
    hidden_sign_in_a_route: K065 ROUTE, "Wat gebeurt er?" => r"Wat \u202Egebeurt er?", op r"Wat \u202Egebeurt er?";
    hidden_sign_in_a_word: K065 SITUATIE, r#""telefoon""# => r#""tele\u202Efoon""#, op r"tele\u202Efoon";
    hidden_sign_in_the_doubt_of_a_feit: K065 FEITEN, "Alleen op werkdagen." => r"Alleen \u202Eop werkdagen.", op r"Alleen \u202Eop werkdagen.";
    hidden_sign_in_a_source: K065 BRONNEN, "Een website" => r"Een \u202Ewebsite", op r"Een \u202Ewebsite";
}

zaken! {
    WAARSCHUWINGEN: Waarschuwing;

    // On the line of the text that holds it, not of the text before it.
    line_of_a_same_sentence_in_a_reason: K064 SITUATIE, "Dat geeft lucht." => "De schrijver zegt dat alles waar is.", op "De schrijver zegt dat alles waar is.";
}

/// One slip in a key leaves the whole kaart out, and then each of its ids has 'vanished'.
#[test]
fn a_slip_in_a_key_is_one_report() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(SITUATIE, "waarom = \"Dat geeft lucht.\"", "warom = \"Dat geeft lucht.\"");
    let uit = akker.controleer();
    assert_eq!(Melding::alle(&uit).len(), 1, "{uit}");
}

/// A list without its end swallows the file, and each line of it is reported up to four times; the
/// line of the list is not among them.
#[test]
fn a_list_without_its_end_is_told_once() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(SITUATIE, "rollen = [\"balie\"]", "rollen = [\"balie\"");
    let regel = akker.regel_van(SITUATIE, "rollen = [\"balie\"");
    let regels: Vec<usize> =
        Melding::alle(&akker.controleer()).iter().filter(|m| m.code == "K001").map(|m| m.regel).collect();
    assert!(regels.len() <= 3, "{} keer", regels.len());
    assert!(regels.first().is_some_and(|r| [regel, regel + 1].contains(r)), "{regels:?} en niet {regel}");
}

/// Windows ends its lines with a sign that may not stand in a text, so the same fault is told twice.
#[test]
fn a_text_without_its_end_is_told_once_on_windows() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(SITUATIE, "titel = \"Een bezoeker filmt\"", "titel = \"Een bezoeker filmt");
    akker.schrijf_als(Vorm::Windows);
    let uit = akker.controleer();
    assert_eq!(Melding::alle(&uit).iter().filter(|m| m.code == "K001").count(), 1, "{uit}");
}

/// After a key without `=` the parser skips what follows; the key itself is told.
#[test]
fn a_key_without_an_equals_sign_is_told_on_its_own_line() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(SITUATIE, "wanneer = \"vandaag\"", "wanneer \"vandaag\"");
    let uit = akker.controleer();
    let regels: Vec<usize> = Melding::alle(&uit).iter().filter(|m| m.code == "K001").map(|m| m.regel).collect();
    assert_eq!(regels, [akker.regel_van(SITUATIE, "wanneer \"vandaag\"")], "{uit}");
}

/// The parser has a word of its own for each part of a date that is wrong.
#[test]
fn a_date_that_is_none_is_called_a_date() {
    for datum in ["2026-02-30", "2026-11-99", "24-11-2026", "2026-1-2"] {
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(SITUATIE, "nagelezen = 2026-11-24", &format!("nagelezen = {datum}"));
        let uit = akker.controleer();
        let melding = Melding::alle(&uit).into_iter().find(|m| m.code == "K001" || m.code == "K007");
        assert!(melding.is_some_and(|m| m.melding.contains("datum")), "{datum}\n{uit}");
    }
}

/// A text over more lines is good TOML; that it may not be so is told as an 'invisible sign (U+000A)'.
#[test]
fn a_text_over_more_lines_is_no_invisible_sign() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(SITUATIE, "\"Draai uw scherm weg.\"", "\"\"\"\nDraai uw scherm\nweg.\"\"\"");
    let uit = akker.controleer();
    assert!(!Melding::alle(&uit).iter().any(|m| m.melding.contains("U+000A")), "{uit}");
}

/// The report shows the line as it stands in the file; C1 signs steer a screen as an escape does.
#[test]
fn the_report_passes_no_sign_on_that_steers_a_screen() {
    for teken in ['\u{9b}', '\u{85}', '\u{90}'] {
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(SITUATIE, "Draai uw scherm weg.", &format!("Draai {teken}uw scherm weg."));
        let uit = akker.draai(&[]);
        assert!(!uit.stdout.contains(teken), "U+{:04X} staat rauw in het rapport", u32::from(teken));
    }
}

/// What is appended to a bundled kaart is held to the checks as any other line.
#[test]
fn added_lines_are_checked() {
    let id = meegeleverd();
    for (code, regel) in [
        ("K020", "tekst = \"Haal koffie.\"\nfeiten = [\"bestaat-niet\"]"),
        ("K024", "tekst = \"Haal *koffie.\""),
        ("K063", "tekst = \"Geef de wappie koffie.\""),
        ("K065", r#"tekst = "Haal \u202Ekoffie.""#),
    ] {
        let (_, meldingen) = vind(&format!("[[aanvulling]]\nid = \"{id}\"\n\n[[aanvulling.doe]]\n{regel}\n"));
        assert!(meldingen.contains(&(code.to_owned(), Ernst::Fout)), "{code}: {meldingen:?}");
    }
}

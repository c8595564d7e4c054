//! Faults in TOML, keys and values (K001–K008), and in ids and places (K010–K016).

use crate::zaak::*;

zaken! {
    FOUTEN: Fout;

    // K001: TOML that is none.
    duplicate_key: K001 SITUATIE, r#"titel = "Een bezoeker filmt""# => "titel = \"Een bezoeker filmt\"\ntitel = \"Nog een\"", op "Nog een";
    unclosed_string: K001 SITUATIE, r#"titel = "Een bezoeker filmt""# => r#"titel = "Een bezoeker filmt"#, op "Een bezoeker filmt";
    unclosed_literal_string: K001 SITUATIE, r#"titel = "Een bezoeker filmt""# => "titel = 'Een bezoeker filmt", op "Een bezoeker filmt";
    unclosed_table_header: K001 SITUATIE, "[situatie.kern]" => "[situatie.kern", op "[situatie.kern";
    missing_value: K001 SITUATIE, r#"thema = "balie""# => "thema =", op "thema =";
    missing_equals_sign: K001 SITUATIE, r#"thema = "balie""# => r#"thema "balie""#, op r#"thema "balie""#;
    text_without_quotes: K001 SITUATIE, r#"thema = "balie""# => "thema = balie", op "thema = balie";
    missing_comma: K001 SITUATIE, r#""camera", "telefoon""# => r#""camera" "telefoon""#, op r#""camera" "telefoon""#;
    unknown_escape: K001 SITUATIE, "Een bezoeker filmt" => r"Een \bezoeker \filmt \zacht", op r"\zacht";
    stray_word: K001 FEITEN, "[[feit]]\nid = \"fa-002\"" => "hallo\n[[feit]]\nid = \"fa-002\"", op "hallo";
    single_table_after_an_array_of_tables: K001 SITUATIE, "[[situatie.nu_doen]]\nid = \"scherm\"" => "# Hier.\n[situatie.nu_doen]\nid = \"scherm\"", op "# Hier.\n[situatie.nu_doen]";
    thirtieth_of_february: K001 SITUATIE, "nagelezen = 2026-11-24" => "nagelezen = 2026-02-30", op "2026-02-30";
    date_as_people_write_it: K001 SITUATIE, "nagelezen = 2026-11-24" => "nagelezen = 24-11-2026", op "24-11-2026";
    quotes_of_a_word_processor: K001 SITUATIE, r#"thema = "balie""# => "thema = “balie”", op "“balie”";
    quote_inside_a_text: K001 SITUATIE, "Een bezoeker filmt" => "Een \"bezoeker\" filmt", op "Een \"bezoeker\" filmt";
    colon_for_an_equals_sign: K001 SITUATIE, r#"thema = "balie""# => r#"thema: "balie""#, op "thema: ";
    a_day_of_the_month_that_is_none: K001 SITUATIE, "nagelezen = 2026-11-24" => "nagelezen = 2026-11-99", op "2026-11-99";
    raw_control_sign: K001 SITUATIE, "Een bezoeker filmt" => "Een \u{1b}[31mbezoeker filmt", op "bezoeker filmt";

    // K003: keys that nobody reads.
    unknown_key_in_a_kaart: K003 SITUATIE, r#"thema = "balie""# => "thema = \"balie\"\nteam = \"balie\"", op "team = \"balie\"";
    unknown_part: K003 SITUATIE, "[[situatie.leg_vast]]" => "[[situatie.leg_vats]]", op "[[situatie.leg_vats]]", ook ["K004"];
    unknown_key_in_a_line: K003 SITUATIE, r#"waarom = "Dat geeft lucht.""# => r#"warom = "Dat geeft lucht.""#, op "Dat geeft lucht.";
    unknown_soort: K003 SIGNAAL, "[[signaal]]\n" => "[[signaall]]\nid = \"x\"\n\n[[signaal]]\n", op "[[signaall]]";
    aanvulling_in_a_whole_corpus: K003 SIGNAAL, "[[signaal]]\n" => "[[aanvulling]]\nid = \"bezoeker-filmt\"\n\n[[signaal]]\n", op "[[aanvulling]]";
    unknown_key_in_a_feit: K003 FEITEN, "let_op = \"Alleen" => "letop = \"Alleen", op "letop";
    unknown_key_in_the_corpus_file: K003 CORPUS, "domeinen = " => "kleuren = [\"geel\"]\ndomeinen = ", op "kleuren = [\"geel\"]";
    unknown_key_in_a_taal_file: K003 STAMMEN, "groepen = " => "woorden = [\"a\"]\ngroepen = ", op "woorden = [\"a\"]";
    unknown_key_deep_down: K003 WET, "aantal = 6" => "aantal = 6\nsoort = \"fataal\"", op "soort = \"fataal\"";

    // K004: keys that are missing, told at the table that should hold them.
    missing_kern: K004 SITUATIE, "[situatie.kern]\ntekst = \"Blijf kalm. Vraag waar het om gaat.\"\n" => "", op "# De situatie waarin de meeste fouten worden gezaaid.\n\n[[situatie]]";
    missing_titel: K004 SITUATIE, "titel = \"Een bezoeker filmt\"\n" => "", op "# De situatie waarin de meeste fouten worden gezaaid.\n\n[[situatie]]";
    missing_verbinding: K004 SITUATIE, "[[situatie.verbinding]]\ntekst = \"Vraag wat er eerder misging.\"\n" => "", op "# De situatie waarin de meeste fouten worden gezaaid.\n\n[[situatie]]";
    missing_text_of_a_line: K004 SITUATIE, "[[situatie.leg_vast]]\ntekst = \"Schrijf op wat u zag.\"" => "[[situatie.leg_vast]]\nwaarom = \"Handig.\"", op "[[situatie.leg_vast]]";
    missing_step_of_a_limit: K004 SITUATIE, "stap = \"Vraag nog een keer om te gaan.\"\n" => "", op "[[situatie.grens]]";
    missing_sources_of_a_feit: K004 FEITEN, "bronnen = [{ bron = \"folder\", vindplaats = \"blz. 1\" }]\n" => "", op "blz. 2\" }]\ngezien = 2026-11-24\n\n[[feit]]";
    missing_place_in_a_source: K004 FEITEN, "{ bron = \"folder\", vindplaats = \"blz. 1\" }" => "{ bron = \"folder\" }", op "{ bron = \"folder\" }";
    missing_answers_of_a_question: K004 GEVAARROUTE, "[[route.vragen.keuzes]]\nid = \"bezoeker-dreigt\"\ntekst = \"Iemand dreigt\"\ngedrag = \"Iemand dreigt.\"\nbrengt = [\"bezoeker-dreigt\", \"bezoeker-filmt.verbinding\", \"bezoeker-filmt.zeg\", \"bezoeker-filmt.grens\"]\n\n[[route.vragen.keuzes]]\nid = \"nood-in-een-brief\"\ntekst = \"Iemand schrijft dat hij in nood is\"\nbrengt = [\"nood-in-een-brief\", \"brief-met-eisen.verbinding\"]\n" => "", op "[[route.vragen]]";
    missing_better_word: K004 ETIKETTEN, "woord = \"wappie*\"\nbeter = \"inwoner\"\n\n[[etiket]]" => "woord = \"wappie*\"\nbeter = \"inwoner\"\n\n[[etiket]]\nwoord = \"gekkie*\"\n\n[[etiket]]", op "beter = \"inwoner\"\n\n[[etiket]]";

    // K005: values of another form.
    text_where_a_list_belongs: K005 SITUATIE, r#"trefwoorden = ["camera", "telefoon"]"# => r#"trefwoorden = "camera""#, op r#"trefwoorden = "camera""#;
    number_where_a_text_belongs: K005 SITUATIE, r#"titel = "Een bezoeker filmt""# => "titel = 112", op "titel = 112";
    number_in_a_list_of_texts: K005 SITUATIE, r#"["camera", "telefoon"]"# => r#"["camera", 7]"#, op r#"["camera", 7]"#;
    quoted_date: K005 SITUATIE, "nagelezen = 2026-11-24" => "nagelezen = \"2026-11-24\"", op "nagelezen = \"2026-11-24\"";
    single_table_where_many_belong: K005 SITUATIE, "[[situatie.leg_vast]]" => "[situatie.leg_vast]", op "[situatie.leg_vast]";
    many_tables_where_one_belongs: K005 SITUATIE, "[situatie.kern]" => "[[situatie.kern]]", op "[[situatie.kern]]";
    text_where_a_table_belongs: K005 SITUATIE, "herzien_voor = 2027-11-24\n\n[situatie.kern]\ntekst = " => "herzien_voor = 2027-11-24\nkern = ", op "kern = \"Blijf kalm. Vraag waar het om gaat.\"";
    soort_as_a_single_table: K005 BEHOEFTE, "[[behoefte]]" => "[behoefte]", op "[behoefte]", ook ["K004"];
    term_of_nothing: K005 WET, "aantal = 6" => "aantal = 0", op "aantal = 0";
    term_of_a_half: K005 WET, "aantal = 6" => "aantal = 6.5", op "aantal = 6.5";
    truth_value_for_a_choice: K005 SIGNAAL, r#"niveau = "112""# => "niveau = true", op "niveau = true";

    // K006: a word outside a closed list.
    unknown_moment: K006 SITUATIE, r#"wanneer = "vandaag""# => r#"wanneer = "morgen""#, op r#"wanneer = "morgen""#;
    unknown_level: K006 SIGNAAL, r#"niveau = "112""# => r#"niveau = "hoog""#, op r#"niveau = "hoog""#;
    unknown_place_of_an_answer: K006 ARGUMENT, r#"bij = "balie""# => r#"bij = "Balie""#, op r#"bij = "Balie""#;
    unknown_kind_of_source: K006 BRONNEN, r#"bronsoort = "website""# => r#"bronsoort = "blog""#, op r#"bronsoort = "blog""#;
    unknown_unit: K006 WET, r#"eenheid = "weken""# => r#"eenheid = "week""#, op r#"eenheid = "week""#;
    unknown_input_of_a_letter: K006 BRIEF, r#"invoer = "datum""# => r#"invoer = "dag""#, op r#"invoer = "dag""#;

    // K007: dates that are no day.
    date_with_time: K007 SITUATIE, "nagelezen = 2026-11-24" => "nagelezen = 2026-11-24T10:00:00", op "T10:00:00";
    date_with_time_and_zone: K007 FEITEN, "{ bron = \"folder\", vindplaats = \"blz. 1\" }]\ngezien = 2026-11-24" => "{ bron = \"folder\", vindplaats = \"blz. 1\" }]\ngezien = 2026-11-24T10:00:00Z", op "T10:00:00Z";
    only_a_time: K007 CORPUS, "datum = 2026-11-24" => "datum = 10:00:00", op "datum = 10:00:00";

    // K008: nothing where something must stand.
    empty_text: K008 SITUATIE, "Draai uw scherm weg." => "", op "id = \"scherm\"\ntekst = \"\"";
    only_blanks: K008 SITUATIE, "Draai uw scherm weg." => "  ", op "tekst = \"  \"";
    empty_required_list: K008 SITUATIE, r#"rollen = ["balie"]"# => "rollen = []", op "rollen = []";
    empty_word_in_a_list: K008 SITUATIE, r#"["camera", "telefoon"]"# => r#"["camera", ""]"#, op r#"["camera", ""]"#;
    empty_required_part: K008 BEHOEFTE, r#"beantwoord_door = ["hulp-van-het-team"]"# => "beantwoord_door = []", op "beantwoord_door = []";
    empty_list_of_lines: K008 BEHOEFTE, "herzien_voor = 2027-11-24\n\n[behoefte.kern]\ntekst = \"Na een naar gesprek wil u praten.\"\n\n[[behoefte.toelichting]]\ntekst = \"Alleen naar huis gaan valt zwaar.\"" => "herzien_voor = 2027-11-24\ntoelichting = []\nkern = { tekst = \"Praat.\" }", op "toelichting = []";

    // K010–K014: ids and names of lines.
    id_with_capital_and_blanks: K010 ERVARING, r#"id = "rust-aan-de-balie""# => r#"id = "Rust aan de balie""#, op r#"id = "Rust aan de balie""#, ook ["K012", "K013"];
    id_with_accent: K010 ERVARING, r#"id = "rust-aan-de-balie""# => r#"id = "één-balie""#, op r#"id = "één-balie""#, ook ["K012", "K013"];
    id_that_ends_in_a_hyphen: K010 ERVARING, r#"id = "rust-aan-de-balie""# => r#"id = "rust-""#, op r#"id = "rust-""#, ook ["K012", "K013"];
    same_id_twice_in_a_file: K011 BRONNEN, "[[bron]]\nid = \"kamerbrief\"" => "# Nog een keer.\n[[bron]]\nid = \"awb\"\ntitel = \"Awb\"\nuitgever = \"Overheid.nl\"\nbronsoort = \"wet\"\n\n[[bron]]\nid = \"kamerbrief\"", op "# Nog een keer.\n[[bron]]\nid = \"awb\"";
    same_id_in_two_soorten: K011 ERVARING, r#"id = "rust-aan-de-balie""# => r#"id = "affidavit""#, op r#"id = "affidavit""#, ook ["K013"];
    kaart_not_in_the_list: K012 IDS, "steun-na-afloop\n" => "", op "id = \"steun-na-afloop\"" in BEHOEFTE;
    feit_not_in_the_list: K012 IDS, "fa-003\n" => "", op "id = \"fa-003\"" in FEITEN;
    id_with_a_slip_in_the_list: K012 IDS, "oefen-filmen" => "oefen-filmem", op "id = \"oefen-filmen\"" in OEFENING, ook ["K013"];
    kaart_vanished: K013 IDS, "oude-wijsheid\n" => "oude-wijsheid\nverdwenen-kaart\n", op "verdwenen-kaart";
    line_vanished: K013 SITUATIE, "id = \"scherm\"\n" => "", op "bezoeker-filmt#scherm" in IDS, ook ["K071"];
    name_of_a_line_twice: K014 SITUATIE, r#"id = "afspraak""# => r#"id = "kalm""#, op "[[situatie.zeg]]\nid = \"kalm\"", ook ["K013"];
    name_of_a_line_in_a_bad_form: K014 SITUATIE, r#"id = "afspraak""# => r#"id = "De afspraak""#, op r#"id = "De afspraak""#, ook ["K012", "K013"];

    // K018: facts that were left out, and are there after all.
    feit_that_is_used_after_all: K018 CORPUS, "domeinen = " => "niet_gebruikt = [{ reden = \"De bron is weg.\", feiten = [\"fa-099\", \"fa-002\"] }]\ndomeinen = ", op "niet_gebruikt = ";
    feit_that_was_left_out_twice: K018 CORPUS, "domeinen = " => "niet_gebruikt = [\n  { reden = \"De bron is weg.\", feiten = [\"fa-099\"] },\n  { reden = \"Oud.\", feiten = [\"fa-099\"] },\n]\ndomeinen = ", op "{ reden = \"Oud.\"";
    left_out_without_a_reason: K004 CORPUS, "domeinen = " => "niet_gebruikt = [{ feiten = [\"fa-099\"] }]\ndomeinen = ", op "niet_gebruikt = ";

    // K015 and K016: places and closed lists.
    kaart_in_the_file_of_another_theme: K015 DILEMMA, r#"thema = "balie""# => r#"thema = "brieven""#, op r#"thema = "brieven""#;
    kaart_in_the_file_of_another_soort: K015 BEGRIP, "[[begrip.praktijk]]" => "[[begrip.herkomst]]\ntekst = \"Uit Engeland.\"\n\n[[wijsheid]]\nid = \"verdwaald\"\ntitel = \"Verdwaald\"\nthema = \"brieven\" # verdwaald\ndomein = [\"bestuur\"]\nrollen = [\"balie\"]\ntrefwoorden = [\"weg\"]\nnagelezen = 2026-11-24\ngewijzigd = 2026-11-24\nherzien_voor = 2027-11-24\nkern = { tekst = \"Loop rustig.\" }\ndoe = [{ tekst = \"Loop.\" }]\nwant = [{ tekst = \"Lopen helpt.\" }]\nniet_als = [{ tekst = \"U zit.\" }]\n\n[[begrip.praktijk]]", op "# verdwaald", ook ["K012"];
    unknown_rol: K016 SITUATIE, r#"rollen = ["balie"]"# => r#"rollen = ["balie", "baliemedewerker"]"#, op "baliemedewerker";
    unknown_domein: K016 SITUATIE, r#"domein = ["dienstverlening"]"# => r#"domein = ["dienst"]"#, op r#"domein = ["dienst"]"#;
    unknown_thema: K016 SITUATIE, r#"thema = "balie""# => r#"thema = "baliee""#, op r#"thema = "baliee""#, ook ["K015"];
}

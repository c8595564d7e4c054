//! Faults in routes: in what they name (K070–K072), on the paths through them (K073–K079, K082–K086), and in what they
//! ask and offer (K080, K081, K087).

use std::fs;

use crate::zaak::*;

/// The code for which a text of some length must be made.
pub(crate) const TE_LANG: &str = "K082";

zaken! {
    FOUTEN: Fout;

    // The form of a route.
    route_without_exits: K004 ROUTE, "gevaar = [\"bezoeker-dreigt\", \"nood-in-een-brief\"]\n" => "", op "worden gezaaid.\n\n[[route]]";
    condition_that_is_a_text: K005 ROUTE, r#"als = { een_van = ["wat=filmt", "wat=weet-ik-niet"], geen_van = ["hinder=ja"] }"# => r#"als = "wat=filmt""#, op r#"als = "wat=filmt""#;
    unknown_key_in_a_condition: K003 ROUTE, "geen_van =" => "niet =", op "niet = [\"hinder=ja\"]";
    unknown_end: K006 ROUTE, r#"einde = "gewone-dienstverlening""# => r#"einde = "klaar""#, op r#"einde = "klaar""#;
    route_under_another_name_than_its_file: K015 ROUTE, r#"id = "wat-nu""# => r#"id = "wat-doe-ik""#, op r#"id = "wat-doe-ik""#, ook ["K012", "K013"];

    // K070: answers that there are not.
    condition_on_an_unknown_question: K070 ROUTE, r#"geen_van = ["hinder=ja"]"# => r#"geen_van = ["hindert=ja"]"#, op "hindert=ja";
    condition_on_an_unknown_choice: K070 ROUTE, r#"een_van = ["wat=filmt", "wat=weet-ik-niet"]"# => r#"een_van = ["wat=filmt", "wat=weet-niet"]"#, op "wat=weet-niet";
    condition_on_a_later_question: K070 ROUTE, r#"waarom = "Dan hoort er een grens bij.""# => "waarom = \"Dan hoort er een grens bij.\"\nals = { geen_van = [\"samen=later\"] }", op "samen=later";
    condition_on_the_question_itself: K070 ROUTE, r#"geen_van = ["hinder=ja"]"# => r#"geen_van = ["hinder=ja", "samen=later"]"#, op "samen=later";
    condition_without_a_choice: K070 ROUTE, r#"geen_van = ["hinder=ja"]"# => r#"geen_van = ["hinder"]"#, op r#"geen_van = ["hinder"]"#;
    condition_that_never_holds_by_a_slip: K070 ROUTE, r#"een_van = ["wat=filmt", "wat=weet-ik-niet"]"# => r#"alle = ["wat=flimt"]"#, op "wat=flimt", ook ["K073", "K084"];
    scenario_with_an_unknown_question: K070 ROUTE, r#"["wat=brief", "hinder=ja"]"# => r#"["wat=brief", "last=ja"]"#, op "last=ja";
    scenario_with_an_unknown_choice: K070 ROUTE, r#"["wat=gewoon"]"# => r#"["wat=gewon"]"#, op "wat=gewon";
    scenario_with_an_answer_in_words: K070 ROUTE, r#"["wat=gewoon"]"# => r#"["gewoon"]"#, op r#"["gewoon"]"#;

    // K071: lines that there are not, or that have no place in a plan.
    unknown_line: K071 ROUTE, "brief-met-eisen#dossier" => "brief-met-eisen#dosier", op "brief-met-eisen#dosier";
    unknown_part_of_a_kaart: K071 ROUTE, "bezoeker-filmt.deel" => "bezoeker-filmt.delen", op "bezoeker-filmt.delen";
    part_without_lines: K071 ROUTE, "bezoeker-filmt.deel" => "brief-met-eisen.grens", op "brief-met-eisen.grens";
    part_that_belongs_in_no_plan: K071 ROUTE, "bezoeker-filmt.deel" => "bezoeker-filmt.grondslag", op "bezoeker-filmt.grondslag";
    kaart_that_belongs_in_no_plan: K071 ROUTE, r#""bezoeker-filmt.deel""# => r#""affidavit""#, op "affidavit";
    route_in_a_plan: K071 ROUTE, r#""bezoeker-filmt.deel""# => r#""gevaar""#, op r#"deze_week = ["gevaar"]"#;
    unknown_line_in_every_plan: K071 ROUTE, r#"altijd = ["rust-helpt.doe"]"# => r#"altijd = ["rust-helpt.doe", "rust-helpt#adem"]"#, op "rust-helpt#adem";
    unknown_line_to_withdraw: K071 ROUTE, r#"trekt_in = ["bezoeker-filmt#scherm"]"# => r#"trekt_in = ["bezoeker-filmt#scherm", "bezoeker-filmt#beeld"]"#, op "bezoeker-filmt#beeld";
    unknown_line_in_a_scenario: K071 ROUTE, r#"niet = ["bezoeker-filmt#scherm"]"# => r#"niet = ["bezoeker-filmt#schem"]"#, op "bezoeker-filmt#schem";
    unknown_line_in_a_contradiction: K071 TEGENSPRAAK, "brief-met-eisen#samen" => "brief-met-eisen#saam", op "brief-met-eisen#saam";
    unknown_kaart_in_a_contradiction: K071 TEGENSPRAAK, "brief-met-eisen#samen" => "brief-met-eis#samen", op "brief-met-eis#samen";
    kaart_in_a_contradiction: K071 TEGENSPRAAK, "brief-met-eisen#samen" => "brief-met-eisen", op "brief-met-eisen";
    contradiction_of_one_line: K071 TEGENSPRAAK, r#", "brief-met-eisen#samen"]"# => "]", op "regels = [";
    contradiction_of_a_line_with_itself: K071 TEGENSPRAAK, "brief-met-eisen#samen" => "bezoeker-filmt#scherm", op "regels = [";
    part_in_a_contradiction: K071 TEGENSPRAAK, "brief-met-eisen#samen" => "brief-met-eisen.zeg", op "brief-met-eisen.zeg";

    // K072: names of questions and choices.
    name_of_a_question_twice: K072 ROUTE, r#"id = "samen""# => r#"id = "wat""#, op "tekst = \"Nee\"\n\n[[route.vragen]]\nid = \"wat\"", ook ["K070"];
    name_of_a_choice_twice: K072 ROUTE, r#"id = "later""# => r#"id = "graag""#, op "[\"bezoeker-filmt#scherm\"]\n\n[[route.vragen.keuzes]]\nid = \"graag\"";
    name_of_a_choice_in_capitals: K072 ROUTE, r#"id = "later""# => r#"id = "LATER""#, op r#"id = "LATER""#;
    name_of_a_choice_with_a_blank: K072 ROUTE, r#"id = "later""# => r#"id = "iets later""#, op r#"id = "iets later""#;
    name_of_a_question_with_an_equals_sign: K072 ROUTE, r#"id = "samen""# => r#"id = "samen=lezen""#, op r#"id = "samen=lezen""#, ook ["K070"];
    question_called_route: K072 ROUTE, r#"id = "samen""# => r#"id = "route""#, op r#"id = "route""#, ook ["K070"];

    // K073: questions that nobody sees.
    question_that_is_never_asked: K073 ROUTE, r#"een_van = ["wat=filmt", "wat=weet-ik-niet"]"# => r#"alle = ["wat=filmt", "wat=brief"]"#, op r#"id = "samen""#, ook ["K084"];
    question_after_ordinary_service: K073 ROUTE, r#"een_van = ["wat=filmt", "wat=weet-ik-niet"]"# => r#"een_van = ["wat=gewoon"]"#, op r#"id = "samen""#, ook ["K084"];
    question_behind_one_that_is_not_asked: K073 ROUTE, "[[route.scenarios]]\nverhaal = \"Een man filmt" => "[[route.vragen]]\nid = \"rest\"\ntekst = \"En verder?\"\nwaarom = \"Dat kan.\"\nals = { alle = [\"samen=graag\", \"hinder=ja\"] }\nkeuzes = [{ id = \"ja\", tekst = \"Ja\", brengt = [\"bezoeker-filmt#kalm\"] }, { id = \"nee\", tekst = \"Nee\" }]\n\n[[route.scenarios]]\nverhaal = \"Een man filmt", op r#"id = "rest""#;

    // K074: answers without a difference.
    two_answers_that_do_the_same: K074 ROUTE, "tekst = \"Later\"\n" => "tekst = \"Later\"\nbrengt = [\"brief-met-eisen#samen\"]\ntrekt_in = [\"bezoeker-filmt#scherm\"]\n", op "id = \"later\"";
    question_without_any_effect: K074 ROUTE, "tekst = \"Graag\"\nbrengt = [\"brief-met-eisen#samen\"]\ntrekt_in = [\"bezoeker-filmt#scherm\"]\n" => "tekst = \"Graag\"\n", op "id = \"later\"", ook ["K084"];
    answers_that_bring_what_is_there_anyhow: K074 ROUTE, "[[route.scenarios]]\nverhaal = \"Een vrouw" => "[[route.vragen]]\nid = \"rustig\"\ntekst = \"Is het rustig?\"\nwaarom = \"Dat kan.\"\nals = { een_van = [\"wat=filmt\"], geen_van = [\"hinder=nee\"] }\nkeuzes = [{ id = \"ja\", tekst = \"Ja\", brengt = [\"rust-helpt.doe\"] }, { id = \"nee\", tekst = \"Nee\" }]\n\n[[route.scenarios]]\nverhaal = \"Een vrouw", op "id = \"rustig\"";

    // K075: nothing to choose.
    question_with_one_answer: K075 ROUTE, "\n[[route.vragen.keuzes]]\nid = \"later\"\ntekst = \"Later\"\n" => "", op r#"id = "samen""#;

    // K076–K079: plans that lack what every plan has, told at the last answer.
    plan_without_a_direct_step: K076 ROUTE, "altijd = [\"rust-helpt.doe\"]\n" => "", op "Een vraag, en verder niets";
    plan_without_verbinding: K077 ROUTE, r#"brengt = ["bezoeker-filmt.verbinding", "bezoeker-filmt.zeg"]"# => r#"brengt = ["bezoeker-filmt.zeg"]"#, op "tekst = \"Ja, iemand blijft na uw vraag om te gaan\"";
    plan_without_a_sentence_to_say: K078 ROUTE, r#"brengt = ["bezoeker-filmt.verbinding", "bezoeker-filmt.zeg"]"# => r#"brengt = ["bezoeker-filmt.verbinding"]"#, op "tekst = \"Ja, iemand blijft na uw vraag om te gaan\"";
    plan_of_which_all_sentences_are_withdrawn: K078 ROUTE, r#"trekt_in = ["bezoeker-filmt#scherm"]"# => r#"trekt_in = ["bezoeker-filmt#scherm", "bezoeker-filmt.zeg"]"#, op r#"tekst = "Graag""#;
    behaviour_without_a_limit: K079 ROUTE, r#"["bezoeker-filmt.grens", "bezoeker-filmt#niet-pakken"]"# => r#"["bezoeker-filmt#niet-pakken"]"#, op "tekst = \"Ja, iemand blijft na uw vraag om te gaan\"";
    behaviour_without_a_limit_behind_an_exit: K079 GEVAARROUTE, "tekst = \"Iemand schrijft dat hij in nood is\"" => "tekst = \"Iemand schrijft dat hij in nood is\"\ngedrag = \"Iemand schrijft over nood.\"", op "tekst = \"Iemand schrijft dat hij in nood is\"";

    // K080: exits.
    missing_exit: K080 ROUTE, r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief"]"# => r#"gevaar = ["bezoeker-dreigt"]"#, op r#"gevaar = ["bezoeker-dreigt"]"#;
    exit_that_is_no_danger: K080 ROUTE, r#""nood-in-een-brief"]"# => r#""nood-in-een-brief", "adres-in-een-brief"]"#, op "adres-in-een-brief";
    exit_without_a_choice_behind_it: K080 GEVAARROUTE, r#"id = "nood-in-een-brief""# => r#"id = "nood""#, op r#"id = "wat""#;
    choice_behind_the_exits_too_many: K080 GEVAARROUTE, "[[route.vragen.keuzes]]\nid = \"nood-in-een-brief\"" => "[[route.vragen.keuzes]]\nid = \"adres-in-een-brief\"\ntekst = \"Iemand schrijft waar u woont\"\nbrengt = [\"adres-in-een-brief\", \"brief-met-eisen.zeg\", \"brief-met-eisen.verbinding\"]\n\n[[route.vragen.keuzes]]\nid = \"nood-in-een-brief\"", op r#"id = "wat""#;
    question_behind_the_exits_too_many: K080 GEVAARROUTE, "[[route.scenarios]]" => "[[route.vragen]]\nid = \"meer\"\ntekst = \"Is er meer?\"\nwaarom = \"Dat kan.\"\nals = { een_van = [\"wat=nood-in-een-brief\"] }\nkeuzes = [{ id = \"ja\", tekst = \"Ja\", brengt = [\"rust-helpt.doe\"] }, { id = \"nee\", tekst = \"Nee\" }]\n\n[[route.scenarios]]", op r#"id = "wat""#;

    // K081: what nobody is asked.
    question_after_belief: K081 ROUTE, "Wilt u samen een brief lezen?" => "Wat gelooft de bezoeker?", op "Wat gelooft de bezoeker?";
    question_after_what_somebody_is: K081 ROUTE, "Wilt u samen een brief lezen?" => "Is deze bezoeker SOEVEREIN?", op "Is deze bezoeker SOEVEREIN?";
    answer_that_names_belief: K081 ROUTE, r#"tekst = "Later""# => r#"tekst = "Later, hij is lid van een groep""#, op "lid van een groep";
    behaviour_that_names_belief: K081 ROUTE, "gedrag = \"Iemand blijft na uw vraag om te gaan.\"" => "gedrag = \"Een volgeling blijft.\"", op "Een volgeling blijft.";

    // K083: lines that bite each other.
    contradiction_in_a_plan: K083 TEGENSPRAAK, "bezoeker-filmt#scherm" => "bezoeker-filmt#kalm", op r#"tekst = "Graag""# in ROUTE;
    contradiction_of_which_nothing_is_withdrawn: K083 ROUTE, "trekt_in = [\"bezoeker-filmt#scherm\"]\n" => "", op r#"tekst = "Graag""#, ook ["K084"];
    contradiction_in_one_answer: K083 TEGENSPRAAK, "[\"bezoeker-filmt#scherm\", \"brief-met-eisen#samen\"]" => "[\"bezoeker-filmt#kalm\", \"bezoeker-filmt#afspraak\"]", op "tekst = \"Ja, iemand blijft na uw vraag om te gaan\"" in ROUTE;

    // K084: cases that do not come out.
    scenario_with_an_answer_that_is_not_asked: K084 ROUTE, r#"["wat=brief", "hinder=ja"]"# => r#"["wat=brief", "hinder=ja", "samen=later"]"#, op "samen=later";
    scenario_with_an_answer_after_ordinary_service: K084 ROUTE, r#"["wat=gewoon"]"# => r#"["wat=gewoon", "hinder=nee"]"#, op r#"["wat=gewoon", "hinder=nee"]"#;
    scenario_with_two_answers_to_one_question: K084 ROUTE, r#"["wat=gewoon"]"# => r#"["wat=gewoon", "wat=brief"]"#, op r#"["wat=gewoon", "wat=brief"]"#;
    scenario_with_an_open_question: K084 ROUTE, r#"["wat=brief", "hinder=ja"]"# => r#"["wat=brief"]"#, op r#"["wat=brief"]"#;
    what_must_be_there_is_not: K084 ROUTE, r#"wel = ["brief-met-eisen.zeg"]"# => r#"wel = ["brief-met-eisen.zeg", "bezoeker-filmt#kalm"]"#, op "bezoeker-filmt#kalm";
    part_that_must_be_there_is_not_whole: K084 ROUTE, r#"wel = ["bezoeker-filmt.verbinding", "#  => r#"wel = ["bezoeker-filmt.nu_doen", "#, op "bezoeker-filmt.nu_doen";
    limit_that_must_be_there_is_not: K084 ROUTE, r#"wel = ["brief-met-eisen.zeg"]"# => r#"wel = ["brief-met-eisen.zeg", "bezoeker-filmt.grens"]"#, op r#"zeg", "bezoeker-filmt.grens"]"#;
    dilemma_that_must_be_there_is_not: K084 ROUTE, r#"wel = ["brief-met-eisen.zeg"]"# => r#"wel = ["brief-met-eisen.zeg", "open-of-veilig"]"#, op r#"zeg", "open-of-veilig"]"#;
    what_must_not_be_there_is: K084 ROUTE, r#"niet = ["bezoeker-filmt#scherm"]"# => r#"niet = ["bezoeker-filmt#scherm", "brief-met-eisen#dossier"]"#, op r#"scherm", "brief-met-eisen#dossier"]"#;
    kaart_of_which_nothing_must_be_there: K084 ROUTE, r#"niet = ["bezoeker-filmt#scherm"]"# => r#"niet = ["bezoeker-filmt"]"#, op r#"niet = ["bezoeker-filmt"]"#;
    dilemma_that_must_not_be_there_is: K084 ROUTE, r#"niet = ["bezoeker-filmt#scherm", "bezoeker-filmt.grens"]"# => r#"niet = ["bezoeker-filmt#scherm", "open-of-veilig", "bezoeker-filmt.grens"]"#, op r#"scherm", "open-of-veilig""#;

    // K086 and K087.
    no_ordinary_service: K086 ROUTE, "einde = \"gewone-dienstverlening\"\n" => "", op r#"id = "wat-nu""#, ook ["K084"];
    no_advice_for_who_does_not_know: K087 ROUTE, r#"id = "later""# => r#"id = "weet-ik-niet""#, op "[\"bezoeker-filmt#scherm\"]\n\n[[route.vragen.keuzes]]\nid = \"weet-ik-niet\"";
    only_a_dilemma_for_who_does_not_know: K087 ROUTE, "id = \"later\"\n" => "id = \"weet-ik-niet\"\nbrengt = [\"open-of-veilig\"]\n", op "[\"bezoeker-filmt#scherm\"]\n\n[[route.vragen.keuzes]]\nid = \"weet-ik-niet\"";
    only_a_limit_for_who_does_not_know: K087 ROUTE, "id = \"later\"\n" => "id = \"weet-ik-niet\"\nbrengt = [\"bezoeker-filmt.grens\"]\n", op "[\"bezoeker-filmt#scherm\"]\n\n[[route.vragen.keuzes]]\nid = \"weet-ik-niet\"";
}

zaken! {
    WAARSCHUWINGEN: Waarschuwing;

    situatie_in_no_route: K085 SITUATIE, "[[situatie.grondslag]]" => "[[situatie.zeg]]\ntekst = \"Dag.\"\n\n[[situatie]]\nid = \"bezoeker-zingt\"\ntitel = \"Een bezoeker zingt\"\nthema = \"balie\"\ndomein = [\"dienstverlening\"]\nrollen = [\"balie\"]\ntrefwoorden = [\"zang\"]\nnagelezen = 2026-11-24\ngewijzigd = 2026-11-24\nherzien_voor = 2027-11-24\nkern = { tekst = \"Luister even.\" }\nnu_doen = [{ tekst = \"Klap.\" }]\nverbinding = [{ tekst = \"Zing mee.\" }]\nzeg = [{ tekst = \"Mooi.\" }]\nniet_doen = [{ tekst = \"Lach niet.\" }]\ndaarna = [{ wanneer = \"vandaag\", tekst = \"Neurie.\" }]\nleg_vast = [{ tekst = \"Niets.\" }]\nbetrek = [{ wie = \"Het koor\", wanneer = \"Als het mooi is.\" }]\ndeel = [{ tekst = \"Met het koor.\" }]\n\n[[situatie.grondslag]]", op "id = \"bezoeker-zingt\"", ook ["K012"];
}

/// A question for the end of the route, before its scenarios.
fn vraag(akker: &Akker, id: &str, als: &str, keuzes: &[&str]) {
    let begin = "[[route.scenarios]]\nverhaal = \"Een man filmt";
    // Each answer leaves a trace of its own, so that none does the same as another.
    let sporen = [
        "\"bezoeker-filmt.deel\"",
        "\"bezoeker-filmt.betrek\"",
        "\"bezoeker-filmt.leg_vast\"",
        "\"brief-met-eisen.deel\"",
        "\"brief-met-eisen.betrek\"",
        "\"brief-met-eisen.leg_vast\"",
    ];
    let keuzes: Vec<String> = keuzes
        .iter()
        .zip(sporen)
        .map(|(keuze, spoor)| format!("{{ id = \"{keuze}\", tekst = \"Keuze {keuze}\", brengt = [{spoor}] }}"))
        .collect();
    let tekst = format!(
        "[[route.vragen]]\nid = \"{id}\"\ntekst = \"Vraag {id}?\"\nwaarom = \"Om te tellen.\"\n{als}keuzes = [{}]\n\n{begin}",
        keuzes.join(", ")
    );
    akker.vervang(ROUTE, begin, &tekst);
    // The first scenario meets every question.
    akker.vervang(ROUTE, "\"samen=graag\"", &format!("\"{id}=a\", \"samen=graag\""));
}

/// What the run reports under one code: line and message.
fn van_code(akker: &Akker, code: &str) -> Vec<(usize, String)> {
    let meldingen = Melding::alle(&akker.controleer());
    meldingen.into_iter().filter(|m| m.code == code).map(|m| (m.regel, m.melding)).collect()
}

#[test]
fn thirteen_questions_on_a_path_are_too_many_and_twelve_are_not() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    // The route itself is the first question, and it has three.
    for id in ["v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12"] {
        vraag(&akker, id, "", &["a", "b"]);
    }
    assert_eq!(van_code(&akker, TE_LANG), []);
    vraag(&akker, "v13", "", &["a", "b"]);
    let gevonden = van_code(&akker, TE_LANG);
    let [(regel, melding)] = gevonden.as_slice() else { panic!("{gevonden:?}") };
    // At the last answer of the first such path; and how many more there are.
    assert_eq!(*regel, akker.regel_van(ROUTE, "tekst = \"Vraag v13?\"\nwaarom = \"Om te tellen.\"\nkeuzes"));
    assert!(melding.starts_with("Met wat=filmt, hinder=nee, samen=graag, v5=a,"), "{melding}");
    assert!(melding.contains("Er zijn nog"), "{melding}");
}

#[test]
fn more_than_twenty_thousand_paths_are_too_many() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    for id in ["v5", "v6", "v7", "v8", "v9"] {
        vraag(&akker, id, "", &["a", "b", "c", "d", "e", "f"]);
    }
    let regel = akker.regel_van(ROUTE, "id = \"wat-nu\"");
    let gevonden = van_code(&akker, TE_LANG);
    assert!(matches!(gevonden.as_slice(), [(r, melding)] if *r == regel && melding.contains("20000")), "{gevonden:?}");
}

/// Every answer leads to questions of its own, so no path may be counted for another.
#[test]
fn more_than_twenty_thousand_branches_are_too_many() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let mut als = String::new();
    for id in ["v5", "v6", "v7", "v8", "v9", "v10"] {
        vraag(&akker, id, &als, &["a", "b", "c", "d", "e", "f"]);
        let antwoorden: Vec<String> = ["a", "b", "c", "d", "e", "f"].iter().map(|k| format!("\"{id}={k}\"")).collect();
        als = format!("als = {{ een_van = [{}] }}\n", antwoorden.join(", "));
    }
    vraag(&akker, "v11", &als, &["a", "klaar"]);
    akker.vervang(ROUTE, "id = \"klaar\",", "id = \"klaar\", einde = \"gewone-dienstverlening\",");
    let regel = akker.regel_van(ROUTE, "id = \"wat-nu\"");
    let gevonden = van_code(&akker, TE_LANG);
    assert!(matches!(gevonden.as_slice(), [(r, _)] if *r == regel), "{gevonden:?}");
}

#[test]
fn exits_without_the_route_behind_them_lead_nowhere() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    fs::remove_file(akker.map().join("routes/gevaar.toml")).unwrap_or_else(|fout| panic!("{fout}"));
    let regel = akker.regel_van(ROUTE, "gevaar = [");
    let gevonden = van_code(&akker, "K080");
    assert!(
        matches!(gevonden.as_slice(), [(r, melding)] if *r == regel && melding.contains("'gevaar'")),
        "{gevonden:?}"
    );
}

#[test]
fn a_limit_that_is_put_under_vandaag_is_still_a_limit() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(
        ROUTE,
        "deze_week = [\"bezoeker-filmt.deel\"]",
        "deze_week = [\"bezoeker-filmt.deel\", \"bezoeker-filmt.grens\"]",
    );
    let uit = akker.controleer();
    assert_eq!(uit.code, 0, "{uit}");
}

#[test]
fn a_route_in_the_folder_of_the_kaarten_is_in_the_wrong_place() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let plaats = "kaarten/route/balie.toml";
    akker.schrijf(plaats, akker.lees(ROUTE));
    fs::remove_file(akker.map().join(ROUTE)).unwrap_or_else(|fout| panic!("{ROUTE}: {fout}"));
    let uit = akker.controleer();
    let meldingen = Melding::alle(&uit);
    let [melding] = meldingen.as_slice() else { panic!("{uit}") };
    let regel = akker.regel_van(plaats, "id = \"wat-nu\"");
    assert_eq!((melding.code.as_str(), melding.bestand.as_str(), melding.regel), ("K015", plaats, regel), "{uit}");
    assert!(melding.melding.contains(ROUTE), "{uit}");
}

/// Who made a slip in a name is told which name it may have been.
#[test]
fn a_slip_in_a_name_comes_with_the_name_that_was_meant() {
    for (zoek, door, bedoeld) in [
        ("brief-met-eisen#dossier", "brief-met-eisen#dosier", "brief-met-eisen#dossier"),
        ("\"wat=gewoon\"", "\"wat=gewon\"", "'gewoon'"),
        ("geen_van = [\"hinder=ja\"]", "geen_van = [\"hindr=ja\"]", "'hinder'"),
    ] {
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(ROUTE, zoek, door);
        let uit = akker.controleer();
        let meldingen = Melding::alle(&uit);
        let [melding] = meldingen.as_slice() else { panic!("{uit}") };
        assert!(format!("{} {}", melding.melding, melding.oplossing).contains(bedoeld), "{uit}");
    }
}

/// A kaart that could not be read is told itself; that plans lack its lines follows from it.
#[test]
fn a_slip_in_a_kaart_is_no_fault_of_the_routes_that_bring_it() {
    for (bestand, zoek, door) in [
        (SITUATIE, "waarom = \"Dat geeft lucht.\"", "warom = \"Dat geeft lucht.\""),
        (SITUATIE, "thema = \"balie\"", "thema ="),
        (WIJSHEID, "id = \"rust-helpt\"\ntitel", "id = \"rust-helpt\"\nitel"),
        (GEVAAR, "naam = \"nood\"", "naam = 7"),
        (TEGENSPRAAK, "want =", "wat ="),
    ] {
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(bestand, zoek, door);
        let uit = akker.controleer();
        let meldingen = Melding::alle(&uit);
        assert!(!meldingen.is_empty(), "{door}");
        assert!(meldingen.iter().all(|m| m.bestand == bestand && m.code.as_str() < "K010"), "{door}\n{uit}");
    }
}

/// What looks like a fault and is none.
#[test]
fn no_false_alarm_about_routes() {
    let goed = [
        // Other lines of one kaart, and a kaart beside one of its own lines.
        ("brengt = [\"brief-met-eisen#samen\"]", "brengt = [\"brief-met-eisen#samen\", \"brief-met-eisen#dossier\"]"),
        ("brengt = [\"bezoeker-filmt\"]", "brengt = [\"bezoeker-filmt#kalm\", \"bezoeker-filmt\"]"),
        // Two answers may bring the same: only twice in one answer is a slip.
        ("brengt = [\"brief-met-eisen\"]", "brengt = [\"brief-met-eisen\", \"bezoeker-filmt.zeg\"]"),
        ("brengt = [\"brief-met-eisen\"]", "brengt = [\"brief-met-eisen\", \"open-of-veilig\"]"),
        ("[\"bezoeker-dreigt\", \"nood-in-een-brief\"]", "[\"nood-in-een-brief\", \"bezoeker-dreigt\"]"),
        // Why is no question, and a case is told.
        ("Dan hoort er een grens bij.", "Wat iemand gelooft, doet er niet toe."),
        ("Een man filmt mij en geeft", "Een man die zich vrij noemt, filmt mij en geeft"),
        // Blanks around the sign, and answers in another order.
        ("[\"wat=brief\", \"hinder=ja\"]", "[\"hinder = ja\", \"wat = brief\"]"),
        // A safe course may wait until later today.
        ("id = \"later\"\n", "id = \"weet-ik-niet\"\nvandaag = [\"bezoeker-filmt.leg_vast\"]\n"),
        // Limits of a whole kaart are not missed where nobody hinders.
        (
            "\"samen=graag\"]\nwel = [\"bezoeker-filmt.verbinding\", \"brief-met-eisen#samen\", \"open-of-veilig\"]\nniet = [\"bezoeker-filmt#scherm\", ",
            "\"samen=later\"]\nwel = [\"bezoeker-filmt\"]\nniet = [",
        ),
        // An empty condition asks nothing.
        ("waarom = \"Dan hoort er een grens bij.\"", "waarom = \"Dan hoort er een grens bij.\"\nals = {}"),
    ];
    for (zoek, door) in goed {
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(ROUTE, zoek, door);
        let uit = akker.controleer();
        assert!(Melding::alle(&uit).is_empty(), "{door}\n{uit}");
    }
}

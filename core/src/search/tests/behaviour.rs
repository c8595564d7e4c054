//! What somebody who searches can count on.

use super::super::{Index, Regel, Veld, build, matches};
use super::corpus::{docs, document, kaarten, search, search_where, woordenboek};

/// The rule by which the first reason for `doc` came about.
fn rule(zoekvraag: &str, doc: u32) -> Option<Regel> {
    let uitslag = search(zoekvraag);
    let treffer = uitslag.treffers.into_iter().find(|treffer| treffer.doc == doc)?;
    treffer.redenen.into_iter().next().map(|reden| reden.regel)
}

#[test]
fn the_same_word_in_the_title_is_first() {
    assert_eq!(docs(&search("dwangbevel")), [3, 2]);
    assert_eq!(rule("dwangbevel", 3), Some(Regel::ZelfdeWoord));
}

#[test]
fn case_and_accents_do_not_matter() {
    assert_eq!(docs(&search("BEEDIGDE")).first(), Some(&11));
    assert_eq!(docs(&search("beëdigde")).first(), Some(&11));
}

#[test]
fn word_forms_meet() {
    for (typed, doc) in [
        ("filmen", 0),
        ("gefilmd", 0),
        ("weigeren", 2),
        ("geweigerd", 2),
        ("schuld", 3),
        ("kinderen", 5),
        ("steden", 9),
        ("brieven", 8),
    ] {
        assert_eq!(rule(typed, doc), Some(Regel::Woordvorm), "{typed}");
    }
}

#[test]
fn compounds_work_both_ways() {
    assert_eq!(docs(&search("huis uitzetting")).first(), Some(&1));
    assert_eq!(rule("huis uitzetting", 1), Some(Regel::Samenstelling));
    assert_eq!(rule("uitzetting", 1), Some(Regel::DeelVanSamenstelling));
    assert_eq!(rule("leerplicht ambtenaar", 5).map(|_| docs(&search("leerplicht ambtenaar"))[0]), Some(5));
    let split = search("betaling regeling").treffers.swap_remove(0);
    assert!(
        split.redenen.iter().any(|reden| reden.gevonden == "betalingsregeling" && reden.regel == Regel::Samenstelling)
    );
    assert_eq!(rule("aanslagbelasting", 2), Some(Regel::Samenstelling), "parts that stand apart in the text");
    assert_eq!(rule("deurwaardersexploot", 3).or(rule("deurwaardersexploot", 1)), Some(Regel::Samenstelling));
}

#[test]
fn synonyms_meet_also_in_several_words() {
    assert_eq!(rule("loket", 0), Some(Regel::Synoniem));
    assert_eq!(docs(&search("uit huis zetten")).first(), Some(&1).or(Some(&11)));
    let found = docs(&search("ontruiming"));
    assert_eq!(found.first(), Some(&1));
    assert!(found.contains(&11), "'uit zijn huis gezet' is found as a phrase: {found:?}");
    assert_eq!(rule("beëdigde verklaring", 2), Some(Regel::Synoniem));
    assert_eq!(rule("doxen", 7), Some(Regel::Woordvorm));
}

#[test]
fn typing_errors_are_mended_and_told() {
    for (typed, meant, doc) in [
        ("belatsing", "belasting", 2),
        ("bezwaaar", "bezwaar", 8),
        ("huisuitzetinng", "huisuitzetting", 1),
        ("affidavti", "affidavit", 2),
    ] {
        let uitslag = search(typed);
        assert_eq!(docs(&uitslag).first(), Some(&doc), "{typed}");
        assert!(uitslag.bedoelde_u.contains(&meant.to_owned()), "{typed}: {:?}", uitslag.bedoelde_u);
        assert_eq!(rule(typed, doc), Some(Regel::Typefout));
    }
    assert_eq!(search("dwangbevel").bedoelde_u, Vec::<String>::new());
    assert_eq!(search("de belatsing betalen").bedoelde_u, ["de belasting betalen"]);
}

#[test]
fn the_beginning_of_a_word_is_the_last_resort() {
    assert_eq!(rule("livestr", 0), Some(Regel::BeginVanWoord));
    assert!(search("liv").treffers.is_empty(), "three letters are too few");
}

#[test]
fn a_phrase_in_quotes_must_stand_there() {
    let uitslag = search("\"geen persoon\"");
    assert_eq!(docs(&uitslag), [4]);
    let reden = &uitslag.treffers[0].redenen[0];
    assert_eq!(
        (reden.gevonden.as_str(), reden.regel, reden.velden.as_slice()),
        ("geen persoon", Regel::Woordgroep, &[Veld::Titel][..])
    );
    assert!(search("\"persoon geen\"").treffers.is_empty());
    assert_eq!(docs(&search("„in de wet” mens")), [4]);
    assert!(!search("\"geen persoon").treffers.is_empty(), "an open quote is no quote");
}

#[test]
fn stop_words_count_only_alone() {
    assert_eq!(docs(&search("de dwangbevel")), docs(&search("dwangbevel")));
    assert!(!search("de").treffers.is_empty());
}

#[test]
fn more_words_go_first_and_an_unknown_word_empties_nothing() {
    assert_eq!(docs(&search("dreiging balie")).first(), Some(&6));
    assert_eq!(docs(&search("dwangbevel qwrtzx")), docs(&search("dwangbevel")));
}

#[test]
fn articles_and_abbreviations_are_words() {
    assert_eq!(docs(&search("6:7")), [8]);
    assert_eq!(docs(&search("A.w.b. 6:7")), [8]);
}

#[test]
fn withdrawn_and_filtered_documents_are_no_hit() {
    assert!(!docs(&search("ambassade")).contains(&10));
    assert_eq!(docs(&search_where("balie", &|doc| doc != 0)), [6]);
}

#[test]
fn danger_ignores_the_filter() {
    let uitslag = search_where("hij dreigt aan de balie", &|_| false);
    assert!(uitslag.treffers.is_empty());
    assert_eq!(uitslag.gevaar, ["dreiging-of-geweld"]);
}

#[test]
fn reasons_are_told_for_as_many_hits_as_asked() {
    let bytes = build(&kaarten(), &woordenboek());
    let index = Index::from_bytes(&bytes).unwrap();
    let uitslag = index.search_first("balie", 1, &|_| true, &|_| String::new());
    let reasons: Vec<_> = uitslag.treffers.iter().map(|treffer| treffer.redenen.len()).collect();
    assert_eq!(reasons, [1, 0]);
}

#[test]
fn nothing_found_gives_words_of_the_corpus() {
    let uitslag = search("deurwrdrs");
    assert!(uitslag.bedoelde_u.iter().any(|woord| woord.starts_with("deurw")), "{uitslag:?}");
    assert!(search("zzzzzzzz").bedoelde_u.is_empty());
}

#[test]
fn reasons_mark_the_text() {
    let uitslag = search("gefilmd loket");
    let treffer = &uitslag.treffers[0];
    let titel = "Een bezoeker filmt aan de balie";
    let marked: Vec<_> =
        matches(titel, "gefilmd loket", &treffer.redenen).into_iter().map(|range| &titel[range]).collect();
    assert_eq!(marked, ["filmt", "balie"]);
}

#[test]
fn words_side_by_side_in_a_title_go_first() {
    let apart = document("Geen afspraak en een persoon", &[], "Over geen persoon, geen enkele persoon.");
    let together = document("Mens en geen persoon", &[], "Over iets anders.");
    let bytes = build(&[apart, together], &woordenboek());
    let uitslag = Index::from_bytes(&bytes).unwrap().search("ik ben geen persoon", &|_| true, &|_| String::new());
    assert_eq!(docs(&uitslag), [1, 0]);
}

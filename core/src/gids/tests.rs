//! The engine on a small route: what is asked, what a plan holds, and in which order.

use std::collections::BTreeMap;

use super::{Aanleiding, Antwoordfout, Gang, Gevraagd, Tekening, Vak, teken};
use crate::check::Melder;
use crate::model::{Kaart, Stuk};
use crate::read::{Bestand, Ondergrond, lees};

const HOOFD: &str = r#"
thema = "balie"
domein = ["x"]
rollen = ["x"]
trefwoorden = ["x"]
nagelezen = 2026-11-24
gewijzigd = 2026-11-24
herzien_voor = 2027-11-24
kern = { tekst = "Kort." }
"#;

const ROUTE: &str = r#"
[[route]]
id = "balie"
titel = "Balie"
HOOFD
gevaar = ["nood"]
altijd = ["filmt#acht"]
[[route.vragen]]
id = "wat"
tekst = "Wat?"
waarom = "Daarom."
keuzes = [
  { id = "filmt", tekst = "Filmt", brengt = ["filmt"] },
  { id = "anders", tekst = "Anders", brengt = ["filmt.zeg"] },
  { id = "gewoon", tekst = "Gewoon", brengt = ["filmt#een"], einde = "gewone-dienstverlening" },
]
[[route.vragen]]
id = "stopt"
tekst = "Stopt hij?"
waarom = "Daarom."
als = { een_van = ["wat=filmt"] }
keuzes = [
  { id = "ja", tekst = "Ja", trekt_in = ["filmt#twee"] },
  { id = "nee", tekst = "Nee", gedrag = "Filmt door.", brengt = ["filmt#negen"], vandaag = ["filmt#een"] },
]
[[route.vragen]]
id = "kind"
tekst = "Kind?"
waarom = "Daarom."
als = { geen_van = ["stopt=nee"] }
keuzes = [{ id = "ja", tekst = "Ja", brengt = ["waarden"] }, { id = "nee", tekst = "Nee" }]
[[route.scenarios]]
verhaal = "Hij filmt."
antwoorden = ["wat=gewoon"]
wel = ["filmt#een"]
"#;

fn kaarten() -> BTreeMap<String, Kaart> {
    let stappen = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
    let nu_doen = stappen.map(|id| format!("{{ id = \"{id}\", tekst = \"Doe {id}.\" }}")).join(", ");
    let situatie = format!(
        "[[situatie]]\nid = \"filmt\"\ntitel = \"Filmt\"\n{HOOFD}dilemmas = [\"waarden\"]\nnu_doen = [{nu_doen}]\n\
         verbinding = [{{ tekst = \"Vraag.\" }}]\nzeg = [{{ id = \"zin\", tekst = \"Zeg.\" }}]\nniet_doen = [{{ tekst = \"Niet.\" }}]\n\
         grens = [{{ gedrag = \"Door\", stap = \"Stop.\", feiten = [\"f\"] }}]\ndaarna = [{{ wanneer = \"deze-week\", tekst = \"Bel.\" }}]\n\
         leg_vast = [{{ tekst = \"Noteer.\" }}]\nbetrek = [{{ wie = \"chef\", wanneer = \"nu\" }}]\ndeel = [{{ tekst = \"Deel.\" }}]\n"
    );
    let dilemma = format!(
        "[[dilemma]]\nid = \"waarden\"\ntitel = \"Waarden\"\n{HOOFD}waarde_a = {{ tekst = \"A\" }}\nwaarde_b = {{ tekst = \"B\" }}\n\
         afwegingen = [{{ tekst = \"Weeg.\" }}]\nvuistregel = {{ tekst = \"Kies.\" }}\nvalkuilen = [{{ tekst = \"Val.\" }}]\n"
    );
    let bestanden = [("s", situatie), ("d", dilemma), ("r", ROUTE.replace("HOOFD", HOOFD))];
    let mut melder = Melder::new();
    let bestanden = bestanden.into_iter().map(|(naam, tekst)| Bestand::new(format!("{naam}.toml"), tekst)).collect();
    let ingelezen = lees(bestanden, &Ondergrond::geen(), &mut melder);
    assert!(melder.fouten().is_empty(), "{:#?}", melder.fouten());
    let kaarten = ingelezen.stukken.into_iter().filter_map(|g| match g.stuk {
        Stuk::Kaart(kaart) => Some((kaart.hoofd.id.clone(), *kaart)),
        _ => None,
    });
    kaarten.collect()
}

fn met(doe: impl FnOnce(&Gang<'_>)) {
    let kaarten = kaarten();
    doe(&Gang::new(&kaarten["balie"], &|id| kaarten.get(id)).unwrap());
}

fn namen(gang: &Gang<'_>, antwoorden: &[(&str, &str)], vak: Vak) -> Vec<String> {
    let plan = gang.plan(&gang.geef(antwoorden.iter().copied()).unwrap());
    plan.vak(vak).iter().map(|r| r.lijn.naam()).collect()
}

#[test]
fn questions_are_asked_when_their_condition_holds() {
    met(|gang| {
        let stand = gang.stand(&[None, None, None]);
        assert_eq!(stand.gevraagd, [Gevraagd::Ja, Gevraagd::Misschien, Gevraagd::Misschien]);
        assert_eq!(stand.volgende, Some(0));
        // Nobody who says no to a question that is not asked is heard.
        assert_eq!(gang.stand(&[Some(1), Some(1), None]).gevraagd, [Gevraagd::Ja, Gevraagd::Nee, Gevraagd::Ja]);
        let gewoon = gang.stand(&[Some(2), None, None]);
        assert_eq!((gewoon.volgende, gewoon.gewoon), (None, true));
        assert_eq!(gang.hoogstens(&[None, None, None]), 4);
        assert_eq!(gang.hoogstens(&[Some(0), Some(1), None]), 3);
        assert_eq!((gang.aantal_paden(), gang.alle_paden().len()), (6, 6));
    });
}

#[test]
fn behaviour_goes_first_and_brings_limits() {
    met(|gang| {
        assert_eq!(
            namen(gang, &[("wat", "filmt"), ("stopt", "nee")], Vak::Direct),
            ["filmt#negen", "filmt#twee", "filmt#drie", "filmt#vier", "filmt#vijf", "filmt#zes", "filmt#zeven"]
        );
        // What did not fit waits before what was for later; a line stands where it was put first.
        assert_eq!(namen(gang, &[("wat", "filmt"), ("stopt", "nee")], Vak::Vandaag), ["filmt#acht", "filmt#een"]);
        assert_eq!(namen(gang, &[("wat", "filmt"), ("stopt", "nee")], Vak::Grenzen), ["filmt.grens[1]"]);
        assert!(namen(gang, &[("wat", "filmt"), ("stopt", "ja")], Vak::Grenzen).is_empty());
    });
}

#[test]
fn a_withdrawn_line_is_gone_and_a_line_brought_twice_has_both_reasons() {
    met(|gang| {
        let antwoorden = [("wat", "filmt"), ("stopt", "ja"), ("kind", "ja")];
        assert!(!namen(gang, &antwoorden, Vak::Direct).contains(&"filmt#twee".to_owned()));
        let plan = gang.plan(&gang.geef(antwoorden).unwrap());
        let acht = plan.regels().find(|(_, r)| r.lijn.naam() == "filmt#acht").unwrap().1;
        assert_eq!(acht.waarom, [Aanleiding::Antwoord(0, 0), Aanleiding::Altijd]);
        assert_eq!(plan.dilemmas.len(), 1);
        assert_eq!(namen(gang, &antwoorden, Vak::DezeWeek), ["filmt.daarna[1]"]);
        assert!(gang.plan(&[None, None, None]).regels().next().is_none());
    });
}

#[test]
fn answers_that_do_not_fit_are_named() {
    met(|gang| {
        let fout = |antwoorden: &[(&str, &str)]| gang.geef(antwoorden.iter().copied()).unwrap_err();
        assert!(matches!(fout(&[("watt", "filmt")]), Antwoordfout::Vraag { bedoeld: Some(b), .. } if b == "wat"));
        assert!(matches!(fout(&[("wat", "film")]), Antwoordfout::Keuze { bedoeld: Some(b), .. } if b == "filmt"));
        assert_eq!(fout(&[("wat", "filmt"), ("wat", "filmt")]), Antwoordfout::Dubbel("wat".into()));
        assert_eq!(fout(&[("wat", "anders"), ("stopt", "ja")]), Antwoordfout::NietGevraagd("stopt".into()));
        assert_eq!(fout(&[("wat", "gewoon"), ("kind", "ja")]), Antwoordfout::NietGevraagd("kind".into()));
        let (gegeven, fouten) = gang.geef_wat_past([("wat", "anders"), ("stopt", "ja"), ("oud", "ja")]);
        assert_eq!(gegeven, [Some(1), None, None]);
        assert_eq!(fouten.len(), 2);
    });
}

#[test]
fn a_drawing_names_every_question_and_no_text_ends_its_label() {
    met(|gang| {
        for tekening in [Tekening::Mermaid, Tekening::Dot] {
            let beeld = teken(gang, tekening);
            assert!(["Wat?", "Stopt hij?", "Kind?", "nood"].iter().all(|tekst| beeld.contains(tekst)), "{beeld}");
        }
        assert!(teken(gang, Tekening::Mermaid).contains("v0 -- \"Filmt\" --> v1"));
        assert!(teken(gang, Tekening::Dot).contains("v1 -> plan [label=\"Nee\"];"));
        assert!(teken(gang, Tekening::Mermaid).contains("v0 -- \"Gewoon\" --> gewoon"));
    });
}

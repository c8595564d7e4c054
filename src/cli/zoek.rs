//! `zoek`: ranked search, with danger on top.

use soeverein_core::model::{Kaart, zonder_merken};
use soeverein_core::search::{Reden, Treffer, matches};
use soeverein_core::store::{Corpus, Kop};

use crate::edge::afsluiten::{Einde, Uitkomst, kort, meld};
use crate::render::json::{self, TrefferUit, WaaromUit, ZoekUit};
use crate::render::{Blad, Blok, Inline};

use super::args::ZoekArgs;
use super::plan::Plan;

/// Hits shown when `-n` is not given: they fit on a screen.
const GEWOON_AANTAL: usize = 10;

pub(crate) fn run(args: &ZoekArgs, plan: &Plan) -> Uitkomst {
    let zoekvraag = args.term.join(" ");
    if zoekvraag.trim().is_empty() {
        return Err("U gaf geen zoekwoord. Typ bijvoorbeeld: soeverein-advies zoek ambassade".into());
    }
    let corpus = plan.corpus()?;
    args.filter.ken(&corpus)?;
    let meeste = args.aantal.unwrap_or(GEWOON_AANTAL);
    let uitslag =
        corpus.zoek(&zoekvraag, meeste, &|nummer| past(args, &corpus, nummer)).map_err(|fout| fout.to_string())?;

    let gevaar: Vec<u32> = uitslag.gevaar.iter().filter_map(|id| corpus.nummer(id)).collect();
    let gewone: Vec<&Treffer> = uitslag.treffers.iter().filter(|t| !gevaar.contains(&t.doc)).collect();
    let mut redenen: Vec<&[Reden]> = Vec::new();
    let mut treffers: Vec<TrefferUit> = Vec::new();
    let mut voeg_toe = |nummer: u32, treffer: Option<&'_ Treffer>, gevaar: bool| {
        let waarom: &[Reden] = uitslag.treffers.iter().find(|t| t.doc == nummer).map_or(&[], |t| &t.redenen);
        if let Some(uit) = uit(&corpus, nummer, treffer, waarom, gevaar, args.waarom || plan.json()) {
            treffers.push(uit);
            redenen.push(waarom);
        }
    };
    for nummer in &gevaar {
        voeg_toe(*nummer, uitslag.treffers.iter().find(|t| t.doc == *nummer), true);
    }
    for treffer in gewone.iter().take(meeste.saturating_sub(gevaar.len())) {
        voeg_toe(treffer.doc, Some(treffer), false);
    }
    let uit = ZoekUit {
        schema: json::SCHEMA,
        zoekvraag,
        aantal: gevaar.len() + gewone.len(),
        treffers,
        bedoelde_u: uitslag.bedoelde_u,
    };
    let gevonden = !uit.treffers.is_empty();
    if plan.json() {
        plan.uitvoer.data(&json::schrijf(&uit))?;
    } else if gevonden {
        // Marks are seen only in colour, and looking for them takes time.
        let redenen = if plan.uitvoer.kleurt() { redenen } else { Vec::new() };
        plan.toon(&blad(&uit, &redenen, args.waarom))?;
    } else {
        meld(&niets(&uit));
    }
    Ok(if gevonden { Einde::Gevonden } else { Einde::Niets })
}

fn past(args: &ZoekArgs, corpus: &Corpus, nummer: u32) -> bool {
    let Some(soort) = corpus.soort(nummer) else { return false };
    // Evidence is found only by those who ask for it.
    let gevraagd = if args.soort.is_empty() { !soort.is_bewijs() } else { args.soort.contains(&soort) };
    gevraagd && (args.filter.leeg() || corpus.kop(nummer).is_some_and(|k| args.filter.past(&k)))
}

fn uit(
    corpus: &Corpus,
    nummer: u32,
    treffer: Option<&Treffer>,
    redenen: &[Reden],
    gevaar: bool,
    toon_waarom: bool,
) -> Option<TrefferUit> {
    let kop = corpus.kop(nummer)?;
    let waarom = if toon_waarom { redenen.iter().map(waarom_uit).collect() } else { Vec::new() };
    Some(TrefferUit {
        // It belongs to the why: on a screen title and kern are enough, and shorter.
        fragment: if gevaar || !toon_waarom { kop.kern.clone() } else { fragment(corpus, nummer, &kop, redenen) },
        id: kop.id,
        soort: kop.soort,
        titel: kop.titel,
        kern: kop.kern,
        score: treffer.map_or(0.0, |t| t.score),
        gevaar,
        eigen: kop.eigen,
        aangevuld: kop.aangevuld,
        waarom,
    })
}

fn waarom_uit(reden: &Reden) -> WaaromUit {
    WaaromUit {
        woord: reden.woord.clone(),
        gevonden: reden.gevonden.clone(),
        regel: reden.regel.to_string(),
        velden: reden.velden.iter().map(ToString::to_string).collect(),
    }
}

/// A text of the kaart that shows why it fits: kern where title or kern hold a word of the query, else the
/// first line that does, else kern.
fn fragment(corpus: &Corpus, nummer: u32, kop: &Kop, redenen: &[Reden]) -> String {
    let hoort = |tekst: &str| redenen.iter().any(|r| bevat(tekst, &r.gevonden));
    if redenen.is_empty() || hoort(&kop.titel) || hoort(&kop.kern) {
        return kop.kern.clone();
    }
    let Some(stuk) = corpus.stuk(nummer) else { return kop.kern.clone() };
    let regels = stuk.kaart().map(Kaart::regels).unwrap_or_default();
    let gevonden = regels.iter().flat_map(|(_, regel)| regel.teksten()).find(|tekst| hoort(tekst));
    gevonden.map_or_else(|| kop.kern.clone(), zonder_merken)
}

/// The bit that parts a capital from its small letter in ASCII; a first look that may pass too much.
const CAPITAL: u8 = 0x20;

/// Does the text hold the word as a whole, capitals aside? Cheaper by far than taking the text apart into
/// words; one with an accent that the index folded away is missed, and then kern is shown.
fn bevat(tekst: &str, woord: &str) -> bool {
    let (tekst, woord) = (tekst.as_bytes(), woord.as_bytes());
    let Some(eerste) = woord.first() else { return false };
    let letter = |plek: Option<usize>| plek.and_then(|p| tekst.get(p)).is_some_and(u8::is_ascii_alphanumeric);
    tekst.iter().enumerate().filter(|(_, b)| **b | CAPITAL == *eerste | CAPITAL).any(|(start, _)| {
        let eind = start + woord.len();
        let staat_er = tekst.get(start..eind).is_some_and(|stuk| stuk.eq_ignore_ascii_case(woord));
        staat_er && !letter(start.checked_sub(1)) && !letter(Some(eind))
    })
}

fn blad(uit: &ZoekUit, redenen: &[&[Reden]], waarom: bool) -> Blad {
    let mut blad = Blad::default();
    for (nummer, treffer) in uit.treffers.iter().enumerate() {
        let redenen = redenen.get(nummer).copied();
        if treffer.gevaar {
            blad.0.push(Blok::Waarschuwing(vec![Inline::tekst("Gevaar? Ga weg en bel 112. Lees dan dit:")]));
        }
        let eigen = match (treffer.eigen, treffer.aangevuld) {
            (true, _) => " · eigen kaart van uw organisatie",
            (_, true) => " · aangevuld door uw organisatie",
            _ => "",
        };
        let mut regels = vec![
            vec![Inline::tekst(format!("{} · {}{eigen}", treffer.soort, treffer.id))],
            gemarkeerd(&treffer.kern, &uit.zoekvraag, redenen),
        ];
        if treffer.fragment != treffer.kern {
            let mut tekst = vec![Inline::tekst("… ")];
            tekst.extend(gemarkeerd(&treffer.fragment, &uit.zoekvraag, redenen));
            regels.push(tekst);
        }
        if waarom {
            regels.extend(treffer.waarom.iter().map(|r| vec![Inline::tekst(waarom_zin(r))]));
        }
        blad.0.push(Blok::Vondst { kop: treffer.titel.clone(), regels });
    }
    let meer = uit.aantal.saturating_sub(uit.treffers.len());
    if meer > 0 {
        blad.alinea(format!(
            "Nog {meer} {}: geef -n {} op.",
            if meer == 1 { "treffer" } else { "treffers" },
            uit.aantal
        ));
    }
    if !uit.bedoelde_u.is_empty() {
        blad.alinea(format!("Bedoelde u: {}?", uit.bedoelde_u.join(", ")));
    }
    blad.alinea("Lees een kaart helemaal met: soeverein-advies toon <id>");
    blad
}

fn waarom_zin(reden: &WaaromUit) -> String {
    let gevonden = if reden.woord == reden.gevonden { String::new() } else { format!(" vond '{}'", reden.gevonden) };
    format!("Waarom: '{}'{gevonden} ({}) in {}.", reden.woord, reden.regel, reden.velden.join(", "))
}

/// The text with the words that the query asked for marked, where reasons are given.
fn gemarkeerd(tekst: &str, zoekvraag: &str, redenen: Option<&[Reden]>) -> Vec<Inline> {
    let Some(redenen) = redenen else { return vec![Inline::tekst(tekst)] };
    let mut uit = Vec::new();
    let mut vorige = 0;
    for bereik in matches(tekst, zoekvraag, redenen) {
        uit.extend(tekst.get(vorige..bereik.start).filter(|t| !t.is_empty()).map(Inline::tekst));
        uit.extend(tekst.get(bereik.clone()).map(|t| Inline::Vondst(t.to_owned())));
        vorige = bereik.end;
    }
    uit.extend(tekst.get(vorige..).filter(|t| !t.is_empty()).map(Inline::tekst));
    uit
}

fn niets(uit: &ZoekUit) -> String {
    let kort = kort(&uit.zoekvraag);
    let bedoelde = match uit.bedoelde_u.as_slice() {
        [] => "Probeer een ander woord, of bekijk alles met: soeverein-advies lijst situatie".to_owned(),
        woorden => format!("Bedoelde u: {}?", woorden.join(", ")),
    };
    format!(
        "Niets gevonden voor: {kort}\n{bedoelde}\nGevaar? Ga weg en bel 112. Daarna: soeverein-advies toon dreiging-of-geweld"
    )
}

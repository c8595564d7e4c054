//! `toon`: one kaart, found by its id or by a part of its id or title.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use soeverein_core::model::Stuk;
use soeverein_core::store::{Corpus, Kop};

use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, kort, meld};
use crate::edge::{keuze, klok};
use crate::render::json;
use crate::render::kaart::{Wens, blad};

use super::args::ToonArgs;
use super::plan::Plan;

/// More than this is no choice but a list.
const MEESTE_KEUZES: usize = 12;

pub(crate) fn run(args: &ToonArgs, plan: &Plan) -> Uitkomst {
    let naam = args.id.join(" ");
    if naam.trim().is_empty() {
        return Err("U gaf geen naam van een kaart. Bekijk de namen met: soeverein-advies lijst".into());
    }
    let corpus = plan.corpus()?;
    let stuk = match vind(&naam, &corpus) {
        Vondst::Een(stuk) => *stuk,
        Vondst::Geen => {
            let naam = kort(&naam);
            meld(&format!("Geen kaart past bij '{naam}'. Zoek met: soeverein-advies zoek {naam}"));
            return Ok(Einde::Niets);
        }
        Vondst::Meer(koppen) => match kies(&naam, &koppen, &corpus, plan)? {
            Some(stuk) => stuk,
            None => return Ok(Einde::Niets),
        },
    };
    if plan.json() {
        plan.uitvoer.data(&json::schrijf(&json::toon(&stuk, &corpus)))?;
    } else {
        let wens = Wens { onderbouwing: args.onderbouwing, vandaag: klok::vandaag() };
        plan.toon(&blad(&stuk, &corpus, wens))?;
    }
    Ok(Einde::Gevonden)
}

enum Vondst {
    Een(Box<Stuk>),
    Meer(Vec<Kop>),
    Geen,
}

/// An exact id always wins, then an exact title, then the best fits.
fn vind(naam: &str, corpus: &Corpus) -> Vondst {
    if let Some(stuk) = corpus.met_id(&naam.trim().to_lowercase()) {
        return Vondst::Een(Box::new(stuk));
    }
    let koppen = passend(naam, corpus);
    match koppen.as_slice() {
        [] => Vondst::Geen,
        [een] => corpus.met_id(&een.id).map_or(Vondst::Geen, |s| Vondst::Een(Box::new(s))),
        _ => Vondst::Meer(koppen),
    }
}

/// Kaarten whose id or title holds every word, best first. Each word is matched apart, for the
/// matcher minds the order of letters and nobody remembers the order of words.
fn passend(naam: &str, corpus: &Corpus) -> Vec<Kop> {
    let woorden: Vec<String> = naam.to_lowercase().split_whitespace().map(str::to_owned).collect();
    if woorden.is_empty() {
        return Vec::new();
    }
    let matcher = SkimMatcherV2::default();
    let mut gevonden: Vec<(i64, Kop)> = corpus
        .koppen(|soort| !soort.is_bewijs())
        .filter_map(|kop| {
            let tekst = format!("{} {}", kop.id, kop.titel.to_lowercase());
            let score = woorden.iter().map(|w| matcher.fuzzy_match(&tekst, w)).sum::<Option<i64>>()?;
            // Letters strewn over a whole title are no match: a word must mostly stand together.
            let heel = woorden.iter().all(|w| staat_bijeen(&matcher, &tekst, w));
            heel.then_some((score, kop))
        })
        .collect();
    gevonden.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    // One that holds the words as they stand goes before all that only resemble them.
    let letterlijk = |kop: &Kop| {
        woorden.iter().all(|w| kop.id.contains(w.as_str()) || kop.titel.to_lowercase().contains(w.as_str()))
    };
    if gevonden.iter().any(|(_, k)| letterlijk(k)) {
        gevonden.retain(|(_, k)| letterlijk(k));
    }
    gevonden.into_iter().map(|(_, kop)| kop).take(MEESTE_KEUZES).collect()
}

/// Do the letters lie within twice the length of the word?
fn staat_bijeen(matcher: &SkimMatcherV2, tekst: &str, woord: &str) -> bool {
    let Some((_, plekken)) = matcher.fuzzy_indices(tekst, woord) else { return false };
    match (plekken.first(), plekken.last()) {
        (Some(eerste), Some(laatste)) => laatste - eerste <= woord.chars().count() + 2,
        _ => false,
    }
}

fn kies(naam: &str, koppen: &[Kop], corpus: &Corpus, plan: &Plan) -> Result<Option<Stuk>, Afgebroken> {
    let regels: Vec<String> = koppen.iter().map(|k| format!("{} ({})", k.titel, k.id)).collect();
    if !plan.vragen {
        let lijst: Vec<String> = koppen.iter().map(|k| format!("  {}  {}", k.id, k.titel)).collect();
        return Err(format!(
            "Bij '{}' passen {} kaarten. Geef het hele id van een van deze:\n{}",
            kort(naam),
            koppen.len(),
            lijst.join("\n")
        )
        .into());
    }
    let gekozen = keuze::kies("Welke kaart bedoelt u? (pijltjes en Enter; Esc stopt)", &regels)?;
    Ok(gekozen.and_then(|n| corpus.met_id(&koppen.get(n)?.id)))
}

//! `bronnen`: sources, and where each is used.

use soeverein_core::gebruik::{Gebruik, gebruik};
use soeverein_core::model::{Kaart, Stuk};
use soeverein_core::store::Corpus;

use crate::edge::afsluiten::{Einde, Uitkomst, kort, meld};
use crate::render::json::{self, BronGebruik, BronnenUit};
use crate::render::kaart::{Wens, blad as kaartblad};
use crate::render::{Blad, Blok, Inline, Punt, Tabel};

use super::args::BronnenArgs;
use super::plan::Plan;

pub(crate) fn run(args: &BronnenArgs, plan: &Plan) -> Uitkomst {
    let corpus = plan.corpus()?;
    let mut bronnen = gebruikt(&corpus);
    if let Some(id) = &args.id {
        let deel = id.to_lowercase();
        match bronnen.iter().position(|b| b.bron.id == deel) {
            Some(n) => bronnen = vec![bronnen.swap_remove(n)],
            None => bronnen.retain(|b| b.bron.id.contains(&deel) || b.bron.titel.to_lowercase().contains(&deel)),
        }
    }
    if plan.json() {
        let einde = if bronnen.is_empty() { Einde::Niets } else { Einde::Gevonden };
        plan.uitvoer.data(&json::schrijf(&BronnenUit { schema: json::SCHEMA, bronnen }))?;
        return Ok(einde);
    }
    match (bronnen.as_slice(), &args.id) {
        ([], id) => {
            let id = kort(id.as_deref().unwrap_or_default());
            meld(&format!("Geen bron past bij '{id}'. Alle bronnen: soeverein-advies bronnen"));
            return Ok(Einde::Niets);
        }
        ([een], Some(_)) => plan.toon(&een_bron(een, &corpus))?,
        (meer, _) => plan.toon(&overzicht(meer))?,
    }
    Ok(Einde::Gevonden)
}

/// Every source with the feiten and kaarten that rest on it, by bronsoort.
fn gebruikt(corpus: &Corpus) -> Vec<BronGebruik> {
    let stukken: Vec<Stuk> = corpus.stukken().collect();
    let kaarten: Vec<&Kaart> = stukken.iter().filter_map(Stuk::kaart).collect();
    let ids = |ids: &mut dyn Iterator<Item = &str>| ids.map(str::to_owned).collect();
    let mut uit: Vec<BronGebruik> = gebruik(&stukken, &kaarten)
        .into_iter()
        .map(|Gebruik { bron, feiten, kaarten }| BronGebruik {
            link: bron.link(),
            bron: bron.clone(),
            feiten: ids(&mut feiten.into_iter()),
            kaarten: ids(&mut kaarten.into_iter()),
        })
        .collect();
    uit.sort_by(|a, b| (&a.bron.bronsoort, &a.bron.id).cmp(&(&b.bron.bronsoort, &b.bron.id)));
    uit
}

fn overzicht(bronnen: &[BronGebruik]) -> Blad {
    let rijen = bronnen
        .iter()
        .map(|b| {
            vec![
                b.bron.id.clone(),
                b.bron.titel.clone(),
                b.bron.bronsoort.clone(),
                b.bron.datum.clone().unwrap_or_default(),
                b.feiten.len().to_string(),
                b.kaarten.len().to_string(),
            ]
        })
        .collect();
    let koppen = ["Id", "Titel", "Bronsoort", "Datum", "Feiten", "Kaarten"].map(str::to_owned).to_vec();
    let mut blad = Blad(vec![Blok::Tabel(Tabel { koppen, rijen })]);
    blad.alinea(format!("{} bronnen. Waar een bron wordt gebruikt: soeverein-advies bronnen <id>", bronnen.len()));
    blad
}

fn een_bron(gebruik: &BronGebruik, corpus: &Corpus) -> Blad {
    let mut blad = kaartblad(&Stuk::Bron(gebruik.bron.clone()), corpus, Wens::default());
    let kaarten = gebruik
        .kaarten
        .iter()
        .filter_map(|id| corpus.kop(corpus.nummer(id)?))
        .map(|k| Punt { tekst: vec![Inline::tekst(format!("{} ({})", k.titel, k.id))], onder: Vec::new() })
        .collect();
    blad.punten("Gebruikt in", kaarten);
    let feiten = gebruik
        .feiten
        .iter()
        .filter_map(|id| corpus.feit(id))
        .map(|f| Punt { tekst: vec![Inline::tekst(format!("{}: {}", f.id, f.uitspraak))], onder: Vec::new() })
        .collect();
    blad.punten("Feiten", feiten);
    if gebruik.feiten.is_empty() {
        blad.0.push(Blok::Alinea(vec![Inline::tekst("Geen feit steunt op deze bron.")]));
    }
    blad
}

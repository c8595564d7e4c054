//! `lijst`: overviews with counts and facets.

use std::collections::BTreeMap;

use soeverein_core::dekking::Dekking;
use soeverein_core::model::Soort;
use soeverein_core::store::{Corpus, Kop};

use crate::edge::afsluiten::{Einde, Uitkomst, meld};
use crate::render::json::{self, DekkingUit, KopUit, LijstUit};
use crate::render::naam::{met_hoofdletter, naam};
use crate::render::{self, Blad, Blok, Tabel};

use super::args::LijstArgs;
use super::plan::Plan;

pub(crate) fn run(args: &LijstArgs, plan: &Plan) -> Uitkomst {
    let corpus = plan.corpus()?;
    args.filter.ken(&corpus)?;
    if args.dekking {
        return dekking(args, &corpus, plan);
    }

    let mut koppen: Vec<Kop> = corpus
        .koppen(|soort| args.soort.map_or(!soort.is_bewijs(), |s| s == soort))
        .filter(|kop| hoort(args, kop))
        .collect();
    koppen.sort_by(|a, b| (a.soort, &a.thema, &a.titel).cmp(&(b.soort, &b.thema, &b.titel)));
    let einde = if koppen.is_empty() { Einde::Niets } else { Einde::Gevonden };
    if plan.json() {
        let uit = LijstUit { schema: json::SCHEMA, kaarten: koppen.into_iter().map(KopUit::from).collect() };
        plan.uitvoer.data(&json::schrijf(&uit))?;
    } else if koppen.is_empty() {
        meld("Geen kaart past hierbij. Laat een filter weg, of bekijk alles met: soeverein-advies lijst");
    } else if overzicht(args) {
        plan.toon(&tellingen(&koppen))?;
    } else {
        plan.toon(&rijen(&koppen))?;
    }
    Ok(einde)
}

/// What the corpus covers, additions counted.
fn dekking(args: &LijstArgs, corpus: &Corpus, plan: &Plan) -> Uitkomst {
    if !args.filter.leeg() {
        return Err(
            "Bij --dekking kan geen filter: het overzicht gaat over het hele corpus. Laat het filter weg.".into()
        );
    }
    let info = corpus.info().map_err(|fout| fout.to_string())?;
    let dekking = Dekking::van(&corpus.stukken().collect::<Vec<_>>(), &info);
    if plan.json() {
        plan.uitvoer.data(&json::schrijf(&DekkingUit { schema: json::SCHEMA, dekking }))?;
    } else {
        plan.toon(&render::dekking::blad(&dekking))?;
    }
    Ok(Einde::Gevonden)
}

/// Nothing was asked for in particular: counts say more than a thousand rows.
fn overzicht(args: &LijstArgs) -> bool {
    args.soort.is_none() && args.gewijzigd_sinds.is_none() && args.filter.leeg()
}

fn hoort(args: &LijstArgs, kop: &Kop) -> bool {
    let sinds = args.gewijzigd_sinds.is_none_or(|d| kop.gewijzigd.is_some_and(|g| g >= d));
    sinds && args.filter.past(kop)
}

fn tellingen(koppen: &[Kop]) -> Blad {
    let mut soorten: BTreeMap<Soort, usize> = BTreeMap::new();
    let mut themas: BTreeMap<&str, usize> = BTreeMap::new();
    for kop in koppen {
        *soorten.entry(kop.soort).or_default() += 1;
        *themas.entry(&kop.thema).or_default() += 1;
    }
    let rijen = soorten.iter().map(|(s, n)| vec![s.meervoud().to_owned(), n.to_string()]).collect();
    let mut blad = Blad(vec![
        Blok::Titel(format!("{} kaarten", koppen.len())),
        Blok::Tabel(Tabel { koppen: vec!["Soort".into(), "Aantal".into()], rijen }),
    ]);
    let rijen = themas.iter().map(|(t, n)| vec![(*t).to_owned(), n.to_string()]).collect();
    blad.0.push(Blok::Tabel(Tabel { koppen: vec!["Thema".into(), "Aantal".into()], rijen }));
    blad.alinea(
        "Een soort op een rij: soeverein-advies lijst situatie. Een thema: soeverein-advies lijst --thema balie.",
    );
    blad
}

/// A table per soort and thema, so that an id keeps a column of its own that is wide enough to copy from.
fn rijen(koppen: &[Kop]) -> Blad {
    let mut blad = Blad::default();
    for groep in koppen.chunk_by(|a, b| (a.soort, &a.thema) == (b.soort, &b.thema)) {
        let Some(eerste) = groep.first() else { continue };
        let thema = if eerste.thema.is_empty() { String::new() } else { format!(": {}", eerste.thema) };
        blad.0.push(Blok::Kop(format!("{}{thema}", met_hoofdletter(eerste.soort.meervoud()))));
        let rijen = groep.iter().map(|k| vec![k.id.clone(), naam(k)]).collect();
        blad.0.push(Blok::Tabel(Tabel { koppen: ["Id", "Titel"].map(str::to_owned).to_vec(), rijen }));
    }
    blad.alinea(format!("{} in totaal.", koppen.len()));
    blad
}

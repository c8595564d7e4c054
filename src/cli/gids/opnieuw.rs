//! `gids --opnieuw`: a saved plan, made again from today's corpus, with what changed.

use std::path::Path;

use soeverein_core::gids::{Bewaarderegel, Verschil, vergelijk};
use soeverein_core::store::Corpus;

use crate::cli::args::GidsArgs;
use crate::cli::plan::Plan;
use crate::edge::afsluiten::{Uitkomst, kort};
use crate::edge::klok;
use crate::render::json::{self, BewaardUit, GidsUit, OpnieuwUit};
use crate::render::plan::Toonbaar;
use crate::render::{Blad, Blok, Inline, Punt};

use super::routes::Pakket;
use super::{bewaar, bewaar_op_verzoek, invoer, klaar};

/// Makes the plan again and says what changed since it was saved.
pub(super) fn run(pad: &Path, args: &GidsArgs, corpus: &Corpus, plan: &Plan) -> Uitkomst {
    let toen = bewaar::lees(pad)?;
    let pakket = Pakket::voor(&toen.route, corpus, &toen.antwoorden)?;
    let gang = pakket.gang()?;
    let antwoorden = toen.antwoorden.iter().map(|(vraag, keuze)| (vraag.as_str(), keuze.as_str()));
    let (gegeven, fouten) = gang.geef_wat_past(antwoorden);
    let toonbaar = Toonbaar::new(&gang, &gegeven, corpus, klok::vandaag());
    let verschil = vergelijk(&toen.regels, &toonbaar.plan.te_bewaren());
    let fouten: Vec<String> = fouten.into_iter().map(invoer::melding).collect();
    let bewaard = bewaar_op_verzoek(args, &gang, &gegeven, corpus)?;
    if plan.json() {
        let regels = |regels: &[Bewaarderegel]| regels.iter().map(BewaardUit::from).collect();
        plan.uitvoer.data(&json::schrijf(&OpnieuwUit {
            gids: GidsUit::van(&toonbaar),
            corpus_toen: toen.corpus,
            vervallen_antwoorden: fouten,
            erbij: regels(&verschil.erbij),
            weg: regels(&verschil.weg),
            anders: verschil.anders.iter().map(|(oud, _)| BewaardUit::from(oud)).collect(),
        }))?;
    } else {
        let mut blad = blad(&kort(&toen.corpus), &fouten, &verschil);
        blad.0.extend(toonbaar.blad().0);
        plan.toon(&blad)?;
    }
    Ok(klaar(bewaard))
}

fn blad(corpus_toen: &str, fouten: &[String], verschil: &Verschil) -> Blad {
    let punt = |tekst: String| Punt { tekst: vec![Inline::tekst(tekst)], onder: Vec::new() };
    let regel = |r: &Bewaarderegel| punt(format!("{} ({})", r.tekst, r.naam));
    let mut blad = Blad(vec![Blok::Titel(format!("Wat er veranderd is sinds {corpus_toen}"))]);
    if verschil.leeg() && fouten.is_empty() {
        blad.alinea("Niets: het plan is hetzelfde gebleven.");
    }
    blad.punten("Antwoorden die niet meer passen", fouten.iter().cloned().map(punt).collect());
    blad.punten("Nieuw in het plan", verschil.erbij.iter().map(regel).collect());
    blad.punten("Niet meer in het plan", verschil.weg.iter().map(regel).collect());
    let anders = verschil.anders.iter().map(|(oud, nieuw)| Punt {
        tekst: vec![Inline::tekst(format!("{} ({})", nieuw.tekst, nieuw.naam))],
        onder: vec![vec![Inline::tekst(format!("Eerst: {}", oud.tekst))]],
    });
    blad.punten("Anders dan toen", anders.collect());
    blad
}

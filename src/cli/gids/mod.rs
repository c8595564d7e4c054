//! `gids`: the guided questionnaire, as an interview or by script. What is asked and what it comes to is decided by
//! the engine in `soeverein_core::gids`; here it is read, shown and saved.

mod bewaar;
mod gesprek;
mod invoer;
mod opnieuw;
mod routes;

use std::collections::BTreeMap;

use soeverein_core::gids::{GEVAAR_ROUTE, Gang, Gegeven, teken};
use soeverein_core::store::Corpus;

use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, kort, meld};
use crate::edge::klok;
use crate::render::json::{self, GidsUit};
use crate::render::plan::Toonbaar;

use super::args::GidsArgs;
use super::plan::Plan;
use gesprek::Gesprek;
use invoer::Invoer;
use routes::Pakket;

/// Runs the questionnaire, or one of the things around it.
pub(crate) fn run(args: &GidsArgs, plan: &Plan) -> Uitkomst {
    let corpus = plan.corpus()?;
    if args.lijst {
        return routes::lijst(&corpus, plan);
    }
    if let Some(bestand) = &args.opnieuw {
        return opnieuw::run(bestand, args, &corpus, plan);
    }
    let invoer = Invoer::lees(args)?;
    match (&args.gevaar, &invoer.route) {
        (Some(gevaar), _) => bij_gevaar(gevaar, &invoer, args, &corpus, plan),
        (None, Some(route)) => met_route(route, &invoer, args, &corpus, plan),
        (None, None) if args.schema.is_some() => {
            Err("Welke route wilt u zien? Bijvoorbeeld: soeverein-advies gids balie --schema mermaid".into())
        }
        (None, None) => zonder_route(&invoer, args, &corpus, plan),
    }
}

/// The first screen: the routes, and a search beside them.
pub(crate) fn eerste_scherm(plan: &Plan) -> Uitkomst {
    let corpus = plan.corpus()?;
    Gesprek::new(&corpus, plan, &GidsArgs::default()).eerste_scherm()
}

const HOE: &str = "De vragen kunnen hier niet worden gesteld. Doe het zo:\n  \
                   soeverein-advies gids --lijst                             de routes\n  \
                   soeverein-advies gids balie --antwoord wat=filmt          een antwoord geven\n  \
                   soeverein-advies gids balie --json                        de volgende vraag, voor een script\n  \
                   soeverein-advies gids --gevaar dreiging-of-geweld         het plan bij gevaar";

fn zonder_route(invoer: &Invoer, args: &GidsArgs, corpus: &Corpus, plan: &Plan) -> Uitkomst {
    if let Some((vraag, _)) = invoer.antwoorden.first() {
        return Err(eerst_een_route(vraag));
    }
    if plan.json() {
        if args.bewaar.is_some() {
            return Err("Er is nog geen plan om te bewaren. Kies eerst een route, zoals: gids balie".into());
        }
        plan.uitvoer.data(&json::schrijf(&GidsUit::zonder_route(routes::vraag(corpus))))?;
        return Ok(Einde::Gevonden);
    }
    if plan.gesprek { Gesprek::new(corpus, plan, args).vanaf_het_begin() } else { Err(HOE.into()) }
}

fn eerst_een_route(vraag: &str) -> Afgebroken {
    let vraag = kort(vraag);
    format!("Kies eerst een route; dan pas kan '{vraag}' worden beantwoord. Bijvoorbeeld: --antwoord route=balie")
        .into()
}

fn met_route(route: &str, invoer: &Invoer, args: &GidsArgs, corpus: &Corpus, plan: &Plan) -> Uitkomst {
    let pakket = Pakket::voor(route, corpus, &invoer.antwoorden)?;
    let gang = pakket.gang()?;
    let gegeven = invoer.gegeven(&gang)?;
    if let Some(tekening) = args.schema {
        plan.uitvoer.data(&teken(&gang, tekening))?;
        return Ok(Einde::Gevonden);
    }
    if invoer.antwoorden.is_empty() && !plan.json() {
        return if plan.gesprek { Gesprek::new(corpus, plan, args).met_route(route) } else { Err(HOE.into()) };
    }
    let bewaard = bewaar_op_verzoek(args, &gang, &gegeven, corpus)?;
    toon(&gang, &gegeven, corpus, plan)?;
    Ok(klaar(bewaard))
}

/// The plan of a danger exit. Answers that were given are held against their route as ever, and JSON keeps them.
fn bij_gevaar(gevaar: &str, invoer: &Invoer, args: &GidsArgs, corpus: &Corpus, plan: &Plan) -> Uitkomst {
    let pakket = Pakket::new(GEVAAR_ROUTE, corpus)?;
    let gang = pakket.gang()?;
    let gegeven = routes::bij_gevaar(&gang, gevaar)?;
    let antwoorden = match (&invoer.route, invoer.antwoorden.first()) {
        (Some(route), _) => {
            let pakket = Pakket::voor(route, corpus, &invoer.antwoorden)?;
            let gang = pakket.gang()?;
            json::antwoorden(&gang, &invoer.gegeven(&gang)?)
        }
        (None, Some((vraag, _))) => return Err(eerst_een_route(vraag)),
        (None, None) => BTreeMap::new(),
    };
    let bewaard = bewaar_op_verzoek(args, &gang, &gegeven, corpus)?;
    if plan.json() {
        let uit = GidsUit::van(&Toonbaar::new(&gang, &gegeven, corpus, None));
        let route = invoer.route.clone().or(uit.route);
        plan.uitvoer.data(&json::schrijf(&GidsUit { route, gevaar: Some(gevaar.to_owned()), antwoorden, ..uit }))?;
    } else {
        toon(&gang, &gegeven, corpus, plan)?;
    }
    Ok(klaar(bewaard))
}

fn toon(gang: &Gang<'_>, gegeven: &Gegeven, corpus: &Corpus, plan: &Plan) -> Uitkomst {
    let toonbaar = Toonbaar::new(gang, gegeven, corpus, klok::vandaag());
    if plan.json() {
        plan.uitvoer.data(&json::schrijf(&GidsUit::van(&toonbaar)))?;
    } else {
        plan.toon(&toonbaar.blad())?;
    }
    Ok(Einde::Gevonden)
}

/// Saves before anything is shown: a run that cannot do all it was asked does nothing. Gives what is to be said of it.
fn bewaar_op_verzoek(
    args: &GidsArgs,
    gang: &Gang<'_>,
    gegeven: &Gegeven,
    corpus: &Corpus,
) -> Result<Option<String>, Afgebroken> {
    let toonbaar = || Toonbaar::new(gang, gegeven, corpus, klok::vandaag());
    args.bewaar.as_ref().map(|pad| bewaar::schrijf(pad, &toonbaar(), args.overschrijf)).transpose()
}

/// The end of a run; where the plan was saved is said below it.
fn klaar(bewaard: Option<String>) -> Einde {
    if let Some(melding) = bewaard {
        meld(&melding);
    }
    Einde::Gevonden
}

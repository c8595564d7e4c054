//! The JSON of `gids`: the next question, and the plan so far.

use std::collections::BTreeMap;

use serde::Serialize;
use soeverein_core::gids::{Bewaarderegel, Gang, Plan, Planregel, Vak};
use soeverein_core::model::{Kaart, zonder_merken};

use super::SCHEMA;
use crate::render::plan::{GEEN_NAAM, Toonbaar};

/// `gids --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct GidsUit {
    pub(crate) schema: u8,
    /// `null`: not chosen yet.
    pub(crate) route: Option<String>,
    /// The danger exit that was taken; its plan stands here.
    pub(crate) gevaar: Option<String>,
    /// Answers that are asked on this path, by question.
    pub(crate) antwoorden: BTreeMap<String, String>,
    /// `null`: the plan is complete.
    pub(crate) volgende_vraag: Option<VraagUit>,
    pub(crate) plan: PlanUit,
    /// Ordinary service: treat the question, record nothing extra.
    pub(crate) gewoon: bool,
    /// The behaviour that answers named; limits stand in the plan only then.
    pub(crate) gedrag: Vec<String>,
    /// Dilemma's that play here.
    pub(crate) dilemmas: Vec<KaartUit>,
    /// What is known to be uncertain in these lines.
    pub(crate) onzeker: Vec<TwijfelUit>,
    /// What the plan is and is not.
    pub(crate) verantwoording: String,
}

/// A question.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct VraagUit {
    pub(crate) id: String,
    pub(crate) tekst: String,
    /// Why it is asked.
    pub(crate) waarom: String,
    /// Its number on this path, the choice of the route counted as one.
    pub(crate) nummer: usize,
    /// The most questions that this path can have.
    pub(crate) ten_hoogste: usize,
    /// Real answers, of which one is chosen.
    pub(crate) keuzes: Vec<KeuzeUit>,
}

/// An answer.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct KeuzeUit {
    pub(crate) id: String,
    pub(crate) tekst: String,
}

/// The vakken of a plan, each in the order in which to do its lines.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct PlanUit {
    pub(crate) direct: Vec<PlanregelUit>,
    pub(crate) verbinding: Vec<PlanregelUit>,
    pub(crate) vandaag: Vec<PlanregelUit>,
    pub(crate) deze_week: Vec<PlanregelUit>,
    pub(crate) betrek: Vec<PlanregelUit>,
    pub(crate) deel: Vec<PlanregelUit>,
    pub(crate) zeg: Vec<PlanregelUit>,
    pub(crate) niet_doen: Vec<PlanregelUit>,
    pub(crate) grenzen: Vec<PlanregelUit>,
    pub(crate) leg_vast: Vec<PlanregelUit>,
}

/// A line of a plan.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct PlanregelUit {
    /// What to do or say; before a colon the behaviour, or who.
    pub(crate) tekst: String,
    /// The kaart in which it stands.
    pub(crate) kaart: String,
    /// The name of the line in its kaart.
    pub(crate) regel: Option<String>,
    /// Which answer brought it.
    pub(crate) waarom: String,
    /// Why it is said or done so.
    pub(crate) uitleg: Option<String>,
    pub(crate) feiten: Vec<String>,
    pub(crate) let_op: Option<String>,
    /// `met bron` or `redactie`.
    pub(crate) herkomst: String,
}

/// A kaart that is named.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct KaartUit {
    pub(crate) id: String,
    pub(crate) titel: String,
    pub(crate) kern: String,
}

/// A doubt.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct TwijfelUit {
    pub(crate) kaart: String,
    pub(crate) let_op: String,
}

/// `gids --lijst --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct RoutesUit {
    pub(crate) schema: u8,
    pub(crate) routes: Vec<KaartUit>,
}

/// `gids --opnieuw --json`: the run of today, and what changed since.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct OpnieuwUit {
    #[serde(flatten)]
    pub(crate) gids: GidsUit,
    /// The day of the corpus from which the saved plan was made.
    pub(crate) corpus_toen: String,
    /// Saved answers that no longer fit, with why.
    pub(crate) vervallen_antwoorden: Vec<String>,
    /// Lines that are new.
    pub(crate) erbij: Vec<BewaardUit>,
    /// Lines that are gone.
    pub(crate) weg: Vec<BewaardUit>,
    /// Lines of which text or vak changed, as they were.
    pub(crate) anders: Vec<BewaardUit>,
}

/// A line as it is saved.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct BewaardUit {
    pub(crate) vak: String,
    pub(crate) regel: String,
    pub(crate) tekst: String,
}

impl From<&Bewaarderegel> for BewaardUit {
    fn from(r: &Bewaarderegel) -> Self {
        Self { vak: r.vak.clone(), regel: r.naam.clone(), tekst: r.tekst.clone() }
    }
}

impl GidsUit {
    /// A run without a route: choosing one is the first question.
    pub(crate) fn zonder_route(volgende_vraag: VraagUit) -> Self {
        Self {
            schema: SCHEMA,
            route: None,
            gevaar: None,
            antwoorden: BTreeMap::new(),
            volgende_vraag: Some(volgende_vraag),
            plan: PlanUit::default(),
            gewoon: false,
            gedrag: Vec::new(),
            dilemmas: Vec::new(),
            onzeker: Vec::new(),
            verantwoording: GEEN_NAAM.to_owned(),
        }
    }

    /// A run with answers: what is asked next, and the plan so far.
    pub(crate) fn van(toonbaar: &Toonbaar<'_>) -> Self {
        let Toonbaar { gang, gegeven, plan, .. } = toonbaar;
        Self {
            schema: SCHEMA,
            route: Some(gang.kaart.hoofd.id.clone()),
            gevaar: None,
            antwoorden: antwoorden(gang, gegeven),
            volgende_vraag: volgende_vraag(toonbaar),
            plan: PlanUit::van(toonbaar, plan),
            gewoon: plan.gewoon,
            gedrag: plan.gedrag.iter().map(|g| (*g).to_owned()).collect(),
            dilemmas: plan.dilemmas.iter().map(|kaart| KaartUit::van(kaart)).collect(),
            onzeker: toonbaar
                .twijfels()
                .into_iter()
                .map(|(let_op, kaart)| TwijfelUit { kaart: kaart.hoofd.id.clone(), let_op: zonder_merken(let_op) })
                .collect(),
            verantwoording: GEEN_NAAM.to_owned(),
        }
    }
}

/// The answers on the path, by id.
pub(crate) fn antwoorden(gang: &Gang<'_>, gegeven: &[Option<usize>]) -> BTreeMap<String, String> {
    let paren = gang.antwoorden(gegeven).into_iter();
    paren.map(|(vraag, keuze)| (vraag.to_owned(), keuze.to_owned())).collect()
}

fn volgende_vraag(toonbaar: &Toonbaar<'_>) -> Option<VraagUit> {
    let Toonbaar { gang, gegeven, .. } = toonbaar;
    let stand = gang.stand(gegeven);
    let volgende = stand.volgende?;
    let vraag = gang.route.vragen.get(volgende)?;
    Some(VraagUit {
        id: vraag.id.clone(),
        tekst: vraag.tekst.clone(),
        waarom: vraag.waarom.clone(),
        // The choice of the route was the first question.
        nummer: stand.nummer(volgende),
        ten_hoogste: gang.hoogstens(gegeven),
        keuzes: vraag.keuzes.iter().map(|k| KeuzeUit { id: k.id.clone(), tekst: k.tekst.clone() }).collect(),
    })
}

impl PlanUit {
    fn van(toonbaar: &Toonbaar<'_>, plan: &Plan<'_>) -> Self {
        let vak = |vak: Vak| plan.vak(vak).iter().map(|regel| PlanregelUit::van(toonbaar, regel)).collect();
        Self {
            direct: vak(Vak::Direct),
            verbinding: vak(Vak::Verbinding),
            vandaag: vak(Vak::Vandaag),
            deze_week: vak(Vak::DezeWeek),
            betrek: vak(Vak::Betrek),
            deel: vak(Vak::Deel),
            zeg: vak(Vak::Zeg),
            niet_doen: vak(Vak::NietDoen),
            grenzen: vak(Vak::Grenzen),
            leg_vast: vak(Vak::LegVast),
        }
    }
}

impl PlanregelUit {
    fn van(toonbaar: &Toonbaar<'_>, regel: &Planregel<'_>) -> Self {
        let zicht = regel.lijn.zicht;
        Self {
            tekst: regel.tekst(),
            kaart: regel.lijn.kaart.hoofd.id.clone(),
            regel: zicht.id.map(str::to_owned),
            waarom: toonbaar.waarom(regel),
            uitleg: zicht.waarom.map(zonder_merken),
            feiten: zicht.feiten.to_vec(),
            let_op: zicht.let_op.map(zonder_merken),
            herkomst: if zicht.met_bron() { "met bron" } else { "redactie" }.to_owned(),
        }
    }
}

impl KaartUit {
    /// A kaart by name.
    pub(crate) fn van(kaart: &Kaart) -> Self {
        Self {
            id: kaart.hoofd.id.clone(),
            titel: kaart.hoofd.titel.clone(),
            kern: zonder_merken(&kaart.hoofd.kern.tekst),
        }
    }
}

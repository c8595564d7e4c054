//! A route walked from end to end, for the checks on routes: what every path comes to, gathered once.

use std::collections::BTreeSet;

use crate::gids::{Gang, Gegeven, Gevraagd, Kaarten, MEESTE_PADEN, MEESTE_VRAGEN, Plan, Stand, Vak};
use crate::model::{Inhoud, Kaart, Taal};
use crate::read::Herkomst;

use super::{Check, Melder, Stof};

/// A path with a fault: its answers by number, and how many paths have the same fault.
#[derive(Clone, Debug)]
pub(super) struct Pad {
    pub(super) gegeven: Gegeven,
    pub(super) aantal: usize,
}

/// What walking every path of a route came to.
pub(super) struct Wandeling<'a> {
    pub(super) gang: Gang<'a>,
    pub(super) herkomst: &'a Herkomst,
    /// A fault kept something that it names from being read: what its plans hold cannot be told.
    half: bool,
    /// How many paths there are; beyond [`MEESTE_PADEN`] none was walked.
    pub(super) paden: usize,
    pub(super) zonder_direct: Option<Pad>,
    pub(super) zonder_verbinding: Option<Pad>,
    pub(super) zonder_zeg: Option<Pad>,
    pub(super) zonder_grens: Option<Pad>,
    pub(super) te_lang: Option<Pad>,
    /// Per contradiction of the table, by its number.
    pub(super) tegenspraak: Vec<Option<Pad>>,
    /// Per question: is it asked on some path?
    pub(super) gesteld: Vec<bool>,
    /// Per question: do two of its answers give different plans somewhere?
    pub(super) verschilt: Vec<bool>,
    /// Does a path end in ordinary service?
    pub(super) gewoon: bool,
    /// Kaarten in some plan.
    pub(super) kaarten: BTreeSet<&'a str>,
}

impl<'a> Wandeling<'a> {
    /// Walks a route; `None` for a kaart of another soort.
    pub(super) fn new(
        kaart: &'a Kaart,
        herkomst: &'a Herkomst,
        kaarten: &Kaarten<'_, 'a>,
        taal: &Taal,
        half: bool,
    ) -> Option<Self> {
        let Inhoud::Route(route) = &kaart.inhoud else { return None };
        let gang = Gang::new(kaart, kaarten)?;
        let mut uit = Self {
            paden: gang.aantal_paden(),
            gang,
            herkomst,
            half,
            zonder_direct: None,
            zonder_verbinding: None,
            zonder_zeg: None,
            zonder_grens: None,
            te_lang: None,
            tegenspraak: vec![None; taal.tegenspraak.len()],
            gesteld: vec![false; route.vragen.len()],
            verschilt: vec![false; route.vragen.len()],
            gewoon: false,
            kaarten: BTreeSet::new(),
        };
        if uit.gelopen() {
            let paden = uit.gang.alle_paden();
            for gegeven in &paden {
                let (stand, plan) = (uit.gang.stand(gegeven), uit.gang.plan(gegeven));
                uit.bekijk(gegeven, &stand, &plan, taal);
            }
            uit.zoek_verschil(&paden);
        }
        Some(uit)
    }

    /// Was it walked? A route with too many paths is not, nor one of which something could not be read.
    pub(super) fn gelopen(&self) -> bool {
        !self.half && self.paden <= MEESTE_PADEN
    }

    fn bekijk(&mut self, gegeven: &Gegeven, stand: &Stand, plan: &Plan<'a>, taal: &Taal) {
        let leeg = |vak: Vak| plan.vak(vak).is_empty();
        noteer(&mut self.zonder_direct, leeg(Vak::Direct), gegeven);
        noteer(&mut self.zonder_verbinding, leeg(Vak::Verbinding), gegeven);
        noteer(&mut self.zonder_zeg, leeg(Vak::Zeg), gegeven);
        noteer(&mut self.zonder_grens, !plan.gedrag.is_empty() && leeg(Vak::Grenzen), gegeven);
        noteer(&mut self.te_lang, stand.aantal() > MEESTE_VRAGEN, gegeven);
        for (paar, plek) in taal.tegenspraak.iter().zip(&mut self.tegenspraak) {
            noteer(plek, paar.is_paar() && paar.regels.iter().all(|naam| staat_in(plan, naam)), gegeven);
        }
        for (plek, gevraagd) in self.gesteld.iter_mut().zip(&stand.gevraagd) {
            *plek |= *gevraagd == Gevraagd::Ja;
        }
        self.gewoon |= stand.gewoon;
        self.kaarten.extend(plan.kaarten().into_iter().map(|k| k.hoofd.id.as_str()));
    }

    /// For each question: is there a path on which another answer gives another plan?
    fn zoek_verschil(&mut self, paden: &[Gegeven]) {
        let Self { gang, verschilt, .. } = self;
        for gegeven in paden {
            let open = |v: usize| verschilt.get(v) == Some(&false);
            let open: Vec<(usize, usize)> = gang.stand(gegeven).beantwoord(gegeven).filter(|&(v, _)| open(v)).collect();
            // Most paths have nothing left to find out: their plan need not be made again.
            if open.is_empty() {
                continue;
            }
            let plan = namen(&gang.plan(gegeven));
            for (v, k) in open {
                let Some(plek) = verschilt.get_mut(v) else { continue };
                let keuzes = gang.route.vragen.get(v).map_or(0, |vraag| vraag.keuzes.len());
                *plek = (0..keuzes).filter(|ander| *ander != k).any(|ander| {
                    let mut anders = gegeven.clone();
                    if let Some(antwoord) = anders.get_mut(v) {
                        *antwoord = Some(ander);
                    }
                    plan != namen(&gang.plan(&anders))
                });
            }
        }
    }
}

impl Pad {
    /// Reports what is wrong with this path, at its last answer.
    pub(super) fn meld(
        &self,
        check: &Check,
        route: &Wandeling<'_>,
        stof: &Stof<'_>,
        melder: &mut Melder,
        wat: &str,
        oplossing: &str,
    ) {
        let meer = match self.aantal - 1 {
            0 => String::new(),
            1 => " Er is nog 1 zo'n pad.".to_owned(),
            n => format!(" Er zijn nog {n} zulke paden."),
        };
        let melding = format!("Met {} {wat}.{meer}", self.antwoorden(&route.gang));
        let bereik = route.herkomst.bereik(&self.plek(&route.gang));
        melder.meld(check, stof.bestand(route.herkomst), bereik, melding, oplossing);
    }

    /// The answers, as they are written on the command line.
    pub(super) fn antwoorden(&self, gang: &Gang<'_>) -> String {
        let paren: Vec<String> =
            gang.antwoorden(&self.gegeven).into_iter().map(|(vraag, keuze)| format!("{vraag}={keuze}")).collect();
        paren.join(", ")
    }

    /// The path in the file of the last answer.
    pub(super) fn plek(&self, gang: &Gang<'_>) -> String {
        let laatste = gang.stand(&self.gegeven).beantwoord(&self.gegeven).last();
        laatste.map_or_else(|| "vragen".to_owned(), |(v, k)| format!("vragen[{v}].keuzes[{k}].tekst"))
    }
}

/// Does a line of this name (`kaart#regel`) stand in the plan?
pub(super) fn staat_in(plan: &Plan<'_>, naam: &str) -> bool {
    plan.regels().any(|(_, regel)| {
        let kaart = naam.strip_prefix(regel.lijn.kaart.hoofd.id.as_str());
        let id = kaart.and_then(|rest| rest.strip_prefix('#'));
        id.is_some() && id == regel.lijn.zicht.id
    })
}

fn namen(plan: &Plan<'_>) -> Vec<(Vak, String)> {
    plan.regels().map(|(vak, regel)| (vak, regel.lijn.naam())).collect()
}

fn noteer(plek: &mut Option<Pad>, fout: bool, gegeven: &Gegeven) {
    match plek {
        _ if !fout => {}
        Some(pad) => pad.aantal += 1,
        None => *plek = Some(Pad { gegeven: gegeven.clone(), aantal: 1 }),
    }
}

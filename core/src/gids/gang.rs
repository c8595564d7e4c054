//! A route made ready to walk: references resolved, conditions as numbers.

use std::collections::HashMap;

use super::lijn::{Betekenis, Kaarten, Lezing, Lijn};
use super::{Vak, lees_antwoord};
use crate::model::soorten::{Route, RouteKeuze, Voorwaarde};
use crate::model::{Inhoud, Kaart};

/// A route made ready. What its references do not find is left out; `controleer` tells of those.
#[derive(Debug)]
pub struct Gang<'k> {
    /// The kaart of the route.
    pub kaart: &'k Kaart,
    /// Its content.
    pub route: &'k Route,
    /// Every line that an answer can bring, once.
    pub(super) lijnen: Vec<Lijn<'k>>,
    /// Per question, per choice.
    pub(super) inbreng: Vec<Vec<Inbreng<'k>>>,
    pub(super) altijd: Inbreng<'k>,
    /// Per question.
    pub(super) voorwaarden: Vec<Genummerd>,
    /// Per question the choices that part paths: one for all that lead to the same questions, with how many.
    pub(super) takken: Vec<Vec<(usize, usize)>>,
}

/// What a choice does to the plan, with lines by number.
#[derive(Debug, Default)]
pub(super) struct Inbreng<'k> {
    pub(super) regels: Vec<(Vak, usize)>,
    pub(super) trekt_in: Vec<usize>,
    pub(super) dilemmas: Vec<&'k Kaart>,
}

/// A condition with questions and choices by number.
#[derive(Debug, Default)]
pub(super) struct Genummerd {
    /// No demand that one of some answers was given.
    pub(super) vrij: bool,
    pub(super) een_van: Vec<(usize, usize)>,
    pub(super) alle: Vec<(usize, usize)>,
    pub(super) geen_van: Vec<(usize, usize)>,
}

impl Genummerd {
    fn lijsten(&self) -> [&Vec<(usize, usize)>; 3] {
        [&self.een_van, &self.alle, &self.geen_van]
    }
}

impl<'k> Gang<'k> {
    /// Makes a route ready; `None` for a kaart of another soort.
    pub fn new(kaart: &'k Kaart, kaarten: &Kaarten<'_, 'k>) -> Option<Self> {
        let Inhoud::Route(route) = &kaart.inhoud else { return None };
        let mut lezer = Lezer { lezing: Lezing::new(kaarten), lijnen: Vec::new(), nummers: HashMap::new() };
        let inbreng = route.vragen.iter().map(|vraag| vraag.keuzes.iter().map(|k| lezer.keuze(k)).collect()).collect();
        let altijd = lezer.altijd(&route.altijd.0);
        let voorwaarden: Vec<Genummerd> =
            route.vragen.iter().map(|vraag| genummerd(route, vraag.als.as_ref())).collect();
        let takken = (0..route.vragen.len()).map(|v| takken(route, &voorwaarden, v)).collect();
        Some(Self { kaart, route, lijnen: lezer.lijnen, inbreng, altijd, voorwaarden, takken })
    }

    /// Do two answers of one question do exactly the same, to the plan and to what is asked?
    pub fn eender(&self, v: usize, een: usize, ander: usize) -> bool {
        let Some(vraag) = self.route.vragen.get(v) else { return false };
        let keuzes = (vraag.keuzes.get(een), vraag.keuzes.get(ander));
        let inbreng = (self.inbreng_van(v, een), self.inbreng_van(v, ander));
        let ((Some(deze), Some(die)), (Some(brengt_deze), Some(brengt_die))) = (keuzes, inbreng) else { return false };
        let even_vaak = |paren: &Vec<(usize, usize)>| paren.contains(&(v, een)) == paren.contains(&(v, ander));
        let zelfde_vervolg =
            deze.einde == die.einde && self.voorwaarden.iter().flat_map(Genummerd::lijsten).all(even_vaak);
        zelfde_vervolg && deze.gedrag.is_some() == die.gedrag.is_some() && brengt_deze.even_als(brengt_die)
    }

    pub(super) fn inbreng_van(&self, v: usize, k: usize) -> Option<&Inbreng<'k>> {
        self.inbreng.get(v)?.get(k)
    }
}

impl Inbreng<'_> {
    fn even_als(&self, ander: &Self) -> bool {
        let ids = |i: &Self| i.dilemmas.iter().map(|d| d.hoofd.id.clone()).collect::<Vec<_>>();
        self.regels == ander.regels && self.trekt_in == ander.trekt_in && ids(self) == ids(ander)
    }
}

/// Resolves references and gives each line a number.
struct Lezer<'f, 'k> {
    lezing: Lezing<'f, 'k>,
    lijnen: Vec<Lijn<'k>>,
    nummers: HashMap<(&'k str, &'static str, usize), usize>,
}

impl<'k> Lezer<'_, 'k> {
    fn keuze(&mut self, keuze: &'k RouteKeuze) -> Inbreng<'k> {
        let mut uit = Inbreng::default();
        self.breng(&mut uit, &keuze.brengt, None);
        self.breng(&mut uit, &keuze.vandaag, Some(Vak::Vandaag));
        self.breng(&mut uit, &keuze.deze_week, Some(Vak::DezeWeek));
        for verwijzing in &keuze.trekt_in {
            if let Ok(Betekenis::Regels(regels)) = self.lezing.betekenis(verwijzing) {
                uit.trekt_in.extend(regels.into_iter().map(|(_, lijn)| self.nummer(lijn)));
            }
        }
        uit
    }

    fn altijd(&mut self, verwijzingen: &[String]) -> Inbreng<'k> {
        let mut uit = Inbreng::default();
        self.breng(&mut uit, verwijzingen, None);
        uit
    }

    fn breng(&mut self, uit: &mut Inbreng<'k>, verwijzingen: &[String], vast: Option<Vak>) {
        for verwijzing in verwijzingen {
            match self.lezing.betekenis(verwijzing) {
                Ok(Betekenis::Regels(regels)) => {
                    uit.dilemmas.extend(self.dilemmas_van(verwijzing));
                    uit.regels.extend(regels.into_iter().map(|(vak, lijn)| (vast.unwrap_or(vak), self.nummer(lijn))));
                }
                Ok(Betekenis::Dilemma(kaart)) => uit.dilemmas.push(kaart),
                Err(_) => {}
            }
        }
    }

    /// A situatie that is brought as a whole brings the dilemma's that it names.
    fn dilemmas_van(&self, verwijzing: &str) -> Vec<&'k Kaart> {
        match (self.lezing.kaarten)(verwijzing).map(|k| &k.inhoud) {
            Some(Inhoud::Situatie(s)) => s.dilemmas.0.iter().filter_map(|id| (self.lezing.kaarten)(id)).collect(),
            _ => Vec::new(),
        }
    }

    fn nummer(&mut self, lijn: Lijn<'k>) -> usize {
        *self.nummers.entry(lijn.sleutel()).or_insert_with(|| {
            self.lijnen.push(lijn);
            self.lijnen.len() - 1
        })
    }
}

fn genummerd(route: &Route, voorwaarde: Option<&Voorwaarde>) -> Genummerd {
    let Some(voorwaarde) = voorwaarde else { return Genummerd { vrij: true, ..Genummerd::default() } };
    let paren = |antwoorden: &[String]| antwoorden.iter().filter_map(|a| nummers(route, a)).collect();
    Genummerd {
        vrij: voorwaarde.een_van.is_empty(),
        een_van: paren(&voorwaarde.een_van),
        alle: paren(&voorwaarde.alle),
        geen_van: paren(&voorwaarde.geen_van),
    }
}

fn takken(route: &Route, voorwaarden: &[Genummerd], v: usize) -> Vec<(usize, usize)> {
    let Some(vraag) = route.vragen.get(v) else { return Vec::new() };
    let (eigen, gewone): (Vec<usize>, Vec<usize>) =
        (0..vraag.keuzes.len()).partition(|k| onderscheidt(route, voorwaarden, v, *k));
    let mut uit: Vec<(usize, usize)> = eigen.into_iter().map(|k| (k, 1)).collect();
    uit.extend(gewone.first().map(|k| (*k, gewone.len())));
    uit
}

fn onderscheidt(route: &Route, voorwaarden: &[Genummerd], v: usize, k: usize) -> bool {
    let einde = route.vragen.get(v).and_then(|vraag| vraag.keuzes.get(k)).is_some_and(|k| k.einde.is_some());
    einde || voorwaarden.iter().flat_map(Genummerd::lijsten).any(|paren| paren.contains(&(v, k)))
}

/// The numbers of an answer that is written `vraag=keuze`; what does not exist is told by `controleer`.
fn nummers(route: &Route, antwoord: &str) -> Option<(usize, usize)> {
    let (vraag, keuze) = lees_antwoord(antwoord).ok()?;
    route.vind(vraag, keuze).ok()
}

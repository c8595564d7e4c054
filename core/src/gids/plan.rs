//! The plan: what the answers come to, each line with what brought it.

use super::{Gang, Lijn, Vak};
use crate::model::{Kaart, zonder_merken};

/// The most lines under `direct`: what a person under stress can oversee. What does not fit goes to the front
/// of `vandaag`.
pub const MEESTE_DIRECT: usize = 7;

/// What brought a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aanleiding {
    /// The answer with these numbers: question, choice.
    Antwoord(usize, usize),
    /// It stands in every plan of the route.
    Altijd,
}

/// A line with what brought it.
#[derive(Clone, Debug)]
pub struct Planregel<'k> {
    /// The line.
    pub lijn: Lijn<'k>,
    /// What brought it; never empty.
    pub waarom: Vec<Aanleiding>,
}

impl Planregel<'_> {
    /// What stands before its text, colon included: the behaviour, or who. Nothing for a line of daarna, for its
    /// vak already tells when it is due.
    pub fn aanhef(&self) -> Option<String> {
        let aanhef = self.lijn.zicht.aanhef.filter(|_| self.lijn.deel != "daarna")?;
        Some(format!("{}: ", aanhef.trim_end_matches('.')))
    }

    /// What it says, without marks.
    pub fn tekst(&self) -> String {
        zonder_merken(&(self.aanhef().unwrap_or_default() + self.lijn.zicht.tekst))
    }
}

/// A plan that can be carried out.
#[derive(Clone, Debug, Default)]
pub struct Plan<'k> {
    vakken: Vec<Vec<Planregel<'k>>>,
    /// Dilemma's that play here.
    pub dilemmas: Vec<&'k Kaart>,
    /// The behaviour that answers named, in their order.
    pub gedrag: Vec<&'k str>,
    /// Ordinary service: treat the question, record nothing extra.
    pub gewoon: bool,
}

impl<'k> Plan<'k> {
    /// The lines in one vak, in the order in which to do them.
    pub fn vak(&self, vak: Vak) -> &[Planregel<'k>] {
        self.vakken.get(vak as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// All lines, by vak in reading order.
    pub fn regels(&self) -> impl Iterator<Item = (Vak, &Planregel<'k>)> {
        Vak::ALLE.iter().flat_map(|vak| self.vak(*vak).iter().map(|regel| (*vak, regel)))
    }

    /// The kaarten behind it, each once, in reading order.
    pub fn kaarten(&self) -> Vec<&'k Kaart> {
        let mut uit: Vec<&'k Kaart> = Vec::new();
        for (_, regel) in self.regels() {
            if !uit.iter().any(|k| k.hoofd.id == regel.lijn.kaart.hoofd.id) {
                uit.push(regel.lijn.kaart);
            }
        }
        uit
    }
}

impl<'k> Gang<'k> {
    /// The plan of these answers, complete or so far.
    ///
    /// Lines of answers that name behaviour go first, for safety goes before everything; then those of the other
    /// answers in the order of the questions; then what every plan holds. A line that is brought twice stands
    /// once, at its first place, with all that brought it. A line that an answer withdraws is not there. Limits
    /// stand in it only when an answer names behaviour.
    pub fn plan(&self, gegeven: &[Option<usize>]) -> Plan<'k> {
        let stand = self.stand(gegeven);
        let beantwoord: Vec<(usize, usize)> = stand.beantwoord(gegeven).collect();
        let gedrag_van = |&(v, k): &(usize, usize)| self.route.vragen.get(v)?.keuzes.get(k)?.gedrag.as_deref();
        let (met_gedrag, zonder): (Vec<_>, Vec<_>) = beantwoord.iter().partition(|a| gedrag_van(a).is_some());
        let begrensd = !met_gedrag.is_empty();

        let mut bouw = Bouw::new(self);
        for &(v, k) in met_gedrag.into_iter().chain(zonder) {
            if let Some(inbreng) = self.inbreng_van(v, k) {
                bouw.neem(&inbreng.regels, Aanleiding::Antwoord(v, k), begrensd);
                bouw.dilemmas(&inbreng.dilemmas);
                bouw.ingetrokken.extend(&inbreng.trekt_in);
            }
        }
        if !beantwoord.is_empty() {
            bouw.neem(&self.altijd.regels, Aanleiding::Altijd, begrensd);
            bouw.dilemmas(&self.altijd.dilemmas);
        }
        let mut plan = bouw.af();
        plan.gedrag = beantwoord.iter().filter_map(gedrag_van).collect();
        plan.gewoon = stand.gewoon;
        plan
    }
}

struct Bouw<'g, 'k> {
    gang: &'g Gang<'k>,
    /// Per vak: numbers of lines with what brought them.
    vakken: Vec<Vec<(usize, Vec<Aanleiding>)>>,
    ingetrokken: Vec<usize>,
    dilemmas: Vec<&'k Kaart>,
    /// Per line: where it stands.
    plekken: Vec<Option<(usize, usize)>>,
}

impl<'g, 'k> Bouw<'g, 'k> {
    fn new(gang: &'g Gang<'k>) -> Self {
        Self {
            gang,
            vakken: vec![Vec::new(); Vak::ALLE.len()],
            ingetrokken: Vec::new(),
            dilemmas: Vec::new(),
            plekken: vec![None; gang.lijnen.len()],
        }
    }

    fn neem(&mut self, regels: &[(Vak, usize)], waarom: Aanleiding, begrensd: bool) {
        for &(vak, nummer) in regels {
            // A limit stays a limit, wherever an answer puts it.
            let grens = self.gang.lijnen.get(nummer).is_some_and(|lijn| lijn.deel == "grens");
            if grens && !begrensd {
                continue;
            }
            let vak = if grens { Vak::Grenzen } else { vak };
            let Some(plek) = self.plekken.get_mut(nummer) else { continue };
            let Some(rij) = self.vakken.get_mut(plek.map_or(vak as usize, |(v, _)| v)) else { continue };
            match plek.and_then(|(_, n)| rij.get_mut(n)) {
                Some((_, redenen)) if redenen.contains(&waarom) => {}
                Some((_, redenen)) => redenen.push(waarom),
                None => {
                    *plek = Some((vak as usize, rij.len()));
                    rij.push((nummer, vec![waarom]));
                }
            }
        }
    }

    fn dilemmas(&mut self, nieuwe: &[&'k Kaart]) {
        for kaart in nieuwe {
            if !self.dilemmas.iter().any(|d| d.hoofd.id == kaart.hoofd.id) {
                self.dilemmas.push(kaart);
            }
        }
    }

    fn af(mut self) -> Plan<'k> {
        for rij in &mut self.vakken {
            rij.retain(|(nummer, _)| !self.ingetrokken.contains(nummer));
        }
        self.laat_rest_wachten();
        let regel = |(nummer, waarom): (usize, Vec<Aanleiding>)| {
            self.gang.lijnen.get(nummer).map(|&lijn| Planregel { lijn, waarom })
        };
        let vakken = self.vakken.into_iter().map(|rij| rij.into_iter().filter_map(regel).collect()).collect();
        Plan { vakken, dilemmas: self.dilemmas, ..Plan::default() }
    }

    /// More than seven lines at once are none: what comes after them waits until the first are done.
    fn laat_rest_wachten(&mut self) {
        let Some(direct) = self.vakken.get_mut(Vak::Direct as usize) else { return };
        let rest = direct.split_off(direct.len().min(MEESTE_DIRECT));
        if let Some(vandaag) = self.vakken.get_mut(Vak::Vandaag as usize) {
            vandaag.splice(0..0, rest);
        }
    }
}

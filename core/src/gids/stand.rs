//! Where a run stands: which questions are asked, which is next, how many there can be.

use super::Gang;
use crate::model::soorten::Einde;

/// Is a question asked on the path of these answers?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gevraagd {
    /// Yes.
    Ja,
    /// It depends on questions that are not answered yet.
    Misschien,
    /// No.
    Nee,
}

/// Where a run stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Per question of the route.
    pub gevraagd: Vec<Gevraagd>,
    /// The next question; `None`: the plan is complete.
    pub volgende: Option<usize>,
    /// An answer ended the questions in ordinary service.
    pub gewoon: bool,
}

impl Stand {
    /// Questions that are asked and answered, with the answer, in order.
    pub fn beantwoord<'a>(&'a self, gegeven: &'a [Option<usize>]) -> impl Iterator<Item = (usize, usize)> + 'a {
        self.gevraagd
            .iter()
            .zip(gegeven)
            .enumerate()
            .filter_map(|(v, (g, keuze))| if *g == Gevraagd::Ja { keuze.map(|k| (v, k)) } else { None })
    }

    /// How many questions are asked for certain, the choice of the route counted.
    pub fn aantal(&self) -> usize {
        self.nummer(self.gevraagd.len()) - 1
    }

    /// The number of a question on this path, from 2: the choice of the route was the first.
    pub fn nummer(&self, v: usize) -> usize {
        self.gevraagd.iter().take(v).filter(|g| **g == Gevraagd::Ja).count() + 2
    }

    /// The first question that has an answer and is not asked.
    pub fn overbodig(&self, gegeven: &[Option<usize>]) -> Option<usize> {
        self.gevraagd.iter().zip(gegeven).position(|(g, keuze)| *g == Gevraagd::Nee && keuze.is_some())
    }
}

impl Gang<'_> {
    /// Where a run with these answers stands.
    pub fn stand(&self, gegeven: &[Option<usize>]) -> Stand {
        let mut stand = Stand { gevraagd: Vec::with_capacity(gegeven.len()), volgende: None, gewoon: false };
        for (v, vraag) in self.route.vragen.iter().enumerate() {
            let gevraagd = if stand.gewoon { Gevraagd::Nee } else { self.oordeel(v, &stand.gevraagd, gegeven) };
            let keuze = gegeven.get(v).copied().flatten();
            if gevraagd == Gevraagd::Ja {
                match keuze.and_then(|k| vraag.keuzes.get(k)) {
                    None if stand.volgende.is_none() => stand.volgende = Some(v),
                    Some(keuze) if keuze.einde == Some(Einde::GewoneDienstverlening) => stand.gewoon = true,
                    _ => {}
                }
            }
            stand.gevraagd.push(gevraagd);
        }
        stand
    }

    /// The most questions that a run with these answers can have, the choice of the route counted.
    pub fn hoogstens(&self, gegeven: &[Option<usize>]) -> usize {
        let takken = self.takken_vanaf(&gegeven.to_vec());
        takken.iter().map(|(pad, _)| self.stand(pad).aantal()).max().unwrap_or(1)
    }

    fn oordeel(&self, v: usize, eerder: &[Gevraagd], gegeven: &[Option<usize>]) -> Gevraagd {
        let Some(voorwaarde) = self.voorwaarden.get(v) else { return Gevraagd::Nee };
        let gekozen = |&(w, k): &(usize, usize)| match (eerder.get(w), gegeven.get(w).copied().flatten()) {
            (Some(Gevraagd::Ja), Some(keuze)) if keuze == k => Gevraagd::Ja,
            (Some(Gevraagd::Misschien), Some(keuze)) if keuze == k => Gevraagd::Misschien,
            (Some(Gevraagd::Ja | Gevraagd::Misschien), None) => Gevraagd::Misschien,
            _ => Gevraagd::Nee,
        };
        let minstens_een = || een_van(voorwaarde.een_van.iter().map(gekozen));
        let delen = [
            if voorwaarde.vrij { Gevraagd::Ja } else { minstens_een() },
            alle(voorwaarde.alle.iter().map(gekozen)),
            niet(een_van(voorwaarde.geen_van.iter().map(gekozen))),
        ];
        alle(delen.into_iter())
    }
}

fn alle(oordelen: impl Iterator<Item = Gevraagd>) -> Gevraagd {
    oordelen.fold(Gevraagd::Ja, |een, ander| match (een, ander) {
        (Gevraagd::Nee, _) | (_, Gevraagd::Nee) => Gevraagd::Nee,
        (Gevraagd::Ja, Gevraagd::Ja) => Gevraagd::Ja,
        _ => Gevraagd::Misschien,
    })
}

fn een_van(oordelen: impl Iterator<Item = Gevraagd>) -> Gevraagd {
    niet(alle(oordelen.map(niet)))
}

fn niet(oordeel: Gevraagd) -> Gevraagd {
    match oordeel {
        Gevraagd::Ja => Gevraagd::Nee,
        Gevraagd::Misschien => Gevraagd::Misschien,
        Gevraagd::Nee => Gevraagd::Ja,
    }
}

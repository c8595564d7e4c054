//! A saved plan against the plan that the same answers give today.

use super::{Plan, Planregel, Vak};
use crate::model::zonder_merken;

/// A plan as it was saved: answers and lines, no name and no belief.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bewaard {
    /// The day of the corpus from which it was made.
    pub corpus: String,
    /// The route.
    pub route: String,
    /// Answers by id, in order.
    pub antwoorden: Vec<(String, String)>,
    /// Its lines.
    pub regels: Vec<Bewaarderegel>,
}

/// A line as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bewaarderegel {
    /// The key of its vak.
    pub vak: String,
    /// Its name, see [`super::Lijn::naam`].
    pub naam: String,
    /// Its text, without marks.
    pub tekst: String,
}

/// What changed since a plan was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verschil {
    /// Lines that are new.
    pub erbij: Vec<Bewaarderegel>,
    /// Lines that are gone.
    pub weg: Vec<Bewaarderegel>,
    /// Lines of which text or vak changed: then, now.
    pub anders: Vec<(Bewaarderegel, Bewaarderegel)>,
}

impl Verschil {
    /// Did nothing change?
    pub fn leeg(&self) -> bool {
        *self == Self::default()
    }
}

impl Bewaarderegel {
    /// A line of a plan; its doubt belongs to what it says.
    fn van(vak: Vak, regel: &Planregel<'_>) -> Self {
        let let_op = regel.lijn.zicht.let_op.map(|l| format!(" (Let op: {})", zonder_merken(l)));
        Self {
            vak: vak.woord().to_owned(),
            naam: regel.lijn.naam(),
            tekst: regel.tekst() + &let_op.unwrap_or_default(),
        }
    }
}

impl Plan<'_> {
    /// The lines as they are saved.
    pub fn te_bewaren(&self) -> Vec<Bewaarderegel> {
        self.regels().map(|(vak, regel)| Bewaarderegel::van(vak, regel)).collect()
    }
}

/// Compares line by line, by name.
pub fn vergelijk(toen: &[Bewaarderegel], nu: &[Bewaarderegel]) -> Verschil {
    let mut verschil = Verschil::default();
    for oud in toen {
        match nu.iter().find(|n| n.naam == oud.naam) {
            None => verschil.weg.push(oud.clone()),
            Some(nieuw) if nieuw != oud => verschil.anders.push((oud.clone(), nieuw.clone())),
            Some(_) => {}
        }
    }
    verschil.erbij = nu.iter().filter(|n| !toen.iter().any(|o| o.naam == n.naam)).cloned().collect();
    verschil
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regel(naam: &str, tekst: &str) -> Bewaarderegel {
        Bewaarderegel { vak: "direct".into(), naam: naam.into(), tekst: tekst.into() }
    }

    #[test]
    fn what_came_went_and_changed_is_told() {
        let toen = [regel("a#een", "Een."), regel("a#twee", "Twee."), regel("a#drie", "Drie.")];
        let nu = [regel("a#een", "Een."), regel("a#twee", "Twee, beter."), regel("b#vier", "Vier.")];
        let verschil = vergelijk(&toen, &nu);
        assert_eq!(verschil.erbij, [nu[2].clone()]);
        assert_eq!(verschil.weg, [toen[2].clone()]);
        assert_eq!(verschil.anders, [(toen[1].clone(), nu[1].clone())]);
        assert!(vergelijk(&toen, &toen).leeg());
    }
}

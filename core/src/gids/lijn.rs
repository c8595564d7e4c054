//! From a reference in a route to the lines it means: `kaart`, `kaart.deel` or `kaart#regel`.

use std::collections::HashMap;

use super::Vak;
use crate::model::soorten::kaart_van;
use crate::model::{Inhoud, Kaart, Zicht};

/// Where the kaarten are: from id to kaart.
pub type Kaarten<'f, 'k> = dyn Fn(&str) -> Option<&'k Kaart> + 'f;

/// A line of a kaart, by its place.
#[derive(Clone, Copy, Debug)]
pub struct Lijn<'k> {
    /// The kaart.
    pub kaart: &'k Kaart,
    /// The key of the part.
    pub deel: &'static str,
    /// Its number in the part, from 0.
    pub plek: usize,
    /// The line.
    pub zicht: Zicht<'k>,
}

impl<'k> Lijn<'k> {
    /// What tells it from all other lines, within one version of the corpus.
    pub(super) fn sleutel(&self) -> (&'k str, &'static str, usize) {
        (&self.kaart.hoofd.id, self.deel, self.plek)
    }

    /// Its name for all times: `kaart#regel`, or `kaart.deel[3]` for a line without a name of its own.
    pub fn naam(&self) -> String {
        let kaart = &self.kaart.hoofd.id;
        match self.zicht.id {
            Some(id) => format!("{kaart}#{id}"),
            None => format!("{kaart}.{}[{}]", self.deel, self.plek + 1),
        }
    }
}

/// What a reference means.
#[derive(Debug)]
pub(super) enum Betekenis<'k> {
    /// Lines, each with its place in a plan.
    Regels(Vec<(Vak, Lijn<'k>)>),
    /// A dilemma, to be named at the end.
    Dilemma(&'k Kaart),
}

/// Why a reference means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verwijsfout {
    /// There is no such kaart.
    GeenKaart,
    /// The kaart has no such part, or it is empty.
    GeenDeel,
    /// The kaart has no line of that name.
    GeenRegel,
    /// Nothing of it belongs in a plan.
    GeenVak,
}

/// The lines that a reference means; none for a dilemma, which is named as a whole.
///
/// # Errors
/// [`Verwijsfout`] where it means nothing.
pub fn los_op<'k>(verwijzing: &str, kaarten: &Kaarten<'_, 'k>) -> Result<Vec<Lijn<'k>>, Verwijsfout> {
    Ok(match Lezing::new(kaarten).betekenis(verwijzing)? {
        Betekenis::Regels(regels) => regels.into_iter().map(|(_, lijn)| lijn).collect(),
        Betekenis::Dilemma(_) => Vec::new(),
    })
}

/// Reads references. A route names a kaart many times: its lines are taken apart once.
pub(super) struct Lezing<'f, 'k> {
    pub(super) kaarten: &'f Kaarten<'f, 'k>,
    lijnen: HashMap<&'k str, Vec<Lijn<'k>>>,
}

impl<'f, 'k> Lezing<'f, 'k> {
    /// Nothing read yet.
    pub(super) fn new(kaarten: &'f Kaarten<'f, 'k>) -> Self {
        Self { kaarten, lijnen: HashMap::new() }
    }

    /// What a reference means, with the places in a plan.
    pub(super) fn betekenis(&mut self, verwijzing: &str) -> Result<Betekenis<'k>, Verwijsfout> {
        let kaart = (self.kaarten)(kaart_van(verwijzing)).ok_or(Verwijsfout::GeenKaart)?;
        let rest = verwijzing.get(kaart.hoofd.id.len()..).unwrap_or_default();
        if rest.is_empty() && matches!(kaart.inhoud, Inhoud::Dilemma(_)) {
            return Ok(Betekenis::Dilemma(kaart));
        }
        let alle = self.lijnen.entry(&kaart.hoofd.id).or_insert_with(|| lijnen(kaart));
        kies(kaart, rest, alle)
    }
}

fn kies<'k>(kaart: &'k Kaart, rest: &str, alle: &[Lijn<'k>]) -> Result<Betekenis<'k>, Verwijsfout> {
    let past = |lijn: &Lijn<'_>| match rest.split_at_checked(1) {
        Some(("#", id)) => lijn.zicht.id == Some(id),
        Some((".", deel)) => lijn.deel == deel,
        _ => true,
    };
    let gevonden: Vec<Lijn<'k>> = alle.iter().copied().filter(past).collect();
    if gevonden.is_empty() {
        return Err(if rest.starts_with('#') { Verwijsfout::GeenRegel } else { Verwijsfout::GeenDeel });
    }
    let regels: Vec<_> = gevonden.into_iter().filter_map(|l| Some((Vak::van(kaart, l.deel, l.plek)?, l))).collect();
    if regels.is_empty() { Err(Verwijsfout::GeenVak) } else { Ok(Betekenis::Regels(regels)) }
}

/// All lines of the parts of a kaart; kern is no line of a plan.
fn lijnen(kaart: &Kaart) -> Vec<Lijn<'_>> {
    let mut uit = Vec::new();
    for deel in kaart.inhoud.delen() {
        let regels = deel.regels().iter().enumerate();
        uit.extend(regels.map(|(plek, zicht)| Lijn { kaart, deel: deel.veld.naam, plek, zicht: *zicht }));
    }
    uit
}

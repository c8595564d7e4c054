//! All paths through a route: how many, how long, and each of them for whoever wants to look.

use super::{Gang, Gegeven};

/// The most paths that a route may have: more cannot be walked at each build, nor overseen by an expert.
pub const MEESTE_PADEN: usize = 20_000;

impl Gang<'_> {
    /// The answers of every path, in the order of the choices; of a route with more than [`MEESTE_PADEN`] the first.
    pub fn alle_paden(&self) -> Vec<Gegeven> {
        let mut uit = Vec::new();
        self.verzamel(&vec![None; self.route.vragen.len()], &mut uit);
        uit
    }

    fn verzamel(&self, gegeven: &Gegeven, uit: &mut Vec<Gegeven>) {
        if uit.len() == MEESTE_PADEN {
            return;
        }
        let Some(v) = self.stand(gegeven).volgende else { return uit.push(gegeven.clone()) };
        let keuzes = self.route.vragen.get(v).map_or(0, |vraag| vraag.keuzes.len());
        for k in 0..keuzes {
            self.verzamel(&met(gegeven, v, k), uit);
        }
    }

    /// How many paths there are, counted without walking those that ask the same questions one by one.
    pub fn aantal_paden(&self) -> usize {
        let takken = self.takken_vanaf(&vec![None; self.route.vragen.len()]);
        takken.iter().fold(0, |aantal: usize, (_, keer)| aantal.saturating_add(*keer))
    }

    /// From these answers on, one path for all that ask the same questions, with for how many it stands.
    pub(super) fn takken_vanaf(&self, gegeven: &Gegeven) -> Vec<(Gegeven, usize)> {
        let mut uit = Vec::new();
        self.vertak(gegeven, 1, &mut uit);
        uit
    }

    fn vertak(&self, gegeven: &Gegeven, keer: usize, uit: &mut Vec<(Gegeven, usize)>) {
        // A route from outside may have more branches than there is time for: then the count stops, far too high.
        if uit.len() > MEESTE_PADEN {
            return;
        }
        let Some(v) = self.stand(gegeven).volgende else { return uit.push((gegeven.clone(), keer)) };
        for &(k, aantal) in self.takken.get(v).map(Vec::as_slice).unwrap_or_default() {
            self.vertak(&met(gegeven, v, k), keer.saturating_mul(aantal), uit);
        }
    }
}

/// These answers and one more.
fn met(gegeven: &[Option<usize>], v: usize, k: usize) -> Gegeven {
    let mut verder = gegeven.to_vec();
    if let Some(plek) = verder.get_mut(v) {
        *plek = Some(k);
    }
    verder
}

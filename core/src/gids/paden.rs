//! All paths through a route: how many, how long, and each of them for whoever wants to look.

use super::{Gang, Gegeven, Stand};

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
        let mut aantal: usize = 0;
        self.loop_takken(&vec![None; self.route.vragen.len()], &mut |_, _, keer| aantal = aantal.saturating_add(keer));
        aantal
    }

    /// Walks one path for all that ask the same questions, from these answers on; tells how many it stands for.
    pub(super) fn loop_takken(&self, gegeven: &Gegeven, bezoek: &mut dyn FnMut(&[Option<usize>], &Stand, usize)) {
        let mut ruimte = MEESTE_PADEN;
        self.loop_tak(gegeven, 1, &mut ruimte, bezoek);
    }

    fn loop_tak(
        &self,
        gegeven: &Gegeven,
        keer: usize,
        ruimte: &mut usize,
        bezoek: &mut dyn FnMut(&[Option<usize>], &Stand, usize),
    ) {
        // A route from outside may have more branches than there is time for: then the count stops.
        let Some(minder) = ruimte.checked_sub(1) else { return };
        let stand = self.stand(gegeven);
        let Some(v) = stand.volgende else {
            *ruimte = minder;
            return bezoek(gegeven, &stand, keer);
        };
        for &(k, aantal) in self.takken.get(v).map(Vec::as_slice).unwrap_or_default() {
            self.loop_tak(&met(gegeven, v, k), keer.saturating_mul(aantal), ruimte, bezoek);
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

//! The fixed places of the user's own organisation, as a page shows them.

use soeverein_core::read::Plaatsen;

use super::blad::inline;
use super::{Inline, Punt};

const NIET_INGEVULD: &str = "Uw organisatie heeft dit nog niet ingevuld. Acuut gevaar: ga weg en bel 112.";

/// Each place with how to reach it; one line where nothing was filled in.
pub(crate) fn plaatsen(plaatsen: &Plaatsen) -> Vec<Punt> {
    if plaatsen.leeg() {
        return vec![Punt { tekst: vec![Inline::tekst(NIET_INGEVULD)], onder: Vec::new() }];
    }
    let regel = |(kop, plek): (&str, Option<&str>)| {
        let mut tekst = vec![Inline::Nadruk(format!("{kop}: "))];
        tekst.extend(inline(plek.unwrap_or(NIET_INGEVULD)));
        Punt { tekst, onder: Vec::new() }
    };
    plaatsen.alle().into_iter().map(regel).collect()
}

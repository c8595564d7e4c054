//! A situatie on a small card, for while somebody stands there: the kern, and what to do, say and leave. Why, sources and
//! the rest stand on the kaart itself.

use soeverein_core::model::{Kaart, Waarde};

use super::blad::{inline, regeltekst};
use super::{Blad, Blok, Inline, Punt};

/// The page of the card.
pub(crate) fn blad(kaart: &Kaart) -> Blad {
    let hoofd = &kaart.hoofd;
    let mut blad = Blad(vec![Blok::Titel(hoofd.titel.clone())]);
    blad.0.push(Blok::Waarschuwing(vec![Inline::tekst("Gevaar? Ga weg en bel 112.")]));
    if kaart.eigen {
        blad.alinea("Eigen kaart van uw organisatie.");
    }
    blad.0.push(Blok::Alinea(inline(&hoofd.kern.tekst)));
    for deel in kaart.inhoud.delen().iter().filter(|d| d.veld.uitgelicht) {
        if let Waarde::Regels(regels) = &deel.waarde {
            let punten = regels.iter().map(|regel| {
                let tekst = regeltekst(deel.veld.naam, *regel);
                let onder = regel.let_op.map(|l| vec![Inline::tekst(format!("Let op: {l}"))]);
                Punt { tekst, onder: onder.into_iter().collect() }
            });
            blad.punten(deel.veld.kop, punten.collect());
        }
    }
    blad.alinea(format!("{}, nagelezen op {}.", hoofd.id, hoofd.nagelezen.voluit()));
    blad
}

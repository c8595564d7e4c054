//! # K088 route mist een regel van uw kaart
//!
//! ## Wat
//! Uw eigen kaart komt in de plaats van een meegeleverde, en een route noemt een regel of deel dat uw kaart niet heeft.
//!
//! ## Waarom
//! Het plan van die route mist dan stilletjes raad. Uw kaart doet wel mee; dit is een waarschuwing.
//!
//! ## Voorbeeld
//! ```toml
//! # in uw map; de route 'balie' noemt bezoeker-filmt-aan-de-balie#kalm
//! [[situatie]]
//! id = "bezoeker-filmt-aan-de-balie"
//! ```
//!
//! ## Zo lost u het op
//! Geef de regel in uw kaart dezelfde naam (`id`) als in de meegeleverde, of vul de meegeleverde kaart alleen aan
//! (`[[aanvulling]]`).

use std::collections::BTreeSet;

use super::{Check, Ernst, Melder, Stof};
use crate::gids::los_op;
use crate::model::soorten::kaart_van;
use crate::model::{Inhoud, Kaart, Stuk};

pub(super) const CHECK: Check = Check {
    code: "K088",
    naam: "route mist een regel van uw kaart",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k088.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    if stof.geheel() {
        return;
    }
    let kaarten = |id: &str| stof.stuk(id).and_then(Stuk::kaart);
    let routes: Vec<&Kaart> = stof.basis.iter().filter_map(Stuk::kaart).collect();
    for (kaart, herkomst) in stof.kaarten() {
        let mut gemist: BTreeSet<(&str, &str)> = BTreeSet::new();
        for route in &routes {
            let Inhoud::Route(inhoud) = &route.inhoud else { continue };
            // A route that was replaced too is told by K071.
            if stof.kaarten().any(|(eigen, _)| eigen.hoofd.id == route.hoofd.id) {
                continue;
            }
            let namen = inhoud.regelverwijzingen().into_iter().filter(|(_, pad)| !pad.starts_with("scenarios"));
            let van_deze = namen.map(|(naam, _)| naam).filter(|naam| kaart_van(naam) == kaart.hoofd.id);
            gemist.extend(
                van_deze.filter(|naam| los_op(naam, &kaarten).is_err()).map(|naam| (route.hoofd.id.as_str(), naam)),
            );
        }
        for (route, naam) in gemist {
            melder.meld(
                &CHECK,
                stof.bestand(herkomst),
                herkomst.bereik("id"),
                format!("De route '{route}' noemt '{naam}'; dat heeft uw kaart niet."),
                "Geef die regel in uw kaart dezelfde naam, of vul de meegeleverde kaart alleen aan.",
            );
        }
    }
}

//! # K020 verwijzing onbekend
//!
//! ## Wat
//! Een verwijzing noemt een id dat niet bestaat: een kaart, een feit of een bron.
//!
//! ## Waarom
//! Een lezer die doorklikt, komt nergens uit. Een regel met een onbekend feit heeft geen bewijs.
//!
//! ## Voorbeeld
//! ```toml
//! zie_ook = ["bezoeker-filmd"]
//! ```
//!
//! ## Zo lost u het op
//! Kijk het id na. De melding noemt het id dat er het meest op lijkt.

use std::ops::Range;

use super::{Check, Ernst, Melder, Stof};
use crate::read::{Bestand, Herkomst};
use crate::woordafstand::lijkt_op;

pub(super) const CHECK: Check = Check {
    code: "K020",
    naam: "verwijzing onbekend",
    ernst: Ernst::Fout,
    bron: include_str!("k020.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for verwijzing in stof.verwijzingen() {
        onbekend(stof, melder, verwijzing.herkomst, &verwijzing.pad, &verwijzing.id);
    }
    for regel in stof.regels() {
        for (n, feit) in regel.zicht.feiten.iter().enumerate() {
            onbekend(stof, melder, regel.herkomst, &format!("{}.feiten[{n}]", regel.pad), feit);
        }
    }
    for (feit, herkomst) in stof.feiten() {
        for (n, verwijzing) in feit.bronnen.iter().enumerate() {
            onbekend(stof, melder, herkomst, &format!("bronnen[{n}].bron"), &verwijzing.bron);
        }
    }
}

fn onbekend(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, id: &str) {
    if stof.stuk(id).is_none() && !stof.half_gelezen(id) {
        let oplossing = match lijkt_op(id, stof.ids()) {
            Some(beter) => format!("Bedoelt u '{beter}'?"),
            None => "Kijk het id na, of maak eerst de kaart, het feit of de bron.".to_owned(),
        };
        melder.meld(&CHECK, stof.bestand(herkomst), herkomst.bereik(pad), format!("'{id}' bestaat niet."), oplossing);
    }
}

/// An aanvulling to a kaart that is not there.
pub(crate) fn meld_aanvulling(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, id: &str) {
    melder.meld(
        &CHECK,
        bestand,
        bereik,
        format!("De kaart '{id}' om aan te vullen bestaat niet."),
        "Kijk het id na met: soeverein-advies lijst",
    );
}

/// An aanvulling to a route: what it would add was never walked.
pub(crate) fn meld_aanvulling_van_route(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, id: &str) {
    melder.meld(
        &CHECK,
        bestand,
        bereik,
        format!("De route '{id}' kan niet worden aangevuld."),
        "Zet de hele route met hetzelfde id in uw map: zij komt dan in de plaats van de meegeleverde.",
    );
}

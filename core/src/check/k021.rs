//! # K021 verwijzing naar verkeerde soort
//!
//! ## Wat
//! Een verwijzing komt uit bij iets van een andere soort dan de sleutel vraagt.
//!
//! ## Waarom
//! Onder 'Dilemma's' verwacht de lezer dilemma's, en bewijs moet een feit zijn.
//!
//! ## Voorbeeld
//! ```toml
//! dilemmas = ["affidavit"]   # een begrip
//! ```
//!
//! ## Zo lost u het op
//! Verwijs naar een kaart van de goede soort, of gebruik `zie_ook`.

use super::{Check, Ernst, Melder, Stof};
use crate::model::{Soort, Stuk};
use crate::read::Herkomst;

pub(super) const CHECK: Check = Check {
    code: "K021",
    naam: "verwijzing naar verkeerde soort",
    ernst: Ernst::Fout,
    bron: include_str!("k021.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for v in stof.verwijzingen() {
        verkeerd(stof, melder, v.herkomst, &v.pad, &v.id, v.naar);
    }
    for regel in stof.regels() {
        for (n, feit) in regel.zicht.feiten.iter().enumerate() {
            verkeerd(stof, melder, regel.herkomst, &format!("{}.feiten[{n}]", regel.pad), feit, Some(Soort::Feit));
        }
    }
    for (feit, herkomst) in stof.feiten() {
        for (n, verwijzing) in feit.bronnen.iter().enumerate() {
            verkeerd(stof, melder, herkomst, &format!("bronnen[{n}].bron"), &verwijzing.bron, Some(Soort::Bron));
        }
    }
}

fn verkeerd(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, id: &str, naar: Option<Soort>) {
    let Some(soort) = stof.stuk(id).map(Stuk::soort) else { return };
    let (fout, hoort) = match naar {
        Some(naar) => (soort != naar, format!("een {naar}")),
        None => (soort.is_bewijs(), "een kaart".to_owned()),
    };
    if fout {
        melder.meld(
            &CHECK,
            stof.bestand(herkomst),
            herkomst.bereik(pad),
            format!("'{id}' is een {soort}; hier hoort {hoort}."),
            format!("Verwijs naar {hoort}."),
        );
    }
}

//! # K065 onzichtbaar teken
//!
//! ## Wat
//! Een tekst bevat een stuurteken, een teken dat de leesrichting omdraait, of een ander onzichtbaar teken.
//!
//! ## Waarom
//! Zulke tekens kunnen een scherm besturen of een tekst anders laten lijken dan hij is.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Bel \\u202E211"
//! ```
//!
//! ## Zo lost u het op
//! Typ de tekst opnieuw. Het teken kwam waarschijnlijk mee bij het plakken.

use std::ops::Range;

use super::taalhulp::onzichtbaar;
use super::{Check, Ernst, Melder, Stof};
use crate::read::{Bestand, Herkomst};

pub(super) const CHECK: Check = Check {
    code: "K065",
    naam: "onzichtbaar teken",
    ernst: Ernst::Fout,
    bron: include_str!("k065.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for regel in stof.regels() {
        if let Some((tekst, teken)) = regel.zicht.teksten().find_map(|t| Some((t, onzichtbaar(t)?))) {
            meld(melder, stof.bestand(regel.herkomst), regel.bereik_van(tekst), teken);
        }
    }
    for (tekst, pad, herkomst) in stof.losse_teksten() {
        kijk(stof, melder, herkomst, &pad, Some(&tekst));
    }
    for (feit, herkomst) in stof.feiten() {
        kijk(stof, melder, herkomst, "uitspraak", Some(&feit.uitspraak));
        kijk(stof, melder, herkomst, "let_op", feit.let_op.as_ref());
    }
    for (bron, herkomst) in stof.bronnen() {
        kijk(stof, melder, herkomst, "titel", Some(&bron.titel));
        kijk(stof, melder, herkomst, "uitgever", Some(&bron.uitgever));
        kijk(stof, melder, herkomst, "opmerking", bron.opmerking.as_ref());
    }
}

fn kijk(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, tekst: Option<&String>) {
    if let Some(teken) = tekst.and_then(|t| onzichtbaar(t)) {
        meld(melder, stof.bestand(herkomst), herkomst.bereik(pad), teken);
    }
}

fn meld(melder: &mut Melder, bestand: &Bestand, bereik: Range<usize>, teken: char) {
    melder.meld(
        &CHECK,
        bestand,
        bereik,
        format!("Hier staat een onzichtbaar teken (U+{:04X}).", u32::from(teken)),
        "Typ de tekst opnieuw.",
    );
}

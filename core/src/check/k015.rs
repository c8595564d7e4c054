//! # K015 verkeerde plaats
//!
//! ## Wat
//! Een kaart staat in een ander bestand dan haar soort en thema zeggen.
//!
//! ## Waarom
//! Wie een kaart zoekt om te verbeteren, moet het goede bestand meteen vinden.
//!
//! ## Voorbeeld
//! ```toml
//! # in kaarten/situatie/balie.toml
//! [[situatie]]
//! thema = "belastingen"
//! ```
//!
//! ## Zo lost u het op
//! Zet de kaart in `kaarten/<soort>/<thema>.toml`, of geef haar het thema van dit bestand.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K015",
    naam: "verkeerde plaats",
    ernst: Ernst::Fout,
    bron: include_str!("k015.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    if !stof.geheel() {
        return;
    }
    for (kaart, herkomst) in stof.kaarten() {
        let bestand = stof.bestand(herkomst);
        let plaats = format!("kaarten/{}/{}.toml", kaart.soort(), kaart.hoofd.thema);
        if bestand.naam != plaats {
            melder.meld(
                &CHECK,
                bestand,
                herkomst.bereik("thema"),
                format!("Deze kaart hoort in {plaats}."),
                "Verplaats de kaart, of geef haar het thema van dit bestand.",
            );
        }
    }
}

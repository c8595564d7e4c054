//! # K015 verkeerde plaats
//!
//! ## Wat
//! Een kaart staat in een ander bestand dan haar soort en thema zeggen. Een route staat in een bestand met haar eigen id.
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
//! Zet de kaart in `kaarten/<soort>/<thema>.toml`, of geef haar het thema van dit bestand. Zet een route in
//! `routes/<id>.toml`.

use super::{Check, Ernst, Melder, Stof};
use crate::model::Soort;

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
        let (plaats, sleutel, oplossing) = if kaart.soort() == Soort::Route {
            (
                format!("routes/{}.toml", kaart.hoofd.id),
                "id",
                "Verplaats de route, of geef haar de naam van dit bestand.",
            )
        } else {
            let plaats = format!("kaarten/{}/{}.toml", kaart.soort(), kaart.hoofd.thema);
            (plaats, "thema", "Verplaats de kaart, of geef haar het thema van dit bestand.")
        };
        if bestand.naam != plaats {
            let melding = format!("Deze kaart hoort in {plaats}.");
            melder.meld(&CHECK, bestand, herkomst.bereik(sleutel), melding, oplossing);
        }
    }
}

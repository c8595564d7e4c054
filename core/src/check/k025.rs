//! # K025 gevaar zonder kaart
//!
//! ## Wat
//! Een groep in `taal/gevaar.toml` noemt een kaart die er niet is, of die geen signaal is.
//!
//! ## Waarom
//! Bij woorden die op acuut gevaar wijzen staat die kaart bovenaan. Zij mag nooit ontbreken.
//!
//! ## Voorbeeld
//! ```toml
//! [[groep]]
//! naam = "wapen"
//! kaart = "bestaat-niet"
//! ```
//!
//! ## Zo lost u het op
//! Noem het id van een kaart van de soort signaal.

use super::{Check, Ernst, Melder, Stof};
use crate::model::{Soort, Stuk};

pub(super) const CHECK: Check = Check {
    code: "K025",
    naam: "gevaar zonder kaart",
    ernst: Ernst::Fout,
    bron: include_str!("k025.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let Some(herkomst) = stof.ingelezen.taalplekken.get("gevaar") else { return };
    for (n, groep) in stof.taal.woordenboek.gevaar.iter().enumerate() {
        if stof.stuk(&groep.kaart).map(Stuk::soort) != Some(Soort::Signaal) && !stof.half_gelezen(&groep.kaart) {
            let bereik = herkomst.bereik(&format!("groep[{n}].kaart"));
            let melding = format!("De groep '{}' heeft geen signaal als kaart: '{}'.", groep.naam, groep.kaart);
            melder.meld(
                &CHECK,
                stof.bestand(herkomst),
                bereik,
                melding,
                "Noem het id van een kaart van de soort signaal.",
            );
        }
    }
}

//! # K050 vorm van een ECLI
//!
//! ## Wat
//! Een ECLI heeft een vaste vorm: ECLI, land, gerecht, jaar, nummer.
//!
//! ## Waarom
//! Van de ECLI maakt het programma de link naar de uitspraak. Een verschreven ECLI leidt naar niets.
//!
//! ## Voorbeeld
//! ```toml
//! ecli = "NL:RBGEL:2023:5503"
//! ```
//!
//! ## Zo lost u het op
//! Neem de ECLI letterlijk over van rechtspraak.nl.

use super::{Check, Ernst, Melder, Stof};
use crate::model::{Inhoud, is_ecli};
use crate::read::Herkomst;

pub(super) const CHECK: Check = Check {
    code: "K050",
    naam: "vorm van een ECLI",
    ernst: Ernst::Fout,
    bron: include_str!("k050.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (bron, herkomst) in stof.bronnen() {
        if let Some(ecli) = &bron.ecli
            && !is_ecli(ecli)
        {
            meld(stof, melder, herkomst, "ecli", ecli);
        }
    }
    for (kaart, herkomst) in stof.kaarten() {
        if let Inhoud::Uitspraak(uitspraak) = &kaart.inhoud
            && !is_ecli(&uitspraak.ecli)
        {
            meld(stof, melder, herkomst, "ecli", &uitspraak.ecli);
        }
    }
}

fn meld(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, gevonden: &str) {
    melder.meld(
        &CHECK,
        stof.bestand(herkomst),
        herkomst.bereik(pad),
        format!("'{gevonden}' is geen ECLI."),
        "Neem de ECLI letterlijk over: ECLI:NL:RBGEL:2023:5503.",
    );
}

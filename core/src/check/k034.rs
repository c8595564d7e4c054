//! # K034 contactgegeven zonder bron
//!
//! ## Wat
//! Een telefoonnummer of e-mailadres in een regel staat in geen van haar feiten. Alleen 112 mag altijd.
//!
//! ## Waarom
//! Een verkeerd nummer kost tijd op het moment dat die er niet is.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Bel 0800-1234."
//! ```
//!
//! ## Zo lost u het op
//! Noem het feit waarin het nummer of adres staat, met de bron waarin u het zag.

use super::taalhulp::contacten;
use super::{Check, Ernst, Melder, Stof};
use crate::model::Stuk;

pub(super) const CHECK: Check = Check {
    code: "K034",
    naam: "contactgegeven zonder bron",
    ernst: Ernst::Fout,
    bron: include_str!("k034.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for regel in stof.regels() {
        for contact in regel.zicht.teksten().flat_map(contacten) {
            let in_feit = regel.zicht.feiten.iter().any(|id| match stof.stuk(id) {
                Some(Stuk::Feit(f)) => f.uitspraak.contains(&contact) || f.let_op.as_deref().is_some_and(|l| l.contains(&contact)),
                _ => false,
            });
            if !in_feit {
                melder.meld(&CHECK, stof.bestand(regel.herkomst), regel.bereik(), format!("'{contact}' staat in geen feit van deze regel."), "Noem het feit waarin het staat, of haal het weg.");
            }
        }
    }
}

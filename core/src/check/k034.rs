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

use super::taalhulp::{contacten, zelfde_contact};
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
        let bewijs: Vec<String> = regel.zicht.feiten.iter().flat_map(|id| in_feit(stof, id)).collect();
        // A feit that a fault kept from being read may hold it.
        if regel.zicht.feiten.iter().any(|id| stof.half_gelezen(id)) {
            continue;
        }
        for (tekst, contact) in regel.zicht.teksten().flat_map(|t| contacten(t).into_iter().map(move |c| (t, c))) {
            if !bewijs.iter().any(|b| zelfde_contact(b, &contact)) {
                let melding = format!("'{contact}' staat in geen feit van deze regel.");
                let bereik = regel.bereik_van(tekst);
                melder.meld(
                    &CHECK,
                    stof.bestand(regel.herkomst),
                    bereik,
                    melding,
                    "Noem het feit waarin het staat, of haal het weg.",
                );
            }
        }
    }
}

/// The numbers and addresses that a feit tells.
fn in_feit(stof: &Stof<'_>, id: &str) -> Vec<String> {
    match stof.stuk(id) {
        Some(Stuk::Feit(f)) => {
            [Some(f.uitspraak.as_str()), f.let_op.as_deref()].into_iter().flatten().flat_map(contacten).collect()
        }
        _ => Vec::new(),
    }
}

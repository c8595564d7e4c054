//! # K010 vorm van een id
//!
//! ## Wat
//! Een id bestaat uit kleine letters, cijfers en koppeltekens, en begint en eindigt met een letter of cijfer.
//!
//! ## Waarom
//! Een id staat in werkinstructies, links en scripts. Hoofdletters, spaties en accenten gaan daar stuk.
//!
//! ## Voorbeeld
//! ```toml
//! id = "Bezoeker filmt"
//! ```
//!
//! ## Zo lost u het op
//! Schrijf bijvoorbeeld `bezoeker-filmt`.

use super::taalhulp::is_id;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K010",
    naam: "vorm van een id",
    ernst: Ernst::Fout,
    bron: include_str!("k010.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for gelezen in stof.gelezen() {
        let id = gelezen.stuk.id();
        if !is_id(id) {
            let bestand = stof.bestand(&gelezen.herkomst);
            melder.meld(
                &CHECK,
                bestand,
                gelezen.herkomst.bereik("id"),
                format!("'{id}' is geen goed id."),
                "Gebruik kleine letters, cijfers en koppeltekens: bezoeker-filmt.",
            );
        }
    }
}

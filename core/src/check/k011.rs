//! # K011 id dubbel
//!
//! ## Wat
//! Twee kaarten, feiten of bronnen hebben hetzelfde id.
//!
//! ## Waarom
//! Een verwijzing moet op één plaats uitkomen.
//!
//! ## Voorbeeld
//! ```toml
//! [[begrip]]
//! id = "affidavit"
//!
//! [[argument]]
//! id = "affidavit"
//! ```
//!
//! ## Zo lost u het op
//! Geef de nieuwste van de twee een ander id. Het oude id blijft: anderen verwijzen ernaar.

use std::collections::HashMap;

use super::{Check, Ernst, Melder, Stof};
use crate::read::Herkomst;

pub(super) const CHECK: Check =
    Check { code: "K011", naam: "id dubbel", ernst: Ernst::Fout, bron: include_str!("k011.rs"), toets: Some(toets) };

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let mut eerder: HashMap<&str, &Herkomst> = HashMap::new();
    for gelezen in stof.gelezen() {
        let id = gelezen.stuk.id();
        if let Some(eerste) = eerder.insert(id, &gelezen.herkomst) {
            let bestand = stof.bestand(eerste);
            let plek = bestand.plek(eerste.bereik("id").start);
            let melding = format!("Het id '{id}' bestaat al, in {} op regel {}.", bestand.naam, plek.regel);
            melder.meld(
                &CHECK,
                stof.bestand(&gelezen.herkomst),
                gelezen.herkomst.bereik("id"),
                melding,
                "Geef de nieuwste van de twee een ander id.",
            );
        }
    }
}

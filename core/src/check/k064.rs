//! # K064 zelfde zin in twee kaarten
//!
//! ## Wat
//! Een zin van meer dan zes woorden staat letterlijk in twee kaarten.
//!
//! ## Waarom
//! Een zin die overal past, zegt nergens iets. En wie hem op één plaats verbetert, vergeet de andere.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Schrijf op wat u zag en hoorde, met tijd en woorden."   # staat ook in een andere kaart
//! ```
//!
//! ## Zo lost u het op
//! Maak de zin eigen aan deze situatie, of laat hem hier weg en verwijs.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::taalhulp::zinnen;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K064",
    naam: "zelfde zin in twee kaarten",
    ernst: Ernst::Waarschuwing,
    bron: include_str!("k064.rs"),
    toets: Some(toets),
};

const MINSTE_WOORDEN: usize = 7;

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let mut eerder: HashMap<String, &str> = HashMap::new();
    for regel in stof.regels() {
        let id = regel.kaart_id;
        for (tekst, zin) in regel.zicht.teksten().flat_map(|t| zinnen(t).into_iter().map(move |z| (t, z))) {
            if zin.split_whitespace().count() < MINSTE_WOORDEN {
                continue;
            }
            match eerder.entry(zin.to_lowercase()) {
                Entry::Occupied(e) if *e.get() != id => {
                    let ander = *e.get();
                    melder.meld(
                        &CHECK,
                        stof.bestand(regel.herkomst),
                        regel.bereik_van(tekst),
                        format!("Deze zin staat ook in '{ander}': {zin}"),
                        "Maak de zin eigen aan deze kaart, of verwijs.",
                    );
                }
                Entry::Occupied(_) => {}
                Entry::Vacant(e) => {
                    e.insert(id);
                }
            }
        }
    }
}

//! # K012 id niet in de lijst
//!
//! ## Wat
//! Een kaart, of een regel met een naam, staat niet in `ids.txt`.
//!
//! ## Waarom
//! Een id is voor altijd. De lijst maakt zichtbaar dat er een bij komt, en dat er geen verdwijnt.
//!
//! ## Voorbeeld
//! ```toml
//! [[situatie]]
//! id = "nieuwe-situatie"   # staat niet in ids.txt
//! ```
//!
//! ## Zo lost u het op
//! Voeg het id onderaan `ids.txt` toe, of laat dat doen: `soeverein-advies controleer <map> --vul-ids-aan`.

use std::collections::HashSet;

use super::taalhulp::namen;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K012",
    naam: "id niet in de lijst",
    ernst: Ernst::Fout,
    bron: include_str!("k012.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let Some(lijst) = &stof.ingelezen.ids else { return };
    let bekend: HashSet<&str> = lijst.ids.iter().map(|(id, _)| id.as_str()).collect();
    for gelezen in stof.gelezen() {
        for (id, pad) in namen(&gelezen.stuk) {
            if !bekend.contains(id.as_str()) {
                let melding = format!("'{id}' staat niet in ids.txt.");
                melder.meld(
                    &CHECK,
                    stof.bestand(&gelezen.herkomst),
                    gelezen.herkomst.bereik(&pad),
                    melding,
                    "Voeg het toe met: soeverein-advies controleer <map> --vul-ids-aan",
                );
            }
        }
    }
}

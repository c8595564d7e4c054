//! # K073 vraag wordt nooit gesteld
//!
//! ## Wat
//! Op geen enkel pad door de route komt deze vraag aan de beurt.
//!
//! ## Waarom
//! Iemand heeft haar met een reden geschreven; nu ziet niemand haar.
//!
//! ## Voorbeeld
//! ```toml
//! als = { alle = ["wat=filmt", "wat=belt"] }
//! ```
//!
//! ## Zo lost u het op
//! Verander de voorwaarde (`als`), of haal de vraag weg.

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K073",
    naam: "vraag wordt nooit gesteld",
    ernst: Ernst::Fout,
    bron: include_str!("k073.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen().iter().filter(|r| r.gelopen()) {
        for (v, vraag) in route.gang.route.vragen.iter().enumerate() {
            if !route.gesteld.get(v).copied().unwrap_or_default() {
                let bereik = route.herkomst.bereik(&format!("vragen[{v}].id"));
                let melding = format!("De vraag '{}' wordt nooit gesteld.", vraag.id);
                melder.meld(&CHECK, stof.bestand(route.herkomst), bereik, melding, "Verander haar voorwaarde ('als').");
            }
        }
    }
}

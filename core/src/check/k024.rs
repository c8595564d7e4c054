//! # K024 opmaak in tekst
//!
//! ## Wat
//! Een tekst heeft opmaak die niet klopt: een sterretje of haak zonder tweede, of een link naar niets.
//!
//! ## Waarom
//! De lezer ziet dan losse tekens, of klikt op een link die nergens uitkomt.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Zie [de kaart](bestaat-niet) en *let op."
//! ```
//!
//! ## Zo lost u het op
//! Schrijf `*nadruk*`, `[tekst](id-van-een-kaart)` of `[tekst](bwb:BWBR0005537/6:7)`.
//! Wilt u een gewoon sterretje of een gewone haak? Zet er \\ voor.

use super::{Check, Ernst, Melder, Stof};
use crate::model::{Doel, Merk, MerkFout, ontleed};

pub(super) const CHECK: Check = Check {
    code: "K024",
    naam: "opmaak in tekst",
    ernst: Ernst::Fout,
    bron: include_str!("k024.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for regel in stof.regels() {
        for tekst in regel.zicht.teksten() {
            if let Some((melding, oplossing)) = fout_in(stof, tekst) {
                melder.meld(&CHECK, stof.bestand(regel.herkomst), regel.bereik_van(tekst), melding, oplossing);
            }
        }
    }
}

fn fout_in(stof: &Stof<'_>, tekst: &str) -> Option<(String, String)> {
    let merken = match ontleed(tekst) {
        Ok(merken) => merken,
        Err(fout) => {
            let melding = match fout {
                MerkFout::NadrukOpen => "Een sterretje heeft geen tweede.",
                MerkFout::LinkOpen => "Een rechte haak is geen hele link.",
                MerkFout::LinkDoel => "Een link heeft geen goed doel.",
            };
            return Some((
                melding.to_owned(),
                r"Schrijf *nadruk* of [tekst](id); zet \ voor een gewoon teken.".to_owned(),
            ));
        }
    };
    merken.iter().find_map(|m| match m {
        Merk::Link(_, Doel::Kaart(id))
            if stof.stuk(id).is_none_or(|s| s.soort().is_bewijs()) && !stof.half_gelezen(id) =>
        {
            Some((
                format!("De link naar '{id}' komt nergens uit."),
                "Kijk het id na met: soeverein-advies lijst".to_owned(),
            ))
        }
        _ => None,
    })
}

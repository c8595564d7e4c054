//! # K070 antwoord onbekend
//!
//! ## Wat
//! Een voorwaarde of scenario noemt een vraag of keuze die niet bestaat, of een vraag die pas later komt.
//!
//! ## Waarom
//! Zo'n voorwaarde wordt nooit waar, en niemand merkt het.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.vragen]]
//! id = "gedrag"
//! als = { een_van = ["wat=flimt"] }
//! ```
//!
//! ## Zo lost u het op
//! Schrijf een antwoord als `vraag=keuze`, met de namen van een eerdere vraag uit deze route.

use crate::gids::{Antwoordfout, Gang, lees_antwoord};
use crate::model::soorten::Voorwaarde;

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K070",
    naam: "antwoord onbekend",
    ernst: Ernst::Fout,
    bron: include_str!("k070.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen() {
        let bestand = stof.bestand(route.herkomst);
        let mut meld = |pad: &str, melding: String, oplossing: String| {
            melder.meld(&CHECK, bestand, route.herkomst.bereik(pad), melding, oplossing);
        };
        for (v, vraag) in route.gang.route.vragen.iter().enumerate() {
            for (sleutel, antwoorden) in vraag.als.iter().flat_map(Voorwaarde::lijsten) {
                for (n, antwoord) in antwoorden.iter().enumerate() {
                    let pad = format!("vragen[{v}].als.{sleutel}[{n}]");
                    match vind(&route.gang, antwoord) {
                        Err(fout) => meld(&pad, fout.to_string(), "Kijk de namen van vraag en keuze na.".to_owned()),
                        Ok((eerder, _)) if eerder >= v => meld(
                            &pad,
                            format!("De vraag in '{antwoord}' komt niet vóór deze vraag."),
                            "Zet die vraag eerder in de route, of verander de voorwaarde.".to_owned(),
                        ),
                        Ok(_) => {}
                    }
                }
            }
        }
        for (s, scenario) in route.gang.route.scenarios.iter().enumerate() {
            for (n, antwoord) in scenario.antwoorden.iter().enumerate() {
                if let Err(fout) = vind(&route.gang, antwoord) {
                    let pad = format!("scenarios[{s}].antwoorden[{n}]");
                    meld(&pad, fout.to_string(), "Kijk de namen van vraag en keuze na.".to_owned());
                }
            }
        }
    }
}

fn vind(gang: &Gang<'_>, antwoord: &str) -> Result<(usize, usize), Antwoordfout> {
    let (vraag, keuze) = lees_antwoord(antwoord)?;
    gang.route.vind(vraag, keuze)
}

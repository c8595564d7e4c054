//! # K084 scenario klopt niet
//!
//! ## Wat
//! Bij de antwoorden van een scenario staat niet in het plan wat er volgens het scenario in hoort, of juist wel wat
//! er niet in hoort.
//!
//! ## Waarom
//! Een scenario is een verhaal uit de praktijk met de raad die daarbij past. Als het niet uitkomt, is de route of
//! het scenario fout.
//!
//! ## Voorbeeld
//! ```toml
//! [[route.scenarios]]
//! verhaal = "Een man filmt en stopt als ik het vraag."
//! antwoorden = ["wat=filmt", "gedrag=nee"]
//! wel = ["bezoeker-filmt-aan-de-balie#vraag-waarvoor"]
//! ```
//!
//! ## Zo lost u het op
//! Kijk of de antwoorden kloppen en volledig zijn, en of de keuzes de goede regels brengen.

use super::wandeling::Wandeling;
use super::{Check, Ernst, Melder, Stof};
use crate::gids::{Antwoordfout, Lijn, lees_antwoord, los_op};
use crate::model::Stuk;

pub(super) const CHECK: Check = Check {
    code: "K084",
    naam: "scenario klopt niet",
    ernst: Ernst::Fout,
    bron: include_str!("k084.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let kaarten = |id: &str| stof.stuk(id).and_then(Stuk::kaart);
    for route in stof.wandelingen() {
        for (s, scenario) in route.gang.route.scenarios.iter().enumerate() {
            let paren: Result<Vec<_>, _> = scenario.antwoorden.iter().map(|a| lees_antwoord(a)).collect();
            let gegeven = match paren.and_then(|paren| route.gang.geef(paren)) {
                Ok(gegeven) => gegeven,
                // Unknown names are told by K070.
                Err(fout @ (Antwoordfout::Dubbel(_) | Antwoordfout::NietGevraagd(_))) => {
                    let pad = format!("scenarios[{s}].antwoorden");
                    meld(melder, stof, route, &pad, fout.to_string());
                    continue;
                }
                Err(_) => continue,
            };
            if let Some(open) = route.gang.stand(&gegeven).volgende.and_then(|v| route.gang.route.vragen.get(v)) {
                let pad = format!("scenarios[{s}].antwoorden");
                meld(melder, stof, route, &pad, format!("De vraag '{}' is in dit scenario niet beantwoord.", open.id));
            }
            let plan = route.gang.plan(&gegeven);
            for (sleutel, verwijzingen, hoort) in [("wel", &scenario.wel, true), ("niet", &scenario.niet, false)] {
                for (n, verwijzing) in verwijzingen.iter().enumerate() {
                    // What does not exist is told by K020 and K071.
                    let Ok(lijnen) = los_op(verwijzing, &kaarten) else { continue };
                    let in_plan = |lijn: &Lijn<'_>| plan.regels().any(|(_, r)| r.lijn.naam() == lijn.naam());
                    let mis = if hoort { !lijnen.iter().all(in_plan) } else { lijnen.iter().any(in_plan) };
                    if mis {
                        let wel_niet = if hoort { "niet" } else { "wel" };
                        let pad = format!("scenarios[{s}].{sleutel}[{n}]");
                        meld(melder, stof, route, &pad, format!("'{verwijzing}' staat {wel_niet} in het plan."));
                    }
                }
            }
        }
    }
}

fn meld(melder: &mut Melder, stof: &Stof<'_>, route: &Wandeling<'_>, pad: &str, melding: String) {
    let oplossing = "Kijk de antwoorden van het scenario na, en wat de keuzes brengen.";
    melder.meld(&CHECK, stof.bestand(route.herkomst), route.herkomst.bereik(pad), melding, oplossing);
}

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
use crate::gids::{Antwoordfout, Lijn, Plan, lees_antwoord, los_op};
use crate::model::Stuk;

pub(super) const CHECK: Check = Check {
    code: "K084",
    naam: "scenario klopt niet",
    ernst: Ernst::Fout,
    bron: include_str!("k084.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for route in stof.wandelingen().iter().filter(|r| r.gelopen()) {
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
                continue;
            }
            let plan = route.gang.plan(&gegeven);
            for (sleutel, verwijzingen, hoort) in [("wel", &scenario.wel, true), ("niet", &scenario.niet, false)] {
                for (n, verwijzing) in verwijzingen.iter().enumerate() {
                    if klopt(stof, &plan, verwijzing, hoort) == Some(false) {
                        let wel_niet = if hoort { "niet" } else { "wel" };
                        let pad = format!("scenarios[{s}].{sleutel}[{n}]");
                        meld(melder, stof, route, &pad, format!("'{verwijzing}' staat {wel_niet} in het plan."));
                    }
                }
            }
        }
    }
}

/// Does the plan hold what it must, or nothing of what it must not? `None` for what does not exist, which is told by
/// K020 and K071.
fn klopt(stof: &Stof<'_>, plan: &Plan<'_>, verwijzing: &str, hoort: bool) -> Option<bool> {
    let kaarten = |id: &str| stof.stuk(id).and_then(Stuk::kaart);
    let lijnen = los_op(verwijzing, &kaarten).ok()?;
    if lijnen.is_empty() {
        let genoemd = plan.dilemmas.iter().any(|dilemma| dilemma.hoofd.id == verwijzing);
        return Some(genoemd == hoort);
    }
    let in_plan = |lijn: &Lijn<'_>| plan.regels().any(|(_, regel)| regel.lijn.naam() == lijn.naam());
    // Limits of a whole kaart count only where an answer names behaviour.
    let telt = |lijn: &&Lijn<'_>| lijn.deel != "grens" || !plan.gedrag.is_empty() || verwijzing.contains(['.', '#']);
    Some(if hoort { lijnen.iter().filter(telt).all(in_plan) } else { !lijnen.iter().any(in_plan) })
}

fn meld(melder: &mut Melder, stof: &Stof<'_>, route: &Wandeling<'_>, pad: &str, melding: String) {
    let oplossing = "Kijk de antwoorden van het scenario na, en wat de keuzes brengen.";
    melder.meld(&CHECK, stof.bestand(route.herkomst), route.herkomst.bereik(pad), melding, oplossing);
}

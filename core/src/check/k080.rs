//! # K080 gevaaruitgang ontbreekt
//!
//! ## Wat
//! Een route biedt niet elke uitgang bij gevaar, of de route `gevaar` heeft geen antwoord voor een soort gevaar.
//!
//! ## Waarom
//! Bij gevaar moet iemand vanuit elke vraag in één stap bij de goede raad zijn.
//!
//! ## Voorbeeld
//! ```toml
//! gevaar = ["dreiging-of-geweld"]
//! ```
//!
//! ## Zo lost u het op
//! Noem in `gevaar` alle kaarten uit taal/gevaar.toml, elk één keer. De route `gevaar` heeft één vraag, met per
//! kaart een keuze die zo heet.

use super::wandeling::Wandeling;
use super::{Check, Ernst, Melder, Stof};
use crate::gids::GEVAAR_ROUTE;
use crate::model::{Soort, Stuk};

pub(super) const CHECK: Check = Check {
    code: "K080",
    naam: "gevaaruitgang ontbreekt",
    ernst: Ernst::Fout,
    bron: include_str!("k080.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let groepen: Vec<&str> = stof.taal.woordenboek.gevaar.iter().map(|g| g.kaart.as_str()).collect();
    // A table that could not be read is told elsewhere.
    if groepen.is_empty() {
        return;
    }
    let routes = stof.wandelingen();
    let gevaar = stof.stuk(GEVAAR_ROUTE).is_some() || stof.half_gelezen(GEVAAR_ROUTE);
    if let (Some(route), false) = (routes.first(), gevaar) {
        melder.meld(
            &CHECK,
            stof.bestand(route.herkomst),
            route.herkomst.bereik("gevaar"),
            "De route 'gevaar' ontbreekt; alle uitgangen bij gevaar leiden daarheen.",
            "Maak routes/gevaar.toml, met één keuze per soort gevaar.",
        );
    }
    for route in routes {
        let bestand = stof.bestand(route.herkomst);
        let uitgangen = &route.gang.route.gevaar.0;
        for groep in &groepen {
            // That an exit stands there twice is told by K023.
            if !uitgangen.iter().any(|u| u == groep) {
                let melding = format!("De uitgang '{groep}' ontbreekt.");
                let bereik = route.herkomst.bereik("gevaar");
                melder.meld(&CHECK, bestand, bereik, melding, "Noem elke soort gevaar één keer.");
            }
        }
        // What is unknown or no signaal is told by K020 and K021.
        let is_signaal = |id: &str| stof.stuk(id).map(Stuk::soort) == Some(Soort::Signaal);
        let vreemd = |id: &str| !groepen.contains(&id) && is_signaal(id);
        for (n, uitgang) in uitgangen.iter().enumerate().filter(|(_, u)| vreemd(u)) {
            let bereik = route.herkomst.bereik(&format!("gevaar[{n}]"));
            let melding = format!("'{uitgang}' is geen soort gevaar.");
            melder.meld(&CHECK, bestand, bereik, melding, format!("Kies uit: {}.", groepen.join(", ")));
        }
        if route.gang.kaart.hoofd.id == GEVAAR_ROUTE {
            gevaarroute(route, &groepen, stof, melder);
        }
    }
}

/// The route behind the exits: one question with exactly the groups as choices.
fn gevaarroute(route: &Wandeling<'_>, groepen: &[&str], stof: &Stof<'_>, melder: &mut Melder) {
    let vragen = &route.gang.route.vragen;
    let keuzes: Vec<&str> = vragen.iter().flat_map(|v| &v.keuzes).map(|k| k.id.as_str()).collect();
    let goed = vragen.len() == 1 && keuzes.len() == groepen.len() && groepen.iter().all(|g| keuzes.contains(g));
    if !goed {
        melder.meld(
            &CHECK,
            stof.bestand(route.herkomst),
            route.herkomst.bereik("vragen[0].id"),
            "De route 'gevaar' moet één vraag hebben, met één keuze per soort gevaar.",
            format!("Geef de keuzes deze namen: {}.", groepen.join(", ")),
        );
    }
}

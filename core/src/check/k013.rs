//! # K013 id verdwenen
//!
//! ## Wat
//! Een id uit `ids.txt` bestaat niet meer in het corpus.
//!
//! ## Waarom
//! Iemand heeft dat id in een werkinstructie staan. Die verwijzing mag nooit stilletjes doodlopen.
//!
//! ## Voorbeeld
//! ```toml
//! # ids.txt noemt 'oude-kaart', maar de kaart is weggehaald
//! ```
//!
//! ## Zo lost u het op
//! Zet de kaart terug en geef haar `vervallen = 2026-11-24` (en `vervangen_door`, als er een nieuwe is).
//! Haal nooit een regel uit `ids.txt`.

use std::collections::HashSet;

use super::taalhulp::namen;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check =
    Check { code: "K013", naam: "id verdwenen", ernst: Ernst::Fout, bron: include_str!("k013.rs"), toets: Some(toets) };

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let Some(lijst) = &stof.ingelezen.ids else { return };
    let Some(bestand) = stof.ingelezen.bestanden.get(lijst.bestand) else { return };
    let bestaat: HashSet<String> = stof.gelezen().iter().flat_map(|g| namen(&g.stuk)).map(|(id, _)| id).collect();
    for (id, bereik) in &lijst.ids {
        if !bestaat.contains(id) && !stof.half_gelezen(id) {
            melder.meld(
                &CHECK,
                bestand,
                bereik.clone(),
                format!("'{id}' is verdwenen uit het corpus."),
                "Zet het terug; een kaart die niet meer geldt krijgt 'vervallen' met een datum.",
            );
        }
    }
}

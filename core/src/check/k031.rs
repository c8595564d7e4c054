//! # K031 bewering zonder feiten
//!
//! ## Wat
//! Een regel zonder feiten heeft een woord dat bewijs vraagt: een wet, een recht of plicht, een termijn, een bevoegdheid, een straf, een organisatie, een uitspraak of een getal.
//! De woorden staan in `taal/bewijsplichtig.toml`. Wie u belt of vraagt, en tellen tot tien, hoeft geen bewijs.
//!
//! ## Waarom
//! Een regel zonder feiten heet *redactie*: gewone vakpraktijk. Wat iets over het recht zegt, is dat niet.
//!
//! ## Voorbeeld
//! ```toml
//! tekst = "Filmen is strafbaar."
//! ```
//!
//! ## Zo lost u het op
//! Noem de feiten die dit zeggen. Is het toch gewone vakpraktijk? Schrijf de regel dan zonder dat woord.

use super::taalhulp::Bewijswoorden;
use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K031",
    naam: "bewering zonder feiten",
    ernst: Ernst::Fout,
    bron: include_str!("k031.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let vanaf = melder.aantal();
    let toets = Bewijswoorden::new(&stof.taal.bewijsplichtig);
    for regel in stof.regels() {
        // Whom to involve needs no evidence; what such a line says of them stands in its own part.
        if !regel.zicht.feiten.is_empty() || regel.veld.naam == "betrek" {
            continue;
        }
        if let Some((tekst, woord)) = regel.zicht.teksten().find_map(|t| Some((t, toets.vind(t)?))) {
            melder.meld(
                &CHECK,
                stof.bestand(regel.herkomst),
                regel.bereik_van(tekst),
                format!("'{woord}' vraagt bewijs, en deze regel heeft geen feiten."),
                "Noem de feiten die dit zeggen, of schrijf de regel zonder dat woord.",
            );
        }
    }
    melder.verzacht(vanaf);
}

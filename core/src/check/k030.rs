//! # K030 deel zonder feiten
//!
//! ## Wat
//! Een regel in een deel dat altijd bewijs vraagt, heeft geen feiten.
//! Dat zijn: de stap bij een grens, wat een wet vraagt (en tenzij, en bij verzuim), een oordeel, een les, een bewering, de grondslag en een kort antwoord voor een brief.
//!
//! ## Waarom
//! Deze regels zeggen wat mag, moet of is beslist. Een fout daarin schaadt mensen.
//!
//! ## Voorbeeld
//! ```toml
//! [[situatie.grens]]
//! gedrag = "Iemand gaat niet weg."
//! stap = "Bel de politie."
//! # feiten ontbreken
//! ```
//!
//! ## Zo lost u het op
//! Zoek het feit in `feiten/`, of leg het vast met bron en vindplaats.
//! Is er geen bron? Haal de regel weg.

use super::{Check, Ernst, Melder, Stof};
use crate::model::Plek;

pub(super) const CHECK: Check = Check {
    code: "K030",
    naam: "deel zonder feiten",
    ernst: Ernst::Fout,
    bron: include_str!("k030.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let vanaf = melder.aantal();
    for regel in stof.regels() {
        // In a letter an answer is law; at the counter it is tone.
        let in_brief = regel.veld.naam == "kort_antwoord" && regel.zicht.aanhef == Some(Plek::Brief.kop());
        if (regel.veld.bewijs || in_brief) && regel.zicht.feiten.is_empty() {
            melder.meld(
                &CHECK,
                stof.bestand(regel.herkomst),
                regel.bereik(),
                format!("Een regel onder '{}' heeft altijd feiten.", regel.veld.kop),
                "Noem de feiten die dit zeggen, of haal de regel weg.",
            );
        }
    }
    melder.verzacht(vanaf);
}

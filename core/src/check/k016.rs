//! # K016 rol, domein of thema onbekend
//!
//! ## Wat
//! Een rol, domein of thema staat niet in `corpus.toml`.
//!
//! ## Waarom
//! Op deze woorden wordt gefilterd. Een woord dat maar één kaart gebruikt, vindt niemand terug.
//!
//! ## Voorbeeld
//! ```toml
//! rollen = ["baliemedewerker"]
//! ```
//!
//! ## Zo lost u het op
//! Kies een woord uit `corpus.toml`. Is er echt een nieuw woord nodig? Voeg het daar toe.

use super::{Check, Ernst, Melder, Stof};
use crate::woordafstand::lijkt_op;

pub(super) const CHECK: Check = Check {
    code: "K016",
    naam: "rol, domein of thema onbekend",
    ernst: Ernst::Fout,
    bron: include_str!("k016.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let Some(info) = stof.info.filter(|_| stof.geheel()) else { return };
    for (kaart, herkomst) in stof.kaarten() {
        let hoofd = &kaart.hoofd;
        let thema = std::slice::from_ref(&hoofd.thema);
        for (veld, woorden, lijst) in [
            ("rollen", &hoofd.rollen[..], &info.rollen),
            ("domein", &hoofd.domein, &info.domeinen),
            ("thema", thema, &info.themas),
        ] {
            for (n, woord) in woorden.iter().enumerate().filter(|(_, w)| !lijst.contains(w)) {
                let pad = if veld == "thema" { veld.to_owned() } else { format!("{veld}[{n}]") };
                let oplossing = match lijkt_op(woord, lijst.iter().map(String::as_str)) {
                    Some(beter) => format!("Bedoelt u '{beter}'?"),
                    None => format!("Kies uit: {}.", lijst.join(", ")),
                };
                melder.meld(
                    &CHECK,
                    stof.bestand(herkomst),
                    herkomst.bereik(&pad),
                    format!("'{woord}' is onbekend bij {veld}."),
                    oplossing,
                );
            }
        }
    }
}

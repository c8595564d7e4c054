//! # K053 vorm van een adres
//!
//! ## Wat
//! Het adres van een bron is geen geldig webadres.
//!
//! ## Waarom
//! De lezer moet de bron zelf kunnen openen.
//!
//! ## Voorbeeld
//! ```toml
//! url = "www.voorbeeld.nl"
//! ```
//!
//! ## Zo lost u het op
//! Neem het adres over uit de adresbalk, met https:// ervoor en zonder spaties.

use super::{Check, Ernst, Melder, Stof};
use crate::read::Herkomst;

pub(super) const CHECK: Check = Check {
    code: "K053",
    naam: "vorm van een adres",
    ernst: Ernst::Fout,
    bron: include_str!("k053.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (bron, herkomst) in stof.bronnen() {
        if let Some(url) = &bron.url
            && !is_adres(url)
        {
            meld(stof, melder, herkomst, "url", url);
        }
    }
}

fn meld(stof: &Stof<'_>, melder: &mut Melder, herkomst: &Herkomst, pad: &str, gevonden: &str) {
    melder.meld(
        &CHECK,
        stof.bestand(herkomst),
        herkomst.bereik(pad),
        format!("'{gevonden}' is geen webadres."),
        "Neem het adres over uit de adresbalk, met https:// ervoor.",
    );
}

fn is_adres(tekst: &str) -> bool {
    let rest = tekst.strip_prefix("https://").or_else(|| tekst.strip_prefix("http://"));
    rest.is_some_and(|r| {
        let gastheer = r.split(['/', '?', '#']).next().unwrap_or_default();
        gastheer.contains('.') && !r.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
    })
}

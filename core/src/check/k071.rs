//! # K071 regel onbekend
//!
//! ## Wat
//! Een route noemt een deel of regel die er niet is, of iets dat niet in een plan hoort. Of taal/tegenspraak.toml noemt
//! iets anders dan een regel die er is.
//!
//! ## Waarom
//! De raad die iemand nodig heeft, staat dan niet in het plan.
//!
//! ## Voorbeeld
//! ```toml
//! brengt = ["bezoeker-filmt-aan-de-balie#blijf-kalm"]
//! ```
//!
//! ## Zo lost u het op
//! Noem een kaart, een deel (`kaart.nu_doen`) of een regel (`kaart#naam`) van een situatie, signaal of wijsheid;
//! een dilemma noemt u als kaart. In taal/tegenspraak.toml noemt u altijd regels.

use crate::gids::{Verwijsfout, los_op};
use crate::model::Stuk;
use crate::model::soorten::kaart_van;
use crate::read::Herkomst;
use crate::woordafstand::lijkt_op;

use super::{Check, Ernst, Melder, Stof};

pub(super) const CHECK: Check = Check {
    code: "K071",
    naam: "regel onbekend",
    ernst: Ernst::Fout,
    bron: include_str!("k071.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    let kaarten = |id: &str| stof.stuk(id).and_then(Stuk::kaart);
    let mut meld = |verwijzing: &str, wat: &str, herkomst: &Herkomst, pad: &str| {
        if !stof.half_gelezen(kaart_van(verwijzing)) {
            let oplossing = match beter(stof, verwijzing) {
                Some(naam) => format!("Bedoelt u '{naam}'?"),
                None => "Kijk in de kaart welke delen en namen zij heeft.".to_owned(),
            };
            let melding = format!("'{verwijzing}' {wat}.");
            melder.meld(&CHECK, stof.bestand(herkomst), herkomst.bereik(pad), melding, oplossing);
        }
    };
    for route in stof.wandelingen() {
        for (verwijzing, pad) in route.gang.route.regelverwijzingen() {
            let wat = match los_op(verwijzing, &kaarten) {
                // Whether the kaart is there is told by K020.
                Ok(_) | Err(Verwijsfout::GeenKaart) => continue,
                Err(Verwijsfout::GeenDeel) if verwijzing.contains('.') => "is geen gevuld deel van deze kaart",
                Err(Verwijsfout::GeenRegel) => "is geen regel van deze kaart",
                Err(Verwijsfout::GeenDeel | Verwijsfout::GeenVak) => "hoort niet in een plan",
            };
            meld(verwijzing, wat, route.herkomst, &pad);
        }
    }
    let Some(herkomst) = stof.ingelezen.taalplekken.get("tegenspraak") else { return };
    for (n, paar) in stof.taal.tegenspraak.iter().enumerate() {
        for (r, verwijzing) in paar.regels.iter().enumerate() {
            let wat = match los_op(verwijzing, &kaarten) {
                Ok(_) if verwijzing.contains('#') => continue,
                Err(Verwijsfout::GeenVak) => "hoort niet in een plan",
                _ => "is geen regel van een kaart",
            };
            meld(verwijzing, wat, herkomst, &format!("paar[{n}].regels[{r}]"));
        }
    }
    for (n, paar) in stof.taal.tegenspraak.iter().enumerate() {
        if !paar.is_paar() {
            let bereik = herkomst.bereik(&format!("paar[{n}].regels"));
            let melding = "Een paar heeft precies twee verschillende regels.";
            melder.meld(&CHECK, stof.bestand(herkomst), bereik, melding, "Noem twee regels die niet samengaan.");
        }
    }
}

/// A line of the same kaart with nearly this name.
fn beter(stof: &Stof<'_>, verwijzing: &str) -> Option<String> {
    let (kaart, regel) = verwijzing.split_once('#')?;
    let regels = stof.stuk(kaart)?.kaart()?.regels();
    let naam = lijkt_op(regel, regels.iter().filter_map(|(_, zicht)| zicht.id))?;
    Some(format!("{kaart}#{naam}"))
}

//! # K040 volgorde van data
//!
//! ## Wat
//! Data staan in een onmogelijke volgorde: nagelezen na herzien_voor, een wettekst van na het nalezen, of een feit dat pas later is gezien.
//!
//! ## Waarom
//! Aan deze data ziet de lezer hoe oud het advies is.
//!
//! ## Voorbeeld
//! ```toml
//! nagelezen = 2026-11-24
//! herzien_voor = 2026-01-01
//! ```
//!
//! ## Zo lost u het op
//! Kijk welke datum verschreven is.

use super::{Check, Ernst, Melder, Stof};
use crate::model::{Inhoud, Stuk};

pub(super) const CHECK: Check = Check {
    code: "K040",
    naam: "volgorde van data",
    ernst: Ernst::Fout,
    bron: include_str!("k040.rs"),
    toets: Some(toets),
};

fn toets(stof: &Stof<'_>, melder: &mut Melder) {
    for (kaart, herkomst) in stof.kaarten() {
        let h = &kaart.hoofd;
        let mut meld = |pad: &str, melding: String| {
            melder.meld(
                &CHECK,
                stof.bestand(herkomst),
                herkomst.bereik(pad),
                melding,
                "Kijk welke van de twee datums verschreven is.",
            );
        };
        if h.nagelezen > h.herzien_voor {
            meld("herzien_voor", format!("Herzien voor {} ligt voor het nalezen op {}.", h.herzien_voor, h.nagelezen));
        }
        if h.gewijzigd > h.herzien_voor {
            meld("gewijzigd", format!("De wijziging op {} ligt na herzien voor {}.", h.gewijzigd, h.herzien_voor));
        }
        if let Inhoud::Wet(wet) = &kaart.inhoud
            && wet.tekst_van.is_some_and(|d| d > h.nagelezen)
        {
            meld("tekst_van", format!("De wettekst is van na het nalezen op {}.", h.nagelezen));
        }
        if let Inhoud::Uitspraak(uitspraak) = &kaart.inhoud
            && uitspraak.datum.is_some_and(|d| d > h.nagelezen)
        {
            meld("datum", format!("De uitspraak is van na het nalezen op {}.", h.nagelezen));
        }
    }
    for regel in stof.regels() {
        let Some(kaart) = stof.stuk(regel.kaart_id).and_then(Stuk::kaart) else { continue };
        for (n, id) in regel.zicht.feiten.iter().enumerate() {
            let Some(Stuk::Feit(feit)) = stof.stuk(id) else { continue };
            if feit.gezien > kaart.hoofd.nagelezen {
                let bereik = regel.herkomst.bereik(&format!("{}.feiten[{n}]", regel.pad));
                let melding =
                    format!("Het feit is gezien op {}, na het nalezen op {}.", feit.gezien, kaart.hoofd.nagelezen);
                melder.meld(
                    &CHECK,
                    stof.bestand(regel.herkomst),
                    bereik,
                    melding,
                    "Lees de kaart na met dit feit, en zet 'nagelezen' op die dag.",
                );
            }
        }
    }
}

//! A kaart as rows for a table: one per line, and one per reference, word or value.

use soeverein_core::model::{Inhoud, Kaart, Waarde, Zicht};

/// One row. Texts stand as in the TOML, with their inline marks.
pub(crate) struct Rij {
    /// The part of the kaart, by its key.
    pub(crate) deel: String,
    /// Its place in that part, from 1.
    pub(crate) volgnummer: u32,
    /// The name of the line, if it has one.
    pub(crate) regel: Option<String>,
    /// Behaviour, moment or role before the text.
    pub(crate) aanhef: Option<String>,
    /// The text, the id or the word.
    pub(crate) tekst: String,
    /// Why.
    pub(crate) waarom: Option<String>,
    /// Doubt that the reader must see.
    pub(crate) let_op: Option<String>,
    /// Ids of the feiten beneath it.
    pub(crate) feiten: Vec<String>,
    /// On what the line rests, as `toon --json` says it; empty for what is no line.
    pub(crate) herkomst: &'static str,
}

/// The rows of a kaart in reading order, kern first.
pub(crate) fn rijen(kaart: &Kaart) -> Vec<Rij> {
    let mut uit = vec![regel("kern", 1, kaart.hoofd.kern.zicht())];
    for deel in kaart.inhoud.delen() {
        let naam = deel.veld.naam;
        match &deel.waarde {
            Waarde::Regels(regels) => uit.extend(regels.iter().zip(1..).map(|(r, n)| regel(naam, n, *r))),
            Waarde::Ids(ids) | Waarde::Woorden(ids) => {
                uit.extend(ids.iter().zip(1..).map(|(id, n)| los(naam.to_owned(), n, id.clone())));
            }
            // The questions of a route follow below, one by one.
            Waarde::Tekst(_) if matches!(kaart.inhoud, Inhoud::Route(_)) => {}
            Waarde::Tekst(tekst) => uit.push(los(naam.to_owned(), 1, tekst.clone())),
            Waarde::Leeg => {}
        }
    }
    uit.extend(kaart.inhoud.losse_teksten().into_iter().map(|(tekst, pad)| los(pad, 1, tekst)));
    uit.extend(kaart.hoofd.zie_ook.iter().zip(1..).map(|(id, n)| los("zie_ook".to_owned(), n, id.clone())));
    uit
}

fn regel(deel: &str, volgnummer: u32, zicht: Zicht<'_>) -> Rij {
    Rij {
        deel: deel.to_owned(),
        volgnummer,
        regel: zicht.id.map(str::to_owned),
        aanhef: zicht.aanhef.map(str::to_owned),
        tekst: zicht.tekst.to_owned(),
        waarom: zicht.waarom.map(str::to_owned),
        let_op: zicht.let_op.map(str::to_owned),
        feiten: zicht.feiten.to_vec(),
        herkomst: zicht.herkomst(),
    }
}

fn los(deel: String, volgnummer: u32, tekst: String) -> Rij {
    Rij {
        deel,
        volgnummer,
        regel: None,
        aanhef: None,
        tekst,
        waarom: None,
        let_op: None,
        feiten: Vec::new(),
        herkomst: "",
    }
}

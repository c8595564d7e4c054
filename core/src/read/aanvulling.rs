//! An `[[aanvulling]]`: lines that an organisation appends to a bundled kaart.

use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

use crate::check::Melder;
use crate::model::{Inhoud, Kaart, Soort, Veld, Vorm};

use super::wandel::{Plekken, wandel};
use super::{Bestand, Herkomst};

/// What is appended to which kaart.
#[derive(Clone, Debug)]
pub struct Aanvulling {
    /// Id of the kaart.
    pub id: String,
    /// The parts with only the added lines.
    pub inhoud: Inhoud,
    /// Where it was read.
    pub herkomst: Herkomst,
}

const ID: &[Veld] = &[Veld::new("id", "id", Vorm::Id).verplicht()];

/// The id in a table, where it has one: what an aanvulling names, or what could not be read.
pub(super) fn doel<'a>(tabel: &'a Spanned<DeValue<'_>>) -> Option<&'a str> {
    tabel.get_ref().get("id")?.get_ref().as_str()
}

/// Reads one aanvulling of a kaart of this soort.
pub(super) fn lees(
    bestand: &Bestand,
    nummer: usize,
    tabel: &Spanned<DeValue<'_>>,
    soort: Soort,
    melder: &mut Melder,
) -> Option<Aanvulling> {
    // Only parts that can grow may be appended to, and none is required.
    let delen: Vec<Veld> = soort
        .delen()
        .iter()
        .filter(|v| matches!(v.vorm, Vorm::Tabellen(_) | Vorm::Ids | Vorm::Woorden))
        .map(|v| Veld { verplicht: false, ..*v })
        .collect();
    let (goed, plekken): (bool, Plekken) = wandel(bestand, tabel, &[ID, &delen], melder);
    if !goed {
        return None;
    }
    let inhoud = Inhoud::lees(soort, ValueDeserializer::from(tabel.clone()))?.ok()?;
    Some(Aanvulling { id: doel(tabel)?.to_owned(), inhoud, herkomst: Herkomst { bestand: nummer, plekken } })
}

impl Aanvulling {
    /// Appends the lines to the kaart.
    pub fn pas_toe(&self, kaart: &mut Kaart) {
        kaart.inhoud.vul_aan(self.inhoud.clone());
        kaart.aangevuld = true;
    }
}

//! Bron: a source.

use serde::{Deserialize, Serialize};

use crate::model::{Veld, Vorm, bwb_link, ecli_link, kst_link};

/// A source that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bron {
    /// Kebab-case, forever.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// Who published it.
    pub uitgever: String,
    /// When it was published: `JJJJ`, `JJJJ-MM` or `JJJJ-MM-DD`; `None`: not stated.
    #[serde(default)]
    pub datum: Option<String>,
    /// What kind of source it is.
    pub bronsoort: String,
    /// Where it was read.
    #[serde(default)]
    pub url: Option<String>,
    /// For a law: its id in the Basiswettenbestand.
    #[serde(default)]
    pub bwb: Option<String>,
    /// For a ruling.
    #[serde(default)]
    pub ecli: Option<String>,
    /// For a parliamentary paper: dossier and number, `30821-238`.
    #[serde(default)]
    pub kst: Option<String>,
    /// What of it was read.
    #[serde(default)]
    pub opmerking: Option<String>,
}

impl Bron {
    /// The keys of a bron.
    pub const VELDEN: &'static [Veld] = &[
        Veld::new("id", "id", Vorm::Tekst).verplicht(),
        Veld::new("titel", "Titel", Vorm::Tekst).verplicht(),
        Veld::new("uitgever", "Uitgever", Vorm::Tekst).verplicht(),
        Veld::new("datum", "Datum", Vorm::Tekst),
        Veld::new("bronsoort", "Bronsoort", Vorm::Keuze(Self::BRONSOORTEN)).verplicht(),
        Veld::new("url", "Adres", Vorm::Tekst),
        Veld::new("bwb", "BWB-nummer", Vorm::Tekst),
        Veld::new("ecli", "ECLI", Vorm::Tekst),
        Veld::new("kst", "Kamerstuk", Vorm::Tekst),
        Veld::new("opmerking", "Opmerking", Vorm::Tekst),
    ];

    /// What a source can be.
    pub const BRONSOORTEN: &'static [&'static str] =
        &["wet", "rechtspraak", "kamerstuk", "handreiking", "rapport", "wetenschap", "vakblad", "website", "nieuws"];

    /// The link that a reader follows: built from an id where the source has one, else the address
    /// at which it was read.
    pub fn link(&self) -> Option<String> {
        let van = |id: &Option<String>, maak: fn(&str) -> String| id.as_deref().map(maak);
        van(&self.bwb, bwb_link)
            .or_else(|| van(&self.ecli, ecli_link))
            .or_else(|| van(&self.kst, kst_link))
            .or_else(|| self.url.clone())
    }
}

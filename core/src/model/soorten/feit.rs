//! Feit: one unit of evidence.

use serde::{Deserialize, Serialize};

use crate::model::{Datum, Soort, Veld, Vorm};

/// One fact in our words, with where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Feit {
    /// Two letters and a number, forever.
    pub id: String,
    /// The fact, in our words.
    pub uitspraak: String,
    /// Where it stands.
    pub bronnen: Vec<BronVerwijzing>,
    /// The day on which the text of the source was read.
    pub gezien: Datum,
    /// Doubt, the date of the law text, what it does not say.
    #[serde(default)]
    pub let_op: Option<String>,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BronVerwijzing {
    /// Id of the source.
    pub bron: String,
    /// Article, paragraph, page or heading.
    pub vindplaats: String,
}

impl Feit {
    /// The keys of a feit.
    pub const VELDEN: &'static [Veld] = &[
        Veld::new("id", "id", Vorm::Tekst).verplicht(),
        Veld::new("uitspraak", "Uitspraak", Vorm::Tekst).verplicht(),
        Veld::new("bronnen", "Bronnen", Vorm::Tabellen(VERWIJZING)).verplicht(),
        Veld::new("gezien", "Gezien", Vorm::Datum).verplicht(),
        Veld::new("let_op", "Let op", Vorm::Tekst),
    ];
}

const VERWIJZING: &[Veld] = &[
    Veld::new("bron", "bron", Vorm::Id).naar(Soort::Bron).verplicht(),
    Veld::new("vindplaats", "vindplaats", Vorm::Tekst).verplicht(),
];

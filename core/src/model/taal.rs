//! The tables beside the kaarten: what `corpus.toml` fixes and what `data/taal/` tells about words.

use serde::{Deserialize, Serialize};

use super::{Datum, Veld, Vorm};
use crate::search::{Gevaargroep, Woordenboek};

/// `corpus.toml`: the date of the corpus and the closed lists that kaarten choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorpusInfo {
    /// The day to which the corpus was last brought up.
    pub datum: Datum,
    /// Where a kaart belongs; also the names of the files.
    pub themas: Vec<String>,
    /// Who uses a kaart.
    pub rollen: Vec<String>,
    /// The fields of work.
    pub domeinen: Vec<String>,
    /// Facts that were gathered for the corpus and then left out of it.
    #[serde(default)]
    pub niet_gebruikt: Vec<NietGebruikt>,
}

/// Facts that the corpus does not use, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NietGebruikt {
    /// Why they were left out.
    pub reden: String,
    /// Their ids.
    pub feiten: Vec<String>,
}

/// A word that puts a person in a box, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Etiket {
    /// The word, or its beginning followed by `*`.
    pub woord: String,
    /// The better word.
    pub beter: String,
}

/// Two lines that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tegenspraak {
    /// Exactly two, as `kaart#regel`.
    pub regels: Vec<String>,
    /// Why they do not go together.
    pub want: String,
}

impl Tegenspraak {
    /// Are they two different lines?
    pub fn is_paar(&self) -> bool {
        matches!(self.regels.as_slice(), [een, ander] if een != ander)
    }
}

/// Words that make a line a statement of law or fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bewijsplichtig {
    /// Words that always ask for evidence; `*` at an end stands for any letters there.
    pub woorden: Vec<String>,
    /// Names of organisations: what is said of them asks for evidence.
    pub organisaties: Vec<String>,
    /// Verbs with which a line only says whom to call or ask.
    pub vrijgesteld: Vrijstelling,
}

/// What needs no evidence though a trigger word stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vrijstelling {
    /// A sentence with one of these verbs may name an organisation.
    pub werkwoorden: Vec<String>,
    /// Numbers that everybody knows (112).
    pub getallen: Vec<String>,
}

/// All tables about language together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taal {
    /// What search needs.
    pub woordenboek: Woordenboek,
    /// What the check on evidence needs.
    pub bewijsplichtig: Bewijsplichtig,
    /// What the check on labels needs.
    pub etiketten: Vec<Etiket>,
    /// Words with which a question would ask what somebody believes or is.
    pub overtuiging: Vec<String>,
    /// Lines that may never stand in one plan.
    pub tegenspraak: Vec<Tegenspraak>,
}

impl CorpusInfo {
    /// The keys of `corpus.toml`.
    pub const VELDEN: &'static [Veld] = &[
        Veld::new("datum", "datum", Vorm::Datum).verplicht(),
        Veld::new("themas", "thema's", Vorm::Woorden).verplicht(),
        Veld::new("rollen", "rollen", Vorm::Woorden).verplicht(),
        Veld::new("domeinen", "domeinen", Vorm::Woorden).verplicht(),
        Veld::new("niet_gebruikt", "niet gebruikt", Vorm::Tabellen(NIET_GEBRUIKT)),
    ];
}

const NIET_GEBRUIKT: &[Veld] =
    &[Veld::new("reden", "reden", Vorm::Tekst).verplicht(), Veld::new("feiten", "feiten", Vorm::Woorden).verplicht()];

impl Taal {
    /// The files in `taal/`, each with the keys that it holds.
    pub const BESTANDEN: &'static [(&'static str, &'static [Veld])] = &[
        ("synoniemen", &[Veld::new("groepen", "groepen", Vorm::Woordgroepen).verplicht()]),
        ("stammen", &[Veld::new("groepen", "groepen", Vorm::Woordgroepen).verplicht()]),
        ("delen", &[Veld::new("woorden", "woorden", Vorm::Woorden).verplicht()]),
        ("stopwoorden", &[Veld::new("woorden", "woorden", Vorm::Woorden).verplicht()]),
        ("gevaar", &[Veld::new("groep", "groep", Vorm::Tabellen(GEVAAR)).verplicht()]),
        (
            "bewijsplichtig",
            &[
                Veld::new("woorden", "woorden", Vorm::Woorden).verplicht(),
                Veld::new("organisaties", "organisaties", Vorm::Woorden).verplicht(),
                Veld::new("vrijgesteld", "vrijgesteld", Vorm::Tabel(VRIJGESTELD)).verplicht(),
            ],
        ),
        ("overtuiging", &[Veld::new("woorden", "woorden", Vorm::Woorden).verplicht()]),
        ("tegenspraak", &[Veld::new("paar", "paar", Vorm::Tabellen(TEGENSPRAAK))]),
        ("etiketten", &[Veld::new("etiket", "etiket", Vorm::Tabellen(ETIKET)).verplicht()]),
    ];
}

const GEVAAR: &[Veld] = &[
    Veld::new("naam", "naam", Vorm::Tekst).verplicht(),
    Veld::new("kaart", "kaart", Vorm::Id).verplicht(),
    Veld::new("woorden", "woorden", Vorm::Woorden).verplicht(),
    Veld::new("niet_bij", "niet bij", Vorm::Woorden),
];

const TEGENSPRAAK: &[Veld] =
    &[Veld::new("regels", "regels", Vorm::Ids).verplicht(), Veld::new("want", "want", Vorm::Tekst).verplicht()];

const VRIJGESTELD: &[Veld] = &[
    Veld::new("werkwoorden", "werkwoorden", Vorm::Woorden).verplicht(),
    Veld::new("getallen", "getallen", Vorm::Woorden).verplicht(),
];

const ETIKET: &[Veld] =
    &[Veld::new("woord", "woord", Vorm::Tekst).verplicht(), Veld::new("beter", "beter", Vorm::Tekst).verplicht()];

/// The shape of each file in `taal/`, for serde.
#[derive(Deserialize)]
pub(crate) struct Groepen {
    pub(crate) groepen: Vec<Vec<String>>,
}

#[derive(Deserialize)]
pub(crate) struct Woorden {
    pub(crate) woorden: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Gevaar {
    pub(crate) groep: Vec<Gevaargroep>,
}

#[derive(Deserialize)]
pub(crate) struct Tegenspraken {
    #[serde(default)]
    pub(crate) paar: Vec<Tegenspraak>,
}

#[derive(Deserialize)]
pub(crate) struct Etiketten {
    pub(crate) etiket: Vec<Etiket>,
}

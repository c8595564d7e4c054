//! The parts of a kaart as renderers, checks and search walk them: one sequence for every soort,
//! so that a new soort needs no new code there.

use serde::{Deserialize, Serialize};

use super::regel::{Betrek, Daarna, Grens, KortAntwoord, Regel, Zicht};
use super::{Datum, Veld, Vorm};

/// One part: its definition and what it holds.
#[derive(Debug)]
pub struct Deel<'a> {
    /// The definition of the key.
    pub veld: &'static Veld,
    /// What stands in it.
    pub waarde: Waarde<'a>,
}

/// What a part holds, with borrowed content.
#[derive(Debug)]
pub enum Waarde<'a> {
    /// Nothing was written.
    Leeg,
    /// Lines, one or many.
    Regels(Vec<Zicht<'a>>),
    /// Ids of other kaarten.
    Ids(&'a [String]),
    /// Words that refer to nothing.
    Woorden(&'a [String]),
    /// A single value, as text.
    Tekst(String),
}

impl<'a> Deel<'a> {
    /// The lines of this part; none where it holds something else.
    pub fn regels(&self) -> &[Zicht<'a>] {
        match &self.waarde {
            Waarde::Regels(regels) => regels,
            _ => &[],
        }
    }
}

/// A type that can stand in a part: its form in TOML, and how it is walked.
pub(crate) trait DeelType: Sized {
    /// The form in TOML.
    const VORM: Vorm;
    /// Its content.
    fn waarde(&self) -> Waarde<'_>;
    /// Appends; a single value stays as it is.
    fn vul_aan(&mut self, _meer: Self) {}
}

macro_rules! regels {
    ($($regel:ty),*) => {$(
        impl DeelType for Vec<$regel> {
            const VORM: Vorm = Vorm::Tabellen(<$regel>::VELDEN);
            fn waarde(&self) -> Waarde<'_> {
                if self.is_empty() { Waarde::Leeg } else { Waarde::Regels(self.iter().map(<$regel>::zicht).collect()) }
            }
            fn vul_aan(&mut self, meer: Self) {
                self.extend(meer);
            }
        }
    )*};
}
regels!(Regel, Grens, Betrek, Daarna, KortAntwoord);

impl DeelType for Option<Regel> {
    const VORM: Vorm = Vorm::Tabel(Regel::VELDEN);
    fn waarde(&self) -> Waarde<'_> {
        self.as_ref().map_or(Waarde::Leeg, |r| Waarde::Regels(vec![r.zicht()]))
    }
}

/// A list of ids of other kaarten.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Ids(pub Vec<String>);

impl DeelType for Ids {
    const VORM: Vorm = Vorm::Ids;
    fn waarde(&self) -> Waarde<'_> {
        if self.0.is_empty() { Waarde::Leeg } else { Waarde::Ids(&self.0) }
    }
    fn vul_aan(&mut self, meer: Self) {
        self.0.extend(meer.0);
    }
}

impl DeelType for Vec<String> {
    const VORM: Vorm = Vorm::Woorden;
    fn waarde(&self) -> Waarde<'_> {
        if self.is_empty() { Waarde::Leeg } else { Waarde::Woorden(self) }
    }
    fn vul_aan(&mut self, meer: Self) {
        self.extend(meer);
    }
}

impl DeelType for Option<String> {
    const VORM: Vorm = Vorm::Tekst;
    fn waarde(&self) -> Waarde<'_> {
        self.clone().map_or(Waarde::Leeg, Waarde::Tekst)
    }
}

impl DeelType for String {
    const VORM: Vorm = Vorm::Tekst;
    fn waarde(&self) -> Waarde<'_> {
        if self.is_empty() { Waarde::Leeg } else { Waarde::Tekst(self.clone()) }
    }
}

impl DeelType for Option<Datum> {
    const VORM: Vorm = Vorm::Datum;
    fn waarde(&self) -> Waarde<'_> {
        self.map_or(Waarde::Leeg, |d| Waarde::Tekst(d.voluit()))
    }
}

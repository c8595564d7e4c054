//! The soorten of the corpus: their names, plurals and order. What each holds stands in
//! [`super::soorten`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Veld;
use super::soorten as s;

macro_rules! soorten {
    ($($naam:ident = $woord:literal, $meervoud:literal, $voorrang:literal, $velden:expr;)*) => {
        /// What kind of thing a kaart is. The order is the order in which overviews list them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "lowercase")]
        pub enum Soort {
            $(#[doc = $woord] $naam,)*
        }

        impl Soort {
            /// All soorten, in the order of overviews.
            pub const ALLE: &'static [Soort] = &[$(Soort::$naam),*];

            /// The word in TOML, folder names, JSON and on the command line.
            pub const fn woord(self) -> &'static str {
                match self { $(Soort::$naam => $woord,)* }
            }

            /// The plural, for headings and counts.
            pub const fn meervoud(self) -> &'static str {
                match self { $(Soort::$naam => $meervoud,)* }
            }

            /// How far it goes before another soort whose words fit a query equally: a situatie
            /// tells what to do now, a term or an article only explains. Around 1.
            pub const fn voorrang(self) -> f32 {
                match self { $(Soort::$naam => $voorrang,)* }
            }

            /// The parts of its own, in reading order.
            pub const fn delen(self) -> &'static [Veld] {
                match self { $(Soort::$naam => $velden,)* }
            }
        }
    };
}

soorten! {
    Situatie = "situatie", "situaties", 1.3, s::Situatie::DELEN;
    Signaal = "signaal", "signalen", 1.2, s::Signaal::DELEN;
    Dilemma = "dilemma", "dilemma's", 1.0, s::Dilemma::DELEN;
    Ervaring = "ervaring", "ervaringen", 0.9, s::Ervaring::DELEN;
    Wijsheid = "wijsheid", "wijsheden", 1.0, s::Wijsheid::DELEN;
    Argument = "argument", "argumenten", 1.1, s::Argument::DELEN;
    Begrip = "begrip", "begrippen", 1.0, s::Begrip::DELEN;
    Wet = "wet", "wetten", 0.95, s::Wet::DELEN;
    Uitspraak = "uitspraak", "uitspraken", 0.9, s::Uitspraak::DELEN;
    Behoefte = "behoefte", "behoeften", 0.9, s::Behoefte::DELEN;
    Aanbod = "aanbod", "aanbod", 1.0, s::Aanbod::DELEN;
    Brief = "brief", "brieven", 1.0, s::Brief::DELEN;
    Oefening = "oefening", "oefeningen", 0.9, s::Oefening::DELEN;
    Route = "route", "routes", 1.0, s::Route::DELEN;
    Feit = "feit", "feiten", 0.7, s::Feit::VELDEN;
    Bron = "bron", "bronnen", 0.7, s::Bron::VELDEN;
}

impl Soort {
    /// Feit and bron are evidence: they have no kaart head and stay out of overviews unless asked.
    pub const fn is_bewijs(self) -> bool {
        matches!(self, Soort::Feit | Soort::Bron)
    }

    /// Its place in [`Soort::ALLE`], for the packed form.
    pub(crate) fn nummer(self) -> u8 {
        Self::ALLE.iter().zip(0..).find(|(s, _)| **s == self).map_or(u8::MAX, |(_, n)| n)
    }

    /// The soort at a place in [`Soort::ALLE`].
    pub(crate) fn van_nummer(nummer: u8) -> Option<Self> {
        Self::ALLE.get(usize::from(nummer)).copied()
    }
}

impl fmt::Display for Soort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.woord())
    }
}

impl FromStr for Soort {
    type Err = ();

    /// Singular or plural: people type both.
    fn from_str(tekst: &str) -> Result<Self, ()> {
        Self::ALLE.iter().copied().find(|s| s.woord() == tekst || s.meervoud() == tekst).ok_or(())
    }
}

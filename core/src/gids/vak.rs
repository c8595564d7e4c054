//! The places in a plan, and which part of a kaart goes where.

use crate::model::soorten::{Signaal, Situatie, Wijsheid};
use crate::model::{Inhoud, Kaart, Moment};

macro_rules! vakken {
    ($($(#[$doc:meta])* $vak:ident = $woord:literal, $kop:literal;)*) => {
        /// A place in a plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Vak { $($(#[$doc])* $vak,)* }

        impl Vak {
            /// All of them, in reading order.
            pub const ALLE: &'static [Vak] = &[$(Vak::$vak),*];

            /// The key in JSON and in a saved plan.
            pub const fn woord(self) -> &'static str {
                match self { $(Vak::$vak => $woord,)* }
            }

            /// The heading.
            pub const fn kop(self) -> &'static str {
                match self { $(Vak::$vak => $kop,)* }
            }
        }
    };
}

vakken! {
    /// Now, in this order.
    Direct = "direct", "Nu doen";
    /// Sentences to say aloud.
    Zeg = "zeg", "Zeg bijvoorbeeld";
    /// What makes it worse.
    NietDoen = "niet_doen", "Niet doen";
    /// The grief behind it; what we mend first.
    Verbinding = "verbinding", "Verbinding";
    /// What may be bounded and how.
    Grenzen = "grenzen", "Grenzen";
    /// Before the day is over.
    Vandaag = "vandaag", "Vandaag";
    /// Within the week.
    DezeWeek = "deze_week", "Deze week";
    /// Whom to involve.
    Betrek = "betrek", "Betrek";
    /// What may be shared with whom.
    Deel = "deel", "Deel";
    /// What to record, and what not.
    LegVast = "leg_vast", "Leg vast";
}

impl Vak {
    /// Where a line of this part goes; `None`: not in a plan.
    pub(super) fn van(kaart: &Kaart, deel: &str, plek: usize) -> Option<Self> {
        match &kaart.inhoud {
            Inhoud::Situatie(situatie) => Self::van_situatie(situatie, deel, plek),
            Inhoud::Signaal(Signaal { .. }) => match deel {
                "wat_te_doen" => Some(Vak::Direct),
                "zeg" => Some(Vak::Zeg),
                _ => None,
            },
            Inhoud::Wijsheid(Wijsheid { .. }) => (deel == "doe").then_some(Vak::Direct),
            _ => None,
        }
    }

    fn van_situatie(situatie: &Situatie, deel: &str, plek: usize) -> Option<Self> {
        Some(match deel {
            "nu_doen" => Vak::Direct,
            "verbinding" => Vak::Verbinding,
            "zeg" => Vak::Zeg,
            "niet_doen" => Vak::NietDoen,
            "grens" => Vak::Grenzen,
            "daarna" => match situatie.daarna.get(plek)?.wanneer {
                Moment::Vandaag => Vak::Vandaag,
                Moment::DezeWeek => Vak::DezeWeek,
            },
            "leg_vast" => Vak::LegVast,
            "betrek" => Vak::Betrek,
            "deel" => Vak::Deel,
            _ => return None,
        })
    }
}

//! The fixed local places of an organisation: alarm button, security, on-call numbers.

use serde::{Deserialize, Serialize};

use crate::model::{Veld, Vorm};

/// The file in which an organisation fills them in.
pub const PLAATSEN_BESTAND: &str = "plaatsen.toml";

macro_rules! plaatsen {
    ($($(#[$doc:meta])* $veld:ident = $kop:literal;)*) => {
        /// Where to go in the user's own organisation; `None`: not filled in.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct Plaatsen { $($(#[$doc])* pub $veld: Option<String>,)* }

        impl Plaatsen {
            /// The keys of the file.
            pub const VELDEN: &'static [Veld] = &[$(Veld::new(stringify!($veld), $kop, Vorm::Tekst),)*];

            /// Each place with its heading, filled in or not, in the order of need.
            pub fn alle(&self) -> Vec<(&'static str, Option<&str>)> {
                vec![$(($kop, self.$veld.as_deref()),)*]
            }

            /// What is filled in here goes before what the other says.
            #[must_use]
            pub fn voor(self, ander: Self) -> Self {
                Self { $($veld: self.$veld.or(ander.$veld),)* }
            }

            /// Is anything filled in?
            pub fn leeg(&self) -> bool {
                *self == Self::default()
            }
        }
    };
}

plaatsen! {
    /// Where the alarm button is, and how it works.
    alarmknop = "Alarmknop";
    /// How to reach security.
    beveiliging = "Beveiliging";
    /// Who is the manager on duty.
    leidinggevende = "Leidinggevende";
    /// The on-call officer for public order and safety.
    oov_piket = "OOV-piket";
    /// Whom to reach outside office hours.
    buiten_kantooruren = "Buiten kantooruren";
    /// The confidential adviser.
    vertrouwenspersoon = "Vertrouwenspersoon";
    /// The privacy officer.
    privacy_officer = "Privacy-officer";
    /// The lawyer.
    jurist = "Jurist";
}

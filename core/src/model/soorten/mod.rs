//! One file per soort. A soort names its parts once, in reading order, each with heading, form and
//! duties; schema, checks, search, renderers and JSON walk that definition.

mod aanbod;
mod argument;
mod begrip;
mod behoefte;
mod brief;
mod bron;
mod dilemma;
mod ervaring;
mod feit;
mod oefening;
mod route;
mod signaal;
mod situatie;
mod uitspraak;
mod wet;
mod wijsheid;

pub use aanbod::Aanbod;
pub use argument::Argument;
pub use begrip::Begrip;
pub use behoefte::Behoefte;
pub use brief::{Brief, BriefVeld};
pub use bron::Bron;
pub use dilemma::Dilemma;
pub use ervaring::Ervaring;
pub use feit::{BronVerwijzing, Feit};
pub use oefening::{Oefening, OefeningKeuze, Scene};
pub use route::{Einde, Route, RouteKeuze, Scenario, Voorwaarde, Vraag, kaart_van};
pub use signaal::{Niveau, Signaal};
pub use situatie::Situatie;
pub use uitspraak::Uitspraak;
pub use wet::{Duur, Eenheid, Termijn, Wet};
pub use wijsheid::Wijsheid;

/// Defines the struct of a soort, the definitions of its parts, and the walk over them, from one list.
macro_rules! soort {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $veld:ident: $type:ty = $def:expr;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $naam { $($(#[$vdoc])* pub $veld: $type,)* }

        impl $naam {
            /// The parts, in reading order.
            pub const DELEN: &'static [$crate::model::Veld] = &[
                $($def.met(stringify!($veld), <$type as $crate::model::deel::DeelType>::VORM),)*
            ];

            /// The parts with what they hold, in reading order.
            pub fn delen(&self) -> Vec<$crate::model::Deel<'_>> {
                let waarden = [$($crate::model::deel::DeelType::waarde(&self.$veld)),*];
                Self::DELEN.iter().zip(waarden).map(|(veld, waarde)| $crate::model::Deel { veld, waarde }).collect()
            }

            /// Appends what another has in the parts that can grow.
            pub(crate) fn vul_aan(&mut self, meer: Self) {
                $($crate::model::deel::DeelType::vul_aan(&mut self.$veld, meer.$veld);)*
            }
        }
    };
}
pub(crate) use soort;

//! The guided questionnaire: (route, answers so far) → the next question, and the plan so far.
//!
//! One engine serves the interview, the scripted run, the checks and the tests; none has a second version of a
//! rule. [`Gang`] is a route made ready, with every reference resolved; [`Stand`] says what is asked; [`Plan`] is
//! what the answers come to. What is asked of a person, how a plan is shown and what is saved is left to others.

mod antwoord;
mod gang;
mod lijn;
mod paden;
mod plan;
mod stand;
mod teken;
#[cfg(test)]
mod tests;
mod vak;
mod vergelijk;

pub use antwoord::{Antwoordfout, Gegeven, lees_antwoord};
pub use gang::Gang;
pub use lijn::{Kaarten, Lijn, Verwijsfout, los_op};
pub use paden::MEESTE_PADEN;
pub use plan::{Aanleiding, MEESTE_DIRECT, Plan, Planregel};
pub use stand::{Gevraagd, Stand};
pub use teken::{Tekening, teken, teken_alle};
pub use vak::Vak;
pub use vergelijk::{Bewaard, Bewaarderegel, Verschil, vergelijk};

/// The route behind the danger exits: one question, one choice per danger group.
pub const GEVAAR_ROUTE: &str = "gevaar";
/// A question that stands before all others: which route.
pub const ROUTE_VRAAG: &str = "route";
/// The most questions on one path, the choice of the route counted as one.
pub const MEESTE_VRAGEN: usize = 12;
/// An answer with this name says that somebody does not know.
pub const WEET_IK_NIET: &str = "weet-ik-niet";

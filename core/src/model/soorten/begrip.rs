//! Begrip: a term.

use super::soort;
use crate::model::{Regel, Veld};

soort! {
    /// A term that professionals meet.
    Begrip {
        /// What it means.
        betekenis: Vec<Regel> = Veld::kop("Betekenis").verplicht();
        /// Where it comes from.
        herkomst: Vec<Regel> = Veld::kop("Herkomst");
        /// Other spellings and names.
        varianten: Vec<String> = Veld::kop("Ook geschreven als");
        /// What it means for the work.
        praktijk: Vec<Regel> = Veld::kop("Voor uw werk");
    }
}

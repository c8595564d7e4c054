//! Wijsheid: practical wisdom.

use super::soort;
use crate::model::{Regel, Veld};

soort! {
    /// A piece of practical wisdom, with why and when not.
    Wijsheid {
        /// What to do.
        doe: Vec<Regel> = Veld::kop("Doe").verplicht().uitgelicht();
        /// Why.
        want: Vec<Regel> = Veld::kop("Want").verplicht();
        /// When not.
        niet_als: Vec<Regel> = Veld::kop("Niet als").verplicht();
    }
}

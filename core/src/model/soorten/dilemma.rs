//! Dilemma: two values that pull apart.

use super::soort;
use crate::model::{Regel, Veld};

soort! {
    /// Two values that pull apart, with what weighs on each side.
    Dilemma {
        /// The first value.
        waarde_a: Option<Regel> = Veld::kop("Aan de ene kant").verplicht().uitgelicht();
        /// The second value.
        waarde_b: Option<Regel> = Veld::kop("Aan de andere kant").verplicht().uitgelicht();
        /// The rule of thumb.
        vuistregel: Option<Regel> = Veld::kop("Vuistregel").verplicht().uitgelicht();
        /// What to weigh.
        afwegingen: Vec<Regel> = Veld::kop("Afwegingen").verplicht();
        /// Where people go wrong.
        valkuilen: Vec<Regel> = Veld::kop("Valkuilen").verplicht();
    }
}

//! Behoefte: a support need, and the offers that answer it.

use super::soort;
use crate::model::deel::Ids;
use crate::model::{Regel, Soort, Veld};

soort! {
    /// What professionals need to do this work.
    Behoefte {
        /// What the need is.
        toelichting: Vec<Regel> = Veld::kop("Toelichting").verplicht();
        /// The offers that answer it.
        beantwoord_door: Ids = Veld::kop("Beantwoord door").verplicht().naar(Soort::Aanbod);
    }
}

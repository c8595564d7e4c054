//! Ervaring: what professionals reported.

use super::soort;
use crate::model::{Regel, Veld};

soort! {
    /// What professionals or organisations really reported.
    Ervaring {
        /// What happened or was done.
        wat: Vec<Regel> = Veld::kop("Wat er gebeurde").verplicht();
        /// What showed it.
        waar_bleek_het_uit: Vec<Regel> = Veld::kop("Waar bleek het uit").verplicht();
        /// What was learnt; always from the source.
        les: Vec<Regel> = Veld::kop("Les").verplicht().bewijs();
    }
}

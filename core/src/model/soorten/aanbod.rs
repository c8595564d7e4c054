//! Aanbod: support that exists.

use super::soort;
use crate::model::{Regel, Veld};

soort! {
    /// Support that exists, from whom, for whom and how to reach it.
    Aanbod {
        /// What it offers.
        wat: Vec<Regel> = Veld::kop("Wat").verplicht();
        /// Who offers it.
        aanbieder: Option<Regel> = Veld::kop("Aanbieder").verplicht();
        /// For whom.
        voor_wie: Vec<Regel> = Veld::kop("Voor wie").verplicht();
        /// How to reach it.
        hoe_bereikbaar: Vec<Regel> = Veld::kop("Hoe bereikbaar").verplicht().uitgelicht();
    }
}

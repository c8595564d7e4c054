//! Uitspraak: a ruling.

use super::soort;
use crate::model::{Datum, Regel, Veld};

soort! {
    /// A ruling of one court in one case.
    Uitspraak {
        /// The European Case Law Identifier.
        ecli: String = Veld::kop("ECLI").verplicht();
        /// The court.
        instantie: String = Veld::kop("Instantie").verplicht();
        /// The day of the ruling.
        datum: Option<Datum> = Veld::kop("Datum").verplicht();
        /// What it was about.
        wat_speelde: Vec<Regel> = Veld::kop("Wat speelde er").verplicht();
        /// What the court found.
        oordeel: Vec<Regel> = Veld::kop("Oordeel").verplicht().bewijs().uitgelicht();
        /// What it does not decide.
        beslist_niet: Vec<Regel> = Veld::kop("Wat hiermee niet is beslist").verplicht();
    }
}

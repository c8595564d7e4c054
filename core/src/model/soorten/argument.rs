//! Argument: a typical claim in letters and at the counter.

use super::soort;
use crate::model::deel::Ids;
use crate::model::{KortAntwoord, Regel, Soort, Veld};

soort! {
    /// A typical claim, what is true in it, and calm answers to it.
    Argument {
        /// The claim, told as a claim.
        bewering: Vec<Regel> = Veld::kop("De bewering").verplicht().bewijs();
        /// What is true in it.
        wat_klopt: Vec<Regel> = Veld::kop("Wat eraan klopt").verplicht();
        /// Short answers, spoken and written.
        kort_antwoord: Vec<KortAntwoord> = Veld::kop("Kort antwoord").verplicht().uitgelicht();
        /// More for who needs it.
        uitleg: Vec<Regel> = Veld::kop("Uitleg");
        /// What makes it worse.
        niet_doen: Vec<Regel> = Veld::kop("Niet doen").verplicht().uitgelicht();
        /// The law beneath the answer.
        grondslag: Vec<Regel> = Veld::kop("Grondslag").bewijs();
        /// Rulings about it.
        uitspraken: Ids = Veld::kop("Uitspraken").naar(Soort::Uitspraak);
        /// Phrases in which it is met.
        herken: Vec<String> = Veld::kop("U leest of hoort").verplicht();
    }
}

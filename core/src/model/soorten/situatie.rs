//! Situatie: something that happens in the work.

use super::soort;
use crate::model::deel::Ids;
use crate::model::{Betrek, Daarna, Grens, Regel, Soort, Veld};

soort! {
    /// Something that happens in the work, with what to do now and after, in both lines: verbinding
    /// always, grenzen where behaviour asks for them.
    Situatie {
        /// Steps for this very moment.
        nu_doen: Vec<Regel> = Veld::kop("Nu doen").verplicht().uitgelicht();
        /// The grief behind it, what we ourselves mend first, what to acknowledge.
        verbinding: Vec<Regel> = Veld::kop("Verbinding").verplicht().uitgelicht();
        /// Sentences to say aloud.
        zeg: Vec<Regel> = Veld::kop("Zeg bijvoorbeeld").verplicht().uitgelicht();
        /// What makes it worse.
        niet_doen: Vec<Regel> = Veld::kop("Niet doen").verplicht().uitgelicht();
        /// Behaviour that crosses a line, and the step then; empty where there is none.
        grens: Vec<Grens> = Veld::kop("Grens").bewijs().uitgelicht();
        /// Later today and this week.
        daarna: Vec<Daarna> = Veld::kop("Daarna").verplicht();
        /// What to record: behaviour and facts, never belief.
        leg_vast: Vec<Regel> = Veld::kop("Leg vast").verplicht();
        /// Whom to involve.
        betrek: Vec<Betrek> = Veld::kop("Betrek").verplicht();
        /// What may be shared with whom, on which ground.
        deel: Vec<Regel> = Veld::kop("Deel").verplicht();
        /// The law beneath it.
        grondslag: Vec<Regel> = Veld::kop("Grondslag").bewijs();
        /// Dilemma's that play here.
        dilemmas: Ids = Veld::kop("Dilemma's").naar(Soort::Dilemma);
    }
}

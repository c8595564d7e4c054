//! Signaal: harm, threat or a need for help to notice.

use serde::{Deserialize, Serialize};

use super::soort;
use crate::model::deel::{DeelType, Waarde};
use crate::model::regel::keuze;
use crate::model::{Regel, Veld, Vorm};

soort! {
    /// Harm, threat or a need for help that a professional notices. Never a mark of a person: lawful
    /// acts are no signaal.
    Signaal {
        /// What you do with it.
        niveau: Niveau = Veld::kop("Wat u doet").verplicht().uitgelicht();
        /// The steps.
        wat_te_doen: Vec<Regel> = Veld::kop("Nu doen").verplicht().uitgelicht();
        /// Sentences to say aloud.
        zeg: Vec<Regel> = Veld::kop("Zeg bijvoorbeeld").uitgelicht();
        /// Behaviour, words or circumstances.
        herken_aan: Vec<Regel> = Veld::kop("U merkt het aan").verplicht();
        /// What it does not mean.
        betekent_niet: Vec<Regel> = Veld::kop("Wat het niet betekent").verplicht();
    }
}

keuze! {
    /// What the professional does with a signaal; never how far a person is.
    Niveau {
        /// Talk about it with a colleague or manager.
        Bespreken = "bespreken", "Bespreek dit met een collega of uw leidinggevende";
        /// Report it to whoever must act.
        Melden = "melden", "Meld dit";
        /// Call 112 now.
        EenEenTwee = "112", "Bij acuut gevaar: bel 112";
    }
}

impl DeelType for Niveau {
    const VORM: Vorm = Vorm::Keuze(Niveau::WOORDEN);
    fn waarde(&self) -> Waarde<'_> {
        Waarde::Tekst(self.kop().to_owned())
    }
}

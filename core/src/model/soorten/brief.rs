//! Brief: a letter template.

use serde::{Deserialize, Serialize};

use super::soort;
use crate::model::deel::{DeelType, Waarde};
use crate::model::regel::keuze;
use crate::model::{Regel, Veld, Vorm};

soort! {
    /// A letter template with typed fields.
    Brief {
        /// When not to use it.
        wanneer_niet: Vec<Regel> = Veld::kop("Gebruik deze brief niet als").verplicht().uitgelicht();
        /// The fields to fill.
        velden: Vec<BriefVeld> = Veld::kop("Velden").verplicht();
        /// The paragraphs of the letter.
        tekst: Vec<Regel> = Veld::kop("Tekst").verplicht();
    }
}

impl Brief {
    /// The questions of its fields: text and path.
    pub(crate) fn teksten(&self) -> Vec<(String, String)> {
        self.velden.iter().enumerate().map(|(n, veld)| (veld.vraag.clone(), format!("velden[{n}].vraag"))).collect()
    }
}

/// A field of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BriefVeld {
    /// The name between braces in the text.
    pub naam: String,
    /// What is asked.
    pub vraag: String,
    /// What may be filled in.
    pub invoer: Invoer,
}

keuze! {
    /// What a field of a letter takes.
    Invoer {
        /// Any text.
        Tekst = "tekst", "tekst";
        /// A day.
        Datum = "datum", "datum";
        /// An amount in euro.
        Bedrag = "bedrag", "bedrag";
    }
}

impl DeelType for Vec<BriefVeld> {
    const VORM: Vorm = Vorm::Tabellen(&[
        Veld::new("naam", "naam", Vorm::Tekst).verplicht(),
        Veld::new("vraag", "vraag", Vorm::Tekst).verplicht(),
        Veld::new("invoer", "invoer", Vorm::Keuze(Invoer::WOORDEN)).verplicht(),
    ]);
    fn waarde(&self) -> Waarde<'_> {
        if self.is_empty() {
            return Waarde::Leeg;
        }
        Waarde::Tekst(self.iter().map(|v| format!("{} ({})", v.vraag, v.invoer.kop())).collect::<Vec<_>>().join("; "))
    }
    fn vul_aan(&mut self, meer: Self) {
        self.extend(meer);
    }
}

//! Wet: an article in plain words, with its typed term.

use serde::{Deserialize, Serialize};

use super::soort;
use crate::model::deel::{DeelType, Waarde};
use crate::model::regel::keuze;
use crate::model::{Datum, Regel, Veld, Vorm};

soort! {
    /// An article of law in plain words: what it asks of the official, unless, and in practice.
    Wet {
        /// The id of the law in the Basiswettenbestand, such as `BWBR0005537`.
        bwb: String = Veld::kop("BWB-nummer").verplicht();
        /// The article, such as `6:7`.
        artikel: String = Veld::kop("Artikel").verplicht();
        /// The paragraph, where the kaart is about one.
        lid: Option<String> = Veld::kop("Lid");
        /// The date of the law text that was read.
        tekst_van: Option<Datum> = Veld::kop("Gelezen in de tekst van").verplicht();
        /// What it asks.
        wat_moet: Vec<Regel> = Veld::kop("Wat moet").verplicht().bewijs().uitgelicht();
        /// The exceptions.
        tenzij: Vec<Regel> = Veld::kop("Tenzij").bewijs();
        /// The statutory term.
        termijn: Option<Termijn> = Veld::kop("Termijn").uitgelicht();
        /// What it means in practice.
        voor_de_praktijk: Vec<Regel> = Veld::kop("Voor de praktijk").verplicht();
        /// What happens when it is forgotten.
        bij_verzuim: Vec<Regel> = Veld::kop("Bij verzuim").bewijs();
    }
}

/// A statutory term: how long, from when, and by how much it may be extended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Termijn {
    /// How many units, from 1.
    pub aantal: u16,
    /// The unit.
    pub eenheid: Eenheid,
    /// The event after which it runs, in plain words.
    pub telt_vanaf: String,
    /// The longest extension that the article allows; `None`: none.
    #[serde(default)]
    pub verlengbaar: Option<Duur>,
}

/// A number of units of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duur {
    /// How many units, from 1.
    pub aantal: u16,
    /// The unit.
    pub eenheid: Eenheid,
}

keuze! {
    /// The unit of a term.
    Eenheid {
        /// Calendar days.
        Dagen = "dagen", "dagen";
        /// Days that are no Saturday, Sunday or public holiday.
        Werkdagen = "werkdagen", "werkdagen";
        /// Weeks.
        Weken = "weken", "weken";
        /// Calendar months.
        Maanden = "maanden", "maanden";
        /// Years.
        Jaren = "jaren", "jaren";
    }
}

const DUUR: &[Veld] = &[
    Veld::new("aantal", "aantal", Vorm::Getal).verplicht(),
    Veld::new("eenheid", "eenheid", Vorm::Keuze(Eenheid::WOORDEN)).verplicht(),
];

const TERMIJN: &[Veld] = &[
    Veld::new("aantal", "aantal", Vorm::Getal).verplicht(),
    Veld::new("eenheid", "eenheid", Vorm::Keuze(Eenheid::WOORDEN)).verplicht(),
    Veld::new("telt_vanaf", "telt vanaf", Vorm::Tekst).verplicht(),
    Veld::new("verlengbaar", "verlengbaar", Vorm::Tabel(DUUR)),
];

impl Termijn {
    /// As a reader sees it: `6 weken, vanaf …; verlenging: ten hoogste 6 weken`.
    pub fn voluit(&self) -> String {
        let mut tekst = format!("{}, gerekend vanaf {}", duur(self.aantal, self.eenheid), self.telt_vanaf);
        if let Some(meer) = &self.verlengbaar {
            tekst.push_str("; te verlengen met ten hoogste ");
            tekst.push_str(&duur(meer.aantal, meer.eenheid));
        }
        tekst
    }
}

fn duur(aantal: u16, eenheid: Eenheid) -> String {
    let woord = match (aantal, eenheid) {
        (1, Eenheid::Dagen) => "dag",
        (1, Eenheid::Werkdagen) => "werkdag",
        (1, Eenheid::Weken) => "week",
        (1, Eenheid::Maanden) => "maand",
        (_, Eenheid::Jaren) => "jaar",
        _ => eenheid.kop(),
    };
    format!("{aantal} {woord}")
}

impl DeelType for Option<Termijn> {
    const VORM: Vorm = Vorm::Tabel(TERMIJN);
    fn waarde(&self) -> Waarde<'_> {
        self.as_ref().map_or(Waarde::Leeg, |t| Waarde::Tekst(t.voluit()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_reads_as_a_sentence() {
        let t = Termijn {
            aantal: 1,
            eenheid: Eenheid::Maanden,
            telt_vanaf: "ontvangst".into(),
            verlengbaar: Some(Duur { aantal: 2, eenheid: Eenheid::Maanden }),
        };
        assert_eq!(t.voluit(), "1 maand, gerekend vanaf ontvangst; te verlengen met ten hoogste 2 maanden");
    }
}

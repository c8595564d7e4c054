//! Route: a path of questions that ends in a plan. The engine that walks it comes later.

use serde::{Deserialize, Serialize};

use super::soort;
use crate::model::deel::{DeelType, Waarde};
use crate::model::{Veld, Vorm};

soort! {
    /// Questions, choices, and what each choice brings into the plan.
    Route {
        /// The questions, in the order in which they are asked.
        vragen: Vec<Vraag> = Veld::kop("Vragen").verplicht();
    }
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vraag {
    /// Its name, unique in the route.
    pub id: String,
    /// The question; never about what somebody believes or is.
    pub tekst: String,
    /// Why it is asked.
    pub waarom: String,
    /// The answers.
    pub keuzes: Vec<RouteKeuze>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteKeuze {
    /// Its name, unique in the question.
    pub id: String,
    /// The answer.
    pub tekst: String,
    /// Kaarten that it brings into the plan.
    #[serde(default)]
    pub brengt: Vec<String>,
}

impl Route {
    /// Its texts: text and path.
    pub(crate) fn teksten(&self) -> Vec<(String, String)> {
        let mut uit = Vec::new();
        for (v, vraag) in self.vragen.iter().enumerate() {
            uit.push((vraag.tekst.clone(), format!("vragen[{v}].tekst")));
            uit.push((vraag.waarom.clone(), format!("vragen[{v}].waarom")));
            for (k, keuze) in vraag.keuzes.iter().enumerate() {
                uit.push((keuze.tekst.clone(), format!("vragen[{v}].keuzes[{k}].tekst")));
            }
        }
        uit
    }

    /// The kaarten that its answers bring: id and path.
    pub(crate) fn verwijzingen(&self) -> Vec<(String, String)> {
        let mut uit = Vec::new();
        for (v, vraag) in self.vragen.iter().enumerate() {
            for (k, keuze) in vraag.keuzes.iter().enumerate() {
                for (n, id) in keuze.brengt.iter().enumerate() {
                    uit.push((id.clone(), format!("vragen[{v}].keuzes[{k}].brengt[{n}]")));
                }
            }
        }
        uit
    }
}

const KEUZE: &[Veld] = &[
    Veld::new("id", "naam", Vorm::Tekst).verplicht(),
    Veld::new("tekst", "tekst", Vorm::Tekst).verplicht(),
    Veld::new("brengt", "brengt", Vorm::Ids),
];

impl DeelType for Vec<Vraag> {
    const VORM: Vorm = Vorm::Tabellen(&[
        Veld::new("id", "naam", Vorm::Tekst).verplicht(),
        Veld::new("tekst", "tekst", Vorm::Tekst).verplicht(),
        Veld::new("waarom", "waarom", Vorm::Tekst).verplicht(),
        Veld::new("keuzes", "keuzes", Vorm::Tabellen(KEUZE)).verplicht(),
    ]);
    fn waarde(&self) -> Waarde<'_> {
        if self.is_empty() {
            return Waarde::Leeg;
        }
        Waarde::Tekst(self.iter().map(|v| v.tekst.as_str()).collect::<Vec<_>>().join(" "))
    }
    fn vul_aan(&mut self, meer: Self) {
        self.extend(meer);
    }
}

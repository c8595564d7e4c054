//! Oefening: a practice scenario.

use serde::{Deserialize, Serialize};

use super::soort;
use crate::model::deel::{DeelType, Waarde};
use crate::model::{Veld, Vorm};

soort! {
    /// A conversation to practise: scenes, choices, feedback.
    Oefening {
        /// The scenes; the first is where it starts.
        scenes: Vec<Scene> = Veld::kop("Scènes").verplicht();
    }
}

/// One moment in an oefening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scene {
    /// Its name, unique in the oefening.
    pub id: String,
    /// What happens.
    pub tekst: String,
    /// What you can do; empty: the end.
    #[serde(default)]
    pub keuzes: Vec<OefeningKeuze>,
}

/// What one can do in a scene.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OefeningKeuze {
    /// What you do or say.
    pub tekst: String,
    /// What it brings about, and why.
    pub feedback: String,
    /// The kaart behind the feedback.
    #[serde(default)]
    pub kaart: Option<String>,
    /// The scene that follows; `None`: the end.
    #[serde(default)]
    pub naar: Option<String>,
}

impl Oefening {
    /// Its texts: text and path.
    pub(crate) fn teksten(&self) -> Vec<(String, String)> {
        let mut uit = Vec::new();
        for (s, scene) in self.scenes.iter().enumerate() {
            uit.push((scene.tekst.clone(), format!("scenes[{s}].tekst")));
            for (k, keuze) in scene.keuzes.iter().enumerate() {
                uit.push((keuze.tekst.clone(), format!("scenes[{s}].keuzes[{k}].tekst")));
                uit.push((keuze.feedback.clone(), format!("scenes[{s}].keuzes[{k}].feedback")));
            }
        }
        uit
    }

    /// The kaarten behind its feedback: id and path.
    pub(crate) fn verwijzingen(&self) -> Vec<(String, String)> {
        let mut uit = Vec::new();
        for (s, scene) in self.scenes.iter().enumerate() {
            for (k, keuze) in scene.keuzes.iter().enumerate() {
                if let Some(id) = &keuze.kaart {
                    uit.push((id.clone(), format!("scenes[{s}].keuzes[{k}].kaart")));
                }
            }
        }
        uit
    }
}

const KEUZE: &[Veld] = &[
    Veld::new("tekst", "tekst", Vorm::Tekst).verplicht(),
    Veld::new("feedback", "feedback", Vorm::Tekst).verplicht(),
    Veld::new("kaart", "kaart", Vorm::Id),
    Veld::new("naar", "naar", Vorm::Tekst),
];

impl DeelType for Vec<Scene> {
    const VORM: Vorm = Vorm::Tabellen(&[
        Veld::new("id", "naam", Vorm::Tekst).verplicht(),
        Veld::new("tekst", "tekst", Vorm::Tekst).verplicht(),
        Veld::new("keuzes", "keuzes", Vorm::Tabellen(KEUZE)),
    ]);
    fn waarde(&self) -> Waarde<'_> {
        if self.is_empty() {
            return Waarde::Leeg;
        }
        Waarde::Tekst(self.iter().map(|s| s.tekst.as_str()).collect::<Vec<_>>().join(" "))
    }
    fn vul_aan(&mut self, meer: Self) {
        self.extend(meer);
    }
}

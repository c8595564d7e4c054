//! Route: questions, choices and small conditions, and what each choice brings into a plan. Data alone;
//! `crate::gids` walks it.

use serde::{Deserialize, Serialize};

use super::soort;
use crate::model::deel::{DeelType, Ids, Waarde};
use crate::model::{Soort, Veld, Vorm};

soort! {
    /// A guided questionnaire that ends in a plan.
    Route {
        /// The danger exits, in the order in which this route offers them.
        gevaar: Ids = Veld::kop("Gevaar of nood").verplicht().naar(Soort::Signaal);
        /// What stands in every plan of this route, after what the answers bring.
        altijd: Altijd = Veld::kop("Altijd");
        /// The questions, in the order in which they are asked.
        vragen: Vec<Vraag> = Veld::kop("Vragen").verplicht();
        /// Cases with what must and must not be in their plan; run as tests.
        scenarios: Vec<Scenario> = Veld::kop("Scenario's").verplicht();
    }
}

/// References to lines that stand in every plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Altijd(pub Vec<String>);

impl DeelType for Altijd {
    const VORM: Vorm = Vorm::Ids;
    /// The kaarten behind it are named by the questions too; by itself it tells a reader nothing.
    fn waarde(&self) -> Waarde<'_> {
        Waarde::Leeg
    }
    fn vul_aan(&mut self, meer: Self) {
        self.0.extend(meer.0);
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
    /// When it is asked; `None`: always.
    #[serde(default)]
    pub als: Option<Voorwaarde>,
    /// The answers, of which one is chosen.
    pub keuzes: Vec<RouteKeuze>,
}

/// A condition on answers to earlier questions; all keys that are there must hold. An answer is written
/// `vraag=keuze`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Voorwaarde {
    /// At least one of these answers was given; empty: no demand.
    pub een_van: Vec<String>,
    /// All of these answers were given.
    pub alle: Vec<String>,
    /// None of these answers was given.
    pub geen_van: Vec<String>,
}

/// One answer. What it brings is named as `kaart`, `kaart.deel` or `kaart#regel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteKeuze {
    /// Its name, unique in the question.
    pub id: String,
    /// The answer.
    pub tekst: String,
    /// Lines for the plan, each in the vak of its part.
    #[serde(default)]
    pub brengt: Vec<String>,
    /// Lines that go under `vandaag`, whatever their part.
    #[serde(default)]
    pub vandaag: Vec<String>,
    /// Lines that go under `deze_week`, whatever their part.
    #[serde(default)]
    pub deze_week: Vec<String>,
    /// Lines that must not stand in the plan with this answer.
    #[serde(default)]
    pub trekt_in: Vec<String>,
    /// The behaviour that this answer names; only then grenzen stand in the plan.
    #[serde(default)]
    pub gedrag: Option<String>,
    /// Ends the questions: the plan is ordinary service.
    #[serde(default)]
    pub einde: Option<Einde>,
}

crate::model::regel::keuze! {
    /// How an answer ends the questions.
    Einde {
        /// Treat the question, record nothing extra.
        GewoneDienstverlening = "gewone-dienstverlening", "Gewone dienstverlening";
    }
}

/// A case, with what its plan must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenario {
    /// As a professional would tell it.
    pub verhaal: String,
    /// The answers, as `vraag=keuze`.
    pub antwoorden: Vec<String>,
    /// What must be in the plan.
    pub wel: Vec<String>,
    /// What must not.
    #[serde(default)]
    pub niet: Vec<String>,
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
                let gedrag = keuze.gedrag.iter();
                uit.extend(gedrag.map(|g| (g.clone(), format!("vragen[{v}].keuzes[{k}].gedrag"))));
            }
        }
        uit.extend(
            self.scenarios.iter().enumerate().map(|(n, s)| (s.verhaal.clone(), format!("scenarios[{n}].verhaal"))),
        );
        uit
    }

    /// Every reference to lines, with its path: what answers bring and withdraw, what every plan holds, and what
    /// scenarios expect.
    pub(crate) fn regelverwijzingen(&self) -> Vec<(&str, String)> {
        let mut uit = genummerd(&self.altijd.0, "altijd");
        for (v, vraag) in self.vragen.iter().enumerate() {
            for (k, keuze) in vraag.keuzes.iter().enumerate() {
                for (naam, ids) in keuze.lijsten() {
                    uit.extend(genummerd(ids, &format!("vragen[{v}].keuzes[{k}].{naam}")));
                }
            }
        }
        for (s, scenario) in self.scenarios.iter().enumerate() {
            uit.extend(genummerd(&scenario.wel, &format!("scenarios[{s}].wel")));
            uit.extend(genummerd(&scenario.niet, &format!("scenarios[{s}].niet")));
        }
        uit
    }

    /// The same, as other soorten give theirs.
    pub(crate) fn verwijzingen(&self) -> Vec<(String, String)> {
        self.regelverwijzingen().into_iter().map(|(verwijzing, pad)| (verwijzing.to_owned(), pad)).collect()
    }
}

impl RouteKeuze {
    /// Its lists of references, by key.
    pub fn lijsten(&self) -> [(&'static str, &[String]); 4] {
        [
            ("brengt", &self.brengt),
            ("vandaag", &self.vandaag),
            ("deze_week", &self.deze_week),
            ("trekt_in", &self.trekt_in),
        ]
    }
}

impl Voorwaarde {
    /// Its lists of answers, by key.
    pub fn lijsten(&self) -> [(&'static str, &[String]); 3] {
        [("een_van", &self.een_van), ("alle", &self.alle), ("geen_van", &self.geen_van)]
    }
}

/// The kaart in a reference to it, to a part of it or to a line of it.
pub fn kaart_van(verwijzing: &str) -> &str {
    verwijzing.split(['#', '.']).next().unwrap_or(verwijzing)
}

fn genummerd<'a>(ids: &'a [String], pad: &str) -> Vec<(&'a str, String)> {
    ids.iter().enumerate().map(|(n, id)| (id.as_str(), format!("{pad}[{n}]"))).collect()
}

const VOORWAARDE: &[Veld] = &[
    Veld::new("een_van", "een van", Vorm::Woorden),
    Veld::new("alle", "alle", Vorm::Woorden),
    Veld::new("geen_van", "geen van", Vorm::Woorden),
];

const KEUZE: &[Veld] = &[
    Veld::new("id", "naam", Vorm::Tekst).verplicht(),
    Veld::new("tekst", "tekst", Vorm::Tekst).verplicht(),
    Veld::new("brengt", "brengt", Vorm::Ids),
    Veld::new("vandaag", "vandaag", Vorm::Ids),
    Veld::new("deze_week", "deze week", Vorm::Ids),
    Veld::new("trekt_in", "trekt in", Vorm::Ids),
    Veld::new("gedrag", "gedrag", Vorm::Tekst),
    Veld::new("einde", "einde", Vorm::Keuze(Einde::WOORDEN)),
];

impl DeelType for Vec<Vraag> {
    const VORM: Vorm = Vorm::Tabellen(&[
        Veld::new("id", "naam", Vorm::Tekst).verplicht(),
        Veld::new("tekst", "tekst", Vorm::Tekst).verplicht(),
        Veld::new("waarom", "waarom", Vorm::Tekst).verplicht(),
        Veld::new("als", "als", Vorm::Tabel(VOORWAARDE)),
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

impl DeelType for Vec<Scenario> {
    const VORM: Vorm = Vorm::Tabellen(&[
        Veld::new("verhaal", "verhaal", Vorm::Tekst).verplicht(),
        Veld::new("antwoorden", "antwoorden", Vorm::Woorden).verplicht(),
        Veld::new("wel", "wel", Vorm::Ids).verplicht(),
        Veld::new("niet", "niet", Vorm::Ids),
    ]);
    /// Scenarios are tests: no reader of the kaart sees them.
    fn waarde(&self) -> Waarde<'_> {
        Waarde::Leeg
    }
    fn vul_aan(&mut self, meer: Self) {
        self.extend(meer);
    }
}

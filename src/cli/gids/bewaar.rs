//! Saving a plan in a file that the user names: to read, or to run again later. It holds answers and advice, no name
//! and no belief.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use soeverein_core::gids::{Bewaard, Bewaarderegel};

use crate::edge::afsluiten::Afgebroken;
use crate::edge::bestand;
use crate::render::json;
use crate::render::plan::{GEEN_NAAM, Toonbaar};
use crate::render::{self, Formaat, Medium};

use super::invoer::{lees_bestand, lees_toml};

/// Columns of a plan on paper.
const PAPIER: usize = 80;

/// The form of a saved plan.
#[derive(Debug, Serialize, Deserialize)]
struct Bestand {
    schema: u8,
    let_op: String,
    /// The day of the corpus.
    corpus: String,
    route: String,
    antwoorden: BTreeMap<String, String>,
    #[serde(default, rename = "regel")]
    regels: Vec<Regel>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Regel {
    vak: String,
    #[serde(rename = "regel")]
    naam: String,
    tekst: String,
}

/// Saves a plan in the form that the name of the file asks for; gives what is to be said of it.
pub(super) fn schrijf(pad: &Path, plan: &Toonbaar<'_>, overschrijf: bool) -> Result<String, Afgebroken> {
    let achtervoegsel = pad.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let tekst = match achtervoegsel.as_str() {
        "md" => toon(plan, Formaat::Markdown),
        "txt" => toon(plan, Formaat::Tabel),
        "json" => json::schrijf(&Bestand::van(plan)?),
        "toml" => toml::to_string(&Bestand::van(plan)?).map_err(|_| "Dit plan past niet in TOML.")?,
        _ => {
            return Err(format!(
                "{}: geef het bestand een naam die eindigt op .md, .txt, .json of .toml.",
                pad.display()
            )
            .into());
        }
    };
    if overschrijf { bestand::vervang(pad, &tekst) } else { bestand::maak(pad, &tekst) }?;
    Ok(format!("Bewaard in {}. {GEEN_NAAM}", pad.display()))
}

/// Reads a saved plan.
pub(super) fn lees(pad: &Path) -> Result<Bewaard, Afgebroken> {
    let json = pad.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
    let bestand: Bestand = if json { lees_json(pad)? } else { lees_toml(pad, "een bewaard plan")? };
    Ok(Bewaard {
        corpus: bestand.corpus,
        route: bestand.route,
        antwoorden: bestand.antwoorden.into_iter().collect(),
        regels: bestand
            .regels
            .into_iter()
            .map(|r| Bewaarderegel { vak: r.vak, naam: r.naam, tekst: r.tekst })
            .collect(),
    })
}

fn lees_json(pad: &Path) -> Result<Bestand, Afgebroken> {
    let tekst = lees_bestand(pad)?;
    serde_json::from_str(&tekst).map_err(|fout| {
        let plek = format!("{}:{}:{}", pad.display(), fout.line(), fout.column());
        format!("{plek}: dit is geen bewaard plan. Bewaar een plan met: soeverein-advies gids balie --bewaar plan.json")
            .into()
    })
}

fn toon(plan: &Toonbaar<'_>, formaat: Formaat) -> String {
    render::toon(&plan.blad(), Medium { formaat, breedte: PAPIER, kleur: false, koppelingen: false })
}

impl Bestand {
    fn van(plan: &Toonbaar<'_>) -> Result<Self, Afgebroken> {
        let info = plan.corpus.info().map_err(|fout| fout.to_string())?;
        let regels = plan.plan.te_bewaren();
        Ok(Self {
            schema: json::SCHEMA,
            let_op: GEEN_NAAM.to_owned(),
            corpus: info.datum.to_string(),
            route: plan.gang.kaart.hoofd.id.clone(),
            antwoorden: json::antwoorden(plan.gang, plan.gegeven),
            regels: regels.into_iter().map(|r| Regel { vak: r.vak, naam: r.naam, tekst: r.tekst }).collect(),
        })
    }
}

//! Answers by script: from the words of the command, and from a file.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use soeverein_core::gids::{Antwoordfout, Gang, Gegeven, ROUTE_VRAAG, lees_antwoord};
use soeverein_core::read::{Bestand as Bron, Plek};

use crate::cli::args::GidsArgs;
use crate::edge::afsluiten::{Afgebroken, kort};
use crate::edge::map::lees_tekst;

/// A route and answers, not yet held against each other.
#[derive(Debug, Default)]
pub(super) struct Invoer {
    pub(super) route: Option<String>,
    pub(super) antwoorden: Vec<(String, String)>,
}

/// A file with answers; a saved plan is one too. An answer that stands outside `antwoorden` must not be passed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    route: Option<String>,
    #[serde(default)]
    antwoorden: BTreeMap<String, String>,
    #[serde(default, rename = "schema")]
    _schema: IgnoredAny,
    #[serde(default, rename = "let_op")]
    _let_op: IgnoredAny,
    #[serde(default, rename = "corpus")]
    _corpus: IgnoredAny,
    #[serde(default, rename = "regel")]
    _regels: IgnoredAny,
}

impl Invoer {
    /// Gathers what the command names. The route may stand anywhere, once.
    pub(super) fn lees(args: &GidsArgs) -> Result<Self, Afgebroken> {
        let mut uit = Self::default();
        if let Some(route) = &args.route {
            uit.neem(ROUTE_VRAAG, route)?;
        }
        if let Some(pad) = &args.antwoorden {
            let bestand: Bestand = lees_toml(pad, "antwoorden")?;
            if let Some(route) = &bestand.route {
                uit.neem(ROUTE_VRAAG, route)?;
            }
            for (vraag, keuze) in &bestand.antwoorden {
                uit.neem(vraag, keuze)?;
            }
        }
        for antwoord in &args.antwoord {
            let (vraag, keuze) = lees_antwoord(antwoord).map_err(melding)?;
            uit.neem(vraag, keuze)?;
        }
        Ok(uit)
    }

    fn neem(&mut self, vraag: &str, keuze: &str) -> Result<(), Afgebroken> {
        if vraag == ROUTE_VRAAG {
            if self.route.is_some() {
                return Err(melding(Antwoordfout::Dubbel(vraag.to_owned())).into());
            }
            self.route = Some(keuze.to_owned());
        } else {
            self.antwoorden.push((vraag.to_owned(), keuze.to_owned()));
        }
        Ok(())
    }

    /// The answers, held against the route.
    pub(super) fn gegeven(&self, gang: &Gang<'_>) -> Result<Gegeven, Afgebroken> {
        let paren = self.antwoorden.iter().map(|(vraag, keuze)| (vraag.as_str(), keuze.as_str()));
        gang.geef(paren).map_err(|fout| melding(fout).into())
    }
}

/// Why an answer does not fit, with what was typed cut short.
pub(super) fn melding(mut fout: Antwoordfout) -> String {
    match &mut fout {
        Antwoordfout::Vorm(woord) | Antwoordfout::Vraag { woord, .. } | Antwoordfout::Keuze { woord, .. } => {
            *woord = kort(woord);
        }
        // Names of the route itself.
        Antwoordfout::Dubbel(_) | Antwoordfout::NietGevraagd(_) => {}
    }
    fout.to_string()
}

/// Reads one file that was named; what a folder advises about its files does not fit here.
pub(super) fn lees_bestand(pad: &Path) -> Result<String, Afgebroken> {
    lees_tekst(pad).map_err(|fout| {
        format!("{}: {} Kijk na of dit het bestand is dat u bedoelt.", pad.display(), fout.waarom).into()
    })
}

/// Reads a TOML file of a known shape; what is wrong is told with its place.
pub(super) fn lees_toml<T: DeserializeOwned>(pad: &Path, wat: &str) -> Result<T, Afgebroken> {
    let bestand = Bron::new(pad.to_string_lossy(), lees_bestand(pad)?);
    toml::from_str(&bestand.tekst).map_err(|fout| {
        let Plek { regel, kolom } = bestand.plek(fout.span().map_or(0, |s| s.start));
        format!(
            "{}:{regel}:{kolom}: dit is geen bestand met {wat} zoals dit programma het leest (TOML).\n\
             Zo ziet het eruit:\n  route = \"balie\"\n  [antwoorden]\n  wat = \"filmt\"",
            pad.display()
        )
        .into()
    })
}

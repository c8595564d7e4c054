//! The filters that `zoek` and `lijst` share: thema, rol, domein.

use clap::Args;
use soeverein_core::store::{Corpus, Kop};

use crate::edge::afsluiten::kort;

// Which kaarten are wanted; within a filter one word is enough, all filters must hold. No doc comment: clap
// would take it for the description of the command.
#[derive(Debug, Default, Args)]
pub(crate) struct Filter {
    /// Alleen dit thema, zoals balie of brieven; mag vaker
    #[arg(long, value_name = "THEMA")]
    thema: Vec<String>,
    /// Alleen voor deze rol, zoals kcc of juridisch; mag vaker
    #[arg(long, value_name = "ROL")]
    rol: Vec<String>,
    /// Alleen dit domein, zoals dienstverlening; mag vaker
    #[arg(long, value_name = "DOMEIN")]
    domein: Vec<String>,
}

impl Filter {
    /// Nothing is asked for.
    pub(crate) fn leeg(&self) -> bool {
        self.thema.is_empty() && self.rol.is_empty() && self.domein.is_empty()
    }

    /// Does a head pass?
    pub(crate) fn past(&self, kop: &Kop) -> bool {
        let heeft = |gevraagd: &[String], woorden: &[String]| {
            gevraagd.is_empty() || gevraagd.iter().any(|g| woorden.contains(g))
        };
        heeft(&self.thema, std::slice::from_ref(&kop.thema))
            && heeft(&self.rol, &kop.rollen)
            && heeft(&self.domein, &kop.domein)
    }

    /// A word that no kaart has would hide everything: it is a slip, so name the words that exist.
    pub(crate) fn ken(&self, corpus: &Corpus) -> Result<(), String> {
        if self.leeg() {
            return Ok(());
        }
        let koppen: Vec<Kop> = corpus.koppen(|soort| !soort.is_bewijs()).collect();
        ken("thema", &self.thema, koppen.iter().map(|k| &k.thema))?;
        ken("rol", &self.rol, koppen.iter().flat_map(|k| &k.rollen))?;
        ken("domein", &self.domein, koppen.iter().flat_map(|k| &k.domein))
    }
}

fn ken<'a>(filter: &str, gevraagd: &[String], bestaand: impl Iterator<Item = &'a String>) -> Result<(), String> {
    let mut woorden: Vec<&str> = bestaand.map(String::as_str).collect();
    woorden.sort_unstable();
    woorden.dedup();
    match gevraagd.iter().find(|g| !woorden.contains(&g.as_str())) {
        Some(onbekend) => {
            Err(format!("'{}' is geen bekend woord voor --{filter}. Kies uit: {}.", kort(onbekend), woorden.join(", ")))
        }
        None => Ok(()),
    }
}

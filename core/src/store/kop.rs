//! What overviews and hits show of a stuk, decoded without the rest of it.

use serde::{Deserialize, Serialize};

use crate::model::{Datum, Soort, Stuk, zonder_merken};

/// The head of a stuk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kop {
    /// Its id.
    pub id: String,
    /// Its soort.
    pub soort: Soort,
    /// What it is called; of a feit: its id.
    pub titel: String,
    /// The answer; of a feit its uitspraak, of a bron who published it and when.
    pub kern: String,
    /// Where it belongs; of a bron its bronsoort.
    pub thema: String,
    /// Who uses it.
    pub rollen: Vec<String>,
    /// The fields of work.
    pub domein: Vec<String>,
    /// When its text last changed; of a feit when it was read.
    pub gewijzigd: Option<Datum>,
    /// Withdrawn: reachable, and never a hit.
    pub vervallen: bool,
    /// Of the user's own organisation.
    pub eigen: bool,
    /// Bundled, with lines of the user's own organisation.
    pub aangevuld: bool,
}

impl Kop {
    /// The head of a stuk.
    pub fn van(stuk: &Stuk) -> Self {
        match stuk {
            Stuk::Kaart(k) => Self {
                id: k.hoofd.id.clone(),
                soort: k.soort(),
                titel: k.hoofd.titel.clone(),
                kern: zonder_merken(&k.hoofd.kern.tekst),
                thema: k.hoofd.thema.clone(),
                rollen: k.hoofd.rollen.clone(),
                domein: k.hoofd.domein.clone(),
                gewijzigd: Some(k.hoofd.gewijzigd),
                vervallen: k.hoofd.vervallen.is_some(),
                eigen: k.eigen,
                aangevuld: k.aangevuld,
            },
            Stuk::Feit(f) => {
                Self { kern: f.uitspraak.clone(), gewijzigd: Some(f.gezien), ..Self::leeg(Soort::Feit, &f.id, &f.id) }
            }
            Stuk::Bron(b) => Self {
                kern: [Some(b.uitgever.as_str()), b.datum.as_deref()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", "),
                thema: b.bronsoort.clone(),
                ..Self::leeg(Soort::Bron, &b.id, &b.titel)
            },
        }
    }

    fn leeg(soort: Soort, id: &str, titel: &str) -> Self {
        Self {
            id: id.to_owned(),
            soort,
            titel: titel.to_owned(),
            kern: String::new(),
            thema: String::new(),
            rollen: Vec::new(),
            domein: Vec::new(),
            gewijzigd: None,
            vervallen: false,
            eigen: false,
            aangevuld: false,
        }
    }
}

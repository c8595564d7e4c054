//! Answers from outside: `vraag=keuze`, held against a route.

use std::fmt;

use super::Gang;
use crate::model::soorten::Route;
use crate::woordafstand::lijkt_op;

/// Per question of a route the number of the choice, if one was given.
pub type Gegeven = Vec<Option<usize>>;

/// Why an answer does not fit its route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Antwoordfout {
    /// It is not written as `vraag=keuze`.
    Vorm(String),
    /// The route has no such question.
    Vraag {
        /// What was written.
        woord: String,
        /// What may have been meant.
        bedoeld: Option<String>,
        /// The questions that there are.
        vragen: Vec<String>,
    },
    /// The question has no such choice.
    Keuze {
        /// The question.
        vraag: String,
        /// What was written.
        woord: String,
        /// What may have been meant.
        bedoeld: Option<String>,
        /// The choices that there are.
        keuzes: Vec<String>,
    },
    /// The question was answered before.
    Dubbel(String),
    /// On this path the question is not asked.
    NietGevraagd(String),
}

impl fmt::Display for Antwoordfout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = |bedoeld: &Option<String>, wat: &str, alle: &[String]| match bedoeld {
            Some(woord) => format!("Bedoelde u '{woord}'?"),
            None => format!("{wat}: {}.", alle.join(", ")),
        };
        match self {
            Self::Vorm(tekst) => write!(f, "'{tekst}' is geen antwoord. Schrijf het als vraag=keuze."),
            Self::Vraag { woord, bedoeld, vragen } => {
                let rest = rest(bedoeld, "De vragen zijn", vragen);
                write!(f, "Deze route heeft geen vraag '{woord}'. {rest}")
            }
            Self::Keuze { vraag, woord, bedoeld, keuzes } => {
                let rest = rest(bedoeld, "De keuzes zijn", keuzes);
                write!(f, "De vraag '{vraag}' heeft geen keuze '{woord}'. {rest}")
            }
            Self::Dubbel(vraag) => write!(f, "De vraag '{vraag}' is twee keer beantwoord. Geef één antwoord."),
            Self::NietGevraagd(vraag) => {
                write!(f, "De vraag '{vraag}' wordt bij deze antwoorden niet gesteld. Laat dit antwoord weg.")
            }
        }
    }
}

impl std::error::Error for Antwoordfout {}

/// Takes `vraag=keuze` apart.
///
/// # Errors
/// [`Antwoordfout::Vorm`] where one of both is missing.
pub fn lees_antwoord(tekst: &str) -> Result<(&str, &str), Antwoordfout> {
    match tekst.split_once('=') {
        Some((vraag, keuze)) if !vraag.trim().is_empty() && !keuze.trim().is_empty() => {
            Ok((vraag.trim(), keuze.trim()))
        }
        _ => Err(Antwoordfout::Vorm(tekst.to_owned())),
    }
}

impl Route {
    /// The numbers of a question and one of its choices.
    ///
    /// # Errors
    /// [`Antwoordfout::Vraag`] or [`Antwoordfout::Keuze`].
    pub fn vind(&self, vraag: &str, keuze: &str) -> Result<(usize, usize), Antwoordfout> {
        let Some((v, gevonden)) = self.vragen.iter().enumerate().find(|(_, v)| v.id == vraag) else {
            let vragen: Vec<String> = self.vragen.iter().map(|v| v.id.clone()).collect();
            let bedoeld = lijkt_op(vraag, vragen.iter().map(String::as_str)).map(str::to_owned);
            return Err(Antwoordfout::Vraag { woord: vraag.to_owned(), bedoeld, vragen });
        };
        if let Some(k) = gevonden.keuzes.iter().position(|k| k.id == keuze) {
            return Ok((v, k));
        }
        let keuzes: Vec<String> = gevonden.keuzes.iter().map(|k| k.id.clone()).collect();
        let bedoeld = lijkt_op(keuze, keuzes.iter().map(String::as_str)).map(str::to_owned);
        Err(Antwoordfout::Keuze { vraag: vraag.to_owned(), woord: keuze.to_owned(), bedoeld, keuzes })
    }
}

impl Gang<'_> {
    /// Holds answers against the route: every question and choice is there, none twice, and each is asked on
    /// the path that the others make.
    ///
    /// # Errors
    /// The first [`Antwoordfout`].
    pub fn geef<'a>(&self, antwoorden: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Gegeven, Antwoordfout> {
        let mut gegeven: Gegeven = vec![None; self.route.vragen.len()];
        for (vraag, keuze) in antwoorden {
            let (v, k) = self.route.vind(vraag, keuze)?;
            match gegeven.get_mut(v) {
                Some(plek @ None) => *plek = Some(k),
                _ => return Err(Antwoordfout::Dubbel(vraag.to_owned())),
            }
        }
        match self.stand(&gegeven).overbodig(&gegeven) {
            Some(v) => {
                Err(Antwoordfout::NietGevraagd(self.route.vragen.get(v).map_or_else(String::new, |v| v.id.clone())))
            }
            None => Ok(gegeven),
        }
    }

    /// Answers of an earlier day: those that fit today, and why the others do not.
    pub fn geef_wat_past<'a>(
        &self,
        antwoorden: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Gegeven, Vec<Antwoordfout>) {
        let mut gegeven: Gegeven = vec![None; self.route.vragen.len()];
        let mut fouten = Vec::new();
        for (vraag, keuze) in antwoorden {
            match self.route.vind(vraag, keuze) {
                Ok((v, k)) => {
                    if let Some(plek) = gegeven.get_mut(v) {
                        *plek = Some(k);
                    }
                }
                Err(fout) => fouten.push(fout),
            }
        }
        while let Some(v) = self.stand(&gegeven).overbodig(&gegeven) {
            fouten
                .push(Antwoordfout::NietGevraagd(self.route.vragen.get(v).map_or_else(String::new, |v| v.id.clone())));
            if let Some(plek) = gegeven.get_mut(v) {
                *plek = None;
            }
        }
        (gegeven, fouten)
    }

    /// Answers as ids, in the order of the questions; only those that are asked.
    pub fn antwoorden(&self, gegeven: &[Option<usize>]) -> Vec<(&str, &str)> {
        let stand = self.stand(gegeven);
        let gevraagd = stand.beantwoord(gegeven);
        let paar = |(v, k): (usize, usize)| {
            let vraag = self.route.vragen.get(v)?;
            Some((vraag.id.as_str(), vraag.keuzes.get(k)?.id.as_str()))
        };
        gevraagd.filter_map(paar).collect()
    }
}

//! The checked plan of a run: what the general options come to on this machine.

use std::path::PathBuf;

use anstream::ColorChoice;
use soeverein_core::store::Corpus;

use crate::edge::afsluiten::Afgebroken;
use crate::edge::uitvoer::Uitvoer;
use crate::edge::{eigen, scherm};
use crate::render::{self, Blad, Formaat, Medium};

use super::args::{Algemeen, Kleur};

/// How a run shows and where its corpus comes from.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) formaat: Formaat,
    pub(crate) uitvoer: Uitvoer,
    /// May a question be asked?
    pub(crate) vragen: bool,
    /// May plain lines be asked? Also where nothing can be drawn.
    pub(crate) gesprek: bool,
    bronmappen: Vec<PathBuf>,
}

impl Plan {
    /// The plan for a command that shows pages, or for the export, whose forms are its own business.
    pub(crate) fn new(algemeen: &Algemeen, exporteert: bool) -> Result<Self, Afgebroken> {
        let formaat = match &algemeen.formaat {
            _ if algemeen.json => Formaat::Json,
            Some(woord) if !exporteert => formaat(woord)?,
            _ => Formaat::default(),
        };
        let kleur = match algemeen.kleur.unwrap_or_default() {
            Kleur::Altijd => ColorChoice::Always,
            Kleur::Nooit => ColorChoice::Never,
            Kleur::Automatisch => ColorChoice::Auto,
        };
        Ok(Self {
            formaat,
            uitvoer: Uitvoer { kleur, pager: !algemeen.geen_pager },
            vragen: !algemeen.geen_vragen && formaat != Formaat::Json && scherm::kan_vragen(),
            gesprek: !algemeen.geen_vragen && formaat != Formaat::Json && scherm::is_gesprek(),
            bronmappen: algemeen.bronmap.clone(),
        })
    }

    /// The corpus with the additions of the organisation.
    pub(crate) fn corpus(&self) -> Result<Corpus, Afgebroken> {
        eigen::laad(&self.bronmappen)
    }

    /// Shows a page in the medium that was asked for.
    pub(crate) fn toon(&self, blad: &Blad) -> Result<(), Afgebroken> {
        self.uitvoer.blad(&self.tekst(blad))
    }

    /// The text of a page in the medium that was asked for.
    pub(crate) fn tekst(&self, blad: &Blad) -> String {
        render::toon(blad, self.medium(self.formaat))
    }

    /// The same plan without colour and pager.
    pub(crate) fn kaal(&self) -> Self {
        Self { uitvoer: Uitvoer { kleur: ColorChoice::Never, pager: false }, ..self.clone() }
    }

    /// The same as linear text, to copy.
    pub(crate) fn toon_als_tekst(&self, blad: &Blad) -> Result<(), Afgebroken> {
        self.uitvoer.data(&render::toon(blad, self.medium(Formaat::Tekst)))
    }

    fn medium(&self, formaat: Formaat) -> Medium {
        let kleur = self.uitvoer.kleurt();
        Medium {
            formaat,
            breedte: scherm::breedte(),
            kleur,
            // Where codes are taken out a hidden address would be lost.
            koppelingen: kleur && scherm::koppelingen(),
        }
    }

    /// Is JSON asked for?
    pub(crate) fn json(&self) -> bool {
        self.formaat == Formaat::Json
    }
}

fn formaat(woord: &str) -> Result<Formaat, Afgebroken> {
    Formaat::ALLE.iter().find(|(naam, _)| *naam == woord).map(|(_, formaat)| *formaat).ok_or_else(|| {
        let namen: Vec<&str> = Formaat::ALLE.iter().map(|(naam, _)| *naam).collect();
        format!("De vorm '{woord}' is er alleen bij exporteer. Kies uit: {}.", namen.join(", ")).into()
    })
}

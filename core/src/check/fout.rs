//! A fault: what is wrong, where, and how to mend it.

use std::ops::Range;

use super::Stof;
use crate::read::Bestand;

/// How much a fault weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ernst {
    /// The corpus cannot be used so.
    Fout,
    /// Worth a look; nothing stops.
    Waarschuwing,
}

/// One rule of `controleer`.
#[derive(Debug)]
pub struct Check {
    /// `K` and three digits, forever.
    pub code: &'static str,
    /// What is wrong, in a few words.
    pub naam: &'static str,
    /// How much it weighs.
    pub ernst: Ernst,
    /// The source file, whose head is the page of the rule.
    pub(super) bron: &'static str,
    /// The rule over a whole corpus; `None` where reading itself reports it.
    pub(super) toets: Option<fn(&Stof<'_>, &mut Melder)>,
}

impl Check {
    /// The page that `controleer --uitleg` prints, in Markdown.
    pub fn pagina(&self) -> String {
        let mut pagina = String::new();
        for regel in self.bron.lines().map_while(|r| r.strip_prefix("//!")) {
            pagina.push_str(regel.strip_prefix(' ').unwrap_or(regel));
            pagina.push('\n');
        }
        pagina
    }
}

/// A fault with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fout {
    /// The code of the rule.
    pub code: &'static str,
    /// How much it weighs here.
    pub ernst: Ernst,
    /// Name of the file.
    pub bestand: String,
    /// Line, from 1.
    pub regel: usize,
    /// Column in characters, from 1.
    pub kolom: usize,
    /// Bytes in the file.
    pub bereik: Range<usize>,
    /// What is wrong.
    pub melding: String,
    /// How to mend it.
    pub oplossing: String,
}

/// Collects faults.
#[derive(Debug, Default)]
pub struct Melder {
    fouten: Vec<Fout>,
    eigen: bool,
}

impl Melder {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty one for an addition of an organisation, in which some faults weigh less.
    pub fn voor_eigen() -> Self {
        Self { eigen: true, ..Self::default() }
    }

    /// Reports a fault at the weight of its check.
    pub(crate) fn meld(
        &mut self,
        check: &Check,
        bestand: &Bestand,
        bereik: Range<usize>,
        melding: impl Into<String>,
        oplossing: impl Into<String>,
    ) {
        let plek = bestand.plek(bereik.start);
        self.fouten.push(Fout {
            code: check.code,
            ernst: check.ernst,
            bestand: bestand.naam.clone(),
            regel: plek.regel,
            kolom: plek.kolom,
            bereik,
            melding: melding.into(),
            oplossing: oplossing.into(),
        });
    }

    /// In an addition of an organisation, the faults since `vanaf` weigh as warnings: its own
    /// guidance is its own business.
    pub(crate) fn verzacht(&mut self, vanaf: usize) {
        if self.eigen {
            for fout in self.fouten.iter_mut().skip(vanaf) {
                fout.ernst = Ernst::Waarschuwing;
            }
        }
    }

    /// How many faults of any weight there are.
    pub fn aantal(&self) -> usize {
        self.fouten.len()
    }

    pub(super) fn orden(&mut self) {
        self.fouten.sort_by(|a, b| (&a.bestand, a.bereik.start, a.code).cmp(&(&b.bestand, b.bereik.start, b.code)));
    }

    /// All of them.
    pub fn fouten(&self) -> &[Fout] {
        &self.fouten
    }

    /// Those of one weight.
    pub fn van(&self, ernst: Ernst) -> impl Iterator<Item = &Fout> {
        self.fouten.iter().filter(move |f| f.ernst == ernst)
    }
}

impl Melder {
    /// Reports a file that could not be read (K002): why, and how to go on, in Dutch sentences.
    pub fn onleesbaar(&mut self, naam: &str, waarom: &str, oplossing: &str) {
        super::k002::meld(self, naam, waarom, oplossing);
    }
}

//! The interview: asks the questions of the engine one by one, with a way back, a way out and a way to safety at each.
//! It keeps answers and nothing else; what they mean is left to the engine. The way to safety and what comes after the
//! last question stand in files of their own.

mod gevaar;
mod slot;

use std::collections::BTreeMap;

use soeverein_core::gids::{Gang, Gegeven, Gevraagd};
use soeverein_core::store::Corpus;

use crate::cli::args::{GidsArgs, ZoekArgs};
use crate::cli::plan::Plan;
use crate::cli::zoek;
use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, bewaak_onderbreking, meld};
use crate::edge::keuze::vraag_tekst;
use crate::edge::menu::{Daad, Menu, Wijze, in_regels};
use crate::edge::scherm;

use super::routes::{self, Pakket};

const TERUG: (char, &str) = ('t', "terug");
const EERDER: (char, &str) = ('e', "eerder antwoord wijzigen");
const WAAROM: (char, &str) = ('w', "waarom deze vraag?");
const GEVAAR: (char, &str) = ('g', "gevaar of nood");
const STOP: (char, &str) = ('s', "stoppen");

/// Before any question.
const EERST: &str = "Gevaar? Ga weg en bel 112. Dan pas dit scherm.";

/// An interview at a terminal.
pub(super) struct Gesprek<'a> {
    corpus: &'a Corpus,
    plan: Plan,
    args: &'a GidsArgs,
    wijze: Wijze,
}

/// Answers per route: whoever goes back to the choice of the route keeps them.
type Onthouden = BTreeMap<String, Gegeven>;

/// Where a part of the interview leads.
enum Verder {
    /// Back to the choice of the route.
    Routes,
    /// The end.
    Einde(Einde),
}

impl<'a> Gesprek<'a> {
    pub(super) fn new(corpus: &'a Corpus, plan: &Plan, args: &'a GidsArgs) -> Self {
        let getekend = !args.eenvoudig && scherm::kaal().is_none();
        bewaak_onderbreking(getekend);
        let (wijze, plan) = if getekend { (Wijze::Getekend, plan.clone()) } else { (Wijze::Eenvoudig, plan.kaal()) };
        Self { corpus, plan, args, wijze }
    }

    /// The choice of the route, then its questions.
    pub(super) fn vanaf_het_begin(&self) -> Uitkomst {
        self.kies_route(None, Onthouden::new())
    }

    /// The first screen of the program. Visitors read along: it names moments, not people.
    pub(super) fn eerste_scherm(&self) -> Uitkomst {
        self.kies_route(Some("Zoeken op een woord"), Onthouden::new())
    }

    /// The questions of one route.
    pub(super) fn met_route(&self, id: &str) -> Uitkomst {
        zeg(EERST);
        let mut onthouden = Onthouden::new();
        match self.loop_route(id, &mut onthouden)? {
            Verder::Einde(einde) => Ok(einde),
            Verder::Routes => self.kies_route(None, onthouden),
        }
    }

    fn kies_route(&self, zoeken: Option<&str>, mut onthouden: Onthouden) -> Uitkomst {
        let koppen = routes::koppen(self.corpus);
        let mut keuzes: Vec<String> = koppen.iter().map(|k| k.titel.clone()).collect();
        keuzes.extend(zoeken.map(str::to_owned));
        zeg(EERST);
        loop {
            let menu =
                Menu { kop: "", vraag: routes::VRAAG, keuzes: &keuzes, begin: 0, uitgangen: &[GEVAAR, WAAROM, STOP] };
            match menu.vraag(self.wijze)? {
                Daad::Keuze(n) => {
                    let gedaan = match koppen.get(n) {
                        Some(kop) => self.loop_route(&kop.id, &mut onthouden)?,
                        None => self.zoek()?,
                    };
                    if let Verder::Einde(einde) = gedaan {
                        return Ok(einde);
                    }
                }
                Daad::Uitgang('g') => self.gevaar(None)?,
                Daad::Uitgang('w') => zeg(routes::WAAROM),
                _ if self.stop()? => return Ok(Einde::Niets),
                _ => {}
            }
        }
    }

    fn zoek(&self) -> Result<Verder, Afgebroken> {
        let term = vraag_tekst("Zoekwoord (leeg = terug)", self.wijze)?;
        if term.trim().is_empty() {
            return Ok(Verder::Routes);
        }
        zoek::run(&ZoekArgs { term: vec![term], ..ZoekArgs::default() }, &self.plan).map(Verder::Einde)
    }

    fn loop_route(&self, id: &str, onthouden: &mut Onthouden) -> Result<Verder, Afgebroken> {
        let pakket = Pakket::new(id, self.corpus)?;
        let gang = pakket.gang()?;
        let mut gegeven = onthouden.remove(id).unwrap_or_else(|| vec![None; gang.route.vragen.len()]);
        // What this run itself saved is replaced when an answer changes.
        let mut over = self.args.overschrijf;
        // A question that is asked again, though it has an answer.
        let mut opnieuw: Option<usize> = None;
        loop {
            let stand = gang.stand(&gegeven);
            let gesteld = |v: &usize| stand.gevraagd.get(*v) == Some(&Gevraagd::Ja);
            let Some(v) = opnieuw.filter(gesteld).or(stand.volgende) else {
                opnieuw = self.slot(&gang, &gegeven, &mut over)?;
                if opnieuw.is_none() {
                    return Ok(Verder::Einde(Einde::Gevonden));
                }
                continue;
            };
            match self.stel(&gang, &gegeven, v)? {
                Daad::Keuze(k) => {
                    if let Some(plek) = gegeven.get_mut(v) {
                        *plek = Some(k);
                    }
                    opnieuw = None;
                }
                Daad::Uitgang('t') => {
                    let vorige = stand.beantwoord(&gegeven).take_while(|(w, _)| *w < v).last();
                    let Some((vorige, _)) = vorige else {
                        onthouden.insert(id.to_owned(), gegeven);
                        return Ok(Verder::Routes);
                    };
                    opnieuw = Some(vorige);
                }
                Daad::Uitgang('e') => opnieuw = self.kies_eerder(&gang, &gegeven)?.or(Some(v)),
                Daad::Uitgang('w') => {
                    zeg(gang.route.vragen.get(v).map_or("", |vraag| vraag.waarom.as_str()));
                }
                Daad::Uitgang('g') => self.gevaar(Some(&gang))?,
                _ if self.stop()? => return Ok(Verder::Einde(Einde::Niets)),
                _ => {}
            }
        }
    }

    /// Asks one question.
    fn stel(&self, gang: &Gang<'_>, gegeven: &Gegeven, v: usize) -> Result<Daad, Afgebroken> {
        let Some(vraag) = gang.route.vragen.get(v) else { return Ok(Daad::Esc) };
        let stand = gang.stand(gegeven);
        let kop = format!("Vraag {} van ten hoogste {}", stand.nummer(v), gang.hoogstens(gegeven));
        let keuzes: Vec<String> = vraag.keuzes.iter().map(|k| k.tekst.clone()).collect();
        let begin = gegeven.get(v).copied().flatten().unwrap_or_default();
        let eerder = stand.beantwoord(gegeven).next().is_some();
        let mut uitgangen = vec![TERUG];
        uitgangen.extend(eerder.then_some(EERDER));
        uitgangen.extend([WAAROM, GEVAAR, STOP]);
        Menu { kop: &kop, vraag: &vraag.tekst, keuzes: &keuzes, begin, uitgangen: &uitgangen }.vraag(self.wijze)
    }

    /// Which earlier answer is to be changed; `None`: none after all.
    fn kies_eerder(&self, gang: &Gang<'_>, gegeven: &Gegeven) -> Result<Option<usize>, Afgebroken> {
        let paren: Vec<(usize, usize)> = gang.stand(gegeven).beantwoord(gegeven).collect();
        let tekst = |&(v, k): &(usize, usize)| {
            let vraag = gang.route.vragen.get(v)?;
            Some(format!("{} {}", vraag.tekst, vraag.keuzes.get(k)?.tekst))
        };
        let keuzes: Vec<String> = paren.iter().filter_map(tekst).collect();
        let menu =
            Menu { kop: "", vraag: "Welk antwoord wilt u wijzigen?", keuzes: &keuzes, begin: 0, uitgangen: &[TERUG] };
        Ok(match menu.vraag(self.wijze)? {
            Daad::Keuze(n) => paren.get(n).map(|(v, _)| *v),
            _ => None,
        })
    }

    /// Does somebody really want to stop?
    fn stop(&self) -> Result<bool, Afgebroken> {
        let keuzes = ["Nee, ga door".to_owned(), "Ja, stop; de antwoorden worden niet bewaard".to_owned()];
        let menu = Menu { kop: "", vraag: "Wilt u stoppen?", keuzes: &keuzes, begin: 0, uitgangen: &[] };
        Ok(menu.vraag(self.wijze)? == Daad::Keuze(1))
    }
}

/// Says something between the questions, without words that are cut at the edge of the screen.
fn zeg(tekst: &str) {
    meld(&in_regels(tekst));
}

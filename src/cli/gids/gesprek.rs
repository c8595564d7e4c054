//! The interview: asks the questions of the engine one by one, with a way back, a way out and a way to safety at each.
//! It keeps answers and nothing else; what they mean is left to the engine.

use std::collections::BTreeMap;
use std::path::Path;

use soeverein_core::gids::{GEVAAR_ROUTE, Gang, Gegeven, Gevraagd};
use soeverein_core::store::Corpus;

use crate::cli::args::{GidsArgs, ZoekArgs};
use crate::cli::plan::Plan;
use crate::cli::zoek;
use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, bewaak_onderbreking, meld};
use crate::edge::keuze::vraag_tekst;
use crate::edge::menu::{Daad, Menu, Wijze, in_regels};
use crate::edge::{klok, scherm};
use crate::render::kaart::{Wens, blad as kaartblad};
use crate::render::plan::{GEEN_NAAM, Toonbaar};

use super::routes::{self, Pakket};
use super::{bewaar_in, toon};

const TERUG: (char, &str) = ('t', "terug");
const EERDER: (char, &str) = ('e', "eerder antwoord wijzigen");
const WAAROM: (char, &str) = ('w', "waarom deze vraag?");
const GEVAAR: (char, &str) = ('g', "gevaar of nood");
const STOP: (char, &str) = ('s', "stoppen");
/// Rows that a piece of a page leaves for the question below it.
const MENU_HOOG: usize = 4;

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
        zeg("Gevaar? Ga weg en bel 112. Dan pas dit scherm.");
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
        zeg("Gevaar? Ga weg en bel 112. Dan pas dit scherm.");
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
        let nummer = stand.gevraagd.iter().take(v).filter(|g| **g == Gevraagd::Ja).count() + 2;
        let kop = format!("Vraag {nummer} van ten hoogste {}", gang.hoogstens(gegeven));
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

    /// The danger exits, in the order of the route; afterwards the interview goes on with its answers.
    fn gevaar(&self, van: Option<&Gang<'_>>) -> Result<(), Afgebroken> {
        let pakket = Pakket::new(GEVAAR_ROUTE, self.corpus)?;
        let gang = pakket.gang()?;
        let soorten = &van.unwrap_or(&gang).route.gevaar.0;
        let titel = |id: &String| {
            let keuzes = gang.route.vragen.iter().flat_map(|v| &v.keuzes);
            keuzes.into_iter().find(|k| k.id == *id).map_or_else(|| id.clone(), |k| k.tekst.clone())
        };
        let keuzes: Vec<String> = soorten.iter().map(titel).collect();
        let menu = Menu {
            kop: "Acuut gevaar: ga weg en bel 112.",
            vraag: "Wat is er?",
            keuzes: &keuzes,
            begin: 0,
            uitgangen: &[TERUG],
        };
        if let Daad::Keuze(n) = menu.vraag(self.wijze)?
            && let Some(soort) = soorten.get(n)
        {
            let gegeven = routes::bij_gevaar(&gang, soort)?;
            let toonbaar = Toonbaar::new(&gang, &gegeven, self.corpus, klok::vandaag());
            self.lees(&self.plan.tekst(&toonbaar.blad()))?;
            zeg("Uw antwoorden zijn er nog.");
        }
        Ok(())
    }

    /// A page in pieces as high as the screen: what to do now stands on top, and must not scroll away.
    fn lees(&self, tekst: &str) -> Result<(), Afgebroken> {
        let regels: Vec<&str> = tekst.lines().collect();
        let past = scherm::hoogte().map_or(regels.len(), |hoogte| hoogte.saturating_sub(MENU_HOOG));
        let uitgangen = [('v', "verder lezen"), ('t', "terug naar de vragen")];
        let menu = Menu { kop: "", vraag: "", keuzes: &[], begin: 0, uitgangen: &uitgangen };
        let mut stukken = regels.chunks(past.max(1)).peekable();
        while let Some(stuk) = stukken.next() {
            self.plan.uitvoer.data(&(stuk.join("\n") + "\n"))?;
            if stukken.peek().is_some() && !matches!(menu.vraag(self.wijze)?, Daad::Uitgang('v') | Daad::Keuze(_)) {
                break;
            }
        }
        Ok(())
    }

    /// Does somebody really want to stop?
    fn stop(&self) -> Result<bool, Afgebroken> {
        let keuzes = ["Nee, ga door".to_owned(), "Ja, stop; de antwoorden worden niet bewaard".to_owned()];
        let menu = Menu { kop: "", vraag: "Wilt u stoppen?", keuzes: &keuzes, begin: 0, uitgangen: &[] };
        Ok(menu.vraag(self.wijze)? == Daad::Keuze(1))
    }

    /// The plan, and what to do with it; the question to ask again, or none.
    fn slot(&self, gang: &Gang<'_>, gegeven: &Gegeven, over: &mut bool) -> Result<Option<usize>, Afgebroken> {
        toon(gang, gegeven, self.corpus, &self.plan)?;
        if let Some(pad) = &self.args.bewaar {
            *over |= self.bewaar_als(pad, gang, gegeven, *over);
        }
        let keuzes: Vec<String> = [
            "Klaar",
            "Plan bewaren in een bestand",
            "Plan als gewone tekst, om te kopiëren",
            "Naar een kaart uit dit plan",
            "Plan nog eens lezen",
        ]
        .map(str::to_owned)
        .to_vec();
        loop {
            let menu = Menu {
                kop: "",
                vraag: "Wat wilt u met het plan?",
                keuzes: &keuzes,
                begin: 0,
                uitgangen: &[TERUG, EERDER, GEVAAR, STOP],
            };
            match menu.vraag(self.wijze)? {
                Daad::Keuze(1) => self.vraag_en_bewaar(gang, gegeven)?,
                Daad::Keuze(2) => {
                    let toonbaar = Toonbaar::new(gang, gegeven, self.corpus, klok::vandaag());
                    self.plan.toon_als_tekst(&toonbaar.blad())?;
                }
                Daad::Keuze(3) => self.naar_kaart(gang, gegeven)?,
                Daad::Keuze(4) => {
                    toon(gang, gegeven, self.corpus, &self.plan)?;
                }
                Daad::Uitgang('t') => {
                    if let Some((v, _)) = gang.stand(gegeven).beantwoord(gegeven).last() {
                        return Ok(Some(v));
                    }
                }
                Daad::Uitgang('e') => {
                    if let Some(v) = self.kies_eerder(gang, gegeven)? {
                        return Ok(Some(v));
                    }
                }
                Daad::Uitgang('g') => self.gevaar(Some(gang))?,
                Daad::Esc if !self.stop()? => {}
                _ => return Ok(None),
            }
        }
    }

    fn vraag_en_bewaar(&self, gang: &Gang<'_>, gegeven: &Gegeven) -> Result<(), Afgebroken> {
        zeg(GEEN_NAAM);
        zeg("De naam eindigt op .md, .txt, .json of .toml. Leeg: terug.");
        let naam = vraag_tekst("Bestand", self.wijze)?;
        if !naam.trim().is_empty() {
            self.bewaar_als(Path::new(naam.trim()), gang, gegeven, false);
        }
        Ok(())
    }

    /// Saves, and tells why when it cannot: a wrong name must not cost somebody the plan.
    fn bewaar_als(&self, pad: &Path, gang: &Gang<'_>, gegeven: &Gegeven, over: bool) -> bool {
        let gelukt = bewaar_in(pad, gang, gegeven, self.corpus, over);
        if let Err(Afgebroken(melding)) = &gelukt {
            zeg(&melding.replace(", of geef --overschrijf", ""));
        }
        gelukt.is_ok()
    }

    fn naar_kaart(&self, gang: &Gang<'_>, gegeven: &Gegeven) -> Result<(), Afgebroken> {
        let plan = gang.plan(gegeven);
        let kaarten = plan.kaarten();
        let keuzes: Vec<String> = kaarten.iter().map(|k| k.hoofd.titel.clone()).collect();
        let menu = Menu { kop: "", vraag: "Welke kaart?", keuzes: &keuzes, begin: 0, uitgangen: &[TERUG] };
        if let Daad::Keuze(n) = menu.vraag(self.wijze)?
            && let Some(stuk) = kaarten.get(n).and_then(|k| self.corpus.met_id(&k.hoofd.id))
        {
            let wens = Wens { onderbouwing: false, vandaag: klok::vandaag() };
            self.plan.toon(&kaartblad(&stuk, self.corpus, wens))?;
        }
        Ok(())
    }
}

/// Says something between the questions, without words that are cut at the edge of the screen.
fn zeg(tekst: &str) {
    meld(&in_regels(tekst));
}

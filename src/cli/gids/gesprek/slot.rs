//! After the last question: the plan, and what to do with it.

use std::path::Path;

use soeverein_core::gids::{Gang, Gegeven};

use crate::cli::gids::{bewaar, toon};
use crate::edge::afsluiten::{Afgebroken, meld};
use crate::edge::keuze::vraag_tekst;
use crate::edge::klok;
use crate::edge::menu::{Daad, Menu};
use crate::render::kaart::{Wens, blad as kaartblad};
use crate::render::plan::{GEEN_NAAM, Toonbaar};

use super::{EERDER, GEVAAR, Gesprek, STOP, TERUG, zeg};

impl Gesprek<'_> {
    /// The plan, and what to do with it; the question to ask again, or none.
    pub(super) fn slot(
        &self,
        gang: &Gang<'_>,
        gegeven: &Gegeven,
        over: &mut bool,
    ) -> Result<Option<usize>, Afgebroken> {
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
        let plan = Toonbaar::new(gang, gegeven, self.corpus, klok::vandaag());
        match bewaar::schrijf(pad, &plan, over) {
            Ok(melding) => meld(&melding),
            Err(Afgebroken(melding)) => {
                zeg(&melding.replace(", of geef --overschrijf", ""));
                return false;
            }
        }
        true
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

//! The way to safety: from every question to the plan of one kind of danger, and back.

use soeverein_core::gids::{GEVAAR_ROUTE, Gang};

use crate::cli::gids::routes::{self, Pakket};
use crate::edge::afsluiten::Afgebroken;
use crate::edge::menu::{Daad, Menu};
use crate::edge::{klok, scherm};
use crate::render::plan::Toonbaar;

use super::{Gesprek, TERUG, zeg};

/// Rows that a piece of a page leaves for the question below it.
const MENU_HOOG: usize = 4;

impl Gesprek<'_> {
    /// The danger exits, in the order of the route; afterwards the interview goes on with its answers.
    pub(super) fn gevaar(&self, van: Option<&Gang<'_>>) -> Result<(), Afgebroken> {
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
}

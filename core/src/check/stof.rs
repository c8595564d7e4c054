//! What a check looks at: the stukken that were read, what they rest on, and ways to walk them.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use super::taalhulp::met_pad;
use super::wandeling::Wandeling;
use crate::model::soorten::kaart_van;
use crate::model::{Bron, CorpusInfo, Datum, Feit, Inhoud, Kaart, Soort, Stuk, Taal, Veld, Waarde, Zicht};
use crate::read::{Bestand, Gelezen, Herkomst, Ingelezen};

/// The material of a check.
pub struct Stof<'a> {
    /// What was read, with places.
    pub ingelezen: &'a Ingelezen,
    /// What it rests on: the bundled corpus beneath an addition, else nothing.
    pub basis: &'a [Stuk],
    /// The tables about language.
    pub taal: &'a Taal,
    /// The closed lists.
    pub info: Option<&'a CorpusInfo>,
    /// Today; `None` where the result may not depend on the clock.
    pub vandaag: Option<Datum>,
    op_id: HashMap<&'a str, &'a Stuk>,
    routes: OnceCell<Vec<Wandeling<'a>>>,
}

/// A line with where it stands.
pub struct RegelPlek<'a> {
    /// Id of the kaart that it stands in, or is appended to.
    pub kaart_id: &'a str,
    /// The part.
    pub veld: &'static Veld,
    /// The line.
    pub zicht: Zicht<'a>,
    /// Where its kaart was read.
    pub herkomst: &'a Herkomst,
    /// The path of the line in its kaart.
    pub pad: String,
}

impl RegelPlek<'_> {
    /// The place of the text itself.
    pub fn bereik(&self) -> Range<usize> {
        self.herkomst.bereik(&format!("{}.{}", self.pad, self.zicht.sleutel))
    }

    /// The place of one of its texts.
    pub fn bereik_van(&self, tekst: &str) -> Range<usize> {
        let z = self.zicht;
        let sleutel = match () {
            () if z.let_op == Some(tekst) => "let_op",
            () if z.waarom == Some(tekst) => "waarom",
            () if z.aanhef == Some(tekst) && z.sleutel == "stap" => "gedrag",
            () if z.aanhef == Some(tekst) && z.sleutel == "wanneer" => "wie",
            () => z.sleutel,
        };
        self.herkomst.bereik(&format!("{}.{sleutel}", self.pad))
    }
}

impl<'a> Stof<'a> {
    /// The material for a check. The words come from what was read, or from what it rests on.
    pub fn new(
        ingelezen: &'a Ingelezen,
        basis: &'a [Stuk],
        taal: &'a Taal,
        info: Option<&'a CorpusInfo>,
        vandaag: Option<Datum>,
    ) -> Self {
        let gelezen = ingelezen.stukken.iter().map(|g| &g.stuk);
        let op_id = basis.iter().chain(gelezen).map(|s| (s.id(), s)).collect();
        Self { ingelezen, basis, taal, info, vandaag, op_id, routes: OnceCell::new() }
    }

    /// Every route that was read, walked from end to end: once, for all checks.
    pub(super) fn wandelingen(&self) -> &[Wandeling<'a>] {
        self.routes.get_or_init(|| {
            let op_id = |id: &str| self.stuk(id).and_then(Stuk::kaart);
            let half = |kaart: &Kaart| kaart.inhoud.losse_verwijzingen().iter().any(|(id, _)| self.half_gelezen(id));
            self.kaarten()
                .filter_map(|(kaart, herkomst)| Wandeling::new(kaart, herkomst, &op_id, self.taal, half(kaart)))
                .collect()
        })
    }

    /// Is it a whole corpus, or an addition?
    pub fn geheel(&self) -> bool {
        self.basis.is_empty()
    }

    /// The stuk with this id, read or beneath.
    pub fn stuk(&self, id: &str) -> Option<&'a Stuk> {
        self.op_id.get(id).copied()
    }

    /// Is something with this id there, though a fault kept it from being read? What refers to it is
    /// no fault of its own.
    pub fn half_gelezen(&self, id: &str) -> bool {
        self.ingelezen.onvolledig || self.ingelezen.half.contains(kaart_van(id))
    }

    /// Was everything read? Else what seems unused may be used where nobody could look.
    pub fn alles_gelezen(&self) -> bool {
        !self.ingelezen.onvolledig && self.ingelezen.half.is_empty()
    }

    /// All ids that a reference may name.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.op_id.keys().copied()
    }

    /// The file in which something was read.
    pub fn bestand(&self, herkomst: &Herkomst) -> &'a Bestand {
        static LEEG: Bestand = Bestand::LEEG;
        self.ingelezen.bestanden.get(herkomst.bestand).unwrap_or(&LEEG)
    }

    /// Everything that was read.
    pub fn gelezen(&self) -> &'a [Gelezen] {
        &self.ingelezen.stukken
    }

    /// The kaarten that were read.
    pub fn kaarten(&self) -> impl Iterator<Item = (&'a Kaart, &'a Herkomst)> + use<'a> {
        self.ingelezen.stukken.iter().filter_map(|g| Some((g.stuk.kaart()?, &g.herkomst)))
    }

    /// The feiten that were read.
    pub fn feiten(&self) -> impl Iterator<Item = (&'a Feit, &'a Herkomst)> + use<'a> {
        self.ingelezen.stukken.iter().filter_map(|g| match &g.stuk {
            Stuk::Feit(f) => Some((f, &g.herkomst)),
            _ => None,
        })
    }

    /// The sources that were read.
    pub fn bronnen(&self) -> impl Iterator<Item = (&'a Bron, &'a Herkomst)> + use<'a> {
        self.ingelezen.stukken.iter().filter_map(|g| match &g.stuk {
            Stuk::Bron(b) => Some((b, &g.herkomst)),
            _ => None,
        })
    }

    /// Every line that was read: of kaarten, and of what is appended to kaarten.
    pub fn regels(&self) -> Vec<RegelPlek<'a>> {
        let mut uit = Vec::new();
        for (kaart, herkomst) in self.kaarten() {
            plaats(&mut uit, &kaart.hoofd.id, herkomst, kaart.regels());
        }
        for aanvulling in &self.ingelezen.aanvullingen {
            plaats(&mut uit, &aanvulling.id, &aanvulling.herkomst, aanvulling.inhoud.regels());
        }
        uit
    }

    /// Every text of a kaart that is no line: title, trefwoorden, words, and the texts of routes, exercises
    /// and letters; with the path and where it was read.
    pub fn losse_teksten(&self) -> Vec<(String, String, &'a Herkomst)> {
        let mut uit = Vec::new();
        for (kaart, herkomst) in self.kaarten() {
            uit.push((kaart.hoofd.titel.clone(), "titel".to_owned(), herkomst));
            let trefwoorden = ("trefwoorden", kaart.hoofd.trefwoorden.as_slice());
            let delen = kaart.inhoud.delen();
            let woorden = delen.iter().filter_map(|deel| match deel.waarde {
                Waarde::Woorden(woorden) => Some((deel.veld.naam, woorden)),
                _ => None,
            });
            for (naam, woorden) in woorden.chain([trefwoorden]) {
                uit.extend(woorden.iter().enumerate().map(|(n, w)| (w.clone(), format!("{naam}[{n}]"), herkomst)));
            }
            uit.extend(kaart.inhoud.losse_teksten().into_iter().map(|(tekst, pad)| (tekst, pad, herkomst)));
        }
        uit
    }

    /// Every reference that was read, of kaarten and of what is appended to kaarten; evidence left out.
    pub fn verwijzingen(&self) -> Vec<Verwijzing<'a>> {
        let mut uit = Vec::new();
        for (kaart, herkomst) in self.kaarten() {
            let hoofd = &kaart.hoofd;
            let mut los = |id: &'a str, pad: String| {
                uit.push(Verwijzing {
                    van: &hoofd.id,
                    id: id.to_owned(),
                    geheel: id.to_owned(),
                    pad,
                    naar: None,
                    herkomst,
                });
            };
            for (n, id) in hoofd.zie_ook.iter().enumerate() {
                los(id, format!("zie_ook[{n}]"));
            }
            if let Some(id) = &hoofd.vervangen_door {
                los(id, "vervangen_door".to_owned());
            }
            in_delen(&mut uit, &hoofd.id, herkomst, &kaart.inhoud);
        }
        for aanvulling in &self.ingelezen.aanvullingen {
            in_delen(&mut uit, &aanvulling.id, &aanvulling.herkomst, &aanvulling.inhoud);
        }
        uit
    }
}

/// A reference with where it stands.
pub struct Verwijzing<'a> {
    /// Id of the kaart that refers.
    pub van: &'a str,
    /// Id that it names.
    pub id: String,
    /// The reference as it is written; that of a route may name a part or a line too.
    pub geheel: String,
    /// The path in the kaart.
    pub pad: String,
    /// The soort that it must have; `None`: any that is no evidence.
    pub naar: Option<Soort>,
    /// Where it was read.
    pub herkomst: &'a Herkomst,
}

/// Gives each line its path in the file.
fn plaats<'a>(
    uit: &mut Vec<RegelPlek<'a>>,
    kaart_id: &'a str,
    herkomst: &'a Herkomst,
    regels: Vec<(&'static Veld, Zicht<'a>)>,
) {
    uit.extend(met_pad(regels).into_iter().map(|(pad, veld, zicht)| RegelPlek {
        kaart_id,
        veld,
        zicht,
        herkomst,
        pad,
    }));
}

fn in_delen<'a>(uit: &mut Vec<Verwijzing<'a>>, van: &'a str, herkomst: &'a Herkomst, inhoud: &'a Inhoud) {
    for deel in inhoud.delen() {
        if let Waarde::Ids(ids) = deel.waarde {
            for (n, id) in ids.iter().enumerate() {
                let pad = format!("{}[{n}]", deel.veld.naam);
                uit.push(Verwijzing { van, id: id.clone(), geheel: id.clone(), pad, naar: deel.veld.naar, herkomst });
            }
        }
    }
    for (geheel, pad) in inhoud.losse_verwijzingen() {
        // Only a route names parts and lines.
        let id = if inhoud.soort() == Soort::Route { kaart_van(&geheel) } else { &geheel }.to_owned();
        uit.push(Verwijzing { van, id, geheel, pad, naar: None, herkomst });
    }
}

//! What a check looks at: the stukken that were read, what they rest on, and ways to walk them.

use std::collections::HashMap;
use std::ops::Range;

use crate::model::{Bron, CorpusInfo, Datum, Feit, Kaart, Soort, Stuk, Taal, Veld, Vorm, Waarde, Zicht};
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
}

/// A line with where it stands.
pub struct RegelPlek<'a> {
    /// The kaart.
    pub kaart: &'a Kaart,
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
        Self { ingelezen, basis, taal, info, vandaag, op_id }
    }

    /// Is it a whole corpus, or an addition?
    pub fn geheel(&self) -> bool {
        self.basis.is_empty()
    }

    /// The stuk with this id, read or beneath.
    pub fn stuk(&self, id: &str) -> Option<&'a Stuk> {
        self.op_id.get(id).copied()
    }

    /// All ids that a reference may name.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.op_id.keys().copied()
    }

    /// The file in which something was read.
    pub fn bestand(&self, herkomst: &Herkomst) -> &'a Bestand {
        static LEEG: Bestand = Bestand { naam: String::new(), tekst: String::new() };
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

    /// Every line of every kaart that was read.
    pub fn regels(&self) -> Vec<RegelPlek<'a>> {
        let mut uit = Vec::new();
        for (kaart, herkomst) in self.kaarten() {
            let mut vorig = ("", 0);
            for (veld, zicht) in kaart.regels() {
                let nummer = if vorig.0 == veld.naam { vorig.1 + 1 } else { 0 };
                vorig = (veld.naam, nummer);
                let pad = match veld.vorm {
                    Vorm::Tabellen(_) => format!("{}[{nummer}]", veld.naam),
                    _ => veld.naam.to_owned(),
                };
                uit.push(RegelPlek { kaart, veld, zicht, herkomst, pad });
            }
        }
        uit
    }

    /// Every reference of a kaart to other kaarten: id, path, and the soort that it must have.
    pub fn verwijzingen(kaart: &Kaart) -> Vec<(String, String, Option<Soort>)> {
        let hoofd = &kaart.hoofd;
        let mut uit = Vec::new();
        for (n, id) in hoofd.zie_ook.iter().enumerate() {
            uit.push((id.clone(), format!("zie_ook[{n}]"), None));
        }
        if let Some(id) = &hoofd.vervangen_door {
            uit.push((id.clone(), "vervangen_door".to_owned(), None));
        }
        for deel in kaart.inhoud.delen() {
            if let Waarde::Ids(ids) = deel.waarde {
                for (n, id) in ids.iter().enumerate() {
                    uit.push((id.clone(), format!("{}[{n}]", deel.veld.naam), deel.veld.naar));
                }
            }
        }
        for (id, pad) in kaart.inhoud.losse_verwijzingen() {
            uit.push((id, pad, None));
        }
        uit
    }
}

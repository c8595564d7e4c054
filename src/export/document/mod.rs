//! Documents for paper and for a text editor: a work instruction, or a counter card on A5 per situatie.
//!
//! Here stands what both kinds of file share: which pages there are and what they come to as paragraphs. How a paragraph
//! is written is for the modules `odt` and `docx`.

mod docx;
mod odt;
mod pakket;
mod xml;

use std::collections::HashSet;
use std::io::{self, Write};

use soeverein_core::model::Soort;

use crate::render::bronlijst::VERANTWOORDING;
use crate::render::kaart::{self, blad};
use crate::render::naam::{met_hoofdletter, naam};
use crate::render::{Blad, Blok, Inline, Punt, Tabel, baliekaart};

use super::Selectie;

/// A document for LibreOffice and others.
pub(super) fn odt(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    odt::schrijf(&Document::van(selectie), uit)
}

/// A document for Word and others.
pub(super) fn docx(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    docx::schrijf(&Document::van(selectie), uit)
}

/// A whole document.
struct Document {
    titel: String,
    /// The day in its properties, as ISO 8601.
    datum: String,
    papier: Papier,
    alineas: Vec<Alinea>,
    /// The ids of its headings.
    ids: HashSet<String>,
}

/// The paper that it is made for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Papier {
    A4,
    A5,
}

/// A piece of the document, from top to bottom.
enum Alinea {
    /// A heading: level from 1, and the id by which others lead to it.
    Kop { niveau: usize, id: Option<String>, tekst: String, nieuw_blad: bool },
    /// Text in a style.
    Tekst(Stijl, Vec<Inline>),
    /// A table.
    Tabel(Tabel),
}

/// How text is set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stijl {
    Gewoon,
    /// What must be seen first.
    Waarschuwing,
    /// A point, from level 1.
    Punt(usize),
    /// An entry that begins with its own number.
    Nummer,
    /// As it must be typed.
    Letterlijk,
    /// A line of the contents, from level 1.
    Inhoud(usize),
}

impl Stijl {
    /// All of them, with the name of each in the file.
    const ALLE: [(Stijl, &'static str); 8] = [
        (Stijl::Gewoon, "Tekst"),
        (Stijl::Waarschuwing, "Waarschuwing"),
        (Stijl::Punt(1), "Punt1"),
        (Stijl::Punt(2), "Punt2"),
        (Stijl::Nummer, "Nummer"),
        (Stijl::Letterlijk, "Letterlijk"),
        (Stijl::Inhoud(1), "Inhoud1"),
        (Stijl::Inhoud(2), "Inhoud2"),
    ];

    fn naam(self) -> &'static str {
        Self::ALLE.iter().find(|(stijl, _)| *stijl == self).map_or("Tekst", |(_, naam)| naam)
    }
}

impl Document {
    fn van(selectie: &Selectie<'_>) -> Self {
        if selectie.wens.baliekaart { Self::baliekaarten(selectie) } else { Self::werkinstructie(selectie) }
    }

    /// Title, contents, and every kaart under the heading of its soort.
    fn werkinstructie(selectie: &Selectie<'_>) -> Self {
        let titel = "Werkinstructie: contact met mensen die zich soeverein verklaren";
        let mut uit = Self::leeg(titel, Papier::A4, selectie);
        uit.alineas.push(Alinea::Kop { niveau: 1, id: None, tekst: titel.to_owned(), nieuw_blad: false });
        uit.tekst(Stijl::Waarschuwing, "Gevaar? Ga weg en bel 112.");
        let over = format!("Corpus van {}. De inhoud is {VERANTWOORDING}", selectie.corpusdatum.voluit());
        uit.tekst(Stijl::Gewoon, &over);
        uit.tekst(
            Stijl::Gewoon,
            "Een regel met een nummer tussen haken is met bron. Een regel zonder nummer is redactie: gewone vakpraktijk.",
        );
        uit.inhoud(selectie);
        let mut vorige: Option<Soort> = None;
        for stuk in selectie.stukken() {
            if vorige != Some(stuk.soort()) {
                let tekst = met_hoofdletter(stuk.soort().meervoud());
                uit.kop(1, anker(stuk.soort()), tekst, true);
                vorige = Some(stuk.soort());
            }
            let wens = kaart::Wens { onderbouwing: false, vandaag: Some(selectie.datum) };
            uit.blad(&blad(&stuk, selectie.corpus, wens), 2, stuk.id(), false);
        }
        uit
    }

    /// Every situatie on paper of its own, with what one needs while somebody stands there.
    fn baliekaarten(selectie: &Selectie<'_>) -> Self {
        let mut uit = Self::leeg("Baliekaarten", Papier::A5, selectie);
        for (n, kaart) in selectie.kaarten_van(Soort::Situatie).enumerate() {
            uit.blad(&baliekaart::blad(&kaart), 1, &kaart.hoofd.id, n > 0);
        }
        uit
    }

    fn leeg(titel: &str, papier: Papier, selectie: &Selectie<'_>) -> Self {
        Self {
            titel: titel.to_owned(),
            datum: selectie.datum.to_string(),
            papier,
            alineas: Vec::new(),
            ids: HashSet::new(),
        }
    }

    /// A heading to which others may lead.
    fn kop(&mut self, niveau: usize, id: String, tekst: String, nieuw_blad: bool) {
        self.ids.insert(id.clone());
        self.alineas.push(Alinea::Kop { niveau, id: Some(id), tekst, nieuw_blad });
    }

    fn tekst(&mut self, stijl: Stijl, tekst: &str) {
        self.alineas.push(Alinea::Tekst(stijl, vec![Inline::tekst(tekst)]));
    }

    /// The contents, each line a link: page numbers would be wrong as soon as somebody changes the text.
    fn inhoud(&mut self, selectie: &Selectie<'_>) {
        self.alineas.push(Alinea::Kop { niveau: 2, id: None, tekst: "Inhoud".to_owned(), nieuw_blad: false });
        for groep in selectie.koppen().chunk_by(|a, b| a.soort == b.soort) {
            let Some(soort) = groep.first().map(|k| k.soort) else { continue };
            let kop = Inline::Kaart { tekst: met_hoofdletter(soort.meervoud()), id: anker(soort) };
            self.alineas.push(Alinea::Tekst(Stijl::Inhoud(1), vec![kop]));
            self.alineas.extend(
                groep
                    .iter()
                    .map(|k| Alinea::Tekst(Stijl::Inhoud(2), vec![Inline::Kaart { tekst: naam(k), id: k.id.clone() }])),
            );
        }
    }

    /// A page; its title stands at `niveau`, its headings one below.
    fn blad(&mut self, blad: &Blad, niveau: usize, id: &str, nieuw_blad: bool) {
        for blok in &blad.0 {
            match blok {
                Blok::Titel(tekst) => self.kop(niveau, id.to_owned(), tekst.clone(), nieuw_blad),
                Blok::Kop(tekst) => self.alineas.push(tussenkop(niveau + 1, tekst)),
                Blok::Waarschuwing(tekst) => self.alineas.push(Alinea::Tekst(Stijl::Waarschuwing, tekst.clone())),
                Blok::Alinea(tekst) => self.alineas.push(Alinea::Tekst(Stijl::Gewoon, tekst.clone())),
                Blok::Punten(punten) => punten.iter().for_each(|punt| self.punt(Stijl::Punt(1), &punt.tekst, punt)),
                Blok::Genummerd(punten) => {
                    for (nummer, punt) in punten {
                        let begin = Inline::tekst(format!("{nummer}. "));
                        let tekst: Vec<Inline> = [begin].into_iter().chain(punt.tekst.iter().cloned()).collect();
                        self.punt(Stijl::Nummer, &tekst, punt);
                    }
                }
                Blok::Vondst { kop, regels } => {
                    self.alineas.push(tussenkop(niveau + 1, kop));
                    self.alineas.extend(regels.iter().map(|r| Alinea::Tekst(Stijl::Gewoon, r.clone())));
                }
                Blok::Letterlijk(regels) => regels.iter().for_each(|r| self.tekst(Stijl::Letterlijk, r)),
                Blok::Tabel(tabel) => self.alineas.push(Alinea::Tabel(tabel.clone())),
            }
        }
    }

    fn punt(&mut self, stijl: Stijl, tekst: &[Inline], punt: &Punt) {
        self.alineas.push(Alinea::Tekst(stijl, tekst.to_vec()));
        self.alineas.extend(punt.onder.iter().map(|onder| Alinea::Tekst(Stijl::Punt(2), onder.clone())));
    }

    /// Does a heading bear this id? A link to what is not in the document would lead nowhere.
    fn heeft(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

fn tussenkop(niveau: usize, tekst: &str) -> Alinea {
    Alinea::Kop { niveau, id: None, tekst: tekst.to_owned(), nieuw_blad: false }
}

/// The id of the heading of a soort; no kaart has it, for ids have no capitals.
fn anker(soort: Soort) -> String {
    format!("Soort-{soort}")
}

//! The page of a kaart, feit or bron, in reading order for someone under stress: kern, what to do and
//! say now, then the rest, sources last.

use soeverein_core::model::{Bron, Datum, Feit, Inhoud, Kaart, Stuk, Waarde, Zicht, bwb_link, ecli_link, jci};
use soeverein_core::store::Corpus;

use super::blad::{inline, regeltekst};
use super::bronlijst::{Bronlijst, VERANTWOORDING, bron_naam};
use super::plaatsen::plaatsen;
use super::{Blad, Blok, Inline, Punt};

/// What a reader can ask of the page.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wens {
    /// Per line the feiten and where they stand.
    pub(crate) onderbouwing: bool,
    /// Today, to say that a kaart is past its date.
    pub(crate) vandaag: Option<Datum>,
}

/// The page of a stuk.
pub(crate) fn blad(stuk: &Stuk, corpus: &Corpus, wens: Wens) -> Blad {
    match stuk {
        Stuk::Kaart(kaart) => Pagina::new(corpus, wens).kaart(kaart),
        Stuk::Feit(feit) => feit_blad(feit, corpus),
        Stuk::Bron(bron) => bron_blad(bron),
    }
}

struct Pagina<'a> {
    corpus: &'a Corpus,
    wens: Wens,
    blad: Blad,
    bronnen: Bronlijst,
}

impl<'a> Pagina<'a> {
    fn new(corpus: &'a Corpus, wens: Wens) -> Self {
        Self { corpus, wens, blad: Blad::default(), bronnen: Bronlijst::default() }
    }

    fn kaart(mut self, kaart: &Kaart) -> Blad {
        self.blad.0.push(Blok::Titel(kaart.hoofd.titel.clone()));
        self.meldingen(kaart);
        let kern = self.punt("kern", kaart.hoofd.kern.zicht());
        self.blad.0.push(Blok::Alinea(kern.tekst));
        for regel in kern.onder {
            self.blad.0.push(Blok::Alinea(regel));
        }
        // What someone under stress needs goes first, whatever the order of the soort.
        let delen = kaart.inhoud.delen();
        for uitgelicht in [true, false] {
            for deel in delen.iter().filter(|d| d.veld.uitgelicht == uitgelicht) {
                self.deel(kaart, deel.veld.naam, deel.veld.kop, &deel.waarde);
            }
        }
        if matches!(kaart.inhoud, Inhoud::Signaal(_)) {
            self.plaatsen();
        }
        if matches!(kaart.inhoud, Inhoud::Route(_)) {
            self.blad.alinea(format!("Beantwoord deze vragen met: soeverein-advies gids {}", kaart.hoofd.id));
        }
        self.zie_ook(kaart);
        self.wetlink(kaart);
        self.bronnen();
        self.slot(kaart);
        self.blad
    }

    /// What must be seen before the advice.
    fn meldingen(&mut self, kaart: &Kaart) {
        let hoofd = &kaart.hoofd;
        let mut meld = |tekst: String| self.blad.0.push(Blok::Waarschuwing(vec![Inline::tekst(tekst)]));
        if let Some(datum) = hoofd.vervallen {
            let opvolger = hoofd.vervangen_door.as_deref().map(|id| format!(" Kijk nu bij: {id}.")).unwrap_or_default();
            meld(format!("Deze kaart is vervallen op {}.{opvolger}", datum.voluit()));
        } else if self.wens.vandaag.is_some_and(|v| v > hoofd.herzien_voor) {
            meld(format!(
                "Let op: deze kaart moest voor {} worden herzien. Zij kan verouderd zijn.",
                hoofd.herzien_voor.voluit()
            ));
        }
        if kaart.eigen {
            meld("Eigen kaart van uw organisatie.".to_owned());
        } else if kaart.aangevuld {
            meld("Aangevuld met regels van uw organisatie.".to_owned());
        }
    }

    fn deel(&mut self, kaart: &Kaart, naam: &str, kop: &str, waarde: &Waarde<'_>) {
        match waarde {
            // A situatie says so when no behaviour asks for a limit: silence could be read as leave.
            Waarde::Leeg if naam == "grens" => {
                let punt = Punt {
                    tekst: vec![Inline::tekst("Er is nu geen gedrag dat een grens vraagt.")],
                    onder: Vec::new(),
                };
                self.blad.punten(kop, vec![punt]);
            }
            Waarde::Leeg => {}
            Waarde::Regels(regels) => {
                let punten = regels.iter().map(|r| self.punt(naam, *r)).collect();
                self.blad.punten(kop, punten);
            }
            Waarde::Ids(ids) => self.verwijzingen(kop, ids),
            Waarde::Woorden(woorden) => {
                self.blad.0.push(Blok::Kop(kop.to_owned()));
                self.blad.alinea(woorden.join(" · "));
            }
            Waarde::Tekst(tekst) => self.waarde(kaart, naam, kop, tekst),
        }
    }

    /// A single value: label and text, with the link that follows from an id.
    fn waarde(&mut self, kaart: &Kaart, naam: &str, kop: &str, tekst: &str) {
        let inhoud = match (&kaart.inhoud, naam) {
            (Inhoud::Uitspraak(u), "ecli") => Inline::Link { tekst: u.ecli.clone(), adres: ecli_link(&u.ecli) },
            _ => Inline::tekst(tekst),
        };
        self.blad.0.push(Blok::Alinea(vec![Inline::Nadruk(format!("{kop}: ")), inhoud]));
    }

    /// A line: text with the numbers of its sources, and what stands beneath it.
    fn punt(&mut self, deel: &str, regel: Zicht<'_>) -> Punt {
        let mut tekst = regeltekst(deel, regel);
        tekst.extend(self.bronnen.verwijzing(regel.feiten, self.corpus));
        let mut onder = Vec::new();
        let mut erbij = |label: &str, tekst: &str| {
            let mut regel = vec![Inline::tekst(format!("{label}: "))];
            regel.extend(inline(tekst));
            onder.push(regel);
        };
        if let Some(waarom) = regel.waarom {
            erbij("Waarom", waarom);
        }
        if let Some(let_op) = regel.let_op {
            erbij("Let op", let_op);
        }
        if self.wens.onderbouwing {
            if regel.feiten.is_empty() {
                erbij("Herkomst", "redactie (gewone vakpraktijk)");
            }
            for feit in regel.feiten.iter().filter_map(|id| self.corpus.feit(id)) {
                erbij("Feit", &format!("{}: {}", feit.id, feit.uitspraak));
                for verwijzing in &feit.bronnen {
                    let titel = self.corpus.bron(&verwijzing.bron).map_or_else(|| verwijzing.bron.clone(), |b| b.titel);
                    erbij("Staat in", &format!("{titel}, {} (gezien op {})", verwijzing.vindplaats, feit.gezien));
                }
                if let Some(let_op) = &feit.let_op {
                    erbij("Let op bij het feit", let_op);
                }
            }
        }
        Punt { tekst, onder }
    }

    fn verwijzingen(&mut self, kop: &str, ids: &[String]) {
        let punten = ids
            .iter()
            .filter_map(|id| self.corpus.kop(self.corpus.nummer(id)?))
            .map(|k| Punt {
                tekst: vec![Inline::Kaart { tekst: k.titel, id: k.id.clone() }, Inline::tekst(format!(" ({})", k.id))],
                onder: Vec::new(),
            })
            .collect();
        self.blad.punten(kop, punten);
    }

    /// Whom to reach in the own organisation, as far as it filled that in.
    fn plaatsen(&mut self) {
        self.blad.punten("In uw organisatie", plaatsen(&self.corpus.plaatsen()));
    }

    fn zie_ook(&mut self, kaart: &Kaart) {
        self.verwijzingen("Zie ook", &kaart.hoofd.zie_ook);
    }

    /// A law article has a fixed deep link, built from its ids.
    fn wetlink(&mut self, kaart: &Kaart) {
        let Inhoud::Wet(wet) = &kaart.inhoud else { return };
        let verwijzing = jci(&wet.bwb, &wet.artikel, wet.lid.as_deref());
        self.blad.0.push(Blok::Kop("Wettekst".to_owned()));
        self.blad.0.push(Blok::Alinea(vec![Inline::Link { adres: bwb_link(&verwijzing), tekst: verwijzing }]));
    }

    fn bronnen(&mut self) {
        self.blad.0.extend(std::mem::take(&mut self.bronnen).blokken(self.corpus));
    }

    fn slot(&mut self, kaart: &Kaart) {
        if kaart.eigen {
            self.blad.alinea(format!(
                "Kaart {} van uw eigen organisatie, nagelezen op {}.",
                kaart.hoofd.id,
                kaart.hoofd.nagelezen.voluit()
            ));
            return;
        }
        self.blad.alinea("Een regel met een nummer tussen haken is met bron. Een regel zonder nummer is redactie: gewone vakpraktijk.");
        self.blad.alinea(format!(
            "Kaart {}. Nagelezen aan de hand van bronnen op {}; {VERANTWOORDING}",
            kaart.hoofd.id,
            kaart.hoofd.nagelezen.voluit()
        ));
    }
}

fn feit_blad(feit: &Feit, corpus: &Corpus) -> Blad {
    let mut blad = Blad(vec![Blok::Titel(format!("Feit {}", feit.id))]);
    blad.alinea(&feit.uitspraak);
    if let Some(let_op) = &feit.let_op {
        blad.alinea(format!("Let op: {let_op}"));
    }
    let punten = feit
        .bronnen
        .iter()
        .map(|v| {
            let bron = corpus.bron(&v.bron);
            let mut onder = vec![vec![Inline::tekst(format!("Vindplaats: {}", v.vindplaats))]];
            let link = bron.as_ref().and_then(Bron::link);
            onder.extend(link.map(|adres| vec![Inline::Link { tekst: adres.clone(), adres }]));
            Punt { tekst: vec![Inline::tekst(bron.as_ref().map_or_else(|| v.bron.clone(), bron_naam))], onder }
        })
        .collect();
    blad.punten("Bronnen", punten);
    blad.alinea(format!("Gezien op {}.", feit.gezien.voluit()));
    blad
}

fn bron_blad(bron: &Bron) -> Blad {
    let mut blad = Blad(vec![Blok::Titel(bron.titel.clone())]);
    let wie: Vec<&str> = [Some(bron.uitgever.as_str()), bron.datum.as_deref(), Some(bron.bronsoort.as_str())]
        .into_iter()
        .flatten()
        .collect();
    blad.alinea(wie.join(", "));
    if let Some(opmerking) = &bron.opmerking {
        blad.alinea(opmerking);
    }
    let mut adressen: Vec<String> = bron.link().into_iter().collect();
    adressen.extend(bron.url.clone().filter(|u| !adressen.contains(u)));
    let punten = adressen
        .into_iter()
        .map(|adres| Punt { tekst: vec![Inline::Link { tekst: adres.clone(), adres }], onder: Vec::new() })
        .collect();
    blad.punten("Adres", punten);
    blad.alinea(format!("Bron {}.", bron.id));
    blad
}

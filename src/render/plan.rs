//! The page of a plan: what to do now, then the rest, each line with its kaart and with the answer that brought it.

use soeverein_core::gids::{Aanleiding, GEVAAR_ROUTE, Gang, Plan, Planregel, Vak};
use soeverein_core::model::{Datum, Kaart};
use soeverein_core::store::Corpus;

use super::blad::inline;
use super::bronlijst::{Bronlijst, VERANTWOORDING};
use super::plaatsen::plaatsen;
use super::{Blad, Blok, Inline, Punt};

/// What ordinary service comes to.
pub(crate) const GEWOON: &str = "Gewone dienstverlening: behandel de vraag, leg niets extra's vast.";
/// Where no answer names behaviour: silence could be read as leave.
pub(crate) const GEEN_GRENS: &str = "Er is nu geen gedrag dat een grens vraagt.";
/// What a saved plan says of itself.
pub(crate) const GEEN_NAAM: &str =
    "Bevat geen naam of overtuiging; hoort niet in een persoonsdossier zonder grondslag.";

/// A plan with what a page needs to tell of it.
pub(crate) struct Toonbaar<'a> {
    /// The route that was walked.
    pub(crate) gang: &'a Gang<'a>,
    /// The answers.
    pub(crate) gegeven: &'a [Option<usize>],
    /// What they come to.
    pub(crate) plan: Plan<'a>,
    /// Where sources and places are.
    pub(crate) corpus: &'a Corpus,
    /// Today, to say that a kaart is past its date.
    pub(crate) vandaag: Option<Datum>,
}

impl<'a> Toonbaar<'a> {
    /// The plan of these answers, complete or so far.
    pub(crate) fn new(
        gang: &'a Gang<'a>,
        gegeven: &'a [Option<usize>],
        corpus: &'a Corpus,
        vandaag: Option<Datum>,
    ) -> Self {
        Self { gang, gegeven, plan: gang.plan(gegeven), corpus, vandaag }
    }

    /// Is it the plan of a danger exit?
    fn is_gevaar(&self) -> bool {
        self.gang.kaart.hoofd.id == GEVAAR_ROUTE
    }

    /// Why a line is there, as a sentence for a script.
    pub(crate) fn waarom(&self, regel: &Planregel<'_>) -> String {
        let redenen: Vec<String> = regel.waarom.iter().map(|reden| self.reden(*reden)).collect();
        redenen.join("; ")
    }

    fn reden(&self, reden: Aanleiding) -> String {
        match self.antwoord(reden) {
            Some((_, keuze)) if self.is_gevaar() => format!("U koos gevaar: {keuze}"),
            Some((vraag, keuze)) => format!("U antwoordde '{keuze}' op '{vraag}'"),
            None => format!("Dit staat in elk plan van '{}'", self.gang.kaart.hoofd.titel),
        }
    }

    /// Question and choice of an answer, in words.
    fn antwoord(&self, reden: Aanleiding) -> Option<(&str, &str)> {
        let Aanleiding::Antwoord(v, k) = reden else { return None };
        let vraag = self.gang.route.vragen.get(v)?;
        Some((&vraag.tekst, &vraag.keuzes.get(k)?.tekst))
    }

    /// Questions and choices on the path, in words.
    fn antwoorden(&self) -> Vec<(&str, &str)> {
        let stand = self.gang.stand(self.gegeven);
        let paren: Vec<(usize, usize)> = stand.beantwoord(self.gegeven).collect();
        paren.into_iter().filter_map(|(v, k)| self.antwoord(Aanleiding::Antwoord(v, k))).collect()
    }

    /// The doubts of its lines, each once, with the kaart in which they stand.
    pub(crate) fn twijfels(&self) -> Vec<(&str, &Kaart)> {
        let mut uit: Vec<(&str, &Kaart)> = Vec::new();
        for (_, regel) in self.plan.regels() {
            let Some(let_op) = regel.lijn.zicht.let_op else { continue };
            if !uit.iter().any(|(tekst, _)| *tekst == let_op) {
                uit.push((let_op, regel.lijn.kaart));
            }
        }
        uit
    }

    /// The page.
    pub(crate) fn blad(&self) -> Blad {
        Pagina { plan: self, blad: Blad::default(), bronnen: Bronlijst::default(), twijfels: self.twijfels() }.maak()
    }
}

struct Pagina<'p, 'a> {
    plan: &'p Toonbaar<'a>,
    blad: Blad,
    bronnen: Bronlijst,
    twijfels: Vec<(&'p str, &'p Kaart)>,
}

impl Pagina<'_, '_> {
    fn maak(mut self) -> Blad {
        let gevaar = self.plan.is_gevaar();
        self.kop(gevaar);
        self.verouderd();
        self.onaf();
        if self.plan.plan.gewoon {
            self.blad.0.push(Blok::Alinea(vec![Inline::Nadruk(GEWOON.to_owned())]));
        }
        for vak in Vak::ALLE {
            self.vak(*vak);
            // Who is in danger must find the alarm before anything else.
            if gevaar && *vak == Vak::Direct {
                self.plaatsen();
            }
        }
        if !gevaar {
            self.plaatsen();
        }
        self.slot();
        self.blad
    }

    /// The title, and danger first. Of a danger plan the kern of its own kaart: to go away is wrong with despair.
    fn kop(&mut self, gevaar: bool) {
        let gekozen = self.plan.gang.antwoorden(self.plan.gegeven).into_iter().next().filter(|_| gevaar);
        let kaart = gekozen.and_then(|(_, id)| self.plan.corpus.kaart(id));
        let (titel, waarschuwing) = match kaart {
            Some(kaart) => (kaart.hoofd.titel.clone(), inline(&kaart.hoofd.kern.tekst)),
            None => (self.plan.gang.kaart.hoofd.titel.clone(), vec![Inline::tekst("Gevaar? Ga weg en bel 112.")]),
        };
        self.blad.0.push(Blok::Titel(format!("Plan: {titel}")));
        self.blad.0.push(Blok::Waarschuwing(waarschuwing));
    }

    fn verouderd(&mut self) {
        let Some(vandaag) = self.plan.vandaag else { return };
        for kaart in self.plan.plan.kaarten().into_iter().filter(|k| vandaag > k.hoofd.herzien_voor) {
            let datum = kaart.hoofd.herzien_voor.voluit();
            let tekst = format!("Let op: de kaart '{}' moest voor {datum} worden herzien.", kaart.hoofd.titel);
            self.blad.0.push(Blok::Waarschuwing(vec![Inline::tekst(tekst)]));
        }
    }

    /// A plan that still lacks an answer says which, and how to give it.
    fn onaf(&mut self) {
        let gang = self.plan.gang;
        let volgende = gang.stand(self.plan.gegeven).volgende;
        let Some(vraag) = volgende.and_then(|v| gang.route.vragen.get(v)) else { return };
        let mut tekst = vec![Inline::Nadruk("Dit plan is nog niet af. ".to_owned())];
        tekst.push(Inline::tekst(format!("Volgende vraag: {} Antwoord met een van deze:", vraag.tekst)));
        self.blad.0.push(Blok::Alinea(tekst));
        let keuzes = vraag.keuzes.iter().map(|k| Punt {
            tekst: vec![
                Inline::Nadruk(format!("--antwoord {}={}", vraag.id, k.id)),
                Inline::tekst(format!("  {}", k.tekst)),
            ],
            onder: Vec::new(),
        });
        self.blad.0.push(Blok::Punten(keuzes.collect()));
    }

    fn vak(&mut self, vak: Vak) {
        let regels = self.plan.plan.vak(vak);
        if vak == Vak::Grenzen && self.zonder_gedrag() {
            let punt = Punt { tekst: vec![Inline::tekst(GEEN_GRENS)], onder: Vec::new() };
            return self.blad.punten(vak.kop(), vec![punt]);
        }
        let mut punten = Vec::new();
        for (n, regel) in regels.iter().enumerate() {
            let mut punt = self.punt(vak, regel);
            // Lines of one kaart that one answer brought stand together: said once, beneath the last.
            let volgende = regels.get(n + 1);
            let slot =
                volgende.is_none_or(|v| v.waarom != regel.waarom || v.lijn.kaart.hoofd.id != regel.lijn.kaart.hoofd.id);
            if slot {
                punt.onder.push(vec![Inline::tekst(self.herkomst(regel))]);
            }
            punten.push(punt);
        }
        self.blad.punten(vak.kop(), punten);
    }

    /// Is it known that no answer names behaviour? Not while a question is open, or it would be said too soon.
    fn zonder_gedrag(&self) -> bool {
        let Toonbaar { gang, gegeven, plan, .. } = self.plan;
        plan.gedrag.is_empty() && gang.stand(gegeven).volgende.is_none()
    }

    fn punt(&mut self, vak: Vak, regel: &Planregel<'_>) -> Punt {
        let zicht = regel.lijn.zicht;
        let mut tekst: Vec<Inline> = regel.aanhef().map(Inline::Nadruk).into_iter().collect();
        let gesproken = vak == Vak::Zeg;
        if gesproken {
            tekst.push(Inline::tekst("“"));
        }
        tekst.extend(inline(zicht.tekst));
        if gesproken {
            tekst.push(Inline::tekst("”"));
        }
        tekst.extend(self.bronnen.verwijzing(zicht.feiten, self.plan.corpus));
        let twijfel = zicht.let_op.and_then(|l| self.twijfels.iter().position(|(tekst, _)| *tekst == l));
        tekst.extend(twijfel.map(|n| Inline::tekst(format!(" (let op {})", n + 1))));
        let mut onder = Vec::new();
        if let Some(waarom) = zicht.waarom {
            let mut regel = vec![Inline::tekst("Waarom: ")];
            regel.extend(inline(waarom));
            onder.push(regel);
        }
        Punt { tekst, onder }
    }

    fn herkomst(&self, regel: &Planregel<'_>) -> String {
        let kaart = &regel.lijn.kaart.hoofd.id;
        // In a danger plan there is one answer, and it stands in the title.
        if self.plan.is_gevaar() {
            return format!("Kaart: {kaart}");
        }
        let redenen: Vec<String> = regel
            .waarom
            .iter()
            .map(|reden| match self.plan.antwoord(*reden) {
                // A bare 'Ja' says nothing without its question.
                Some((vraag, keuze)) if keuze.chars().count() <= KAAL => format!("'{keuze}' op '{vraag}'"),
                Some((_, keuze)) => format!("'{}'", kort(keuze)),
                None => "altijd".to_owned(),
            })
            .collect();
        format!("Omdat: {}. Kaart: {kaart}", redenen.join(" en "))
    }

    fn plaatsen(&mut self) {
        self.blad.punten("In uw organisatie", plaatsen(&self.plan.corpus.plaatsen()));
    }

    fn slot(&mut self) {
        let los = |tekst: Vec<Inline>| Punt { tekst, onder: Vec::new() };
        let dilemmas = self.plan.plan.dilemmas.iter().map(|kaart| {
            let kop = Inline::Kaart { tekst: kaart.hoofd.titel.clone(), id: kaart.hoofd.id.clone() };
            let mut tekst = vec![kop, Inline::tekst(format!(" ({}). ", kaart.hoofd.id))];
            tekst.extend(inline(&kaart.hoofd.kern.tekst));
            los(tekst)
        });
        self.blad.punten("Dilemma's die hier spelen", dilemmas.collect());
        let twijfels = std::mem::take(&mut self.twijfels).into_iter().enumerate().map(|(n, (tekst, kaart))| {
            let mut regel = vec![Inline::tekst(format!("Let op {}: ", n + 1))];
            regel.extend(inline(tekst));
            regel.push(Inline::tekst(format!(" ({})", kaart.hoofd.id)));
            los(regel)
        });
        let twijfels = twijfels.collect();
        self.blad.punten("Wat niet zeker is", twijfels);
        let antwoorden = self
            .plan
            .antwoorden()
            .into_iter()
            .map(|(vraag, keuze)| los(vec![Inline::tekst(format!("{vraag} ")), Inline::Nadruk(keuze.to_owned())]));
        self.blad.punten("Uw antwoorden", antwoorden.collect());
        self.blad.0.extend(std::mem::take(&mut self.bronnen).blokken(self.plan.corpus));
        self.blad.alinea(
            "Een regel met een nummer tussen haken is met bron. Een regel zonder nummer is redactie: gewone vakpraktijk.",
        );
        let eigen = self.plan.plan.kaarten().iter().any(|k| k.eigen || k.aangevuld);
        if eigen {
            self.blad.alinea("In dit plan staan ook regels van uw eigen organisatie.");
        }
        self.blad.alinea(format!("Dit is hulp bij uw werk, geen juridisch advies; {VERANTWOORDING}"));
        self.blad.alinea(GEEN_NAAM);
    }
}

/// The most signs of an answer that is told with its question.
const KAAL: usize = 20;

/// An answer by its first words: what stands before its colon.
fn kort(keuze: &str) -> &str {
    keuze.split_once(':').map_or(keuze, |(eerst, _)| eerst)
}

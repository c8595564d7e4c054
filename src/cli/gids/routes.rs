//! The routes of the corpus: which there are, and one with all kaarten that it refers to.

use std::collections::BTreeMap;

use soeverein_core::gids::{GEVAAR_ROUTE, Gang, Gegeven, ROUTE_VRAAG};
use soeverein_core::model::soorten::kaart_van;
use soeverein_core::model::{Inhoud, Kaart, Soort};
use soeverein_core::store::{Corpus, Kop};
use soeverein_core::woordafstand::lijkt_op;

use crate::cli::plan::Plan;
use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, kort};
use crate::render::json::{self, KaartUit, KeuzeUit, RoutesUit, VraagUit};
use crate::render::{Blad, Inline, Punt};

/// A route with the kaarten behind its references, out of the packed corpus.
pub(super) struct Pakket {
    route: Kaart,
    kaarten: BTreeMap<String, Kaart>,
}

impl Pakket {
    /// Takes a route by its id, with all that any of its answers can bring.
    pub(super) fn new(id: &str, corpus: &Corpus) -> Result<Self, Afgebroken> {
        Self::met(id, corpus, &|_, _| true)
    }

    /// Takes a route with only what these answers bring: unpacking kaarten is most of the work of a script.
    pub(super) fn voor(id: &str, corpus: &Corpus, antwoorden: &[(String, String)]) -> Result<Self, Afgebroken> {
        Self::met(id, corpus, &|vraag, keuze| antwoorden.iter().any(|(v, k)| v == vraag && k == keuze))
    }

    fn met(id: &str, corpus: &Corpus, gegeven: &dyn Fn(&str, &str) -> bool) -> Result<Self, Afgebroken> {
        let route = corpus.kaart(id).ok_or_else(|| onbekend(id, corpus))?;
        let Inhoud::Route(inhoud) = &route.inhoud else { return Err(onbekend(id, corpus)) };
        let keuzes = inhoud.vragen.iter().flat_map(|vraag| vraag.keuzes.iter().map(move |k| (&vraag.id, k)));
        let gekozen = keuzes.filter(|(vraag, keuze)| gegeven(vraag, &keuze.id));
        let verwijzingen = gekozen.flat_map(|(_, keuze)| keuze.lijsten()).flat_map(|(_, lijst)| lijst);
        let mut kaarten = BTreeMap::new();
        for id in verwijzingen.chain(&inhoud.altijd.0).map(|verwijzing| kaart_van(verwijzing)) {
            if !kaarten.contains_key(id) {
                kaarten.extend(corpus.kaart(id).map(|kaart| (id.to_owned(), kaart)));
            }
        }
        let dilemmas: Vec<String> = kaarten.values().flat_map(dilemmas_van).cloned().collect();
        for id in dilemmas {
            if !kaarten.contains_key(&id) {
                kaarten.extend(corpus.kaart(&id).map(|kaart| (id, kaart)));
            }
        }
        Ok(Self { route, kaarten })
    }

    /// The route, ready to walk.
    pub(super) fn gang(&self) -> Result<Gang<'_>, Afgebroken> {
        Gang::new(&self.route, &|id| self.kaarten.get(id))
            .ok_or_else(|| format!("'{}' is geen route.", self.route.hoofd.id).into())
    }
}

fn dilemmas_van(kaart: &Kaart) -> &[String] {
    match &kaart.inhoud {
        Inhoud::Situatie(situatie) => &situatie.dilemmas.0,
        _ => &[],
    }
}

/// The answers that lead to the plan of one danger exit.
pub(super) fn bij_gevaar(gang: &Gang<'_>, soort: &str) -> Result<Gegeven, Afgebroken> {
    let vraag = gang.route.vragen.first().map_or("", |v| v.id.as_str());
    gang.geef([(vraag, soort)]).map_err(|_| {
        let soorten: Vec<&str> = gang.route.gevaar.0.iter().map(String::as_str).collect();
        let (soort, soorten) = (kort(soort), soorten.join(", "));
        format!("'{soort}' is geen soort gevaar. Kies uit: {soorten}. Acuut gevaar: ga weg en bel 112.").into()
    })
}

/// The routes that a person picks by their moment, in the order of the corpus; the danger exits stand apart.
pub(super) fn koppen(corpus: &Corpus) -> Vec<Kop> {
    let routes = (0..corpus.aantal()).filter(|n| corpus.soort(*n) == Some(Soort::Route));
    let mut koppen: Vec<Kop> = routes.filter_map(|n| corpus.kop(n)).collect();
    koppen.retain(|k| k.id != GEVAAR_ROUTE && !k.vervallen);
    koppen.sort_by_key(|k| VOLGORDE.iter().position(|id| *id == k.id).unwrap_or(VOLGORDE.len()));
    koppen
}

/// What is at hand goes before what can wait.
const VOLGORDE: &[&str] =
    &["balie", "telefoon", "brief", "huisbezoek", "incident", "contact", "kind", "leiding", "twijfel"];

/// Choosing the route, as the first question.
pub(super) fn vraag(corpus: &Corpus) -> VraagUit {
    let keuzes: Vec<KeuzeUit> = koppen(corpus).into_iter().map(|k| KeuzeUit { id: k.id, tekst: k.titel }).collect();
    VraagUit {
        id: ROUTE_VRAAG.to_owned(),
        tekst: VRAAG.to_owned(),
        waarom: WAAROM.to_owned(),
        nummer: 1,
        ten_hoogste: soeverein_core::gids::MEESTE_VRAGEN,
        keuzes,
    }
}

/// The first question.
pub(super) const VRAAG: &str = "Wat is er nu aan de hand?";
/// Why it is asked.
pub(super) const WAAROM: &str =
    "Wat u nu kunt doen, hangt af van waar u staat: bij iemand, aan de telefoon of met een brief.";

/// `--lijst`.
pub(super) fn lijst(corpus: &Corpus, plan: &Plan) -> Uitkomst {
    let koppen = koppen(corpus);
    if plan.json() {
        let routes = koppen.into_iter().map(|k| KaartUit { id: k.id, titel: k.titel, kern: k.kern }).collect();
        plan.uitvoer.data(&json::schrijf(&RoutesUit { schema: json::SCHEMA, routes }))?;
        return Ok(Einde::Gevonden);
    }
    let mut blad = Blad::default();
    let punt = |k: Kop| {
        let mut tekst = vec![Inline::Nadruk(k.id), Inline::tekst(format!("  {}", k.titel))];
        tekst.extend(k.eigen.then(|| Inline::tekst(" (eigen route van uw organisatie)")));
        Punt { tekst, onder: Vec::new() }
    };
    blad.punten("Routes", koppen.into_iter().map(punt).collect());
    blad.alinea("Begin met: soeverein-advies gids <route>");
    plan.toon(&blad)?;
    Ok(Einde::Gevonden)
}

fn onbekend(id: &str, corpus: &Corpus) -> Afgebroken {
    let ids: Vec<String> = koppen(corpus).into_iter().map(|k| k.id).collect();
    let rest = match lijkt_op(id, ids.iter().map(String::as_str)) {
        Some(beter) => format!("Bedoelde u '{beter}'?"),
        None => format!("Kies uit: {}.", ids.join(", ")),
    };
    format!("Er is geen route '{}'. {rest}", kort(id)).into()
}

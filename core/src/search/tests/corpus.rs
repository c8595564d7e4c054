//! The small corpus and the real language tables that the tests share.

use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::super::{Document, Gevaargroep, Index, Uitslag, Woordenboek, build};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groepen {
    groepen: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Woorden {
    woorden: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gevaar {
    groep: Vec<Gevaargroep>,
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).unwrap()
}

/// The tables as they ship.
pub(in super::super) fn woordenboek() -> Woordenboek {
    Woordenboek {
        synoniemen: read::<Groepen>(include_str!("../../../../data/taal/synoniemen.toml")).groepen,
        stammen: read::<Groepen>(include_str!("../../../../data/taal/stammen.toml")).groepen,
        delen: read::<Woorden>(include_str!("../../../../data/taal/delen.toml")).woorden,
        stopwoorden: read::<Woorden>(include_str!("../../../../data/taal/stopwoorden.toml")).woorden,
        gevaar: read::<Gevaar>(include_str!("../../../../data/taal/gevaar.toml")).groep,
    }
}

/// A document with a title, other words and a text.
pub(in super::super) fn document<'a>(titel: &'a str, trefwoorden: &[&'a str], tekst: &'a str) -> Document<'a> {
    Document { titel, trefwoorden: trefwoorden.to_vec(), kern: "", tekst: vec![tekst], voorrang: 1.0, vindbaar: true }
}

/// Titles and texts as in the corpus; the place is the number.
pub(in super::super) fn kaarten() -> Vec<Document<'static>> {
    vec![
        document(
            "Een bezoeker filmt aan de balie",
            &["camera", "livestream"],
            "Blijf kalm. Vraag waarvoor hij komt en maak afspraken over de opname.",
        ),
        document(
            "Een huisuitzetting voorbereiden",
            &["ontruiming"],
            "Bespreek met de deurwaarder wie er bij is en wie er belt.",
        ),
        document(
            "Iemand weigert de aanslag te betalen",
            &["belasting", "affidavit"],
            "Bied een betalingsregeling aan. Een dwangbevel volgt later.",
        ),
        document(
            "Een dwangbevel uitbrengen",
            &["invordering"],
            "De ontvanger brengt het uit. Het exploot noemt de schulden.",
        ),
        document(
            "Ik ben een mens en geen persoon",
            &["stroman", "vlees en bloed"],
            "Ga niet in debat. In de wet is een persoon juist een mens.",
        ),
        document(
            "Een kind gaat niet naar school",
            &["thuisonderwijs", "leerplicht"],
            "De leerplichtambtenaar houdt contact met de ouders.",
        ),
        document("Dreiging met geweld aan de balie", &["agressie"], "Ga weg en bel 112. Meld het daarna."),
        document("Uw adres staat online", &["doxing"], "Bewaar bewijs en bespreek aangifte met uw leidinggevende."),
        document(
            "Termijn van bezwaar",
            &["awb 6:7"],
            "Artikel 6:7 van de Awb: zes weken. Wie bezwaar maakt, krijgt een brief.",
        ),
        document("Een wapenvergunning aanvragen", &["wapenverlof"], "Dit gaat via de politie in de stad."),
        document("Ingetrokken kaart over ambassades", &["ambassade"], "Deze kaart telt niet meer mee."),
        document(
            "Een beëdigde verklaring in de post",
            &[],
            "Stuur een ontvangstbevestiging en lees of er een echt verzoek in staat. Iemand wordt uit zijn huis gezet.",
        ),
    ]
    .into_iter()
    .map(|document| Document { vindbaar: !document.titel.starts_with("Ingetrokken"), ..document })
    .collect()
}

/// One query on the small corpus, without a filter.
pub(in super::super) fn search(zoekvraag: &str) -> Uitslag {
    search_where(zoekvraag, &|_| true)
}

/// One query on the small corpus.
pub(in super::super) fn search_where(zoekvraag: &str, filter: &dyn Fn(u32) -> bool) -> Uitslag {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| build(&kaarten(), &woordenboek()));
    let kaarten = kaarten();
    let text_of = |doc: u32| {
        let document = &kaarten[doc as usize];
        format!("{}. {}. {}", document.titel, document.trefwoorden.join(". "), document.tekst.join(" "))
    };
    Index::from_bytes(&BYTES).unwrap().search(zoekvraag, filter, &text_of)
}

/// Numbers of the hits, best first.
pub(in super::super) fn docs(uitslag: &Uitslag) -> Vec<u32> {
    uitslag.treffers.iter().map(|treffer| treffer.doc).collect()
}

//! The JSON of every command: field names are a contract with scripts (DESIGN section 8), and each
//! shape has a published schema in `docs/schema/`.

mod gids;

pub(crate) use gids::{BewaardUit, GidsUit, KaartUit, KeuzeUit, OpnieuwUit, RoutesUit, VraagUit, antwoorden};

use serde::Serialize;
use serde_json::{Map, Value, json};
use soeverein_core::check::Fout;
use soeverein_core::dekking::Dekking;
use soeverein_core::model::{Bron, Kaart, Soort, Stuk, herkomst};
use soeverein_core::store::{Corpus, Kop};

use soeverein_core::veilig::veilig_json;

/// The number of the contract.
pub(crate) const SCHEMA: u8 = 1;

/// `zoek --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ZoekUit {
    pub(crate) schema: u8,
    pub(crate) zoekvraag: String,
    /// All hits, also those beyond `-n`.
    pub(crate) aantal: usize,
    pub(crate) treffers: Vec<TrefferUit>,
    pub(crate) bedoelde_u: Vec<String>,
}

/// One hit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct TrefferUit {
    pub(crate) id: String,
    pub(crate) soort: Soort,
    pub(crate) titel: String,
    pub(crate) kern: String,
    /// Comparable only within one query; 0 for a kaart that stands there because of danger alone.
    pub(crate) score: f32,
    /// The text in which the words stand.
    pub(crate) fragment: String,
    /// On top because words of the query point to acute danger.
    pub(crate) gevaar: bool,
    /// Of the user's own organisation.
    pub(crate) eigen: bool,
    /// Bundled, with lines of the user's own organisation.
    pub(crate) aangevuld: bool,
    pub(crate) waarom: Vec<WaaromUit>,
}

/// Why a hit is there.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WaaromUit {
    /// The word as typed.
    pub(crate) woord: String,
    /// The word of the corpus.
    pub(crate) gevonden: String,
    /// By which rule.
    pub(crate) regel: String,
    /// In which fields.
    pub(crate) velden: Vec<String>,
}

/// `lijst --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct LijstUit {
    pub(crate) schema: u8,
    pub(crate) kaarten: Vec<KopUit>,
}

/// `lijst --dekking --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct DekkingUit {
    pub(crate) schema: u8,
    #[serde(flatten)]
    pub(crate) dekking: Dekking,
}

/// One row of an overview.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct KopUit {
    pub(crate) id: String,
    pub(crate) soort: Soort,
    pub(crate) titel: String,
    pub(crate) kern: String,
    pub(crate) thema: String,
    pub(crate) rollen: Vec<String>,
    pub(crate) domein: Vec<String>,
    /// ISO 8601; `null` for a bron.
    pub(crate) gewijzigd: Option<String>,
    pub(crate) vervallen: bool,
    pub(crate) eigen: bool,
    pub(crate) aangevuld: bool,
}

impl From<Kop> for KopUit {
    fn from(k: Kop) -> Self {
        Self {
            id: k.id,
            soort: k.soort,
            titel: k.titel,
            kern: k.kern,
            thema: k.thema,
            rollen: k.rollen,
            domein: k.domein,
            gewijzigd: k.gewijzigd.map(|d| d.to_string()),
            vervallen: k.vervallen,
            eigen: k.eigen,
            aangevuld: k.aangevuld,
        }
    }
}

/// `bronnen --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct BronnenUit {
    pub(crate) schema: u8,
    pub(crate) bronnen: Vec<BronGebruik>,
}

/// A source with where it is used.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct BronGebruik {
    #[serde(flatten)]
    pub(crate) bron: Bron,
    /// The link built from its id, or where it was read.
    pub(crate) link: Option<String>,
    /// Feiten that rest on it.
    pub(crate) feiten: Vec<String>,
    /// Kaarten with a line that rests on such a feit.
    pub(crate) kaarten: Vec<String>,
}

/// `controleer --json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ControleerUit {
    pub(crate) schema: u8,
    pub(crate) kaarten: usize,
    pub(crate) fouten: Vec<FoutUit>,
    pub(crate) waarschuwingen: Vec<FoutUit>,
}

/// A fault with its place.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct FoutUit {
    pub(crate) bestand: String,
    pub(crate) regel: usize,
    pub(crate) kolom: usize,
    pub(crate) code: String,
    pub(crate) melding: String,
    pub(crate) oplossing: String,
}

impl From<&Fout> for FoutUit {
    fn from(f: &Fout) -> Self {
        Self {
            bestand: f.bestand.clone(),
            regel: f.regel,
            kolom: f.kolom,
            code: f.code.to_owned(),
            melding: f.melding.clone(),
            oplossing: f.oplossing.clone(),
        }
    }
}

/// What `toon --json` adds to the keys of a kaart.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ToonErbij {
    pub(crate) schema: u8,
    pub(crate) id: String,
    pub(crate) soort: Soort,
    /// The sources behind its lines, in reading order.
    pub(crate) bronnen: Vec<BronUit>,
    /// The feiten behind its lines, in reading order.
    pub(crate) onderbouwing: Vec<FeitUit>,
}

/// A source, resolved.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct BronUit {
    pub(crate) id: String,
    pub(crate) titel: String,
    pub(crate) uitgever: String,
    pub(crate) datum: Option<String>,
    pub(crate) url: Option<String>,
}

/// A feit with where it stands.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct FeitUit {
    pub(crate) feit: String,
    pub(crate) uitspraak: String,
    pub(crate) let_op: Option<String>,
    pub(crate) gezien: String,
    pub(crate) bronnen: Vec<VindplaatsUit>,
}

/// A place in a source.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct VindplaatsUit {
    pub(crate) bron: String,
    pub(crate) vindplaats: String,
}

/// `toon --json`: the keys of the TOML, with sources and evidence resolved.
pub(crate) fn toon(stuk: &Stuk, corpus: &Corpus) -> Value {
    let feiten: Vec<&str> = match stuk {
        Stuk::Kaart(kaart) => kaart.feiten(),
        Stuk::Feit(feit) => vec![feit.id.as_str()],
        Stuk::Bron(_) => Vec::new(),
    };
    let onderbouwing: Vec<FeitUit> = feiten
        .into_iter()
        .filter_map(|id| corpus.feit(id))
        .map(|f| FeitUit {
            feit: f.id,
            uitspraak: f.uitspraak,
            let_op: f.let_op,
            gezien: f.gezien.to_string(),
            bronnen: f.bronnen.into_iter().map(|b| VindplaatsUit { bron: b.bron, vindplaats: b.vindplaats }).collect(),
        })
        .collect();
    let mut bronnen: Vec<BronUit> = Vec::new();
    for verwijzing in onderbouwing.iter().flat_map(|f| &f.bronnen) {
        if let Some(bron) = corpus.bron(&verwijzing.bron)
            && !bronnen.iter().any(|b| b.id == bron.id)
        {
            bronnen.push(BronUit {
                url: bron.link(),
                id: bron.id,
                titel: bron.titel,
                uitgever: bron.uitgever,
                datum: bron.datum,
            });
        }
    }
    let erbij = ToonErbij { schema: SCHEMA, id: stuk.id().to_owned(), soort: stuk.soort(), bronnen, onderbouwing };
    let mut uit = voorwerp(&erbij);
    let eigen = match stuk {
        Stuk::Kaart(kaart) => kaart_sleutels(kaart),
        Stuk::Feit(feit) => voorwerp(feit),
        Stuk::Bron(bron) => voorwerp(bron),
    };
    for (sleutel, waarde) in eigen {
        // A feit has `bronnen` of its own; the resolved ones go before it.
        uit.entry(sleutel).or_insert(waarde);
    }
    Value::Object(uit)
}

/// The keys of the TOML: head, then the parts; `kern` is a text, its evidence stands beside it.
fn kaart_sleutels(kaart: &Kaart) -> Map<String, Value> {
    let mut uit = voorwerp(&kaart.hoofd);
    let kern = &kaart.hoofd.kern;
    uit.insert("kern".to_owned(), json!(kern.tekst));
    uit.insert("kern_feiten".to_owned(), json!(kern.feiten));
    uit.insert("kern_let_op".to_owned(), json!(kern.let_op));
    uit.insert("eigen".to_owned(), json!(kaart.eigen));
    uit.insert("aangevuld".to_owned(), json!(kaart.aangevuld));
    // The embedded form tags the content with its soort; JSON has the parts at the top.
    if let Some((_, Value::Object(delen))) = voorwerp(&kaart.inhoud).into_iter().next() {
        uit.extend(delen.into_iter().map(|(sleutel, waarde)| (sleutel, als_regels(waarde))));
    }
    uit
}

/// Every line has a `tekst`, whatever its form: a limit's is its step, whom to involve is the moment.
fn als_regels(waarde: Value) -> Value {
    match waarde {
        Value::Array(regels) => Value::Array(regels.into_iter().map(als_regels).collect()),
        Value::Object(mut regel) if regel.contains_key("feiten") => {
            if let Some(tekst) = ["stap", "wanneer"].iter().find_map(|s| regel.get(*s).cloned()) {
                regel.entry("tekst").or_insert(tekst);
            }
            let met_bron = regel.get("feiten").and_then(Value::as_array).is_some_and(|f| !f.is_empty());
            regel.insert("herkomst".to_owned(), json!(herkomst(met_bron)));
            Value::Object(regel)
        }
        ander => ander,
    }
}

fn voorwerp<T: Serialize>(waarde: &T) -> Map<String, Value> {
    match serde_json::to_value(waarde) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// JSON for a terminal or a pipe: indented, and safe to look at.
pub(crate) fn schrijf<T: Serialize>(waarde: &T) -> String {
    // Our shapes have text keys only, so writing to memory cannot fail.
    let mut json = veilig_json(&serde_json::to_string_pretty(waarde).unwrap_or_default());
    json.push('\n');
    json
}

/// The same on one line, for exports.
pub(crate) fn op_een_regel(waarde: &Value) -> String {
    veilig_json(&waarde.to_string())
}

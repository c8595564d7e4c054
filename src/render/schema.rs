//! The published JSON Schemas, made from the output types. `docs/schema/` holds them; this test holds
//! the folder against the types, and `SCHEMA_VERNIEUWEN=1 cargo test schema` writes it anew.

use std::fs;
use std::path::{Path, PathBuf};

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};
use soeverein_core::model::Soort;
use soeverein_core::model::soorten as s;

use super::json::{
    BronnenUit, ControleerUit, DekkingUit, GidsUit, LijstUit, OpnieuwUit, RoutesUit, ToonErbij, ZoekUit,
};

fn schema<T: JsonSchema>(titel: &str) -> Value {
    // What a program writes: a key with a default is always there.
    let mut schema = SchemaGenerator::new(schemars::generate::SchemaSettings::draft2020_12().for_serialize())
        .into_root_schema_for::<T>();
    schema.insert("title".to_owned(), json!(titel));
    schema.to_value()
}

fn properties(schema: &Value) -> (Map<String, Value>, Map<String, Value>) {
    let map = |key: &str| schema.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
    (map("properties"), map("$defs"))
}

/// What each soort has of its own.
fn per_soort() -> Vec<(Soort, Value)> {
    vec![
        (Soort::Situatie, schema::<s::Situatie>("")),
        (Soort::Signaal, schema::<s::Signaal>("")),
        (Soort::Dilemma, schema::<s::Dilemma>("")),
        (Soort::Ervaring, schema::<s::Ervaring>("")),
        (Soort::Wijsheid, schema::<s::Wijsheid>("")),
        (Soort::Argument, schema::<s::Argument>("")),
        (Soort::Begrip, schema::<s::Begrip>("")),
        (Soort::Wet, schema::<s::Wet>("")),
        (Soort::Uitspraak, schema::<s::Uitspraak>("")),
        (Soort::Behoefte, schema::<s::Behoefte>("")),
        (Soort::Aanbod, schema::<s::Aanbod>("")),
        (Soort::Brief, schema::<s::Brief>("")),
        (Soort::Oefening, schema::<s::Oefening>("")),
        (Soort::Route, schema::<s::Route>("")),
        (Soort::Feit, schema::<s::Feit>("")),
        (Soort::Bron, schema::<s::Bron>("")),
    ]
}

/// What every kaart has: its properties, and which must be there.
fn hoofd() -> (Map<String, Value>, Vec<String>) {
    let tekst = json!({ "type": "string" });
    let lijst = json!({ "type": "array", "items": { "type": "string" } });
    let dag = json!({ "type": "string", "format": "date" });
    let ja_nee = json!({ "type": "boolean" });
    let velden = [
        ("titel", &tekst),
        ("kern", &tekst),
        ("kern_feiten", &lijst),
        ("kern_let_op", &json!({ "type": ["string", "null"] })),
        ("thema", &tekst),
        ("rollen", &lijst),
        ("domein", &lijst),
        ("trefwoorden", &lijst),
        ("zie_ook", &lijst),
        ("nagelezen", &dag),
        ("gewijzigd", &dag),
        ("herzien_voor", &dag),
        ("eigen", &ja_nee),
        ("aangevuld", &ja_nee),
    ];
    let verplicht = velden.iter().map(|(naam, _)| (*naam).to_owned()).collect();
    (velden.into_iter().map(|(naam, vorm)| (naam.to_owned(), vorm.clone())).collect(), verplicht)
}

/// One record of an export: a stuk of one soort, as `toon --json` gives it.
fn van_soort(soort: Soort, eigen: &Value) -> Value {
    let mut uit = schema::<ToonErbij>(&format!("soeverein-advies: een {soort}"));
    let (mut eigenschappen, mut defs) = properties(&uit);
    let mut verplicht: Vec<String> = eigenschappen.keys().cloned().collect();
    let (van_soort, meer) = properties(eigen);
    defs.extend(meer);
    // `bronnen` of a feit gives way to the resolved ones.
    for (naam, vorm) in van_soort.into_iter().filter(|(naam, _)| naam != "bronnen") {
        verplicht.push(naam.clone());
        eigenschappen.insert(naam, vorm);
    }
    if !soort.is_bewijs() {
        let (hoofd, namen) = hoofd();
        eigenschappen.extend(hoofd);
        verplicht.extend(namen);
    }
    eigenschappen.insert("soort".to_owned(), json!({ "const": soort.woord() }));
    verplicht.sort();
    verplicht.dedup();
    if let Some(uit) = uit.as_object_mut() {
        uit.insert("properties".to_owned(), Value::Object(eigenschappen));
        uit.insert("required".to_owned(), json!(verplicht));
        uit.insert("$defs".to_owned(), Value::Object(defs));
    }
    uit
}

/// `toon --json`: what it adds, the head, and per soort its own parts. Lines gain `herkomst` and `tekst`,
/// so the parts are described by their TOML keys and may hold more.
fn toon() -> Value {
    let mut basis = schema::<ToonErbij>("soeverein-advies toon --json");
    let mut alles: Vec<Value> = Vec::new();
    let mut defs = properties(&basis).1;
    let mut voeg_toe = |soort: Soort, schema: Value| {
        let (eigenschappen, meer) = properties(&schema);
        defs.extend(meer);
        let eigenschappen: Map<String, Value> =
            eigenschappen.into_iter().filter(|(naam, _)| naam != "bronnen").collect();
        let namen: Vec<String> = eigenschappen.keys().cloned().collect();
        alles.push(json!({
            "if": { "properties": { "soort": { "const": soort.woord() } } },
            "then": { "properties": eigenschappen, "required": namen },
        }));
    };
    for (soort, schema) in per_soort() {
        voeg_toe(soort, schema);
    }
    let bewijs: Vec<&str> = Soort::ALLE.iter().filter(|s| s.is_bewijs()).map(|s| s.woord()).collect();
    let (eigenschappen, verplicht) = hoofd();
    alles.push(json!({
        "if": { "properties": { "soort": { "not": { "enum": bewijs } } } },
        "then": { "properties": eigenschappen, "required": verplicht },
    }));
    if let Some(basis) = basis.as_object_mut() {
        basis.insert("$defs".to_owned(), Value::Object(defs));
        basis.insert("allOf".to_owned(), Value::Array(alles));
    }
    basis
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
    let mut schemas: Vec<(String, Value)> = [
        ("zoek", schema::<ZoekUit>("soeverein-advies zoek --json")),
        ("toon", toon()),
        ("lijst", schema::<LijstUit>("soeverein-advies lijst --json")),
        ("lijst-dekking", schema::<DekkingUit>("soeverein-advies lijst --dekking --json")),
        ("bronnen", schema::<BronnenUit>("soeverein-advies bronnen --json")),
        ("gids", schema::<GidsUit>("soeverein-advies gids --json")),
        ("gids-lijst", schema::<RoutesUit>("soeverein-advies gids --lijst --json")),
        ("gids-opnieuw", schema::<OpnieuwUit>("soeverein-advies gids --opnieuw --json")),
        ("controleer", schema::<ControleerUit>("soeverein-advies controleer --json")),
    ]
    .map(|(naam, schema)| (naam.to_owned(), schema))
    .into();
    schemas.extend(per_soort().iter().map(|(soort, eigen)| (format!("kaart-{soort}"), van_soort(*soort, eigen))));
    for (naam, schema) in schemas {
        let pad: PathBuf = map.join(format!("{naam}.schema.json"));
        let nieuw = format!("{}\n", serde_json::to_string_pretty(&schema).expect("a schema is JSON"));
        if std::env::var_os("SCHEMA_VERNIEUWEN").is_some() {
            fs::create_dir_all(&map).expect("the folder of the schemas");
            fs::write(&pad, &nieuw).expect("a schema can be written");
        }
        let oud = fs::read_to_string(&pad).unwrap_or_default();
        assert_eq!(
            oud,
            nieuw,
            "{} is not what the types say: run SCHEMA_VERNIEUWEN=1 cargo test schema",
            pad.display()
        );
    }
}

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
    voeg_toe(Soort::Situatie, schema::<s::Situatie>(""));
    voeg_toe(Soort::Signaal, schema::<s::Signaal>(""));
    voeg_toe(Soort::Dilemma, schema::<s::Dilemma>(""));
    voeg_toe(Soort::Ervaring, schema::<s::Ervaring>(""));
    voeg_toe(Soort::Wijsheid, schema::<s::Wijsheid>(""));
    voeg_toe(Soort::Argument, schema::<s::Argument>(""));
    voeg_toe(Soort::Begrip, schema::<s::Begrip>(""));
    voeg_toe(Soort::Wet, schema::<s::Wet>(""));
    voeg_toe(Soort::Uitspraak, schema::<s::Uitspraak>(""));
    voeg_toe(Soort::Behoefte, schema::<s::Behoefte>(""));
    voeg_toe(Soort::Aanbod, schema::<s::Aanbod>(""));
    voeg_toe(Soort::Brief, schema::<s::Brief>(""));
    voeg_toe(Soort::Oefening, schema::<s::Oefening>(""));
    voeg_toe(Soort::Route, schema::<s::Route>(""));
    voeg_toe(Soort::Feit, schema::<s::Feit>(""));
    voeg_toe(Soort::Bron, schema::<s::Bron>(""));
    let bewijs: Vec<&str> = Soort::ALLE.iter().filter(|s| s.is_bewijs()).map(|s| s.woord()).collect();
    alles.push(json!({
        "if": { "properties": { "soort": { "not": { "enum": bewijs } } } },
        "then": {
            "properties": {
                "titel": { "type": "string" }, "kern": { "type": "string" },
                "kern_feiten": { "type": "array", "items": { "type": "string" } },
                "kern_let_op": { "type": ["string", "null"] },
                "thema": { "type": "string" },
                "rollen": { "type": "array", "items": { "type": "string" } },
                "domein": { "type": "array", "items": { "type": "string" } },
                "trefwoorden": { "type": "array", "items": { "type": "string" } },
                "zie_ook": { "type": "array", "items": { "type": "string" } },
                "nagelezen": { "type": "string", "format": "date" },
                "gewijzigd": { "type": "string", "format": "date" },
                "herzien_voor": { "type": "string", "format": "date" },
                "eigen": { "type": "boolean" }, "aangevuld": { "type": "boolean" },
            },
            "required": [
                "titel", "kern", "kern_feiten", "kern_let_op", "thema", "rollen", "domein", "trefwoorden", "zie_ook",
                "nagelezen", "gewijzigd", "herzien_voor", "eigen", "aangevuld",
            ],
        },
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
    let schemas: [(&str, Value); 9] = [
        ("zoek", schema::<ZoekUit>("soeverein-advies zoek --json")),
        ("toon", toon()),
        ("lijst", schema::<LijstUit>("soeverein-advies lijst --json")),
        ("lijst-dekking", schema::<DekkingUit>("soeverein-advies lijst --dekking --json")),
        ("bronnen", schema::<BronnenUit>("soeverein-advies bronnen --json")),
        ("gids", schema::<GidsUit>("soeverein-advies gids --json")),
        ("gids-lijst", schema::<RoutesUit>("soeverein-advies gids --lijst --json")),
        ("gids-opnieuw", schema::<OpnieuwUit>("soeverein-advies gids --opnieuw --json")),
        ("controleer", schema::<ControleerUit>("soeverein-advies controleer --json")),
    ];
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

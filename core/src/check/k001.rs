//! # K001 TOML-syntaxis
//!
//! ## Wat
//! Het bestand is geen geldige TOML. Staan er meer fouten in, dan noemt de controle ze zo veel mogelijk in één keer.
//! Sluit een tekst of lijst niet, dan lijkt alles daarna fout: dan staan alleen de eerste meldingen er.
//!
//! ## Waarom
//! Zonder geldige TOML weet niemand welke tekst bij welke kaart hoort.
//!
//! ## Voorbeeld
//! ```toml
//! titel = "Een bezoeker filmt
//! ```
//!
//! ## Zo lost u het op
//! Kijk op de aangewezen plaats. Vaak ontbreekt een aanhalingsteken, een haakje of het teken =.
//! Gebruik in teksten enkele aanhalingstekens, dan sluit u de tekst niet per ongeluk af.

use std::ops::Range;

use super::{Check, Ernst, Melder};
use crate::read::Bestand;

pub(super) const CHECK: Check =
    Check { code: "K001", naam: "TOML-syntaxis", ernst: Ernst::Fout, bron: include_str!("k001.rs"), toets: None };

/// More faulty lines than this come from one cause: something that was not closed.
const LAWINE: usize = 8;
/// How many are told then.
const EERSTE: usize = 3;

/// Reports the faults of one file, one per line.
pub(crate) fn meld_alle<'a>(
    melder: &mut Melder,
    bestand: &Bestand,
    fouten: impl Iterator<Item = (Range<usize>, &'a str)>,
) {
    let mut per_regel: Vec<(usize, Range<usize>, &str)> =
        fouten.map(|(bereik, engels)| (bestand.plek(bereik.start).regel, bereik, engels)).collect();
    per_regel.sort_by_key(|(regel, bereik, _)| (*regel, bereik.start));
    per_regel.dedup_by_key(|(regel, _, _)| *regel);
    let aantal = if per_regel.len() > LAWINE { EERSTE } else { per_regel.len() };
    for (_, bereik, engels) in per_regel.into_iter().take(aantal) {
        let melding = format!("Dit is geen geldige TOML: {}.", vertaal(engels));
        melder.meld(
            &CHECK,
            bestand,
            bereik,
            melding,
            "Kijk op deze plaats naar aanhalingstekens, haakjes en het teken =.",
        );
    }
}

/// The parser speaks English; its messages are few and have fixed beginnings.
fn vertaal(engels: &str) -> &'static str {
    const WOORDEN: &[(&str, &str)] = &[
        ("duplicate key", "deze sleutel staat er twee keer"),
        (
            "invalid basic string",
            "de tekst is niet afgesloten met een aanhalingsteken, of bevat een teken dat niet mag",
        ),
        ("invalid literal string", "de tekst is niet afgesloten met een enkel aanhalingsteken"),
        ("invalid multi-line", "de tekst over meer regels is niet goed afgesloten"),
        ("unclosed array", "een lijst is niet afgesloten met ]"),
        ("unclosed inline table", "een tabel op één regel is niet afgesloten met }"),
        ("unclosed table", "de kop van een tabel is niet afgesloten met ]"),
        ("invalid table header", "de kop van een tabel klopt niet"),
        ("key with no value", "achter deze sleutel staat geen waarde"),
        ("missing value", "achter = staat geen waarde"),
        ("missing assignment", "achter de sleutel ontbreekt het teken ="),
        ("extra comma", "er staat een komma te veel"),
        ("missing comma", "er ontbreekt een komma"),
        ("invalid unquoted key", "deze sleutel bevat een teken dat niet mag; gebruik kleine letters en _"),
        ("invalid key", "deze sleutel klopt niet"),
        ("invalid escape", "achter \\ staat een teken dat daar niet mag"),
        ("missing escaped value", "achter \\ staat een teken dat daar niet mag"),
        ("invalid date", "deze datum bestaat niet of is anders geschreven dan 2026-11-24"),
        ("invalid time", "deze datum is anders geschreven dan 2026-11-24"),
        ("invalid day", "deze datum heeft een dag die niet bestaat"),
        ("invalid month", "deze datum heeft een maand die niet bestaat"),
        ("invalid year", "deze datum is anders geschreven dan 2026-11-24"),
        (
            "unexpected leading zero",
            "dit getal of deze datum is verkeerd geschreven; een datum schrijft u als 2026-11-24",
        ),
        ("value is out of range", "deze datum bestaat niet"),
        ("cannot extend", "deze tabel is eerder anders geschreven"),
        ("recursion limit", "te veel haakjes in elkaar"),
        ("cannot recurse", "te veel haakjes in elkaar"),
        ("string values must be quoted", "een tekst moet tussen aanhalingstekens staan"),
        ("unexpected key or value", "hier staat een woord dat er niet hoort"),
        ("invalid comment character", "een opmerking bevat een teken dat niet mag"),
    ];
    WOORDEN.iter().find(|(begin, _)| engels.contains(begin)).map_or("hier staat iets dat TOML niet kent", |(_, nl)| nl)
}

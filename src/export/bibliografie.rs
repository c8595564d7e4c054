//! The sources for a reference manager: BibTeX (with the types of biblatex, which readers of plain BibTeX treat as
//! `misc`) and CSL-JSON.

use std::io::{self, Write};

use serde_json::{Map, Value, json};
use soeverein_core::model::Bron;
use soeverein_core::veilig::veilig;

use crate::render::json::op_een_regel;

use super::Selectie;

/// One entry per source.
pub(super) fn bibtex(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    for bron in selectie.bewijs().1 {
        // In braces within braces: the title keeps its capitals, the publisher is no first and last name.
        let mut velden =
            vec![("title", format!("{{{}}}", tex(&bron.titel))), ("author", format!("{{{}}}", tex(&bron.uitgever)))];
        velden.extend(bron.datum.as_deref().map(|d| ("date", tex(d))));
        velden.extend(bron.datum.as_deref().and_then(|d| d.get(..4)).map(|jaar| ("year", tex(jaar))));
        velden.extend(nummer(&bron).map(|n| ("number", tex(n))));
        velden.extend(bron.link().map(|l| ("url", adres(&l))));
        velden.extend(bron.opmerking.as_deref().map(|o| ("note", tex(o))));
        writeln!(uit, "@{}{{{},", typen(&bron.bronsoort).bibtex, bron.id)?;
        for (naam, waarde) in velden {
            writeln!(uit, "  {naam} = {{{waarde}}},")?;
        }
        writeln!(uit, "  langid = {{dutch}}\n}}\n")?;
    }
    Ok(())
}

/// One list of items.
pub(super) fn csl_json(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    uit.write_all(b"[")?;
    for (n, bron) in selectie.bewijs().1.iter().enumerate() {
        uit.write_all(if n == 0 { b"\n" } else { b",\n" })?;
        uit.write_all(op_een_regel(&item(bron)).as_bytes())?;
    }
    uit.write_all(b"\n]\n")
}

fn item(bron: &Bron) -> Value {
    let mut uit = Map::new();
    let mut zet = |naam: &str, waarde: Option<Value>| uit.extend(waarde.map(|w| (naam.to_owned(), w)));
    zet("id", Some(json!(bron.id)));
    zet("type", Some(json!(typen(&bron.bronsoort).csl)));
    zet("title", Some(json!(bron.titel)));
    zet("author", Some(json!([{ "literal": bron.uitgever }])));
    zet("publisher", Some(json!(bron.uitgever)));
    zet("issued", bron.datum.as_deref().and_then(datumdelen).map(|delen| json!({ "date-parts": [delen] })));
    zet("number", nummer(bron).map(|n| json!(n)));
    zet("URL", bron.link().map(|l| json!(l)));
    zet("note", bron.opmerking.as_ref().map(|o| json!(o)));
    zet("language", Some(json!("nl")));
    Value::Object(uit)
}

struct Typen {
    bibtex: &'static str,
    csl: &'static str,
}

/// The nearest type of a bronsoort; a new bronsoort is a web page until somebody says better.
fn typen(bronsoort: &str) -> Typen {
    let (bibtex, csl) = match bronsoort {
        "wet" => ("legislation", "legislation"),
        "rechtspraak" => ("jurisdiction", "legal_case"),
        "kamerstuk" | "rapport" | "handreiking" => ("report", "report"),
        "wetenschap" => ("article", "article-journal"),
        "vakblad" => ("article", "article-magazine"),
        "nieuws" => ("article", "article-newspaper"),
        _ => ("online", "webpage"),
    };
    Typen { bibtex, csl }
}

/// The number under which it is filed.
fn nummer(bron: &Bron) -> Option<&str> {
    bron.ecli.as_deref().or(bron.kst.as_deref()).or(bron.bwb.as_deref())
}

/// `JJJJ`, `JJJJ-MM` or `JJJJ-MM-DD` as numbers.
fn datumdelen(datum: &str) -> Option<Vec<u16>> {
    datum.split('-').map(|deel| deel.parse().ok()).collect()
}

/// Text in which nothing is a command or ends its field.
fn tex(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for c in veilig(tekst).chars() {
        match c {
            '\\' => uit.push_str("\\textbackslash{}"),
            '~' => uit.push_str("\\textasciitilde{}"),
            '^' => uit.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '&' | '#' | '_' | '$' => uit.extend(['\\', c]),
            c => uit.push(c),
        }
    }
    uit
}

/// An address stands as it is; only what would end the field is written as an address writes it.
fn adres(adres: &str) -> String {
    veilig(adres).replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C").replace(' ', "%20")
}

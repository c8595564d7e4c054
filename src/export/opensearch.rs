//! For an organisation that has its own OpenSearch (or Elasticsearch): documents to load in bulk, and the settings of an
//! index that understands Dutch.
//!
//! The built-in Dutch analyzer stems, but splits no compounds. Here the corpus's own tables do the work: word forms that
//! no stemmer sees, the words of which its compounds are made, and its synonyms.

use std::io::{self, Write};

use serde_json::{Value, json};
use soeverein_core::search::{Normaal, Woordenboek};

use crate::render::json::{op_een_regel, schrijf};

use super::Selectie;
use super::selectie::Zoektekst;

/// The name of the index in the bulk file; whoever loads it may choose another.
const INDEX: &str = "soeverein-advies";

/// Per kaart a line that says what to do, and a line with the document.
pub(super) fn een(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    for Zoektekst { kop, trefwoorden, tekst } in selectie.zoekteksten() {
        writeln!(uit, "{}", op_een_regel(&json!({ "index": { "_index": INDEX, "_id": kop.id } })))?;
        let document = json!({
            "soort": kop.soort, "titel": kop.titel, "kern": kop.kern, "trefwoorden": trefwoorden, "tekst": tekst,
            "thema": kop.thema, "rollen": kop.rollen, "domein": kop.domein,
            "gewijzigd": kop.gewijzigd.map(|g| g.to_string()), "eigen": kop.eigen, "aangevuld": kop.aangevuld,
            "voorrang": afgerond(kop.soort.voorrang()),
        });
        writeln!(uit, "{}", op_een_regel(&document))?;
    }
    Ok(())
}

/// Settings and mapping of the index, for `PUT /soeverein-advies`.
pub(super) fn mapping(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    let woordenboek = selectie.corpus.taal().map(|taal| taal.woordenboek).unwrap_or_default();
    let documenten: Vec<Zoektekst<'_>> = selectie.zoekteksten().collect();
    let normaal = Normaal::new(documenten.iter().flat_map(Zoektekst::alle), &woordenboek);
    let tekst = json!({ "type": "text", "analyzer": "nl_woorden" });
    let woord = json!({ "type": "keyword" });
    let ja_nee = json!({ "type": "boolean" });
    let index = json!({
        "settings": { "index": { "number_of_shards": 1, "analysis": analyse(&normaal, &woordenboek) } },
        "mappings": {
            "dynamic": "strict",
            "properties": {
                "titel": tekst, "trefwoorden": tekst, "kern": tekst, "tekst": tekst,
                "soort": woord, "thema": woord, "rollen": woord, "domein": woord,
                "gewijzigd": { "type": "date" }, "eigen": ja_nee, "aangevuld": ja_nee,
                "voorrang": { "type": "float" },
            },
        },
    });
    uit.write_all(schrijf(&index).as_bytes())
}

/// A factor as one would write it.
fn afgerond(factor: f32) -> f64 {
    (f64::from(factor) * 100.0).round() / 100.0
}

/// Two analyzers: one for the words themselves, in the index and in a query, and one that turns the words of a query into
/// their synonyms. Apart, for a synonym of several words may not meet words that were split, and should count for less.
/// No stop words: the filter that takes them out breaks synonyms of several words, and in a corpus of this size they
/// weigh next to nothing. The stemmer is the older Snowball one, which every version of Lucene has.
fn analyse(normaal: &Normaal, woordenboek: &Woordenboek) -> Value {
    let delen: Vec<&str> = normaal.gebruikte_delen().into_iter().collect();
    let synoniemen: Vec<String> = woordenboek.synoniemen.iter().map(|groep| groep.join(", ")).collect();
    // A group of word forms leads to one stem; a form of several words is the business of the synonyms.
    let vormen: Vec<String> = woordenboek
        .stammen
        .iter()
        .filter_map(|groep| {
            let vorm = normaal.woordvorm(groep.first()?)?;
            let leden: Vec<&str> = groep.iter().filter(|lid| !lid.contains(' ')).map(String::as_str).collect();
            Some(format!("{} => {vorm}", leden.join(", ")))
        })
        .collect();
    json!({
        "filter": {
            "nl_vormen": { "type": "stemmer_override", "rules": vormen },
            "nl_stam": { "type": "stemmer", "language": "dutch" },
            "nl_delen": {
                "type": "dictionary_decompounder", "word_list": delen,
                "min_word_size": 6, "min_subword_size": 3, "max_subword_size": 20, "only_longest_match": true,
            },
            "nl_synoniemen": { "type": "synonym_graph", "synonyms": synoniemen },
        },
        "analyzer": {
            "nl_woorden": {
                "tokenizer": "standard",
                "filter": ["lowercase", "asciifolding", "nl_delen", "nl_vormen", "nl_stam", "remove_duplicates"],
            },
            "nl_synoniemen": {
                "tokenizer": "standard",
                "filter": ["lowercase", "asciifolding", "nl_synoniemen", "nl_vormen", "nl_stam"],
            },
        },
    })
}

//! Documents and language tables in, one byte string out.
//!
//! Runs in the build script and for local additions; the order of the sections is that of [`Index`](super::Index).

mod relations;
mod synonyms;
mod vocabulary;

use std::collections::BTreeSet;

use super::danger;
use super::index::MAGIC;
use super::postings;
use super::token::folded_words;
use super::write::Writer;
use super::{Document, Woordenboek};
use relations::Relations;
use vocabulary::Vocabulary;

/// Builds the index: the byte string that [`Index::from_bytes`](super::Index::from_bytes) reads in place.
///
/// The same input gives the same bytes. Documents that are not `vindbaar` keep their number and have no words.
pub fn build(documenten: &[Document<'_>], woorden: &Woordenboek) -> Vec<u8> {
    let delen = folded_set(&woorden.delen);
    let stopwoorden = folded_set(&woorden.stopwoorden);

    let mut vocabulary = Vocabulary::read(documenten);
    synonyms::add_phrases(&mut vocabulary, woorden, &stopwoorden);
    synonyms::add_pairs(&mut vocabulary, &stopwoorden);
    for deel in &delen {
        vocabulary.add_part(deel);
    }
    let relations = Relations::of(&vocabulary, woorden, &delen, &stopwoorden);
    let synonyms = synonyms::compile(woorden, &stopwoorden);

    let mut writer = Writer::default();
    writer.section(MAGIC);
    writer.numbers(documenten.iter().map(|document| document.voorrang.to_bits()));
    writer.strings(vocabulary.words());
    postings::write(&mut writer, &vocabulary.postings());
    writer.table(&relations.vormen);
    writer.lists(&relations.samenstellingen);
    writer.strings(delen.iter().map(String::as_str));
    writer.strings(stopwoorden.iter().map(String::as_str));
    writer.table(&synonyms.sleutels);
    writer.strings(synonyms.frasen.iter().map(String::as_str));
    danger::compile(&mut writer, woorden);
    writer.finish()
}

fn folded_set(words: &[String]) -> BTreeSet<String> {
    words.iter().flat_map(|word| folded_words(word)).collect()
}

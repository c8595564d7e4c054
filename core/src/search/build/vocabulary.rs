//! All words of the documents, counted per document and field, and the weights that follow.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::postings::Posting;
use super::super::token::folded_words;
use super::super::weights::field_weight;
use super::super::{Document, Veld};

/// How often a word stands in each field of a document.
type Counts = [f32; Veld::ALLE.len()];

/// A run of text in one field of one document, as words; phrases do not cross its end.
pub(super) struct Stretch {
    pub(super) doc: u32,
    pub(super) field: usize,
    pub(super) words: Vec<String>,
}

/// The words of the corpus. Words with spaces are phrases that count as one word.
pub(super) struct Vocabulary {
    counts: BTreeMap<String, BTreeMap<u32, Counts>>,
    lengths: Vec<Counts>,
    pub(super) stretches: Vec<Stretch>,
}

impl Vocabulary {
    pub(super) fn read(documenten: &[Document<'_>]) -> Self {
        let mut vocabulary =
            Self { counts: BTreeMap::new(), lengths: vec![Counts::default(); documenten.len()], stretches: Vec::new() };
        for (doc, document) in (0..).zip(documenten).filter(|(_, document)| document.vindbaar) {
            vocabulary.read_text(doc, 0, document.titel);
            document.trefwoorden.iter().for_each(|text| vocabulary.read_text(doc, 1, text));
            vocabulary.read_text(doc, 2, document.kern);
            document.tekst.iter().for_each(|text| vocabulary.read_text(doc, 3, text));
        }
        vocabulary
    }

    fn read_text(&mut self, doc: u32, field: usize, text: &str) {
        let words = folded_words(text);
        if let Some(length) = self.lengths.get_mut(doc as usize).and_then(|lengths| lengths.get_mut(field)) {
            *length += words.len() as f32;
        }
        for word in &words {
            self.count(word, doc, field);
        }
        self.stretches.push(Stretch { doc, field, words });
    }

    /// One more `word` in a field.
    pub(super) fn count(&mut self, word: &str, doc: u32, field: usize) {
        if !self.counts.contains_key(word) {
            self.counts.insert(word.to_owned(), BTreeMap::new());
        }
        let counts = self.counts.get_mut(word).map(|docs| docs.entry(doc).or_default());
        if let Some(count) = counts.and_then(|counts| counts.get_mut(field)) {
            *count += 1.0;
        }
    }

    /// A part of compounds gets a number, though it may stand in no document.
    pub(super) fn add_part(&mut self, word: &str) {
        self.counts.entry(word.to_owned()).or_default();
    }

    /// The words in the order of their numbers.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.counts.keys().map(String::as_str)
    }

    /// Places of the stretches of one document; they stand in the order of the documents.
    pub(super) fn stretches_of(&self, doc: u32) -> Range<usize> {
        let start = self.stretches.partition_point(|stretch| stretch.doc < doc);
        let end = self.stretches.partition_point(|stretch| stretch.doc <= doc);
        start..end
    }

    /// Documents that hold the word.
    pub(super) fn docs(&self, word: &str) -> impl Iterator<Item = u32> {
        self.counts.get(word).into_iter().flat_map(|docs| docs.keys().copied())
    }

    /// The postings of every word, by number.
    pub(super) fn postings(&self) -> Vec<Vec<Posting>> {
        let averages = self.averages();
        self.counts
            .values()
            .map(|docs| docs.iter().map(|(&doc, counts)| self.posting(doc, counts, &averages)).collect())
            .collect()
    }

    fn posting(&self, doc: u32, counts: &Counts, averages: &Counts) -> Posting {
        let lengths = self.lengths.get(doc as usize).copied().unwrap_or_default();
        let mut posting = Posting { doc, velden: 0, gewicht: 0.0 };
        for (field, ((&count, length), &average)) in counts.iter().zip(lengths).zip(averages).enumerate() {
            if count > 0.0 {
                posting.velden |= 1 << field;
                posting.gewicht += field_weight(field, count, length, average);
            }
        }
        posting
    }

    /// Mean length per field, over the documents that have the field.
    fn averages(&self) -> Counts {
        let mut averages = Counts::default();
        for (field, average) in averages.iter_mut().enumerate() {
            let lengths: Vec<f32> = self
                .lengths
                .iter()
                .filter_map(|lengths| lengths.get(field).copied())
                .filter(|&length| length > 0.0)
                .collect();
            *average = lengths.iter().sum::<f32>() / (lengths.len().max(1) as f32);
        }
        averages
    }
}

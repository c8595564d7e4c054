//! The opened index: its tables in place, and the questions that the rest of search asks of them.

use super::bytes::{BrokenIndex, Lists, Numbers, Reader, Strings, Table};
use super::clause::Uitbreiding;
use super::compound::Lexicon;
use super::danger::DangerTables;
use super::postings::Postings;
use super::stem::{Stemmed, Stems, differ_in_doubling, rule_forms};
use super::weights::{FIRST_STEM, HAND_MADE, SECOND_STEM, VERB_RULE};
use super::{Regel, Uitslag, query, rank};

/// First section of the bytes; the figure goes up with every change of the form.
pub(super) const MAGIC: &[u8] = b"soeverein-zoek 1";

/// Most words of the corpus that one stem or group may stand for; more is a broken index.
const MOST_FORMS: usize = 64;

/// A search index, read in place.
pub struct Index<'b> {
    voorrang: Numbers<'b>,
    pub(super) woorden: Strings<'b>,
    pub(super) postings: Postings<'b>,
    vormen: Table<'b>,
    samenstellingen: Lists<'b>,
    delen: Strings<'b>,
    stopwoorden: Strings<'b>,
    synoniemen: Table<'b>,
    frasen: Strings<'b>,
    pub(super) gevaar: DangerTables<'b>,
    pub(super) stems: Stems,
}

impl Lexicon for Index<'_> {
    fn is_listed(&self, part: &str) -> bool {
        self.delen.find(part).is_some()
    }

    fn is_stopword(&self, part: &str) -> bool {
        Index::is_stopword(self, part)
    }

    fn is_word(&self, part: &str) -> bool {
        self.woorden.find(part).is_some()
    }

    fn is_form(&self, part: &str) -> bool {
        self.vormen.contains(&key::first(&self.stems.first(part)))
    }
}

impl<'b> Index<'b> {
    /// Opens the bytes of [`build`](super::build()) without copying or decoding them.
    ///
    /// # Errors
    /// When the sections do not fit the bytes. Damage inside a section gives wrong hits, never a panic.
    pub fn from_bytes(bytes: &'b [u8]) -> Result<Self, BrokenIndex> {
        let mut reader = Reader(bytes);
        if reader.section()? != MAGIC {
            return Err(BrokenIndex);
        }
        Ok(Self {
            voorrang: reader.numbers()?,
            woorden: reader.strings()?,
            postings: Postings::read(&mut reader)?,
            vormen: reader.table()?,
            samenstellingen: reader.lists()?,
            delen: reader.strings()?,
            stopwoorden: reader.strings()?,
            synoniemen: reader.table()?,
            frasen: reader.strings()?,
            gevaar: DangerTables::read(&mut reader)?,
            stems: Stems::new(),
        })
    }

    /// Searches. `filter` tells which documents may be a hit; `tekst_van` gives the full text of a document and is only
    /// asked for words between quotes.
    pub fn search(&self, zoekvraag: &str, filter: &dyn Fn(u32) -> bool, tekst_van: &dyn Fn(u32) -> String) -> Uitslag {
        self.search_first(zoekvraag, usize::MAX, filter, tekst_van)
    }

    /// As [`search`](Index::search), with all hits, but reasons for the first `meeste` only: most of the cost of a query
    /// with many hits is telling why.
    pub fn search_first(
        &self,
        zoekvraag: &str,
        meeste: usize,
        filter: &dyn Fn(u32) -> bool,
        tekst_van: &dyn Fn(u32) -> String,
    ) -> Uitslag {
        let query = query::parse(zoekvraag, self);
        let mut uitslag = rank::search(self, &query, meeste, filter, tekst_van);
        uitslag.gevaar = self.danger(zoekvraag);
        uitslag
    }

    /// Number of documents, those that are never a hit included.
    pub fn len(&self) -> usize {
        self.voorrang.len()
    }

    /// Is there no document at all?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Factor on the score of a document.
    pub(super) fn voorrang(&self, doc: u32) -> f32 {
        let factor = self.voorrang.get(doc as usize).map_or(1.0, f32::from_bits);
        if factor.is_finite() { factor.clamp(0.1, 10.0) } else { 1.0 }
    }

    pub(super) fn is_stopword(&self, word: &str) -> bool {
        self.stopwoorden.find(word).is_some()
    }

    /// Number of a word that stands in a document.
    pub(super) fn word(&self, word: &str) -> Option<u32> {
        self.woorden.find(word).filter(|&id| self.postings.occurs(id))
    }

    /// The words of the corpus that are forms of `word`, the word itself first; also parts that never stand alone.
    pub(super) fn forms(&self, word: &Stemmed) -> Vec<Uitbreiding> {
        let mut forms = Vec::new();
        if let Some(id) = self.woorden.find(&word.word) {
            forms.push(Uitbreiding { term: id, factor: 1.0, regel: Regel::ZelfdeWoord });
        }
        self.push_forms(&key::first(&word.first), FIRST_STEM, &mut forms);
        self.push_forms(&key::group(&word.word), HAND_MADE, &mut forms);
        self.push_forms(&key::group_stem(&word.first), HAND_MADE, &mut forms);
        for id in self.vormen.get(&key::second(&word.second)).take(MOST_FORMS) {
            let is_new = !forms.iter().any(|form| form.term == id);
            let known = self.woorden.get(id).unwrap_or_default();
            if is_new && !differ_in_doubling(&word.first, &self.stems.first(known)) {
                push(id, SECOND_STEM, &mut forms);
            }
        }
        for form in rule_forms(&word.word) {
            if let Some(id) = self.word(&form) {
                push(id, VERB_RULE, &mut forms);
                self.push_forms(&key::first(&self.stems.first(&form)), VERB_RULE, &mut forms);
            }
        }
        forms
    }

    fn push_forms(&self, key: &str, factor: f32, forms: &mut Vec<Uitbreiding>) {
        for id in self.vormen.get(key).take(MOST_FORMS) {
            push(id, factor, forms);
        }
    }

    /// Is the word, or a form of it, in the corpus?
    pub(super) fn knows(&self, word: &str) -> bool {
        self.word(word).is_some() || self.vormen.contains(&key::first(&self.stems.first(word)))
    }

    /// Compounds that a word is a part of, and whether it is the last part.
    pub(super) fn compounds(&self, word: u32) -> impl Iterator<Item = (u32, bool)> + use<'b> {
        self.samenstellingen.get(word).map(|value| (value >> 1, value & 1 == 1))
    }

    /// Other phrases for these words, folded.
    pub(super) fn synonyms(&self, words: &[&Stemmed]) -> Vec<&'b str> {
        for key in synonym_keys(words) {
            let found: Vec<&str> =
                self.synoniemen.get(&key).take(MOST_FORMS).filter_map(|number| self.frasen.get(number)).collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }
}

fn push(term: u32, factor: f32, forms: &mut Vec<Uitbreiding>) {
    if !forms.iter().any(|known| known.term == term) {
        forms.push(Uitbreiding { term, factor, regel: Regel::Woordvorm });
    }
}

/// How a compound is stored with its part: the number, and whether the part is the last.
pub(super) fn part_of(compound: u32, last: bool) -> u32 {
    (compound << 1) | u32::from(last)
}

/// How two words side by side stand among the words: never a word itself, for it has a sign and a space.
pub(super) fn pair_term(first_stem: &str, second_stem: &str) -> String {
    format!("+{first_stem} {second_stem}")
}

/// The keys by which a run of words is looked up among the synonyms, the surest first.
pub(super) fn synonym_keys(words: &[&Stemmed]) -> [String; 3] {
    let joined = |sign: &str, form: fn(&Stemmed) -> &str| {
        let forms =
            words.iter().enumerate().flat_map(|(place, word)| [if place == 0 { sign } else { " " }, form(word)]);
        forms.collect::<String>()
    };
    [joined("=", |word| &word.word), joined("1", |word| &word.first), joined("2", |word| &word.second)]
}

/// Keys of the table of word forms: one name space per kind.
pub(super) mod key {
    pub(in super::super) fn first(stem: &str) -> String {
        format!("1{stem}")
    }

    pub(in super::super) fn second(stem: &str) -> String {
        format!("2{stem}")
    }

    pub(in super::super) fn group(word: &str) -> String {
        format!("g{word}")
    }

    pub(in super::super) fn group_stem(stem: &str) -> String {
        format!("h{stem}")
    }
}

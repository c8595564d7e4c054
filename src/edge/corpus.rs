//! The corpus that is compiled into the program, and its own texts.

use std::borrow::Cow;

use soeverein_core::read::Bestand;
use soeverein_core::store::{Corpus, KapotCorpus};

static CORPUS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin"));
static BRONTEKSTEN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/bronteksten.bin"));

/// The bundled corpus; nothing is decoded yet.
pub(crate) fn meegeleverd() -> Result<Corpus, KapotCorpus> {
    Corpus::open(Cow::Borrowed(CORPUS))
}

/// The TOML of the bundled corpus, for `controleer` without a folder.
pub(crate) fn bronteksten() -> Result<Vec<Bestand>, KapotCorpus> {
    let json = miniz_oxide::inflate::decompress_to_vec(BRONTEKSTEN).map_err(|_| KapotCorpus)?;
    let paren: Vec<(String, String)> = serde_json::from_slice(&json).map_err(|_| KapotCorpus)?;
    Ok(paren.into_iter().map(|(naam, tekst)| Bestand::new(naam, tekst)).collect())
}

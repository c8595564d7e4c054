//! Reading a packed corpus in place.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;

use crate::model::{Bron, CorpusInfo, Feit, Kaart, Soort, Stuk, Taal};
use crate::read::Plaatsen;
use crate::search::{Index, Uitslag};

use super::pak::Teksten;
use super::segment::{aantal, deel, lees_secties};
use super::{Kop, pers};

/// A packed corpus. Numbers of stukken run from 0 to [`Corpus::aantal`], in the order of the files.
pub struct Corpus {
    bytes: Cow<'static, [u8]>,
    secties: [Range<usize>; 8],
}

/// The bytes are no corpus of this form.
#[derive(Debug, PartialEq, Eq)]
pub struct KapotCorpus;

impl fmt::Display for KapotCorpus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Het corpus in dit programma is beschadigd. Installeer het programma opnieuw.")
    }
}

impl std::error::Error for KapotCorpus {}

impl Corpus {
    /// Opens packed bytes; nothing is decoded yet.
    ///
    /// # Errors
    /// [`KapotCorpus`] where the outer form is wrong.
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, KapotCorpus> {
        let bytes = bytes.into();
        let secties = lees_secties(&bytes).ok_or(KapotCorpus)?;
        Ok(Self { bytes, secties })
    }

    fn sectie(&self, nummer: usize) -> &[u8] {
        self.secties.get(nummer).and_then(|s| self.bytes.get(s.clone())).unwrap_or_default()
    }

    /// How many stukken there are, of all soorten.
    pub fn aantal(&self) -> u32 {
        aantal(self.sectie(2))
    }

    /// The number of an id: found by halves in the ordered row of ids.
    pub fn nummer(&self, id: &str) -> Option<u32> {
        let rij = self.sectie(0);
        let (mut van, mut tot) = (0, aantal(rij));
        while van < tot {
            let midden = van + (tot - van) / 2;
            let (nummer, hier) = deel(rij, midden)?.split_first_chunk::<4>()?;
            match hier.cmp(id.as_bytes()) {
                Ordering::Equal => return Some(u32::from_le_bytes(*nummer)),
                Ordering::Less => van = midden + 1,
                Ordering::Greater => tot = midden,
            }
        }
        None
    }

    /// The soort of a stuk, without decoding anything: searches ask it of every document that they score.
    pub fn soort(&self, nummer: u32) -> Option<Soort> {
        Soort::van_nummer(*self.sectie(1).get(usize::try_from(nummer).ok()?)?)
    }

    /// The head of a stuk. That of a feit or bron is not packed apart, for the stuk itself holds little more.
    pub fn kop(&self, nummer: u32) -> Option<Kop> {
        match deel(self.sectie(2), nummer)? {
            [] => Some(Kop::van(&self.stuk(nummer)?)),
            bytes => postcard::from_bytes(bytes).ok(),
        }
    }

    /// A whole stuk.
    pub fn stuk(&self, nummer: u32) -> Option<Stuk> {
        self.stuk_met(nummer, &mut None)
    }

    /// A whole stuk; the block that was unpacked last is kept for the next one, with the number where it stands.
    fn stuk_met(&self, nummer: u32, laatste: &mut Option<(u32, Vec<u8>)>) -> Option<Stuk> {
        let rompen = self.sectie(3);
        let bytes = deel(rompen, nummer)?;
        let Some(terug) = pers::in_blok(bytes) else { return postcard::from_bytes(&pers::lees(bytes)?).ok() };
        let begin = nummer.checked_sub(terug)?;
        if laatste.as_ref().is_none_or(|(plek, _)| *plek != begin) {
            *laatste = Some((begin, pers::blok(deel(rompen, begin)?)?));
        }
        let (_, rij) = laatste.as_ref()?;
        postcard::from_bytes(deel(rij, terug)?).ok()
    }

    /// The stuk with exactly this id.
    pub fn met_id(&self, id: &str) -> Option<Stuk> {
        self.stuk(self.nummer(id)?)
    }

    /// The kaart with exactly this id.
    pub fn kaart(&self, id: &str) -> Option<Kaart> {
        match self.met_id(id)? {
            Stuk::Kaart(kaart) => Some(*kaart),
            _ => None,
        }
    }

    /// The feit with exactly this id.
    pub fn feit(&self, id: &str) -> Option<Feit> {
        match self.met_id(id)? {
            Stuk::Feit(feit) => Some(feit),
            _ => None,
        }
    }

    /// The source with exactly this id.
    pub fn bron(&self, id: &str) -> Option<Bron> {
        match self.met_id(id)? {
            Stuk::Bron(bron) => Some(bron),
            _ => None,
        }
    }

    /// The heads of these soorten, in order.
    pub fn koppen(&self, gevraagd: impl Fn(Soort) -> bool) -> impl Iterator<Item = Kop> {
        (0..self.aantal()).filter(move |n| self.soort(*n).is_some_and(&gevraagd)).filter_map(|n| self.kop(n))
    }

    /// All stukken, in order.
    pub fn stukken(&self) -> impl Iterator<Item = Stuk> + '_ {
        let mut blok = None;
        (0..self.aantal()).filter_map(move |n| self.stuk_met(n, &mut blok))
    }

    /// Ranked search: all hits, with reasons for the first `meeste`. The filter gets numbers of stukken.
    ///
    /// # Errors
    /// [`KapotCorpus`] where the index cannot be read.
    pub fn zoek(&self, zoekvraag: &str, meeste: usize, filter: &dyn Fn(u32) -> bool) -> Result<Uitslag, KapotCorpus> {
        let index = Index::from_bytes(self.sectie(4)).map_err(|_| KapotCorpus)?;
        Ok(index.search_first(zoekvraag, meeste, filter, &|nummer| self.tekst(nummer)))
    }

    /// All text of a stuk, for phrases and fragments.
    fn tekst(&self, nummer: u32) -> String {
        let (Some(kop), Some(stuk)) = (self.kop(nummer), self.stuk(nummer)) else { return String::new() };
        let mut delen = vec![kop.titel, kop.kern];
        delen.extend(Teksten::van(&stuk).alle());
        delen.join("\n")
    }

    /// `corpus.toml`.
    ///
    /// # Errors
    /// [`KapotCorpus`] where it cannot be decoded.
    pub fn info(&self) -> Result<CorpusInfo, KapotCorpus> {
        postcard::from_bytes(self.sectie(5)).map_err(|_| KapotCorpus)
    }

    /// The tables about language.
    ///
    /// # Errors
    /// [`KapotCorpus`] where they cannot be decoded.
    pub fn taal(&self) -> Result<Taal, KapotCorpus> {
        postcard::from_bytes(self.sectie(6)).map_err(|_| KapotCorpus)
    }

    /// The local places; empty in the bundled corpus.
    pub fn plaatsen(&self) -> Plaatsen {
        postcard::from_bytes(self.sectie(7)).unwrap_or_default()
    }
}

//! Packing: stukken to bytes, with the search index over them.

use crate::model::{CorpusInfo, Kaart, Stuk, Taal, Waarde, zonder_merken};
use crate::read::Plaatsen;
use crate::search::{Document, build};

use super::segment::{schrijf_rij, schrijf_secties};
use super::{Kop, pers};

/// How the bodies of kaarten are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maat {
    /// As small as can be: for the program, which is built once and read often.
    Klein,
    /// As they are: for a corpus with additions, which is packed at each start.
    Vlug,
}

/// Packs a checked corpus. Of two stukken with one id the later one wins, which is how an
/// organisation's own kaart takes the place of a bundled one.
pub fn pak(stukken: &[Stuk], info: &CorpusInfo, taal: &Taal, plaatsen: &Plaatsen, maat: Maat) -> Vec<u8> {
    let mut laatste: Vec<(&str, usize)> = stukken.iter().enumerate().map(|(n, s)| (s.id(), n)).collect();
    // Stable order by id, later number last, so that dedup from the back keeps the later.
    laatste.sort_unstable();
    laatste.reverse();
    laatste.dedup_by_key(|(id, _)| *id);
    let mut nummers: Vec<usize> = laatste.into_iter().map(|(_, n)| n).collect();
    nummers.sort_unstable();
    let stukken: Vec<&Stuk> = nummers.iter().filter_map(|n| stukken.get(*n)).collect();

    schrijf_secties(&[
        ids(&stukken),
        stukken.iter().map(|s| s.soort().nummer()).collect(),
        schrijf_rij(&stukken.iter().map(|s| kop(s)).collect::<Vec<_>>()),
        schrijf_rij(&rompen(&stukken, maat)),
        index(&stukken, taal),
        bytes(info),
        bytes(taal),
        bytes(plaatsen),
    ])
}

/// Writing to memory cannot fail for our types; an empty segment would be refused when read.
fn bytes<T: serde::Serialize>(waarde: &T) -> Vec<u8> {
    postcard::to_stdvec(waarde).unwrap_or_default()
}

/// The head of a kaart; of a feit or bron nothing, for its head is made from itself.
fn kop(stuk: &Stuk) -> Vec<u8> {
    if stuk.kaart().is_some() { bytes(&Kop::van(stuk)) } else { Vec::new() }
}

/// Whole stukken. Where they must be small, a kaart is deflated on its own; feiten and bronnen, too short to gain by
/// that, a few at a time: more would gain little, and each that is asked for unpacks its whole block.
fn rompen(stukken: &[&Stuk], maat: Maat) -> Vec<Vec<u8>> {
    const BLOK: usize = 8;
    if maat == Maat::Vlug {
        return stukken.iter().map(|s| pers::los(bytes(s))).collect();
    }
    let mut uit = Vec::with_capacity(stukken.len());
    for groep in stukken.chunk_by(|een, ander| een.kaart().is_none() && ander.kaart().is_none()) {
        if groep.iter().any(|s| s.kaart().is_some()) {
            uit.extend(groep.iter().map(|s| pers::pers(&bytes(s))));
        } else {
            uit.extend(
                groep.chunks(BLOK).flat_map(|blok| pers::pers_blok(&blok.iter().map(bytes).collect::<Vec<_>>())),
            );
        }
    }
    uit
}

/// Ids in order, each followed by the number of its stuk: a row to search by halves.
fn ids(stukken: &[&Stuk]) -> Vec<u8> {
    let mut paren: Vec<(&str, u32)> = stukken.iter().zip(0..).map(|(s, n)| (s.id(), n)).collect();
    paren.sort_unstable();
    schrijf_rij(&paren.iter().map(|(id, nummer)| [&nummer.to_le_bytes(), id.as_bytes()].concat()).collect::<Vec<_>>())
}

fn index(stukken: &[&Stuk], taal: &Taal) -> Vec<u8> {
    let koppen: Vec<Kop> = stukken.iter().map(|s| Kop::van(s)).collect();
    let teksten: Vec<Teksten> = stukken.iter().map(|s| Teksten::van(s)).collect();
    let documenten: Vec<Document<'_>> = koppen
        .iter()
        .zip(&teksten)
        .map(|(kop, teksten)| Document {
            titel: &kop.titel,
            trefwoorden: teksten.trefwoorden.iter().map(String::as_str).collect(),
            kern: &kop.kern,
            tekst: teksten.tekst.iter().map(String::as_str).collect(),
            voorrang: kop.soort.voorrang(),
            vindbaar: !kop.vervallen,
        })
        .collect();
    build(&documenten, &taal.woordenboek)
}

/// The searchable texts of a stuk beside its head, without marks.
#[derive(Clone, Debug, Default)]
pub struct Teksten {
    /// Other words that people use for it.
    pub trefwoorden: Vec<String>,
    /// All other text.
    pub tekst: Vec<String>,
}

impl Teksten {
    /// Those of a stuk.
    pub fn van(stuk: &Stuk) -> Self {
        match stuk {
            Stuk::Kaart(kaart) => Self::van_kaart(kaart),
            Stuk::Feit(feit) => Self { tekst: feit.let_op.iter().cloned().collect(), ..Self::default() },
            Stuk::Bron(bron) => Self { tekst: vec![bron.uitgever.clone(), bron.bronsoort.clone()], ..Self::default() },
        }
    }

    /// All of them, trefwoorden first.
    pub(super) fn alle(self) -> impl Iterator<Item = String> {
        self.trefwoorden.into_iter().chain(self.tekst)
    }

    /// Those of a kaart.
    pub fn van_kaart(kaart: &Kaart) -> Self {
        let mut uit =
            Self { trefwoorden: kaart.hoofd.trefwoorden.clone(), tekst: vec![kaart.hoofd.id.replace('-', " ")] };
        for deel in kaart.inhoud.delen() {
            match deel.waarde {
                Waarde::Regels(regels) => {
                    uit.tekst.extend(regels.iter().flat_map(|r| r.teksten()).map(zonder_merken));
                }
                // Variants and phrases are names under which people look.
                Waarde::Woorden(woorden) => uit.trefwoorden.extend_from_slice(woorden),
                Waarde::Tekst(tekst) => uit.tekst.push(tekst),
                Waarde::Ids(_) | Waarde::Leeg => {}
            }
        }
        uit
    }
}

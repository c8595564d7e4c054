//! The vocabulary of the corpus as types: kaart, soort, regel, feit, bron.
//!
//! One file per soort under [`soorten`]; each names its parts once, and schema, checks, search,
//! renderers and JSON follow from that. Reading TOML is left to [`crate::read`], judging to
//! [`crate::check`].

mod datum;
pub(crate) mod deel;
mod kaart;
mod link;
mod merk;
pub(crate) mod regel;
mod soort;
pub mod soorten;
pub(crate) mod taal;
mod veld;

pub use datum::Datum;
pub use deel::{Deel, Waarde};
pub use kaart::{Hoofd, Inhoud, Kaart, Stuk};
pub use link::{bwb_link, ecli_link, is_bwb, is_ecli, is_kst, jci, kst_link};
pub use merk::{Doel, Merk, MerkFout, ontleed, zonder_merken};
pub use regel::{Betrek, Daarna, Grens, KortAntwoord, Moment, Plek, Regel, Zicht, herkomst};
pub use soort::Soort;
pub use soorten::{Bron, BronVerwijzing, Feit};
pub use taal::{Bewijsplichtig, CorpusInfo, Etiket, NietGebruikt, Taal, Tegenspraak, Vrijstelling};
pub use veld::{Veld, Vorm};

//! The corpus as one byte string: packed by the build script (or at run time, with an organisation's
//! own additions), read in place by the program.
//!
//! Only what is asked is decoded: an id leads through a dictionary to the segment of one kaart, a
//! search reads its index where it lies. That keeps a whole `zoek` near the cost of an empty program.

mod corpus;
mod kop;
mod pak;
mod pers;
mod segment;

pub use corpus::{Corpus, KapotCorpus};
pub use kop::Kop;
pub use pak::{Maat, Teksten, pak};

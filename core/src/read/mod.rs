//! From TOML texts to kaarten: all faults at once, each with its place.
//!
//! A file is parsed with recovery, walked against the definitions of [`crate::model`] (so that every
//! message is ours, in Dutch), and only then handed to serde. Which files there are is left to the
//! caller: here they are names and texts.

mod aanvulling;
mod bestand;
mod corpus;
mod herkomst;
mod plaatsen;
mod taal;
mod typed;
mod wandel;

pub use aanvulling::Aanvulling;
pub use bestand::{Bestand, Plek};
pub use corpus::{Gelezen, IdLijst, Ingelezen, Ondergrond, lees};
pub use herkomst::Herkomst;
pub use plaatsen::{PLAATSEN_BESTAND, Plaatsen};

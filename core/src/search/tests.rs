//! Search as a whole, on a small corpus with the language tables of `data/taal`.

mod behaviour;
mod bounds;
pub(super) mod corpus;
mod forms;

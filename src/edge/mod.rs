//! The edges: everything that touches the terminal, files, the environment or the clock.

pub(crate) mod afsluiten;
pub(crate) mod bestand;
pub(crate) mod corpus;
pub(crate) mod eigen;
pub(crate) mod keuze;
pub(crate) mod klok;
pub(crate) mod map;
pub(crate) mod menu;
pub(crate) mod scherm;
pub(crate) mod uitvoer;

//! The pure core of soeverein-advies: what a kaart is, how TOML becomes kaarten, which checks hold
//! them, how they are packed into the program, how Dutch words find them, and how questions lead to a plan.
//!
//! Nothing here touches a terminal, a file or the clock: texts and dates come in as values. That is
//! why the build script can share it with the program, and why every rule can be tested alone.

pub mod check;
pub mod dekking;
pub mod gebruik;
pub mod gids;
pub mod model;
pub mod read;
pub mod report;
pub mod search;
pub mod store;
pub mod veilig;
pub mod woordafstand;

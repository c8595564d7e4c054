//! soeverein-advies: advice and reference for municipal officials and other local professionals who
//! deal with people who declare themselves sovereign.
//!
//! `cli` turns arguments into a plan, `edge` touches terminal, files and clock, `render` shows a page
//! in a medium, `export` gives the corpus to other programs; what a kaart is and how words find it lives in the crate
//! `soeverein-core`.

mod cli;
mod edge;
mod export;
mod render;

use std::process::ExitCode;

fn main() -> ExitCode {
    edge::afsluiten::vang_eigen_fout();
    edge::afsluiten::code(cli::run(std::env::args_os()))
}

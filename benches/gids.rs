//! One step of the questionnaire on the largest route: from answers to the next question, the most questions that can
//! follow, and the plan so far. Every state of every path is measured; the longest and the middle are told.
//!
//! `cargo bench --bench gids` measures; `-- --rook` only proves that it runs.

// What is wrong here must stop at once, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "../tests/steun/gids.rs"]
mod gids;

use std::hint::black_box;
use std::time::{Duration, Instant};

use soeverein_core::gids::Gang;

const SMOKE_STATES: usize = 50;

fn main() {
    let kaarten = gids::kaarten();
    let gangen = gids::routes(&kaarten).into_iter().filter_map(|r| Gang::new(r, &|id| kaarten.get(id)));
    let gang = gangen.max_by_key(Gang::aantal_paden).expect("a route");
    let mut states = vec![vec![None; gang.route.vragen.len()]];
    for pad in gang.alle_paden() {
        for lengte in 0..=pad.len() {
            let mut state = pad.clone();
            state[lengte..].fill(None);
            states.push(state);
        }
    }
    states.sort_unstable();
    states.dedup();
    if std::env::args().any(|a| a == "--rook") {
        states.truncate(SMOKE_STATES);
    }
    let mut tijden: Vec<Duration> = states.iter().map(|state| stap(&gang, state)).collect();
    tijden.sort_unstable();
    println!(
        "route '{}', {} standen: middelste {:.3} ms, langste {:.3} ms",
        gang.kaart.hoofd.id,
        tijden.len(),
        tijden[tijden.len() / 2].as_secs_f64() * 1000.0,
        tijden[tijden.len() - 1].as_secs_f64() * 1000.0,
    );
}

/// The shortest of three: a machine that is busy for a moment is no slow step.
fn stap(gang: &Gang<'_>, state: &[Option<usize>]) -> Duration {
    let keer = || {
        let begin = Instant::now();
        black_box((gang.stand(state), gang.hoogstens(state), gang.plan(state)));
        begin.elapsed()
    };
    [keer(), keer(), keer()].into_iter().min().unwrap_or_default()
}

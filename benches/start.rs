//! How long a whole process takes, side by side: an empty Rust program, `zoek`, a `zoek` with two typing
//! errors, `gids` by script, `toon`, and `rg` over `data/` where it is installed. Runs take turns, so that a noisy machine
//! disturbs all alike; minima and the median of the pairwise ratios are told.
//!
//! `cargo bench` measures; `cargo bench -- --rook` only proves that every command still runs.

// What is wrong here must stop at once, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 300;
const SMOKE_RUNS: usize = 5;

struct Candidate {
    name: &'static str,
    program: PathBuf,
    args: Vec<&'static str>,
}

fn main() {
    let runs = if env::args().any(|a| a == "--rook") { SMOKE_RUNS } else { RUNS };
    let scratch = env::temp_dir().join(format!("soeverein-bench-{}", std::process::id()));
    fs::create_dir_all(&scratch).expect("a folder for the empty program");
    let candidates = candidates(&scratch);
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); candidates.len()];
    for _ in 0..runs {
        for (candidate, times) in candidates.iter().zip(&mut times) {
            times.push(time(candidate));
        }
    }
    report(&candidates, &times, runs);
    fs::remove_dir_all(&scratch).expect("the folder is ours");
}

/// Programs are measured as an installation leaves them: copied in one go. A file that a linker wrote here and there lies
/// in the page cache in small pieces, which costs each start a few per cent, more or less by chance.
fn installed(program: &Path, scratch: &Path, name: &str) -> PathBuf {
    let target = scratch.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    fs::copy(program, &target).expect("a copy of the program");
    target
}

fn candidates(scratch: &Path) -> Vec<Candidate> {
    let own = installed(Path::new(env!("CARGO_BIN_EXE_soeverein-advies")), scratch, "soeverein-advies");
    let ours = || own.clone();
    let mut all = vec![
        Candidate { name: "leeg programma", program: empty_program(scratch), args: vec![] },
        Candidate { name: "zoek ambassade", program: ours(), args: vec!["zoek", "ambassade"] },
        Candidate { name: "zoek, twee tikfouten", program: ours(), args: vec!["zoek", "huisuitzetinng", "belatsing"] },
        Candidate { name: "gids", program: ours(), args: vec!["gids", "--json"] },
        Candidate {
            name: "gids met antwoorden",
            program: ours(),
            args: vec!["gids", "balie", "--antwoord", "wat=filmt", "--json"],
        },
        Candidate { name: "toon", program: ours(), args: vec!["toon", "bezoeker-filmt-aan-de-balie"] },
    ];
    if Command::new("rg").arg("--version").stdout(Stdio::null()).status().is_ok_and(|s| s.success()) {
        all.push(Candidate { name: "rg over data/", program: "rg".into(), args: vec!["-i", "ambassade", "data"] });
    }
    all
}

/// `fn main() {}` with the flags of our release profile.
fn empty_program(scratch: &Path) -> PathBuf {
    let source = scratch.join("leeg.rs");
    let program = scratch.join(format!("gebouwd{}", env::consts::EXE_SUFFIX));
    fs::write(&source, "fn main() {}\n").expect("the source of the empty program");
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let built = Command::new(rustc)
        .args([
            "--edition",
            "2024",
            "-C",
            "opt-level=3",
            "-C",
            "lto=fat",
            "-C",
            "codegen-units=1",
            "-C",
            "strip=symbols",
        ])
        .arg("-o")
        .arg(&program)
        .arg(&source)
        .status();
    assert!(built.is_ok_and(|s| s.success()), "rustc could not build an empty program");
    installed(&program, scratch, "leeg")
}

fn time(candidate: &Candidate) -> Duration {
    let start = Instant::now();
    let status = Command::new(&candidate.program)
        .args(&candidate.args)
        .env_remove("SOEVEREIN_ADVIES_BRONMAP")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let elapsed = start.elapsed();
    assert!(status.is_ok_and(|s| s.success()), "'{}' failed", candidate.name);
    elapsed
}

fn report(candidates: &[Candidate], times: &[Vec<Duration>], runs: usize) {
    println!("{runs} beurten om en om; verhouding tot het lege programma: minimum, en mediaan van de paren");
    let base = &times[0];
    let shortest = |t: &[Duration]| t.iter().min().copied().unwrap_or_default();
    for (candidate, own) in candidates.iter().zip(times) {
        let mut ratios: Vec<f64> = own.iter().zip(base).map(|(a, b)| a.as_secs_f64() / b.as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        println!(
            "{:<22} {:>7.2} ms   {:>5.2}x   {:>5.2}x",
            candidate.name,
            shortest(own).as_secs_f64() * 1000.0,
            shortest(own).as_secs_f64() / shortest(base).as_secs_f64(),
            ratios[ratios.len() / 2],
        );
    }
    let size = fs::metadata(env!("CARGO_BIN_EXE_soeverein-advies")).map_or(0, |m| m.len());
    println!("grootte van het programma: {:.2} MB", size as f64 / 1_000_000.0);
}

//! Shared by the command tests: runs the real program in an environment without surprises.
//!
//! Use it with `mod steun;` at the top of a file in `tests/`:
//!
//! ```ignore
//! let uit = opdracht(["zoek", "ambassade"]).met("COLUMNS", "60").draai();
//! assert_eq!(uit.code, 0, "{uit}");
//! ```

// Each test crate compiles this file for itself, and none of them uses all of it.
#![allow(dead_code)]

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

/// A run to come: arguments, environment and standard input.
#[derive(Debug)]
pub(crate) struct Opdracht {
    args: Vec<OsString>,
    omgeving: Vec<(OsString, OsString)>,
    invoer: Vec<u8>,
}

/// What a run came to.
#[derive(Debug)]
pub(crate) struct Uitkomst {
    /// Standard output, the data.
    pub(crate) stdout: String,
    /// Standard error, the messages.
    pub(crate) stderr: String,
    /// The exit code.
    pub(crate) code: i32,
}

/// The program with these arguments, its own name left out.
pub(crate) fn opdracht<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Opdracht {
    let args = args.into_iter().map(|a| a.as_ref().to_owned()).collect();
    Opdracht { args, omgeving: Vec::new(), invoer: Vec::new() }
}

impl Opdracht {
    /// Sets a variable; nothing of the environment of the test itself reaches the program.
    pub(crate) fn met(mut self, naam: impl AsRef<OsStr>, waarde: impl AsRef<OsStr>) -> Self {
        self.omgeving.push((naam.as_ref().to_owned(), waarde.as_ref().to_owned()));
        self
    }

    /// What the program reads on standard input; without this it is empty.
    pub(crate) fn invoer(mut self, invoer: impl Into<Vec<u8>>) -> Self {
        self.invoer = invoer.into();
        self
    }

    /// Runs it to its end. A home of its own, empty and gone afterwards, keeps the tester's own
    /// additions and settings out.
    pub(crate) fn draai(self) -> Uitkomst {
        let thuis = tempfile::tempdir().unwrap_or_else(|fout| panic!("geen tijdelijke map: {fout}"));
        let mut opdracht = Command::new(env!("CARGO_BIN_EXE_soeverein-advies"));
        opdracht.args(&self.args).env_clear();
        // Where the platform's own libraries and temporary files are is no setting of the user.
        for naam in ["PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP"] {
            if let Some(waarde) = std::env::var_os(naam) {
                opdracht.env(naam, waarde);
            }
        }
        for naam in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"] {
            opdracht.env(naam, thuis.path());
        }
        opdracht.envs(self.omgeving.iter().map(|(naam, waarde)| (naam, waarde)));
        opdracht.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());

        let mut kind = opdracht.spawn().unwrap_or_else(|fout| panic!("het programma start niet: {fout}"));
        let stdin = kind.stdin.take();
        // On a thread of its own, for a program that writes before it has read all would wait forever.
        // Nor does it have to read: a closed pipe is no fault of the test.
        let schrijver = thread::spawn(move || stdin.map(|mut pijp| pijp.write_all(&self.invoer)));
        let uit = kind.wait_with_output().unwrap_or_else(|fout| panic!("het programma eindigt niet: {fout}"));
        drop(schrijver.join());

        let tekst = |bytes| String::from_utf8(bytes).unwrap_or_else(|fout| panic!("uitvoer zonder UTF-8: {fout}"));
        Uitkomst {
            stdout: tekst(uit.stdout),
            stderr: tekst(uit.stderr),
            code: uit.status.code().unwrap_or_else(|| panic!("geen afsluitcode: {}", uit.status)),
        }
    }
}

impl Uitkomst {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|fout| panic!("geen JSON: {fout}\n{self}"))
    }
}

impl fmt::Display for Uitkomst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code {}\n--- stdout\n{}\n--- stderr\n{}", self.code, self.stdout, self.stderr)
    }
}

/// A whole kaart of an organisation's own, in TOML.
pub(crate) fn wijsheid(id: &str, titel: &str, trefwoord: &str, kern: &str, doe: &str) -> String {
    format!(
        r#"[[wijsheid]]
id = "{id}"
titel = "{titel}"
thema = "balie"
domein = ["dienstverlening"]
rollen = ["balie"]
trefwoorden = ["{trefwoord}"]
nagelezen = 2026-11-24
gewijzigd = 2026-11-24
herzien_voor = 2099-11-24

[wijsheid.kern]
tekst = "{kern}"

[[wijsheid.doe]]
tekst = "{doe}"

[[wijsheid.want]]
tekst = "Samen drinken geeft rust."

[[wijsheid.niet_als]]
tekst = "Iemand heeft haast."
"#
    )
}

/// Runs the program with these arguments, nothing else set.
pub(crate) fn run(args: &[&str]) -> Uitkomst {
    opdracht(args).draai()
}

/// The JSON that a successful run prints.
pub(crate) fn json(args: &[&str]) -> serde_json::Value {
    let uit = run(args);
    assert_eq!(uit.code, 0, "{args:?}: {uit}");
    uit.json()
}

//! Runs the program in a pseudo-terminal, with real keys. What the screen shows is read from an emulator, what was
//! sent to it from the bytes themselves.
//!
//! Use it beside `mod steun;` with `#[path = "steun/terminal.rs"] mod terminal;`.

// Each test crate compiles this file for itself, and none of them uses all of it.
#![allow(dead_code)]

use std::fmt;
use std::io::{Read, Write};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use anstream::adapter::strip_str;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

/// Waiting longer than this is a fault of the program, however busy the machine.
pub(crate) const GEDULD: Duration = Duration::from_mins(1);

/// A run in a terminal that is still going on.
pub(crate) struct Sessie {
    bytes: Receiver<Vec<u8>>,
    pub(crate) toetsen: Box<dyn Write + Send>,
    kind: Box<dyn Child + Send + Sync>,
    pub(crate) scherm: vt100::Parser,
    ruw: Vec<u8>,
    /// Where the bytes begin that came after the last key.
    sinds: usize,
    /// Kept until the end: without it the terminal is gone.
    terminal: Box<dyn MasterPty + Send>,
    /// How the terminal treated keys before the program changed it.
    begin: Option<[bool; 2]>,
    _thuis: TempDir,
}

/// What a run in a terminal came to.
pub(crate) struct Gezien {
    pub(crate) code: u32,
    pub(crate) scherm: vt100::Parser,
    pub(crate) ruw: String,
    /// Does the terminal treat keys as it did before?
    pub(crate) zoals_het_was: bool,
}

/// The program with these arguments; nothing of the environment of the test itself reaches it.
fn opdracht_met(args: &[&str], omgeving: &[(&str, &str)]) -> CommandBuilder {
    let mut opdracht = CommandBuilder::new(env!("CARGO_BIN_EXE_soeverein-advies"));
    opdracht.args(args);
    opdracht.env_clear();
    opdracht.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    opdracht.env("TERM", "xterm-256color");
    for (naam, waarde) in omgeving {
        opdracht.env(naam, waarde);
    }
    opdracht.cwd(env!("CARGO_MANIFEST_DIR"));
    opdracht
}

pub(crate) fn start(args: &[&str], breed: u16, hoog: u16, omgeving: &[(&str, &str)]) -> Sessie {
    start_opdracht(opdracht_met(args, omgeving), breed, hoog)
}

/// Starts any command in a terminal, with a home of its own.
pub(crate) fn start_opdracht(mut opdracht: CommandBuilder, breed: u16, hoog: u16) -> Sessie {
    let grootte = PtySize { rows: hoog, cols: breed, pixel_width: 0, pixel_height: 0 };
    let paar = native_pty_system().openpty(grootte).unwrap();
    let thuis = tempfile::tempdir().unwrap();
    opdracht.env("HOME", thuis.path());
    let begin = instelling(&*paar.master);
    let kind = paar.slave.spawn_command(opdracht).unwrap();
    // Only the program holds the other side now, so that its end is the end of the bytes.
    drop(paar.slave);

    let mut lezer = paar.master.try_clone_reader().unwrap();
    let (stuur, bytes) = mpsc::channel();
    thread::spawn(move || {
        let mut hap = [0; 4096];
        // Linux reports the end of a terminal as an error.
        while let Ok(aantal @ 1..) = lezer.read(&mut hap) {
            if stuur.send(hap[..aantal].to_vec()).is_err() {
                break;
            }
        }
    });
    Sessie {
        bytes,
        toetsen: paar.master.take_writer().unwrap(),
        kind,
        scherm: vt100::Parser::new(hoog.try_into().unwrap(), breed.try_into().unwrap(), 0),
        ruw: Vec::new(),
        sinds: 0,
        terminal: paar.master,
        begin,
        _thuis: thuis,
    }
}

/// Does the terminal read whole lines, and show what is typed? `None`: it is gone.
fn instelling(terminal: &dyn MasterPty) -> Option<[bool; 2]> {
    let vlaggen = format!("{:?}", terminal.get_termios()?.local_flags);
    let staat = |vlag| vlaggen.split(|c: char| !c.is_ascii_alphanumeric()).any(|woord| woord == vlag);
    Some(["ICANON", "ECHO"].map(staat))
}

impl Sessie {
    /// Reads until the screen shows this text.
    pub(crate) fn wacht(&mut self, op: &str) -> &mut Self {
        self.wacht_tot(op, |scherm| scherm.contents().contains(op))
    }

    /// Reads until the screen is as it should be.
    pub(crate) fn wacht_tot(&mut self, wat: &str, goed: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        self.lees_tot(wat, |sessie| goed(sessie.scherm.screen()))
    }

    /// Reads until what came after the last key is as it should be; breaks of lines count as spaces.
    pub(crate) fn wacht_vers(&mut self, wat: &str, goed: impl Fn(&str) -> bool) -> &mut Self {
        self.lees_tot(wat, |sessie| goed(&plat(&sessie.vers())))
    }

    fn lees_tot(&mut self, wat: &str, goed: impl Fn(&Self) -> bool) -> &mut Self {
        let einde = Instant::now() + GEDULD;
        while !goed(self) {
            let rest = einde.saturating_duration_since(Instant::now());
            match self.bytes.recv_timeout(rest) {
                Ok(hap) => self.neem(&hap),
                Err(fout) => panic!("geen '{wat}' ({fout}) op:\n{}", self.scherm.screen().contents()),
            }
        }
        self
    }

    /// What came after the last key, without codes.
    pub(crate) fn vers(&self) -> String {
        zonder_codes(&String::from_utf8_lossy(&self.ruw[self.sinds..])).replace('\r', "")
    }

    /// Reads until the program listens for keys, or what was sent ends in this prompt for a line.
    pub(crate) fn wacht_luistert(&mut self, prompt: &str) -> &mut Self {
        let einde = Instant::now() + GEDULD;
        while !self.luistert() && !plat(&self.vers()).ends_with(prompt) {
            assert!(Instant::now() < einde, "het programma luistert niet:\n{}", self.scherm.screen().contents());
            if let Ok(hap) = self.bytes.recv_timeout(Duration::from_millis(2)) {
                self.neem(&hap);
            }
        }
        self
    }

    fn luistert(&self) -> bool {
        instelling(&*self.terminal) != self.begin
    }

    /// Presses keys as somebody does who has seen the screen. console listens only while it waits for a key:
    /// one that comes between drawing and listening is echoed by the terminal, through the drawing.
    pub(crate) fn typ(&mut self, toetsen: &str) -> &mut Self {
        thread::sleep(Duration::from_millis(150));
        self.stuur(toetsen)
    }

    /// Presses a key once the program listens for one.
    pub(crate) fn toets(&mut self, toets: &str) -> &mut Self {
        let einde = Instant::now() + GEDULD;
        while !self.luistert() {
            assert!(Instant::now() < einde, "het programma luistert niet:\n{}", self.scherm.screen().contents());
            thread::sleep(Duration::from_millis(1));
        }
        self.stuur(toets)
    }

    /// Types a line where whole lines are read.
    pub(crate) fn regel(&mut self, regel: &str) -> &mut Self {
        self.stuur(&format!("{regel}\r"))
    }

    /// Sends keys at once.
    pub(crate) fn stuur(&mut self, toetsen: &str) -> &mut Self {
        self.sinds = self.ruw.len();
        self.toetsen.write_all(toetsen.as_bytes()).unwrap();
        self.toetsen.flush().unwrap();
        self
    }

    /// Another process interrupts it.
    pub(crate) fn onderbreek(&mut self) -> &mut Self {
        let nummer = self.kind.process_id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args(["-INT", &nummer]).status().unwrap().success());
        self
    }

    fn neem(&mut self, hap: &[u8]) {
        self.ruw.extend_from_slice(hap);
        self.scherm.process(hap);
    }

    /// Reads to the end of the program.
    pub(crate) fn einde(mut self) -> Gezien {
        let einde = Instant::now() + GEDULD;
        loop {
            match self.bytes.recv_timeout(einde.saturating_duration_since(Instant::now())) {
                Ok(hap) => self.neem(&hap),
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    let _ = self.kind.kill();
                    panic!("het programma eindigt niet:\n{}", self.scherm.screen().contents());
                }
            }
        }
        let status = self.kind.wait().unwrap();
        assert_eq!(status.signal(), None, "het programma is afgebroken door een signaal");
        let zoals_het_was = instelling(&*self.terminal).is_none_or(|nu| Some(nu) == self.begin);
        let ruw = String::from_utf8(self.ruw).unwrap();
        Gezien { code: status.exit_code(), scherm: self.scherm, ruw, zoals_het_was }
    }
}

impl Gezien {
    /// Without codes, one line per line that was sent: a terminal sends CR LF.
    pub(crate) fn tekst(&self) -> String {
        zonder_codes(&self.ruw)
    }

    pub(crate) fn heeft_codes(&self) -> bool {
        self.ruw.contains('\u{1b}')
    }

    /// Every prompt hides the cursor; whoever ends must give it back.
    pub(crate) fn cursor_zichtbaar(&self) -> bool {
        !self.scherm.screen().hide_cursor()
    }
}

impl fmt::Display for Gezien {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code {}\n{:?}\n{}", self.code, self.ruw, self.scherm.screen().contents())
    }
}

/// A run to its end, without keys.
pub(crate) fn draai(args: &[&str], breed: u16, hoog: u16, omgeving: &[(&str, &str)]) -> Gezien {
    start(args, breed, hoog, omgeving).einde()
}

fn zonder_codes(ruw: &str) -> String {
    strip_str(ruw).to_string().replace("\r\n", "\n")
}

/// With one space for each run of spaces and breaks.
pub(crate) fn plat(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

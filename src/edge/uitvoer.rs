//! Writing what a command found: colour only where it can be shown, a pager for long output on a
//! terminal, and a closed pipe is no error.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::{Command, Stdio};

use anstream::{AutoStream, ColorChoice};

use super::afsluiten::{Afgebroken, tijdens_pager};
use super::scherm;

/// How a run writes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Uitvoer {
    /// Colour codes.
    pub(crate) kleur: ColorChoice,
    /// May a pager be used?
    pub(crate) pager: bool,
}

impl Uitvoer {
    /// Writes a page; long pages go through the pager where somebody watches.
    pub(crate) fn blad(self, tekst: &str) -> Result<(), Afgebroken> {
        let lang = scherm::hoogte().is_some_and(|h| tekst.lines().count() >= h);
        if self.pager && lang && io::stdout().is_terminal() && scherm::kaal().is_none() && self.door_pager(tekst) {
            return Ok(());
        }
        self.data(tekst)
    }

    /// Writes data, in one go.
    pub(crate) fn data(self, tekst: &str) -> Result<(), Afgebroken> {
        let mut stdout = io::stdout().lock();
        let gelukt = if self.kleurt() {
            AutoStream::new(stdout, self.keuze()).write_all(tekst.as_bytes())
        } else if tekst.contains('\u{1b}') {
            // The report of controleer and clap's help bring codes of their own.
            stdout.write_all(anstream::adapter::strip_str(tekst).to_string().as_bytes())
        } else {
            stdout.write_all(tekst.as_bytes())
        };
        tot_slot(gelukt.and_then(|()| io::stdout().flush()))
    }

    /// Writes data that is made piece by piece, without codes.
    pub(crate) fn stroom(vul: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Afgebroken> {
        let mut uit = BufWriter::new(io::stdout().lock());
        tot_slot(vul(&mut uit).and_then(|()| uit.flush()))
    }

    /// Will colour codes be seen?
    pub(crate) fn kleurt(self) -> bool {
        self.keuze() != ColorChoice::Never
    }

    fn keuze(self) -> ColorChoice {
        match self.kleur {
            ColorChoice::Auto => AutoStream::choice(&io::stdout()),
            kleur => kleur,
        }
    }

    /// True when the pager showed it. `PAGER` may hold options; an empty one means: no pager.
    fn door_pager(self, tekst: &str) -> bool {
        let gewenst = std::env::var("PAGER").ok();
        let opdracht = gewenst.as_deref().unwrap_or("less -FRX");
        let mut woorden = opdracht.split_whitespace();
        let Some(programma) = woorden.next() else { return false };
        let Ok(mut kind) = Command::new(programma)
            .args(woorden)
            .env("LESSHISTFILE", "-")
            .env("LESSCHARSET", "utf-8")
            .stdin(Stdio::piped())
            .spawn()
        else {
            return false;
        };
        tijdens_pager(|| {
            if let Some(stdin) = kind.stdin.take() {
                let mut stroom = AutoStream::new(stdin_als_schrijver(stdin), self.keuze());
                // The reader may leave before the end.
                let _ = stroom.write_all(tekst.as_bytes());
            }
            let _ = kind.wait();
        });
        true
    }
}

fn tot_slot(gelukt: io::Result<()>) -> Result<(), Afgebroken> {
    match gelukt {
        // Whoever reads has seen enough.
        Err(fout) if fout.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(_) => Err("De uitvoer kan niet worden geschreven. Is de schijf vol?".into()),
        Ok(()) => Ok(()),
    }
}

/// Colour goes through as the choice says: the pager's terminal is ours.
fn stdin_als_schrijver(stdin: std::process::ChildStdin) -> Box<dyn Write> {
    Box::new(stdin)
}

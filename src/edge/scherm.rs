//! What the terminal is: width, height, links, and whether anybody can be asked.

use std::io::{self, IsTerminal};

use crate::render::{BREEDST, SMALST};

/// Columns for laid-out text: the terminal's, else `COLUMNS`, else 80.
pub(crate) fn breedte() -> usize {
    let gemeten = terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
    let gezet = || std::env::var("COLUMNS").ok()?.parse().ok();
    gemeten.or_else(gezet).unwrap_or(80).clamp(SMALST, BREEDST)
}

/// Rows of the terminal; `None` where there is none.
pub(crate) fn hoogte() -> Option<usize> {
    terminal_size::terminal_size().map(|(_, h)| usize::from(h.0))
}

/// Does standard output go to a terminal that knows hidden links?
pub(crate) fn koppelingen() -> bool {
    kaal().is_none() && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout)
}

/// A terminal that cannot be drawn on (`TERM=dumb`).
pub(crate) fn kaal() -> Option<()> {
    std::env::var("TERM").is_ok_and(|t| t == "dumb").then_some(())
}

/// Does somebody sit at a terminal, whatever it can draw?
pub(crate) fn is_gesprek() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Can a question be asked? Both ends must be a terminal, for a prompt draws on standard error and
/// reads keys.
pub(crate) fn kan_vragen() -> bool {
    is_gesprek() && kaal().is_none()
}

/// How the terminal treats keys and lines, as it was at one moment.
pub(crate) struct Instelling {
    #[cfg(unix)]
    termios: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl Instelling {
    pub(crate) fn nu() -> Self {
        Self { termios: rustix::termios::tcgetattr(io::stdin()).ok() }
    }

    /// Sets it back.
    pub(crate) fn herstel(&self) {
        if let Some(termios) = &self.termios {
            let _ = rustix::termios::tcsetattr(io::stdin(), rustix::termios::OptionalActions::Now, termios);
        }
    }
}

#[cfg(not(unix))]
impl Instelling {
    pub(crate) fn nu() -> Self {
        Self {}
    }

    /// Elsewhere a key is read without setting anything.
    #[allow(clippy::unused_self)]
    pub(crate) fn herstel(&self) {}
}

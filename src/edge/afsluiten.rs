//! How a run ends: exit codes, the one place that prints an error, and a clean terminal after Ctrl-C.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use soeverein_core::veilig::veilig;

use super::scherm::Instelling;

/// A run that ended in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Einde {
    /// Found, or done: 0.
    Gevonden,
    /// Nothing found, or the check found faults: 1.
    Niets,
    /// Wrong use, already explained: 2.
    Verkeerd,
}

/// A run that could not go on: wrong use or bad input, exit code 2.
#[derive(Debug)]
pub(crate) struct Afgebroken(pub(crate) String);

impl<T: Into<String>> From<T> for Afgebroken {
    fn from(melding: T) -> Self {
        Self(melding.into())
    }
}

/// What a command comes to.
pub(crate) type Uitkomst = Result<Einde, Afgebroken>;

/// The exit code of SIGINT, as shells count it.
const ONDERBROKEN: i32 = 130;

/// Prints the error, if there is one, and gives the exit code.
pub(crate) fn code(uitkomst: Uitkomst) -> ExitCode {
    match uitkomst {
        Ok(Einde::Gevonden) => ExitCode::SUCCESS,
        Ok(Einde::Niets) => ExitCode::from(1),
        Ok(Einde::Verkeerd) => ExitCode::from(2),
        Err(Afgebroken(melding)) => {
            meld(&melding);
            ExitCode::from(2)
        }
    }
}

/// What somebody typed, for in a message: it can be a whole letter.
pub(crate) fn kort(tekst: &str) -> String {
    let mut uit: String = tekst.chars().take(MEESTE_TEKENS).collect();
    if uit.len() < tekst.len() {
        uit.push('…');
    }
    uit
}

/// Enough to know it by.
const MEESTE_TEKENS: usize = 60;

/// A message to the user, apart from the data. When even standard error is gone nobody reads it.
pub(crate) fn meld(melding: &str) {
    let regels: Vec<String> = melding.lines().map(|r| veilig(r).into_owned()).collect();
    let _ = writeln!(io::stderr().lock(), "{}", regels.join("\n"));
}

/// Exit code of a fault in the program itself, Rust's own.
const EIGEN_FOUT: i32 = 101;

/// What the user reads when the program itself is wrong. It does not come from input, but it must not be English.
pub(crate) fn vang_eigen_fout() {
    std::panic::set_hook(Box::new(|fout| {
        let waar = fout.location().map(|plek| format!(" ({}:{})", plek.file(), plek.line())).unwrap_or_default();
        meld(&format!(
            "Er zit een fout in het programma zelf{waar}.\n\
             Probeer een andere opdracht, en meld ons wat u typte. Gevaar? Ga weg en bel 112."
        ));
        geef_cursor_terug();
        std::process::exit(EIGEN_FOUT);
    }));
}

/// A prompt hides the cursor and reads keys; a process that is interrupted must give the terminal back as it was.
/// Called only before a prompt: the handler costs a thread, which a search would feel.
pub(crate) fn bewaak_onderbreking(getekend: bool) {
    GETEKEND.store(getekend, Ordering::Relaxed);
    let instelling = Instelling::nu();
    // Without a handler (it can be refused only when another is set) Ctrl-C still ends the program.
    let _ = ctrlc::set_handler(move || {
        if !voor_pager() {
            instelling.herstel();
            onderbroken();
        }
    });
}

/// While a pager reads, Ctrl-C is for the pager: a program that ends before it leaves two readers of one terminal.
pub(crate) fn tijdens_pager<T>(doe: impl FnOnce() -> T) -> T {
    PAGER.store(true, Ordering::Relaxed);
    let gedaan = doe();
    if let Ok(mut einde) = PAGER_EINDE.lock() {
        *einde = Some(Instant::now());
    }
    PAGER.store(false, Ordering::Relaxed);
    gedaan
}

/// Was a Ctrl-C of this moment for the pager? One that ended it may reach us when it is already gone.
fn voor_pager() -> bool {
    let net_voorbij = || PAGER_EINDE.lock().is_ok_and(|einde| einde.is_some_and(|e| e.elapsed() < NA_PAGER));
    PAGER.load(Ordering::Relaxed) || net_voorbij()
}

/// Longer than a signal takes on a busy machine, shorter than somebody takes to press again.
const NA_PAGER: Duration = Duration::from_millis(400);
static PAGER_EINDE: Mutex<Option<Instant>> = Mutex::new(None);

/// Is something drawn, with the cursor hidden? Plain lines get no code at all.
static GETEKEND: AtomicBool = AtomicBool::new(false);
static PAGER: AtomicBool = AtomicBool::new(false);

/// Ends at once, with the cursor back.
pub(crate) fn onderbroken() -> ! {
    geef_cursor_terug();
    std::process::exit(ONDERBROKEN);
}

fn geef_cursor_terug() {
    let term = console::Term::stderr();
    if term.is_term() && GETEKEND.load(Ordering::Relaxed) {
        let _ = term.show_cursor();
    }
}

//! The choice between kaarten when a name fits more than one, and a word to type, with dialoguer on a terminal.

use std::io::{self, Write};

use dialoguer::theme::SimpleTheme;
use dialoguer::{Input, Select};

use super::afsluiten::{Afgebroken, bewaak_onderbreking, onderbroken};
use super::menu::{Wijze, lees_regel};
use super::scherm;

/// Asks which one; `None` when the user leaves with Esc or q.
pub(crate) fn kies(vraag: &str, keuzes: &[String]) -> Result<Option<usize>, Afgebroken> {
    // dialoguer does not wrap: a line wider than the screen would break its redraw.
    let ruimte = scherm::breedte().saturating_sub(4);
    let keuzes: Vec<_> = keuzes.iter().map(|k| console::truncate_str(k, ruimte, "…").into_owned()).collect();
    bewaak_onderbreking(true);
    let gekozen = Select::with_theme(&SimpleTheme).with_prompt(vraag).items(&keuzes).default(0).interact_opt();
    of_onderbroken(gekozen, "De vraag kan hier niet worden gesteld. Geef het hele id op.")
}

/// Asks for a word or a name; empty when nothing was typed.
pub(crate) fn vraag_tekst(vraag: &str, wijze: Wijze) -> Result<String, Afgebroken> {
    let gelezen = match wijze {
        Wijze::Getekend => Input::with_theme(&SimpleTheme).with_prompt(vraag).allow_empty(true).interact_text(),
        Wijze::Eenvoudig => lees(vraag).map_err(dialoguer::Error::from),
    };
    of_onderbroken(gelezen, "De invoer hield op. Begin opnieuw.")
}

/// What was answered; a Ctrl-C ends the program, whatever else went wrong is told.
fn of_onderbroken<T>(antwoord: dialoguer::Result<T>, melding: &str) -> Result<T, Afgebroken> {
    antwoord.map_err(|dialoguer::Error::IO(fout)| match fout.kind() {
        io::ErrorKind::Interrupted => onderbroken(),
        _ => melding.into(),
    })
}

fn lees(vraag: &str) -> io::Result<String> {
    let mut stderr = io::stderr();
    write!(stderr, "{vraag}: ")?;
    stderr.flush()?;
    Ok(lees_regel()?.trim().to_owned())
}

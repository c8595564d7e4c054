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
    match gekozen {
        Ok(keuze) => Ok(keuze),
        Err(dialoguer::Error::IO(fout)) if fout.kind() == io::ErrorKind::Interrupted => {
            onderbroken();
            Ok(None)
        }
        Err(_) => Err("De vraag kan hier niet worden gesteld. Geef het hele id op.".into()),
    }
}

/// Asks for a word or a name; empty when nothing was typed.
pub(crate) fn vraag_tekst(vraag: &str, wijze: Wijze) -> Result<String, Afgebroken> {
    let gelezen = match wijze {
        Wijze::Getekend => Input::with_theme(&SimpleTheme).with_prompt(vraag).allow_empty(true).interact_text(),
        Wijze::Eenvoudig => lees(vraag).map_err(dialoguer::Error::from),
    };
    match gelezen {
        Ok(tekst) => Ok(tekst),
        Err(dialoguer::Error::IO(fout)) if fout.kind() == io::ErrorKind::Interrupted => {
            onderbroken();
            Ok(String::new())
        }
        Err(_) => Err("De invoer hield op. Begin opnieuw.".into()),
    }
}

fn lees(vraag: &str) -> io::Result<String> {
    let mut stderr = io::stderr();
    write!(stderr, "{vraag}: ")?;
    stderr.flush()?;
    Ok(lees_regel()?.trim().to_owned())
}

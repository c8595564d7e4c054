//! The choice between kaarten when a name fits more than one, with dialoguer on a terminal.

use std::io;

use dialoguer::Select;
use dialoguer::theme::SimpleTheme;

use super::afsluiten::{Afgebroken, bewaak_onderbreking, onderbroken};
use super::scherm;

/// Asks which one; `None` when the user leaves with Esc or q.
pub(crate) fn kies(vraag: &str, keuzes: &[String]) -> Result<Option<usize>, Afgebroken> {
    // dialoguer does not wrap: a line wider than the screen would break its redraw.
    let ruimte = scherm::breedte().saturating_sub(4);
    let keuzes: Vec<_> = keuzes.iter().map(|k| console::truncate_str(k, ruimte, "…").into_owned()).collect();
    bewaak_onderbreking();
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

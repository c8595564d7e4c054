//! The files in `taal/`: tables of words, one kind per file.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeValue;

use super::corpus::een;
use super::wandel::wandel;
use super::{Bestand, Herkomst, Ingelezen};
use crate::check::{Melder, k003};
use crate::model::taal::{Etiketten, Gevaar, Groepen, Woorden};
use crate::model::{Taal, Veld};

/// Reads one file of `taal/` into its table; an unknown name is a fault.
pub(super) fn lees(
    uit: &mut Ingelezen,
    nummer: usize,
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    melder: &mut Melder,
) {
    let Some((naam, velden)) = Taal::BESTANDEN.iter().find(|(naam, _)| *naam == bestand.stam()) else {
        let namen = &mut Taal::BESTANDEN.iter().map(|(naam, _)| *naam);
        return k003::meld(melder, bestand, 0..0, bestand.stam(), namen);
    };
    let taal = &mut uit.taal;
    if *naam == "gevaar" {
        // K025 looks at these places later; what is wrong with the walk is told below.
        let (_, plekken) = wandel(bestand, tabel, &[velden], &mut Melder::new());
        uit.gevaar = Some(Herkomst { bestand: nummer, plekken });
    }
    let mut lezer = Lezer { bestand, tabel, velden, melder };
    let woordenboek = &mut taal.woordenboek;
    match *naam {
        "synoniemen" => lezer.zet(&mut woordenboek.synoniemen, |t: Groepen| t.groepen),
        "stammen" => lezer.zet(&mut woordenboek.stammen, |t: Groepen| t.groepen),
        "delen" => lezer.zet(&mut woordenboek.delen, |t: Woorden| t.woorden),
        "stopwoorden" => lezer.zet(&mut woordenboek.stopwoorden, |t: Woorden| t.woorden),
        "gevaar" => lezer.zet(&mut woordenboek.gevaar, |t: Gevaar| t.groep),
        "etiketten" => lezer.zet(&mut taal.etiketten, |t: Etiketten| t.etiket),
        _ => lezer.zet(&mut taal.bewijsplichtig, |t| t),
    }
}

struct Lezer<'a, 'd> {
    bestand: &'a Bestand,
    tabel: &'a Spanned<DeValue<'d>>,
    velden: &'a [Veld],
    melder: &'a mut Melder,
}

impl Lezer<'_, '_> {
    /// Sets a table; it stays as it was where the file has a fault.
    fn zet<F: DeserializeOwned, T>(&mut self, tabel: &mut T, pak_uit: impl FnOnce(F) -> T) {
        if let Some(gelezen) = een(self.bestand, self.tabel, self.velden, self.melder) {
            *tabel = pak_uit(gelezen);
        }
    }
}

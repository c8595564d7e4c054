//! The files in `taal/`: tables of words, one kind per file.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeValue;

use super::Bestand;
use super::typed::een;
use super::wandel::Plekken;
use crate::check::{Melder, k003};
use crate::model::taal::{Etiketten, Gevaar, Groepen, Tegenspraken, Woorden};
use crate::model::{Taal, Veld};

/// Files whose places are kept, for checks look at what they refer to.
const MET_PLEKKEN: &[&str] = &["gevaar", "tegenspraak"];

/// Reads one file of `taal/` into its table; an unknown name is a fault. Gives the name of a file whose places are
/// kept, with its places.
pub(super) fn lees(
    taal: &mut Taal,
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    melder: &mut Melder,
) -> Option<(&'static str, Plekken)> {
    let Some((naam, velden)) = Taal::BESTANDEN.iter().find(|(naam, _)| *naam == bestand.stam()) else {
        let namen = &mut Taal::BESTANDEN.iter().map(|(naam, _)| *naam);
        k003::meld(melder, bestand, 0..0, bestand.stam(), namen);
        return None;
    };
    let mut lezer = Lezer { bestand, tabel, velden, melder };
    let woordenboek = &mut taal.woordenboek;
    let plekken = match *naam {
        "synoniemen" => lezer.zet(&mut woordenboek.synoniemen, |t: Groepen| t.groepen),
        "stammen" => lezer.zet(&mut woordenboek.stammen, |t: Groepen| t.groepen),
        "delen" => lezer.zet(&mut woordenboek.delen, |t: Woorden| t.woorden),
        "stopwoorden" => lezer.zet(&mut woordenboek.stopwoorden, |t: Woorden| t.woorden),
        "gevaar" => lezer.zet(&mut woordenboek.gevaar, |t: Gevaar| t.groep),
        "overtuiging" => lezer.zet(&mut taal.overtuiging, |t: Woorden| t.woorden),
        "tegenspraak" => lezer.zet(&mut taal.tegenspraak, |t: Tegenspraken| t.paar),
        "etiketten" => lezer.zet(&mut taal.etiketten, |t: Etiketten| t.etiket),
        _ => lezer.zet(&mut taal.bewijsplichtig, |t| t),
    };
    MET_PLEKKEN.contains(naam).then_some((*naam, plekken))
}

struct Lezer<'a, 'd> {
    bestand: &'a Bestand,
    tabel: &'a Spanned<DeValue<'d>>,
    velden: &'a [Veld],
    melder: &'a mut Melder,
}

impl Lezer<'_, '_> {
    /// Sets a table; it stays as it was where the file has a fault. Gives the places of what was read.
    fn zet<F: DeserializeOwned, T>(&mut self, tabel: &mut T, pak_uit: impl FnOnce(F) -> T) -> Plekken {
        let (gelezen, plekken) = een(self.bestand, self.tabel, self.velden, self.melder);
        if let Some(gelezen) = gelezen {
            *tabel = pak_uit(gelezen);
        }
        plekken
    }
}

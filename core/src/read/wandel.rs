//! The walk over a TOML tree against the definitions: remembers the place of every value, and
//! reports every key and value that does not fit.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::check::{Melder, k003, k004, k005, k006, k007, k008};
use crate::model::{Veld, Vorm};

use super::Bestand;

/// The place of each value of one table, by its path (`nu_doen[0].tekst`); the table itself is "".
pub(crate) type Plekken = HashMap<String, Range<usize>>;

/// Walks one table. True where everything fits, so that serde will accept it.
pub(super) fn wandel(
    bestand: &Bestand,
    tabel: &Spanned<DeValue<'_>>,
    velden: &[&[Veld]],
    melder: &mut Melder,
) -> (bool, Plekken) {
    let voor = melder.aantal();
    let mut w = Wandelaar { bestand, melder, plekken: Plekken::new() };
    w.waarde_tabel(tabel, velden, "");
    let plekken = w.plekken;
    (melder.aantal() == voor, plekken)
}

struct Wandelaar<'a> {
    bestand: &'a Bestand,
    melder: &'a mut Melder,
    plekken: Plekken,
}

impl Wandelaar<'_> {
    fn waarde_tabel(&mut self, waarde: &Spanned<DeValue<'_>>, velden: &[&[Veld]], pad: &str) {
        self.plekken.insert(pad.to_owned(), waarde.span());
        match waarde.get_ref().as_table() {
            Some(tabel) => self.tabel(tabel, &waarde.span(), velden, pad),
            None => self.verkeerd(waarde, "een tabel"),
        }
    }

    fn tabel(&mut self, tabel: &DeTable<'_>, span: &Range<usize>, velden: &[&[Veld]], pad: &str) {
        let bekend = || velden.iter().copied().flatten();
        for (sleutel, waarde) in tabel {
            let naam = sleutel.get_ref().as_ref();
            match bekend().find(|v| v.naam == naam) {
                Some(veld) => self.waarde(waarde, veld, &plak(pad, naam)),
                None => k003::meld(self.melder, self.bestand, sleutel.span(), naam, &mut bekend().map(|v| v.naam)),
            }
        }
        for veld in bekend().filter(|v| v.verplicht) {
            if !tabel.keys().any(|k| k.get_ref().as_ref() == veld.naam) {
                k004::meld(self.melder, self.bestand, span.clone(), veld);
            }
        }
    }

    fn waarde(&mut self, waarde: &Spanned<DeValue<'_>>, veld: &Veld, pad: &str) {
        self.plekken.insert(pad.to_owned(), waarde.span());
        match veld.vorm {
            Vorm::Tekst | Vorm::Id => self.tekst(waarde, veld.verplicht),
            Vorm::Datum => self.datum(waarde),
            Vorm::Getal => self.getal(waarde),
            Vorm::Woorden | Vorm::Ids => self.lijst(waarde, veld, pad, |w, v, _| w.tekst(v, true)),
            Vorm::Woordgroepen => self.lijst(waarde, veld, pad, |w, v, pad| {
                w.lijst(v, veld, pad, |w, v, _| w.tekst(v, true));
            }),
            Vorm::Keuze(woorden) => self.keuze(waarde, woorden),
            Vorm::Tabel(velden) => self.waarde_tabel(waarde, &[velden], pad),
            Vorm::Tabellen(velden) => self.lijst(waarde, veld, pad, |w, v, pad| w.waarde_tabel(v, &[velden], pad)),
        }
    }

    fn lijst(
        &mut self,
        waarde: &Spanned<DeValue<'_>>,
        veld: &Veld,
        pad: &str,
        mut elk: impl FnMut(&mut Self, &Spanned<DeValue<'_>>, &str),
    ) {
        let Some(lijst) = waarde.get_ref().as_array() else {
            let verwacht = match veld.vorm {
                Vorm::Tabellen(_) => "een reeks tabellen ([[…]])",
                _ => "een lijst met teksten",
            };
            return self.verkeerd(waarde, verwacht);
        };
        if lijst.is_empty() && veld.verplicht {
            k008::meld(self.melder, self.bestand, waarde.span());
        }
        for (nummer, element) in lijst.iter().enumerate() {
            let pad = format!("{pad}[{nummer}]");
            self.plekken.insert(pad.clone(), element.span());
            elk(self, element, &pad);
        }
    }

    fn tekst(&mut self, waarde: &Spanned<DeValue<'_>>, verplicht: bool) {
        match waarde.get_ref().as_str() {
            None => self.verkeerd(waarde, "een tekst"),
            Some(t) if verplicht && t.trim().is_empty() => k008::meld(self.melder, self.bestand, waarde.span()),
            Some(_) => {}
        }
    }

    fn datum(&mut self, waarde: &Spanned<DeValue<'_>>) {
        let Some(datum) = waarde.get_ref().as_datetime() else {
            return self.verkeerd(waarde, "een datum zonder aanhalingstekens, zoals 2026-11-24");
        };
        if datum.to_string().parse::<crate::model::Datum>().is_err() {
            k007::meld(self.melder, self.bestand, waarde.span(), &datum.to_string());
        }
    }

    fn getal(&mut self, waarde: &Spanned<DeValue<'_>>) {
        let getal = waarde.get_ref().as_integer().and_then(|g| u16::from_str_radix(g.as_str(), g.radix()).ok());
        if getal.is_none_or(|g| g == 0) {
            self.verkeerd(waarde, "een heel getal van 1 tot en met 65535");
        }
    }

    fn keuze(&mut self, waarde: &Spanned<DeValue<'_>>, woorden: &[&str]) {
        match waarde.get_ref().as_str() {
            None => self.verkeerd(waarde, "een tekst"),
            Some(t) if !woorden.contains(&t) => k006::meld(self.melder, self.bestand, waarde.span(), t, woorden),
            Some(_) => {}
        }
    }

    fn verkeerd(&mut self, waarde: &Spanned<DeValue<'_>>, verwacht: &str) {
        k005::meld(self.melder, self.bestand, waarde.span(), waarde.get_ref().type_str(), verwacht);
    }
}

fn plak(pad: &str, naam: &str) -> String {
    if pad.is_empty() { naam.to_owned() } else { format!("{pad}.{naam}") }
}

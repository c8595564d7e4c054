//! A page as linear text: headings in words, one line per thought, no drawing and no colour. For screen
//! readers, for copying into a mail, for a script that reads lines.

use super::{Blad, Blok, Inline, Punt, Tabel};
use soeverein_core::veilig::veilig;

/// Shows a page; the reader's program wraps.
pub(crate) fn toon(blad: &Blad) -> String {
    let mut uit = String::new();
    for blok in &blad.0 {
        match blok {
            Blok::Titel(t) => regel(&mut uit, &format!("{}\n", veilig(t))),
            Blok::Kop(t) => regel(&mut uit, &format!("\n{}:", veilig(t).to_uppercase())),
            Blok::Waarschuwing(t) | Blok::Alinea(t) => regel(&mut uit, &kaal(t)),
            Blok::Punten(punten) => punten.iter().for_each(|p| punt(&mut uit, "- ", p)),
            Blok::Vondst { kop, regels } => {
                regel(&mut uit, &format!("{}:", veilig(kop)));
                for r in regels {
                    regel(&mut uit, &kaal(r));
                }
                uit.push('\n');
            }
            Blok::Letterlijk(regels) => regels.iter().for_each(|r| regel(&mut uit, &veilig(r))),
            Blok::Genummerd(punten) => punten.iter().for_each(|(n, p)| punt(&mut uit, &format!("Bron {n}: "), p)),
            Blok::Tabel(t) => tabel(&mut uit, t),
        }
    }
    uit
}

fn regel(uit: &mut String, tekst: &str) {
    uit.push_str(tekst);
    uit.push('\n');
}

fn punt(uit: &mut String, teken: &str, punt: &Punt) {
    regel(uit, &format!("{teken}{}", kaal(&punt.tekst)));
    for onder in &punt.onder {
        regel(uit, &format!("  {}", kaal(onder)));
    }
}

fn kaal(tekst: &[Inline]) -> String {
    tekst
        .iter()
        .map(|i| match i {
            Inline::Link { tekst, adres } if tekst != adres => format!("{} ({})", veilig(tekst), veilig(adres)),
            i => veilig(i.kaal()).into_owned(),
        })
        .collect()
}

fn tabel(uit: &mut String, tabel: &Tabel) {
    for rij in &tabel.rijen {
        let cellen: Vec<String> = tabel
            .koppen
            .iter()
            .zip(rij)
            .filter(|(_, c)| !c.is_empty())
            .map(|(kop, cel)| format!("{}: {}", veilig(kop), veilig(cel)))
            .collect();
        regel(uit, &cellen.join("; "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_words_and_nothing_is_drawn() {
        let blad = Blad(vec![
            Blok::Titel("Titel".into()),
            Blok::Kop("Nu doen".into()),
            Blok::Punten(vec![Punt {
                tekst: vec![Inline::tekst("Blijf kalm.")],
                onder: vec![vec![Inline::tekst("Waarom: rust.")]],
            }]),
        ]);
        assert_eq!(toon(&blad), "Titel\n\n\nNU DOEN:\n- Blijf kalm.\n  Waarom: rust.\n");
    }
}

//! A page as Markdown (CommonMark with tables), for an intranet or a wiki.

use super::{Blad, Blok, Inline, Punt, Tabel};
use soeverein_core::veilig::veilig;

/// Shows a page; a kaart that it names is set apart, for a page alone cannot lead to another.
pub(crate) fn toon(blad: &Blad) -> String {
    toon_met(blad, &|_| None)
}

/// Shows a page among others; `naar` gives the address of the page of a kaart.
pub(crate) fn toon_met(blad: &Blad, naar: &dyn Fn(&str) -> Option<String>) -> String {
    let inline = |tekst: &[Inline]| inline(tekst, naar);
    let mut uit = String::new();
    for blok in &blad.0 {
        match blok {
            Blok::Titel(t) => uit.push_str(&format!("# {}\n\n", ontsnap(t))),
            Blok::Kop(t) => uit.push_str(&format!("## {}\n\n", ontsnap(t))),
            Blok::Waarschuwing(t) => uit.push_str(&format!("> **{}**\n\n", inline(t))),
            Blok::Alinea(t) => uit.push_str(&format!("{}\n\n", inline(t))),
            Blok::Punten(punten) => {
                for p in punten {
                    punt(&mut uit, "- ", p, &inline);
                }
                uit.push('\n');
            }
            Blok::Vondst { kop, regels } => {
                uit.push_str(&format!("### {}\n\n", ontsnap(kop)));
                for r in regels {
                    uit.push_str(&format!("{}\n\n", inline(r)));
                }
            }
            Blok::Letterlijk(regels) => {
                let regels: Vec<_> = regels.iter().map(|r| veilig(r)).collect();
                uit.push_str(&format!("```\n{}\n```\n\n", regels.join("\n")));
            }
            Blok::Genummerd(punten) => {
                for (n, p) in punten {
                    punt(&mut uit, &format!("{n}. "), p, &inline);
                }
                uit.push('\n');
            }
            Blok::Tabel(t) => tabel(&mut uit, t),
        }
    }
    uit
}

fn punt(uit: &mut String, teken: &str, punt: &Punt, inline: &dyn Fn(&[Inline]) -> String) {
    uit.push_str(&format!("{teken}{}\n", inline(&punt.tekst)));
    let inspring = " ".repeat(teken.len());
    for onder in &punt.onder {
        uit.push_str(&format!("{inspring}- {}\n", inline(onder)));
    }
}

fn inline(tekst: &[Inline], naar: &dyn Fn(&str) -> Option<String>) -> String {
    tekst
        .iter()
        .map(|i| match i {
            Inline::Tekst(t) | Inline::Vondst(t) => ontsnap(t),
            // Emphasis may not end in a space in Markdown.
            Inline::Nadruk(t) => {
                let kaal = t.trim_end();
                format!("**{}**{}", ontsnap(kaal), &" ".repeat(t.len() - kaal.len()))
            }
            Inline::Link { tekst, adres } if tekst == adres => format!("<{}>", veilig(adres)),
            Inline::Link { tekst, adres } => format!("[{}](<{}>)", ontsnap(tekst), veilig(adres)),
            Inline::Kaart { tekst, id } => match naar(id) {
                Some(adres) => format!("[{}](<{}>)", ontsnap(tekst), veilig(&adres)),
                None => format!("*{}*", ontsnap(tekst)),
            },
        })
        .collect()
}

fn tabel(uit: &mut String, tabel: &Tabel) {
    let rij = |cellen: &[String]| {
        let cellen: Vec<String> = cellen.iter().map(|c| ontsnap(c).replace('|', "\\|")).collect();
        format!("| {} |\n", cellen.join(" | "))
    };
    uit.push_str(&rij(&tabel.koppen));
    uit.push_str(&format!("|{}\n", " --- |".repeat(tabel.koppen.len())));
    for cellen in &tabel.rijen {
        uit.push_str(&rij(cellen));
    }
    uit.push('\n');
}

/// Signs that Markdown would read as its own.
pub(crate) fn ontsnap(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for c in veilig(tekst).chars() {
        if "\\`*_[]<>#".contains(c) {
            uit.push('\\');
        }
        uit.push(c);
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_markup_is_text() {
        let blad = Blad(vec![Blok::Alinea(vec![Inline::tekst("<script> [x](y) *z*")])]);
        assert_eq!(toon(&blad), "\\<script\\> \\[x\\](y) \\*z\\*\n\n");
    }

    #[test]
    fn tables_keep_their_columns() {
        let tabel = Tabel { koppen: vec!["A".into(), "B".into()], rijen: vec![vec!["1|2".into(), "3".into()]] };
        assert_eq!(toon(&Blad(vec![Blok::Tabel(tabel)])), "| A | B |\n| --- | --- |\n| 1\\|2 | 3 |\n\n");
    }
}

//! A page on a screen: bold headings, wrapped text, tables, with colour codes only where they will be seen.
//! Nothing is told by colour alone.

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, presets};

use super::{Blad, Blok, Inline, Medium, Punt, Tabel};
use soeverein_core::veilig::veilig;

const VET: Style = Style::new().bold();
const ONDERSTREEPT: Style = Style::new().underline();
/// Red is readable on light and on dark; the words say the same without it.
const GEVAAR: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));

/// A line beneath the headings is enough to tell them apart; more drawing is noise.
const TABEL: TableStyle = presets::NOTHING.header_separator(LineStyle::new(' ', '─', '─', ' '));

/// Below this a table is unreadable: its rows are shown as paragraphs.
const SMALSTE_TABEL: usize = 60;

/// Shows a page.
pub(crate) fn toon(blad: &Blad, medium: Medium) -> String {
    let mut scherm = Scherm {
        breedte: medium.breedte.max(super::SMALST),
        kleur: medium.kleur,
        koppelingen: medium.koppelingen,
        uit: String::new(),
    };
    for blok in &blad.0 {
        scherm.blok(blok);
    }
    scherm.uit
}

struct Scherm {
    breedte: usize,
    kleur: bool,
    koppelingen: bool,
    uit: String,
}

impl Scherm {
    fn blok(&mut self, blok: &Blok) {
        let strak = self.uit.is_empty() || self.uit.ends_with("\n\n");
        match blok {
            Blok::Titel(t) => self.regels(&[Inline::tekst(t.to_owned())], "", "", Some(VET.underline())),
            Blok::Kop(t) => {
                if !strak {
                    self.uit.push('\n');
                }
                self.regels(&[Inline::tekst(t.to_owned())], "", "", Some(VET));
                return;
            }
            Blok::Waarschuwing(t) => self.regels(t, "! ", "  ", Some(GEVAAR)),
            Blok::Alinea(t) => self.regels(t, "", "", None),
            Blok::Punten(punten) => punten.iter().for_each(|p| self.punt(p, "• ")),
            Blok::Vondst { kop, regels } => {
                self.regels(&[Inline::tekst(kop.to_owned())], "", "  ", Some(VET));
                for r in regels {
                    self.regels(r, "  ", "  ", None);
                }
            }
            // As it must be typed: not wrapped.
            Blok::Letterlijk(regels) => {
                for regel in regels {
                    self.uit.extend(["    ", &veilig(regel), "\n"]);
                }
            }
            Blok::Genummerd(punten) => punten.iter().for_each(|(n, p)| self.punt(p, &format!("[{n}] "))),
            Blok::Tabel(tabel) => self.tabel(tabel),
        }
        self.uit.push('\n');
    }

    fn punt(&mut self, punt: &Punt, teken: &str) {
        let inspring = " ".repeat(teken.chars().count());
        self.regels(&punt.tekst, &format!("  {teken}"), &format!("  {inspring}"), None);
        for onder in &punt.onder {
            self.regels(onder, &format!("  {inspring}"), &format!("  {inspring}"), None);
        }
    }

    /// Wrapped text with a hanging indent. Each word carries its own codes, so that an indent is never
    /// underlined and a line can be cut anywhere.
    fn regels(&mut self, tekst: &[Inline], eerst: &str, daarna: &str, stijl: Option<Style>) {
        let tekst: String = tekst.iter().map(|i| self.inline(i, stijl)).collect();
        // Most lines fit: no need to take them apart. The same room as below, or colour codes would decide where a line ends.
        let inspring = eerst.chars().count().max(daarna.chars().count());
        if inspring + tekst.len() <= self.breedte {
            self.uit.extend([eerst, tekst.trim_end(), "\n"]);
            return;
        }
        // In place, for a page has hundreds of lines; no word is cut, for a cut address cannot be copied.
        let mut tekst = tekst;
        textwrap::fill_inplace(&mut tekst, self.breedte.saturating_sub(inspring));
        for (nummer, regel) in tekst.lines().enumerate() {
            self.uit.extend([if nummer == 0 { eerst } else { daarna }, regel.trim_end(), "\n"]);
        }
    }

    fn inline(&self, inline: &Inline, stijl: Option<Style>) -> String {
        let (eigen, adres) = match inline {
            Inline::Tekst(_) | Inline::Kaart { .. } => (None, None),
            Inline::Nadruk(_) => (Some(VET), None),
            Inline::Vondst(_) => (Some(ONDERSTREEPT), None),
            Inline::Link { adres, .. } => (None, Some(adres)),
        };
        let Some(stijl) = stijl.or(eigen).filter(|_| self.kleur) else {
            let tekst = veilig(inline.kaal());
            return match adres {
                Some(adres) if self.koppelingen => per_woord(&tekst, |w| osc8(w, adres)),
                Some(adres) if *adres != tekst => format!("{tekst} <{}>", veilig(adres)),
                _ => tekst.into_owned(),
            };
        };
        per_woord(&veilig(inline.kaal()), |w| format!("{stijl}{w}{stijl:#}"))
    }

    fn tabel(&mut self, tabel: &Tabel) {
        if self.breedte < SMALSTE_TABEL {
            return self.rijen_als_tekst(tabel);
        }
        let mut t = Table::new();
        t.load_style(TABEL)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(self.breedte).unwrap_or(u16::MAX))
            .set_header(tabel.koppen.iter().map(|k| veilig(k).into_owned()));
        for rij in &tabel.rijen {
            t.add_row(rij.iter().map(|c| veilig(c).into_owned()));
        }
        // An id that is cut cannot be copied.
        if let Some(kolom) = t.column_mut(0) {
            kolom.set_constraint(ColumnConstraint::ContentWidth);
        }
        for regel in t.lines() {
            self.uit.push_str(regel.trim_end());
            self.uit.push('\n');
        }
    }

    fn rijen_als_tekst(&mut self, tabel: &Tabel) {
        for rij in &tabel.rijen {
            for (kop, cel) in tabel.koppen.iter().zip(rij).filter(|(_, c)| !c.is_empty()) {
                self.regels(&[Inline::Nadruk(format!("{kop}: ")), Inline::tekst(cel.to_owned())], "", "  ", None);
            }
            self.uit.push('\n');
        }
    }
}

fn per_woord(tekst: &str, maak: impl Fn(&str) -> String) -> String {
    tekst.split(' ').map(|w| if w.is_empty() { String::new() } else { maak(w) }).collect::<Vec<_>>().join(" ")
}

/// A word that leads to an address where the terminal knows how (OSC 8).
fn osc8(woord: &str, adres: &str) -> String {
    // An address is ours or checked (K053), and still: nothing in it may end the code early.
    let adres: String = adres.chars().filter(char::is_ascii_graphic).collect();
    format!("\u{1b}]8;;{adres}\u{1b}\\{woord}\u{1b}]8;;\u{1b}\\")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Formaat;

    const SMAL: Medium = Medium { formaat: Formaat::Tabel, breedte: 30, kleur: false, koppelingen: false };

    fn blad(tekst: &str) -> Blad {
        let tekst = vec![Inline::Nadruk("Let op: ".into()), Inline::tekst(tekst)];
        Blad(vec![Blok::Punten(vec![Punt { tekst, onder: vec![] }])])
    }

    #[test]
    fn text_is_wrapped_with_a_hanging_indent_and_no_word_is_lost() {
        let uit = toon(&blad("een lange regel die niet op dertig kolommen past"), SMAL);
        assert_eq!(uit, "  • Let op: een lange regel\n    die niet op dertig\n    kolommen past\n\n");
    }

    #[test]
    fn colour_adds_codes_and_changes_no_word() {
        for tekst in ["een lange regel die niet op dertig kolommen past", "kort"] {
            let kleurig = toon(&blad(tekst), Medium { kleur: true, ..SMAL });
            assert!(kleurig.contains("\u{1b}[1m"));
            assert_eq!(anstream::adapter::strip_str(&kleurig).to_string(), toon(&blad(tekst), SMAL));
        }
    }

    #[test]
    fn an_escape_code_in_the_text_is_shown() {
        assert!(toon(&blad("\u{1b}[2J"), SMAL).contains("<U+001B>[2J"));
    }

    #[test]
    fn a_table_becomes_text_where_it_does_not_fit() {
        let tabel =
            Tabel { koppen: vec!["Id".into(), "Titel".into()], rijen: vec![vec!["a".into(), "Een titel".into()]] };
        let tabel = Blad(vec![Blok::Tabel(tabel)]);
        assert_eq!(toon(&tabel, SMAL), "Id: a\nTitel: Een titel\n\n\n");
        assert!(toon(&tabel, Medium { breedte: 80, ..SMAL }).contains('─'));
    }
}

//! One question with numbered choices, asked on a terminal: with arrow keys and numbers where it can be drawn, else
//! as plain lines. What the question means is left to whoever asks.
//!
//! dialoguer's lists know no number keys and no way out beside the choices; its keys and cursor (`console`) serve
//! here directly.

use std::borrow::Cow;
use std::io::{self, BufRead, IsTerminal, Write};

use console::{Key, Term};

use super::afsluiten::{Afgebroken, onderbroken};
use super::scherm;
use crate::render::SMALST;

/// A question to ask.
pub(crate) struct Menu<'a> {
    /// What stands above it: progress, an earlier answer.
    pub(crate) kop: &'a str,
    /// The question.
    pub(crate) vraag: &'a str,
    /// The choices, numbered from 1.
    pub(crate) keuzes: &'a [String],
    /// The choice on which the cursor stands at first.
    pub(crate) begin: usize,
    /// Ways out beside the choices: a letter and what it does.
    pub(crate) uitgangen: &'a [(char, &'a str)],
}

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Daad {
    /// Took the choice with this number, from 0.
    Keuze(usize),
    /// Took the way out with this letter.
    Uitgang(char),
    /// Pressed Esc.
    Esc,
}

/// Where somebody is in a drawn question.
#[derive(Clone, Copy, Debug, Default)]
struct Plek {
    /// The choice under the cursor.
    hier: usize,
    /// The first digit of a number of two.
    cijfer: Option<usize>,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wijze {
    /// Drawn, with arrow keys.
    Getekend,
    /// Plain numbered lines, without redraw or colour.
    Eenvoudig,
}

/// A space at which no line is broken.
const VAST: char = '\u{a0}';

impl Menu<'_> {
    /// Asks until there is an answer.
    pub(crate) fn vraag(&self, wijze: Wijze) -> Result<Daad, Afgebroken> {
        let term = Term::stderr();
        let regels = self.regels(scherm::breedte(), None).len();
        // What is higher or wider than the screen cannot be redrawn.
        let past = scherm::hoogte().is_none_or(|hoogte| regels < hoogte) && usize::from(term.size().1) >= SMALST;
        let gedaan = if wijze == Wijze::Getekend && past { self.getekend(&term) } else { self.eenvoudig() };
        gedaan.map_err(|fout| {
            if fout.kind() == io::ErrorKind::Interrupted {
                onderbroken();
            }
            "De invoer hield op voordat de vragen klaar waren. Begin opnieuw, of geef antwoorden met --antwoord vraag=keuze."
                .into()
        })
    }

    fn getekend(&self, term: &Term) -> io::Result<Daad> {
        let mut plek = Plek { hier: self.begin.min(self.keuzes.len().saturating_sub(1)), cijfer: None };
        term.hide_cursor()?;
        let gedaan = loop {
            let regels = self.regels(scherm::breedte(), Some(plek.hier));
            for regel in &regels {
                term.write_line(regel)?;
            }
            // Of a terminal that went away console would read another, and wait for ever.
            let hier_nog = io::stdin().is_terminal();
            let toets = if hier_nog { term.read_key() } else { Err(io::ErrorKind::UnexpectedEof.into()) };
            term.clear_last_lines(regels.len())?;
            match toets {
                // Ctrl-D says so as well on a terminal that reads keys.
                Ok(Key::Char('\u{4}')) => break Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(toets) => {
                    if let Some(daad) = self.na(&toets, &mut plek) {
                        break Ok(daad);
                    }
                }
                Err(fout) => break Err(fout),
            }
        };
        term.show_cursor()?;
        if let Ok(Daad::Keuze(n)) = gedaan {
            // What was answered stays to be read.
            for regel in self.klaar(n, scherm::breedte()) {
                term.write_line(&regel)?;
            }
        }
        gedaan
    }

    /// What a key does; `None`: the cursor moved, or nothing.
    fn na(&self, toets: &Key, plek: &mut Plek) -> Option<Daad> {
        let aantal = self.keuzes.len().max(1);
        let eerst = plek.cijfer.take();
        match toets {
            Key::ArrowDown | Key::Tab => plek.hier = (plek.hier + 1) % aantal,
            Key::ArrowUp | Key::BackTab => plek.hier = (plek.hier + aantal - 1) % aantal,
            Key::Home => plek.hier = 0,
            Key::End => plek.hier = aantal - 1,
            Key::Enter => return Some(Daad::Keuze(plek.hier)),
            Key::Escape => return Some(Daad::Esc),
            Key::Char(teken) => {
                return match teken.to_digit(10).and_then(|c| usize::try_from(c).ok()) {
                    Some(cijfer) => self.na_cijfer(cijfer, eerst, plek),
                    None => self.uitgang(*teken),
                };
            }
            _ => {}
        }
        None
    }

    /// A digit takes its choice, unless it may be the first of two: then it moves the cursor, and waits.
    fn na_cijfer(&self, cijfer: usize, eerst: Option<usize>, plek: &mut Plek) -> Option<Daad> {
        let nummer = eerst.unwrap_or_default() * 10 + cijfer;
        let keuze = nummer.checked_sub(1).filter(|n| *n < self.keuzes.len())?;
        plek.hier = keuze;
        plek.cijfer = (nummer * 10 <= self.keuzes.len()).then_some(nummer);
        plek.cijfer.is_none().then_some(Daad::Keuze(keuze))
    }

    fn uitgang(&self, teken: char) -> Option<Daad> {
        let klein = teken.to_ascii_lowercase();
        self.uitgangen.iter().any(|(letter, _)| *letter == klein).then_some(Daad::Uitgang(klein))
    }

    fn eenvoudig(&self) -> io::Result<Daad> {
        let mut stderr = io::stderr();
        for regel in self.regels(scherm::breedte(), None) {
            writeln!(stderr, "{regel}")?;
        }
        loop {
            write!(stderr, "Uw keuze (nummer of letter, dan Enter): ")?;
            stderr.flush()?;
            match self.lees(lees_regel()?.trim()) {
                Some(daad) => return Ok(daad),
                None if self.keuzes.is_empty() => writeln!(stderr, "Dat is geen keuze. Typ een van de letters.")?,
                None => writeln!(stderr, "Dat is geen keuze. Typ een nummer van 1 tot en met {}.", self.keuzes.len())?,
            }
        }
    }

    fn lees(&self, woord: &str) -> Option<Daad> {
        if let Ok(nummer) = woord.parse::<usize>() {
            return nummer.checked_sub(1).filter(|n| *n < self.keuzes.len()).map(Daad::Keuze);
        }
        let mut tekens = woord.chars();
        let letter = tekens.next()?.to_ascii_lowercase();
        let (_, naam) = self.uitgangen.iter().find(|(uitgang, _)| *uitgang == letter)?;
        // A whole word is understood as well as its first letter.
        let heel = naam.to_lowercase().starts_with(&woord.to_lowercase());
        (tekens.next().is_none() || heel).then_some(Daad::Uitgang(letter))
    }

    /// The lines of the question, none wider than the screen; `hier`: with the cursor on this choice.
    fn regels(&self, breedte: usize, hier: Option<usize>) -> Vec<String> {
        let mut uit = Vec::new();
        wikkel(&mut uit, self.kop, "", "", breedte);
        wikkel(&mut uit, self.vraag, "", "", breedte);
        for (n, keuze) in self.keuzes.iter().enumerate() {
            let teken = if hier == Some(n) { "> " } else { "  " };
            let begin = format!("{teken}{:>2}. ", n + 1);
            wikkel(&mut uit, keuze, &begin, &" ".repeat(begin.len()), breedte);
        }
        // No letter at the end of a line, apart from what it does.
        let uitgang = |(letter, wat): &(char, &str)| format!("{letter}{VAST}={VAST}{wat}");
        let uitgangen: Vec<String> = self.uitgangen.iter().map(uitgang).collect();
        let mut onder = Vec::new();
        wikkel(&mut onder, &uitgangen.join(" · "), "", "", breedte);
        uit.extend(onder.into_iter().map(|regel| regel.replace(VAST, " ")));
        uit
    }

    fn klaar(&self, n: usize, breedte: usize) -> Vec<String> {
        let mut uit = Vec::new();
        let keuze = self.keuzes.get(n).map_or("", String::as_str);
        wikkel(&mut uit, format!("{} {keuze}", self.vraag).trim(), "", "  ", breedte);
        uit
    }
}

/// A line that was typed; the end of the input is an error. What is no text is as good as nothing.
pub(crate) fn lees_regel() -> io::Result<String> {
    let mut bytes = Vec::new();
    if io::stdin().lock().read_until(b'\n', &mut bytes)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// A text in lines that fit on the screen.
pub(crate) fn in_regels(tekst: &str) -> String {
    let mut regels = Vec::new();
    wikkel(&mut regels, tekst, "", "", scherm::breedte());
    regels.join("\n")
}

/// A text in lines that fit; a line as wide as the screen would wrap and break the redraw.
fn wikkel(uit: &mut Vec<String>, tekst: &str, eerst: &str, daarna: &str, breedte: usize) {
    if tekst.is_empty() {
        return;
    }
    let opties = textwrap::Options::new(breedte.saturating_sub(1)).initial_indent(eerst).subsequent_indent(daarna);
    uit.extend(textwrap::wrap(tekst, opties).into_iter().map(Cow::into_owned));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(keuzes: &[String], doe: impl FnOnce(&Menu<'_>)) {
        let uitgangen = [('t', "terug"), ('w', "waarom deze vraag")];
        doe(&Menu { kop: "Vraag 2", vraag: "Wat gebeurt er?", keuzes, begin: 0, uitgangen: &uitgangen });
    }

    #[test]
    fn numbers_letters_and_words_are_understood() {
        met(&["Filmt".into(), "Belt".into()], |menu| {
            assert_eq!(menu.lees("2"), Some(Daad::Keuze(1)));
            assert_eq!(menu.lees("0"), None);
            assert_eq!(menu.lees("3"), None);
            assert_eq!(menu.lees("W"), Some(Daad::Uitgang('w')));
            assert_eq!(menu.lees("terug"), Some(Daad::Uitgang('t')));
            assert_eq!(menu.lees("tijd"), None);
            assert_eq!(menu.lees(""), None);
            let mut plek = Plek::default();
            assert_eq!(menu.na(&Key::ArrowUp, &mut plek), None);
            assert_eq!(menu.na(&Key::Enter, &mut plek), Some(Daad::Keuze(1)));
            assert_eq!(menu.na(&Key::Char('1'), &mut plek), Some(Daad::Keuze(0)));
        });
    }

    #[test]
    fn of_ten_choices_a_digit_waits_only_where_another_may_follow() {
        let keuzes: Vec<String> = (0..12).map(|n| n.to_string()).collect();
        met(&keuzes, |menu| {
            let druk = |toetsen: &[Key]| {
                let mut plek = Plek::default();
                toetsen.iter().map(|toets| menu.na(toets, &mut plek)).last().flatten()
            };
            let [nul, een, drie] = ['0', '1', '3'].map(Key::Char);
            assert_eq!(druk(std::slice::from_ref(&drie)), Some(Daad::Keuze(2)));
            assert_eq!(druk(std::slice::from_ref(&een)), None);
            assert_eq!(druk(&[een.clone(), Key::Enter]), Some(Daad::Keuze(0)));
            assert_eq!(druk(&[een.clone(), nul.clone()]), Some(Daad::Keuze(9)));
            assert_eq!(druk(&[een.clone(), Key::ArrowDown, nul]), None);
            assert_eq!(druk(&[een.clone(), drie]), None);
        });
    }

    #[test]
    fn no_line_is_as_wide_as_the_screen() {
        let lang = "Een antwoord dat op twintig kolommen niet past, hoe dan ook niet".to_owned();
        met(&[lang], |menu| assert!(menu.regels(20, Some(0)).iter().all(|r| r.chars().count() < 20)));
    }
}

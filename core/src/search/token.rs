//! Text to words: where a word begins and ends, and its folded form.
//!
//! Decides what a hyphen, a point, an apostrophe and a colon mean inside a word; knows nothing of meaning.

use std::ops::Range;

use super::fold::{is_mark, push_folded};

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Folded form: lower case, no accents, no points or apostrophes.
    pub(super) vorm: String,
    /// Bytes of the text that it stands in.
    pub(super) plaats: Range<usize>,
    /// A hyphen ties it to the word before (WOZ-aanslag is `woz` and a tied `aanslag`).
    pub(super) vast: bool,
}

/// The words of `text`, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    each_token(text, &mut |vorm, plaats, vast| found.push(Token { vorm: vorm.to_owned(), plaats, vast }));
    found
}

/// The folded words of `text` and nothing else.
pub(super) fn folded_words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    each_token(text, &mut |vorm, _, _| found.push(vorm.to_owned()));
    found
}

/// The folded words of `text` in one string, with a space before and after each: made for looking for a phrase.
pub(super) fn folded_text(text: &str) -> String {
    let mut found = String::with_capacity(text.len() + 2);
    found.push(' ');
    each_token(text, &mut |vorm, _, _| {
        found.push_str(vorm);
        found.push(' ');
    });
    found
}

/// Calls `visit` with the folded form, the place and the tie of every word, without a copy of it.
fn each_token(text: &str, visit: &mut dyn FnMut(&str, Range<usize>, bool)) {
    let mut word = Word::default();
    for (place, letter) in text.char_indices() {
        let after = place + letter.len_utf8();
        if place < word.skip_to {
            continue;
        }
        if letter.is_alphanumeric() {
            word.push(letter, place, after);
        } else if !word.vorm.is_empty() {
            let rest = text.get(after..).unwrap_or_default();
            match word.meets(letter, rest) {
                Meeting::Joins => {}
                Meeting::Ties => word.finish(visit, true),
                Meeting::Plural => {
                    word.skip_to = after + 1;
                    word.finish(visit, false);
                }
                Meeting::Ends => word.finish(visit, false),
            }
        }
    }
    word.finish(visit, false);
}

/// What a sign after a letter means for the word.
enum Meeting {
    Joins,
    Ties,
    Plural,
    Ends,
}

/// The word that is being read.
#[derive(Default)]
struct Word {
    vorm: String,
    start: usize,
    end: usize,
    /// Letters since the last point, for abbreviations.
    run: usize,
    tied: bool,
    skip_to: usize,
}

impl Word {
    fn push(&mut self, letter: char, place: usize, after: usize) {
        if self.vorm.is_empty() {
            self.start = place;
            self.run = 0;
        }
        push_folded(letter, &mut self.vorm);
        self.run += 1;
        self.end = after;
    }

    fn meets(&mut self, sign: char, rest: &str) -> Meeting {
        let mut next = rest.chars().filter(|&letter| !is_mark(letter));
        let (first, second) = (next.next(), next.next());
        let letter_next = first.is_some_and(char::is_alphanumeric);
        let one_letter_next = letter_next && !second.is_some_and(char::is_alphanumeric);
        match sign {
            mark if is_mark(mark) => Meeting::Joins,
            // auto's, collega's: the ending goes; zo'n stays one word.
            '\'' | '’' | 'ʼ' | '`' if one_letter_next && matches!(first, Some('s' | 'S')) => Meeting::Plural,
            '\'' | '’' | 'ʼ' | '`' if letter_next => Meeting::Joins,
            // o.z.b. and b.v. are ozb and bv; the point after a longer word ends it.
            '.' if self.run == 1 && one_letter_next => {
                self.run = 0;
                Meeting::Joins
            }
            // 6:7 is an article, one word.
            ':' if self.ends_in_digit() && first.is_some_and(|letter| letter.is_ascii_digit()) => {
                self.vorm.push(':');
                Meeting::Joins
            }
            // e-mail is email; a longer part before the hyphen is a word of its own.
            '-' | '\u{2010}' | '\u{2011}' if letter_next => {
                if self.vorm.chars().count() == 1 {
                    Meeting::Joins
                } else {
                    Meeting::Ties
                }
            }
            _ => Meeting::Ends,
        }
    }

    fn ends_in_digit(&self) -> bool {
        self.vorm.bytes().last().is_some_and(|byte| byte.is_ascii_digit())
    }

    fn finish(&mut self, visit: &mut dyn FnMut(&str, Range<usize>, bool), ties_next: bool) {
        if !self.vorm.is_empty() {
            visit(&self.vorm, self.start..self.end, self.tied);
            self.vorm.clear();
        }
        self.tied = ties_next;
    }
}

#[cfg(test)]
mod tests {
    use super::{folded_words, tokens};

    #[test]
    fn hyphens_tie_and_one_letter_joins() {
        assert_eq!(folded_words("e-mail en WOZ-aanslag"), ["email", "en", "woz", "aanslag"]);
        let found = tokens("WOZ-aanslag betalen");
        assert_eq!(found.iter().map(|token| token.vast).collect::<Vec<_>>(), [false, true, false]);
    }

    #[test]
    fn abbreviations_articles_and_apostrophes() {
        assert_eq!(folded_words("O.Z.B. via de b.v."), ["ozb", "via", "de", "bv"]);
        assert_eq!(folded_words("artikel 6:7 Awb."), ["artikel", "6:7", "awb"]);
        assert_eq!(folded_words("foto's, collega’s en zo'n"), ["foto", "collega", "en", "zon"]);
        assert_eq!(folded_words("Einde. Begin 3: vier"), ["einde", "begin", "3", "vier"]);
    }

    #[test]
    fn places_point_into_the_text() {
        let text = "Één foto's — e-mail!";
        let words: Vec<_> = tokens(text).into_iter().filter_map(|token| text.get(token.plaats)).collect();
        assert_eq!(words, ["Één", "foto", "e-mail"]);
    }
}

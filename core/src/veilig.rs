//! Text from outside cannot drive the terminal: signs that would are shown, not run.

use std::borrow::Cow;

/// Control codes (C0, C1), bidirectional overrides and invisible signs become `<U+001B>`. Tab and
/// newline become a space: a text is one run of words.
pub fn veilig(tekst: &str) -> Cow<'_, str> {
    if !tekst.bytes().any(kan_sturen) || !tekst.contains(|c: char| stuurt(c) || c == '\t' || c == '\n') {
        return Cow::Borrowed(tekst);
    }
    let mut uit = String::with_capacity(tekst.len());
    for c in tekst.chars() {
        match c {
            '\t' | '\n' => uit.push(' '),
            c if stuurt(c) => uit.push_str(&format!("<U+{:04X}>", u32::from(c))),
            c => uit.push(c),
        }
    }
    Cow::Owned(uit)
}

/// A first look, many times cheaper than reading signs: can a sign that is not shown as it stands begin with this byte,
/// or be it? It passes too much, never too little.
fn kan_sturen(byte: u8) -> bool {
    byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3)
}

/// The same in JSON: those signs become `\u` escapes, which every reader turns back. Outside strings
/// JSON has none of them but newline.
pub fn veilig_json(json: &str) -> String {
    let mut uit = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\t' || (c != '\n' && stuurt(c)) {
            for eenheid in c.encode_utf16(&mut [0; 2]) {
                uit.push_str(&format!("\\u{eenheid:04x}"));
            }
        } else {
            uit.push(c);
        }
    }
    uit
}

/// Signs that steer a screen, turn the direction of reading, or are seen by nobody: C0 and C1 but for tab and
/// newline, bidirectional controls, zero-width and tag characters.
pub fn stuurt(c: char) -> bool {
    (c.is_control() && c != '\t' && c != '\n')
        || matches!(
            c,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_shown_and_not_run() {
        assert_eq!(veilig("a\u{1b}[31mb\u{202e}c\u{9b}d\r"), "a<U+001B>[31mb<U+202E>c<U+009B>d<U+000D>");
        assert_eq!(veilig("één\ttwee\nregels"), "één twee regels");
        assert!(matches!(veilig("gewoon"), Cow::Borrowed(_)));
    }

    #[test]
    fn the_first_look_misses_no_sign() {
        for c in ('\0'..=char::MAX).filter(|&c| stuurt(c) || c == '\t' || c == '\n') {
            assert!(c.to_string().bytes().any(kan_sturen), "{c:?}");
        }
    }

    #[test]
    fn json_gets_escapes_that_every_reader_turns_back() {
        let tekst = "a\u{9b}b\u{202e}c";
        assert_eq!(veilig_json(&format!("\"{tekst}\"\n")), "\"a\\u009bb\\u202ec\"\n");
    }
}

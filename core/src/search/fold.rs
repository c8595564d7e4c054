//! One written form per letter: lower case, without accents or ligatures.
//!
//! Covers what Dutch text and names in it use (Latin-1 and Latin Extended-A); other letters are only lower-cased.

/// Appends the folded form of `letter` to `out`; nothing for marks that only dress up a letter.
pub(super) fn push_folded(letter: char, out: &mut String) {
    if letter.is_ascii() {
        out.push(letter.to_ascii_lowercase());
        return;
    }
    for lower in letter.to_lowercase() {
        match lower {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => out.push('c'),
            'ď' | 'đ' | 'ð' => out.push('d'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => out.push('e'),
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => out.push('g'),
            'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => out.push('i'),
            'ķ' => out.push('k'),
            'ĺ' | 'ļ' | 'ľ' | 'ł' => out.push('l'),
            'ñ' | 'ń' | 'ņ' | 'ň' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => out.push('o'),
            'ŕ' | 'ŗ' | 'ř' => out.push('r'),
            'ś' | 'ŝ' | 'ş' | 'š' => out.push('s'),
            'ţ' | 'ť' => out.push('t'),
            'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => out.push('u'),
            'ý' | 'ÿ' | 'ŷ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ĳ' => out.push_str("ij"),
            mark if is_mark(mark) => {}
            other => out.push(other),
        }
    }
}

/// Accents written as a letter of their own, the soft hyphen, and joiners without width.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::push_folded;

    fn fold(text: &str) -> String {
        let mut out = String::new();
        text.chars().for_each(|letter| push_folded(letter, &mut out));
        out
    }

    #[test]
    fn accents_case_and_ligatures_go() {
        assert_eq!(fold("BEËDIGDE"), "beedigde");
        assert_eq!(fold("Reichsbürger"), "reichsburger");
        assert_eq!(fold("Ĳsland"), "ijsland");
        assert_eq!(fold("e\u{301}e\u{ad}n"), "een");
    }

    #[test]
    fn letters_of_other_scripts_stay() {
        assert_eq!(fold("Привет"), "привет");
    }
}

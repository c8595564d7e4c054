//! Compounds: one word into its parts, and two words into one.
//!
//! Dutch writes *huisuitzetting* as one word, people type two, or the other way round. The fewest parts win, for more parts
//! are nonsense (*belas-ting-aanslag*). Which strings count as a part is for the caller, who knows the corpus.

/// Letters that may stand between two parts: *betaling-s-regeling*, *belang-en-afweging*.
pub(super) const LINKS: [&str; 5] = ["", "s", "en", "e", "n"];

/// Endings and beginnings that are words too, but as a part of a word are none: *persoonlijk* holds no *lijk*.
const NO_PARTS: [&str; 12] =
    ["lijk", "heid", "baar", "loos", "matig", "ster", "ling", "schap", "rijk", "achtig", "halve", "waarts"];

/// Shortest part that need not be listed in `delen`.
const SHORTEST_PART: usize = 4;

/// Can a string be a part by its letters alone? Parts that are listed in `delen` need not.
fn looks_like_part(part: &str) -> bool {
    part.len() >= SHORTEST_PART && !NO_PARTS.contains(&part)
}

/// May the last part be another form of a known word? Only with an ending of number or time, else *deurwaarder* is a
/// *deur* of *waarde*.
fn is_inflected(part: &str) -> bool {
    part.ends_with("en") || part.ends_with(['s', 'e', 't'])
}

/// What is known of words, to judge whether a string is a part of a compound.
pub(super) trait Lexicon {
    /// Is it listed as a part?
    fn is_listed(&self, part: &str) -> bool;
    /// Is it a word that does not count?
    fn is_stopword(&self, part: &str) -> bool;
    /// Is it a word of the corpus?
    fn is_word(&self, part: &str) -> bool;
    /// Is it a form of a word of the corpus?
    fn is_form(&self, part: &str) -> bool;

    /// May the string be a part? The last part may be any form of a known word.
    fn is_part(&self, part: &str, last: bool) -> bool {
        self.is_listed(part)
            || looks_like_part(part)
                && !self.is_stopword(part)
                && (self.is_word(part) || last && is_inflected(part) && self.is_form(part))
    }
}

/// Shortest word that is tried: two parts of four letters.
const SHORTEST: usize = 6;

/// The parts of `word`, two or three. `is_part` is told whether it judges the last part, which carries the ending.
pub(super) fn split<'w>(word: &'w str, is_part: &dyn Fn(&str, bool) -> bool) -> Option<Vec<&'w str>> {
    if word.len() < SHORTEST || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    (2..=3).find_map(|count| split_into(count, word, is_part))
}

fn split_into<'w>(count: usize, word: &'w str, is_part: &dyn Fn(&str, bool) -> bool) -> Option<Vec<&'w str>> {
    if count == 1 {
        return is_part(word, true).then(|| vec![word]);
    }
    // The longest first part first: *leerplicht-ambtenaar* before any shorter start.
    (2..word.len().saturating_sub(1)).rev().filter_map(|length| word.split_at_checked(length)).find_map(
        |(first, rest)| {
            if !is_part(first, false) {
                return None;
            }
            let mut parts = LINKS
                .iter()
                .filter_map(|link| rest.strip_prefix(link))
                .find_map(|rest| split_into(count - 1, rest, is_part))?;
            parts.insert(0, first);
            Some(parts)
        },
    )
}

/// The words that `first` and `second` may make together.
pub(super) fn joined(first: &str, second: &str) -> impl Iterator<Item = String> {
    LINKS.iter().map(move |link| format!("{first}{link}{second}"))
}

#[cfg(test)]
mod tests {
    use super::{joined, split};

    fn parts(word: &str) -> Vec<&str> {
        let known = [
            "huis",
            "uitzetting",
            "dwangsom",
            "besluit",
            "betaling",
            "regeling",
            "leerplicht",
            "ambtenaar",
            "deurwaarder",
            "exploot",
            "belang",
            "afweging",
            "aanslag",
            "belasting",
            "aansprakelijk",
            "stelling",
            "onroerende",
            "zaak",
            "ting",
        ];
        split(word, &|part, _| known.contains(&part)).unwrap_or_default()
    }

    #[test]
    fn links_and_fewest_parts() {
        assert_eq!(parts("huisuitzetting"), ["huis", "uitzetting"]);
        assert_eq!(parts("betalingsregeling"), ["betaling", "regeling"]);
        assert_eq!(parts("belangenafweging"), ["belang", "afweging"]);
        assert_eq!(parts("belastingaanslag"), ["belasting", "aanslag"]);
        assert_eq!(parts("onroerendezaakbelasting"), ["onroerende", "zaak", "belasting"]);
        assert_eq!(parts("deurwaardersexploot"), ["deurwaarder", "exploot"]);
        assert!(parts("huisarts").is_empty());
    }

    #[test]
    fn two_words_join_with_a_link() {
        assert!(joined("betaling", "regeling").any(|word| word == "betalingsregeling"));
    }
}

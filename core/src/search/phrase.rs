//! Words between quotes: a document must hold them as such, next to each other and in that order.
//!
//! The index keeps no places of words, so the full text is asked for, and only of documents that hold all the words.

use super::clause::Clause;
use super::token::folded_text;

/// The phrases of a query, folded, with a space before and after each word.
pub(super) fn groups(clauses: &[Clause]) -> Vec<String> {
    let count = clauses.iter().filter_map(|clause| clause.groep).max().map_or(0, |last| last + 1);
    let words_of =
        |group| clauses.iter().filter(move |clause| clause.groep == Some(group)).map(|clause| clause.vorm.as_str());
    (0..count).map(|group| words_of(group).fold(String::from(" "), |phrase, word| phrase + word + " ")).collect()
}

/// Bit per clause that a document must have before its text is worth reading.
pub(super) fn demanded(clauses: &[Clause]) -> u32 {
    let places = clauses.iter().zip(0..32).filter(|(clause, _)| clause.groep.is_some());
    places.fold(0, |bits, (_, place)| bits | (1 << place))
}

/// Does the text hold every phrase?
pub(super) fn holds_all(text: &str, groups: &[String]) -> bool {
    let text = folded_text(text);
    groups.iter().all(|group| text.contains(group.as_str()))
}

#[cfg(test)]
mod tests {
    use super::holds_all;

    #[test]
    fn words_stand_next_to_each_other() {
        let group = [" geen persoon ".to_owned()];
        assert!(holds_all("Ik ben een mens en GEEN persoon.", &group));
        assert!(!holds_all("Geen mens, wel een persoon", &group));
        assert!(!holds_all("persoon geen", &group));
    }
}

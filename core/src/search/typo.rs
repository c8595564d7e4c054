//! Typing errors: the words of the corpus nearest to a word that it does not know.
//!
//! Optimal string alignment (Damerau 1964: insert, delete, replace, swap neighbours), computed along the sorted
//! dictionary: words with the same beginning share their rows, and a beginning that is already too far off is skipped as
//! a whole. On six thousand words this is faster than building a Levenshtein automaton.

use std::ops::Range;

use super::bytes::Strings;
use super::index::Index;

/// Letters from which one edit is tried, and two.
const ONE_EDIT_FROM: usize = 4;
const TWO_EDITS_FROM: usize = 8;
/// Most corrections of one word.
const MOST: usize = 3;
/// Longest word that is compared.
const LONGEST: usize = 63;

/// The likeliest corrections of `word` with their distance: nearest first, then the same first letter, then frequent words.
pub(super) fn corrections(index: &Index<'_>, word: &str) -> Vec<(u32, u8)> {
    let letters = word.chars().count();
    if letters < ONE_EDIT_FROM || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    // *bedryf*: the y with which many write ij is no slip of the finger, and counts as one edit.
    let with_ij = Some(word.replace('y', "ij")).filter(|ij| ij != word).and_then(|ij| index.word(&ij));
    if let Some((distance, _, _, term)) = with_ij.and_then(|term| ranked(index, word, term, 1)) {
        return vec![(term, distance)];
    }
    let most_edits = if letters < TWO_EDITS_FROM { 1 } else { 2 };
    // People rarely miss the first letter, and the words that share it are a twentieth of the dictionary.
    let whole = 0..index.woorden.len();
    for (range, distance) in [with_first_byte(index.woorden, word), whole]
        .into_iter()
        .flat_map(|range| (1..=most_edits).map(move |distance| (range.clone(), distance)))
    {
        let found = nearest(index.woorden, range, word, distance);
        let mut usable: Vec<_> =
            found.into_iter().filter_map(|(term, distance)| ranked(index, word, term, distance)).collect();
        usable.sort_unstable();
        if let Some(&(_, best, ..)) = usable.first() {
            let alike = usable.into_iter().take_while(|&(_, first, ..)| first == best);
            return alike.take(MOST).map(|(distance, _, _, term)| (term, distance)).collect();
        }
    }
    Vec::new()
}

/// Sort key of a correction: distance, another first letter, rarity, number.
fn ranked(index: &Index<'_>, word: &str, term: u32, distance: u8) -> Option<(u8, bool, std::cmp::Reverse<usize>, u32)> {
    let found = index.woorden.get(term)?;
    if found.contains(' ') || index.is_stopword(found) || !index.postings.occurs(term) {
        return None;
    }
    let other_start = found.chars().next() != word.chars().next();
    Some((distance, other_start, std::cmp::Reverse(index.postings.get(term).count()), term))
}

/// The numbers of the words that begin with the same byte.
fn with_first_byte(words: Strings<'_>, word: &str) -> Range<u32> {
    let first = word.bytes().next().unwrap_or_default();
    words.lower_bound(&[first])..words.lower_bound(&[first.saturating_add(1)])
}

/// One row of the distance table: the distance of a beginning of a dictionary word to each beginning of the wanted word.
type Row = [u8; LONGEST + 1];

/// All words of a range within `most` edits of `wanted`, compared by bytes, in the order of the dictionary.
pub(super) fn nearest(words: Strings<'_>, range: Range<u32>, wanted: &str, most: u8) -> Vec<(u32, u8)> {
    let wanted = wanted.as_bytes();
    let mut found = Vec::new();
    if wanted.len() > LONGEST {
        return found;
    }
    let mut rows = vec![first_row()];
    let mut previous: &[u8] = &[];
    let mut bound = Vec::with_capacity(LONGEST);
    let mut number = range.start;
    while let Some(word) = words.bytes(number).filter(|_| number < range.end) {
        let shared = word.iter().zip(previous).take_while(|(one, other)| one == other).count();
        rows.truncate(shared + 1);
        let dead = extend(&mut rows, word, wanted, most);
        if let Some(length) = dead {
            // Every word that begins with these bytes is too far off.
            previous = word.get(..length.saturating_sub(1)).unwrap_or_default();
            number = after_beginning(words, word.get(..length).unwrap_or_default(), number, &mut bound);
            continue;
        }
        let distance = rows.last().map_or(u8::MAX, |row| cell(row, wanted.len()));
        if distance <= most {
            found.push((number, distance));
        }
        previous = word;
        number += 1;
    }
    found
}

/// Adds the missing rows for `word`; the length of the beginning at which the distance passed `most`, if it did.
fn extend(rows: &mut Vec<Row>, word: &[u8], wanted: &[u8], most: u8) -> Option<usize> {
    while rows.len() <= word.len() {
        let (row, least) = next_row(rows, word, wanted, most);
        if least > most {
            return Some(rows.len());
        }
        rows.push(row);
    }
    None
}

fn first_row() -> Row {
    std::array::from_fn(|place| u8::try_from(place).unwrap_or(u8::MAX))
}

fn cell(row: &Row, place: usize) -> u8 {
    row.get(place).copied().unwrap_or(u8::MAX)
}

/// The row after `rows` and the least distance in it; only the band of `most` places around the diagonal is filled.
fn next_row(rows: &[Row], word: &[u8], wanted: &[u8], most: u8) -> (Row, u8) {
    let mut row = [u8::MAX; LONGEST + 1];
    let depth = rows.len();
    let (Some(above), Some(&letter)) = (rows.last(), word.get(depth - 1)) else { return (row, u8::MAX) };
    let before = depth.checked_sub(2);
    let two_above = before.and_then(|place| rows.get(place));
    let letter_before = before.and_then(|place| word.get(place));
    let band = usize::from(most);
    let (mut left, mut least) = (u8::MAX, u8::MAX);
    for place in depth.saturating_sub(band)..=(depth + band).min(wanted.len()) {
        let value = match place.checked_sub(1) {
            None => u8::try_from(depth).unwrap_or(u8::MAX),
            Some(back) => {
                let same = wanted.get(back) == Some(&letter);
                let mut best = cell(above, back).saturating_add(u8::from(!same));
                best = best.min(cell(above, place).saturating_add(1)).min(left.saturating_add(1));
                let swapped = back
                    .checked_sub(1)
                    .filter(|&two| wanted.get(two) == Some(&letter) && wanted.get(back) == letter_before);
                if let (Some(two), Some(row)) = (swapped, two_above) {
                    best = best.min(cell(row, two).saturating_add(1));
                }
                best
            }
        };
        if let Some(slot) = row.get_mut(place) {
            *slot = value;
        }
        left = value;
        least = least.min(value);
    }
    (row, least)
}

/// The first word after `number` that does not begin with `beginning`.
fn after_beginning(words: Strings<'_>, beginning: &[u8], number: u32, bound: &mut Vec<u8>) -> u32 {
    bound.clear();
    bound.extend_from_slice(beginning);
    if let Some(last) = bound.last_mut() {
        *last = last.saturating_add(1);
    }
    words.lower_bound_from(bound, number + 1)
}

#[cfg(test)]
mod tests {
    use super::super::bytes::Reader;
    use super::super::write::Writer;
    use super::nearest;

    fn found(words: &[&str], wanted: &str, most: u8) -> Vec<(String, u8)> {
        let mut writer = Writer::default();
        writer.strings(words.iter().copied());
        let bytes = writer.finish();
        let strings = Reader(&bytes).strings().unwrap();
        nearest(strings, 0..strings.len(), wanted, most)
            .into_iter()
            .map(|(number, distance)| (strings.get(number).unwrap().to_owned(), distance))
            .collect()
    }

    #[test]
    fn each_kind_of_edit_costs_one() {
        let words = ["aangifte", "balie", "belasting", "bezwaar", "huisuitzetting"];
        for (typed, meant) in [
            ("belatsing", "belasting"),
            ("belsting", "belasting"),
            ("bezwwaar", "bezwaar"),
            ("balje", "balie"),
            ("aangfite", "aangifte"),
        ] {
            assert_eq!(found(&words, typed, 1), [(meant.to_owned(), 1)], "{typed}");
        }
        assert_eq!(found(&words, "huisuitzetinng", 2), [("huisuitzetting".to_owned(), 2)]);
        assert_eq!(found(&words, "huisuitzetinng", 1), []);
    }

    #[test]
    fn agrees_with_the_plain_table_on_all_pairs() {
        let mut words = ["a", "ab", "aba", "abb", "abba", "b", "ba", "bab", "baab", "bbb", "abab"];
        words.sort_unstable();
        for wanted in ["", "ab", "ba", "abab", "aabb", "bbbbbb"] {
            for most in [1, 2] {
                let expected: Vec<_> = words
                    .iter()
                    .map(|word| ((*word).to_owned(), plain(word, wanted)))
                    .filter(|(_, distance)| *distance <= most)
                    .collect();
                assert_eq!(found(&words, wanted, most), expected, "{wanted} {most}");
            }
        }
    }

    fn plain(one: &str, other: &str) -> u8 {
        let (one, other) = (one.as_bytes(), other.as_bytes());
        let mut table = vec![vec![0_u8; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = if i == 0 || j == 0 {
                    u8::try_from(i + j).unwrap()
                } else {
                    let mut best = (table[i - 1][j] + 1)
                        .min(table[i][j - 1] + 1)
                        .min(table[i - 1][j - 1] + u8::from(one[i - 1] != other[j - 1]));
                    if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                        best = best.min(table[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        table[one.len()][other.len()]
    }
}

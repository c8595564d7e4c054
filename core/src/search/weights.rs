//! Every figure that decides the ranking, in one place.
//!
//! BM25F (Robertson and Zaragoza 2009, section 3.5): the frequency of a word is summed over the fields, each with its own
//! weight and length normalisation, and saturated once. Then a factor per rule that led from query to corpus.

/// Saturation of BM25; 1.2 is the usual value.
pub(super) const K1: f32 = 1.2;

/// Weight of titel, trefwoorden, kern, tekst.
pub(super) const FIELD_WEIGHT: [f32; 4] = [4.0, 3.0, 2.0, 1.0];

/// How much a long field lowers the weight of a word in it: titles hardly differ in length, texts do.
pub(super) const FIELD_B: [f32; 4] = [0.3, 0.2, 0.3, 0.6];

/// Stem of the first stemmer, a hand-made group, the second stemmer, the verb rule.
pub(super) const FIRST_STEM: f32 = 0.9;
pub(super) const HAND_MADE: f32 = 0.9;
pub(super) const SECOND_STEM: f32 = 0.8;
pub(super) const VERB_RULE: f32 = 0.75;

/// A query word that is the last part of a corpus word (*uitzetting* in *huisuitzetting*), or another part.
pub(super) const LAST_PART: f32 = 0.5;
pub(super) const OTHER_PART: f32 = 0.4;

/// *huis uitzetting* for *huisuitzetting*, and the other way round.
pub(super) const JOINED: f32 = 0.9;
pub(super) const SPLIT: f32 = 0.6;

/// Parts of a compound that no document holds together.
pub(super) const LOOSE_PART: f32 = 0.3;

pub(super) const SYNONYM: f32 = 0.65;
pub(super) const ONE_EDIT: f32 = 0.7;
pub(super) const TWO_EDITS: f32 = 0.5;
pub(super) const PREFIX: f32 = 0.4;

/// Below this factor a word does not count for how rare the clause is: a rare word with common synonyms stays rare.
pub(super) const STRONG: f32 = 0.7;

/// The factor with which a field's posting counts: frequency `tf` in a field of `length` words, `average` in the corpus.
pub(super) fn field_weight(field: usize, tf: f32, length: f32, average: f32) -> f32 {
    let weight = FIELD_WEIGHT.get(field).copied().unwrap_or(1.0);
    let b = FIELD_B.get(field).copied().unwrap_or(0.5);
    weight * tf / (1.0 - b + b * length / average.max(1.0))
}

/// How telling a word is that stands in `holding` of `all` documents.
pub(super) fn rarity(holding: usize, all: usize) -> f32 {
    let (holding, all) = (holding as f32, all as f32);
    natural_log(1.0 + (all - holding + 0.5).max(0.5) / (holding + 0.5))
}

/// The natural logarithm of a number of at least one, to four digits. `f32::ln` would link the C mathematics library,
/// and loading that costs a tenth of an empty process.
fn natural_log(value: f32) -> f32 {
    let (mut mantissa, mut halvings) = (value, 0_u8);
    while mantissa > 1.5 && halvings < u8::MAX {
        mantissa /= 2.0;
        halvings += 1;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), three terms of the series.
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let square = ratio * ratio;
    f32::from(halvings) * std::f32::consts::LN_2 + 2.0 * ratio * (1.0 + square / 3.0 + square * square / 5.0)
}

/// Two words of the query side by side in a title or among the trefwoorden, or written as one.
pub(super) const PAIR: f32 = 0.5;

/// BM25's saturation of a weighted frequency.
pub(super) fn saturated(frequency: f32) -> f32 {
    frequency * (K1 + 1.0) / (frequency + K1)
}

#[cfg(test)]
mod tests {
    use super::natural_log;

    #[test]
    fn the_logarithm_is_good_to_four_digits() {
        for value in [1.0_f32, 1.2, 1.5, 2.0, 2.9, 10.0, 617.0, 40_000.0] {
            assert!((natural_log(value) - value.ln()).abs() < 1e-3, "{value}");
        }
    }
}

//! Word forms: the two stem keys of a word, and the rules for verbs and plurals that the stemmers lack.
//!
//! Snowball's `dutch` (Kraaij-Pohlmann) knows huis/huizen and participles, the older `dutch_porter` knows schuld/schulden;
//! neither strips the -t of *weigert*. The rules only propose forms: whether the corpus has them is for the caller.

use frostem::{Algorithm, Stemmer};

/// Nouns in ge- that the first stemmer takes for participles: *gerecht* is no form of *recht*.
const NO_PARTICIPLE: [&str; 28] = [
    "gebied",
    "gebieden",
    "gebod",
    "geding",
    "gedrag",
    "geduld",
    "geest",
    "gehoord",
    "geluid",
    "geluiden",
    "gerecht",
    "gerechten",
    "geweld",
    "gewicht",
    "gezicht",
    "gezichten",
    "gezond",
    "gezondheid",
    "geschrift",
    "gevangen",
    "gewoonte",
    "gemeente",
    "geweren",
    "gezinnen",
    "gesprekken",
    "gevaren",
    "geschriften",
    "gebruiken",
];

/// The stemmers; making them costs nothing.
pub(super) struct Stems {
    kraaij_pohlmann: Stemmer,
    porter: Stemmer,
}

/// A word with its two stem keys.
#[derive(Debug, Clone)]
pub(super) struct Stemmed {
    pub(super) word: String,
    pub(super) first: String,
    pub(super) second: String,
}

impl Stems {
    pub(super) fn new() -> Self {
        Self { kraaij_pohlmann: Stemmer::new(Algorithm::Dutch), porter: Stemmer::new(Algorithm::DutchPorter) }
    }

    /// The word with both its keys.
    pub(super) fn of(&self, word: &str) -> Stemmed {
        Stemmed { word: word.to_owned(), first: self.first(word), second: self.second(word) }
    }

    /// The surer key. A prefix ge- may only go from what can be a participle, else *geweer* meets *weer*.
    pub(super) fn first(&self, word: &str) -> String {
        let stem = self.kraaij_pohlmann.stem(word);
        let strips_ge = word.starts_with("ge") && !stem.starts_with("ge");
        let participle =
            word.ends_with(['d', 't']) || word.ends_with("en") || word.ends_with("de") || word.ends_with("te");
        if strips_ge && (!participle || NO_PARTICIPLE.contains(&word)) {
            return self.second(word);
        }
        stem.into_owned()
    }

    /// The second key, of the older stemmer.
    pub(super) fn second(&self, word: &str) -> String {
        self.porter.stem(word).into_owned()
    }
}

/// Do two stems of the first stemmer differ in a doubled vowel only? Then the older stemmer, which undoubles all vowels,
/// is wrong to call them one: *wet* is not *weten* (weet), *schol* not *school*.
pub(super) fn differ_in_doubling(one: &str, other: &str) -> bool {
    one != other && undoubled(one) == undoubled(other)
}

fn undoubled(stem: &str) -> String {
    let mut out = String::with_capacity(stem.len());
    for letter in stem.chars() {
        if !(is_vowel(letter) && out.ends_with(letter)) {
            out.push(letter);
        }
    }
    out
}

/// Forms of the same word that no stemmer proposes: *weigert* → *weigeren*, *weigeren* → *weigert*, *maker* → *maken*,
/// *kentekens* → *kenteken*.
pub(super) fn rule_forms(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    if !word.is_ascii() {
        return forms;
    }
    for ending in ["t", "d", "te", "de", "ten", "den", "er", "ers", "ster"] {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.len() >= 3
        {
            infinitives(rest, &mut forms);
        }
    }
    if let Some(rest) = word.strip_suffix("en")
        && rest.len() >= 3
    {
        for base in bare_stems(rest) {
            forms.push(format!("{base}t"));
            forms.push(format!("{base}er"));
        }
    }
    match word.strip_suffix('s') {
        Some(single) if takes_s(single) => forms.push(single.to_owned()),
        None if takes_s(word) => forms.push(format!("{word}s")),
        _ => {}
    }
    forms.retain(|form| form != word);
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// Nouns with a plural in -s end in an unstressed syllable or a vowel; *plaats* is no plural of *plaat*.
fn takes_s(word: &str) -> bool {
    word.len() >= 4
        && (word.ends_with(is_vowel)
            || ["el", "em", "en", "er", "aar", "ie", "y"].iter().any(|ending| word.ends_with(ending)))
}

/// Infinitives that a verb stem may have: betaal → betalen, stop → stoppen, leef → leven, reis → reizen.
fn infinitives(stem: &str, forms: &mut Vec<String>) {
    forms.push(format!("{stem}en"));
    let mut letters = stem.chars().rev();
    let (Some(last), Some(vowel), before) = (letters.next(), letters.next(), letters.next()) else { return };
    let head = stem.get(..stem.len().saturating_sub(1)).unwrap_or_default();
    let voiced = match last {
        'f' => 'v',
        's' => 'z',
        other => other,
    };
    if is_vowel(last) {
        return;
    }
    if is_vowel(vowel) && before == Some(vowel) {
        let open = head.get(..head.len().saturating_sub(1)).unwrap_or_default();
        forms.push(format!("{open}{last}en"));
        forms.push(format!("{open}{voiced}en"));
    } else if is_vowel(vowel) {
        forms.push(format!("{stem}{last}en"));
    }
    if voiced != last {
        forms.push(format!("{head}{voiced}en"));
    }
}

/// Verb stems that an infinitive without -en may come from: betal → betaal, stopp → stop, lev → leef.
fn bare_stems(rest: &str) -> Vec<String> {
    let mut stems = vec![rest.to_owned()];
    let mut letters = rest.chars().rev();
    let (Some(last), Some(vowel), before) = (letters.next(), letters.next(), letters.next()) else { return stems };
    let head = rest.get(..rest.len().saturating_sub(1)).unwrap_or_default();
    let voiceless = match last {
        'v' => 'f',
        'z' => 's',
        other => other,
    };
    if last == vowel {
        stems.push(head.to_owned());
    } else if is_vowel(vowel) && !before.is_some_and(is_vowel) {
        stems.push(format!("{head}{vowel}{voiceless}"));
    }
    stems.push(format!("{head}{voiceless}"));
    stems
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::{Stems, rule_forms};

    #[test]
    fn only_a_participle_loses_ge() {
        let stems = Stems::new();
        assert_eq!(stems.first("geweigerd"), stems.first("weigeren"));
        for (noun, other) in
            [("geweer", "weer"), ("gezin", "zin"), ("geval", "val"), ("gerecht", "recht"), ("gebied", "bieden")]
        {
            assert_ne!(stems.first(noun), stems.first(other), "{noun} and {other}");
        }
    }

    #[test]
    fn the_verb_rule_reaches_the_infinitive_and_back() {
        for (form, infinitive) in [
            ("weigert", "weigeren"),
            ("betaalt", "betalen"),
            ("stopt", "stoppen"),
            ("leeft", "leven"),
            ("reist", "reizen"),
            ("filmde", "filmen"),
        ] {
            assert!(rule_forms(form).iter().any(|found| found == infinitive), "{form}: {:?}", rule_forms(form));
        }
        for (infinitive, form) in
            [("weigeren", "weigert"), ("betalen", "betaalt"), ("stoppen", "stopt"), ("leven", "leeft")]
        {
            assert!(
                rule_forms(infinitive).iter().any(|found| found == form),
                "{infinitive}: {:?}",
                rule_forms(infinitive)
            );
        }
    }
}

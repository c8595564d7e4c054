//! The word that somebody may have meant, for messages about names and keys. Typing errors in a query are left to
//! `search`, which knows many more words.

/// The word that is nearest, if it is near: at most one change in three letters.
pub fn lijkt_op<'a>(woord: &str, mogelijk: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let grens = (woord.chars().count() / 3).max(1);
    mogelijk.map(|m| (afstand(woord, m), m)).filter(|(d, _)| *d <= grens).min().map(|(_, m)| m)
}

/// Levenshtein distance, two rows.
fn afstand(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut rij: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut nieuw = vec![i + 1];
        for (j, cb) in b.iter().enumerate() {
            let (Some(schuin), Some(boven), Some(links)) = (rij.get(j), rij.get(j + 1), nieuw.last()) else { break };
            nieuw.push((schuin + usize::from(ca != *cb)).min(boven + 1).min(links + 1));
        }
        rij = nieuw;
    }
    rij.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_are_named_and_far_ones_not() {
        assert_eq!(lijkt_op("nu_deon", ["zeg", "nu_doen"].into_iter()), Some("nu_doen"));
        assert_eq!(lijkt_op("xyz", ["zeg", "nu_doen"].into_iter()), None);
    }
}

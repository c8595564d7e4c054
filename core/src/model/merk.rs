//! Inline marks: the one small syntax for emphasis and links in every text of the corpus.
//!
//! `*nadruk*`, `[tekst](id-van-een-kaart)`, `[tekst](bwb:BWBR0005537/6:7)`; a backslash before `*`,
//! `[`, `]` or `\` makes it an ordinary sign. Each renderer resolves them in its own way.

/// A piece of text after parsing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merk {
    /// Ordinary text.
    Tekst(String),
    /// Emphasised text.
    Nadruk(String),
    /// Text that leads somewhere.
    Link(String, Doel),
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doel {
    /// Another kaart, by id.
    Kaart(String),
    /// A law article: BWB id and article.
    Artikel(String, String),
}

/// What is wrong with the marks of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MerkFout {
    /// A `*` without its second.
    NadrukOpen,
    /// A `[` without `](…)`.
    LinkOpen,
    /// A link without text or goal, or with a law article in another form.
    LinkDoel,
}

/// Takes a text apart. On a fault the caller may show the text as it stands.
///
/// # Errors
/// The first [`MerkFout`] of the text.
pub fn ontleed(tekst: &str) -> Result<Vec<Merk>, MerkFout> {
    let mut uit = Vec::new();
    let mut gewoon = String::new();
    let mut rest = tekst.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => gewoon.push(rest.next().unwrap_or('\\')),
            '*' => {
                let nadruk = tot(&mut rest, '*').ok_or(MerkFout::NadrukOpen)?;
                leeg(&mut gewoon, &mut uit);
                uit.push(Merk::Nadruk(nadruk));
            }
            '[' => {
                let tekst = tot(&mut rest, ']').ok_or(MerkFout::LinkOpen)?;
                if rest.next() != Some('(') {
                    return Err(MerkFout::LinkOpen);
                }
                let doel = tot(&mut rest, ')').ok_or(MerkFout::LinkOpen)?;
                if tekst.trim().is_empty() {
                    return Err(MerkFout::LinkDoel);
                }
                leeg(&mut gewoon, &mut uit);
                uit.push(Merk::Link(tekst, doel_van(&doel)?));
            }
            _ => gewoon.push(c),
        }
    }
    leeg(&mut gewoon, &mut uit);
    Ok(uit)
}

/// The text without its marks, as search and plain sentences need it; a text with a fault stays as
/// it is.
pub fn zonder_merken(tekst: &str) -> String {
    if !tekst.contains(['*', '[', '\\']) {
        return tekst.to_owned();
    }
    ontleed(tekst).map_or_else(
        |_| tekst.to_owned(),
        |merken| {
            merken
                .into_iter()
                .map(|m| match m {
                    Merk::Tekst(t) | Merk::Nadruk(t) | Merk::Link(t, _) => t,
                })
                .collect()
        },
    )
}

fn leeg(gewoon: &mut String, uit: &mut Vec<Merk>) {
    if !gewoon.is_empty() {
        uit.push(Merk::Tekst(std::mem::take(gewoon)));
    }
}

fn tot(rest: &mut std::str::Chars<'_>, einde: char) -> Option<String> {
    let mut binnen = String::new();
    while let Some(c) = rest.next() {
        match c {
            '\\' => binnen.push(rest.next()?),
            c if c == einde => return (!binnen.is_empty()).then_some(binnen),
            c => binnen.push(c),
        }
    }
    None
}

fn doel_van(doel: &str) -> Result<Doel, MerkFout> {
    let Some(wet) = doel.strip_prefix("bwb:") else {
        return if doel.trim().is_empty() { Err(MerkFout::LinkDoel) } else { Ok(Doel::Kaart(doel.to_owned())) };
    };
    match wet.split_once('/') {
        Some((bwb, artikel)) if super::is_bwb(bwb) && !artikel.is_empty() => {
            Ok(Doel::Artikel(bwb.to_owned(), artikel.to_owned()))
        }
        _ => Err(MerkFout::LinkDoel),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_apart() {
        let merken = ontleed("Dit is *nu*, zie [de kaart](wil-weg) en [6:7](bwb:BWBR0005537/6:7).");
        assert_eq!(
            merken,
            Ok(vec![
                Merk::Tekst("Dit is ".into()),
                Merk::Nadruk("nu".into()),
                Merk::Tekst(", zie ".into()),
                Merk::Link("de kaart".into(), Doel::Kaart("wil-weg".into())),
                Merk::Tekst(" en ".into()),
                Merk::Link("6:7".into(), Doel::Artikel("BWBR0005537".into(), "6:7".into())),
                Merk::Tekst(".".into()),
            ])
        );
    }

    #[test]
    fn a_backslash_makes_a_sign_ordinary() {
        assert_eq!(zonder_merken(r"2 \* 3 \[a\] *b*"), "2 * 3 [a] b");
    }

    #[test]
    fn half_marks_are_faults() {
        assert_eq!(ontleed("een * los"), Err(MerkFout::NadrukOpen));
        assert_eq!(ontleed("[a] (b)"), Err(MerkFout::LinkOpen));
        assert_eq!(ontleed("[a](bwb:6:7)"), Err(MerkFout::LinkDoel));
    }
}

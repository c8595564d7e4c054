//! Deep links, built from ids and never typed: law articles by Juriconnect, rulings by ECLI,
//! parliamentary papers by dossier and number; and the shapes of those ids.

/// The Juriconnect reference (BWB 1.3) to an article, which Dutch public bodies' systems use.
///
/// `jci("BWBR0005537", "6:7", None)` is `jci1.3:c:BWBR0005537&artikel=6:7`.
pub fn jci(bwb: &str, artikel: &str, lid: Option<&str>) -> String {
    let lid = lid.map(|l| format!("&lid={l}")).unwrap_or_default();
    format!("jci1.3:c:{bwb}&artikel={artikel}{lid}")
}

/// The page of a law, or of one article, at wetten.overheid.nl: it takes the Juriconnect reference
/// for an article and the bare id for a whole law.
pub fn bwb_link(verwijzing: &str) -> String {
    format!("https://wetten.overheid.nl/{verwijzing}")
}

/// The page of a ruling at rechtspraak.nl's resolver.
pub fn ecli_link(ecli: &str) -> String {
    format!("https://deeplink.rechtspraak.nl/uitspraak?id={ecli}")
}

/// The page of a parliamentary paper: `30821-238`.
pub fn kst_link(kst: &str) -> String {
    format!("https://zoek.officielebekendmakingen.nl/kst-{kst}.html")
}

/// `BWBR` (or V, W) and seven digits.
pub fn is_bwb(tekst: &str) -> bool {
    let cijfers = ["BWBR", "BWBV", "BWBW"].iter().find_map(|v| tekst.strip_prefix(v));
    cijfers.is_some_and(|c| c.len() == 7 && c.bytes().all(|b| b.is_ascii_digit()))
}

/// `ECLI:` country, court of one to seven letters or digits starting with a letter, year, number of
/// at most 25 letters, digits or points (Council conclusions 2011/C 127/01).
pub fn is_ecli(tekst: &str) -> bool {
    let delen: Vec<&str> = tekst.split(':').collect();
    let [kop, land, gerecht, jaar, nummer] = delen.as_slice() else { return false };
    *kop == "ECLI"
        && land.len() == 2
        && land.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=7).contains(&gerecht.len())
        && gerecht.starts_with(|c: char| c.is_ascii_uppercase())
        && gerecht.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && jaar.len() == 4
        && jaar.bytes().all(|b| b.is_ascii_digit())
        && (1..=25).contains(&nummer.len())
        && nummer.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
}

/// Dossier (digits, with a chapter such as `36600-VII` where there is one) and number.
pub fn is_kst(tekst: &str) -> bool {
    let delen: Vec<&str> = tekst.split('-').collect();
    let cijfers = |d: &str| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit());
    match delen.as_slice() {
        [dossier, nummer] => cijfers(dossier) && cijfers(nummer),
        [dossier, hoofdstuk, nummer] => {
            cijfers(dossier)
                && cijfers(nummer)
                && !hoofdstuk.is_empty()
                && hoofdstuk.bytes().all(|b| b"IVXABCD".contains(&b))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_built_as_the_standards_say() {
        assert_eq!(jci("BWBR0005537", "6:7", None), "jci1.3:c:BWBR0005537&artikel=6:7");
        assert_eq!(jci("BWBR0005537", "2:1", Some("2")), "jci1.3:c:BWBR0005537&artikel=2:1&lid=2");
        assert_eq!(kst_link("30821-238"), "https://zoek.officielebekendmakingen.nl/kst-30821-238.html");
    }

    #[test]
    fn shapes() {
        assert!(is_bwb("BWBR0005537") && !is_bwb("BWBR005537") && !is_bwb("bwbr0005537"));
        assert!(is_ecli("ECLI:NL:RBGEL:2023:5503") && is_ecli("ECLI:NL:CRVB:2024:1255"));
        for fout in ["ECLI:NL:RBGEL:23:5503", "ECLI:NL:rbgel:2023:5503", "NL:RBGEL:2023:5503", "ECLI:NL:RBGEL:2023:"] {
            assert!(!is_ecli(fout), "{fout}");
        }
        assert!(is_kst("30821-238") && is_kst("36600-VII-12") && !is_kst("30 821-238") && !is_kst("30821"));
    }
}

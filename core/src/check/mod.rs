//! The checks of `controleer`: one rule, one file, one page.
//!
//! Each file opens with the page that `controleer --uitleg K012` prints (wat, waarom, voorbeeld, zo
//! lost u het op) and holds the check itself. The build, the command and the tests run the same list.

use std::collections::HashSet;

use crate::read::Ingelezen;

pub use fout::{Check, Ernst, Fout, Melder};
pub use k062::{LEESGRENS, leesmaat};
pub use stof::{RegelPlek, Stof, Verwijzing};

mod fout;
pub(crate) mod k001;
mod k002;
pub(crate) mod k003;
pub(crate) mod k004;
pub(crate) mod k005;
pub(crate) mod k006;
pub(crate) mod k007;
pub(crate) mod k008;
mod k010;
mod k011;
mod k012;
mod k013;
mod k014;
mod k015;
mod k016;
mod k017;
mod k018;
pub(crate) mod k020;
mod k021;
mod k022;
mod k023;
mod k024;
mod k025;
mod k026;
mod k030;
mod k031;
mod k032;
mod k033;
mod k034;
mod k040;
mod k041;
mod k050;
mod k051;
mod k052;
mod k053;
mod k060;
mod k061;
mod k062;
mod k063;
mod k064;
mod k065;
mod k070;
mod k071;
mod k072;
mod k073;
mod k074;
mod k075;
mod k076;
mod k077;
mod k078;
mod k079;
mod k080;
mod k081;
mod k082;
mod k083;
mod k084;
mod k085;
mod k086;
mod k087;
mod k088;
mod stof;
mod taalhulp;
mod wandeling;

macro_rules! checks {
    ($($module:ident)*) => {
        /// All checks, by code.
        pub static CHECKS: &[&Check] = &[$(&$module::CHECK),*];
    };
}

checks! {
    k001 k002 k003 k004 k005 k006 k007 k008
    k010 k011 k012 k013 k014 k015 k016 k017 k018
    k020 k021 k022 k023 k024 k025 k026
    k030 k031 k032 k033 k034
    k040 k041
    k050 k051 k052 k053
    k060 k061 k062 k063 k064 k065
    k070 k071 k072 k073 k074 k075 k076 k077 k078 k079
    k080 k081 k082 k083 k084 k085 k086 k087 k088
}

/// Runs every check that looks at the corpus as a whole; the melder already holds what reading found.
/// Afterwards its faults stand in the order of the files.
pub fn check(stof: &Stof<'_>, melder: &mut Melder) {
    for check in CHECKS {
        if let Some(toets) = check.toets {
            toets(stof, melder);
        }
    }
    melder.orden();
}

/// Ids of a corpus that its `ids.txt` does not name yet, in reading order.
pub fn nieuwe_ids(ingelezen: &Ingelezen) -> Vec<String> {
    let bekend: HashSet<&str> = ingelezen.ids.iter().flat_map(|lijst| &lijst.ids).map(|(id, _)| id.as_str()).collect();
    let alle = ingelezen.stukken.iter().flat_map(|g| taalhulp::namen(&g.stuk)).map(|(id, _)| id);
    alle.filter(|id| !bekend.contains(id.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every check is listed once, in order, and its page has the four headings that a reader needs.
    #[test]
    fn every_check_has_a_page_with_the_fixed_headings() {
        let codes: Vec<&str> = CHECKS.iter().map(|c| c.code).collect();
        let mut geordend = codes.clone();
        geordend.sort_unstable();
        geordend.dedup();
        assert_eq!(codes, geordend);
        for check in CHECKS {
            let pagina = check.pagina();
            assert!(pagina.starts_with(&format!("# {} {}\n", check.code, check.naam)), "{}", check.code);
            for kop in ["## Wat\n", "## Waarom\n", "## Voorbeeld\n", "## Zo lost u het op\n"] {
                assert!(pagina.contains(kop), "{} heeft geen kop {kop}", check.code);
            }
        }
    }
}

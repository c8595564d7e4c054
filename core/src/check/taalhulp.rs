//! Small helpers over Dutch text that more than one check needs: sentences, words, patterns,
//! readability, near misses.

use crate::model::{Bewijsplichtig, Stuk, Veld, Vorm, Zicht, zonder_merken};
use crate::veilig::stuurt;

/// A kebab-case id: small letters, digits and hyphens, with a letter or digit on both ends.
pub(super) fn is_id(tekst: &str) -> bool {
    !tekst.is_empty()
        && !tekst.starts_with('-')
        && !tekst.ends_with('-')
        && !tekst.contains("--")
        && tekst.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Names that are forever: the id of a stuk, and `kaart#regel` for each named line; with its path.
pub(super) fn namen(stuk: &Stuk) -> Vec<(String, String)> {
    let mut uit = vec![(stuk.id().to_owned(), "id".to_owned())];
    if let Some(kaart) = stuk.kaart() {
        for (pad, _, regel) in met_pad(kaart.regels()) {
            if let Some(id) = regel.id {
                uit.push((format!("{}#{id}", kaart.hoofd.id), format!("{pad}.id")));
            }
        }
    }
    uit
}

/// Each line with its path in the file: `nu_doen[2]`, or `kern` where a part is one line.
pub(super) fn met_pad<'a>(regels: Vec<(&'static Veld, Zicht<'a>)>) -> Vec<(String, &'static Veld, Zicht<'a>)> {
    let mut vorig = ("", 0);
    let mut uit = Vec::new();
    for (veld, zicht) in regels {
        let nummer = if vorig.0 == veld.naam { vorig.1 + 1 } else { 0 };
        vorig = (veld.naam, nummer);
        let pad = match veld.vorm {
            Vorm::Tabellen(_) => format!("{}[{nummer}]", veld.naam),
            _ => veld.naam.to_owned(),
        };
        uit.push((pad, veld, zicht));
    }
    uit
}

/// The sentences of a text, without marks. A point in an abbreviation, number or law article ends none.
pub(super) fn zinnen(tekst: &str) -> Vec<String> {
    const AFKORTINGEN: &[&str] =
        &["art.", "nr.", "bijv.", "bv.", "o.a.", "d.w.z.", "m.a.w.", "e.d.", "enz.", "mr.", "blz.", "p."];
    let kaal = zonder_merken(tekst);
    let mut uit = Vec::new();
    let mut zin = String::new();
    let woorden: Vec<&str> = kaal.split_whitespace().collect();
    for (n, woord) in woorden.iter().enumerate() {
        if !zin.is_empty() {
            zin.push(' ');
        }
        zin.push_str(woord);
        let kern = woord.trim_end_matches(['\'', '"', ')', '’', '”']);
        let einde = kern.ends_with(['.', '!', '?']) && !AFKORTINGEN.contains(&kern.to_lowercase().as_str());
        let volgende = woorden.get(n + 1).and_then(|w| w.trim_start_matches(['\'', '"', '(', '‘', '“']).chars().next());
        if einde && volgende.is_none_or(|c| c.is_uppercase() || c.is_ascii_digit()) {
            uit.push(std::mem::take(&mut zin));
        }
    }
    if !zin.is_empty() {
        uit.push(zin);
    }
    uit
}

/// The words of a text in small letters.
fn woorden(tekst: &str) -> Vec<String> {
    tekst
        .split(|c: char| !c.is_alphanumeric() && !"-'’:.@".contains(c))
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|w| !w.is_empty())
        .collect()
}

/// One or more words, each with `*` for any letters at its beginning or end.
pub(super) struct Patroon(Vec<String>);

impl Patroon {
    pub(super) fn new(patroon: &str) -> Self {
        Self(patroon.to_lowercase().split_whitespace().map(str::to_owned).collect())
    }

    /// The words of the text that fit, as they stand there in small letters.
    pub(super) fn vind(&self, tekst: &str) -> Option<String> {
        self.vind_in(&woorden(tekst))
    }

    fn vind_in(&self, woorden: &[String]) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        woorden
            .windows(self.0.len())
            .find(|w| w.iter().zip(&self.0).all(|(woord, deel)| past(woord, deel)))
            .map(|w| w.join(" "))
    }
}

fn past(woord: &str, deel: &str) -> bool {
    match (deel.strip_prefix('*'), deel.strip_suffix('*')) {
        (Some(eind), None) => woord.ends_with(eind),
        (None, Some(begin)) => woord.starts_with(begin),
        (Some(_), Some(_)) => woord.contains(deel.trim_matches('*')),
        (None, None) => woord == deel,
    }
}

/// Finds what asks for evidence in a text (DESIGN section 3).
pub(super) struct Bewijswoorden<'a> {
    woorden: Vec<Patroon>,
    organisaties: Vec<Patroon>,
    werkwoorden: Vec<Patroon>,
    getallen: &'a [String],
}

impl<'a> Bewijswoorden<'a> {
    pub(super) fn new(tabel: &'a Bewijsplichtig) -> Self {
        let patronen = |lijst: &[String]| lijst.iter().map(|w| Patroon::new(w)).collect();
        Self {
            woorden: patronen(&tabel.woorden),
            organisaties: patronen(&tabel.organisaties),
            werkwoorden: patronen(&tabel.vrijgesteld.werkwoorden),
            getallen: &tabel.vrijgesteld.getallen,
        }
    }

    /// The first word, name or number that asks for evidence.
    pub(super) fn vind(&self, tekst: &str) -> Option<String> {
        zinnen(tekst).iter().find_map(|zin| {
            let woorden = woorden(zin);
            let eerste = |patronen: &[Patroon]| patronen.iter().find_map(|p| p.vind_in(&woorden));
            let belt = eerste(&self.werkwoorden).is_some();
            eerste(&self.woorden)
                .or_else(|| if belt { None } else { eerste(&self.organisaties) })
                .or_else(|| woorden.iter().find(|w| self.is_cijfer(w)).cloned())
        })
    }

    /// A figure: a number above ten in digits, that is not free.
    fn is_cijfer(&self, woord: &str) -> bool {
        woord.starts_with(|c: char| c.is_ascii_digit())
            && !self.getallen.iter().any(|g| g == woord)
            // 1.442 and 1,5 are figures too.
            && woord.replace(['.', ','], "").parse::<u64>().is_ok_and(|n| n > 10)
    }
}

/// Telephone numbers and email addresses in a text, as they stand there.
pub(super) fn contacten(tekst: &str) -> Vec<String> {
    let mut uit = Vec::new();
    let mut nummer: Vec<&str> = Vec::new();
    let woorden = tekst.split(|c: char| c.is_whitespace() || "()<>,;'\"".contains(c));
    for woord in woorden.chain([""]) {
        let kaal = woord.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
        // A number may be written in groups: 070 123 45 67.
        let cijfergroep = !kaal.is_empty() && kaal.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'+');
        let hoort_erbij = cijfergroep && (kaal.starts_with(['0', '+']) || !nummer.is_empty());
        if hoort_erbij {
            nummer.push(kaal);
        }
        if !hoort_erbij || woord.ends_with(['.', '!', '?']) {
            uit.extend(Some(nummer.join(" ")).filter(|n| cijfers(n).len() >= 4));
            nummer.clear();
        }
        if kaal.split_once('@').is_some_and(|(naam, huis)| !naam.is_empty() && huis.contains('.')) {
            uit.push(kaal.to_owned());
        }
    }
    uit
}

/// Do two ways of writing name the same number or address?
pub(super) fn zelfde_contact(a: &str, b: &str) -> bool {
    if a.contains('@') || b.contains('@') { a.eq_ignore_ascii_case(b) } else { cijfers(a) == cijfers(b) }
}

fn cijfers(tekst: &str) -> String {
    tekst.chars().filter(char::is_ascii_digit).collect()
}

/// The first sign that steers a screen or that nobody sees. A text may go over more lines; it is shown as one.
pub(super) fn onzichtbaar(tekst: &str) -> Option<char> {
    tekst.chars().find(|c| (stuurt(*c) && *c != '\r') || *c == '\t' || matches!(c, '\u{200c}' | '\u{200d}' | '\u{ad}'))
}

/// Flesch reading ease in Douma's Dutch form (1960), over all sentences together; `None` below 30
/// words, where the figure means nothing.
pub(super) fn leesbaarheid(teksten: &[&str]) -> Option<f32> {
    let (mut zin_aantal, mut woord_aantal, mut lettergrepen) = (0_usize, 0_usize, 0_usize);
    for zin in teksten.iter().flat_map(|t| zinnen(t)) {
        zin_aantal += 1;
        for woord in woorden(&zin) {
            woord_aantal += 1;
            lettergrepen += grepen(&woord);
        }
    }
    if woord_aantal < 30 {
        return None;
    }
    let (zinnen, woorden, grepen) = (zin_aantal as f32, woord_aantal as f32, lettergrepen as f32);
    Some(206.84 - 0.93 * woorden / zinnen - 77.0 * grepen / woorden)
}

/// Syllables by groups of vowels: near enough for a mean over a kaart.
fn grepen(woord: &str) -> usize {
    let mut aantal = 0;
    let mut klinker = false;
    for c in woord.chars() {
        let nu = "aeiouyáéíóúàèëïöüê".contains(c);
        // A trema opens a syllable of its own: 'geïnd'.
        if nu && (!klinker || "ëïöü".contains(c)) {
            aantal += 1;
        }
        klinker = nu;
    }
    aantal.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_their_end() {
        assert_eq!(zinnen("Zie art. 6:7 Awb. Bel daarna! 'Klaar?' En door.").len(), 4);
        assert_eq!(zinnen("Dat kost 1.000 euro en is o.a. nodig"), ["Dat kost 1.000 euro en is o.a. nodig"]);
    }

    #[test]
    fn evidence_is_asked_for_law_names_and_figures_and_not_for_whom_to_call() {
        let tabel = Bewijsplichtig {
            woorden: vec!["wettelijk*".into(), "recht op".into(), "*plicht".into()],
            organisaties: vec!["vng".into()],
            vrijgesteld: crate::model::Vrijstelling { werkwoorden: vec!["bel".into()], getallen: vec!["112".into()] },
        };
        let toets = Bewijswoorden::new(&tabel);
        assert_eq!(toets.vind("Hij heeft recht op uitleg.").as_deref(), Some("recht op"));
        assert_eq!(toets.vind("Er is een meldplicht.").as_deref(), Some("meldplicht"));
        assert_eq!(toets.vind("De VNG vindt dit goed.").as_deref(), Some("vng"));
        assert_eq!(toets.vind("Bel de VNG. Bel 112. Tel tot 10."), None);
        assert_eq!(toets.vind("Het duurt 72 uur.").as_deref(), Some("72"));
        assert_eq!(toets.vind("Ga rechtop zitten."), None);
    }

    #[test]
    fn contacts_are_found() {
        assert_eq!(contacten("Bel 0900-0101 of mail info@voorbeeld.nl; bel 112."), ["0900-0101", "info@voorbeeld.nl"]);
        assert_eq!(contacten("Bel 070 123 45 67. Tel tot 3."), ["070 123 45 67"]);
        assert!(zelfde_contact("070 123 45 67", "070-1234567") && !zelfde_contact("0900-010", "0900-0101"));
        assert!(contacten("Op 2026-11-24 om 10:00.").is_empty());
    }

    #[test]
    fn plain_text_scores_above_legal_text() {
        let plain = "Blijf kalm. Vraag wat er is. Luister goed. Zeg wat u kunt doen. ".repeat(4);
        let legal = "Verantwoordelijkheidsverdeling betreffende ingebrekestellingen behoeft nadere bestuursrechtelijke afstemming. ".repeat(6);
        let (Some(plain), Some(legal)) = (leesbaarheid(&[&plain]), leesbaarheid(&[&legal])) else {
            panic!("too short")
        };
        assert!(plain > 70.0 && legal < 0.0, "{plain} {legal}");
    }
}

//! Properties of the core that hold for every input, also for one that nobody would write: no text of a
//! local folder and no damaged corpus makes it panic or run on for ever, and what was read comes back
//! from its packed form as it was.
//!
//! The seeds are the files of `data/` themselves: a random edit of a real kaart goes deeper into the
//! reader than random text, which is refused at its first sign.

// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use soeverein_core::check::{CHECKS, Ernst, Melder, Stof, check, nieuwe_ids};
use soeverein_core::model::{CorpusInfo, Datum, Merk, Soort, Stuk, Taal, ontleed, zonder_merken};
use soeverein_core::read::{Bestand, Ingelezen, Ondergrond, Plaatsen, lees};
use soeverein_core::report::toon_fout;
use soeverein_core::store::{Corpus, Kop, Maat, pak};
use soeverein_core::veilig::{veilig, veilig_json};

/// The seeds are files of the repository, so a failing case is told whole and nothing has to be kept.
fn gevallen(aantal: u32) -> ProptestConfig {
    ProptestConfig { cases: aantal, failure_persistence: None, ..ProptestConfig::default() }
}

// ── The real corpus ──────────────────────────────────────────────────────────────────────────────

/// What is packed, and its packed form.
struct Pakket {
    stukken: Vec<Stuk>,
    info: CorpusInfo,
    taal: Taal,
    plaatsen: Plaatsen,
    bytes: Vec<u8>,
}

impl Pakket {
    fn new(stukken: Vec<Stuk>, info: CorpusInfo, taal: Taal, plaatsen: Plaatsen) -> Self {
        let bytes = pak(&stukken, &info, &taal, &plaatsen, Maat::Klein);
        Self { stukken, info, taal, plaatsen, bytes }
    }

    fn open(&self) -> Corpus {
        Corpus::open(self.bytes.clone()).unwrap()
    }
}

/// The files of `data/`, as the build script reads them.
static DATA: LazyLock<Vec<Bestand>> = LazyLock::new(|| {
    let wortel = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let mut uit = Vec::new();
    let mut mappen = vec![wortel.clone()];
    while let Some(map) = mappen.pop() {
        for pad in fs::read_dir(map).unwrap().map(|vondst| vondst.unwrap().path()) {
            let naam = pad.strip_prefix(&wortel).unwrap().to_string_lossy().replace('\\', "/");
            if pad.is_dir() {
                mappen.push(pad);
            } else if pad.extension().is_some_and(|e| e == "toml") || naam == "ids.txt" {
                uit.push(Bestand::new(naam, fs::read_to_string(&pad).unwrap()));
            }
        }
    }
    uit.sort_by(|a, b| a.naam.cmp(&b.naam));
    uit
});

static CORPUS: LazyLock<Pakket> = LazyLock::new(|| {
    let mut melder = Melder::new();
    let ingelezen = lees(DATA.clone(), &Ondergrond::geen(), &mut melder);
    assert_eq!(melder.fouten(), [], "data/ kan niet worden gelezen");
    let stukken = ingelezen.stukken.into_iter().map(|g| g.stuk).collect();
    Pakket::new(stukken, ingelezen.info.unwrap(), ingelezen.taal, ingelezen.plaatsen)
});

/// Each soort in it and all tables, yet small: damage is done to it hundreds of times.
static KLEIN: LazyLock<Pakket> = LazyLock::new(|| {
    let mut per_soort: HashMap<Soort, usize> = HashMap::new();
    let mut stukken = CORPUS.stukken.clone();
    stukken.retain(|stuk| {
        let gezien = per_soort.entry(stuk.soort()).or_default();
        *gezien += 1;
        *gezien <= 3
    });
    let plaatsen = Plaatsen { alarmknop: Some("Onder de balie.".to_owned()), ..Plaatsen::default() };
    Pakket::new(stukken, CORPUS.info.clone(), CORPUS.taal.clone(), plaatsen)
});

/// The files cut before each `[[soort]]`: one stuk at a time, so that a case costs little. Lists of words
/// are cut too, for their lines are alike.
static ZADEN: LazyLock<Vec<Bestand>> = LazyLock::new(|| {
    let mut uit = vec![Bestand::new("plaatsen.toml", "alarmknop = \"Onder de balie\"\njurist = \"Kamer 3\"\n")];
    for bestand in DATA.iter() {
        let mut stuk = String::new();
        let mut leg_neer = |stuk: &mut String| {
            if !stuk.trim().is_empty() {
                uit.push(Bestand::new(bestand.naam.clone(), std::mem::take(stuk)));
            }
        };
        let tabellen = !bestand.naam.starts_with("taal/") && bestand.naam.contains('/');
        for regel in bestand.tekst.split_inclusive('\n') {
            let nieuw = tabellen && regel.starts_with("[[") && !regel.contains('.');
            if nieuw || stuk.len() > 12_000 {
                leg_neer(&mut stuk);
            }
            stuk.push_str(regel);
        }
        leg_neer(&mut stuk);
    }
    uit
});

// ── What comes in ────────────────────────────────────────────────────────────────────────────────

/// Signs that mean something to TOML, to our reader or to a screen.
const TEKENS: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "[[situatie]]\n",
    "[[feit]]\n",
    "[[aanvulling]]\n",
    "{",
    "}",
    "=",
    "= =",
    ".",
    ",",
    "\"",
    "\"\"\"",
    "'",
    "'''",
    "\\",
    "\\u202E",
    "\\U0010FFFF",
    "\\ud800",
    "#",
    "*",
    "[a](b)",
    "[a](bwb:BWBR0005537/6:7)",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{1b}[2J",
    "\u{7f}",
    "\u{85}",
    "\u{9b}31m",
    "\u{202e}",
    "\u{2067}",
    "\u{feff}",
    "\u{200b}",
    "\u{2028}",
    "é",
    "e\u{301}",
    "漢字",
    "🧑‍🦽",
    "0",
    "-1",
    "65536",
    "99999999999999999999",
    "1e999",
    "nan",
    "true",
    "0x1f",
    "2026-02-30",
    "2026-11-24",
    "2026-11-24T10:00:00Z",
    "0000-00-00",
    "10:00:00",
    "id",
    "kern",
    "feiten",
    "grens",
];

/// One edit of a text.
#[derive(Clone, Debug)]
enum Ingreep {
    /// Another byte at a place.
    Byte(Index, u8),
    /// So many bytes less.
    Weg(Index, usize),
    /// Text in between.
    Erbij(Index, String),
    /// So many bytes once more, somewhere else.
    Herhaal(Index, usize, Index),
    /// Nothing after this.
    Knip(Index),
}

fn ingreep() -> impl Strategy<Value = Ingreep> {
    let plek = any::<Index>;
    let tekst = prop_oneof![select(TEKENS).prop_map(str::to_owned), any::<char>().prop_map(String::from), "\\PC{1,6}"];
    prop_oneof![
        2 => (plek(), any::<u8>()).prop_map(|(p, b)| Ingreep::Byte(p, b)),
        2 => (plek(), 1..60_usize).prop_map(|(p, n)| Ingreep::Weg(p, n)),
        6 => (plek(), tekst).prop_map(|(p, t)| Ingreep::Erbij(p, t)),
        2 => (plek(), 1..400_usize, plek()).prop_map(|(p, n, naar)| Ingreep::Herhaal(p, n, naar)),
        1 => plek().prop_map(Ingreep::Knip),
    ]
}

fn grijp_in(bytes: &mut Vec<u8>, ingreep: &Ingreep) {
    let lengte = bytes.len();
    if lengte == 0 {
        return;
    }
    match ingreep {
        Ingreep::Byte(plek, byte) => bytes[plek.index(lengte)] = *byte,
        Ingreep::Weg(plek, aantal) => {
            let van = plek.index(lengte);
            bytes.drain(van..(van + aantal).min(lengte));
        }
        Ingreep::Erbij(plek, tekst) => {
            let plek = plek.index(lengte + 1);
            bytes.splice(plek..plek, tekst.bytes());
        }
        Ingreep::Herhaal(van, aantal, naar) => {
            let van = van.index(lengte);
            let deel = bytes[van..(van + aantal).min(lengte)].to_vec();
            let naar = naar.index(lengte + 1);
            bytes.splice(naar..naar, deel);
        }
        Ingreep::Knip(plek) => bytes.truncate(plek.index(lengte)),
    }
}

/// A file of the corpus, or a part of one, with edits; sometimes under the name of another.
fn veranderd() -> impl Strategy<Value = Bestand> {
    let zaad = || (0..ZADEN.len()).prop_map(|n| &ZADEN[n]);
    let naam = prop_oneof![4 => Just(None), 1 => zaad().prop_map(|b| Some(b.naam.clone()))];
    (zaad(), naam, prop::collection::vec(ingreep(), 1..6)).prop_map(|(zaad, naam, ingrepen)| {
        let mut bytes = zaad.tekst.clone().into_bytes();
        for ingreep in &ingrepen {
            grijp_in(&mut bytes, ingreep);
        }
        Bestand::new(naam.unwrap_or_else(|| zaad.naam.clone()), String::from_utf8_lossy(&bytes).into_owned())
    })
}

/// Text in which strings of a kaart hold anything: it is read without a fault, and must come back.
fn anders_gevuld() -> impl Strategy<Value = Bestand> {
    let kaart =
        || (0..ZADEN.len()).prop_map(|n| &ZADEN[n]).prop_filter("geen kaart", |b| b.naam.starts_with("kaarten/"));
    let tekst = prop_oneof!["\\PC{1,30}", prop::collection::vec(any::<char>(), 1..8).prop_map(String::from_iter)];
    (kaart(), prop::collection::vec((any::<Index>(), tekst), 1..5)).prop_map(|(zaad, teksten)| {
        let mut uit = zaad.tekst.clone();
        for (plek, tekst) in teksten {
            let plekken: Vec<usize> = uit.match_indices("\"\n").map(|(n, _)| n).collect();
            if !plekken.is_empty() {
                // As TOML escapes them, so that each sign is really in the text.
                let tekst: Vec<String> = tekst.chars().map(|c| format!("\\U{:08X}", u32::from(c))).collect();
                uit.insert_str(plekken[plek.index(plekken.len())], &tekst.concat());
            }
        }
        Bestand::new(zaad.naam.clone(), uit)
    })
}

// ── What is held ─────────────────────────────────────────────────────────────────────────────────

/// Nothing that drives a terminal: no control code, and none of Unicode's Bidi_Control.
fn stuurt(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reads, checks and reports, as a whole corpus and as an addition to the real one; gives what was read
/// as a whole corpus, where reading found no fault.
fn doorloop(bestanden: &[Bestand]) -> Result<Option<Ingelezen>, TestCaseError> {
    let soort_van = |id: &str| CORPUS.stukken.iter().find(|s| s.id() == id).map(Stuk::soort);
    let mut gelezen = None;
    for eigen in [true, false] {
        let op = if eigen { Ondergrond { soort_van: &soort_van, eigen } } else { Ondergrond::geen() };
        let basis: &[Stuk] = if eigen { &CORPUS.stukken } else { &[] };
        let mut melder = if eigen { Melder::voor_eigen() } else { Melder::new() };
        let ingelezen = lees(bestanden.to_vec(), &op, &mut melder);
        let foutloos = melder.aantal() == 0;
        check(&Stof::new(&ingelezen, basis, &CORPUS.taal, Some(&CORPUS.info), Datum::new(2026, 11, 24)), &mut melder);
        nieuwe_ids(&ingelezen);
        for fout in melder.fouten() {
            let bestand = ingelezen.bestanden.iter().find(|b| b.naam == fout.bestand);
            prop_assert!(CHECKS.iter().any(|c| c.code == fout.code), "{fout:?}");
            prop_assert!(fout.regel >= 1 && fout.kolom >= 1, "{fout:?}");
            let regels = bestand.map_or(1, |b| b.tekst.matches('\n').count() + 1);
            prop_assert!(fout.regel <= regels, "{fout:?} in {regels} regels");
            let rapport = toon_fout(fout, &ingelezen.bestanden, "data", false);
            prop_assert!(!rapport.chars().any(|c| c != '\n' && stuurt(c)), "{rapport:?}");
            prop_assert!(rapport.contains(fout.code), "{rapport}");
            toon_fout(fout, &[], "", true);
        }
        gelezen = foutloos.then_some(ingelezen);
    }
    Ok(gelezen)
}

/// What is asked of a packed corpus gives what was put in, and of two with one id the later.
fn komt_terug(pakket: &Pakket) -> Result<(), TestCaseError> {
    let corpus = pakket.open();
    let laatste: HashMap<&str, usize> = pakket.stukken.iter().enumerate().map(|(n, s)| (s.id(), n)).collect();
    let mut over: Vec<usize> = laatste.into_values().collect();
    over.sort_unstable();

    prop_assert_eq!(usize::try_from(corpus.aantal()).unwrap(), over.len());
    for (nummer, stuk) in (0..).zip(over.iter().map(|n| &pakket.stukken[*n])) {
        prop_assert_eq!(corpus.nummer(stuk.id()), Some(nummer));
        prop_assert_eq!(corpus.soort(nummer), Some(stuk.soort()));
        prop_assert_eq!(corpus.kop(nummer), Some(Kop::van(stuk)));
        prop_assert_eq!(corpus.stuk(nummer), Some(stuk.clone()));
        prop_assert_eq!(corpus.met_id(stuk.id()), Some(stuk.clone()));
        prop_assert_eq!(corpus.kaart(stuk.id()).is_some(), !stuk.soort().is_bewijs());
        prop_assert_eq!(corpus.feit(stuk.id()).is_some(), stuk.soort() == Soort::Feit);
        prop_assert_eq!(corpus.bron(stuk.id()).is_some(), stuk.soort() == Soort::Bron);
    }
    prop_assert!(corpus.stukken().eq(over.iter().map(|n| pakket.stukken[*n].clone())));
    prop_assert_eq!(corpus.koppen(|_| true).count(), over.len());
    prop_assert_eq!(corpus.nummer("dit-id-is-er-niet"), None);
    prop_assert_eq!(corpus.stuk(corpus.aantal()), None);
    prop_assert_eq!(corpus.info(), Ok(pakket.info.clone()));
    prop_assert_eq!(corpus.taal(), Ok(pakket.taal.clone()));
    prop_assert_eq!(corpus.plaatsen(), pakket.plaatsen.clone());
    Ok(())
}

/// The longest that all questions to one small corpus may take; a debug build needs a hundredth of it.
const GRENS: Duration = Duration::from_secs(5);

/// Asks a corpus everything; what it answers is free, that it answers is not.
fn vraag_alles(bytes: Vec<u8>) -> Result<(), TestCaseError> {
    let lengte = bytes.len();
    let Ok(corpus) = Corpus::open(bytes) else { return Ok(()) };
    // Each stuk takes bytes. A count that promises more is walked to its end by `koppen` and `stukken`.
    let aantal = corpus.aantal();
    prop_assert!(usize::try_from(aantal).unwrap() <= lengte, "{aantal} stukken in {lengte} bytes");

    let begin = Instant::now();
    for nummer in [0, 1, aantal / 2, aantal.wrapping_sub(1), aantal, u32::MAX] {
        corpus.soort(nummer);
        corpus.kop(nummer);
        corpus.stuk(nummer);
    }
    for id in ["", "a", "bezoeker-filmt-aan-de-balie", "fp-299", "kst-30821-238", "zzz", "\u{10ffff}"] {
        corpus.nummer(id);
        corpus.met_id(id);
        corpus.kaart(id);
        corpus.feit(id);
        corpus.bron(id);
    }
    corpus.koppen(|_| true).for_each(drop);
    corpus.stukken().for_each(drop);
    let _ = (corpus.info(), corpus.taal(), corpus.plaatsen());
    for vraag in ["balie", "huisuitzetinng dreigt", "\"in gesprek\"", "hij wil me doodslaan"] {
        let _ = corpus.zoek(vraag, 3, &|nummer| corpus.soort(nummer).is_some());
    }
    prop_assert!(begin.elapsed() < GRENS, "{:?}", begin.elapsed());
    Ok(())
}

/// The places of the sections in packed bytes: behind the mark, each with its length before it.
fn secties(bytes: &[u8]) -> Vec<usize> {
    let mut uit = Vec::new();
    let mut plek = 4;
    while plek < bytes.len() {
        let lengte = u32::from_le_bytes(bytes[plek..plek + 4].try_into().unwrap());
        uit.push(plek + 4);
        plek += 4 + usize::try_from(lengte).unwrap();
    }
    uit
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(gevallen(600))]

    #[test]
    fn edits_of_real_files_never_panic_and_what_was_read_comes_back(bestand in veranderd()) {
        if let Some(ingelezen) = doorloop(&[bestand])? {
            let stukken = ingelezen.stukken.into_iter().map(|g| g.stuk).collect();
            komt_terug(&Pakket::new(stukken, CORPUS.info.clone(), ingelezen.taal, ingelezen.plaatsen))?;
        }
    }

    #[test]
    fn a_kaart_with_any_text_in_it_comes_back(bestand in anders_gevuld()) {
        let mut melder = Melder::new();
        let ingelezen = lees(vec![bestand], &Ondergrond::geen(), &mut melder);
        // Signs in an id or a choice are faults of their own; all other text is the author's.
        prop_assume!(melder.aantal() == 0 && !ingelezen.stukken.is_empty());
        let stukken = ingelezen.stukken.into_iter().map(|g| g.stuk).collect();
        komt_terug(&Pakket::new(stukken, CORPUS.info.clone(), Taal::default(), Plaatsen::default()))?;
    }

    #[test]
    fn arbitrary_text_never_panics(
        naam in select(&["kaarten/situatie/balie.toml", "taal/gevaar.toml", "taal/x.toml", "corpus.toml", "plaatsen.toml", "ids.txt", ""][..]),
        tekst in prop_oneof![
            prop::collection::vec(any::<char>(), 0..300).prop_map(String::from_iter),
            prop::collection::vec(select(TEKENS), 0..80).prop_map(|delen| delen.concat()),
        ],
    ) {
        doorloop(&[Bestand::new(naam, tekst)])?;
    }
}

/// What the build relies on, without the clock.
#[test]
fn the_real_corpus_has_no_fault_and_comes_back_whole() {
    let mut melder = Melder::new();
    let ingelezen = lees(DATA.clone(), &Ondergrond::geen(), &mut melder);
    check(&Stof::new(&ingelezen, &[], &ingelezen.taal, ingelezen.info.as_ref(), None), &mut melder);
    let rapport: Vec<String> =
        melder.van(Ernst::Fout).map(|f| toon_fout(f, &ingelezen.bestanden, "data", false)).collect();
    assert_eq!(rapport, [""; 0], "{}", rapport.join("\n"));
    assert_eq!(nieuwe_ids(&ingelezen), [""; 0]);
    komt_terug(&CORPUS).unwrap();
}

/// Packing twice gives the same bytes: a build can be made again.
#[test]
fn the_same_stukken_give_the_same_bytes() {
    let weer = pak(&KLEIN.stukken, &KLEIN.info, &KLEIN.taal, &KLEIN.plaatsen, Maat::Klein);
    assert!(weer == KLEIN.bytes);
}

#[test]
fn of_two_with_one_id_the_later_comes_back() {
    let Stuk::Bron(eerst) = CORPUS.stukken.iter().find(|s| s.soort() == Soort::Bron).unwrap().clone() else {
        unreachable!("a bron is a bron")
    };
    let later = Stuk::Bron(soeverein_core::model::Bron { titel: "Later".to_owned(), ..eerst.clone() });
    let tussen = CORPUS.stukken.iter().find(|s| s.soort() == Soort::Feit).unwrap().clone();
    let stukken = vec![Stuk::Bron(eerst), tussen, later];
    komt_terug(&Pakket::new(stukken, CORPUS.info.clone(), Taal::default(), Plaatsen::default())).unwrap();
}

/// What nests deeper than anybody writes is refused or read, and does not overflow the stack.
#[test]
fn deep_nesting_does_not_overflow() {
    let diep = 20_000;
    for tekst in [
        format!("[[situatie]]\nid = {}", "[".repeat(diep)),
        format!("[[situatie]]\nid = {}", "{a=".repeat(diep)),
        format!("[[situatie]]\nid = {}1{}", "[".repeat(diep), "]".repeat(diep)),
        format!("[[situatie]]\n{}b = 1", "a.".repeat(diep)),
        format!("[{}b]\nc = 1", "a.".repeat(diep)),
        format!("[[{}b]]\nc = 1", "a.".repeat(diep)),
    ] {
        doorloop(&[Bestand::new("kaarten/situatie/balie.toml", tekst)]).unwrap();
    }
}

// ── The packed form ──────────────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(gevallen(300))]

    #[test]
    fn damaged_bytes_never_panic_and_never_loop(
        plekken in prop::collection::vec((any::<Index>(), any::<u8>()), 1..40),
        knip in prop::option::weighted(0.2, any::<Index>()),
    ) {
        let mut bytes = KLEIN.bytes.clone();
        for (plek, byte) in plekken {
            let plek = plek.index(bytes.len());
            bytes[plek] = byte;
        }
        if let Some(knip) = knip {
            bytes.truncate(knip.index(bytes.len()));
        }
        vraag_alles(bytes)?;
    }

    /// Damage spread over a whole file mostly hits text. Offsets and counts stand at the beginning of a
    /// section, so that is where this aims.
    #[test]
    fn damaged_offsets_never_panic(
        sectie in 0..8_usize,
        plekken in prop::collection::vec((4..400_usize, any::<u8>()), 1..12),
    ) {
        let mut bytes = KLEIN.bytes.clone();
        let begin = secties(&bytes)[sectie];
        for (plek, byte) in plekken {
            let plek = (begin + plek).min(bytes.len() - 1);
            bytes[plek] = byte;
        }
        vraag_alles(bytes)?;
    }

    #[test]
    fn bytes_of_anything_are_refused_or_answered(bytes in prop::collection::vec(any::<u8>(), 0..300), merk in any::<bool>()) {
        let begin: &[u8] = if merk { &KLEIN.bytes[..4] } else { &[] };
        vraag_alles([begin, &bytes].concat())?;
    }
}

/// Every shorter file is refused, without a look at what is in it.
#[test]
fn a_truncated_corpus_is_refused() {
    let stap = KLEIN.bytes.len() / 300;
    for lengte in (0..200).chain((0..KLEIN.bytes.len()).step_by(stap.max(1))) {
        assert!(Corpus::open(KLEIN.bytes[..lengte].to_vec()).is_err(), "{lengte}");
    }
    let langer = [KLEIN.bytes.as_slice(), &[0]].concat();
    assert!(Corpus::open(langer).is_err());
}

/// A row that says it holds four billion stukken is not walked to its end.
#[test]
fn a_count_beyond_the_bytes_is_no_count() {
    for sectie in 0..4 {
        for aantal in [u32::MAX, u32::MAX / 2, 1 << 24] {
            let mut bytes = KLEIN.bytes.clone();
            let begin = secties(&bytes)[sectie];
            bytes[begin..begin + 4].copy_from_slice(&aantal.to_le_bytes());
            vraag_alles(bytes).unwrap();
        }
    }
}

// ── Texts ────────────────────────────────────────────────────────────────────────────────────────

/// Each sign there is, alone: there are few enough to try them all.
#[test]
fn no_sign_that_drives_a_terminal_passes() {
    let door: Vec<String> = ('\0'..=char::MAX)
        .filter(|c| veilig(c.encode_utf8(&mut [0; 4])).chars().any(stuurt))
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    assert_eq!(door, [""; 0]);
    // The white space of JSON itself may stay.
    let in_json: Vec<String> = ('\0'..=char::MAX)
        .filter(|c| !"\n\t".contains(*c) && veilig_json(c.encode_utf8(&mut [0; 4])).chars().any(stuurt))
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    assert_eq!(in_json, [""; 0]);
}

/// Signs as they come, those that matter here more often than among all of Unicode.
fn woeste_tekst() -> impl Strategy<Value = String> {
    let teken = prop_oneof![
        3 => any::<char>(),
        2 => select(&['\u{1b}', '\u{9b}', '\r', '\n', '\t', '\u{202e}', '\u{2066}', '\u{feff}', '\u{7f}'][..]),
        4 => select(&['*', '[', ']', '(', ')', '\\', 'a', ' '][..]),
        1 => select(&['b', 'w', ':', '/', 'B', 'W', 'R', '0'][..]),
    ];
    prop::collection::vec(teken, 0..60).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(gevallen(600))]

    #[test]
    fn what_is_made_safe_stays_so_and_keeps_the_rest(tekst in woeste_tekst()) {
        let uit = veilig(&tekst).into_owned();
        prop_assert!(!uit.contains(|c: char| c.is_control()), "{uit:?}");
        prop_assert_eq!(veilig(&uit), uit.as_str());
        let gewoon = |t: &str| t.chars().filter(|c| c.is_alphabetic()).count();
        prop_assert!(gewoon(&uit) >= gewoon(&tekst));
    }

    #[test]
    fn marks_are_taken_apart_without_panic(tekst in woeste_tekst()) {
        let kaal = zonder_merken(&tekst);
        if let Ok(merken) = ontleed(&tekst) {
            let deel = |m| match m {
                Merk::Tekst(t) | Merk::Nadruk(t) | Merk::Link(t, _) => t,
            };
            prop_assert_eq!(kaal, merken.into_iter().map(deel).collect::<String>());
        } else {
            // Half a mark: the reader sees what the author typed, and loses nothing.
            prop_assert_eq!(kaal, tekst);
        }
    }

    /// Each sign can be written as itself, so an author can say anything.
    #[test]
    fn a_backslash_brings_any_text_through(tekst in woeste_tekst()) {
        let mut ontsnapt = String::new();
        for c in tekst.chars() {
            if "*[]\\".contains(c) {
                ontsnapt.push('\\');
            }
            ontsnapt.push(c);
        }
        prop_assert_eq!(zonder_merken(&ontsnapt), tekst);
    }

    #[test]
    fn text_without_marks_stays_as_it_is(tekst in "[^*\\[\\\\]{0,60}") {
        prop_assert_eq!(zonder_merken(&tekst), tekst);
    }

    // ── Days ─────────────────────────────────────────────────────────────────────────────────────

    #[test]
    fn a_day_that_is_printed_is_read_as_itself(jaar in 0..=9999_i16, maand in -1..=14_i8, dag in -1..=33_i8) {
        let Some(datum) = Datum::new(jaar, maand, dag) else {
            let geen_dag = !(1..=12).contains(&maand) || !(1..=31).contains(&dag) || dag > 28;
            prop_assert!(geen_dag, "{jaar}-{maand}-{dag}");
            return Ok(());
        };
        prop_assert_eq!(datum.to_string().parse(), Ok(datum));
        let voluit = datum.voluit();
        prop_assert!(voluit.starts_with(&format!("{dag} ")) && voluit.ends_with(&format!(" {jaar}")), "{voluit}");
    }

    #[test]
    fn a_text_is_a_day_only_as_it_is_printed(tekst in prop_oneof![
        "[0-9]{3,5}-[0-9]{1,3}-[0-9]{1,3}",
        "[+ -]?[0-9]{4}-[01][0-9]-[0-3][0-9]\\PC?",
        "\\PC{0,12}",
    ]) {
        if let Ok(datum) = tekst.parse::<Datum>() {
            prop_assert_eq!(datum.to_string(), tekst);
        }
    }

    #[test]
    fn days_stand_in_the_order_of_their_texts(a in (0..=9999_i16, 1..=12_i8, 1..=28_i8), b in (0..=9999_i16, 1..=12_i8, 1..=28_i8)) {
        let dag = |(jaar, maand, dag)| Datum::new(jaar, maand, dag).unwrap();
        prop_assert_eq!(dag(a).cmp(&dag(b)), dag(a).to_string().cmp(&dag(b).to_string()));
    }
}

//! The interview of `gids` as somebody meets it: in a pseudo-terminal, with real keys.
#![cfg(unix)]
// A helper of a test fails as the test itself does; clippy only knows functions with #[test].
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod steun;
#[path = "steun/terminal.rs"]
mod terminal;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use serde_json::Value;
use steun::{Uitkomst, opdracht};
use terminal::{Gezien, Sessie, draai, plat, start, start_opdracht};

/// Another seed walks other paths: `GIDS_ZAAD=7 cargo test --test gids_gesprek`.
const ZAAD: u64 = 20_261_124;
const PADEN: usize = 72;
/// Sessions at the same time; most of the time they wait.
const TEGELIJK: usize = 8;

const OMLAAG: &str = "\u{1b}[B";
const OMHOOG: &str = "\u{1b}[A";
const ESC: &str = "\u{1b}";
const ENTER: &str = "\r";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";

/// The last words of the questions that the program itself asks.
const MET_STOP: &str = "s = stoppen";
const MET_TERUG: &str = "t = terug";
const STOPVRAAG: &str = "de antwoorden worden niet bewaard";
const LEZEN: &str = "t = terug naar de vragen";
const BESTAND: &str = "Bestand:";
const ZOEKWOORD: &str = "Zoekwoord (leeg = terug):";
const TYP: &str = "Uw keuze (nummer of letter, dan Enter):";

const ROUTEVRAAG: &str = "Wat is er nu aan de hand?";
const SLOTVRAAG: &str = "Wat wilt u met het plan?";
const GEVAAR: &str = "Gevaar? Ga weg en bel 112.";
const SOORTEN: [&str; 4] = ["dreiging-of-geweld", "iemand-wil-niet-meer-leven", "kind-in-gevaar", "wapen-brand-of-gas"];
const GEWOON: [&str; 3] = ["--geen-pager", "--kleur", "nooit"];

// ── Chance ───────────────────────────────────────────────────────────────────────────────────────

/// SplitMix64.
struct Toeval(u64);

impl Toeval {
    fn onder(&mut self, grens: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(grens).unwrap()).unwrap()
    }
}

fn zaad() -> u64 {
    std::env::var("GIDS_ZAAD").map_or(ZAAD, |z| z.parse().unwrap())
}

/// Does this for each number, some at the same time; tells of all that failed.
fn tegelijk(aantal: usize, doe: impl Fn(usize) + Sync) {
    let volgende = AtomicUsize::new(0);
    let fouten = Mutex::new(Vec::new());
    thread::scope(|ruimte| {
        for _ in 0..TEGELIJK.min(aantal) {
            ruimte.spawn(|| {
                loop {
                    let n = volgende.fetch_add(1, Ordering::Relaxed);
                    if n >= aantal {
                        break;
                    }
                    if let Err(fout) = catch_unwind(AssertUnwindSafe(|| doe(n))) {
                        let los = fout.downcast_ref::<&str>().map(|f| (*f).to_owned());
                        let tekst = fout.downcast_ref::<String>().cloned().or(los).unwrap_or_default();
                        fouten.lock().unwrap().push(format!("── nummer {n}\n{tekst}"));
                    }
                }
            });
        }
    });
    let fouten = fouten.into_inner().unwrap();
    assert!(fouten.is_empty(), "zaad {}: {} van {aantal} mislukt\n{}", zaad(), fouten.len(), fouten.join("\n"));
}

// ── By script ────────────────────────────────────────────────────────────────────────────────────

type Antwoorden = Vec<(String, String)>;

/// A question as `--json` tells it.
#[derive(Clone, Debug)]
struct Vraag {
    id: String,
    tekst: String,
    waarom: String,
    nummer: u64,
    hoogstens: u64,
    /// Id and text.
    keuzes: Vec<(String, String)>,
}

impl Vraag {
    fn uit(json: &Value) -> Option<Self> {
        let tekst = |v: &Value, sleutel: &str| v[sleutel].as_str().unwrap().to_owned();
        let vraag = json["volgende_vraag"].as_object().map(|_| &json["volgende_vraag"])?;
        let keuzes = vraag["keuzes"].as_array().unwrap().iter();
        Some(Self {
            id: tekst(vraag, "id"),
            tekst: tekst(vraag, "tekst"),
            waarom: tekst(vraag, "waarom"),
            nummer: vraag["nummer"].as_u64().unwrap(),
            hoogstens: vraag["ten_hoogste"].as_u64().unwrap(),
            keuzes: keuzes.map(|k| (tekst(k, "id"), tekst(k, "tekst"))).collect(),
        })
    }

    fn kop(&self) -> String {
        format!("Vraag {} van ten hoogste {}", self.nummer, self.hoogstens)
    }

    fn plek(&self, keuze: &str) -> usize {
        self.keuzes.iter().position(|(id, _)| id == keuze).unwrap()
    }
}

fn script(route: &str, antwoorden: &Antwoorden, meer: &[&str], breed: u16) -> Uitkomst {
    let paren = antwoorden.iter().flat_map(|(v, k)| ["--antwoord".to_owned(), format!("{v}={k}")]);
    let args: Vec<String> = ["gids".to_owned(), route.to_owned()].into_iter().chain(paren).collect();
    let args = args.iter().map(String::as_str).chain(meer.iter().copied());
    let uit = opdracht(args).met("COLUMNS", breed.to_string()).draai();
    assert_eq!(uit.code, 0, "{route} {antwoorden:?}: {uit}");
    uit
}

fn volgende(route: &str, antwoorden: &Antwoorden) -> Option<Vraag> {
    Vraag::uit(&script(route, antwoorden, &["--json"], 80).json())
}

/// The plan that the script prints.
fn plan(route: &str, antwoorden: &Antwoorden, breed: u16) -> String {
    script(route, antwoorden, &["--kleur", "nooit"], breed).stdout
}

/// The choice of the route.
fn routevraag() -> Vraag {
    Vraag::uit(&steun::json(&["gids", "--json"])).unwrap()
}

/// A path to its end, with these choices.
fn pad(route: &str, mut kies: impl FnMut(&Vraag) -> usize) -> (Vec<Vraag>, Antwoorden) {
    let (mut vragen, mut antwoorden) = (Vec::new(), Antwoorden::new());
    while let Some(vraag) = volgende(route, &antwoorden) {
        antwoorden.push((vraag.id.clone(), vraag.keuzes[kies(&vraag)].0.clone()));
        vragen.push(vraag);
    }
    (vragen, antwoorden)
}

/// A path of some length, found by chance.
fn lang_pad(route: &str, toeval: &mut Toeval) -> (Vec<Vraag>, Antwoorden) {
    loop {
        let gevonden = pad(route, |vraag| toeval.onder(vraag.keuzes.len()));
        if gevonden.0.len() >= 4 {
            return gevonden;
        }
    }
}

// ── At the terminal ──────────────────────────────────────────────────────────────────────────────

impl Sessie {
    /// Waits for a question that ends in these words, drawn or in plain lines, and until it can be answered.
    fn wacht_menu(&mut self, vraag: &str, slot: &str) -> &mut Self {
        let vraag = plat(vraag);
        let wat = format!("{vraag} … {slot}");
        self.wacht_vers(&wat, |vers| vers.contains(&vraag) && (vers.ends_with(slot) || vers.ends_with(TYP)));
        self.wacht_luistert(TYP)
    }

    /// Types a name after this prompt.
    fn naam(&mut self, prompt: &str, naam: &str) -> &mut Self {
        self.wacht_vers(prompt, |vers| vers.ends_with(prompt));
        self.wacht_luistert(prompt).regel(naam)
    }

    fn wacht_vraag(&mut self, vraag: &Vraag) -> &mut Self {
        let kop = vraag.kop();
        self.wacht_menu(&format!("{kop} {}", vraag.tekst), MET_STOP)
    }

    /// Are plain lines read, or keys?
    fn leest_regels(&self) -> bool {
        plat(&self.vers()).ends_with(TYP)
    }

    /// Takes choice `n` of `aantal`, from 0, by its number.
    fn nummer(&mut self, n: usize, aantal: usize) -> &mut Self {
        let nummer = (n + 1).to_string();
        if self.leest_regels() {
            return self.regel(&nummer);
        }
        // The first of two digits, or a digit that may be the first of two, moves the cursor.
        let (eerst, tweede) = nummer.split_at(1);
        self.toets(eerst);
        if aantal >= 10 && eerst.parse::<usize>().unwrap() * 10 <= aantal {
            let cursor = format!("> {eerst}. ");
            self.wacht_vers(&cursor, |vers| vers.contains(&cursor)).wacht_luistert(TYP);
            self.toets(if tweede.is_empty() { ENTER } else { tweede });
        }
        self
    }

    /// A key, or a line where lines are read.
    fn letter(&mut self, letter: &str) -> &mut Self {
        if self.leest_regels() { self.regel(letter) } else { self.toets(letter) }
    }

    /// Takes choice `n` of `aantal` with the arrows, from choice `hier`.
    fn pijlen(&mut self, hier: usize, n: usize, aantal: usize, omhoog: bool) -> &mut Self {
        let mut plek = hier;
        while plek != n {
            plek = if omhoog { (plek + aantal - 1) % aantal } else { (plek + 1) % aantal };
            let cursor = format!("> {}. ", plek + 1);
            self.toets(if omhoog { OMHOOG } else { OMLAAG });
            // The last line, too: until then it is not all drawn.
            self.wacht_vers(&cursor, |vers| vers.contains(&cursor) && vers.ends_with(MET_STOP));
        }
        self.toets(ENTER)
    }

    /// Takes choice `n` as chance has it.
    fn kies(&mut self, vraag: &Vraag, n: usize, toeval: &mut Toeval) -> &mut Self {
        let aantal = vraag.keuzes.len();
        if self.leest_regels() || toeval.onder(2) == 0 {
            self.nummer(n, aantal)
        } else {
            let omhoog = toeval.onder(2) == 0;
            self.pijlen(0, n, aantal, omhoog)
        }
    }

    /// Answers all questions by number, up to the end menu.
    fn beantwoord(&mut self, vragen: &[Vraag], antwoorden: &Antwoorden) -> &mut Self {
        for (vraag, (_, keuze)) in vragen.iter().zip(antwoorden) {
            self.wacht_vraag(vraag).neem_keuze(vraag, keuze);
        }
        self.wacht_menu(SLOTVRAAG, MET_STOP)
    }

    /// Takes a choice by its id.
    fn neem_keuze(&mut self, vraag: &Vraag, keuze: &str) -> &mut Self {
        self.nummer(vraag.plek(keuze), vraag.keuzes.len())
    }

    /// What was printed between the last answer and the end menu.
    fn tot_slot(&self) -> String {
        self.vers().rsplit_once(SLOTVRAAG).unwrap().0.to_owned()
    }

    fn klaar(mut self) -> Gezien {
        self.wacht_menu(SLOTVRAAG, MET_STOP).letter("1");
        let gezien = self.einde();
        assert_eq!(gezien.code, 0, "{gezien}");
        in_orde(&gezien);
        gezien
    }
}

fn in_orde(gezien: &Gezien) {
    assert!(gezien.cursor_zichtbaar(), "de cursor is weg: {gezien}");
    assert!(gezien.zoals_het_was, "de terminal staat anders: {gezien}");
}

fn zonder_codes(gezien: &Gezien) {
    assert!(!gezien.heeft_codes(), "{gezien}");
}

/// A run of `gids`.
fn gids(args: &[&str], breed: u16, hoog: u16) -> Sessie {
    start(&[&["gids"], args, &GEWOON].concat(), breed, hoog, &[])
}

// ── The same plan ────────────────────────────────────────────────────────────────────────────────

/// Walks a path with keys and holds the plan against that of the script, letter for letter.
fn gelijk(route: &str, vragen: &[Vraag], antwoorden: &Antwoorden, toeval: &mut Toeval) {
    let breed = [60, 80, 100, 120][toeval.onder(4)];
    let hoog = [24, 50][toeval.onder(2)];
    let eenvoudig = toeval.onder(3) == 0;
    let wijze: &[&str] = if eenvoudig { &["--eenvoudig"] } else { &[] };
    let mut sessie = if toeval.onder(2) == 0 {
        let routes = routevraag();
        let mut sessie = gids(wijze, breed, hoog);
        sessie.wacht_menu(ROUTEVRAAG, MET_STOP).kies(&routes, routes.plek(route), toeval);
        sessie
    } else {
        gids(&[&[route], wijze].concat(), breed, hoog)
    };
    for (vraag, (_, keuze)) in vragen.iter().zip(antwoorden) {
        sessie.wacht_vraag(vraag);
        assert!(sessie.leest_regels() || !eenvoudig);
        sessie.kies(vraag, vraag.plek(keuze), toeval);
    }
    sessie.wacht_menu(SLOTVRAAG, MET_STOP);
    let gezien = sessie.tot_slot();
    let verwacht = plan(route, antwoorden, breed);
    let voor = gezien.strip_suffix(&verwacht).unwrap_or_else(|| {
        panic!("op {breed} bij {hoog}, {wijze:?}: een ander plan\n=== gesprek\n{gezien}\n=== script\n{verwacht}")
    });
    // Before it stands the last answer, and nothing else.
    let (vraag, (_, keuze)) = (vragen.last().unwrap(), antwoorden.last().unwrap());
    let n = vraag.plek(keuze);
    let getekend = plat(&format!("{} {}", vraag.tekst, vraag.keuzes[n].1));
    assert!([getekend, (n + 1).to_string()].contains(&plat(voor)), "{voor}");
    let gezien = sessie.klaar();
    if eenvoudig {
        zonder_codes(&gezien);
    }
}

#[test]
fn on_random_paths_keys_and_script_give_the_same_plan() {
    let routes = routevraag();
    tegelijk(PADEN, |n| {
        let route = &routes.keuzes[n % routes.keuzes.len()].0;
        let mut toeval = Toeval(zaad().wrapping_add(u64::try_from(n).unwrap() << 32));
        let (vragen, antwoorden) = pad(route, |vraag| toeval.onder(vraag.keuzes.len()));
        let gelukt = catch_unwind(AssertUnwindSafe(|| gelijk(route, &vragen, &antwoorden, &mut toeval)));
        if let Err(fout) = gelukt {
            let tekst = fout.downcast_ref::<String>().map_or("", String::as_str);
            panic!("{route} {antwoorden:?}\n{tekst}");
        }
    });
}

/// Who does not know still gets a plan to carry out.
#[test]
fn not_knowing_leads_to_a_plan() {
    let routes = routevraag();
    let gezien = AtomicUsize::new(0);
    tegelijk(routes.keuzes.len(), |n| {
        let route = &routes.keuzes[n].0;
        let mut toeval = Toeval(zaad().wrapping_add(u64::try_from(n).unwrap()));
        let (vragen, antwoorden) = pad(route, |vraag| {
            let niet = vraag.keuzes.iter().position(|(id, _)| id == "weet-ik-niet");
            niet.unwrap_or_else(|| toeval.onder(vraag.keuzes.len()))
        });
        gezien.fetch_add(antwoorden.iter().filter(|(_, k)| k == "weet-ik-niet").count(), Ordering::Relaxed);
        gelijk(route, &vragen, &antwoorden, &mut toeval);
        let json = script(route, &antwoorden, &["--json"], 80).json();
        assert!(!json["plan"]["direct"].as_array().unwrap().is_empty(), "{route} {antwoorden:?}");
    });
    assert!(gezien.into_inner() >= routes.keuzes.len());
}

// ── Back, and other answers ──────────────────────────────────────────────────────────────────────

#[test]
fn back_works_at_every_depth_and_keeps_the_answers() {
    for wijze in [&[][..], &["--eenvoudig"]] {
        let (vragen, antwoorden) = lang_pad("balie", &mut Toeval(zaad()));
        let mut sessie = gids(&[&["balie"], wijze].concat(), 80, 50);
        for (n, (vraag, (_, keuze))) in vragen.iter().zip(&antwoorden).enumerate() {
            sessie.wacht_vraag(vraag);
            if n > 0 {
                // The earlier question again, with the cursor on the earlier answer; then this one, not another.
                let (eerder, (_, toen)) = (&vragen[n - 1], &antwoorden[n - 1]);
                sessie.letter("t").wacht_menu(&eerder.tekst, MET_STOP);
                if sessie.leest_regels() {
                    sessie.neem_keuze(eerder, toen);
                } else {
                    let cursor = format!("> {}. ", eerder.plek(toen) + 1);
                    assert!(plat(&sessie.vers()).contains(&cursor), "{}", sessie.vers());
                    sessie.toets(ENTER);
                }
                sessie.wacht_vraag(vraag);
            }
            sessie.neem_keuze(vraag, keuze);
        }
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&plan("balie", &antwoorden, 80)));
        // From the plan back to the choice of the route, question by question.
        for vraag in vragen.iter().rev() {
            sessie.letter("t").wacht_menu(&vraag.tekst, MET_STOP);
        }
        sessie.letter("t").wacht_menu(ROUTEVRAAG, MET_STOP);
        // The same route asks nothing twice; another one begins at its beginning.
        sessie.neem_keuze(&routevraag(), "balie").wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&plan("balie", &antwoorden, 80)));
        sessie.klaar();
    }
}

#[test]
fn back_at_the_first_question_leads_to_the_choice_of_the_route() {
    for wijze in [&[][..], &["--eenvoudig"]] {
        let mut sessie = gids(&[&["telefoon"], wijze].concat(), 80, 40);
        let routes = routevraag();
        sessie.wacht_vraag(&volgende("telefoon", &Antwoorden::new()).unwrap());
        sessie.letter("t").wacht_menu(ROUTEVRAAG, MET_STOP);
        sessie.neem_keuze(&routes, "kind").wacht_vraag(&volgende("kind", &Antwoorden::new()).unwrap());
        sessie.letter("s").wacht_menu("Wilt u stoppen?", STOPVRAAG).letter("2");
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 1, "{gezien}");
        in_orde(&gezien);
    }
}

/// After another answer only those questions are asked that had no answer yet.
#[test]
fn another_earlier_answer_keeps_the_later_ones() {
    let routes = routevraag();
    let bewaard = AtomicUsize::new(0);
    tegelijk(2 * routes.keuzes.len(), |nummer| {
        let route = &routes.keuzes[nummer % routes.keuzes.len()].0;
        let mut toeval = Toeval(zaad().wrapping_mul(31).wrapping_add(u64::try_from(nummer).unwrap()));
        let (vragen, mut toen) = lang_pad(route, &mut toeval);
        let mut sessie = gids(&[route], 100, 60);
        sessie.beantwoord(&vragen, &toen);

        // Another answer to one of the first two questions.
        let plek = toeval.onder(2);
        let vraag = &vragen[plek];
        let oud = vraag.plek(&toen[plek].1);
        let nieuw = (oud + 1 + toeval.onder(vraag.keuzes.len() - 1)) % vraag.keuzes.len();
        sessie.letter("e").wacht_menu("Welk antwoord wilt u wijzigen?", MET_TERUG);
        sessie.nummer(plek, vragen.len());
        sessie.wacht_menu(&vraag.tekst, MET_STOP);
        sessie.pijlen(oud, nieuw, vraag.keuzes.len(), false);
        toen[plek].1.clone_from(&vraag.keuzes[nieuw].0);

        let oude: BTreeMap<String, String> = toen.into_iter().collect();
        let mut nu = Antwoorden::new();
        while let Some(vraag) = volgende(route, &nu) {
            let keuze = if let Some(keuze) = oude.get(&vraag.id) {
                bewaard.fetch_add(1, Ordering::Relaxed);
                keuze.clone()
            } else {
                // Its number and how many there can be depend on answers that the script has not had yet.
                sessie.wacht_menu(&vraag.tekst, MET_STOP);
                let keuze = vraag.keuzes[toeval.onder(vraag.keuzes.len())].0.clone();
                sessie.neem_keuze(&vraag, &keuze);
                keuze
            };
            nu.push((vraag.id.clone(), keuze));
        }
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&plan(route, &nu, 100)), "{route} {nu:?}:\n{}", sessie.vers());
        sessie.klaar();
    });
    assert!(bewaard.into_inner() > 4 * routes.keuzes.len());
}

#[test]
fn which_answer_to_change_can_be_left_alone() {
    let (vragen, antwoorden) = lang_pad("brief", &mut Toeval(zaad()));
    let mut sessie = gids(&["brief"], 80, 50);
    sessie.wacht_vraag(&vragen[0]).neem_keuze(&vragen[0], &antwoorden[0].1);
    for toets in ["t", ESC] {
        sessie.wacht_vraag(&vragen[1]).toets("e").wacht_menu("Welk antwoord wilt u wijzigen?", MET_TERUG);
        let keuze = &vragen[0].keuzes[vragen[0].plek(&antwoorden[0].1)].1;
        assert!(plat(&sessie.vers()).contains(&plat(&format!("1. {} {keuze}", vragen[0].tekst))), "{}", sessie.vers());
        sessie.toets(toets);
    }
    sessie.beantwoord(&vragen[1..], &antwoorden[1..].to_vec());
    for toets in ["t", ESC] {
        // The plan is not printed again.
        sessie.toets("e").wacht_menu("Welk antwoord wilt u wijzigen?", MET_TERUG).toets(toets);
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(!sessie.vers().contains("Plan:"), "{}", sessie.vers());
    }
    sessie.klaar();
}

// ── Why, how far, stop ───────────────────────────────────────────────────────────────────────────

#[test]
fn every_question_says_why_it_is_asked_and_how_far_one_is() {
    for wijze in [&[][..], &["--eenvoudig"]] {
        let (vragen, antwoorden) = lang_pad("incident", &mut Toeval(zaad()));
        let routes = routevraag();
        let mut sessie = gids(wijze, 80, 50);
        sessie.wacht_menu(ROUTEVRAAG, MET_STOP).letter("w").wacht_menu(&routes.waarom, MET_STOP);
        sessie.wacht_menu(ROUTEVRAAG, MET_STOP).neem_keuze(&routes, "incident");
        for (n, (vraag, (_, keuze))) in vragen.iter().zip(&antwoorden).enumerate() {
            assert_eq!(vraag.nummer, u64::try_from(n).unwrap() + 2);
            assert!(vraag.nummer <= vraag.hoogstens);
            sessie.wacht_vraag(vraag).letter("w").wacht_menu(&vraag.waarom, MET_STOP);
            sessie.wacht_vraag(vraag).neem_keuze(vraag, keuze);
        }
        sessie.klaar();
    }
}

#[test]
fn escape_asks_and_no_goes_on() {
    let (vragen, antwoorden) = lang_pad("contact", &mut Toeval(zaad()));
    let mut sessie = gids(&[], 80, 50);
    for nee in [ENTER, "1", ESC] {
        sessie.wacht_menu(ROUTEVRAAG, MET_STOP).toets(ESC).wacht_menu("Wilt u stoppen?", STOPVRAAG).toets(nee);
    }
    let routes = routevraag();
    sessie.wacht_menu(ROUTEVRAAG, MET_STOP).neem_keuze(&routes, "contact");
    for (vraag, (_, keuze)) in vragen.iter().zip(&antwoorden) {
        for nee in [ENTER, "1", ESC] {
            sessie.wacht_vraag(vraag).toets(ESC).wacht_menu("Wilt u stoppen?", STOPVRAAG).toets(nee);
        }
        sessie.wacht_vraag(vraag).neem_keuze(vraag, keuze);
    }
    // A plan that is not saved yet is not lost by one key.
    sessie.wacht_menu(SLOTVRAAG, MET_STOP).toets(ESC).wacht_menu("Wilt u stoppen?", STOPVRAAG).toets(ENTER);
    sessie.klaar();
}

#[test]
fn stopping_ends_with_one() {
    let eenvoudig: &[&str] = &["--eenvoudig"];
    for (wijze, letter) in
        [(&[][..], "s"), (&[], "S"), (&[], ESC), (eenvoudig, "s"), (eenvoudig, "S"), (eenvoudig, "stoppen")]
    {
        let mut sessie = gids(&[&["leiding"], wijze].concat(), 80, 40);
        sessie.wacht_menu("Vraag 2", MET_STOP).letter(letter).wacht_menu("Wilt u stoppen?", STOPVRAAG);
        if letter == ESC {
            sessie.toets(OMLAAG).wacht_menu("> 2. ", STOPVRAAG).toets(ENTER);
        } else {
            sessie.letter("2");
        }
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 1, "{letter:?}: {gezien}");
        in_orde(&gezien);
    }
}

// ── Danger ───────────────────────────────────────────────────────────────────────────────────────

fn gevaarplan(soort: &str, breed: u16) -> String {
    let uit = opdracht(["gids", "--gevaar", soort, "--kleur", "nooit"]).met("COLUMNS", breed.to_string()).draai();
    assert_eq!(uit.code, 0, "{uit}");
    uit.stdout
}

/// From every question, and from the plan: one step, what to do now at the top of the screen, and back with all answers.
#[test]
fn danger_is_one_step_away_at_every_question() {
    // Each route has its own order: what is likely first.
    let bestand = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/routes/huisbezoek.toml");
    let route: toml::Table = fs::read_to_string(bestand).unwrap().parse().unwrap();
    let soorten: Vec<&str> =
        route["route"][0]["gevaar"].as_array().unwrap().iter().map(|soort| soort.as_str().unwrap()).collect();
    let alle: BTreeSet<&str> = SOORTEN.into_iter().collect();
    assert_eq!(soorten.iter().copied().collect::<BTreeSet<_>>(), alle);
    let plannen: Vec<String> = soorten.iter().map(|soort| gevaarplan(soort, 80)).collect();
    for wijze in [&[][..], &["--eenvoudig"]] {
        let (vragen, antwoorden) = lang_pad("huisbezoek", &mut Toeval(zaad()));
        let mut sessie = gids(&[&["huisbezoek"], wijze].concat(), 80, 24);
        let langs = |sessie: &mut Sessie| {
            for (n, (soort, plan)) in soorten.iter().zip(&plannen).enumerate() {
                sessie.letter("g").wacht_menu("Acuut gevaar: ga weg en bel 112. Wat is er?", MET_TERUG);
                sessie.nummer(n, soorten.len()).wacht_menu("Plan:", LEZEN);
                let boven: Vec<&str> = plan.lines().take(16).collect();
                assert!(sessie.vers().contains(&boven.join("\n")), "{soort}: {}", sessie.vers());
                let scherm = sessie.scherm.screen().contents();
                assert!(
                    boven.iter().all(|regel| scherm.contains(regel.trim())),
                    "{soort}, van het scherm af:\n{scherm}"
                );
                sessie.letter("t").wacht_menu("Uw antwoorden zijn er nog.", MET_STOP);
            }
        };
        for (vraag, (_, keuze)) in vragen.iter().zip(&antwoorden) {
            sessie.wacht_vraag(vraag);
            langs(&mut sessie);
            sessie.wacht_vraag(vraag).neem_keuze(vraag, keuze);
        }
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&plan("huisbezoek", &antwoorden, 80)));
        langs(&mut sessie);
        sessie.klaar();
    }
}

#[test]
fn danger_can_be_read_to_its_end_before_any_question() {
    for wijze in [&[][..], &["--eenvoudig"]] {
        for (n, soort) in SOORTEN.iter().enumerate() {
            let mut sessie = gids(wijze, 80, 24);
            sessie.wacht_menu(ROUTEVRAAG, MET_STOP).letter("g").wacht_menu("Wat is er?", MET_TERUG).nummer(n, 4);
            let mut gelezen = String::new();
            loop {
                sessie.wacht_vers("het vervolg of de vragen", |vers| {
                    vers.ends_with(LEZEN) || vers.ends_with(TYP) || vers.ends_with(MET_STOP)
                });
                sessie.wacht_luistert(TYP);
                gelezen.push_str(&sessie.vers());
                if plat(&sessie.vers()).contains(ROUTEVRAAG) {
                    break;
                }
                sessie.letter("v");
            }
            // Without the questions between the pieces.
            let weg = ["v = verder lezen", TYP.trim_end()];
            let gelezen: Vec<&str> =
                gelezen.lines().filter(|regel| *regel != "v" && !weg.iter().any(|w| regel.starts_with(w))).collect();
            let gelezen = gelezen.join("\n");
            let gezocht = gevaarplan(soort, 80);
            assert!(gelezen.contains(gezocht.trim_end()), "{soort}:\n{gelezen}\n=== script\n{gezocht}");
            assert!(plat(&gelezen).contains("Uw antwoorden zijn er nog."), "{gelezen}");
            sessie.toets_of_regel_stop();
        }
    }
}

impl Sessie {
    fn toets_of_regel_stop(mut self) {
        self.letter("s").wacht_menu("Wilt u stoppen?", STOPVRAAG).letter("2");
        let gezien = self.einde();
        assert_eq!(gezien.code, 1, "{gezien}");
        in_orde(&gezien);
    }
}

// ── Interrupted ──────────────────────────────────────────────────────────────────────────────────

/// Every kind of prompt, and how to get there.
const VRAAGSOORTEN: [&str; 11] =
    ["route", "vraag", "gevaar", "lezen", "eerder", "stop", "slot", "kaart", "bestand", "zoek", "waarom"];

/// A session that waits at a prompt of this kind.
fn bij(soort: &str, eenvoudig: bool) -> Sessie {
    let wijze: &[&str] = if eenvoudig { &["--eenvoudig"] } else { &[] };
    let (vragen, antwoorden) = lang_pad("balie", &mut Toeval(zaad()));
    let mut sessie = match soort {
        // Only the first screen searches, and it knows no --eenvoudig; there TERM says it.
        "zoek" => start(&GEWOON, 80, 50, if eenvoudig { &[("TERM", "dumb")] } else { &[] }),
        "route" => gids(wijze, 80, 50),
        _ => gids(&[&["balie"], wijze].concat(), 80, 50),
    };
    if soort == "zoek" || soort == "route" {
        sessie.wacht_menu(ROUTEVRAAG, MET_STOP);
        if soort == "zoek" {
            let plek = routevraag().keuzes.len();
            sessie.nummer(plek, plek + 1).wacht_vers(ZOEKWOORD, |vers| vers.ends_with(ZOEKWOORD));
        }
        return sessie;
    }
    sessie.wacht_vraag(&vragen[0]);
    match soort {
        "vraag" => {}
        "waarom" => {
            sessie.letter("w").wacht_menu(&vragen[0].waarom, MET_STOP);
        }
        "gevaar" | "lezen" => {
            sessie.letter("g").wacht_menu("Wat is er?", MET_TERUG);
            if soort == "lezen" {
                sessie.letter("1").wacht_menu("Plan:", LEZEN);
            }
        }
        "stop" => {
            sessie.letter("s").wacht_menu("Wilt u stoppen?", STOPVRAAG);
        }
        "eerder" => {
            sessie.neem_keuze(&vragen[0], &antwoorden[0].1).wacht_vraag(&vragen[1]);
            sessie.letter("e").wacht_menu("Welk antwoord", MET_TERUG);
        }
        _ => {
            sessie.beantwoord(&vragen, &antwoorden);
            if soort == "kaart" {
                sessie.letter("4").wacht_menu("Welke kaart?", MET_TERUG);
            }
            if soort == "bestand" {
                sessie.letter("2").wacht_vers(BESTAND, |vers| vers.ends_with(BESTAND));
            }
        }
    }
    sessie
}

/// By the key, and by a signal from elsewhere; the terminal is as it was.
#[test]
fn an_interrupt_at_every_prompt_leaves_with_130_and_the_terminal_in_order() {
    tegelijk(4 * VRAAGSOORTEN.len(), |n| {
        let (soort, eenvoudig, toets) = (VRAAGSOORTEN[n / 4], n % 2 == 1, n % 4 < 2);
        let mut sessie = bij(soort, eenvoudig);
        // Plain lines are read by the terminal itself; else wait until keys are read.
        match (sessie.leest_regels() || eenvoudig, toets) {
            (true, true) => sessie.stuur(CTRL_C),
            (false, true) => sessie.toets(CTRL_C),
            (true, false) => sessie.onderbreek(),
            (false, false) => sessie.toets("").onderbreek(),
        };
        let gezien = sessie.einde();
        let hoe = format!("{soort}, eenvoudig {eenvoudig}, toets {toets}");
        assert_eq!(gezien.code, 130, "{hoe}: {gezien}");
        assert!(!gezien.tekst().contains("De invoer hield op"), "{hoe}: {gezien}");
        in_orde(&gezien);
        if eenvoudig {
            zonder_codes(&gezien);
        }
    });
}

/// More than once: the prompt and the handler of the signal run side by side, and either may be first.
#[test]
fn control_c_is_never_taken_for_the_end_of_the_input() {
    tegelijk(24, |_| {
        let mut sessie = gids(&["balie"], 80, 40);
        sessie.wacht_menu("Vraag 2", MET_STOP).toets(CTRL_C);
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 130, "{gezien}");
        in_orde(&gezien);
    });
}

/// Ctrl-C in a pager is for the pager: the interview waits for it.
#[test]
fn control_c_in_the_pager_leaves_the_interview_alone() {
    let map = tempfile::tempdir().unwrap();
    let pager = map.path().join("pager");
    let tekst = "#!/bin/sh\ntrap 'echo VANGT; exit 0' INT\ncat >/dev/null\necho LEEST\nwhile :; do sleep 1; done\n";
    fs::write(&pager, tekst).unwrap();
    fs::set_permissions(&pager, fs::Permissions::from_mode(0o755)).unwrap();
    let (vragen, antwoorden) = lang_pad("balie", &mut Toeval(zaad()));
    let mut sessie = start(&["gids", "balie"], 80, 24, &[("PAGER", pager.to_str().unwrap())]);
    for (vraag, (_, keuze)) in vragen.iter().zip(&antwoorden) {
        sessie.wacht_vraag(vraag).neem_keuze(vraag, keuze);
    }
    sessie.wacht_vers("LEEST", |vers| vers.ends_with("LEEST")).stuur(CTRL_C);
    sessie.wacht_vers("VANGT", |vers| vers.contains("VANGT"));
    sessie.klaar();
}

// ── The input ends ───────────────────────────────────────────────────────────────────────────────

fn hield_op(gezien: &Gezien) {
    assert_eq!(gezien.code, 2, "{gezien}");
    assert!(plat(&gezien.tekst()).contains("De invoer hield op"), "{gezien}");
    assert!(!gezien.tekst().contains("fout in het programma"), "{gezien}");
    assert!(gezien.cursor_zichtbaar(), "{gezien}");
}

#[test]
fn control_d_at_a_question_ends_with_two_and_says_so() {
    tegelijk(2 * VRAAGSOORTEN.len(), |n| {
        let (soort, eenvoudig) = (VRAAGSOORTEN[n / 2], n % 2 == 1);
        // A name that is drawn while it is typed is ended with Enter alone.
        if !eenvoudig && ["bestand", "zoek"].contains(&soort) {
            return;
        }
        let mut sessie = bij(soort, eenvoudig);
        if eenvoudig || sessie.leest_regels() {
            sessie.stuur(CTRL_D)
        } else {
            sessie.toets(CTRL_D)
        };
        let gezien = sessie.einde();
        hield_op(&gezien);
        in_orde(&gezien);
        if eenvoudig {
            zonder_codes(&gezien);
        }
    });
}

/// The keys come from another terminal, which goes away.
#[test]
fn a_terminal_that_goes_away_ends_with_two() {
    tegelijk(4, |n| {
        let wijze: &[&str] = if n % 2 == 1 { &["--eenvoudig"] } else { &[] };
        let route: &[&str] = if n < 2 { &["balie"] } else { &[] };
        let grootte = PtySize { rows: 50, cols: 80, pixel_width: 0, pixel_height: 0 };
        let toetsen = native_pty_system().openpty(grootte).unwrap();
        let tty = toetsen.master.tty_name().unwrap();
        let mut opdracht = CommandBuilder::new("sh");
        opdracht.args(["-c", "exec \"$@\" <\"$0\"", tty.to_str().unwrap(), env!("CARGO_BIN_EXE_soeverein-advies")]);
        opdracht.args(["gids"]);
        opdracht.args(route);
        opdracht.args(wijze);
        for (naam, waarde) in [("PATH", std::env::var("PATH").unwrap()), ("TERM", "xterm".to_owned())] {
            opdracht.env(naam, waarde);
        }
        let mut sessie = start_opdracht(opdracht, 80, 50);
        sessie.wacht_vers("een vraag", |vers| vers.ends_with(MET_STOP) || vers.ends_with(TYP));
        drop(toetsen.slave);
        drop(toetsen.master);
        hield_op(&sessie.einde());
    });
}

// ── Terminals of another kind ────────────────────────────────────────────────────────────────────

#[test]
fn a_dumb_terminal_gets_plain_lines() {
    let (vragen, antwoorden) = lang_pad("twijfel", &mut Toeval(zaad()));
    for (args, omgeving) in [
        (&["gids", "twijfel"][..], &[("TERM", "dumb")][..]),
        // Also with colour and a pager where those could be.
        (&["gids", "twijfel", "--eenvoudig"], &[("PAGER", "sed s/^/P:/")]),
        (&["gids", "twijfel", "--eenvoudig", "--kleur", "altijd"], &[]),
    ] {
        let mut sessie = start(args, 80, 24, omgeving);
        for (vraag, (_, keuze)) in vragen.iter().zip(&antwoorden) {
            sessie.wacht_vraag(vraag);
            assert!(sessie.leest_regels(), "{args:?}");
            sessie.regel("nonsens").wacht_vers(TYP, |vers| vers.contains("Dat is geen keuze") && vers.ends_with(TYP));
            sessie.regel("").wacht_vers(TYP, |vers| vers.contains("Dat is geen keuze") && vers.ends_with(TYP));
            sessie.regel("99").wacht_vers(TYP, |vers| vers.contains("Dat is geen keuze") && vers.ends_with(TYP));
            sessie.neem_keuze(vraag, keuze);
        }
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&plan("twijfel", &antwoorden, 80)), "{}", sessie.vers());
        zonder_codes(&sessie.klaar());
    }
}

#[test]
fn words_are_understood_in_plain_lines() {
    let mut sessie = gids(&["balie", "--eenvoudig"], 80, 40);
    sessie.wacht_menu("Vraag 2", MET_STOP).regel("waarom").wacht_menu("Vraag 2", MET_STOP);
    sessie.regel("Gevaar").wacht_menu("Wat is er?", MET_TERUG).regel("terug").wacht_menu("Vraag 2", MET_STOP);
    sessie.regel("terug").wacht_menu(ROUTEVRAAG, MET_STOP);
    sessie.regel("stop").wacht_menu("Wilt u stoppen?", STOPVRAAG).regel("2");
    assert_eq!(sessie.einde().code, 1);
}

/// No row of a question is as wide as the screen: the redraw would go wrong.
#[test]
fn a_screen_of_twenty_columns_can_be_drawn_on() {
    let (vragen, antwoorden) = lang_pad("kind", &mut Toeval(zaad()));
    let mut sessie = gids(&["kind"], 20, 90);
    for (vraag, (_, keuze)) in vragen.iter().zip(&antwoorden) {
        sessie.wacht_vraag(vraag);
        assert!(!sessie.leest_regels());
        for toets in [OMLAAG, OMHOOG] {
            sessie.toets(toets).wacht_menu(&vraag.tekst, MET_STOP);
        }
        let scherm = sessie.scherm.screen();
        assert!((0..90).all(|rij| !scherm.row_wrapped(rij)), "{}", scherm.contents());
        // Drawn once, however often the cursor moved.
        assert_eq!(plat(&scherm.contents()).matches(&vraag.kop()).count(), 1, "{}", scherm.contents());
        sessie.neem_keuze(vraag, keuze);
    }
    sessie.wacht_menu(SLOTVRAAG, MET_STOP);
    assert!(sessie.vers().contains(&plan("kind", &antwoorden, 20)), "{}", sessie.vers());
    sessie.klaar();
}

/// What does not fit is asked in plain lines.
#[test]
fn a_screen_that_is_too_small_gets_plain_lines() {
    let (vragen, antwoorden) = lang_pad("kind", &mut Toeval(zaad()));
    for (breed, hoog) in [(80, 8), (20, 8), (10, 40), (2, 2)] {
        let mut sessie = gids(&["kind"], breed, hoog);
        for (vraag, (_, keuze)) in vragen.iter().zip(&antwoorden) {
            sessie.wacht_vraag(vraag);
            assert!(sessie.leest_regels() || hoog == 8, "{breed} bij {hoog}");
            sessie.letter("g").wacht_menu("Wat is er?", MET_TERUG).letter("1").wacht_menu("", LEZEN).letter("t");
            sessie.wacht_vraag(vraag).neem_keuze(vraag, keuze);
        }
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        let verwacht = plan("kind", &antwoorden, breed.max(20));
        assert!(sessie.vers().contains(&verwacht), "{breed} bij {hoog}: {}", sessie.vers());
        sessie.klaar();
    }
}

// ── With the plan ────────────────────────────────────────────────────────────────────────────────

/// Saves in the session under this name; what is said of it.
fn bewaar(sessie: &mut Sessie, pad: &Path) -> String {
    sessie.letter("2").wacht_vers(BESTAND, |vers| vers.ends_with(BESTAND));
    assert!(plat(&sessie.vers()).contains("hoort niet in een persoonsdossier zonder grondslag"), "{}", sessie.vers());
    sessie.naam(BESTAND, pad.to_str().unwrap()).wacht_menu(SLOTVRAAG, MET_STOP);
    plat(&sessie.tot_slot())
}

#[test]
fn a_plan_can_be_saved_in_four_forms() {
    for wijze in [&[][..], &["--eenvoudig"]] {
        let map = tempfile::tempdir().unwrap();
        let (vragen, antwoorden) = lang_pad("leiding", &mut Toeval(zaad()));
        let mut sessie = gids(&[&["leiding"], wijze].concat(), 100, 50);
        sessie.beantwoord(&vragen, &antwoorden);
        for soort in ["md", "txt", "json", "toml"] {
            let (hier, daar) = (map.path().join(format!("plan.{soort}")), map.path().join(format!("script.{soort}")));
            let gezegd = bewaar(&mut sessie, &hier);
            assert!(gezegd.contains("Bewaard in") && gezegd.contains("Bevat geen naam of overtuiging"), "{gezegd}");
            script("leiding", &antwoorden, &["--bewaar", daar.to_str().unwrap()], 80);
            let tekst = fs::read_to_string(&hier).unwrap();
            assert_eq!(tekst, fs::read_to_string(&daar).unwrap(), "{soort}");
            assert!(!tekst.contains('\u{1b}'), "{soort}");

            // It is there now: it stays as it is, and so does the plan.
            fs::write(&hier, "van mij").unwrap();
            let gezegd = bewaar(&mut sessie, &hier);
            assert!(gezegd.contains("bestaat al. Kies een andere naam."), "{gezegd}");
            assert!(!gezegd.contains("--overschrijf"), "{gezegd}");
            assert_eq!(fs::read_to_string(&hier).unwrap(), "van mij");
            fs::write(&hier, tekst).unwrap();
        }
        let md = fs::read_to_string(map.path().join("plan.md")).unwrap();
        assert!(md.starts_with("# Plan: ") && md.contains("hoort niet in een persoonsdossier"), "{md}");
        let json: Value = serde_json::from_str(&fs::read_to_string(map.path().join("plan.json")).unwrap()).unwrap();
        let gegeven: BTreeMap<&str, &str> = antwoorden.iter().map(|(v, k)| (v.as_str(), k.as_str())).collect();
        assert_eq!(json["route"], "leiding");
        assert_eq!(json["antwoorden"], serde_json::to_value(gegeven).unwrap());
        for soort in ["json", "toml"] {
            let pad = map.path().join(format!("plan.{soort}"));
            let uit = opdracht(["gids", "--opnieuw", pad.to_str().unwrap()]).draai();
            assert_eq!(uit.code, 0, "{uit}");
            assert!(plat(&uit.stdout).contains("Niets: het plan is hetzelfde gebleven."), "{uit}");
        }

        for (naam, zin) in [
            ("plan.pdf", "eindigt op .md, .txt, .json of .toml"),
            ("plan", "eindigt op .md, .txt, .json of .toml"),
            ("er/is/niet/plan.md", "kan niet worden geschreven"),
        ] {
            let gezegd = bewaar(&mut sessie, &map.path().join(naam));
            assert!(gezegd.contains(zin), "{naam}: {gezegd}");
            assert!(!map.path().join(naam).exists());
        }
        // No name: nothing happens.
        assert!(!bewaar(&mut sessie, Path::new("")).contains("Bewaard"));
        sessie.klaar();
    }
}

/// What the run itself saved follows the answers; a file of somebody else stays.
#[test]
fn a_file_that_is_named_at_the_start_follows_the_answers() {
    let map = tempfile::tempdir().unwrap();
    let (vragen, antwoorden) = lang_pad("balie", &mut Toeval(zaad()));
    let laatste = vragen.last().unwrap();
    let ander = (laatste.plek(&antwoorden.last().unwrap().1) + 1) % laatste.keuzes.len();
    let mut nieuw = antwoorden.clone();
    nieuw.last_mut().unwrap().1.clone_from(&laatste.keuzes[ander].0);

    for er_was_al in [false, true] {
        let pad = map.path().join(format!("plan{er_was_al}.txt"));
        if er_was_al {
            fs::write(&pad, "van mij").unwrap();
        }
        let mut sessie = gids(&["balie", "--bewaar", pad.to_str().unwrap()], 80, 50);
        sessie.beantwoord(&vragen, &antwoorden);
        for _ in 0..2 {
            sessie.letter("t").wacht_menu(&laatste.tekst, MET_STOP);
            sessie.nummer(ander, laatste.keuzes.len());
            sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        }
        let gezegd = plat(&sessie.tot_slot());
        sessie.klaar();
        let staat_er = fs::read_to_string(&pad).unwrap();
        if er_was_al {
            assert_eq!(staat_er, "van mij");
            assert!(gezegd.contains("bestaat al. Kies een andere naam."), "{gezegd}");
        } else {
            assert_eq!(staat_er, plan("balie", &nieuw, 80));
            assert!(gezegd.contains("Bewaard in"), "{gezegd}");
        }
    }
}

#[test]
fn a_plan_can_be_copied_read_again_and_leads_to_its_kaarten() {
    for wijze in [&[][..], &["--eenvoudig"]] {
        let (vragen, antwoorden) = lang_pad("balie", &mut Toeval(zaad()));
        let mut sessie = gids(&[&["balie"], wijze].concat(), 100, 60);
        sessie.beantwoord(&vragen, &antwoorden);

        let tekst = script("balie", &antwoorden, &["--formaat", "tekst"], 100).stdout;
        sessie.letter("3").wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&tekst), "{}", sessie.vers());
        sessie.letter("5").wacht_menu(SLOTVRAAG, MET_STOP);
        assert!(sessie.tot_slot().ends_with(&plan("balie", &antwoorden, 100)), "{}", sessie.vers());

        let json = script("balie", &antwoorden, &["--json"], 80).json();
        let vakken = [
            "direct",
            "zeg",
            "niet_doen",
            "verbinding",
            "grenzen",
            "vandaag",
            "deze_week",
            "betrek",
            "deel",
            "leg_vast",
        ];
        let kaarten: Vec<&str> = vakken
            .iter()
            .flat_map(|vak| json["plan"][vak].as_array().unwrap())
            .map(|regel| regel["kaart"].as_str().unwrap())
            .collect();
        sessie.letter("4").wacht_menu("Welke kaart?", MET_TERUG).letter("t").wacht_menu(SLOTVRAAG, MET_STOP);
        let aantal = kaarten.iter().collect::<BTreeSet<_>>().len();
        sessie.letter("4").wacht_menu("Welke kaart?", MET_TERUG).nummer(aantal - 1, aantal);
        sessie.wacht_menu(SLOTVRAAG, MET_STOP);
        let gezien = sessie.tot_slot();
        let id = gezien.lines().find_map(|r| r.trim().strip_prefix("Kaart ")?.split(". ").next()).unwrap_or_default();
        let id = id.trim_end_matches('.');
        assert!(kaarten.contains(&id), "'{id}' in {gezien}");
        let kaart = opdracht(["toon", id, "--kleur", "nooit"]).met("COLUMNS", "100").draai().stdout;
        assert!(gezien.ends_with(&kaart), "{gezien}");
        sessie.klaar();
    }
}

// ── The first screen, and no screen ──────────────────────────────────────────────────────────────

#[test]
fn the_first_screen_says_danger_first_and_leads_everywhere() {
    let routes = routevraag();
    for omgeving in [&[][..], &[("TERM", "dumb")]] {
        let mut sessie = start(&GEWOON, 80, 50, omgeving);
        sessie.wacht_menu(ROUTEVRAAG, MET_STOP);
        let gezien = sessie.vers();
        assert!(gezien.starts_with(GEVAAR), "{gezien}");
        for (n, (_, tekst)) in routes.keuzes.iter().enumerate() {
            assert!(plat(&gezien).contains(&plat(&format!("{}. {tekst}", n + 1))), "{tekst}: {gezien}");
        }
        let plek = routes.keuzes.len();
        assert!(plat(&gezien).contains(&format!("{}. Zoeken op een woord", plek + 1)), "{gezien}");

        // Nothing typed: back to the entries.
        for woorden in ["", "filmt aan de balie"] {
            sessie.wacht_menu(ROUTEVRAAG, MET_STOP).nummer(plek, plek + 1).naam(ZOEKWOORD, woorden);
        }
        let gezien = sessie.einde();
        assert_eq!(gezien.code, 0, "{gezien}");
        in_orde(&gezien);
        let zoek = opdracht(["zoek", "filmt aan de balie", "--kleur", "nooit"]).met("COLUMNS", "80").draai();
        assert!(gezien.tekst().ends_with(&zoek.stdout), "{gezien}");
    }
    // An entry leads to its questions.
    let mut sessie = start(&GEWOON, 80, 50, &[]);
    sessie.wacht_menu(ROUTEVRAAG, MET_STOP).neem_keuze(&routes, "brief");
    sessie.wacht_vraag(&volgende("brief", &Antwoorden::new()).unwrap());
    sessie.toets_of_regel_stop();
}

#[test]
fn without_questions_or_terminal_it_says_how_to_do_it() {
    let hoe = |code: u32, tekst: &str, wat: &str| {
        assert_eq!(code, 2, "{wat}: {tekst}");
        assert!(plat(tekst).contains("De vragen kunnen hier niet worden gesteld. Doe het zo:"), "{wat}: {tekst}");
        assert!(tekst.contains("--antwoord") && tekst.contains("--json") && tekst.contains("--lijst"), "{tekst}");
    };
    for args in [&["gids"][..], &["gids", "balie"], &["gids", "balie", "--eenvoudig"]] {
        let gezien = draai(&[args, &["--geen-vragen"]].concat(), 80, 24, &[]);
        hoe(gezien.code, &gezien.tekst(), "--geen-vragen");
        zonder_codes(&gezien);
        let uit = opdracht(args).draai();
        hoe(uit.code.try_into().unwrap(), &uit.stderr, "zonder terminal");
        assert!(uit.stdout.is_empty(), "{uit}");
    }
    let gezien = draai(&["--geen-vragen"], 80, 24, &[]);
    assert_eq!(gezien.code, 2, "{gezien}");
    assert!(gezien.tekst().contains("soeverein-advies"), "{gezien}");
    zonder_codes(&gezien);
}

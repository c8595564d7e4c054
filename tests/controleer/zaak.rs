//! A seeded fault as data, and the field in which it is sown.
//!
//! The line where it must be found is not typed but looked up in the seeded text, so a change of the
//! base never makes a test look at the wrong line.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::steun::{Uitkomst, opdracht};

pub(crate) const CORPUS: &str = "corpus.toml";
pub(crate) const IDS: &str = "ids.txt";
pub(crate) const GEVAAR: &str = "taal/gevaar.toml";
pub(crate) const ETIKETTEN: &str = "taal/etiketten.toml";
pub(crate) const STAMMEN: &str = "taal/stammen.toml";
pub(crate) const TEGENSPRAAK: &str = "taal/tegenspraak.toml";
pub(crate) const BRONNEN: &str = "bronnen/alle.toml";
pub(crate) const FEITEN: &str = "feiten/alle.toml";
pub(crate) const SITUATIE: &str = "kaarten/situatie/balie.toml";
pub(crate) const SIGNAAL: &str = "kaarten/signaal/balie.toml";
pub(crate) const DILEMMA: &str = "kaarten/dilemma/balie.toml";
pub(crate) const ERVARING: &str = "kaarten/ervaring/balie.toml";
pub(crate) const WIJSHEID: &str = "kaarten/wijsheid/balie.toml";
pub(crate) const ARGUMENT: &str = "kaarten/argument/brieven.toml";
pub(crate) const BEGRIP: &str = "kaarten/begrip/brieven.toml";
pub(crate) const WET: &str = "kaarten/wet/brieven.toml";
pub(crate) const UITSPRAAK: &str = "kaarten/uitspraak/brieven.toml";
pub(crate) const BEHOEFTE: &str = "kaarten/behoefte/balie.toml";
pub(crate) const AANBOD: &str = "kaarten/aanbod/balie.toml";
pub(crate) const BRIEF: &str = "kaarten/brief/brieven.toml";
pub(crate) const OEFENING: &str = "kaarten/oefening/balie.toml";
pub(crate) const ROUTE: &str = "routes/wat-nu.toml";
pub(crate) const GEVAARROUTE: &str = "routes/gevaar.toml";

/// Noon of 24 November 2026, the day on which the base was read: no test may wait for a calendar.
const VANDAAG: &str = "1795521600";

/// One seeded fault.
#[derive(Debug)]
pub(crate) struct Zaak {
    /// The name of its test.
    pub(crate) naam: &'static str,
    /// The code that must be reported.
    pub(crate) code: &'static str,
    /// Does it stop the corpus, or is it worth a look?
    pub(crate) ernst: Ernst,
    /// The file in which it is sown.
    pub(crate) bestand: &'static str,
    /// What stood there; exactly once.
    pub(crate) zoek: &'static str,
    /// What comes in its place.
    pub(crate) door: &'static str,
    /// A text that stands once in the reported file; the line is the one on which it ends.
    pub(crate) op: &'static str,
    /// The file that is reported, where it is another.
    pub(crate) waar: Option<&'static str>,
    /// Codes that the same change brings about by rights.
    pub(crate) ook: &'static [&'static str],
}

/// The weight that a report must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ernst {
    Fout,
    Waarschuwing,
}

/// How the files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vorm {
    /// Line feeds.
    Gewoon,
    /// As Notepad can write them: a byte order mark, and two signs at the end of each line.
    Windows,
}

/// Makes a list of cases and a test of each:
/// `name: CODE FILE, "what stands there" => "what comes there", op "text on the line" in OTHER_FILE, ook ["K000"];`
macro_rules! zaken {
    ($(#[$doc:meta])* $lijst:ident: $ernst:ident; $(
        $naam:ident: $code:ident $bestand:ident, $zoek:literal => $door:literal, op $op:literal
        $(in $waar:ident)? $(, ook $ook:expr)?;
    )*) => {
        $(#[$doc])*
        pub(crate) const $lijst: &[crate::zaak::Zaak] = &[$($crate::zaak::Zaak {
            $(waar: Some($waar),)?
            $(ook: &$ook,)?
            ..$crate::zaak::Zaak::new(
                stringify!($naam),
                stringify!($code),
                $crate::zaak::Ernst::$ernst,
                $bestand,
                [$zoek, $door, $op],
            )
        }),*];

        $(#[test] fn $naam() { $crate::zaak::toets($lijst, stringify!($naam)); })*
    };
}
pub(crate) use zaken;

/// Runs one case of a list.
pub(crate) fn toets(lijst: &[Zaak], naam: &str) {
    let zaak = lijst.iter().find(|z| z.naam == naam).unwrap_or_else(|| panic!("{naam} ontbreekt"));
    zaak.toets(Vorm::Gewoon);
}

impl Zaak {
    /// A case that is found where it is sown.
    pub(crate) const fn new(
        naam: &'static str,
        code: &'static str,
        ernst: Ernst,
        bestand: &'static str,
        [zoek, door, op]: [&'static str; 3],
    ) -> Self {
        Self { naam, code, ernst, bestand, zoek, door, op, waar: None, ook: &[] }
    }

    /// Sows it, runs the program, and looks for the one report on the one line.
    pub(crate) fn toets(&self, vorm: Vorm) {
        let naam = self.naam;
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(self.bestand, self.zoek, self.door);
        let waar = self.waar.unwrap_or(self.bestand);
        let regel = akker.regel_van(waar, self.op);
        akker.schrijf_als(vorm);

        let uit = akker.controleer();
        let meldingen = Melding::alle(&uit);
        let (eigen, andere): (Vec<&Melding>, Vec<&Melding>) = meldingen.iter().partition(|m| m.code == self.code);
        // A parser that goes on after a fault may stumble again further on; its first word counts.
        let (Some(melding), true) = (eigen.first(), eigen.len() == 1 || self.code == "K001") else {
            panic!("{naam}: {} keer {} en niet één keer\n{uit}", eigen.len(), self.code)
        };
        assert_eq!((melding.bestand.as_str(), melding.regel), (waar, regel), "{naam}: verkeerde plaats\n{uit}");
        assert_eq!(melding.ernst, self.ernst, "{naam}\n{uit}");
        assert!(!melding.melding.is_empty() && !melding.oplossing.is_empty(), "{naam}: zegt niets\n{uit}");
        let breedte = akker.lees(waar).lines().nth(regel - 1).map_or(0, |r| r.chars().count());
        assert!((1..=breedte + 1).contains(&melding.kolom), "{naam}: kolom {} van {breedte}", melding.kolom);

        // One slip is one report, but for what it brings about by rights.
        for ander in andere {
            let code = ander.code.as_str();
            assert!(self.ook.contains(&code), "{naam}: ook {code}\n{uit}");
        }
        let fout = meldingen.iter().any(|m| m.ernst == Ernst::Fout);
        assert_eq!(uit.code, i32::from(fout), "{naam}\n{uit}");
    }
}

/// One report in `controleer --json`, under its own names.
#[derive(Clone, Debug)]
#[allow(clippy::struct_field_names)]
pub(crate) struct Melding {
    pub(crate) ernst: Ernst,
    pub(crate) code: String,
    pub(crate) bestand: String,
    pub(crate) regel: usize,
    pub(crate) kolom: usize,
    pub(crate) melding: String,
    pub(crate) oplossing: String,
}

impl Melding {
    /// All reports of a run.
    pub(crate) fn alle(uit: &Uitkomst) -> Vec<Self> {
        let json = uit.json();
        let lijst = |sleutel: &str, ernst| {
            let lijst =
                json.get(sleutel).and_then(Value::as_array).unwrap_or_else(|| panic!("geen lijst {sleutel}\n{uit}"));
            lijst.iter().map(|m| Self::lees(m, ernst)).collect::<Vec<_>>()
        };
        [lijst("fouten", Ernst::Fout), lijst("waarschuwingen", Ernst::Waarschuwing)].concat()
    }

    fn lees(waarde: &Value, ernst: Ernst) -> Self {
        let tekst = |sleutel: &str| {
            waarde
                .get(sleutel)
                .and_then(Value::as_str)
                .unwrap_or_else(|| panic!("geen tekst {sleutel}: {waarde}"))
                .to_owned()
        };
        let getal = |sleutel: &str| {
            let getal = waarde.get(sleutel).and_then(Value::as_u64).and_then(|g| usize::try_from(g).ok());
            getal.unwrap_or_else(|| panic!("geen getal {sleutel}: {waarde}"))
        };
        Self {
            ernst,
            code: tekst("code"),
            bestand: tekst("bestand"),
            regel: getal("regel"),
            kolom: getal("kolom"),
            melding: tekst("melding"),
            oplossing: tekst("oplossing"),
        }
    }
}

/// A folder of its own with a copy of the base, to sow faults in.
pub(crate) struct Akker(TempDir);

impl Akker {
    /// The base, written in this way.
    pub(crate) fn nieuw(vorm: Vorm) -> Self {
        let akker = Self::leeg();
        kopieer(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/controleer/basis"), akker.map());
        akker.schrijf_als(vorm);
        akker
    }

    /// An empty folder, for an addition.
    pub(crate) fn leeg() -> Self {
        Self(tempfile::tempdir().unwrap_or_else(|fout| panic!("geen tijdelijke map: {fout}")))
    }

    pub(crate) fn map(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn lees(&self, bestand: &str) -> String {
        lees(&self.map().join(bestand))
    }

    pub(crate) fn schrijf(&self, bestand: &str, inhoud: impl AsRef<[u8]>) {
        schrijf(&self.map().join(bestand), inhoud);
    }

    /// Puts one text in the place of another, which must stand there once.
    pub(crate) fn vervang(&self, bestand: &str, zoek: &str, door: &str) {
        let tekst = self.lees(bestand);
        assert_eq!(tekst.matches(zoek).count(), 1, "niet precies één keer in {bestand}: {zoek}");
        self.schrijf(bestand, tekst.replace(zoek, door));
    }

    /// The number of the line on which a text ends that stands in a file once.
    pub(crate) fn regel_van(&self, bestand: &str, op: &str) -> usize {
        let tekst = self.lees(bestand);
        let mut plekken = tekst.match_indices(op);
        let (Some((begin, _)), None) = (plekken.next(), plekken.next()) else {
            panic!("niet precies één keer in {bestand}: {op}\n{tekst}")
        };
        tekst.get(..begin + op.len()).unwrap_or_default().matches('\n').count() + 1
    }

    /// The reports, as JSON.
    pub(crate) fn controleer(&self) -> Uitkomst {
        self.draai(&["--json"])
    }

    /// `controleer` of this folder with these options.
    pub(crate) fn draai(&self, opties: &[&str]) -> Uitkomst {
        let map = self.map().to_string_lossy().into_owned();
        let args = ["controleer", map.as_str()].into_iter().chain(opties.iter().copied());
        opdracht(args).met("SOURCE_DATE_EPOCH", VANDAAG).draai()
    }

    /// Writes every file in another way.
    pub(crate) fn schrijf_als(&self, vorm: Vorm) {
        for pad in bestanden(self.map()) {
            let tekst = lees(&pad);
            if vorm == Vorm::Windows {
                schrijf(&pad, format!("\u{feff}{}", tekst.replace('\n', "\r\n")));
            }
        }
    }
}

fn lees(pad: &Path) -> String {
    let tekst = fs::read_to_string(pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
    // A checkout on Windows may have changed the line ends of the base.
    tekst.replace("\r\n", "\n")
}

fn schrijf(pad: &Path, inhoud: impl AsRef<[u8]>) {
    let map = pad.parent().unwrap_or(pad);
    let gelukt = fs::create_dir_all(map).and_then(|()| fs::write(pad, inhoud));
    gelukt.unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()));
}

fn kopieer(van: &Path, naar: &Path) {
    for pad in bestanden(van) {
        let doel = naar.join(pad.strip_prefix(van).unwrap_or(&pad));
        schrijf(&doel, lees(&pad));
    }
}

fn bestanden(map: &Path) -> Vec<PathBuf> {
    let vondsten = fs::read_dir(map).unwrap_or_else(|fout| panic!("{}: {fout}", map.display()));
    let paden = vondsten.map(|v| v.unwrap_or_else(|fout| panic!("{}: {fout}", map.display())).path());
    paden.flat_map(|pad| if pad.is_dir() { bestanden(&pad) } else { vec![pad] }).collect()
}

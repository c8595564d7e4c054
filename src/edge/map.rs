//! Reading a folder of TOML files, within limits: a folder from elsewhere may hold anything.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use soeverein_core::check::Melder;
use soeverein_core::read::Bestand;

use super::afsluiten::Afgebroken;

/// The largest file that is read. The largest file of the bundled corpus is a twentieth of it.
const MEESTE_BYTES: u64 = 5_000_000;
/// The most files and the deepest folder.
const MEESTE_BESTANDEN: usize = 2_000;
const DIEPSTE_MAP: usize = 12;
/// Files that belong to a folder without being part of the corpus.
const BEKEND: &[&str] = &["LEESMIJ.md", "README.md", "LICENSE", "LICENSE.md"];

/// What a folder holds: files to read, and names of files that are not read.
#[derive(Default)]
pub(crate) struct Gevonden {
    /// TOML files and `ids.txt`, ordered by name.
    pub(crate) bestanden: Vec<Bestand>,
    /// Files that are not read, for a warning.
    pub(crate) overgeslagen: Vec<String>,
}

/// Is it a whole corpus, or an addition?
pub(crate) fn is_heel_corpus(map: &Path) -> bool {
    map.join("corpus.toml").is_file()
}

/// Reads a folder; files that cannot be read are reported to the melder.
pub(crate) fn lees_map(map: &Path, melder: &mut Melder) -> Result<Gevonden, Afgebroken> {
    let soort = fs::metadata(map).map_err(|fout| geen_map(map, &fout))?;
    if !soort.is_dir() {
        return Err(format!("{} is geen map. Geef de map op waarin de TOML-bestanden staan.", map.display()).into());
    }
    let mut lezer = Lezer { wortel: map, gezien: HashSet::new(), uit: Gevonden::default(), melder };
    lezer.map(map, 0)?;
    let mut uit = lezer.uit;
    uit.bestanden.sort_by(|a, b| a.naam.cmp(&b.naam));
    uit.overgeslagen.sort();
    Ok(uit)
}

fn geen_map(map: &Path, fout: &io::Error) -> Afgebroken {
    let map = map.display();
    match fout.kind() {
        io::ErrorKind::NotFound => format!("De map {map} bestaat niet. Kijk de naam na."),
        io::ErrorKind::PermissionDenied => format!("U mag de map {map} niet lezen. Vraag uw beheerder om leesrechten."),
        _ => format!("De map {map} kan niet worden gelezen. Kijk of de schijf bereikbaar is."),
    }
    .into()
}

struct Lezer<'a> {
    wortel: &'a Path,
    /// Folders by their real place, so that a loop of links ends.
    gezien: HashSet<PathBuf>,
    uit: Gevonden,
    melder: &'a mut Melder,
}

impl Lezer<'_> {
    fn map(&mut self, map: &Path, diepte: usize) -> Result<(), Afgebroken> {
        let echt = fs::canonicalize(map).map_err(|fout| geen_map(map, &fout))?;
        if !self.gezien.insert(echt) {
            return Ok(());
        }
        if diepte > DIEPSTE_MAP {
            let waarom = format!("Deze map ligt dieper dan {DIEPSTE_MAP} mappen.");
            self.melder.onleesbaar(&self.naam(map), &waarom, "Zet de bestanden in een map die minder diep ligt.");
            return Ok(());
        }
        for vondst in fs::read_dir(map).map_err(|fout| geen_map(map, &fout))?.flatten() {
            let pad = vondst.path();
            if vondst.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if pad.is_dir() {
                if let Err(Afgebroken(waarom)) = self.map(&pad, diepte + 1) {
                    self.melder.onleesbaar(&self.naam(&pad), &waarom, RECHTEN);
                }
            } else {
                self.bestand(&pad)?;
            }
        }
        Ok(())
    }

    fn bestand(&mut self, pad: &Path) -> Result<(), Afgebroken> {
        let naam = self.naam(pad);
        let kort = pad.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if pad.extension().is_none_or(|e| e != "toml") && kort != "ids.txt" {
            if !BEKEND.contains(&kort.as_str()) {
                self.uit.overgeslagen.push(naam);
            }
            return Ok(());
        }
        if self.uit.bestanden.len() >= MEESTE_BESTANDEN {
            return Err(format!(
                "In {} staan meer dan {MEESTE_BESTANDEN} bestanden. Geef een map met alleen uw kaarten.",
                self.wortel.display()
            )
            .into());
        }
        match lees_tekst(pad) {
            Ok(tekst) => self.uit.bestanden.push(Bestand::new(naam, tekst)),
            Err(Onleesbaar { waarom, oplossing }) => self.melder.onleesbaar(&naam, &waarom, oplossing),
        }
        Ok(())
    }

    fn naam(&self, pad: &Path) -> String {
        pad.strip_prefix(self.wortel).unwrap_or(pad).to_string_lossy().replace('\\', "/")
    }
}

/// Why a file cannot be read, and how to go on, in Dutch.
pub(crate) struct Onleesbaar {
    pub(crate) waarom: String,
    pub(crate) oplossing: &'static str,
}

const RECHTEN: &str = "Vraag uw beheerder om leesrechten, of haal het weg uit deze map.";
const NIET_DAAR: &str = "Haal de koppeling weg, of zet het bestand terug.";
const GEWOON: &str = "Haal het weg uit deze map; alleen gewone bestanden doen mee.";
const SPLITS: &str = "Verdeel de kaarten over meer bestanden, of haal het bestand weg uit deze map.";
const UTF8: &str = "Sla het bestand op als tekst in UTF-8 (in Kladblok: Opslaan als, Codering UTF-8).";

impl Onleesbaar {
    fn new(waarom: impl Into<String>, oplossing: &'static str) -> Self {
        Self { waarom: waarom.into(), oplossing }
    }

    fn van(fout: &io::Error) -> Self {
        match fout.kind() {
            io::ErrorKind::NotFound => {
                Self::new("Dit bestand bestaat niet; misschien wijst een koppeling naar niets.", NIET_DAAR)
            }
            io::ErrorKind::PermissionDenied => Self::new("U mag dit bestand niet lezen.", RECHTEN),
            _ => Self::new("Dit bestand kan niet worden gelezen.", RECHTEN),
        }
    }
}

/// A whole file as text.
pub(crate) fn lees_tekst(pad: &Path) -> Result<String, Onleesbaar> {
    let soort = fs::metadata(pad).map_err(|fout| Onleesbaar::van(&fout))?;
    if !soort.is_file() {
        return Err(Onleesbaar::new("Dit is geen gewoon bestand.", GEWOON));
    }
    if soort.len() > MEESTE_BYTES {
        return Err(Onleesbaar::new(format!("Dit bestand is groter dan {} MB.", MEESTE_BYTES / 1_000_000), SPLITS));
    }
    let mut bytes = Vec::new();
    let gelezen = File::open(pad).and_then(|f| f.take(MEESTE_BYTES + 1).read_to_end(&mut bytes));
    gelezen.map_err(|fout| Onleesbaar::van(&fout))?;
    String::from_utf8(bytes).map_err(|_| Onleesbaar::new("Dit bestand is geen tekst in UTF-8.", UTF8))
}

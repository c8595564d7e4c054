//! Writing a file or a folder: beside the target, then renamed, and never over another without being told to. Whoever
//! is interrupted half-way finds the old one whole.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::afsluiten::Afgebroken;

/// How the name of what is not yet whole begins: whoever finds one after a power cut may throw it away.
const HALF: &str = ".soeverein-advies-";

/// Writes a file anew, in place of what stood there. A half file never takes the place of a whole one.
pub(crate) fn vervang(pad: &Path, tekst: &str) -> Result<(), Afgebroken> {
    schrijf(pad, true, &mut Builder::new(), |uit| uit.write_all(tekst.as_bytes()))
}

/// Writes a new file that only its owner reads; one that is there already stays as it is.
pub(crate) fn maak(pad: &Path, tekst: &str) -> Result<(), Afgebroken> {
    schrijf(pad, false, &mut Builder::new(), |uit| uit.write_all(tekst.as_bytes()))
}

/// Writes a file for others to read. With `overschrijf` it takes the place of a file that is there already, and a link
/// keeps leading to the same place.
pub(crate) fn stroom(
    pad: &Path,
    overschrijf: bool,
    vul: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Afgebroken> {
    let mut bouwer = Builder::new();
    gedeeld(&mut bouwer, 0o666);
    schrijf(pad, overschrijf, &mut bouwer, vul)
}

fn schrijf(
    pad: &Path,
    overschrijf: bool,
    bouwer: &mut Builder<'_, '_>,
    vul: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Afgebroken> {
    let doel = mag(pad, overschrijf)?;
    if doel.is_dir() {
        return Err(format!("{} is een map. Noem een bestand.", pad.display()).into());
    }
    let gelukt = bouwer.prefix(HALF).tempfile_in(map_van(&doel)).and_then(|mut bestand| {
        let mut uit = BufWriter::new(bestand.as_file_mut());
        vul(&mut uit)?;
        uit.flush()?;
        drop(uit);
        plaats(bestand, &doel, overschrijf)
    });
    gelukt.map_err(|fout| niet_geschreven(pad, &fout))
}

fn plaats(bestand: NamedTempFile, doel: &Path, overschrijf: bool) -> io::Result<()> {
    // On disk before it takes the name: a power cut leaves the old one or the new one.
    bestand.as_file().sync_all()?;
    if !overschrijf {
        return bestand.persist_noclobber(doel).map_err(|fout| fout.error).map(drop);
    }
    // The target keeps the rights that it had.
    if let Ok(rechten) = fs::metadata(doel).map(|m| m.permissions()) {
        fs::set_permissions(bestand.path(), rechten)?;
    }
    bestand.persist(doel).map_err(|fout| fout.error).map(drop)
}

/// May this target be written? Asked apart where another file must be written first.
pub(crate) fn vrij(pad: &Path, overschrijf: bool) -> Result<(), Afgebroken> {
    mag(pad, overschrijf).map(drop)
}

/// Where to write: what a link leads to, else the path itself. A target that is there already is refused without
/// `overschrijf`, before any work is done.
fn mag(pad: &Path, overschrijf: bool) -> Result<PathBuf, Afgebroken> {
    let Ok(soort) = pad.symlink_metadata() else { return Ok(pad.to_owned()) };
    if !overschrijf {
        return Err(bestaat(pad));
    }
    if !soort.is_symlink() {
        return Ok(pad.to_owned());
    }
    pad.canonicalize()
        .map_err(|_| format!("{} verwijst naar iets dat er niet is. Kies een andere naam.", pad.display()).into())
}

/// A folder that is being filled.
pub(crate) struct Map {
    map: PathBuf,
    namen: Vec<String>,
}

/// The file in each folder of ours that names the others. Only a folder that holds these and nothing else is ours to
/// replace.
const LIJST: &str = ".soeverein-advies";

impl Map {
    /// Writes a file in the folder; `naam` may hold `/`.
    ///
    /// # Errors
    /// Those of the file system.
    pub(crate) fn bestand(&mut self, naam: &str, vul: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let pad = self.map.join(naam);
        if let Some(map) = pad.parent() {
            fs::create_dir_all(map)?;
        }
        let mut uit = BufWriter::new(fs::File::create_new(pad)?);
        vul(&mut uit)?;
        uit.flush()?;
        self.namen.push(naam.to_owned());
        Ok(())
    }
}

/// Writes a folder with files. With `overschrijf` it takes the place of a folder that this program wrote before.
pub(crate) fn map(
    pad: &Path,
    overschrijf: bool,
    vul: impl FnOnce(&mut Map) -> io::Result<()>,
) -> Result<(), Afgebroken> {
    let doel = mag(pad, overschrijf)?;
    let bestaat_al = doel.exists();
    if bestaat_al {
        is_van_ons(pad, &doel)?;
    }
    let mut bouwer = Builder::new();
    gedeeld(&mut bouwer, 0o777);
    let gelukt = bouwer.prefix(HALF).tempdir_in(map_van(&doel)).and_then(|half| {
        let mut map = Map { map: half.path().to_owned(), namen: Vec::new() };
        vul(&mut map)?;
        let mut namen = map.namen.clone();
        namen.sort();
        map.bestand(LIJST, |uit| uit.write_all((namen.join("\n") + "\n").as_bytes()))?;
        if bestaat_al { ruil(half.path(), &doel) } else { fs::rename(half.path(), &doel) }
    });
    gelukt.map_err(|fout| niet_geschreven(pad, &fout))
}

/// The new folder takes the name of the old one, which goes with the temporary one.
#[cfg(target_os = "linux")]
fn ruil(nieuw: &Path, oud: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, nieuw, CWD, oud, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // Not every file system can do it in one step.
        Err(_) => ruil_in_twee(nieuw, oud),
    }
}

#[cfg(not(target_os = "linux"))]
fn ruil(nieuw: &Path, oud: &Path) -> io::Result<()> {
    ruil_in_twee(nieuw, oud)
}

/// In two steps; whoever is interrupted between them finds the old one beside it, whole.
fn ruil_in_twee(nieuw: &Path, oud: &Path) -> io::Result<()> {
    let mut naast = oud.as_os_str().to_owned();
    naast.push(".oud");
    let naast = PathBuf::from(naast);
    fs::rename(oud, &naast)?;
    if let Err(fout) = fs::rename(nieuw, oud) {
        fs::rename(&naast, oud)?;
        return Err(fout);
    }
    fs::remove_dir_all(naast)
}

/// Replacing a folder throws away what is in it, so it may hold nothing but what we wrote.
fn is_van_ons(pad: &Path, doel: &Path) -> Result<(), Afgebroken> {
    if !doel.is_dir() {
        return Err(format!("{} is een bestand, geen map. Kies een andere naam.", pad.display()).into());
    }
    let lijst = fs::read_to_string(doel.join(LIJST)).unwrap_or_default();
    let namen: Vec<&str> = lijst.lines().collect();
    let mut mappen = vec![doel.to_owned()];
    while let Some(map) = mappen.pop() {
        for hier in fs::read_dir(&map).map_err(|fout| niet_geschreven(pad, &fout))? {
            let hier = hier.map_err(|fout| niet_geschreven(pad, &fout))?;
            let pad_hier = hier.path();
            if hier.file_type().is_ok_and(|soort| soort.is_dir()) {
                mappen.push(pad_hier);
                continue;
            }
            let binnen = pad_hier.strip_prefix(doel).unwrap_or(&pad_hier);
            let naam: Vec<_> = binnen.components().map(|c| c.as_os_str().to_string_lossy()).collect();
            let naam = naam.join("/");
            if naam != LIJST && !namen.contains(&naam.as_str()) {
                return Err(format!(
                    "In de map {} staat ook iets anders: {naam}. Kies een andere map, zodat er niets verloren gaat.",
                    pad.display()
                )
                .into());
            }
        }
    }
    Ok(())
}

/// What is made for others gets the rights that a new file here has.
#[cfg(unix)]
fn gedeeld(bouwer: &mut Builder<'_, '_>, rechten: u32) {
    use std::os::unix::fs::PermissionsExt;
    bouwer.permissions(fs::Permissions::from_mode(rechten));
}

#[cfg(not(unix))]
fn gedeeld(_: &mut Builder<'_, '_>, _: u32) {}

fn map_van(pad: &Path) -> &Path {
    pad.parent().filter(|map| !map.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

fn bestaat(pad: &Path) -> Afgebroken {
    format!("{} bestaat al. Kies een andere naam, of geef --overschrijf.", pad.display()).into()
}

fn niet_geschreven(pad: &Path, fout: &io::Error) -> Afgebroken {
    let pad_tekst = pad.display();
    match fout.kind() {
        io::ErrorKind::AlreadyExists => bestaat(pad),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            format!("{pad_tekst} is niet geschreven: er is te weinig ruimte. Wat er stond, staat er nog.").into()
        }
        _ => {
            format!("{pad_tekst} kan niet worden geschreven. Kijk of de map bestaat en of u daar mag schrijven.").into()
        }
    }
}

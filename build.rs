//! Compiles `data/` into the program: reads it, holds it against the checks of `controleer`, and packs
//! corpus and index into one file. A corpus with a fault stops the build with controleer's own report.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use soeverein_core::check::{Ernst, Melder, Stof, check};
use soeverein_core::model::Stuk;
use soeverein_core::read::{Bestand, Ondergrond, lees};
use soeverein_core::report::{slotzin, toon_fout};
use soeverein_core::store::{Maat, pak};

const DATA: &str = "data";
/// The check on ids that `ids.txt` does not name yet.
const NEW_ID: &str = "K012";
/// Deflate's hardest level: the texts are read once in a while, by `controleer`.
const SMALLEST: u8 = 10;

fn main() -> ExitCode {
    // Cargo reads its orders from standard output.
    println!("cargo::rerun-if-changed={DATA}");
    link_unwinder();
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(melding) => {
            #[expect(clippy::print_stderr, reason = "the report of a build script goes to standard error")]
            {
                eprintln!("{melding}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Every Rust program loads the shared libgcc for its unwinder. Ours takes the same code, which each gcc brings along,
/// into itself: one library less to find and load, which is a tenth of the time that a small program takes.
fn link_unwinder() {
    let target = |wat: &str| env::var(format!("CARGO_CFG_TARGET_{wat}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-lib=static:+verbatim=libgcc_eh.a");
    }
}

fn compile() -> Result<(), String> {
    let bestanden =
        lees_map(Path::new(DATA)).map_err(|fout| format!("De map {DATA} kan niet worden gelezen: {fout}"))?;
    let bronteksten: Vec<(String, String)> = bestanden.iter().map(|b| (b.naam.clone(), b.tekst.clone())).collect();

    let mut melder = Melder::new();
    let ingelezen = lees(bestanden, &Ondergrond::geen(), &mut melder);
    let info = ingelezen.info.as_ref();
    // What depends on the clock is no fault of a build: no date of today.
    check(&Stof::new(&ingelezen, &[], &ingelezen.taal, info, None), &mut melder);

    // A new id may still be missing from ids.txt: the program that adds it must be built first. `controleer`
    // itself does not let it pass.
    let fouten: Vec<_> = melder.van(Ernst::Fout).filter(|f| f.code != NEW_ID).collect();
    let (Some(info), []) = (info, fouten.as_slice()) else {
        let rapport: Vec<String> = fouten.iter().map(|f| toon_fout(f, &ingelezen.bestanden, DATA, false)).collect();
        return Err(format!("{}\n\n{}", rapport.join("\n\n"), slotzin(ingelezen.aantal_kaarten(), fouten.len(), 0)));
    };

    let stukken: Vec<Stuk> = ingelezen.stukken.iter().map(|g| g.stuk.clone()).collect();
    let uit = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR ontbreekt")?);
    let schrijf = |naam: &str, bytes: Vec<u8>| fs::write(uit.join(naam), bytes).map_err(|fout| fout.to_string());
    schrijf("corpus.bin", pak(&stukken, info, &ingelezen.taal, &ingelezen.plaatsen, Maat::Klein))?;
    let json = serde_json::to_vec(&bronteksten).map_err(|fout| fout.to_string())?;
    schrijf("bronteksten.bin", miniz_oxide::deflate::compress_to_vec(&json, SMALLEST))
}

/// All TOML files and `ids.txt`, in a fixed order whatever the file system.
fn lees_map(map: &Path) -> io::Result<Vec<Bestand>> {
    let mut uit = Vec::new();
    let mut mappen = vec![map.to_path_buf()];
    while let Some(nu) = mappen.pop() {
        for vondst in fs::read_dir(&nu)? {
            let pad = vondst?.path();
            if pad.is_dir() {
                mappen.push(pad);
            } else if pad.extension().is_some_and(|e| e == "toml") || pad.ends_with("ids.txt") {
                let naam = pad.strip_prefix(map).unwrap_or(&pad).to_string_lossy().replace('\\', "/");
                uit.push(Bestand::new(naam, fs::read_to_string(&pad)?));
            }
        }
    }
    uit.sort_by(|a, b| a.naam.cmp(&b.naam));
    Ok(uit)
}

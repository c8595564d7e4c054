//! `exporteer`: the corpus in a form that others take in, to a file, a folder or standard output.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use soeverein_core::model::Soort;
use soeverein_core::store::Kop;

use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, meld};
use crate::edge::uitvoer::Uitvoer;
use crate::edge::{bestand, klok};
use crate::export::{Bestanden, Maak, Selectie, VORMEN, Vorm, Wens};

use super::args::{Algemeen, ExporteerArgs};
use super::plan::Plan;

pub(crate) fn run(args: &ExporteerArgs, algemeen: &Algemeen, plan: &Plan) -> Uitkomst {
    let doel = Doel::new(args, vorm(algemeen)?)?;
    let corpus = plan.corpus()?;
    args.filter.ken(&corpus)?;
    let info = corpus.info().map_err(|fout| fout.to_string())?;
    let wens = Wens { excel: args.wensen.excel, baliekaart: args.wensen.baliekaart };
    let gevraagd = |soort: Soort| {
        if wens.baliekaart {
            soort == Soort::Situatie
        } else if args.soort.is_empty() {
            !soort.is_bewijs()
        } else {
            args.soort.contains(&soort)
        }
    };
    let koppen: Vec<Kop> = corpus.koppen(gevraagd).filter(|kop| args.filter.past(kop)).collect();
    if koppen.is_empty() {
        meld("Geen kaart past hierbij, dus er is niets geschreven. Laat een filter weg.");
        return Ok(Einde::Niets);
    }
    let datum = klok::vaste_dag().unwrap_or(info.datum);
    let selectie = Selectie::new(&corpus, koppen, info.datum, datum, wens);
    doel.schrijf(&selectie)?;
    Ok(Einde::Gevonden)
}

/// The form that was asked for. There is no usual one: each is for another reader.
fn vorm(algemeen: &Algemeen) -> Result<&'static Vorm, Afgebroken> {
    let naam = if algemeen.json { Some("json") } else { algemeen.formaat.as_deref() };
    let hoe = || format!("Kies een vorm met --formaat:\n{}", lijst_van_vormen());
    let Some(naam) = naam else { return Err(hoe().into()) };
    VORMEN
        .iter()
        .find(|v| v.naam == naam)
        .ok_or_else(|| format!("De vorm '{naam}' is er niet bij exporteer. {}", hoe()).into())
}

/// What the help of the command ends with.
pub(crate) fn uitleg() -> String {
    format!(
        "Vormen voor --formaat:\n{}\n\n\
         Een bestand dat er al is, blijft staan zolang u geen --overschrijf geeft. Eigen kaarten van uw organisatie gaan \
         mee en zijn gemerkt.",
        lijst_van_vormen()
    )
}

/// The forms with what each is for.
fn lijst_van_vormen() -> String {
    let breedte = VORMEN.iter().map(|v| v.naam.len()).max().unwrap_or_default();
    let regels: Vec<String> = VORMEN.iter().map(|v| format!("  {:<breedte$}  {}", v.naam, v.over)).collect();
    regels.join("\n")
}

/// Where it goes.
struct Doel<'a> {
    vorm: &'static Vorm,
    uit: Option<&'a Path>,
    map: bool,
    overschrijf: bool,
}

impl<'a> Doel<'a> {
    /// Refuses what cannot be, before the corpus is read.
    fn new(args: &'a ExporteerArgs, vorm: &'static Vorm) -> Result<Self, Afgebroken> {
        let uit = args.uit.as_deref();
        let naam = vorm.naam;
        if args.map && vorm.map.is_none() {
            return Err(format!("De vorm '{naam}' is altijd één bestand. Laat --map weg.").into());
        }
        for (vlag, gevraagd, kan) in
            [("--excel", args.wensen.excel, vorm.excel), ("--baliekaart", args.wensen.baliekaart, vorm.baliekaart)]
        {
            if gevraagd && !kan {
                return Err(format!("De vorm '{naam}' kent {vlag} niet. Laat het weg, of kies een andere vorm.").into());
            }
        }
        if uit.is_none() && matches!(vorm.een, Maak::Bytes(_)) {
            return Err(format!("De vorm '{naam}' is geen tekst. Noem een bestand, met --uit.").into());
        }
        Ok(Self { vorm, uit, map: uit.is_some() && (args.map || vorm.liever_map), overschrijf: args.overschrijf })
    }

    fn schrijf(&self, selectie: &Selectie<'_>) -> Result<(), Afgebroken> {
        let Some(uit) = self.uit else { return Uitvoer::stroom(|uit| self.vorm.een.met()(selectie, uit)) };
        match self.vorm.map {
            Some(maak) if self.map => {
                bestand::map(uit, self.overschrijf, |map| maak(selectie, &mut InMap(map)))?;
            }
            _ => self.bestanden(uit, selectie)?,
        }
        let aantal = selectie.koppen().len();
        let wat = if aantal == 1 { "kaart" } else { "kaarten" };
        meld(&format!("Geschreven: {} ({aantal} {wat}).", uit.display()));
        Ok(())
    }

    /// The file, and what belongs beside it first: without that the file itself is of no use.
    fn bestanden(&self, uit: &Path, selectie: &Selectie<'_>) -> Result<(), Afgebroken> {
        if let Some((eind, maak)) = self.vorm.erbij {
            bestand::vrij(uit, self.overschrijf)?;
            bestand::stroom(&naast(uit, eind), self.overschrijf, |uit| maak(selectie, uit))?;
        }
        bestand::stroom(uit, self.overschrijf, |uit| self.vorm.een.met()(selectie, uit))
    }
}

fn naast(pad: &Path, eind: &str) -> PathBuf {
    let mut naam = pad.as_os_str().to_owned();
    naam.push(eind);
    naam.into()
}

/// A folder on this machine, as the forms see it.
struct InMap<'a>(&'a mut bestand::Map);

impl Bestanden for InMap<'_> {
    fn bestand(&mut self, naam: &str, vul: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        self.0.bestand(naam, |uit| vul(uit))
    }
}

//! `controleer`: all faults of a corpus or an addition at once.

use std::path::Path;

use soeverein_core::check::{CHECKS, Ernst, Melder, Stof, check, nieuwe_ids};
use soeverein_core::model::Stuk;
use soeverein_core::read::{Bestand, Ingelezen, Ondergrond, lees};
use soeverein_core::report::{slotzin, toon_fout};

use crate::edge::afsluiten::{Afgebroken, Einde, Uitkomst, meld};
use crate::edge::bestand::vervang;
use crate::edge::map::{is_heel_corpus, lees_map, lees_tekst};
use crate::edge::{corpus as bundel, eigen, klok};
use crate::render::json::{self, ControleerUit, FoutUit};
use crate::render::{Blad, Blok, Inline};

use super::args::ControleerArgs;
use super::plan::Plan;

pub(crate) fn run(args: &ControleerArgs, plan: &Plan) -> Uitkomst {
    if let Some(code) = &args.uitleg {
        return uitleg(code, plan);
    }
    let onderzoek = match &args.map {
        None => Onderzoek::heel(bundel::bronteksten().map_err(|fout| fout.to_string())?, Melder::new()),
        Some(map) => van_map(map)?,
    };
    if args.vul_ids_aan
        && let Some(map) = &args.map
    {
        return vul_ids_aan(map, &onderzoek.ingelezen);
    }
    let naam = args.map.as_deref().map_or_else(|| "data".to_owned(), |m| m.display().to_string());
    onderzoek.toon(&naam, plan)
}

/// What was read and what is wrong with it.
struct Onderzoek {
    ingelezen: Ingelezen,
    melder: Melder,
}

impl Onderzoek {
    fn heel(bestanden: Vec<Bestand>, mut melder: Melder) -> Self {
        let ingelezen = lees(bestanden, &Ondergrond::geen(), &mut melder);
        check(&Stof::new(&ingelezen, &[], &ingelezen.taal, ingelezen.info.as_ref(), klok::vandaag()), &mut melder);
        Self { ingelezen, melder }
    }

    fn aanvulling(bestanden: Vec<Bestand>, mut melder: Melder) -> Result<Self, Afgebroken> {
        let corpus = bundel::meegeleverd().map_err(|fout| fout.to_string())?;
        let stukken: Vec<Stuk> = corpus.stukken().collect();
        let taal = corpus.taal().map_err(|fout| fout.to_string())?;
        let info = corpus.info().map_err(|fout| fout.to_string())?;
        let ingelezen = eigen::lees_op(bestanden, &stukken, &mut melder);
        check(&Stof::new(&ingelezen, &stukken, &taal, Some(&info), klok::vandaag()), &mut melder);
        Ok(Self { ingelezen, melder })
    }

    fn toon(&self, map: &str, plan: &Plan) -> Uitkomst {
        let kaarten = self.ingelezen.aantal_kaarten();
        let van = |ernst| self.melder.van(ernst).map(FoutUit::from).collect::<Vec<_>>();
        let (fouten, waarschuwingen) = (van(Ernst::Fout), van(Ernst::Waarschuwing));
        let einde = if fouten.is_empty() { Einde::Gevonden } else { Einde::Niets };
        if plan.json() {
            let uit = ControleerUit { schema: json::SCHEMA, kaarten, fouten, waarschuwingen };
            plan.uitvoer.data(&json::schrijf(&uit))?;
            return Ok(einde);
        }
        // What matters most stands last: warnings, then faults, then the count.
        let mut rapport = String::new();
        for ernst in [Ernst::Waarschuwing, Ernst::Fout] {
            for fout in self.melder.van(ernst) {
                rapport.push_str(&toon_fout(fout, &self.ingelezen.bestanden, map, true));
                rapport.push_str("\n\n");
            }
        }
        if !self.ingelezen.plaatsen.leeg() {
            rapport.push_str("Uw plaatsen zijn ingelezen.\n");
        }
        rapport.push_str(&slotzin(kaarten, fouten.len(), waarschuwingen.len()));
        rapport.push('\n');
        if let Some(eerste) = fouten.first() {
            rapport.push_str(&format!("Uitleg bij een code: soeverein-advies controleer --uitleg {}\n", eerste.code));
        }
        plan.uitvoer.data(&rapport)?;
        Ok(einde)
    }
}

fn van_map(map: &Path) -> Result<Onderzoek, Afgebroken> {
    let heel = is_heel_corpus(map);
    let mut melder = if heel { Melder::new() } else { Melder::voor_eigen() };
    let gevonden = lees_map(map, &mut melder)?;
    if gevonden.bestanden.is_empty() {
        meld("In deze map staan geen bestanden die op .toml eindigen. Geef de map op waarin uw kaarten staan.");
    }
    for naam in &gevonden.overgeslagen {
        meld(&format!("Let op: {naam} wordt niet gelezen. Alleen bestanden die op .toml eindigen doen mee."));
    }
    if heel {
        Ok(Onderzoek::heel(gevonden.bestanden, melder))
    } else {
        Onderzoek::aanvulling(gevonden.bestanden, melder)
    }
}

fn uitleg(code: &str, plan: &Plan) -> Uitkomst {
    let gezocht = code.to_uppercase();
    let Some(check) = CHECKS.iter().find(|c| c.code == gezocht) else {
        let codes: Vec<&str> = CHECKS.iter().map(|c| c.code).collect();
        return Err(format!("De code '{code}' bestaat niet. Kies uit: {}.", codes.join(", ")).into());
    };
    plan.toon(&uitleg_blad(&check.pagina()))?;
    Ok(Einde::Gevonden)
}

/// The page of a check: its Markdown has headings, paragraphs and one example.
fn uitleg_blad(pagina: &str) -> Blad {
    let mut blad = Blad::default();
    let mut regels = pagina.lines();
    while let Some(regel) = regels.next() {
        if let Some(titel) = regel.strip_prefix("# ") {
            blad.0.push(Blok::Titel(titel.to_owned()));
        } else if let Some(kop) = regel.strip_prefix("## ") {
            blad.0.push(Blok::Kop(kop.to_owned()));
        } else if regel.starts_with("```") {
            let voorbeeld = regels.by_ref().take_while(|r| !r.starts_with("```")).map(str::to_owned);
            blad.0.push(Blok::Letterlijk(voorbeeld.collect()));
        } else if !regel.is_empty() {
            blad.0.push(Blok::Alinea(vec![Inline::tekst(regel)]));
        }
    }
    blad
}

/// Appends new ids to `ids.txt`; ids are never removed or moved.
fn vul_ids_aan(map: &Path, ingelezen: &Ingelezen) -> Uitkomst {
    let nieuw = nieuwe_ids(ingelezen);
    let pad = map.join("ids.txt");
    let mut tekst = String::new();
    if pad.exists() {
        tekst = lees_tekst(&pad).map_err(|fout| format!("{}: {} {}", pad.display(), fout.waarom, fout.oplossing))?;
    }
    if !tekst.is_empty() && !tekst.ends_with('\n') {
        tekst.push('\n');
    }
    for id in &nieuw {
        tekst.push_str(id);
        tekst.push('\n');
    }
    vervang(&pad, &tekst)?;
    let aantal = if nieuw.len() == 1 { "1 id".to_owned() } else { format!("{} ids", nieuw.len()) };
    meld(&format!("{aantal} toegevoegd aan {}.", pad.display()));
    Ok(Einde::Gevonden)
}

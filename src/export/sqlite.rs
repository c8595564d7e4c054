//! A SQLite database: the kaarten line by line, their evidence, and a table for full-text search.
//!
//! FTS5 knows no Dutch, so `zoek` holds normal forms ([`Normaal`]) instead of words, and `woordvormen` tells which form
//! stands for a word. How to ask it stands in `docs/exporteren.md`.

use std::io::{self, Write};

use rusqlite::{Connection, MAIN_DB, params};
use soeverein_core::model::{Bron, Feit, Kaart, zonder_merken};
use soeverein_core::search::Normaal;

use crate::render::bronlijst::VERANTWOORDING;

use super::Selectie;
use super::rij::rijen;
use super::selectie::Zoektekst;

/// What `PRAGMA user_version` tells: goes up with every change of the tables.
const VERSIE: u32 = 1;

const TABELLEN: &str = include_str!("sqlite.sql");

const INDEXEN: &str = "
CREATE INDEX regels_kaart ON regels (kaart);
CREATE INDEX woorden_woord ON woorden (lijst, woord);
CREATE INDEX koppelingen_van ON koppelingen (van);
CREATE INDEX koppelingen_naar ON koppelingen (naar);
CREATE INDEX vindplaatsen_feit ON vindplaatsen (feit);
CREATE INDEX vindplaatsen_bron ON vindplaatsen (bron);
CREATE INDEX onderbouwing_regel ON onderbouwing (regel);
CREATE INDEX onderbouwing_feit ON onderbouwing (feit);
INSERT INTO zoek (zoek) VALUES ('optimize');
";

/// The whole database, made in memory: it is written in one go or not at all.
pub(super) fn een(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    let mut db = maak(selectie).map_err(io::Error::other)?;
    uit.write_all(&db.serialize(MAIN_DB).map_err(io::Error::other)?)
}

fn maak(selectie: &Selectie<'_>) -> rusqlite::Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    db.execute_batch(TABELLEN)?;
    db.pragma_update(None, "user_version", VERSIE)?;
    let vul = db.transaction()?;
    over(&vul, selectie)?;
    let (feiten, bronnen) = selectie.bewijs();
    bronnen.iter().try_for_each(|b| bron(&vul, b))?;
    feiten.iter().try_for_each(|f| feit(&vul, f))?;
    selectie.kaarten().try_for_each(|k| kaart(&vul, &k))?;
    zoek(&vul, selectie)?;
    vul.execute_batch(INDEXEN)?;
    vul.commit()?;
    Ok(db)
}

fn over(db: &Connection, selectie: &Selectie<'_>) -> rusqlite::Result<()> {
    let mut zet = db.prepare("INSERT INTO over VALUES (?1, ?2)")?;
    zet.execute(params!["corpus", selectie.corpusdatum.to_string()])?;
    zet.execute(params!["versie", env!("CARGO_PKG_VERSION")])?;
    zet.execute(params!["verantwoording", VERANTWOORDING])?;
    Ok(())
}

fn bron(db: &Connection, b: &Bron) -> rusqlite::Result<()> {
    let mut rij = db.prepare_cached("INSERT INTO bronnen VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?;
    let link = b.link();
    let velden = params![b.id, b.titel, b.uitgever, b.datum, b.bronsoort, link, b.bwb, b.ecli, b.kst, b.opmerking];
    rij.execute(velden).map(drop)
}

fn feit(db: &Connection, f: &Feit) -> rusqlite::Result<()> {
    let mut rij = db.prepare_cached("INSERT INTO feiten VALUES (?1, ?2, ?3, ?4)")?;
    rij.execute(params![f.id, f.uitspraak, f.let_op, f.gezien.to_string()])?;
    let mut plek = db.prepare_cached("INSERT INTO vindplaatsen VALUES (?1, ?2, ?3)")?;
    f.bronnen.iter().try_for_each(|v| plek.execute(params![f.id, v.bron, v.vindplaats]).map(drop))
}

fn kaart(db: &Connection, kaart: &Kaart) -> rusqlite::Result<()> {
    let h = &kaart.hoofd;
    db.prepare_cached("INSERT INTO kaarten VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?.execute(
        params![
            h.id,
            kaart.soort().woord(),
            h.titel,
            zonder_merken(&h.kern.tekst),
            h.thema,
            h.nagelezen.to_string(),
            h.gewijzigd.to_string(),
            h.herzien_voor.to_string(),
            h.vervallen.map(|d| d.to_string()),
            kaart.eigen,
            kaart.aangevuld
        ],
    )?;
    let mut woord = db.prepare_cached("INSERT INTO woorden VALUES (?1, ?2, ?3)")?;
    for (lijst, woorden) in [("trefwoorden", &h.trefwoorden), ("rollen", &h.rollen), ("domein", &h.domein)] {
        woorden.iter().try_for_each(|w| woord.execute(params![h.id, lijst, w]).map(drop))?;
    }
    let mut koppeling = db.prepare_cached("INSERT INTO koppelingen VALUES (?1, ?2, ?3)")?;
    for (deel, naar) in kaart.koppelingen() {
        koppeling.execute(params![h.id, deel, naar])?;
    }
    let mut regel = db.prepare_cached("INSERT INTO regels VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?;
    let mut onderbouwing = db.prepare_cached("INSERT INTO onderbouwing VALUES (?1, ?2)")?;
    for rij in rijen(kaart) {
        let nummer = regel.insert(params![
            h.id,
            rij.deel,
            rij.volgnummer,
            rij.regel,
            rij.aanhef,
            rij.tekst,
            rij.waarom,
            rij.let_op,
            rij.herkomst
        ])?;
        rij.feiten.iter().try_for_each(|f| onderbouwing.execute(params![nummer, f]).map(drop))?;
    }
    Ok(())
}

fn zoek(db: &Connection, selectie: &Selectie<'_>) -> rusqlite::Result<()> {
    let woordenboek = selectie.corpus.taal().map(|taal| taal.woordenboek).unwrap_or_default();
    let documenten: Vec<Zoektekst<'_>> = selectie.zoekteksten().collect();
    let normaal = Normaal::new(documenten.iter().flat_map(Zoektekst::alle), &woordenboek);
    let mut rij = db.prepare("INSERT INTO zoek VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for d in &documenten {
        let [titel, trefwoorden, kern, tekst] =
            [&d.kop.titel, &d.trefwoorden.join("\n"), &d.kop.kern, &d.tekst.join("\n")].map(|t| normaal.tekst(t));
        rij.execute(params![d.kop.id, titel, trefwoorden, kern, tekst])?;
    }
    let mut vorm = db.prepare("INSERT INTO woordvormen VALUES (?1, ?2)")?;
    normaal.woordvormen().try_for_each(|(woord, v)| vorm.execute(params![woord, v]).map(drop))
}

//! A picture of every route that was asked for: all in one text, or a file each.

use std::io::{self, Write};

use soeverein_core::gids::{Gang, Tekening, teken, teken_alle};
use soeverein_core::model::{Kaart, Soort};

use super::{Bestanden, Selectie};

pub(super) fn mermaid(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    samen(selectie, Tekening::Mermaid, uit)
}

pub(super) fn mermaid_map(selectie: &Selectie<'_>, map: &mut dyn Bestanden) -> io::Result<()> {
    elk(selectie, Tekening::Mermaid, "mmd", map)
}

pub(super) fn dot(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    samen(selectie, Tekening::Dot, uit)
}

pub(super) fn dot_map(selectie: &Selectie<'_>, map: &mut dyn Bestanden) -> io::Result<()> {
    elk(selectie, Tekening::Dot, "dot", map)
}

fn samen(selectie: &Selectie<'_>, tekening: Tekening, uit: &mut dyn Write) -> io::Result<()> {
    let routes: Vec<Kaart> = routes(selectie).collect();
    let gangen: Vec<Gang<'_>> = routes.iter().filter_map(gang).collect();
    uit.write_all(teken_alle(&gangen, tekening).as_bytes())
}

fn elk(selectie: &Selectie<'_>, tekening: Tekening, eind: &str, map: &mut dyn Bestanden) -> io::Result<()> {
    for kaart in routes(selectie) {
        if let Some(gang) = gang(&kaart) {
            let tekst = teken(&gang, tekening);
            map.bestand(&format!("{}.{eind}", kaart.hoofd.id), &mut |uit| uit.write_all(tekst.as_bytes()))?;
        }
    }
    Ok(())
}

fn routes(selectie: &Selectie<'_>) -> impl Iterator<Item = Kaart> {
    selectie.kaarten_van(Soort::Route)
}

/// A picture shows what is asked, not what the answers bring: the kaarten behind the references are not needed.
fn gang(kaart: &Kaart) -> Option<Gang<'_>> {
    Gang::new(kaart, &|_| None)
}

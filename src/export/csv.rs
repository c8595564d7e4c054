//! Tables for a spreadsheet: one with a row per line, or a folder with a table per soort.
//!
//! RFC 4180: comma, CRLF, quotes where needed. A cell that a spreadsheet would take for a formula gets an apostrophe
//! before it; a text that itself begins with an apostrophe gets one too, so that taking one off gives the text back.

use std::io::{self, Write};

use ::csv::{Terminator, Writer, WriterBuilder};
use soeverein_core::model::{Bron, Feit, Inhoud, Kaart, Soort, Waarde};
use soeverein_core::veilig::veilig;

use super::rij::rijen;
use super::{Bestanden, Selectie};

const RIJ: &[&str] = &[
    "kaart",
    "soort",
    "titel",
    "thema",
    "deel",
    "volgnummer",
    "regel",
    "aanhef",
    "tekst",
    "waarom",
    "let_op",
    "feiten",
    "herkomst",
    "rollen",
    "domein",
    "eigen",
    "aangevuld",
];

/// A row per line of every kaart.
pub(super) fn een(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    let mut tabel = Tabel::new(uit, selectie, RIJ)?;
    for kaart in selectie.kaarten() {
        for rij in rijen(&kaart) {
            tabel.rij([
                kaart.hoofd.id.clone(),
                kaart.soort().woord().to_owned(),
                kaart.hoofd.titel.clone(),
                kaart.hoofd.thema.clone(),
                rij.deel,
                rij.volgnummer.to_string(),
                rij.regel.unwrap_or_default(),
                rij.aanhef.unwrap_or_default(),
                rij.tekst,
                rij.waarom.unwrap_or_default(),
                rij.let_op.unwrap_or_default(),
                rij.feiten.join(" "),
                rij.herkomst.to_owned(),
                kaart.hoofd.rollen.join(" "),
                kaart.hoofd.domein.join(" "),
                ja_nee(kaart.eigen),
                ja_nee(kaart.aangevuld),
            ])?;
        }
    }
    tabel.klaar()
}

/// A table per soort, with a row per kaart and a column per part; beside them all lines, the feiten and the bronnen.
pub(super) fn per_soort(selectie: &Selectie<'_>, map: &mut dyn Bestanden) -> io::Result<()> {
    for &soort in Soort::ALLE.iter().filter(|s| !s.is_bewijs()) {
        if selectie.koppen().iter().any(|k| k.soort == soort) {
            map.bestand(&format!("{}.csv", soort.woord()), &mut |uit| van_soort(soort, selectie, uit))?;
        }
    }
    map.bestand("regels.csv", &mut |uit| een(selectie, uit))?;
    let (feiten, bronnen) = selectie.bewijs();
    map.bestand("feiten.csv", &mut |uit| feitentabel(&feiten, selectie, uit))?;
    map.bestand("bronnen.csv", &mut |uit| bronnentabel(&bronnen, selectie, uit))
}

/// A row per place where a feit stands.
fn feitentabel(feiten: &[Feit], selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    let mut tabel = Tabel::new(uit, selectie, &["feit", "uitspraak", "let_op", "gezien", "bron", "vindplaats"])?;
    for (feit, plek) in feiten.iter().flat_map(|f| f.bronnen.iter().map(move |plek| (f, plek))) {
        tabel.rij([
            feit.id.clone(),
            feit.uitspraak.clone(),
            feit.let_op.clone().unwrap_or_default(),
            feit.gezien.to_string(),
            plek.bron.clone(),
            plek.vindplaats.clone(),
        ])?;
    }
    tabel.klaar()
}

fn bronnentabel(bronnen: &[Bron], selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    let koppen = ["bron", "titel", "uitgever", "datum", "bronsoort", "link", "url", "bwb", "ecli", "kst", "opmerking"];
    let mut tabel = Tabel::new(uit, selectie, &koppen)?;
    for bron in bronnen {
        let link = bron.link();
        let misschien = [&bron.url, &bron.bwb, &bron.ecli, &bron.kst, &bron.opmerking];
        let of_leeg = |waarde: &Option<String>| waarde.clone().unwrap_or_default();
        let zeker = [&bron.id, &bron.titel, &bron.uitgever].map(Clone::clone);
        let midden = [of_leeg(&bron.datum), bron.bronsoort.clone(), of_leeg(&link)];
        tabel.rij(zeker.into_iter().chain(midden).chain(misschien.map(of_leeg)))?;
    }
    tabel.klaar()
}

const KOP: &[&str] = &[
    "id",
    "titel",
    "kern",
    "thema",
    "domein",
    "rollen",
    "trefwoorden",
    "zie_ook",
    "nagelezen",
    "gewijzigd",
    "herzien_voor",
    "vervallen",
    "eigen",
    "aangevuld",
];

fn van_soort(soort: Soort, selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    let koppen: Vec<&str> = KOP.iter().copied().chain(soort.delen().iter().map(|v| v.naam)).collect();
    let mut tabel = Tabel::new(uit, selectie, &koppen)?;
    for kaart in selectie.kaarten_van(soort) {
        let h = &kaart.hoofd;
        let kop = [
            h.id.clone(),
            h.titel.clone(),
            h.kern.tekst.clone(),
            h.thema.clone(),
            h.domein.join(" "),
            h.rollen.join(" "),
            h.trefwoorden.join("\n"),
            h.zie_ook.join(" "),
            h.nagelezen.to_string(),
            h.gewijzigd.to_string(),
            h.herzien_voor.to_string(),
            h.vervallen.map(|d| d.to_string()).unwrap_or_default(),
            ja_nee(kaart.eigen),
            ja_nee(kaart.aangevuld),
        ];
        tabel.rij(kop.into_iter().chain(delen(&kaart)))?;
    }
    tabel.klaar()
}

/// A cell per part, its lines under each other.
fn delen(kaart: &Kaart) -> Vec<String> {
    kaart.inhoud.delen().into_iter().map(|deel| cel(kaart, deel.veld.naam, deel.waarde)).collect()
}

fn cel(kaart: &Kaart, deel: &str, waarde: Waarde<'_>) -> String {
    match (waarde, &kaart.inhoud) {
        (Waarde::Tekst(_), Inhoud::Route(route)) if deel == "vragen" => {
            route.vragen.iter().map(|v| v.tekst.as_str()).collect::<Vec<_>>().join("\n")
        }
        (Waarde::Leeg, _) => String::new(),
        (Waarde::Regels(regels), _) => {
            let met_aanhef = regels.iter().map(|r| r.aanhef.map(|a| format!("{a}: ")).unwrap_or_default() + r.tekst);
            met_aanhef.collect::<Vec<_>>().join("\n")
        }
        (Waarde::Ids(ids), _) => ids.join(" "),
        (Waarde::Woorden(woorden), _) => woorden.join("\n"),
        (Waarde::Tekst(tekst), _) => tekst,
    }
}

fn ja_nee(waarde: bool) -> String {
    if waarde { "ja" } else { "nee" }.to_owned()
}

struct Tabel<'a>(Writer<&'a mut dyn Write>);

impl<'a> Tabel<'a> {
    fn new(uit: &'a mut dyn Write, selectie: &Selectie<'_>, koppen: &[&str]) -> io::Result<Self> {
        let excel = selectie.wens.excel;
        if excel {
            uit.write_all("\u{feff}".as_bytes())?;
        }
        let teken = if excel { b';' } else { b',' };
        let mut tabel = Self(WriterBuilder::new().terminator(Terminator::CRLF).delimiter(teken).from_writer(uit));
        tabel.rij(koppen.iter().map(|kop| (*kop).to_owned()))?;
        Ok(tabel)
    }

    fn rij(&mut self, cellen: impl IntoIterator<Item = String>) -> io::Result<()> {
        self.0.write_record(cellen.into_iter().map(|cel| bewaakt(&cel))).map_err(schrijffout)
    }

    fn klaar(mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What went wrong beneath: a full disk is told as one.
fn schrijffout(fout: ::csv::Error) -> io::Error {
    match fout.into_kind() {
        ::csv::ErrorKind::Io(fout) => fout,
        ander => io::Error::other(format!("{ander:?}")),
    }
}

/// A cell that is shown and never run. Signs at which spreadsheets begin a formula: those of the OWASP page on CSV
/// injection, also in full width.
fn bewaakt(cel: &str) -> String {
    let regels: Vec<_> = cel.split('\n').map(veilig).collect();
    let tekst = regels.join("\n");
    let gevaarlijk = tekst.starts_with(['=', '+', '-', '@', '\'', '＝', '＋', '－', '＠']);
    if gevaarlijk { format!("'{tekst}") } else { tekst }
}

#[cfg(test)]
mod tests {
    use super::bewaakt;

    #[test]
    fn no_cell_is_a_formula() {
        for cel in ["=cmd()", "+1", "-2", "@x", "＝1+1", "\t=1", "\r=1", "'=1", "\n=1"] {
            let uit = bewaakt(cel);
            assert!(uit.starts_with(['\'', ' ', '<', '\n']), "{cel:?} gives {uit:?}");
        }
        assert_eq!(bewaakt("'t Hof"), "''t Hof");
        assert_eq!(bewaakt("gewoon - tekst"), "gewoon - tekst");
    }
}

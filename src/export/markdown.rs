//! Markdown: a folder that mdBook builds and a wiki takes, or all pages in one text.

use std::io::{self, Write};

use soeverein_core::model::{Soort, Stuk};
use soeverein_core::store::Kop;

use crate::render::bronlijst::VERANTWOORDING;
use crate::render::kaart::{Wens, blad};
use crate::render::markdown::{ontsnap, toon, toon_met};
use crate::render::naam::{met_hoofdletter, naam};

use super::{Bestanden, Selectie};

/// All pages under each other.
pub(super) fn een(selectie: &Selectie<'_>, uit: &mut dyn Write) -> io::Result<()> {
    for (n, stuk) in selectie.stukken().enumerate() {
        if n > 0 {
            uit.write_all(b"---\n\n")?;
        }
        uit.write_all(toon(&blad(&stuk, selectie.corpus, wens(selectie))).as_bytes())?;
    }
    Ok(())
}

/// A page per kaart, a page per soort that names them, and what mdBook asks for.
pub(super) fn map(selectie: &Selectie<'_>, map: &mut dyn Bestanden) -> io::Result<()> {
    let mut zet = |naam: &str, tekst: &str| map.bestand(naam, &mut |uit| uit.write_all(tekst.as_bytes()));
    zet("book.toml", BOEK)?;
    zet("src/README.md", &voorblad(selectie))?;
    zet("src/SUMMARY.md", &inhoud(selectie))?;
    for (soort, koppen) in per_soort(selectie) {
        zet(&format!("src/{}/README.md", soort.woord()), &soortblad(soort, koppen))?;
    }
    for stuk in selectie.stukken() {
        zet(&format!("src/{}", plek(stuk.soort(), stuk.id())), &pagina(&stuk, selectie))?;
    }
    Ok(())
}

const BOEK: &str = "[book]\ntitle = \"soeverein-advies\"\nlanguage = \"nl\"\nsrc = \"src\"\n";

fn wens(selectie: &Selectie<'_>) -> Wens {
    Wens { onderbouwing: false, vandaag: Some(selectie.datum) }
}

fn plek(soort: Soort, id: &str) -> String {
    format!("{}/{id}.md", soort.woord())
}

/// Every page stands one folder deep, so a link goes up and down again. What was not asked for has no page.
fn pagina(stuk: &Stuk, selectie: &Selectie<'_>) -> String {
    let naar = |id: &str| {
        let soort = selectie.corpus.soort(selectie.corpus.nummer(id)?)?;
        selectie.heeft(id).then(|| format!("../{}", plek(soort, id)))
    };
    toon_met(&blad(stuk, selectie.corpus, wens(selectie)), &naar)
}

fn per_soort<'a>(selectie: &'a Selectie<'_>) -> impl Iterator<Item = (Soort, &'a [Kop])> {
    selectie.koppen().chunk_by(|a, b| a.soort == b.soort).filter_map(|koppen| Some((koppen.first()?.soort, koppen)))
}

fn voorblad(selectie: &Selectie<'_>) -> String {
    format!(
        "# soeverein-advies\n\n\
         Advies en naslag over contact met mensen die zich soeverein verklaren. Corpus van {}, {} kaarten.\n\n\
         > **Gevaar? Ga weg en bel 112.**\n\n\
         Een regel met een nummer tussen haken is met bron. Een regel zonder nummer is redactie: gewone vakpraktijk. \
         De inhoud is {VERANTWOORDING}\n",
        selectie.corpusdatum.voluit(),
        selectie.koppen().len(),
    )
}

/// What mdBook reads to know the pages and their order.
fn inhoud(selectie: &Selectie<'_>) -> String {
    let mut uit = "# Inhoud\n\n[Over dit advies](README.md)\n\n".to_owned();
    for (soort, koppen) in per_soort(selectie) {
        uit.push_str(&format!("- [{}]({}/README.md)\n", met_hoofdletter(soort.meervoud()), soort.woord()));
        for kop in koppen {
            uit.push_str(&format!("  - [{}]({})\n", ontsnap(&naam(kop)), plek(soort, &kop.id)));
        }
    }
    uit
}

fn soortblad(soort: Soort, koppen: &[Kop]) -> String {
    let mut uit = format!("# {}\n\n", met_hoofdletter(soort.meervoud()));
    for groep in koppen.chunk_by(|a, b| a.thema == b.thema) {
        let thema = groep.first().map(|k| k.thema.as_str()).unwrap_or_default();
        if !thema.is_empty() {
            uit.push_str(&format!("## {}\n\n", ontsnap(&met_hoofdletter(thema))));
        }
        for kop in groep {
            uit.push_str(&format!("- [{}]({}.md): {}\n", ontsnap(&naam(kop)), kop.id, ontsnap(&kop.kern)));
        }
        uit.push('\n');
    }
    uit
}

//! Office Open XML text (ISO/IEC 29500), as Word reads it.

use std::collections::HashMap;
use std::io::{self, Write};

use crate::render::{Inline, Tabel};

use super::pakket::{self, Deel};
use super::xml::{Attributen, Xml, bestand, element, leeg, met_tekst};
use super::{Alinea, Document, Papier, Stijl};

/// Writes the document.
pub(super) fn schrijf(document: &Document, uit: &mut dyn Write) -> io::Result<()> {
    let mut adressen = Adressen::default();
    let inhoud = inhoud(document, &mut adressen)?;
    pakket::schrijf(
        &[
            Deel::new("[Content_Types].xml", soorten()?),
            Deel::new("_rels/.rels", begin()?),
            Deel::new("docProps/core.xml", eigenschappen(document)?),
            Deel::new("word/document.xml", inhoud),
            Deel::new("word/styles.xml", stijlen(document.papier)?),
            Deel::new("word/_rels/document.xml.rels", koppelingen(&adressen.rij)?),
        ],
        uit,
    )
}

/// The addresses to which the text leads, each once.
#[derive(Default)]
struct Adressen {
    rij: Vec<String>,
    nummers: HashMap<String, usize>,
}

impl Adressen {
    fn nummer(&mut self, adres: &str) -> usize {
        *self.nummers.entry(adres.to_owned()).or_insert_with(|| {
            self.rij.push(adres.to_owned());
            self.rij.len() - 1
        })
    }
}

const W: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const R: (&str, &str) = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const PAKKET: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn soorten() -> io::Result<Vec<u8>> {
    let woord = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    bestand("Types", &[("xmlns", &format!("{PAKKET}/content-types"))], |uit| {
        let rels = "application/vnd.openxmlformats-package.relationships+xml";
        leeg(uit, "Default", &[("Extension", "rels"), ("ContentType", rels)])?;
        leeg(uit, "Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
        for (naam, soort) in [
            ("/word/document.xml", format!("{woord}.document.main+xml")),
            ("/word/styles.xml", format!("{woord}.styles+xml")),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
        ] {
            leeg(uit, "Override", &[("PartName", naam), ("ContentType", &soort)])?;
        }
        Ok(())
    })
}

fn begin() -> io::Result<Vec<u8>> {
    bestand("Relationships", &[("xmlns", &format!("{PAKKET}/relationships"))], |uit| {
        let document = format!("{OFFICE}/officeDocument");
        let kern = format!("{PAKKET}/relationships/metadata/core-properties");
        leeg(uit, "Relationship", &[("Id", "rId1"), ("Type", &document), ("Target", "word/document.xml")])?;
        leeg(uit, "Relationship", &[("Id", "rId2"), ("Type", &kern), ("Target", "docProps/core.xml")])
    })
}

fn eigenschappen(document: &Document) -> io::Result<Vec<u8>> {
    let ns = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    bestand("cp:coreProperties", &ns, |uit| {
        met_tekst(uit, "dc:title", &[], &document.titel)?;
        met_tekst(uit, "dc:language", &[], "nl-NL")?;
        let dag = format!("{}T00:00:00Z", document.datum);
        met_tekst(uit, "dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &dag)?;
        met_tekst(uit, "dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &dag)
    })
}

/// The addresses to which the text leads, by their numbers.
fn koppelingen(adressen: &[String]) -> io::Result<Vec<u8>> {
    bestand("Relationships", &[("xmlns", &format!("{PAKKET}/relationships"))], |uit| {
        let stijlen = format!("{OFFICE}/styles");
        leeg(uit, "Relationship", &[("Id", "rStijl"), ("Type", &stijlen), ("Target", "styles.xml")])?;
        let soort = format!("{OFFICE}/hyperlink");
        adressen.iter().enumerate().try_for_each(|(n, adres)| {
            let id = format!("rLink{n}");
            leeg(uit, "Relationship", &[("Id", &id), ("Type", &soort), ("Target", adres), ("TargetMode", "External")])
        })
    })
}

fn stijlen(papier: Papier) -> io::Result<Vec<u8>> {
    // In half points.
    let letter = if papier == Papier::A4 { 21 } else { 17 };
    // In 240ths of a line. On A5 close together: a card of three pages is no card.
    let regel = if papier == Papier::A4 { "276" } else { "245" };
    bestand("w:styles", &[W], |uit| {
        element(uit, "w:docDefaults", &[], |uit| {
            element(uit, "w:rPrDefault", &[], |uit| {
                element(uit, "w:rPr", &[], |uit| {
                    leeg(uit, "w:rFonts", &[("w:ascii", "Arial"), ("w:hAnsi", "Arial"), ("w:cs", "Arial")])?;
                    leeg(uit, "w:sz", &[("w:val", &letter.to_string())])?;
                    leeg(uit, "w:lang", &[("w:val", "nl-NL")])
                })
            })?;
            element(uit, "w:pPrDefault", &[], |uit| {
                element(uit, "w:pPr", &[], |uit| {
                    leeg(uit, "w:spacing", &[("w:after", "60"), ("w:line", regel), ("w:lineRule", "auto")])
                })
            })
        })?;
        for niveau in 1..=3 {
            kopstijl(uit, niveau, letter)?;
        }
        Stijl::ALLE.iter().try_for_each(|(stijl, naam)| tekststijl(uit, *stijl, naam))
    })
}

fn kopstijl(uit: &mut Xml, niveau: usize, letter: usize) -> io::Result<()> {
    let (naam, toon) = (format!("Kop{niveau}"), format!("heading {niveau}"));
    element(uit, "w:style", &[("w:type", "paragraph"), ("w:styleId", &naam)], |uit| {
        leeg(uit, "w:name", &[("w:val", &toon)])?;
        element(uit, "w:pPr", &[], |uit| {
            leeg(uit, "w:keepNext", &[])?;
            leeg(
                uit,
                "w:spacing",
                &[("w:before", "240"), ("w:after", "80"), ("w:line", "276"), ("w:lineRule", "auto")],
            )?;
            leeg(uit, "w:outlineLvl", &[("w:val", &(niveau - 1).to_string())])
        })?;
        element(uit, "w:rPr", &[], |uit| {
            leeg(uit, "w:b", &[])?;
            leeg(uit, "w:sz", &[("w:val", &(letter * (19 - 3 * niveau) / 10).to_string())])
        })
    })
}

fn tekststijl(uit: &mut Xml, stijl: Stijl, naam: &str) -> io::Result<()> {
    element(uit, "w:style", &[("w:type", "paragraph"), ("w:styleId", naam)], |uit| {
        leeg(uit, "w:name", &[("w:val", naam)])?;
        element(uit, "w:pPr", &[], |uit| {
            if stijl == Stijl::Waarschuwing {
                element(uit, "w:pBdr", &[], |uit| {
                    ["w:top", "w:left", "w:bottom", "w:right"].iter().try_for_each(|rand| {
                        let lijn = [("w:val", "single"), ("w:sz", "8"), ("w:space", "4"), ("w:color", "B30000")];
                        leeg(uit, rand, &lijn)
                    })
                })?;
            }
            let inspring: Attributen<'_> = match stijl {
                Stijl::Punt(1) => &[("w:left", "284"), ("w:hanging", "227")],
                Stijl::Punt(_) => &[("w:left", "567"), ("w:hanging", "227")],
                Stijl::Nummer => &[("w:left", "454"), ("w:hanging", "454")],
                Stijl::Inhoud(2) => &[("w:left", "284")],
                _ => return Ok(()),
            };
            leeg(uit, "w:ind", inspring)
        })?;
        element(uit, "w:rPr", &[], |uit| match stijl {
            Stijl::Waarschuwing | Stijl::Inhoud(1) => leeg(uit, "w:b", &[]),
            Stijl::Letterlijk => leeg(uit, "w:rFonts", &[("w:ascii", "Consolas"), ("w:hAnsi", "Consolas")]),
            _ => Ok(()),
        })
    })
}

fn inhoud(document: &Document, adressen: &mut Adressen) -> io::Result<Vec<u8>> {
    bestand("w:document", &[W, R], |uit| {
        element(uit, "w:body", &[], |uit| {
            for (n, a) in document.alineas.iter().enumerate() {
                alinea(uit, a, n, document, adressen)?;
            }
            blad(uit, document.papier)
        })
    })
}

/// The paper, in twentieths of a point.
fn blad(uit: &mut Xml, papier: Papier) -> io::Result<()> {
    let (breed, hoog, rand) = match papier {
        Papier::A4 => ("11906", "16838", "1134"),
        Papier::A5 => ("8391", "11906", "510"),
    };
    element(uit, "w:sectPr", &[], |uit| {
        leeg(uit, "w:pgSz", &[("w:w", breed), ("w:h", hoog)])?;
        let randen = [
            ("w:top", rand),
            ("w:right", rand),
            ("w:bottom", rand),
            ("w:left", rand),
            ("w:header", "454"),
            ("w:footer", "454"),
            ("w:gutter", "0"),
        ];
        leeg(uit, "w:pgMar", &randen)
    })
}

fn alinea(
    uit: &mut Xml,
    alinea: &Alinea,
    nummer: usize,
    document: &Document,
    adressen: &mut Adressen,
) -> io::Result<()> {
    match alinea {
        Alinea::Kop { niveau, id, tekst, nieuw_blad } => element(uit, "w:p", &[], |uit| {
            element(uit, "w:pPr", &[], |uit| {
                leeg(uit, "w:pStyle", &[("w:val", &format!("Kop{niveau}"))])?;
                if *nieuw_blad { leeg(uit, "w:pageBreakBefore", &[]) } else { Ok(()) }
            })?;
            let nummer = nummer.to_string();
            if let Some(id) = id {
                leeg(uit, "w:bookmarkStart", &[("w:id", &nummer), ("w:name", &bladwijzer(id))])?;
                leeg(uit, "w:bookmarkEnd", &[("w:id", &nummer)])?;
            }
            loop_uit(uit, tekst, false)
        }),
        Alinea::Tekst(stijl, inline) => element(uit, "w:p", &[], |uit| {
            element(uit, "w:pPr", &[], |uit| leeg(uit, "w:pStyle", &[("w:val", stijl.naam())]))?;
            if matches!(stijl, Stijl::Punt(_)) {
                loop_uit(uit, "•  ", false)?;
            }
            inline.iter().try_for_each(|i| stukje(uit, i, document, adressen))
        }),
        Alinea::Tabel(tabel) => tabel_uit(uit, tabel),
    }
}

/// A name of a bookmark begins with a letter and has at most forty signs; a long id keeps its end apart by its number.
fn bladwijzer(id: &str) -> String {
    let schoon: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    match schoon.char_indices().nth(30) {
        None => format!("k_{schoon}"),
        Some((plek, _)) => {
            let som = id.bytes().fold(0_u32, |som, b| som.wrapping_mul(31).wrapping_add(u32::from(b)));
            format!("k_{}{:x}", schoon.get(..plek).unwrap_or_default(), som & 0xfff_ffff)
        }
    }
}

fn stukje(uit: &mut Xml, inline: &Inline, document: &Document, adressen: &mut Adressen) -> io::Result<()> {
    match inline {
        Inline::Tekst(t) | Inline::Vondst(t) => loop_uit(uit, t, false),
        Inline::Nadruk(t) => loop_uit(uit, t, true),
        Inline::Link { tekst, adres } => {
            let nummer = adressen.nummer(adres);
            koppeling(uit, &[("r:id", &format!("rLink{nummer}"))], tekst)
        }
        Inline::Kaart { tekst, id } if document.heeft(id) => koppeling(uit, &[("w:anchor", &bladwijzer(id))], tekst),
        Inline::Kaart { tekst, .. } => loop_uit(uit, tekst, false),
    }
}

fn koppeling(uit: &mut Xml, naar: Attributen<'_>, tekst: &str) -> io::Result<()> {
    element(uit, "w:hyperlink", naar, |uit| {
        element(uit, "w:r", &[], |uit| {
            element(uit, "w:rPr", &[], |uit| {
                leeg(uit, "w:color", &[("w:val", "01689B")])?;
                leeg(uit, "w:u", &[("w:val", "single")])
            })?;
            met_tekst(uit, "w:t", &[("xml:space", "preserve")], tekst)
        })
    })
}

/// A run of text.
fn loop_uit(uit: &mut Xml, tekst: &str, vet: bool) -> io::Result<()> {
    element(uit, "w:r", &[], |uit| {
        if vet {
            element(uit, "w:rPr", &[], |uit| leeg(uit, "w:b", &[]))?;
        }
        met_tekst(uit, "w:t", &[("xml:space", "preserve")], tekst)
    })
}

fn tabel_uit(uit: &mut Xml, tabel: &Tabel) -> io::Result<()> {
    element(uit, "w:tbl", &[], |uit| {
        element(uit, "w:tblPr", &[], |uit| leeg(uit, "w:tblW", &[("w:w", "5000"), ("w:type", "pct")]))?;
        element(uit, "w:tblGrid", &[], |uit| tabel.koppen.iter().try_for_each(|_| leeg(uit, "w:gridCol", &[])))?;
        rij(uit, &tabel.koppen, true)?;
        tabel.rijen.iter().try_for_each(|r| rij(uit, r, false))
    })
}

fn rij(uit: &mut Xml, cellen: &[String], vet: bool) -> io::Result<()> {
    element(uit, "w:tr", &[], |uit| {
        cellen.iter().try_for_each(|cel| {
            element(uit, "w:tc", &[], |uit| element(uit, "w:p", &[], |uit| loop_uit(uit, cel, vet)))
        })
    })
}

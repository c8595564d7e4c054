//! OpenDocument text (OASIS OpenDocument 1.3), as LibreOffice reads it.

use std::io::{self, Write};

use crate::render::{Inline, Tabel};

use super::pakket::{self, Deel};
use super::xml::{Attributen, Xml, bestand, element, leeg, met_tekst, tekst};
use super::{Alinea, Document, Papier, Stijl};

const SOORT: &str = "application/vnd.oasis.opendocument.text";

/// Writes the document.
pub(super) fn schrijf(document: &Document, uit: &mut dyn Write) -> io::Result<()> {
    pakket::schrijf(
        &[
            Deel::los("mimetype", SOORT),
            Deel::new("META-INF/manifest.xml", manifest()?),
            Deel::new("meta.xml", meta(document)?),
            Deel::new("styles.xml", stijlen(document.papier)?),
            Deel::new("content.xml", inhoud(document)?),
        ],
        uit,
    )
}

const NS: Attributen<'static> = &[
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("office:version", "1.3"),
];

fn manifest() -> io::Result<Vec<u8>> {
    let ns = [("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), ("manifest:version", "1.3")];
    bestand("manifest:manifest", &ns, |uit| {
        let namen = [("/", SOORT), ("meta.xml", "text/xml"), ("styles.xml", "text/xml"), ("content.xml", "text/xml")];
        namen.iter().try_for_each(|(pad, soort)| {
            leeg(uit, "manifest:file-entry", &[("manifest:full-path", pad), ("manifest:media-type", soort)])
        })
    })
}

fn meta(document: &Document) -> io::Result<Vec<u8>> {
    bestand("office:document-meta", NS, |uit| {
        element(uit, "office:meta", &[], |uit| {
            met_tekst(uit, "dc:title", &[], &document.titel)?;
            met_tekst(uit, "dc:language", &[], "nl-NL")?;
            met_tekst(uit, "meta:creation-date", &[], &format!("{}T00:00:00", document.datum))?;
            met_tekst(uit, "dc:date", &[], &format!("{}T00:00:00", document.datum))
        })
    })
}

fn stijlen(papier: Papier) -> io::Result<Vec<u8>> {
    let (breed, hoog, rand, letter, regel) = match papier {
        Papier::A4 => ("21cm", "29.7cm", "2cm", 10.5, "120%"),
        // Front and back: a card of three pages is no card.
        Papier::A5 => ("14.8cm", "21cm", "0.9cm", 8.5, "106%"),
    };
    bestand("office:document-styles", NS, |uit| {
        element(uit, "office:styles", &[], |uit| {
            basis(uit, letter, regel)?;
            for niveau in 1..=3 {
                kopstijl(uit, niveau, letter)?;
            }
            Stijl::ALLE.iter().try_for_each(|(stijl, naam)| tekststijl(uit, *stijl, naam))?;
            tekensoort(uit, "Nadruk", &[("fo:font-weight", "bold")])?;
            tekensoort(uit, "Koppeling", &[("fo:color", "#01689b"), ("style:text-underline-style", "solid")])
        })?;
        element(uit, "office:automatic-styles", &[], |uit| {
            element(uit, "style:page-layout", &[("style:name", "blad")], |uit| {
                let maten = [
                    ("fo:page-width", breed),
                    ("fo:page-height", hoog),
                    ("fo:margin-top", rand),
                    ("fo:margin-bottom", rand),
                    ("fo:margin-left", rand),
                    ("fo:margin-right", rand),
                ];
                leeg(uit, "style:page-layout-properties", &maten)
            })
        })?;
        element(uit, "office:master-styles", &[], |uit| {
            leeg(uit, "style:master-page", &[("style:name", "Standard"), ("style:page-layout-name", "blad")])
        })
    })
}

fn basis(uit: &mut Xml, letter: f32, regel: &str) -> io::Result<()> {
    element(uit, "style:default-style", &[("style:family", "paragraph")], |uit| {
        leeg(uit, "style:paragraph-properties", &[("fo:line-height", regel), ("fo:orphans", "2"), ("fo:widows", "2")])?;
        let grootte = format!("{letter}pt");
        let tekens = [
            ("fo:font-family", "Arial, 'Liberation Sans', sans-serif"),
            ("fo:font-size", grootte.as_str()),
            ("fo:language", "nl"),
            ("fo:country", "NL"),
        ];
        leeg(uit, "style:text-properties", &tekens)
    })?;
    leeg(uit, "style:style", &[("style:name", "Standard"), ("style:family", "paragraph")])
}

fn kopstijl(uit: &mut Xml, niveau: u8, letter: f32) -> io::Result<()> {
    let (naam, toon) = (format!("Heading_20_{niveau}"), format!("Heading {niveau}"));
    let nummer = niveau.to_string();
    let grootte = format!("{}pt", letter * (1.9 - 0.3 * f32::from(niveau)));
    let soort = [
        ("style:name", naam.as_str()),
        ("style:display-name", toon.as_str()),
        ("style:family", "paragraph"),
        ("style:parent-style-name", "Standard"),
        ("style:default-outline-level", nummer.as_str()),
    ];
    element(uit, "style:style", &soort, |uit| {
        let ruimte = [("fo:margin-top", "0.4cm"), ("fo:margin-bottom", "0.15cm"), ("fo:keep-with-next", "always")];
        leeg(uit, "style:paragraph-properties", &ruimte)?;
        leeg(uit, "style:text-properties", &[("fo:font-size", &grootte), ("fo:font-weight", "bold")])
    })?;
    // The same on a new page.
    let nieuw = [
        ("style:name", &*format!("Nieuw{niveau}")),
        ("style:family", "paragraph"),
        ("style:parent-style-name", &*naam),
        ("style:default-outline-level", &*nummer),
    ];
    element(uit, "style:style", &nieuw, |uit| {
        leeg(uit, "style:paragraph-properties", &[("fo:break-before", "page"), ("fo:keep-with-next", "always")])
    })
}

fn tekststijl(uit: &mut Xml, stijl: Stijl, naam: &str) -> io::Result<()> {
    let soort = [("style:name", naam), ("style:family", "paragraph"), ("style:parent-style-name", "Standard")];
    let (alinea, tekens): (Attributen<'_>, Attributen<'_>) = match stijl {
        Stijl::Gewoon => (&[("fo:margin-bottom", "0.2cm")], &[]),
        Stijl::Waarschuwing => (
            &[("fo:margin-bottom", "0.2cm"), ("fo:padding", "0.15cm"), ("fo:border", "1pt solid #b30000")],
            &[("fo:font-weight", "bold")],
        ),
        Stijl::Punt(1) => {
            (&[("fo:margin-left", "0.5cm"), ("fo:text-indent", "-0.4cm"), ("fo:margin-bottom", "0.1cm")], &[])
        }
        Stijl::Punt(_) => {
            (&[("fo:margin-left", "1cm"), ("fo:text-indent", "-0.4cm"), ("fo:margin-bottom", "0.1cm")], &[])
        }
        Stijl::Nummer => {
            (&[("fo:margin-left", "0.8cm"), ("fo:text-indent", "-0.8cm"), ("fo:margin-bottom", "0.1cm")], &[])
        }
        Stijl::Letterlijk => (&[], &[("fo:font-family", "'Liberation Mono', monospace")]),
        Stijl::Inhoud(1) => (&[("fo:margin-top", "0.2cm")], &[("fo:font-weight", "bold")]),
        Stijl::Inhoud(_) => (&[("fo:margin-left", "0.5cm")], &[]),
    };
    element(uit, "style:style", &soort, |uit| {
        leeg(uit, "style:paragraph-properties", alinea)?;
        leeg(uit, "style:text-properties", tekens)
    })
}

fn tekensoort(uit: &mut Xml, naam: &str, tekens: Attributen<'_>) -> io::Result<()> {
    element(uit, "style:style", &[("style:name", naam), ("style:family", "text")], |uit| {
        leeg(uit, "style:text-properties", tekens)
    })
}

fn inhoud(document: &Document) -> io::Result<Vec<u8>> {
    bestand("office:document-content", NS, |uit| {
        element(uit, "office:body", &[], |uit| {
            element(uit, "office:text", &[], |uit| {
                document.alineas.iter().zip(1..).try_for_each(|(a, n)| alinea(uit, a, n, document))
            })
        })
    })
}

fn alinea(uit: &mut Xml, alinea: &Alinea, nummer: usize, document: &Document) -> io::Result<()> {
    match alinea {
        Alinea::Kop { niveau, id, tekst: kop, nieuw_blad } => {
            let begin = if *nieuw_blad { "Nieuw" } else { "Heading_20_" };
            let stijl = format!("{begin}{niveau}");
            let niveau = niveau.to_string();
            element(uit, "text:h", &[("text:style-name", &stijl), ("text:outline-level", &niveau)], |uit| {
                if let Some(id) = id {
                    leeg(uit, "text:bookmark", &[("text:name", id)])?;
                }
                tekst(uit, kop)
            })
        }
        Alinea::Tekst(stijl, inline) => element(uit, "text:p", &[("text:style-name", stijl.naam())], |uit| {
            if matches!(stijl, Stijl::Punt(_)) {
                tekst(uit, "•")?;
                leeg(uit, "text:s", &[("text:c", "2")])?;
            }
            inline.iter().try_for_each(|i| stukje(uit, i, document))
        }),
        Alinea::Tabel(tabel) => tabel_uit(uit, tabel, nummer),
    }
}

fn stukje(uit: &mut Xml, inline: &Inline, document: &Document) -> io::Result<()> {
    match inline {
        Inline::Tekst(t) | Inline::Vondst(t) => ruim(uit, t),
        Inline::Nadruk(t) => element(uit, "text:span", &[("text:style-name", "Nadruk")], |uit| ruim(uit, t)),
        Inline::Link { tekst, adres } => koppeling(uit, tekst, adres),
        Inline::Kaart { tekst, id } if document.heeft(id) => koppeling(uit, tekst, &format!("#{id}")),
        Inline::Kaart { tekst: t, .. } => tekst(uit, t),
    }
}

fn koppeling(uit: &mut Xml, t: &str, adres: &str) -> io::Result<()> {
    let naar = [("xlink:type", "simple"), ("xlink:href", adres), ("text:style-name", "Koppeling")];
    met_tekst(uit, "text:a", &naar, t)
}

/// A reader of OpenDocument drops a space at the start of a piece of text after another element only where two meet; an
/// element of its own keeps it.
fn ruim(uit: &mut Xml, t: &str) -> io::Result<()> {
    match t.strip_prefix(' ') {
        Some(rest) => {
            leeg(uit, "text:s", &[("text:c", "1")])?;
            tekst(uit, rest)
        }
        None => tekst(uit, t),
    }
}

fn tabel_uit(uit: &mut Xml, tabel: &Tabel, nummer: usize) -> io::Result<()> {
    element(uit, "table:table", &[("table:name", &format!("Tabel{nummer}"))], |uit| {
        let breed = tabel.koppen.len().to_string();
        leeg(uit, "table:table-column", &[("table:number-columns-repeated", &breed)])?;
        element(uit, "table:table-header-rows", &[], |uit| rij(uit, &tabel.koppen, "Nadruk"))?;
        tabel.rijen.iter().try_for_each(|r| rij(uit, r, "Tekst"))
    })
}

fn rij(uit: &mut Xml, cellen: &[String], tekens: &str) -> io::Result<()> {
    element(uit, "table:table-row", &[], |uit| {
        cellen.iter().try_for_each(|cel| {
            element(uit, "table:table-cell", &[("office:value-type", "string")], |uit| {
                element(uit, "text:p", &[("text:style-name", "Tekst")], |uit| {
                    met_tekst(uit, "text:span", &[("text:style-name", tekens)], cel)
                })
            })
        })
    })
}

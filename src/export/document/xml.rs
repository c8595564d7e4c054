//! XML of a document: elements, attributes and text, with every sign that XML does not know left out.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use soeverein_core::veilig::veilig;

/// An element that is being filled.
pub(super) type Xml = Writer<Vec<u8>>;
/// Attributes with their values.
pub(super) type Attributen<'a> = &'a [(&'a str, &'a str)];

/// A whole file with one element around all.
pub(super) fn bestand(
    naam: &str,
    attributen: Attributen<'_>,
    vul: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut uit = Writer::new(Vec::new());
    uit.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    element(&mut uit, naam, attributen, vul)?;
    Ok(uit.into_inner())
}

/// An element with others in it.
pub(super) fn element(
    uit: &mut Xml,
    naam: &str,
    attributen: Attributen<'_>,
    vul: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    uit.create_element(naam).with_attributes(attributen.iter().copied()).write_inner_content(vul).map(drop)
}

/// An element with nothing in it.
pub(super) fn leeg(uit: &mut Xml, naam: &str, attributen: Attributen<'_>) -> io::Result<()> {
    uit.create_element(naam).with_attributes(attributen.iter().copied()).write_empty().map(drop)
}

/// An element with text in it.
pub(super) fn met_tekst(uit: &mut Xml, naam: &str, attributen: Attributen<'_>, tekst: &str) -> io::Result<()> {
    let tekst = leesbaar(tekst);
    uit.create_element(naam)
        .with_attributes(attributen.iter().copied())
        .write_text_content(BytesText::new(&tekst))
        .map(drop)
}

/// Text within the element that is being filled.
pub(super) fn tekst(uit: &mut Xml, tekst: &str) -> io::Result<()> {
    uit.write_event(Event::Text(BytesText::new(&leesbaar(tekst))))
}

/// XML knows no control codes, and not the last two signs of the first plane.
fn leesbaar(tekst: &str) -> Cow<'_, str> {
    let tekst = veilig(tekst);
    if tekst.contains(['\u{fffe}', '\u{ffff}']) {
        return Cow::Owned(tekst.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}"));
    }
    tekst
}

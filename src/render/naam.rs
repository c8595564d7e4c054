//! What a kaart is called in an overview, with what a reader must know before opening it.

use soeverein_core::model::Soort;
use soeverein_core::store::Kop;

/// The title, or what a feit says, with a mark for what is withdrawn or of the own organisation.
pub(crate) fn naam(kop: &Kop) -> String {
    let titel = if kop.soort == Soort::Feit { &kop.kern } else { &kop.titel };
    let erbij = [(kop.vervallen, " (vervallen)"), (kop.eigen, " (eigen kaart)"), (kop.aangevuld, " (aangevuld)")];
    erbij.iter().filter(|(geldt, _)| *geldt).fold(titel.clone(), |titel, (_, erbij)| titel + erbij)
}

/// A word at the start of a heading.
pub(crate) fn met_hoofdletter(woord: &str) -> String {
    let mut tekens = woord.chars();
    tekens.next().map(|c| c.to_uppercase().chain(tekens).collect()).unwrap_or_default()
}

//! A picture of a route, for the expert who checks it on one page: Mermaid or Graphviz (dot).

use std::collections::BTreeSet;

use super::Gang;
use crate::veilig::veilig;

/// The language of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tekening {
    /// Mermaid, as wikis draw it.
    Mermaid,
    /// Graphviz.
    Dot,
}

/// From a question, by a choice, to a question or to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Pijl {
    van: usize,
    keuze: usize,
    naar: Naar,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Naar {
    Vraag(usize),
    Plan,
    Gewoon,
}

/// Draws the questions and what each choice can lead to, and the danger exits that stand at every question.
pub fn teken(gang: &Gang<'_>, tekening: Tekening) -> String {
    let mut regels = vec![tekening.begin().to_owned()];
    regels.extend(route(gang, tekening, ""));
    regels.extend(tekening.eind().map(str::to_owned));
    regels.join("\n") + "\n"
}

/// Draws several routes in one picture, each in a frame of its own.
pub fn teken_alle(gangen: &[Gang<'_>], tekening: Tekening) -> String {
    let mut regels = vec![tekening.begin().to_owned()];
    for (n, gang) in gangen.iter().enumerate() {
        regels.push(tekening.kader(n, &gang.kaart.hoofd.titel));
        regels.extend(route(gang, tekening, &format!("r{n}_")));
        regels.push(tekening.kader_eind().to_owned());
    }
    regels.extend(tekening.eind().map(str::to_owned));
    regels.join("\n") + "\n"
}

/// The lines of one route; `voor` keeps its names apart from those of another.
fn route(gang: &Gang<'_>, tekening: Tekening, voor: &str) -> Vec<String> {
    let naam = |naam: &str| format!("{voor}{naam}");
    let mut regels = vec![tekening.knoop(&naam("begin"), &gang.kaart.hoofd.titel)];
    let gevaar = format!("Bij elke vraag: gevaar of nood ({})", gang.route.gevaar.0.join(", "));
    regels.push(tekening.knoop(&naam("gevaar"), &gevaar));
    let vragen = gang.route.vragen.iter().enumerate();
    regels.extend(vragen.map(|(v, vraag)| tekening.knoop(&naam(&format!("v{v}")), &vraag.tekst)));
    regels.push(tekening.knoop(&naam("plan"), "Plan"));
    let pijlen = pijlen(gang);
    if pijlen.iter().any(|p| p.naar == Naar::Gewoon) {
        regels.push(tekening.knoop(&naam("gewoon"), "Plan: gewone dienstverlening"));
    }
    regels.push(tekening.pijl(&naam("begin"), &naam("gevaar"), None));
    regels.push(tekening.pijl(&naam("begin"), &naam("v0"), None));
    for Pijl { van, keuze, naar } in pijlen {
        let tekst = gang.route.vragen.get(van).and_then(|v| v.keuzes.get(keuze)).map(|k| k.tekst.as_str());
        let naar = match naar {
            Naar::Vraag(v) => format!("v{v}"),
            Naar::Plan => "plan".to_owned(),
            Naar::Gewoon => "gewoon".to_owned(),
        };
        regels.push(tekening.pijl(&naam(&format!("v{van}")), &naam(&naar), tekst));
    }
    regels
}

fn pijlen(gang: &Gang<'_>) -> BTreeSet<Pijl> {
    let mut uit = BTreeSet::new();
    for (gegeven, _) in gang.takken_vanaf(&vec![None; gang.route.vragen.len()]) {
        let stand = gang.stand(&gegeven);
        let gesteld: Vec<(usize, usize)> = stand.beantwoord(&gegeven).collect();
        for (n, &(van, keuze)) in gesteld.iter().enumerate() {
            let naar = match gesteld.get(n + 1) {
                Some((volgende, _)) => Naar::Vraag(*volgende),
                None if stand.gewoon => Naar::Gewoon,
                None => Naar::Plan,
            };
            uit.extend(gang.even_ver(van, keuze).into_iter().map(|keuze| Pijl { van, keuze, naar }));
        }
    }
    uit
}

impl Gang<'_> {
    /// The choices for which this one stands: those that lead to the same questions.
    fn even_ver(&self, v: usize, k: usize) -> Vec<usize> {
        let takken = self.takken.get(v).map(Vec::as_slice).unwrap_or_default();
        let alleen: Vec<usize> = takken.iter().filter(|(_, aantal)| *aantal == 1).map(|(k, _)| *k).collect();
        match takken.iter().find(|(n, _)| *n == k) {
            Some((_, aantal)) if *aantal > 1 => {
                let keuzes = self.route.vragen.get(v).map_or(0, |vraag| vraag.keuzes.len());
                (0..keuzes).filter(|k| !alleen.contains(k)).collect()
            }
            _ => vec![k],
        }
    }
}

impl Tekening {
    fn begin(self) -> &'static str {
        match self {
            Self::Mermaid => "flowchart TD",
            Self::Dot => {
                "digraph route {\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\"];"
            }
        }
    }

    fn eind(self) -> Option<&'static str> {
        (self == Self::Dot).then_some("}")
    }

    /// The start of a frame around one route. Graphviz frames what is called a cluster.
    fn kader(self, nummer: usize, titel: &str) -> String {
        match self {
            Self::Mermaid => format!("  subgraph r{nummer}[\"{}\"]", self.veilig(titel)),
            Self::Dot => format!("  subgraph cluster_{nummer} {{\n  label=\"{}\";", self.veilig(titel)),
        }
    }

    fn kader_eind(self) -> &'static str {
        match self {
            Self::Mermaid => "  end",
            Self::Dot => "  }",
        }
    }

    fn knoop(self, naam: &str, tekst: &str) -> String {
        match self {
            Self::Mermaid => format!("  {naam}[\"{}\"]", self.veilig(tekst)),
            Self::Dot => format!("  {naam} [label=\"{}\"];", self.veilig(tekst)),
        }
    }

    fn pijl(self, van: &str, naar: &str, tekst: Option<&str>) -> String {
        match (self, tekst) {
            (Self::Mermaid, Some(tekst)) => format!("  {van} -- \"{}\" --> {naar}", self.veilig(tekst)),
            (Self::Mermaid, None) => format!("  {van} --> {naar}"),
            (Self::Dot, Some(tekst)) => format!("  {van} -> {naar} [label=\"{}\"];", self.veilig(tekst)),
            (Self::Dot, None) => format!("  {van} -> {naar};"),
        }
    }

    /// A text cannot end its own label.
    fn veilig(self, tekst: &str) -> String {
        let tekst = veilig(tekst);
        match self {
            Self::Mermaid => {
                tekst.replace('#', "#35;").replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;")
            }
            Self::Dot => tekst.replace('\\', "\\\\").replace('"', "\\\""),
        }
    }
}

//! Faults as compilers show them: code, what is wrong, the line itself, how to mend it. The build
//! and `controleer` print the same report.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::check::{Ernst, Fout};
use crate::read::Bestand;
use crate::veilig::veilig;

/// One fault with the line that it is about. `map` goes before the name of the file, so that an
/// editor can open it; `kleur` asks for colour codes.
pub fn toon_fout(fout: &Fout, bestanden: &[Bestand], map: &str, kleur: bool) -> String {
    let niveau = match fout.ernst {
        Ernst::Fout => Level::ERROR.with_name("fout"),
        Ernst::Waarschuwing => Level::WARNING.with_name("waarschuwing"),
    };
    let melding = veilig(&fout.melding);
    let oplossing = veilig(&fout.oplossing);
    let pad = if map.is_empty() { fout.bestand.clone() } else { format!("{map}/{}", fout.bestand) };
    let pad = veilig(&pad);
    let bestand = bestanden.iter().find(|b| b.naam == fout.bestand);
    let titel = niveau.primary_title(melding).id(fout.code);
    let groep = match bestand.and_then(|b| uitsnede(b, fout)) {
        Some((regel, tekst, bereik)) => {
            // A sign that is shown instead of run takes more room: what is pointed at moves along.
            let lengte = |tot: usize| veilig(tekst.get(..tot).unwrap_or(tekst)).len();
            let bereik = lengte(bereik.start)..lengte(bereik.end);
            titel.element(
                Snippet::source(veilig(tekst))
                    .line_start(regel)
                    .path(pad.as_ref())
                    .annotation(AnnotationKind::Primary.span(bereik)),
            )
        }
        None => titel.element(annotate_snippets::Origin::path(pad.as_ref())),
    };
    let groep = groep.element(Level::HELP.with_name("oplossing").message(oplossing));
    let renderer = if kleur { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[groep])
}

/// How many characters are pointed at.
const MEESTE_TEKENS: usize = 40;

/// The line of a fault, with its own part of the bytes. One line is enough: a table that spans a
/// screen would hide what is wrong with it.
fn uitsnede<'a>(bestand: &'a Bestand, fout: &Fout) -> Option<(usize, &'a str, std::ops::Range<usize>)> {
    let tekst = bestand.tekst.as_str();
    let start = fout.bereik.start.min(tekst.len());
    let begin = tekst.get(..start)?.rfind('\n').map_or(0, |n| n + 1);
    let eind = tekst.get(start..)?.find('\n').map_or(tekst.len(), |n| start + n);
    let regel = tekst.get(begin..eind)?.trim_end_matches('\r');
    if regel.is_empty() {
        return None;
    }
    let van = (start - begin).min(regel.len());
    let tot = fout.bereik.end.min(begin + regel.len()).saturating_sub(begin).max(van);
    // A whole paragraph of carets points at nothing.
    let tot = regel.char_indices().map(|(n, _)| n).filter(|n| *n > van).nth(MEESTE_TEKENS).map_or(tot, |n| n.min(tot));
    Some((fout.regel, regel, van..tot))
}

/// The last line of a report: what matters most stands last.
pub fn slotzin(kaarten: usize, fouten: usize, waarschuwingen: usize) -> String {
    let telt = |n: usize, een: &str, meer: &str| format!("{n} {}", if n == 1 { een } else { meer });
    format!(
        "{} nagekeken: {}, {}.",
        telt(kaarten, "kaart", "kaarten"),
        telt(fouten, "fout", "fouten"),
        telt(waarschuwingen, "waarschuwing", "waarschuwingen"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_shows_its_line_and_how_to_mend_it() {
        let bestand = Bestand::new("kaarten/x.toml", "een = 1\nzie_ook = [\"fotu\"]\n");
        let bereik = bestand.vind("\"fotu\"");
        let fout = Fout {
            code: "K020",
            ernst: Ernst::Fout,
            bestand: bestand.naam.clone(),
            regel: 2,
            kolom: 12,
            bereik,
            melding: "'fotu' bestaat niet.".into(),
            oplossing: "Bedoelt u 'fout'?".into(),
        };
        let tekst = toon_fout(&fout, &[bestand], "data", false);
        assert!(tekst.starts_with("fout[K020]: 'fotu' bestaat niet.\n"), "{tekst}");
        assert!(tekst.contains("data/kaarten/x.toml:2:12"), "{tekst}");
        assert!(tekst.contains("zie_ook = [\"fotu\"]") && tekst.contains("= oplossing: Bedoelt u 'fout'?"), "{tekst}");
    }

    #[test]
    fn counts_are_spelled_right() {
        assert_eq!(slotzin(1, 0, 2), "1 kaart nagekeken: 0 fouten, 2 waarschuwingen.");
    }
}

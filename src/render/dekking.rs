//! The page of `lijst --dekking`: what the corpus covers, for who keeps it.

use soeverein_core::dekking::{BronDekking, Dekking, SoortDekking, ThemaDekking};

use super::{Blad, Blok, Inline, Punt, Tabel};

pub(crate) fn blad(dekking: &Dekking) -> Blad {
    let mut blad = Blad(vec![Blok::Titel("Wat het corpus dekt".to_owned())]);
    blad.alinea(format!(
        "Bijgewerkt tot {}. Gemaakt uit de kaarten zelf, met: soeverein-advies lijst --dekking --formaat markdown",
        dekking.datum
    ));
    blad.0.push(Blok::Kop("Per soort".to_owned()));
    blad.0.push(soorten(&dekking.soorten));
    blad.alinea(
        "Redactie: regels zonder feiten; zij zeggen hoe mensen in het vak het doen, geen recht of feit. \
         Moeilijk: kaarten onder de grens van controle K062.",
    );
    blad.0.push(Blok::Kop("Hoe oud".to_owned()));
    blad.0.push(data(&dekking.soorten));
    for ThemaDekking { thema, kaarten } in &dekking.situaties {
        let punten = kaarten.iter().map(|k| {
            let naam = Inline::Kaart { tekst: k.titel.clone(), id: k.id.clone() };
            Punt { tekst: vec![naam], onder: Vec::new() }
        });
        blad.punten(format!("Situaties: {thema} ({})", kaarten.len()), punten.collect());
    }
    blad.0.push(Blok::Kop("Per rol".to_owned()));
    let rijen = dekking.rollen.iter().map(|r| vec![r.rol.clone(), r.situaties.to_string(), r.kaarten.to_string()]);
    blad.0.push(tabel(["Rol", "Situaties", "Kaarten van alle soorten"], rijen.collect()));
    blad.0.push(Blok::Kop("Bronnen".to_owned()));
    blad.alinea(format!(
        "{} feiten steunen op {} bronnen. Per bron: hoeveel kaarten er een regel op laten steunen.",
        dekking.feiten,
        dekking.bronnen.len()
    ));
    blad.0.push(bronnen(&dekking.bronnen));
    niet_gebruikt(&mut blad, dekking);
    blad
}

fn soorten(soorten: &[SoortDekking]) -> Blok {
    let deel = |s: &SoortDekking| (s.redactie * 100 + s.regels / 2).checked_div(s.regels).unwrap_or_default();
    let rijen = soorten.iter().map(|s| {
        let redactie = format!("{} ({} %)", s.redactie, deel(s));
        let soort = s.soort.meervoud().to_owned();
        vec![soort, s.kaarten.to_string(), s.regels.to_string(), redactie, s.moeilijk.to_string()]
    });
    tabel(["Soort", "Kaarten", "Regels", "Redactie", "Moeilijk"], rijen.collect())
}

fn data(soorten: &[SoortDekking]) -> Blok {
    let rijen = soorten
        .iter()
        .map(|s| vec![s.soort.meervoud().to_owned(), s.oudst_nagelezen.to_string(), s.eerst_herzien.to_string()]);
    tabel(["Soort", "Oudst nagelezen", "Eerst herzien voor"], rijen.collect())
}

fn bronnen(bronnen: &[BronDekking]) -> Blok {
    let rijen =
        bronnen.iter().map(|b| vec![b.bron.clone(), b.titel.clone(), b.bronsoort.clone(), b.kaarten.to_string()]);
    tabel(["Id", "Titel", "Bronsoort", "Kaarten"], rijen.collect())
}

fn niet_gebruikt(blad: &mut Blad, dekking: &Dekking) {
    if !dekking.losse_feiten.is_empty() {
        blad.0.push(Blok::Kop(format!("Feiten zonder kaart ({})", dekking.losse_feiten.len())));
        blad.alinea(dekking.losse_feiten.join(", "));
    }
    if dekking.niet_gebruikt.is_empty() {
        return;
    }
    blad.0.push(Blok::Kop("Verzameld en niet gebruikt".to_owned()));
    blad.alinea("Feiten uit het vooronderzoek die niet in het corpus staan, met de reden.");
    let rijen = dekking
        .niet_gebruikt
        .iter()
        .map(|groep| vec![groep.reden.clone(), groep.feiten.len().to_string(), groep.feiten.join(", ")]);
    blad.0.push(tabel(["Reden", "Aantal", "Feiten"], rijen.collect()));
}

fn tabel<const N: usize>(koppen: [&str; N], rijen: Vec<Vec<String>>) -> Blok {
    Blok::Tabel(Tabel { koppen: koppen.map(str::to_owned).to_vec(), rijen })
}

//! Reading: all faults of a file at once, and files that cannot be read (K002).

use crate::zaak::*;

/// The codes that no replacement in a text can bring about.
pub(crate) const ONLEESBAAR: &str = "K002";
pub(crate) const ONTBREEKT: &str = "K017";

/// Sows these replacements in one file and gives the lines on which their texts came to stand.
fn zaai(akker: &Akker, bestand: &str, zaden: &[(&str, &str)]) -> Vec<usize> {
    for (zoek, door) in zaden {
        akker.vervang(bestand, zoek, door);
    }
    let mut regels: Vec<usize> = zaden.iter().map(|(_, door)| akker.regel_van(bestand, door)).collect();
    regels.sort_unstable();
    regels
}

#[test]
fn all_syntax_faults_of_a_file_at_once() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let zaden = [
        ("Een bezoeker filmt", r"Een bezoeker \filmt \zacht"),
        ("thema = \"balie\"", "thema ="),
        ("\"camera\", \"telefoon\"", "\"camera\" \"telefoon\""),
        ("nagelezen = 2026-11-24", "nagelezen = 2026-11-99"),
        ("\"De beveiliging\"", "De beveiliging"),
    ];
    let verwacht = zaai(&akker, SITUATIE, &zaden);
    let uit = akker.controleer();
    let mut gevonden: Vec<usize> = Melding::alle(&uit)
        .into_iter()
        .filter(|m| m.code == "K001")
        .inspect(|m| assert_eq!(m.bestand, SITUATIE, "{uit}"))
        .map(|m| m.regel)
        .collect();
    gevonden.dedup();
    assert_eq!(gevonden, verwacht, "{uit}");
    assert_eq!(uit.code, 1);
}

#[test]
fn all_values_that_do_not_fit_at_once() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let zaden = [
        ("titel = \"Een bezoeker filmt\"", "titel = 7"),
        ("trefwoorden = [", "trefworden = ["),
        ("herzien_voor = 2027-11-24", "herzien_voor = 2027-11-24T09:00:00"),
        ("tekst = \"Draai uw scherm weg.\"", "tekst = \"\""),
        ("wanneer = \"deze-week\"", "wanneer = \"ooit\""),
    ];
    let verwacht = zaai(&akker, SITUATIE, &zaden);
    let uit = akker.controleer();
    let (lees, lijst): (Vec<Melding>, Vec<Melding>) =
        Melding::alle(&uit).into_iter().filter(|m| m.bestand == SITUATIE).partition(|m| m.code != "K004");
    assert_eq!(lees.iter().map(|m| m.regel).collect::<Vec<_>>(), verwacht, "{uit}");
    assert_eq!(lees.iter().map(|m| m.code.as_str()).collect::<Vec<_>>(), ["K005", "K003", "K007", "K008", "K006"]);
    assert_eq!(lijst.len(), 1, "de sleutel met de tikfout ontbreekt ook\n{uit}");
}

#[test]
fn faults_of_several_files_at_once_in_the_order_of_the_files() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.vervang(WIJSHEID, "Rust slaat over.", "Filmen is strafbaar.");
    akker.vervang(BRONNEN, "30821-238", "30821");
    akker.vervang(SIGNAAL, "Ga weg en bel 112.", "Ga weg. Bel 112. Wacht.");
    let uit = akker.controleer();
    let meldingen = Melding::alle(&uit);
    let gevonden: Vec<(&str, &str)> = meldingen.iter().map(|m| (m.bestand.as_str(), m.code.as_str())).collect();
    assert_eq!(gevonden, [(BRONNEN, "K052"), (SIGNAAL, "K060"), (WIJSHEID, "K031")], "{uit}");
}

/// The one report of this kind in a run.
fn enige(akker: &Akker, code: &str) -> Melding {
    let uit = akker.controleer();
    assert_eq!(uit.code, 1, "{uit}");
    let meldingen: Vec<Melding> = Melding::alle(&uit).into_iter().filter(|m| m.code == code).collect();
    let [melding] = meldingen.as_slice() else { panic!("niet één keer {code}\n{uit}") };
    melding.clone()
}

#[test]
fn a_file_that_is_no_text() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.schrijf("kaarten/situatie/brieven.toml", b"titel = \"\xff\xfe\"\n");
    let melding = enige(&akker, ONLEESBAAR);
    assert_eq!((melding.bestand.as_str(), melding.regel), ("kaarten/situatie/brieven.toml", 1));
    assert!(melding.melding.contains("UTF-8"), "{melding:?}");
}

#[test]
fn a_file_that_is_too_large() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.schrijf("feiten/groot.toml", format!("# {}\n", "x".repeat(5_000_001)));
    let melding = enige(&akker, ONLEESBAAR);
    assert_eq!(melding.bestand, "feiten/groot.toml");
    assert!(melding.melding.contains("5 MB"), "{melding:?}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    std::os::unix::fs::symlink("/bestaat/niet.toml", akker.map().join("feiten/los.toml"))
        .unwrap_or_else(|fout| panic!("geen koppeling: {fout}"));
    assert_eq!(enige(&akker, ONLEESBAAR).bestand, "feiten/los.toml");
}

#[test]
fn a_file_of_the_corpus_that_is_gone() {
    for naam in ["taal/etiketten.toml", "taal/gevaar.toml", "ids.txt"] {
        let akker = Akker::nieuw(Vorm::Gewoon);
        std::fs::remove_file(akker.map().join(naam)).unwrap_or_else(|fout| panic!("{naam}: {fout}"));
        let melding = enige(&akker, ONTBREEKT);
        assert_eq!(melding.bestand, naam);
    }
}

#[test]
fn a_taal_file_that_nobody_reads() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.schrijf("taal/synoniem.toml", "groepen = []\n");
    let melding = enige(&akker, "K003");
    assert_eq!((melding.bestand.as_str(), melding.regel), ("taal/synoniem.toml", 1));
    assert!(melding.oplossing.contains("synoniemen"), "{melding:?}");
}

#[test]
fn a_file_that_takes_no_part_is_named() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    akker.schrijf("kaarten/situatie/balie.tmol", "x");
    akker.schrijf("LEESMIJ.md", "x");
    let uit = akker.controleer();
    assert_eq!(uit.code, 0, "{uit}");
    assert!(uit.stderr.contains("balie.tmol") && !uit.stderr.contains("LEESMIJ"), "{uit}");
}

#[test]
fn a_folder_that_is_not_there_is_wrong_use() {
    let uit = crate::steun::opdracht(["controleer", "/bestaat/niet"]).draai();
    assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
    assert!(uit.stderr.contains("/bestaat/niet bestaat niet"), "{uit}");
}

/// What looks like a fault and is none.
#[test]
fn no_false_alarm() {
    let goed = [
        (SITUATIE, "Draai uw scherm weg.", "Vraag de VNG om raad."),
        (SITUATIE, "Draai uw scherm weg.", "Bel 112, tel tot 10 en wacht."),
        (SITUATIE, "Draai uw scherm weg.", r"Reken \\*niet\\* te veel."),
        (SITUATIE, "Draai uw scherm weg.", "Zie [artikel](bwb:BWBR0005537/6:7)."),
        (SITUATIE, "Draai uw scherm weg.", "Ga rechtop zitten op het wettenboek."),
        (SITUATIE, "Draai uw scherm weg.", "Kijk om 10:00 en op 2026-11-24."),
        (SITUATIE, "Blijf kalm. Vraag waar het om gaat.", "Blijf kalm, bijv. Zo. Vraag door."),
        (SITUATIE, "titel = \"Een bezoeker filmt\"", "titel = 'Een bezoeker filmt \"stil\"'"),
        (BRONNEN, "30821-238", "36600-VII-12"),
        (UITSPRAAK, "ECLI:NL:RBGEL:2023:5503", "ECLI:EU:C:2019:773"),
        (BEGRIP, "herzien_voor = 2027-11-24", "herzien_voor = 2026-11-24"),
        (WET, "tekst_van = 2026-01-01", "tekst_van = 2026-11-24"),
    ];
    for (bestand, zoek, door) in goed {
        let akker = Akker::nieuw(Vorm::Gewoon);
        akker.vervang(bestand, zoek, door);
        let uit = akker.controleer();
        assert!(Melding::alle(&uit).is_empty(), "{door}\n{uit}");
        assert_eq!(uit.code, 0);
    }
}

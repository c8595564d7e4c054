//! A folder without `corpus.toml`: an addition of an organisation, checked on top of the bundled
//! corpus. Which bundled kaarten there are is asked of the program, for they change.

use crate::steun::opdracht;
use crate::zaak::*;

const KAART: &str = r#"[[wijsheid]]
id = "eigen-koffie"
titel = "Koffie aan onze balie"
thema = "balie"
domein = ["dienstverlening"]
rollen = ["balie"]
trefwoorden = ["koffie"]
nagelezen = 2026-11-24
gewijzigd = 2026-11-24
herzien_voor = 2027-11-24

[wijsheid.kern]
tekst = "Bied koffie aan."

[[wijsheid.doe]]
id = "vraag"
tekst = "Zeg waar de koffie staat."

[[wijsheid.want]]
tekst = "Koffie helpt."

[[wijsheid.niet_als]]
tekst = "De pot is leeg."
"#;

/// The code of a kaart that takes the place of a bundled one, which a whole corpus has not.
pub(crate) const VERVANGEN: &str = "K088";

/// The id of a bundled kaart of the soort wijsheid.
pub(crate) fn meegeleverd() -> String {
    let uit = opdracht(["lijst", "wijsheid", "--json"]).draai();
    let id = uit.json().pointer("/kaarten/0/id").and_then(|id| id.as_str()).map(str::to_owned);
    id.unwrap_or_else(|| panic!("geen wijsheid in het corpus\n{uit}"))
}

/// A folder with one file.
pub(crate) fn map_met(tekst: &str) -> Akker {
    let akker = Akker::leeg();
    akker.schrijf("onze-kaarten.toml", tekst);
    akker
}

/// Codes and weights of what is found in one file, with the exit code.
pub(crate) fn vind(tekst: &str) -> (i32, Vec<(String, Ernst)>) {
    let uit = map_met(tekst).controleer();
    (uit.code, Melding::alle(&uit).into_iter().map(|m| (m.code, m.ernst)).collect())
}

fn fout(code: &str) -> (i32, Vec<(String, Ernst)>) {
    (1, vec![(code.to_owned(), Ernst::Fout)])
}

const GOED: (i32, Vec<(String, Ernst)>) = (0, Vec::new());

#[test]
fn a_kaart_of_its_own_is_accepted() {
    assert_eq!(vind(KAART), GOED);
}

#[test]
fn a_kaart_in_the_place_of_a_bundled_one_is_accepted() {
    let (einde, meldingen) = vind(&KAART.replace("eigen-koffie", &meegeleverd()));
    // Routes may name lines that it does not have; that is told, and it takes its place all the same.
    assert!(einde == 0 && meldingen.iter().all(|(code, _)| code == VERVANGEN), "{meldingen:?}");
}

#[test]
fn lines_added_to_a_bundled_kaart_are_accepted() {
    let tekst = format!("[[aanvulling]]\nid = \"{}\"\n\n[[aanvulling.doe]]\ntekst = \"Haal koffie.\"\n", meegeleverd());
    assert_eq!(vind(&tekst), GOED);
}

#[test]
fn a_kaart_may_rest_on_the_bundled_corpus() {
    let tekst = KAART.replace("trefwoorden", &format!("zie_ook = [\"{}\"]\ntrefwoorden", meegeleverd()));
    assert_eq!(vind(&tekst), GOED);
}

#[test]
fn places_of_the_organisation_are_accepted() {
    let akker = Akker::leeg();
    akker.schrijf("plaatsen.toml", "alarmknop = \"Onder het bureau\"\n");
    let uit = akker.draai(&[]);
    assert_eq!(uit.code, 0, "{uit}");
    assert!(uit.stdout.contains("plaatsen zijn ingelezen"), "{uit}");
}

#[test]
fn an_unknown_place_of_the_organisation_is_a_fault() {
    let akker = Akker::leeg();
    akker.schrijf("plaatsen.toml", "alarmknop = \"Onder het bureau\"\nalarmknopje = \"x\"\n");
    let uit = akker.controleer();
    let gevonden: Vec<(String, usize)> = Melding::alle(&uit).into_iter().map(|m| (m.code, m.regel)).collect();
    assert_eq!(gevonden, [("K003".to_owned(), 2)], "{uit}");
}

#[test]
fn lines_added_to_an_unknown_kaart_are_a_fault_on_their_own_line() {
    let akker = map_met(&format!(
        "{KAART}\n# Hier.\n[[aanvulling]]\nid = \"bestaat-niet\"\n\n[[aanvulling.doe]]\ntekst = \"Haal koffie.\"\n"
    ));
    let uit = akker.controleer();
    let meldingen = Melding::alle(&uit);
    let [melding] = meldingen.as_slice() else { panic!("{uit}") };
    let regel = akker.regel_van("onze-kaarten.toml", "# Hier.\n[[aanvulling]]");
    assert_eq!((melding.code.as_str(), melding.regel, uit.code), ("K020", regel, 1), "{uit}");
    assert!(melding.melding.contains("bestaat-niet"), "{uit}");
}

#[test]
fn lines_added_to_evidence_are_a_fault() {
    assert_eq!(vind("[[aanvulling]]\nid = \"awb\"\n\n[[aanvulling.doe]]\ntekst = \"Haal koffie.\"\n"), fout("K020"));
}

#[test]
fn the_head_of_a_bundled_kaart_cannot_be_added_to() {
    let tekst = format!("[[aanvulling]]\nid = \"{}\"\ntitel = \"Anders\"\n", meegeleverd());
    assert_eq!(vind(&tekst), fout("K003"));
}

#[test]
fn missing_evidence_is_only_a_warning() {
    let waarschuwing = |code: &str| (0, vec![(code.to_owned(), Ernst::Waarschuwing)]);
    assert_eq!(vind(&KAART.replace("Koffie helpt.", "Filmen is strafbaar.")), waarschuwing("K031"));
    let ervaring = KAART
        .replace("wijsheid", "ervaring")
        .replace(".doe]", ".wat]")
        .replace(".want]", ".waar_bleek_het_uit]")
        .replace(".niet_als]", ".les]");
    assert_eq!(vind(&ervaring), waarschuwing("K030"));
}

#[test]
fn other_faults_weigh_as_much_as_in_the_corpus() {
    let zaden = [
        ("K003", "trefwoorden", "trefwoorden = []\ntrefworden"),
        ("K020", "id = \"vraag\"", "feiten = [\"bestaat-niet\"]"),
        ("K024", "Koffie helpt.", "Koffie *helpt."),
        ("K065", "Koffie helpt.", r"Koffie \u202Ehelpt."),
        ("K060", "Bied koffie aan.", "Bied koffie aan. Ga zitten. Wacht."),
    ];
    for (code, zoek, door) in zaden {
        let (einde, meldingen) = vind(&KAART.replace(zoek, door));
        assert_eq!(einde, 1, "{door}");
        assert!(meldingen.contains(&(code.to_owned(), Ernst::Fout)), "{door}: {meldingen:?}");
    }
}

#[test]
fn a_list_of_ids_is_the_organisations_own_choice() {
    let akker = map_met(KAART);
    assert_eq!(akker.draai(&["--vul-ids-aan"]).code, 0);
    assert_eq!(akker.lees(IDS), "eigen-koffie\neigen-koffie#vraag\n");
    assert_eq!(akker.controleer().code, 0);
}

#[test]
fn an_empty_folder_is_no_fault() {
    assert_eq!(Akker::leeg().controleer().code, 0);
}

/// What an aanvulling would add to a route was never walked.
#[test]
fn a_bundled_route_is_replaced_and_never_appended_to() {
    let (einde, meldingen) = vind("[[aanvulling]]\nid = \"balie\"\naltijd = [\"houd-het-gesprek-bij-de-zaak.doe\"]\n");
    assert_eq!((einde, meldingen), (1, vec![("K020".to_owned(), Ernst::Fout)]));
}

/// A plan must not lose a line without a word.
#[test]
fn a_replaced_kaart_without_a_line_of_a_route_is_told() {
    let kaart = KAART.replace("eigen-koffie", "houd-het-gesprek-bij-de-zaak");
    let uit = map_met(&kaart).controleer();
    let meldingen = Melding::alle(&uit);
    assert_eq!(uit.code, 0, "{uit}");
    assert!(meldingen.iter().any(|m| m.code == VERVANGEN && m.ernst == Ernst::Waarschuwing), "{uit}");
    let regel = map_met(&kaart).regel_van("onze-kaarten.toml", "id = \"houd-het-gesprek-bij-de-zaak\"");
    assert!(meldingen.iter().filter(|m| m.code == VERVANGEN).all(|m| m.regel == regel), "{uit}");
    assert!(!Melding::alle(&map_met(KAART).controleer()).iter().any(|m| m.code == VERVANGEN));
}

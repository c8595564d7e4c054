//! What must raise the alarm, and what must not.

use super::super::tests::corpus::search;

const DREIGING: &str = "dreiging-of-geweld";
const LEVEN: &str = "iemand-wil-niet-meer-leven";
const KIND: &str = "kind-in-gevaar";
const WAPEN: &str = "wapen-brand-of-gas";

const DANGER: [(&str, &str); 48] = [
    ("hij zegt dat hij me weet te wonen", DREIGING),
    ("ik weet je te vinden", DREIGING),
    ("dreigt", DREIGING),
    ("collega bedreigd aan de telefoon", DREIGING),
    ("Bedreiging per mail", DREIGING),
    ("bedrijgd", DREIGING),
    ("bedreigt mijn collega", DREIGING),
    ("ik maak je af", DREIGING),
    ("hij zei ik maak jullie allemaal af", DREIGING),
    ("man slaat me", DREIGING),
    ("doods bedreiging ontvangen", DREIGING),
    ("hij wacht me op bij de uitgang", DREIGING),
    ("ze staan voor mijn deur", DREIGING),
    ("gaat ons vermoorden", DREIGING),
    ("we komen je halen", DREIGING),
    ("vechtpartij in de hal", DREIGING),
    ("zelfmoord", LEVEN),
    ("zelfmoort", LEVEN),
    ("zelf moord", LEVEN),
    ("suicide", LEVEN),
    ("suïcidaal gedrag", LEVEN),
    ("inwoner wil dood", LEVEN),
    ("wil echt dood", LEVEN),
    ("hij zegt dat hij dood wil", LEVEN),
    ("ik wil echt niet meer leven", LEVEN),
    ("mevrouw wil niet meer leven", LEVEN),
    ("er een eind aan maken", LEVEN),
    ("hij maakt er een einde aan", LEVEN),
    ("zegt dat ze zichzelf iets aandoet", LEVEN),
    ("voor de trein springen", LEVEN),
    ("kind geslagen", KIND),
    ("het kind wordt mishandeld", KIND),
    ("kind word mishandelt", KIND),
    ("kindermishandeling", KIND),
    ("vader slaat zijn kinderen", KIND),
    ("kinderen zijn niet veilig", KIND),
    ("kind al weken opgesloten", KIND),
    ("baby krijgt geen eten kind heeft honger", KIND),
    ("hij heeft een mes", WAPEN),
    ("man met pistool", WAPEN),
    ("man met pistol", WAPEN),
    ("gaskraan open", WAPEN),
    ("hij heeft de gaskraan open gedraaid", WAPEN),
    ("benzine", WAPEN),
    ("dreigt met brandstichten", WAPEN),
    ("ik ruik gas", WAPEN),
    ("huis staat in brand", WAPEN),
    ("vuurwapens in de woning", WAPEN),
];

const NO_DANGER: [&str; 52] = [
    "wapenvergunning",
    "wapenvergunning aanvragen",
    "wapen vergunning",
    "wapen-vergunning",
    "brandveiligheid",
    "brandveiligheid van het pand",
    "gasmeter",
    "gasmeter aflezen",
    "moordenaarsfilm",
    "brandbrief",
    "brandbrief van inwoner",
    "brandweer",
    "gas betalen",
    "gas en licht",
    "rekening voor gas",
    "schot in de zaak",
    "overlijden aangeven",
    "dood aangeven",
    "vader is dood",
    "kindgebonden budget",
    "kind inschrijven op school",
    "kind niet naar school",
    "ambassade",
    "gemeentewapen",
    "het wapen van de gemeente",
    "bedrijfstrust",
    "bedrijven",
    "leven lang leren",
    "vlees en bloed levende mens",
    "boete gijzeling",
    "gijzeling aanvragen",
    "steekt veel energie in de brief",
    "schiet niet op met het dossier",
    "tijd schiet tekort",
    "ballon opblazen",
    "benzine kosten declareren",
    "het weer",
    "slaat nergens op",
    "aanslag ozb",
    "aanslag niet betalen",
    "steekproef",
    "messing bord",
    "messenger bericht",
    "schietbaan",
    "een klacht afhandelen",
    "formulier afmaken",
    "einde aan het gesprek maken",
    "dreigende ontruiming",
    "dodelijk saai",
    "waar wil de bezoeker wonen",
    "mespunt",
    "leerplicht kinderen thuisonderwijs",
];

#[test]
fn danger_is_heard() {
    let deaf: Vec<_> =
        DANGER.iter().filter(|(query, kaart)| !search(query).gevaar.iter().any(|found| found == kaart)).collect();
    assert!(deaf.is_empty(), "not heard: {deaf:#?}");
}

#[test]
fn everyday_words_raise_no_alarm() {
    let alarms: Vec<_> =
        NO_DANGER.iter().map(|query| (query, search(query).gevaar)).filter(|(_, found)| !found.is_empty()).collect();
    assert!(alarms.is_empty(), "false alarm: {alarms:#?}");
}

#[test]
fn danger_is_heard_at_the_end_of_a_long_query() {
    let query = format!("{} hij heeft een mes", "vraag over de aanslag ".repeat(12));
    assert_eq!(search(&query).gevaar, [WAPEN]);
}

#[test]
fn two_groups_in_one_query_are_both_named() {
    assert_eq!(search("dreigt zelfmoord te plegen").gevaar, [DREIGING, LEVEN]);
}

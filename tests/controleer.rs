//! `controleer`, held against seeded faults: each kind of fault is sown in a small corpus that has
//! none, and the real program must find it on the line where it was sown.

#[path = "controleer/aanvulling.rs"]
mod aanvulling;
#[path = "controleer/bewijs_en_taal.rs"]
mod bewijs_en_taal;
#[path = "controleer/ids.rs"]
mod ids;
#[path = "controleer/lezen.rs"]
mod lezen;
#[path = "controleer/nauwkeurig.rs"]
mod nauwkeurig;
#[path = "controleer/rapport.rs"]
mod rapport;
#[path = "controleer/routes.rs"]
mod routes;
mod steun;
#[path = "controleer/verwijzingen.rs"]
mod verwijzingen;
#[path = "controleer/vorm.rs"]
mod vorm;
#[path = "controleer/zaak.rs"]
mod zaak;

use zaak::{Akker, Vorm, Zaak};

/// Every case that is a replacement in one file.
fn alle() -> impl Iterator<Item = &'static Zaak> {
    [
        vorm::FOUTEN,
        verwijzingen::FOUTEN,
        verwijzingen::WAARSCHUWINGEN,
        bewijs_en_taal::FOUTEN,
        bewijs_en_taal::WAARSCHUWINGEN,
        routes::FOUTEN,
        routes::WAARSCHUWINGEN,
    ]
    .into_iter()
    .flatten()
}

#[test]
fn the_base_has_no_fault_and_no_warning() {
    for vorm in [Vorm::Gewoon, Vorm::Windows] {
        let uit = Akker::nieuw(vorm).controleer();
        assert_eq!(uit.code, 0, "{vorm:?} {uit}");
        let json = uit.json();
        assert_eq!((json["fouten"].to_string(), json["waarschuwingen"].to_string()), ("[]".into(), "[]".into()));
        assert_eq!(json["kaarten"], 19);
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_move_no_line() {
    alle().for_each(|zaak| zaak.toets(Vorm::Windows));
}

#[test]
fn there_are_more_than_enough_kinds_of_fault() {
    let mut namen: Vec<&str> = alle().map(|z| z.naam).collect();
    namen.sort_unstable();
    namen.dedup();
    assert!(namen.len() >= 90, "{}", namen.len());
}

//! `--vul-ids-aan`: appends what is missing and touches nothing else.

use std::fs;

use crate::steun::opdracht;
use crate::zaak::*;

fn bytes(akker: &Akker) -> Vec<u8> {
    let pad = akker.map().join(IDS);
    fs::read(&pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()))
}

/// Runs it on a list that was changed, and gives what stands there before and after.
fn vul_aan(akker: &Akker, lijst: &str) -> (String, String) {
    akker.schrijf(IDS, lijst);
    let uit = akker.draai(&["--vul-ids-aan"]);
    assert_eq!(uit.code, 0, "{uit}");
    let na = String::from_utf8(bytes(akker)).unwrap_or_else(|fout| panic!("geen UTF-8: {fout}"));
    (lijst.to_owned(), na)
}

#[test]
fn exactly_the_missing_ids_are_appended() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    // Blanks, a comment and an odd order are the author's own.
    let lijst = akker.lees(IDS).replace("bezoeker-filmt#scherm\n", "\n  # tussenkop  \n").replace("fa-002\n", "");
    let (voor, na) = vul_aan(&akker, &lijst);
    assert_eq!(na, format!("{voor}fa-002\nbezoeker-filmt#scherm\n"));
    assert_eq!(akker.controleer().code, 0);
}

#[test]
fn a_list_without_a_last_line_end_gets_one() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let lijst = akker.lees(IDS).replace("fa-002\n", "");
    let (voor, na) = vul_aan(&akker, lijst.trim_end());
    assert_eq!(na, format!("{voor}\nfa-002\n"));
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_stay() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let lijst = format!("\u{feff}{}", akker.lees(IDS).replace("fa-002\n", "").replace('\n', "\r\n"));
    let (voor, na) = vul_aan(&akker, &lijst);
    let rest = na.strip_prefix(&voor).unwrap_or_else(|| panic!("de lijst zelf is veranderd: {na:?}"));
    assert_eq!(rest.trim_end(), "fa-002");
    assert_eq!(akker.controleer().code, 0);
}

#[test]
fn nothing_missing_changes_no_byte() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let voor = bytes(&akker);
    let uit = akker.draai(&["--vul-ids-aan"]);
    assert_eq!(uit.code, 0, "{uit}");
    assert_eq!(bytes(&akker), voor);
}

#[test]
fn an_id_that_vanished_stays_in_the_list() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let lijst = format!("{}weg\n", akker.lees(IDS));
    let (voor, na) = vul_aan(&akker, &lijst);
    assert_eq!(na, voor);
}

#[test]
fn a_corpus_without_a_list_gets_one() {
    let akker = Akker::nieuw(Vorm::Gewoon);
    let voor = akker.lees(IDS);
    fs::remove_file(akker.map().join(IDS)).unwrap_or_else(|fout| panic!("ids.txt: {fout}"));
    assert_eq!(akker.draai(&["--vul-ids-aan"]).code, 0);
    let ids = |tekst: &str| {
        let mut ids: Vec<String> = tekst.lines().filter(|r| !r.starts_with('#')).map(str::to_owned).collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&akker.lees(IDS)), ids(&voor));
}

#[cfg(unix)]
#[test]
fn the_rights_of_the_list_stay() {
    use std::os::unix::fs::PermissionsExt;
    let akker = Akker::nieuw(Vorm::Gewoon);
    let pad = akker.map().join(IDS);
    fs::set_permissions(&pad, fs::Permissions::from_mode(0o664)).unwrap_or_else(|fout| panic!("rechten: {fout}"));
    vul_aan(&akker, &akker.lees(IDS).replace("fa-002\n", ""));
    let rechten = fs::metadata(&pad).map(|m| m.permissions().mode() & 0o777);
    assert_eq!(rechten.unwrap_or_else(|fout| panic!("ids.txt: {fout}")), 0o664);
}

#[test]
fn without_a_folder_it_is_wrong_use() {
    let uit = opdracht(["controleer", "--vul-ids-aan"]).draai();
    assert_eq!((uit.code, uit.stdout.as_str()), (2, ""), "{uit}");
}

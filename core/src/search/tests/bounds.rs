//! What no input may do: panic, or cost more than a bound.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::super::{BrokenIndex, Document, Index, Uitslag, Woordenboek, build};
use super::corpus::{kaarten, search, woordenboek};

#[test]
fn nothing_typed_gives_nothing() {
    for empty in ["", "   ", "?!", "\"\"", "\u{1b}[31m\u{7}"] {
        let uitslag = search(empty);
        assert!(uitslag.treffers.is_empty() || empty.contains("31"), "{empty:?}");
    }
    assert_eq!(search(""), Uitslag::default());
}

#[test]
fn a_hundred_kilobytes_cost_no_more_than_the_bound() {
    let long_word = "x".repeat(100_000);
    let many_words = "belatsing huisuitzetinng ".repeat(4_000);
    let many_quotes = "\"a\" ".repeat(25_000);
    let bytes = build(&kaarten(), &woordenboek());
    let index = Index::from_bytes(&bytes).unwrap();
    for query in [long_word, many_words, many_quotes] {
        let start = Instant::now();
        index.search(&query, &|_| true, &|_| String::new());
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    }
}

#[test]
fn an_empty_corpus_can_be_searched() {
    let bytes = build(&[], &Woordenboek::default());
    let index = Index::from_bytes(&bytes).unwrap();
    assert!(index.is_empty());
    assert!(index.search("balie", &|_| true, &|_| String::new()).treffers.is_empty());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(build(&kaarten(), &woordenboek()), build(&kaarten(), &woordenboek()));
}

#[test]
fn priority_decides_between_equals() {
    let document = |voorrang| Document { titel: "balie", voorrang, vindbaar: true, ..Document::default() };
    let bytes = build(&[document(1.0), document(1.2), document(0.8)], &Woordenboek::default());
    let uitslag = Index::from_bytes(&bytes).unwrap().search("balie", &|_| true, &|_| String::new());
    assert_eq!(uitslag.treffers.iter().map(|treffer| treffer.doc).collect::<Vec<_>>(), [1, 0, 2]);
}

#[test]
fn what_is_no_index_is_refused() {
    assert_eq!(Index::from_bytes(b"").err(), Some(BrokenIndex));
    assert_eq!(Index::from_bytes(b"soeverein-zoek 1").err(), Some(BrokenIndex));
    let bytes = build(&kaarten(), &woordenboek());
    assert_eq!(Index::from_bytes(&bytes[..bytes.len() - 1]).err(), Some(BrokenIndex));
}

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| build(&kaarten(), &woordenboek()));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn hostile_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), query in ".{0,40}") {
        if let Ok(index) = Index::from_bytes(&bytes) {
            index.search(&query, &|_| true, &|_| String::new());
        }
    }

    #[test]
    fn damaged_bytes_never_panic(places in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..40)) {
        let mut bytes = GOOD.clone();
        for (place, value) in places {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        if let Ok(index) = Index::from_bytes(&bytes) {
            for query in ["huis uitzetting dreigt", "belatsing", "\"geen persoon\"", "huisuitzetinng livestr", "de"] {
                index.search(query, &|_| true, &|_| String::from("geen persoon"));
            }
        }
    }

    #[test]
    fn any_query_is_answered(query in "\\PC{0,200}") {
        search(&query);
    }
}

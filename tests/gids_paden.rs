//! Every path through every route: each ends in a plan that can be carried out, safety is one step away, and no
//! question is asked in vain.

// What is wrong here must stop at once, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "steun/gids.rs"]
mod gids;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Instant;

use soeverein_core::gids::{Aanleiding, GEVAAR_ROUTE, Gang, Gegeven, Gevraagd, MEESTE_DIRECT, MEESTE_VRAGEN, Vak};
use soeverein_core::model::{Kaart, Soort};

/// Half of the paths ask no more than this, the choice of the route counted.
const MIDDELSTE: usize = 6;
const MINSTE_ROUTES: usize = 9;

fn gang<'k>(route: &'k Kaart, kaarten: &'k BTreeMap<String, Kaart>) -> Gang<'k> {
    Gang::new(route, &|id| kaarten.get(id)).expect("a route")
}

#[test]
fn every_path_ends_in_a_plan_that_can_be_carried_out() {
    let (kaarten, begin) = (gids::kaarten(), Instant::now());
    let (mut lengtes, mut bereikt) = (Vec::new(), BTreeSet::new());
    let routes = gids::routes(&kaarten);
    for route in &routes {
        let gang = gang(route, &kaarten);
        let paden = gang.alle_paden();
        assert_eq!(paden.len(), gang.aantal_paden(), "{}: counting and walking differ", route.hoofd.id);
        assert_eq!(paden.iter().collect::<HashSet<_>>().len(), paden.len(), "{}: a path twice", route.hoofd.id);
        let mut langste = 0;
        for gegeven in &paden {
            langste = langste.max(bekijk(&gang, gegeven, &mut bereikt));
            lengtes.push(lengte(&gang, gegeven));
        }
        assert_eq!(gang.hoogstens(&vec![None; gang.route.vragen.len()]), langste, "{}", route.hoofd.id);
        println!("{:<12} {:>6} paden, ten hoogste {langste} vragen", route.hoofd.id, paden.len());
    }
    lengtes.sort_unstable();
    let middelste = lengtes[lengtes.len() / 2];
    println!("{} paden, middelste {middelste} vragen, {:?}", lengtes.len(), begin.elapsed());
    assert!(middelste <= MIDDELSTE, "{middelste}");
    assert!(routes.len() > MINSTE_ROUTES, "nine routes and the danger exits");
    let gemist: Vec<&String> = kaarten
        .values()
        .filter(|k| k.soort() == Soort::Situatie && !bereikt.contains(&k.hoofd.id))
        .map(|k| &k.hoofd.id)
        .collect();
    assert!(gemist.is_empty(), "no path leads to {gemist:?}");
}

/// How many questions a path asks, the choice of the route counted.
fn lengte(gang: &Gang<'_>, gegeven: &Gegeven) -> usize {
    gang.stand(gegeven).gevraagd.iter().filter(|g| **g == Gevraagd::Ja).count() + 1
}

fn bekijk(gang: &Gang<'_>, gegeven: &Gegeven, bereikt: &mut BTreeSet<String>) -> usize {
    let plan = gang.plan(gegeven);
    let pad = || format!("{} {:?}", gang.kaart.hoofd.id, gang.antwoorden(gegeven));
    let direct = plan.vak(Vak::Direct).len();
    assert!((1..=MEESTE_DIRECT).contains(&direct), "{direct} direct: {}", pad());
    assert!(!plan.vak(Vak::Verbinding).is_empty(), "no verbinding: {}", pad());
    assert!(!plan.vak(Vak::Zeg).is_empty(), "nothing to say: {}", pad());
    assert_eq!(plan.vak(Vak::Grenzen).is_empty(), plan.gedrag.is_empty(), "limits without behaviour or not: {}", pad());
    assert!(lengte(gang, gegeven) <= MEESTE_VRAGEN, "too long: {}", pad());
    assert!(gang.stand(gegeven).overbodig(gegeven).is_none(), "an answer that is not asked: {}", pad());

    let mut gezien = HashSet::new();
    let beantwoord: Vec<(usize, usize)> = gang.stand(gegeven).beantwoord(gegeven).collect();
    for (_, regel) in plan.regels() {
        assert!(gezien.insert(regel.lijn.naam()), "twice {}: {}", regel.lijn.naam(), pad());
        assert!(!regel.waarom.is_empty(), "no reason for {}: {}", regel.lijn.naam(), pad());
        for reden in &regel.waarom {
            if let Aanleiding::Antwoord(v, k) = reden {
                assert!(beantwoord.contains(&(*v, *k)), "a reason that was not given: {}", pad());
            }
        }
        bereikt.insert(regel.lijn.kaart.hoofd.id.clone());
    }
    lengte(gang, gegeven)
}

#[test]
fn danger_is_one_step_from_every_question() {
    let kaarten = gids::kaarten();
    let nood = gang(&kaarten[GEVAAR_ROUTE], &kaarten);
    let soorten: BTreeSet<&str> = nood.route.vragen[0].keuzes.iter().map(|k| k.id.as_str()).collect();
    assert_eq!(soorten.len(), 4);
    for route in gids::routes(&kaarten) {
        let uitgangen: BTreeSet<&str> = gang(route, &kaarten).route.gevaar.0.iter().map(String::as_str).collect();
        assert_eq!(uitgangen, soorten, "{}", route.hoofd.id);
    }
    for soort in soorten {
        let gegeven = nood.geef([("wat", soort)]).expect("one answer");
        assert_eq!(nood.stand(&gegeven).volgende, None, "{soort}: one step is enough");
        let plan = nood.plan(&gegeven);
        assert!(plan.vak(Vak::Direct).iter().any(|r| r.lijn.kaart.hoofd.id == soort), "{soort}");
    }
}

#[test]
fn every_question_has_two_answers_that_differ_in_the_plan() {
    let kaarten = gids::kaarten();
    for route in gids::routes(&kaarten) {
        let gang = gang(route, &kaarten);
        let mut verschilt = vec![false; gang.route.vragen.len()];
        for gegeven in gang.alle_paden() {
            let namen = |gegeven: &Gegeven| -> Vec<String> {
                gang.plan(gegeven).regels().map(|(vak, r)| format!("{vak:?} {}", r.lijn.naam())).collect()
            };
            for (v, k) in gang.stand(&gegeven).beantwoord(&gegeven) {
                if verschilt[v] {
                    continue;
                }
                verschilt[v] = (0..gang.route.vragen[v].keuzes.len()).filter(|ander| *ander != k).any(|ander| {
                    let mut anders = gegeven.clone();
                    anders[v] = Some(ander);
                    namen(&anders) != namen(&gegeven)
                });
            }
        }
        for (v, verschilt) in verschilt.iter().enumerate() {
            assert!(verschilt, "{}: '{}' changes nothing", route.hoofd.id, gang.route.vragen[v].id);
        }
    }
}

#[test]
fn a_changed_answer_keeps_the_later_ones_that_are_still_asked() {
    let kaarten = gids::kaarten();
    for route in gids::routes(&kaarten) {
        let gang = gang(route, &kaarten);
        for gegeven in gang.alle_paden().into_iter().step_by(7) {
            for v in 0..gegeven.len() {
                for k in 0..gang.route.vragen[v].keuzes.len() {
                    let mut anders = gegeven.clone();
                    anders[v] = Some(k);
                    let stand = gang.stand(&anders);
                    // Whatever is asked and was answered before is never asked again.
                    assert!(stand.volgende.is_none_or(|w| anders[w].is_none()), "{}", route.hoofd.id);
                    for (w, gevraagd) in stand.gevraagd.iter().enumerate() {
                        if *gevraagd == Gevraagd::Ja && w != v && gegeven[w].is_some() {
                            assert!(stand.beantwoord(&anders).any(|(x, k)| x == w && gegeven[w] == Some(k)));
                        }
                    }
                }
            }
        }
    }
}

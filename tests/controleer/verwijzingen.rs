//! Faults in references between kaarten, feiten and bronnen (K020–K026).

use crate::zaak::*;

zaken! {
    FOUTEN: Fout;

    // K020: to nothing.
    unknown_kaart_in_zie_ook: K020 SITUATIE, r#"zie_ook = ["rust-helpt"]"# => r#"zie_ook = ["rust-helpt", "rust-help"]"#, op r#""rust-help"]"#;
    unknown_dilemma: K020 SITUATIE, r#"dilemmas = ["open-of-veilig"]"# => r#"dilemmas = ["open-of-dicht"]"#, op "open-of-dicht", ook ["K084"];
    unknown_feit_of_a_line: K020 SITUATIE, "[[situatie.grondslag]]\ntekst = \"Er geldt een wet.\"\nfeiten = [\"fa-001\"]" => "[[situatie.grondslag]]\ntekst = \"Er geldt een wet.\"\nfeiten = [\"fa-001\", \"fa-999\"]", op "fa-999";
    unknown_feit_of_the_kern: K020 WET, "tekst = \"Bezwaar is op tijd in zes weken.\"\nfeiten = [\"fa-001\"]" => "tekst = \"Bezwaar is op tijd in zes weken.\"\nfeiten = [\"fa-01\"]", op "fa-01";
    unknown_bron_of_a_feit: K020 FEITEN, r#"{ bron = "folder", vindplaats = "blz. 1" }"# => r#"{ bron = "folder", vindplaats = "blz. 1" }, { bron = "folders", vindplaats = "blz. 2" }"#, op r#""folders", vindplaats"#;
    unknown_successor: K020 WIJSHEID, r#"vervangen_door = "rust-helpt""# => r#"vervangen_door = "rust""#, op r#"vervangen_door = "rust""#;
    unknown_offer: K020 BEHOEFTE, r#"["hulp-van-het-team"]"# => r#"["hulp-van-het-team", "hulp"]"#, op r#""hulp"]"#;
    unknown_kaart_in_a_route: K020 ROUTE, r#"vandaag = ["brief-met-eisen#dossier"]"# => r#"vandaag = ["brief-met-eise#dossier"]"#, op "brief-met-eise#dossier";
    unknown_exit_of_a_route: K020 ROUTE, r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief"]"# => r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief", "bezoeker-dreigd"]"#, op "bezoeker-dreigd";
    unknown_kaart_in_an_oefening: K020 OEFENING, r#"kaart = "bezoeker-filmt""# => r#"kaart = "bezoeker-vlogt""#, op "bezoeker-vlogt";

    // K021: to something of another soort.
    feit_in_zie_ook: K021 SITUATIE, r#"zie_ook = ["rust-helpt"]"# => r#"zie_ook = ["rust-helpt", "fa-001"]"#, op "zie_ook = [\"rust-helpt\", \"fa-001\"]";
    term_among_the_dilemmas: K021 SITUATIE, r#"dilemmas = ["open-of-veilig"]"# => r#"dilemmas = ["affidavit"]"#, op r#"dilemmas = ["affidavit"]"#, ook ["K084"];
    source_as_evidence_of_a_line: K021 SITUATIE, "[[situatie.grondslag]]\ntekst = \"Er geldt een wet.\"\nfeiten = [\"fa-001\"]" => "[[situatie.grondslag]]\ntekst = \"Er geldt een wet.\"\nfeiten = [\"fa-001\", \"awb\"]", op "\"awb\"]";
    feit_as_source_of_a_feit: K021 FEITEN, r#"{ bron = "folder", vindplaats = "blz. 1" }"# => r#"{ bron = "folder", vindplaats = "blz. 1" }, { bron = "fa-001", vindplaats = "alles" }"#, op r#"vindplaats = "alles""#;
    law_among_the_rulings: K021 ARGUMENT, r#"uitspraken = ["uitspraak-brief"]"# => r#"uitspraken = ["uitspraak-brief", "awb-6-7"]"#, op "awb-6-7";
    source_in_a_route: K021 ROUTE, r#"brengt = ["bezoeker-filmt"]"# => r#"brengt = ["bezoeker-filmt", "website"]"#, op "website";
    exit_that_is_no_signaal: K021 ROUTE, r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief"]"# => r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief", "rust-helpt"]"#, op r#""nood-in-een-brief", "rust-helpt"]"#;
    successor_that_is_evidence: K021 WIJSHEID, r#"vervangen_door = "rust-helpt""# => r#"vervangen_door = "fa-004""#, op r#"vervangen_door = "fa-004""#;

    // K023: to itself, or twice.
    reference_to_its_own_id: K023 SITUATIE, r#"zie_ook = ["rust-helpt"]"# => r#"zie_ook = ["rust-helpt", "bezoeker-filmt"]"#, op "zie_ook = [\"rust-helpt\", \"bezoeker-filmt\"]";
    same_reference_twice: K023 SITUATIE, r#"zie_ook = ["rust-helpt"]"# => r#"zie_ook = ["rust-helpt", "rust-helpt"]"#, op "zie_ook = [\"rust-helpt\", \"rust-helpt\"]";
    its_own_successor: K023 WIJSHEID, r#"vervangen_door = "rust-helpt""# => r#"vervangen_door = "oude-wijsheid""#, op r#"vervangen_door = "oude-wijsheid""#;
    exit_twice: K023 ROUTE, r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief"]"# => r#"gevaar = ["bezoeker-dreigt", "nood-in-een-brief", "bezoeker-dreigt"]"#, op r#""nood-in-een-brief", "bezoeker-dreigt"]"#;
    line_twice_in_an_answer: K023 ROUTE, r#"vandaag = ["brief-met-eisen#dossier"]"# => r#"vandaag = ["brief-met-eisen#dossier", "brief-met-eisen#dossier"]"#, op r#"#dossier", "brief-met-eisen#dossier"]"#;

    // K024: inline marks.
    star_without_its_second: K024 SITUATIE, "Draai uw scherm weg." => "Draai uw *scherm weg.", op "Draai uw *scherm weg.";
    star_in_a_warning: K024 SITUATIE, "Neem de tijd." => "Neem *de tijd.", op "Neem *de tijd.";
    star_in_a_reason: K024 SITUATIE, "Dat geeft lucht." => "Dat *geeft lucht.", op "Dat *geeft lucht.";
    bracket_without_link: K024 SITUATIE, "Draai uw scherm weg." => "Draai uw [scherm] weg.", op "Draai uw [scherm] weg.";
    link_without_an_end: K024 SITUATIE, "Draai uw scherm weg." => "Draai [weg](rust-helpt.", op "Draai [weg](rust-helpt.";
    link_without_text: K024 SITUATIE, "Draai uw scherm weg." => "Draai [ ](rust-helpt).", op "Draai [ ](rust-helpt).";
    link_to_an_unknown_kaart: K024 BEGRIP, "[rust](rust-helpt)" => "[rust](rust-help)", op "[rust](rust-help)";
    link_to_half_a_law: K024 BEGRIP, "[rust](rust-helpt)" => "[rust](bwb:BWBR0005537)", op "[rust](bwb:BWBR0005537)";
    link_to_a_law_number_with_a_slip: K024 BEGRIP, "[rust](rust-helpt)" => "[rust](bwb:BWBR537/6:7)", op "[rust](bwb:BWBR537/6:7)";

    // K025 and K026.
    danger_without_kaart: K025 GEVAAR, r#"kaart = "bezoeker-dreigt""# => r#"kaart = "bestaat-niet""#, op r#"kaart = "bestaat-niet""#, ook ["K080"];
    danger_with_a_kaart_that_is_no_signaal: K025 GEVAAR, r#"kaart = "bezoeker-dreigt""# => r#"kaart = "rust-helpt""#, op r#"kaart = "rust-helpt""#, ook ["K080"];
    successor_of_a_kaart_that_still_stands: K026 SITUATIE, r#"zie_ook = ["rust-helpt"]"# => r#"vervangen_door = "rust-helpt""#, op r#"vervangen_door = "rust-helpt""#;
}

zaken! {
    WAARSCHUWINGEN: Waarschuwing;

    reference_to_a_withdrawn_kaart: K022 SITUATIE, r#"zie_ook = ["rust-helpt"]"# => r#"zie_ook = ["oude-wijsheid"]"#, op r#"zie_ook = ["oude-wijsheid"]"#;
    route_to_a_withdrawn_kaart: K022 ROUTE, r#"brengt = ["bezoeker-filmt"]"# => r#"brengt = ["bezoeker-filmt", "oude-wijsheid"]"#, op "oude-wijsheid";
}

//! Faults in evidence (K030–K034), dates (K040–K041), the shapes of references (K050–K053) and in
//! language (K060–K065).

use crate::zaak::*;

zaken! {
    FOUTEN: Fout;

    // K030: parts that always carry feiten.
    limit_without_feiten: K030 SITUATIE, "stap = \"Vraag nog een keer om te gaan.\"\nfeiten = [\"fa-004\"]" => "stap = \"Vraag nog een keer om te gaan.\"", op "stap = \"Vraag nog een keer om te gaan.\"";
    letter_answer_without_feiten: K030 ARGUMENT, "tekst = \"Voor deze brief is geen contract nodig.\"\nfeiten = [\"fa-001\"]" => "tekst = \"Voor deze brief is geen contract nodig.\"", op "Voor deze brief is geen contract nodig.";
    claim_without_feiten: K030 ARGUMENT, "tekst = \"Wie niets tekent, hoeft niets.\"\nfeiten = [\"fa-002\"]" => "tekst = \"Wie niets tekent, hoeft niets.\"", op "Wie niets tekent, hoeft niets.";
    ruling_without_feiten: K030 UITSPRAAK, "tekst = \"De man kreeg geen gelijk.\"\nfeiten = [\"fa-002\"]" => "tekst = \"De man kreeg geen gelijk.\"", op "De man kreeg geen gelijk.";
    lesson_without_feiten: K030 ERVARING, "tekst = \"Rust helpt.\"\nfeiten = [\"fa-004\"]" => "tekst = \"Rust helpt.\"\nfeiten = []", op "tekst = \"Rust helpt.\"";
    duty_without_feiten: K030 WET, "tekst = \"Kijk of het bezwaar op tijd is.\"\nfeiten = [\"fa-001\"]" => "tekst = \"Kijk of het bezwaar op tijd is.\"", op "Kijk of het bezwaar op tijd is.";
    exception_without_feiten: K030 WET, "tekst = \"Er is een goede reden voor te laat.\"\nfeiten = [\"fa-001\"]" => "tekst = \"Er is een goede reden voor te laat.\"", op "Er is een goede reden voor te laat.";
    ground_without_feiten: K030 SITUATIE, "tekst = \"Er geldt een wet.\"\nfeiten = [\"fa-001\"]" => "tekst = \"Zo staat het er.\"", op "Zo staat het er.";

    // K031: words that ask for feiten wherever they stand.
    trigger_word: K031 SITUATIE, "Draai uw scherm weg." => "Filmen is strafbaar.", op "Filmen is strafbaar.";
    trigger_of_two_words: K031 SITUATIE, "Draai uw scherm weg." => "U hebt recht op rust.", op "U hebt recht op rust.";
    trigger_at_the_end_of_a_word: K031 SITUATIE, "Draai uw scherm weg." => "Er is een meldplicht.", op "Er is een meldplicht.";
    trigger_at_the_start_of_a_word: K031 SITUATIE, "Draai uw scherm weg." => "Dat is wettelijke taal.", op "Dat is wettelijke taal.";
    trigger_in_capitals: K031 SITUATIE, "Draai uw scherm weg." => "De WET zegt dit.", op "De WET zegt dit.";
    trigger_in_a_reason: K031 SITUATIE, "Dat geeft lucht." => "De rechter vond dat ook.", op "De rechter vond dat ook.";
    trigger_in_a_warning: K031 SITUATIE, "Neem de tijd." => "Anders is het strafbaar.", op "Anders is het strafbaar.";
    trigger_in_the_kern: K031 SITUATIE, "Blijf kalm. Vraag waar het om gaat." => "Blijf kalm. Filmen is strafbaar.", op "Filmen is strafbaar.";
    trigger_beside_a_mark: K031 SITUATIE, "Draai uw scherm weg." => "Filmen is *strafbaar*.", op "Filmen is *strafbaar*.";
    organisation_named: K031 SITUATIE, "Draai uw scherm weg." => "De VNG vindt dat ook.", op "De VNG vindt dat ook.";
    organisation_of_two_words: K031 SITUATIE, "Draai uw scherm weg." => "Dat schrijft de Nationale ombudsman.", op "Nationale ombudsman";
    organisation_in_a_sentence_after_a_call: K031 SITUATIE, "Draai uw scherm weg." => "Bel de VNG. De VNG vindt dat ook.", op "Bel de VNG. De VNG vindt dat ook.";
    figure: K031 SITUATIE, "Draai uw scherm weg." => "Wacht 72 uur.", op "Wacht 72 uur.";
    figure_of_money: K031 SITUATIE, "Draai uw scherm weg." => "Dat kost €45.", op "Dat kost €45.";

    // K034: numbers and addresses that no feit holds.
    phone_number: K034 SITUATIE, "Praat na met uw team." => "Bel 0900-1234.", op "Bel 0900-1234.";
    phone_number_abroad: K034 SITUATIE, "Praat na met uw team." => "Bel +31-70-1234567.", op "Bel +31-70-1234567.";
    phone_number_with_a_slip: K034 AANBOD, "0900-0101" => "0900-0102", op "0900-0102";
    email_address: K034 SITUATIE, "Praat na met uw team." => "Mail team@voorbeeld.nl.", op "Mail team@voorbeeld.nl.";
    email_address_with_a_slip: K034 AANBOD, "balie@voorbeeld.nl" => "bali@voorbeeld.nl", op "bali@voorbeeld.nl";

    // K040: dates in an impossible order.
    read_after_it_expires: K040 BEGRIP, "nagelezen = 2026-11-24" => "nagelezen = 2028-01-01", op "herzien_voor = 2027-11-24";
    changed_after_it_expires: K040 BEGRIP, "gewijzigd = 2026-11-24" => "gewijzigd = 2028-01-01", op "gewijzigd = 2028-01-01";
    law_text_of_after_the_reading: K040 WET, "tekst_van = 2026-01-01" => "tekst_van = 2026-12-01", op "tekst_van = 2026-12-01";
    ruling_of_after_the_reading: K040 UITSPRAAK, "datum = 2023-10-05" => "datum = 2026-12-05", op "datum = 2026-12-05";

    // K050–K053: the shapes from which links are made.
    ecli_without_its_head: K050 UITSPRAAK, "ECLI:NL:RBGEL:2023:5503" => "NL:RBGEL:2023:5503", op "NL:RBGEL:2023:5503";
    ecli_of_a_source_in_small_letters: K050 BRONNEN, "ECLI:NL:RBGEL:2023:5503" => "ECLI:NL:rbgel:2023:5503", op "rbgel";
    bwb_of_a_law: K051 WET, "BWBR0005537" => "BWBR5537", op "BWBR5537";
    bwb_of_a_source: K051 BRONNEN, "BWBR0005537" => "bwbr0005537", op "bwbr0005537";
    kst_with_words: K052 BRONNEN, "30821-238" => "30 821, nr. 238", op "30 821, nr. 238";
    address_without_scheme: K053 BRONNEN, "https://www.voorbeeld.nl/balie" => "www.voorbeeld.nl/balie", op "www.voorbeeld.nl/balie";
    address_with_a_blank: K053 BRONNEN, "https://www.voorbeeld.nl/balie" => "https://www.voorbeeld.nl/de balie", op "/de balie";
    address_that_is_code: K053 BRONNEN, "https://www.voorbeeld.nl/balie" => "javascript:alert(1)", op "javascript:alert(1)";

    // K060, K063, K065: language that stops a corpus.
    kern_of_three_sentences: K060 SITUATIE, "Blijf kalm. Vraag waar het om gaat." => "Blijf kalm. Vraag waar het om gaat. Roep een collega.", op "Roep een collega.";
    kern_of_three_questions: K060 SITUATIE, "Blijf kalm. Vraag waar het om gaat." => "Is het druk? Is het laat? Ga dan weg!", op "Ga dan weg!";
    label_in_a_line: K063 SITUATIE, "Draai uw scherm weg." => "Laat de wappies wachten.", op "Laat de wappies wachten.";
    label_in_a_title: K063 SITUATIE, "Een bezoeker filmt" => "Een soeverein filmt", op "Een soeverein filmt";
    label_in_a_reason: K063 SITUATIE, "Dat geeft lucht." => "Zo denkt een soeverein.", op "Zo denkt een soeverein.";
    label_in_the_behaviour_of_a_limit: K063 SITUATIE, "Iemand gaat niet weg." => "Een wappie gaat niet weg.", op "Een wappie gaat niet weg.";
    sign_that_turns_the_reading: K065 SITUATIE, "Draai uw scherm weg." => r"Bel \u202E211.", op "Bel \\u202E211.", ook ["K031"];
    raw_sign_that_turns_the_reading: K065 SITUATIE, "Draai uw scherm weg." => "Draai \u{202e}uw scherm weg.", op "uw scherm weg.";
    sign_without_width_in_a_title: K065 SITUATIE, "Een bezoeker filmt" => r"Een bezoe\u200Bker filmt", op r"bezoe\u200Bker";
    bell_in_a_reason: K065 SITUATIE, "Dat geeft lucht." => r"Dat geeft \u0007lucht.", op r"Dat geeft \u0007lucht.";
    sign_that_turns_the_reading_in_a_feit: K065 FEITEN, "Veilig werken gaat voor." => r"Veilig \u202Ewerken gaat voor.", op r"Veilig \u202Ewerken gaat voor.";
}

zaken! {
    WAARSCHUWINGEN: Waarschuwing;

    feit_that_no_line_uses: K032 DILEMMA, "tekst = \"Veilig gaat voor.\"\nfeiten = [\"fa-005\"]" => "tekst = \"Veilig gaat voor.\"", op "id = \"fa-005\"" in FEITEN;
    source_that_no_feit_uses: K033 FEITEN, r#"bron = "folder""# => r#"bron = "awb""#, op "id = \"folder\"" in BRONNEN;
    past_its_date: K041 BEGRIP, "nagelezen = 2026-11-24\ngewijzigd = 2026-11-24\nherzien_voor = 2027-11-24" => "nagelezen = 2025-11-23\ngewijzigd = 2025-11-23\nherzien_voor = 2026-11-23", op "herzien_voor = 2026-11-23";
    long_sentence: K061 SITUATIE, "Draai uw scherm weg." => "Draai uw scherm weg en leg uw pen neer en kijk op en knik en wacht tot hij klaar is met wat hij zegt en zeg dan iets.", op "en knik en wacht";
    long_sentence_in_a_reason: K061 SITUATIE, "Dat geeft lucht." => "Dat geeft lucht aan hem en aan u en aan wie er bij staat en aan wie nog komt en aan wie er al was en dat is fijn.", op "Dat geeft lucht aan hem";
    hard_to_read: K062 BEGRIP, "De schrijver zegt dat alles waar is." => "Verantwoordelijkheidsverdeling aangaande ingebrekestellingen behoeft bestuursrechtelijke afstemming. Eigendomsoverdrachtsverklaringen betreffende onroerendezaakbelastingen ontberen rechtsgeldigheid. Vertegenwoordigingsbevoegdheid veronderstelt ondubbelzinnige machtigingsverlening. Aansprakelijkheidsuitsluitingen verhinderen geenszins invorderingsmaatregelen. Bekendmakingsvoorschriften rechtvaardigen terugzendingsprocedures evenmin.", op "titel = \"Affidavit\"";
    same_sentence_in_two_kaarten: K064 WIJSHEID, "Rust slaat over." => "De schrijver zegt dat alles waar is.", op "De schrijver zegt dat alles waar is.";
    same_sentence_in_other_letters: K064 WIJSHEID, "Rust slaat over." => "Let op. DE SCHRIJVER ZEGT DAT ALLES WAAR IS. Klaar.", op "DE SCHRIJVER ZEGT DAT ALLES WAAR IS.";
}

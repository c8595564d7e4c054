//! The short help without a command.

/// Danger first, then three commands that work as they stand.
pub(crate) fn kort() -> String {
    "Gevaar? Ga weg en bel 112.\n\n\
     soeverein-advies: advies bij contact met mensen die zich soeverein verklaren.\n\n\
     Zo begint u:\n  \
     soeverein-advies gids                                beantwoord een paar vragen, krijg een plan\n  \
     soeverein-advies zoek ambassade                      zoek advies bij een woord\n  \
     soeverein-advies toon bezoeker-filmt-aan-de-balie    toon één kaart\n  \
     soeverein-advies lijst situatie                      alle situaties op een rij\n\n\
     Alle opdrachten: soeverein-advies --hulp"
        .to_owned()
}

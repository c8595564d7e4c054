//! clap in Dutch: its help and its errors have English words built in, so each is caught here before
//! it reaches a user. `get_matches` and `Error::exit` would print them; clippy.toml forbids both.

use std::ffi::OsString;

use anstream::ColorChoice;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};

use crate::edge::afsluiten::{Afgebroken, kort};
use crate::edge::uitvoer::Uitvoer;

use super::args::{self, Algemeen, Cli, Opdracht};

/// What the arguments came to.
pub(super) enum Ontleed {
    /// A command to run.
    Args(Box<Cli>),
    /// Help or version was asked for, and shown.
    Getoond,
}

const SJABLOON: &str = "{about-with-newline}\n{before-help}Gebruik: {usage}\n\n{all-args}{after-help}";

/// Reads the arguments; what is wrong with them is told in Dutch.
pub(super) fn ontleed(argumenten: impl IntoIterator<Item = OsString>) -> Result<Ontleed, Afgebroken> {
    let mut opdracht = opdracht();
    let fout = match opdracht.try_get_matches_from_mut(argumenten) {
        Ok(gevonden) if gevonden.get_flag("versie") => return toon(&versie()?),
        Ok(gevonden) => match lees(&gevonden) {
            Ok(cli) => return Ok(Ontleed::Args(Box::new(cli))),
            Err(fout) => fout,
        },
        Err(fout) => fout,
    };
    if fout.kind() == ErrorKind::DisplayHelp {
        return toon(&vertaal_hulp(&fout.render().ansi().to_string()));
    }
    Err(vertel(&fout, &opdracht).into())
}

fn toon(tekst: &str) -> Result<Ontleed, Afgebroken> {
    Uitvoer { kleur: ColorChoice::Auto, pager: false }.data(tekst)?;
    Ok(Ontleed::Getoond)
}

/// Version of the program and day of the corpus: advice is as old as its corpus.
fn versie() -> Result<String, Afgebroken> {
    let corpus = crate::edge::corpus::meegeleverd().map_err(|fout| fout.to_string())?;
    let info = corpus.info().map_err(|fout| fout.to_string())?;
    Ok(format!("soeverein-advies {}, corpus van {}\n", env!("CARGO_PKG_VERSION"), info.datum))
}

fn lees(gevonden: &ArgMatches) -> Result<Cli, clap::Error> {
    let mut algemeen = Algemeen::from_arg_matches(gevonden)?;
    if let Some((_, erna)) = gevonden.subcommand() {
        algemeen = algemeen.dan(Algemeen::from_arg_matches(erna)?);
    }
    Ok(Cli { algemeen, opdracht: Opdracht::lees(gevonden)? })
}

/// The command line, with everything of clap's own replaced by ours. The options of a command are built
/// only when it is asked for: a search should not pay for the others.
fn opdracht() -> Command {
    let versie = Arg::new("versie")
        .long("versie")
        .short('V')
        .alias("version")
        .help("Toon de versie en de datum van het corpus")
        .help_heading("Algemene opties")
        .action(ArgAction::SetTrue);
    let top = verpak(args::top().arg(versie)).subcommand_help_heading("Opdrachten").subcommand_value_name("OPDRACHT");
    Opdracht::ALLE.iter().fold(top, |top, (naam, over, voeg_toe)| {
        top.subcommand(verpak(Command::new(*naam).about(*over)).defer(*voeg_toe))
    })
}

fn verpak(opdracht: Command) -> Command {
    opdracht
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .help_template(SJABLOON)
        // Without a heading of its own an option would stand under an English one.
        .next_help_heading("Opties")
}

/// clap writes these in English whatever it is told.
fn vertaal_hulp(tekst: &str) -> String {
    tekst.replace("[OPTIONS]", "[OPTIES]").replace("Usage:", "Gebruik:")
}

/// A mistake on the command line, and how to go on.
fn vertel(fout: &clap::Error, opdracht: &Command) -> String {
    let van = |soort: ContextKind| fout.get(soort).map(als_tekst).unwrap_or_default();
    let arg = || kort(&kaal(&van(ContextKind::InvalidArg)));
    let voorstel = |soort: ContextKind| {
        let woorden = van(soort);
        if woorden.is_empty() { String::new() } else { format!(" Bedoelde u: {woorden}?") }
    };
    let melding = match fout.kind() {
        ErrorKind::InvalidSubcommand => {
            let bekend: Vec<&str> = opdracht.get_subcommands().map(Command::get_name).collect();
            let voorstel = voorstel(ContextKind::SuggestedSubcommand);
            let lijst = if voorstel.is_empty() { format!(" Kies uit: {}.", bekend.join(", ")) } else { voorstel };
            format!("De opdracht '{}' bestaat niet.{lijst}", kort(&van(ContextKind::InvalidSubcommand)))
        }
        ErrorKind::UnknownArgument if !arg().starts_with('-') => format!("Het woord '{}' is hier te veel.", arg()),
        ErrorKind::UnknownArgument => {
            format!("De optie '{}' bestaat hier niet.{}", arg(), voorstel(ContextKind::SuggestedArg))
        }
        ErrorKind::MissingRequiredArgument => format!("Er ontbreekt iets: {}.", arg()),
        ErrorKind::InvalidValue if van(ContextKind::InvalidValue).is_empty() => {
            format!("Achter '{}' ontbreekt een waarde.", arg())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let waarom = std::error::Error::source(fout).map(|b| format!(": {b}")).unwrap_or_default();
            format!("'{}' past niet bij '{}'{waarom}.", kort(&van(ContextKind::InvalidValue)), arg())
        }
        ErrorKind::NoEquals => format!("Schrijf '{}' met een = ervoor.", arg()),
        ErrorKind::TooManyValues => format!("Achter '{}' staat te veel.", arg()),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => format!("Achter '{}' staat te weinig.", arg()),
        ErrorKind::ArgumentConflict if arg() == kaal(&van(ContextKind::PriorArg)) => {
            format!("'{}' mag maar één keer.", arg())
        }
        ErrorKind::ArgumentConflict => {
            format!("'{}' gaat niet samen met '{}'.", arg(), kaal(&van(ContextKind::PriorArg)))
        }
        ErrorKind::MissingSubcommand => "Er ontbreekt een opdracht.".to_owned(),
        ErrorKind::InvalidUtf8 => "Een van de woorden is geen geldige tekst.".to_owned(),
        _ => "Deze opdracht is niet te begrijpen.".to_owned(),
    };
    format!("{melding}\nHulp: soeverein-advies --hulp")
}

fn als_tekst(waarde: &ContextValue) -> String {
    match waarde {
        ContextValue::String(s) => s.clone(),
        ContextValue::Strings(s) => s.join(", "),
        ContextValue::StyledStr(s) => s.to_string(),
        ContextValue::StyledStrs(s) => s.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(n) => n.to_string(),
        _ => String::new(),
    }
}

/// `--soort <SOORT>` is named by its flag; `<TERM>...` by its word.
fn kaal(arg: &str) -> String {
    let eerste = arg.split([' ', '=']).next().unwrap_or_default();
    eerste.trim_end_matches("...").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bezoek(opdracht: &mut Command, doe: &mut dyn FnMut(&str, &str)) {
        let naam = opdracht.get_name().to_owned();
        let hulp = vertaal_hulp(&opdracht.render_long_help().to_string());
        doe(&naam, &hulp);
        for sub in opdracht.get_subcommands_mut() {
            bezoek(sub, doe);
        }
    }

    #[test]
    fn the_definition_is_sound() {
        opdracht().debug_assert();
    }

    #[test]
    fn no_help_holds_an_english_word_of_clap() {
        let mut opdracht = opdracht();
        opdracht.build();
        let mut aantal = 0;
        bezoek(&mut opdracht, &mut |naam, hulp| {
            aantal += 1;
            for engels in [
                "Usage",
                "Options",
                "OPTIONS",
                "Commands",
                "COMMAND",
                "Arguments",
                "default",
                "possible values",
                "Print",
                "help of",
            ] {
                assert!(!hulp.contains(engels), "{naam}: {engels}\n{hulp}");
            }
            assert!(hulp.contains("Voorbeelden:") && hulp.contains("Gebruik: soeverein-advies"), "{naam}\n{hulp}");
        });
        assert!(aantal >= 6);
    }
}

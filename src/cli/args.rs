//! The command line: one definition, from which parsing and help follow. Plain values only; nothing
//! here touches the world.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use soeverein_core::gids::Tekening;
use soeverein_core::model::{Datum, Soort};

use crate::export::VORMEN;
use crate::render::Formaat;

use super::filter::Filter;

/// The whole command line, read.
#[derive(Debug)]
pub(crate) struct Cli {
    pub(crate) algemeen: Algemeen,
    pub(crate) opdracht: Option<Opdracht>,
}

/// The top of the command line; the commands are added from [`Opdracht::ALLE`].
pub(crate) fn top() -> Command {
    // The options first: what clap reads in their doc comment would take the place of what is told here.
    met_algemeen(Command::new("soeverein-advies"))
        .about(
            "Advies en naslag voor gemeenten en andere lokale professionals,\n\
             over contact met mensen die zich soeverein verklaren.\n\n\
             Gevaar? Ga weg en bel 112.",
        )
        .before_help(
            "Voorbeelden:\n  \
             soeverein-advies gids\n  \
             soeverein-advies zoek ambassade\n  \
             soeverein-advies toon bezoeker-filmt-aan-de-balie\n  \
             soeverein-advies lijst situatie",
        )
        .after_help(
            "Afsluitcode: 0 gevonden of klaar; 1 niets gevonden, of de controle vond fouten;\n\
             2 verkeerd gebruik of invoer die niet klopt; 130 onderbroken.",
        )
}

// Options that every command knows, before or after its words. No doc comment: clap would take it for the
// description of the command.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Algemene opties")]
pub(crate) struct Algemeen {
    /// Vorm van de uitvoer: tabel, tekst, markdown of json
    #[arg(long, value_name = "VORM", value_parser = formaat)]
    pub(crate) formaat: Option<String>,
    /// Hetzelfde als --formaat json
    #[arg(long)]
    pub(crate) json: bool,
    /// Map met eigen kaarten van uw organisatie; mag vaker
    #[arg(long, value_name = "MAP")]
    pub(crate) bronmap: Vec<PathBuf>,
    /// Kleur: altijd, nooit of automatisch
    #[arg(long, value_name = "WANNEER", value_parser = kleur)]
    pub(crate) kleur: Option<Kleur>,
    /// Stel geen vragen
    #[arg(long)]
    pub(crate) geen_vragen: bool,
    /// Toon lange uitvoer niet per bladzijde
    #[arg(long)]
    pub(crate) geen_pager: bool,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kleur {
    /// Always.
    Altijd,
    /// Never.
    Nooit,
    /// Where it can be shown.
    #[default]
    Automatisch,
}

impl Algemeen {
    /// What stands before the command and what stands after it count together; of two values the later.
    pub(crate) fn dan(mut self, erna: Self) -> Self {
        self.bronmap.extend(erna.bronmap);
        Self {
            formaat: erna.formaat.or(self.formaat),
            json: self.json || erna.json,
            bronmap: self.bronmap,
            kleur: erna.kleur.or(self.kleur),
            geen_vragen: self.geen_vragen || erna.geen_vragen,
            geen_pager: self.geen_pager || erna.geen_pager,
        }
    }
}

/// The options of every command behind its own. clap's `global` would copy them into all commands at every
/// start, and forget what stands before the command.
fn met_algemeen(opdracht: Command) -> Command {
    Algemeen::augment_args(opdracht).arg(
        Arg::new("hulp")
            .long("hulp")
            .short('h')
            .alias("help")
            .help("Toon deze hulp")
            .help_heading("Algemene opties")
            .action(ArgAction::Help),
    )
}

/// The export has forms of its own, which its help lists at the end.
fn met_vormen(opdracht: Command) -> Command {
    opdracht.mut_arg("formaat", |arg| arg.help("Welke vorm; zie de lijst onderaan").help_heading("Opties"))
}

macro_rules! opdrachten {
    ($($variant:ident($args:ident) = $naam:literal, $over:literal $(, $pas_aan:path)?;)*) => {
        /// A command with its arguments.
        #[derive(Debug)]
        pub(crate) enum Opdracht { $(#[doc = $over] $variant($args),)* }

        impl Opdracht {
            /// Each command: its name, what it is about, and what adds its arguments.
            pub(crate) const ALLE: &'static [(&'static str, &'static str, fn(Command) -> Command)] =
                &[$(($naam, $over, |c| {
                    let c = met_algemeen(<$args as Args>::augment_args(c));
                    $(let c = $pas_aan(c);)?
                    c
                }),)*];

            /// Reads the command that was given; `None`: none.
            pub(crate) fn lees(gevonden: &ArgMatches) -> Result<Option<Self>, clap::Error> {
                match gevonden.subcommand() {
                    $(Some(($naam, args)) => $args::from_arg_matches(args).map(|a| Some(Self::$variant(a))),)*
                    _ => Ok(None),
                }
            }
        }
    };
}

opdrachten! {
    Gids(GidsArgs) = "gids", "Beantwoord een paar vragen en krijg een plan";
    Zoek(ZoekArgs) = "zoek", "Zoek advies bij een woord of een zin";
    Toon(ToonArgs) = "toon", "Toon één kaart helemaal";
    Lijst(LijstArgs) = "lijst", "Geef een overzicht van kaarten";
    Bronnen(BronnenArgs) = "bronnen", "Geef een overzicht van bronnen, en waar ze worden gebruikt";
    Exporteer(ExporteerArgs) = "exporteer", "Geef het advies door aan een intranet, een tabel of een zoekmachine", met_vormen;
    Controleer(ControleerArgs) = "controleer", "Kijk kaarten na op fouten";
}

#[derive(Debug, Default, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies gids\n  soeverein-advies gids balie\n  soeverein-advies gids balie --antwoord wat=filmt --json\n  soeverein-advies gids --gevaar dreiging-of-geweld",
    after_help = "Zonder route kiest u die eerst. Antwoorden worden nergens bewaard, behalve in een bestand dat u zelf noemt. Wat iemand gelooft of is, wordt niet gevraagd."
)]
pub(crate) struct GidsArgs {
    /// De route, zoals balie, telefoon of brief
    #[arg(value_name = "ROUTE", help_heading = "Invoer")]
    pub(crate) route: Option<String>,
    /// Een antwoord, zonder te vragen; mag vaker
    #[arg(long, value_name = "VRAAG=KEUZE")]
    pub(crate) antwoord: Vec<String>,
    /// Antwoorden uit een bestand (TOML)
    #[arg(long, value_name = "BESTAND")]
    pub(crate) antwoorden: Option<PathBuf>,
    /// Het plan bij gevaar of nood: dreiging-of-geweld, iemand-wil-niet-meer-leven, kind-in-gevaar of wapen-brand-of-gas
    #[arg(long, value_name = "SOORT")]
    pub(crate) gevaar: Option<String>,
    /// Bewaar het plan in een nieuw bestand: .md, .txt, .json of .toml
    #[arg(long, value_name = "BESTAND")]
    pub(crate) bewaar: Option<PathBuf>,
    /// Overschrijf het bestand als het er al is
    #[arg(long, requires = "bewaar")]
    pub(crate) overschrijf: bool,
    /// Maak een bewaard plan opnieuw en zeg wat er veranderd is
    #[arg(long, value_name = "BESTAND", conflicts_with_all = ["route", "antwoord", "antwoorden", "gevaar"])]
    pub(crate) opnieuw: Option<PathBuf>,
    /// Stel de vragen als gewone regels, zonder tekenen; ook voor een schermlezer
    #[arg(long)]
    pub(crate) eenvoudig: bool,
    /// Noem de routes
    #[arg(long, conflicts_with_all = ["route", "antwoord", "antwoorden", "gevaar", "bewaar", "opnieuw", "schema"])]
    pub(crate) lijst: bool,
    /// Teken een route: mermaid of dot
    #[arg(long, value_name = "TAAL", value_parser = tekening, conflicts_with_all = ["gevaar", "bewaar", "opnieuw"])]
    pub(crate) schema: Option<Tekening>,
}

#[derive(Debug, Default, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies zoek ambassade\n  soeverein-advies zoek filmt aan de balie --rol balie\n  soeverein-advies zoek \"affidavit met termijn\" -n 3 --waarom",
    after_help = "Zoek begrijpt woordvormen, samenstellingen en tikfouten. Zet woorden die naast elkaar moeten staan tussen aanhalingstekens. Niets gevonden: afsluitcode 1."
)]
pub(crate) struct ZoekArgs {
    /// Waarnaar u zoekt, in gewone woorden
    #[arg(required = true, value_name = "TERM", help_heading = "Invoer")]
    pub(crate) term: Vec<String>,
    /// Alleen deze soort, zoals situatie, argument of wet; mag vaker
    #[arg(long, value_name = "SOORT", value_parser = soort)]
    pub(crate) soort: Vec<Soort>,
    #[command(flatten)]
    pub(crate) filter: Filter,
    /// Hoogste aantal treffers (gewoonlijk 10)
    #[arg(short = 'n', long = "aantal", value_name = "AANTAL", value_parser = aantal, allow_negative_numbers = true)]
    pub(crate) aantal: Option<usize>,
    /// Zeg bij elke treffer waarom hij er staat
    #[arg(long)]
    pub(crate) waarom: bool,
}

#[derive(Debug, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies toon bezoeker-filmt-aan-de-balie\n  soeverein-advies toon filmt balie\n  soeverein-advies toon affidavit --onderbouwing",
    after_help = "Een deel van het id of de titel is genoeg. Past er meer dan één kaart, dan mag u kiezen."
)]
pub(crate) struct ToonArgs {
    /// Id of titel van de kaart, of een deel daarvan
    #[arg(required = true, value_name = "ID", help_heading = "Invoer")]
    pub(crate) id: Vec<String>,
    /// Toon per regel de feiten en waar ze staan
    #[arg(long)]
    pub(crate) onderbouwing: bool,
}

#[derive(Debug, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies lijst\n  soeverein-advies lijst situatie --thema balie\n  soeverein-advies lijst --gewijzigd-sinds 2026-11-01 --json",
    after_help = "Zonder soort: hoeveel kaarten er zijn, per soort en per thema. Feiten en bronnen staan er alleen in als u erom vraagt."
)]
pub(crate) struct LijstArgs {
    /// De soort, zoals situatie of wet
    #[arg(value_name = "SOORT", value_parser = soort, help_heading = "Invoer")]
    pub(crate) soort: Option<Soort>,
    #[command(flatten)]
    pub(crate) filter: Filter,
    /// Alleen wat op of na deze dag is gewijzigd (JJJJ-MM-DD)
    #[arg(long, value_name = "DATUM", value_parser = datum)]
    pub(crate) gewijzigd_sinds: Option<Datum>,
    /// Toon wat het corpus dekt: situaties per thema en rol, bronnen, en wat nog geen bron heeft
    #[arg(long, conflicts_with_all = ["soort", "gewijzigd_sinds"])]
    pub(crate) dekking: bool,
}

#[derive(Debug, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies bronnen\n  soeverein-advies bronnen kst-30821-238\n  soeverein-advies bronnen --json",
    after_help = "Per bron: hoeveel feiten erop steunen en in hoeveel kaarten. Met een id: welke."
)]
pub(crate) struct BronnenArgs {
    /// Id van een bron
    #[arg(value_name = "ID", help_heading = "Invoer")]
    pub(crate) id: Option<String>,
}

#[derive(Debug, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies exporteer --formaat markdown --uit advies\n  soeverein-advies exporteer --formaat csv --excel --thema balie --uit balie.csv\n  soeverein-advies exporteer --formaat sqlite --uit advies.sqlite",
    after_help = super::exporteer::uitleg()
)]
pub(crate) struct ExporteerArgs {
    /// Het bestand of de map; zonder dit komt tekst op het scherm
    #[arg(long, value_name = "BESTAND")]
    pub(crate) uit: Option<PathBuf>,
    /// Neem de plaats in van wat er al staat
    #[arg(long, requires = "uit")]
    pub(crate) overschrijf: bool,
    /// Maak een map: bij csv een tabel per soort, bij mermaid en dot een tekening per route
    #[arg(long, requires = "uit")]
    pub(crate) map: bool,
    #[command(flatten)]
    pub(crate) wensen: Wensen,
    /// Alleen deze soort, zoals situatie of wet; mag vaker
    #[arg(long, value_name = "SOORT", value_parser = soort)]
    pub(crate) soort: Vec<Soort>,
    #[command(flatten)]
    pub(crate) filter: Filter,
}

// What only some forms take. No doc comment: clap would take it for the description of the command.
#[derive(Debug, Args)]
pub(crate) struct Wensen {
    /// Maak de tabel zo dat Excel haar goed opent
    #[arg(long)]
    pub(crate) excel: bool,
    /// Maak bij odt en docx van elke situatie een kaart op A5, voor aan de balie
    #[arg(long, conflicts_with = "soort")]
    pub(crate) baliekaart: bool,
}

#[derive(Debug, Args)]
#[command(
    before_help = "Voorbeelden:\n  soeverein-advies controleer\n  soeverein-advies controleer mijn-kaarten\n  soeverein-advies controleer --uitleg K020",
    after_help = "Zonder map: het meegeleverde corpus. Een map met een corpus.toml is een heel corpus, elke andere map een aanvulling. Fouten gevonden: afsluitcode 1; alleen waarschuwingen: 0."
)]
pub(crate) struct ControleerArgs {
    /// De map met kaarten
    #[arg(value_name = "MAP", help_heading = "Invoer")]
    pub(crate) map: Option<PathBuf>,
    /// Leg een code uit: wat, waarom, voorbeeld en oplossing
    #[arg(long, value_name = "CODE", conflicts_with = "map")]
    pub(crate) uitleg: Option<String>,
    /// Zet nieuwe ids onderaan ids.txt van deze map
    #[arg(long, requires = "map")]
    pub(crate) vul_ids_aan: bool,
}

/// A form of any command: which of them takes it is told when the command is known.
fn formaat(woord: &str) -> Result<String, String> {
    let bladen: Vec<&str> = Formaat::ALLE.iter().map(|(naam, _)| *naam).collect();
    let exports: Vec<&str> = VORMEN.iter().map(|vorm| vorm.naam).collect();
    if bladen.contains(&woord) || exports.contains(&woord) {
        return Ok(woord.to_owned());
    }
    Err(format!("kies uit: {}; bij exporteer uit: {}", bladen.join(", "), exports.join(", ")))
}

fn tekening(woord: &str) -> Result<Tekening, String> {
    kies(woord, &[("mermaid", Tekening::Mermaid), ("dot", Tekening::Dot)])
}

fn kleur(woord: &str) -> Result<Kleur, String> {
    kies(woord, &[("altijd", Kleur::Altijd), ("nooit", Kleur::Nooit), ("automatisch", Kleur::Automatisch)])
}

fn soort(woord: &str) -> Result<Soort, String> {
    woord.to_lowercase().parse().map_err(|()| {
        let soorten: Vec<&str> = Soort::ALLE.iter().map(|s| s.woord()).collect();
        format!("kies uit: {}", soorten.join(", "))
    })
}

fn aantal(woord: &str) -> Result<usize, String> {
    match woord.parse::<usize>() {
        Ok(n) if n > 0 => Ok(n),
        _ => Err("geef een heel getal van 1 of meer".to_owned()),
    }
}

fn datum(woord: &str) -> Result<Datum, String> {
    woord.parse().map_err(|()| "schrijf een dag als 2026-11-24".to_owned())
}

fn kies<T: Copy>(woord: &str, keuzes: &[(&str, T)]) -> Result<T, String> {
    keuzes.iter().find(|(naam, _)| *naam == woord).map(|(_, waarde)| *waarde).ok_or_else(|| {
        let namen: Vec<&str> = keuzes.iter().map(|(naam, _)| *naam).collect();
        format!("kies uit: {}", namen.join(", "))
    })
}

//! A kaart: the head that every kaart has, and the content of its soort.

use serde::{Deserialize, Serialize};

use super::soorten as s;
use super::{Bron, Datum, Deel, Feit, Regel, Soort, Veld, Vorm, Waarde};

/// What every kaart has, whatever its soort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hoofd {
    /// Kebab-case, forever.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// The answer, in at most two sentences.
    pub kern: Regel,
    /// The thema, which is also the name of its file.
    pub thema: String,
    /// The fields of work, from `corpus.toml`.
    #[serde(default)]
    pub domein: Vec<String>,
    /// Who uses it, from `corpus.toml`.
    #[serde(default)]
    pub rollen: Vec<String>,
    /// Other words that people use for it.
    #[serde(default)]
    pub trefwoorden: Vec<String>,
    /// Ids of kaarten that a reader of this one may need.
    #[serde(default)]
    pub zie_ook: Vec<String>,
    /// When it was last read against its sources.
    pub nagelezen: Datum,
    /// When its text last changed.
    pub gewijzigd: Datum,
    /// After this day a reader is warned that it may be out of date.
    pub herzien_voor: Datum,
    /// Withdrawn on this day: `toon` still shows it, `zoek` does not.
    #[serde(default)]
    pub vervallen: Option<Datum>,
    /// The kaart that took its place.
    #[serde(default)]
    pub vervangen_door: Option<String>,
}

impl Hoofd {
    /// The keys of the head.
    pub const VELDEN: &'static [Veld] = &[
        Veld::new("id", "id", Vorm::Tekst).verplicht(),
        Veld::new("titel", "titel", Vorm::Tekst).verplicht(),
        Veld::new("kern", "Kern", Vorm::Tabel(Regel::VELDEN)).verplicht(),
        Veld::new("thema", "thema", Vorm::Tekst).verplicht(),
        Veld::new("domein", "domein", Vorm::Woorden).verplicht(),
        Veld::new("rollen", "rollen", Vorm::Woorden).verplicht(),
        Veld::new("trefwoorden", "trefwoorden", Vorm::Woorden).verplicht(),
        Veld::new("zie_ook", "Zie ook", Vorm::Ids),
        Veld::new("nagelezen", "nagelezen", Vorm::Datum).verplicht(),
        Veld::new("gewijzigd", "gewijzigd", Vorm::Datum).verplicht(),
        Veld::new("herzien_voor", "herzien voor", Vorm::Datum).verplicht(),
        Veld::new("vervallen", "vervallen", Vorm::Datum),
        Veld::new("vervangen_door", "vervangen door", Vorm::Id),
    ];
}

macro_rules! inhoud {
    ($($soort:ident),*) => {
        /// The content of a kaart, by soort.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Inhoud { $(#[doc = stringify!($soort)] $soort(s::$soort),)* }

        impl Inhoud {
            /// Its soort.
            pub const fn soort(&self) -> Soort {
                match self { $(Inhoud::$soort(_) => Soort::$soort,)* }
            }

            /// Its parts in reading order.
            pub fn delen(&self) -> Vec<Deel<'_>> {
                match self { $(Inhoud::$soort(inhoud) => inhoud.delen(),)* }
            }

            /// Appends the content of another of the same soort; one of another soort changes nothing.
            pub fn vul_aan(&mut self, meer: Self) {
                match (self, meer) {
                    $((Inhoud::$soort(inhoud), Inhoud::$soort(meer)) => inhoud.vul_aan(meer),)*
                    _ => {}
                }
            }

            /// Reads the content of a kaart of this soort; `None` for feit and bron, which have no
            /// kaart head.
            pub fn lees<'de, D: serde::Deserializer<'de>>(soort: Soort, van: D) -> Option<Result<Self, D::Error>> {
                match soort {
                    $(Soort::$soort => Some(s::$soort::deserialize(van).map(Inhoud::$soort)),)*
                    Soort::Feit | Soort::Bron => None,
                }
            }
        }
    };
}
inhoud!(
    Situatie, Signaal, Dilemma, Ervaring, Wijsheid, Argument, Begrip, Wet, Uitspraak, Behoefte, Aanbod, Brief,
    Oefening, Route
);

impl Inhoud {
    /// Every line with the key of its part.
    pub fn regels(&self) -> Vec<(&'static Veld, super::Zicht<'_>)> {
        self.delen().iter().flat_map(|deel| deel.regels().iter().map(|r| (deel.veld, *r)).collect::<Vec<_>>()).collect()
    }

    /// References that stand deeper than a part, as they are written (a route names parts and lines of kaarten), with
    /// their path in the kaart.
    pub fn losse_verwijzingen(&self) -> Vec<(String, String)> {
        match self {
            Inhoud::Route(route) => route.verwijzingen(),
            Inhoud::Oefening(oefening) => oefening.verwijzingen(),
            _ => Vec::new(),
        }
    }

    /// Texts that are no lines (scenes, questions, fields of a letter): text and path in the kaart.
    pub fn losse_teksten(&self) -> Vec<(String, String)> {
        match self {
            Inhoud::Route(route) => route.teksten(),
            Inhoud::Oefening(oefening) => oefening.teksten(),
            Inhoud::Brief(brief) => brief.teksten(),
            _ => Vec::new(),
        }
    }
}

/// One unit of guidance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kaart {
    /// What every kaart has.
    pub hoofd: Hoofd,
    /// What its soort has.
    pub inhoud: Inhoud,
    /// An addition of the user's own organisation, not of the bundled corpus.
    pub eigen: bool,
    /// A bundled kaart to which the user's own organisation appended lines.
    pub aangevuld: bool,
}

impl Kaart {
    /// Its soort.
    pub const fn soort(&self) -> Soort {
        self.inhoud.soort()
    }

    /// Every line with the key of its part, kern first.
    pub fn regels(&self) -> Vec<(&'static Veld, super::Zicht<'_>)> {
        let mut regels = Vec::new();
        if let Some(kern) = Hoofd::VELDEN.iter().find(|v| v.naam == "kern") {
            regels.push((kern, self.hoofd.kern.zicht()));
        }
        regels.extend(self.inhoud.regels());
        regels
    }

    /// Every kaart that it leads to, with the part or path in which it does so.
    pub fn koppelingen(&self) -> Vec<(String, String)> {
        let mut uit: Vec<(String, String)> =
            self.hoofd.zie_ook.iter().map(|id| ("zie_ook".to_owned(), id.clone())).collect();
        for deel in self.inhoud.delen() {
            if let Waarde::Ids(ids) = deel.waarde {
                uit.extend(ids.iter().map(|id| (deel.veld.naam.to_owned(), id.clone())));
            }
        }
        let los = self.inhoud.losse_verwijzingen();
        uit.extend(los.into_iter().map(|(verwijzing, pad)| (pad, s::kaart_van(&verwijzing).to_owned())));
        uit
    }

    /// Ids of all feiten that its lines rest on, each once, in reading order.
    pub fn feiten(&self) -> Vec<&str> {
        let mut feiten: Vec<&str> = Vec::new();
        for (_, regel) in self.regels() {
            for feit in regel.feiten {
                if !feiten.contains(&feit.as_str()) {
                    feiten.push(feit);
                }
            }
        }
        feiten
    }
}

/// Anything with an id of its own: a kaart, or the evidence beneath it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stuk {
    /// A unit of guidance.
    Kaart(Box<Kaart>),
    /// A unit of evidence.
    Feit(Feit),
    /// A source.
    Bron(Bron),
}

impl Stuk {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Stuk::Kaart(k) => &k.hoofd.id,
            Stuk::Feit(f) => &f.id,
            Stuk::Bron(b) => &b.id,
        }
    }

    /// Its soort.
    pub fn soort(&self) -> Soort {
        match self {
            Stuk::Kaart(k) => k.soort(),
            Stuk::Feit(_) => Soort::Feit,
            Stuk::Bron(_) => Soort::Bron,
        }
    }

    /// The kaart, where it is one.
    pub fn kaart(&self) -> Option<&Kaart> {
        match self {
            Stuk::Kaart(k) => Some(k),
            _ => None,
        }
    }
}

//! A line: the unit of text in a kaart, and the first link of the chain line → feit → bron.
//!
//! Some parts need more than one text (a limit has behaviour and a step); each has its own type,
//! and all are seen by renderers and checks through one [`Zicht`].

use serde::{Deserialize, Serialize};

use super::{Veld, Vorm};

macro_rules! regelvorm {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $veld:ident: $type:ty = $def:expr;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $naam {
            /// Name of the line, unique in its kaart and forever; routes refer to it.
            #[serde(default)]
            pub id: Option<String>,
            $($(#[$vdoc])* #[serde(default)] pub $veld: $type,)*
            /// Ids of the feiten that carry what the line states as law or fact; empty: redactie.
            #[serde(default)]
            pub feiten: Vec<String>,
            /// Doubt that the reader must see.
            #[serde(default)]
            pub let_op: Option<String>,
        }

        impl $naam {
            /// The keys of this form of line.
            pub const VELDEN: &'static [Veld] = &[
                Veld::new("id", "naam", Vorm::Tekst),
                $($def,)*
                Veld::new("feiten", "feiten", Vorm::Ids).naar(super::Soort::Feit),
                Veld::new("let_op", "let op", Vorm::Tekst),
            ];

            fn met<'a>(
                &'a self,
                sleutel: &'static str,
                aanhef: Option<&'a str>,
                tekst: &'a str,
                waarom: Option<&'a str>,
            ) -> Zicht<'a> {
                Zicht { id: self.id.as_deref(), sleutel, aanhef, tekst, waarom, feiten: &self.feiten, let_op: self.let_op.as_deref() }
            }
        }
    };
}

/// A line with borrowed texts, whatever its form.
#[derive(Clone, Copy, Debug)]
pub struct Zicht<'a> {
    /// Name of the line.
    pub id: Option<&'a str>,
    /// The key under which the text stands in the TOML.
    pub sleutel: &'static str,
    /// What stands before the text: behaviour, a moment, a role.
    pub aanhef: Option<&'a str>,
    /// The text itself, with inline marks.
    pub tekst: &'a str,
    /// Why it is said or done so.
    pub waarom: Option<&'a str>,
    /// Ids of feiten; empty: redactie.
    pub feiten: &'a [String],
    /// Doubt that the reader must see.
    pub let_op: Option<&'a str>,
}

impl<'a> Zicht<'a> {
    /// The texts of the line in reading order.
    pub fn teksten(self) -> impl Iterator<Item = &'a str> {
        [self.aanhef, Some(self.tekst), self.waarom, self.let_op].into_iter().flatten()
    }

    /// On what it rests, in a word.
    pub fn herkomst(self) -> &'static str {
        herkomst(self.met_bron())
    }

    /// Does it rest on feiten (met bron), or is it general practice (redactie)?
    pub fn met_bron(self) -> bool {
        !self.feiten.is_empty()
    }
}

/// The word for what a line rests on: sources, or general practice.
pub const fn herkomst(met_bron: bool) -> &'static str {
    if met_bron { "met bron" } else { "redactie" }
}

const TEKST: Veld = Veld::new("tekst", "tekst", Vorm::Tekst).verplicht();
const WAAROM: Veld = Veld::new("waarom", "waarom", Vorm::Tekst);

regelvorm! {
    /// The common line.
    Regel {
        /// The text, with inline marks.
        tekst: String = TEKST;
        /// Why.
        waarom: Option<String> = WAAROM;
    }
}

regelvorm! {
    /// A limit: the behaviour that crosses it, and the step then.
    Grens {
        /// What somebody does or says; never what he is or believes.
        gedrag: String = Veld::new("gedrag", "gedrag", Vorm::Tekst).verplicht();
        /// What the professional does then; always with feiten.
        stap: String = Veld::new("stap", "stap", Vorm::Tekst).verplicht();
    }
}

regelvorm! {
    /// Whom to involve, and when.
    Betrek {
        /// A role or an organisation.
        wie: String = Veld::new("wie", "wie", Vorm::Tekst).verplicht();
        /// The moment or the circumstance.
        wanneer: String = Veld::new("wanneer", "wanneer", Vorm::Tekst).verplicht();
    }
}

regelvorm! {
    /// What comes after the first moment.
    Daarna {
        /// Today or this week.
        wanneer: Moment = Veld::new("wanneer", "wanneer", Vorm::Keuze(Moment::WOORDEN)).verplicht();
        /// The text.
        tekst: String = TEKST;
        /// Why.
        waarom: Option<String> = WAAROM;
    }
}

regelvorm! {
    /// A short answer to a claim: spoken at the counter, or written in a letter.
    KortAntwoord {
        /// Where it is used.
        bij: Plek = Veld::new("bij", "bij", Vorm::Keuze(Plek::WOORDEN)).verplicht();
        /// The answer.
        tekst: String = TEKST;
        /// Why.
        waarom: Option<String> = WAAROM;
    }
}

impl Regel {
    /// A line of text alone.
    pub fn zicht(&self) -> Zicht<'_> {
        self.met("tekst", None, &self.tekst, self.waarom.as_deref())
    }
}

impl Grens {
    /// Behaviour, then the step.
    pub fn zicht(&self) -> Zicht<'_> {
        self.met("stap", Some(&self.gedrag), &self.stap, None)
    }
}

impl Betrek {
    /// Who, then when.
    pub fn zicht(&self) -> Zicht<'_> {
        self.met("wanneer", Some(&self.wie), &self.wanneer, None)
    }
}

impl Daarna {
    /// The moment, then the text.
    pub fn zicht(&self) -> Zicht<'_> {
        self.met("tekst", Some(self.wanneer.kop()), &self.tekst, self.waarom.as_deref())
    }
}

impl KortAntwoord {
    /// The place, then the answer.
    pub fn zicht(&self) -> Zicht<'_> {
        self.met("tekst", Some(self.bij.kop()), &self.tekst, self.waarom.as_deref())
    }
}

macro_rules! keuze {
    ($(#[$doc:meta])* $naam:ident { $($(#[$kdoc:meta])* $keuze:ident = $woord:literal, $kop:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $naam {
            #[default]
            $($(#[$kdoc])* #[serde(rename = $woord)] $keuze,)*
        }

        impl $naam {
            /// The words that the TOML may use.
            pub const WOORDEN: &'static [&'static str] = &[$($woord),*];

            /// As a reader sees it.
            pub const fn kop(self) -> &'static str {
                match self { $($naam::$keuze => $kop,)* }
            }
        }
    };
}
pub(crate) use keuze;

keuze! {
    /// When a line of `daarna` is due.
    Moment {
        /// The same day.
        Vandaag = "vandaag", "Vandaag";
        /// Within the week.
        DezeWeek = "deze-week", "Deze week";
    }
}

keuze! {
    /// Where a short answer is used.
    Plek {
        /// Spoken, with a person in front of you.
        Balie = "balie", "Aan de balie";
        /// Written, and therefore always with feiten.
        Brief = "brief", "In een brief";
    }
}

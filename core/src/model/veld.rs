//! What a key in the TOML may hold. Schema, checks and the JSON walk all read these definitions;
//! they are the only place where the form of a key is told.

use super::Soort;

/// The form of a value.
#[derive(Clone, Copy, Debug)]
pub enum Vorm {
    /// One piece of text.
    Tekst,
    /// A bare TOML date.
    Datum,
    /// A whole number from 1 up.
    Getal,
    /// A list of lists of words.
    Woordgroepen,
    /// A list of texts that refer to nothing.
    Woorden,
    /// The id of another kaart.
    Id,
    /// A list of ids of other kaarten.
    Ids,
    /// One of these words.
    Keuze(&'static [&'static str]),
    /// One table with these keys.
    Tabel(&'static [Veld]),
    /// An array of tables with these keys.
    Tabellen(&'static [Veld]),
}

/// One key of a table: its name in the TOML (and the JSON), its heading, its form and its duties.
#[derive(Clone, Copy, Debug)]
pub struct Veld {
    /// The key.
    pub naam: &'static str,
    /// The heading above it, or the label before it, as a reader sees it.
    pub kop: &'static str,
    /// What it may hold.
    pub vorm: Vorm,
    /// Must it be there, and not be empty?
    pub verplicht: bool,
    /// Does every line in it need feiten, whatever its words (DESIGN: grens.stap, oordeel, les …)?
    pub bewijs: bool,
    /// The soort to which its ids must refer; `None`: any soort that is ranked by `zoek`.
    pub naar: Option<Soort>,
    /// Is its text searched? (Bookkeeping such as ECLI numbers is found by id.)
    pub uitgelicht: bool,
}

impl Veld {
    /// A key without duties.
    pub const fn new(naam: &'static str, kop: &'static str, vorm: Vorm) -> Self {
        Self { naam, kop, vorm, verplicht: false, bewijs: false, naar: None, uitgelicht: false }
    }

    /// The start of a part of a soort; [`Veld::met`] adds its name and form.
    pub const fn kop(kop: &'static str) -> Self {
        Self::new("", kop, Vorm::Tekst)
    }

    /// Name and form, which the struct field already tells.
    #[must_use]
    pub const fn met(mut self, naam: &'static str, vorm: Vorm) -> Self {
        self.naam = naam;
        self.vorm = vorm;
        self
    }

    /// Must be there and hold something.
    #[must_use]
    pub const fn verplicht(mut self) -> Self {
        self.verplicht = true;
        self
    }

    /// Every line in it carries feiten.
    #[must_use]
    pub const fn bewijs(mut self) -> Self {
        self.bewijs = true;
        self
    }

    /// Its ids refer to this soort.
    #[must_use]
    pub const fn naar(mut self, soort: Soort) -> Self {
        self.naar = Some(soort);
        self
    }

    /// Belongs to what someone under stress reads first.
    #[must_use]
    pub const fn uitgelicht(mut self) -> Self {
        self.uitgelicht = true;
        self
    }
}

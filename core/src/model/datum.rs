//! A calendar day, strictly parsed; in TOML a bare date, in JSON an ISO 8601 string.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day between -9999 and 9999 without time or zone, as laws and kaarten name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Datum(Date);

impl Datum {
    /// The day, or `None` where the calendar has no such day (30 February).
    pub fn new(jaar: i16, maand: i8, dag: i8) -> Option<Self> {
        Date::new(jaar, maand, dag).ok().map(Self)
    }

    /// As a Dutch reader writes it: `24 november 2026`.
    pub fn voluit(self) -> String {
        let maand = usize::try_from(self.0.month()).unwrap_or(0).saturating_sub(1);
        let naam = MAANDEN.get(maand).copied().unwrap_or_default();
        format!("{} {naam} {}", self.0.day(), self.0.year())
    }
}

const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl FromStr for Datum {
    type Err = ();

    /// Only `JJJJ-MM-DD`: other notations are read differently by different people.
    fn from_str(tekst: &str) -> Result<Self, ()> {
        let mut delen = tekst.split('-');
        let (Some(jaar), Some(maand), Some(dag), None) = (delen.next(), delen.next(), delen.next(), delen.next())
        else {
            return Err(());
        };
        if (jaar.len(), maand.len(), dag.len()) != (4, 2, 2) {
            return Err(());
        }
        let getal = |t: &str| if t.bytes().all(|b| b.is_ascii_digit()) { t.parse::<i16>().ok() } else { None };
        let (Some(jaar), Some(maand), Some(dag)) = (getal(jaar), getal(maand), getal(dag)) else {
            return Err(());
        };
        let klein = |n: i16| i8::try_from(n).map_err(|_| ());
        Self::new(jaar, klein(maand)?, klein(dag)?).ok_or(())
    }
}

impl Serialize for Datum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Datum {
    /// TOML has dates of its own; the embedded form holds the ISO string.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tekst = if deserializer.is_human_readable() {
            toml::value::Datetime::deserialize(deserializer)?.to_string()
        } else {
            String::deserialize(deserializer)?
        };
        tekst.parse().map_err(|()| serde::de::Error::custom("geen datum"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Datum {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Datum".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_in_iso_form() {
        assert_eq!("2026-11-24".parse::<Datum>().map(|d| d.to_string()), Ok("2026-11-24".to_owned()));
        for fout in ["2026-02-30", "2026-2-3", "24-11-2026", "2026-11-24T00:00", "", "+026-11-24"] {
            assert!(fout.parse::<Datum>().is_err(), "{fout}");
        }
    }

    #[test]
    fn in_words_as_a_dutch_reader_writes_it() {
        assert_eq!(Datum::new(2026, 3, 2).map(Datum::voluit).as_deref(), Some("2 maart 2026"));
    }
}

//! Today, asked only by what may depend on it.

use soeverein_core::model::Datum;

/// Today by the local clock. `SOURCE_DATE_EPOCH` goes before it, so that output can be made again.
pub(crate) fn vandaag() -> Option<Datum> {
    let dag = match std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|s| s.parse::<i64>().ok()) {
        Some(seconden) => {
            jiff::Timestamp::from_second(seconden).ok()?.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
        }
        None => jiff::ZonedDateTime::now().date(),
    };
    Datum::new(dag.year(), dag.month(), dag.day())
}

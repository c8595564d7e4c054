//! Today, asked only by what may depend on it.

use soeverein_core::model::Datum;

/// Today by the local clock. `SOURCE_DATE_EPOCH` goes before it, so that output can be made again.
pub(crate) fn vandaag() -> Option<Datum> {
    vaste_dag().or_else(|| {
        let dag = jiff::ZonedDateTime::now().date();
        Datum::new(dag.year(), dag.month(), dag.day())
    })
}

/// The day that the environment fixes.
pub(crate) fn vaste_dag() -> Option<Datum> {
    let seconden = std::env::var("SOURCE_DATE_EPOCH").ok()?.parse::<i64>().ok()?;
    let dag = jiff::Timestamp::from_second(seconden).ok()?.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    Datum::new(dag.year(), dag.month(), dag.day())
}

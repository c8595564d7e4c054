//! Reading the index's tables in place: numbers, strings, lists of numbers, and a sorted table from string to list.
//!
//! Nothing is copied or decoded at opening. Every access is bounds-checked and gives `None` on bytes that do not fit, so
//! that hostile bytes cost a wrong answer, never a panic; that is why the dictionary is a sorted table and no `fst`,
//! which trusts its bytes. The writing counterpart is [`write`](super::write).

use std::fmt;

/// The bytes are no index of this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenIndex;

impl fmt::Display for BrokenIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("de zoekindex is beschadigd of hoort bij een andere versie")
    }
}

impl std::error::Error for BrokenIndex {}

/// Little-endian numbers of four bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers<'b>(&'b [u8]);

impl<'b> Numbers<'b> {
    pub(super) fn len(self) -> usize {
        self.0.len() / 4
    }

    pub(super) fn get(self, place: usize) -> Option<u32> {
        let start = place.checked_mul(4)?;
        let four = self.0.get(start..start.checked_add(4)?)?;
        Some(u32::from_le_bytes(four.try_into().ok()?))
    }

    /// Number `place` and the one after it, when they are in order.
    pub(super) fn span(self, place: usize) -> Option<std::ops::Range<usize>> {
        let start = self.get(place)? as usize;
        let end = self.get(place.checked_add(1)?)? as usize;
        (start <= end).then_some(start..end)
    }

    fn slice(self, span: std::ops::Range<usize>) -> Option<Self> {
        self.0.get(span.start.checked_mul(4)?..span.end.checked_mul(4)?).map(Numbers)
    }

    fn iter(self) -> impl Iterator<Item = u32> + use<'b> {
        self.0.chunks_exact(4).filter_map(|four| four.try_into().ok().map(u32::from_le_bytes))
    }
}

/// Strings by number; sorted by bytes where [`find`](Strings::find) is used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Strings<'b> {
    offsets: Numbers<'b>,
    data: &'b [u8],
}

impl<'b> Strings<'b> {
    pub(super) fn len(self) -> u32 {
        u32::try_from(self.offsets.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    pub(super) fn bytes(self, number: u32) -> Option<&'b [u8]> {
        self.data.get(self.offsets.span(number as usize)?)
    }

    pub(super) fn get(self, number: u32) -> Option<&'b str> {
        std::str::from_utf8(self.bytes(number)?).ok()
    }

    /// The first number whose string is not below `wanted`.
    pub(super) fn lower_bound(self, wanted: &[u8]) -> u32 {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.bytes(middle).is_some_and(|found| found < wanted) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// As [`lower_bound`](Strings::lower_bound), for a place that is likely to be near `from`: steps double from there.
    pub(super) fn lower_bound_from(self, wanted: &[u8], from: u32) -> u32 {
        let below = |number| self.bytes(number).is_some_and(|found| found < wanted);
        let (mut low, mut step) = (from, 1_u32);
        while below(low.saturating_add(step)) {
            low = low.saturating_add(step);
            step = step.saturating_mul(2);
        }
        let mut high = low.saturating_add(step).min(self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if below(middle) { low = middle + 1 } else { high = middle }
        }
        low
    }

    pub(super) fn find(self, wanted: &str) -> Option<u32> {
        let number = self.lower_bound(wanted.as_bytes());
        (self.bytes(number)? == wanted.as_bytes()).then_some(number)
    }
}

/// Lists of numbers, by number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lists<'b> {
    offsets: Numbers<'b>,
    data: Numbers<'b>,
}

impl<'b> Lists<'b> {
    pub(super) fn len(self) -> u32 {
        u32::try_from(self.offsets.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    pub(super) fn get(self, number: u32) -> impl Iterator<Item = u32> + use<'b> {
        let numbers = self.offsets.span(number as usize).and_then(|span| self.data.slice(span)).unwrap_or(Numbers(&[]));
        numbers.iter()
    }
}

/// A sorted table from string to list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'b> {
    keys: Strings<'b>,
    values: Lists<'b>,
}

impl<'b> Table<'b> {
    pub(super) fn get(self, key: &str) -> impl Iterator<Item = u32> + use<'b> {
        self.values.get(self.keys.find(key).unwrap_or(u32::MAX))
    }

    pub(super) fn contains(self, key: &str) -> bool {
        self.keys.find(key).is_some()
    }
}

/// Takes the sections off the bytes, in the order in which they were written.
pub(super) struct Reader<'b>(pub(super) &'b [u8]);

impl<'b> Reader<'b> {
    /// The next section: its length in four bytes, then its bytes.
    pub(super) fn section(&mut self) -> Result<&'b [u8], BrokenIndex> {
        let (length, rest) = self.0.split_first_chunk::<4>().ok_or(BrokenIndex)?;
        let length = u32::from_le_bytes(*length) as usize;
        let (section, rest) = rest.split_at_checked(length).ok_or(BrokenIndex)?;
        self.0 = rest;
        Ok(section)
    }

    pub(super) fn numbers(&mut self) -> Result<Numbers<'b>, BrokenIndex> {
        let section = self.section()?;
        if section.len().is_multiple_of(4) { Ok(Numbers(section)) } else { Err(BrokenIndex) }
    }

    pub(super) fn strings(&mut self) -> Result<Strings<'b>, BrokenIndex> {
        Ok(Strings { offsets: self.numbers()?, data: self.section()? })
    }

    pub(super) fn lists(&mut self) -> Result<Lists<'b>, BrokenIndex> {
        Ok(Lists { offsets: self.numbers()?, data: self.numbers()? })
    }

    pub(super) fn table(&mut self) -> Result<Table<'b>, BrokenIndex> {
        Ok(Table { keys: self.strings()?, values: self.lists()? })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::write::Writer;
    use super::{BrokenIndex, Reader};

    #[test]
    fn a_table_reads_back_what_was_written() {
        let table: BTreeMap<String, Vec<u32>> =
            [("aap".into(), vec![1, 2]), ("noot".into(), vec![]), ("noten".into(), vec![7])].into();
        let mut writer = Writer::default();
        writer.table(&table);
        let bytes = writer.finish();
        let read = Reader(&bytes).table().unwrap();
        for (key, values) in &table {
            assert_eq!(&read.get(key).collect::<Vec<_>>(), values);
        }
        assert!(!read.contains("no") && read.contains("noot"));
    }

    #[test]
    fn a_length_beyond_the_end_is_refused() {
        assert_eq!(Reader(&[9, 0, 0, 0, 1]).section().unwrap_err(), BrokenIndex);
        assert_eq!(Reader(&[1, 0]).section().unwrap_err(), BrokenIndex);
    }
}

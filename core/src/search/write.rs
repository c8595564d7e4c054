//! Writing the tables of [`bytes`](super::bytes), one section after another.
//!
//! Runs at build time only. A corpus whose index would pass four gigabytes is not foreseen: lengths are capped, and the
//! reader then refuses the bytes.

use std::collections::BTreeMap;

/// Bytes of the index in the making.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn finish(self) -> Vec<u8> {
        self.0
    }

    pub(super) fn section(&mut self, bytes: &[u8]) {
        self.0.extend(number(bytes.len()).to_le_bytes());
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn numbers(&mut self, numbers: impl IntoIterator<Item = u32>) {
        let bytes: Vec<u8> = numbers.into_iter().flat_map(u32::to_le_bytes).collect();
        self.section(&bytes);
    }

    pub(super) fn strings<'s>(&mut self, strings: impl IntoIterator<Item = &'s str>) {
        let (mut offsets, mut data) = (vec![0], Vec::new());
        for string in strings {
            data.extend_from_slice(string.as_bytes());
            offsets.push(number(data.len()));
        }
        self.numbers(offsets);
        self.section(&data);
    }

    pub(super) fn lists<'l>(&mut self, lists: impl IntoIterator<Item = &'l Vec<u32>>) {
        let (mut offsets, mut data) = (vec![0], Vec::new());
        for list in lists {
            data.extend_from_slice(list);
            offsets.push(number(data.len()));
        }
        self.numbers(offsets);
        self.numbers(data);
    }

    pub(super) fn table(&mut self, table: &BTreeMap<String, Vec<u32>>) {
        self.strings(table.keys().map(String::as_str));
        self.lists(table.values());
    }
}

/// A length or place as it is stored.
pub(super) fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

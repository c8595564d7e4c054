//! The postings of a word: in which documents it stands, in which fields, and how much it weighs there.
//!
//! Stored as the distance to the previous document (LEB128), one byte of fields and two bytes of weight: about four bytes
//! per posting, read in place.

use super::bytes::{BrokenIndex, Numbers, Reader};
use super::write::{Writer, number};

/// Steps of weight per unit: a weight of 1.0 is stored as 512.
const SCALE: f32 = 512.0;

/// One word in one document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Posting {
    pub(super) doc: u32,
    /// Bit per [`Veld`](super::Veld).
    pub(super) velden: u8,
    /// BM25F's weighted frequency, normalised for the length of each field, before saturation.
    pub(super) gewicht: f32,
}

/// Postings by number of the word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Postings<'b> {
    offsets: Numbers<'b>,
    data: &'b [u8],
}

impl<'b> Postings<'b> {
    pub(super) fn read(reader: &mut Reader<'b>) -> Result<Self, BrokenIndex> {
        Ok(Self { offsets: reader.numbers()?, data: reader.section()? })
    }

    pub(super) fn get(self, word: u32) -> PostingIter<'b> {
        let rest = self.offsets.span(word as usize).and_then(|span| self.data.get(span)).unwrap_or_default();
        PostingIter { rest, doc: 0 }
    }

    /// Does any document hold the word? Parts of compounds that never stand alone have no postings.
    pub(super) fn occurs(self, word: u32) -> bool {
        self.offsets.span(word as usize).is_some_and(|span| !span.is_empty())
    }
}

/// Decodes postings one by one.
pub(super) struct PostingIter<'b> {
    rest: &'b [u8],
    doc: u32,
}

impl Iterator for PostingIter<'_> {
    type Item = Posting;

    fn next(&mut self) -> Option<Posting> {
        let mut distance = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            distance |= u32::from(byte & 0x7f).wrapping_shl(shift);
            if byte & 0x80 == 0 {
                break;
            }
        }
        let (&[velden, low, high], rest) = self.rest.split_first_chunk::<3>()?;
        self.rest = rest;
        self.doc = self.doc.wrapping_add(distance);
        Some(Posting { doc: self.doc, velden, gewicht: f32::from(u16::from_le_bytes([low, high])) / SCALE })
    }
}

/// Writes the postings of all words; each word's documents in rising order.
pub(super) fn write(writer: &mut Writer, words: &[Vec<Posting>]) {
    let (mut offsets, mut data) = (vec![0], Vec::new());
    for postings in words {
        let mut previous = 0;
        for posting in postings {
            push_leb128(posting.doc.saturating_sub(previous), &mut data);
            previous = posting.doc;
            data.push(posting.velden);
            data.extend(quantised(posting.gewicht).to_le_bytes());
        }
        offsets.push(number(data.len()));
    }
    writer.numbers(offsets);
    writer.section(&data);
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range of u16 just before")]
fn quantised(gewicht: f32) -> u16 {
    (gewicht * SCALE).round().clamp(1.0, f32::from(u16::MAX)) as u16
}

fn push_leb128(mut value: u32, data: &mut Vec<u8>) {
    while value > 0x7f {
        let [low, ..] = value.to_le_bytes();
        data.push(low | 0x80);
        value >>= 7;
    }
    let [low, ..] = value.to_le_bytes();
    data.push(low);
}

#[cfg(test)]
mod tests {
    use super::super::bytes::Reader;
    use super::super::write::Writer;
    use super::{Posting, Postings, write};

    #[test]
    fn postings_read_back() {
        let some: Vec<_> = [0, 1, 127, 128, 300_000].map(|doc| Posting { doc, velden: 5, gewicht: 1.5 }).into();
        let mut writer = Writer::default();
        write(&mut writer, &[some.clone(), vec![]]);
        let bytes = writer.finish();
        let postings = Postings::read(&mut Reader(&bytes)).unwrap();
        assert_eq!(postings.get(0).collect::<Vec<_>>(), some);
        assert!(postings.occurs(0) && !postings.occurs(1) && !postings.occurs(2));
    }
}

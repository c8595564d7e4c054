//! Bodies of kaarten, deflated or as they are: a first byte tells which.

use std::borrow::Cow;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

const LOS: u8 = 0;
const GEPERST: u8 = 1;
/// Deflate's hardest level: packed once, at the build.
const HARDST: u8 = 10;
/// More than any kaart has; bytes that claim more are broken.
const MEESTE: usize = 16 << 20;

/// Deflated.
pub(super) fn pers(bytes: &[u8]) -> Vec<u8> {
    let mut uit = vec![GEPERST];
    uit.extend(compress_to_vec(bytes, HARDST));
    uit
}

/// As they are.
pub(super) fn los(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.insert(0, LOS);
    bytes
}

/// The bytes that were packed; `None` where they are broken.
pub(super) fn lees(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    match bytes.split_first()? {
        (&LOS, rest) => Some(Cow::Borrowed(rest)),
        (&GEPERST, rest) => decompress_to_vec_with_limit(rest, MEESTE).ok().map(Cow::Owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_broken_bytes_do_not() {
        let tekst = "Blijf kalm. ".repeat(40).into_bytes();
        assert!(pers(&tekst).len() < tekst.len() / 4);
        for geperst in [pers(&tekst), los(tekst.clone())] {
            assert_eq!(lees(&geperst).as_deref(), Some(tekst.as_slice()));
        }
        assert_eq!(lees(&[]), None);
        assert_eq!(lees(&[7, 1, 2]), None);
        assert_eq!(lees(&[GEPERST, 255, 255]), None);
    }
}

//! Bodies of stukken, deflated or as they are: a first byte tells which. Short ones are deflated together: the first
//! of a block holds it, the others say how far back it stands.

use std::borrow::Cow;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::segment::schrijf_rij;

const LOS: u8 = 0;
const GEPERST: u8 = 1;
const BLOK: u8 = 2;
const BINNEN: u8 = 3;
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

/// A block of bodies, deflated together; what stands for each of them, in their order. At most 256.
pub(super) fn pers_blok(rompen: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut blok = pers(&schrijf_rij(rompen));
    if let Some(vorm) = blok.first_mut() {
        *vorm = BLOK;
    }
    (0..=u8::MAX).take(rompen.len()).map(|n| if n == 0 { blok.clone() } else { vec![BINNEN, n] }).collect()
}

/// How far back the block stands that holds this body (0: it is here); `None` for a body on its own.
pub(super) fn in_blok(bytes: &[u8]) -> Option<u32> {
    match *bytes {
        [BLOK, ..] => Some(0),
        [BINNEN, terug] => Some(u32::from(terug)),
        _ => None,
    }
}

/// The row of bodies that a block holds; `None` where it is broken.
pub(super) fn blok(bytes: &[u8]) -> Option<Vec<u8>> {
    let (&BLOK, rest) = bytes.split_first()? else { return None };
    decompress_to_vec_with_limit(rest, MEESTE).ok()
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
    use super::super::segment::deel;
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

    #[test]
    fn each_of_a_block_comes_back_from_the_first() {
        let rompen: Vec<Vec<u8>> = (0..5_u8).map(|n| vec![n; usize::from(n)]).collect();
        let blok = pers_blok(&rompen);
        assert_eq!(blok.len(), rompen.len());
        for (n, (romp, plek)) in (0..).zip(rompen.iter().zip(&blok)) {
            assert_eq!(in_blok(plek), Some(n));
            assert_eq!(super::blok(&blok[0]).as_deref().and_then(|rij| deel(rij, n)), Some(romp.as_slice()));
        }
        assert_eq!(super::blok(&blok[0]).as_deref().and_then(|rij| deel(rij, 5)), None);
        assert_eq!((super::blok(&blok[1]), super::blok(&[BLOK, 9])), (None, None));
        assert_eq!((in_blok(&pers(b"x")), in_blok(&los(vec![BLOK])), in_blok(&[])), (None, None, None));
        assert!(pers_blok(&[]).is_empty());
    }
}

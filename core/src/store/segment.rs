//! Byte strings in a row with their offsets, and sections in a file: the whole of the file format.
//!
//! A file is the magic, then for each section its length (u32, little endian) and its bytes. A row
//! is a count, count + 1 offsets (u32), and the bytes.

/// Marks a corpus file of this form; another form gets another mark.
pub(super) const MAGIC: &[u8; 4] = b"SAK3";

/// Writes sections behind the magic. Lengths beyond 4 GiB cannot occur: files are limited before.
pub(super) fn schrijf_secties(secties: &[Vec<u8>]) -> Vec<u8> {
    let mut uit = MAGIC.to_vec();
    for sectie in secties {
        uit.extend(u32::try_from(sectie.len()).unwrap_or(u32::MAX).to_le_bytes());
        uit.extend(sectie);
    }
    uit
}

/// The places of exactly `N` sections; `None` where the bytes are no such file.
pub(super) fn lees_secties<const N: usize>(bytes: &[u8]) -> Option<[std::ops::Range<usize>; N]> {
    let mut plek = MAGIC.len();
    if bytes.get(..plek)? != MAGIC {
        return None;
    }
    let mut uit = Vec::with_capacity(N);
    for _ in 0..N {
        let lengte = usize::try_from(u32_op(bytes, plek)?).ok()?;
        let start = plek + 4;
        let einde = start.checked_add(lengte).filter(|e| *e <= bytes.len())?;
        uit.push(start..einde);
        plek = einde;
    }
    uit.try_into().ok().filter(|_| plek == bytes.len())
}

/// Writes a row.
pub(super) fn schrijf_rij(delen: &[Vec<u8>]) -> Vec<u8> {
    let klein = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    let mut uit = klein(delen.len()).to_vec();
    let mut plek = 0;
    uit.extend(klein(plek));
    for deel in delen {
        plek += deel.len();
        uit.extend(klein(plek));
    }
    uit.extend(delen.iter().flatten());
    uit
}

/// How many byte strings a row holds; none where its offsets would not fit in its bytes.
pub(super) fn aantal(rij: &[u8]) -> u32 {
    let plaats_voor = u32::try_from(rij.len() / 4).unwrap_or(u32::MAX).saturating_sub(2);
    u32_op(rij, 0).filter(|aantal| *aantal <= plaats_voor).unwrap_or(0)
}

/// One byte string of a row.
pub(super) fn deel(rij: &[u8], nummer: u32) -> Option<&[u8]> {
    let aantal = aantal(rij);
    if nummer >= aantal {
        return None;
    }
    let (aantal, nummer) = (usize::try_from(aantal).ok()?, usize::try_from(nummer).ok()?);
    let inhoud = aantal.checked_add(2)?.checked_mul(4)?;
    let grens = |n: usize| inhoud.checked_add(usize::try_from(u32_op(rij, 4 + 4 * n)?).ok()?);
    rij.get(grens(nummer)?..grens(nummer + 1)?)
}

fn u32_op(bytes: &[u8], plek: usize) -> Option<u32> {
    let vier = bytes.get(plek..plek.checked_add(4)?)?;
    Some(u32::from_le_bytes(vier.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_sections_come_back() {
        let rij = schrijf_rij(&[b"een".to_vec(), Vec::new(), b"drie".to_vec()]);
        assert_eq!(aantal(&rij), 3);
        assert_eq!(
            [deel(&rij, 0), deel(&rij, 1), deel(&rij, 2), deel(&rij, 3)],
            [Some(&b"een"[..]), Some(&b""[..]), Some(&b"drie"[..]), None]
        );
        let bestand = schrijf_secties(&[rij.clone(), b"x".to_vec()]);
        let secties = lees_secties::<2>(&bestand).map(|s| s.map(|r| bestand[r].to_vec()));
        assert_eq!(secties, Some([rij, b"x".to_vec()]));
    }

    #[test]
    fn broken_bytes_are_refused() {
        let bestand = schrijf_secties(&[b"abc".to_vec()]);
        for lengte in 0..bestand.len() {
            assert!(lees_secties::<1>(&bestand[..lengte]).is_none());
        }
        assert_eq!(deel(&[9, 0, 0, 0, 255, 255, 255, 255], 0), None);
    }
}

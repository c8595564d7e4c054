//! Where something was read: its file, and the place of each of its values.

use std::ops::Range;

use super::wandel::Plekken;

/// Where a stuk was read: the file, and the place of each of its values.
#[derive(Clone, Debug, Default)]
pub struct Herkomst {
    /// Number of the file in [`bestanden`](super::Ingelezen::bestanden).
    pub bestand: usize,
    pub(crate) plekken: Plekken,
}

impl Herkomst {
    /// The bytes of a value by its path (`nu_doen[0].tekst`), or of the nearest table around it.
    pub fn bereik(&self, pad: &str) -> Range<usize> {
        let mut pad = pad;
        loop {
            if let Some(bereik) = self.plekken.get(pad) {
                return bereik.clone();
            }
            let knip = pad.rfind(['.', '[']).unwrap_or(0);
            if pad.is_empty() {
                return 0..0;
            }
            pad = pad.get(..knip).unwrap_or_default();
        }
    }
}

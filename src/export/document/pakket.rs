//! The zip around a document: the same parts give the same bytes.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file in the zip.
pub(super) struct Deel {
    pub(super) naam: &'static str,
    pub(super) inhoud: Vec<u8>,
    /// Some readers look for the first file as it lies.
    pub(super) los: bool,
}

impl Deel {
    pub(super) fn new(naam: &'static str, inhoud: impl Into<Vec<u8>>) -> Self {
        Self { naam, inhoud: inhoud.into(), los: false }
    }

    /// Not packed smaller.
    pub(super) fn los(naam: &'static str, inhoud: impl Into<Vec<u8>>) -> Self {
        Self { los: true, ..Self::new(naam, inhoud) }
    }
}

/// Packs the parts in this order. All bear the earliest day that a zip knows: the day of the document stands in its
/// properties.
pub(super) fn schrijf(delen: &[Deel], uit: &mut dyn Write) -> io::Result<()> {
    let mut pakket = ZipWriter::new(Cursor::new(Vec::new()));
    for deel in delen {
        let methode = if deel.los { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let opties = SimpleFileOptions::default().compression_method(methode).last_modified_time(DateTime::default());
        pakket.start_file(deel.naam, opties)?;
        pakket.write_all(&deel.inhoud)?;
    }
    uit.write_all(&pakket.finish()?.into_inner())
}

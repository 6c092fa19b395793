//! The picture as a file. Rows stay unfiltered, since filters are for photographs.

use pix::rgb::SRgb8;
use png_pong::Encoder;
use png_pong::chunk::{Chunk, ColorType, ImageData, ImageEnd, ImageHeader, Palette, Physical, Transparency};

/// What a file begins with, before the chunks that png_pong writes ([PNG, 5.2](https://www.w3.org/TR/png-3/#5PNG-file-signature)).
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// What a row begins with that has no filter ([PNG, 9.2](https://www.w3.org/TR/png-3/#9Filter-types)).
const NO_FILTER: u8 = 0;
/// The compression that takes longest and gives least: files are written once.
const LEVEL: u8 = 9;

/// A square picture.
pub(super) struct Picture {
    pub(super) side_px: u32,
    pub(super) pixels: Pixels,
    pub(super) density: Option<Physical>,
    /// The rows from the top, each from the start of a byte.
    pub(super) rows: Vec<u8>,
}

/// What a pixel is.
pub(super) enum Pixels {
    /// A bit, which chooses a colour, from the highest bit of a byte.
    TwoColors {
        palette: [[u8; 3]; 2],
        first_is_clear: bool,
    },
    /// Red, green and blue, a byte each.
    #[cfg(feature = "qr-logo")]
    TrueColor,
    /// The same with alpha behind.
    #[cfg(feature = "qr-logo")]
    TrueColorWithAlpha,
}

impl Pixels {
    /// The kind of colour, and the bits of a sample.
    fn kind(&self) -> (ColorType, u8) {
        match self {
            Self::TwoColors { .. } => (ColorType::Palette, 1),
            #[cfg(feature = "qr-logo")]
            Self::TrueColor => (ColorType::Rgb, 8),
            #[cfg(feature = "qr-logo")]
            Self::TrueColorWithAlpha => (ColorType::Rgba, 8),
        }
    }

    /// What says which colours the bits choose.
    fn palette(&self) -> Vec<Chunk> {
        match self {
            Self::TwoColors {
                palette,
                first_is_clear,
            } => {
                let palette = palette.map(|[red, green, blue]| SRgb8::new(red, green, blue));
                let palette = palette.to_vec();
                let clear = first_is_clear.then(|| Chunk::Transparency(Transparency::Palette(vec![0])));
                [Chunk::Palette(Palette { palette })]
                    .into_iter()
                    .chain(clear)
                    .collect()
            }
            #[cfg(feature = "qr-logo")]
            Self::TrueColor | Self::TrueColorWithAlpha => Vec::new(),
        }
    }
}

impl Picture {
    pub(super) fn to_file(&self) -> Vec<u8> {
        let (color_type, bit_depth) = self.pixels.kind();
        let mut chunks = vec![Chunk::ImageHeader(ImageHeader {
            width: self.side_px,
            height: self.side_px,
            color_type,
            bit_depth,
            interlace: false,
        })];
        chunks.extend(self.density.map(Chunk::Physical));
        chunks.extend(self.pixels.palette());
        chunks.push(Chunk::ImageData(ImageData::with_data(self.lines())));
        chunks.push(Chunk::ImageEnd(ImageEnd));

        let mut file = SIGNATURE.to_vec();
        let mut encoder = Encoder::new(&mut file).compression_level(LEVEL).into_chunk_enc();
        for chunk in &mut chunks {
            encoder.encode(chunk).expect("a Vec takes everything");
        }
        file
    }

    /// The rows, each behind its filter.
    fn lines(&self) -> Vec<u8> {
        let row_bytes = self.rows.len() / self.side_px as usize;
        let mut lines = Vec::with_capacity(self.rows.len() + self.side_px as usize);
        for row in self.rows.chunks_exact(row_bytes) {
            lines.push(NO_FILTER);
            lines.extend_from_slice(row);
        }
        lines
    }
}

//! Pixels to a file no larger than the ceiling.

use crate::error::{Error, ErrorCode, quoted};
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use png::{BitDepth, ColorType, Compression, Encoder};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::str::FromStr;

/// The best quality taken, of 100; above it files grow without looking better.
const QUALITY_MAX: u8 = 90;
/// The least quality at which type still looks clean.
const QUALITY_MIN: u8 = 30;
/// How many colours a PNG is brought down to, when its own are too many for the ceiling.
const PALETTES: [usize; 4] = [256, 128, 64, 32];

/// The kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// PNG: best for type and flat colour.
    Png,
    /// JPEG: what every app takes; best for photographs.
    Jpeg,
    /// WebP: smaller than both.
    WebP,
}

impl Format {
    /// `png`, `jpg` or `webp`.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
        }
    }

    /// The media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
        }
    }
}

impl FromStr for Format {
    type Err = Error;

    /// Reads `png`, `jpg`, `jpeg` or `webp`.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text.to_ascii_lowercase().as_str() {
            "png" => Ok(Self::Png),
            "jpg" | "jpeg" => Ok(Self::Jpeg),
            "webp" => Ok(Self::WebP),
            _ => Err(Error::new(
                ErrorCode::BadOption,
                format!("{} is not a format of cards", quoted(text)),
            )
            .with_fix("take png, jpg or webp")),
        }
    }
}

/// An opaque picture, three bytes a pixel.
pub(super) struct Pixels {
    pub(super) rgb: Vec<u8>,
    pub(super) width: u32,
    pub(super) height: u32,
    /// Whether it has a photograph in it.
    pub(super) is_photo: bool,
}

/// Encodes `pixels` in the best quality that keeps to `max_bytes`.
///
/// `card-too-large` when even the least does not.
pub(super) fn encode(pixels: &Pixels, format: Format, max_bytes: usize) -> Result<Vec<u8>, Error> {
    match format {
        Format::Png => png_within(pixels, max_bytes),
        Format::Jpeg => search(max_bytes, format, |quality| jpeg(pixels, quality)),
        Format::WebP => {
            let encoder = webp::Encoder::from_rgb(&pixels.rgb, pixels.width, pixels.height);
            if !pixels.is_photo {
                let lossless = encoder.encode_lossless().to_vec();
                if lossless.len() <= max_bytes {
                    return Ok(lossless);
                }
            }
            search(max_bytes, format, |quality| {
                Ok(encoder.encode(f32::from(quality)).to_vec())
            })
        }
    }
}

/// The best quality within the ceiling: the highest at once where it fits, else by halving.
fn search(
    max_bytes: usize,
    format: Format,
    encode: impl Fn(u8) -> Result<Vec<u8>, Error>,
) -> Result<Vec<u8>, Error> {
    let best = encode(QUALITY_MAX)?;
    if best.len() <= max_bytes {
        return Ok(best);
    }
    let least = encode(QUALITY_MIN)?;
    if least.len() > max_bytes {
        return Err(too_large(least.len(), max_bytes, format));
    }
    let (mut fits, mut over, mut found) = (QUALITY_MIN, QUALITY_MAX, least);
    while over - fits > 1 {
        let middle = fits.midpoint(over);
        let tried = encode(middle)?;
        if tried.len() <= max_bytes {
            (fits, found) = (middle, tried);
        } else {
            over = middle;
        }
    }
    Ok(found)
}

fn jpeg(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(128 * 1024);
    JpegEncoder::new_with_quality(&mut out, quality)
        .write_image(&pixels.rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8)
        .map_err(|error| failed().with_source(error))?;
    Ok(out)
}

fn png_within(pixels: &Pixels, max_bytes: usize) -> Result<Vec<u8>, Error> {
    if let Some((palette, indices)) = exact_palette(&pixels.rgb) {
        let whole = write_png(
            pixels,
            ColorType::Indexed,
            Some(palette),
            &indices,
            Compression::Fastest,
        )?;
        if whole.len() <= max_bytes {
            return Ok(whole);
        }
    }
    // Quick first: a card of gradients is small either way.
    let mut least = usize::MAX;
    for compression in [Compression::Fast, Compression::High] {
        let whole = write_png(pixels, ColorType::Rgb, None, &pixels.rgb, compression)?;
        if whole.len() <= max_bytes {
            return Ok(whole);
        }
        least = least.min(whole.len());
    }
    let rgba: Vec<u8> = pixels
        .rgb
        .chunks_exact(3)
        .flat_map(|rgb| [rgb[0], rgb[1], rgb[2], 255])
        .collect();
    for colors in PALETTES {
        // One sample in ten is what the crate advises; fewer colours cannot be told apart by eye here.
        let quantizer = color_quant::NeuQuant::new(10, colors, &rgba);
        let indices: Vec<u8> = rgba
            .chunks_exact(4)
            .map(|pixel| quantizer.index_of(pixel) as u8)
            .collect();
        let palette = quantizer.color_map_rgb();
        let small = write_png(
            pixels,
            ColorType::Indexed,
            Some(palette),
            &indices,
            Compression::High,
        )?;
        if small.len() <= max_bytes {
            return Ok(small);
        }
        least = least.min(small.len());
    }
    Err(too_large(least, max_bytes, Format::Png))
}

/// Pixels that are compared at once.
const BLOCK: usize = 32;

/// The colours of a picture that has at most 256, that of its first pixel first, and each pixel's.
fn exact_palette(rgb: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let (pixels, _) = rgb.as_chunks::<3>();
    let mut known: HashMap<[u8; 3], u8> = HashMap::new();
    let mut palette = Vec::with_capacity(3 * 256);
    let mut indices = Vec::with_capacity(pixels.len());
    let mut last = (*pixels.first()?, 0);
    known.insert(last.0, last.1);
    palette.extend(last.0);
    // Most pixels are as the one before, and most blocks of them are one colour.
    let mut flat = [last.0; BLOCK];
    for block in pixels.chunks(BLOCK) {
        if *block == flat {
            indices.extend_from_slice(&[last.1; BLOCK]);
            continue;
        }
        for pixel in block {
            if *pixel != last.0 {
                let next = u8::try_from(known.len());
                let index = match known.entry(*pixel) {
                    Entry::Occupied(entry) => *entry.get(),
                    Entry::Vacant(entry) => {
                        palette.extend(pixel);
                        *entry.insert(next.ok()?)
                    }
                };
                last = (*pixel, index);
            }
            indices.push(last.1);
        }
        if flat[0] != last.0 {
            flat = [last.0; BLOCK];
        }
    }
    Some((palette, indices))
}

fn write_png(
    pixels: &Pixels,
    color: ColorType,
    palette: Option<Vec<u8>>,
    data: &[u8],
    compression: Compression,
) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(128 * 1024);
    let mut encoder = Encoder::new(&mut out, pixels.width, pixels.height);
    encoder.set_color(color);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(compression);
    let is_quick = matches!(compression, Compression::Fastest);
    if let Some(palette) = palette {
        encoder.set_palette(palette);
        if !is_quick {
            encoder.set_filter(png::Filter::NoFilter);
        }
    }
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(data)?;
        writer.finish()
    });
    written.map_err(|error| failed().with_source(error))?;
    Ok(out)
}

fn failed() -> Error {
    Error::new(ErrorCode::Write, "the picture could not be encoded")
}

fn too_large(least: usize, max_bytes: usize, format: Format) -> Error {
    let fix = match format {
        Format::Png => "take JPEG or WebP, or raise --max-bytes",
        _ => "make it smaller with --size, or raise --max-bytes",
    };
    Error::new(
        ErrorCode::CardTooLarge,
        format!(
            "the card takes {least} bytes as {}, more than the {max_bytes} allowed",
            format.extension()
        ),
    )
    .with_fix(fix)
}

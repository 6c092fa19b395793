//! Photographs and logos from outside: bounded before they are decoded, turned upright, cropped.
//!
//! Only pixels are kept: what else the file says (place, camera, owner) goes no further.

use super::key::digest;
use crate::color::Rgb;
use crate::drawing;
use crate::error::{Error, ErrorCode};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage, Rgba, RgbaImage};
use resvg::usvg::Tree;
use std::io::Cursor;
use tiny_skia::{Pixmap, Transform};

/// The largest file that is decoded, in bytes.
pub const PICTURE_MAX_BYTES: usize = 40 * 1024 * 1024;
/// The most pixels that are decoded.
pub const PICTURE_MAX_PIXELS: u64 = 50_000_000;
/// The longest side, in pixels.
const SIDE_MAX_PX: u32 = 20_000;
/// The most memory a decoder may take, in bytes: eight for each pixel.
const DECODER_MAX_BYTES: u64 = PICTURE_MAX_PIXELS * 8;

/// The largest SVG that is read, in bytes.
const SVG_MAX_BYTES: usize = 1 << 20;
/// The longer side an SVG is drawn in, in pixels: several times what a card has room for.
const SVG_SIDE_PX: f32 = 512.0;

/// A photograph or logo: JPEG, PNG, WebP or GIF, of which the first frame alone is read.
#[derive(Debug, Clone)]
pub struct Picture {
    pixels: DynamicImage,
    pub(super) focus: (f32, f32),
    /// Of the file it came from.
    pub(super) digest: u128,
}

impl Picture {
    /// Decodes `bytes` and turns the picture upright as its EXIF data says.
    ///
    /// # Errors
    /// `bad-image` when it is none of the formats, broken, larger than [`PICTURE_MAX_BYTES`] or has more than
    /// [`PICTURE_MAX_PIXELS`].
    ///
    /// ```
    /// use handbill::card::Picture;
    /// assert_eq!(Picture::decode(b"GIF89a").unwrap_err().code().as_str(), "bad-image");
    /// ```
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > PICTURE_MAX_BYTES {
            return Err(bad(format!(
                "the picture has more than {} MB",
                PICTURE_MAX_BYTES >> 20
            )));
        }
        let broken = |error: image::ImageError| bad("the picture cannot be decoded").with_source(error);
        let mut reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|error| bad("the picture cannot be read").with_source(error))?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(SIDE_MAX_PX);
        limits.max_image_height = Some(SIDE_MAX_PX);
        limits.max_alloc = Some(DECODER_MAX_BYTES);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(broken)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > PICTURE_MAX_PIXELS {
            return Err(bad(format!(
                "the picture is {width} × {height}, more than {} million pixels",
                PICTURE_MAX_PIXELS / 1_000_000
            )));
        }
        if is_cut_short(bytes) {
            return Err(bad("the picture ends before its last line").with_fix("fetch the file again"));
        }
        let orientation = decoder.orientation().map_err(broken)?;
        let mut pixels = DynamicImage::from_decoder(decoder).map_err(broken)?;
        pixels.apply_orientation(orientation);
        Ok(Self {
            pixels,
            // A little above the middle, where faces are.
            focus: (0.5, 0.42),
            digest: digest(bytes),
        })
    }

    /// Reads a logo: what [`decode`](Self::decode) takes, or an SVG of shapes, whose scripts, links and handlers do not come
    /// into what is drawn.
    ///
    /// # Errors
    /// Those of [`decode`](Self::decode); `bad-value` for an SVG that is damaged, larger than 1 MiB or holds text,
    /// pictures, filters or scripts.
    ///
    /// ```
    /// use handbill::card::Picture;
    /// let logo = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><rect width="8" height="4" fill="#c00"/></svg>"##;
    /// assert_eq!(Picture::logo(logo)?.size_px(), (512, 256));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn logo(bytes: &[u8]) -> Result<Self, Error> {
        match std::str::from_utf8(bytes) {
            Ok(text) if drawing::is_svg(bytes) => {
                if bytes.len() > SVG_MAX_BYTES {
                    let message = format!("the logo has {} bytes", bytes.len());
                    return Err(
                        Error::new(ErrorCode::BadValue, message).with_fix("make it smaller than 1 MiB")
                    );
                }
                Ok(Self::drawn(&drawing::read(text)?, bytes))
            }
            _ => Self::decode(bytes),
        }
    }

    fn drawn(tree: &Tree, bytes: &[u8]) -> Self {
        let size = tree.size();
        let scale = SVG_SIDE_PX / size.width().max(size.height());
        let side = |own: f32| ((own * scale).round() as u32).max(1);
        let mut pixmap =
            Pixmap::new(side(size.width()), side(size.height())).expect("sides of 1 to 512 pixels");
        resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        let pixels = RgbaImage::from_fn(pixmap.width(), pixmap.height(), |x, y| {
            let pixel = pixmap
                .pixel(x, y)
                .map_or(tiny_skia::ColorU8::from_rgba(0, 0, 0, 0), |pixel| {
                    pixel.demultiply()
                });
            Rgba([pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
        });
        Self {
            pixels: pixels.into(),
            focus: (0.5, 0.5),
            digest: digest(bytes),
        }
    }

    /// Sets the point that stays in the picture when it is cropped, from 0 to 1 of its width and height.
    #[must_use]
    pub fn with_focus(mut self, x: f32, y: f32) -> Self {
        let inside = |part: f32| {
            if part.is_finite() {
                part.clamp(0.0, 1.0)
            } else {
                0.5
            }
        };
        self.focus = (inside(x), inside(y));
        self
    }

    /// Width and height in pixels, upright.
    #[must_use]
    pub fn size_px(&self) -> (u32, u32) {
        (self.pixels.width(), self.pixels.height())
    }

    /// The part of the picture with the proportions of `width` and `height` around its focus, in that size, over
    /// `ground` where it is see-through.
    pub(super) fn cover(&self, width: u32, height: u32, ground: Rgb) -> RgbImage {
        let (own_width, own_height) = (f64::from(self.pixels.width()), f64::from(self.pixels.height()));
        let scale = (f64::from(width) / own_width).max(f64::from(height) / own_height);
        let crop = |side: u32, own: f64| ((f64::from(side) / scale).round().clamp(1.0, own)) as u32;
        let (crop_width, crop_height) = (crop(width, own_width), crop(height, own_height));
        let at = |focus: f32, own: f64, crop: u32| {
            let start = f64::from(focus) * own - f64::from(crop) / 2.0;
            start.round().clamp(0.0, own - f64::from(crop)) as u32
        };
        let x = at(self.focus.0, own_width, crop_width);
        let y = at(self.focus.1, own_height, crop_height);
        let part = self.pixels.crop_imm(x, y, crop_width, crop_height);
        flatten(&resize(&part, width, height), ground)
    }

    /// The whole picture in this height, no wider than `width_max`, with its transparency.
    pub(super) fn contain(&self, width_max: u32, height: u32) -> image::RgbaImage {
        let (own_width, own_height) = (f64::from(self.pixels.width()), f64::from(self.pixels.height()));
        let scale = (f64::from(width_max) / own_width).min(f64::from(height) / own_height);
        let side = |own: f64| ((own * scale).round() as u32).max(1);
        resize(&self.pixels, side(own_width), side(own_height)).to_rgba8()
    }
}

/// Large pictures are first averaged down to twice the size, which keeps fine patterns from flickering and is quick.
fn resize(picture: &DynamicImage, width: u32, height: u32) -> DynamicImage {
    if picture.width() > width * 3 && picture.height() > height * 3 {
        picture
            .thumbnail_exact(width * 2, height * 2)
            .resize_exact(width, height, FilterType::Triangle)
    } else {
        picture.resize_exact(width, height, FilterType::CatmullRom)
    }
}

fn flatten(picture: &DynamicImage, ground: Rgb) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let rgba = picture.to_rgba8();
    let mut flat = RgbImage::new(rgba.width(), rgba.height());
    for (out, pixel) in flat.pixels_mut().zip(rgba.pixels()) {
        let [red, green, blue, alpha] = pixel.0;
        out.0 = ground.mix(Rgb([red, green, blue]), f64::from(alpha) / 255.0).0;
    }
    flat
}

/// Whether these bytes are the beginning of a JPEG, which the decoder fills up with grey: no end of the image (EOI) behind
/// where its lines begin (SOS) ([ITU-T T.81, B.1.1.3](https://www.w3.org/Graphics/JPEG/itu-t81.pdf)).
fn is_cut_short(bytes: &[u8]) -> bool {
    const START: &[u8] = &[0xff, 0xd8];
    const LINES: u8 = 0xda;
    const END: &[u8] = &[0xff, 0xd9];
    let Some(mut rest) = bytes.strip_prefix(START) else {
        return false;
    };
    // Segments are passed over whole: that of a thumbnail holds an end of its own.
    while let [0xff, kind, high, low, ..] = *rest {
        if kind == LINES {
            return !rest.windows(END.len()).any(|two| two == END);
        }
        let is_fill = kind == 0xff;
        let length = if is_fill {
            1
        } else {
            2 + usize::from(u16::from_be_bytes([high, low]))
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

fn bad(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::BadImage, message).with_fix("give a JPEG, PNG, WebP or GIF of ordinary size")
}

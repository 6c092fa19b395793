//! Reading a logo, foreign as it is, and writing it anew with nothing in it but shapes or pixels.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::usvg::WriteOptions;

use super::Logo;
use crate::drawing;
use crate::error::{Error, ErrorCode};

/// A logo printed two centimetres wide needs far less.
const MAX_BYTES: usize = 1 << 20;
const MAX_SIDE_PX: u32 = 2048;
/// A logo longer than this would be a line.
const MAX_ASPECT: f64 = 8.0;

impl Logo {
    /// Reads an SVG or a PNG.
    ///
    /// Of an SVG only shapes and their paint are kept: scripts, links, event handlers and anything fetched from
    /// elsewhere cannot be, for it is drawn anew. Of a PNG the pixels are kept, and no metadata.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::BadValue`] when it is neither, is damaged or larger than 1 MiB or 2048 pixels, or an SVG holds
    /// text, pictures, filters or scripts; the message names the element.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > MAX_BYTES {
            return Err(bad(
                format!("the logo has {} bytes", bytes.len()),
                "make it smaller than 1 MiB",
            ));
        }
        if bytes.starts_with(b"\x89PNG") {
            return from_png(bytes);
        }
        match std::str::from_utf8(bytes) {
            Ok(text) if drawing::is_svg(bytes) => from_svg(text),
            _ => Err(bad(
                "the logo is neither SVG nor PNG".to_owned(),
                "save it as one of them",
            )),
        }
    }
}

fn bad(message: String, fix: &str) -> Error {
    Error::new(ErrorCode::BadValue, message).with_fix(fix)
}

fn logo(kind: &str, bytes: &[u8], width: f64, height: f64) -> Result<Logo, Error> {
    let aspect = width / height;
    if !(1.0 / MAX_ASPECT..=MAX_ASPECT).contains(&aspect) {
        return Err(bad(
            format!("the logo is {width:.0} by {height:.0}"),
            "take one nearer to a square",
        ));
    }
    Ok(Logo {
        href: format!("data:image/{kind};base64,{}", STANDARD.encode(bytes)),
        aspect,
        width_percent: None,
    })
}

fn from_svg(text: &str) -> Result<Logo, Error> {
    let tree = drawing::read(text)?;
    let size = tree.size();
    let clean = tree.to_string(&WriteOptions {
        indent: resvg::usvg::Indent::None,
        coordinates_precision: 4,
        ..WriteOptions::default()
    });
    logo(
        "svg+xml",
        clean.as_bytes(),
        size.width().into(),
        size.height().into(),
    )
}

fn from_png(bytes: &[u8]) -> Result<Logo, Error> {
    let damaged =
        |error: png::DecodingError| bad(format!("the logo is not a sound PNG ({error})"), "save it anew");
    let mut decoder = png::Decoder::new_with_limits(
        std::io::Cursor::new(bytes),
        png::Limits {
            bytes: 8 * MAX_SIDE_PX as usize * MAX_SIDE_PX as usize,
        },
    );
    decoder.set_ignore_text_chunk(true);
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(damaged)?;
    let (width, height) = reader.info().size();
    if width.max(height) > MAX_SIDE_PX {
        return Err(bad(
            format!("the logo is {width} × {height} px"),
            "make it 2048 px or less",
        ));
    }
    let mut pixels = vec![0; reader.output_buffer_size().unwrap_or(0)];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    pixels.truncate(frame.buffer_size());
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(frame.color_type);
    encoder.set_depth(frame.bit_depth);
    let written = "a Vec takes everything, and the rows fill the picture";
    let mut writer = encoder.write_header().expect(written);
    writer.write_image_data(&pixels).expect(written);
    writer.finish().expect(written);
    logo("png", &file, width.into(), height.into())
}

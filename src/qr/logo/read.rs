//! Reading a logo, foreign as it is, and writing it anew with nothing in it but shapes or pixels.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::usvg::{Options, Tree, WriteOptions, roxmltree};

use super::Logo;
use crate::error::{Error, ErrorCode, quoted};

/// A logo printed two centimetres wide needs far less.
const MAX_BYTES: usize = 1 << 20;
const MAX_SIDE_PX: u32 = 2048;
/// Elements of an SVG; a drawing with more is no logo.
const MAX_ELEMENTS: u32 = 20_000;
/// References to other elements: each may bring as many elements along.
const MAX_USES: usize = 64;
/// A logo longer than this would be a line.
const MAX_ASPECT: f64 = 8.0;

const SVG: &str = "http://www.w3.org/2000/svg";
/// What draws shapes and nothing else. `use` is taken where it names no other `use`.
const SHAPES: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "title",
    "desc",
    "metadata",
    "style",
];

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
            Ok(text) if text.contains("<svg") => from_svg(text),
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
    let damaged = |error: String| {
        bad(
            format!("the logo is not a sound SVG ({error})"),
            "export it anew, as plain SVG",
        )
    };
    let rules = roxmltree::ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_ELEMENTS,
        ..roxmltree::ParsingOptions::default()
    };
    let document =
        roxmltree::Document::parse_with_options(text, rules).map_err(|error| damaged(error.to_string()))?;
    check_elements(&document)?;
    let tree =
        Tree::from_xmltree(&document, &Options::default()).map_err(|error| damaged(error.to_string()))?;
    if tree.root().children().is_empty() {
        return Err(bad("the logo draws nothing".to_owned(), "give one with shapes"));
    }
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

fn check_elements(document: &roxmltree::Document<'_>) -> Result<(), Error> {
    let mut uses = 0;
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name();
        // What drawing programs keep for themselves stands in other namespaces and draws nothing.
        if name.namespace() != Some(SVG) {
            continue;
        }
        let line = document.text_pos_at(element.range().start);
        let refuse =
            |what: String, fix: &str| Err(bad(what, fix).with_line(line.row as usize, line.col as usize));
        match name.name() {
            "text" | "tspan" | "textPath" => {
                return refuse(
                    "the logo has text".to_owned(),
                    "turn it into paths in your drawing program",
                );
            }
            "image" => {
                return refuse(
                    "the logo has a picture in it".to_owned(),
                    "give that picture as PNG",
                );
            }
            "use" => {
                uses += 1;
                let target = element
                    .attributes()
                    .find(|attribute| attribute.name() == "href")
                    .and_then(|attribute| attribute.value().strip_prefix('#'));
                let nested = target.is_none_or(|id| {
                    document
                        .descendants()
                        .filter(|node| node.attribute("id") == Some(id))
                        .any(|node| node.descendants().any(|inner| inner.has_tag_name((SVG, "use"))))
                });
                if nested || uses > MAX_USES {
                    return refuse(
                        "the logo refers to itself too often".to_owned(),
                        "export it as plain SVG",
                    );
                }
            }
            known if SHAPES.contains(&known) => {}
            other => {
                return refuse(
                    format!("the logo has {}, which is no shape", quoted(other)),
                    "export it as plain SVG, with paths alone",
                );
            }
        }
    }
    Ok(())
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

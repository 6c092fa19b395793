//! The QR module: loaded when a reader is about to open the code of a page that has none drawn beforehand.

use super::record::{answer, fields};
use crate::error::Error;
use crate::qr::{Level, Qr, QrOptions, SvgOptions};
use wasm_bindgen::prelude::wasm_bindgen;

/// The code as an SVG document. Options: `level`, `title`.
#[wasm_bindgen(js_name = qrSvg)]
pub fn js_qr_svg(text: &str, options: &str) -> String {
    answer(svg(text, options))
}

fn svg(text: &str, options: &str) -> Result<String, Error> {
    let (mut qr, mut svg) = (QrOptions::new(), SvgOptions::new());
    for (name, value) in fields(options) {
        match name {
            "level" => {
                qr = qr.with_level(
                    value
                        .parse::<Level>()
                        .map_err(|error| error.with_field("level"))?,
                )
            }
            "title" => svg = svg.with_title(value),
            _ => {}
        }
    }
    Qr::new(text, &qr)?.to_svg(&svg)
}

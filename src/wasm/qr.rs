//! The QR module: loaded when a reader is about to open the code of a page that has none drawn beforehand.

use super::record::{answer, fields};
use crate::error::{Error, ErrorCode};
use crate::qr::{Level, Qr, QrOptions};
use wasm_bindgen::prelude::wasm_bindgen;

/// The code as an SVG document. Options: `level`, `title`.
#[wasm_bindgen(js_name = qrSvg)]
pub fn js_qr_svg(text: &str, options: &str) -> String {
    answer(svg(text, options))
}

fn svg(text: &str, options: &str) -> Result<String, Error> {
    let (mut qr, mut title) = (QrOptions::new(), None);
    for (name, value) in fields(options) {
        match name {
            "level" => {
                let unknown = || {
                    Error::new(ErrorCode::BadOption, "not an error correction level")
                        .with_fix("take L, M, Q or H")
                        .with_field("level")
                };
                qr = qr.with_level(Level::of_letter(value).ok_or_else(unknown)?);
            }
            "title" => title = Some(value),
            _ => {}
        }
    }
    Ok(Qr::new(text, &qr)?.to_plain_svg(title))
}

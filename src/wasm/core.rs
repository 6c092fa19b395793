//! The core module: what editors, CMS plugins and servers call, and no other module has.

use super::record::{answer, fields};
use super::tree;
use crate::error::Error;
use crate::link::HttpUrl;
use crate::meta::{self, MetaOptions};
use crate::qr::{Level, PngOptions, Qr, QrOptions};
use wasm_bindgen::prelude::wasm_bindgen;

/// The article, checked and with its fields in order.
#[wasm_bindgen(js_name = article)]
pub fn js_article(article: &str) -> String {
    answer(tree::read(article).map(|article| tree::write(&article)))
}

/// The head block of an article. Options: `oembed`, `titleTag`.
#[wasm_bindgen(js_name = openGraph)]
pub fn js_open_graph(article: &str, options: &str) -> String {
    answer(open_graph(article, options))
}

fn open_graph(article: &str, options: &str) -> Result<String, Error> {
    let mut meta = MetaOptions::new();
    for (name, value) in fields(options) {
        match name {
            "oembed" => {
                meta = meta.with_oembed(HttpUrl::parse(value).map_err(|error| error.with_field("oembed"))?);
            }
            "titleTag" => meta = meta.with_title_tag(value == "true"),
            _ => {}
        }
    }
    Ok(meta::open_graph(&tree::read(article)?, &meta))
}

/// A QR code as the bytes of a PNG, in hexadecimal digits. Options: `level`, `sidePx`, `dpi`.
#[wasm_bindgen(js_name = qrPng)]
pub fn js_qr_png(text: &str, options: &str) -> String {
    answer(png(text, options))
}

fn png(text: &str, options: &str) -> Result<String, Error> {
    let (mut qr, mut png) = (QrOptions::new(), PngOptions::new());
    let number = |name: &str, value: &str| {
        value.parse::<u32>().map_err(|_| {
            Error::new(crate::error::ErrorCode::BadOption, "not a whole number").with_field(name)
        })
    };
    for (name, value) in fields(options) {
        match name {
            "level" => {
                qr = qr.with_level(
                    value
                        .parse::<Level>()
                        .map_err(|error| error.with_field("level"))?,
                );
            }
            "sidePx" => png = png.with_side_px(number(name, value)?),
            "dpi" => png = png.with_dpi(number(name, value)?),
            _ => {}
        }
    }
    let bytes = Qr::new(text, &qr)?.to_png(&png)?;
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    Ok(bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect())
}

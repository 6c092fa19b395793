//! The module of `<handbill-share>`: links, and nothing else. It stands between a reader and a link where a page has
//! no bar in its HTML, so it holds no words, no icons and no table of services: the element brings the rows it needs.

use super::record::{RECORD, UNIT};
use crate::services::{Service, packed};
use crate::share::quick::Quick;
use crate::text::pieces;
use wasm_bindgen::prelude::wasm_bindgen;

/// A line for each of the services whose `rows` are given: what shares to it, or the link where it has no address; empty
/// where it lacks something. `article` is as [`Quick::read`] takes it. Nothing at all where the share module is
/// to be asked: the answer would be an error, or text must be cut.
#[wasm_bindgen(js_name = links)]
pub fn js_links(rows: &str, article: &str) -> String {
    links(rows, article).unwrap_or_default()
}

fn links(rows: &str, article: &str) -> Option<String> {
    let rows: &'static str = rows.to_owned().leak();
    let mut services: Vec<&Service> = Vec::new();
    for row in pieces(rows, RECORD) {
        services.push(Box::leak(Box::new(packed::read(row))));
    }
    Quick::read(pieces(article, UNIT))?.hrefs(&services)
}

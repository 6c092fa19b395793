//! The module of `<handbill-share>`: links, and nothing else. It stands between a reader and a link where a page has
//! no bar in its HTML, so it holds no words, no icons and no table of services: the element brings the rows it needs.

use super::record::{fields, push_row};
use crate::services::{Service, packed};
use crate::share::quick::Quick;
use std::sync::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;

/// The services whose rows have come.
static KNOWN: Mutex<Vec<&'static Service>> = Mutex::new(Vec::new());

/// A row a service that can be used: id, address (empty where it has none), link. `rows` are those of services that
/// have not come before. Empty where the share module is to be asked: the answer would be an error, or text must be cut.
#[wasm_bindgen(js_name = links)]
pub fn js_links(rows: &str, ids: &str, request: &str) -> String {
    links(rows, ids, request).unwrap_or_default()
}

fn links(rows: &str, ids: &str, request: &str) -> Option<String> {
    let mut known = KNOWN.lock().ok()?;
    if !rows.is_empty() {
        let rows: &'static str = rows.to_owned().leak();
        for row in rows.split('\u{1e}') {
            known.push(Box::leak(Box::new(packed::read(row)?)));
        }
    }
    let mut services = Vec::new();
    for id in ids.split(',') {
        services.push(known.iter().copied().find(|service| service.id() == id)?);
    }
    let mut out = String::new();
    for link in Quick::read(fields(request))?.links(&services)? {
        let url = link.url.as_deref().unwrap_or_default();
        push_row(&mut out, &[link.service.id(), url, link.link.as_str()]);
    }
    Some(out)
}

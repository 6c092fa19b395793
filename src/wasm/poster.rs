//! The poster module: pages to print, for editors and CMS plugins. Not for a reader's page.

use super::record::{answer, fields};
use super::tree;
use crate::poster::poster_of;
use wasm_bindgen::prelude::wasm_bindgen;

/// A poster of an article, as HTML. Options: those of [`poster_of`].
#[wasm_bindgen(js_name = poster)]
pub fn js_poster(article: &str, options: &str) -> String {
    answer(tree::read(article).and_then(|article| poster_of(&article, fields(options))))
}

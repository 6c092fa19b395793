//! The poster module: pages to print, for editors and CMS plugins. Not for a reader's page.

use super::record::{answer, fields};
use crate::article::Article;
use crate::poster::poster_of;
use wasm_bindgen::prelude::wasm_bindgen;

/// A poster of an article, which comes as JSON, as HTML. Options: those of [`poster_of`].
#[wasm_bindgen(js_name = poster)]
pub fn js_poster(article: &str, options: &str) -> String {
    answer(Article::from_json(article).and_then(|article| poster_of(&article, fields(options))))
}

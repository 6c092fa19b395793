//! Who wrote, as lines outside paragraphs say behind a label.

use super::person::author;
use crate::article::Author;
use crate::unfurl::page::Page;

/// Those whom such lines name, where all name the same.
pub(super) fn labelled(page: &Page) -> Option<Vec<Author>> {
    let (first, others) = page.writers.split_first()?;
    let is_same = others.iter().all(|names| names == first);
    let named = || first.iter().filter_map(|name| author(name).ok()).collect();
    is_same.then(named)
}

//! Who wrote, as lines outside paragraphs say behind a label.

use super::credits::body;
use super::person::all_of;
use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::page::Page;

/// The longest of `by` in any language, or of `and`, with the space around it, in bytes.
const MAX_BY_BYTES: usize = 12;

/// Those whom such lines name, where all name the same, or else the last paragraph.
pub(super) fn labelled(page: &Page) -> Option<Vec<Author>> {
    let signed = signed(page).into_iter();
    let found: Vec<_> = page.writers.iter().cloned().chain(signed).collect();
    let (first, others) = found.split_first()?;
    let is_same = others.iter().all(|names| names == first);
    is_same.then(|| all_of(first))
}

/// Those whom the last paragraph names, right behind the text, where it is nothing but `by` and full names: `Von Ada Lin`.
fn signed(page: &Page) -> Option<Vec<String>> {
    let body: Vec<_> = body(page).collect();
    let [.., text, last] = &body[..] else {
        return None;
    };
    // What stands elsewhere is of another article.
    let is_beside = text.depth == last.depth || last.place.in_content();
    if !is_beside || text.headings != last.headings {
        return None;
    }
    let last = &*last.text;
    let names = byline::full_names_behind_by(last.trim_end_matches('.'));
    let is_name = |name: &String| (2..=3).contains(&name.split(' ').count()) && byline::is_name_alone(name);
    let length: usize = names.iter().map(String::len).sum();
    (!names.is_empty() && last.len() <= length + names.len() * MAX_BY_BYTES && names.iter().all(is_name))
        .then_some(names)
}

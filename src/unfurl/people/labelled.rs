//! Who wrote, as lines outside paragraphs say behind a label.

use super::credits::body;
use super::person::all_of;
use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::page::{Page, Paragraph};

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

/// How many paragraphs at the end may be signed with how to reach who wrote.
const SIGNING: usize = 6;

/// Those whom the last paragraph names, right behind the text, where it is nothing but `by` and full names: `Von Ada Lin`; or
/// one of the last, where a mailbox is said behind the name.
fn signed(page: &Page) -> Option<Vec<String>> {
    let body: Vec<_> = body(page).collect();
    let last = body.windows(2).next_back();
    let reached = body
        .windows(2)
        .rev()
        .take(SIGNING)
        .filter(|pair| memchr::memchr(b'@', pair[1].text.as_bytes()).is_some());
    let mut pairs = last.into_iter().chain(reached);
    pairs.find_map(|pair| signs(pair[0], pair[1]))
}

/// Those whom a paragraph names that the text before it is signed with.
fn signs(text: &Paragraph, last: &Paragraph) -> Option<Vec<String>> {
    // What stands elsewhere is of another article.
    let is_beside = text.depth == last.depth || last.place.in_content();
    if !is_beside || text.headings != last.headings {
        return None;
    }
    let last = last.text.trim();
    let is_mailbox = |inside: &str| inside.contains('@') && !inside.contains(' ');
    let bracketed = last.strip_suffix(')').and_then(|line| line.rsplit_once(" ("));
    let last = bracketed
        .filter(|(_, inside)| is_mailbox(inside))
        .map_or(last, |(line, _)| line);
    let names = byline::full_names_behind_by(last.trim_end_matches('.'));
    let is_name = |name: &String| (2..=3).contains(&name.split(' ').count()) && byline::is_name_alone(name);
    let length: usize = names.iter().map(String::len).sum();
    (!names.is_empty() && last.len() <= length + names.len() * MAX_BY_BYTES && names.iter().all(is_name))
        .then_some(names)
}

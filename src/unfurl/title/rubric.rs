//! What stands in the heading beside the headline: a rubric, a badge.

use super::folded::folded;
use super::heading::{begins, is_long};
use super::parts::parts;
use crate::unfurl::page::Page;

/// The most words of a badge.
const BADGE_WORDS: usize = 2;

/// A heading without the rubric in brackets before it, where the `<title>` begins with the rest: `[News] River`.
pub(super) fn without_rubric<'a>(page: &Page, heading: &'a str) -> &'a str {
    let inside = heading.strip_prefix(['[', '【']);
    let rest = inside.and_then(|inside| inside.split_once([']', '】']));
    let rest = rest.map(|(_, rest)| rest.trim()).filter(|rest| !rest.is_empty());
    let is_titled = |rest: &&str| page.titles.iter().any(|(title, _)| begins(title, rest));
    rest.filter(is_titled).unwrap_or(heading)
}

/// A heading as the first of several parts of the `<title>` has it: without the badge behind it (`River reaches the sea
/// Subscribers`), or with the signs between its words, where it has the rubric in an element of its own
/// (`Valley River reaches the sea` of `Valley: River reaches the sea | Example`).
pub(super) fn spelled_as_titled<'a>(page: &'a Page, heading: &'a str) -> &'a str {
    let Some((title, _)) = page.titles.first() else {
        return heading;
    };
    let [first, _, ..] = parts(title)[..] else {
        return heading;
    };
    let first = first.trim();
    // What the title has as well is no badge: `River reaches the sea – at last | Example`.
    if title.trim().starts_with(heading) || !is_long(first) {
        return heading;
    }
    let badge = heading
        .strip_prefix(first)
        .filter(|rest| rest.starts_with(char::is_whitespace));
    let has_badge = badge.is_some_and(|badge| (1..=BADGE_WORDS).contains(&badge.split_whitespace().count()));
    let has_signs = || first.chars().count() > heading.chars().count() && folded(first) == folded(heading);
    if has_badge || has_signs() { first } else { heading }
}

//! The spaces of a heading.

use super::heading::titles;
use crate::unfurl::page::Page;

/// A heading with common spaces in place of those that do not break, where a title of the page holds its words so: systems
/// set the last word of headings so that it stands on no line of its own.
pub(in crate::unfurl) fn spaced_as_titled(page: &Page, heading: String) -> String {
    const NO_BREAK: char = '\u{a0}';
    const LAST_BYTE: u8 = 0xa0;
    let may_hold = memchr::memchr(LAST_BYTE, heading.as_bytes()).is_some();
    if !may_hold || !heading.contains(NO_BREAK) || titles(page).any(|title| title.contains(&heading)) {
        return heading;
    }
    let spaced = heading.replace(NO_BREAK, " ");
    if titles(page).any(|title| title.contains(&spaced)) {
        spaced
    } else {
        heading
    }
}

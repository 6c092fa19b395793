//! The headline in a heading of a lower level than the first.

use super::folded::{folded, is_site};
use super::heading::{MIN_HEAD_LETTERS, begins, ends, is_long, is_told, letters, titles};
use super::parts::{parts, separator_before, separator_behind};
use crate::unfurl::byline::is_cjk;
use crate::unfurl::page::{Heading, Page};

/// The heading that a title says more than, where it stands in what is marked as a column or is of a lower level than
/// those of other pages: it is longer than the rest.
pub(super) fn beside_column<'p>(page: &'p Page, titles: &[&str]) -> Option<&'p Heading> {
    let is_most = |heading: &&Heading| {
        let is_shorter = |title: &str| {
            let rest = title.trim().get(heading.text.len()..).unwrap_or_default();
            (1..letters(&heading.text)).contains(&letters(rest))
        };
        (heading.level == 1) == heading.place.aside
            && titles
                .iter()
                .any(|title| begins(title, &heading.text) && (heading.place.aside || is_shorter(title)))
            && is_long(&heading.text)
    };
    page.headings.iter().find(is_most)
}

/// Where the heading of the first level stands that is most of a title with the site before it, and no title begins with
/// another: `Example - River reaches the sea`.
pub(super) fn behind_site(page: &Page) -> Option<usize> {
    let is_most = |title: &str, head: &str| ends(title, head) && letters(title) < letters(head) * 2;
    let is_named = |text: &str| page.metas("og:site_name").any(|meta| meta.content == text);
    let is_behind = |heading: &Heading| {
        heading.level == 1
            && !heading.place.aside
            && is_long(&heading.text)
            && !is_named(&heading.text)
            && titles(page).any(|title| is_most(title, &heading.text))
    };
    let at = page.headings.iter().position(is_behind)?;
    (!page.headings.iter().any(|heading| is_told(heading, page))).then_some(at)
}

/// The lower heading that the title has behind the site's name, which alone stands in a heading of the first level:
/// `Example diary - River reaches the sea`.
pub(super) fn below_mark(page: &Page) -> Option<&Heading> {
    let rest = behind_mark(page)?;
    let is_rest = |heading: &&Heading| heading.text.ends_with(rest) && matches!(heading.level, 2 | 3);
    // Above the mark, which then is the headline, the site calls itself and says what it is about.
    let mut below = page.headings.iter().skip_while(|heading| heading.level != 1);
    let found = below.find(is_rest)?;
    (!found.place.aside).then_some(found)
}

/// The longer part of the title behind what stands in the first heading of the first level.
pub(in crate::unfurl) fn behind_mark(page: &Page) -> Option<&str> {
    let (title, _) = page.titles.first()?;
    let mark = page.headings.iter().find(|heading| heading.level == 1)?;
    let rest = title
        .trim()
        .strip_prefix(&*mark.text)
        .filter(|rest| !rest.is_empty())?;
    let rest = rest.strip_prefix(separator_before(rest)?)?;
    let of_rest = letters(rest);
    (of_rest >= MIN_HEAD_LETTERS && of_rest > letters(&mark.text)).then_some(rest)
}

/// The lower heading of the content that a title has behind a section and a colon: `Our diary: River reaches the sea`.
pub(super) fn below_section<'p>(page: &'p Page, titles: &[&str]) -> Option<&'p Heading> {
    let is_behind = |heading: &&Heading| {
        matches!(heading.level, 2 | 3)
            && heading.place.in_content()
            && titles.iter().any(|title| is_behind_section(title, &heading.text))
    };
    page.headings.iter().find(is_behind)
}

/// The heading that the title has between a section and the site: `News - River reaches the sea - Example`.
pub(super) fn in_the_middle(page: &Page) -> Option<&Heading> {
    let (title, _) = page.titles.first()?;
    let is_between = |text: &str| {
        let mut places = title.match_indices(text);
        places.any(|(at, _)| {
            separator_behind(&title[..at]).is_some() && separator_before(&title[at + text.len()..]).is_some()
        })
    };
    let mut seen = page.headings.iter().filter(|heading| !heading.place.aside);
    seen.find(|heading| is_long(&heading.text) && is_between(&heading.text))
}

/// The lower heading that is all of the page's title, of some words.
pub(super) fn all_of_title(page: &Page) -> Option<&Heading> {
    let (title, _) = page.titles.first()?;
    let is_all = |heading: &&Heading| {
        matches!(heading.level, 2 | 3)
            && !heading.place.aside
            && heading.text == title.trim()
            && heading.text.contains(|c| c == ' ' || is_cjk(c))
            && is_long(&heading.text)
    };
    page.headings.iter().find(is_all)
}

/// The lower heading of the content that is most of a title and its last part.
pub(super) fn last_part<'p>(page: &'p Page, titles: &[&str], site_names: &[String]) -> Option<&'p Heading> {
    let is_last = |heading: &&Heading| {
        matches!(heading.level, 2 | 3)
            && !heading.place.aside
            && titles.iter().any(|title| is_last_part(title, &heading.text))
            && is_long(&heading.text)
            && !is_site(&heading.text, site_names)
    };
    page.headings.iter().find(is_last)
}

/// Whether a heading is most of a title and its last part.
fn is_last_part(title: &str, head: &str) -> bool {
    head.len() * 2 > title.len() && ends(title, head)
}

/// The lower heading that has the letters of a title's first part and other signs between them.
pub(super) fn said_otherwise(page: &Page) -> Option<&Heading> {
    let (title, _) = page.titles.first()?;
    let first = first_of(title)?;
    let is_said = |heading: &&Heading| !heading.place.aside && has_letters_of(first, &heading.text);
    page.headings.iter().find(is_said)
}

fn first_of(title: &str) -> Option<&str> {
    match parts(title)[..] {
        [first, _, ..] => Some(first.trim()),
        _ => None,
    }
}

fn has_letters_of(first: &str, head: &str) -> bool {
    first.len().abs_diff(head.len()) * 8 <= first.len() && is_long(head) && folded(first) == folded(head)
}

/// Whether a title is a few words, a colon and this heading.
fn is_behind_section(title: &str, head: &str) -> bool {
    let section = title
        .trim()
        .strip_suffix(head)
        .and_then(|rest| rest.strip_suffix(": "));
    section.is_some_and(|section| is_long(head) && letters(section) < letters(head))
}

/// The headline that a lower heading tells in what is titled with it. `is_title` says that this is the page's own title,
/// whose first part may have the heading's letters and other signs between them.
pub(super) fn told_by_lower<'t>(title: &'t str, head: &'t str, is_title: bool) -> Option<&'t str> {
    if is_behind_section(title, head) || is_last_part(title, head) {
        return Some(head);
    }
    let first = first_of(title).filter(|_| is_title);
    first.filter(|first| has_letters_of(first, head))
}

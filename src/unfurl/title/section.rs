//! The section that stands between a headline and the site.

use super::heading::is_long;
use super::parts::SEPARATORS;
use crate::unfurl::byline::is_cjk;
use crate::unfurl::page::Page;
use std::borrow::Cow;

/// What is left of a title of so few words, or of Chinese, Japanese and Korean letters, is no headline.
const MIN_WORDS: usize = 4;
const MIN_LETTERS: usize = 8;
/// The most words, or such letters, of a section.
const SECTION_WORDS: usize = 2;
const SECTION_LETTERS: usize = 4;

/// What stands before the site where a bar stands before the section, and the most words of one set apart so.
const BEHIND_BAR: &[&str] = &[" - ", " – ", " — "];
const BEHIND_BAR_WORDS: usize = 3;

/// A title, the start of `whole` in front of the site, without the section that stands between them and is set apart by
/// the same sign, or by a bar: `River reaches the sea | World | Example`, `River reaches the sea | World - Example`.
pub(super) fn without_section<'a>(title: &'a str, whole: &str) -> &'a str {
    let Some(behind) = whole.strip_prefix(title) else {
        return title;
    };
    let mut signs = [" | ", " > ", " < ", "|", "-", "_"].into_iter();
    let bar = BEHIND_BAR.iter().any(|sign| behind.starts_with(sign));
    let Some(sign) = signs.find(|sign| behind.starts_with(sign) || bar && *sign == " | ") else {
        return title;
    };
    let Some((head, section)) = title.rsplit_once(sign) else {
        return title;
    };
    let words = |text: &str| text.split_whitespace().count();
    let is_section = if sign.len() == 1 {
        let is_short = match section.ends_with(is_cjk) {
            true => head.ends_with(is_cjk) && section.chars().count() <= SECTION_LETTERS,
            false => (sign == "_" || !has_capitals(head)) && words(section) <= SECTION_WORDS,
        };
        is_short && head.chars().count() >= MIN_LETTERS
    } else {
        let is_long = words(head) >= MIN_WORDS
            || head.ends_with(is_cjk) && head.chars().count() >= MIN_LETTERS
            || !head.is_ascii() && head.len() >= MIN_LETTERS * 3;
        let is_short = match behind.starts_with(sign) {
            true => words(section) <= SECTION_WORDS,
            false => words(section) <= BEHIND_BAR_WORDS && section.starts_with(char::is_uppercase),
        };
        is_long && is_short && !section.contains(|c: char| c.is_ascii_digit())
    };
    if is_section { head.trim() } else { title }
}

/// Whether a text ends in a letter of an alphabet with capitals, which alone join words by a hyphen.
pub(super) fn has_capitals(text: &str) -> bool {
    let last = text.chars().next_back();
    last.is_some_and(|c| c.is_ascii() || c.is_lowercase() || c.is_uppercase())
}

/// A title without one of the sections that are stated, behind it or before it, where a heading or what `is_stated` knows
/// has the headline alone: `River reaches the sea: Our diary: Rivers`, `Rivers - River reaches the sea`.
pub(super) fn without_stated_section<'t>(
    page: &Page,
    title: &'t str,
    sections: &[Cow<str>],
    is_stated: impl Fn(&str) -> bool,
) -> Option<&'t str> {
    let is_alone = |head: &&str| {
        let mut heads = page.headings.iter().map(|heading| &*heading.text);
        is_long(head) && (heads.any(|other| other == *head) || is_stated(head))
    };
    let before = |section: &str| {
        let (before, end) = title.split_at_checked(title.len().checked_sub(section.len())?)?;
        let mut signs = SEPARATORS.iter().chain(&[": "]);
        let head = end
            .eq_ignore_ascii_case(section)
            .then(|| signs.find_map(|sign| before.strip_suffix(sign)))?;
        head.filter(is_alone)
    };
    // Behind a colon it may be what the headline is about.
    let behind = |section: &str| {
        let (start, behind) = title.split_at_checked(section.len())?;
        let mut signs = SEPARATORS.iter();
        let head = start
            .eq_ignore_ascii_case(section)
            .then(|| signs.find_map(|sign| behind.strip_prefix(sign)))?;
        head.filter(is_alone)
    };
    let mut sections = sections.iter().filter(|section| !section.is_empty());
    sections.find_map(|section| before(section).or_else(|| behind(section)))
}

//! The words that titles and headings have in common.

use super::heading::{MIN_TITLE_WORDS, is_long};
use super::parts::parts;
use crate::unfurl::byline::is_cjk;
use crate::unfurl::page::{Heading, Page};

/// The heading of the first level that has most of the words of the page's title, told in another order, where `first`, the
/// one that stands for the headline otherwise, has few of them: a section's.
pub(super) fn in_other_words<'a>(page: &'a Page, first: Option<&Heading>) -> Option<&'a Heading> {
    let (title, _) = page.titles.first()?;
    let title = parts(title).into_iter().next()?.trim();
    let of_title: Vec<&str> = words(title).collect();
    let shared = |heading: &Heading| {
        let of_heading: Vec<&str> = words(&heading.text).collect();
        let is_shared = |word: &&&str| of_heading.iter().any(|other| is_same_word(word, other));
        of_title.iter().filter(is_shared).count()
    };
    let least = MIN_TITLE_WORDS.max(of_title.len().div_ceil(2));
    let told = |heading: &&Heading| {
        heading.level == 1
            && !heading.place.aside
            && shared(heading) >= least
            && !heading.text.contains(title)
    };
    let found = page.headings.iter().find(told)?;
    (first.map_or(0, shared) * 2 < shared(found)).then_some(found)
}

/// Whether a heading outside the content is that of a box beside the article: it has no word of the page's title, and a
/// lower one begins with the headline in that.
pub(super) fn is_of_box(page: &Page, head: &Heading) -> bool {
    let mut titles = page.titles.iter().map(|(title, _)| &**title);
    let is_other = |title: &str| !shares_a_word(&head.text, title) && before_day(page, title).is_some();
    !head.place.in_content() && titles.next().is_some_and(is_other)
}

/// The headline in a title that a lower heading has with a day behind it: `River reaches the sea [Nov 24, 2026]`.
pub(super) fn before_day<'t>(page: &Page, title: &'t str) -> Option<&'t str> {
    let [headline, _, ..] = parts(title)[..] else {
        return None;
    };
    let headline = headline.trim();
    let begins = |text: &str| {
        text.strip_prefix(headline)
            .is_some_and(|rest| rest.starts_with(" ["))
    };
    let mut lower = page
        .headings
        .iter()
        .filter(|other| other.level > 1 && !other.place.aside);
    (is_long(headline) && lower.any(|other| begins(&other.text))).then_some(headline)
}

pub(in crate::unfurl) fn shares_a_word(a: &str, b: &str) -> bool {
    let of_a: Vec<&str> = words(a).collect();
    let is_shared = |word: &str| of_a.iter().any(|other| is_same_word(word, other));
    words(b).any(is_shared) || !a.is_ascii() && !b.is_ascii() && shares_letters(a, b)
}

/// Whether two letters of Chinese, Japanese or Korean stand side by side in both texts, but for what is no such letter.
fn shares_letters(a: &str, b: &str) -> bool {
    let letters = |text: &str| -> Vec<char> { text.chars().filter(|c| is_cjk(*c)).collect() };
    let (of_a, of_b) = (letters(a), letters(b));
    of_b.windows(2)
        .any(|pair| of_a.windows(2).any(|other| other == pair))
}

/// The longer words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().nth(2).is_some())
}

/// Whether two words are the same in small letters.
fn is_same_word(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        a.eq_ignore_ascii_case(b)
    } else {
        a.to_lowercase() == b.to_lowercase()
    }
}

//! What stands where a description belongs and describes nothing.

use crate::text::clean_line;
use crate::unfurl::byline::{self, is_cjk};
use crate::unfurl::dates;
use crate::unfurl::page::{Page, plain_text};
use crate::unfurl::sentence::ends_sentence;
use std::borrow::Cow;

/// The longest word that describes nothing on its own: `PHOTOS`.
const MAX_WORD_BYTES: usize = 20;

/// Whether a text is a word alone, in a script that sets words apart.
pub(super) fn is_a_word(text: &str) -> bool {
    text.len() <= MAX_WORD_BYTES && text.chars().all(|c| c.is_alphanumeric() && !is_cjk(c))
}

/// The longest paragraph that says no more than who wrote and when, in bytes.
const MAX_DATELINE_BYTES: usize = 120;

/// Whether a paragraph says when, and is no sentence: `Published: 27/08/2019 - 18:34 Modified: 28/08/2019 - 10:13`.
pub(super) fn is_dateline(text: &str) -> bool {
    text.len() <= MAX_DATELINE_BYTES
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && !ends_sentence(text)
        && dates::read(text).is_some()
}

/// Whether a paragraph says who wrote, and is no sentence: `By Ada Lin and Bo Chen 12 comments`, or names alone.
pub(super) fn is_byline(text: &str) -> bool {
    let names_one = || text.len() <= MAX_DATELINE_BYTES && !byline::full_names_behind_by(text).is_empty();
    !ends_sentence(text) && (lists_names(text) || names_one())
}

/// Whether a text is several full names, one behind the other.
fn lists_names(text: &str) -> bool {
    const MIN_NAMES: usize = 3;
    if memchr::memchr(b',', text.as_bytes()).is_none() {
        return false;
    }
    let mut names = text
        .split(',')
        .flat_map(|part| part.split(" and "))
        .map(str::trim);
    let mut count = 0;
    names.all(|name| {
        count += usize::from(!name.is_empty());
        name.is_empty() || byline::is_name_alone(name)
    }) && count >= MIN_NAMES
}

/// Whether a text is a day: `Oct. 13, 2026`.
pub(super) fn is_day(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) && dates::is_day(text)
}

/// Whether a text says no more than the keywords, the title before them or not: `River floods | river, flood, rain`.
pub(super) fn is_keywords(text: &str, title: Option<&str>, page: &Page) -> bool {
    const MIN_COMMAS: usize = 2;
    let rest = title.and_then(|title| text.strip_prefix(title)).unwrap_or(text);
    let rest = rest.trim_start_matches([' ', '|', '-', '–', ':', ',']);
    !ends_sentence(rest)
        && page.metas("keywords").any(|meta| meta.content == rest)
        && rest.matches([',', '，', '、', ';']).count() >= MIN_COMMAS
}

/// Whether a text is what programs write where they have none, or say by themselves: no letters at all, an address,
/// a template that was never filled in.
pub(super) fn is_of_program(text: &str) -> bool {
    const SAID: [&str; 2] = ["[object ", "Just another WordPress "];
    let is_address = || text.is_ascii() && text.contains('.') && !text.contains(' ');
    let is_template = || text.starts_with("{{") || text.starts_with("{%") || text.starts_with("<%");
    text == "N/A"
        || !text.contains(char::is_alphanumeric)
        || SAID.iter().any(|said| text.starts_with(said))
        || is_template()
        || is_address()
        || is_in_brackets(text)
}

/// Whether all of a text stands in square brackets, as what a system is to put in its place does: `[vc_row][vc_column]`.
fn is_in_brackets(text: &str) -> bool {
    text.starts_with('[')
        && text
            .split(']')
            .all(|part| part.trim_start().starts_with('[') || part.trim().is_empty())
}

/// Whether a paragraph is what somebody said and nothing else: `“The river came back to us.”`.
pub(super) fn is_quotation(text: &str) -> bool {
    const MARKS: [(char, char); 7] = [
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('«', '»'),
        ('»', '«'),
        ('"', '"'),
        ('「', '」'),
    ];
    let text = text.trim();
    MARKS.iter().any(|(open, close)| {
        let inner = text
            .strip_prefix(*open)
            .and_then(|rest| rest.strip_suffix(*close));
        inner.is_some_and(|inner| !inner.contains([*open, *close]))
    })
}

/// A text without the tags that some write into their meta tags; what stands behind the last is left as it is.
pub(in crate::unfurl) fn without_tags(text: &str) -> Cow<'_, str> {
    let begins = |at: usize| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let Some(end) = memchr::memrchr(b'>', text.as_bytes()) else {
        return Cow::Borrowed(text);
    };
    if !memchr::memchr_iter(b'<', &text.as_bytes()[..end]).any(begins) {
        return Cow::Borrowed(text);
    }
    let (markup, rest) = text.split_at(end + 1);
    Cow::Owned(clean_line(&(plain_text(markup) + rest)))
}

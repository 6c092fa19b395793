//! The lines around a headline and what they come apart into.

use crate::text::clean_line;
use crate::unfurl::byline::{self, REPORTERS, SOURCES};
use crate::unfurl::{dates, times};
use std::borrow::Cow;

/// The longest line that can be about the article and not of it, in characters.
const MAX_LINE: usize = 120;

/// A text with spaces in the place of those that no line breaks at.
pub(super) fn spaced(text: &str) -> Cow<'_, str> {
    // The last bytes of the two.
    match memchr::memchr2(0xa0, 0xaf, text.as_bytes()) {
        Some(_) => text.replace(['\u{a0}', '\u{202f}'], " ").into(),
        None => text.into(),
    }
}

/// The lines of a [`spaced`] text, which line breaks set apart, each with the texts of its elements, which tabs do.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Vec<String>> {
    text.lines().map(parts).filter(|parts| !parts.is_empty())
}

fn parts(line: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in line.split('\t').map(clean_line).filter(|part| !part.is_empty()) {
        // Without the half of its day a clock would be twelve hours off.
        // Nor is the time of the last change that of publication.
        let has_digits = || part.bytes().any(|byte| byte.is_ascii_digit());
        let is_one = |one: &str| {
            dates::is_clock(one) && dates::is_half(&part)
                || dates::is_clock(&part) && dates::is_half(one)
                || has_digits() && times::leads_to_change(one)
        };
        match parts.last_mut().filter(|last| is_one(last)) {
            Some(last) => last.extend([" ", &part]),
            None => parts.push(part),
        }
    }
    parts
}

/// The whole of a line.
pub(super) fn whole(parts: &[String]) -> Cow<'_, str> {
    match parts {
        [one] => one.into(),
        several => several.join(" ").into(),
    }
}

/// Whether a line is one of the article's text.
pub(super) fn is_text(line: &str) -> bool {
    line.len() > MAX_LINE && line.chars().count() > MAX_LINE
}

/// Whether a line is a sentence longer than those about the article.
pub(super) fn is_long_sentence(line: &str) -> bool {
    const MIN_CHARS: usize = 70;
    line.len() >= MIN_CHARS
        && line.ends_with(['.', '!', '?', '…', '。', '။', '।', '។', '”'])
        && line.chars().count() >= MIN_CHARS
}

/// Splits `来源：甲 作者：乙` before each label, and at upright bars.
pub(super) fn apart(part: &str) -> Vec<&str> {
    // What the wide signs and the words for a reporter begin with, and all letters of the East.
    const OF_THE_EAST: u8 = 0xe3;
    if part
        .bytes()
        .all(|byte| byte < OF_THE_EAST && !matches!(byte, b':' | b'|'))
    {
        return vec![part];
    }
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in part.match_indices([' ', '\u{a0}', '　', '|', '｜']) {
        let rest = &part[at + sign.len()..];
        let label = rest
            .split([':', '：'])
            .next()
            .filter(|label| label.len() < rest.len());
        let is_reporter = |word: &str| rest.strip_prefix(word).is_some_and(|name| name.starts_with(' '));
        if matches!(sign, "|" | "｜")
            || REPORTERS.iter().any(|word| is_reporter(word))
            || label.is_some_and(|label| {
                byline::is_label(label) || SOURCES.contains(&label.trim()) || times::says_when(label)
            })
        {
            found.push(part[start..at].trim());
            start = at + sign.len();
        }
    }
    found.push(part[start..].trim());
    found.retain(|part| !part.is_empty());
    found
}

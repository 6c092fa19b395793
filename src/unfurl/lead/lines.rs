//! The lines around a headline and what they come apart into.

use super::signs::Signs;
use crate::text::{cleaned, pieces};
use crate::unfurl::byline::{self, REPORTERS, SOURCES, WRITERS};
use crate::unfurl::sentence::ends_sentence;
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
pub(super) fn lines(text: &str) -> impl Iterator<Item = Vec<Cow<'_, str>>> {
    pieces(text, b'\n').map(parts).filter(|parts| !parts.is_empty())
}

fn parts(line: &str) -> Vec<Cow<'_, str>> {
    let parts = pieces(line, b'\t').map(cleaned);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The whole of a line.
pub(super) fn whole<'t>(parts: &[Cow<'t, str>]) -> Cow<'t, str> {
    match parts {
        [one] => one.clone(),
        several => several.join(" ").into(),
    }
}

/// The parts of a line, those that say one thing together as one.
pub(super) fn joined(parts: Vec<Cow<'_, str>>) -> Vec<Cow<'_, str>> {
    let has_digits = |part: &str| part.bytes().any(|byte| byte.is_ascii_digit());
    // Without the half of its day a clock would be twelve hours off.
    // Nor is the time of the last change that of publication, nor the day on which somebody joined.
    let are_one = |one: &str, next: &str| {
        dates::is_clock(one) && dates::is_half(next)
            || dates::is_clock(next) && dates::is_half(one)
            || has_digits(next) && (times::leads_to_change(one) || times::says_joined(one))
            || byline::is_korean_title(next)
    };
    if parts.len() == 1 {
        return parts;
    }
    let mut found: Vec<Cow<str>> = Vec::with_capacity(parts.len());
    for part in parts {
        match found.last_mut().filter(|last| are_one(last, &part)) {
            Some(last) => last.to_mut().extend([" ", &part]),
            None => found.push(part),
        }
        day_of_parts(&mut found);
    }
    found
}

/// How many parts a day may have before its year.
const MAX_DAY_PARTS: usize = 3;

/// Puts together the last parts that are a day with its year at the end: `24`, `Nov`, `2026`; `Nov 24`, `09:30`, `2026`.
fn day_of_parts(parts: &mut Vec<Cow<'_, str>>) {
    let Some((year, before)) = parts.split_last() else {
        return;
    };
    let digits = year.trim_start_matches([',', ' ']);
    if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return;
    }
    for at in (before.len().saturating_sub(MAX_DAY_PARTS)..before.len()).rev() {
        let day = parts[at..].join(" ");
        if dates::is_day(&day) {
            parts.truncate(at);
            parts.push(day.into());
            return;
        }
    }
}

/// Whether a line is one of the article's text.
pub(super) fn is_text(line: &str) -> bool {
    line.len() > MAX_LINE && line.chars().count() > MAX_LINE
}

/// Whether a line is a sentence longer than those about the article.
pub(super) fn is_long_sentence(line: &str) -> bool {
    const MIN_CHARS: usize = 70;
    line.len() >= MIN_CHARS && ends_sentence(line) && line.chars().count() >= MIN_CHARS
}

/// Splits `来源：甲 作者：乙` before each label, and at upright bars.
pub(super) fn apart(part: &str) -> Vec<&str> {
    // `文 | 李文博`, `作者 | 李文博 编辑 | 王平`
    let begins_with_label = || {
        part.split_once('|')
            .is_some_and(|(label, _)| byline::is_label(label.trim()))
    };
    // `15 | 03 | 2026`
    let is_digit = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'|' | b' ');
    let is_day = || part.bytes().all(is_digit) && dates::is_day(part);
    if !Signs::of(part).may_come_apart() || begins_with_label() || is_day() {
        return vec![part];
    }
    let mut found = Vec::new();
    let mut start = 0;
    let colon_behind = |from: usize| part[from..].find([':', '：']).map(|at| from + at);
    let mut colon = colon_behind(0);
    for (at, sign) in part.match_indices([' ', '\u{a0}', '　', '|', '｜']) {
        let behind = at + sign.len();
        let rest = &part[behind..];
        if colon.is_some_and(|colon| colon < behind) {
            colon = colon_behind(behind);
        }
        let label = colon.map(|colon| &part[behind..colon]);
        // `Bài và ảnh:` holds another.
        let label = label.filter(|_| colon.is_some_and(|colon| !byline::is_label(&part[start..colon])));
        let is_reporter = |word: &str| rest.strip_prefix(word).is_some_and(|name| name.starts_with(' '));
        if matches!(sign, "|" | "｜")
            || REPORTERS.iter().chain(WRITERS).any(|word| is_reporter(word))
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

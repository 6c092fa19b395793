//! Lines that are a day, told from sentences that hold one.

use super::signs::Signs;
use crate::unfurl::dates::{self, Order};
use crate::unfurl::times::{self, FIRST_YEAR};

/// Whether a text holds a day of the web's time, in whatever order of its digits.
pub(super) fn is_date(text: &str) -> bool {
    if !Signs::of(text).may_tell_time() {
        return false;
    }
    let is_read = |order| {
        let read = dates::read_in(text, Some(order));
        read.is_some_and(|moment| moment.date.year() >= FIRST_YEAR)
    };
    // The order tells whether there is a day only where points or strokes set three numbers apart.
    let has_two = |sign: u8| text.bytes().filter(|byte| *byte == sign).count() > 1;
    let may_differ = || !text.is_ascii() || has_two(b'.') || has_two(b'/');
    is_read(Order::Month) || may_differ() && is_read(Order::Day)
}

/// The longest date, in characters.
pub(super) const MAX_DATE: usize = 80;

/// The day of publication that a part of a line is, and no sentence that holds one.
pub(super) fn dated(part: &str) -> Option<&str> {
    let dated = times::of_publication(part);
    let is_day = dated.chars().count() <= MAX_DATE
        && !is_sentence(dated)
        && is_date(dated)
        && !times::says_joined(dated);
    is_day.then_some(dated)
}

/// The longest word for a state as agencies shorten them, in bytes.
const MAX_STATE_BYTES: usize = 5;

/// Whether a text ends as a sentence does; a day, `a.m.` and `г.` end in a point as well.
fn is_sentence(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    // `15. mart 2026.`, `nedelja, 15. mart 2026.`
    let behind_word = || text.split_once(", ").filter(|(word, _)| !word.contains(' '));
    let begins_as_day = || {
        let first = text.split([' ', '.']).next().unwrap_or_default();
        text.starts_with(is_digit)
            || dates::is_month(first)
            || behind_word().is_some_and(|(_, rest)| rest.starts_with(is_digit))
    };
    // `April 28, 2026 - PORTLAND, Maine.`, `April 28, 2026 - FRESNO, Calif.`
    let ends_as_place = |last: &str| last.len() <= MAX_STATE_BYTES && last.starts_with(char::is_uppercase);
    let ends_as_day = |last: &str| last.bytes().all(|byte| byte.is_ascii_digit()) || dates::is_month(last);
    let is_short = |text: &str| {
        let last = text.rsplit([' ', '.', '-']).next().unwrap_or_default();
        last.chars().count() <= 2 || begins_as_day() && (ends_as_day(last) || ends_as_place(last))
    };
    match text.strip_suffix('.') {
        Some(text) => !is_short(text),
        None => text.ends_with(['!', '?', '。']),
    }
}

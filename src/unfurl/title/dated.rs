//! The day that a title has in brackets behind the headline.

use crate::unfurl::dates;

/// What a day stands in behind a headline.
const DAY_BRACKETS: [(char, char); 2] = [('（', '）'), ('(', ')')];

/// Whether what a title has behind a heading begins with a day in brackets: `（2026年3月15日）｜見本ニュース`.
pub(super) fn begins_with_day(rest: &str) -> bool {
    let rest = rest.trim_start();
    DAY_BRACKETS.iter().any(|(open, close)| {
        let inside = rest.strip_prefix(*open).and_then(|rest| rest.split_once(*close));
        inside.is_some_and(|(day, _)| day.contains(|c: char| c.is_ascii_digit()) && dates::is_day(day))
    })
}

/// Whether a title is a heading with no more behind it than a day in brackets.
pub(super) fn is_dated(title: &str, head: &str) -> bool {
    title.strip_prefix(head).is_some_and(|rest| {
        begins_with_day(rest) && rest.trim_end().ends_with(DAY_BRACKETS.map(|(_, close)| close))
    })
}

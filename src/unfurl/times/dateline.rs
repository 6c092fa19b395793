//! The day in the dateline that a report begins with: `DUBLIN, July 2, 2014 (Example Wire) — The river`.

use super::found::{Found, order};
use crate::unfurl::byline;
use crate::unfurl::dates;
use crate::unfurl::page::Page;

/// How many paragraphs are looked at, and how far each, in bytes.
const MAX_PARAGRAPHS: usize = 4;
const WITHIN_BYTES: usize = 110;
/// The longest place, in bytes.
const MAX_PLACE_BYTES: usize = 40;

/// What a dateline ends in.
const ENDS: [&str; 4] = ["—", "–", "--", " - "];
/// What sets a place with the day in brackets apart from the report.
const BEHIND_BRACKETS: [char; 5] = ['.', ':', '—', '–', '-'];

/// The day that one of the first paragraphs is or begins with.
pub(super) fn in_dateline(page: &Page) -> Option<Found<'_>> {
    let order = order(page);
    let paragraphs = page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    paragraphs.take(MAX_PARAGRAPHS).find_map(|paragraph| {
        let text = &*paragraph.text;
        let day = if is_day(text) {
            text
        } else {
            in_brackets(text)
                .or_else(|| in_brackets_behind_place(text))
                .or_else(|| day(text))?
        };
        Some(Found::read("dateline", day, false, order)).filter(Found::is_of_the_web)
    })
}

/// The day behind the name and the place that sign one of the last paragraphs.
pub(super) fn behind_name(page: &Page) -> Option<Found<'_>> {
    let paragraphs = page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    let (_, day) = paragraphs
        .rev()
        .take(MAX_PARAGRAPHS)
        .find_map(|paragraph| byline::signed_at_place(&paragraph.text))?;
    Some(Found::read("dateline", day, false, order(page))).filter(Found::is_of_the_web)
}

/// The day in brackets that a report begins with: `(26 November 2024) The river`.
fn in_brackets(text: &str) -> Option<&str> {
    let (day, _) = text.strip_prefix('(')?.split_once(')')?;
    is_day(day).then_some(day)
}

/// The same behind the place that a message to the press is from: `Dublin, (26.11.2024). The river`, `Dublin (26.11.2024) - The`.
fn in_brackets_behind_place(text: &str) -> Option<&str> {
    let start = &text[..text.floor_char_boundary(WITHIN_BYTES)];
    let (place, rest) = start.split_once(" (")?;
    let (day, behind) = rest.split_once(')')?;
    let is_apart = place.ends_with(',') || behind.trim_start().starts_with(BEHIND_BRACKETS);
    let is_place = place.len() <= MAX_PLACE_BYTES && place.starts_with(char::is_uppercase);
    (is_place && is_apart && is_day(day)).then_some(day)
}

/// The day before the dash that ends a dateline, behind the place where there is one.
fn day(text: &str) -> Option<&str> {
    let start = &text[..text.floor_char_boundary(WITHIN_BYTES)];
    let end = ENDS.iter().filter_map(|sign| start.find(sign)).min()?;
    let line = without_wire(start[..end].trim());
    let behind_place = line
        .match_indices(", ")
        .filter(|(at, _)| *at <= MAX_PLACE_BYTES && line.starts_with(char::is_uppercase))
        .map(|(at, sign)| &line[at + sign.len()..]);
    std::iter::once(line).chain(behind_place).find(|day| is_day(day))
}

/// Whether a text is a day, with or without its time, and begins with it.
fn is_day(text: &str) -> bool {
    let first = || {
        text.split(|c: char| c.is_whitespace() || matches!(c, '.' | ','))
            .next()
    };
    let begins = |word: &str| dates::is_month(word) || dates::is_weekday(word);
    let begins_so = || text.starts_with(|c: char| c.is_ascii_digit()) || first().is_some_and(begins);
    dates::is_day(text) && begins_so()
}

/// A dateline without the wire at its end: `(Example Wire)`, `/Example/`.
fn without_wire(line: &str) -> &str {
    let wire = [('(', ')'), ('/', '/')];
    let bare = wire.iter().find_map(|(open, close)| {
        let inside = line.strip_suffix(*close)?;
        Some(inside[..inside.rfind(*open)?].trim_end())
    });
    bare.unwrap_or(line)
}

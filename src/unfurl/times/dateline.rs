//! The day in the dateline that a report begins with: `DUBLIN, July 2, 2014 (Example Wire) — The river`.

use super::found::Found;
use crate::unfurl::byline;
use crate::unfurl::dates::{self, BEFORE_DAY, BEHIND_YEAR, Order};
use crate::unfurl::page::Page;

/// How many paragraphs are looked at, and how far each, in bytes.
const MAX_PARAGRAPHS: usize = 4;
const WITHIN_BYTES: usize = 110;
/// The longest place, in bytes.
const MAX_PLACE_BYTES: usize = 40;

/// How many paragraphs at the end may be a day.
const LAST_PARAGRAPHS: usize = 3;

/// What a dateline ends in.
const ENDS: [&str; 4] = ["—", "–", "--", " - "];
/// The same where nothing but a place stands before the day; sentences end so, too.
const ENDS_BEHIND_PLACE: [&str; 4] = [". ", ".- ", ": ", " ("];
/// What sets the place apart from the day.
const BEHIND_PLACE: [&str; 5] = [", ", " – ", " — ", " - ", ": "];
/// The brackets that a dateline may stand in.
const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】')];

/// The day that one of the first paragraphs is or begins with.
pub(super) fn in_dateline(page: &Page, order: Option<Order>) -> Option<Found<'_>> {
    let paragraphs = page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    paragraphs.take(MAX_PARAGRAPHS).find_map(|paragraph| {
        let text = &*paragraph.text;
        let day = if is_day(text) {
            text
        } else {
            in_brackets(text).or_else(|| day(text))?
        };
        Some(Found::read("dateline", day, false, order)).filter(Found::is_of_the_web)
    })
}

/// The day behind the name and the place that sign one of the last paragraphs.
pub(super) fn behind_name(page: &Page, order: Option<Order>) -> Option<Found<'_>> {
    let paragraphs = page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    let (_, day) = paragraphs
        .rev()
        .take(MAX_PARAGRAPHS)
        .find_map(|paragraph| byline::signed_at_place(&paragraph.text))?;
    Some(Found::read("dateline", day, false, order)).filter(Found::is_of_the_web)
}

/// The day that is one of the last lines, as of statements and letters, the place before it or not: `Brussels, 26 November
/// 2024`. A page with several such lines is a list.
pub(super) fn at_end(page: &Page, order: Option<Order>) -> Option<Found<'_>> {
    let paragraphs = page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    let days = |text: &'_ str| text.lines().filter_map(alone).count();
    let (last, day) = paragraphs.clone().rev().take(LAST_PARAGRAPHS).find_map(|last| {
        let day = last.text.lines().rev().find_map(alone)?;
        Some((last, day))
    })?;
    let is_one = || {
        let mut others = paragraphs.filter(|other| !std::ptr::eq(*other, last));
        days(&last.text) == 1 && others.all(|other| days(&other.text) == 0)
    };
    let found = Some(Found::read("dateline", day, false, order)).filter(Found::is_of_the_web)?;
    // A clock at the end is the server's or that of the visit.
    let is_day = found.moment.as_ref().is_some_and(|moment| !moment.tells_hour());
    (is_day && is_one()).then_some(found)
}

/// The day that a line is, behind the place or not, in brackets or not.
fn alone(line: &str) -> Option<&str> {
    let line = line.trim();
    let inside = bracketed(line).filter(|(_, behind)| behind.is_empty());
    let line = inside.map_or(line, |(day, _)| day);
    if is_day(line) {
        Some(line)
    } else {
        behind_place(line)
    }
}

/// The day in the brackets that a report begins with, `(26 November 2024) The river`, `(Paris, le 26 novembre 2024) Le`, or
/// that stand behind the place: `Dublin, (26.11.2024). The river`, `Dublin (26.11.2024) – The`.
fn in_brackets(text: &str) -> Option<&str> {
    if let Some((day, _)) = bracketed(text) {
        return is_day(day).then_some(day).or_else(|| behind_place(day));
    }
    let start = &text[..text.floor_char_boundary(WITHIN_BYTES)];
    let at = start.find(" (")?;
    let (day, behind) = bracketed(&start[at + 1..])?;
    let place = &start[..at];
    let is_apart = place.ends_with(',') || behind.trim_start().starts_with(['.', ':', '—', '–', '-']);
    (is_apart && is_place(place.trim_end_matches(',')) && is_day(day)).then_some(day)
}

/// What the brackets hold that a text begins with, and what stands behind them.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let mut brackets = BRACKETS.iter();
    brackets.find_map(|(open, close)| text.strip_prefix(*open)?.split_once(*close))
}

/// The day before the sign that ends a dateline, behind the place where there is one.
fn day(text: &str) -> Option<&str> {
    let start = &text[..text.floor_char_boundary(WITHIN_BYTES)];
    let end = ENDS.iter().filter_map(|sign| start.find(sign)).min();
    let before_dash = end.and_then(|end| {
        let line = without_wire(start[..end].trim());
        let places = line.match_indices(", ");
        let places = places.filter(|(at, _)| *at <= MAX_PLACE_BYTES && line.starts_with(char::is_uppercase));
        let behind = places.map(|(at, sign)| bare(&line[at + sign.len()..]));
        std::iter::once(line).chain(behind).find(|day| is_day(day))
    });
    let signs = || ENDS.iter().chain(&ENDS_BEHIND_PLACE);
    before_dash.or_else(|| {
        let mut ends = signs().flat_map(|sign| start.match_indices(sign));
        ends.find_map(|(end, _)| behind_place(without_wire(start[..end].trim_end())))
    })
}

/// The day that is all that stands behind a place: `Madrid, 26 de noviembre de 2024`, `London – November 26, 2024`.
fn behind_place(line: &str) -> Option<&str> {
    let mut places = BEHIND_PLACE.iter().flat_map(|sign| line.match_indices(sign));
    places.find_map(|(at, sign)| {
        let day = bare(&line[at + sign.len()..]);
        (is_place(&line[..at]) && is_day(day)).then_some(day)
    })
}

/// The most words that a place has.
const MAX_PLACE_WORDS: usize = 4;

/// Whether a text is written as the names of places are.
fn is_place(text: &str) -> bool {
    const MAX_SMALL_BYTES: usize = 3;
    let is_of_name = |word: &str| word.starts_with(char::is_uppercase) || word.len() <= MAX_SMALL_BYTES;
    text.len() <= MAX_PLACE_BYTES
        && text.starts_with(char::is_uppercase)
        && text.split(' ').count() <= MAX_PLACE_WORDS
        && text.split(' ').all(is_of_name)
}

/// A day without the words around it.
fn bare(day: &str) -> &str {
    let day = BEFORE_DAY
        .iter()
        .find_map(|word| day.strip_prefix(word)?.strip_prefix(' '))
        .unwrap_or(day);
    let end = day.trim_end_matches('.');
    BEHIND_YEAR
        .iter()
        .find_map(|word| end.strip_suffix(word)?.strip_suffix(' '))
        .unwrap_or(day)
}

/// Whether a text is a day, with or without its time, and begins with it.
fn is_day(text: &str) -> bool {
    dates::is_day(text) && dates::begins_day(text)
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

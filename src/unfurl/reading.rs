//! How long the article takes to read.

use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::page::Page;
use super::times::READING;
use crate::language::Language;

/// Characters read in a minute, spaces counted: the mean of 14 languages, and those that lie apart. Korean is counted
/// in syllables, each of its characters being one
/// ([Trauzettel-Klosinski and Dietz 2012](https://doi.org/10.1167/iovs.11-8284), table 3).
fn characters_a_minute(language: Option<&Language>) -> usize {
    match language.map(Language::primary) {
        Some("zh" | "yue" | "wuu") => 255,
        Some("ja") => 357,
        Some("ko") => 370,
        Some("ar" | "fa" | "ur" | "ug" | "ps") => 612,
        _ => 882,
    }
}

/// The first number of minutes in `4 minutes`, `Tempo: 4 min`.
fn minutes(text: &str) -> Option<u32> {
    let digits = text
        .split(|c: char| !c.is_ascii_digit())
        .find(|part| !part.is_empty())?;
    digits.parse().ok().filter(|minutes| (1..=600).contains(minutes))
}

/// A duration of ISO 8601 (`PT4M30S`), rounded up to minutes.
fn duration(text: &str) -> Option<u32> {
    let span: jiff::SignedDuration = text.trim().parse().ok()?;
    let minutes = u32::try_from(span.as_secs().checked_add(59)? / 60).ok()?;
    (1..=600).contains(&minutes).then_some(minutes)
}

/// The longest line that says no more than how long it takes, in bytes.
const MAX_LINE_BYTES: usize = 40;

/// How many paragraphs from the first on may say it.
const PARAGRAPHS: usize = 8;

/// What minutes are called in lines that count them.
const MINUTES: &[&str] = &["min", "мин", "分", "분"];

/// Whether a line holds a digit. Most hold none, which is told without a branch.
fn counts(line: &str) -> bool {
    line.bytes()
        .fold(false, |found, byte| found | byte.is_ascii_digit())
}

/// What a line says of it that stands right behind the headline or above the text: `4 min read`.
fn told(page: &Page) -> Option<&str> {
    let lead = &*page.lead;
    let mut start = 0;
    let ends = memchr::memchr2_iter(b'\n', b'\t', lead.as_bytes()).chain([lead.len()]);
    let behind = ends.map(|end| &lead[std::mem::replace(&mut start, end + 1)..end]);
    // With these bytes begin the signs that part a line.
    let is_parted = |line: &str| memchr::memchr3(b'|', 0xc2, 0xe2, line.as_bytes()).is_some();
    let may_say = |line: &&str| counts(line) && (line.trim().len() <= MAX_LINE_BYTES || is_parted(line));
    let behind = behind
        .filter(may_say)
        .flat_map(|line| line.split(['|', '·', '•']));
    let lines = page.paragraphs.iter().take(PARAGRAPHS);
    let mut lines = behind
        .chain(lines.map(|paragraph| &*paragraph.text))
        .map(str::trim);
    lines.find(|line| {
        let may_be = line.len() <= MAX_LINE_BYTES && line.bytes().any(|byte| byte.is_ascii_digit());
        let is_told = |low: &str| {
            let has = |words: &[&str]| words.iter().any(|word| low.contains(word));
            has(MINUTES) && has(READING)
        };
        may_be && is_told(&line.to_lowercase())
    })
}

/// In minutes: what the page states, else what the length of its text comes to, rounded up.
pub(super) fn time(
    page: &Page,
    linked: &[Linked],
    text: Option<&str>,
    language: Option<&Language>,
) -> Field<u32> {
    let mut ballot = Ballot::new();
    for linked in linked {
        for (source, text) in linked.lines("timeRequired") {
            let value = duration(&text).ok_or(Reason::Invalid);
            ballot.add(source, text, linked.own, value);
        }
    }
    for (label, data) in [
        ("twitter:label1", "twitter:data1"),
        ("twitter:label2", "twitter:data2"),
        ("twitter:label3", "twitter:data3"),
    ] {
        if let Some(told) = page.meta(label).map(str::to_lowercase)
            && READING.iter().any(|word| told.contains(word))
            && let Some(text) = page.meta(data)
        {
            ballot.add(data, text, false, minutes(text).ok_or(Reason::Invalid));
        }
    }
    if let Some(line) = told(page) {
        ballot.add("lead", line, false, minutes(line).ok_or(Reason::Invalid));
    }
    if let Some(text) = text {
        let characters = text.chars().count();
        let minutes = characters.div_ceil(characters_a_minute(language));
        let value = u32::try_from(minutes).map_err(|_| Reason::Invalid);
        ballot.add("text", format!("{characters} characters"), false, value);
    }
    ballot.close()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_as_pages_write_them() {
        for (text, expected) in [
            ("4 minutes", Some(4)),
            ("Tempo: 12 min", Some(12)),
            ("Ada Lin", None),
            ("0 minutes", None),
            ("20260101", None),
        ] {
            assert_eq!(minutes(text), expected, "{text}");
        }
        for (text, expected) in [
            ("PT4M30S", Some(5)),
            ("PT1H", Some(60)),
            ("4", None),
            ("PT0S", None),
        ] {
            assert_eq!(duration(text), expected, "{text}");
        }
    }
}

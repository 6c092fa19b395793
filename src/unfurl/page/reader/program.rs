//! What scripts say of the time of publication, which some pages show by them alone: `var publish_time = "1772618400"`,
//! `"publishTime":"2026-03-04 10:00"`. It is sought only where the page's head does not say it.

use super::super::TimeTag;
use super::{Kind, MAX_SCRIPT_BYTES, Reader};
use memchr::memmem;

/// How far from where its name begins a time is read, in bytes.
const WITHIN_BYTES: usize = 96;
/// The longest name, and what stands before it, in bytes.
const NAME_BYTES: usize = 32;
/// A day and its year have so many digits at least.
const MIN_DIGITS: usize = 5;
/// How many are kept.
const MAX_TIMES: usize = 4;
/// The longest time, in bytes.
const MAX_TIME_BYTES: usize = 40;

/// The names of such a time, in the letters they are compared by: small ones, without the signs between.
const NAMES: [&str; 14] = [
    "publishtime",
    "publishdate",
    "publishedtime",
    "publisheddate",
    "publishedat",
    "pubtime",
    "pubdate",
    "datepublished",
    "createtime",
    "firstpublished",
    "publicationdate",
    "publicationtime",
    "articlepublicationdate",
    "articlepublishedat",
];

/// What one of those names has in it, as it is written.
const PARTS: [&str; 3] = ["pub", "Pub", "createTime"];

#[derive(Debug)]
pub(super) struct Programs {
    /// Whether the time of publication is sought in scripts.
    pub(super) are_sought: bool,
    /// How much of the one that is open was looked through.
    bytes: usize,
}

impl Default for Programs {
    fn default() -> Self {
        Self {
            are_sought: true,
            bytes: 0,
        }
    }
}

impl Reader {
    /// What a script is followed for.
    pub(super) fn program(&mut self) -> Option<Kind> {
        self.programs.bytes = 0;
        // A time that the page shows says more.
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        let is_shown = |tag: &TimeTag| tag.datetime.is_some() || digits(&tag.text) >= MIN_DIGITS;
        self.programs.are_sought = self.programs.are_sought
            && self.page.scripted.len() < MAX_TIMES
            && !self.page.states("article:published_time")
            && !self.page.times.iter().any(is_shown);
        self.programs.are_sought.then_some(Kind::Program)
    }

    /// Reads a piece of a script behind what is left of the last, and leaves what a time may have begun in.
    pub(super) fn program_text(&mut self, left: &mut String, piece: &str) {
        let room = MAX_SCRIPT_BYTES.saturating_sub(self.programs.bytes);
        let taken = &piece[..piece.floor_char_boundary(room)];
        let is_whole = taken.len() == piece.len();
        self.programs.bytes = if is_whole {
            self.programs.bytes + taken.len()
        } else {
            MAX_SCRIPT_BYTES
        };
        let piece = taken;
        if left.is_empty() {
            self.times_in(piece, piece.len().saturating_sub(WITHIN_BYTES));
        } else {
            left.push_str(piece);
            self.times_in(left, left.len().saturating_sub(WITHIN_BYTES));
        }
        let whole = if left.is_empty() { piece } else { &**left };
        // With the name that a part of is the first that was not looked at.
        let from = whole.floor_char_boundary(whole.len().saturating_sub(WITHIN_BYTES + NAME_BYTES));
        *left = whole[from..].to_owned();
    }

    /// Reads what is left of a script that ends.
    pub(super) fn end_program(&mut self, left: &str) {
        self.times_in(left, left.len());
    }

    /// Notes the times whose names begin before a byte.
    fn times_in(&mut self, text: &str, before: usize) {
        let bytes = text.as_bytes();
        let places = PARTS.iter().flat_map(|part| memmem::find_iter(bytes, part));
        let mut places: Vec<usize> = places.filter(|at| *at < before).collect();
        places.sort_unstable();
        for at in places {
            if self.page.scripted.len() >= MAX_TIMES {
                return;
            }
            if let Some(time) = time_at(text, at)
                && !self.page.scripted.iter().any(|known| known == time)
            {
                self.page.scripted.push(time.to_owned());
            }
        }
    }
}

/// The time that a name gives of which a part stands at this byte.
fn time_at(text: &str, part: usize) -> Option<&str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let text = &text[..text.floor_char_boundary(part + WITHIN_BYTES)];
    // A longer name is none of them.
    let start = text.floor_char_boundary(part.saturating_sub(NAME_BYTES));
    let (before, sign) = text[start..part].char_indices().rfind(|(_, c)| !is_of_name(*c))?;
    let rest = &text[start + before + sign.len_utf8()..];
    let (name, rest) = rest.split_at(rest.find(|c| !is_of_name(c))?);
    let letters: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if !NAMES.contains(&&*letters) {
        return None;
    }
    const QUOTES: [char; 4] = ['"', '\'', '`', '\\'];
    let rest = rest.trim_start_matches(QUOTES).trim_start();
    let rest = rest.strip_prefix([':', '='])?.trim_start();
    let rest = rest.trim_start_matches(QUOTES);
    // `Tue, 24 Nov 2026 09:30:00 +0300`
    let rest = match rest.split_once(", ") {
        Some((day, rest)) if day.len() == 3 && day.bytes().all(|byte| byte.is_ascii_alphabetic()) => rest,
        _ => rest,
    };
    let end = rest.find(|c: char| QUOTES.contains(&c) || matches!(c, ',' | ';' | '}' | '\n'))?;
    let time = &rest[..end];
    let is_time =
        time.starts_with(|c: char| c.is_ascii_digit()) && (8..=MAX_TIME_BYTES).contains(&time.len());
    is_time.then_some(time)
}

//! Names that stand alone beside a day, as sections and places do too: a picture of who is named or the time that reading
//! takes tells them apart.

use crate::unfurl::byline;
use crate::unfurl::page::Page;

/// The most words, and the longest, in characters.
const MAX_WORDS: usize = 4;
const MAX_CHARS: usize = 40;
/// How much the description of a picture says beside the name, in bytes: `Photo of Ada Lin`, `Ada Lin's avatar`.
const MAX_BESIDE_BYTES: usize = 16;

/// What stands beside the first day.
#[derive(Debug, Default)]
pub(in crate::unfurl) struct BesideDay {
    names: Vec<String>,
    /// Whether the time that reading takes stands there, too.
    is_timed: bool,
}

impl BesideDay {
    /// Reads the parts of the lines around a headline, each with whether it is a day.
    pub(super) fn of(parts: &[(String, bool)]) -> Self {
        let bare = |(part, is_day): &'_ (String, bool)| {
            (part.trim_matches(byline::SIGNS).trim().to_owned(), *is_day)
        };
        let parts: Vec<(String, bool)> = parts
            .iter()
            .map(bare)
            .filter(|(part, _)| !part.is_empty())
            .collect();
        let Some(day) = parts.iter().position(|(_, is_day)| *is_day) else {
            return Self::default();
        };
        let (before, behind) = (&parts[..day], &parts[day + 1..]);
        let is_timed = |(part, _): &&(String, bool)| is_reading_time(part);
        let near = [
            before.iter().rev().find(|part| !is_timed(part)),
            behind.iter().find(|part| !is_timed(part)),
        ];
        let names = near
            .into_iter()
            .flatten()
            .map(|(part, _)| part)
            .filter(|part| is_name(part));
        Self {
            names: names.cloned().collect(),
            is_timed: before
                .iter()
                .rev()
                .take(2)
                .chain(behind.iter().take(2))
                .any(|part| is_timed(&part)),
        }
    }

    /// The name of somebody.
    pub(in crate::unfurl) fn person(&self, page: &Page) -> Option<&str> {
        let is_shown = |name: &str| {
            page.pictures.iter().any(|picture| {
                let alt = &picture.alt;
                picture.figure.is_none()
                    && picture.place.is_beside_text()
                    && alt.len() <= name.len() + MAX_BESIDE_BYTES
                    && alt.contains(name)
            })
        };
        let mut names = self.names.iter().map(|name| &**name);
        names.find(|name| self.is_timed || is_shown(name))
    }
}

fn is_name(part: &str) -> bool {
    let words = part.split(' ').count();
    (2..=MAX_WORDS).contains(&words) && part.chars().count() <= MAX_CHARS && byline::is_name_alone(part)
}

/// `4 min read`, `4 minutes`
fn is_reading_time(part: &str) -> bool {
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    let unit = part[digits..].trim_start().to_lowercase();
    (1..=2).contains(&digits) && unit.starts_with("min")
}

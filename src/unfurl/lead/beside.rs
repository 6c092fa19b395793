//! Names that no word says wrote, as sections and places stand there too: a picture of who is named, the time that reading
//! takes or the house beside the name tells them apart.

use super::who::SIGNS;
use crate::unfurl::byline;
use crate::unfurl::page::Page;

/// The most words, and the longest, in characters.
const MAX_WORDS: usize = 4;
const MAX_CHARS: usize = 40;
/// How much the description of a picture says beside the name, in bytes: `Photo of Ada Lin`, `Ada Lin's avatar`.
const MAX_BESIDE_BYTES: usize = 16;
/// What stands before the house beside a name.
const BEFORE_HOUSE: [&str; 5] = ["for ", "For ", "Special to ", "special to ", "Special for "];

/// Names alone around a headline, with what stands beside them.
#[derive(Debug, Default)]
pub(in crate::unfurl) struct Beside {
    /// Those beside the first day.
    at_day: Vec<String>,
    /// Whether the time that reading takes stands there, too.
    is_timed: bool,
    /// Those with a text behind them that may be the house: `Ada Lin, Example`.
    at_house: Vec<(String, String)>,
}

impl Beside {
    /// Reads the parts of the lines around a headline, each with whether it is a day.
    pub(super) fn of(parts: &[(String, bool)]) -> Self {
        let bare = |(part, is_day): &(String, bool)| {
            let part = part.trim_matches(byline::SIGNS).trim();
            (part.to_owned(), *is_day)
        };
        let parts: Vec<(String, bool)> = parts
            .iter()
            .map(bare)
            .filter(|(part, _)| !part.is_empty())
            .collect();
        let mut found = Self {
            at_house: parts.iter().filter_map(|(part, _)| two(part)).collect(),
            ..Self::default()
        };
        if let Some(day) = parts.iter().position(|(_, is_day)| *is_day) {
            let (before, behind) = (&parts[..day], &parts[day + 1..]);
            let is_timed = |part: &&(String, bool)| is_reading_time(&part.0);
            let near = [
                before.iter().rev().find(|part| !is_timed(part)),
                behind.iter().find(|part| !is_timed(part)),
            ];
            let names = near.into_iter().flatten().map(|(part, _)| part);
            found.at_day = names.filter(|part| is_name(part)).cloned().collect();
            let mut around = before.iter().rev().take(2).chain(behind.iter().take(2));
            found.is_timed = around.any(|part| is_timed(&part));
        }
        found
    }

    /// The name of somebody; `is_house` says whether a text is the house.
    pub(in crate::unfurl) fn person(&self, page: &Page, is_house: impl Fn(&str) -> bool) -> Option<&str> {
        let is_shown = |name: &str| {
            page.pictures.iter().any(|picture| {
                let alt = &picture.alt;
                picture.figure.is_none()
                    && picture.place.is_beside_text()
                    && alt.len() <= name.len() + MAX_BESIDE_BYTES
                    && alt.contains(name)
            })
        };
        let mut at_house = self
            .at_house
            .iter()
            .filter(|(name, house)| is_house(house_alone(house)) && !is_house(name));
        let mut at_day = self.at_day.iter().map(|name| &**name);
        at_house
            .next()
            .map(|(name, _)| &**name)
            .or_else(|| at_day.find(|name| (self.is_timed || is_shown(name)) && !is_house(name)))
    }
}

/// A name and what stands behind it: `Ada Lin, Example`.
fn two(part: &str) -> Option<(String, String)> {
    let apart = SIGNS.iter().filter_map(|sign| part.split_once(sign));
    let (name, house) = apart.min_by_key(|(name, _)| name.len())?;
    (may_be_house(house) && is_name(name)).then(|| (name.to_owned(), house.to_owned()))
}

/// A house without what stands before it.
fn house_alone(text: &str) -> &str {
    let alone = BEFORE_HOUSE.iter().find_map(|before| text.strip_prefix(before));
    alone.unwrap_or(text)
}

fn may_be_house(text: &str) -> bool {
    text.chars().count() <= MAX_CHARS && text.starts_with(|c: char| c.is_alphabetic())
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

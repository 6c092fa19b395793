//! Names that no word says wrote, as sections and places stand there too: a picture of who is named, the time that reading
//! takes, the house beside the name, or a given name that many bear tells them apart.

use super::called::called;
use super::days::dated;
use super::lines::{apart, is_text, joined, lines, spaced, whole};
use super::who::{at_sign, is_name};
use crate::unfurl::byline::{self, SIGNS};
use crate::unfurl::dates;
use crate::unfurl::page::Page;
use std::borrow::Cow;

/// How much the description of a picture says beside the name, in bytes: `Photo of Ada Lin`, `Ada Lin's avatar`.
const MAX_BESIDE_BYTES: usize = 16;
/// What stands before the house beside a name.
const BEFORE_HOUSE: [&str; 5] = ["for ", "For ", "Special to ", "special to ", "Special for "];

/// Those who are named among the lines around the headline; `is_house` says whether a text is the house.
pub(in crate::unfurl) fn beside(page: &Page, is_house: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    [(&page.lead, true), (&page.eyebrow, false)]
        .into_iter()
        .find_map(|(text, is_behind)| {
            let text = spaced(text);
            let lines = lines(&text).take_while(|parts| !is_text(&whole(parts)));
            let lines: Vec<Vec<Cow<str>>> = lines.map(joined).collect();
            let parts = lines.iter().flatten().flat_map(|part| apart(part));
            // `March 15, 2026 · 3 min · Ada Lin`
            let parts = parts.flat_map(|part| part.split(" · "));
            let parts = parts.map(|part| part.trim_matches(SIGNS).trim());
            let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
            let within = parts.iter().filter_map(|part| at_sign(part));
            // `Ada Lin | The Valley Voice`
            let barred = lines.iter().flatten().filter_map(|part| part.split_once(" | "));
            let mut at_house = within.chain(barred);
            let is_of_house = |house: &str| is_house(house_alone(house)) || byline::is_agency(house);
            let at_house = at_house.find(|(name, house)| is_name(name) && is_of_house(house));
            let found = at_house.map(|(name, _)| name).or_else(|| at_day(&parts, page));
            let found = found.map(|name| vec![name.to_owned()]);
            // Above a headline stand sections, and whom a series is about, unless it is the day that stands right above it.
            let called = || {
                let day = day(&parts).filter(|day| is_behind || day + 1 == parts.len())?;
                row_in_japanese(&parts[..day], page).or_else(|| called(parts[day], near(&parts, day), page))
            };
            let found = found.or_else(called)?;
            (!found.iter().any(|name| is_house(name))).then_some(found)
        })
}

/// Where the first day stands.
fn day(parts: &[&str]) -> Option<usize> {
    let is_day = |part: &&str| dated(part).is_some() || is_day_of_year(part);
    parts.iter().position(is_day)
}

/// Several names of Japan, each in an element of its own, right before a day.
fn row_in_japanese(before: &[&str], page: &Page) -> Option<Vec<String>> {
    let is_name = |part: &&&str| byline::name_in_japanese(part) == Some(**part);
    let count = before.iter().rev().take_while(is_name).count();
    let row = &before[before.len() - count..];
    (count > 1 && page.is_in("ja")).then(|| row.iter().map(|name| (*name).to_owned()).collect())
}

/// What stands right before and right behind a day.
fn near<'p>(parts: &[&'p str], day: usize) -> impl Iterator<Item = &'p str> {
    let is_other = |part: &&&str| !is_reading_time(part);
    let before = parts[..day].iter().rev().find(is_other);
    let behind = parts[day + 1..].iter().find(is_other);
    before.into_iter().chain(behind).copied()
}

/// The name beside the first day.
fn at_day<'p>(parts: &[&'p str], page: &Page) -> Option<&'p str> {
    let day = day(parts)?;
    let (before, behind) = (&parts[..day], &parts[day + 1..]);
    let mut names = near(parts, day);
    let mut around = before.iter().rev().take(2).chain(behind.iter().take(2));
    let is_shown = |name: &str| {
        page.pictures.iter().any(|picture| {
            let alt = &picture.alt;
            picture.figure.is_none()
                && picture.place.is_beside_text()
                && alt.len() <= name.len() + MAX_BESIDE_BYTES
                && alt.contains(name)
        })
    };
    let is_timed = around.any(|part| is_reading_time(part));
    names.find(|name| is_name(name) && (is_timed || is_shown(name) || has_family_in_capitals(name)))
}

/// Whether a part is a day whose year stands elsewhere: `8 December, 10:32`.
fn is_day_of_year(part: &str) -> bool {
    let (day, clock) = part.split_once(", ").unwrap_or((part, ""));
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_day = |(one, other): (&str, &str)| {
        is_number(one) && dates::is_month(other) || dates::is_month(one) && is_number(other)
    };
    (clock.is_empty() || dates::is_clock(clock)) && day.split_once(' ').is_some_and(is_day)
}

/// Whether a name is written as in forms, with the family in capitals: `Ada MILLER`, but no `Radio NDR`.
fn has_family_in_capitals(name: &str) -> bool {
    const MIN_LETTERS: usize = 4;
    let Some((given, family)) = name.split_once(' ') else {
        return false;
    };
    let mut letters = given.chars();
    let is_given = letters.next().is_some_and(char::is_uppercase)
        && !letters.as_str().is_empty()
        && letters.all(char::is_lowercase);
    is_given && family.chars().count() >= MIN_LETTERS && family.chars().all(char::is_uppercase)
}

/// A house without what stands before it.
fn house_alone(text: &str) -> &str {
    let alone = BEFORE_HOUSE.iter().find_map(|before| text.strip_prefix(before));
    alone.unwrap_or(text)
}

/// `4 min read`, `4 minutes`
fn is_reading_time(part: &str) -> bool {
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    let unit = || part[digits..].trim_start().to_lowercase();
    (1..=2).contains(&digits) && unit().starts_with("min")
}

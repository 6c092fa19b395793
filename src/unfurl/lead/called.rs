//! Names beside the day that begin as those of many people do.

use super::days::is_date;
use super::who::{MAX_WORDS, at_sign, is_name};
use crate::unfurl::page::Page;
use crate::unfurl::title;
use crate::unfurl::{byline, dates};

/// The longest sign or word between two names, with the spaces around it, in bytes.
const MAX_JOINT_BYTES: usize = 5;

/// Those who stand in the line of a day or near it and have given names that many bear, or in Japan family names:
/// `Anna Lind | March 15, 2026`. Whom the headline names it is about.
pub(super) fn called<'p>(
    day: &'p str,
    near: impl Iterator<Item = &'p str>,
    page: &Page,
) -> Option<Vec<String>> {
    // Below the headline, a heading that names somebody presents who wrote.
    let last = title::any_headline(page).map_or(page.headings.len(), |headline| headline + 1);
    let headlines = page.headings.iter().take(last).map(|heading| &*heading.text);
    let titles = page.titles.iter().map(|(title, _)| &**title);
    let about: Vec<&str> = headlines.chain(titles).collect();
    let is_told = |name: &str| about.iter().any(|text| text.contains(name));
    let is_japanese = page.is_in("ja");
    within_day(day).chain(near).find_map(|part| {
        let names = if is_japanese {
            apart_by_space(part).or_else(|| {
                let each = part.split(['、', '，']).map(byline::name_in_japanese);
                each.map(|name| name.map(str::to_owned)).collect()
            })
        } else {
            names(part).or_else(|| names(without_place(part)?))
        };
        names.filter(|names| !names.iter().any(|name| is_told(name)))
    })
}

/// Several names of Japan apart by spaces, each of which is whole: `山田太郎　佐藤美咲`.
fn apart_by_space(part: &str) -> Option<Vec<String>> {
    const MIN_LETTERS: usize = 3;
    let each = || {
        part.split(['、', '，', ' ', '　'])
            .filter(|name| !name.is_empty())
    };
    let is_whole =
        |name: &str| name.chars().count() >= MIN_LETTERS && byline::name_in_japanese(name) == Some(name);
    (each().count() > 1 && each().all(is_whole)).then(|| each().map(str::to_owned).collect())
}

/// The names that a text is, of which one is known for one; behind a comma a place may stand as well.
fn names(text: &str) -> Option<Vec<String>> {
    let names = byline::names(text);
    let is_given = |name: &String| byline::begins_given(name);
    let are_given = match text.contains(byline::COMMAS) {
        true => !names.is_empty() && names.iter().all(is_given),
        false => names.iter().any(is_given),
    };
    let bytes: usize = names.iter().map(|name| name.len() + MAX_JOINT_BYTES).sum();
    (are_given && bytes >= text.len() && names.iter().all(|name| is_name(name))).then_some(names)
}

/// A name without the place before or behind it: `Ayşe Yılmaz - Ankara`.
fn without_place(part: &str) -> Option<&str> {
    let is_place = |text: &str| text.split(' ').count() <= 2 && !byline::begins_given(text);
    match at_sign(part)? {
        (name, place) if is_place(place) => Some(name),
        (place, name) if is_place(place) => Some(name),
        _ => None,
    }
}

/// What stands before and behind the day in one text: `Anna Lind, March 15, 2026`, `15.03.2026 08:20 Анна Линова`,
/// `News · Anna Lind · March 15, 2026`, `Anna Lind 15 March 2026`.
fn within_day(part: &str) -> impl Iterator<Item = &str> {
    const JOINTS: [&str; 7] = [" - ", " – ", " — ", " • ", " · ", " / ", ", "];
    let before = JOINTS.iter().filter_map(|sign| part.split_once(sign));
    let behind = JOINTS.iter().filter_map(|sign| part.rsplit_once(sign));
    let between = JOINTS.iter().filter_map(|sign| {
        let (before, day) = part.rsplit_once(sign)?;
        Some((before.rsplit_once(sign)?.1, day))
    });
    let cut = |(at, _): (usize, &str)| (&part[..at], &part[at + 1..]);
    let behind_space = part.rmatch_indices(' ').skip(1).take(MAX_WORDS - 1).map(cut);
    let before_space = part.match_indices(' ').skip(1).take(MAX_WORDS - 1).map(cut);
    let before_space = before_space.filter(|(_, day)| dates::begins_day(day)).take(1);
    let before = before.chain(between).chain(before_space);
    let before = before.map(|(name, day)| (day, name));
    let texts = before.chain(behind).chain(behind_space);
    texts.filter(|(day, _)| is_date(day)).map(|(_, name)| name)
}

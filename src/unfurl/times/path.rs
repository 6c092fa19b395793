//! The day in an address.

use crate::link::HttpUrl;
use crate::time::Timestamp;

/// The day in an address (`/2026/11/24/`, `/2026/politics/11/24/`, `/20261124/`, `/2026-11/24/`,
/// `/river-20261124093015123.htm`, `/t20261124_93015.html`).
pub(super) fn in_path(url: &HttpUrl) -> Option<String> {
    let path = url.path();
    if !has_four_digits(path) {
        return None;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let in_folders = (0..parts.len()).find_map(|at| {
        let number = |at: usize, length: usize| {
            let text: &str = parts.get(at)?;
            (text.len() <= length && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()))
                .then(|| text.parse::<i16>().ok())?
        };
        if let Some(day) = in_row(&parts[at..]) {
            return Some(day);
        }
        let year = number(at, 4)?;
        let is_section = |part: &&&str| part.starts_with(char::is_alphabetic);
        let next = at + 1 + usize::from(parts.get(at + 1).filter(is_section).is_some());
        let (month, day) = (number(next, 2)?, number(next + 1, 2)?);
        ((1990..2100).contains(&year)).then_some(())?;
        Timestamp::read(&format!("{year:04}-{month:02}-{day:02}")).map(|date| date.as_str().to_owned())
    });
    let last = parts.last()?;
    in_folders
        .or_else(|| in_number(last))
        .or_else(|| behind_letter(last))
}

/// The day that the first folders are called by, in digits alone or parted otherwise than at each slash: `20261124`,
/// `2026/11-24`, `2026-11/24`, `2026/1124`, `202611/24`. A single one with dashes may be of what is announced.
fn in_row(parts: &[&str]) -> Option<String> {
    let [folders @ .., _] = parts else { return None };
    let mut digits = String::new();
    for (n, folder) in folders.iter().enumerate() {
        let is_part = |part: &str| matches!(part.len(), 2 | 4) && part.bytes().all(|b| b.is_ascii_digit());
        let has_dash = folder.len() > 4 && folder.split('-').all(is_part);
        let is_bare = matches!(folder.len(), 2 | 4 | 6 | 8) && folder.bytes().all(|b| b.is_ascii_digit());
        if !has_dash && !is_bare {
            return None;
        }
        digits.extend(folder.split('-'));
        if digits.len() >= 8 {
            return in_folder(&digits).filter(|_| n > 0 || is_bare);
        }
    }
    None
}

/// The day in the name of a file as many systems of China write it: `t20261124_93015.html`.
fn behind_letter(name: &str) -> Option<String> {
    let (day, number) = name.strip_prefix('t')?.split_once('_')?;
    in_folder(day).filter(|_| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// The day that a name in an address begins with or is (`/2026-11-24-river.html`), as that of a file often does that a site
/// is generated from, or that stands apart inside one (`/93015-20261124-river`). It may be that of what is announced.
pub(super) fn in_name(url: &HttpUrl) -> Option<&str> {
    let names = || url.path().split('/');
    names().find_map(at_start).or_else(|| names().find_map(inside))
}

fn inside(name: &str) -> Option<&str> {
    let mut words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words.find(|word| in_folder(word).is_some())
}

fn at_start(name: &str) -> Option<&str> {
    let (day, behind) = name.split_at_checked("2026-11-24".len())?;
    let is_apart = !behind.starts_with(|c: char| c.is_ascii_alphanumeric());
    let has_dashes = day
        .bytes()
        .enumerate()
        .all(|(at, b)| (b == b'-') == (at == 4 || at == 7));
    (is_apart && has_dashes && in_folder(&day.replace('-', "")).is_some()).then_some(day)
}

/// Whether so many digits stand in a row, as a year has.
fn has_four_digits(path: &str) -> bool {
    let mut row = 0;
    path.bytes().any(|byte| {
        row = if byte.is_ascii_digit() { row + 1 } else { 0 };
        row == 4
    })
}

/// The day in the number that a name ends with, where it tells the second and maybe a fraction of it.
fn in_number(name: &str) -> Option<String> {
    let stem = name.split('.').next()?;
    let number = &stem[stem.trim_end_matches(|c: char| c.is_ascii_digit()).len()..];
    let (day, time) = number.split_at_checked(8)?;
    let is_below = |at: usize, most: &str| time.get(at..at + 2).is_some_and(|part| part < most);
    let is_time =
        (6..=9).contains(&time.len()) && is_below(0, "24") && is_below(2, "60") && is_below(4, "60");
    in_folder(day).filter(|_| is_time)
}

/// The day that a folder is called by, in digits alone.
fn in_folder(name: &str) -> Option<String> {
    let is_day = name.len() == 8 && name.bytes().all(|b| b.is_ascii_digit());
    let (year, day) = is_day.then(|| name.split_at(4))?;
    let (month, day) = day.split_at(2);
    let is_of_the_web = ("1990".."2100").contains(&year);
    let date = Timestamp::read(&format!("{year}-{month}-{day}"));
    date.filter(|_| is_of_the_web)
        .map(|date| date.as_str().to_owned())
}

//! The house that stands right behind a name.

use super::name::{is_full, is_small};
use super::table::{AGENCIES, GROUPS};
use super::words::NOT_PEOPLE;
use crate::unfurl::buckets::ByByte;

/// Signs between a name and the agency behind it.
const JOINTS: [char; 10] = ['&', '+', '/', '|', ',', ';', '·', '-', '–', '—'];

/// A name in another script without the house in capitals behind it: `សុខ សំណាង RFA`.
pub(super) fn without_house(part: &str) -> &str {
    match part.rsplit_once(' ') {
        Some((name, house)) if is_house_in_capitals(house, name) => name.trim_end(),
        _ => part,
    }
}

/// Whether what stands behind a name in another script is a house in capitals.
pub(super) fn is_house_in_capitals(house: &str, name: &str) -> bool {
    (2..=5).contains(&house.len())
        && house.bytes().all(|byte| byte.is_ascii_uppercase())
        && !name.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Whether a name is that of an agency, with or without `The` before it.
pub(in crate::unfurl) fn is_agency(name: &str) -> bool {
    AGENCIES.contains(&name.strip_prefix("The ").unwrap_or(name))
}

/// Whether what stands behind a name and a comma is a house of several words: `Valley Media Group`.
pub(in crate::unfurl) fn is_group(part: &str) -> bool {
    let last = part.rsplit_once(' ').map(|(_, last)| last.to_ascii_lowercase());
    last.is_some_and(|last| GROUPS.contains(&&*last))
}

/// A name of two words at least without the agency behind it, which may stick to it (`Ada Lin Reuters`, `Ada LinAFP`), and
/// without what joins both: `Ada Lin / AFP`, `Ada Lin with Reuters`.
pub(super) fn without_agency(part: &str) -> &str {
    let is_apart = |name: &str, agency: &str| {
        let glued = name.ends_with(char::is_lowercase) && agency.starts_with(char::is_uppercase);
        name.trim_end().contains(' ') && (name.ends_with(' ') || glued)
    };
    static BY_LAST: ByByte<{ AGENCIES.len() }> = ByByte::by_last(AGENCIES);
    let last = part.as_bytes().last();
    let alike = last.into_iter().flat_map(|last| BY_LAST.of_byte(*last));
    let mut bare = alike.filter_map(|at| {
        let name = part.strip_suffix(AGENCIES[at])?;
        is_apart(name, AGENCIES[at]).then(|| without_joint(name.trim_end()).unwrap_or(part))
    });
    bare.next().unwrap_or(part)
}

/// A name without the signs and the words in small letters that it ends in, which no name does, or nothing where less than
/// two words are left. One in small letters as a whole stands as it is.
fn without_joint(name: &str) -> Option<&str> {
    if name.starts_with(is_small) {
        return Some(name);
    }
    let is_sign = |c: char| c == ' ' || JOINTS.contains(&c);
    let mut bare = name;
    loop {
        let shorter = bare.trim_end_matches(is_sign);
        let last = shorter
            .rfind(' ')
            .filter(|at| shorter[at + 1..].starts_with(is_small));
        match last {
            Some(at) => bare = &shorter[..at],
            None if shorter.len() < name.len() => return shorter.contains(' ').then_some(shorter),
            None => return Some(name),
        }
    }
}

/// The bytes that words end in.
pub(super) const fn lasts(words: &[&str]) -> [bool; 256] {
    let mut lasts = [false; 256];
    let mut n = 0;
    while n < words.len() {
        let word = words[n].as_bytes();
        lasts[word[word.len() - 1] as usize] = true;
        n += 1;
    }
    lasts
}

/// A name of two words at least without the post or the house that sticks to it: `Ada LinStaff Writer`.
pub(super) fn without_glued(part: &str) -> &str {
    let is_glued = |two: &[u8]| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase();
    if part.is_ascii() && !part.as_bytes().windows(2).any(is_glued) {
        return part;
    }
    let mut before = ' ';
    for (at, c) in part.char_indices() {
        let is_glued = before.is_lowercase() && c.is_uppercase();
        before = c;
        let Some((name, rest)) = part.split_at_checked(at).filter(|_| is_glued) else {
            continue;
        };
        let word = rest.split([' ', ',']).next().unwrap_or(rest);
        if NOT_PEOPLE.has_in_lower(word) && name.contains(' ') && is_full(name) {
            return name;
        }
    }
    part
}

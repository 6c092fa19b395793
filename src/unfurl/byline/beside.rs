//! What stands beside names in a byline: posts, houses, places, who reports from elsewhere.

use super::house::{is_agency, is_group, lasts, without_agency, without_glued};
use super::name::{is_cjk, is_full, is_name, is_paper, is_particle, is_post, is_small};
use super::table::{DEGREES, HONORIFICS, OF_HOUSES, WRITES, WROTE};
use super::words::{BESIDE_WORDS, NOT_PEOPLE, WORDS_OF_POSTS, WRITING};
use crate::unfurl::dates;

/// Who reports from other places, or for other houses: the `Bo Chen` of `Ada Lin in Seoul and Bo Chen in Beijing`, behind the
/// first such `word`.
pub(super) fn reporting_elsewhere(text: &str, word: &str) -> Vec<String> {
    let parts = text.split(", ").flat_map(|part| part.split(" and "));
    parts
        .skip(1)
        .filter_map(|part| part.trim_start_matches("and ").split_once(word))
        .filter(|(name, _)| name.contains(' ') && is_full(name) && is_name(name))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Whether a part behind names is what stands beside them: a post, a house, a place, or words that are no name.
pub(super) fn is_beside(part: &str, found: &[String], text: &str) -> bool {
    let first = part.split(' ').next().unwrap_or(part);
    is_post(part)
        || is_paper(part)
        || is_group(part)
        || is_agency(part) && !is_agency(&found[0])
        || part.starts_with(['«', '„', '《', '『'])
        || dates::is_weekday(part)
        || is_place(part, found, text)
        || (part.starts_with(is_small) && !is_particle(first))
        || is_acronym_beside(first, &found[0])
        || is_degree(part)
        || BESIDE_WORDS.has(part)
        || is_of_house(part)
}

/// Whether a part is a house or a place behind a small word for `of`, as Portuguese and French say where one writes: `da Folha`.
fn is_of_house(part: &str) -> bool {
    const OF: [&str; 6] = ["da", "do", "de", "du", "dal", "della"];
    let behind = part.split_once(' ').filter(|(of, _)| OF.contains(of));
    behind.is_some_and(|(_, house)| !house.contains(' '))
}

/// Whether a part is a degree behind a name: `Ph.D.`, `M.D.`, `MPH`
fn is_degree(part: &str) -> bool {
    const LONGEST: usize = 6;
    let is_shortened = part.len() <= LONGEST
        && part.ends_with('.')
        && !part.contains(' ')
        && part.starts_with(|c: char| c.is_ascii_uppercase());
    is_shortened || DEGREES.contains(&part)
}

/// A name of two words at least without the verb behind it that the words before it belong to: `Ada Lin anzeigen` of `Alle
/// Beiträge von Ada Lin anzeigen`.
pub(super) fn without_verb(part: &str) -> &str {
    const MIN_BYTES: usize = 5;
    let Some((name, last)) = part.rsplit_once(' ') else {
        return part;
    };
    let is_verb =
        last.len() >= MIN_BYTES && last.bytes().all(|byte| byte.is_ascii_lowercase()) && !is_particle(last);
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    if is_verb && name.contains(' ') && name.split(' ').all(is_capital) {
        name
    } else {
        part
    }
}

/// A name of two words at least without the degree behind it: `Ada Lin PhD`.
pub(super) fn without_degree(part: &str) -> &str {
    let bare = part.rsplit_once(' ').filter(|(_, last)| DEGREES.contains(last));
    let bare = bare.map(|(name, _)| name.trim_end_matches([',', ' ']));
    bare.filter(|name| name.contains(' ')).unwrap_or(part)
}

/// Whether a part is a post of no more words than posts have, a house in capitals, an agency, or a degree; one who is
/// named may follow it.
pub(super) fn is_office(part: &str, name: &str) -> bool {
    let first = part.split(' ').next().unwrap_or(part);
    is_post(part) && part.split(' ').all(is_of_post)
        || is_acronym_beside(first, name)
        || is_agency(part)
        || is_degree(part)
        || BESIDE_WORDS.has(part)
}

/// Whether a part behind what stands beside the first name is the next that has the like beside it:
/// `Ada Lin, NRK and Bo Chen, NRK`.
pub(super) fn is_next_with_office(part: &str, text: &str) -> bool {
    let Some((before, behind)) = text.split_once(part) else {
        return false;
    };
    let beside = behind
        .strip_prefix(", ")
        .and_then(|behind| behind.split([',', '&']).next());
    let beside = beside.map(|beside| beside.split(" and ").next().unwrap_or(beside).trim());
    let before = before.trim_end();
    let is_joined = before.ends_with(" and") || before.ends_with('&') || beside.is_some_and(is_degree);
    // `Ada Lin, Senior Correspondent, and Bo Chen`
    let is_last = before.ends_with(", and") && behind.trim().is_empty() && !is_agency(part);
    is_joined
        && part.contains(' ')
        && is_full(part)
        && (is_last || beside.is_some_and(|beside| is_office(beside, part)))
}

/// Whether a word behind a name is one of three to five capitals, as broadcasters and agencies are called
/// (`Ada Lin, CNN Business`), and the name has no word in capitals.
pub(in crate::unfurl) fn is_acronym_beside(word: &str, name: &str) -> bool {
    let are_capitals = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    (3..=5).contains(&word.len())
        && are_capitals(word)
        && name.contains(' ')
        && !name.split(' ').any(are_capitals)
}

/// Whether a word is one of those that posts are made of.
fn is_of_post(word: &str) -> bool {
    NOT_PEOPLE.has_in_ascii_lower(word) || WORDS_OF_POSTS.has_in_ascii_lower(word)
}

/// Whether a text is the post of one who writes and nothing else: `Staff writer`, `Science Correspondent`.
pub(in crate::unfurl) fn is_post_of_writer(text: &str) -> bool {
    static LASTS: [bool; 256] = lasts(WRITES);
    let last = text.as_bytes().last().map_or(0, u8::to_ascii_lowercase);
    if last.is_ascii() && !LASTS[usize::from(last)] {
        return false;
    }
    let last = &text[memchr::memrchr(b' ', text.as_bytes()).map_or(0, |at| at + 1)..];
    WRITING.has_in_lower(last) && text.split(' ').all(is_of_post)
}

/// A name without the post or the house right behind it (`Ada Lin Senior Reporter`), or a sign to follow; nothing of a
/// post at a house in capitals (`CNN Business Editor`).
pub(super) fn without_post(part: &str) -> &str {
    let mut ends = memchr::memchr_iter(b' ', part.as_bytes()).skip(1).peekable();
    let ends_in_letter = part.as_bytes().last().is_some_and(u8::is_ascii_alphabetic);
    if !ends_in_letter || ends.peek().is_none() || part.starts_with("The ") {
        return part;
    }
    if is_post_at(part) {
        return "";
    }
    let is_of_house = |word: &str| OF_HOUSES.iter().any(|known| word.eq_ignore_ascii_case(known));
    // `Example Media News Service`
    let is_house = |rest: &str| {
        let is_agency = [" Service", " Agency"].iter().any(|end| rest.ends_with(end));
        is_of_house(rest) || is_agency && rest.split(' ').all(is_of_house)
    };
    let end = ends.find(|at| {
        let rest = &part[at + 1..];
        let mut words = rest.split(' ');
        let begins = |word: &str| word.starts_with(char::is_uppercase) || is_particle(word);
        rest == "Follow"
            || is_post(rest)
                && !is_house(rest)
                && part[..*at]
                    .split(' ')
                    .all(|word| begins(word) && !is_of_post(word))
                && words.all(|word| is_of_post(word) || is_acronym_beside(word, &part[..*at]))
    });
    end.map_or(part, |end| part[..end].trim_end_matches(','))
}

/// A name as data states it, without the post or the agency right behind it.
pub(in crate::unfurl) fn alone(name: &str) -> &str {
    match without_degree(without_agency(without_post(without_glued(name)))) {
        "" => name,
        alone => alone,
    }
}

/// Whether a part is a post at a house of two to five capitals: what is behind that word is all of a post, and not in
/// capitals itself, as a name's initials are where the rest is.
fn is_post_at(part: &str) -> bool {
    let (house, post) = part.split_once(' ').unwrap_or((part, ""));
    (2..=5).contains(&house.len())
        && house.bytes().all(|byte| byte.is_ascii_uppercase())
        && post.contains(char::is_lowercase)
        && is_post(post)
        && post.split(' ').all(is_of_post)
}

/// Names without the word behind them that those named wrote: `สมชาย ใจดี รายงาน`, `王小明 综合报道`.
pub(in crate::unfurl) fn without_wrote(part: &str) -> &str {
    if part.is_ascii() {
        return part;
    }
    let bare = WROTE
        .iter()
        .find_map(|word| part.strip_suffix(word)?.strip_suffix(' '));
    bare.map_or(part, str::trim_end)
}

/// A name without the word for `Mr` or `Ms` before it: `លោក សុខ សំណាង`.
pub(super) fn without_honorific(part: &str) -> &str {
    let word = part.split(' ').next().unwrap_or(part);
    if word.is_ascii() || word.len() == part.len() || !HONORIFICS.contains(&word) {
        return part;
    }
    part[word.len()..].trim_start()
}

/// Whether a part is the place or the house behind a name: `Jo Doe, Berlin`, one word behind a comma where the name has
/// more. Scripts without capitals tell nothing else of it, but for those without spaces.
fn is_place(part: &str, found: &[String], text: &str) -> bool {
    let behind_comma = |at: usize| {
        let before = text[..at].trim_end();
        [",", "،", " with", " avec", " mit"]
            .iter()
            .any(|sign| before.ends_with(sign))
    };
    found.iter().all(|name| name.contains(' '))
        && !part.contains(' ')
        && (part.contains(char::is_uppercase) || !part.contains(char::is_lowercase) && !part.contains(is_cjk))
        && text.ends_with(part)
        && text.rfind(part).is_some_and(behind_comma)
}

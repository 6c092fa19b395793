//! Who wrote, beside the day in one line.

use super::days::{MAX_DATE, is_date};
use super::signs::Signs;
use crate::unfurl::byline::{self, BY, Credits, FILED};
use crate::unfurl::{dates, times};

/// The longest word for `by`, in bytes.
const MAX_BY: usize = 12;

/// Who wrote, behind the date: `Posted on March 4, 2026 by Ada Lin in News`.
pub(super) fn by_after_date(line: &str) -> Option<&str> {
    // Where each of them stands first between two spaces.
    let mut places = [None; BY.len()];
    for space in memchr::memchr_iter(b' ', line.as_bytes()) {
        let rest = &line.as_bytes()[space + 1..];
        let word = &rest[..memchr::memchr(b' ', rest).unwrap_or(0)];
        // Behind the day it may begin a part of its own: `March 4, 2026. By Ada Lin`. Short words begin names as well.
        let is_by = |by: &str| match (by, by.len()) {
            ("by", _) | (_, 3..) => by.as_bytes().eq_ignore_ascii_case(word),
            _ => by.as_bytes() == word,
        };
        if (2..=MAX_BY).contains(&word.len())
            && let Some(at) = BY.iter().position(|by| is_by(by))
        {
            places[at].get_or_insert((space, space + 1 + word.len() + 1));
        }
    }
    places.into_iter().flatten().find_map(|(end, start)| {
        let before = &line[..end];
        (before.chars().count() <= MAX_DATE && is_date(before)).then_some(&line[start..])
    })
}

/// Whether a line is a day, a word for by and what stands behind it, which is one word, with or without the section that it is
/// filed in: `15.03.2026, 10:22 von ada`, `Posted on March 15, 2026 by ada in News`.
pub(super) fn is_day_and_account(line: &str, behind_by: &str) -> bool {
    let behind = behind_by.split_once(' ');
    let word = behind.map(|(_, rest)| rest.split(' ').next().unwrap_or(rest));
    let is_filed = word.is_none_or(|word| FILED.contains(&word));
    let before = line.strip_suffix(behind_by).map(str::trim_end);
    let day = before.and_then(|before| before.rsplit_once(' '));
    is_filed && day.is_some_and(|(day, _)| dates::is_day(day))
}

/// Who wrote, in a line of that and the day alone, whatever they call themselves: `By ada | March 15, 2026`,
/// `By.ada : 2026年3月15日`.
pub(super) fn before_day<'l>(line: &'l str, behind_by: Option<&'l str>) -> Option<&'l str> {
    const BEFORE_DAY: [&str; 6] = [" | ", " : ", " - ", " – ", " • ", " · "];
    let rest = line.strip_prefix("By.").map(str::trim_start).or(behind_by)?;
    let mut parts = BEFORE_DAY.iter().filter_map(|sign| byline::parted(rest, sign));
    let is_who = |name: &str| !dates::is_day(name) && byline::names(name) == [name];
    let found = parts.find(|(name, day)| is_date(day) && is_who(name));
    found.map(|(name, _)| name)
}

/// Who wrote, between signs in a line that tells when: `News / by Ada Lin / March 15, 2026`.
pub(super) fn between_signs(line: &str) -> Vec<String> {
    const SIGNS: [&str; 3] = [" / ", " · ", " • "];
    let sign = SIGNS.into_iter().find(|sign| line.contains(sign));
    let mut parts = sign.into_iter().flat_map(|sign| line.split(sign));
    let part = parts.find(|part| byline::after_by(part).is_some_and(|rest| !is_date(rest)));
    part.map(byline::full_names_behind_by).unwrap_or_default()
}

/// Who wrote, beside the time in one line of the East: `홍길동 기자 입력 2026.03.15 08:20`, `2026-03-15 記者王小明／台北報導`.
pub(super) fn beside_time(line: &str) -> Credits {
    // The first byte of a letter of the East.
    const OF_THE_EAST: u8 = 0xe4;
    const SIGNS: [char; 7] = [' ', '|', '·', '/', '-', '(', ':'];
    let mut credits = Credits::default();
    if !line.bytes().any(|byte| byte >= OF_THE_EAST) {
        return credits;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let tells_time =
        |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) || times::goes_with_time(word);
    for run in words.split(tells_time).filter(|run| !run.is_empty()) {
        let run = run.join(" ");
        credits.merge(byline::credits(run.trim_matches(SIGNS)));
    }
    credits
}

/// What stands between a name and what is said beside it.
const SIGNS: [&str; 7] = [", ", "، ", " - ", " – ", " — ", " / ", "/"];

/// What stands before the first of these signs, and what behind it.
pub(super) fn at_sign(part: &str) -> Option<(&str, &str)> {
    if !Signs::of(part).may_say_beside() {
        return None;
    }
    let begins_one = |byte: u8| matches!(byte, b',' | b' ' | b'/' | 0xd8);
    let mut places = part.bytes().enumerate().filter(|(_, byte)| begins_one(*byte));
    places.find_map(|(at, _)| {
        let rest = &part[at..];
        let rest = SIGNS.iter().find_map(|sign| rest.strip_prefix(sign))?;
        Some((&part[..at], rest))
    })
}

/// The most words of a name that no word leads to, and the longest, in characters.
pub(super) const MAX_WORDS: usize = 4;
const MAX_CHARS: usize = 40;

/// Whether a part is a name of several words, or syllables in Tibetan, and nothing else.
pub(super) fn is_name(part: &str) -> bool {
    let words = part.trim_end_matches('་').split([' ', '་']).count();
    (2..=MAX_WORDS).contains(&words) && part.chars().count() <= MAX_CHARS && byline::is_name_alone(part)
}

/// Who wrote, above the post of one who writes: `Ada Lin`, `Staff writer`; `홍길동`, `보기대 교수`.
pub(super) fn before_post<'n>(name: &'n str, post: &str) -> Option<&'n str> {
    let is_one = || byline::is_post_of_writer(post) && name.contains(' ') && byline::is_name_alone(name);
    let is_korean = || {
        post.starts_with(byline::is_hangul)
            && byline::with_korean_post(&format!("{name} {post}")) == Some(name)
    };
    (is_one() || is_korean()).then_some(name)
}

/// The longest post with its house, in characters.
const MAX_POST: usize = 12;

/// Those who wrote, in a row above their post: `王小明、李文博`, `示例网记者`.
pub(super) fn row_before_post(names: &str, post: &str) -> Option<Vec<String>> {
    const ROW: [char; 2] = ['、', '，'];
    let is_post = || byline::REPORTERS.iter().any(|word| post.ends_with(word));
    if !names.contains(ROW) || post.chars().count() > MAX_POST || !is_post() {
        return None;
    }
    let each = names.split(ROW).map(str::trim);
    each.map(|name| byline::is_cjk_name(name).then(|| name.to_owned()))
        .collect()
}

/// Who wrote, before a word that says so, in languages where it stands behind: `မောင်မောင် ရေးသည်။`, `สมชาย ใจดี รายงาน`.
pub(super) fn before_wrote(part: &str) -> Option<&str> {
    let part = part.trim_end_matches(['။', '.', '。']);
    let name = byline::without_wrote(part);
    let is_one = name.len() < part.len() && part.chars().count() <= MAX_CHARS;
    (is_one && byline::is_name_alone(name)).then_some(name)
}

/// Who wrote, with a post of those who write: `Ada Lin, Staff Writer`, `Ada Lin - Health reporter, Example`.
pub(super) fn with_post(part: &str) -> Option<&str> {
    let (name, rest) = at_sign(part)?;
    let post = rest.split(", ").next().unwrap_or(rest);
    let is_one = name.contains(' ') && byline::is_post_of_writer(post) && byline::is_name_alone(name);
    is_one.then_some(name)
}

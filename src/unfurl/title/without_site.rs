//! The title without the site's name.

use super::around::{before_line, in_brackets};
use super::folded::is_site;
use super::heading::is_long;
use super::parts::{SECOND, SIGNS, Separators, TIGHT, separators};
use super::section::{has_capitals, without_section};
use crate::unfurl::byline::is_cjk;
use crate::unfurl::dates;
use crate::unfurl::site::without_legal;

/// What stands behind the site's name and a colon.
pub(super) fn behind_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    memchr::memchr(b':', title.as_bytes())?;
    let (site, rest) = title.trim().split_once(": ")?;
    is_site(site, site_names).then_some(rest.trim())
}

/// Whether `part` of a title is the site: its name, or its name with a section or country beside it.
fn belongs_to_site(part: &str, site_names: &[String]) -> bool {
    const BESIDE: &[&str] = &["embed", "player", "blog", "news", "online", "magazine"];
    is_site(part, site_names)
        || is_edition(part, site_names)
        || part.rsplit_once(' ').is_some_and(|(name, kind)| {
            BESIDE.iter().any(|word| kind.eq_ignore_ascii_case(word)) && is_site(name, site_names)
        })
        || part.split_once(' ').is_some_and(|(name, section)| {
            !section.contains(' ') && section.starts_with(is_no_small_letter) && is_site(name, site_names)
        })
        || is_site(without_legal(part), site_names)
        || part
            .rsplit_once('.')
            .is_some_and(|(name, _)| !name.contains(' ') && is_site(name, site_names))
}

/// A capital, or a letter of a script that has none.
fn is_no_small_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase()
}

/// A headline before the site's name and a shorter slogan: `River reaches the sea | Example | The valley's paper`.
fn before_slogan<'a>(title: &'a str, separators: Separators, site_names: &[String]) -> Option<&'a str> {
    let mut first = separators;
    first.find_map(|separator| {
        let (head, rest) = title.split_once(separator)?;
        let (site, slogan) = separators
            .filter_map(|separator| rest.split_once(separator))
            .min_by_key(|(site, _)| site.len())?;
        let is_named = is_site(site, site_names) || is_edition(site, site_names);
        (head.len() > slogan.len() && is_named).then_some(head)
    })
}

/// Whether a part of a title is the site's name in Latin letters and a word glued to it in another script, as a house's
/// edition for a language is called: `Example中文网`.
fn is_edition(part: &str, site_names: &[String]) -> bool {
    let part = part.trim();
    let name = part.trim_end_matches(is_cjk);
    name.len() < part.len()
        && name.ends_with(|c: char| c.is_ascii_alphanumeric())
        && is_site(name, site_names)
}

/// A headline of some words before the site's name behind a colon or in brackets: `River reaches the sea (Example)`.
fn before_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    const MIN_WORDS: usize = 4;
    let in_brackets = |open| title.strip_suffix([')', ']'])?.rsplit_once(open);
    let behind_colon = || {
        memchr::memchr(b':', title.as_bytes())?;
        title.rsplit_once(": ")
    };
    let (head, site) = in_brackets(" (")
        .or_else(|| in_brackets(" ["))
        .or_else(behind_colon)?;
    (is_site(site, site_names) && head.split_whitespace().count() >= MIN_WORDS).then_some(head)
}

/// A headline at the site, whatever stands behind that: `River reaches the sea @ Example :: Example House ::`.
fn at_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    memchr::memchr(b'@', title.as_bytes())?;
    let (head, rest) = title.split_once(" @ ")?;
    let parts = separators(rest).filter_map(|sign| rest.split_once(sign));
    let site = parts.map(|(site, _)| site).min_by_key(|site| site.len());
    is_site(site.unwrap_or(rest), site_names).then_some(head)
}

/// Whether a headline in Chinese, Japanese or Korean may end in this: a letter, a bracket, a mark.
fn ends_headline(c: char) -> bool {
    is_cjk(c) || matches!(c, '」' | '』' | '）' | '】' | '》' | '！' | '？')
}

/// The bytes that one of stands in whatever sets a site's name apart.
const SIGN_BYTES: [bool; 256] = {
    let mut bytes = SECOND;
    let ascii = b"|-:~_@([";
    let mut n = 0;
    while n < ascii.len() {
        bytes[ascii[n] as usize] = true;
        n += 1;
    }
    // The first bytes of all others: those of accents and of most alphabets are not among them.
    bytes[0xc2] = true;
    let mut byte = 0xe2;
    while byte < 0xf0 {
        bytes[byte] = true;
        byte += 1;
    }
    bytes
};

/// What is left of a title without what sets the site's name apart, and the name.
fn cut<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let is_sign = |byte: u8| SIGN_BYTES[usize::from(byte)];
    if !title.bytes().any(is_sign) {
        return None;
    }
    let separators = separators(title);
    let by_last = separators.filter_map(|separator| {
        let (head, tail) = title.rsplit_once(separator)?;
        let tail = tail.trim_start().trim_start_matches("www.");
        (belongs_to_site(tail, site_names) && !head.trim().is_empty()).then_some(head)
    });
    let by_first = || {
        let mut separators = separators;
        separators.find_map(|separator| {
            let (head, tail) = title.split_once(separator)?;
            let head = head.trim_start().trim_start_matches("www.");
            (belongs_to_site(head, site_names) && !tail.trim().is_empty()).then_some(tail)
        })
    };
    by_last
        .max_by_key(|head| head.len())
        .or_else(by_first)
        .or_else(|| before_slogan(title, separators, site_names))
        .or_else(|| before_site(title, site_names))
        .or_else(|| at_site(title, site_names))
        .or_else(|| in_brackets(title, site_names))
        .or_else(|| before_tight(title, site_names))
        .or_else(|| before_glued(title, site_names))
        .or_else(|| before_sign(title, site_names))
        .or_else(|| behind_bar(title, site_names))
        .or_else(|| before_line(title, site_names))
}

/// A headline in Chinese, Japanese or Korean before the site's name and a sign with no spaces: `headline_section_site`.
fn before_tight<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    // All stand behind a letter of those scripts or a bracket or mark as wide.
    if !title.bytes().any(|byte| byte >= 0xe3) {
        return None;
    }
    let mut parts = TIGHT.iter().filter_map(|separator| title.rsplit_once(separator));
    let (head, _) =
        parts.find(|(head, tail)| head.trim_end().ends_with(ends_headline) && is_site(tail, site_names))?;
    // What stands between is no part of the headline either.
    let first = head.split('_').next().filter(|first| first.ends_with(is_cjk));
    Some(first.unwrap_or(head))
}

/// A headline of some words with the site's name glued to it: `River reaches the sea-Example`.
fn before_glued<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    const MIN_WORDS: usize = 4;
    const MIN_CHARS: usize = 8;
    /// The second half of a word, as in `Spider-Man`, is shorter for the most part.
    const MIN_SITE_CHARS: usize = 5;
    let (head, site) = title.rsplit_once(['-', '_', '|'])?;
    let head = head.trim_end_matches('-');
    let is_enough = if has_capitals(head) {
        head.ends_with(char::is_alphanumeric)
            && head.split_whitespace().count() >= MIN_WORDS
            && site.chars().count() >= MIN_SITE_CHARS
    } else {
        !head.ends_with(char::is_whitespace) && head.chars().count() >= MIN_CHARS
    };
    (is_enough && is_site(site, site_names)).then_some(head)
}

/// The title without the site's name, given as it is [`folded`], before or after it.
pub(super) fn without_site<'a>(title: &'a str, site_names: &[String]) -> &'a str {
    let whole = title.trim();
    let mut title = whole;
    for _ in 0..3 {
        match cut(title, site_names) {
            Some(rest) => title = rest.trim(),
            None if title.len() < whole.len() => return without_section(without_day(title), whole),
            None => break,
        }
    }
    title
}

/// A headline before the site's name and a sign that is glued to one of them or both: `River reaches the sea|Example`.
fn before_sign<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let may_begin = |byte| matches!(byte, b'|' | b'-' | b'~' | 0xc2 | 0xe2);
    if !title.bytes().any(may_begin) {
        return None;
    }
    let (head, site) = title.rsplit_once(SIGNS)?;
    let is_apart = head.ends_with(char::is_whitespace)
        || site.starts_with(char::is_whitespace)
        || title[head.len()..].starts_with('|');
    let head = head.trim_end_matches(|c: char| c.is_whitespace() || SIGNS.contains(&c));
    (is_apart && !head.is_empty() && is_site(site, site_names)).then_some(head)
}

/// A headline behind the site's name and a bar that is glued to one of them or both: `Example|River reaches the sea`.
fn behind_bar<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let (site, head) = title.split_once('|')?;
    (!head.trim().is_empty() && is_site(site, site_names)).then_some(head)
}

/// A headline without the day that stands between it and the site.
fn without_day(title: &str) -> &str {
    let mut cuts = separators(title).filter_map(|sign| title.rsplit_once(sign));
    cuts.find(|(head, day)| is_long(head) && dates::is_day(day))
        .map_or(title, |(head, _)| head.trim())
}

#[cfg(test)]
mod tests {
    use super::super::folded;
    use super::*;

    #[test]
    fn only_the_site_s_own_name_is_cut() {
        let names = ["The Example Times", "example.org"].map(folded);
        for (title, expected) in [
            ("River reaches the sea | Example Times", "River reaches the sea"),
            ("Example Times - River reaches the sea", "River reaches the sea"),
            (
                "River reaches the sea | World | Example Times",
                "River reaches the sea",
            ),
            ("大桥今日重新通行-新闻-Example Times", "大桥今日重新通行"),
            ("River | World | Example Times", "River | World"),
            ("River - dam - sea", "River - dam - sea"),
            ("River – Example.org", "River"),
            ("River | Example Times | example.org", "River"),
            ("Example Times", "Example Times"),
            ("大桥重新通行_Example Times", "大桥重新通行"),
            (
                "大桥今日重新通行 - Example Times中文网 - 两岸",
                "大桥今日重新通行",
            ),
            ("大桥今日重新通行 | Example Times日本版", "大桥今日重新通行"),
            ("川が海に達した「全線」:Example Times", "川が海に達した「全線」"),
            ("川が海に達した － Example Times", "川が海に達した"),
            (
                "River reaches the sea | World News - Example Times",
                "River reaches the sea",
            ),
            (
                "River reaches the sea - World News | Example Times",
                "River reaches the sea - World News",
            ),
            ("Well_Example Times", "Well_Example Times"),
            ("Example.org 모바일 :: 강물이 바다에 닿다", "강물이 바다에 닿다"),
            (
                "River reaches the sea again | Example Times | The valley's paper",
                "River reaches the sea again",
            ),
            (
                "Videos | Example Times | River reaches the sea",
                "Videos | Example Times | River reaches the sea",
            ),
            ("River reaches the sea: Example Times", "River reaches the sea"),
            ("River reaches the sea (Example Times)", "River reaches the sea"),
            ("The river: Example Times", "The river: Example Times"),
            ("River reaches the sea | www.example.org", "River reaches the sea"),
            ("River reaches the sea ⋆ Example Times", "River reaches the sea"),
            ("River reaches the sea|Example Times", "River reaches the sea"),
            ("Example Times|River reaches the sea", "River reaches the sea"),
            ("River|Sea", "River|Sea"),
            (
                "River reaches the sea (2) @ Example Times :: Valley Diaries ::",
                "River reaches the sea (2)",
            ),
            ("A walk @ Example Times", "A walk"),
            (
                "A walk @ Example Park :: Example",
                "A walk @ Example Park :: Example",
            ),
            ("River reaches the sea- Example Times", "River reaches the sea"),
            ("River reaches the sea-Example Times", "River reaches the sea"),
            ("دەريا دېڭىزغا قايتتى-Example Times", "دەريا دېڭىزغا قايتتى"),
            ("دەريا دېڭىزغا قايتتى-خەۋەر-Example Times", "دەريا دېڭىزغا قايتتى"),
            (
                "River reaches the sea_World_Example Times",
                "River reaches the sea",
            ),
            (
                "River reaches the sea-World-Example Times",
                "River reaches the sea-World",
            ),
            ("မြစ်ရေ ပင်လယ်သို့ ပြန်ရောက်--Example Times", "မြစ်ရေ ပင်လယ်သို့ ပြန်ရောက်"),
            // Fewer words may be a name with a sign inside.
            ("The River-Example Times", "The River-Example Times"),
            (
                "River reaches the sea - 15 March 2026 - Example Times",
                "River reaches the sea",
            ),
        ] {
            assert_eq!(without_site(title, &names), expected);
        }
    }
}

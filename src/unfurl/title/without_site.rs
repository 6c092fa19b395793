//! The title without the site's name.

use super::around::{before_line, in_brackets};
use super::folded::is_site;
use super::heading::{MIN_HEAD_LETTERS, letters};
use super::parts::{SIGNS, TIGHT, separators};
use super::section::without_section;
use crate::unfurl::byline::is_cjk;
use crate::unfurl::dates;
use crate::unfurl::site::without_legal;

/// What stands behind the site's name and a colon.
pub(super) fn behind_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let (site, rest) = title.trim().split_once(": ")?;
    is_site(site, site_names).then_some(rest.trim())
}

/// Whether `part` of a title is the site: its name, or its name with a section or country beside it.
fn belongs_to_site(part: &str, site_names: &[String]) -> bool {
    const BESIDE: &[&str] = &["embed", "player", "blog", "news", "online", "magazine"];
    is_site(part, site_names)
        || part
            .rsplit_once(' ')
            .is_some_and(|(name, kind)| BESIDE.contains(&&*kind.to_lowercase()) && is_site(name, site_names))
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
fn before_slogan<'a>(title: &'a str, separators: &[&str], site_names: &[String]) -> Option<&'a str> {
    separators.iter().find_map(|separator| {
        let (head, rest) = title.split_once(separator)?;
        let (site, slogan) = separators
            .iter()
            .filter_map(|separator| rest.split_once(separator))
            .min_by_key(|(site, _)| site.len())?;
        (head.len() > slogan.len() && is_site(site, site_names)).then_some(head)
    })
}

/// A headline of some words before the site's name behind a colon or in brackets: `River reaches the sea (Example)`.
fn before_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    const MIN_WORDS: usize = 4;
    let in_brackets = |open| title.strip_suffix([')', ']'])?.rsplit_once(open);
    let (head, site) = in_brackets(" (")
        .or_else(|| in_brackets(" ["))
        .or_else(|| title.rsplit_once(": "))?;
    (is_site(site, site_names) && head.split_whitespace().count() >= MIN_WORDS).then_some(head)
}

/// A headline at the site, whatever stands behind that: `River reaches the sea @ Example :: Example House ::`.
fn at_site<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let (head, rest) = title.split_once(" @ ")?;
    let separators = separators(rest);
    let parts = separators.iter().filter_map(|sign| rest.split_once(sign));
    let site = parts.map(|(site, _)| site).min_by_key(|site| site.len());
    is_site(site.unwrap_or(rest), site_names).then_some(head)
}

/// Whether a headline in Chinese, Japanese or Korean may end in this: a letter, a bracket, a mark.
fn ends_headline(c: char) -> bool {
    is_cjk(c) || matches!(c, '」' | '』' | '）' | '】' | '》' | '！' | '？')
}

/// The title without the site's name, given as it is [`folded`], before or after it.
pub(super) fn without_site<'a>(title: &'a str, site_names: &[String]) -> &'a str {
    let whole = title.trim();
    let mut title = whole;
    for _ in 0..3 {
        let separators = separators(title);
        let cut = separators
            .iter()
            .filter_map(|separator| {
                let (head, tail) = title.rsplit_once(separator)?;
                let tail = tail.trim_start().trim_start_matches("www.");
                (belongs_to_site(tail, site_names) && !head.trim().is_empty()).then_some(head)
            })
            .max_by_key(|head| head.len())
            .or_else(|| {
                separators.iter().find_map(|separator| {
                    let (head, tail) = title.split_once(separator)?;
                    (belongs_to_site(head, site_names) && !tail.trim().is_empty()).then_some(tail)
                })
            })
            .or_else(|| before_slogan(title, &separators, site_names))
            .or_else(|| before_site(title, site_names))
            .or_else(|| at_site(title, site_names))
            .or_else(|| in_brackets(title, site_names))
            .or_else(|| {
                // All stand behind a letter outside ASCII.
                let tight = TIGHT.iter().filter(|_| !title.is_ascii());
                let mut parts = tight.filter_map(|separator| title.rsplit_once(separator));
                let site = parts.find(|(head, tail)| {
                    head.trim_end().ends_with(ends_headline) && is_site(tail, site_names)
                });
                // `headline_section_site`: what stands between is no part of the headline either.
                site.map(|(head, _)| {
                    head.split(['_'])
                        .next()
                        .filter(|first| first.ends_with(is_cjk))
                        .unwrap_or(head)
                })
            });
        match cut
            .or_else(|| before_sign(title, site_names))
            .or_else(|| before_line(title, site_names))
        {
            Some(rest) => title = rest.trim(),
            None if title.len() < whole.len() => return without_section(without_day(title), whole),
            None => break,
        }
    }
    title
}

/// A headline before the site's name and a sign that is glued to one of them or both: `River reaches the sea|Example`.
fn before_sign<'a>(title: &'a str, site_names: &[String]) -> Option<&'a str> {
    let (head, site) = title.rsplit_once(SIGNS)?;
    let is_apart = head.ends_with(char::is_whitespace)
        || site.starts_with(char::is_whitespace)
        || title[head.len()..].starts_with('|');
    let head = head.trim_end_matches(|c: char| c.is_whitespace() || SIGNS.contains(&c));
    (is_apart && !head.is_empty() && is_site(site, site_names)).then_some(head)
}

/// A headline without the day that stands between it and the site.
fn without_day(title: &str) -> &str {
    let separators = separators(title);
    let mut cuts = separators.iter().filter_map(|sign| title.rsplit_once(sign));
    cuts.find(|(head, day)| letters(head) >= MIN_HEAD_LETTERS && dates::is_day(day))
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
            (
                "River reaches the sea-Example Times",
                "River reaches the sea-Example Times",
            ),
            (
                "River reaches the sea - 15 March 2026 - Example Times",
                "River reaches the sea",
            ),
        ] {
            assert_eq!(without_site(title, &names), expected);
        }
    }
}

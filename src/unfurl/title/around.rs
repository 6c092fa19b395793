//! The site's name around a headline where no separator with spaces sets it apart: in brackets, behind a line, or beside what
//! a heading has alone.

use super::folded::is_site;
use super::heading::{MAX_TAIL_WORDS, begins, is_long, titles};
use super::parts::separators;
use crate::unfurl::page::Page;
use crate::unfurl::site::bare_of_feed;

/// Whether a title is this heading, which the page's data has alone as well, with a few words behind it; in brackets they may
/// tell when it was published.
pub(super) fn is_told_alone(title: &str, head: &str, told: &[(String, String, bool)]) -> bool {
    let tail = title.get(head.len()..).unwrap_or_default();
    let is_bracketed = is_in_brackets(tail.trim());
    told.iter().any(|(_, text, _)| text == head)
        && (begins(title, head) || is_bracketed && title.starts_with(head))
        && is_long(head)
        && (!tail.contains(|c: char| c.is_ascii_digit()) || is_bracketed)
        && tail.split_whitespace().count() <= MAX_TAIL_WORDS
}

fn is_in_brackets(text: &str) -> bool {
    BRACKETS
        .iter()
        .any(|(open, close)| text.starts_with(*open) && text.ends_with(*close))
}

/// The fewest characters of a blog's name.
const MIN_FEED_CHARS: usize = 3;

/// What one title has before the headline and the other behind it: the site, whatever it calls itself elsewhere.
pub(super) fn mirrored(page: &Page) -> Option<&str> {
    let (title, _) = page.titles.first()?;
    let before = page.meta("og:title")?.trim();
    separators(before).find_map(|separator| {
        let (site, headline) = before.split_once(separator)?;
        let behind = title.trim().strip_prefix(headline)?;
        (behind.strip_prefix(separator)?.trim() == site).then_some(site)
    })
}

/// What the page's feed is called, where a title ends in that behind the headline: a blog by the name of who writes it,
/// beside the house that it is of.
pub(super) fn fed(page: &Page) -> Option<&str> {
    let ends = |title: &str, name: &str| {
        let head = title.trim_end().strip_suffix(name).map(str::trim_end);
        head.is_some_and(|head| head.len() > name.len() * 2 && head.ends_with(['|', '-', '–', '—', '·', '»']))
    };
    let links = page.links.iter().filter(|link| !link.own);
    let names = links.filter_map(|link| link.title.as_deref().map(bare_of_feed));
    let mut names = names.filter(|name| name.chars().count() >= MIN_FEED_CHARS);
    names.find(|name| titles(page).any(|title| ends(title, name)))
}

/// Brackets that a site's name stands in, or a slogan behind it.
pub(in crate::unfurl) const BRACKETS: [(char, char); 5] =
    [('[', ']'), ('【', '】'), ('(', ')'), ('（', '）'), ('［', '］')];

/// What may stand between the site and what belongs to it.
const SIGNS: [char; 11] = ['_', '-', '–', '—', '|', ':', '：', '/', '>', '<', '·'];

/// A headline before or behind the site's name in brackets: `【Example】River reaches the sea`.
pub(super) fn in_brackets<'t>(title: &'t str, site_names: &[String]) -> Option<&'t str> {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    if is_letter(title.as_bytes().first()) && is_letter(title.as_bytes().last()) {
        return None;
    }
    let before = || {
        BRACKETS.iter().find_map(|(open, close)| {
            let (head, site) = title.strip_suffix(*close)?.rsplit_once(*open)?;
            is_site(site, site_names).then_some(head)
        })
    };
    let behind = || {
        BRACKETS.iter().find_map(|(open, close)| {
            let (site, head) = title.strip_prefix(*open)?.split_once(*close)?;
            is_site(site, site_names).then_some(head)
        })
    };
    behind()
        .or_else(before)
        .map(str::trim)
        .filter(|head| is_long(head))
}

/// A headline before a line and the site's name: `River reaches the sea_Example`.
pub(super) fn before_line<'t>(title: &'t str, site_names: &[String]) -> Option<&'t str> {
    let (head, site) = title.rsplit_once('_')?;
    let head = head.trim();
    (is_site(site, site_names) && is_long(head)).then_some(head)
}

/// A headline that stands alone in a heading, where the title has nothing besides but the site and what belongs to it:
/// `River reaches the sea-Example`, `Example > Rivers > River reaches the sea`.
pub(super) fn is_beside_site(title: &str, head: &str, site_names: &[String]) -> bool {
    let (title, head) = (title.trim(), head.trim());
    let is_sign = |c: char| !c.is_alphanumeric();
    let rest = title
        .strip_prefix(head)
        .filter(|rest| rest.trim_start().starts_with(is_sign));
    let rest = rest.or_else(|| {
        let before = title.strip_suffix(head)?;
        before.trim_end().ends_with(is_sign).then_some(before)
    });
    let Some(rest) = rest.filter(|_| !head.is_empty()) else {
        return false;
    };
    let mut around = rest.split(SIGNS).map(|part| part.trim_matches(is_sign));
    is_site(rest.trim_matches(is_sign), site_names) || around.any(|part| is_site(part, site_names))
}

#[cfg(test)]
mod tests {
    use super::super::folded;
    use super::*;

    #[test]
    fn the_site_is_left_out() {
        let names = ["Example Times"].map(folded);
        for (title, expected) in [
            ("【Example Times】River reaches the sea", "River reaches the sea"),
            ("River reaches the sea (Example Times)", "River reaches the sea"),
            (
                "川が海に達した今朝の谷【Example Times】",
                "川が海に達した今朝の谷",
            ),
            ("[Live] River reaches the sea", ""),
        ] {
            assert_eq!(
                in_brackets(title, &names).unwrap_or_default(),
                expected,
                "{title}"
            );
        }
        assert_eq!(
            before_line("River reaches the sea_Example Times", &names),
            Some("River reaches the sea")
        );
        assert_eq!(before_line("Well_Example Times", &names), None);
        for (title, expected) in [
            ("River reaches the sea-Example Times", true),
            ("Example Times > Rivers > River reaches the sea", true),
            ("River reaches the sea_Rivers_Example Times", true),
            ("River reaches the sea：Rivers", false),
            ("River reaches the sea again - Example Times", false),
            ("River reaches the sea", false),
        ] {
            assert_eq!(
                is_beside_site(title, "River reaches the sea", &names),
                expected,
                "{title}"
            );
        }
    }
}

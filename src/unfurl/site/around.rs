//! The site in titles that have more than it beside the headline, or in those of tags alone.

use super::{MAX_WORDS, is_path};
use crate::unfurl::page::Page;
use crate::unfurl::title::{beside, is_site, parts};

/// A headline of fewer words may be a part of a title by chance.
const MIN_HEADLINE_WORDS: usize = 3;

/// The last part of a title that has the headline between others or behind a rubric, the first where the headline is the
/// last: `News | River reaches the sea | Example`, `Example » News » River reaches the sea`.
fn around<'p>(title: &'p str, headline: &str) -> Option<&'p str> {
    let parts = parts(title.trim());
    let holds = |part: &&str| {
        let rubric = part.trim().strip_suffix(headline);
        rubric.is_some_and(|rubric| rubric.is_empty() || rubric.ends_with(": "))
    };
    match parts[..] {
        [first, _, .., last] if holds(&last) => Some(first.trim()),
        // The way to a section is no site.
        [ref before @ .., last] if !is_path(title) && before.iter().any(holds) => Some(last.trim()),
        _ => None,
    }
}

/// What the title has around the headline, or what another title has beside it where the page's is the headline alone.
pub(super) fn around_headline<'p>(page: &'p Page, headline: Option<&str>) -> Option<(&'p str, bool)> {
    let headline = headline?.trim();
    if headline.split_whitespace().count() < MIN_HEADLINE_WORDS {
        return None;
    }
    let titles = page.titles.iter().take(1);
    let mut found = titles.filter_map(|(title, own)| Some((around(title, headline)?, *own)));
    let metas = ["og:title", "twitter:title"]
        .iter()
        .flat_map(|key| page.metas(key));
    let mut told = metas.filter_map(|meta| Some((beside(&meta.content, headline)?.trim(), meta.own)));
    let is_name = |(name, _): &(&str, bool)| {
        name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
            && !name.contains(|c: char| c.is_ascii_digit())
            && name.split_whitespace().count() <= MAX_WORDS
    };
    found.find(is_name).or_else(|| told.find(is_name))
}

/// The last part of a title that begins with the headline and says more of it (`River floods (video) | Example`), or has
/// signs of several kinds behind it (`River floods | News - Example`), or what the host is called behind it and no sign.
pub(super) fn behind_more<'p>(
    page: &'p Page,
    headline: Option<&str>,
    host_names: &[String],
) -> Option<(&'p str, bool)> {
    let (title, own) = page.titles.first()?;
    let title = title.trim();
    let headline = headline?.trim();
    let rest = title.strip_prefix(headline)?;
    let last = parts(rest).into_iter().skip(1).next_back();
    let part = last
        .or_else(|| Some(rest).filter(|rest| is_site(rest, host_names)))?
        .trim();
    let is_name = !is_path(rest)
        && part.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
        && !part.contains(|c: char| c.is_ascii_digit())
        && part.split_whitespace().count() <= MAX_WORDS;
    is_name.then_some((part, *own))
}

//! The site as its feeds and its search are called, where the host may stand for that name: `Example Times RSS Feed`,
//! `Search Example Times`.

use super::spelling::may_be_of_host;
use crate::unfurl::byline::lower;
use crate::unfurl::page::Page;
use crate::unfurl::title::{is_site, parts};

/// What stands before the name, in lower case.
const BEFORE: &[&str] = &[
    "rss feed for ",
    "rss feed - ",
    "rss feed: ",
    "rss - ",
    "rss: ",
    "feed for ",
    "latest from ",
    "search ",
];

/// What stands behind it.
const BEHIND: &[&str] = &[
    ": rss",
    " rss feed",
    " rss 2.0",
    " rss",
    " atom feed",
    " atom",
    " feed",
    " (rss)",
    " (rss 2.0)",
    " (rss2.0)",
    " search",
    " suche",
    "-suche",
    " -",
    " »",
];

/// The most words of such a name.
const MAX_WORDS: usize = 4;

/// The name that a feed or the search is offered under.
pub(super) fn offered<'p>(page: &'p Page, host_names: &[String]) -> Option<&'p str> {
    let links = page.links.iter().filter(|link| !link.own);
    let titles = links.filter_map(|link| link.title.as_deref());
    titles
        .map(|title| before_section(bare(title), host_names))
        .find(|name| {
            (1..=MAX_WORDS).contains(&name.split_whitespace().count())
                && name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
                && (may_be_of_host(name, host_names) || ends_title(page, name))
        })
}

/// The site before the section that a feed is of, where the host is called so: `Example Times: Business`.
fn before_section<'n>(name: &'n str, host_names: &[String]) -> &'n str {
    let mut sites = [" : ", ": ", " - ", " – ", " | "]
        .iter()
        .filter_map(|sign| Some(name.split_once(*sign)?.0));
    sites.find(|site| is_site(site, host_names)).unwrap_or(name)
}

/// Whether a name is the last part of the page's title as well, where the host is called by a part of it alone.
fn ends_title(page: &Page, name: &str) -> bool {
    let title = page.titles.first().map(|(title, _)| parts(title));
    title.is_some_and(|parts| parts.len() > 1 && parts.last().is_some_and(|part| part.trim() == name))
}

/// The site by what its feed is called, as the systems of most blogs name it: `Example » Feed`, `Example - Atom`.
pub(super) fn of_feed(title: &str) -> Option<&str> {
    let site = match title.split_once(" » ") {
        Some((site, _)) => site,
        None => [" - Atom", " - RSS"]
            .iter()
            .find_map(|kind| title.strip_suffix(kind))?,
    };
    let site = site.trim();
    (!site.is_empty() && site.chars().count() <= 40).then_some(site)
}

/// What a feed or the search is called, without the words for it.
pub(in crate::unfurl) fn bare(title: &str) -> &str {
    let low = lower(title);
    let start = BEFORE.iter().find(|known| low.starts_with(**known));
    let mut name = &title[start.map_or(0, |known| known.len())..];
    loop {
        let low = lower(name);
        let Some(end) = BEHIND.iter().find(|known| low.ends_with(**known)) else {
            return name;
        };
        name = name[..name.len() - end.len()].trim_end();
    }
}

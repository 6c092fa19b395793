//! What a page links to for machines.

use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::field::{Ballot, Field, Reason};
use crate::unfurl::icon::{ICON, TOUCH_ICONS};
use crate::unfurl::page::{Link, Page};

/// How many feeds are kept.
const MAX_FEEDS: usize = 20;

pub(super) fn feeds(page: &Page, base: &Base) -> Field<Vec<HttpUrl>> {
    let is_feed = |media_type: &str| {
        [
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
        ]
        .iter()
        .any(|known| media_type.starts_with(known))
    };
    let links = page.links("alternate").filter(|link| is_feed(&link.media_type));
    let mut found: Vec<HttpUrl> = Vec::new();
    for url in links.filter_map(|link| base.of_link(link)) {
        if found.len() < MAX_FEEDS && !found.contains(&url) {
            found.push(url);
        }
    }
    let mut field = Field::default();
    if !found.is_empty() {
        field.set(found, "link.alternate");
    }
    field
}

/// The site's icon: not one that stands in for another, unless it is alone, nor one for touch screens where there is another.
pub(super) fn favicon(page: &Page, base: &Base) -> Field<HttpUrl> {
    let mut ballot = Ballot::new();
    let mut add = |link: &Link, source: &'static str| {
        let value = base.of_link(link).ok_or(Reason::Invalid);
        ballot.add(source, &*link.href, link.own, value);
    };
    let is_alternate = |link: &&Link| {
        link.rel
            .split_ascii_whitespace()
            .any(|token| token == "alternate")
    };
    for (rel, source) in [ICON].into_iter().chain(TOUCH_ICONS) {
        let (others, first): (Vec<&Link>, Vec<&Link>) = page.links(rel).partition(is_alternate);
        first.into_iter().chain(others).for_each(|link| add(link, source));
    }
    ballot.close()
}

pub(super) fn first_link(
    page: &Page,
    base: &Base,
    source: &'static str,
    wanted: impl Fn(&Link) -> bool,
) -> Field<HttpUrl> {
    let mut ballot = Ballot::new();
    for link in page.links.iter().filter(|link| wanted(link)) {
        ballot.add(
            source,
            &*link.href,
            link.own,
            base.of_link(link).ok_or(Reason::Invalid),
        );
    }
    ballot.close()
}

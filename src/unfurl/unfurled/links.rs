//! What a page links to for machines.

use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::field::{Ballot, Field, Reason};
use crate::unfurl::page::{Link, Page};

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
    let mut found: Vec<HttpUrl> = page
        .links("alternate")
        .filter(|link| is_feed(&link.media_type))
        .filter_map(|link| base.join(&link.href))
        .collect();
    found.dedup();
    found.truncate(20);
    let mut field = Field::default();
    if !found.is_empty() {
        field.set(found, "link.alternate");
    }
    field
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
            base.join(&link.href).ok_or(Reason::Invalid),
        );
    }
    ballot.close()
}

//! The publisher's logo.

use super::address::file;
use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::field::{Ballot, Field, Reason, Source};
use crate::unfurl::icon::{ICON, TOUCH_ICONS};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::{Link, Page, has_word};
use std::cmp::Reverse;

const MARKS: &[&str] = &["logo", "masthead"];

/// Whether the class names or ids of a picture say that it is the site's mark.
fn is_called_mark(hint: &str) -> bool {
    // Most have neither what the one word ends in nor what is in the midst of the other, in whatever case, which is
    // quick to see without a branch.
    let hint_bytes = hint.as_bytes();
    let threes = hint_bytes
        .iter()
        .zip(hint_bytes.iter().skip(1))
        .zip(hint_bytes.iter().skip(2));
    let may_be = threes.fold(false, |found, ((a, b), c)| {
        let (a, b, c) = (a | 0x20, b | 0x20, c | 0x20);
        found | ((b == b'g') & (c == b'o')) | ((a == b's') & (b == b't') & (c == b'h'))
    });
    may_be && has_word(hint, MARKS)
}

/// What the data calls the logo, then what the page's header shows as one, then the largest icon.
pub(in crate::unfurl) fn logo(page: &Page, linked: &[Linked], base: &Base) -> Field<HttpUrl> {
    let mut ballot = Ballot::of_many();
    let mut add = |source: Source, href: &str, own: bool, url: Option<HttpUrl>| {
        ballot.add(source, href, own, url.ok_or(Reason::Invalid));
    };
    for linked in linked {
        for (source, value) in linked.values("publisher") {
            let node = linked.resolve(value);
            if let Some(href) = node.and_then(|node| linked.address_of(node, "logo")) {
                add(format!("{source}.logo").into(), href, linked.own, base.join(href));
            }
        }
        for node in linked.of_type(&["Organization", "NewsMediaOrganization", "WebSite"]) {
            if let Some(href) = linked.address_of(node, "logo") {
                let source = format!("{}.Organization.logo", linked.prefix);
                add(source.into(), href, linked.own, base.join(href));
            }
        }
    }
    for meta in page.metas("og:logo") {
        add(
            "og:logo".into(),
            &meta.content,
            meta.own,
            base.join(&meta.content),
        );
    }
    let in_header = page.pictures.iter().filter(|picture| {
        picture.place.header && !picture.place.in_content() || is_called_mark(&picture.hint)
    });
    for picture in in_header.take(20) {
        let is_called =
            |words: &[&str]| has_word(file(&picture.src), words) || has_word(&picture.hint, words);
        // At the foot stands the mark of who owns the site.
        if is_called(MARKS) && !is_called(&["footer", "foot"]) {
            add("header".into(), &picture.src, false, base.join(&picture.src));
        }
    }
    // For want of all these.
    for (rel, source) in TOUCH_ICONS.into_iter().chain([ICON]) {
        let mut icons: Vec<&Link> = page.links(rel).collect();
        icons.sort_by_key(|link| Reverse(link.width_px));
        for link in icons {
            add(source.into(), &link.href, link.own, base.of_link(link));
        }
    }
    ballot.close()
}

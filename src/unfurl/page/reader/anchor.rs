//! What a link may say: who wrote, and what about.

use super::super::attributes::Attributes;
use super::super::window::Window;
use super::super::words::{Hint, Words};
use super::{Kind, Reader};
use crate::unfurl::byline::leads_to_author;
use lol_html::StartTag;

impl Reader {
    pub(super) fn anchor(&mut self, attributes: &Attributes<'_, '_>, words: Words, kinds: &mut Vec<Kind>) {
        let rel = if words.has(Hint::REL) {
            attributes.raw("rel")
        } else {
            None
        };
        let rel = rel.as_deref().unwrap_or_default();
        let has = |token: &str| {
            rel.split_ascii_whitespace()
                .any(|known| known.eq_ignore_ascii_case(token))
        };
        if has("author") {
            kinds.push(Kind::Byline(3, Vec::new()));
        } else if has("tag") {
            kinds.push(Kind::Anchor("rel:tag".to_owned()));
            return;
        } else if self.is_in_lead() && self.depth.byline == 0 {
            // Right behind the headline stands who wrote, linked to what else they wrote.
            let href = attributes.raw("href").unwrap_or_default();
            if leads_to_author(&href) {
                kinds.push(Kind::Byline(3, Vec::new()));
            }
        }
        if self.depth.byline > 0 || !kinds.is_empty() {
            kinds.push(Kind::Anchor(attributes.get("href").unwrap_or_default()));
        }
        self.home(attributes, kinds);
        self.teaser(attributes, kinds);
    }
}

/// Whether a link has its address in quotes and nothing else, as many in a text have.
pub(super) fn has_href_alone(element: &StartTag<'_>, window: &Window<'_>) -> bool {
    let tag = window.get_bytes(element.source_location().bytes());
    let rest = tag.and_then(|tag| tag.strip_prefix(b"<a href=\"")?.strip_suffix(b"\">"));
    rest.is_some_and(|address| memchr::memchr(b'"', address).is_none())
}

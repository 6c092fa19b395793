//! What a link may say: who wrote, and what about.

use super::super::attributes::Attributes;
use super::super::window::Window;
use super::super::words::{Hint, Words};
use super::super::{Byline, Place};
use super::{ENTRY_BYTES, Kind, MAX_BYLINES, Reader};
use crate::unfurl::byline::{is_member, is_name_alone, leads_to_author, leads_to_member};
use lol_html::StartTag;
use std::cell::OnceCell;

/// No name is longer than this, in bytes.
const MAX_NAME_BYTES: usize = 500;

/// The longest text before a name in its line, in bytes: `Sunday, 15 March 2026 |`.
const MAX_BEFORE_BYTES: usize = 40;

/// What an address of a mailbox begins with ([RFC 6068](https://www.rfc-editor.org/rfc/rfc6068#section-2)).
const MAILBOX: &str = "mailto:";

impl Reader {
    pub(super) fn anchor(&mut self, attributes: &Attributes<'_, '_>, words: Words, kinds: &mut Vec<Kind>) {
        if self.is_elsewhere() {
            return self.home(attributes, kinds);
        }
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
        // The address of a post, on its day: `<a rel=bookmark>March 15, 2026</a>`.
        if has("bookmark") {
            kinds.push(Kind::Bookmark);
        }
        if has("author") || self.depth.byline == 0 && has_posts(attributes) {
            kinds.push(Kind::Byline(3, Vec::new()));
        } else if has("tag") {
            kinds.push(Kind::Anchor("rel:tag".to_owned()));
            return;
        } else if self.is_in_lead() && self.depth.byline == 0 {
            // Right behind the headline stands who wrote, linked to what else they wrote.
            let href = attributes.raw("href").unwrap_or_default();
            if leads_to_author(&href) {
                kinds.push(Kind::Byline(3, Vec::new()));
            } else if href.starts_with(MAILBOX) || leads_to_member(&href) && self.may_begin_byline() {
                kinds.push(Kind::Anchor(href.into_owned()));
            }
        }
        if self.depth.byline == 0 && self.seeks_signer() && self.may_begin_byline() {
            self.unmarked.links_below += 1;
            let href = attributes.raw("href").unwrap_or_default();
            if leads_to_author(&href) {
                kinds.push(Kind::Byline(1, Vec::new()));
            }
        }
        if self.depth.byline > 0 || matches!(kinds[..], [.., Kind::Byline(..)]) {
            kinds.push(Kind::Anchor(attributes.get("href").unwrap_or_default()));
        }
        self.home(attributes, kinds);
        self.teaser(attributes, kinds);
    }

    /// Whether what stands in the line before is no sentence.
    fn may_begin_byline(&self) -> bool {
        self.depth.paragraph == 0 && self.line_before().len() <= MAX_BEFORE_BYTES
    }

    pub(super) fn close_anchor(&mut self, text: String, href: String, place: Place) {
        if href == "rel:tag" {
            if self.page.rel_tags.len() < 100 && self.keep(text.len() + ENTRY_BYTES) {
                self.page.rel_tags.push(text);
            }
            return;
        }
        if text.len() > MAX_NAME_BYTES {
            return;
        }
        if self.depth.byline == 0 && (is_own_mailbox(&text, &href) || is_member(&text, &href)) {
            if self.page.bylines.len() >= MAX_BYLINES || !self.keep(text.len() + ENTRY_BYTES) {
                return;
            }
            self.page.bylines.push(Byline {
                text,
                links: Vec::new(),
                weight: 3,
                is_late: self.has_text(),
                place,
                line: self.line,
                credits: OnceCell::new(),
            });
            return;
        }
        for kind in self.open.iter_mut().flat_map(|open| &mut open.kinds) {
            if let Kind::Byline(_, links) = kind
                && links.len() < 20
            {
                links.push((text.clone(), href.clone()));
            }
        }
        // `rel=author` on the link itself: its byline was closed before it with no link in it.
        if let Some(byline) = self.page.bylines.last_mut()
            && byline.links.is_empty()
            && byline.text == text
        {
            byline.links.push((text, href));
        }
    }
}

/// Whether a link leads to what somebody posted, as WordPress titled it before it had a relation for that: `Posts by Ada Lin`.
fn has_posts(attributes: &Attributes<'_, '_>) -> bool {
    let title = attributes.raw("title");
    title.is_some_and(|title| title.starts_with("Posts by "))
}

/// Whether a text is a name and a link's address a mailbox that is called so: `Ada Lin`, `mailto:alin@example.org`.
fn is_own_mailbox(text: &str, href: &str) -> bool {
    let Some((user, _)) = href.strip_prefix(MAILBOX).and_then(|to| to.split_once('@')) else {
        return false;
    };
    let user = user.to_lowercase();
    let mut words = text.split(' ').filter(|word| word.len() > 2);
    words.any(|word| user.contains(&word.to_lowercase())) && is_name_alone(text)
}

/// Whether a link has its address in quotes and nothing else, as many in a text have.
pub(super) fn has_href_alone(element: &StartTag<'_>, window: &Window<'_>) -> bool {
    let tag = window.get_bytes(element.source_location().bytes());
    let rest = tag.and_then(|tag| tag.strip_prefix(b"<a href=\"")?.strip_suffix(b"\">"));
    rest.is_some_and(|address| memchr::memchr(b'"', address).is_none())
}

//! What stands in links to the front page: the site's name, in words or as those for its mark. It is sought only where the
//! page's head does not name the site.

use super::super::attributes::Attributes;
use super::{ENTRY_BYTES, Kind, Reader};
use crate::unfurl::site;

/// How many are kept, and how long they may be, in bytes.
const MAX_HOMES: usize = 8;
const MAX_BYTES: usize = 200;

/// The last such link.
#[derive(Debug, Default)]
pub(super) struct Home {
    /// What it says of itself where no words in it do.
    title: String,
    /// How many texts were kept before it.
    before: usize,
    /// Whether a menu has begun with a link.
    had_menu: bool,
}

impl Reader {
    /// Whether links are looked at where the page stands: before the text of the article, outside handbill's own bar.
    pub(in crate::unfurl::page) fn seeks_home(&self) -> bool {
        self.wants_owner()
            && (self.depth.elsewhere == 0 || self.begins_menu())
            && !self.has_text()
            && self.page.homes.len() < MAX_HOMES
            && !self.is_in_bar()
    }

    /// Whether a link here is the first of the page's first menu: the site's mark, where it stands in no header.
    fn begins_menu(&self) -> bool {
        !self.home.had_menu && !self.had_headline()
    }

    /// Follows a link, where it may lead to the front page.
    pub(super) fn home(&mut self, attributes: &Attributes<'_, '_>, kinds: &mut Vec<Kind>) {
        if !self.seeks_home() {
            return;
        }
        let Some(href) = attributes.get("href") else {
            return;
        };
        // A menu may be told how to pass over first.
        self.home.had_menu |= self.depth.elsewhere > 0 && !href.starts_with('#');
        if site::may_be_front(&href) {
            let title = || {
                ["title", "aria-label"]
                    .iter()
                    .find_map(|name| attributes.get(name))
            };
            self.home = Home {
                title: title().unwrap_or_default(),
                before: self.page.homes.len(),
                ..self.home
            };
            kinds.push(Kind::Home(href));
        }
    }

    /// Takes note of such a link that ends, with the text in it.
    pub(super) fn end_home(&mut self, href: String, text: &str) {
        let title = std::mem::take(&mut self.home.title);
        let is_known = || {
            self.page.homes[self.home.before..]
                .iter()
                .any(|(_, alt)| *alt == title)
        };
        let text = if text.is_empty() && !is_known() {
            &*title
        } else {
            text
        };
        self.at_home(href, text);
    }

    /// Notes a text in such a link, or the words for a picture in it.
    fn at_home(&mut self, href: String, text: &str) {
        let is_short = (1..=MAX_BYTES).contains(&text.len());
        if is_short && self.page.homes.len() < MAX_HOMES && self.keep(href.len() + text.len() + ENTRY_BYTES) {
            self.page.homes.push((href, text.to_owned()));
        }
    }

    /// Notes the words for a picture that stands in such a link.
    pub(super) fn picture_at_home(&mut self, alt: &str) {
        let kinds = self.open.iter().rev().flat_map(|open| &open.kinds);
        let href = kinds.into_iter().find_map(|kind| match kind {
            Kind::Home(href) => Some(href.clone()),
            _ => None,
        });
        if let Some(href) = href {
            self.at_home(href, alt);
        }
    }
}

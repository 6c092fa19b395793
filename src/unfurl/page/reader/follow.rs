//! What a start tag says by itself, and what its element is followed for.

use super::super::Figure;
use super::super::attributes::Attributes;
use super::super::tag::Tag;
use super::super::words::{Hint, Words};
use super::{Kind, MAX_OF_A_KIND, Reader};
use crate::unfurl::title;
use lol_html::StartTag;

const HTML: &str = "http://www.w3.org/1999/xhtml";

/// Where elements hold a time for machines, best first; `<time>` should have the first.
const TIMES: &[&str] = &[
    "datetime",
    "title",
    "data-datetime",
    "data-timestamp",
    "data-date",
    "data-time",
    "data-published",
    "data-pubdate",
    "data-utime",
    "data-unixtime",
    "content",
];

/// Class names of badges and of what is shown to nobody and read aloud by screen readers: those of WordPress, Bootstrap and
/// Drupal.
const APART: [&str; 6] = [
    "badge",
    "screen-reader-text",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "element-invisible",
];

impl Reader {
    /// What the element is followed for; what its tag alone tells is noted.
    #[inline]
    pub(super) fn kinds(
        &mut self,
        tag: Tag,
        element: &StartTag<'_>,
        attributes: &Attributes<'_, '_>,
        words: Words,
    ) -> Vec<Kind> {
        // Most are neither of a kind that tells something nor named so.
        let is_plain = match tag {
            Tag::Block | Tag::Table | Tag::Inline | Tag::Other | Tag::Break | Tag::Mute | Tag::Drawing => {
                true
            }
            Tag::Point => !self.takes_points(),
            Tag::Anchor => {
                self.depth.byline == 0
                    && !self.is_in_lead()
                    && !self.seeks_home()
                    && !self.seeks_teasers()
                    && !self.seeks_signer()
            }
            _ => false,
        };
        if is_plain && !words.has(Hint::TELLING | Hint::REL) {
            if tag == Tag::Drawing && self.depth.home > 0 {
                self.picture_at_home(&attributes.get("aria-label").unwrap_or_default());
            }
            return Vec::new();
        }
        self.told_kinds(tag, element, attributes, words)
    }

    fn told_kinds(
        &mut self,
        tag: Tag,
        element: &StartTag<'_>,
        attributes: &Attributes<'_, '_>,
        words: Words,
    ) -> Vec<Kind> {
        let mut kinds = Vec::new();
        match tag {
            Tag::Html => {
                for (slot, name) in [(&mut self.page.lang, "lang"), (&mut self.page.dir, "dir")] {
                    let value = attributes.get(name).or_else(|| {
                        let xml = format!("xml:{name}");
                        attributes.get(&xml)
                    });
                    if let Some(value) = value.filter(|value| !value.is_empty()) {
                        slot.get_or_insert(value);
                    }
                }
                return kinds;
            }
            Tag::Base => {
                if let Some(href) = attributes.get("href") {
                    self.page.base.get_or_insert(href);
                }
            }
            Tag::Meta => self.meta(attributes),
            Tag::Link => self.link(attributes),
            Tag::Title if element.namespace_uri() == HTML => kinds.push(Kind::Title),
            Tag::Script if is_data(attributes) => return vec![Kind::Json],
            Tag::Script => return self.program().into_iter().collect(),
            Tag::Noscript if element.namespace_uri() == HTML => kinds.push(Kind::Noscript),
            Tag::Source => {
                self.source(attributes);
                return kinds;
            }
            Tag::Mute | Tag::Drawing => return kinds,
            Tag::Button => {
                if self.depth.byline > 0 {
                    // It may name an author as a link does.
                    kinds.push(Kind::Anchor(String::new()));
                } else if self.listening > 0 {
                    kinds.push(Kind::Unshown);
                }
                return kinds;
            }
            Tag::Unshown => kinds.push(Kind::Unshown),
            Tag::Heading(1) => kinds.push(Kind::Heading(1)),
            // Further down, only what may be the headline where there was none or none that the page is titled with.
            Tag::Heading(level)
                if self.page.headings.len() < 20
                    && (level == 2
                        || !self.had_headline()
                        || title::behind_mark(&self.page).is_some()
                        || level == 3 && title::headline_so_far(&self.page).is_none()) =>
            {
                kinds.push(Kind::Heading(level));
            }
            Tag::Time => {
                let stated = attributes.get("datetime").filter(|value| !value.is_empty());
                kinds.push(Kind::Time(stated.or_else(|| kept_time(attributes))));
            }
            // `<abbr title="2026-11-24T09:30:00Z">an hour ago</abbr>`
            Tag::Abbreviation => {
                let stated = attributes.get("title").filter(|value| is_time(value));
                kinds.extend(stated.map(|stated| Kind::Time(Some(stated))));
            }
            Tag::Article => {
                kinds.push(Kind::Article);
                if let Some(lang) = attributes.get("lang") {
                    self.page.article_lang.get_or_insert(lang);
                }
                if self.depth.article == 0 {
                    self.page.articles = self.page.articles.saturating_add(1);
                    self.article = self.page.articles;
                }
            }
            Tag::Main => kinds.push(Kind::Main),
            Tag::Header => kinds.push(Kind::Header),
            Tag::Aside => match &*element.name() {
                "footer" if self.depth.article > 0 => {
                    kinds.push(Kind::Foot);
                    kinds.push(Kind::Byline(1, Vec::new()));
                }
                "footer" => kinds.push(Kind::Aside),
                // A column of the article itself, before its text, may say who wrote and when.
                "aside" if self.depth.article > 0 && !self.has_text() => {
                    kinds.push(Kind::Aside);
                }
                _ => kinds.extend([Kind::Aside, Kind::Elsewhere]),
            },
            Tag::Figure if self.page.figures.len() < MAX_OF_A_KIND => {
                kinds.push(Kind::Figure(self.page.figures.len()));
                self.page.figures.push(Figure::default());
            }
            Tag::Caption => kinds.push(Kind::Caption),
            Tag::Quote => kinds.push(Kind::Quote),
            Tag::Picture => self.picture(attributes),
            Tag::Film => {
                self.picture(attributes);
                kinds.push(Kind::Unshown);
            }
            // What a caption holds is no text of the article.
            Tag::Paragraph
                if !self.depth.is_aside() && self.depth.caption == 0 && !words.has(Hint::CAPTION) =>
            {
                kinds.push(Kind::Paragraph);
            }
            Tag::Point if self.takes_points() => kinds.push(self.point()),
            Tag::Address => {
                let is_author = words.has(Hint::REL)
                    && attributes
                        .raw("rel")
                        .is_some_and(|rel| rel.eq_ignore_ascii_case("author"));
                kinds.push(Kind::Byline(if is_author { 3 } else { 1 }, Vec::new()));
            }
            Tag::Anchor => self.anchor(attributes, words, &mut kinds),
            _ => {}
        }
        if words.has(Hint::TELLING) {
            self.by_hint(tag, element, attributes, words, &mut kinds);
        }
        // What is not shown tells who and when only where nothing else does, as a footer does.
        let is_told = |kind: &Kind| {
            matches!(
                kind,
                Kind::Time(_) | Kind::Dated | Kind::Bookmark | Kind::Byline(..)
            )
        };
        if kinds.iter().any(is_told) && is_hidden(attributes) {
            kinds.push(Kind::Foot);
        }
        kinds
    }
}

/// Whether what an element says is no part of a name before it: it is for those alone who have the page read aloud, as in
/// `Ada Lin<span class="sr-only">all articles</span>`, or a badge, `ada<span class="badge">Member</span>`.
pub(super) fn is_apart(attributes: &Attributes<'_, '_>) -> bool {
    let class = attributes.raw("class").unwrap_or_default();
    let mut names = class.split_ascii_whitespace();
    names.any(|name| APART.contains(&name))
}

/// Whether a script is JSON-LD.
fn is_data(attributes: &Attributes<'_, '_>) -> bool {
    const KIND: &[u8] = b"ld+json";
    // Most have no sign like this.
    attributes.may_hold(b'+')
        && attributes.raw("type").is_some_and(|kind| {
            let mut parts = kind.as_bytes().windows(KIND.len());
            parts.any(|part| part.eq_ignore_ascii_case(KIND))
        })
}

fn is_hidden(attributes: &Attributes<'_, '_>) -> bool {
    attributes.has("hidden")
        || attributes.raw("style").is_some_and(|style| {
            let mut rules = style.split(';').filter_map(|rule| rule.split_once(':'));
            rules.any(|(name, value)| name.trim() == "display" && value.trim().starts_with("none"))
        })
}

/// The time that an element keeps for scripts.
pub(super) fn kept_time(attributes: &Attributes<'_, '_>) -> Option<String> {
    let mut kept = TIMES.iter();
    kept.find_map(|name| attributes.get(name).filter(|value| is_time(value)))
        // Beside the day in words, midnight tells no more than it.
        .filter(|value| !value.contains("T00:00:00"))
}

fn is_time(value: &str) -> bool {
    value.len() >= 8 && value.starts_with(|c: char| c.is_ascii_digit())
}

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

/// Class names of what is shown to nobody and read aloud by screen readers: those of WordPress, Bootstrap and Drupal.
const READ_ALOUD: [&str; 5] = [
    "screen-reader-text",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "element-invisible",
];

/// How much of the ids of a label is read.
const MAX_LABEL_BYTES: usize = 200;

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
            Tag::Anchor => {
                self.depth.byline == 0 && !self.is_in_lead() && !self.seeks_home() && !self.seeks_teasers()
            }
            _ => false,
        };
        if is_plain && !words.has(Hint::TELLING | Hint::REL) {
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
            Tag::Script => {
                if attributes.raw("type").is_some_and(|kind| {
                    let mut ends = kind.as_bytes().windows(7);
                    ends.any(|part| part.eq_ignore_ascii_case(b"ld+json"))
                }) {
                    kinds.push(Kind::Json);
                } else {
                    kinds.extend(self.program());
                }
                return kinds;
            }
            Tag::Noscript if element.namespace_uri() == HTML => kinds.push(Kind::Noscript),
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
                        || level == 3 && title::headline(&self.page).is_none()) =>
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
            Tag::Paragraph if !self.depth.is_aside() && self.depth.caption == 0 => {
                kinds.push(Kind::Paragraph);
            }
            Tag::Address => kinds.push(Kind::Byline(1, Vec::new())),
            Tag::Anchor => self.anchor(attributes, words, &mut kinds),
            _ => {}
        }
        if words.has(Hint::TELLING) {
            self.by_hint(tag, element, attributes, words, &mut kinds);
        }
        // What is not shown tells who and when only where nothing else does, as a footer does.
        let is_told = |kind: &Kind| matches!(kind, Kind::Time(_) | Kind::Dated | Kind::Byline(..));
        if kinds.iter().any(is_told) && is_hidden(attributes) {
            kinds.push(Kind::Foot);
        }
        kinds
    }

    /// Whether an element that is called as bylines are is the label of one (`Article information`), by
    /// [`aria-labelledby`](https://www.w3.org/TR/wai-aria-1.2/#aria-labelledby) of that, which is noted.
    fn is_label(&mut self, attributes: &Attributes<'_, '_>) -> bool {
        if let Some(ids) = attributes.raw("aria-labelledby") {
            self.labels.clear();
            self.labels
                .push_str(&ids[..ids.floor_char_boundary(MAX_LABEL_BYTES)]);
        }
        let id = attributes.raw("id").unwrap_or_default();
        self.labels.split_ascii_whitespace().any(|label| label == id)
    }

    fn by_hint(
        &mut self,
        tag: Tag,
        element: &StartTag<'_>,
        attributes: &Attributes<'_, '_>,
        words: Words,
        kinds: &mut Vec<Kind>,
    ) {
        if words.has(Hint::ASIDE)
            && matches!(tag, Tag::Block | Tag::Quote | Tag::Table)
            && !is_content_area(attributes)
        {
            kinds.push(Kind::Aside);
            if words.has(Hint::ELSEWHERE) {
                kinds.push(Kind::Elsewhere);
            }
        }
        if words.has(Hint::HEADER) && matches!(tag, Tag::Block | Tag::Quote | Tag::Table) {
            kinds.push(Kind::Header);
        }
        if words.has(Hint::BODY) {
            kinds.push(Kind::Body);
        }
        if words.has(Hint::MAIN) {
            kinds.push(Kind::Main);
        }
        let telling = Hint::CAPTION | Hint::CREDIT | Hint::DATE;
        // A word in the name of the body is its template's; entries are classed by their authors.
        let weight = match words.byline_weight() {
            _ if words.has(Hint::BODY) => 0,
            2 if is_entry(attributes) => 0,
            // Who said it.
            _ if self.depth.quote > 0 && self.has_text() => 0,
            weight => weight,
        };
        if !words.has(telling) && weight == 0 || no_text_of_its_own(tag, element) {
            return;
        }
        if weight > 0 && self.is_label(attributes) {
            kinds.push(Kind::Unshown);
            return;
        }
        // Behind a word for a credit whoever is named took the picture; so did who is named on the line below its caption.
        let is_below = tag == Tag::Inline && self.is_behind_caption;
        let is_credited = weight > 0 && (is_below || self.is_behind_credit());
        if words.has(Hint::CAPTION) && !matches!(tag, Tag::Caption | Tag::Figure) {
            kinds.push(Kind::Caption);
        } else if words.has(Hint::CREDIT) || is_credited {
            kinds.push(Kind::Credit);
        }
        if is_credited {
            return;
        }
        if weight > 0 && !kinds.iter().any(|kind| matches!(kind, Kind::Byline(..))) {
            kinds.push(Kind::Byline(weight, Vec::new()));
        } else if words.has(Hint::DATE)
            && weight == 0
            && !kinds.iter().any(|kind| matches!(kind, Kind::Time(_)))
        {
            // `<abbr class="published" title="2026-11-24T09:30:00Z">` was the time tag before there was one; others keep
            // the time for their scripts.
            let stated = kept_time(attributes);
            kinds.push(stated.map_or(Kind::Dated, |stated| Kind::Time(Some(stated))));
        }
    }
}

/// Whether an element is for those alone who have the page read aloud: what it says is no part of a name before it, as in
/// `Ada Lin<span class="sr-only">all articles</span>`.
pub(super) fn is_read_aloud(attributes: &Attributes<'_, '_>) -> bool {
    let class = attributes.raw("class").unwrap_or_default();
    let mut names = class.split_ascii_whitespace();
    names.any(|name| READ_ALOUD.contains(&name))
}

/// Whether an element is classed as the column of the content, as WordPress's themes do, whatever its id kept from
/// another: `id="sidebar" class="site-content content-area"`.
fn is_content_area(attributes: &Attributes<'_, '_>) -> bool {
    let class = attributes.raw("class").unwrap_or_default();
    class.split_ascii_whitespace().any(|name| name == "content-area") && !class.contains("sidebar")
}

fn is_hidden(attributes: &Attributes<'_, '_>) -> bool {
    attributes.has("hidden")
        || attributes.raw("style").is_some_and(|style| {
            let mut rules = style.split(';').filter_map(|rule| rule.split_once(':'));
            rules.any(|(name, value)| name.trim() == "display" && value.trim().starts_with("none"))
        })
}

/// The time that an element keeps for scripts.
fn kept_time(attributes: &Attributes<'_, '_>) -> Option<String> {
    let mut kept = TIMES.iter();
    kept.find_map(|name| attributes.get(name).filter(|value| is_time(value)))
        // Beside the day in words, midnight tells no more than it.
        .filter(|value| !value.contains("T00:00:00"))
}

fn is_time(value: &str) -> bool {
    value.len() >= 8 && value.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether an element is an entry of a diary ([hAtom](https://microformats.org/wiki/hatom)), by its class.
fn is_entry(attributes: &Attributes<'_, '_>) -> bool {
    let class = attributes.raw("class").unwrap_or_default();
    class.split_ascii_whitespace().any(|word| word == "hentry")
}

/// Whether the element's class names speak of something else than its text.
fn no_text_of_its_own(tag: Tag, element: &StartTag<'_>) -> bool {
    match tag {
        Tag::Picture => element.name() == "img",
        Tag::Meta | Tag::Link | Tag::Article | Tag::Main | Tag::Film | Tag::Unshown => true,
        Tag::Block | Tag::Other => matches!(&*element.name(), "form" | "iframe"),
        _ => false,
    }
}

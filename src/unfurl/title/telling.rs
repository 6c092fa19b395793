//! The headline in what a source says, without what stands around it there.

use super::around::{is_beside_site, is_told_alone};
use super::blog::behind_blog;
use super::dated::is_dated;
use super::folded::{folded, is_site};
use super::heading::{head, without_barred, without_tail};
use super::lower::told_by_lower;
use super::parts::{described, separator_before, without_loose_ends};
use super::quotes::{as_shown, is_cut_at_quote, without_marks_around};
use super::rubric::spelled_as_titled;
use super::section::without_stated_section;
use super::shared::before_day;
use super::standing::{above_text, is_filled_in, is_house, is_standing};
use super::without_site::{behind_site, without_site};
use super::{OTHER_META, Stated};
use crate::unfurl::field::Reason;
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::{Heading, Page};
use crate::unfurl::words::sections;
use std::borrow::Cow;

/// The headline in what a source says, and whether it is called as the site.
pub(super) type Headline<'t> = Result<(&'t str, bool), Reason>;

/// What a page says that tells a headline from what stands around it.
pub(super) struct Telling<'p> {
    page: &'p Page,
    /// What data states.
    headlines: &'p [Stated],
    site_names: &'p [String],
    is_front: bool,
    head: Option<&'p Heading>,
    /// The heading above the text, where the page's title is whose the page is.
    above_text: Option<&'p Heading>,
    /// Whether the heading is the site's name.
    is_head_site: bool,
    sections: Vec<Cow<'p, str>>,
    with_quotes: Vec<&'p str>,
    linked: &'p [Linked<'p>],
    /// Data outside any item.
    loose: Option<&'p Linked<'p>>,
}

impl<'p> Telling<'p> {
    pub(super) fn new(
        page: &'p Page,
        linked: &'p [Linked<'p>],
        headlines: &'p [Stated],
        site_names: &'p [String],
        is_front: bool,
    ) -> Self {
        let head = head(page, site_names);
        let of_data = linked
            .iter()
            .flat_map(|linked| linked.lines("articleSection"))
            .map(|(_, section)| Cow::Owned(section.trim().to_owned()));
        let is_of_house = page
            .titles
            .first()
            .is_some_and(|(title, _)| is_house(page, title));
        let above_text = is_of_house.then(|| above_text(page)).flatten();
        let above_text = above_text.filter(|head| !is_site(&head.text, site_names));
        let has_quote = |whole: &&str| memchr::memchr(b'"', whole.as_bytes()).is_some();
        Self {
            page,
            headlines,
            site_names,
            is_front,
            head,
            above_text,
            is_head_site: head.is_some_and(|head| is_site(&head.text, site_names)),
            sections: sections(page).map(Cow::Borrowed).chain(of_data).collect(),
            with_quotes: as_shown(page).filter(has_quote).collect(),
            linked,
            loose: linked.iter().find(|linked| linked.is_loose()),
        }
    }

    /// The heading that the article stands under.
    pub(super) fn head(&self) -> Option<&'p Heading> {
        self.head
    }

    /// The heading above the text, where the page's title is whose the page is.
    pub(super) fn above_text(&self) -> Option<&'p Heading> {
        self.above_text
    }

    /// The headline in `text`, which `source` says; `own` where handbill wrote it.
    pub(super) fn headline<'t>(&'t self, source: &str, text: &'t str, own: bool) -> Headline<'t> {
        let page = self.page;
        let title = self.bare(source, text, own);
        let is_stated = |head: &str| {
            let mut stated = OTHER_META.iter().flat_map(|key| page.metas(key));
            stated.any(|meta| meta.content.trim() == head)
                || self.headlines.iter().any(|(_, text, _)| text == head)
        };
        let title = without_stated_section(page, title, &self.sections, is_stated).unwrap_or(title);
        let site = page.meta("og:site_name");
        match title {
            "" => Err(Reason::Invalid),
            _ if (has_lost_letters(text) || is_slug(text)) && self.is_whole_elsewhere() => {
                Err(Reason::Invalid)
            }
            _ if is_cut_at_quote(&self.with_quotes, text) => Err(Reason::Invalid),
            _ if !self.is_front && is_standing(page, site, text, self.head) => Err(Reason::Generic),
            _ if !self.is_front && source == "title" && self.above_text.is_some() && is_house(page, text) => {
                Err(Reason::Generic)
            }
            title => Ok((title, is_site(title, self.site_names))),
        }
    }

    /// Whether the page's heading or its data has all letters of the headline.
    fn is_whole_elsewhere(&self) -> bool {
        let of_data = self.headlines.iter().map(|(_, text, _)| &**text);
        let mut all = self.head.map(|head| &*head.text).into_iter().chain(of_data);
        all.any(|text| text.contains(' ') && !has_lost_letters(text))
    }

    /// What is left of `text` without the site's name and what else stands beside a headline.
    fn bare<'t>(&'t self, source: &str, text: &'t str, own: bool) -> &'t str {
        let page = self.page;
        if self.is_stated(text) && !self.is_headed(text) {
            return text;
        }
        if let Some(head) = self.head
            && source != "h1"
            && !self.is_head_site
        {
            if let Some(inside) = without_marks_around(text, &head.text) {
                return inside;
            }
            if without_tail(text, &head.text) || is_told_alone(text, &head.text, self.headlines) {
                return text.trim().get(..head.text.len()).unwrap_or(text);
            }
            if is_beside_site(text, &head.text, self.site_names) {
                return &head.text;
            }
        }
        // What a page calls itself in full, beside its heading.
        if let Some(head) = self.head
            && source == "title"
            && (head.is_unmarked() || without_barred(text, &head.text))
        {
            return &head.text;
        }
        // `Example: River reaches the sea`, where a heading of any level has the headline alone.
        let is_heading = |rest: &&str| page.headings.iter().any(|heading| heading.text == *rest);
        behind_site(text, self.site_names)
            .and_then(|rest| {
                // The section stands between: `Example: Rivers: River reaches the sea`.
                let behind_section = rest.split_once(": ").map(|(_, rest)| rest);
                Some(rest)
                    .filter(is_heading)
                    .or(behind_section.filter(is_heading))
            })
            .or_else(|| {
                let lower = self.head.filter(|head| head.level > 1)?;
                told_by_lower(text, &lower.text, source == "title")
            })
            .or_else(|| described(page.meta("description"), text))
            .or_else(|| before_day(page, text).filter(|_| self.head.is_none()))
            .unwrap_or_else(|| {
                let bare = if own { text } else { without_loose_ends(text) };
                without_site(behind_blog(bare), self.site_names)
            })
    }

    /// Whether the page's structured data gives a title word for word, which is the headline then, whatever it ends in.
    fn is_stated(&self, text: &str) -> bool {
        let stated = |(source, headline, _): &Stated| {
            headline == text && source.ends_with("headline") && !self.is_copy(source, headline)
        };
        self.headlines.iter().any(stated)
            && (self.head.is_some() || !is_filled_in(self.page, self.page.meta("og:site_name"), text))
    }

    /// Whether what stands outside any item is what a template wrote that filled the title as well.
    fn is_copy(&self, source: &str, text: &str) -> bool {
        self.loose.is_some_and(|loose| source.starts_with(loose.prefix))
            && self.page.titles.first().is_some_and(|(title, _)| title == text)
    }

    /// Whether a heading has the headline alone, so that what stands behind it is the site after all.
    fn is_headed(&self, text: &str) -> bool {
        let bare = without_site(text, self.site_names);
        let has_letters = |head: &str| bare.len() < text.len() && folded(head) == folded(bare);
        self.head.is_some_and(|head| {
            let text = &head.text;
            text == bare
                || spelled_as_titled(self.page, text) == bare
                || is_dated(bare, text)
                || has_letters(text)
                || self.is_before_author(bare, text)
        })
    }

    /// Whether a title is this heading and who wrote: `River reaches the sea｜Ada Lin`.
    fn is_before_author(&self, title: &str, head: &str) -> bool {
        let rest = title.strip_prefix(head).filter(|rest| !rest.is_empty());
        let sign = rest.and_then(separator_before);
        let Some((name, sign)) = rest.zip(sign) else {
            return false;
        };
        let name = name[sign.len()..].trim();
        let said = |linked: &'p Linked<'p>| linked.said("author").flat_map(|author| linked.texts(author));
        self.linked.iter().flat_map(said).any(|author| author == name)
    }
}

/// Whether letters of a text were lost on the way, as those beyond ASCII or Latin are: `Don???t`.
fn has_lost_letters(text: &str) -> bool {
    let is_lost = |at: usize| {
        let (before, behind) = (&text[..at], text[at..].trim_start_matches('?'));
        before.ends_with(char::is_alphabetic) && behind.starts_with(char::is_alphabetic)
    };
    text.contains(char::REPLACEMENT_CHARACTER) || text.find("??").is_some_and(is_lost)
}

/// Whether a text is a slug, of an address or a file: `river-reaches-sea-2026`.
fn is_slug(text: &str) -> bool {
    const MIN_WORDS: usize = 3;
    let is_of_slug = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.bytes().all(is_of_slug) && text.split('-').filter(|word| !word.is_empty()).count() >= MIN_WORDS
}

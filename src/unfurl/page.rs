//! What stands on a page, before anything is made of it: one pass, every list and text bounded.
//!
//! A `line` counts from 1; it is 0 unless lines are asked for.

mod attributes;
mod controller;
mod metas;
mod names;
mod pass;
mod passage;
mod pictures;
mod reader;
mod seen;
mod tag;
mod tokens;
mod twice;
mod window;
mod words;

#[cfg(feature = "check")]
pub(crate) use pass::{Listener, read_all};
pub(super) use pass::{plain_text, read_metas};
pub(super) use pictures::{Figure, Picture};
pub(super) use tokens::Tokens;
pub(super) use words::{Table, has_word};

use super::bloom::Bloom;
use super::byline::{self, Credits};
use super::jsonld::Value;
use super::picture;
use crate::link::HttpUrl;
use std::cell::OnceCell;

/// Where something stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    /// The outermost `<article>`, counted from 1; 0 outside.
    pub(super) article: u16,
    pub(super) main: bool,
    /// An element that the page marks as the article's body.
    pub(super) body: bool,
    /// Navigation, footer, sidebar, comments.
    pub(super) aside: bool,
    /// Aside, but in the footer of the article itself: some pages name the author and the day there.
    pub(super) foot: bool,
    pub(super) header: bool,
}

impl Place {
    pub(super) fn in_content(self) -> bool {
        !self.aside && (self.article > 0 || self.main || self.body)
    }

    /// Whether it stands outside all articles or in this one.
    pub(super) fn is_in_or_outside(self, article: u16) -> bool {
        self.article == 0 || self.article == article
    }

    /// Whether who wrote, and when, may stand there.
    pub(super) fn is_beside_text(self) -> bool {
        !self.aside || self.foot
    }
}

#[derive(Debug)]
pub(super) struct Meta {
    /// `property`, `name` or `http-equiv`, in lower case.
    pub(super) key: String,
    pub(super) content: String,
    pub(super) own: bool,
    pub(super) line: u32,
}

#[derive(Debug)]
pub(super) struct Link {
    pub(super) rel: String,
    pub(super) href: String,
    /// Where it leads, once that was asked.
    pub(super) url: OnceCell<Option<HttpUrl>>,
    pub(super) hreflang: Option<String>,
    pub(super) media_type: String,
    /// How wide an icon is.
    pub(super) width_px: Option<u32>,
    /// What a feed is called.
    pub(super) title: Option<String>,
    pub(super) own: bool,
    pub(super) line: u32,
}

#[derive(Debug)]
pub(super) struct Heading {
    pub(super) level: u8,
    pub(super) text: String,
    pub(super) place: Place,
    pub(super) line: u32,
    /// Where the text behind it begins in the page's lead, if it is a headline.
    pub(super) lead: usize,
}

impl Heading {
    /// The level of a headline that stands in no heading.
    const UNMARKED: u8 = 7;

    pub(super) fn is_unmarked(&self) -> bool {
        self.level == Self::UNMARKED
    }
}

#[derive(Debug)]
pub(super) struct TimeTag {
    pub(super) datetime: Option<String>,
    pub(super) text: String,
    /// Its class, id and itemprop, in lower case.
    pub(super) hint: String,
    pub(super) is_time: bool,
    /// What stands before it says that it tells of the last change: `Updated: `.
    pub(super) is_updated: bool,
    /// It stands behind text, where other articles are listed.
    pub(super) is_late: bool,
    /// How many headings stand before it.
    pub(super) headings: usize,
    pub(super) place: Place,
    pub(super) line: u32,
}

#[derive(Debug)]
pub(super) struct Byline {
    pub(super) text: String,
    /// The links in it: text and address.
    pub(super) links: Vec<(String, String)>,
    /// How plainly the page says that this names the author; 3 is `rel=author` or a class `byline`.
    pub(super) weight: u8,
    /// It stands behind text, where other articles are listed.
    pub(super) is_late: bool,
    pub(super) place: Place,
    pub(super) line: u32,
    /// Read once they are asked for.
    credits: OnceCell<Credits>,
}

impl Byline {
    /// What its text says that nothing but a line of credits does.
    pub(super) fn credits(&self) -> &Credits {
        self.credits.get_or_init(|| byline::credits(&self.text))
    }
}

#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) text: String,
    /// It stands in no `<p>`.
    pub(super) is_loose: bool,
    /// It is one of a list.
    pub(super) is_point: bool,
    /// How deep it lies in all elements, and the outermost of those that ended between it and the paragraph before.
    pub(super) depth: usize,
    pub(super) apart: usize,
    /// How much text stands before its end, in bytes, as pictures count it.
    pub(super) ends_at: usize,
    /// How many headings stand before it.
    pub(super) headings: usize,
    pub(super) place: Place,
    pub(super) line: u32,
}

#[derive(Debug)]
pub(super) struct Script {
    pub(super) json: String,
    pub(super) own: bool,
    pub(super) line: u32,
}

/// Markup for readers without scripts, and where it stands: how many pictures and headings and how much text, in bytes,
/// before it.
#[derive(Debug)]
struct Noscript {
    markup: String,
    place: Place,
    figure: Option<usize>,
    pictures: usize,
    headings: usize,
    text_bytes: usize,
}

/// What stands on a page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) metas: Vec<Meta>,
    keys: Bloom,
    pub(super) links: Vec<Link>,
    pub(super) scripts: Vec<Script>,
    /// Markup for readers without scripts that may tell something, and where it stands.
    noscripts: Vec<Noscript>,
    pub(super) titles: Vec<(String, bool)>,
    /// The line of the first title.
    pub(super) title_line: u32,
    pub(super) lang: Option<String>,
    pub(super) article_lang: Option<String>,
    pub(super) dir: Option<String>,
    pub(super) base: Option<String>,
    pub(super) headings: Vec<Heading>,
    /// Which of them is the headline, of any level or of the first, once that was asked of the page that is read through.
    pub(super) any_headline: OnceCell<Option<usize>>,
    pub(super) headline: OnceCell<Option<usize>>,
    /// The text right behind headlines, with tabs between elements.
    pub(super) lead: String,
    /// The lines right above the headline, with tabs behind elements.
    pub(super) eyebrow: String,
    pub(super) times: Vec<TimeTag>,
    pub(super) pictures: Vec<Picture>,
    /// Those behind elements above the text.
    pub(super) backdrops: Vec<Picture>,
    pub(super) figures: Vec<Figure>,
    pub(super) bylines: Vec<Byline>,
    pub(super) paragraphs: Vec<Paragraph>,
    /// What stands in lists behind text of the article, each with how many paragraphs stand before it.
    pub(super) points: Vec<(usize, Paragraph)>,
    /// How much text that is, in bytes.
    pub(super) text_bytes: usize,
    /// Microdata, in the shape of JSON-LD.
    pub(super) items: Vec<Value<'static>>,
    pub(super) rel_tags: Vec<String>,
    /// Times of publication that scripts give.
    pub(super) scripted: Vec<String>,
    /// `© 2026 Example. All rights reserved.`
    pub(super) copyright: Option<String>,
    /// Whose rights lines of copyright reserve that nothing marks as such.
    pub(super) owners: Vec<String>,
    /// Links to the front page: address and words.
    pub(super) homes: Vec<(String, String)>,
    /// Lines that say of publication when and that nothing marks as such.
    pub(super) dated: Vec<String>,
    /// Whom lines outside paragraphs name behind a label for who wrote.
    pub(super) writers: Vec<Vec<String>>,
    pub(super) articles: u16,
    /// Whether any element of HTML was there at all.
    pub(super) is_html: bool,
    /// Whether something was too long or too much and was left out.
    pub(super) is_cut: bool,
}

impl Page {
    /// Takes over who wrote from what stands in a `<noscript>`, and the pictures of one in the article, behind so many that
    /// others brought; how many it brings itself.
    fn add_noscript(&mut self, read: Self, noscript: &Noscript, brought: usize) -> usize {
        let place = noscript.place;
        self.bylines.extend(read.bylines.into_iter().map(|byline| Byline {
            place,
            line: 0,
            ..byline
        }));
        if !place.in_content() && noscript.figure.is_none() {
            return 0;
        }
        let at = (noscript.pictures + brought).min(self.pictures.len());
        let shown = at.checked_sub(1).map(|last| self.pictures[last].src.clone());
        // What counts readers tells nothing of itself.
        let tells = |picture: &Picture| {
            let is_told = !picture.alt.is_empty() || picture.size_px.is_some() || picture.figure.is_some();
            is_told || noscript.figure.is_some() || picture::is_called_photo(&picture.src)
        };
        let pictures = read.pictures.into_iter();
        let pictures = pictures.filter(|picture| tells(picture) && shown.as_deref() != Some(&picture.src));
        let pictures = pictures.map(|picture| Picture {
            place,
            figure: noscript.figure,
            headings: noscript.headings,
            text_bytes: noscript.text_bytes,
            line: 0,
            ..picture
        });
        let before = self.pictures.len();
        self.pictures.splice(at..at, pictures);
        self.pictures.len() - before
    }

    pub(super) fn links<'a>(&'a self, rel: &'a str) -> impl Iterator<Item = &'a Link> {
        self.links.iter().filter(move |link| match link.rel.len() {
            // Most are of one word.
            length if length <= rel.len() => link.rel == rel,
            _ if !link.rel.bytes().any(|byte| byte.is_ascii_whitespace()) => false,
            _ => link.rel.split_ascii_whitespace().any(|token| token == rel),
        })
    }
}

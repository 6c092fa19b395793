//! The text right behind a headline, whatever elements it stands in: there a page says who wrote and when, often
//! without a word in its markup that says so.

use super::close::is_titled;
use super::{Place, Reader, Tag};
use crate::unfurl::dates;

/// How much is read behind one headline, in bytes, and behind how many.
const MAX_BYTES: usize = 600;
const MAX_HEADLINES: u8 = 3;

#[derive(Debug, Default)]
pub(super) struct Lead {
    /// How much is still read.
    left: usize,
    headlines: u8,
}

/// An article has so much text at least, with what is kept besides, in bytes.
const MIN_TEXT_BYTES: usize = 400;

impl Reader {
    /// Takes note that the last heading is a headline: text before the first is of notices, and none of the article's;
    /// nor is any before the one that the page is titled with.
    pub(super) fn begin_text(&mut self) {
        let page = &self.page;
        let is_titled = || {
            page.headings
                .last()
                .is_some_and(|heading| is_titled(page, &heading.text))
        };
        if self.lead.headlines == 0 || is_titled() {
            self.before_bytes = self.body_bytes;
        }
    }

    /// Whether text of the article stands before this place.
    pub(super) fn has_text(&self) -> bool {
        self.body_bytes - self.before_bytes >= MIN_TEXT_BYTES
    }

    /// Begins behind a headline that stands here.
    pub(super) fn begin_lead(&mut self, place: Place) {
        if place.aside || place.article > 1 || self.lead.headlines >= MAX_HEADLINES {
            return;
        }
        self.lead.headlines += 1;
        self.keep_eyebrow();
        self.unmarked.wants_headline = false;
        if self.lead.left == 0 {
            self.listening += 1;
        }
        self.lead.left = MAX_BYTES;
        self.page.lead.push('\n');
    }

    /// Whether a headline was there, in a heading.
    pub(super) fn had_headline(&self) -> bool {
        self.lead.headlines > u8::from(self.unmarked.has_headline)
    }

    /// Whether the page stands there.
    pub(super) fn is_in_lead(&self) -> bool {
        self.lead.left > 0
    }

    pub(super) fn lead_text(&mut self, chunk: &str) {
        if self.lead.left == 0 || self.depth.comment > 0 || self.is_in_bar() {
            return;
        }
        let taken = push_in_words(&mut self.page.lead, chunk, self.lead.left);
        self.lead.left -= taken.unwrap_or(self.lead.left);
        if self.lead.left == 0 {
            // What it ends within would be half a name.
            let last = self.page.lead.rfind(['\n', '\t']);
            self.page.lead.truncate(last.map_or(0, |at| at + 1));
            self.listening -= 1;
        }
    }

    /// Ends it early.
    fn end_lead(&mut self) {
        if self.lead.left > 0 {
            self.lead.left = 0;
            self.listening -= 1;
        }
    }

    /// Notes that an element begins; a table behind a headline holds facts about something else.
    pub(in crate::unfurl::page) fn lead_element(&mut self, tag: Tag) {
        // Older systems lay out their pages in tables.
        if tag == Tag::Table && !self.unmarked.has_headline {
            self.end_lead();
        } else {
            self.lead_breaks('\t');
        }
    }

    /// Notes where something begins or ends: a tab, or a line break where it stands on lines of its own.
    pub(in crate::unfurl::page) fn lead_breaks(&mut self, sign: char) {
        if self.lead.left > 0 && !self.page.lead.ends_with(['\n', sign]) {
            self.page.lead.push(sign);
        }
    }
}

/// Adds words with one space between them, however the source is laid out, with its references resolved, up to `left` bytes; says how much that was, or
/// nothing where there was more.
fn push_in_words(text: &mut String, mut rest: &str, left: usize) -> Option<usize> {
    let before = text.len();
    let refers = memchr::memchr(b'&', rest.as_bytes()).is_some();
    while !rest.is_empty() {
        let words = rest.trim_ascii_start();
        // A tab stands for an element here.
        if words.len() < rest.len() && !text.ends_with([' ', '\t', '\n']) {
            text.push(' ');
        }
        let end = words.bytes().position(|byte| byte.is_ascii_whitespace());
        let (word, behind) = words.split_at(end.unwrap_or(words.len()));
        let word = match refers {
            true => htmlize::unescape(word),
            false => word.into(),
        };
        if text.len() - before + word.len() > left {
            return None;
        }
        text.push_str(&word);
        rest = behind;
    }
    Some(text.len() - before)
}

/// A heading without the line below a break in it that begins with a day, and that line: some systems of China put who
/// and when there.
pub(super) fn without_day(raw: &str) -> (&str, &str) {
    let mut breaks = memchr::memchr_iter(b'\n', raw.as_bytes());
    let at = breaks.find(|at| {
        let below = raw[at + 1..].trim_start();
        below.starts_with(|c: char| c.is_ascii_digit())
            && dates::read(below.lines().next().unwrap_or_default()).is_some()
    });
    at.filter(|at| !raw[..*at].trim().is_empty())
        .map_or((raw, ""), |at| raw.split_at(at))
}

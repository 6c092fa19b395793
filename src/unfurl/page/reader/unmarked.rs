//! Text that tells something in an element whose tag says nothing of it, as older systems write their pages: the headline,
//! when it was published, who wrote it, and whose rights the page reserves. It is sought only where the page's head does not
//! say so already.

use super::super::Heading;
use super::{ENTRY_BYTES, Reader};
use crate::text::clean_line;
use crate::unfurl::byline;
use crate::unfurl::{picture, site, times, title};

/// The longest text that is looked at, in bytes.
const MAX_BYTES: usize = 400;
/// A shorter one is no headline, in bytes.
const MIN_HEADLINE_BYTES: usize = 24;
/// How many owners are kept, and how many elements one may be spread over with the sign before it.
const MAX_OWNERS: usize = 4;
const MAX_PARTS: u8 = 4;
/// The same of lines that say when, and of those that say who wrote; and how far such a line is read, in bytes.
const MAX_LINES: usize = 4;
const LINE_PARTS: u8 = 2;
const MAX_LINE_BYTES: usize = 80;

/// How many links below the text may say who wrote; a page of more is a list.
const MAX_LINKS_BELOW: u8 = 40;

#[derive(Debug, Default)]
pub(super) struct Unmarked {
    is_begun: bool,
    /// Until there is one.
    pub(super) wants_headline: bool,
    pub(super) has_headline: bool,
    wants_owner: bool,
    wants_date: bool,
    /// Until an element that is marked so names somebody.
    pub(super) wants_writer: bool,
    /// How many links of the article that stand in no sentence were asked who wrote.
    pub(super) links_below: u8,
    /// The text since the last tag, none where it is longer than what is looked at.
    text: String,
    is_long: bool,
    is_link: bool,
    /// A line of copyright that names nobody yet.
    owner: Line,
    /// A line that says of publication and not yet when.
    date: Line,
    /// A line that says who wrote and does not yet name anybody.
    writer: Line,
}

/// A line that is spread over a few elements.
#[derive(Debug, Default)]
struct Line {
    text: String,
    /// How many elements more are read for it.
    parts: u8,
}

impl Line {
    fn begin(&mut self, parts: u8) {
        self.text.clear();
        self.parts = parts;
    }

    /// Adds the text of an element; whether the line went on so far.
    fn goes_on(&mut self, text: &str) -> bool {
        if self.parts == 0 || self.text.len() + text.len() > MAX_BYTES {
            self.parts = 0;
            return false;
        }
        self.parts -= 1;
        self.text.extend([text, " "]);
        true
    }

    fn read(&self) -> String {
        clean_line(&self.text)
    }
}

impl Reader {
    /// Begins with the first element of the body.
    pub(super) fn begin_unmarked(&mut self) {
        if self.unmarked.is_begun {
            return;
        }
        self.unmarked.is_begun = true;
        let title = self.page.titles.first().map(|(title, _)| &**title);
        let is_titled = title.is_some_and(|title| !title.is_empty());
        let is_dated = self.page.states("article:published_time");
        self.teaser.is_sought = !["og:image", "twitter:image"]
            .iter()
            .flat_map(|key| self.page.metas(key))
            .any(|meta| !meta.own && !picture::is_set_aside(&meta.content));
        let in_data = |word: &str| {
            let mut scripts = self.page.scripts.iter().filter(|script| !script.own);
            scripts.any(|script| memchr::memmem::find(script.json.as_bytes(), word.as_bytes()).is_some())
        };
        // Behind it may stand who wrote and when.
        let is_told = is_dated || in_data("datePublished");
        // What is no name of somebody is the house's or an account's.
        let is_named = || {
            let mut tags = self.page.metas("author");
            tags.any(|meta| byline::is_full(&meta.content))
                || self.page.states("article:author")
                || in_data("\"author\"")
        };
        self.programs.are_sought = is_titled && !is_told;
        self.unmarked.wants_date = is_titled && !is_told;
        let is_named = is_named();
        self.unmarked.wants_writer = is_titled && !is_named;
        self.eyebrow.is_sought = is_titled && !(is_told && is_named);
        self.unmarked.wants_headline = is_titled && !(is_told && self.page.states("og:title"));
        self.unmarked.wants_owner = !site::is_named_in_head(&self.page);
    }

    /// Whether it is sought who the page is of.
    pub(super) fn wants_owner(&self) -> bool {
        self.unmarked.wants_owner
    }

    /// Whether such text is sought where the page stands.
    pub(super) fn seeks_unmarked(&self) -> bool {
        self.seeks_text() && !self.is_elsewhere()
    }

    /// Whether a link below the text may yet say who wrote: it stands in the article, in no sentence, and nothing said so
    /// before.
    pub(super) fn seeks_signer(&self) -> bool {
        let depth = &self.depth;
        let is_inside = depth.article > 0 || depth.body > 0 || depth.main > 0;
        self.unmarked.wants_writer
            && self.unmarked.links_below < MAX_LINKS_BELOW
            && is_inside
            && depth.paragraph == 0
            && !depth.is_aside()
            && self.page.bylines.is_empty()
            && self.has_text()
    }

    /// Whether such text is sought yet; who wrote stands behind the headline.
    fn seeks_text(&self) -> bool {
        let Unmarked {
            wants_headline,
            wants_owner,
            wants_date,
            wants_writer,
            ..
        } = self.unmarked;
        let wants_writer = wants_writer && !self.page.headings.is_empty();
        // An element that tells when says it better.
        let wants_date = wants_date && self.page.times.is_empty();
        wants_headline || wants_owner || wants_date || wants_writer || self.eyebrow.is_sought
    }

    pub(super) fn unmarked_text(&mut self, chunk: &str) {
        let seeks = self.seeks_text();
        let unmarked = &mut self.unmarked;
        unmarked.is_long |= !seeks;
        if unmarked.is_long {
            unmarked.text.clear();
            return;
        }
        let chunk = if unmarked.text.is_empty() {
            chunk.trim_ascii_start()
        } else {
            chunk
        };
        // However much space there is, it is one.
        let bare = chunk.trim_ascii_end();
        if unmarked.text.len() + bare.len() > MAX_BYTES {
            unmarked.is_long = true;
            unmarked.text.clear();
            return;
        }
        unmarked.text.push_str(bare);
        if bare.len() < chunk.len() {
            unmarked.text.push(' ');
        }
    }

    /// Reads the text that ends at a tag.
    pub(super) fn end_unmarked(&mut self, is_link: bool) {
        let was_link = std::mem::replace(&mut self.unmarked.is_link, is_link);
        self.unmarked.is_long = false;
        if self.unmarked.text.is_empty() {
            return;
        }
        let raw = std::mem::take(&mut self.unmarked.text);
        let text = htmlize::unescape(&*raw);
        let bare = text.trim_start();
        if !bare.is_empty() && !self.is_in_bar() {
            if self.unmarked.wants_headline && !was_link {
                self.unmarked_headline(bare);
            }
            if self.unmarked.wants_owner {
                self.unmarked_owner(bare);
            }
            if self.unmarked.wants_date {
                self.unmarked_date(bare);
            }
            if self.unmarked.wants_writer {
                self.unmarked_writer(bare);
            }
            if self.eyebrow.is_sought {
                self.eyebrow_text(bare);
            }
        }
        drop(text);
        self.unmarked.text = raw;
        self.unmarked.text.clear();
    }

    /// A text that the page's title is, or begins with, is its headline.
    fn unmarked_headline(&mut self, text: &str) {
        if text.len() < MIN_HEADLINE_BYTES || self.depth.is_aside() {
            return;
        }
        let Some((title, _)) = self.page.titles.first() else {
            return;
        };
        // Most differ from it in their first letters and their last word.
        let start = title.as_bytes();
        let may_begin = start[..start.len().min(6)] == text.as_bytes()[..6];
        let last = || text.split_ascii_whitespace().next_back().unwrap_or_default();
        if !may_begin && !title.ends_with(last()) {
            return;
        }
        let text = clean_line(text);
        if !title::is_set_apart(title, &text) || !self.keep(text.len() + ENTRY_BYTES) {
            return;
        }
        let place = self.place();
        self.unmarked.has_headline = true;
        self.page.headings.push(Heading {
            level: Heading::UNMARKED,
            text,
            place,
            line: self.line,
            lead: self.page.lead.len(),
        });
        self.eyebrow_ends();
        self.begin_lead(place);
        self.begin_loose();
    }

    /// A line that says of publication when, wherever it stands: `发布日期：2026-03-15`.
    fn unmarked_date(&mut self, text: &str) {
        let line = &mut self.unmarked.date;
        if times::says_published(text) {
            line.begin(LINE_PARTS);
        }
        if !line.goes_on(&text[..text.floor_char_boundary(MAX_LINE_BYTES)]) {
            return;
        }
        if line.text.bytes().filter(u8::is_ascii_digit).count() >= 4 {
            line.parts = 0;
            if self.page.dated.len() < MAX_LINES {
                self.page.dated.push(line.read());
            }
        }
    }

    /// A line behind the headline that names who wrote behind a label and a colon: `作者：王小明`, `<b>Von:</b> Ada Lin`.
    fn unmarked_writer(&mut self, text: &str) {
        let is_behind = !self.page.headings.is_empty() && !self.depth.is_aside();
        let line = &mut self.unmarked.writer;
        if is_behind && byline::begins_with_writer(text) {
            line.begin(LINE_PARTS);
        }
        if !line.goes_on(&text[..text.floor_char_boundary(MAX_LINE_BYTES)]) {
            return;
        }
        let names = byline::behind_writer(&line.read());
        if !names.is_empty() {
            line.parts = 0;
            if self.page.writers.len() < MAX_LINES {
                self.page.writers.push(names);
            }
        }
    }

    /// A line of copyright names the owner behind its sign, some in an element of its own.
    fn unmarked_owner(&mut self, text: &str) {
        let line = &mut self.unmarked.owner;
        if site::reserves(text) {
            // Below a text it tells whose that is, be it an agency's.
            let is_of_text = self.depth.article + self.depth.body > 0 && !self.depth.is_aside();
            line.begin(if is_of_text { 0 } else { MAX_PARTS });
        }
        if !line.goes_on(text) {
            return;
        }
        let read = line.read();
        if let Some(owner) = site::owner(&read) {
            line.parts = 0;
            if site::is_printed(owner, &read) && self.page.owners.len() < MAX_OWNERS {
                self.page.owners.push(site::without_legal(owner).to_owned());
            }
        }
    }
}

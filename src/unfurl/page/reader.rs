//! Follows the page tag by tag and notes what an article could be read from.

use super::attributes::Attributes;
use super::seen::Seen;
use super::tag::Tag;
use super::window::Window;
use super::words::{Hint, Words};
use super::{Page, Place};
use crate::markup::Mark;
use lol_html::StartTag;

mod anchor;
mod backdrop;
mod close;
mod elsewhere;
mod end;
mod eyebrow;
mod follow;
mod head;
mod hinted;
mod home;
mod lead;
mod levels;
mod limits;
mod loose;
mod marks;
mod microdata;
mod open;
mod parsely;
mod points;
mod program;
mod rdfa;
mod shown;
mod teaser;
mod text;
mod unmarked;

use anchor::has_href_alone;
use eyebrow::Eyebrow;
use follow::is_apart;
use home::Home;
use lead::Lead;
use levels::Levels;
use limits::{
    ENTRY_BYTES, MAX_BODY_BYTES, MAX_BYLINES, MAX_DATA_BYTES, MAX_HELD_BYTES, MAX_ITEMS, MAX_KEPT_BYTES,
    MAX_NOSCRIPT_BYTES, MAX_OF_A_KIND, MAX_OPEN, MAX_SPARE, MAX_SPARE_BYTES, OBJECT_BYTES, VALUE_BYTES,
};
pub(super) use limits::{MAX_SCRIPT_BYTES, MAX_TEXT_BYTES};
use loose::Loose;
use marks::Bookmark;
use microdata::Item;
use open::{Depth, Kind, Open};
use points::Idle;
use program::Programs;
use teaser::Teaser;
use unmarked::Unmarked;

/// What is to be done after a start tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    Go,
    /// Nothing that is wanted can follow.
    Stop,
}

#[derive(Debug, Default)]
pub(super) struct Reader {
    page: Page,
    open: Vec<Open>,
    items: Vec<Item>,
    /// How many open elements want text.
    listening: usize,
    depth: Depth,
    mark: Option<Bookmark>,
    seen: Seen,
    lead: Lead,
    eyebrow: Eyebrow,
    loose: Loose,
    unmarked: Unmarked,
    programs: Programs,
    teaser: Teaser,
    idle: Idle,
    /// What the sources before a picture offer in its place, and whether not all read it.
    source: Option<(String, bool)>,
    home: Home,
    /// The ids of what the last byline is labelled with that is.
    labels: String,
    /// Texts of closed elements, to be written anew.
    spare: Vec<String>,
    article: u16,
    body_bytes: usize,
    /// How much of that stands before the headline.
    before_bytes: usize,
    kept_bytes: usize,
    script_bytes: usize,
    noscript_bytes: usize,
    data_bytes: usize,
    held_bytes: usize,
    head_only: bool,
    /// How many tags stand before the text that follows.
    seams: u8,
    /// Whether the article of the headline is read through and told who wrote it.
    is_told: bool,
    /// The line of the tag being read, or of the element being closed.
    line: u32,
    levels: Levels,
    /// How deep a caption lies that ended right before.
    caption_end: Option<usize>,
    /// Whether the element being read is the next beside one.
    is_behind_caption: bool,
}

impl Reader {
    /// Reads the head alone.
    pub(super) fn of_head() -> Self {
        Self {
            head_only: true,
            ..Self::default()
        }
    }

    /// Whether so much more may be kept; what is not is left out and said so.
    fn keep(&mut self, bytes: usize) -> bool {
        let fits = self.kept_bytes + bytes <= MAX_KEPT_BYTES;
        if fits {
            self.kept_bytes += bytes;
        } else {
            self.page.is_cut = true;
        }
        fits
    }

    /// Whether text is wanted where the page stands.
    pub(super) fn is_listening(&self) -> bool {
        self.listening > 0 || self.seeks_unmarked()
    }

    /// Reads a `<br>`.
    pub(super) fn line_break(&mut self) {
        self.break_line();
        self.page.is_html = true;
    }

    /// Reads a start tag; its element lies at this depth, or has no content.
    pub(super) fn start(
        &mut self,
        tag: Tag,
        element: &StartTag<'_>,
        depth: Option<usize>,
        window: &Window<'_>,
    ) -> Next {
        if self.head_only && !tag.may_be_in_head(&element.name()) {
            return Next::Stop;
        }
        self.is_behind_caption = self.caption_end.take().is_some_and(|end| depth == Some(end));
        // One in a byline may be the author's name, which its text stands apart from.
        let is_name = tag == Tag::Button && self.depth.byline > 0;
        let block = tag.is_block();
        let attributes = Attributes::of(element, window);
        self.settle_mark(tag, &attributes);
        if block && !self.head_only {
            self.begin_unmarked();
        }
        if block && !self.is_in_bar() {
            self.flush_loose();
            self.break_line();
            self.eyebrow_break();
            self.close_paragraph();
        } else if is_name || self.depth.byline > 0 && is_apart(&attributes) {
            self.break_line();
        } else if tag == Tag::Break {
            self.loose_break();
            self.break_line();
        }
        self.line = window.line(element.source_location().bytes().start);
        self.page.is_html |= tag.is_html();
        if let Some(depth) = depth {
            self.levels.innermost = depth;
        }
        let words = match tag {
            Tag::Mute | Tag::Source | Tag::Button | Tag::Drawing | Tag::Script | Tag::Break => {
                Words::default()
            }
            Tag::Picture | Tag::Film | Tag::Meta | Tag::Link if self.is_elsewhere() => Words::default(),
            Tag::Anchor if has_href_alone(element, window) => Words::default(),
            // No two of these are alike.
            Tag::Anchor | Tag::Picture | Tag::Film | Tag::Meta | Tag::Link => attributes.words(),
            _ => {
                let at = element.source_location().bytes();
                self.seen.words(at, window, || attributes.words())
            }
        };
        if block {
            self.backdrop(tag, &attributes, words);
        }
        let mut kinds = self.kinds(tag, element, &attributes, words);
        if words.has(Hint::MICRODATA) {
            self.microdata(&element.name(), &attributes, &mut kinds);
        } else if words.has(Hint::RDFA) && (tag != Tag::Meta || !self.items.is_empty()) {
            self.rdfa(&element.name(), &attributes, &mut kinds);
        }
        let block = block || is_name;
        let Some(depth) = depth.filter(|_| !kinds.is_empty() || block && self.listening > 0) else {
            return Next::Go;
        };
        if self.open.len() >= MAX_OPEN {
            self.page.is_cut = true;
            return Next::Go;
        }
        let wants_text = kinds.iter().any(Kind::wants_text);
        let wants_hint = kinds.iter().any(Kind::is_time);
        self.listening += usize::from(wants_text);
        for kind in &kinds {
            if let Some(depth) = self.depth.of(kind) {
                *depth += 1;
            }
            match kind {
                Kind::Article | Kind::Body => {
                    self.begin_loose();
                    self.end_eyebrow();
                }
                Kind::Main => self.end_eyebrow(),
                Kind::Heading(_) => self.eyebrow_ends(),
                _ => {}
            }
        }
        self.open.push(Open {
            tag,
            depth,
            kinds,
            hint: if wants_hint {
                attributes.hint()
            } else {
                String::new()
            },
            is_updated: wants_hint && self.is_behind_update(),
            text: wants_text.then(|| self.spare.pop().unwrap_or_default()),
            block,
            line: self.line,
        });
        Next::Go
    }
}

//! Lists in the text of an article.

use super::super::{Paragraph, Place};
use super::loose::is_text;
use super::{ENTRY_BYTES, Kind, MAX_BODY_BYTES, Reader};
use crate::text::clean_lines;

/// A shorter one is no sentence, in bytes.
const MIN_BYTES: usize = 20;

/// What ends one that goes on.
const ENDS: [char; 4] = ['.', ';', '。', '；'];

/// Behind so many in a row that are no sentences a menu goes on, up to the next paragraph.
const MAX_IDLE: usize = 4;

/// The last in lists that were no sentences, and behind how many paragraphs they stand.
#[derive(Debug, Default)]
pub(super) struct Idle {
    points: usize,
    paragraphs: usize,
}

/// The signs that lead back from a note to the text, as encyclopedias and blogs set them.
const BACK: [char; 4] = ['^', '↑', '↩', '↵'];

impl Reader {
    /// Whether a list may be part of the article's text: it stands behind some.
    pub(super) fn takes_points(&self) -> bool {
        // Where the page marks its article, in that.
        self.has_text()
            && (self.page.articles == 0 || self.place().in_content())
            && !self.depth.is_aside()
            && self.depth.paragraph == 0
            && self.depth.caption == 0
            && self.depth.header == 0
            && !self.is_behind()
            && !self.is_in_bar()
            && (self.idle.points < MAX_IDLE || self.page.paragraphs.len() > self.idle.paragraphs)
    }

    pub(super) fn point(&self) -> Kind {
        Kind::Point(self.page.paragraphs.len(), self.page.points.len())
    }

    /// Ends one that began behind so many paragraphs and others; menus and headlines are no sentences.
    pub(super) fn end_point(&mut self, raw: &str, place: Place, paragraphs: usize, points: usize) {
        // What it holds is read by itself.
        if self.page.paragraphs.len() > paragraphs || self.page.points.len() > points {
            return;
        }
        let is_sentence = self.read_point(raw, place, paragraphs);
        if is_sentence || self.page.paragraphs.len() > self.idle.paragraphs {
            self.idle.points = 0;
            self.idle.paragraphs = self.page.paragraphs.len();
        }
        self.idle.points += usize::from(!is_sentence);
    }

    /// Notes it, if it is a sentence.
    fn read_point(&mut self, raw: &str, place: Place, paragraphs: usize) -> bool {
        if raw.len() < MIN_BYTES {
            return false;
        }
        // Most are links, which end in no sign.
        let last = raw.trim_end().chars().next_back();
        if last.is_none_or(char::is_alphanumeric) {
            return false;
        }
        let text = clean_lines(&htmlize::unescape(raw));
        // `River reaches the sea...` is the headline of another article.
        let is_cut = text.ends_with("..") || text.ends_with('…');
        let is_note = text.starts_with(BACK) || text.ends_with(BACK);
        if text.len() < MIN_BYTES || is_cut || is_note || !text.ends_with(ENDS) && !is_text(&text) {
            return false;
        }
        if self.body_bytes + text.len() > MAX_BODY_BYTES || !self.keep(text.len() + ENTRY_BYTES) {
            self.page.is_cut = true;
            return false;
        }
        let point = Paragraph {
            text,
            is_loose: false,
            is_point: true,
            depth: self.levels.closing,
            ends_at: self.body_bytes,
            apart: self.levels.take_apart(),
            headings: self.page.headings.len(),
            place,
            line: self.line,
        };
        self.page.points.push((paragraphs, point));
        true
    }
}

//! Text of the article outside paragraphs, its lines broken by `<br>`: systems that know no `<p>` write so, many of
//! Korea and China among them. It is read from the headline on until the page turns out to write paragraphs.

use super::super::Paragraph;
use super::text::{push_in_one_line, source_break};
use super::{ENTRY_BYTES, Kind, MAX_BODY_BYTES, MAX_TEXT_BYTES, Reader};
use crate::text::clean_lines;
use crate::unfurl::byline::is_cjk;
use crate::unfurl::sentence::ends_sentence;

/// A line with as many characters, and a sentence that ends in it, is text; in scripts without spaces it takes fewer.
const MIN_CHARS: usize = 60;
const MIN_CJK_CHARS: usize = 30;

#[derive(Debug, Default)]
pub(super) struct Loose {
    is_on: bool,
    is_over: bool,
    text: String,
    /// How much has come since the last that was text, in bytes.
    idle: usize,
}

/// After so much that is no text, in bytes, none is to come: the page is a list.
const MAX_IDLE_BYTES: usize = 8 * 1024;

/// Whether a line is text, not a menu, a headline or a note.
pub(super) fn is_text(line: &str) -> bool {
    let chars = line.chars().count();
    let cjk = line.chars().filter(|c| is_cjk(*c)).count();
    let least = if cjk * 2 > chars { MIN_CJK_CHARS } else { MIN_CHARS };
    chars >= least && (ends_sentence(line) || without_signature(line).is_some_and(ends_sentence))
}

/// Whether a line is long and of several sentences, though what it ends in is none: a signature, a code.
fn is_long_text(line: &str) -> bool {
    const MIN_BYTES: usize = 600;
    const MIN_SENTENCES: usize = 4;
    line.len() >= MIN_BYTES && line.matches(". ").take(MIN_SENTENCES).count() == MIN_SENTENCES
}

/// What stands before a few letters in wide brackets at the end, where papers of China and Japan put who wrote.
fn without_signature(line: &str) -> Option<&str> {
    const MOST: usize = 24;
    let (before, inside) = line.trim_end().strip_suffix('）')?.rsplit_once('（')?;
    (inside.chars().count() <= MOST).then_some(before)
}

/// Whether what an element holds may be text, told without reading it.
fn may_be_text(raw: &str) -> bool {
    if raw.is_ascii() {
        raw.len() >= MIN_CHARS && raw.trim().len() >= MIN_CHARS && raw.contains(['.', '!', '?', ';'])
    } else {
        raw.len() >= MIN_CJK_CHARS
    }
}

impl Reader {
    /// Begins where an article does.
    pub(super) fn begin_loose(&mut self) {
        if !self.loose.is_on && !self.loose.is_over {
            self.loose.is_on = true;
            self.listening += 1;
        }
    }

    /// Ends it for good where a paragraph is text: what else stands about is not.
    pub(super) fn end_loose_at(&mut self, paragraph: &str) {
        if self.loose.is_on && !self.depth.is_aside() && is_text(paragraph) {
            self.end_loose();
        }
    }

    fn end_loose(&mut self) {
        self.loose = Loose {
            is_over: true,
            ..Loose::default()
        };
        self.listening -= 1;
    }

    fn takes_loose(&self) -> bool {
        self.loose.is_on
            && self.depth.paragraph == 0
            && !self.depth.is_aside()
            && self.depth.header == 0
            && (self.depth.caption == 0 || !self.is_in_caption_of_line())
            && self.loose.text.len() < MAX_TEXT_BYTES
            && !self.is_in_bar()
    }

    /// Whether the page stands in a caption inside a line of the article; a block that is classed so holds whole texts as well.
    fn is_in_caption_of_line(&self) -> bool {
        if self.depth.article + self.depth.body == 0 {
            return false;
        }
        let mut captions = self
            .open
            .iter()
            .filter(|open| open.kinds.iter().any(|kind| matches!(kind, Kind::Caption)));
        captions.next().is_some_and(|outermost| !outermost.block)
    }

    pub(super) fn loose_text(&mut self, chunk: &str) {
        if self.takes_loose() {
            self.loose.idle += chunk.len();
            let taken = chunk.floor_char_boundary(MAX_TEXT_BYTES - self.loose.text.len());
            push_in_one_line(&mut self.loose.text, &chunk[..taken], source_break);
        }
    }

    /// Reads a `<br>`.
    pub(super) fn loose_break(&mut self) {
        if self.takes_loose() && !self.loose.text.is_empty() {
            self.loose.text.push('\n');
        }
    }

    /// Leaves it out where the page says more in paragraphs: then it is captions, notes and the like.
    pub(super) fn settle_loose(&mut self) {
        if !self.page.paragraphs.iter().any(|paragraph| paragraph.is_loose) {
            return;
        }
        let bytes = |is_loose: bool| -> usize {
            let of_kind = self
                .page
                .paragraphs
                .iter()
                .filter(|paragraph| paragraph.is_loose == is_loose);
            of_kind
                .filter(|paragraph| !paragraph.place.aside)
                .map(|paragraph| paragraph.text.len())
                .sum()
        };
        if bytes(false) >= bytes(true) {
            self.keep_paragraphs(|_, paragraph| !paragraph.is_loose);
        } else if let Some(begins) = self
            .page
            .paragraphs
            .iter()
            .position(|paragraph| paragraph.is_loose)
        {
            // Paragraphs before it that are no text are menus, and lines about the article.
            self.keep_paragraphs(|at, paragraph| at >= begins || is_text(&paragraph.text));
        }
    }

    /// Keeps the paragraphs that are wanted, by their places, how far apart they lie, and what stands between them.
    fn keep_paragraphs(&mut self, wanted: impl Fn(usize, &Paragraph) -> bool) {
        let (mut at, mut kept, mut apart) = (0, 0, usize::MAX);
        // How many are kept of so many.
        let mut before = vec![0];
        self.page.paragraphs.retain_mut(|paragraph| {
            let is_wanted = wanted(at, paragraph);
            at += 1;
            apart = apart.min(paragraph.apart);
            if is_wanted {
                kept += 1;
                paragraph.apart = std::mem::replace(&mut apart, usize::MAX);
            }
            before.push(kept);
            is_wanted
        });
        for (paragraphs, _) in &mut self.page.points {
            *paragraphs = before[*paragraphs];
        }
    }

    /// Ends a text where a block begins or ends.
    pub(super) fn flush_loose(&mut self) {
        if self.loose.text.is_empty() {
            return;
        }
        if !may_be_text(&self.loose.text) || self.depth.is_aside() {
            self.loose.text.clear();
            if self.loose.idle > MAX_IDLE_BYTES {
                self.end_loose();
            }
            return;
        }
        let raw = std::mem::take(&mut self.loose.text);
        let text = clean_lines(&htmlize::unescape(&*raw));
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        if lines().any(|line| is_text(line) || is_long_text(line)) {
            self.loose.idle = 0;
            let place = self.place();
            // The lines stand side by side in the element that they are in.
            let depth = self.levels.innermost + 1;
            let mut apart = self.levels.take_apart();
            for line in lines() {
                let taken = line.len() + ENTRY_BYTES;
                if self.body_bytes + taken > MAX_BODY_BYTES {
                    self.page.is_cut = true;
                    break;
                }
                self.body_bytes += taken;
                self.page.paragraphs.push(Paragraph {
                    text: line.to_owned(),
                    is_loose: true,
                    is_point: false,
                    depth,
                    apart: std::mem::replace(&mut apart, depth),
                    ends_at: self.body_bytes,
                    headings: self.page.headings.len(),
                    place,
                    line: self.line,
                });
            }
        }
    }
}

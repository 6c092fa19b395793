//! The lines right above a headline, whatever elements they stand in: some pages say there who wrote and when, with no word
//! in their markup that says so. They are sought only where the page's head does not say it already.

use super::Reader;
use super::close::is_titled;

/// How much is kept, in bytes, and of how many elements: above that stand menus.
const MAX_BYTES: usize = 400;
const MAX_PARTS: usize = 5;

/// What stands between the parts of such a line.
const SIGNS: [char; 7] = ['·', '•', '|', '/', '–', '—', '-'];

#[derive(Debug, Default)]
pub(super) struct Eyebrow {
    pub(super) is_sought: bool,
    /// What came last: lines apart by line breaks, elements by tabs.
    text: String,
    /// The same before the heading that is open.
    before: String,
}

impl Reader {
    /// Adds the text of an element.
    pub(super) fn eyebrow_text(&mut self, text: &str) {
        // No headline stands below its article.
        if self.has_text() {
            self.eyebrow.is_sought = false;
            return;
        }
        let text = text.trim().trim_matches(SIGNS).trim();
        if text.is_empty() || self.depth.is_aside() {
            return;
        }
        let eyebrow = &mut self.eyebrow.text;
        if text.len() > MAX_BYTES {
            eyebrow.clear();
            return;
        }
        eyebrow.extend([text, "\t"]);
        let over = eyebrow.len().saturating_sub(MAX_BYTES);
        if over > 0 {
            eyebrow.drain(..eyebrow.ceil_char_boundary(over));
        }
    }

    /// Begins a line.
    pub(super) fn eyebrow_break(&mut self) {
        if self.eyebrow.text.ends_with('\t') {
            self.eyebrow.text.push('\n');
        }
    }

    /// What came so far stands above no headline that follows.
    pub(super) fn end_eyebrow(&mut self) {
        self.eyebrow.text.clear();
    }

    /// A heading begins, or its text, which may be in further elements.
    pub(super) fn eyebrow_ends(&mut self) {
        if !self.eyebrow.text.is_empty() {
            std::mem::swap(&mut self.eyebrow.before, &mut self.eyebrow.text);
            self.eyebrow.text.clear();
        }
    }

    /// The last heading is a headline.
    pub(super) fn keep_eyebrow(&mut self) {
        if !self.eyebrow.is_sought {
            return;
        }
        let page = &mut self.page;
        let is_titled = page
            .headings
            .last()
            .is_some_and(|heading| is_titled(page, &heading.text));
        if !is_titled {
            return;
        }
        self.eyebrow.is_sought = false;
        let parts = self.eyebrow.before.rmatch_indices('\t').nth(MAX_PARTS);
        let from = parts.map_or(0, |(at, _)| at + 1);
        page.eyebrow.push_str(&self.eyebrow.before[from..]);
    }
}

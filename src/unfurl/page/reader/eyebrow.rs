//! The lines right above a headline, whatever elements they stand in: some pages say there who wrote and when, with no word
//! in their markup that says so. They are sought only where the page's head does not say it already.

use super::super::{Heading, Page};
use super::Reader;
use super::close::is_titled;
use super::text::{push_in_one_line, source_break};
use crate::unfurl::byline::SIGNS;

/// How much is kept, in bytes, and of how many elements: above that stand menus.
const MAX_BYTES: usize = 400;
const MAX_PARTS: usize = 5;

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
        if self.has_text() && self.had_headline() {
            self.eyebrow.is_sought = false;
            return;
        }
        if self.depth.is_aside() {
            return;
        }
        let eyebrow = &mut self.eyebrow.text;
        if text.len() > MAX_BYTES {
            eyebrow.clear();
            return;
        }
        if eyebrow.len() > 4 * MAX_BYTES {
            eyebrow.drain(..eyebrow.ceil_char_boundary(eyebrow.len() - MAX_BYTES));
        }
        push_in_one_line(eyebrow, text.trim_end(), source_break);
        eyebrow.push('\t');
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
        let eyebrow = &mut self.eyebrow;
        // Nothing but a lower heading, a rubric, stands between.
        let is_rubric = |heading: &Heading| heading.level > 1 && heading.text == eyebrow.text.trim();
        if self.page.headings.last().is_some_and(is_rubric) {
            eyebrow.before.push_str(&eyebrow.text);
            eyebrow.text.clear();
        } else if !eyebrow.text.is_empty() {
            std::mem::swap(&mut eyebrow.before, &mut eyebrow.text);
            eyebrow.text.clear();
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
            .is_some_and(|heading| is_titled(page, &heading.text) || is_most_of_title(page, heading));
        if !is_titled {
            return;
        }
        self.eyebrow.is_sought = false;
        let before = &self.eyebrow.before;
        // What it is cut in would be half a name.
        let cut = before.ceil_char_boundary(before.len().saturating_sub(MAX_BYTES));
        let from = if cut > 0 {
            before[cut..].find('\t').map_or(before.len(), |at| cut + at)
        } else {
            0
        };
        let before = &before[from..];
        // The signs between parts stand alone as often as beside one.
        let mut left = MAX_PARTS;
        let mut lines: Vec<String> = Vec::new();
        for line in before.lines().rev() {
            let parts = line
                .split('\t')
                .rev()
                .map(|part| part.trim().trim_matches(SIGNS).trim());
            let parts = parts.filter(|part| !part.is_empty()).take_while(|part| {
                let is_counted = !is_count(part);
                let is_kept = left > 0;
                left -= usize::from(is_counted && is_kept);
                is_kept
            });
            let mut parts: Vec<&str> = parts.collect();
            parts.reverse();
            lines.push(parts.join("\t"));
        }
        lines.reverse();
        page.eyebrow.push_str(&lines.join("\n"));
    }
}

/// Whether a part is a small number or a sign: `3` of 5 stars, `1` comment.
fn is_count(part: &str) -> bool {
    part.len() <= 3 && !part.contains(char::is_alphabetic)
}

/// Whether a heading of the first level is most of the page's title, a rubric before it: `Rivers: The Sea Is Near - Example`.
fn is_most_of_title(page: &Page, heading: &Heading) -> bool {
    let title = page.titles.first();
    heading.level == 1
        && title
            .is_some_and(|(title, _)| title.contains(&*heading.text) && heading.text.len() * 2 > title.len())
}

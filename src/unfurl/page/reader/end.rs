//! Closes elements where they end, and the page.

use super::super::Page;
use super::{Kind, MAX_SPARE, MAX_SPARE_BYTES, Reader};

impl Reader {
    /// Tells that the element at this depth ends, and with it every one still open inside.
    pub(in crate::unfurl::page) fn end(&mut self, depth: usize) {
        self.caption_end = None;
        while self.open.last().is_some_and(|open| open.depth >= depth) {
            self.close_last();
        }
        self.levels.end(depth);
    }

    pub(super) fn close_paragraph(&mut self) {
        if self.depth.paragraph == 0 {
            return;
        }
        if let Some(at) = self
            .open
            .iter()
            .rposition(|open| matches!(open.kinds.first(), Some(Kind::Paragraph)))
        {
            // A block inside an element inside the paragraph closes the paragraph as well.
            while self.open.len() > at {
                self.close_last();
            }
        }
    }

    fn close_last(&mut self) {
        if self.open.last().is_some_and(|open| open.block) {
            self.flush_loose();
        }
        let place = self.place();
        let Some(open) = self.open.pop() else { return };
        self.listening -= usize::from(open.text.is_some());
        let mut raw = open.text.unwrap_or_default();
        self.held_bytes = self.held_bytes.saturating_sub(raw.len());
        for kind in &open.kinds {
            if let Some(depth) = self.depth.of(kind) {
                *depth -= 1;
            }
            match kind {
                // A header inside the main part is the article's.
                Kind::Header if self.depth.main + self.depth.article > 0 => {}
                Kind::Header | Kind::Aside | Kind::Elsewhere => self.end_eyebrow(),
                Kind::Caption => self.caption_end = Some(open.depth),
                _ => {}
            }
        }
        self.line = open.line;
        self.levels.closing = open.depth;
        for kind in open.kinds {
            if matches!(kind, Kind::Program) {
                self.end_program(&raw);
                continue;
            }
            if matches!(kind, Kind::Json) {
                self.script(std::mem::take(&mut raw));
                continue;
            }
            self.close(kind, &raw, &open.hint, open.is_updated, place);
        }
        if (1..=MAX_SPARE_BYTES).contains(&raw.capacity()) && self.spare.len() < MAX_SPARE {
            raw.clear();
            self.spare.push(raw);
        }
        if open.block {
            self.break_line();
        }
    }

    pub(in crate::unfurl::page) fn finish(mut self) -> Page {
        while !self.open.is_empty() {
            self.close_last();
        }
        self.flush_loose();
        self.settle_loose();
        self.page.text_bytes = self.body_bytes;
        self.page.items = self.take_items();
        self.page
    }
}

//! The piece of the page that the tokenizer is reading, so that attributes are read in place instead of copied.

use std::ops::Range;

/// Text of the page, and how much of the page came before it.
#[derive(Debug, Default)]
pub(super) struct Window {
    start: usize,
    text: String,
}

impl Window {
    /// Moves on to the piece that follows; `fill` writes it.
    pub(super) fn next<T>(&mut self, fill: impl FnOnce(&mut String) -> T) -> T {
        self.start += self.text.len();
        self.text.clear();
        fill(&mut self.text)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// What stands at these bytes of the page; nothing when it does not lie in this piece as a whole.
    pub(super) fn get(&self, bytes: Range<usize>) -> Option<&str> {
        let start = bytes.start.checked_sub(self.start)?;
        self.text.get(start..bytes.end.checked_sub(self.start)?)
    }
}

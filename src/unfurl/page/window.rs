//! The piece of the page that the tokenizer is reading, so that attributes are read in place instead of copied.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

/// Text of the page, and how much of the page came before it.
#[derive(Debug, Default)]
pub(super) struct Window<'p> {
    start: usize,
    text: Cow<'p, str>,
    /// How much of the text stood in the piece before: what was not yet read to its end.
    kept: usize,
    /// How much of it is left for the piece that follows: a tag that does not end in this one would have to be copied
    /// together.
    ahead: usize,
    /// How far lines are counted, in bytes of the page, and how many began; none when they are not wanted.
    counted: Option<Cell<(usize, u32)>>,
}

impl<'p> Window<'p> {
    /// Counts lines on the way.
    pub(super) fn with_lines() -> Self {
        Self {
            counted: Some(Cell::new((0, 1))),
            ..Self::default()
        }
    }

    /// The line at this byte of the page, which is none before one asked for earlier; 0 when lines are not counted.
    pub(super) fn line(&self, byte: usize) -> u32 {
        let Some(counted) = &self.counted else { return 0 };
        let (from, line) = counted.get();
        let at = |byte: usize| byte.saturating_sub(self.start).min(self.text.len());
        let passed = self.text.as_bytes().get(at(from)..at(byte)).unwrap_or_default();
        let breaks = passed.iter().filter(|byte| **byte == b'\n').count();
        let line = line.saturating_add(breaks.try_into().unwrap_or(u32::MAX));
        counted.set((byte.max(from), line));
        line
    }

    /// Moves on to the piece that follows; `fill` writes it. What stands from `keep` on is kept before it.
    pub(super) fn next<T>(&mut self, keep: Option<usize>, fill: impl FnOnce(&mut String) -> T) -> T {
        self.pass(keep);
        let told = fill(self.text.to_mut());
        self.settle();
        told
    }

    /// Begins with a page that is in memory as a whole, and is read where it lies.
    pub(super) fn begin(&mut self, page: &'p str) {
        self.text = Cow::Borrowed(page);
        self.settle();
    }

    /// Moves on to what was left, which nothing follows; whether anything was.
    pub(super) fn last(&mut self, keep: Option<usize>) -> bool {
        let left = self.ahead;
        self.pass(keep);
        self.ahead = 0;
        left > 0
    }

    fn pass(&mut self, keep: Option<usize>) {
        let end = self.end();
        self.line(end);
        let passed = keep.unwrap_or(end) - self.start;
        match &mut self.text {
            Cow::Borrowed(text) => *text = &text[passed..],
            Cow::Owned(text) => drop(text.drain(..passed)),
        }
        self.start += passed;
        self.kept = self.text.len() - self.ahead;
    }

    fn settle(&mut self) {
        let last = memchr::memrchr(b'>', &self.text.as_bytes()[self.kept..]);
        self.ahead = last.map_or(0, |last| self.text.len() - self.kept - last - 1);
    }

    /// The piece.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.text.as_bytes()[self.kept..self.text.len() - self.ahead]
    }

    /// Where the piece ends, in bytes of the page.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len() - self.ahead
    }

    /// What stands at these bytes of the page; nothing when it does not lie in this piece, with what is kept, as a whole.
    pub(super) fn get(&self, bytes: Range<usize>) -> Option<&str> {
        let start = bytes.start.checked_sub(self.start)?;
        self.text.get(start..bytes.end.checked_sub(self.start)?)
    }

    /// The same, whether it is whole characters or not.
    pub(super) fn get_bytes(&self, bytes: Range<usize>) -> Option<&[u8]> {
        let start = bytes.start.checked_sub(self.start)?;
        self.text
            .as_bytes()
            .get(start..bytes.end.checked_sub(self.start)?)
    }
}

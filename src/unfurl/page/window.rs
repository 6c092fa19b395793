//! The piece of the page that the tokenizer is reading, so that attributes are read in place instead of copied.

use std::cell::Cell;
use std::ops::Range;

/// Text of the page, and how much of the page came before it.
#[derive(Debug, Default)]
pub(super) struct Window {
    start: usize,
    text: String,
    /// How far lines are counted, in bytes of the page, and how many began; none when they are not wanted.
    counted: Option<Cell<(usize, u32)>>,
}

impl Window {
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

    /// Moves on to the piece that follows; `fill` writes it.
    pub(super) fn next<T>(&mut self, fill: impl FnOnce(&mut String) -> T) -> T {
        self.line(self.start + self.text.len());
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

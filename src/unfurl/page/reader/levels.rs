//! How deep elements lie, by which it is told what stands together.

#[derive(Debug)]
pub(super) struct Levels {
    /// How deep the innermost element lies, where text is listened to.
    pub(super) innermost: usize,
    /// How deep the element lies that is being closed.
    pub(super) closing: usize,
    /// How deep the outermost element lay that ended since the last paragraph.
    ended: usize,
}

/// None ended.
const NONE: usize = usize::MAX;

impl Default for Levels {
    fn default() -> Self {
        Self {
            innermost: 0,
            closing: 0,
            ended: NONE,
        }
    }
}

impl Levels {
    /// Tells that an element at this depth ends.
    pub(super) fn end(&mut self, depth: usize) {
        self.ended = self.ended.min(depth);
        self.innermost = depth - 1;
    }

    /// The outermost that ended since this was asked for.
    pub(super) fn take_apart(&mut self) -> usize {
        std::mem::replace(&mut self.ended, NONE)
    }
}

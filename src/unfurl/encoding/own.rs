//! What handbill put into a page itself says nothing of the encoding the page came in.

use crate::markup::{BAR_END, BAR_START, HEAD_END, HEAD_START, Mark};
use std::borrow::Cow;

/// What all of handbill's opening marks begin with.
pub(super) const MARK_START: &[u8] = b"<!-- handbill:";
/// The marks by kind: where it opens, where it closes.
const KINDS: [(Mark, &str, &str); 2] = [
    (Mark::Head, HEAD_START, HEAD_END),
    (Mark::Bar, BAR_START, BAR_END),
];

/// The page without what handbill put in, whose bytes say nothing of the encoding the page came in.
pub(super) fn without_own(page: &[u8]) -> Cow<'_, [u8]> {
    let mut kept = Vec::new();
    let mut copied = 0;
    for at in memchr::memmem::find_iter(page, MARK_START) {
        let rest = &page[at..];
        let opened = KINDS
            .into_iter()
            .find(|(_, start, _)| rest.starts_with(start.as_bytes()));
        let Some((mark, start, end)) = opened.filter(|_| at >= copied) else {
            continue;
        };
        if !mark.is_closed_in(&rest[start.len()..]) {
            continue;
        }
        if let Some(end_at) = memchr::memmem::find(rest, end.as_bytes()) {
            kept.extend_from_slice(&page[copied..at]);
            copied = at + end_at + end.len();
        }
    }
    if copied == 0 {
        return Cow::Borrowed(page);
    }
    kept.extend_from_slice(&page[copied..]);
    Cow::Owned(kept)
}

/// Whether a page read up to some place has a mark of handbill's open there.
#[derive(Default)]
pub(super) struct Marks {
    /// What was passed last, in which a mark may have begun.
    tail: Vec<u8>,
    /// For the head and the bar: whether the last mark passed opened it.
    open: [bool; 2],
}

/// One byte less than the longest mark.
const TAIL_BYTES: usize = HEAD_END.len() - 1;

impl Marks {
    /// Goes on behind `bytes`.
    pub(super) fn pass(&mut self, bytes: &[u8]) {
        let seam = &bytes[..bytes.len().min(TAIL_BYTES)];
        let seam = [&self.tail, seam].concat();
        for part in [&seam, bytes] {
            // All marks hold the name; most pages do not.
            if memchr::memmem::find(part, b"handbill:").is_none() {
                continue;
            }
            for ((_, start, end), open) in KINDS.iter().zip(&mut self.open) {
                let last = |mark: &str| memchr::memmem::rfind(part, mark.as_bytes());
                match (last(start), last(end)) {
                    (None, None) => {}
                    (start_at, end_at) => *open = start_at > end_at,
                }
            }
        }
        self.tail
            .extend_from_slice(&bytes[bytes.len().saturating_sub(TAIL_BYTES)..]);
        let surplus = self.tail.len().saturating_sub(TAIL_BYTES);
        self.tail.drain(..surplus);
    }

    /// `text`, which follows what was passed, behind the mark that closes the open one. A mark that is opened again
    /// before it is closed is somebody's comment.
    pub(super) fn behind_own<'t>(&self, text: &'t [u8]) -> &'t [u8] {
        let first = |mark: &str| memchr::memmem::find(text, mark.as_bytes());
        let behind = KINDS.iter().zip(self.open).find_map(|((_, start, end), open)| {
            let end_at = open.then(|| first(end))??;
            first(start)
                .is_none_or(|start_at| end_at < start_at)
                .then_some(end_at + end.len())
        });
        &text[behind.unwrap_or(0)..]
    }
}

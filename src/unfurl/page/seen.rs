//! What the tags read last say: a page writes the same ones again and again, letter for letter.

use super::names::Folded;
use super::window::Window;
use super::words::Words;
use std::hash::Hasher;
use std::ops::Range;

/// How many tags are remembered.
const PLACES: usize = 256;

/// Tags by where they stand on the page, each at one place of its own that a later one takes over.
#[derive(Debug, Default)]
pub(super) struct Seen {
    places: Vec<Place>,
}

#[derive(Debug, Clone, Default)]
struct Place {
    at: Range<usize>,
    words: Words,
}

impl Seen {
    /// The words of the tag at these bytes of the page, which are read when it is not one of those remembered.
    pub(super) fn words(
        &mut self,
        at: Range<usize>,
        window: &Window<'_>,
        read: impl FnOnce() -> Words,
    ) -> Words {
        let Some(tag) = window.get_bytes(at.clone()) else {
            return read();
        };
        if is_bare(tag) {
            return Words::default();
        }
        if self.places.is_empty() {
            self.places = vec![Place::default(); PLACES];
        }
        let known = &mut self.places[place(tag)];
        if window.get_bytes(known.at.clone()) != Some(tag) {
            known.words = read();
            known.at = at;
        }
        known.words
    }
}

/// Whether a short tag has no attributes: what stands before one is white space or a slash.
fn is_bare(tag: &[u8]) -> bool {
    const SHORT_BYTES: usize = 8;
    let may_part = |byte: &u8| *byte == b'/' || byte.is_ascii_whitespace();
    tag.len() <= SHORT_BYTES && !tag.iter().any(may_part)
}

fn place(tag: &[u8]) -> usize {
    let mut folded = Folded::default();
    for eight in tag.as_chunks::<8>().0 {
        folded.write_u64(u64::from_le_bytes(*eight));
    }
    // Those that were not among whole eights with some that were.
    if let Some(eight) = tag.last_chunk() {
        folded.write_u64(u64::from_le_bytes(*eight));
    } else {
        folded.write(tag);
    }
    // The upper bits depend on all of the tag.
    (folded.finish() >> 48) as usize % PLACES
}

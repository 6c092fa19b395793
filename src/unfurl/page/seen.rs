//! What the tags read last say: a page writes the same ones again and again, letter for letter.

use super::names::Folded;
use super::words::Words;
use std::hash::Hasher;

/// How many tags are remembered, and how long they may be, in bytes.
const PLACES: usize = 128;
const MAX_TAG_BYTES: usize = 160;

/// Tags as they stand on the page, each at one place of its own that a later one takes over.
#[derive(Debug, Default)]
pub(super) struct Seen {
    places: Vec<(String, Words)>,
}

impl Seen {
    /// The words of a tag, which are read when it is not one of those remembered.
    pub(super) fn words(&mut self, tag: &str, read: impl FnOnce() -> Words) -> Words {
        if tag.len() > MAX_TAG_BYTES {
            return read();
        }
        if self.places.is_empty() {
            self.places.resize_with(PLACES, Default::default);
        }
        let (known, words) = &mut self.places[place(tag.as_bytes())];
        if known != tag {
            *words = read();
            known.clear();
            known.push_str(tag);
        }
        *words
    }
}

fn place(tag: &[u8]) -> usize {
    let mut folded = Folded::default();
    let (eights, rest) = tag.as_chunks::<8>();
    for eight in eights {
        folded.write_u64(u64::from_le_bytes(*eight));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    folded.write_u64(u64::from_le_bytes(last));
    // The upper bits depend on all of the tag.
    (folded.finish() >> 48) as usize % PLACES
}

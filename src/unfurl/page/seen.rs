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
    places: Vec<Place>,
}

#[derive(Debug, Clone)]
struct Place {
    tag: [u8; MAX_TAG_BYTES],
    length: usize,
    words: Words,
}

impl Seen {
    /// The words of a tag, which are read when it is not one of those remembered.
    pub(super) fn words(&mut self, tag: &str, read: impl FnOnce() -> Words) -> Words {
        if tag.len() > MAX_TAG_BYTES {
            return read();
        }
        if is_bare(tag.as_bytes()) {
            return Words::default();
        }
        if self.places.is_empty() {
            let none = Place {
                tag: [0; MAX_TAG_BYTES],
                length: 0,
                words: Words::default(),
            };
            self.places = vec![none; PLACES];
        }
        let tag = tag.as_bytes();
        let known = &mut self.places[place(tag)];
        if known.tag[..known.length] != *tag {
            known.words = read();
            known.tag[..tag.len()].copy_from_slice(tag);
            known.length = tag.len();
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

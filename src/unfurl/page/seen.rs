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

/// A tag, without the address in it where it is that of a link.
#[derive(Debug, Clone, Default)]
struct Place {
    start: Range<usize>,
    rest: Range<usize>,
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
        match window.get_bytes(at.clone()) {
            Some(tag) if is_bare(tag) => Words::default(),
            Some(_) => {
                let end = at.end;
                self.words_around(at, end..end, window, read)
            }
            None => read(),
        }
    }

    /// The same of the tag of a link, whose address says nothing.
    pub(super) fn words_of_link(
        &mut self,
        at: Range<usize>,
        window: &Window<'_>,
        read: impl FnOnce() -> Words,
    ) -> Words {
        let address = window.get_bytes(at.clone()).and_then(address_in);
        match address.map(|address| at.start + address.start..at.start + address.end) {
            Some(address) => self.words_around(at, address, window, read),
            None => read(),
        }
    }

    fn words_around(
        &mut self,
        at: Range<usize>,
        left_out: Range<usize>,
        window: &Window<'_>,
        read: impl FnOnce() -> Words,
    ) -> Words {
        let (start, rest) = (at.start..left_out.start, left_out.end..at.end);
        let parts = |start: &Range<usize>, rest: &Range<usize>| {
            Some((window.get_bytes(start.clone())?, window.get_bytes(rest.clone())?))
        };
        let Some(tag) = parts(&start, &rest) else {
            return read();
        };
        if self.places.is_empty() {
            self.places = vec![Place::default(); PLACES];
        }
        let known = &mut self.places[place(tag.0, tag.1)];
        if parts(&known.start, &known.rest) != Some(tag) {
            let words = read();
            *known = Place { start, rest, words };
        }
        known.words
    }
}

/// Where the address stands in the tag of a link: in quotation marks, and not in those of another attribute.
fn address_in(tag: &[u8]) -> Option<Range<usize>> {
    const BEGINS: &[u8] = b" href=";
    let quoted = memchr::memmem::find(tag, BEGINS)? + BEGINS.len();
    let is_apart =
        !tag[..quoted].contains(&b'\'') && memchr::memchr_iter(b'"', &tag[..quoted]).count() % 2 == 0;
    let address = tag[quoted..].strip_prefix(b"\"").filter(|_| is_apart)?;
    let start = quoted + 1;
    Some(start..start + memchr::memchr(b'"', address)?)
}

/// Whether a short tag has no attributes: what stands before one is white space or a slash.
fn is_bare(tag: &[u8]) -> bool {
    const SHORT_BYTES: usize = 8;
    let may_part = |byte: &u8| *byte == b'/' || byte.is_ascii_whitespace();
    tag.len() <= SHORT_BYTES && !tag.iter().any(may_part)
}

fn place(start: &[u8], rest: &[u8]) -> usize {
    let mut folded = Folded::default();
    for part in [start, rest] {
        for eight in part.as_chunks::<8>().0 {
            folded.write_u64(u64::from_le_bytes(*eight));
        }
        // Those that were not among whole eights with some that were.
        if let Some(eight) = part.last_chunk() {
            folded.write_u64(u64::from_le_bytes(*eight));
        } else {
            folded.write(part);
        }
    }
    // The upper bits depend on all of the tag.
    (folded.finish() >> 48) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_link() {
        let address = |tag: &'static str| address_in(tag.as_bytes()).map(|at| &tag[at]);
        assert_eq!(address(r#"<a href="/a" class="b">"#), Some("/a"));
        assert_eq!(address(r#"<a class="b" href="/a?b='c'">"#), Some("/a?b='c'"));
        assert_eq!(address(r#"<a href="">"#), Some(""));
        // Text of other attributes, or not told without reading them.
        assert_eq!(address(r#"<a class="b href="/a">"#), None);
        assert_eq!(address(r#"<a title='b href="/a"' class=c>"#), None);
        assert_eq!(address(r#"<a data-href="/a">"#), None);
        assert_eq!(address("<a href=/a class=b>"), None);
        assert_eq!(address("<a>"), None);
    }
}

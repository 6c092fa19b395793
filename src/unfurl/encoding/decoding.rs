//! The text of a page that comes piece by piece, or lies in memory as a whole.

use super::own::Marks;
use super::{LATE_WITHIN_BYTES, LOOKED_AT_BYTES, decide, is_utf_8, sniff, sniff_encoding, stated, telling};
use crate::error::Error;
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8};
use std::borrow::Cow;

/// Turns a page that comes piece by piece into text.
pub(in crate::unfurl) struct Decoding {
    content_type: Option<String>,
    state: State,
}

enum State {
    /// Nothing is known: the first bytes are kept until there are enough of them.
    Start(Vec<u8>),
    /// All so far was ASCII, or what decides is being kept.
    Ascii {
        head: Vec<u8>,
        text: Vec<u8>,
        marks: Marks,
    },
    Known(Box<Decoder>),
    /// All of it was read as it stands.
    Whole(&'static Encoding),
}

/// How many of the first bytes are kept before anything is read; what kind of file it is shows in them.
pub(super) const START_BYTES: usize = 4096;
/// How much text is handed on at once, in bytes.
const PIECE_BYTES: usize = 32 * 1024;

/// What the decoded text is handed to.
pub(in crate::unfurl) trait Sink {
    /// Takes the text that `fill` writes.
    fn take<T>(&mut self, fill: impl FnOnce(&mut String) -> T) -> Result<T, Error>;
    /// Sees the page's first bytes before they are decoded.
    fn begin(&mut self, start: &[u8], encoding: Option<&'static Encoding>) -> Result<(), Error>;
}

/// Takes pages that are in memory as a whole.
pub(in crate::unfurl) trait WholeSink<'p>: Sink {
    /// Takes the text of the page.
    fn take_whole(&mut self, text: &'p str) -> Result<(), Error>;
}

impl Decoding {
    pub(in crate::unfurl) fn new(content_type: Option<&str>) -> Self {
        Self {
            content_type: content_type.map(str::to_owned),
            state: State::Start(Vec::new()),
        }
    }

    /// Reads a page that is in memory as a whole. Whether bytes did not fit the encoding is told.
    pub(in crate::unfurl) fn read_whole<'p>(
        &mut self,
        page: &'p [u8],
        sink: &mut impl WholeSink<'p>,
    ) -> Result<bool, Error> {
        let start = &page[..page.len().min(START_BYTES)];
        sink.begin(start, stated(start, self.content_type.as_deref()))?;
        match self.plain(page) {
            Some(text) => sink.take_whole(text).map(|()| false),
            None => self.write(page, true, sink),
        }
    }

    /// The text of a page whose bytes are that as they stand: it is in UTF-8 without a fault, or in ASCII.
    fn plain<'p>(&mut self, page: &'p [u8]) -> Option<&'p str> {
        let Some(Cow::Borrowed(text)) = UTF_8.decode_without_bom_handling_and_without_replacement(page)
        else {
            return None;
        };
        let encoding = sniff(page, self.content_type.as_deref(), |_| true);
        let is_plain = || telling(page).is_none() && encoding.is_ascii_compatible();
        if encoding != UTF_8 && !is_plain() {
            return None;
        }
        self.state = State::Whole(encoding);
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Reads on. Whether bytes did not fit the encoding is told.
    pub(in crate::unfurl) fn write(
        &mut self,
        bytes: &[u8],
        last: bool,
        sink: &mut impl Sink,
    ) -> Result<bool, Error> {
        match &mut self.state {
            State::Start(start) => {
                let missing = START_BYTES.saturating_sub(start.len()).min(bytes.len());
                start.extend_from_slice(&bytes[..missing]);
                if start.len() < START_BYTES && !last {
                    return Ok(false);
                }
                let start = std::mem::take(start);
                let stated = stated(&start, self.content_type.as_deref());
                sink.begin(&start, stated)?;
                self.state = match stated {
                    Some(encoding) => State::Known(Box::new(encoding.new_decoder_with_bom_removal())),
                    None => State::Ascii {
                        head: Vec::new(),
                        text: Vec::new(),
                        marks: Marks::default(),
                    },
                };
                let rest = &bytes[missing..];
                let wrong = self.write(&start, last && rest.is_empty(), sink)?;
                if rest.is_empty() {
                    return Ok(wrong);
                }
                Ok(self.write(rest, last, sink)? || wrong)
            }
            State::Ascii { head, text, marks } => {
                let kept = bytes.len().min(LATE_WITHIN_BYTES.saturating_sub(head.len()));
                head.extend_from_slice(&bytes[..kept]);
                let plain = if text.is_empty() {
                    telling(bytes).unwrap_or(bytes.len())
                } else {
                    0
                };
                for piece in bytes[..plain].chunks(PIECE_BYTES) {
                    let text =
                        std::str::from_utf8(piece).expect("what precedes the first telling byte is ASCII");
                    sink.take(|out| out.push_str(text))?;
                }
                if text.is_empty() {
                    marks.pass(&bytes[..plain]);
                }
                let rest = &bytes[plain..];
                let kept = rest.len().min(LOOKED_AT_BYTES.saturating_sub(text.len()));
                text.extend_from_slice(&rest[..kept]);
                if text.is_empty() || (text.len() < LOOKED_AT_BYTES && !last) {
                    return Ok(false);
                }
                let encoding = decide(head, marks.behind_own(text), is_utf_8);
                let text = std::mem::take(text);
                // What looks like a byte order mark in the middle of a page is none.
                self.state = State::Known(Box::new(encoding.new_decoder_without_bom_handling()));
                let wrong = self.write(&text, last && kept == rest.len(), sink)?;
                if kept == rest.len() {
                    return Ok(wrong);
                }
                Ok(self.write(&rest[kept..], last, sink)? || wrong)
            }
            // Nothing follows a whole page.
            State::Whole(_) => Ok(false),
            State::Known(decoder) => {
                let (mut rest, mut wrong) = (bytes, false);
                loop {
                    let (result, read, errors) = sink.take(|out| {
                        out.reserve(PIECE_BYTES);
                        decoder.decode_to_string(rest, out, last)
                    })?;
                    wrong |= errors;
                    rest = &rest[read..];
                    if result == CoderResult::InputEmpty {
                        return Ok(wrong);
                    }
                }
            }
        }
    }

    /// The encoding, as far as it is known; a page in ASCII is in what it declares.
    pub(in crate::unfurl) fn encoding(&self) -> &'static Encoding {
        match &self.state {
            State::Known(decoder) => decoder.encoding(),
            State::Whole(encoding) => encoding,
            State::Ascii { head, .. } => decide(head, b"", is_utf_8),
            State::Start(start) => sniff_encoding(start, self.content_type.as_deref()),
        }
    }
}

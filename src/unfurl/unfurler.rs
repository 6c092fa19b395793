//! Reading a page that comes piece by piece.

use super::UnfurlOptions;
use super::encoding::{Decoding, Sink, WholeSink};
use super::note::{Note, NoteCode};
use super::page::Tokens;
use super::unfurled::Unfurled;
use crate::error::{Error, ErrorCode};
use encoding_rs::Encoding;

/// Reads a page piece by piece, however it is cut: what a network or a pipe gives is written as it comes.
///
/// Held is what was read so far, not the page, and all of it is bounded, to less than 1 MB beyond the longest field: 192 KiB
/// of JSON-LD, 256 KiB of the body's text, 192 KiB of everything else, 128 KiB of elements not yet closed, and a tag or
/// comment not yet ended. What is beyond is
/// left out with the note `page-cut`. With [`UnfurlOptions::with_head_only`] no more is needed once [`Self::is_done`] says so.
///
/// ```
/// use handbill::unfurl::{UnfurlOptions, Unfurler};
///
/// let mut unfurler = Unfurler::new(&UnfurlOptions::new());
/// for piece in [&b"<title>River rea"[..], b"ches the sea</ti", b"tle><p>It did."] {
///     unfurler.write(piece)?;
/// }
/// assert_eq!(unfurler.finish()?.title().value().unwrap(), "River reaches the sea");
/// # Ok::<(), handbill::Error>(())
/// ```
pub struct Unfurler(Reading<'static>);

impl std::fmt::Debug for Unfurler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unfurler")
            .field("options", &self.0.options)
            .field("bytes", &self.0.bytes)
            .finish_non_exhaustive()
    }
}

impl Unfurler {
    /// Nothing read yet.
    #[must_use]
    pub fn new(options: &UnfurlOptions) -> Self {
        Self(Reading::new(options))
    }

    /// Reads the piece that follows.
    ///
    /// # Errors
    /// `not-html` when the page is binary; `too-large` when it is longer than the options allow or nests its elements
    /// without end. After an error nothing more can be read.
    pub fn write(&mut self, piece: &[u8]) -> Result<(), Error> {
        self.0.count(piece, false)?;
        self.0.read(piece, false)
    }

    /// Whether the rest of the page makes no difference.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.0.is_done()
    }

    /// What the page says.
    ///
    /// # Errors
    /// As [`Self::write`], and `not-html` when the page was empty or has no HTML in it.
    pub fn finish(mut self) -> Result<Unfurled, Error> {
        self.0.count(b"", true)?;
        self.0.read(b"", true)?;
        self.0.close()
    }
}

/// Reads a page that is in memory as a whole.
pub(super) fn read_whole(page: &[u8], options: &UnfurlOptions) -> Result<Unfurled, Error> {
    let mut reading = Reading::new(options);
    reading.count(page, true)?;
    reading.has_wrong_bytes = reading.decoding.read_whole(page, &mut reading.page)?;
    reading.close()
}

/// A page being read, which may lie in memory as a whole.
struct Reading<'p> {
    options: UnfurlOptions,
    decoding: Decoding,
    page: Text<'p>,
    bytes: usize,
    is_blank: bool,
    has_wrong_bytes: bool,
}

impl Reading<'_> {
    fn new(options: &UnfurlOptions) -> Self {
        Self {
            decoding: Decoding::new(options.content_type.as_deref()),
            page: Text(Tokens::new(options.head_only, options.with_lines)),
            options: options.clone(),
            bytes: 0,
            is_blank: true,
            has_wrong_bytes: false,
        }
    }

    fn is_done(&self) -> bool {
        self.page.0.is_done()
    }

    /// Takes note of a piece that is to be read.
    fn count(&mut self, piece: &[u8], last: bool) -> Result<(), Error> {
        self.bytes = self.bytes.saturating_add(piece.len());
        if self.bytes > self.options.max_bytes {
            let limit = self.options.max_bytes;
            let message = if last && self.bytes == piece.len() {
                format!(
                    "the page is {} bytes long, more than the {limit} allowed",
                    self.bytes
                )
            } else {
                format!("the page is longer than the {limit} bytes allowed")
            };
            return Err(
                Error::new(ErrorCode::TooLarge, message).with_fix("raise the limit or split the page")
            );
        }
        self.is_blank = self.is_blank && piece.trim_ascii().is_empty();
        if last && self.is_blank {
            return Err(not_html("the page is empty"));
        }
        Ok(())
    }

    fn read(&mut self, piece: &[u8], last: bool) -> Result<(), Error> {
        if !self.is_done() {
            self.has_wrong_bytes |= self.decoding.write(piece, last, &mut self.page)?;
        }
        Ok(())
    }

    fn close(self) -> Result<Unfurled, Error> {
        let encoding = self.decoding.encoding();
        let page = self.page.0.finish()?;
        if !page.is_html {
            return Err(not_html("the file has no HTML in it"));
        }
        let mut unfurled = Unfurled::new(&page, encoding, &self.options);
        if self.has_wrong_bytes {
            unfurled.add_note(Note::new(
                NoteCode::EncodingErrors,
                format!("some bytes are not {}; they are shown as U+FFFD", encoding.name()),
            ));
        }
        Ok(unfurled)
    }
}

/// The page's text on its way to the tokenizer.
struct Text<'p>(Tokens<'p>);

impl Sink for Text<'_> {
    fn begin(&mut self, start: &[u8], encoding: Option<&'static Encoding>) -> Result<(), Error> {
        match binary(start, encoding) {
            Some(kind) => Err(not_html(&format!("the file is {kind}, not HTML"))),
            None => Ok(()),
        }
    }

    fn take<T>(&mut self, fill: impl FnOnce(&mut String) -> T) -> Result<T, Error> {
        self.0.read(fill)
    }
}

impl<'p> WholeSink<'p> for Text<'p> {
    fn take_whole(&mut self, text: &'p str) -> Result<(), Error> {
        self.0.read_whole(text)
    }
}

fn not_html(what: &str) -> Error {
    Error::new(ErrorCode::NotHtml, what.to_owned()).with_fix("give an HTML page")
}

/// What kind of file begins so, where it is binary.
fn binary(start: &[u8], encoding: Option<&'static Encoding>) -> Option<&'static str> {
    // The first bytes of the commonest kinds (WHATWG MIME Sniffing, section 6).
    const KINDS: &[(&[u8], &str)] = &[
        (b"%PDF-", "a PDF document"),
        (b"\x89PNG\r\n", "a PNG picture"),
        (b"\xff\xd8\xff", "a JPEG picture"),
        (b"GIF8", "a GIF picture"),
        (b"RIFF", "a RIFF file"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\x1f\x8b", "compressed with gzip"),
        (b"wOF2", "a font"),
    ];
    let known = KINDS
        .iter()
        .find(|(magic, _)| start.starts_with(magic))
        .map(|(_, kind)| *kind);
    // Text has no NUL bytes, whatever its encoding but UTF-16.
    let utf_16 = encoding.is_some_and(|encoding| encoding.name().starts_with("UTF-16"));
    known.or_else(|| (!utf_16 && start.contains(&0)).then_some("binary"))
}

//! Reading an article from any page.
//!
//! [`unfurl`] reads a page once, from whatever it offers: Open Graph, X cards, JSON-LD, microdata, Dublin Core and the
//! tags of citation and statistics programs, links, headings, times, bylines, pictures with their captions. Each
//! [`Field`] says where its value stood and what else was on offer; what was odd about the page comes as
//! [`Note`]s. What stands between handbill's own marks ([`crate::markup::HEAD_START`]) ranks last, so that a page
//! reads the same before and after it is rewritten.
//!
//! ```
//! use handbill::unfurl::{UnfurlOptions, unfurl};
//!
//! let page = br#"<html lang="en"><title>River reaches the sea | Example</title>
//!   <meta property="og:site_name" content="Example">
//!   <link rel="canonical" href="https://example.org/river?utm_source=x">
//!   <article><h1>River reaches the sea</h1><p class="byline">By Ada Lin and Bo Chen</p></article>"#;
//! let read = unfurl(page, &UnfurlOptions::new())?;
//! assert_eq!(read.title().source(), Some("h1"));
//! let article = read.article()?;
//! assert_eq!(article.title(), "River reaches the sea");
//! assert_eq!(article.url().as_str(), "https://example.org/river");
//! assert_eq!(article.authors()[1].name(), "Bo Chen");
//! # Ok::<(), handbill::Error>(())
//! ```

mod byline;
mod canonical;
mod dates;
mod encoding;
mod field;
mod json;
mod jsonld;
mod note;
mod page;
mod people;
mod picture;
mod site;
mod times;
mod title;
mod tongue;
mod unfurled;
mod words;

pub use encoding::{decode, sniff_encoding};
pub use field::{Candidate, Field, Reason};
pub use note::{Note, NoteCode};
pub use unfurled::Unfurled;

use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use page::Page;

/// How to read a page.
#[derive(Debug, Clone)]
pub struct UnfurlOptions {
    base: Option<HttpUrl>,
    content_type: Option<String>,
    max_bytes: usize,
}

impl Default for UnfurlOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl UnfurlOptions {
    /// Nothing is known about the page but its bytes; it may be 50 MiB long.
    #[must_use]
    pub fn new() -> Self {
        Self {
            base: None,
            content_type: None,
            max_bytes: 50 * 1024 * 1024,
        }
    }

    /// Says where the page was found: relative links are relative to it, and it is the article's address where the
    /// page states none.
    #[must_use]
    pub fn with_base(mut self, base: HttpUrl) -> Self {
        self.base = Some(base);
        self
    }

    /// Gives the `Content-Type` header the page came with.
    #[must_use]
    pub fn with_content_type(mut self, content_type: &str) -> Self {
        self.content_type = Some(content_type.to_owned());
        self
    }

    /// Sets how long a page may be, in bytes.
    #[must_use]
    pub fn with_max_bytes(mut self, max_bytes: usize) -> Self {
        self.max_bytes = max_bytes;
        self
    }
}

/// Reads an article from a page.
///
/// Bytes that do not fit the page's encoding, broken markup and broken JSON-LD are read as far as they go.
///
/// # Errors
/// `not-html` when the page is empty, binary or has no HTML in it; `too-large` when it is longer than the options
/// allow or nests its elements without end.
///
/// ```
/// use handbill::unfurl::{UnfurlOptions, unfurl};
/// let error = unfurl(b"%PDF-1.7", &UnfurlOptions::new()).unwrap_err();
/// assert_eq!(error.to_string(), "the file is a PDF document, not HTML: give an HTML page");
/// ```
pub fn unfurl(page: &[u8], options: &UnfurlOptions) -> Result<Unfurled, Error> {
    let not_html = |what: &str| Error::new(ErrorCode::NotHtml, what.to_owned()).with_fix("give an HTML page");
    if page.len() > options.max_bytes {
        let message = format!(
            "the page is {} bytes long, more than the {} allowed",
            page.len(),
            options.max_bytes
        );
        return Err(Error::new(ErrorCode::TooLarge, message).with_fix("raise the limit or split the page"));
    }
    if page.trim_ascii().is_empty() {
        return Err(not_html("the page is empty"));
    }
    if let Some(kind) = binary(page) {
        return Err(not_html(&format!("the file is {kind}, not HTML")));
    }
    let (text, encoding) = decode(page, options.content_type.as_deref());
    let read = Page::read(&text)?;
    if !read.is_html {
        return Err(not_html("the file has no HTML in it"));
    }
    let mut unfurled = Unfurled::new(&read, encoding, options);
    if matches!(text, std::borrow::Cow::Owned(_)) && text.contains(char::REPLACEMENT_CHARACTER) {
        unfurled.add_note(Note::new(
            NoteCode::EncodingErrors,
            format!("some bytes are not {}; they are shown as U+FFFD", encoding.name()),
        ));
    }
    Ok(unfurled)
}

/// How far NUL bytes are looked for; text has none, whatever its encoding but UTF-16.
const BINARY_WITHIN_BYTES: usize = 4096;

/// What kind of file the page is, where it is binary.
fn binary(page: &[u8]) -> Option<&'static str> {
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
        .find(|(magic, _)| page.starts_with(magic))
        .map(|(_, kind)| *kind);
    let utf_16 = || {
        sniff_encoding(&page[..page.len().min(BINARY_WITHIN_BYTES)], None)
            .name()
            .starts_with("UTF-16")
    };
    let nul = || page[..page.len().min(BINARY_WITHIN_BYTES)].contains(&0) && !utf_16();
    known.or_else(|| nul().then_some("binary"))
}

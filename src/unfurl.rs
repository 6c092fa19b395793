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

mod bloom;
mod buckets;
mod byline;
mod canonical;
mod dates;
mod encoding;
mod field;
mod icon;
mod json;
mod jsonld;
mod lead;
mod letters;
mod lines;
mod listed;
mod note;
mod page;
mod people;
mod picture;
mod reading;
mod sentence;
mod site;
mod spellings;
mod times;
mod title;
mod tongue;
mod unfurled;
mod unfurler;
mod words;

pub use encoding::{decode, sniff_encoding};
pub use field::{Candidate, Confidence, Field, Reason};
pub use note::{Note, NoteCode};
#[cfg(feature = "check")]
pub(crate) use page::{Listener, read_all};
pub use unfurled::Unfurled;
pub use unfurler::Unfurler;

use crate::error::Error;
use crate::link::HttpUrl;

/// How to read a page.
#[derive(Debug, Clone)]
pub struct UnfurlOptions {
    base: Option<HttpUrl>,
    content_type: Option<String>,
    max_bytes: usize,
    head_only: bool,
    with_lines: bool,
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
            head_only: false,
            with_lines: false,
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

    /// Reads no further than the page's head: enough where a page describes itself there, as one that is to be shared
    /// does. The body's text, pictures and bylines stay unread.
    #[must_use]
    pub fn with_head_only(mut self, head_only: bool) -> Self {
        self.head_only = head_only;
        self
    }

    /// Notes the line of the page on which each value and candidate stood; lines are those of the page in UTF-8.
    ///
    /// ```
    /// use handbill::unfurl::{UnfurlOptions, unfurl};
    /// let page = b"<html>\n<title>River</title>\n<h1>River</h1>";
    /// let read = unfurl(page, &UnfurlOptions::new().with_lines(true))?;
    /// assert_eq!((read.title().source(), read.title().line()), (Some("h1"), Some(3)));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn with_lines(mut self, with_lines: bool) -> Self {
        self.with_lines = with_lines;
        self
    }
}

/// Reads an article from a page that is in memory; [`Unfurler`] reads one that comes in pieces, with the same result.
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
    unfurler::read_whole(page, options)
}

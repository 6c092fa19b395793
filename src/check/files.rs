//! What is known of the files that a page points to.

use super::Picture;
use crate::link::HttpUrl;
use crate::unfurl::{UnfurlOptions, unfurl};

/// What is known of a file that a page points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// It is not known whether there is such a file.
    Unknown,
    /// There is no such file.
    Missing,
    /// The server answered with this status in its place.
    Status(u16),
    /// There is one with more bytes than this, which is more than was read.
    TooHeavy(u64),
    /// There is one, and it is no picture.
    NoPicture,
    /// There is one.
    Picture(Picture),
}

/// Where [`check`](super::check) asks about files a page points to: a folder on disk, a fetcher, or nothing.
pub trait Files {
    /// What is known of the picture at `url`.
    fn picture(&self, url: &HttpUrl) -> Found;

    /// The media type that its server gives the file at `url`, where one was asked.
    fn media_type(&self, url: &HttpUrl) -> Option<String> {
        let _ = url;
        None
    }

    /// The text of the file at `url` (an oEmbed answer, robots.txt), where it is at hand.
    fn text(&self, url: &HttpUrl) -> Option<String> {
        let _ = url;
        None
    }

    /// The pages that the one at `url` lists as its translations, where it is at hand.
    fn translations(&self, url: &HttpUrl) -> Option<Vec<HttpUrl>> {
        translations(&self.text(url)?)
    }
}

/// The pages that a page lists as its translations, by `hreflang`; `None` when it is no HTML.
///
/// ```
/// let page = "<title>River</title><link rel=alternate hreflang=ko href=https://example.org/ko/>";
/// let listed = handbill::check::translations(page).expect("HTML");
/// assert_eq!(listed[0].as_str(), "https://example.org/ko/");
/// ```
#[must_use]
pub fn translations(page: &str) -> Option<Vec<HttpUrl>> {
    let read = unfurl(page.as_bytes(), &UnfurlOptions::new().with_head_only(true)).ok()?;
    let listed = read.alternates().value().into_iter().flatten();
    Some(listed.map(|alternate| alternate.url().clone()).collect())
}

/// Knows of no file.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::exhaustive_structs, reason = "there is nothing in it")]
pub struct NoFiles;

impl Files for NoFiles {
    fn picture(&self, _: &HttpUrl) -> Found {
        Found::Unknown
    }
}

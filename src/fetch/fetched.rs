//! What came back.

use crate::link::HttpUrl;
use std::time::Duration;

/// What came back.
#[derive(Debug, Clone)]
pub struct Fetched {
    url: HttpUrl,
    content_type: String,
    bytes: Vec<u8>,
    status: u16,
    redirects: Vec<HttpUrl>,
    took: Duration,
    pub(super) is_cut: bool,
    pub(super) disposition: Option<String>,
    pub(super) robots_tags: Vec<String>,
}

impl Fetched {
    pub(super) fn new(url: HttpUrl, content_type: String, bytes: Vec<u8>) -> Self {
        Self {
            url,
            content_type,
            bytes,
            status: 200,
            redirects: Vec::new(),
            took: Duration::ZERO,
            is_cut: false,
            disposition: None,
            robots_tags: Vec::new(),
        }
    }

    pub(super) fn without_body(url: HttpUrl, status: u16) -> Self {
        Self {
            status,
            ..Self::new(url, String::new(), Vec::new())
        }
    }

    pub(super) fn with_way(mut self, redirects: Vec<HttpUrl>, took: Duration) -> Self {
        self.redirects = redirects;
        self.took = took;
        self
    }

    /// Where it was found in the end, after redirects.
    #[must_use]
    pub fn url(&self) -> &HttpUrl {
        &self.url
    }

    /// Its `Content-Type` header.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Its body, decompressed.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its body, given away.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The status it was answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Where each redirect led, in order; the last is [`url`](Self::url). Empty without redirects.
    #[must_use]
    pub fn redirects(&self) -> &[HttpUrl] {
        &self.redirects
    }

    /// How long it took, from the first request to the last byte.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }

    /// Whether there is more than was read.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Its `Content-Disposition` header.
    #[must_use]
    pub fn disposition(&self) -> Option<&str> {
        self.disposition.as_deref()
    }

    /// Its `X-Robots-Tag` headers.
    #[must_use]
    pub fn robots_tags(&self) -> &[String] {
        &self.robots_tags
    }
}

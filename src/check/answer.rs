//! How a server answered for a page: what only HTTP shows.

use crate::link::HttpUrl;
use std::time::Duration;

/// How a server answered for a page.
///
/// ```
/// use handbill::check::{Answer, CheckOptions, NoFiles, check};
/// let answer = Answer::new().with_robots_tags(vec!["noindex".to_owned()]);
/// let options = CheckOptions::new().with_answer(answer);
/// let report = check(b"<title>River</title><p>x", &options, &NoFiles)?;
/// assert!(report.findings().iter().any(|finding| finding.rule().id() == "answer-robots"));
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Answer {
    redirects: Vec<HttpUrl>,
    robots_tags: Vec<String>,
    disposition: Option<String>,
    took: Duration,
}

impl Answer {
    /// The page itself, at once.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives the addresses that the first one redirected to, in order; the last is the page's.
    pub fn with_redirects(mut self, redirects: Vec<HttpUrl>) -> Self {
        self.redirects = redirects;
        self
    }

    /// Gives the values of its `X-Robots-Tag` headers.
    pub fn with_robots_tags(mut self, robots_tags: Vec<String>) -> Self {
        self.robots_tags = robots_tags;
        self
    }

    /// Gives its `Content-Disposition` header.
    pub fn with_disposition(mut self, disposition: &str) -> Self {
        self.disposition = Some(disposition.to_owned());
        self
    }

    /// Says how long it took, from the first request to the last byte.
    pub fn with_time(mut self, took: Duration) -> Self {
        self.took = took;
        self
    }

    pub(super) fn redirects(&self) -> &[HttpUrl] {
        &self.redirects
    }

    /// The directives of `X-Robots-Tag` that are for every robot or for Google's, in lower case: a value is
    /// `noindex, nosnippet` or `googlebot: noindex`
    /// ([Google](https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag)).
    pub(super) fn robots(&self) -> impl Iterator<Item = String> {
        self.robots_tags.iter().flat_map(|value| {
            let mut is_ours = true;
            value.split(',').filter_map(move |word| {
                let word: String = word.split_whitespace().collect::<String>().to_ascii_lowercase();
                let named = word
                    .split_once(':')
                    .filter(|(name, _)| !name.starts_with("max-") && *name != "unavailable_after");
                let Some((name, rest)) = named else {
                    return is_ours.then_some(word);
                };
                is_ours = name.starts_with("googlebot");
                is_ours.then(|| rest.to_owned())
            })
        })
    }

    pub(super) fn disposition(&self) -> Option<&str> {
        self.disposition.as_deref()
    }

    pub(super) fn took(&self) -> Duration {
        self.took
    }
}

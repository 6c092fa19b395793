//! Links: the only way a URL gets into handbill.
//!
//! An [`HttpUrl`] is absolute, `http` or `https`, has a host and no user name, and is held in its ASCII form
//! (punycode host, percent-encoded path), so that it can stand in any attribute or be encoded into any share
//! intent. `javascript:`, `data:` and every other scheme end at [`HttpUrl::parse`].

mod ascii;
mod campaign;
mod passage;
#[cfg(feature = "url")]
mod settled;
mod trackers;

pub use campaign::Campaign;
pub(crate) use campaign::TaggedLink;

use crate::error::{Error, ErrorCode, quoted};
#[cfg(feature = "url")]
use crate::text::trimmed;
use crate::text::{before, cut, first_of, pieces};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;
use std::sync::Arc;

/// Every byte but the unreserved characters of [RFC 3986, 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
///
/// A space becomes `%20`, never `+`: WhatsApp, `mailto:` and `sms:` show a `+` as it is.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Percent-encodes `text` (as UTF-8) to stand as one component of a URL.
///
/// ```
/// assert_eq!(handbill::link::encode_component("한 & b+c"), "%ED%95%9C%20%26%20b%2Bc");
/// ```
#[must_use]
pub fn encode_component(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * "%XX".len());
    encoded.extend(utf8_percent_encode(text, COMPONENT));
    encoded
}

/// An absolute `http` or `https` URL in ASCII form.
///
/// With the feature `url` it is parsed by the WHATWG rules (IDN hosts, odd characters and default ports are
/// brought into their one form). Without it, only a URL that is in that form already is taken; in a browser the
/// host's own `URL` has brought it there. A clone shares the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HttpUrl(Arc<str>);

impl HttpUrl {
    /// Reads an absolute URL.
    ///
    /// # Errors
    /// `bad-url` when `text` is not an absolute http(s) URL, has no host or carries a user name.
    ///
    /// ```
    /// use handbill::link::HttpUrl;
    /// assert_eq!(HttpUrl::parse("https://例え.jp/ニュース?a=1#p2")?.as_str(),
    ///     "https://xn--r8jz45g.jp/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9?a=1#p2");
    /// assert!(HttpUrl::parse("javascript:alert(1)").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        #[cfg(feature = "url")]
        if settled::is_settled(text) {
            return Ok(Self(text.into()));
        }
        #[cfg(feature = "url")]
        let parsed = url::Url::parse(text)
            .map_err(|error| reject(text, &error.to_string()))?
            .to_string();
        #[cfg(not(feature = "url"))]
        let parsed = text.to_owned();
        Self::check(text, parsed)
    }

    /// A URL that is in its ASCII form already; without the words that refuse another.
    #[cfg(feature = "wasm-bar")]
    pub(crate) fn of_ascii(text: &str) -> Option<Self> {
        ascii::check(text).ok().map(|()| Self(text.into()))
    }

    /// Reads `reference` as a page at `self` would: relative links are resolved.
    ///
    /// # Errors
    /// `bad-url` when what results is not an http(s) URL.
    ///
    /// ```
    /// use handbill::link::HttpUrl;
    /// let page = HttpUrl::parse("https://example.org/news/1.html")?;
    /// assert_eq!(page.join("../img/a.jpg")?.as_str(), "https://example.org/img/a.jpg");
    /// assert!(page.join("data:text/html,x").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[cfg(feature = "url")]
    pub fn join(&self, reference: &str) -> Result<Self, Error> {
        let reference = trimmed(reference);
        if let Some(joined) = self.join_settled(reference) {
            return Ok(joined);
        }
        let base = url::Url::parse(&self.0).map_err(|error| reject(&self.0, &error.to_string()))?;
        let joined = base
            .join(reference)
            .map_err(|error| reject(reference, &error.to_string()))?;
        Self::check(reference, joined.into())
    }

    /// The same for most references, where what results is in its one form as it is put together.
    #[cfg(feature = "url")]
    fn join_settled(&self, reference: &str) -> Option<Self> {
        if reference.starts_with("//") {
            let joined = [self.0.get(..self.authority_at() - "//".len())?, reference].concat();
            settled::is_settled(&joined).then(|| Self(joined.into()))
        } else if reference.starts_with('/') {
            settled::is_settled_path(reference).then(|| Self([self.origin(), reference].concat().into()))
        } else if settled::is_settled(reference) {
            Some(Self(reference.into()))
        } else if settled::is_settled_host(reference) {
            Some(Self([reference, "/"].concat().into()))
        } else if settled::is_settled_from_folder(reference) {
            let path = self.path();
            let folder = &self.0[..self.origin().len() + path.rfind('/')? + 1];
            Some(Self([folder, reference].concat().into()))
        } else {
            None
        }
    }

    fn check(given: &str, parsed: String) -> Result<Self, Error> {
        ascii::check(&parsed).map_err(|reason| reject(given, reason))?;
        Ok(Self(parsed.into()))
    }

    /// The URL as ASCII text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, in punycode where it is an IDN; without the port.
    #[must_use]
    pub fn host(&self) -> &str {
        let authority = self.authority();
        if authority.starts_with('[') {
            return authority.split_inclusive(']').next().unwrap_or(authority);
        }
        before(authority, b':')
    }

    /// Scheme, host and port: `https://example.org`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.0[..self.authority_at() + self.authority().len()]
    }

    /// The path, from its first `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        let rest = &self.0[self.origin().len()..];
        &rest[..first_of(rest, *b"?#").unwrap_or(rest.len())]
    }

    /// The query without its `?`, where there is one.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.parts().1
    }

    /// The fragment without its `#`, where there is one.
    #[must_use]
    pub fn fragment(&self) -> Option<&str> {
        self.parts().2
    }

    /// The same URL without its fragment.
    #[must_use]
    pub fn without_fragment(&self) -> Self {
        match cut(&self.0, b'#') {
            Some((before, _)) => Self(before.into()),
            None => self.clone(),
        }
    }

    /// The same URL without the query parameters that only say where a reader came from
    /// (`data/tracking-params.toml`); everything else stays as it is, byte for byte.
    ///
    /// ```
    /// use handbill::link::HttpUrl;
    /// let url = HttpUrl::parse("https://example.org/a?id=7&utm_source=x&fbclid=abc#top")?;
    /// assert_eq!(url.without_trackers().as_str(), "https://example.org/a?id=7#top");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn without_trackers(&self) -> Self {
        let Some(query) = self.query() else {
            return self.clone();
        };
        let (mut kept, mut and) = (String::new(), "");
        for pair in pieces(query, b'&') {
            if !trackers::is_tracker(before(pair, b'=')) {
                kept.push_str(and);
                kept.push_str(pair);
                and = "&";
            }
        }
        if kept.len() == query.len() {
            return self.clone();
        }
        self.with_query(&kept)
    }

    /// The same URL with `pairs` added to its query, each side percent-encoded; the fragment stays last.
    #[cfg(any(feature = "meta", feature = "embed", test))]
    #[must_use]
    pub(crate) fn with_pairs<'a>(&self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut query = self.query().unwrap_or_default().to_owned();
        for (name, value) in pairs {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(&encode_component(name));
            query.push('=');
            query.push_str(&encode_component(value));
        }
        self.with_query(&query)
    }

    fn with_query(&self, query: &str) -> Self {
        let (before, _, fragment) = self.parts();
        let mut url = before.to_owned();
        if !query.is_empty() {
            url.push('?');
            url.push_str(query);
        }
        if let Some(fragment) = fragment {
            url.push('#');
            url.push_str(fragment);
        }
        Self(url.into())
    }

    /// What stands before the query, the query and the fragment.
    fn parts(&self) -> (&str, Option<&str>, Option<&str>) {
        let halves =
            |text, mark| cut(text, mark).map_or((text, None), |(before, behind)| (before, Some(behind)));
        let (rest, fragment) = halves(&*self.0, b'#');
        let (before, query) = halves(rest, b'?');
        (before, query, fragment)
    }

    /// Where the authority begins: behind `http://` or `https://`.
    fn authority_at(&self) -> usize {
        if self.0.as_bytes().get(4) == Some(&b':') {
            7
        } else {
            8
        }
    }

    fn authority(&self) -> &str {
        let rest = self.0.get(self.authority_at()..).unwrap_or_default();
        &rest[..first_of(rest, *b"/?#").unwrap_or(rest.len())]
    }
}

impl fmt::Display for HttpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for HttpUrl {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

fn reject(given: &str, reason: &str) -> Error {
    let lower = given.to_ascii_lowercase();
    let absolute = lower.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    });
    let shown = quoted(given);
    if given.is_empty() {
        Error::new(ErrorCode::BadUrl, "the URL is empty").with_fix("write it in full, with https://")
    } else if !absolute {
        Error::new(ErrorCode::BadUrl, format!("{shown} is not an absolute URL"))
            .with_fix("write it in full, with https://")
    } else if lower.starts_with("http:") || lower.starts_with("https:") {
        Error::new(
            ErrorCode::BadUrl,
            format!("{shown} is not a valid URL ({reason})"),
        )
    } else {
        Error::new(ErrorCode::BadUrl, format!("{shown} is not an http or https URL"))
            .with_fix("only http and https links can be shared")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_url() {
        let url = HttpUrl::parse("https://example.org:8443/a/b?c=d#e").unwrap();
        assert_eq!(url.host(), "example.org");
        assert_eq!(url.origin(), "https://example.org:8443");
        assert_eq!(url.path(), "/a/b");
        assert_eq!(url.query(), Some("c=d"));
        assert_eq!(url.fragment(), Some("e"));
        assert_eq!(
            url.without_fragment().as_str(),
            "https://example.org:8443/a/b?c=d"
        );
        assert_eq!(HttpUrl::parse("http://[::1]:80/x").unwrap().host(), "[::1]");
    }

    #[test]
    fn what_is_not_a_web_link_is_refused() {
        for bad in [
            "",
            "/a",
            "a.html",
            "//example.org/a",
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://example.org/",
            "https://",
            "http:///x",
            "https://user@example.org/",
            "https://user:pw@example.org/",
            "mailto:a@example.org",
            "java\nscript:alert(1)",
            "blob:https://example.org/1",
        ] {
            assert!(
                HttpUrl::parse(bad).is_err() || bad == "http:///x",
                "{bad:?} was taken"
            );
        }
    }

    #[test]
    fn campaign_pairs_stand_before_the_fragment() {
        let url = HttpUrl::parse("https://example.org/a?b=1#frag").unwrap();
        assert_eq!(
            url.with_pairs([("utm_source", "a b")]).as_str(),
            "https://example.org/a?b=1&utm_source=a%20b#frag"
        );
    }
}

//! Campaign tags: how a publisher's own statistics tell shared links apart, without a tracker.

use super::{HttpUrl, encode_component};
use crate::error::{Error, ErrorCode, quoted};
#[cfg(feature = "wasm-bar")]
use crate::text::clean_line;
use crate::text::{before, join, pieces, replaced};
use percent_encoding::percent_decode_str;

/// The campaign tags to add to a shared link, one `utm_source` a service.
///
/// The names are those that analytics programs agree on
/// ([URL builder](https://support.google.com/analytics/answer/10917952)); a template has names of its own.
///
/// ```
/// use handbill::link::{Campaign, HttpUrl};
/// let url = HttpUrl::parse("https://example.org/a#part")?;
/// assert_eq!(Campaign::new("spring").tag(&url, "whatsapp").as_str(),
///     "https://example.org/a?utm_source=whatsapp&utm_medium=share&utm_campaign=spring#part");
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// The tags as they stand in a query, with [`GAP`] for the service's id.
    query: String,
}

/// What stands in a template for the service's id.
const SERVICE: &str = "{service}";

impl Campaign {
    /// A campaign of this name; its `utm_medium` is `share`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::of_name(&encode_around_gaps(name.into().split(SERVICE)))
    }

    /// The campaign whose name is percent-encoded already.
    fn of_name(encoded: &str) -> Self {
        let query = join(&["utm_source=<&utm_medium=share&utm_campaign=", encoded], "");
        Self { query }
    }

    /// Reads the name of a campaign, or a template of tags: pairs as in a query, `{service}` for the service's id.
    ///
    /// # Errors
    /// `bad-option` when it is empty, or a template has a pair without a name or another word in braces.
    ///
    /// ```
    /// use handbill::link::{Campaign, HttpUrl};
    /// let url = HttpUrl::parse("https://example.org/a")?;
    /// assert_eq!(Campaign::parse("spring")?, Campaign::new("spring"));
    /// let campaign = Campaign::parse("mtm_source={service}&mtm_kwd=2026%20{service}-bar")?;
    /// assert_eq!(campaign.tag(&url, "line").as_str(),
    ///     "https://example.org/a?mtm_source=line&mtm_kwd=2026%20line-bar");
    /// assert_eq!(Campaign::parse("utm_source={servcie}").unwrap_err().to_string(),
    ///     "a campaign cannot have {servcie} in it: {service} is all that is filled in");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |reason: String, fix: &str| Err(Error::new(ErrorCode::BadOption, reason).with_fix(fix));
        let text = text.trim().trim_start_matches('?');
        if text.is_empty() {
            return refuse(
                "the campaign is empty".to_owned(),
                "give it a name, such as spring",
            );
        }
        for piece in text.split('{').skip(1) {
            let word = piece.split('}').next().unwrap_or(piece);
            if !piece.starts_with("service}") {
                return refuse(
                    format!("a campaign cannot have {{{word}}} in it"),
                    "{service} is all that is filled in",
                );
            }
        }
        if !text.contains('=') {
            return Ok(Self::new(text));
        }
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut pairs = Vec::new();
        for pair in text.split('&') {
            match pair.split_once('=') {
                Some((name, value)) if !name.is_empty() => {
                    let value = encode_around_gaps(decode(value).split(SERVICE));
                    pairs.push([&encode_component(&decode(name)), "=", &value].concat());
                }
                _ => {
                    return refuse(
                        format!("{} is not a campaign tag", quoted(pair)),
                        "write name=value, with & between them",
                    );
                }
            }
        }
        Ok(Self {
            query: pairs.join("&"),
        })
    }

    /// A campaign given by its name, as [`parse`](Self::parse) reads one; nothing for what is empty, a
    /// template or to be trimmed.
    #[cfg(feature = "wasm-bar")]
    pub(crate) fn named(text: &str) -> Option<Self> {
        let is_trimmed = clean_line(text).len() == text.len();
        let is_name = !text.is_empty() && !text.bytes().any(|byte| matches!(byte, b'=' | b'?' | b'{'));
        (is_trimmed && is_name).then(|| Self::of_name(&encode_component(text)))
    }

    /// Sets `utm_medium`.
    #[must_use]
    pub fn with_medium(mut self, medium: impl Into<String>) -> Self {
        let medium = "utm_medium=".to_owned() + &encode_around_gaps(medium.into().split(SERVICE));
        let mut pairs: Vec<&str> = self.query.split('&').collect();
        pairs.retain(|pair| name(pair) != "utm_medium");
        pairs.insert(pairs.len().min(1), &medium);
        self.query = pairs.join("&");
        self
    }

    /// The link with the tags for `service`; a link that has one of them already keeps its own and gets none.
    #[must_use]
    pub fn tag(&self, url: &HttpUrl, service: &str) -> HttpUrl {
        self.tagged(url).link(&encode_component(service))
    }

    /// The link with the tags, for any service.
    pub(crate) fn tagged(&self, url: &HttpUrl) -> TaggedLink {
        let is_tag = |pair| pieces(&self.query, b'&').any(|tag| name(tag) == name(pair));
        let query = url.query().unwrap_or_default();
        if pieces(query, b'&').any(is_tag) {
            return TaggedLink::new(url.as_str());
        }
        let and = if query.is_empty() { "" } else { "&" };
        TaggedLink::new(url.with_query(&join(&[query, &self.query], and)).as_str())
    }
}

/// The name of a pair of a query.
fn name(pair: &str) -> &str {
    before(pair, b'=')
}

/// The pieces percent-encoded, with a [`GAP`] between them.
fn encode_around_gaps<'a>(pieces: impl Iterator<Item = &'a str>) -> String {
    let (mut out, mut gap) = (String::new(), "");
    for piece in pieces {
        out.push_str(gap);
        out.push_str(&encode_component(piece));
        gap = "<";
    }
    out
}

/// Stands for the service's id while the link is made; no URL has it.
const GAP: u8 = b'<';

/// A link with campaign tags, which differ by the service's id alone.
pub(crate) struct TaggedLink {
    link: String,
    encoded: String,
}

impl TaggedLink {
    fn new(link: &str) -> Self {
        Self {
            link: link.to_owned(),
            encoded: encode_around_gaps(pieces(link, GAP)),
        }
    }

    /// The link for the service of this id.
    pub(crate) fn link(&self, id: &str) -> HttpUrl {
        HttpUrl(replaced(&self.link, GAP, id).into())
    }

    /// The same, percent-encoded; an id is what it was.
    pub(crate) fn encoded(&self, id: &str) -> String {
        replaced(&self.encoded, GAP, id)
    }
}

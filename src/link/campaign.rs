//! Campaign tags: how a publisher's own statistics tell shared links apart, without a tracker.

use super::HttpUrl;

/// The campaign tags to add to a shared link, one `utm_source` a service.
///
/// The names are those that analytics programs agree on
/// ([URL builder](https://support.google.com/analytics/answer/10917952)).
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
    name: String,
    medium: String,
}

impl Campaign {
    /// A campaign of this name; its `utm_medium` is `share`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            medium: "share".to_owned(),
        }
    }

    /// Sets `utm_medium`.
    #[must_use]
    pub fn with_medium(mut self, medium: impl Into<String>) -> Self {
        self.medium = medium.into();
        self
    }

    /// The link with the tags for `service`; a link that has a `utm_source` of its own keeps it and gets none.
    #[must_use]
    pub fn tag(&self, url: &HttpUrl, service: &str) -> HttpUrl {
        let tagged = url
            .query()
            .is_some_and(|query| query.split('&').any(|pair| pair.starts_with("utm_source=")));
        if tagged {
            return url.clone();
        }
        url.with_pairs([
            ("utm_source", service),
            ("utm_medium", &self.medium),
            ("utm_campaign", &self.name),
        ])
    }
}

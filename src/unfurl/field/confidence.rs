//! How far a value can be relied on.

/// How far a value can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Confidence {
    /// Read from running text or guessed, with nothing to confirm it; or what many pages carry, such as the house in the
    /// place of who wrote, for want of anything else.
    Low,
    /// Stated, but not by all tags alike; or read from running text and confirmed.
    Medium,
    /// Stated by tags or data made for it, and undisputed or confirmed.
    High,
}

impl Confidence {
    /// The level as it stands in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// Whether a source is a tag or data made for machines to read, not the page's running text or a guess.
pub(super) fn is_stated(source: &str) -> bool {
    const READ: &[&str] = &[
        "h1",
        "h2",
        "h3",
        "h4",
        "title",
        "p",
        "lead",
        "byline",
        "credits",
        "figure",
        "img",
        "a",
        "time",
        "dateline",
        "url",
        "base",
        "script",
        "text",
        "language",
        "main",
        "article",
        "copyright",
        "rel=tag",
        "header",
        // An account stands for who wrote and for the house where nobody else is named.
        "twitter:creator",
        "twitter:site",
    ];
    !READ.contains(&source)
}

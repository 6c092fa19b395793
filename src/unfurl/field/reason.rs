//! Why a candidate lost.

/// Why a candidate was not chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// A source that is trusted more gave a value.
    Outranked,
    /// It says the same as what was chosen.
    Same,
    /// It cannot be read as a value of the field.
    Invalid,
    /// A link to the home page, where another leads to the article.
    HomePage,
    /// A logo, icon, sprite or tracking pixel.
    NotAPicture,
    /// Something that many pages carry, not this article's own (`admin`).
    Generic,
    /// It does not fit the rest of the page.
    Mismatch,
    /// handbill wrote it itself; the page's own word goes first.
    OwnMark,
}

impl Reason {
    /// The reason as it stands in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outranked => "outranked",
            Self::Same => "same",
            Self::Invalid => "invalid",
            Self::HomePage => "home-page",
            Self::NotAPicture => "not-a-picture",
            Self::Generic => "generic",
            Self::Mismatch => "mismatch",
            Self::OwnMark => "own-mark",
        }
    }
}

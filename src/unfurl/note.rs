//! What was odd about a page. Odd pages are still read; the notes say what was made of them.

/// What kind of oddity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteCode {
    /// Several canonical links that do not agree.
    CanonicalConflict,
    /// A canonical link that is relative.
    CanonicalRelative,
    /// A canonical link to the home page while the page states an address of its own.
    CanonicalHomePage,
    /// A canonical link that is no http(s) URL.
    CanonicalInvalid,
    /// JSON-LD that is not valid JSON; what could be mended was read.
    JsonLdSyntax,
    /// JSON-LD of which nothing could be read.
    JsonLdUnreadable,
    /// A time without its offset, read by the clock of the country that the page is from, or as UTC.
    TimeWithoutOffset,
    /// A time that cannot be read.
    TimeUnreadable,
    /// The declared language is not the one the text is written in.
    LanguageMismatch,
    /// Bytes that do not belong to the page's encoding.
    EncodingErrors,
    /// Something on the page was longer or more than is read.
    PageCut,
}

impl NoteCode {
    /// The code as it stands in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CanonicalConflict => "canonical-conflict",
            Self::CanonicalRelative => "canonical-relative",
            Self::CanonicalHomePage => "canonical-home-page",
            Self::CanonicalInvalid => "canonical-invalid",
            Self::JsonLdSyntax => "json-ld-syntax",
            Self::JsonLdUnreadable => "json-ld-unreadable",
            Self::TimeWithoutOffset => "time-without-offset",
            Self::TimeUnreadable => "time-unreadable",
            Self::LanguageMismatch => "language-mismatch",
            Self::EncodingErrors => "encoding-errors",
            Self::PageCut => "page-cut",
        }
    }
}

/// An oddity of the page, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    code: NoteCode,
    message: String,
}

impl Note {
    pub(super) fn new(code: NoteCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// What kind of oddity.
    #[must_use]
    pub fn code(&self) -> NoteCode {
        self.code
    }

    /// What was found, in English.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

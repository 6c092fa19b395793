//! The one error type of the crate.
//!
//! An [`Error`] says what was wrong, where (place, line, field) and what to do about it, in one line.
//! Its [`code`](Error::code) is stable and the same in Rust, JSON, JavaScript and HTTP.

use std::fmt;

/// What kind of thing went wrong; decides the exit code of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call itself was off: an unknown service, an option out of range.
    Usage,
    /// The input cannot be used: a page without a title, a relative canonical URL.
    Input,
    /// A file could not be read or written, a page not fetched.
    Io,
}

impl ErrorKind {
    /// The exit code the command line ends with: 2 bad usage, 3 bad input, 4 input/output.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Usage => 2,
            Self::Input => 3,
            Self::Io => 4,
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident, $text:literal, $kind:ident;)*) => {
        /// The stable name of an error, for programs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode { $($(#[$doc])* $name,)* }

        impl ErrorCode {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it stands in JSON, JavaScript and HTTP answers (kebab-case).
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The kind this code belongs to.
            #[must_use]
            pub fn kind(self) -> ErrorKind {
                match self { $(Self::$name => ErrorKind::$kind,)* }
            }
        }
    };
}

codes! {
    /// A link is not an absolute http(s) URL.
    BadUrl, "bad-url", Input;
    /// A time is not RFC 3339.
    BadTime, "bad-time", Input;
    /// A language tag is not BCP 47.
    BadLanguage, "bad-language", Input;
    /// A value is not one of those allowed.
    BadValue, "bad-value", Input;
    /// The article has no title.
    MissingTitle, "missing-title", Input;
    /// The article has no canonical URL.
    MissingUrl, "missing-url", Input;
    /// The input is not valid JSON.
    BadJson, "bad-json", Input;
    /// A field that handbill does not know.
    UnknownField, "unknown-field", Input;
    /// A page that is empty, binary or not HTML.
    NotHtml, "not-html", Input;
    /// A page with bytes that its encoding does not have, where they would be lost.
    BadEncoding, "bad-encoding", Input;
    /// A page larger than the limit.
    TooLarge, "too-large", Input;
    /// No service goes by this name.
    UnknownService, "unknown-service", Usage;
    /// The service has closed or stopped taking share links.
    RetiredService, "retired-service", Usage;
    /// The service needs something the article or the options do not give.
    MissingNeed, "missing-need", Usage;
    /// An option is out of range or does not fit another.
    BadOption, "bad-option", Usage;
    /// Text too long for a QR code.
    QrTooLong, "qr-too-long", Input;
    /// A QR code that readers would not scan.
    QrUnsafe, "qr-unsafe", Usage;
    /// A preview image's theme is not what a theme may be.
    BadTheme, "bad-theme", Input;
    /// A picture that cannot be decoded, or is larger than the limits.
    BadImage, "bad-image", Input;
    /// No font has the letters of a text.
    MissingFont, "missing-font", Input;
    /// A preview image cannot be made as small as asked.
    CardTooLarge, "card-too-large", Usage;
    /// A file or folder could not be read.
    Read, "read", Io;
    /// A file or folder could not be written.
    Write, "write", Io;
    /// An address that must not be fetched: not public, another port, a page that its site's robots.txt keeps out.
    FetchRefused, "fetch-refused", Io;
    /// An article that is not known here.
    NotFound, "not-found", Input;
    /// A page that its server shows only to some.
    Private, "private", Io;
    /// A page that could not be fetched: no such host, no answer in time, an answer other than 200.
    Fetch, "fetch", Io;
}

/// What went wrong, where, and what to do.
///
/// ```
/// use handbill::link::HttpUrl;
///
/// let error = HttpUrl::parse("/news/1").unwrap_err();
/// assert_eq!(error.code().as_str(), "bad-url");
/// assert_eq!(error.to_string(), "\"/news/1\" is not an absolute URL: write it in full, with https://");
/// ```
#[derive(Debug)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    code: ErrorCode,
    message: String,
    place: Option<String>,
    line: Option<(usize, usize)>,
    field: Option<String>,
    fix: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of `code`; `message` says what was found to be wrong, without a full stop.
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                code,
                message: message.into(),
                place: None,
                line: None,
                field: None,
                fix: None,
                source: None,
            }),
        }
    }

    /// Says what to do about it.
    #[must_use]
    pub(crate) fn with_fix(mut self, fix: impl Into<String>) -> Self {
        self.inner.fix = Some(fix.into());
        self
    }

    /// Names the field; an outer name is put before one already there (`authors[0]` + `url`, `authors` + `[0]`). An option
    /// of the command takes the place of the field it gives (`--qr-href` of `qrHref`).
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        let field = field.into();
        self.inner.field = Some(match self.inner.field.take() {
            #[cfg(feature = "cli")]
            Some(inner) if gives(&field, &inner) => field,
            Some(inner) if inner.starts_with('[') => field + &inner,
            Some(inner) => format!("{field}.{inner}"),
            None => field,
        });
        self
    }

    /// Names the file, address or option that was being worked on.
    #[must_use]
    pub fn with_place(mut self, place: impl Into<String>) -> Self {
        self.inner.place.get_or_insert(place.into());
        self
    }

    /// Gives the line and column (both counted from 1; the column in bytes).
    #[cfg(any(feature = "json", feature = "drawing", test))]
    #[must_use]
    pub(crate) fn with_line(mut self, line: usize, column: usize) -> Self {
        self.inner.line = Some((line, column));
        self
    }

    /// Gives the line and column of the byte `at` of `text`.
    #[cfg(feature = "card")]
    #[must_use]
    pub(crate) fn with_line_in(self, text: &str, at: usize) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
        self.with_line(before.matches('\n').count() + 1, column)
    }

    /// Keeps the error beneath. JavaScript cannot ask for it: its modules go without, and without the words that whole
    /// libraries have for what went wrong in them.
    #[must_use]
    pub(crate) fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        if !cfg!(all(
            target_family = "wasm",
            any(
                feature = "wasm-check",
                feature = "wasm-core",
                feature = "wasm-poster"
            )
        )) {
            self.inner.source = Some(Box::new(source));
        }
        self
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        self.inner.code
    }

    /// The kind, as the code gives it.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.code.kind()
    }

    /// What was wrong, without place and remedy.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The file, address or option concerned.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.inner.place.as_deref()
    }

    /// Line and column, both from 1.
    #[must_use]
    pub fn line(&self) -> Option<(usize, usize)> {
        self.inner.line
    }

    /// The field concerned, as a path (`authors[0].url`).
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.inner.field.as_deref()
    }

    /// What to do about it.
    #[must_use]
    pub fn fix(&self) -> Option<&str> {
        self.inner.fix.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        if let Some(place) = &inner.place {
            write!(f, "{place}:")?;
            if let Some((line, column)) = inner.line {
                write!(f, "{line}:{column}:")?;
            }
            f.write_str(" ")?;
        } else if let Some((line, column)) = inner.line {
            write!(f, "line {line}, column {column}: ")?;
        }
        if let Some(field) = &inner.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&inner.message)?;
        if let Some(fix) = &inner.fix {
            write!(f, ": {fix}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}

/// Whether an option of the command is the one that gives a field: `--qr-href`, `qrHref`.
#[cfg(feature = "cli")]
fn gives(option: &str, field: &str) -> bool {
    let name = option.strip_prefix("--");
    name.is_some_and(|name| name.replace('-', "").eq_ignore_ascii_case(field))
}

/// Quotes foreign text for a message: control characters shown as escapes, cut after 60 grapheme clusters.
pub(crate) fn quoted(text: &str) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let mut shown = String::from("\"");
    for (n, cluster) in text.graphemes(true).enumerate() {
        if n == 60 {
            shown.push('…');
            break;
        }
        for c in cluster.chars() {
            if c.is_control() {
                shown.extend(c.escape_default())
            } else {
                shown.push(c)
            }
        }
    }
    shown.push('"');
    shown
}

/// The name among `known` nearest to `name`, where one is near enough to be what was meant. Only ASCII has a case
/// here: the tables of all other letters would weigh more in a module than a capital that counts as a slip. Nor is the
/// distance worth a map of letters: nothing is typed between two letters that were exchanged.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_ascii_lowercase();
    known
        .into_iter()
        .map(|candidate| {
            (
                strsim::osa_distance(&name, &candidate.to_ascii_lowercase()),
                candidate,
            )
        })
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(3) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_with_place_field_and_fix() {
        let error = Error::new(ErrorCode::BadUrl, "not a link")
            .with_fix("write it in full")
            .with_field("url")
            .with_field("authors[0]")
            .with_place("article.json")
            .with_line(3, 9);
        assert_eq!(
            error.to_string(),
            "article.json:3:9: authors[0].url: not a link: write it in full"
        );
    }

    #[test]
    fn nearest_offers_only_what_is_near() {
        assert_eq!(nearest("watsapp", ["whatsapp", "weibo"]), Some("whatsapp"));
        assert_eq!(nearest("zzzzzz", ["whatsapp", "weibo"]), None);
    }

    #[test]
    fn codes_are_distinct() {
        let names: std::collections::HashSet<_> = ErrorCode::ALL.iter().map(|c| c.as_str()).collect();
        assert_eq!(names.len(), ErrorCode::ALL.len());
    }

    #[test]
    fn quoted_shows_control_characters() {
        assert_eq!(quoted("a\u{7}\nb"), "\"a\\u{7}\\nb\"");
    }
}

//! One field of what was read: its value, where it stood, and what else was on offer.

mod ballot;
mod confidence;
mod reason;

pub(super) use ballot::Ballot;
pub use confidence::Confidence;
pub use reason::Reason;

use confidence::is_stated;
use std::borrow::Cow;

/// Where a value stood, by the name of its tag or property: `og:title`, `jsonld.headline`, `h1`.
pub(super) type Source = Cow<'static, str>;

/// How much of a candidate's text is kept, in bytes.
pub(super) const MAX_CANDIDATE_BYTES: usize = 1000;

/// A value that was on offer and not chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    value: String,
    source: Source,
    reason: Reason,
    line: Option<u32>,
}

impl Candidate {
    /// The value as text, as it stood on the page.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where it stood (`twitter:title`).
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The line of the page it stood on, counted from 1, where lines were asked for and it has one.
    #[must_use]
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// Why it was not chosen.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }
}

/// One field: the value chosen, its source, and the candidates not chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T> {
    chosen: Option<(T, Source)>,
    /// The chosen one as it stood on the page.
    text: String,
    line: Option<u32>,
    own: bool,
    candidates: Vec<Candidate>,
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self {
            chosen: None,
            text: String::new(),
            line: None,
            own: false,
            candidates: Vec::new(),
        }
    }
}

impl<T> Field<T> {
    /// The value chosen.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        self.chosen.as_ref().map(|(value, _)| value)
    }

    /// Where the value stood (`og:title`, `jsonld.headline`, `h1`).
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.chosen.as_ref().map(|(_, source)| &**source)
    }

    /// The line of the page the value stood on, counted from 1, where lines were asked for
    /// ([`UnfurlOptions::with_lines`](super::UnfurlOptions::with_lines)) and it has one.
    #[must_use]
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// How far the value can be relied on.
    ///
    /// ```
    /// use handbill::unfurl::{Confidence, UnfurlOptions, unfurl};
    /// let page = br#"<meta property="og:title" content="River"><title>River</title><p class="byline">By Ada Lin"#;
    /// let read = unfurl(page, &UnfurlOptions::new())?;
    /// assert_eq!(read.title().confidence(), Some(Confidence::High));
    /// assert_eq!(read.authors().confidence(), Some(Confidence::Low));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn confidence(&self) -> Option<Confidence> {
        let source = self.source()?;
        // What many pages carry was taken for want of anything else.
        let is_last_resort = self
            .candidates
            .iter()
            .any(|other| other.reason == Reason::Generic && other.source == source);
        if is_last_resort {
            return Some(Confidence::Low);
        }
        let confirmed = self
            .candidates
            .iter()
            .any(|other| other.reason == Reason::Same && other.source != source);
        let disputed = self
            .candidates
            .iter()
            .any(|other| other.reason == Reason::Outranked && is_stated(&other.source));
        Some(match (is_stated(source), confirmed, disputed) {
            (true, true, _) | (true, _, false) => Confidence::High,
            (true, false, true) | (false, true, _) => Confidence::Medium,
            (false, false, _) => Confidence::Low,
        })
    }

    /// What else was on offer, best first.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Whether the value stands in what handbill wrote.
    pub(super) fn is_own(&self) -> bool {
        self.own
    }

    pub(super) fn value_mut(&mut self) -> Option<&mut T> {
        self.chosen.as_mut().map(|(value, _)| value)
    }

    pub(super) fn set(&mut self, value: T, source: impl Into<Source>) {
        self.chosen = Some((value, source.into()));
        self.text.clear();
        self.own = false;
    }

    /// Notes the lines of the value and the candidates, as `line` finds them from source and text.
    pub(super) fn locate(&mut self, line: impl Fn(&str, &str) -> Option<u32>) {
        if let Some((_, source)) = &self.chosen {
            self.line = line(source, &self.text);
        }
        for candidate in &mut self.candidates {
            candidate.line = line(&candidate.source, &candidate.value);
        }
    }
}

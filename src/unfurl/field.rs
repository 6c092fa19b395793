//! One field of what was read: its value, where it stood, and what else was on offer.

use std::borrow::Cow;

/// Where a value stood, by the name of its tag or property: `og:title`, `jsonld.headline`, `h1`.
pub(super) type Source = Cow<'static, str>;

/// How many candidates a field keeps.
const MAX_CANDIDATES: usize = 24;
/// How much of a candidate's text is kept, in bytes.
pub(super) const MAX_CANDIDATE_BYTES: usize = 1000;

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

/// How far a value can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Confidence {
    /// Read from running text or guessed, with nothing to confirm it.
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
fn is_stated(source: &str) -> bool {
    const READ: &[&str] = &[
        "h1",
        "h2",
        "title",
        "p",
        "byline",
        "credits",
        "figure",
        "img",
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
    ];
    !READ.contains(&source)
}

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

struct Run<T> {
    value: Result<T, Reason>,
    text: String,
    source: Source,
    own: bool,
}

/// The candidates of one field, in the order they are trusted.
pub(super) struct Ballot<T> {
    runs: Vec<Run<T>>,
}

impl<T> Ballot<T> {
    pub(super) fn new() -> Self {
        Self { runs: Vec::new() }
    }

    /// Puts up a value; `own` marks what handbill wrote itself.
    pub(super) fn add(
        &mut self,
        source: impl Into<Source>,
        text: impl Into<String>,
        own: bool,
        value: Result<T, Reason>,
    ) {
        if self.runs.len() < MAX_CANDIDATES * 2 {
            self.runs.push(Run {
                value,
                text: text.into(),
                source: source.into(),
                own,
            });
        }
    }

    /// Whether the page itself gave a valid value.
    #[cfg(feature = "detect-language")]
    pub(super) fn is_settled(&self) -> bool {
        self.runs.iter().any(|run| !run.own && run.value.is_ok())
    }

    /// The first valid candidate of the page's own; what handbill wrote only when there is none.
    pub(super) fn close(self) -> Field<T>
    where
        T: PartialEq,
    {
        let winner = |own: bool| {
            self.runs
                .iter()
                .position(|run| run.own == own && run.value.is_ok())
        };
        let winner = winner(false).or_else(|| winner(true));
        let won = winner.map(|at| self.runs[at].text.clone());
        let mut field = Field::default();
        for (at, run) in self.runs.into_iter().enumerate() {
            let reason = match run.value {
                Ok(value) if Some(at) == winner => {
                    field.set(value, run.source);
                    field.text = run.text;
                    field.own = run.own;
                    continue;
                }
                Err(reason) => reason,
                Ok(value) if won.as_ref() == Some(&run.text) || field.value() == Some(&value) => Reason::Same,
                Ok(_) if run.own => Reason::OwnMark,
                Ok(_) => Reason::Outranked,
            };
            let known = |known: &Candidate| known.source == run.source && known.value == run.text;
            if field.candidates.len() < MAX_CANDIDATES && !field.candidates.iter().any(known) {
                let mut value = run.text;
                value.truncate(value.floor_char_boundary(MAX_CANDIDATE_BYTES));
                field.candidates.push(Candidate {
                    value,
                    source: run.source,
                    reason,
                    line: None,
                });
            }
        }
        field
    }
}

//! A rule: what it looks for, why that is bad, an example of each, and what to do.

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// An app shows no preview, no picture, or a wrong one.
    Error,
    /// A preview comes out worse than it could, or another standard is broken.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word for it, as it stands in JSON, SARIF and handbill.toml.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// The severity this is the word for.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Error, Self::Warning, Self::Note]
            .into_iter()
            .find(|severity| severity.as_str() == word)
    }
}

/// One rule.
///
/// ```
/// let rule = handbill::check::rule("url-relative")?;
/// assert!(rule.bad().contains(r#"content="/img/river.jpg""#));
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub(super) id: &'static str,
    pub(super) severity: Severity,
    pub(super) optional: bool,
    pub(super) platforms: &'static [&'static str],
    pub(super) what: &'static str,
    pub(super) why: &'static str,
    pub(super) fix: &'static str,
    pub(super) bad: &'static str,
    pub(super) good: &'static str,
    pub(super) sources: &'static [&'static str],
}

impl Rule {
    /// Its name, as `og-title-missing`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// How much it matters where nothing else is asked for.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Whether it is off until it is switched on.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.optional
    }

    /// The ids of the platforms it concerns; empty for all of them.
    #[must_use]
    pub fn platform_ids(&self) -> &'static [&'static str] {
        self.platforms
    }

    /// What it asks for, in one sentence.
    #[must_use]
    pub fn what(&self) -> &'static str {
        self.what
    }

    /// Why it is bad to break it.
    #[must_use]
    pub fn why(&self) -> &'static str {
        self.why
    }

    /// What to do.
    #[must_use]
    pub fn fix(&self) -> &'static str {
        self.fix
    }

    /// A piece of a page that breaks it.
    #[must_use]
    pub fn bad(&self) -> &'static str {
        self.bad
    }

    /// The same piece, mended.
    #[must_use]
    pub fn good(&self) -> &'static str {
        self.good
    }

    /// Where it is from; empty where it is handbill's own judgement.
    pub fn sources(&self) -> impl Iterator<Item = &'static super::Source> {
        self.sources.iter().filter_map(|id| super::source(id))
    }
}

/// Declares the rules of a file: each a static, and all of them as `RULES`.
macro_rules! rules {
    ($($name:ident = $severity:ident $id:literal $(($off:ident))? for $platforms:expr;
        what $what:literal; why $why:literal; fix $fix:literal;
        bad $bad:expr; good $good:expr; from $from:expr;)*) => {
        $(static $name: $crate::check::Rule = $crate::check::Rule {
            id: $id,
            severity: $crate::check::Severity::$severity,
            optional: rules!(@off $($off)?),
            platforms: &$platforms,
            what: $what,
            why: $why,
            fix: $fix,
            bad: $bad,
            good: $good,
            sources: &$from,
        };)*

        /// The rules of this file.
        pub(super) static RULES: &[&$crate::check::Rule] = &[$(&$name),*];
    };
    (@off) => { false };
    (@off optional) => { true };
}

pub(super) use rules;

//! The apps that preview links: what each reads, takes and cuts, every fact with its source.

mod table;

use crate::error::{Error, ErrorCode, nearest, quoted};

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Confidence {
    /// Generally held, without a source found; never the ground of more than a note.
    Unsourced,
    /// One third party says so.
    Reported,
    /// Several field reports, or a maintainer's word.
    Observed,
    /// The platform's own documentation or source code.
    Documented,
}

impl Confidence {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unsourced => "unsourced",
            Self::Reported => "reported",
            Self::Observed => "observed",
            Self::Documented => "documented",
        }
    }
}

/// Where a fact is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    id: &'static str,
    title: &'static str,
    url: &'static str,
    date: &'static str,
}

impl Source {
    /// The name facts and rules know it by.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// What it is.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.title
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> &'static str {
        self.url
    }

    /// The state it was read in.
    #[must_use]
    pub fn date(&self) -> &'static str {
        self.date
    }
}

/// What a fact says.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// In words.
    Text(&'static str),
    /// In order of preference.
    List(&'static [&'static str]),
    /// Bytes, characters, columns or lines, as the fact's name says.
    Number(u64),
    /// Width over height.
    Ratio(f64),
    /// Width and height in pixels; 0 where there is no bound.
    SizePx(u32, u32),
}

/// One thing known of a platform.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact {
    name: &'static str,
    value: Value,
    confidence: Confidence,
    sources: &'static [&'static str],
    note: Option<&'static str>,
}

impl Fact {
    /// What it is about, as `image-max-bytes`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What it says.
    #[must_use]
    pub fn value(&self) -> Value {
        self.value
    }

    /// How sure it is.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Where it is from.
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> {
        self.sources.iter().filter_map(|id| source(id))
    }

    /// What else is to be said.
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        self.note
    }
}

/// An app that previews links.
///
/// ```
/// let whatsapp = handbill::check::platform("whatsapp")?;
/// assert_eq!(whatsapp.number("image-safe-bytes"), Some(300_000));
/// assert_eq!(whatsapp.list("image"), ["og:image"]);
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Platform {
    id: &'static str,
    name: &'static str,
    like: Option<&'static str>,
    checked: &'static str,
    facts: &'static [Fact],
}

impl Platform {
    /// The name in options, reports and rules.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The name readers know.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The day the facts were last looked at.
    #[must_use]
    pub fn checked(&self) -> &'static str {
        self.checked
    }

    /// What is known of it, its own facts first, then those of the platform whose previewer it shares.
    pub fn facts(&self) -> impl Iterator<Item = &'static Fact> {
        let like = self
            .like
            .and_then(|id| table::PLATFORMS.iter().find(|platform| platform.id == id));
        self.facts
            .iter()
            .chain(like.into_iter().flat_map(|like| like.facts))
    }

    /// The fact of this name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&'static Fact> {
        self.facts().find(|fact| fact.name == name)
    }

    /// The number of this name.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        match self.fact(name)?.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The list of this name; empty where there is none.
    #[must_use]
    pub fn list(&self, name: &str) -> &'static [&'static str] {
        match self.fact(name).map(|fact| fact.value) {
            Some(Value::List(list)) => list,
            _ => &[],
        }
    }

    /// The width and height of this name, in pixels.
    #[must_use]
    pub fn size_px(&self, name: &str) -> Option<(u32, u32)> {
        match self.fact(name)?.value {
            Value::SizePx(width, height) => Some((width, height)),
            _ => None,
        }
    }

    /// The ratio of width to height of this name.
    #[must_use]
    pub fn ratio(&self, name: &str) -> Option<f64> {
        match self.fact(name)?.value {
            Value::Ratio(ratio) => Some(ratio),
            _ => None,
        }
    }
}

/// Every platform, WhatsApp first.
#[must_use]
pub fn platforms() -> &'static [Platform] {
    table::PLATFORMS
}

/// The ids of the platforms with a fact of this name, at least so sure, for which `holds` is true.
pub(super) fn those(name: &str, sure: Confidence, holds: impl Fn(&Platform) -> bool) -> Vec<&'static str> {
    let knows = |platform: &&Platform| platform.fact(name).is_some_and(|fact| fact.confidence() >= sure);
    table::PLATFORMS
        .iter()
        .filter(knows)
        .filter(|platform| holds(platform))
        .map(Platform::id)
        .collect()
}

/// Those of them whose number of this name is less than `own`.
pub(super) fn exceeded(name: &str, sure: Confidence, own: u64) -> Vec<&'static str> {
    those(name, sure, |platform| {
        platform.number(name).is_some_and(|max| own > max)
    })
}

/// The platform of this id or name.
///
/// # Errors
/// `bad-option`, with the nearest known one.
pub fn platform(name: &str) -> Result<&'static Platform, Error> {
    let wanted = name.trim();
    table::PLATFORMS
        .iter()
        .find(|platform| {
            platform.id.eq_ignore_ascii_case(wanted) || platform.name.eq_ignore_ascii_case(wanted)
        })
        .ok_or_else(|| {
            let error = Error::new(
                ErrorCode::BadOption,
                format!("no platform is called {}", quoted(wanted)),
            );
            match nearest(wanted, table::PLATFORMS.iter().map(|platform| platform.id)) {
                Some(near) => error.with_fix(format!("did you mean {near:?}?")),
                None => error.with_fix("`handbill check --list` names them"),
            }
        })
}

/// The source of this id.
#[must_use]
pub fn source(id: &str) -> Option<&'static Source> {
    table::SOURCES.iter().find(|source| source.id == id)
}

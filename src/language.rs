//! Languages as BCP 47 tags, and the direction they are written in.

mod direction;

use crate::error::{Error, ErrorCode, quoted};
use oxilangtag::LanguageTag;
use std::fmt;

/// A well-formed language tag ([BCP 47](https://www.rfc-editor.org/info/bcp47)), in its usual case (`zh-Hant-TW`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(LanguageTag<String>);

impl Language {
    /// Reads a tag; `_` is taken for `-`, as `og:locale` writes it.
    ///
    /// # Errors
    /// `bad-language` when the tag is not well formed.
    ///
    /// ```
    /// use handbill::language::{Direction, Language};
    /// let language = Language::parse("zh_hant_tw")?;
    /// assert_eq!(language.as_str(), "zh-Hant-TW");
    /// assert_eq!(Language::parse("ug")?.direction(), Direction::Rtl);
    /// assert!(Language::parse("english language").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn parse(tag: &str) -> Result<Self, Error> {
        LanguageTag::parse_and_normalize(&tag.trim().replace('_', "-"))
            .map(Self)
            .map_err(|error| {
                Error::new(
                    ErrorCode::BadLanguage,
                    format!("{} is not a language tag", quoted(tag)),
                )
                .with_fix("write it by BCP 47, for instance ko, zh-Hant or ug")
                .with_source(error)
            })
    }

    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The language alone (`zh`).
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.primary_language()
    }

    /// The script, where the tag names it (`Hant`).
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.0.script()
    }

    /// The region, where the tag names it (`TW`).
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.region()
    }

    /// The direction its script runs in: the script named in the tag, else the language's usual one
    /// ([CLDR likely subtags](https://cldr.unicode.org/index/cldr-spec) for the languages written right to left).
    #[must_use]
    pub fn direction(&self) -> Direction {
        let right_to_left = direction::is_right_to_left(self.primary(), self.script(), self.region());
        if right_to_left {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The direction text runs in, as the `dir` attribute names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(
    clippy::exhaustive_enums,
    reason = "the dir attribute has two definite values and will not grow"
)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Reads `ltr` or `rtl` in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "ltr" => Some(Self::Ltr),
            "rtl" => Some(Self::Rtl),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_script_before_the_language() {
        for (tag, direction) in [
            ("ar", Direction::Rtl),
            ("ug-CN", Direction::Rtl),
            ("ug-Latn", Direction::Ltr),
            ("he", Direction::Rtl),
            ("en", Direction::Ltr),
            ("kk", Direction::Ltr),
            ("kk-CN", Direction::Rtl),
            ("az-Arab", Direction::Rtl),
        ] {
            assert_eq!(Language::parse(tag).unwrap().direction(), direction, "{tag}");
        }
    }
}

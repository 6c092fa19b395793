//! Text as an app shows it: cut where the app cuts.

use super::platform::Platform;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How wide a text is in columns: a Korean or Chinese character takes two, a combining mark none
/// ([UAX #11](https://www.unicode.org/reports/tr11/)).
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// A title or description as an app shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    text: String,
    from: &'static str,
    is_cut: bool,
}

impl Shown {
    pub(super) fn new(full: &str, from: &'static str, platform: &Platform, kind: &str) -> Self {
        let number = |name: &str| {
            platform
                .number(&format!("{kind}-{name}"))
                .and_then(|n| usize::try_from(n).ok())
        };
        let max_columns = number("columns").unwrap_or(usize::MAX);
        let max_clusters = number("max").unwrap_or(usize::MAX);
        let fits = columns(full) <= max_columns && full.graphemes(true).count() <= max_clusters;
        if fits {
            return Self {
                text: full.to_owned(),
                from,
                is_cut: false,
            };
        }
        let mut text = String::new();
        let mut taken = 0;
        for (at, cluster) in full.graphemes(true).enumerate() {
            taken += columns(cluster);
            if taken + 1 > max_columns || at + 1 >= max_clusters {
                break;
            }
            text.push_str(cluster);
        }
        text.truncate(text.trim_end().len());
        text.push('…');
        Self {
            text,
            from,
            is_cut: true,
        }
    }

    /// The text, with `…` where it was cut.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where it was read from: `og:title`, `title`, `jsonld:headline`, …
    #[must_use]
    pub fn from(&self) -> &'static str {
        self.from
    }

    /// Whether it was cut.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }
}

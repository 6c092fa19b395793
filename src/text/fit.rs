//! Fitting text to a limit, counted as the service counts it.

use super::x;
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// How a service counts the length of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Count {
    /// User-perceived characters: extended grapheme clusters ([UAX #29](https://www.unicode.org/reports/tr29/)).
    Graphemes,
    /// Unicode scalar values.
    Chars,
    /// UTF-16 code units, as JavaScript's `length`.
    Utf16,
    /// UTF-8 bytes.
    Bytes,
    /// X's weighted length: most scripts 1, Han, kana, Hangul, Khmer and others 2, an emoji 2 in all, a link or
    /// domain 23 ([counting characters](https://docs.x.com/fundamentals/counting-characters)).
    XWeighted,
}

impl Count {
    /// The name it goes by in tables and JSON: `graphemes`, `chars`, `utf16`, `bytes` or `x`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Graphemes => "graphemes",
            Self::Chars => "chars",
            Self::Utf16 => "utf16",
            Self::Bytes => "bytes",
            Self::XWeighted => "x",
        }
    }
}

/// The length of `text` as `count` has it. Only X treats links in the text specially; for others the caller adds
/// what they cost.
///
/// ```
/// use handbill::text::{Count, length};
/// assert_eq!(length("👨‍👩‍👧‍👦", Count::Graphemes), 1);
/// assert_eq!(length("👨‍👩‍👧‍👦", Count::XWeighted), 2);
/// assert_eq!(length("한국어", Count::XWeighted), 6);
/// assert_eq!(length("On example.org", Count::XWeighted), 26);
/// ```
#[must_use]
pub fn length(text: &str, count: Count) -> usize {
    match count {
        Count::Graphemes => text.graphemes(true).count(),
        Count::Chars => text.chars().count(),
        Count::Utf16 => text.encode_utf16().count(),
        Count::Bytes => text.len(),
        Count::XWeighted => x::length(text),
    }
}

/// Shortens `text` to at most `max` as `count` has it, ending in `…` where something was cut.
///
/// The cut is never inside a grapheme cluster. It is at a word boundary where one lies in the second half of what
/// fits; a word longer than that, or a script written without spaces, is cut between clusters.
///
/// ```
/// use handbill::text::{Count, fit};
/// assert_eq!(fit("Reporters reach the border", 30, Count::Graphemes), "Reporters reach the border");
/// assert_eq!(fit("Reporters reach the border", 20, Count::Graphemes), "Reporters reach the…");
/// assert_eq!(fit("대한민국", 3, Count::Graphemes), "대한…");
/// ```
#[must_use]
pub fn fit(text: &str, max: usize, count: Count) -> Cow<'_, str> {
    if length(text, count) <= max {
        return Cow::Borrowed(text);
    }
    let room = max.saturating_sub(length("…", count));
    if room == 0 {
        return Cow::Borrowed(if max > 0 && length("…", count) <= max {
            "…"
        } else {
            ""
        });
    }
    let hard = cut_at_cluster(text, room, count);
    let soft = cut_at_word(text, hard);
    let kept = if length(&text[..soft], count) * 2 >= room {
        soft
    } else {
        hard
    };
    let mut kept = trim_cut(&text[..kept]);
    // A cut can leave what looks like a domain and counts more.
    while count == Count::XWeighted && length(kept, count) > room {
        kept = trim_cut(&kept[..kept.rfind(char::is_whitespace).unwrap_or(0)]);
    }
    Cow::Owned(format!("{kept}…"))
}

/// Text without what should not stand before `…`.
pub(super) fn trim_cut(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '،' | '、' | '，')
    })
}

/// The byte at which the clusters that fit into `room` end.
fn cut_at_cluster(text: &str, room: usize, count: Count) -> usize {
    let (mut used, mut end) = (0, text.len());
    let mut take = |at, weight| {
        used += weight;
        if used > room {
            end = at;
        }
        used <= room
    };
    if count == Count::XWeighted {
        x::pieces(text, take);
    } else {
        let weigh = |cluster: &str| {
            if count == Count::Graphemes {
                1
            } else {
                length(cluster, count)
            }
        };
        let _ = text
            .grapheme_indices(true)
            .all(|(at, cluster)| take(at, weigh(cluster)));
    }
    end
}

/// The last word boundary at or before `limit` that stands beside white space.
pub(super) fn cut_at_word(text: &str, limit: usize) -> usize {
    if text[limit..].starts_with(char::is_whitespace) {
        return limit;
    }
    text[..limit].rfind(char::is_whitespace).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_are_never_broken() {
        let family = "👨‍👩‍👧‍👦";
        assert_eq!(fit(&family.repeat(3), 2, Count::Graphemes), format!("{family}…"));
        assert_eq!(
            fit(&"နိုင်ငံ".repeat(4), 3, Count::Graphemes).graphemes(true).count(),
            3
        );
    }

    #[test]
    fn nothing_fits_into_nothing() {
        assert_eq!(fit("abc", 0, Count::Graphemes), "");
        assert_eq!(fit("abc", 1, Count::Graphemes), "…");
        assert_eq!(fit("abc", 1, Count::XWeighted), "");
    }
}

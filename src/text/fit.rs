//! Fitting text to a limit, counted as the service counts it.

use super::x;
use std::borrow::Cow;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

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
        Count::Utf16 => text.chars().map(char::len_utf16).sum(),
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
    let room = max.saturating_sub(length("…", count));
    let (mut used, mut cut) = (0, None);
    walk(text, count, |at, weight| {
        if used + weight > room {
            cut = cut.or(Some((at, used)));
        }
        used += weight;
        used <= max
    });
    let Some((hard, counted)) = cut.filter(|_| used > max) else {
        return Cow::Borrowed(text);
    };
    if room == 0 {
        return Cow::Borrowed(if max > 0 && length("…", count) <= max {
            "…"
        } else {
            ""
        });
    }
    let hard = boundary_before(text, hard);
    let soft = cut_at_word(text, hard);
    let kept = if counted.saturating_sub(length(&text[soft..hard], count)) * 2 >= room {
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

/// Hands the pieces of `text` to `each`, with the byte where each begins and what it counts, until it says false:
/// clusters where they or links are counted, else characters.
fn walk(text: &str, count: Count, mut each: impl FnMut(usize, usize) -> bool) {
    let units = match count {
        Count::XWeighted => return x::pieces(text, each),
        Count::Graphemes => {
            let _ = text.grapheme_indices(true).all(|(at, _)| each(at, 1));
            return;
        }
        Count::Chars => |_| 1,
        Count::Utf16 => char::len_utf16,
        Count::Bytes => char::len_utf8,
    };
    let _ = text.char_indices().all(|(at, c)| each(at, units(c)));
}

/// The last boundary of a cluster at or before `at`.
fn boundary_before(text: &str, mut at: usize) -> usize {
    // The whole text is at hand, so that the cursor has all it asks for.
    while !GraphemeCursor::new(at, text.len(), true)
        .is_boundary(text, 0)
        .unwrap_or(true)
    {
        at = text[..at]
            .char_indices()
            .next_back()
            .map_or(0, |(before, _)| before);
    }
    at
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
    fn units_are_counted_but_clusters_are_cut() {
        let family = "👨‍👩‍👧‍👦";
        let text = format!("ab {}", family.repeat(2));
        for (count, size) in [(Count::Chars, 7), (Count::Utf16, 11), (Count::Bytes, 25)] {
            let ellipsis = length("…", count);
            assert_eq!(length(family, count), size);
            assert_eq!(
                fit(&text, 3 + 2 * size - 1, count),
                format!("ab {family}…"),
                "{count:?}"
            );
            assert_eq!(fit(&text, 3 + size + ellipsis - 1, count), "ab…", "{count:?}");
        }
    }

    #[test]
    fn nothing_fits_into_nothing() {
        assert_eq!(fit("abc", 0, Count::Graphemes), "");
        assert_eq!(fit("abc", 1, Count::Graphemes), "…");
        assert_eq!(fit("abc", 1, Count::XWeighted), "");
    }
}

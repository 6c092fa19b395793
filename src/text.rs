//! Text: cleaning what comes from outside, and fitting it to a limit.

mod clean;
mod fit;
mod sms;
mod x;

#[cfg(feature = "unfurl")]
pub(crate) use clean::cleaned;
pub use clean::{clean_line, clean_lines};
pub use fit::{Count, fit, length};
pub use sms::{SmsEncoding, SmsLength, fit_sms, sms_length};
pub(crate) use x::LINK_COST as X_LINK_COST;

/// Sets `text` apart from the direction of what surrounds it, between FIRST STRONG ISOLATE and POP DIRECTIONAL
/// ISOLATE ([UAX #9, 2.4](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)).
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// As the standard library's `trim`. Most texts begin and end with a letter or a sign of ASCII.
#[cfg(feature = "url")]
pub(crate) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// A number of digits alone, below a million.
pub(crate) fn number(text: &str) -> Option<usize> {
    let digit = |number, byte: u8| {
        byte.is_ascii_digit()
            .then(|| number * 10 + usize::from(byte - b'0'))
    };
    if text.is_empty() || text.len() > 6 {
        return None;
    }
    text.bytes().try_fold(0, digit)
}

/// `text` with something in the place of each mark, which is ASCII.
pub(crate) fn replaced(text: &str, mark: u8, with: &str) -> String {
    let (mut out, mut between) = (String::with_capacity(text.len()), "");
    for piece in pieces(text, mark) {
        out.push_str(between);
        out.push_str(piece);
        between = with;
    }
    out
}

/// The pieces with `between` between them. The standard library's `join` has a loop for each length of what stands
/// between, which is a good part of what `<handbill-share>` loads.
pub(crate) fn join(pieces: &[impl AsRef<str>], between: &str) -> String {
    let size = |piece: &_| AsRef::<str>::as_ref(piece).len() + between.len();
    let mut out = String::with_capacity(pieces.iter().map(size).sum());
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            out.push_str(between);
        }
        out.push_str(piece.as_ref());
    }
    out
}

/// What stands before and behind the first `mark`, which is ASCII. As the standard library's `split_once`, without its
/// many kinds of patterns.
#[inline(never)]
pub(crate) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = first_of(text, [mark; 1])?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Where the first of the marks stands, which are ASCII.
pub(crate) fn first_of<const MARKS: usize>(text: &str, marks: [u8; MARKS]) -> Option<usize> {
    // Where pages are read, what is quick with long texts is there anyway.
    #[cfg(feature = "unfurl")]
    match marks[..] {
        [a] => return memchr::memchr(a, text.as_bytes()),
        [a, b] => return memchr::memchr2(a, b, text.as_bytes()),
        [a, b, c] => return memchr::memchr3(a, b, c, text.as_bytes()),
        _ => {}
    }
    text.bytes().position(|byte| marks.contains(&byte))
}

/// What stands before the first `mark`: all of it where there is none.
pub(crate) fn before(text: &str, mark: u8) -> &str {
    cut(text, mark).map_or(text, |(before, _)| before)
}

/// The pieces of `text` between marks, which are ASCII: as the standard library's `split`.
pub(crate) fn pieces(text: &str, mark: u8) -> impl Iterator<Item = &str> + Clone {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (piece, behind) = cut(text, mark).map_or((text, None), |(piece, behind)| (piece, Some(behind)));
        rest = behind;
        Some(piece)
    })
}

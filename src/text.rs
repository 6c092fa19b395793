//! Text: cleaning what comes from outside, and fitting it to a limit.

mod fit;
mod sms;
mod x;

pub use fit::{Count, fit, length};
pub use sms::{SmsEncoding, SmsLength, fit_sms, sms_length};
pub(crate) use x::LINK_COST as X_LINK_COST;

/// Whether `c` may stand in text that handbill passes on.
///
/// Left out are control characters and the bidi overrides and embeddings (U+202A to U+202E), which would let a
/// headline rearrange the text around it ([UAX #9, 2.2](https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides)),
/// the interlinear annotation marks and the byte order mark.
fn is_allowed(c: char) -> bool {
    !(c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{fff9}'..='\u{fffb}' | '\u{feff}'))
}

/// One line of clean text: white space runs become one space, ends are trimmed, unsafe characters are dropped.
///
/// A no-break space stays (French sets one before `?`) except at the ends.
///
/// ```
/// assert_eq!(handbill::text::clean_line("  A\n\tB\u{202e}C \u{a0}"), "A BC");
/// ```
#[must_use]
pub fn clean_line(text: &str) -> String {
    if let Some(clean) = clean_within(text) {
        return clean.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    clean_into(text, &mut out);
    snug(out)
}

/// Gives back the room that a text of mostly white space left empty.
fn snug(mut text: String) -> String {
    if cfg!(not(target_family = "wasm")) && text.len() < text.capacity() / 2 {
        text.shrink_to_fit();
    }
    text
}

/// The line without its ends, where these alone need cleaning, as in most. What is quick to see is not worth its bytes
/// where a few lines are all there is.
fn clean_within(text: &str) -> Option<&str> {
    if cfg!(target_family = "wasm") {
        return None;
    }
    // Most have nothing to trim, which their ends tell.
    let is_letter = |end: Option<&u8>| end.is_some_and(u8::is_ascii_graphic);
    let is_trimmed = is_letter(text.as_bytes().first()) && is_letter(text.as_bytes().last());
    let trimmed = if is_trimmed { text } else { text.trim() };
    is_clean(trimmed.as_bytes()).then_some(trimmed)
}

/// Adds what [`clean_line`] makes of `text`.
fn clean_into(text: &str, out: &mut String) {
    let start = out.len();
    // Behind the last character that is no white space, and whether white space of the kind that becomes a space has come.
    let (mut end, mut space) = (start, false);
    let mut rest = text;
    loop {
        // Letters of ASCII stay, word by word, and the white space between them is passed over as one.
        if cfg!(not(target_family = "wasm")) {
            let (white, behind) = split_run(rest, |byte| matches!(byte, b'\t'..=b'\r' | b' '));
            space |= !white.is_empty();
            let (word, behind) = split_run(behind, |byte| (0x21..0x7f).contains(&byte));
            rest = behind;
            if !word.is_empty() {
                if space && out.len() > start {
                    out.push(' ');
                }
                space = false;
                out.push_str(word);
                end = out.len();
            }
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        rest = chars.as_str();
        if matches!(c, '\t'..='\r' | ' ' | '\u{2028}' | '\u{2029}') {
            space = true;
        } else if is_allowed(c) && !(out.len() == start && c.is_whitespace()) {
            if space && out.len() > start {
                out.push(' ');
            }
            space = false;
            out.push(c);
            if !c.is_whitespace() {
                end = out.len();
            }
        }
    }
    out.truncate(end);
}

/// The bytes of ASCII of one kind that a text begins with, and what is behind them.
fn split_run(text: &str, is_of_it: impl Fn(u8) -> bool) -> (&str, &str) {
    let end = text.bytes().position(|byte| !is_of_it(byte));
    text.split_at(end.unwrap_or(text.len()))
}

/// Whether nothing in a line needs cleaning but its ends, as in most. Told without a branch, so that many bytes are
/// looked at at once; some lines that are clean are not told to be.
fn is_clean(line: &[u8]) -> bool {
    let alone = |byte: u8| (byte >= 0x20) & (byte != 0x7f);
    let pairs = line.iter().zip(line.iter().skip(1));
    let (ok, bits) = pairs.clone().fold((true, 0), |(ok, bits), (a, b)| {
        (ok & alone(*a) & ((*a != b' ') | (*b != b' ')), bits | a)
    });
    // UTF-8 begins U+0080 to U+009F with C2, U+2028 to U+202E with E2 80, the byte order mark with EF BB and the other
    // marks at the end of the plane with EF BF.
    let wide = |a: u8, b: u8| ((a != 0xc2) | (b >= 0xa0)) & ((a != 0xef) | ((b != 0xbb) & (b != 0xbf)));
    let triples = pairs.clone().zip(line.iter().skip(2));
    ok && line.last().is_none_or(|last| alone(*last))
        && (bits.is_ascii()
            || pairs.fold(true, |ok, (a, b)| ok & wide(*a, *b))
                && triples.fold(true, |ok, ((a, b), c)| {
                    ok & ((*a != 0xe2) | (*b != 0x80) | (*c < 0xa8) | (*c > 0xae))
                }))
}

/// Clean text of several lines: each line as [`clean_line`] makes it, runs of empty lines become one.
///
/// ```
/// assert_eq!(handbill::text::clean_lines("one \r\n\r\n\r\n two\n"), "one\n\ntwo");
/// ```
#[must_use]
pub fn clean_lines(text: &str) -> String {
    if !text.contains('\n') {
        return clean_line(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let before = out.len();
        if before > 0 {
            out.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        let start = out.len();
        match clean_within(line) {
            Some(clean) => out.push_str(clean),
            None => clean_into(line, &mut out),
        }
        if out.len() == start {
            out.truncate(before);
            empty += 1;
        } else {
            empty = 0;
        }
    }
    snug(out)
}

/// Sets `text` apart from the direction of what surrounds it, between FIRST STRONG ISOLATE and POP DIRECTIONAL
/// ISOLATE ([UAX #9, 2.4](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)).
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
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
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_that_went_takes_no_room() {
        let wide = " ".repeat(10_000);
        for (clean, expected) in [
            (clean_line(&format!("a{wide}b{wide}")), "a b"),
            (clean_lines(&format!("a{wide}\n{wide}\n\nb{wide}c")), "a\n\nb c"),
        ] {
            assert_eq!(clean, expected);
            assert!(clean.capacity() < 100, "{}", clean.capacity());
        }
    }
}

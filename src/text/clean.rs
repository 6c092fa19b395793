//! Cleaning what comes from outside.

use super::pieces;

/// Whether `c` may stand in text that handbill passes on.
///
/// Left out are control characters and the bidi overrides and embeddings (U+202A to U+202E), which would let a
/// headline rearrange the text around it ([UAX #9, 2.2](https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides)),
/// the interlinear annotation marks and the byte order mark.
fn is_allowed(c: char) -> bool {
    !(c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{fff9}'..='\u{fffb}' | '\u{feff}'))
}

/// Whether `c` has nothing to say at the ends of a line: white space, and the zero-width space and the Hangul
/// filler, which editors leave there and in headings that are empty.
fn is_blank(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{3164}') || c.is_whitespace()
}

/// One line of clean text: white space runs become one space, ends are trimmed, unsafe characters are dropped.
///
/// A no-break space stays (French sets one before `?`), and a zero-width one (Khmer parts words by it), except at the ends.
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

/// The same, where most lines are clean already.
#[cfg(feature = "unfurl")]
pub(crate) fn cleaned(text: &str) -> std::borrow::Cow<'_, str> {
    match clean_within(text) {
        Some(clean) => clean.into(),
        None => clean_line(text).into(),
    }
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
    let between_letters =
        |text: &&str| is_letter(text.as_bytes().first()) && is_letter(text.as_bytes().last());
    let ascii = || Some(text.trim_ascii()).filter(between_letters);
    let trimmed = Some(text).filter(between_letters).or_else(ascii);
    let trimmed = trimmed.unwrap_or_else(|| text.trim_matches(is_blank));
    is_clean(trimmed.as_bytes()).then_some(trimmed)
}

/// Adds what [`clean_line`] makes of `text`.
fn clean_into(text: &str, out: &mut String) {
    let start = out.len();
    // Behind the last character that is no white space, and whether white space of the kind that becomes a space has come.
    let (mut end, mut space) = (start, false);
    let mut rest = text;
    loop {
        // What stays is taken many letters at a time, and the white space between it is passed over as one.
        if cfg!(not(target_family = "wasm")) {
            let mut behind = rest;
            // What was indented begins with many spaces.
            while let Some(deeper) = behind.strip_prefix("        ") {
                behind = deeper;
            }
            let white = behind
                .bytes()
                .position(|byte| !matches!(byte, b'\t'..=b'\r' | b' '));
            behind = &behind[white.unwrap_or(behind.len())..];
            space |= behind.len() < rest.len();
            let (kept, behind) = behind.split_at(kept_bytes(behind.as_bytes()));
            rest = behind;
            if !kept.is_empty() {
                if space && out.len() > start {
                    out.push(' ');
                }
                space = false;
                out.push_str(kept);
                end = out.len();
            }
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        rest = chars.as_str();
        if matches!(c, '\t'..='\r' | ' ' | '\u{2028}' | '\u{2029}') {
            space = true;
        } else if is_allowed(c) && !(out.len() == start && is_blank(c)) {
            if space && out.len() > start {
                out.push(' ');
            }
            space = false;
            out.push(c);
            if !is_blank(c) {
                end = out.len();
            }
        }
    }
    out.truncate(end);
}

/// How much at the beginning of a text surely stays as it is: words with one space between them.
fn kept_bytes(text: &[u8]) -> usize {
    let stays = |byte: &u8| STAYS[usize::from(*byte)];
    let mut end = 0;
    loop {
        let rest = &text[end..];
        end += rest.iter().position(|byte| !stays(byte)).unwrap_or(rest.len());
        match &text[end..] {
            [b' ', next, ..] if end > 0 && stays(next) => end += 2,
            _ => return end,
        }
    }
}

/// For each byte of UTF-8, whether what it begins or goes on is neither white space nor left out. All characters that are
/// begin with what is left out here: ASCII apart, the bytes C2 (U+0080 to U+00A0), E1 (U+1680), E2 (U+2000 to U+205F), E3
/// (U+3000) and EF.
static STAYS: [bool; 256] = {
    let mut stays = [true; 256];
    let mut byte = 0;
    while byte <= b' ' as usize {
        stays[byte] = false;
        byte += 1;
    }
    let others = [0x7f, 0xc2, 0xe1, 0xe2, 0xe3, 0xef];
    let mut at = 0;
    while at < others.len() {
        stays[others[at]] = false;
        at += 1;
    }
    stays
};

/// How many bytes are looked at at once.
const AT_ONCE: usize = 32;

/// So many, and the two behind them.
type Window = [u8; AT_ONCE + 2];

/// Whether nothing in a line needs cleaning but its ends, as in most. Told without a branch, so that many bytes are
/// looked at at once; some lines that are clean are not told to be.
fn is_clean(line: &[u8]) -> bool {
    let alone = |byte: u8| (byte >= 0x20) & (byte != 0x7f);
    let narrow = |a: u8, b: u8| alone(a) & ((a != b' ') | (b != b' '));
    // UTF-8 begins U+0080 to U+009F with C2, U+2028 to U+202E with E2 80, the byte order mark with EF BB and the other
    // marks at the end of the plane with EF BF.
    let wide = |a: u8, b: u8| ((a != 0xc2) | (b >= 0xa0)) & ((a != 0xef) | ((b != 0xbb) & (b != 0xbf)));
    let mark = |a: u8, b: u8, c: u8| (a == 0xe2) & (b == 0x80) & (0xa8..=0xae).contains(&c);
    let [.., before, last] = *line else {
        return line.iter().all(|byte| alone(*byte) & byte.is_ascii());
    };
    narrow(before, last)
        && alone(last)
        && in_windows(line, |a, b, _| narrow(a, b))
        && (line.is_ascii() || wide(before, last) && in_windows(line, |a, b, c| wide(a, b) & !mark(a, b, c)))
}

/// Whether that holds of each byte with two behind it.
#[inline(always)]
fn in_windows(line: &[u8], holds: impl Fn(u8, u8, u8) -> bool) -> bool {
    let holds = |window: &Window| {
        (0..AT_ONCE).fold(true, |all, at| {
            all & holds(window[at], window[at + 1], window[at + 2])
        })
    };
    let mut rest = line;
    while let Some(window) = rest.first_chunk() {
        if !holds(window) {
            return false;
        }
        rest = &rest[AT_ONCE..];
    }
    // The last one overlaps those before it, or is filled up with letters.
    if let Some(window) = line.last_chunk() {
        return holds(window);
    }
    let mut window = [b'x'; AT_ONCE + 2];
    window[..line.len()].copy_from_slice(line);
    holds(&window)
}

/// Clean text of several lines: each line as [`clean_line`] makes it, runs of empty lines become one.
///
/// ```
/// assert_eq!(handbill::text::clean_lines("one \r\n\r\n\r\n two\n"), "one\n\ntwo");
/// ```
#[must_use]
pub fn clean_lines(text: &str) -> String {
    // In a text that is one clean line there is no break but at its ends.
    if let Some(clean) = clean_within(text) {
        return clean.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in pieces(text, b'\n') {
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn many_letters_at_once_are_cleaned_as_one_by_one(
            text in "([a ]{0,40}[ \\t\u{7f}\u{85}\u{a0}é\u{200b}\u{1680}\u{2009}\u{2028}\u{202e}’\u{3000}あ\u{feff}\u{fffa}\u{ffe0}]?){0,4}",
        ) {
            let is_white = |c: char| matches!(c, '\t'..='\r' | ' ' | '\u{2028}' | '\u{2029}');
            let kept = text.chars().filter(|c| is_white(*c) || is_allowed(*c));
            let kept: String = kept.map(|c| if is_white(c) { ' ' } else { c }).collect();
            let mut clean = kept.trim_matches(is_blank).to_owned();
            while clean.contains("  ") {
                clean = clean.replace("  ", " ");
            }
            prop_assert_eq!(clean_line(&text), clean);
        }
    }

    #[test]
    fn what_is_not_seen_is_no_text() {
        assert_eq!(clean_line(" \u{200b}\n\u{3164}\u{feff} "), "");
        assert_eq!(clean_line("\u{200b}ក\u{200b}ខ\u{200b} "), "ក\u{200b}ខ");
        assert_eq!(clean_lines("a\n\u{200b}\nb"), "a\n\nb");
    }

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

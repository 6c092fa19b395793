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
    // Without a branch in it: most lines are plain ASCII with single spaces, and seen to be so many bytes at a time.
    let bytes = text.as_bytes();
    let is_plain = |ok: bool, byte: &u8| ok & (0x20..=0x7e).contains(byte);
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let is_clean = bytes.iter().fold(true, is_plain)
        && pairs.fold(true, |ok, (a, b)| ok & ((*a != b' ') | (*b != b' ')));
    if is_clean {
        return text.trim_matches(' ').to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        if c == ' '
            || c == '\u{2028}'
            || c == '\u{2029}'
            || (c.is_ascii_control() && c.is_whitespace())
            || c == '\u{b}'
        {
            space = true;
        } else if is_allowed(c) {
            if space && !out.is_empty() {
                out.push(' ');
            }
            space = false;
            out.push(c);
        }
    }
    trim_in_place(out)
}

/// Clean text of several lines: each line as [`clean_line`] makes it, runs of empty lines become one.
///
/// ```
/// assert_eq!(handbill::text::clean_lines("one \r\n\r\n\r\n two\n"), "one\n\ntwo");
/// ```
#[must_use]
pub fn clean_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let line = clean_line(line);
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        out.push_str(&line);
    }
    out
}

/// Sets `text` apart from the direction of what surrounds it, between FIRST STRONG ISOLATE and POP DIRECTIONAL
/// ISOLATE ([UAX #9, 2.4](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)).
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn trim_in_place(mut text: String) -> String {
    let end = text.trim_end().len();
    text.truncate(end);
    let start = text.len() - text.trim_start().len();
    text.drain(..start);
    text
}

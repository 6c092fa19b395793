//! Lines that reserve rights.

use super::table::{MASTHEADS, RIGHTS};
use crate::unfurl::buckets::ByByte;
use crate::unfurl::byline::{lower, lower_letter};
use crate::unfurl::letters::{Lettered, Letters};

/// Words for rights, and those by the byte that they begin with.
pub(super) static RIGHTS_KNOWN: Lettered<{ RIGHTS.len() }> = Lettered::of(RIGHTS);
static RIGHTS_BY_FIRST: ByByte<{ RIGHTS.len() }> = ByByte::by_first(RIGHTS);

/// Whether a text begins as a line of copyright does, or says that all rights are somebody's: `© 2026`, `示例网 版权所有`.
pub(in crate::unfurl) fn reserves(text: &str) -> bool {
    begins_to_reserve(text) || text.len() <= MAX_SIGNED_BYTES && reserves_behind_name(text)
}

/// The longest line that reserves rights behind the name, in bytes.
const MAX_SIGNED_BYTES: usize = 160;

/// Whether rights are reserved behind a name and the sign: `Example Times © 2026. All Rights Reserved`.
fn reserves_behind_name(text: &str) -> bool {
    const FIRST_BYTE: u8 = 0xc2;
    let bytes = text.as_bytes();
    let is_sign = |at: &usize| bytes[*at..].starts_with("©".as_bytes());
    let sign = memchr::memchr_iter(FIRST_BYTE, bytes).find(is_sign);
    sign.is_some_and(|at| {
        // What has a number is software: `Version 3.0`.
        let is_name = text[..at].ends_with(' ') && !text[..at].contains(|c: char| c.is_ascii_digit());
        is_name && reserves_in(&lower(&text[at..]))
    })
}

/// Whether a text in lower case holds words for rights.
pub(super) fn reserves_in(low: &str) -> bool {
    RIGHTS_KNOWN
        .within(Letters::of(low))
        .any(|words| low.contains(words))
}

/// The longest line that does so in a script beyond ASCII, in bytes.
const MAX_LINE_BYTES: usize = 600;

/// What a line has behind the word for the name that a paper is registered under: `제호 : 예시일보`,
/// `Сетевое издание «Пример»`.
pub(super) fn behind_masthead(line: &str) -> Option<&str> {
    let first = line.chars().next().map(lower_letter)?;
    let begins = MASTHEADS.iter().filter(|word| word.starts_with(first));
    let behind = |word: &&str| {
        let start = line.get(..word.len()).filter(|start| lower(start) == **word)?;
        Some(line[start.len()..].trim_start())
    };
    let rest = begins.copied().find_map(|word| behind(&word))?;
    let named = rest.strip_prefix([':', '：']);
    named
        .map(str::trim_start)
        .or_else(|| rest.starts_with('«').then_some(rest))
}

fn begins_to_reserve(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'C' | b'c') => text
            .get(..9)
            .is_some_and(|word| word.eq_ignore_ascii_case("copyright")),
        Some(b'(') => text.get(..3).is_some_and(|sign| sign.eq_ignore_ascii_case("(c)")),
        Some(first) if first.is_ascii() => {
            let mut rights = RIGHTS_BY_FIRST.of_byte(first.to_ascii_lowercase());
            rights.any(|at| {
                let words = RIGHTS[at];
                let start = text.get(..words.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(words)) && text.len() > words.len()
            })
        }
        Some(_) if text.len() <= MAX_LINE_BYTES => {
            // The first letter may be a capital.
            let has = |words: &str| {
                let rest = words.char_indices().nth(1).map_or(words, |(at, _)| &words[at..]);
                memchr::memmem::find(text.as_bytes(), rest.as_bytes()).is_some()
            };
            // What is in an element of its own may follow the name.
            text.starts_with(['©', 'ⓒ', '®'])
                || behind_masthead(text).is_some()
                || RIGHTS_KNOWN
                    .within(Letters::of(text))
                    .any(|words| has(words) && text.trim() != words)
        }
        _ => false,
    }
}

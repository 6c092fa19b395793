//! Times as counted from the visit.

use super::words::COUNTED_WORDS;

/// The longest of those words, and the space before it, in bytes.
const MAX_BYTES: usize = 40;

/// Where the first digit or `#` of a text stands that is none of a name. In its first word one between a letter and a
/// capital is: `Voice4All Staff`.
pub(super) fn counted(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let rest = &text[from..];
        let at = match rest.is_ascii() {
            true => rest
                .bytes()
                .position(|byte| byte.is_ascii_digit() || byte == b'#'),
            false => rest.find(|c: char| c.is_numeric() || c == '#'),
        }?;
        if !is_in_name(text, from + at) {
            return Some(from + at);
        }
        from += at + 1;
    }
}

/// Whether an ASCII digit stands here, in the first word of a text, behind a letter and before a capital.
fn is_in_name(text: &str, at: usize) -> bool {
    let (before, behind) = text.split_at(at);
    let behind = behind.strip_prefix(|c: char| c.is_ascii_digit());
    behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
        && before.ends_with(char::is_alphabetic)
        && !before.contains(' ')
}

/// Where the words of such a time begin that a line before the digits ends in (`Dnes` 9:44, Ada Lin, `hace` 2 horas), or
/// the line ends.
pub(super) fn before_counted(line: &str) -> usize {
    const SIGNS: [char; 7] = [',', '|', '·', '•', '-', '–', '—'];
    let bare = line.trim_end_matches(|c: char| matches!(c, ' ' | ':' | '.') || SIGNS.contains(&c));
    let part = bare
        .rfind(SIGNS)
        .map_or(0, |at| at + bare[at..].chars().next().map_or(0, char::len_utf8));
    // Some are names as well: a name of two words stands before them.
    let behind_name = || bare.match_indices(' ').map(|(at, _)| at + 1).skip(1);
    let begins = |at: &usize| {
        bare.len() - at <= MAX_BYTES && COUNTED_WORDS.has(&bare[*at..].trim_start().to_lowercase())
    };
    std::iter::once(part)
        .chain(behind_name().filter(|at| *at > part))
        .find(begins)
        .unwrap_or(line.len())
}

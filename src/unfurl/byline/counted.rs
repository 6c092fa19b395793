//! Times as counted from the visit.

use super::words::COUNTED_WORDS;

/// The longest of those words, and the space before it, in bytes.
const MAX_BYTES: usize = 40;

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

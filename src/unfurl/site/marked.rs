//! The name in the words for a mark or for a link to the front page: `Logo of Example Times`, `Example Times homepage`.

use super::table::{MARK_BEFORE, MARK_BEHIND, THERE, WAYS};
use crate::unfurl::byline::{is_cjk, lower};

/// What may stand between the name and the words behind it.
const SIGNS: [char; 6] = [' ', '-', '–', '|', '(', ')'];

/// How many such words may stand around one name: `Go to Example Times homepage`.
const MAX_WORDS: usize = 3;

/// The name in the words for a mark, or all of them where nothing is known of it.
pub(super) fn bare(words: &str) -> &str {
    let mut name = words.trim();
    for _ in 0..MAX_WORDS {
        let low = lower(name);
        let cut = behind_words(name, &low).or_else(|| before_words(name, &low));
        match cut.map(str::trim).filter(|cut| !cut.is_empty()) {
            Some(cut) => name = cut,
            None => break,
        }
    }
    name
}

/// What stands behind the longest of the words that a text begins with.
fn behind_words<'a>(name: &'a str, low: &str) -> Option<&'a str> {
    let behind = |known: &'static str| {
        low.strip_prefix(known)?;
        let rest = name[known.len()..].strip_prefix(' ')?;
        rest.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase())
            .then_some(rest)
    };
    let marks = MARK_BEFORE.iter().filter_map(|known| behind(known));
    let ways = WAYS.iter().filter_map(|known| behind(known));
    marks
        .chain(ways.filter(|rest| rest.contains(' ')))
        .min_by_key(|rest| rest.len())
}

/// What stands before the longest of the words that a text ends with.
fn before_words<'a>(name: &'a str, low: &str) -> Option<&'a str> {
    let (low, name) = (low.trim_end_matches(')'), name.trim_end_matches(')'));
    let before = |known: &&'static str| {
        let rest = &name[..low.strip_suffix(*known)?.len()];
        let is_apart = rest.ends_with(SIGNS) || known.starts_with(is_cjk);
        is_apart.then_some(rest)
    };
    // In capitals it may be a part of the name: `Valley Home`.
    let home = name.strip_suffix(" home");
    let cut = MARK_BEHIND
        .iter()
        .filter_map(before)
        .chain(home)
        .min_by_key(|rest| rest.len())?;
    let cut = cut.trim_end_matches(SIGNS);
    // `Zur Startseite`, `Back to the homepage`: the way there is no name.
    if WAYS.iter().chain(THERE).any(|way| way.eq_ignore_ascii_case(cut)) {
        return None;
    }
    Some(
        cut.strip_suffix("'s")
            .or_else(|| cut.strip_suffix("’s"))
            .unwrap_or(cut),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_stands_in_the_words_for_a_mark() {
        for (words, expected) in [
            ("Example Times logo", "Example Times"),
            ("Logo of Example Times", "Example Times"),
            ("The logo of the Times", "Times"),
            ("Example Times - logo", "Example Times"),
            ("Example Times’s logo", "Example Times"),
            ("Go to Example Times homepage", "Example Times"),
            ("Back to Top", "Back to Top"),
            ("Example Times home", "Example Times"),
            ("Valley Home", "Valley Home"),
            ("Logo", "Logo"),
            ("Zur Startseite von Example", "Example"),
            ("Zur Startseite", "Zur Startseite"),
            ("Back to the homepage", "Back to the homepage"),
            ("示例网标志", "示例网"),
            ("보기신문 로고", "보기신문"),
        ] {
            assert_eq!(bare(words), expected, "{words}");
        }
    }
}

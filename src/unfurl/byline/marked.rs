//! What stands before and behind names in elements that are marked as bylines, where other text has it as well:
//! `More by Ada Lin`, `Ada Lin writes about rivers`.

use super::name::{is_cjk, is_full, is_particle, is_reporters_name, names};
use super::table::{LABELS, REPORTERS};
use super::words::{LABEL_WORDS, MARKED_WORDS, Part};
use super::{behind, without_leading};

/// A line without the word before its names that only an element that is a byline has: `رپورٹ: احمد علی`.
pub(super) fn without_mark(line: &str) -> &str {
    // `Follow on Example`
    let is_name = |rest: &&str| !rest.starts_with(char::is_lowercase);
    behind(line, &MARKED_WORDS)
        .filter(is_name)
        .or_else(|| behind_reporter(line))
        .or_else(|| behind_romance_by(line))
        .unwrap_or(line)
}

/// What follows words for who wrote that take a colon elsewhere: `Text und Fotos Ada Lin`. One word alone may be a name.
pub(super) fn behind_label(line: &str) -> Option<&str> {
    let labels = LABEL_WORDS.numbers_beginning(line).map(|at| LABELS[at]);
    let several = labels.filter(|(words, part)| *part == Part::Author && words.contains(' '));
    let rests = several.filter_map(|(words, _)| line[words.len()..].strip_prefix(' '));
    let rest = without_leading(rests.min_by_key(|rest| rest.len())?);
    (!rest.starts_with(char::is_lowercase)).then_some(rest)
}

/// The most words of such a name.
const MAX_NAME_WORDS: usize = 4;

/// The name that begins a sentence about who has it: `Ada Lin writes about rivers`.
pub(super) fn without_deed(name: &str) -> &str {
    // Such a sentence goes on in small letters.
    let may_be_small = |two: &[u8]| two[0] == b' ' && !two[1].is_ascii_uppercase();
    if !name.as_bytes().windows(2).any(may_be_small) {
        return name;
    }
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && !is_particle(word);
    let words: Vec<&str> = name.split(' ').collect();
    let ends = words
        .windows(2)
        .position(|two| two.iter().all(|word| is_small(word)));
    match ends {
        Some(end)
            if (2..=MAX_NAME_WORDS).contains(&end) && words[..2].iter().all(|word| is_capital(word)) =>
        {
            let bytes: usize = words[..end].iter().map(|word| word.len() + 1).sum();
            &name[..bytes - 1]
        }
        _ => name,
    }
}

/// The names that a link in an element marked as a byline leads to: `More by Ada Lin`. Those of a `list` are known.
pub(in crate::unfurl) fn names_of_link(text: &str, list: Option<&str>, known: &[String]) -> Vec<String> {
    let marked = without_mark(text);
    let found = if list == Some(marked) {
        known.to_vec()
    } else {
        names(marked)
    };
    // One word may be anything: `More from Example`.
    if marked.len() < text.len() && !found.iter().all(|name| is_full(name)) {
        return names(text);
    }
    found
}

/// The name behind a house and the word for its reporter: `示例日報 記者林一心`.
fn behind_reporter(line: &str) -> Option<&str> {
    if line.is_ascii() {
        return None;
    }
    let mut apart = REPORTERS.iter().filter_map(|word| line.split_once(word));
    let is_named = |house: &str, name: &str| {
        house.ends_with(' ') && house.trim_end().chars().all(is_cjk) && is_reporters_name(name)
    };
    apart.find_map(|(house, name)| is_named(house, name.trim()).then_some(name.trim()))
}

/// A name without what it is right before it: `记者王小明`.
pub(super) fn without_reporter(name: &str) -> &str {
    let mut named = REPORTERS.iter().filter_map(|word| name.strip_prefix(word));
    named.find(|rest| is_reporters_name(rest)).unwrap_or(name)
}

/// What follows `de`, as Romanian and Esperanto say by, where it is a first and a last name: `De Ada Lin`. Before one word
/// it belongs to that.
fn behind_romance_by(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("De ").or_else(|| line.strip_prefix("de "))?;
    let (first, last) = rest.split_once(' ')?;
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    (is_capital(first) && is_capital(last)).then_some(rest)
}

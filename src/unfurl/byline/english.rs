//! English credits: `Reported by A B for the Korean Service. Written in English by C D.`

use super::Credits;
use super::name::{is_name, is_post, names};
use super::table::{AMONG, BEFORE_BY, PARTICLES};
use super::words::{Part, WORDS_BEFORE_BY};

/// How many words a credit may have before `by`, and after the names.
const MAX_HEAD_WORDS: usize = 7;
const MAX_TAIL_WORDS: usize = 10;

/// Adds the people named in the sentences of `line` that are credits.
pub(super) fn read(line: &str, credits: &mut Credits) {
    // `by` that is a word, not a part of one, behind a word that a credit has there: nothing is read without.
    let bytes = line.as_bytes();
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
    let is_by = |at: usize| {
        matches!(bytes.get(at + 1), Some(b'y' | b'Y')) && ends(bytes.get(at + 2)) && ends(bytes[..at].last())
    };
    // Told without a branch, so that many bytes are looked at at once.
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    if !pairs.fold(false, |any, (b, y)| any | may_be_by(*b, *y)) {
        return;
    }
    let is_led = |at: usize| line[..at].split_whitespace().next_back().is_some_and(may_lead);
    if !memchr::memchr2_iter(b'b', b'B', bytes).any(|at| is_by(at) && is_led(at)) {
        return;
    }
    for sentence in sentences(line) {
        clauses(sentence, credits);
    }
}

/// Whether two bytes are the letters of `by`, in whatever case.
pub(super) fn may_be_by(b: u8, y: u8) -> bool {
    ((b | 0x20) == b'b') & ((y | 0x20) == b'y')
}

/// Whether a word may stand right before `by` in a credit.
fn may_lead(word: &str) -> bool {
    let is_known = |plain: &str| WORDS_BEFORE_BY.has(plain) || AMONG.contains(&plain);
    word.starts_with(char::is_uppercase) || is_known(&plain(word))
}

/// A word without the marks around it, in small letters.
fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&')
        .to_lowercase()
}

/// Splits at full stops, but not after initials and titles.
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in line.match_indices(['.', ';', '|', '•', '·', '—', '–']) {
        let word = line[start..at].rsplit([' ', '.']).next().unwrap_or_default();
        let initial =
            word.chars().count() <= 1 || ["Jr", "Sr", "Dr", "St", "Mr", "Mrs", "Ms"].contains(&word);
        let ends = line[at + mark.len()..]
            .chars()
            .next()
            .is_none_or(char::is_whitespace);
        if ends && !(initial && mark == ".") {
            found.push(line[start..at].trim());
            start = at + mark.len();
        }
    }
    found.push(line[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Whether a word is `by`, as it stands in `Written by: Ada Lin` as well.
fn is_by(word: &str) -> bool {
    word.strip_suffix(':').unwrap_or(word).eq_ignore_ascii_case("by")
}

/// A credit at the start of a sentence, and others joined to it: `Translated by A and edited by B`.
fn clauses(sentence: &str, credits: &mut Credits) {
    let mut start = sentence.split_whitespace().take(MAX_HEAD_WORDS + 1);
    if !start.any(is_by) {
        return;
    }
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let mut at = 0;
    while let Some((parts, start)) = head(&words[at..]) {
        let (mut names, mut next) = people(&words, at + start);
        if names.is_empty() {
            return;
        }
        while let Some((more, behind)) = elsewhere(&words, next) {
            names.extend(more);
            next = behind;
        }
        let joined = words.get(next).is_some() && head(&words[next..]).is_some();
        if !joined && !is_tail(&words[next..]) {
            return;
        }
        for name in names {
            for part in &parts {
                credits.add(&name, *part);
            }
        }
        if !joined {
            return;
        }
        at = next;
    }
}

/// Reads `Translated and edited from Korean by`; gives who is to be named and where the names begin.
fn head(words: &[&str]) -> Option<(Vec<Part>, usize)> {
    let skip = usize::from(matches!(words.first(), Some(&"and" | &"&")));
    let by = words
        .iter()
        .take(MAX_HEAD_WORDS + skip)
        .position(|word| is_by(word))?;
    let mut parts = Vec::new();
    let mut after_preposition = false;
    for word in &words[skip..by] {
        let plain = plain(word);
        let known = WORDS_BEFORE_BY.find(&plain).map(|at| BEFORE_BY[at].1);
        match known {
            Some(part) => parts.push(part),
            None if AMONG.contains(&&*plain) => {}
            // `from Korean`, `in English`, `from the original Burmese`.
            None if after_preposition && word.starts_with(char::is_uppercase) => {}
            None => return None,
        }
        after_preposition |= matches!(&*plain, "in" | "from" | "into" | "for");
        if plain == "additional" || plain == "further" {
            parts.push(Part::Other(crate::article::Role::Contributor));
        }
    }
    if parts.contains(&Part::Other(crate::article::Role::Contributor)) {
        parts.retain(|part| *part != Part::Author);
    }
    parts.dedup();
    (!parts.is_empty()).then_some((parts, by + 1))
}

/// The names from `start` on, and where they end.
fn people(words: &[&str], start: usize) -> (Vec<String>, usize) {
    let mut at = start;
    while let Some(word) = words.get(at) {
        let joins = matches!(*word, "and" | "&");
        if joins && head(&words[at..]).is_some() {
            break;
        }
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let named = bare
            .chars()
            .next()
            .is_some_and(|c| !c.is_lowercase() && c.is_alphabetic())
            || PARTICLES.contains(&bare)
            || bare.contains(['-', '\'', '’']);
        // `Office of Tibet` is one name; behind a name in full stands where.
        let rest = &words[at..];
        let is_called_of = at == start + 1
            && matches!(rest, ["of", next, ..] | ["of", "the", next, ..] if next.starts_with(char::is_uppercase));
        let is_called_of = is_called_of || at == start + 2 && matches!(words[at - 1..=at], ["of", "the"]);
        if !joins && !named && !is_called_of {
            break;
        }
        if head(&words[at..]).is_some_and(|(parts, _)| !parts.is_empty()) && at > start {
            break;
        }
        at += 1;
    }
    let found = names(&words[start..at].join(" "));
    (
        found
            .into_iter()
            .filter(|name| is_name(name) && !is_post(name))
            .collect(),
        at,
    )
}

/// Who reports from another place: behind `in Seoul`, the `Bo Chen` of `and Bo Chen in Beijing`.
fn elsewhere(words: &[&str], at: usize) -> Option<(Vec<String>, usize)> {
    const PLACE_WORDS: usize = 3;
    if *words.get(at)? != "in" {
        return None;
    }
    let place = words[at + 1..].iter().take(PLACE_WORDS + 1);
    let ends = |word: &&str| word.ends_with(',') || matches!(*word, "and" | "&");
    let end = at + 1 + place.into_iter().position(ends)?;
    let (names, next) = people(words, end + 1);
    (!names.is_empty() && words.get(next) == Some(&"in") && names.iter().all(|name| name.contains(' ')))
        .then_some((names, next))
}

/// What may follow the names: nothing, or where and for whom.
fn is_tail(words: &[&str]) -> bool {
    words.is_empty()
        || (words.len() <= MAX_TAIL_WORDS && matches!(words[0], "for" | "in" | "from" | "at" | "of" | "with"))
}

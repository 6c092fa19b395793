//! The credit in or beside the caption of a picture.

use super::known::begins_in_any_case;
use super::lower;
use super::table::CREDITS;
use super::words::{CREDIT_WORDS, CREDITED_WORDS};
use crate::text::clean_line;

/// Parts a caption and the credit in it: `(Photo: A B / Agency)`, `Photograph by A B`, `사진=…`.
pub(in crate::unfurl) fn caption_and_credit(
    caption: Option<&str>,
    credit: Option<&str>,
) -> (Option<String>, Option<String>) {
    let credit = credit.map(str::trim).filter(|credit| !credit.is_empty());
    let Some(caption) = caption.map(str::trim).filter(|caption| !caption.is_empty()) else {
        return (None, credit.map(|credit| bare_credit(credit).to_owned()));
    };
    if let Some(credit) = credit.filter(|credit| !caption.contains(credit)) {
        return (Some(caption.to_owned()), Some(bare_credit(credit).to_owned()));
    }
    if let Some(credit) = credit {
        let rest = caption.replace(credit, " ");
        let rest = clean_line(&rest);
        let rest = rest
            .trim_end_matches(['|', '/', '-', '–', '—', ' ', '(', ')'])
            .trim();
        return (
            (!rest.is_empty()).then(|| rest.to_owned()),
            Some(bare_credit(credit).to_owned()),
        );
    }
    if let Some((head, tail)) = split_credit(caption) {
        let head = head
            .trim()
            .trim_end_matches(['|', '/', '–', '—', '-', '∙', '·', '•'])
            .trim();
        return (
            (!head.is_empty()).then(|| head.to_owned()),
            Some(bare_credit(tail).to_owned()),
        );
    }
    (Some(caption.to_owned()), None)
}

/// The longest name of who took a picture, in bytes.
const MAX_NAME_BYTES: usize = 80;

/// Where the name begins that ends a caption behind a sign, and nothing else does: `The dam in May © Ada Lin`,
/// `The dam in May / ADA LIN`.
fn signed_with(caption: &str) -> Option<usize> {
    let (at, name) = match caption.rfind('©') {
        Some(at) => (at, &caption[at..]),
        None => {
            let at = caption.rfind(" / ")?;
            let name = &caption[at + 3..];
            let is_set_apart = name.contains(' ') && !name.contains(char::is_lowercase);
            (at + 3, is_set_apart.then_some(name)?)
        }
    };
    (name.len() <= MAX_NAME_BYTES && name.contains(char::is_alphabetic)).then_some(at)
}

/// Whether a caption is no more than whose picture it is: `Ada Lin via Example Images`, `Ada Lin/Example`.
fn is_credit_alone(caption: &str) -> bool {
    let begins = |word: &str| word.starts_with(char::is_uppercase);
    let mut words = caption.split(' ');
    let joined = match caption.split_once(" via ") {
        Some((name, house)) => !name.is_empty() && !house.contains(" via "),
        None => {
            let halves: Vec<&str> = caption.split('/').collect();
            halves.len() == 2 && halves.iter().all(|half| begins(half)) && halves[0].contains(' ')
        }
    };
    joined
        && caption.len() <= MAX_NAME_BYTES
        && !caption.ends_with(['.', '!', '?'])
        && words.all(|word| begins(word) || word == "via")
}

/// Whether a line leads to the credit of a picture: `The dam in May. Photo: `.
pub(in crate::unfurl) fn leads_to_credit(line: &str) -> bool {
    let low = lower(line.trim_end());
    let before = |word: &&str| low.strip_suffix(word);
    let mut ends = CREDITS.iter().filter_map(before);
    ends.any(|before| !before.ends_with(char::is_alphanumeric)) || CREDITED_WORDS.has(&low)
}

/// Where in a caption the credit begins: at brackets at its end, or at a credit word that begins a sentence.
fn split_credit(caption: &str) -> Option<(&str, &str)> {
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
        if let Some(inner) = caption
            .strip_suffix(close)
            .or_else(|| caption.strip_suffix('.')?.strip_suffix(close))
            && let Some(at) = inner.rfind(open)
        {
            let tail = &inner[at + open.len_utf8()..];
            let agency = tail.split('/').count() > 1 && tail.chars().next().is_some_and(char::is_uppercase);
            if begins_credit(tail) || agency {
                return Some((&caption[..at], tail));
            }
        }
    }
    sentence_of_credit(caption)
        .or_else(|| signed_with(caption))
        .or_else(|| is_credit_alone(caption).then_some(0))
        .map(|at| caption.split_at(at))
}

/// Where the first sentence begins that a credit word begins, which stands nowhere behind it.
fn sentence_of_credit(caption: &str) -> Option<usize> {
    const ENDS: [char; 13] = ['.', '!', '?', '|', '/', '—', '–', '。', '\'', '"', '”', '။', '-'];
    let ends = caption.match_indices(ENDS).map(|(at, end)| at + end.len());
    let mut starts = std::iter::once(0).chain(ends).map(|end| {
        let rest = &caption[end..];
        caption.len() - rest.trim_start().len()
    });
    starts.find(|start| {
        let rest = &caption[*start..];
        let is_last = |word: &str| {
            let behind = rest.char_indices().skip(1);
            !behind
                .map(|(at, _)| &rest[at..])
                .any(|rest| begins_in_any_case(rest, word))
        };
        CREDIT_WORDS.beginning(rest).any(is_last)
    })
}

fn begins_credit(text: &str) -> bool {
    CREDIT_WORDS.beginning(text.trim()).next().is_some()
}

/// A credit without the word that says it is one.
fn bare_credit(credit: &str) -> &str {
    let credit = credit
        .trim()
        .trim_matches(['(', ')', '[', ']', '（', '）'])
        .trim();
    let words = CREDIT_WORDS
        .beginning(credit)
        .chain(CREDITED_WORDS.beginning(credit));
    let cut = words
        .map(|word| (word, &credit[word.len()..]))
        .filter(|(word, rest)| {
            rest.starts_with([' ', ':', '：', '=', '/', '\u{a0}']) || word.ends_with([':', '：', '=', '©'])
        })
        .min_by_key(|(_, rest)| rest.len());
    let bare = match cut {
        Some((_, rest)) => rest.trim_start_matches([' ', ':', '：', '=', '/', '\u{a0}']),
        None => credit,
    };
    if bare.is_empty() { credit } else { bare }
}

//! Words beside a time: of publication, of the last change.

mod table;

use crate::unfurl::buckets::ByByte;
use crate::unfurl::byline::{Known, lower};
use std::borrow::Cow;
pub(in crate::unfurl) use table::READING;
use table::{CHANGED, ENTRY, JOINED, LABELLED, PUBLISHED, WHEN};

/// The words of the last change by the byte that they end with.
static CHANGED_BY_LAST: ByByte<{ CHANGED.len() }> = ByByte::by_last(CHANGED);

static CHANGED_WORDS: Known<{ CHANGED.len() }> = Known::of(CHANGED);
static PUBLISHED_WORDS: Known<{ PUBLISHED.len() }> = Known::of(PUBLISHED);
static LABELLED_WORDS: Known<{ LABELLED.len() }> = Known::of(LABELLED);
static ENTRY_WORDS: Known<{ ENTRY.len() }> = Known::of(ENTRY);

/// How far the longest of these words reaches, in bytes, however it is written.
const WITHIN_BYTES: usize = 128;

fn begins_with<const N: usize>(text: &str, words: &Known<N>) -> bool {
    if !words.may_begin(text) {
        return false;
    }
    let low = text[..text.floor_char_boundary(WITHIN_BYTES)].to_lowercase();
    words.beginning_as_it_is(&low).next().is_some()
}

/// Whether a text begins with a word of change.
pub(super) fn says_changed(text: &str) -> bool {
    begins_with(text, &CHANGED_WORDS)
}

/// Whether a text tells when somebody became a member: `Joined: Sat Mar 12, 2016`.
pub(in crate::unfurl) fn says_joined(text: &str) -> bool {
    static JOINED_WORDS: Known<{ JOINED.len() }> = Known::of(JOINED);
    begins_with(text, &JOINED_WORDS)
}

/// The longest label of a time, in bytes.
const LABEL_BYTES: usize = 48;

/// What stands between two things in a line.
const BETWEEN: [char; 6] = ['\t', '|', '·', '•', '/', '('];

/// Whether a line, as far as it is read, leads to the time of the last change: `Updated on: `, `Jan. 5, 2026, updated `.
pub(in crate::unfurl) fn leads_to_change(line: &str) -> bool {
    let is_sign = |c: char| c.is_whitespace() || matches!(c, ':' | '：');
    let last = line.trim_end_matches(is_sign).rsplit(BETWEEN).next();
    let last = last.unwrap_or(line).trim_start();
    let is_label = last.len() <= LABEL_BYTES && !last.contains(|c: char| c.is_ascii_digit());
    is_label && says_changed(last) || ends_with_change(last)
}

/// Whether a text, as far as a label reaches, ends with a word of change.
fn ends_with_change(text: &str) -> bool {
    let end = &text[text.ceil_char_boundary(text.len().saturating_sub(LABEL_BYTES))..];
    let end: Cow<str> = match end.is_ascii() {
        true => end.into(),
        false => lower(end).into(),
    };
    let last = end.as_bytes().last().map(u8::to_ascii_lowercase);
    let mut words = last.into_iter().flat_map(|last| CHANGED_BY_LAST.of_byte(last));
    let ends = |word: &str| {
        let start = end.len().checked_sub(word.len());
        start.is_some_and(|start| end.as_bytes()[start..].eq_ignore_ascii_case(word.as_bytes()))
    };
    words.any(|at| ends(CHANGED[at]))
}

/// A shorter text holds no two times, in bytes.
const TWO_TIMES_BYTES: usize = 24;

/// A line without what it says of the last change, before or behind the time of publication:
/// `Updated Jan. 6, 2026, Published Jan. 5, 2026`, `Publié le 5 janvier 2026 - Mis à jour le 6 janvier 2026`.
pub(in crate::unfurl) fn of_publication(text: &str) -> &str {
    if text.len() < TWO_TIMES_BYTES || text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return text;
    }
    let low = lower(text);
    let Some((change, _)) = CHANGED_WORDS.first_in(&low) else {
        return text;
    };
    match PUBLISHED_WORDS.first_in(&low[change..]) {
        Some((at, _)) => &text[change + at..],
        None if low[..change].bytes().any(|byte| byte.is_ascii_digit()) => &text[..change],
        None => text,
    }
}

/// Whether a text begins with words for the time of publication, and a colon or the number of a day: `发布时间：`, `Created: `,
/// `Veröffentlicht am 15.03.2026`.
pub(in crate::unfurl) fn says_published(text: &str) -> bool {
    let leads = |rest: &str| rest.starts_with(['：', ':']) || rest.starts_with(|c: char| c.is_ascii_digit());
    let mut labels = LABELLED_WORDS.beginning(text);
    labels.any(|label| leads(text[label.len()..].trim_start()))
}

/// Whether a text begins with a word that what follows is the time of publication: `Publié le 29 juin`.
pub(super) fn begins_published(text: &str) -> bool {
    begins_with(text, &PUBLISHED_WORDS)
}

/// Whether a paragraph is the sentence below a post that tells when it was published: `This entry was posted on …`.
pub(super) fn tells_entry(text: &str) -> bool {
    begins_with(text, &ENTRY_WORDS)
}

/// Whether a label is one of a time: `发布时间`, `更新日期`.
pub(in crate::unfurl) fn says_when(label: &str) -> bool {
    WHEN.iter().any(|word| label.trim().ends_with(word))
}

/// Whether a word stands beside a time to say what happened then: `입력`, `更新`.
pub(in crate::unfurl) fn goes_with_time(word: &str) -> bool {
    begins_published(word) || says_changed(word) || says_when(word)
}

/// What a line says after the word that it was changed: `Jan. 5, 9:23 PM / Updated Jan. 6, 12:34 AM`.
pub(super) fn changed(text: &str) -> Option<&str> {
    let low = lower(text);
    let (at, word) = CHANGED_WORDS.first_in(&low)?;
    Some(text[at + word.len()..].trim_start_matches([':', '：', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_below_a_post_is_known_to_its_end() {
        for words in ENTRY {
            assert!(tells_entry(words), "{words}");
        }
        assert!(!tells_entry("this entry was"));
    }
}

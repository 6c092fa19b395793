//! What the words of bylines and credits say, and which texts may begin with one.

use super::known::{Known, Starts};
use super::table::{
    self, BEFORE, BEFORE_BY, BESIDE, COUNTED, CREDITED, CREDITS, DATED, ELSEWHERE, FOLDERS, GENERIC, LABELS,
    LEADING, MARKED, NOT_A_PERSON, OF_POSTS, PHRASES, PICTURED, SOURCES, WRITES,
};
use crate::article::Role;
use crate::unfurl::buckets::ByByte;

/// What a credit says somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Author,
    Other(Role),
}

/// The first members of a table's rows.
const fn words<const N: usize>(rows: &[(&'static str, Part)]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut n = 0;
    while n < N {
        words[n] = rows[n].0;
        n += 1;
    }
    words
}

pub(super) static LABEL_WORDS: Known<{ LABELS.len() }> = Known::of(&words::<{ LABELS.len() }>(LABELS));
pub(super) static LABELS_BY_LAST: ByByte<{ LABELS.len() }> =
    ByByte::by_last(&words::<{ LABELS.len() }>(LABELS));
pub(super) static PHRASE_WORDS: Known<{ PHRASES.len() }> = Known::of(&words::<{ PHRASES.len() }>(PHRASES));
/// How what tells of who made an article begins, but for credits in English.
pub(super) static STARTS: Starts = Starts::of(&[
    &words::<{ LABELS.len() }>(LABELS),
    &words::<{ PHRASES.len() }>(PHRASES),
    LEADING,
]);
/// How words for the source of a text begin.
pub(super) static SOURCE_STARTS: Starts = Starts::of(&[SOURCES]);
pub(super) static COUNTED_WORDS: Known<{ COUNTED.len() }> = Known::of(COUNTED);
pub(super) static BEFORE_WORDS: Known<{ BEFORE.len() }> = Known::of(&words::<{ BEFORE.len() }>(BEFORE));
pub(super) static WORDS_BEFORE_BY: Known<{ BEFORE_BY.len() }> =
    Known::of(&words::<{ BEFORE_BY.len() }>(BEFORE_BY));
pub(super) static LEADING_WORDS: Known<{ LEADING.len() }> = Known::of(LEADING);
pub(super) static MARKED_WORDS: Known<{ MARKED.len() }> = Known::of(MARKED);
pub(super) static DATED_WORDS: Known<{ DATED.len() }> = Known::of(DATED);
pub(super) static PICTURED_WORDS: Known<{ PICTURED.len() }> = Known::of(PICTURED);
pub(super) static ELSEWHERE_WORDS: Known<{ ELSEWHERE.len() }> = Known::of(ELSEWHERE);
pub(super) static FOLDERS_OF_AUTHORS: Known<{ FOLDERS.len() }> = Known::of(FOLDERS);
pub(super) static FOLDERS_OF_ALL: Known<{ table::FOLDERS_OF_ALL.len() }> = Known::of(table::FOLDERS_OF_ALL);
pub(super) static FOLDERS_OF_SUBJECTS: Known<{ table::FOLDERS_OF_SUBJECTS.len() }> =
    Known::of(table::FOLDERS_OF_SUBJECTS);
pub(super) static CREDIT_WORDS: Known<{ CREDITS.len() }> = Known::of(CREDITS);
pub(super) static CREDITED_WORDS: Known<{ CREDITED.len() }> = Known::of(CREDITED);
pub(super) static GENERIC_WORDS: Known<{ GENERIC.len() }> = Known::of(GENERIC);
pub(super) static BESIDE_WORDS: Known<{ BESIDE.len() }> = Known::of(BESIDE);
pub(super) static NOT_PEOPLE: Known<{ NOT_A_PERSON.len() }> = Known::of(NOT_A_PERSON);
pub(super) static WORDS_OF_POSTS: Known<{ OF_POSTS.len() }> = Known::of(OF_POSTS);
pub(super) static WRITING: Known<{ WRITES.len() }> = Known::of(WRITES);

#[cfg(test)]
mod tests {
    use super::super::lower;
    use super::*;

    #[test]
    fn what_is_sought_in_any_case_is_in_small_letters() {
        let labels = LABELS.iter().chain(PHRASES).map(|(word, _)| word);
        let others = [
            LEADING,
            MARKED,
            DATED,
            PICTURED,
            ELSEWHERE,
            GENERIC,
            NOT_A_PERSON,
            OF_POSTS,
            WRITES,
            CREDITS,
            CREDITED,
        ];
        for word in labels.chain(others.into_iter().flatten()) {
            assert_eq!(lower(word), *word);
            assert_eq!(word.to_lowercase(), *word);
        }
    }
}

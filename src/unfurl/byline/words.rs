//! What the words of bylines and credits say, and which texts may begin with one.

use super::known::{Known, Starts};
use super::table::{
    self, BEFORE, BEFORE_BY, CREDITED, CREDITS, DATED, ELSEWHERE, FOLDERS, GENERIC, LABELS, LEADING, MARKED,
    NOT_A_PERSON, OF_POSTS, PHRASES, PICTURED, WRITES,
};
use crate::article::Role;

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
pub(super) static PHRASE_WORDS: Known<{ PHRASES.len() }> = Known::of(&words::<{ PHRASES.len() }>(PHRASES));
/// How what tells of who made an article begins, but for credits in English.
pub(super) static STARTS: Starts = Starts::of(&[
    &words::<{ LABELS.len() }>(LABELS),
    &words::<{ PHRASES.len() }>(PHRASES),
    LEADING,
]);
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
pub(super) static NOT_PEOPLE: Known<{ NOT_A_PERSON.len() }> = Known::of(NOT_A_PERSON);
pub(super) static WORDS_OF_POSTS: Known<{ OF_POSTS.len() }> = Known::of(OF_POSTS);
pub(super) static WRITING: Known<{ WRITES.len() }> = Known::of(WRITES);

/// The words of a table by their first bytes: few of many are alike in that.
pub(in crate::unfurl) struct ByFirst([Vec<&'static str>; 256]);

impl ByFirst {
    pub(in crate::unfurl) fn of(words: &[&'static str]) -> Self {
        let mut by_first = [const { Vec::new() }; 256];
        for word in words {
            by_first[usize::from(word.as_bytes()[0])].push(*word);
        }
        Self(by_first)
    }

    /// Whether one of them may stand at the start of this text, in whatever case.
    pub(in crate::unfurl) fn may_begin(&self, text: &str) -> bool {
        let may = |first: char| {
            let mut low = [0; 4];
            let first = first.to_lowercase().next().unwrap_or(first);
            first.encode_utf8(&mut low);
            !self.0[usize::from(low[0])].is_empty()
        };
        text.chars().next().is_some_and(may)
    }

    /// Those that a text in lower case begins with.
    pub(in crate::unfurl) fn beginning<'t>(
        &'t self,
        text: &'t str,
    ) -> impl Iterator<Item = &'static str> + 't {
        let alike = text.as_bytes().first().map(|first| &self.0[usize::from(*first)]);
        let words = alike.into_iter().flatten().copied();
        words.filter(|word| text.starts_with(word))
    }

    /// Where one of them stands first in a text in lower case, and which: in letters of ASCII, at the start of a word.
    pub(in crate::unfurl) fn first_in(&self, text: &str) -> Option<(usize, &'static str)> {
        let bytes = text.as_bytes();
        let begins_word = |at: &usize| {
            let is_inside = |byte: &u8| byte.is_ascii_alphanumeric();
            !(is_inside(&bytes[*at]) && bytes[..*at].last().is_some_and(is_inside))
        };
        let mut places = (0..bytes.len()).filter(|at| !self.0[usize::from(bytes[*at])].is_empty());
        places.find_map(|at| {
            let rest = text.get(at..).filter(|_| begins_word(&at))?;
            Some((at, self.beginning(rest).max_by_key(|word| word.len())?))
        })
    }
}

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

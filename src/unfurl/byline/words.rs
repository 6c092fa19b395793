//! What the words of bylines and credits say, and which texts may begin with one.

use super::lower_letter;
use super::table::{LABELS, LEADING, MARKED, PHRASES};
use crate::article::Role;
use std::sync::LazyLock;

/// What a credit says somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Author,
    Other(Role),
}

/// The bytes that the words of a table begin with: most texts are seen by theirs to begin with none.
pub(super) struct Starts([bool; 256]);

impl Starts {
    const fn of(words: &[&str]) -> Self {
        let mut starts = [false; 256];
        let mut n = 0;
        while n < words.len() {
            starts[words[n].as_bytes()[0] as usize] = true;
            n += 1;
        }
        Self(starts)
    }

    /// Whether one of the words may stand at the start of this text, in whatever case.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        let may = |first| {
            let mut low = [0; 4];
            lower_letter(first).encode_utf8(&mut low);
            self.0[usize::from(low[0])]
        };
        text.chars().next().is_some_and(may)
    }
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

pub(super) static LABEL_STARTS: Starts = Starts::of(&words::<{ LABELS.len() }>(LABELS));
pub(super) static PHRASE_STARTS: Starts = Starts::of(&words::<{ PHRASES.len() }>(PHRASES));
pub(super) static LEADING_STARTS: Starts = Starts::of(LEADING);

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

pub(super) static LEADING_WORDS: LazyLock<ByFirst> = LazyLock::new(|| ByFirst::of(LEADING));
pub(super) static MARKED_WORDS: LazyLock<ByFirst> = LazyLock::new(|| ByFirst::of(MARKED));

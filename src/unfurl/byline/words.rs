//! What the words of bylines and credits say, and which texts may begin with one.

use super::lower_letter;
use super::table::{LABELS, LEADING, PHRASES};
use crate::article::Role;

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

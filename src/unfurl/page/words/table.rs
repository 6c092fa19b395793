//! Tables of words, and texts read as words by them.

use super::that_may_end_words;

/// How many places a table has: several for each word, so that what is none finds an empty one.
const PLACES: usize = 1024;

/// A table of words, each at the place that its first and last letter and its length come to, or the next free one.
pub(in crate::unfurl) struct Table {
    rows: &'static [(&'static str, u16)],
    /// By place: the row, counted from 1; 0 where there is none.
    places: [u16; PLACES],
}

impl Table {
    pub(in crate::unfurl) const fn new(rows: &'static [(&'static str, u16)]) -> Self {
        assert!(rows.len() < PLACES / 2, "an empty place ends every search");
        let mut places = [0u16; PLACES];
        let mut row = 0;
        while row < rows.len() {
            let mut place = place(rows[row].0.as_bytes());
            while places[place] != 0 {
                place = (place + 1) % PLACES;
            }
            row += 1;
            places[place] = row as u16;
        }
        Self { rows, places }
    }

    /// What all words of class names, ids or a file's name say.
    pub(in crate::unfurl) fn all(&self, text: &str) -> u16 {
        if text.is_ascii() {
            let mut bits = 0;
            any_ascii_word(text.as_bytes(), |word| {
                bits |= self.get(word);
                false
            });
            bits
        } else {
            words(text).fold(0, |bits, word| bits | self.get(word.as_bytes()))
        }
    }

    /// What a word says, in whatever case; nothing when it is unknown.
    #[inline(always)]
    pub(super) fn get(&self, word: &[u8]) -> u16 {
        if word.len() < 3 {
            return 0;
        }
        let place = place(word);
        match self.places[place] {
            0 => 0,
            row => self.find(word, place, row),
        }
    }

    #[inline(never)]
    fn find(&self, word: &[u8], mut place: usize, mut row: u16) -> u16 {
        while row != 0 {
            let (known, bits) = self.rows[usize::from(row) - 1];
            let known = known.as_bytes();
            if known == word || known.eq_ignore_ascii_case(word) {
                return bits;
            }
            place = (place + 1) % PLACES;
            row = self.places[place];
        }
        0
    }
}

/// Where a word stands in a table if its place is free.
#[inline(always)]
const fn place(word: &[u8]) -> usize {
    let first = (word[0] | 0x20) as usize;
    let last = (word[word.len() - 1] | 0x20) as usize;
    (first * 33 + last * 7 + word.len() * 101) % PLACES
}

/// Whether any of `wanted` (lower case) is a word of the class names and ids.
pub(in crate::unfurl) fn has_word(hint: &str, wanted: &[&str]) -> bool {
    let is_wanted = |word: &[u8]| {
        let mut wanted = wanted.iter().map(|wanted| wanted.as_bytes());
        wanted.any(|wanted| word.eq_ignore_ascii_case(wanted))
    };
    if hint.is_ascii() {
        any_ascii_word(hint.as_bytes(), is_wanted)
    } else {
        words(hint).any(|word| is_wanted(word.as_bytes()))
    }
}

/// The words of class names and ids.
fn words(hint: &str) -> impl Iterator<Item = &str> {
    hint.split(|c: char| !c.is_alphanumeric()).flat_map(humps)
}

/// Splits `authorName` into `author` and `Name`.
fn humps(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut lower = false;
        let end = rest
            .char_indices()
            .find(|(_, c)| {
                let hump = lower && c.is_uppercase();
                lower = c.is_lowercase();
                hump
            })
            .map_or(rest.len(), |(at, _)| at);
        let (head, tail) = rest.split_at(end);
        rest = tail;
        Some(head)
    })
}

/// Whether any of the [`words`] of a text in ASCII is one that is looked for.
fn any_ascii_word(text: &[u8], mut is_it: impl FnMut(&[u8]) -> bool) -> bool {
    let mut word = 0;
    for (block, from) in text.chunks(64).zip((0..).step_by(64)) {
        let mut ends = that_may_end_words(block);
        while ends != 0 {
            let at = from + ends.trailing_zeros() as usize;
            ends &= ends - 1;
            let begins = text[at].is_ascii_uppercase();
            if begins && (at == word || !text[at - 1].is_ascii_lowercase()) {
                continue;
            }
            if at > word && is_it(&text[word..at]) {
                return true;
            }
            word = at + usize::from(!begins);
        }
    }
    word < text.len() && is_it(&text[word..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_in_ascii_are_words(text in "[aBc1 _-]{0,12}") {
            let mut found = Vec::new();
            any_ascii_word(text.as_bytes(), |word| {
                found.push(String::from_utf8_lossy(word).into_owned());
                false
            });
            prop_assert_eq!(found, words(&text).collect::<Vec<_>>());
        }
    }
}

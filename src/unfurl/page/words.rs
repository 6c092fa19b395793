//! Class names and ids, read as words: `articleByline`, `article__byline` and `article-byline` all hold `byline`.

mod known;
mod table;

pub(super) use known::Hint;
use known::{TOKENS, WORDS};
pub(in crate::unfurl) use table::{Table, has_word};

static WORD_TABLE: Table = Table::new(WORDS);
static TOKEN_TABLE: Table = Table::new(TOKENS);

/// What a byte is to the words it stands among; those from the capital on may end one.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Letter {
    Lower,
    /// A digit, or part of a character outside ASCII.
    Other,
    /// A capital, which begins a word behind a small letter.
    Upper,
    None,
    /// White space, which ends a whole name as well as a word.
    Space,
}

/// [`Letter`] by byte.
static LETTERS: [Letter; 256] = {
    let mut letters = [Letter::Other; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        letters[byte as usize] = match byte {
            b'a'..=b'z' => Letter::Lower,
            b'A'..=b'Z' => Letter::Upper,
            b'0'..=b'9' => Letter::Other,
            _ if byte.is_ascii_whitespace() => Letter::Space,
            _ => Letter::None,
        };
        byte += 1;
    }
    letters
};

/// How much of one attribute is read.
const MAX_BYTES: usize = 500;

/// What the words of an element's class names and ids say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Words(u16);

impl Words {
    pub(super) fn add(&mut self, bits: u16) {
        self.0 |= bits;
    }

    pub(super) fn has(self, bits: u16) -> bool {
        self.0 & bits != 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Reads one attribute.
    pub(super) fn read(&mut self, value: &str) {
        let bytes = &value.as_bytes()[..value.len().min(MAX_BYTES)];
        let (mut token, mut word, mut at) = (0, 0, 0);
        while at < bytes.len() {
            let letter = LETTERS[usize::from(bytes[at])];
            if letter > Letter::Other {
                if letter != Letter::Upper {
                    self.0 |= WORD_TABLE.get(&bytes[word..at]);
                    if letter == Letter::Space {
                        self.0 |= TOKEN_TABLE.get(&bytes[token..at]);
                        token = at + 1;
                    }
                    word = at + 1;
                } else if at > word && bytes[at - 1].is_ascii_lowercase() {
                    self.0 |= WORD_TABLE.get(&bytes[word..at]);
                    word = at;
                }
            }
            at += 1;
        }
        self.0 |= WORD_TABLE.get(&bytes[word..]) | TOKEN_TABLE.get(&bytes[token..]);
    }

    /// How plainly they say that the element names the author: 0 not at all, 3 plainly.
    pub(super) fn byline_weight(self) -> u8 {
        if !self.has(Hint::AUTHOR | Hint::BYLINE | Hint::BYLINES) {
            0
        } else if self.has(Hint::BESIDE) {
            1
        } else if self.has(Hint::NAME | Hint::BYLINE) {
            3
        } else {
            2
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_every_spelling() {
        let weight = |value: &str| {
            let mut words = Words::default();
            words.read(value);
            words.byline_weight()
        };
        for (value, expected) in [
            ("articleByline", 3),
            ("article__byline big", 3),
            ("Post-Author-Name", 3),
            ("author", 2),
            ("author-bio", 1),
            ("authority", 0),
            ("", 0),
        ] {
            assert_eq!(weight(value), expected, "{value}");
        }
    }

    #[test]
    fn tables_are_in_order() {
        for rows in [WORDS, TOKENS] {
            assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
        for (word, bits) in WORDS {
            assert_eq!(WORD_TABLE.get(word.as_bytes()), *bits, "{word}");
        }
        for (word, bits) in TOKENS {
            assert_eq!(TOKEN_TABLE.get(word.as_bytes()), *bits, "{word}");
        }
    }
}

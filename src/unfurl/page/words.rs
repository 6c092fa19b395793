//! Class names and ids, read as words: `articleByline`, `article__byline` and `article-byline` all hold `byline`.

mod known;
mod table;

pub(super) use known::Hint;
use known::{NAMES, WORDS};
pub(in crate::unfurl) use table::{Table, has_word};

static WORD_TABLE: Table = Table::new(WORDS);
static NAME_TABLE: Table = Table::new(NAMES);

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

    /// Reads one attribute.
    pub(super) fn read(&mut self, value: &str) {
        let bytes = &value.as_bytes()[..value.len().min(MAX_BYTES)];
        let (mut token, mut word) = (0, 0);
        for (block, from) in bytes.chunks(64).zip((0..).step_by(64)) {
            let mut ends = that_may_end_words(block);
            while ends != 0 {
                let at = from + ends.trailing_zeros() as usize;
                ends &= ends - 1;
                if !bytes[at].is_ascii_uppercase() {
                    self.0 |= word_in(bytes, word, at);
                    if bytes[at].is_ascii_whitespace() {
                        self.0 |= NAME_TABLE.get(&bytes[token..at]);
                        token = at + 1;
                    }
                    word = at + 1;
                } else if at > word && bytes[at - 1].is_ascii_lowercase() {
                    // A capital begins a word behind a small letter.
                    self.0 |= word_in(bytes, word, at);
                    word = at;
                }
            }
        }
        self.0 |= word_in(bytes, word, bytes.len()) | NAME_TABLE.get(&bytes[token..]);
    }

    /// Reads the ids of what the element is labelled with, which may say that it names the author.
    pub(super) fn read_label(&mut self, ids: &str) {
        let mut words = Self::default();
        words.read(ids);
        if words.byline_weight() > 0 {
            self.add(words.0 & (Hint::AUTHOR | Hint::BYLINE | Hint::BYLINES | Hint::BESIDE));
        }
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

/// What the word from `start` to `end` says. `label-hidden` hides the label of a field and not what is in it.
#[inline(always)]
fn word_in(bytes: &[u8], start: usize, end: usize) -> u16 {
    let bits = WORD_TABLE.get(&bytes[start..end]);
    if bits == Hint::BESIDE && bytes[..start].ends_with(b"label-") {
        return 0;
    }
    bits
}

/// A bit for each of up to 64 bytes that is ASCII and neither a small letter nor a digit, the first byte lowest: names are
/// small letters for the most part, and eight are passed over at once.
#[inline(always)]
fn that_may_end_words(bytes: &[u8]) -> u64 {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const UPPER: u64 = EACH * 0x80;
    // The upper bit of each byte that is one of these.
    let among = |ascii: u64, first: u8, last: u8| {
        let from_first = ascii + EACH * (0x80 - u64::from(first));
        let beyond_last = ascii + EACH * (0x7f - u64::from(last));
        from_first & !beyond_last
    };
    let ends = |eight: u64| {
        let ascii = eight & !UPPER;
        let passed = eight | among(ascii, b'a', b'z') | among(ascii, b'0', b'9');
        let ends = (!passed & UPPER) >> 7;
        // The product gathers the lowest bit of each byte in the highest byte.
        ends.wrapping_mul(0x0102_0408_1020_4080) >> 56
    };
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut found = 0;
    for (n, eight) in eights.iter().enumerate() {
        found |= ends(u64::from_le_bytes(*eight)) << (8 * n);
    }
    let last = rest.iter().rev();
    let last = last.fold(u64::from_le_bytes([b'a'; 8]), |last, byte| {
        last << 8 | u64::from(*byte)
    });
    found | ends(last).checked_shl(8 * eights.len() as u32).unwrap_or(0)
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
            ("author hidden", 1),
            ("field-name-field-author field-label-hidden", 3),
            ("field--name-field-author field--label-hidden", 3),
            ("authority", 0),
            ("", 0),
        ] {
            assert_eq!(weight(value), expected, "{value}");
        }
    }

    #[test]
    fn tables_are_in_order() {
        for rows in [WORDS, NAMES] {
            assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
        for (word, bits) in WORDS {
            assert_eq!(WORD_TABLE.get(word.as_bytes()), *bits, "{word}");
        }
        for (word, bits) in NAMES {
            assert_eq!(NAME_TABLE.get(word.as_bytes()), *bits, "{word}");
        }
    }
}

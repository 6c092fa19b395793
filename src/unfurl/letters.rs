//! Which bytes a text has, by which most words are seen not to stand in it.

/// The bytes of a text, two of them to one bit.
#[derive(Clone, Copy)]
pub(super) struct Letters(u128);

impl Letters {
    pub(super) const fn of(text: &str) -> Self {
        Self(bits(text.as_bytes(), 0))
    }

    /// Those of what a word has behind its first letter, which may be a capital elsewhere.
    const fn behind_first(word: &str) -> Self {
        let bytes = word.as_bytes();
        let mut at = 1;
        while at < bytes.len() && bytes[at] & 0xc0 == 0x80 {
            at += 1;
        }
        Self(bits(bytes, at))
    }

    const fn hold(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }
}

const fn bits(bytes: &[u8], from: usize) -> u128 {
    let mut bits = 0;
    let mut at = from;
    while at < bytes.len() {
        bits |= 1 << (bytes[at] & 0x7f);
        at += 1;
    }
    bits
}

/// Words with the letters behind their first.
pub(super) struct Lettered<const WORDS: usize> {
    words: [&'static str; WORDS],
    letters: [Letters; WORDS],
}

impl<const WORDS: usize> Lettered<WORDS> {
    pub(super) const fn of(words: &[&'static str]) -> Self {
        let mut known = Self {
            words: [""; WORDS],
            letters: [Letters(0); WORDS],
        };
        assert!(words.len() == WORDS, "each word has its letters");
        let mut at = 0;
        while at < WORDS {
            known.words[at] = words[at];
            known.letters[at] = Letters::behind_first(words[at]);
            at += 1;
        }
        known
    }

    /// Those that may stand in a text of these letters, with a capital or none.
    pub(super) fn within(&self, letters: Letters) -> impl Iterator<Item = &'static str> {
        let words = self.words.iter().zip(&self.letters);
        words.filter_map(move |(word, needed)| letters.hold(*needed).then_some(*word))
    }
}

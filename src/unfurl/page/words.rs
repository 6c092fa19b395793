//! Class names and ids, read as words: `articleByline`, `article__byline` and `article-byline` all hold `byline`.

/// What one word of a class name or id says of its element; a set of bits.
pub(super) struct Hint;

impl Hint {
    pub(super) const AUTHOR: u16 = 1;
    const BYLINE: u16 = 1 << 1;
    const BYLINES: u16 = 1 << 2;
    /// Beside `author` it means a portrait, a biography, a comment: not the name alone.
    const BESIDE: u16 = 1 << 3;
    const NAME: u16 = 1 << 4;
    pub(super) const DATE: u16 = 1 << 5;
    pub(super) const CAPTION: u16 = 1 << 6;
    pub(super) const CREDIT: u16 = 1 << 7;
    /// The page marks the element as the body of the article.
    pub(super) const BODY: u16 = 1 << 8;
    /// It stands beside the article: comments, related stories, sidebars.
    pub(super) const ASIDE: u16 = 1 << 9;
    /// It has microdata.
    pub(super) const MICRODATA: u16 = 1 << 10;
    /// It has a role.
    pub(super) const ROLE: u16 = 1 << 11;
}

/// Words, in alphabetical order.
const WORDS: &[(&str, u16)] = &[
    ("about", Hint::BESIDE),
    ("aside", Hint::ASIDE),
    ("attribution", Hint::CREDIT),
    ("auteur", Hint::AUTHOR),
    ("author", Hint::AUTHOR),
    ("authorlink", Hint::AUTHOR),
    ("authorname", Hint::AUTHOR),
    ("authors", Hint::AUTHOR),
    ("autor", Hint::AUTHOR),
    ("autore", Hint::AUTHOR),
    ("avatar", Hint::BESIDE),
    ("bio", Hint::BESIDE),
    ("biography", Hint::BESIDE),
    ("byline", Hint::BYLINE),
    ("bylines", Hint::BYLINES),
    ("caption", Hint::CAPTION),
    ("comment", Hint::BESIDE),
    ("comments", Hint::BESIDE),
    ("copyright", Hint::CREDIT),
    ("count", Hint::BESIDE),
    ("creator", Hint::AUTHOR),
    ("credit", Hint::CREDIT),
    ("credits", Hint::CREDIT),
    ("date", Hint::BESIDE | Hint::DATE),
    ("dateline", Hint::DATE),
    ("datestamp", Hint::DATE),
    ("datetime", Hint::DATE),
    ("desc", Hint::BESIDE),
    ("description", Hint::BESIDE),
    ("email", Hint::BESIDE),
    ("follow", Hint::BESIDE),
    ("hidden", Hint::BESIDE),
    ("icon", Hint::BESIDE),
    ("image", Hint::BESIDE),
    ("img", Hint::BESIDE),
    ("job", Hint::BESIDE),
    ("journalist", Hint::AUTHOR),
    ("legend", Hint::CAPTION),
    ("more", Hint::BESIDE),
    ("name", Hint::NAME),
    ("photo", Hint::BESIDE),
    ("photographer", Hint::CREDIT),
    ("picture", Hint::BESIDE),
    ("popup", Hint::BESIDE),
    ("postauthor", Hint::AUTHOR),
    ("postdate", Hint::DATE),
    ("posted", Hint::DATE),
    ("pubdate", Hint::DATE),
    ("publish", Hint::DATE),
    ("published", Hint::DATE),
    ("pubtime", Hint::DATE),
    ("related", Hint::BESIDE),
    ("reporter", Hint::AUTHOR),
    ("role", Hint::BESIDE),
    ("score", Hint::BESIDE),
    ("social", Hint::BESIDE),
    ("thumb", Hint::BESIDE),
    ("thumbnail", Hint::BESIDE),
    ("time", Hint::BESIDE | Hint::DATE),
    ("timestamp", Hint::DATE),
    ("title", Hint::BESIDE),
    ("tooltip", Hint::BESIDE),
    ("twitter", Hint::BESIDE),
    ("updated", Hint::DATE),
    ("writer", Hint::AUTHOR),
];

/// Whole class names and ids, in alphabetical order.
const TOKENS: &[(&str, u16)] = &[
    ("article-body", Hint::BODY),
    ("article-content", Hint::BODY),
    ("article-text", Hint::BODY),
    ("article__body", Hint::BODY),
    ("article__content", Hint::BODY),
    ("article_body", Hint::BODY),
    ("articlebody", Hint::BODY),
    ("breadcrumb", Hint::ASIDE),
    ("breadcrumbs", Hint::ASIDE),
    ("comment", Hint::ASIDE),
    ("comment-list", Hint::ASIDE),
    ("commentlist", Hint::ASIDE),
    ("comments", Hint::ASIDE),
    ("cookie-banner", Hint::ASIDE),
    ("disqus_thread", Hint::ASIDE),
    ("entry-content", Hint::BODY),
    ("footer", Hint::ASIDE),
    ("menu", Hint::ASIDE),
    ("nav", Hint::ASIDE),
    ("navigation", Hint::ASIDE),
    ("newsletter", Hint::ASIDE),
    ("post-body", Hint::BODY),
    ("post-content", Hint::BODY),
    ("post__content", Hint::BODY),
    ("recommendations", Hint::ASIDE),
    ("recommended", Hint::ASIDE),
    ("related", Hint::ASIDE),
    ("related-articles", Hint::ASIDE),
    ("related-posts", Hint::ASIDE),
    ("share", Hint::ASIDE),
    ("sidebar", Hint::ASIDE),
    ("social-share", Hint::ASIDE),
    ("story-body", Hint::BODY),
    ("story-content", Hint::BODY),
    ("story__body", Hint::BODY),
    ("storytext", Hint::BODY),
    ("wysiwyg", Hint::BODY),
];

/// How many places a table has: several for each word, so that what is none finds an empty one.
const PLACES: usize = 1024;

/// A table of words, each at the place that its first and last letter and its length come to, or the next free one.
struct Table {
    rows: &'static [(&'static str, u16)],
    /// By place: the row, counted from 1; 0 where there is none.
    places: [u8; PLACES],
}

impl Table {
    const fn new(rows: &'static [(&'static str, u16)]) -> Self {
        let mut places = [0u8; PLACES];
        let mut row = 0;
        while row < rows.len() {
            let mut place = place(rows[row].0.as_bytes());
            while places[place] != 0 {
                place = (place + 1) % PLACES;
            }
            row += 1;
            places[place] = row as u8;
        }
        Self { rows, places }
    }

    /// What a word says, in whatever case; nothing when it is unknown.
    #[inline(always)]
    fn get(&self, word: &[u8]) -> u16 {
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
    fn find(&self, word: &[u8], mut place: usize, mut row: u8) -> u16 {
        while row != 0 {
            let (known, bits) = self.rows[usize::from(row) - 1];
            if known.as_bytes().eq_ignore_ascii_case(word) {
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
        let ends = |byte: &u8| LETTERS[usize::from(*byte)] > Letter::Other;
        while let Some(length) = bytes[at..].iter().position(ends) {
            at += length;
            match LETTERS[usize::from(bytes[at])] {
                Letter::Upper => {
                    if at > word && bytes[at - 1].is_ascii_lowercase() {
                        self.0 |= WORD_TABLE.get(&bytes[word..at]);
                        word = at;
                    }
                }
                Letter::Space => {
                    self.0 |= WORD_TABLE.get(&bytes[word..at]) | TOKEN_TABLE.get(&bytes[token..at]);
                    (word, token) = (at + 1, at + 1);
                }
                _ => {
                    self.0 |= WORD_TABLE.get(&bytes[word..at]);
                    word = at + 1;
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

/// Whether any of `wanted` (lower case) is a word of the class names and ids.
pub(in crate::unfurl) fn has_word(hint: &str, wanted: &[&str]) -> bool {
    let is_wanted = |word: &str| wanted.iter().any(|wanted| word.eq_ignore_ascii_case(wanted));
    if hint.is_ascii() {
        let parts = hint.split(|c: char| !c.is_ascii_alphanumeric());
        return parts.flat_map(ascii_humps).any(is_wanted);
    }
    words(hint).any(is_wanted)
}

/// [`humps`] of a word in ASCII.
fn ascii_humps(word: &str) -> impl Iterator<Item = &str> {
    let is_hump = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
    let mut rest = Some(word);
    std::iter::from_fn(move || {
        let word = rest?;
        match word.as_bytes().windows(2).position(is_hump) {
            Some(at) => {
                let (head, tail) = word.split_at(at + 1);
                rest = Some(tail);
                Some(head)
            }
            None => rest.take(),
        }
    })
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

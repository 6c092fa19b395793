//! The words of a table, found by how they begin.

use super::lower_letter;
use crate::unfurl::buckets::Buckets;

/// How many places the first two bytes of words come to.
const PLACES: usize = 1024;

/// The words of a table by their first two bytes: few are alike in these, and most texts begin as none does.
pub(in crate::unfurl) struct Known<const N: usize> {
    words: [&'static str; N],
    rows: Buckets<PLACES, N>,
    /// The bytes that they begin with.
    firsts: [bool; 256],
}

impl<const N: usize> Known<N> {
    pub(in crate::unfurl) const fn of(words: &[&'static str]) -> Self {
        let (mut known, mut places, mut firsts) = ([""; N], [0; N], [false; 256]);
        let mut n = 0;
        while n < N {
            let bytes = words[n].as_bytes();
            known[n] = words[n];
            places[n] = place(bytes[0], bytes[1]);
            firsts[bytes[0] as usize] = true;
            n += 1;
        }
        Self {
            words: known,
            rows: Buckets::of(&places),
            firsts,
        }
    }

    /// The numbers of the words at a place, none where no word can be.
    fn at(&self, place: Option<usize>) -> impl Iterator<Item = usize> {
        place.into_iter().flat_map(|place| self.rows.rows(place))
    }

    /// Which word this is, letter by letter.
    pub(in crate::unfurl) fn find(&self, word: &str) -> Option<usize> {
        self.at(place_of(word)).find(|at| self.words[*at] == word)
    }

    pub(in crate::unfurl) fn has(&self, word: &str) -> bool {
        self.find(word).is_some()
    }

    /// The words that are among some others, in the order of the table.
    pub(in crate::unfurl) fn among<'w>(
        &self,
        others: impl Iterator<Item = &'w str>,
    ) -> impl Iterator<Item = &'static str> {
        let mut is_there = [false; N];
        for at in others.filter_map(|word| self.find(word)) {
            is_there[at] = true;
        }
        let all = self.words.iter().zip(is_there);
        all.filter_map(|(word, is_there)| is_there.then_some(*word))
    }

    /// Whether this is one of the words, which are in small letters, once it is in small letters itself.
    pub(super) fn has_in_lower(&self, word: &str) -> bool {
        if word.is_ascii() {
            self.has_in_ascii_lower(word)
        } else {
            self.has(&word.to_lowercase())
        }
    }

    /// The same where small letters of other scripts are told from capitals.
    pub(super) fn has_in_ascii_lower(&self, word: &str) -> bool {
        let mut alike = self.at(place_of(word));
        alike.any(|at| self.words[at].eq_ignore_ascii_case(word))
    }

    /// Which word this is in whatever case; those of the table are in small letters.
    pub(super) fn find_in_any_case(&self, word: &str) -> Option<usize> {
        let mut alike = self.at(place_in_any_case(word));
        alike.find(|at| self.words[*at].len() == word.len() && begins_in_any_case(word, self.words[*at]))
    }

    pub(in crate::unfurl) fn has_in_any_case(&self, word: &str) -> bool {
        self.find_in_any_case(word).is_some()
    }

    /// The words that a text begins with in whatever case, in the order of the table, whose own are in small letters.
    pub(in crate::unfurl) fn beginning(&self, text: &str) -> impl Iterator<Item = &'static str> {
        self.numbers_beginning(text).map(|at| self.words[at])
    }

    /// The same, by which they are.
    pub(super) fn numbers_beginning(&self, text: &str) -> impl Iterator<Item = usize> {
        let alike = self.at(place_in_any_case(text));
        alike.filter(move |at| begins_in_any_case(text, self.words[*at]))
    }

    /// The words that a text begins with, letter by letter.
    pub(in crate::unfurl) fn beginning_as_it_is(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let alike = self.at(place_of(text)).map(|at| self.words[at]);
        alike.filter(|word| text.starts_with(word))
    }

    /// Whether one of them may stand at the start of this text once it is in small letters.
    pub(in crate::unfurl) fn may_begin(&self, text: &str) -> bool {
        if let [first, second, ..] = *text.as_bytes()
            && first.is_ascii()
            && second.is_ascii()
        {
            return self.rows.rows(place(first, second)).next().is_some();
        }
        let may = |first: char| {
            let mut low = [0; 4];
            let first = first.to_lowercase().next().unwrap_or(first);
            first.encode_utf8(&mut low);
            self.firsts[usize::from(low[0])]
        };
        text.chars().next().is_some_and(may)
    }

    /// Where one of them stands first in a text in lower case, and which: in letters of ASCII, at the start of a word.
    pub(in crate::unfurl) fn first_in(&self, text: &str) -> Option<(usize, &'static str)> {
        let bytes = text.as_bytes();
        let begins_word = |at: usize| {
            let is_inside = |byte: &u8| byte.is_ascii_alphanumeric();
            !(is_inside(&bytes[at]) && bytes[..at].last().is_some_and(is_inside))
        };
        let places = (0..bytes.len()).filter(|at| self.firsts[usize::from(bytes[*at])]);
        let mut places = places.filter(|at| begins_word(*at));
        places.find_map(|at| {
            let words = self.beginning_as_it_is(text.get(at..)?);
            Some((at, words.max_by_key(|word| word.len())?))
        })
    }
}

/// How the words of several tables begin.
pub(super) struct Starts {
    /// Which letters of ASCII follow the first two, by five bits of each.
    thirds: [u32; 1 << 10],
    /// The places of all words, for texts that begin otherwise.
    places: [bool; PLACES],
}

impl Starts {
    pub(super) const fn of(tables: &[&[&str]]) -> Self {
        let (mut thirds, mut places) = ([0; 1 << 10], [false; PLACES]);
        let mut table = 0;
        while table < tables.len() {
            let mut n = 0;
            while n < tables[table].len() {
                let bytes = tables[table][n].as_bytes();
                let third = if bytes.len() > 2 { bit(bytes[2]) } else { u32::MAX };
                thirds[pair(bytes[0], bytes[1])] |= third;
                places[place(bytes[0], bytes[1])] = true;
                n += 1;
            }
            table += 1;
        }
        Self { thirds, places }
    }

    /// Whether a text may begin with one of them in whatever case; it does not where it says no.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        match *text.as_bytes() {
            [first, second, third, ..] if (first | second | third).is_ascii() => {
                self.thirds[pair(first, second)] & bit(third) != 0
            }
            _ => place_in_any_case(text).is_some_and(|place| self.places[place]),
        }
    }
}

/// What two letters come to, in either case.
const fn pair(first: u8, second: u8) -> usize {
    (first as usize & 0x1f) << 5 | second as usize & 0x1f
}

const fn bit(third: u8) -> u32 {
    1 << (third & 0x1f)
}

/// Where words are that begin with these bytes.
const fn place(first: u8, second: u8) -> usize {
    (first.to_ascii_lowercase() as usize * 41 + second.to_ascii_lowercase() as usize) % PLACES
}

/// Where words are that begin as this text does.
fn place_of(text: &str) -> Option<usize> {
    let [first, second] = *text.as_bytes().first_chunk()?;
    Some(place(first, second))
}

/// The same in whatever case.
fn place_in_any_case(text: &str) -> Option<usize> {
    let [first, second] = *text.as_bytes().first_chunk()?;
    if first.is_ascii() && second.is_ascii() {
        return Some(place(first, second));
    }
    // The small letter may have other bytes.
    let mut low = [0; 8];
    let mut letters = text.chars().map(lower_letter);
    let end = letters.next()?.encode_utf8(&mut low).len();
    if end == 1 {
        letters.next()?.encode_utf8(&mut low[1..]);
    }
    Some(place(low[0], low[1]))
}

/// Whether a text begins with a word in small letters, whatever its own case.
pub(super) fn begins_in_any_case(text: &str, word: &str) -> bool {
    let Some(start) = text.as_bytes().get(..word.len()) else {
        return false;
    };
    start.eq_ignore_ascii_case(word.as_bytes())
        || !start.is_ascii()
            && text
                .get(..word.len())
                .is_some_and(|start| start.chars().map(lower_letter).eq(word.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_any_case() {
        const WORDS: [&str; 4] = ["by", "byline", "автор", "作者"];
        static KNOWN: Known<4> = Known::of(&WORDS);
        for (text, begins, is) in [
            ("By Ada Lin", &["by"][..], None),
            ("BYLINE", &["by", "byline"], Some(1)),
            ("Автор", &["автор"], Some(2)),
            ("作者：甲", &["作者"], None),
            ("作者", &["作者"], Some(3)),
            ("b", &[], None),
            ("B\u{212a}", &[], None),
            ("Ada", &[], None),
        ] {
            assert_eq!(KNOWN.beginning(text).collect::<Vec<_>>(), begins, "{text}");
            assert_eq!(KNOWN.find_in_any_case(text), is, "{text}");
            assert_eq!(KNOWN.find(text), is.filter(|at| WORDS[*at] == text), "{text}");
        }
    }
}

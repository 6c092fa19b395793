//! The names of the months, as newspapers write them; Latin, Cyrillic, Greek, Armenian and Georgian ones are also
//! recognised by their first letters.

use super::counted;
use super::table::MONTHS;
use super::tokens::Token;
use super::weekday::weekday_of;
use crate::unfurl::buckets::Buckets;
use std::borrow::Cow;

const NAMES: usize = MONTHS.len() * 12;

/// The names of [`MONTHS`] by their first two bytes: nearly every word has none that it could be.
static BY_START: Buckets<256, NAMES> = {
    let mut starts = [0; NAMES];
    let mut at = 0;
    while at < NAMES {
        starts[at] = start(MONTHS[at / 12][at % 12].as_bytes());
        at += 1;
    }
    Buckets::of(&starts)
};

/// What the first two bytes of a name, which none has fewer of, come to.
const fn start(name: &[u8]) -> usize {
    (name[0].wrapping_mul(31) ^ name[1].wrapping_mul(7)) as usize
}

/// The month of the first name that begins so and matches.
fn named(start: usize, matches: impl Fn(&str) -> bool) -> Option<i8> {
    let at = BY_START
        .rows(start)
        .find(|at| matches(MONTHS[at / 12][at % 12]))?;
    Some((at % 12 + 1) as i8)
}

/// The month that `word` (lower case) names: in full, or abbreviated to three or more letters.
pub(super) fn month(word: &str) -> Option<i8> {
    if word.is_ascii() {
        return bare_month(word);
    }
    // Khmer writes `month` before the name, Hebrew `in`, and no space between.
    let word = word
        .strip_prefix("ខែ")
        .or_else(|| word.strip_prefix('ב'))
        .unwrap_or(word);
    bare_month(&plainly_written(word))
}

fn bare_month(word: &str) -> Option<i8> {
    let start = start(word.as_bytes().get(..2)?);
    let letters = || word.chars().count();
    let abbreviated = || {
        let script = |c| matches!(c, 'a'..='z' | 'à'..='ÿ' | 'ā'..='ž' | 'а'..='ӿ' | 'ά'..='ώ' | 'ա'..='ֆ' | 'ა'..='ჰ');
        ((3..=5).contains(&letters()) && word.chars().all(script))
            .then(|| named(start, |name| name.starts_with(word)))?
            // `Sat` is not Satumba.
            .filter(|_| weekday_of(word).is_none())
    };
    let prefixed = || {
        // Scripts without spaces, or with an ending to the name.
        let is_start =
            |name: &str| !name.is_ascii() && name.chars().nth(2).is_some() && word.starts_with(name);
        (!word.is_ascii() && letters() >= 4).then(|| named(start, is_start))?
    };
    named(start, |name| name == word)
        .or_else(abbreviated)
        .or_else(prefixed)
}

/// A word without the dot below letters of Devanagari and Bengali, which is written in two ways and often left out, without
/// the sign that joins letters, which nobody sees, and without the dot that is apart in the small letter of a Turkish İ; the
/// table has none.
fn plainly_written(word: &str) -> Cow<'_, str> {
    const LEFT_OUT: [char; 6] = ['\u{93c}', '\u{9bc}', '\u{95e}', '\u{9df}', '\u{200d}', '\u{307}'];
    if !word.contains(LEFT_OUT) {
        return word.into();
    }
    let bare = |c| match c {
        '\u{95e}' => Some('\u{92b}'),
        '\u{9df}' => Some('\u{9af}'),
        c if LEFT_OUT.contains(&c) => None,
        c => Some(c),
    };
    word.chars().filter_map(bare).collect::<String>().into()
}

/// A month, which Arabic papers name twice: آب/أغسطس.
pub(super) fn month_at(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let (month, mut next) = one_month_at(tokens, at)?;
    // арваннэгдүгээр сарын 24
    next += usize::from(matches!(tokens.get(next), Some(Token::Word(word)) if word == "сарын"));
    let is_apart = matches!(tokens.get(next), Some(Token::Mark('/')));
    match one_month_at(tokens, next + 1).filter(|_| is_apart) {
        Some((same, after)) if same == month => Some((month, after)),
        _ => Some((month, next)),
    }
}

/// The month that two words name; none is that begins with letters of ASCII.
fn of_two_words(first: &str, second: &str) -> Option<i8> {
    if first.is_ascii() {
        return None;
    }
    month(&[first, " ", second].concat())
}

/// What stands before the number of a month.
const MONTH_WORDS: &[&str] = &["tháng", "thg", "ខែ", "ເດືອນ", "เดือน"];

fn one_month_at(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    match (tokens.get(at)?, tokens.get(at + 1)) {
        (Token::Word(word), Some(Token::Number(value, 1..=2))) if MONTH_WORDS.contains(&&**word) => {
            Some((*value, at + 2))
        }
        // ខែ វិច្ឆិកា
        (Token::Word(word), Some(Token::Word(name))) if word == "ខែ" => {
            Some((month(name)?.into(), at + 2))
        }
        // 11 сарын, 11-р сарын
        (Token::Number(value, 1..=2), Some(Token::Word(word))) if word == "сарын" => {
            Some((*value, at + 2))
        }
        (Token::Number(value, 1..=2), Some(Token::Mark('-'))) => match tokens.get(at + 2..at + 4)? {
            [Token::Word(ending), Token::Word(word)] if ending == "р" && word == "сарын" => {
                Some((*value, at + 4))
            }
            _ => None,
        },
        // tháng mười một
        (Token::Word(word), Some(Token::Word(first))) if word == "tháng" => {
            let second = match tokens.get(at + 2) {
                Some(Token::Word(second)) => &**second,
                _ => "",
            };
            counted::vietnamese(first, second).map(|(month, words)| (month, at + 1 + words))
        }
        // มี.ค.
        (Token::Word(word), Some(Token::Mark('.')))
            if let Some(Token::Word(second)) = tokens.get(at + 2)
                && word.chars().nth(3).is_none()
                && let Some(found) = of_two_words(word, second) =>
        {
            let dot = matches!(tokens.get(at + 3), Some(Token::Mark('.')));
            Some((i32::from(found), at + 3 + usize::from(dot)))
        }
        // تشرين الثاني
        (Token::Word(word), Some(Token::Word(second))) if let Some(found) = of_two_words(word, second) => {
            Some((i32::from(found), at + 2))
        }
        (Token::Word(word), next) => {
            let found = month(word)?;
            let dot = matches!(next, Some(Token::Mark('.' | ',')));
            Some((i32::from(found), at + 1 + usize::from(dot)))
        }
        _ => None,
    }
}

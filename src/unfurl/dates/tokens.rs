//! Texts as numbers, words and marks.

use super::numerals;
use std::borrow::Cow;

/// The digit nought of other scripts ([Unicode, Nd](https://www.unicode.org/charts/)).
const ZEROS: [char; 17] = [
    '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐',
];

/// The text with ASCII digits and signs for those of other scripts.
pub(super) fn in_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let is = burmese(before, c, chars.peek().copied().unwrap_or(' '));
        out.push(ascii(is));
        before = is;
    }
    numerals::in_digits(&out).unwrap_or(out).into()
}

fn ascii(c: char) -> char {
    match c {
        // Accents, Greek, Cyrillic and Hebrew; all digits behind those of Mongolian are wide.
        '\0'..'\u{660}' | '\u{181a}'..='\u{2235}' | '\u{2237}'..='\u{ff00}' => c,
        // The full-width forms are in the order of ASCII.
        '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '∶' => ':',
        '፣' => ',',
        _ => ZEROS
            .iter()
            .find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
            .and_then(|value| char::from_digit(value, 10))
            .unwrap_or(c),
    }
}

/// The letter wa and the digit nought of Burmese, which look alike, as they are meant by what is beside them.
fn burmese(before: char, c: char, behind: char) -> char {
    let is_digit = |c: char| matches!(c, '၀'..='၉');
    let is_letter = |c: char| matches!(c, '\u{1000}'..='\u{103f}');
    match c {
        'ဝ' if is_digit(before) && !is_letter(behind) || is_digit(behind) => '၀',
        '၀' if is_letter(before) && is_letter(behind) => 'ဝ',
        _ => c,
    }
}

/// A piece of a text that may tell a day.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'t> {
    /// With the count of its digits.
    Number(i32, usize),
    /// In lower case.
    Word(Cow<'t, str>),
    Mark(char),
}

/// How many bytes of this kind a text begins with.
fn run(text: &str, is_of_kind: impl Fn(&u8) -> bool) -> usize {
    text.bytes().take_while(is_of_kind).count()
}

/// The number that a text begins with, and how many digits it has.
fn digits(text: &str) -> (i32, usize) {
    let (mut value, mut count) = (Some(0_i32), 0);
    for byte in text.bytes().take_while(u8::is_ascii_digit) {
        let digit = i32::from(byte - b'0');
        value = value.and_then(|value| value.checked_mul(10)?.checked_add(digit));
        count += 1;
    }
    (value.unwrap_or(i32::MAX), count)
}

/// How many tokens most days and their times are.
const USUAL_TOKENS: usize = 8;

/// The numbers, words and marks of a text in ASCII digits, without white space.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(USUAL_TOKENS);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            let (value, end) = digits(rest);
            tokens.push(Token::Number(value, end));
            end
        } else if first.is_alphabetic() {
            let end = match run(rest, u8::is_ascii_alphabetic) {
                // Nothing else of ASCII is part of a word.
                end if end > 0 && rest.as_bytes().get(end).is_none_or(u8::is_ascii) => end,
                _ => {
                    let behind = rest.find(|c: char| !is_of_word(c) || is_unit(c));
                    behind.unwrap_or(rest.len()).max(first.len_utf8())
                }
            };
            tokens.push(Token::Word(in_lower(&rest[..end])));
            end
        } else {
            if !first.is_whitespace() && !is_invisible(first) {
                tokens.push(Token::Mark(first));
            }
            first.len_utf8()
        };
        rest = &rest[end..];
    }
    tokens
}

fn in_lower(word: &str) -> Cow<'_, str> {
    match word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        true => word.into(),
        false => word.to_lowercase().into(),
    }
}

/// The word at this place.
pub(super) fn word<'t>(tokens: &'t [Token], at: usize) -> Option<&'t str> {
    match tokens.get(at) {
        Some(Token::Word(word)) => Some(word),
        _ => None,
    }
}

/// The number at this place, of four digits at most: a year, a month, a day.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<i32> {
    match tokens.get(at) {
        Some(Token::Number(value, ..=4)) => Some(*value),
        _ => None,
    }
}

/// Whether one of these words stands at this place.
pub(super) fn is_word(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    word(tokens, at).is_some_and(|word| words.contains(&word))
}

/// Whether one of these marks stands at this place.
pub(super) fn is_mark(tokens: &[Token], at: usize, marks: &[char]) -> bool {
    matches!(tokens.get(at), Some(Token::Mark(mark)) if marks.contains(mark))
}

/// Letters, and the signs that belong to them, which are not alphabetic in every script.
fn is_of_word(c: char) -> bool {
    c.is_alphabetic() || !c.is_ascii() && !c.is_whitespace() && !is_invisible(c) && !is_punctuation(c)
}

/// Characters that part words or turn their direction and are not seen; the joiner is part of a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Punctuation that parts words in one script or another.
fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '\u{a1}'..='\u{bf}'
            | '\u{2010}'..='\u{205f}'
            | '\u{2190}'..='\u{2bff}'
            | '\u{3001}'..='\u{3003}'
            | '\u{3008}'..='\u{301f}'
            | '・'
            | '･'
            | '،'
            | '؛'
            | '؟'
            | '۔'
            | '՝'
            | '։'
            | '־'
            | '।'
            | '॥'
            | '၊'
            | '။'
            | '។'
            | '៕'
            | '៖'
            | '\u{1361}'..='\u{1368}'
    )
}

/// Characters that follow a number and say what it counts.
fn is_unit(c: char) -> bool {
    matches!(
        c,
        '年' | '月' | '日' | '時' | '时' | '点' | '點' | '分' | '년' | '월' | '일' | '시' | '분'
    )
}

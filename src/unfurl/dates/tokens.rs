//! Texts as numbers, words and marks.

use std::borrow::Cow;

/// Digits of other scripts as ASCII ones ([Unicode, Nd](https://www.unicode.org/charts/)).
pub(super) fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    const ZEROS: [char; 10] = ['٠', '۰', '०', '০', '໐', '၀', '០', '༠', '๐', '０'];
    text.chars()
        .map(|c| {
            ZEROS
                .iter()
                .find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(c)
        })
        .collect()
}

/// A piece of a text that may tell a day.
#[derive(Debug, PartialEq)]
pub(super) enum Token {
    /// With the count of its digits.
    Number(i32, usize),
    /// In lower case.
    Word(String),
    Mark(char),
}

/// The numbers, words and marks of a text in ASCII digits, without white space.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = |test: fn(char) -> bool| rest.find(|c: char| !test(c)).unwrap_or(rest.len());
        let end = if first.is_ascii_digit() {
            let end = run(|c| c.is_ascii_digit());
            tokens.push(Token::Number(rest[..end].parse().unwrap_or(i32::MAX), end));
            end
        } else if first.is_alphabetic() {
            // Marks that belong to letters are not alphabetic in every script.
            let end = run(|c| {
                !c.is_ascii_digit()
                    && !c.is_whitespace()
                    && (c.is_alphabetic() || !c.is_ascii())
                    && !is_unit(c)
            });
            let end = if end == 0 { first.len_utf8() } else { end };
            tokens.push(Token::Word(rest[..end].to_lowercase()));
            end
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Mark(first));
            }
            first.len_utf8()
        };
        rest = &rest[end..];
    }
    tokens
}

/// Characters that follow a number and say what it counts.
fn is_unit(c: char) -> bool {
    matches!(
        c,
        '年' | '月'
            | '日'
            | '時'
            | '时'
            | '点'
            | '點'
            | '分'
            | '년'
            | '월'
            | '일'
            | '시'
            | '분'
            | '၊'
            | '،'
            | '，'
    )
}

//! Weekdays in English.

use super::tokens::Token;
use jiff::civil::Weekday;

/// The weekday that a text names in English.
pub(super) fn weekday(tokens: &[Token]) -> Option<Weekday> {
    tokens.iter().find_map(|token| match token {
        Token::Word(word) => weekday_of(word),
        _ => None,
    })
}

/// A weekday in English, in full or by its first letters, three at least.
pub(super) fn weekday_of(word: &str) -> Option<Weekday> {
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let at = DAYS
        .iter()
        .position(|day| word.len() >= 3 && day.starts_with(word))?;
    Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
}

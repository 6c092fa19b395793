//! Weekdays: in English where they tell which day a date means, in all languages where one ends a name.

mod table;

use super::tokens::Token;
use crate::unfurl::buckets::ByByte;
use crate::unfurl::byline::lower;
use jiff::civil::Weekday;
use table::WEEKDAYS;

/// The weekday that a text names in English.
pub(super) fn weekday(tokens: &[Token]) -> Option<Weekday> {
    tokens.iter().find_map(|token| match token {
        Token::Word(word) => weekday_of(word),
        _ => None,
    })
}

/// A weekday in English, in full or by its first letters, three at least, in whatever case.
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
    if word.len() < 3 {
        return None;
    }
    let begins_so = |day: &str| {
        let start = day.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let at = DAYS.iter().position(|day| begins_so(day))?;
    Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
}

/// What stands before the weekday, in whatever language, that ends a text: `Ada Lin` of `Ada Lin Sonntag`.
pub(in crate::unfurl) fn before_weekday(text: &str) -> Option<&str> {
    let low = lower(text);
    static BY_LAST: ByByte<{ WEEKDAYS.len() }> = ByByte::by_last(WEEKDAYS);
    let days = BY_LAST.of_byte(*low.as_bytes().last()?).map(|at| WEEKDAYS[at]);
    let day = days
        .filter(|day| low.ends_with(day))
        .max_by_key(|day| day.len())?;
    text[..text.len() - day.len()].strip_suffix(' ')
}

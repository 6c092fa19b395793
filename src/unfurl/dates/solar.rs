//! The solar calendar of Iran and Afghanistan.

use super::tokens::{self, Token};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The months of Iran and those of Afghanistan in both languages ([CLDR](https://cldr.unicode.org/), calendar `persian`,
/// `fa`, `fa-AF` and `ps`).
const MONTHS: [[&str; 12]; 3] = [
    [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ],
    [
        "حمل",
        "ثور",
        "جوزا",
        "سرطان",
        "اسد",
        "سنبله",
        "میزان",
        "عقرب",
        "قوس",
        "جدی",
        "دلو",
        "حوت",
    ],
    [
        "وری",
        "غویی",
        "غبرګولی",
        "چنګاښ",
        "زمری",
        "وږی",
        "تله",
        "لړم",
        "لیندۍ",
        "مرغومی",
        "سلواغه",
        "کب",
    ],
];

/// Whether this is a year of the solar calendar: no page of the web is from these years of the Gregorian one.
pub(super) fn is_year(value: i32) -> bool {
    (1300..1500).contains(&value)
}

/// The day that begins at `at`, and where it ends: `۱۴۰۴/۱۲/۱۴`, `۱۴ اسفند ۱۴۰۴`, `اسفند ۱۴, ۱۴۰۴`.
pub(super) fn date_at(tokens: &[Token], at: usize) -> Option<(Date, usize)> {
    let number = |at: usize| tokens::number(tokens, at);
    let mark = |at: usize, marks: &[char]| tokens::is_mark(tokens, at, marks);
    // Where the month that stands at `at` ends; the word for month may follow it.
    let month_at = |at: usize| match (tokens.get(at)?, tokens.get(at + 1)) {
        (Token::Word(name), Some(Token::Word(word))) if word == MONTH => Some((month(name)?, at + 2)),
        (Token::Word(name), _) => Some((month(name.strip_suffix(MONTH).unwrap_or(name))?, at + 1)),
        _ => None,
    };
    // A year of the lunar calendar, which is about the same, says so.
    let is_lunar =
        |at: usize| tokens::is_word(tokens, at, &LUNAR) && !tokens::is_word(tokens, at + 2, &["ش"]);
    let year = |at: usize| {
        let at = at + usize::from(mark(at, &[',', '،', '-', '/']));
        let year = number(at).filter(|year| is_year(*year))?;
        (!is_lunar(at + 1)).then_some((year, at + 1))
    };
    let Some(first) = number(at) else {
        let (month, next) = month_at(at)?;
        let (year, end) = year(next + 1)?;
        return Some((date(year, month, number(next)?)?, end));
    };
    if is_year(first) {
        let is_apart = |sign: &char| mark(at + 1, &[*sign]) && mark(at + 3, &[*sign]);
        if is_lunar(at + 5) || !['-', '/', '.'].iter().any(is_apart) {
            return None;
        }
        return Some((date(first, number(at + 2)?, number(at + 4)?)?, at + 5));
    }
    let (month, next) = month_at(at + 1 + usize::from(mark(at + 1, &['-', '/'])))?;
    let (year, end) = year(next)?;
    Some((date(year, month, first)?, end))
}

/// The word for month.
const MONTH: &str = "ماه";

/// What is behind a year of the lunar calendar.
const LUNAR: [&str; 4] = ["هـ", "ه", "ھ", "هجري"];

/// The number of a month; Arabic keyboards write two of its letters otherwise.
fn month(word: &str) -> Option<i32> {
    // Nearly every word that is asked for is no word of Arabic letters.
    if !word.starts_with(|c| matches!(c, '\u{600}'..='\u{6ff}')) {
        return None;
    }
    let word = word.replace('ي', "ی").replace('ك', "ک");
    let at = MONTHS
        .iter()
        .find_map(|months| months.iter().position(|month| *month == word))?;
    i32::try_from(at + 1).ok()
}

/// The leap years of the 33-year cycle, which agrees with the equinox from 1178 to 1633.
fn is_leap(year: i32) -> bool {
    matches!(year % 33, 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)
}

/// The same day in the Gregorian calendar; none where the solar one has no such day.
fn date(year: i32, month: i32, day: i32) -> Option<Date> {
    let days = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + i32::from(is_leap(year)),
        _ => return None,
    };
    if !is_year(year) || !(1..=days).contains(&day) {
        return None;
    }
    // 1 Farvardin 1300 was 21 March 1921.
    let years: i32 = (1300..year).map(|year| 365 + i32::from(is_leap(year))).sum();
    let months = (month - 1) * 30 + (month - 1).min(6);
    let span: Span = (years + months + day - 1).days();
    Date::constant(1921, 3, 21).checked_add(span).ok()
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn solar_dates_are_read() {
        let day = |text: &str| read(text).map(|moment| moment.date.to_string());
        for (text, expected) in [
            ("۱ فروردین ۱۴۰۰", "2021-03-21"),
            ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
            ("چهارشنبه ۱۴ اسفند ۱۴۰۴ - ۰۸:۲۰", "2026-03-05"),
            ("۱۴۰۳/۰۱/۰۱", "2024-03-20"),
            ("1404-02-31", "2025-05-21"),
            ("1404-12-14", "2026-03-05"),
            ("۲۲ بهمن ۱۳۵۷", "1979-02-11"),
            ("۲۴ اسد ۱۴۰۰", "2021-08-15"),
            ("۱۰ دي ۱۴۰۳", "2024-12-30"),
            ("وری ۲۷, ۱۳۹۹", "2020-04-15"),
            ("۹ ليندۍ ۱۴۰۳", "2024-11-29"),
            ("اسفند ۱۴, ۱۴۰۴", "2026-03-05"),
            ("۱۴ اسفندماه ۱۴۰۴", "2026-03-05"),
            ("۱۴ اسفند ماه ۱۴۰۴", "2026-03-05"),
            ("۱۴ اسفند‌ماه، ۱۴۰۴", "2026-03-05"),
            ("۱۴ اسفند ۱۴۰۴ ه.ش", "2026-03-05"),
        ] {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
        // 1404 has no 30 Esfand.
        assert_eq!(day("۳۰ اسفند ۱۴۰۴"), None);
        assert_eq!(day("۱۴۰۴/۱۳/۰۱"), None);
        // A year of the lunar calendar.
        assert_eq!(day("1425/06/14 هـ"), None);
    }
}

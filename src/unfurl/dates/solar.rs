//! The solar calendar of Iran and Afghanistan.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The months of Iran and those of Afghanistan ([CLDR](https://cldr.unicode.org/), calendar `persian`, `fa` and
/// `fa-AF`).
const MONTHS: [[&str; 12]; 2] = [
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
];

/// Whether this is a year of the solar calendar: no page of the web is from these years of the Gregorian one.
pub(super) fn is_year(value: i32) -> bool {
    (1300..1500).contains(&value)
}

/// The number of a month; Arabic keyboards write two of its letters otherwise.
pub(super) fn month(word: &str) -> Option<i32> {
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
pub(super) fn date(year: i32, month: i32, day: i32) -> Option<Date> {
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
        ] {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
        // 1404 has no 30 Esfand.
        assert_eq!(day("۳۰ اسفند ۱۴۰۴"), None);
        assert_eq!(day("۱۴۰۴/۱۳/۰۱"), None);
    }
}

//! Points in time as articles state them.

use crate::error::{Error, ErrorCode, quoted};
use std::fmt;

/// A time as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) writes it: a date and time with its offset, or the
/// date alone (`full-date`, section 5.6) where no more is known. The offset stays as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// Reads a time with its offset, or a date.
    ///
    /// # Errors
    /// `bad-time` when it is neither, or there is no such day or hour.
    ///
    /// ```
    /// use handbill::time::Timestamp;
    /// assert_eq!(Timestamp::parse("2026-11-24t09:30:00+0900")?.as_str(), "2026-11-24T09:30:00+09:00");
    /// assert_eq!(Timestamp::parse("2026-11-24")?.as_str(), "2026-11-24");
    /// assert!(Timestamp::parse("2026-02-30").is_err());
    /// assert!(Timestamp::parse("2026-11-24T09:30:00+24:00").is_err());
    /// assert!(Timestamp::parse("2026-11-24T09:30:00").is_err());
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| {
            let text = text.trim();
            Error::new(ErrorCode::BadTime, format!("{} is not a time", quoted(text)))
                .with_fix("write it by RFC 3339, for instance 2026-11-24T09:30:00+09:00")
        })
    }

    /// The same, where nobody asks why it is none.
    pub(crate) fn read(text: &str) -> Option<Self> {
        read(text.trim()).map(Self)
    }

    /// The time in RFC 3339.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether only the day is known.
    #[must_use]
    pub fn is_date(&self) -> bool {
        !self.0.contains('T')
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The most of hour, minute and second. A leap second is told as the second before it, as most clocks do.
const CLOCK_MAX: [u32; 3] = [23, 59, 60];
/// The same of an offset; RFC 3339 has none with seconds.
const OFFSET_MAX: [u32; 3] = [23, 59, 0];

/// Reads the forms that ISO 8601 has besides, too, with which pages are written: without separators, without seconds or
/// minutes, a space between, a decimal comma; and what RFC 9557 puts behind in brackets, which goes. Read here and not by
/// jiff, whose reader is a third of the core module for JavaScript.
fn read(text: &str) -> Option<String> {
    let plain = match text.strip_suffix(']') {
        Some(text) => {
            let (plain, behind) = text.split_once('[')?;
            // One pair of brackets behind the other, none within another.
            let is_suffix = !behind.split("][").any(|one| one.contains(['[', ']']));
            is_suffix.then_some(plain)?
        }
        None => text,
    };
    let mut rest = Rest(plain.as_bytes());
    let year = rest.number(4, 9_999)?;
    let is_extended = rest.take(b"-").is_some();
    let month = rest.number(2, 12)?;
    if is_extended {
        rest.take(b"-")?;
    }
    let day = rest.number(2, 31)?;
    if month == 0 || day == 0 || day > days(year, month) {
        return None;
    }
    let mut out = String::with_capacity("2026-11-24T09:30:00+09:00".len());
    put(&mut out, "", year, 4);
    put(&mut out, "-", month, 2);
    put(&mut out, "-", day, 2);
    if rest.0.is_empty() {
        return Some(out);
    }
    rest.take(b"Tt ")?;
    let time = rest.clock(CLOCK_MAX)?;
    let [hour, minute, second] = padded(&time);
    put(&mut out, "T", hour, 2);
    put(&mut out, ":", minute, 2);
    put(&mut out, ":", second.min(59), 2);
    if time.len() == CLOCK_MAX.len() && rest.take(b".,").is_some() {
        let fraction = rest.fraction()?.trim_end_matches('0');
        if !fraction.is_empty() {
            out.push('.');
            out.push_str(fraction);
        }
    }
    match rest.take(b"Zz+-")? {
        // UTC is written as +00:00 or Z alike; the form given is kept so that nothing changes on the way through.
        b'Z' | b'z' if plain == text => out.push('Z'),
        b'Z' | b'z' => out.push_str("+00:00"),
        sign => {
            let [hours, minutes, _] = padded(&rest.clock(OFFSET_MAX)?);
            let is_negative = sign == b'-' && (hours, minutes) != (0, 0);
            put(&mut out, if is_negative { "-" } else { "+" }, hours, 2);
            put(&mut out, ":", minutes, 2);
        }
    }
    rest.0.is_empty().then_some(out)
}

/// Adds the last `digits` of a number, with `mark` before them.
fn put(out: &mut String, mark: &str, number: u32, digits: u32) {
    out.push_str(mark);
    let mut unit = 10u32.pow(digits - 1);
    while unit > 0 {
        out.push(char::from(b'0' + (number / unit % 10) as u8));
        unit /= 10;
    }
}

/// The days of a month of the Gregorian calendar.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn padded(parts: &[u32]) -> [u32; 3] {
    std::array::from_fn(|at| parts.get(at).copied().unwrap_or_default())
}

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// One of these characters.
    fn take(&mut self, wanted: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        wanted.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    /// A number of so many digits, up to `most`.
    fn number(&mut self, digits: usize, most: u32) -> Option<u32> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        let number = number.iter().try_fold(0, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
        })?;
        self.0 = rest;
        (number <= most).then_some(number)
    }

    /// Hours, then minutes and seconds where they are there; all separated, or none.
    fn clock(&mut self, most: [u32; 3]) -> Option<Vec<u32>> {
        let [most_hours, smaller @ ..] = most;
        let mut parts = vec![self.number(2, most_hours)?];
        let is_extended = self.0.starts_with(b":");
        for most in smaller {
            let has_more = match is_extended {
                true => self.take(b":").is_some(),
                false => self
                    .0
                    .first_chunk::<2>()
                    .is_some_and(|two| two.iter().all(u8::is_ascii_digit)),
            };
            if !has_more {
                break;
            }
            parts.push(self.number(2, most)?);
        }
        Some(parts)
    }

    /// Up to nine digits: nanoseconds, beyond which no clock goes.
    fn fraction(&mut self) -> Option<&'a str> {
        let digits = self
            .0
            .iter()
            .take(9)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (fraction, rest) = self.0.split_at(digits);
        self.0 = rest;
        std::str::from_utf8(fraction)
            .ok()
            .filter(|fraction| !fraction.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{civil, fmt::temporal::DateTimeParser};
    use proptest::prelude::*;

    /// What jiff reads, but for offsets of a day or more, which RFC 3339 has not (section 5.6).
    fn by_jiff(text: &str) -> Option<String> {
        let pieces = DateTimeParser::new().parse_pieces(text).ok()?;
        let date = pieces.date();
        let Some(time) = pieces.time() else {
            return Some(date.to_string());
        };
        let seconds = pieces.to_numeric_offset()?.seconds();
        if seconds % 60 != 0 || seconds.abs() >= 24 * 60 * 60 {
            return None;
        }
        let offset = match text.ends_with(['z', 'Z']) {
            true => "Z".to_owned(),
            false => {
                let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
                format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        };
        Some(format!("{}{offset}", civil::DateTime::from_parts(date, time)))
    }

    /// Numbers as they stand in a time, now and then too large or too long.
    fn two(most: u32) -> impl Strategy<Value = String> {
        prop_oneof![20 => (0..=most).prop_map(|number| format!("{number:02}")), 1 => "[0-9]{1,3}"]
    }

    proptest! {
        #[test]
        fn times_are_read_as_jiff_reads_them(
            date in ("[0-9]{4}", "-?", two(13), "-?", two(32)),
            between in prop_oneof![8 => "[Tt ]", 1 => "[^Tt \\[]?"],
            clock in prop::collection::vec((":?", two(61)), 0..5),
            fraction in "([.,][0-9]{0,10})?",
            sign in "[-+zZ]?",
            offset in prop::collection::vec((":?", prop_oneof![two(26), "00"]), 0..4),
            behind in prop_oneof![4 => "", 1 => "(\\[Asia/Seoul\\])?(\\[u-ca=iso8601\\])?", 1 => "[0-9Z\\]]"],
        ) {
            let (year, one, month, other, day) = date;
            let join = |parts: Vec<(String, String)>| parts.into_iter().map(|(colon, number)| colon + &number).collect::<String>();
            let day = format!("{year}{one}{month}{other}{day}");
            let time = format!("{}{fraction}{sign}{}", join(clock).trim_start_matches(':'), join(offset).trim_start_matches(':'));
            for text in [format!("{day}{behind}"), format!("{day}{between}{time}{behind}")] {
                prop_assert_eq!(read(&text), by_jiff(&text), "{}", text);
            }
        }
    }

    #[test]
    fn rfc_3339_is_kept_as_given() {
        for text in [
            "2026-11-24T09:30:00Z",
            "2026-11-24T09:30:00+00:00",
            "2026-11-24T09:30:00.5-03:30",
            "1999-12-31",
        ] {
            assert_eq!(Timestamp::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn impossible_times_are_refused() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-02-30T00:00:00Z",
            "2026-01-01T25:00:00Z",
            "24.11.2026",
            "2026-11-24[[Asia/Seoul]",
        ] {
            assert!(Timestamp::parse(text).is_err(), "{text}");
        }
    }
}

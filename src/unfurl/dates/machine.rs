//! Times as machines write them.

use super::Moment;
use super::clock::clock;
use jiff::civil::{Date, Time};
use jiff::fmt::{rfc2822, temporal::DateTimeParser};
use jiff::tz::Offset;

/// Reads what a machine wrote.
pub(super) fn read(text: &str) -> Option<Moment> {
    strict(text)
        .or_else(|| digits(text))
        .or_else(|| spaced_iso(text))
        .or_else(|| mail(text))
}

/// RFC 3339 and what else of ISO 8601 is read whole.
fn strict(text: &str) -> Option<Moment> {
    // It begins with the year in four digits, or with a sign.
    let is_year = text.as_bytes().get(..4)?.iter().all(u8::is_ascii_digit);
    if !is_year && !text.starts_with(['+', '-']) {
        return None;
    }
    let pieces = DateTimeParser::new().parse_pieces(text).ok()?;
    let mut moment = Moment::new(pieces.date(), pieces.time(), pieces.to_numeric_offset())?;
    if pieces.time().is_some() && pieces.to_numeric_offset().is_none() && text.ends_with(['z', 'Z']) {
        moment.offset = Some(Offset::UTC);
    }
    moment.written = Some(text.to_owned());
    Some(moment)
}

/// Nothing but digits: seconds or milliseconds since 1970, or a day with or without its time.
fn digits(text: &str) -> Option<Moment> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // Seconds with a fraction.
    let text = match text.split_once('.') {
        Some((whole, fraction)) if whole.len() == 10 && fraction.bytes().all(|b| b.is_ascii_digit()) => whole,
        _ => text,
    };
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    match text.len() {
        10 | 13 => {
            let value: i64 = text.parse().ok()?;
            let seconds = if text.len() == 13 { value / 1000 } else { value };
            let utc = Offset::UTC.to_datetime(jiff::Timestamp::from_second(seconds).ok()?);
            Moment::new(utc.date(), Some(utc.time()), Some(Offset::UTC))
        }
        8 | 12 | 14 => {
            let date = Date::new(part(0, 4)?, part(4, 6)? as i8, part(6, 8)? as i8).ok()?;
            let time = match text.len() {
                8 => None,
                length => {
                    let second = if length == 14 { part(12, 14)? } else { 0 };
                    Some(Time::new(part(8, 10)? as i8, part(10, 12)? as i8, second as i8, 0).ok()?)
                }
            };
            (1900..2200)
                .contains(&date.year())
                .then(|| Moment::new(date, time, None))?
        }
        _ => None,
    }
}

/// `2016-04-25 23:38:36 +0000`, `2016/04/25 23:38`, `2016-4-5`, `2016-04-25T23:38:36 UTC`.
fn spaced_iso(text: &str) -> Option<Moment> {
    const MARKS: [char; 3] = ['-', '/', '.'];
    let (year, behind) = text.split_at_checked(4)?;
    let mark = behind.chars().next().filter(|mark| MARKS.contains(mark))?;
    if year.contains(MARKS) {
        return None;
    }
    let year = year.parse().ok()?;
    let (month, rest) = behind[1..].split_once(mark)?;
    let month = month.parse().ok()?;
    let day_end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let date = Date::new(year, month, rest[..day_end].parse().ok()?).ok()?;
    let rest = rest[day_end..]
        .trim_start_matches(['T', 't', ' ', ',', '.'])
        .trim();
    if rest.is_empty() {
        return Moment::new(date, None, None);
    }
    let (time, offset) = clock(rest)?;
    Moment::new(date, Some(time), offset)
}

/// [RFC 2822](https://www.rfc-editor.org/rfc/rfc2822#section-3.3), as mail has it.
fn mail(text: &str) -> Option<Moment> {
    // It has a clock.
    memchr::memchr(b':', text.as_bytes())?;
    let zoned = rfc2822::DateTimeParser::new()
        .relaxed_weekday(true)
        .parse_zoned_datetime(text)
        .ok()?;
    Moment::new(zoned.date(), Some(zoned.time()), Some(zoned.offset()))
}

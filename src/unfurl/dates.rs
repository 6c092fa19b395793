//! Reading a time however a page writes it.

mod clock;
mod counted;
mod day;
mod half;
mod machine;
mod moment;
mod months;
mod natural;
mod numerals;
mod order;
mod short;
mod solar;
mod table;
#[cfg(test)]
mod tests;
mod tokens;
mod weekday;
mod words;

pub(super) use clock::offset_by;
pub(super) use moment::{MOST_HOURS, Moment};
pub(super) use order::Order;
pub(super) use weekday::before_weekday;
pub(super) use words::{BEFORE_DAY, BEHIND_YEAR};

use jiff::civil::Date;

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    months::month(&word.to_lowercase()).is_some()
}

/// Whether a word is a weekday in English.
pub(super) fn is_weekday(word: &str) -> bool {
    weekday::weekday_of(word).is_some()
}

/// Whether a text is a day, with or without its time, and no more.
pub(super) fn is_day(text: &str) -> bool {
    text.len() <= MAX_DAY_BYTES && read(text).is_some()
}

/// Whether a text begins as a day does: with a number, a month or a weekday.
pub(super) fn begins_day(text: &str) -> bool {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '.' | ',');
    let begins_so = |word: &str| is_month(word) || is_weekday(word);
    text.starts_with(|c: char| c.is_ascii_digit()) || text.split(is_end).next().is_some_and(begins_so)
}

/// The longest day in words, in bytes.
const MAX_DAY_BYTES: usize = 40;

/// Whether a text is a time of day alone: `08:20`, `3:05 p.m.`, `午後3時5分`.
pub(super) fn is_clock(text: &str) -> bool {
    let is_clock_byte = |byte: u8| byte.is_ascii_digit() || byte == b':';
    let may_be = (4..=MAX_CLOCK_BYTES).contains(&text.len())
        && text.bytes().any(|byte| byte == b':' || byte >= 0xc2)
        && text
            .bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_digit() || byte >= 0xc2);
    may_be
        && (text.len() <= 8 && text.contains(':') && text.bytes().all(is_clock_byte)
            || text.contains(char::is_numeric) && clock::is_alone(&tokens::in_ascii(text)))
}

/// Whether a text is the half of a day alone, as it stands behind a clock: `p.m.`.
pub(super) fn is_half(text: &str) -> bool {
    text.len() <= MAX_CLOCK_BYTES
        && !text.bytes().any(|byte| byte.is_ascii_digit())
        && half::is_alone(&tokens::tokens(text))
}

/// The longest time of day with the half it is in, in bytes.
const MAX_CLOCK_BYTES: usize = 40;

/// How long a text can be and still be a time, in bytes.
const MAX_BYTES: usize = 200;

/// Reads a time: RFC 3339, the looser forms of ISO 8601, RFC 2822, seconds or milliseconds since 1970, and dates as
/// people write them.
pub(super) fn read(text: &str) -> Option<Moment> {
    read_in(text, None)
}

/// The same, where `order` says how to take `3/4/2026`, which is nothing otherwise unless a weekday tells.
pub(super) fn read_in(text: &str, order: Option<Order>) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > MAX_BYTES {
        return None;
    }
    let text = tokens::in_ascii(text);
    // Told without a branch, so that many bytes are looked at at once.
    let has_digits = text.bytes().fold(false, |any, byte| any | byte.is_ascii_digit());
    if !has_digits {
        return None;
    }
    machine::read(&text)
        .or_else(|| short(&text, order))
        .or_else(|| natural::read(&text, order))
}

/// As [`read`], but only what a machine wrote.
pub(super) fn read_machine(text: &str) -> Option<Moment> {
    machine::read(text.trim())
}

/// `17.7.11`: with dots the day is first, unless the language begins with the year or the month, or the month can be nothing
/// else (`07.17.13`); the year is one of this century. A clock may follow where the language tells.
fn short(text: &str, order: Option<Order>) -> Option<Moment> {
    // The first number has two digits at most.
    if !matches!(text.as_bytes(), [_, b'.', ..] | [_, _, b'.', ..]) {
        return None;
    }
    let (date, clock) = match text.split_once(' ') {
        Some((date, clock)) if matches!(order, Some(Order::Year | Order::Day)) => (date, Some(clock)),
        _ => (text, None),
    };
    let mut numbers = [0; 3];
    let mut parts = date.split('.');
    for number in &mut numbers {
        let part = parts.next().filter(|part| (1..=2).contains(&part.len()))?;
        *number = part.parse().ok()?;
    }
    if parts
        .next()
        .is_some_and(|rest| !rest.is_empty() || clock.is_none())
    {
        return None;
    }
    let [day, month, year] = match order {
        Some(Order::Year) => [numbers[2], numbers[1], numbers[0]],
        Some(Order::Month) if numbers[0] <= 12 => [numbers[1], numbers[0], numbers[2]],
        None if numbers[1] > 12 => [numbers[1], numbers[0], numbers[2]],
        _ => numbers,
    };
    let date = Date::new(2000 + i16::from(year), month, day).ok()?;
    match clock {
        Some(clock) => {
            let (time, offset) = clock::clock(clock)?;
            Moment::new(date, Some(time), offset)
        }
        None => Moment::new(date, None, None),
    }
}

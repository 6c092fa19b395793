//! Dates as people write them.

use super::Moment;
use super::Order;
use super::clock::clock_in;
use super::day::date_at;
use super::tokens::{Token, tokens};
use std::borrow::Cow;

/// Whether a text may hold a day: a year in three or four digits, one of two behind what says that it is short or that it
/// is one, or two signs between three numbers. A length of time holds none, nor does a clock.
fn may_hold_day(text: &str) -> bool {
    let (mut digits, mut signs) = (0, 0);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                digits += 1;
                continue;
            }
            // The first bytes of other apostrophes, of the letters of Thai and of 年.
            b'\'' | 0xe0 | 0xe2 | 0xe5 => return true,
            b'.' | b'/' | b'-' => signs += 1,
            _ => {}
        }
        if matches!(digits, 3 | 4) {
            return true;
        }
        digits = 0;
    }
    matches!(digits, 3 | 4) || signs > 1
}

pub(super) fn read(text: &str, order: Option<Order>) -> Option<Moment> {
    if !may_hold_day(text) {
        return None;
    }
    // At once, and not word by word.
    let is_ascii = text.is_ascii();
    let small: Cow<str> = match is_ascii {
        true => text.to_ascii_lowercase().into(),
        false => text.into(),
    };
    let tokens = tokens(&small);
    let find = |at| Some((at, date_at(&tokens, at, order, is_ascii)?));
    let (start, (date, end)) = (0..tokens.len()).find_map(find)?;
    // The clock stands after the date, seldom before it, or inside: `Nov 24 09:30:00 2026`.
    // What a clock with a point stands behind tells it from a day: `15 mars 2026 08.20`.
    let year = usize::from(matches!(tokens.get(end - 1), Some(Token::Number(_, 4))));
    let clock = clock_in(&tokens[end - year..], date)
        .or_else(|| clock_in(&tokens[..start], date))
        .or_else(|| clock_in(&tokens[start..end], date));
    let (time, offset) = match clock {
        Some((time, offset)) => (Some(time), offset),
        None => (None, None),
    };
    Moment::new(date, time, offset)
}

//! Dates as people write them.

use super::Moment;
use super::Order;
use super::clock::clock_in;
use super::counted;
use super::months::month_at;
use super::short::short_at;
use super::solar;
use super::tokens::{self, Token, tokens};
use super::weekday::{weekday, weekday_of};
use jiff::civil::Date;
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

/// By how many years Thailand counts from earlier ([CLDR](https://cldr.unicode.org/), calendar `buddhist`).
const BUDDHIST: i32 = 543;

fn is_year(value: i32) -> bool {
    (1900..2200).contains(&value)
}

/// A year that a page of our time states, as one of the Gregorian calendar.
fn stated_year(value: i32) -> Option<i32> {
    [value, value - BUDDHIST]
        .into_iter()
        .find(|value| is_year(*value))
}

/// A year of this century behind the sign for what is left out, and where it ends: `24 Nov '26`.
fn shortened_year(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let is_sign = tokens::is_mark(tokens, at, &['\'', '’', '‘']);
    match tokens.get(at + 1)? {
        Token::Number(value, 2) if is_sign => Some((2000 + value, at + 2)),
        _ => None,
    }
}

/// The year that ends a text whose clock stands behind the day, as C and Java print a time.
fn year_behind_clock<'t>(tokens: &'t [Token]) -> Option<&'t i32> {
    match tokens {
        [
            Token::Number(_, 2),
            Token::Mark(':'),
            Token::Number(_, 2),
            ..,
            Token::Number(value, 4),
        ] => Some(value).filter(|value| is_year(**value)),
        _ => None,
    }
}

fn date_at(tokens: &[Token], at: usize, order: Option<Order>, is_ascii: bool) -> Option<(Date, usize)> {
    if matches!(tokens[at], Token::Mark(_)) {
        return None;
    }
    let make = |year: i32, month: i32, day: i32, end: usize| {
        Some((
            Date::new(year as i16, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?,
            end,
        ))
    };
    let number = |at: usize| tokens::number(tokens, at);
    let mark = |at: usize, marks: &[char]| tokens::is_mark(tokens, at, marks);
    let unit = |at: usize, units: &[&str]| tokens::is_word(tokens, at, units);
    let first = number(at);
    // Two numbers behind, each after the same sign.
    let apart = |sign: &char| mark(at + 1, &[*sign]) && mark(at + 3, &[*sign]) && number(at + 2).is_some();
    // What is counted is said in letters of other scripts, and so are the months of the solar calendar.
    if !is_ascii && let Some((year, month, day, end)) = counted::date_at(tokens, at) {
        return make(year, month, day, end);
    }
    if (!is_ascii || first.is_some_and(solar::is_year))
        && let Some(found) = solar::date_at(tokens, at)
    {
        return Some(found);
    }
    // 115-11-24, as offices in Taiwan count the years
    if let (
        Some(Token::Number(count @ 100..=150, 3)),
        Some(Token::Number(month, 2)),
        Some(Token::Number(day, 2)),
    ) = (tokens.get(at), tokens.get(at + 2), tokens.get(at + 4))
        && ['-', '/', '.'].iter().any(apart)
    {
        return make(1911 + count, *month, *day, at + 5);
    }
    if let Some(value) = first.filter(|value| is_year(*value)) {
        if ['-', '/', '.', '་', '།'].iter().any(apart) {
            return make(value, number(at + 2)?, number(at + 4)?, at + 5);
        }
        return behind_year(tokens, at + 1).and_then(|(month, day, end)| make(value, month, day, end));
    }
    if let Some((month, mut next)) = month_at(tokens, at) {
        // November 24th, 2026, Nov-24-2026
        let apart = usize::from(mark(next, &['-', '/']) && mark(next + 2, &['-', '/']));
        next += apart;
        let day = number(next).filter(|day| (1..=31).contains(day))?;
        next += 1 + apart;
        // Dec 28 Sat 2013
        while unit(next, &["st", "nd", "rd", "th", "ရက်", "ቀን"])
            || mark(next, &[',', '.', '،', '၊'])
            || matches!(tokens.get(next), Some(Token::Word(word)) if weekday_of(word).is_some())
        {
            next += 1;
        }
        if let Some((value, end)) = shortened_year(tokens, next) {
            return make(value, month, day, end);
        }
        // Nov 24 09:30:00 KST 2026
        let value = match number(next).filter(|value| is_year(*value)) {
            Some(value) => value,
            None => return make(*year_behind_clock(&tokens[next..])?, month, day, tokens.len()),
        };
        return make(value, month, day, next + 1);
    }
    let day = first.filter(|day| (1..=31).contains(day))?;
    if let Some((date, end)) = short_at(tokens, at, order) {
        return Some((date, end));
    }
    // 24.11.2026 and 24 | 11 | 2026 are day first everywhere; 24/11/2026 only where the day cannot be a month.
    if let (Some(second), Some(value)) = (number(at + 2), number(at + 4).and_then(stated_year)) {
        if apart(&'.') || apart(&'|') {
            return make(value, second, day, at + 5);
        }
        if apart(&'/') || apart(&'-') {
            return match (day, second) {
                (13.., 1..=12) => make(value, second, day, at + 5),
                (1..=12, 13..) => make(value, day, second, at + 5),
                (day, second) if day == second => make(value, second, day, at + 5),
                _ => {
                    let by_day = make(value, second, day, at + 5)?;
                    let by_month = make(value, day, second, at + 5)?;
                    match weekday(tokens) {
                        Some(told) if by_day.0.weekday() == told => Some(by_day),
                        Some(told) if by_month.0.weekday() == told => Some(by_month),
                        _ => match order? {
                            Order::Day => Some(by_day),
                            Order::Month => Some(by_month),
                            Order::Year => None,
                        },
                    }
                }
            };
        }
    }
    // 24 November 2026, 24. November 2026, 24 de noviembre de 2026, 24 tháng 11, 2026
    let mut next = at + 1;
    while unit(
        next,
        &[
            "de",
            "d",
            "st",
            "nd",
            "rd",
            "th",
            "er",
            "of",
            "ngày",
            "ရက်",
            "ی",
            "ê",
        ],
    ) || mark(next, &['.', ',', '-', '/', '\'', '’'])
    {
        next += 1;
    }
    let (month, after) = month_at(tokens, next)?;
    next = after;
    let is_thai = tokens[..after]
        .iter()
        .rev()
        .take(3)
        .any(|token| matches!(token, Token::Word(word) if word.contains(is_thai)));
    while unit(
        next,
        &["de", "del", "năm", "ឆ្នាំ", "ປີ", "ปี", "г", "พ", "ศ", "ค", "พุทธศักราช"],
    ) || mark(next, &['.', ',', '-', '/', '،', '၊'])
    {
        next += 1;
    }
    if let Some((value, end)) = shortened_year(tokens, next) {
        return make(value, month, day, end);
    }
    let stated = number(next).map(|stated| match stated {
        // 24 พ.ย. 69
        60..=99 if is_thai => stated + 2500 - BUDDHIST,
        _ if is_thai => stated_year(stated).unwrap_or(stated),
        _ => stated,
    });
    make(stated.filter(|value| is_year(*value))?, month, day, next + 1)
}

/// Words behind a year that comes first.
const YEAR_UNITS: &[&str] = &[
    "ခုနှစ်",
    "m",
    "оны",
    "он",
    "жылғы",
    "жылдың",
    "жылдын",
    "жылы",
    "жыл",
    "ж",
    "يىلىنىڭ",
    "يىلى",
    "يىل",
    "წლის",
    "թ",
    "թվականի",
    "gada",
    "yil",
    "eko",
    "ko",
];

/// Month, day, and where they end, behind a year: `2026 November 24`, `2026. november 24.`, `2026-Nov-24`,
/// `၂၀၂၆ ခုနှစ်၊ နိုဝင်ဘာလ ၂၄`, `2026 m. lapkričio 24`, `2026 жылғы 24 қараша`.
fn behind_year(tokens: &[Token], at: usize) -> Option<(i32, i32, usize)> {
    let is_unit = |token: &Token| matches!(token, Token::Word(word) if YEAR_UNITS.contains(&&**word));
    let is_mark = |token: &Token| matches!(token, Token::Mark('.' | ',' | '-' | '၊' | '،'));
    let day = |at: usize| match tokens.get(at) {
        Some(Token::Number(day, 1..=2)) => Some(*day),
        _ => None,
    };
    let between = tokens.get(at..)?.iter().take(4);
    let between = between
        .take_while(|token| is_unit(token) || is_mark(token))
        .count();
    let next = at + between;
    if let Some((month, next)) = month_at(tokens, next) {
        let next = next + usize::from(matches!(tokens.get(next), Some(Token::Mark('-'))));
        return Some((month, day(next)?, next + 1));
    }
    // The day stands before the month where a word tells that the year was one, or a hyphen joins it to the month alone.
    let first = day(next)?;
    let is_apart = tokens.get(next + 1).is_some_and(is_mark);
    let (month, end) = month_at(tokens, next + 1 + usize::from(is_apart))?;
    let is_joined = tokens.get(next + 1) == Some(&Token::Mark('-'))
        && !matches!(tokens.get(end), Some(Token::Mark('-') | Token::Number(..)));
    (is_joined || tokens[at..next].iter().any(is_unit)).then_some((month, first, end))
}

fn is_thai(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}')
}

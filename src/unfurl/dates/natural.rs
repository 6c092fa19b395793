//! Dates as people write them.

use super::Moment;
use super::Order;
use super::clock::clock_in;
use super::counted;
use super::months::month;
use super::solar;
use super::tokens::{Token, tokens};
use jiff::civil::{Date, Weekday};

/// The Thai months as they are shortened ([CLDR](https://cldr.unicode.org/), abbreviated).
const THAI: [[&str; 2]; 12] = [
    ["ม", "ค"],
    ["ก", "พ"],
    ["มี", "ค"],
    ["เม", "ย"],
    ["พ", "ค"],
    ["มิ", "ย"],
    ["ก", "ค"],
    ["ส", "ค"],
    ["ก", "ย"],
    ["ต", "ค"],
    ["พ", "ย"],
    ["ธ", "ค"],
];

pub(super) fn read(text: &str, order: Option<Order>) -> Option<Moment> {
    let tokens = tokens(text);
    let find = |at| Some((at, date_at(&tokens, at, order)?));
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

/// The year that ends a text whose clock stands behind the day, as C and Java print a time.
fn year_behind_clock(tokens: &[Token]) -> Option<&i32> {
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

fn date_at(tokens: &[Token], at: usize, order: Option<Order>) -> Option<(Date, usize)> {
    let make = |year: i32, month: i32, day: i32, end: usize| {
        Some((
            Date::new(year as i16, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?,
            end,
        ))
    };
    let number = |at: usize| match tokens.get(at) {
        Some(Token::Number(value, digits)) if *digits <= 4 => Some(*value),
        _ => None,
    };
    let mark =
        |at: usize, marks: &[char]| matches!(tokens.get(at), Some(Token::Mark(c)) if marks.contains(c));
    let unit = |at: usize, units: &[&str]| matches!(tokens.get(at), Some(Token::Word(word)) if units.contains(&&**word));
    let first = number(at);
    // Two numbers behind, each after the same sign.
    let apart = |sign: &char| mark(at + 1, &[*sign]) && mark(at + 3, &[*sign]) && number(at + 2).is_some();
    if let Some((year, month, day, end)) = counted::date_at(tokens, at) {
        return make(year, month, day, end);
    }
    // ۱۴۰۴/۱۲/۱۴, ۱۴ اسفند ۱۴۰۴
    if let Some(value) = first.filter(|value| solar::is_year(*value)) {
        return if ['-', '/', '.'].iter().any(apart) {
            Some((solar::date(value, number(at + 2)?, number(at + 4)?)?, at + 5))
        } else {
            None
        };
    }
    if let (Some(day), Some(Token::Word(word)), Some(value)) = (first, tokens.get(at + 1), number(at + 2))
        && solar::is_year(value)
        && let Some(month) = solar::month(word)
    {
        return Some((solar::date(value, month, day)?, at + 3));
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
        // 2026 November 24, 2026. november 24., 2026-Nov-24, ၂၀၂၆ ခုနှစ်၊ နိုဝင်ဘာလ ၂၄, 2026 m. lapkričio 24
        let mut next = at + 1;
        next += usize::from(unit(next, &["ခုနှစ်", "m"]));
        next += usize::from(mark(next, &['.', '-', '၊']));
        if let Some((month, next)) = month_at(tokens, next) {
            let next = next + usize::from(mark(next, &['-']));
            return make(value, month, number(next)?, next + 1);
        }
    }
    if let Some((month, mut next)) = month_at(tokens, at) {
        // November 24th, 2026
        let day = number(next).filter(|day| (1..=31).contains(day))?;
        next += 1;
        // Dec 28 Sat 2013
        while unit(next, &["st", "nd", "rd", "th", "ရက်"])
            || mark(next, &[',', '.', '،', '၊'])
            || matches!(tokens.get(next), Some(Token::Word(word)) if weekday_of(word).is_some())
        {
            next += 1;
        }
        // Nov 24 09:30:00 KST 2026
        let value = match number(next).filter(|value| is_year(*value)) {
            Some(value) => value,
            None => return make(*year_behind_clock(&tokens[next..])?, month, day, tokens.len()),
        };
        return make(value, month, day, next + 1);
    }
    let day = first.filter(|day| (1..=31).contains(day))?;
    // 24.11.2026 is day first everywhere; 24/11/2026 only where the day cannot be a month.
    if let (Some(second), Some(value)) = (number(at + 2), number(at + 4).and_then(stated_year)) {
        if apart(&'.') {
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
        &["de", "st", "nd", "rd", "th", "er", "of", "ខែ", "ngày", "ရက်"],
    ) || mark(next, &['.', ',', '-'])
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
    while unit(next, &["de", "del", "năm", "ឆ្នាំ", "г", "พ", "ศ", "ค", "พุทธศักราช"])
        || mark(next, &['.', ',', '-', '،', '၊'])
    {
        next += 1;
    }
    let stated = number(next).map(|stated| match stated {
        // 24 พ.ย. 69
        60..=99 if is_thai => stated + 2500 - BUDDHIST,
        _ if is_thai => stated_year(stated).unwrap_or(stated),
        _ => stated,
    });
    make(stated.filter(|value| is_year(*value))?, month, day, next + 1)
}

/// The weekday that a text names in English.
fn weekday(tokens: &[Token]) -> Option<Weekday> {
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

fn is_thai(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}')
}

/// A month, which Arabic papers name twice: آب/أغسطس.
fn month_at(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let (month, next) = one_month_at(tokens, at)?;
    let is_apart = matches!(tokens.get(next), Some(Token::Mark('/')));
    match one_month_at(tokens, next + 1).filter(|_| is_apart) {
        Some((same, after)) if same == month => Some((month, after)),
        _ => Some((month, next)),
    }
}

fn one_month_at(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    match (tokens.get(at)?, tokens.get(at + 1)) {
        (Token::Word(word), Some(Token::Number(value, 1..=2))) if word == "tháng" => Some((*value, at + 2)),
        // tháng mười một
        (Token::Word(word), Some(Token::Word(first))) if word == "tháng" => {
            let second = match tokens.get(at + 2) {
                Some(Token::Word(second)) => &**second,
                _ => "",
            };
            counted::vietnamese(first, second).map(|(month, words)| (month, at + 1 + words))
        }
        // มี.ค.
        (Token::Word(word), Some(Token::Mark('.')))
            if let Some(Token::Word(second)) = tokens.get(at + 2)
                && let Some(found) = THAI.iter().position(|short| *short == [word, second]) =>
        {
            let dot = matches!(tokens.get(at + 3), Some(Token::Mark('.')));
            Some((found as i32 + 1, at + 3 + usize::from(dot)))
        }
        // تشرين الثاني
        (Token::Word(word), Some(Token::Word(second)))
            if let Some(found) = month(&format!("{word} {second}")) =>
        {
            Some((i32::from(found), at + 2))
        }
        (Token::Word(word), next) => {
            let found = month(word)?;
            let dot = matches!(next, Some(Token::Mark('.' | ',')));
            Some((i32::from(found), at + 1 + usize::from(dot)))
        }
        _ => None,
    }
}

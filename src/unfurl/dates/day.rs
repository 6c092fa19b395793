//! The forms of a day: in numbers, with its month in words, by other calendars.

use super::Order;
use super::counted;
use super::months::month_at;
use super::short::short_at;
use super::solar;
use super::tokens::{self, Token};
use super::weekday::{weekday, weekday_of};
use super::words::{BEFORE_MONTH, BEFORE_YEAR, DAY_ENDS, YEAR_ENDS};
use jiff::civil::Date;

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

/// The day that begins at a token, and the token behind it; `order` is the page's of days and months in numbers.
pub(super) fn date_at(
    tokens: &[Token],
    at: usize,
    order: Option<Order>,
    is_ascii: bool,
) -> Option<(Date, usize)> {
    if matches!(tokens[at], Token::Mark(_)) {
        return None;
    }
    let first = tokens::number(tokens, at);
    // What is counted is said in letters of other scripts, and so are the months of the solar calendar.
    if !is_ascii && let Some((year, month, day, end)) = counted::date_at(tokens, at) {
        return made(year, month, day, end);
    }
    if (!is_ascii || first.is_some_and(solar::is_year))
        && let Some(found) = solar::date_at(tokens, at)
    {
        return Some(found);
    }
    if let Some((year, month, day)) = of_taiwan(tokens, at) {
        return made(year, month, day, at + 5);
    }
    if let Some(year) = first.filter(|value| is_year(*value)) {
        if let Some((month, day)) = apart_at(tokens, at, &['-', '/', '.', '་', '།']) {
            return made(year, month, day?, at + 5);
        }
        return behind_year(tokens, at + 1).and_then(|(month, day, end)| made(year, month, day, end));
    }
    if let Some((month, next)) = month_at(tokens, at) {
        return behind_month(tokens, month, next);
    }
    let day = first.filter(|day| (1..=31).contains(day))?;
    if let Some((date, end)) = short_at(tokens, at, order) {
        return Some((date, end));
    }
    // 24.11.2026 and 24 | 11 | 2026 are day first everywhere.
    if let Some((month, Some(year))) = apart_at(tokens, at, &['.', '|'])
        && let Some(year) = stated_year(year)
    {
        return made(year, month, day, at + 5);
    }
    if let Some((second, Some(year))) = apart_at(tokens, at, &['/', '-'])
        && let Some(year) = stated_year(year)
    {
        return in_order(tokens, at, [day, second, year], order);
    }
    behind_day(tokens, at, day)
}

fn made(year: i32, month: i32, day: i32, end: usize) -> Option<(Date, usize)> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Some((Date::new(year as i16, month, day).ok()?, end))
}

/// The number behind a first, and the third where it is one, each after the same of these signs.
fn apart_at(tokens: &[Token], at: usize, signs: &[char]) -> Option<(i32, Option<i32>)> {
    let is_apart = |sign: &char| {
        let sign = &[*sign];
        tokens::is_mark(tokens, at + 1, sign) && tokens::is_mark(tokens, at + 3, sign)
    };
    let numbers = (tokens::number(tokens, at + 2)?, tokens::number(tokens, at + 4));
    signs.iter().any(is_apart).then_some(numbers)
}

/// 115-11-24, as offices in Taiwan count the years
fn of_taiwan(tokens: &[Token], at: usize) -> Option<(i32, i32, i32)> {
    let (month, day) = apart_at(tokens, at, &['-', '/', '.'])?;
    let is_of_two = |at: usize| matches!(tokens.get(at), Some(Token::Number(_, 2)));
    match tokens[at] {
        Token::Number(count @ 100..=150, 3) if is_of_two(at + 2) && is_of_two(at + 4) => {
            Some((1911 + count, month, day?))
        }
        _ => None,
    }
}

/// November 24th, 2026, Nov-24-2026, where the month ends before `next`
fn behind_month(tokens: &[Token], month: i32, mut next: usize) -> Option<(Date, usize)> {
    let number = |at: usize| tokens::number(tokens, at);
    let mark = |at: usize, marks: &[char]| tokens::is_mark(tokens, at, marks);
    let apart = usize::from(mark(next, &['-', '/']) && mark(next + 2, &['-', '/']));
    next += apart;
    let day = number(next).filter(|day| (1..=31).contains(day))?;
    next += 1 + apart;
    // Dec 28 Sat 2013
    while tokens::is_word(tokens, next, DAY_ENDS)
        || mark(next, &[',', '.', '،', '၊'])
        || matches!(tokens.get(next), Some(Token::Word(word)) if weekday_of(word).is_some())
    {
        next += 1;
    }
    if let Some((year, end)) = shortened_year(tokens, next) {
        return made(year, month, day, end);
    }
    // Nov 24 09:30:00 KST 2026
    let year = match number(next).filter(|value| is_year(*value)) {
        Some(year) => year,
        None => return made(*year_behind_clock(&tokens[next..])?, month, day, tokens.len()),
    };
    made(year, month, day, next + 1)
}

/// 24/11/2026, which is day first where the day cannot be a month, or the day of the week or the page's `order` tells.
fn in_order(tokens: &[Token], at: usize, numbers: [i32; 3], order: Option<Order>) -> Option<(Date, usize)> {
    let [first, second, year] = numbers;
    let by_day = made(year, second, first, at + 5);
    let by_month = made(year, first, second, at + 5);
    match (first, second) {
        (13.., 1..=12) => return by_day,
        (1..=12, 13..) => return by_month,
        (first, second) if first == second => return by_day,
        _ => {}
    }
    let (by_day, by_month) = (by_day?, by_month?);
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

/// 24 November 2026, 24. November 2026, 24 de noviembre de 2026, 24 tháng 11, 2026
fn behind_day(tokens: &[Token], at: usize, day: i32) -> Option<(Date, usize)> {
    let behind = |mut next: usize, words: &[&str], marks: &[char]| {
        while tokens::is_word(tokens, next, words) || tokens::is_mark(tokens, next, marks) {
            next += 1;
        }
        next
    };
    let next = behind(at + 1, BEFORE_MONTH, &['.', ',', '-', '/', '\'', '’']);
    let (month, after) = month_at(tokens, next)?;
    let mut last = tokens[..after].iter().rev().take(3);
    let is_thai = last.any(|token| matches!(token, Token::Word(word) if word.contains(is_thai)));
    let next = behind(after, BEFORE_YEAR, &['.', ',', '-', '/', '،', '၊']);
    if let Some((year, end)) = shortened_year(tokens, next) {
        return made(year, month, day, end);
    }
    let stated = tokens::number(tokens, next).map(|stated| match stated {
        // 24 พ.ย. 69
        60..=99 if is_thai => stated + 2500 - BUDDHIST,
        _ if is_thai => stated_year(stated).unwrap_or(stated),
        _ => stated,
    });
    made(stated.filter(|value| is_year(*value))?, month, day, next + 1)
}

/// Month, day, and where they end, behind a year: `2026 November 24`, `2026. november 24.`, `2026-Nov-24`,
/// `၂၀၂၆ ခုနှစ်၊ နိုဝင်ဘာလ ၂၄`, `2026 m. lapkričio 24`, `2026 жылғы 24 қараша`.
fn behind_year(tokens: &[Token], at: usize) -> Option<(i32, i32, usize)> {
    let is_unit = |token: &Token| matches!(token, Token::Word(word) if YEAR_ENDS.contains(&&**word));
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

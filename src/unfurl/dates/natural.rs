//! Dates as people write them.

use super::Moment;
use super::Order;
use super::clock::clock_in;
use super::months::month;
use super::solar;
use jiff::civil::{Date, Weekday};
use std::borrow::Cow;

/// Digits of other scripts as ASCII ones ([Unicode, Nd](https://www.unicode.org/charts/)).
pub(super) fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    const ZEROS: [char; 10] = ['٠', '۰', '०', '০', '໐', '၀', '០', '༠', '๐', '０'];
    text.chars()
        .map(|c| {
            ZEROS
                .iter()
                .find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(c)
        })
        .collect()
}

#[derive(Debug, PartialEq)]
pub(super) enum Token {
    Number(i32, usize),
    Word(String),
    Mark(char),
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = |test: fn(char) -> bool| rest.find(|c: char| !test(c)).unwrap_or(rest.len());
        let end = if first.is_ascii_digit() {
            let end = run(|c| c.is_ascii_digit());
            tokens.push(Token::Number(rest[..end].parse().unwrap_or(i32::MAX), end));
            end
        } else if first.is_alphabetic() {
            // Marks that belong to letters are not alphabetic in every script.
            let end = run(|c| {
                !c.is_ascii_digit()
                    && !c.is_whitespace()
                    && (c.is_alphabetic() || !c.is_ascii())
                    && !is_unit(c)
            });
            let end = if end == 0 { first.len_utf8() } else { end };
            tokens.push(Token::Word(rest[..end].to_lowercase()));
            end
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Mark(first));
            }
            first.len_utf8()
        };
        rest = &rest[end..];
    }
    tokens
}

/// Characters that follow a number and say what it counts.
fn is_unit(c: char) -> bool {
    matches!(
        c,
        '年' | '月'
            | '日'
            | '時'
            | '时'
            | '点'
            | '點'
            | '分'
            | '년'
            | '월'
            | '일'
            | '시'
            | '분'
            | '၊'
            | '،'
            | '，'
    )
}

/// Eras by which years are counted in Japan and Taiwan, and the year before their first.
const ERAS: &[(&str, i32)] = &[("令和", 2018), ("平成", 1988), ("民國", 1911), ("民国", 1911)];

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
    let (date, end) = (0..tokens.len()).find_map(|at| date_at(&tokens, at, order))?;
    // The clock stands after the date, seldom before it.
    let (time, offset) = match clock_in(&tokens[end..], date).or_else(|| clock_in(&tokens, date)) {
        Some((time, offset)) => (Some(time), offset),
        None => (None, None),
    };
    Moment::new(date, time, offset)
}

fn date_at(tokens: &[Token], at: usize, order: Option<Order>) -> Option<(Date, usize)> {
    let year = |value: i32| (1900..2200).contains(&value);
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
    // 令和8年11月24日, 民國115年11月24日
    if let (Some(Token::Word(word)), Some(count)) = (tokens.get(at), number(at + 1))
        && let Some((_, before)) = ERAS.iter().find(|(era, _)| era == word)
        && unit(at + 2, &["年"])
        && unit(at + 4, &["月"])
    {
        return make(before + count, number(at + 3)?, number(at + 5)?, at + 6);
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
    if let Some(value) = first.filter(|value| year(*value)) {
        // 2026年11月24日, 2026년 11월 24일
        // 2026-يىلى 24-نويابىر, 2026-يىلى 11-ئاينىڭ 24-كۈنى
        if mark(at + 1, &['-']) && unit(at + 2, &["يىلى", "يىل"]) && mark(at + 4, &['-']) {
            let first = number(at + 3)?;
            if let Some((month, next)) = month_at(tokens, at + 5) {
                return make(value, month, first, next);
            }
            if unit(at + 5, &["ئاي", "ئاينىڭ"]) {
                return make(value, first, number(at + 6)?, at + 7);
            }
        }
        if unit(at + 1, &["年", "년"]) && unit(at + 3, &["月", "월"]) {
            return make(value, number(at + 2)?, number(at + 4)?, at + 5);
        }
        if ['-', '/', '.', '་'].iter().any(apart) {
            return make(value, number(at + 2)?, number(at + 4)?, at + 5);
        }
        // 2026 November 24, 2026. november 24., 2026-Nov-24, ၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၄
        let is_more = mark(at + 1, &['.', '-', '၊']) || unit(at + 1, &["ခုနှစ်"]);
        if let Some((month, next)) = month_at(tokens, at + 1 + usize::from(is_more)) {
            let next = next + usize::from(mark(next, &['-']));
            return make(value, month, number(next)?, next + 1);
        }
    }
    if let Some((month, mut next)) = month_at(tokens, at) {
        // November 24th, 2026
        let day = number(next).filter(|day| (1..=31).contains(day))?;
        next += 1;
        // Dec 28 Sat 2013
        while unit(next, &["st", "nd", "rd", "th"])
            || mark(next, &[',', '.', '،', '၊'])
            || matches!(tokens.get(next), Some(Token::Word(word)) if weekday_of(word).is_some())
        {
            next += 1;
        }
        let value = number(next).filter(|value| year(*value))?;
        return make(value, month, day, next + 1);
    }
    let day = first.filter(|day| (1..=31).contains(day))?;
    // 24.11.2026 is day first everywhere; 24/11/2026 only where the day cannot be a month.
    if let (Some(second), Some(value)) = (number(at + 2), number(at + 4).filter(|value| year(*value))) {
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
                        _ => order.map(|order| match order {
                            Order::DayFirst => by_day,
                            Order::MonthFirst => by_month,
                        }),
                    }
                }
            };
        }
    }
    // 24 November 2026, 24. November 2026, 24 de noviembre de 2026, 24 tháng 11, 2026
    let mut next = at + 1;
    while unit(next, &["de", "st", "nd", "rd", "th", "er", "of", "ខែ", "ngày"])
        || mark(next, &['.', ',', '-'])
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
        || mark(next, &['.', ',', '-', '،'])
    {
        next += 1;
    }
    // Thailand counts from 543 years earlier (https://cldr.unicode.org/, calendar `buddhist`).
    let stated = number(next).map(|stated| {
        if is_thai && year(stated - 543) && !year(stated) {
            stated - 543
        } else {
            stated
        }
    });
    make(stated.filter(|value| year(*value))?, month, day, next + 1)
}

/// The weekday that a text names in English.
fn weekday(tokens: &[Token]) -> Option<Weekday> {
    tokens.iter().find_map(|token| match token {
        Token::Word(word) => weekday_of(word),
        _ => None,
    })
}

/// A weekday in English, in full or by its first letters, three at least.
fn weekday_of(word: &str) -> Option<Weekday> {
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

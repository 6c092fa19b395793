//! What is a name, and how a list of names comes apart.

use super::beside::{
    is_beside, is_next_with_office, is_office, reporting_elsewhere, without_honorific, without_post,
    without_wrote,
};
use super::counted::before_counted;
use super::house::{without_agency, without_glued, without_house};
use super::kana;
use super::korean::titled;
use super::list::split;
use super::table::{DATED, DESKS, ELSEWHERE, GENERIC, HOUSES, NOT_A_PERSON, PARTICLES, PICTURED};
use super::without_leading;
use crate::text::clean_line;
use crate::unfurl::dates;

/// Whether a letter is one of Chinese, Japanese or Korean.
pub(in crate::unfurl) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

pub(in crate::unfurl) fn is_cjk_name(name: &str) -> bool {
    (2..=5).contains(&name.chars().count()) && name.chars().all(is_cjk)
}

/// Whether a name is as long as a Chinese one behind the word for a reporter.
pub(super) fn is_reporters_name(name: &str) -> bool {
    (2..=4).contains(&name.chars().count()) && name.chars().all(is_cjk)
}

/// Whether a name is one of two to five words that each begin as names do, or of letters that have no capitals.
pub(in crate::unfurl) fn is_full(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let begins = |word: &&str| {
        PARTICLES.contains(word) || word.starts_with(|c: char| c.is_alphabetic() && !is_small(c))
    };
    let capitals = name.contains(char::is_uppercase);
    words.iter().all(begins) && words.len() <= 5 && (words.len() >= 2 || !capitals) && !is_post(name)
}

/// Whether a text is the name of somebody and nothing else.
pub(in crate::unfurl) fn is_name_alone(text: &str) -> bool {
    is_full(text) && names(text) == [text]
}

/// Whether a letter is a small one of a script that has capitals in use, which Georgian has not.
pub(in crate::unfurl) fn is_small(c: char) -> bool {
    c.is_lowercase() && !matches!(c, 'ა'..='ჿ')
}

pub(in crate::unfurl) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Splits a list of names and keeps what can be one.
pub(in crate::unfurl) fn names(text: &str) -> Vec<String> {
    let text = without_places(clean_line(text));
    if begins_with_one(&text, DATED) || begins_with_one(&text, PICTURED) {
        return Vec::new();
    }
    // `in Seoul`, `for the Times`, a date, an address, a subject (`#river`): the names end there.
    let mut end = first_stop(&text).unwrap_or(text.len());
    if let Some(at) = text.find(|c: char| c.is_numeric() || c == '#') {
        end = end.min(before_counted(&text[..at]));
    }
    // What stands before the sign of an address belongs to it.
    if text[end..].starts_with('@') {
        end = text[..end].rfind(' ').unwrap_or(end);
    }
    let mut found: Vec<String> = Vec::new();
    let (mut is_behind_nobody, mut is_behind_office) = (false, false);
    for part in split(&text[..end]) {
        // `Ada Lin, with Bo Chen`
        let part = match part.trim_start().strip_prefix("with ") {
            Some(name) if !found.is_empty() && name.contains(' ') && is_full(name) => name,
            _ => part,
        };
        let part = part.trim_matches(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    ',' | ';' | ':' | '-' | '–' | '—' | '|' | '*' | '"' | '“' | '”' | '།'
                )
        });
        let part = titled(without_day(
            without_month(capitals(without_leading(part)), &text),
            &text,
        ));
        let part = without_glued(part);
        let part = without_honorific(without_agency(without_house(without_wrote(without_post(part)))));
        let part = if part.ends_with('.')
            && !part.trim_end_matches('.').ends_with(|c: char| c.is_uppercase())
            && !part.ends_with("r.")
        {
            part.trim_end_matches('.')
        } else {
            part
        };
        // A house may be named first; behind a name it is where.
        let inner = part.strip_prefix('«').and_then(|part| part.strip_suffix('»'));
        let part = inner.filter(|_| found.is_empty()).unwrap_or(part);
        // `Staff reporter, Dhaka`: a word alone behind one who has no name is where.
        if is_behind_nobody && found.is_empty() && !part.contains(' ') && !part.contains(is_cjk) {
            break;
        }
        is_behind_nobody = !part.is_empty() && is_generic(part);
        let may_be_next = |part: &str| !is_behind_office || is_next_with_office(part, &text[..end]);
        // `Ada Lin, Photos by Bo Chen`
        if !found.is_empty() && is_of_picture(part) {
            break;
        }
        // The article before a day: `par Ada Lin, le 3 mars`.
        let is_article = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_lowercase());
        if is_name(part)
            && (found.is_empty() || !is_article(part))
            && (found.is_empty() || !is_beside(part, &found, text[..end].trim_end()) && may_be_next(part))
            && found.len() < 20
        {
            let part = part.to_owned();
            if !found.contains(&part) {
                found.push(part);
            }
            is_behind_office = false;
        } else if !found.is_empty() {
            if is_behind_office || !part.is_empty() && !is_office(part, &found[0]) {
                break;
            }
            is_behind_office = true;
        }
    }
    if text[end..].starts_with(" in ") && !found.is_empty() {
        found.extend(reporting_elsewhere(&text[end + " in ".len()..]));
    }
    found
}

/// Names without the places in brackets between them: `Ada Lin (Seoul) and Bo Chen (Beijing)`.
fn without_places(mut text: String) -> String {
    const MAX_BYTES: usize = 30;
    let goes_on = |rest: &str| [" and ", ", ", " & "].iter().any(|sign| rest.starts_with(sign));
    while let Some(from) = text.find(" (")
        && let Some(length) = text[from..].find(')').filter(|length| *length <= MAX_BYTES)
        && goes_on(&text[from + length + 1..])
    {
        text.replace_range(from..=from + length, "");
    }
    text
}

/// A name without the month of a date that ended it: `Ada Lin Juli 12, 2026`.
fn without_month<'a>(part: &'a str, text: &str) -> &'a str {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return part;
    }
    let (name, month) = part.rsplit_once(' ').unwrap_or(("", part));
    let month = month.trim_end_matches('.');
    let behind = text
        .split_once(part)
        .map_or("", |(_, behind)| behind.trim_start());
    if behind.starts_with(|c: char| c.is_ascii_digit()) && dates::is_month(month) {
        name
    } else {
        part
    }
}

/// A full name without the weekday of a date that ended it: `Ada Lin Tuesday, 24 November 2026`.
fn without_day<'a>(part: &'a str, text: &str) -> &'a str {
    // Two words at least are left.
    let Some((at, _)) = part.match_indices(' ').nth(1) else {
        return part;
    };
    let behind = text.split_once(part).map_or("", |(_, behind)| behind);
    if !behind.contains(char::is_numeric) {
        return part;
    }
    // `Ada Lin Tue`
    let day = part.rsplit(' ').next().unwrap_or(part);
    let name = match dates::before_weekday(part) {
        None if dates::is_weekday(day) => part[..part.len() - day.len()].strip_suffix(' '),
        name => name,
    };
    name.filter(|name| name.len() >= at).unwrap_or(part)
}

/// The name in capitals that begins a line of others: `JO DOE Associated Press`.
fn capitals(part: &str) -> &str {
    // Initials are capitals of another kind.
    let is_capital = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.contains(char::is_lowercase)
    };
    let count = part.split(' ').take_while(|word| is_capital(word)).count();
    let behind = part.split(' ').nth(count);
    // `EXAMPLE PC Today編集部` is one name.
    if count < 2 || !behind.is_some_and(|word| word.contains(char::is_lowercase)) || is_paper(part) {
        return part;
    }
    let end = part
        .match_indices(' ')
        .nth(count - 1)
        .map_or(part.len(), |(at, _)| at);
    &part[..end]
}

/// Where the first thing stands that ends names. What a text begins with ends none.
fn first_stop(text: &str) -> Option<usize> {
    const STOPS: &[&str] = &[
        " Published",
        " Updated",
        " Posted",
        " Publié",
        " Publicado",
        " Pubblicato",
        " Veröffentlicht",
        " Mis à jour",
        " For ",
        " специально для ",
        " in ",
        " at ",
        " for ",
        " on ",
        " | ",
        " • ",
        " · ",
        " - ",
        " – ",
        " — ",
        "@",
        "http",
        " (",
        " [",
        "（",
        "/",
        "／",
    ];
    let begins = STOPS.iter().find(|stop| text.starts_with(**stop));
    let may_stop = |byte: u8| matches!(byte, b' ' | b'@' | b'h' | b'/' | 0xef);
    (1..text.len())
        .filter(|at| may_stop(text.as_bytes()[*at]))
        .filter_map(|at| text.get(at..).map(|rest| (at, rest)))
        .find(|(at, rest)| {
            if is_called(rest) || kana::is_said_again(&text[..*at], rest) {
                return false;
            }
            let mut others = STOPS.iter().filter(|stop| Some(*stop) != begins);
            others.any(|stop| rest.starts_with(stop))
        })
        .map(|(at, _)| at)
}

/// Whether a name goes on behind brackets: ` (R.J.) Eskow`.
fn is_called(rest: &str) -> bool {
    let inside = rest.strip_prefix(" (").and_then(|rest| rest.split_once(") "));
    inside.is_some_and(|(nickname, surname)| {
        let is_word = |text: &str| !text.contains(' ') && text.starts_with(char::is_uppercase);
        is_word(nickname) && surname.starts_with(char::is_uppercase) && is_word(surname)
    })
}

/// Whether a name in Chinese, Japanese or Korean is what papers, agencies and broadcasters are called.
pub(in crate::unfurl) fn is_paper(name: &str) -> bool {
    name.ends_with(is_cjk) && HOUSES.iter().any(|house| name.ends_with(house))
}

/// Whether a line is about who made a picture.
pub(in crate::unfurl) fn is_of_picture(line: &str) -> bool {
    begins_with_one(line, PICTURED)
}

/// Whether a text begins with one of these words, whatever the case of its letters.
fn begins_with_one(text: &str, words: &[&str]) -> bool {
    let Some(first) = text.bytes().next() else {
        return false;
    };
    let is_first = |word: &&&str| {
        let begins = word.as_bytes()[0];
        begins.eq_ignore_ascii_case(&first) || !begins.is_ascii() && !first.is_ascii()
    };
    words.iter().filter(is_first).any(|word| {
        let start = text.get(..word.len());
        start.is_some_and(|start| start.chars().flat_map(char::to_lowercase).eq(word.chars()))
            && text[word.len()..].starts_with([' ', ':'])
    })
}

/// Whether a text says nothing about who wrote.
pub(in crate::unfurl) fn is_generic(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    GENERIC.contains(&&*name)
        || begins_with_one(&name, DATED)
        || begins_with_one(&name, ELSEWHERE)
        || name.starts_with('/')
        || name.is_ascii() && dates::is_weekday(&name)
        || (name.contains(':') && name.contains("://"))
        || (name.contains('.') && name.contains("www."))
        || !name.contains(char::is_alphabetic)
        || name.ends_with(is_cjk) && DESKS.iter().any(|desk| name.ends_with(desk))
        || (name.contains('@') && name.contains('.'))
}

/// Whether a part of a byline is a post (`Staff Writer`) or a house (`Associated Press`).
pub(in crate::unfurl) fn is_post(part: &str) -> bool {
    let mut words = part
        .split_whitespace()
        .map(|word| word.trim_matches(',').to_lowercase());
    words.any(|word| NOT_A_PERSON.contains(&&*word))
        || [
            "The ",
            "the ",
            "Special to",
            "special to",
            "Special for",
            "special for",
        ]
        .iter()
        .any(|begin| part.starts_with(begin))
}

pub(super) fn is_name(part: &str) -> bool {
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    (2..=60).contains(&part.chars().count())
        && letters >= 2
        && part.split_whitespace().count() <= 6
        && !is_generic(part)
        // What is counted: `留言(42)`.
        && !part.ends_with('(')
        // `Example News!編集部`
        && (!part.contains('!') || is_paper(part))
        && !part.contains([
            '{', '}', '<', '>', '?', '©', '…', '=', ':', '：', '៖', '፦', '՝',
        ])
}

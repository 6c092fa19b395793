//! How a list of names comes apart.

use super::begins_given;
use super::name::{is_cjk_name, is_dotted, is_generic, is_name_alone, is_paper, is_small};
use super::table::{AND, AND_BETWEEN, FAMILIES, GLUED_AND, NOT_AND};
use crate::text::before;

/// What stands between names, whatever the language.
const SIGNS: &[&str] = &[", and ", " & ", ", ", "、", "，", "، ", "၊", ";", " ,"];

/// What stands between names in Korean and between the parts of a name that is not Chinese in Chinese.
pub(super) const DOT: char = '·';

/// What stands between names in Japanese print.
pub(super) const WIDE_COMMAS: [char; 2] = ['、', '，'];

/// At `and`, `&` and commas, whatever the language; what [`is_one`] does not come apart.
pub(super) fn split<'a>(text: &'a str) -> Vec<&'a str> {
    let mut parts = vec![text];
    let is_ascii = text.is_ascii();
    for between in SIGNS
        .iter()
        .chain(GLUED_AND)
        .filter(|between| (!is_ascii || between.is_ascii()) && text.contains(**between))
    {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    if !is_ascii {
        parts = parts.into_iter().flat_map(apart_at_dot).collect();
    }
    parts = parts.into_iter().flat_map(apart_at_and).collect();
    if !is_ascii && text.contains('&') {
        let is_row = |part: &&str| part.contains('&') && part.split('&').all(is_cjk_name);
        let apart = |part: &'a str| {
            if is_row(&part) {
                part.split('&').collect()
            } else {
                vec![part]
            }
        };
        parts = parts.into_iter().flat_map(apart).collect();
    }
    if !is_ascii {
        parts = parts.into_iter().flat_map(apart_at_letter).collect();
    }
    let parts = parts.into_iter().flat_map(apart_between_names);
    // Chinese names in a row stand apart by spaces; a Japanese one has a space inside (`山田 太郎`).
    let all_cjk = |part: &&str| {
        let mut names = part.split(' ');
        part.contains(' ')
            && names
                .all(|name| is_cjk_name(name) && is_chinese(name) && (begins_family(name) || is_paper(name)))
    };
    parts
        .map(without_paper)
        .flat_map(|part| {
            if all_cjk(&part) {
                part.split(' ').filter(|word| !is_paper(word)).collect()
            } else {
                vec![part]
            }
        })
        .collect()
}

/// The second of two who are set apart by a sign, where both begin as names of many do: the `Adam Chen` of
/// `Anna Lind / Adam Chen`. What stands there else is a place or a house.
pub(super) fn at_sign(first: &str, rest: &str) -> Option<String> {
    const SIGNS: [&str; 5] = ["/", " - ", " – ", " | ", " · "];
    let other = SIGNS
        .iter()
        .find_map(|sign| rest.trim_start_matches(' ').strip_prefix(sign.trim_start()))?;
    let other = other.trim();
    let is_one = |name: &str| {
        let mut words = name.split(' ');
        (begins_given(name) || is_vietnamese(name)) && words.all(|word| word.starts_with(char::is_uppercase))
    };
    (is_one(first) && is_one(other) && first.contains(' ') && is_name_alone(other)).then(|| other.to_owned())
}

/// Whether a name has a letter that is written in Vietnamese alone.
fn is_vietnamese(name: &str) -> bool {
    let is_own = |c: char| {
        matches!(
            c,
            '\u{1ea0}'..='\u{1ef9}' | 'ĩ' | 'Ĩ' | 'ũ' | 'Ũ' | 'ơ' | 'Ơ' | 'ư' | 'Ư'
        )
    };
    name.contains(is_own)
}

/// Whether a text in ASCII has nothing that a list of names comes apart at.
pub(super) fn is_one(text: &str) -> bool {
    // Most words of names begin with a capital, as few of those for `and` do.
    static STARTS: [bool; 256] = starts(&[AND, AND_BETWEEN]);
    let is_and = |at: usize| {
        let word = before(&text[at..], b' ');
        AND_BETWEEN.contains(&word) || AND.contains(&word)
    };
    let mut last = b' ';
    text.bytes().enumerate().all(|(at, byte)| {
        let begins = std::mem::replace(&mut last, byte) == b' ';
        byte.is_ascii()
            && !matches!(byte, b',' | b';' | b'&')
            && !(begins && STARTS[usize::from(byte)] && is_and(at))
    })
}

/// Whether a list of names may come apart into several, or others may report from elsewhere (`Ada Lin in Seoul`).
pub(in crate::unfurl) fn may_be_several(text: &str) -> bool {
    // What cleaning changes may stand together as a word afterwards.
    let is_clean = |byte: u8| matches!(byte, b' '..=b'~');
    !text.bytes().all(is_clean) || text.split(' ').any(|word| word == "in") || !is_one(text)
}

/// The bytes that the words of these tables begin with.
const fn starts(tables: &[&[&str]]) -> [bool; 256] {
    let mut starts = [false; 256];
    let mut t = 0;
    while t < tables.len() {
        let mut n = 0;
        while n < tables[t].len() {
            starts[tables[t][n].as_bytes()[0] as usize] = true;
            n += 1;
        }
        t += 1;
    }
    starts
}

pub(super) fn begins_family(name: &str) -> bool {
    FAMILIES.iter().any(|family| name.starts_with(family))
}

pub(super) fn is_chinese(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'))
}

/// Names apart at a dot, unless it stands inside one.
fn apart_at_dot(part: &str) -> Vec<&str> {
    match is_dotted(part) {
        true => vec![part],
        false => part.split(DOT).collect(),
    }
}

/// Names apart at a word for `and` between spaces.
fn apart_at_and(part: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut start = 0;
    for (at, _) in part.match_indices(' ') {
        let Some((word, _)) = part[at + 1..].split_once(' ') else {
            break;
        };
        if at >= start && AND.contains(&word) {
            names.push(&part[start..at]);
            start = at + 1 + word.len() + 1;
        }
    }
    names.push(&part[start..]);
    names
}

/// Names apart at a word for `and` that some have inside, where each has two words at least or is a house:
/// `João Silva e Ana Souza`, `Ana Souza y EFE`, but `Gabriel García y Vega`.
fn apart_between_names(part: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut start = 0;
    for (at, _) in part.match_indices(' ') {
        let Some((word, rest)) = part[at + 1..].split_once(' ') else {
            break;
        };
        if at >= start
            && AND_BETWEEN.contains(&word)
            && is_apart(part[start..at].trim())
            && is_apart(rest.trim())
        {
            names.push(&part[start..at]);
            start = at + 1 + word.len() + 1;
        }
    }
    names.push(&part[start..]);
    names
}

/// Whether what stands on one side of such a word is a name of its own.
fn is_apart(name: &str) -> bool {
    let is_initials = || name.len() > 1 && name.chars().all(char::is_uppercase);
    name.contains(' ') && !name.starts_with(is_small) || is_initials() || is_generic(name)
}

/// Names apart at the letter for `and` that Arabic and Hebrew write before the second without a space, where each has
/// two words at least: `أحمد علي وسارة محمود`.
fn apart_at_letter(part: &str) -> Vec<&str> {
    const AND: [&str; 2] = [" و", " ו"];
    let mut names = Vec::new();
    let mut start = 0;
    if !AND.iter().any(|and| part.contains(and)) {
        return vec![part];
    }
    for (at, _) in part.match_indices(' ') {
        let Some(and) = AND.iter().find(|and| part[at..].starts_with(**and)) else {
            continue;
        };
        let (word, name) = (&part[at + 1..], &part[at + and.len()..]);
        let word = word.split(' ').next().unwrap_or(word);
        if part[start..at].trim().contains(' ')
            && name.starts_with(char::is_alphabetic)
            && name.trim_end().contains(' ')
            && !NOT_AND.contains(&word)
        {
            names.push(&part[start..at]);
            start = at + and.len();
        }
    }
    names.push(&part[start..]);
    names
}

/// A Korean or Japanese name without the paper behind it: `홍길동 보기일보`.
fn without_paper(part: &str) -> &str {
    match part.trim().split_once([' ', '　']) {
        Some((name, paper))
            if is_cjk_name(name) && !is_paper(name) && !paper.contains(' ') && is_paper(paper) =>
        {
            name
        }
        _ => part,
    }
}

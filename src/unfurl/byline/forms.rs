//! The forms of a line of credits, but for the English ones.

use super::chinese::without_introduction;
use super::name::{is_cjk, is_full, is_name_alone, is_reporters_name, names};
use super::table::{AFTER, BEFORE, HELPERS, LABELS, PHRASES, REPORTERS, WRITERS};
use super::words::{LABEL_WORDS, LABELS_BY_LAST, PHRASE_WORDS, Part, STARTS};
use super::{Credits, lower, names_author};
use crate::article::Role;
use crate::text::cut;

/// Where at the latest the first label of a line of credits ends, in bytes; the longest is a third of it.
const LABEL_WITHIN_BYTES: usize = 128;

/// What stands behind a label.
const STOPS: [char; 19] = [
    ':', '：', '/', '／', '|', '｜', '丨', '︱', '●', '=', '＝', '・', '၊', '៖', '།', '፦', '՝', '-', '–',
];

/// `作者：甲`, `翻译 / 乙`, `Автор: В`; several may follow each other on one line.
pub(super) fn labelled(line: &str, credits: &mut Credits) {
    // The first label stands at the start, and what ends it soon after.
    let start = || &line[..line.floor_char_boundary(LABEL_WITHIN_BYTES)];
    if !begins_with_label(line) || !start().contains(STOPS) {
        return;
    }
    let low = lower(line);
    let mut found: Vec<(usize, usize, Part)> = Vec::new();
    for (stop_at, stop) in low.match_indices(STOPS) {
        let before = low[..stop_at].trim_end();
        let last = before.as_bytes().last();
        let alike = last.into_iter().flat_map(|last| LABELS_BY_LAST.of_byte(*last));
        for (label, part) in alike.map(|at| &LABELS[at]) {
            let Some(before) = before.strip_suffix(label) else {
                continue;
            };
            // A dash that is no hyphen, after a word that means nothing else; scripts without spaces have none.
            let is_hyphen = || !(low[..stop_at].ends_with(' ') || is_burmese(label) && begins_credit(before));
            if matches!(stop, "-" | "–") && (label.is_ascii() || is_hyphen()) {
                continue;
            }
            // `Autor` inside a word is none.
            if before.chars().next_back().is_none_or(|c| !c.is_alphanumeric()) {
                found.push((before.len(), stop_at + stop.len(), *part));
            }
        }
    }
    // A label of several words holds others: `текст и фото`, `文・攝影`.
    let is_held = |(at, end, _): &(usize, usize, Part)| {
        let mut others = found.iter();
        others.any(|(from, to, _)| from <= at && end <= to && end - at < to - from)
    };
    let mut found: Vec<_> = found.iter().filter(|label| !is_held(label)).copied().collect();
    found.sort_unstable_by_key(|(at, ..)| *at);
    // A line of credits begins with one; a label further on in a sentence is none.
    if found
        .first()
        .is_none_or(|(at, ..)| line[..*at].chars().count() > BEFORE_LABEL)
    {
        return;
    }
    for (n, (_, start, part)) in found.iter().enumerate() {
        let end = found.get(n + 1).map_or(line.len(), |(at, ..)| *at);
        if let Some(value) = line.get(*start..end.max(*start)) {
            let value = without_next_label(value)
                .split(['。', ';', '；', '|', '(', '（', '།', '\t'])
                .next()
                .unwrap_or_default();
            // Pictures are from houses as often as from people.
            let may_be = |name: &String| *part != Part::Other(Role::Photographer) || is_full(name);
            for name in names(behind_post(without_introduction(value)))
                .into_iter()
                .filter(may_be)
            {
                credits.add(&name, *part);
            }
        }
    }
}

/// Commas of several scripts.
pub(in crate::unfurl) const COMMAS: [char; 3] = [',', '，', '،'];

/// The longest such word with a name behind it, in bytes.
const MAX_PAIR_BYTES: usize = 160;

/// `Author, Ada Lin`, `作者, 林一心`: a name behind such a word and a comma, and nothing else.
pub(super) fn before_comma(line: &str) -> Option<&str> {
    if line.len() > MAX_PAIR_BYTES {
        return None;
    }
    let (label, name) = match line.is_ascii() {
        true => cut(line, b','),
        false => line.split_once(COMMAS),
    }?;
    let name = name.trim();
    (names_author(label) && is_name_alone(name)).then_some(name)
}

/// What those who write for a house are.
fn posts() -> impl Iterator<Item = &'static &'static str> {
    REPORTERS.iter().chain(HELPERS).chain(WRITERS)
}

fn is_burmese(label: &str) -> bool {
    label.starts_with(|c| matches!(c, '\u{1000}'..='\u{109f}'))
}

/// Whether a credit begins behind this part of a line.
fn begins_credit(before: &str) -> bool {
    before.is_empty() || before.trim_end().ends_with(['၊', '။'])
}

/// The names behind a house and what its people are, where a space sets them apart: `示例报见习记者 李文博`; one right behind
/// that alone: `記者王小明`.
fn behind_post(value: &str) -> &str {
    let named = posts().find_map(|post| value.trim().strip_prefix(post));
    if let Some(name) = named.filter(|name| is_reporters_name(name)) {
        return name;
    }
    let of_post = value.trim_start().split_once([' ', '　']);
    let names = of_post.filter(|(post, _)| !post.is_ascii() && posts().any(|word| post.ends_with(word)));
    names.map_or(value, |(_, names)| names)
}

/// What stands before a label that is none of a person: `甲 发布时间：2026-03-15`, `Ada Lin Date : March 15`.
fn without_next_label(value: &str) -> &str {
    let space = value
        .find([':', '：'])
        .filter(|at| *at > 0)
        .and_then(|at| value[..at].trim_end().rfind([' ', '\u{a0}', '　']));
    space
        .filter(|at| !value[..*at].trim().is_empty())
        .map_or(value, |at| &value[..at])
}

/// How many characters may stand before the first label.
const BEFORE_LABEL: usize = 3;

/// Whether a text begins with a word as long as what may stand before the first label, as most do.
pub(super) fn begins_in_word(text: &str) -> bool {
    let start = text.as_bytes().get(..BEFORE_LABEL);
    start.is_some_and(|start| start.iter().all(u8::is_ascii_alphanumeric))
}

/// Whether a label and what ends it stand at the start of a text, and not inside a word.
fn begins_with_label(text: &str) -> bool {
    let is_label = |text: &str| {
        let ends = |label: &str| text[label.len()..].trim_start().starts_with(STOPS);
        STARTS.may_begin(text) && LABEL_WORDS.beginning(text).any(ends)
    };
    // None begins inside a word.
    if begins_in_word(text) {
        return is_label(text);
    }
    let mut is_in_word = false;
    let mut starts = text.char_indices().take(BEFORE_LABEL + 1);
    starts.any(|(at, c)| {
        let begins_word = !std::mem::replace(&mut is_in_word, c.is_alphanumeric());
        begins_word && is_label(&text[at..])
    })
}

/// `《示例》作者 王小明`: a name behind what is written for, and nothing else.
pub(super) fn behind_title(line: &str, credits: &mut Credits) {
    let Some((_, behind)) = line.strip_prefix('《').and_then(|line| line.split_once('》')) else {
        return;
    };
    let behind = behind.trim_start();
    let Some(named) = posts().find_map(|post| behind.strip_prefix(post)) else {
        return;
    };
    let names = named.trim_matches([' ', '　', ':', '：']);
    let names: Vec<&str> = names.split([' ', '　', '、']).collect();
    if names.iter().all(|name| is_reporters_name(name)) {
        names.iter().for_each(|name| credits.add(name, Part::Author));
    }
}

pub(super) fn phrased(line: &str, credits: &mut Credits) {
    for at in PHRASE_WORDS.numbers_beginning(line) {
        let (phrase, part) = &PHRASES[at];
        let rest = &line[phrase.len()..];
        if rest.starts_with([' ', ':']) {
            let value = rest
                .trim_start_matches(':')
                .split(['.', ';', '|', '('])
                .next()
                .unwrap_or_default();
            // `Das Gespräch führte zu nichts.`
            let is_name = |name: &String| !name.starts_with(char::is_lowercase);
            for name in names(value).into_iter().filter(is_name) {
                credits.add(&name, *part);
            }
        }
    }
}

/// `취재 홍길동 기자, 사진 김철수, 편집 이영희`: every part of the line is such a credit, or none is.
pub(super) fn before_name(line: &str, credits: &mut Credits) -> bool {
    if line.chars().count() > 80 {
        return false;
    }
    let mut found = Vec::new();
    for part in line.split([',', '·', '、', '/', '，']) {
        let Some((word, name)) = part.trim().split_once(' ') else {
            return false;
        };
        let Some((_, role)) = BEFORE.iter().find(|(known, _)| *known == word) else {
            return false;
        };
        let name = AFTER
            .iter()
            .find_map(|(title, _)| name.strip_suffix(title))
            .unwrap_or(name)
            .trim();
        // A name from abroad has a space inside (`노아 베렐`).
        if name.is_empty() || name.split(' ').count() > 3 || !name.split(' ').all(is_part_of_name) {
            return false;
        }
        found.push((name, *role));
    }
    for (name, role) in &found {
        credits.add(name, *role);
    }
    true
}

fn is_part_of_name(word: &str) -> bool {
    (1..=6).contains(&word.chars().count()) && word.chars().all(is_cjk)
}

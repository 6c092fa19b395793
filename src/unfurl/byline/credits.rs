//! What a paragraph of credits says.

use super::behind::part_behind;
use super::chinese::introduced;
use super::english::{self, may_be_by};
use super::forms::{COMMAS, before_comma, before_name, begins_in_word, behind_title, labelled, phrased};
use super::korean::after_name;
use super::name::{is_full, is_name_alone, names};
use super::reporters::{attached, from_place, reports};
use super::words::{Part, STARTS};
use super::{after_by, begins_given, is_label, names_author};
use crate::article::Role;
use crate::text::{pieces, trimmed};
use std::borrow::Cow;

/// Who made an article, as a text tells it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::unfurl) struct Credits {
    pub(in crate::unfurl) authors: Vec<String>,
    pub(in crate::unfurl) others: Vec<(String, Role)>,
}

impl Credits {
    pub(super) fn add(&mut self, name: &str, part: Part) {
        let name = name.to_owned();
        match part {
            Part::Author if !self.authors.contains(&name) => self.authors.push(name),
            Part::Other(role) if !self.others.contains(&(name.clone(), role)) => {
                self.others.push((name, role))
            }
            _ => {}
        }
    }

    /// Adds who is not known yet.
    pub(in crate::unfurl) fn merge(&mut self, mut found: Self) {
        if found.is_empty() {
            return;
        }
        found.authors.retain(|name| !self.authors.contains(name));
        found.others.retain(|other| !self.others.contains(other));
        self.authors.append(&mut found.authors);
        self.others.append(&mut found.others);
    }

    pub(in crate::unfurl) fn is_empty(&self) -> bool {
        self.authors.is_empty() && self.others.is_empty()
    }
}

/// What stands around a line of credits, and what points to it.
const BRACKETS: [char; 28] = [
    '(', ')', '[', ']', '<', '>', '（', '）', '【', '】', '〔', '〕', '［', '］', '＜', '＞', '〈', '〉',
    '■', '□', '●', '○', '◆', '◇', '►', '★', '☆', '※',
];

/// A line without its ends of white space and brackets.
pub(super) fn without_brackets(line: &str) -> &str {
    let line = trimmed(line);
    let is_bare = |end: u8| end.is_ascii() && !matches!(end, b'(' | b')' | b'[' | b']' | b'<' | b'>');
    if let [first, .., last] = *line.as_bytes()
        && is_bare(first)
        && is_bare(last)
    {
        return line;
    }
    line.trim_matches(BRACKETS).trim()
}

/// The longest paragraph that can be a line of credits, in bytes.
const MAX_CREDIT_BYTES: usize = 600;

/// What stands behind a label.
pub(super) const COLONS: [char; 2] = [':', '：'];

/// Reads a paragraph of credits: `Reported by A B. Translated by C D.`, `记者：甲 责编：乙`, `홍길동 기자`.
///
/// Only sentences that are nothing but a credit count.
pub(in crate::unfurl) fn credits(text: &str) -> Credits {
    let mut credits = Credits::default();
    if text.len() <= MAX_CREDIT_BYTES && !tells_nothing(text) {
        let (mut label, mut is_list) = (None, false);
        let is_ascii = text.is_ascii();
        let text = if is_ascii {
            text.into()
        } else {
            out_of_brackets(text)
        };
        for line in pieces(&text, b'\n') {
            let line = without_brackets(line);
            if line.is_empty() {
                continue;
            }
            if let Some(label) = label.replace(line) {
                let is_label = label.ends_with(COLONS);
                if is_label && names_author(label) {
                    named(line, &mut credits);
                } else if is_label {
                    labelled(&format!("{label} {line}"), &mut credits);
                } else if line.starts_with(COLONS) {
                    // In cells of a table the colon may stand before the name.
                    labelled(&format!("{label}{line}"), &mut credits);
                }
            }
            // Where who wrote stands so, other facts do as well: `Role, Correspondent`.
            let may_tell = STARTS.may_begin(line);
            if may_tell && let Some(name) = before_comma(line) {
                credits.add(name, Part::Author);
                is_list = true;
            } else if is_list && line.contains(COMMAS) {
                continue;
            }
            english::read(line, &mut credits);
            labelled(line, &mut credits);
            if may_tell {
                barred(line, &mut credits);
                phrased(line, &mut credits);
            }
            if !is_ascii && !line.is_ascii() {
                of_other_scripts(line, &mut credits);
            }
        }
    }
    credits
}

/// Who wrote, in a byline whose other parts name those who did something else: `By Ada Lin. Edited by Bo Chen`,
/// `Anna Lind | Reviewed by Bo Chen`.
pub(super) fn beside_credits(text: &str) -> Vec<String> {
    const SIGNS: [char; 8] = ['\n', '\t', '|', ';', '·', '•', '—', '–'];
    let parts = text.split(SIGNS).flat_map(|part| part.split(". "));
    let mut parts = parts.map(str::trim).filter(|part| credits(part).is_empty());
    let named = parts.find_map(|part| match after_by(part) {
        Some(list) => Some(names(list)),
        None => (is_name_alone(part) && begins_given(part)).then(|| vec![part.to_owned()]),
    });
    let named = named.filter(|named| named.iter().all(|name| is_full(name)));
    named.unwrap_or_default()
}

/// Whether a text is a line in ASCII that begins as no credit does and has no `by`, as most are.
fn tells_nothing(text: &str) -> bool {
    let line = without_brackets(text);
    begins_in_word(line) && !STARTS.may_begin(line) && {
        let bytes = line.as_bytes();
        let pairs = bytes.iter().zip(&bytes[1..]);
        !pairs.fold(false, |any, (a, b)| {
            any | (*a == b'\n') | !b.is_ascii() | may_be_by(*a, *b)
        })
    }
}

/// Reads a line as no script of Europe has it.
fn of_other_scripts(line: &str, credits: &mut Credits) {
    // The first byte of what Chinese, Japanese and Korean are written in, letters and brackets; what other text has beside
    // its own letters, such as quotation marks, begins with a lesser one.
    const OF_THE_EAST: u8 = 0xe3;
    let is_eastern = line.bytes().fold(0, u8::max) >= OF_THE_EAST;
    if is_eastern {
        attached(line, credits);
        from_place(line, credits);
        behind_title(line, credits);
        introduced(line, credits);
    }
    reports(line, credits);
    if is_eastern {
        part_behind(line, credits);
        if !before_name(line, credits) {
            after_name(line, credits);
        }
    }
}

/// A line of labels without colons, apart by bars: `Author Ada Lin | Editor Bo Chen`; days and numbers may stand among them:
/// `작성자 홍길동 | 작성일 2026-03-15 | 조회수 112`.
fn barred(line: &str, credits: &mut Credits) {
    if memchr::memchr(b'|', line.as_bytes()).is_none() {
        return;
    }
    let mut parts = line.split('|').map(|part| part.trim().split_once(' '));
    let has_digits = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let may_be =
        |part: Option<(&str, &str)>| part.is_some_and(|(label, rest)| is_label(label) || has_digits(rest));
    if !parts.clone().all(may_be) {
        return;
    }
    for (label, names) in parts.by_ref().flatten().filter(|(label, _)| is_label(label)) {
        labelled(&format!("{label}: {names}"), credits);
    }
}

/// Lines whose labels stand in brackets, with colons behind them instead: `【记者】甲 【编辑】乙`.
fn out_of_brackets(text: &str) -> Cow<'_, str> {
    /// The first byte of such a bracket.
    const OPENS: u8 = 0xe3;
    let begins_with_label = |line: &str| {
        let rest = line.trim_start().strip_prefix('【');
        let label = rest.and_then(|rest| rest.split_once('】'));
        label.is_some_and(|(label, _)| is_label(label))
    };
    if memchr::memchr(OPENS, text.as_bytes()).is_none() || !text.lines().any(begins_with_label) {
        return text.into();
    }
    text.replace('【', " ").replace('】', "：").into()
}

/// Names on the line behind one that says they wrote: `Written by:`.
fn named(line: &str, credits: &mut Credits) {
    let names = names(line);
    if names.iter().all(|name| name.contains(' ') && is_full(name)) {
        names.iter().for_each(|name| credits.add(name, Part::Author));
    }
}

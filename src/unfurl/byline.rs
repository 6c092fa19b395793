//! Names in running text: bylines, the credits that end an article, the credit in a caption.

mod english;
mod words;

use crate::article::Role;
use crate::text::clean_line;
use words::{AFTER, BEFORE, GENERIC, LABELS, LEADING, NOT_A_PERSON, PARTICLES, PHRASES, Part};

/// Who made an article, as a text tells it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Credits {
    pub(super) authors: Vec<String>,
    pub(super) others: Vec<(String, Role)>,
}

impl Credits {
    fn add(&mut self, name: &str, part: Part) {
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
    pub(super) fn merge(&mut self, mut found: Self) {
        found.authors.retain(|name| !self.authors.contains(name));
        found.others.retain(|other| !self.others.contains(other));
        self.authors.append(&mut found.authors);
        self.others.append(&mut found.others);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.authors.is_empty() && self.others.is_empty()
    }
}

/// The longest paragraph that can be a line of credits, in bytes.
const MAX_CREDIT_BYTES: usize = 600;

/// Where at the latest the first label of a line of credits ends, in bytes; the longest is a third of it.
const LABEL_WITHIN_BYTES: usize = 128;

/// Reads a paragraph of credits: `Reported by A B. Translated by C D.`, `记者：甲 责编：乙`, `홍길동 기자`.
///
/// Only sentences that are nothing but a credit count.
pub(super) fn credits(text: &str) -> Credits {
    let mut credits = Credits::default();
    if text.len() <= MAX_CREDIT_BYTES {
        for line in text.lines() {
            let line = line
                .trim()
                .trim_matches(['(', ')', '[', ']', '（', '）', '【', '】'])
                .trim();
            english::read(line, &mut credits);
            labelled(line, &mut credits);
            phrased(line, &mut credits);
            attached(line, &mut credits);
            if !before_name(line, &mut credits) {
                after_name(line, &mut credits);
            }
        }
    }
    credits
}

/// Lower case where that keeps every byte where it is, so that both can be cut at the same place.
fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(l), None) if l.len_utf8() == c.len_utf8() => l,
                _ => c,
            }
        })
        .collect()
}

/// `作者：甲`, `翻译 / 乙`, `Автор: В`; several may follow each other on one line.
fn labelled(line: &str, credits: &mut Credits) {
    const STOPS: [char; 12] = [':', '：', '/', '／', '|', '=', '＝', '၊', '៖', '།', '-', '–'];
    // The first label stands at the start, and what ends it soon after.
    if !line[..line.floor_char_boundary(LABEL_WITHIN_BYTES)].contains(STOPS) {
        return;
    }
    let low = lower(line);
    let mut found: Vec<(usize, usize, Part)> = Vec::new();
    for (stop_at, stop) in low.match_indices(STOPS) {
        let before = low[..stop_at].trim_end();
        for (label, part) in LABELS {
            let Some(before) = before.strip_suffix(label) else {
                continue;
            };
            // A dash that is no hyphen, after a word that means nothing else.
            if matches!(stop, "-" | "–") && (label.is_ascii() || !low[..stop_at].ends_with(' ')) {
                continue;
            }
            // `Autor` inside a word is none.
            if before.chars().next_back().is_none_or(|c| !c.is_alphanumeric()) {
                found.push((before.len(), stop_at + stop.len(), *part));
            }
        }
    }
    found.sort_unstable_by_key(|(at, ..)| *at);
    // A line of credits begins with one; a label further on in a sentence is none.
    if found
        .first()
        .is_none_or(|(at, ..)| line[..*at].chars().count() > 3)
    {
        return;
    }
    for (n, (_, start, part)) in found.iter().enumerate() {
        let end = found.get(n + 1).map_or(line.len(), |(at, ..)| *at);
        if let Some(value) = line.get(*start..end.max(*start)) {
            let value = value
                .split(['。', ';', '；', '|', '(', '（', '།', '\t'])
                .next()
                .unwrap_or_default();
            // Pictures are from houses as often as from people.
            let may_be = |name: &String| *part != Part::Other(Role::Photographer) || is_full(name);
            for name in names(value).into_iter().filter(may_be) {
                credits.add(&name, *part);
            }
        }
    }
}

/// `記者王小明／台北報導`, `本报记者王小明`: a Chinese name right behind the word for reporter, and nothing else.
fn attached(line: &str, credits: &mut Credits) {
    if line.is_ascii() || line.chars().count() > 24 {
        return;
    }
    for word in ["記者", "记者"] {
        let Some((house, rest)) = line.split_once(word) else {
            continue;
        };
        let rest = rest.trim_start();
        let (name, place) = rest.split_once(['／', '/', ' ', '　']).unwrap_or((rest, ""));
        let place = place.trim();
        let is_report = place.is_empty()
            || ["報導", "报道", "報道", "電", "电", "攝", "摄"]
                .iter()
                .any(|end| place.ends_with(end));
        if house.chars().count() <= 6
            && house.chars().all(is_cjk)
            && is_report
            && (2..=4).contains(&name.chars().count())
            && name.chars().all(is_cjk)
        {
            credits.add(name, Part::Author);
        }
    }
}

fn phrased(line: &str, credits: &mut Credits) {
    let low = lower(&line[..line.floor_char_boundary(LABEL_WITHIN_BYTES)]);
    for (phrase, part) in PHRASES {
        if low
            .strip_prefix(phrase)
            .is_some_and(|rest| rest.starts_with([' ', ':']))
        {
            let value = line[phrase.len()..]
                .trim_start_matches(':')
                .split(['.', ';', '|', '('])
                .next()
                .unwrap_or_default();
            for name in names(value) {
                credits.add(&name, *part);
            }
        }
    }
}

/// `취재 홍길동 기자, 사진 김철수, 편집 이영희`: every part of the line is such a credit, or none is.
fn before_name(line: &str, credits: &mut Credits) -> bool {
    if line.is_ascii() || line.chars().count() > 80 {
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

/// `홍길동 기자`, `[서울=뉴스] 홍길동 기자 hong@example.org`.
fn after_name(line: &str, credits: &mut Credits) {
    // `홍길동 기자, 김철수 기자`
    let titled = |part: &str| AFTER.iter().any(|(title, _)| part.trim().ends_with(title));
    let parts: Vec<&str> = line.split([',', '·', '、', '/']).collect();
    if parts.len() > 1
        && !line.is_ascii()
        && line.chars().count() <= 60
        && parts.iter().all(|part| titled(part))
    {
        parts.iter().for_each(|part| after_name(part, credits));
        return;
    }
    // The words that follow a name are those of scripts outside ASCII.
    if line.is_ascii() || line.chars().count() > 60 {
        return;
    }
    let line = line
        .rsplit([']', '】', '='])
        .find(|part| !part.trim().is_empty())
        .unwrap_or(line)
        .trim();
    let known = credits.authors.len();
    for (title, part) in AFTER {
        let Some((head, tail)) = line.split_once(title) else {
            continue;
        };
        let tail = tail.trim().trim_start_matches(['=', '(', '|', '/']).trim();
        let tail_is_address = tail.is_empty() || (tail.contains('@') && !tail.contains(' '));
        if !tail_is_address {
            continue;
        }
        for name in head.split(['·', ',', '、', '/']).map(str::trim) {
            let name = name.rsplit(' ').next().unwrap_or(name);
            if is_cjk_name(name) {
                credits.add(name, *part);
            }
        }
        if credits.authors.len() > known {
            return;
        }
    }
}

/// Whether a letter is one of Chinese, Japanese or Korean.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

fn is_cjk_name(name: &str) -> bool {
    (2..=5).contains(&name.chars().count()) && name.chars().all(is_cjk)
}

/// The names in an element that the page marks as a byline.
pub(super) fn byline(text: &str) -> Credits {
    let mut credits = credits(text);
    if !credits.is_empty() {
        return credits;
    }
    for line in text.lines() {
        let line = without_leading(line.trim());
        for name in names(line) {
            credits.add(&name, Part::Author);
        }
        // What follows the names on lines of their own is a date, a post, a biography.
        if !credits.authors.is_empty() {
            break;
        }
    }
    credits
}

/// What follows `by`, in any language, where a line begins so.
pub(super) fn after_by(line: &str) -> Option<&str> {
    let rest = without_leading(line);
    let low = lower(line.trim());
    (rest.len() < line.trim().len() && !low.starts_with("from ") && line.trim().ends_with(rest))
        .then_some(rest)
}

/// Whether a word names the one who follows behind a colon.
pub(super) fn is_label(word: &str) -> bool {
    let word = lower(word.trim());
    LABELS.iter().any(|(label, _)| *label == word)
}

/// Whether words, standing alone, say that what belongs to them wrote: `Written by`, `Verfasst von`, `作者`.
pub(super) fn names_author(words: &str) -> bool {
    let words = lower(words.trim().trim_end_matches([':', '：']).trim_end());
    let mut known = LABELS.iter().chain(PHRASES);
    LEADING.contains(&&*words) || known.any(|(label, part)| *label == words && *part == Part::Author)
}

/// Whether a name is one of two to five words that each begin as names do, or of letters that have no capitals.
pub(super) fn is_full(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let begins = |word: &&str| {
        PARTICLES.contains(word) || word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
    };
    let capitals = name.contains(char::is_uppercase);
    words.iter().all(begins) && words.len() <= 5 && (words.len() >= 2 || !capitals) && !is_post(name)
}

fn without_leading(line: &str) -> &str {
    let mut line = line
        .trim()
        .trim_start_matches(['—', '–', '-', '|', '•', '·'])
        .trim();
    for _ in 0..2 {
        let low = lower(line);
        let cut = LEADING
            .iter()
            .filter_map(|word| low.strip_prefix(word))
            .filter(|rest| rest.is_empty() || rest.starts_with([' ', ':', '：', '\u{a0}']))
            .min_by_key(|rest| rest.len());
        match cut {
            Some(rest) => {
                line = line[line.len() - rest.len()..].trim_start_matches([' ', ':', '：', '\u{a0}'])
            }
            None => break,
        }
    }
    line.trim()
}

/// Splits a list of names and keeps what can be one.
pub(super) fn names(text: &str) -> Vec<String> {
    let text = clean_line(text);
    // `in Seoul`, `for the Times`, a date, an address: the names end there.
    let mut end = first_stop(&text).unwrap_or(text.len());
    if let Some(at) = text.find(|c: char| c.is_numeric()) {
        end = end.min(at);
    }
    let mut found: Vec<String> = Vec::new();
    for part in split(&text[..end]) {
        let part = part.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '|' | '*' | '"' | '“' | '”')
        });
        let part = capitals(without_leading(part));
        let part = if part.ends_with('.')
            && !part.trim_end_matches('.').ends_with(|c: char| c.is_uppercase())
            && !part.ends_with("r.")
        {
            part.trim_end_matches('.')
        } else {
            part
        };
        if is_name(part)
            && !(!found.is_empty() && (is_post(part) || is_place(part, &found, &text)))
            && found.len() < 20
        {
            let part = part.to_owned();
            if !found.contains(&part) {
                found.push(part);
            }
        } else if !found.is_empty() {
            break;
        }
    }
    found
}

/// The name in capitals that begins a line of others: `JO DOE Associated Press`.
fn capitals(part: &str) -> &str {
    let is_capital = |word: &str| word.contains(char::is_uppercase) && !word.contains(char::is_lowercase);
    let count = part.split(' ').take_while(|word| is_capital(word)).count();
    let behind = part.split(' ').nth(count);
    if count < 2 || !behind.is_some_and(|word| word.contains(char::is_lowercase)) {
        return part;
    }
    let end = part
        .match_indices(' ')
        .nth(count - 1)
        .map_or(part.len(), |(at, _)| at);
    &part[..end]
}

/// Whether a part is the place or the house behind a name: `Jo Doe, Berlin`, one word behind a comma where the name has
/// more.
fn is_place(part: &str, found: &[String], text: &str) -> bool {
    let behind_comma = |at: usize| text[..at].trim_end().ends_with(',');
    found.len() == 1
        && found[0].contains(' ')
        && !part.contains(' ')
        && part.contains(char::is_uppercase)
        && text.ends_with(part)
        && text.rfind(part).is_some_and(behind_comma)
}

/// Where the first thing stands that ends names. What a text begins with ends none.
fn first_stop(text: &str) -> Option<usize> {
    const STOPS: &[&str] = &[
        " in ", " at ", " for ", " on ", " | ", " • ", " · ", " - ", " – ", " — ", "@", "http", " (", "（",
        "/",
    ];
    let begins = STOPS.iter().find(|stop| text.starts_with(**stop));
    let may_stop = |byte: u8| matches!(byte, b' ' | b'@' | b'h' | b'/' | 0xef);
    (1..text.len())
        .filter(|at| may_stop(text.as_bytes()[*at]))
        .filter_map(|at| text.get(at..).map(|rest| (at, rest)))
        .find(|(_, rest)| {
            let mut others = STOPS.iter().filter(|stop| Some(*stop) != begins);
            others.any(|stop| rest.starts_with(stop))
        })
        .map(|(at, _)| at)
}

/// At `and`, `&` and commas, whatever the language.
fn split(text: &str) -> Vec<&str> {
    const JOINING: &[&str] = &["and", "AND", "And", "et", "und", "y", "dan"];
    let is_one = text.is_ascii()
        && !text.bytes().any(|byte| matches!(byte, b',' | b';' | b'&'))
        && !text.split(' ').any(|word| JOINING.contains(&word));
    if is_one {
        return vec![text];
    }
    const BETWEEN: &[&str] = &[
        ", and ",
        " and ",
        " AND ",
        " And ",
        " & ",
        ", ",
        "、",
        "，",
        ";",
        " et ",
        " und ",
        " y ",
        " и ",
        " و ",
        " và ",
        " ,",
        "·",
        "နှင့်",
        "និង",
        " dan ",
    ];
    let mut parts = vec![text];
    let is_ascii = text.is_ascii();
    for between in BETWEEN.iter().filter(|between| !is_ascii || between.is_ascii()) {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    // Chinese names in a row stand apart by spaces.
    let all_cjk = |part: &&str| {
        part.contains(' ')
            && part
                .split(' ')
                .all(|name| is_cjk_name(name) && name.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}')))
    };
    parts
        .into_iter()
        .flat_map(|part| {
            if all_cjk(&part) {
                part.split(' ').collect()
            } else {
                vec![part]
            }
        })
        .collect()
}

/// Whether a text says nothing about who wrote.
pub(super) fn is_generic(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    GENERIC.contains(&&*name) || name.contains("://") || (name.contains('@') && name.contains('.'))
}

/// Whether a part of a byline is a post (`Staff Writer`) or a house (`Associated Press`).
fn is_post(part: &str) -> bool {
    let mut words = part
        .split_whitespace()
        .map(|word| word.trim_matches(',').to_lowercase());
    words.any(|word| NOT_A_PERSON.contains(&&*word))
        || ["The ", "the ", "Special to", "special to"]
            .iter()
            .any(|begin| part.starts_with(begin))
}

fn is_name(part: &str) -> bool {
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    (2..=60).contains(&part.chars().count())
        && letters >= 2
        && part.split_whitespace().count() <= 6
        && !is_generic(part)
        && !part.contains(['{', '}', '<', '>', '?', '!', '©', '…', '='])
}

/// Parts a caption and the credit in it: `(Photo: A B / Agency)`, `Photograph by A B`, `사진=…`.
pub(super) fn caption_and_credit(
    caption: Option<&str>,
    credit: Option<&str>,
) -> (Option<String>, Option<String>) {
    let credit = credit.map(str::trim).filter(|credit| !credit.is_empty());
    let Some(caption) = caption.map(str::trim).filter(|caption| !caption.is_empty()) else {
        return (None, credit.map(|credit| bare_credit(credit).to_owned()));
    };
    if let Some(credit) = credit {
        let rest = caption.replace(credit, " ");
        let rest = clean_line(&rest);
        let rest = rest
            .trim_end_matches(['|', '/', '-', '–', '—', ' ', '(', ')'])
            .trim();
        return (
            (!rest.is_empty()).then(|| rest.to_owned()),
            Some(bare_credit(credit).to_owned()),
        );
    }
    if let Some((head, tail)) = split_credit(caption) {
        let head = head.trim().trim_end_matches(['|', '/', '–', '—', '-']).trim();
        return (
            (!head.is_empty()).then(|| head.to_owned()),
            Some(bare_credit(tail).to_owned()),
        );
    }
    (Some(caption.to_owned()), None)
}

const CREDIT_WORDS: &[&str] = &[
    "photographs by",
    "photograph by",
    "photos by",
    "photo by",
    "picture by",
    "image by",
    "photo credit",
    "image credit",
    "photograph:",
    "photo:",
    "photos:",
    "picture:",
    "image:",
    "credit:",
    "credits:",
    "courtesy of",
    "photo courtesy of",
    "source:",
    "crédit photo",
    "photo ©",
    "crédit :",
    "foto:",
    "foto von",
    "bild:",
    "fotografía:",
    "фото:",
    "사진=",
    "사진:",
    "사진 =",
    "사진 제공",
    "图片来源",
    "圖片來源",
    "摄影：",
    "攝影：",
    "图：",
    "圖：",
    "写真：",
    "写真:",
    "撮影：",
    "ဓာတ်ပုံ",
    "រូបភាព",
    "صورة:",
    "©",
];

/// Where in a caption the credit begins: at brackets at its end, or at a credit word that begins a sentence.
fn split_credit(caption: &str) -> Option<(&str, &str)> {
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
        if let Some(inner) = caption
            .strip_suffix(close)
            .or_else(|| caption.strip_suffix('.')?.strip_suffix(close))
            && let Some(at) = inner.rfind(open)
        {
            let tail = &inner[at + open.len_utf8()..];
            let agency = tail.split('/').count() > 1 && tail.chars().next().is_some_and(char::is_uppercase);
            if begins_credit(tail) || agency {
                return Some((&caption[..at], tail));
            }
        }
    }
    let low = lower(caption);
    CREDIT_WORDS
        .iter()
        .filter_map(|word| low.rfind(word))
        .filter(|at| {
            let before = caption[..*at].trim_end();
            before.is_empty()
                || before.ends_with(['.', '!', '?', '|', '/', '—', '–', '。', '\'', '"', '”', '။', '-'])
        })
        .min()
        .map(|at| caption.split_at(at))
}

fn begins_credit(text: &str) -> bool {
    let low = lower(text.trim());
    CREDIT_WORDS.iter().any(|word| low.starts_with(word))
}

/// A credit without the word that says it is one.
fn bare_credit(credit: &str) -> &str {
    let credit = credit
        .trim()
        .trim_matches(['(', ')', '[', ']', '（', '）'])
        .trim();
    let low = lower(credit);
    let cut = CREDIT_WORDS
        .iter()
        .chain(&["photo", "photograph", "image", "credit", "사진", "foto", "фото"])
        .filter_map(|word| low.strip_prefix(word))
        .filter(|rest| {
            let word_ends = low.len() - rest.len();
            rest.starts_with([' ', ':', '：', '=', '/', '\u{a0}'])
                || low[..word_ends].ends_with([':', '：', '=', '©'])
        })
        .min_by_key(|rest| rest.len());
    let bare = match cut {
        Some(rest) => {
            credit[credit.len() - rest.len()..].trim_start_matches([' ', ':', '：', '=', '/', '\u{a0}'])
        }
        None => credit,
    };
    if bare.is_empty() { credit } else { bare }
}

#[cfg(test)]
mod tests;

//! Names in running text: bylines, the credits that end an article, the credit in a caption.

mod behind;
mod beside;
mod caption;
mod chinese;
mod counted;
mod credits;
mod dated;
mod dateline;
mod ends;
mod english;
mod folder;
mod forms;
mod given;
mod house;
mod kana;
mod known;
mod korean;
mod list;
mod marked;
mod name;
mod presented;
mod reporters;
mod signed;
mod table;
mod words;
mod writer;

pub(super) use beside::{alone, is_acronym_beside, is_post_of_writer, without_wrote};
pub(super) use caption::{caption_and_credit, leads_to_credit};
pub(super) use credits::{Credits, credits};
pub(super) use dated::by_before_day;
pub(super) use dateline::dateline;
pub(super) use folder::{is_member, leads_to_account, leads_to_author, leads_to_member, leads_to_subject};
pub(super) use forms::COMMAS;
pub(super) use given::begins_given;
pub(super) use house::{is_agency, is_group};
pub(super) use korean::{is_hangul, is_korean_title, with_korean_post, without_title};
pub(super) use list::may_be_several;
pub(super) use marked::names_of_link;
pub(super) use name::{
    is_cjk, is_cjk_name, is_full, is_generic, is_name_alone, is_of_picture, is_paper, is_particle, is_post,
    is_small, names,
};
pub(super) use presented::{in_brackets_behind_sentence, presented};
pub(super) use signed::{
    name_in_japanese, signed, signed_at_place, signed_headline, signed_in_china, with_house,
};
pub(super) use table::{BY, FILED, FOLDERS, FOLDERS_OF_ALL, MATERIAL, POSTED, REPORTERS, SOURCES, WRITERS};
pub(super) use writer::{begins_with_writer, behind_writer};

use crate::text::trimmed;
use credits::{beside_credits, without_brackets};
use dateline::without_place_before;
pub(super) use known::Known;
use marked::{behind_label, without_deed, without_mark};
use table::{LABELS, PHRASES};
use words::{LABEL_WORDS, LEADING_WORDS, PHRASE_WORDS, Part, SOURCE_STARTS, STARTS};

/// Lower case where that keeps every byte where it is, so that both can be cut at the same place.
pub(super) fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut low = String::with_capacity(text.len());
    low.extend(text.chars().map(lower_letter));
    low
}

pub(super) fn lower_letter(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) if l.len_utf8() == c.len_utf8() => l,
        _ => c,
    }
}

/// The names in an element that the page marks as a byline.
pub(super) fn byline(text: &str) -> Vec<String> {
    authors(text, &credits(text))
}

/// The same of a text whose [`credits`] are known.
pub(super) fn authors(text: &str, known: &Credits) -> Vec<String> {
    authors_and_list(text, known).0
}

/// The same, with the list that all of them stand in where that is one which [`names`] reads.
pub(super) fn authors_and_list<'t>(text: &'t str, known: &Credits) -> (Vec<String>, Option<&'t str>) {
    if !known.is_empty() {
        let beside = || beside_credits(text);
        let authors = Some(&known.authors).filter(|authors| !authors.is_empty());
        return (authors.cloned().unwrap_or_else(beside), None);
    }
    let mut credits = Credits::default();
    let (mut is_pictured, mut list) = (false, None);
    for line in text.lines() {
        // `Photo by:` on a line of its own says who the next names.
        let begins = line.ends_with([':', '：']) && is_of_picture(line);
        if std::mem::replace(&mut is_pictured, begins) || begins || names_author(line) {
            continue;
        }
        let line = without_brackets(line);
        let line = behind_label(line).unwrap_or_else(|| without_leading(line));
        // `来源：示例网 作者：王小明`
        if SOURCE_STARTS.may_begin(line)
            && let Some((word, rest)) = line.split_once(['：', ':', ' '])
            && SOURCES.contains(&word.trim().trim_end_matches('།'))
        {
            let Some((_, behind)) = rest.split_once([' ', '　']) else {
                continue;
            };
            credits.merge(self::credits(behind));
            // `来源 示例网 | 作者 王小明`
            if credits.is_empty()
                && let Some(behind) = after_by(behind.trim_start_matches(['|', '｜']))
            {
                names(behind)
                    .iter()
                    .for_each(|name| credits.add(name, Part::Author));
            }
            continue;
        }
        let line = without_section(without_place_before(without_deed(without_mark(line))));
        let is_first = credits.authors.is_empty();
        // What follows the names on lines of their own is a date, a post, a biography, unless it begins as names do.
        let are_given = || credits.authors.iter().all(|name| begins_given(name));
        if !(is_first || is_name_alone(line) && begins_given(line) && are_given()) {
            break;
        }
        list = is_first.then_some(line);
        for name in names(line) {
            credits.add(&name, Part::Author);
        }
    }
    (credits.authors, list)
}

/// What follows `by`, in any language, where a line begins so.
pub(super) fn after_by(line: &str) -> Option<&str> {
    let line = trimmed(line);
    let rest = without_leading(line);
    let is_from = || {
        let start = line.as_bytes().get(..5);
        start.is_some_and(|start| start.eq_ignore_ascii_case(b"from "))
    };
    let is_led = rest.len() < line.len() && rest.len() < without_sign(line).len();
    (is_led && !is_from() && line.ends_with(rest)).then_some(rest)
}

/// The names of a text that is `by`, in any language, and full names: `VON ADA LIN`. None where one is not full.
pub(super) fn full_names_behind_by(text: &str) -> Vec<String> {
    let names = after_by(text).map(names).unwrap_or_default();
    if names.iter().all(|name| is_full(name)) {
        names
    } else {
        Vec::new()
    }
}

/// Whether a word names the one who follows behind a colon.
pub(super) fn is_label(word: &str) -> bool {
    LABEL_WORDS.has_in_any_case(word.trim())
}

/// No label is longer, with the space around it, in bytes.
const LONGEST_LABEL_BYTES: usize = 64;

/// Whether words, standing alone, say that what belongs to them wrote: `Written by`, `Verfasst von`, `作者`.
pub(super) fn names_author(words: &str) -> bool {
    let words = words.trim_start();
    if words.len() > LONGEST_LABEL_BYTES || !STARTS.may_begin(words) {
        return false;
    }
    let words = words
        .trim_end()
        .trim_end_matches([':', '：', '།', '៖', '፦'])
        .trim_end();
    let label = || LABEL_WORDS.find_in_any_case(words).map(|at| LABELS[at].1);
    let phrase = || PHRASE_WORDS.find_in_any_case(words).map(|at| PHRASES[at].1);
    LEADING_WORDS.has_in_any_case(words) || label() == Some(Part::Author) || phrase() == Some(Part::Author)
}

/// What stands between such a word and what it speaks of.
const STOPS: [char; 5] = [' ', ':', '：', '\u{a0}', '་'];

/// What follows the longest of `words` that a line begins with.
fn behind<'a, const N: usize>(line: &'a str, words: &Known<N>) -> Option<&'a str> {
    let rests = words.beginning(line).map(|word| &line[word.len()..]);
    let rests = rests.filter(|rest| rest.is_empty() || rest.starts_with(STOPS));
    let shortest = rests.min_by_key(|rest| rest.len());
    shortest.map(|rest| rest.trim_start_matches(STOPS))
}

/// What stands before and behind the first such sign. As `split_once`, which does much before it seeks; most texts have
/// none.
pub(super) fn parted<'t>(text: &'t str, sign: &str) -> Option<(&'t str, &'t str)> {
    // Most texts have no byte of the sign but its spaces.
    let inside = usize::from(sign.starts_with(' '));
    let places = memchr::memchr_iter(sign.as_bytes()[inside], text.as_bytes());
    places.filter_map(|at| at.checked_sub(inside)).find_map(|at| {
        let behind = text.get(at..)?.strip_prefix(sign)?;
        Some((&text[..at], behind))
    })
}

/// A line without the one word for a section, or the house, before its names: `Politics · Ada Lin, Bo Chen`,
/// `The Valley Times | By Ada Lin`.
fn without_section(line: &str) -> &str {
    let apart = [" · ", " • ", " | ", " / ", " - ", " – "]
        .iter()
        .find_map(|sign| parted(line, sign));
    let is_section = |section: &str| !section.contains(' ') || is_post(section) || is_agency(section);
    let Some((section, rest)) = apart.filter(|(section, _)| is_section(section.trim())) else {
        return line;
    };
    let behind = names(rest);
    let is_named = |name: &String| name.contains(' ') && is_full(name);
    if is_full(section) || behind.is_empty() || !behind.iter().all(is_named) {
        return line;
    }
    rest
}

/// A name without the words before it that end in `by`: `Analysis by Ada Lin`. What other languages say is a name or
/// belongs to one as well (`Von`, `Di`), but not before a site or a newsroom: `Par exemple.fr`.
pub(super) fn behind_by(name: &str) -> &str {
    const HEAD_WORDS: usize = 4;
    let mut head = name.split(' ').take(HEAD_WORDS);
    if head.any(|word| word.eq_ignore_ascii_case("by")) {
        return without_leading(name);
    }
    let is_by = |word: &str| BY.iter().any(|by| word.eq_ignore_ascii_case(by));
    match name.split_once(' ') {
        Some((by, rest)) if is_by(by) && (is_address(rest) || is_generic(rest)) => rest,
        // A small one before a first and a last name.
        Some((by, rest)) if is_by(by) && by.starts_with(is_small) && is_first_and_last(rest) => rest,
        _ => name,
    }
}

fn is_first_and_last(name: &str) -> bool {
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    name.contains(' ') && name.split(' ').all(is_capital)
}

/// Whether a word is the address of a host, and no initials: `example.cl`.
pub(super) fn is_address(word: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    word.bytes().all(is_letter)
        && word.rsplit_once('.').is_some_and(|(name, domain)| {
            name.len() > 2
                && (2..=4).contains(&domain.len())
                && domain.bytes().all(|byte| byte.is_ascii_lowercase())
        })
}

/// What stands between the parts of a line that says who wrote and when.
pub(super) const SIGNS: [char; 7] = ['—', '–', '-', '|', '•', '·', '/'];

/// A line without a dash or the like before it, which begins a headline's second line as often as it does names.
fn without_sign(line: &str) -> &str {
    let line = trimmed(line);
    if line.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        return line;
    }
    line.trim_start_matches(SIGNS).trim()
}

fn without_leading(line: &str) -> &str {
    let mut line = without_sign(line);
    for _ in 0..2 {
        match behind(line, &LEADING_WORDS) {
            Some(rest) if !begins_newsroom(line, rest) => line = rest,
            _ => break,
        }
    }
    trimmed(line)
}

/// Whether the words before `rest` are of a newsroom's name in Japanese, not another language's `by`: `AV Valley編集部`.
fn begins_newsroom(line: &str, rest: &str) -> bool {
    let word = &line[..line.len() - rest.len()];
    word.is_ascii()
        && !rest.is_ascii()
        && !word.trim_end().eq_ignore_ascii_case("by")
        && rest.split(' ').any(is_paper)
}

#[cfg(test)]
mod tests;

//! What is a name, and how a list of names comes apart.

use super::beside::{
    is_beside, is_next_with_office, is_office, reporting_elsewhere, without_degree, without_honorific,
    without_post, without_verb, without_wrote,
};
use super::counted::{before_counted, counted};
use super::ends::{capitals, first_stop, is_labelled_day, without_day, without_month, without_places};
use super::house::{is_house_in_capitals, without_agency, without_glued, without_house};
use super::known::Known;
use super::korean::titled;
use super::list::{DOT, at_sign, begins_family, is_chinese, is_one, split};
use super::marked::without_reporter;
use super::table::{DESKS, HOUSES, PARTICLES};
use super::without_leading;
use super::words::{DATED_WORDS, ELSEWHERE_WORDS, GENERIC_WORDS, NOT_PEOPLE, PICTURED_WORDS};
use crate::text::{cleaned, trimmed};
use crate::unfurl::dates;
use std::borrow::Cow;

/// Whether a letter is one of Chinese, Japanese or Korean.
pub(in crate::unfurl) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

pub(in crate::unfurl) fn is_cjk_name(name: &str) -> bool {
    is_cjk_of(name, 5)
}

/// Whether a name is of two letters of Chinese, Japanese or Korean at least and so many at most, or one that is not Chinese.
fn is_cjk_of(name: &str, most: usize) -> bool {
    (2..=most).contains(&name.chars().count()) && name.chars().all(is_cjk) || is_dotted(name)
}

/// Whether a name is one that is not Chinese, in Chinese: `马克·吐温`, `阿依古丽·买买提`.
pub(super) fn is_dotted(name: &str) -> bool {
    const MAX_PARTS: usize = 3;
    const MAX_CHARS: usize = 6;
    let parts = || name.split(DOT);
    let is_part = |part: &str| (1..=MAX_CHARS).contains(&part.chars().count()) && is_chinese(part);
    let is_row = || parts().all(begins_family);
    (2..=MAX_PARTS).contains(&parts().count()) && parts().all(is_part) && !is_row()
}

/// Whether a name is as long as a Chinese one behind the word for a reporter.
pub(super) fn is_reporters_name(name: &str) -> bool {
    is_cjk_of(name, 4)
}

/// Whether a name is one of two to five words that each begin as names do, or of letters that have no capitals.
pub(in crate::unfurl) fn is_full(name: &str) -> bool {
    let begins = |word: &str| {
        word.starts_with(|c: char| c.is_alphabetic() && !is_small(c))
            || PARTICLES.contains(&word)
            || has_prefix(word)
    };
    let mut words = 0;
    let mut all = name.split_whitespace().inspect(|_| words += 1);
    all.all(begins) && words <= 5 && (words >= 2 || !name.contains(char::is_uppercase)) && !is_post(name)
}

/// Whether a word of a name has a small prefix: `al-Masri`, `d’Este`, `de’`.
fn has_prefix(word: &str) -> bool {
    const MAX_CHARS: usize = 5;
    let at = word.find(['-', '\'', '’']).filter(|at| *at > 0);
    at.is_some_and(|at| {
        let (prefix, rest) = word.split_at(at);
        let behind = rest.chars().nth(1);
        prefix.chars().count() <= MAX_CHARS
            && prefix.chars().all(char::is_lowercase)
            && behind.map_or(!rest.starts_with('-'), char::is_uppercase)
    })
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
    let text = without_places(cleaned(text));
    if text.is_empty() || begins_with_one(&text, &DATED_WORDS) || begins_with_one(&text, &PICTURED_WORDS) {
        return Vec::new();
    }
    if is_labelled_day(&text) {
        return Vec::new();
    }
    // `in Seoul`, `for the Times`, a date, an address, a subject (`#river`): the names end there.
    let mut end = first_stop(&text).unwrap_or(text.len());
    let counted = counted(&text);
    if let Some(at) = counted {
        end = end.min(before_counted(&text[..at]));
    }
    // What stands before the sign of an address belongs to it.
    if text[end..].starts_with('@') {
        end = text[..end].rfind(' ').unwrap_or(end);
    }
    let mut found: Vec<String> = Vec::new();
    let (mut is_behind_nobody, mut is_behind_office) = (false, false);
    let one = [&text[..end]];
    let several = (!is_one(one[0])).then(|| split(one[0]));
    for part in several.as_deref().unwrap_or(&one) {
        // `Ada Lin, with Bo Chen`
        let part = match part.trim_start().strip_prefix("with ") {
            Some(name) if !found.is_empty() && name.contains(' ') && is_full(name) => name,
            _ => part,
        };
        let part = without_leading(without_marks(part));
        // What is plain has no more around it than a post or an agency that is plain as well.
        let part = if counted.is_none() && is_plain(part) {
            without_agency(without_post(part))
        } else {
            let part = without_day(without_month(capitals(without_reporter(part)), &text), &text);
            let part = without_post(without_glued(titled(part)));
            without_verb(without_degree(without_honorific(without_agency(without_house(
                without_wrote(part),
            )))))
        };
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
        let is_nobody = is_generic(part);
        is_behind_nobody = !part.is_empty() && is_nobody;
        let may_be_next = |part: &str| !is_behind_office || is_next_with_office(part, &text[..end]);
        // `ဇော်မင်းထက်၊ RFA`
        if !found.is_empty() && is_house_in_capitals(part, &found[0]) {
            continue;
        }
        // `Ada Lin, Photos by Bo Chen`
        if !found.is_empty() && is_of_picture(part) {
            break;
        }
        // The article before a day: `par Ada Lin, le 3 mars`.
        let is_article = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_nobody
            && is_worded(part)
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
    if let [first] = &found[..]
        && let Some(other) = at_sign(first, &text[end..])
    {
        found.push(other);
    }
    let elsewhere = [" in ", " for "].into_iter();
    if let Some(word) = elsewhere
        .filter(|_| !found.is_empty())
        .find(|word| text[end..].starts_with(word))
    {
        found.extend(reporting_elsewhere(&text[end + word.len()..], word));
    }
    found
}

/// The marks around names: of lists and quotations, of accounts that are known, of links that lead on.
const MARKS: [char; 20] = [
    ',', ';', ':', '-', '–', '—', '|', '*', '"', '“', '”', '།', '✓', '✔', '☑', '✉', '→', '›', '▸', '►',
];

/// A part of a list without the white space and the marks around it.
fn without_marks(part: &str) -> &str {
    let is_letter = |end: Option<&u8>| end.is_some_and(u8::is_ascii_alphanumeric);
    if is_letter(part.as_bytes().first()) && is_letter(part.as_bytes().last()) {
        return part;
    }
    part.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c))
}

/// Whether a text is words of ASCII letters, each of a capital and small letters behind it: `Ada Lin`.
fn is_plain(text: &str) -> bool {
    let mut before = b' ';
    let is_next = |byte: u8| match std::mem::replace(&mut before, byte) {
        b' ' => byte.is_ascii_uppercase(),
        b'A'..=b'Z' => byte.is_ascii_lowercase(),
        _ => byte.is_ascii_lowercase() || byte == b' ',
    };
    text.bytes().all(is_next) && before.is_ascii_lowercase()
}

/// Whether a name in Chinese, Japanese, Korean or Vietnamese is what papers, agencies and broadcasters are called.
pub(in crate::unfurl) fn is_paper(name: &str) -> bool {
    /// A newspaper in Vietnamese, whose word stands first.
    const BAO: &str = "Báo ";
    name.ends_with(is_cjk) && HOUSES.iter().any(|house| name.ends_with(house)) || name.starts_with(BAO)
}

/// Whether a line is about who made a picture.
pub(in crate::unfurl) fn is_of_picture(line: &str) -> bool {
    begins_with_one(line, &PICTURED_WORDS)
}

/// Whether a text begins with one of these words, whatever the case of its letters.
fn begins_with_one<const N: usize>(text: &str, words: &Known<N>) -> bool {
    let ends =
        |word: &str| word.ends_with('.') || matches!(text.as_bytes().get(word.len()), Some(b' ' | b':'));
    words.beginning(text).any(ends)
}

/// Whether a text says nothing about who wrote.
pub(in crate::unfurl) fn is_generic(name: &str) -> bool {
    let name = trimmed(name);
    let is_ascii = name.is_ascii();
    // The words are sought in whatever case of ASCII.
    let name = if is_ascii {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.to_lowercase())
    };
    GENERIC_WORDS.has_in_ascii_lower(&name)
        || begins_with_one(&name, &DATED_WORDS)
        || begins_with_one(&name, &ELSEWHERE_WORDS)
        || name.starts_with('/')
        || is_ascii && (is_weekday(&name) || is_admins(&name))
        || !name.contains(char::is_alphabetic)
        || name.bytes().any(|byte| matches!(byte, b':' | b'.')) && is_address(&name)
        || !is_ascii && name.ends_with(is_cjk) && DESKS.iter().any(|desk| name.ends_with(desk))
}

/// Whether a name is the account of who keeps the system: `admin-valley`, `valleyadmin`, `Admin2`.
fn is_admins(name: &str) -> bool {
    const ADMIN: &str = "admin";
    let is_admin = |word: Option<&str>| word.is_some_and(|word| word.eq_ignore_ascii_case(ADMIN));
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_joint = |c: char| matches!(c, '-' | '_' | '.');
    let is_set_apart = || bare.split(is_joint).any(|word| is_admin(Some(word)));
    let ends_so = || is_admin(bare.len().checked_sub(ADMIN.len()).and_then(|at| bare.get(at..)));
    !name.contains(' ') && (is_set_apart() || ends_so() && !bare.contains(char::is_uppercase))
}

fn is_weekday(name: &str) -> bool {
    const LONGEST: usize = "wednesday".len();
    name.len() <= LONGEST && dates::is_weekday(name)
}

/// Whether a text holds the address of a page or a mailbox.
fn is_address(text: &str) -> bool {
    let is_www = |four: &[u8]| four.eq_ignore_ascii_case(b"www.");
    text.contains("://")
        || text.contains('.') && (text.contains('@') || text.as_bytes().windows(4).any(is_www))
}

/// Whether a part of a byline is a post (`Staff Writer`) or a house (`Associated Press`).
pub(in crate::unfurl) fn is_post(part: &str) -> bool {
    let mut words = part.split_whitespace().map(|word| word.trim_matches(','));
    words.any(|word| NOT_PEOPLE.has_in_lower(word))
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
    is_worded(part) && !is_generic(part)
}

/// Whether a part has as many letters and words as names have, and no sign that none has.
fn is_worded(part: &str) -> bool {
    let (letters, chars, words) = if part.is_ascii() {
        let (mut letters, mut words, mut is_inside) = (0, 0, false);
        for byte in part.bytes() {
            let was_inside = std::mem::replace(&mut is_inside, !matches!(byte, b'\t'..=b'\r' | b' '));
            letters += usize::from(byte.is_ascii_alphabetic());
            words += usize::from(is_inside & !was_inside);
        }
        (letters, part.len(), words)
    } else {
        let letters = part.chars().filter(|c| c.is_alphabetic());
        let words = part.split_whitespace();
        (letters.count(), part.chars().count(), words.count())
    };
    let is_mark = |byte: u8| matches!(byte, b'{' | b'}' | b'<' | b'>' | b'?' | b'=' | b':');
    let is_wide_mark = |c: char| matches!(c, '©' | '…' | '：' | '៖' | '፦' | '՝');
    (2..=60).contains(&chars)
        && letters >= 2
        && words <= 6
        // What is counted: `留言(42)`.
        && !part.ends_with('(')
        // `Example News!編集部`
        && (!part.contains('!') || is_paper(part))
        && !part.bytes().any(is_mark)
        && (chars == part.len() || !part.contains(is_wide_mark))
}

//! Lines of credits in the body.

use crate::unfurl::byline::{self, Credits};
use crate::unfurl::lead::Lead;
use crate::unfurl::page::{Page, Paragraph};

/// How many paragraphs at the end and at the start of the body may be credits.
const LAST_PARAGRAPHS: usize = 6;
const FIRST_PARAGRAPHS: usize = 3;

/// The lines of credits in the body.
pub(in crate::unfurl) fn body_credits(page: &Page, lead: &Lead) -> Credits {
    let body: Vec<&str> = paragraphs(page).collect();
    let last = body.len().saturating_sub(LAST_PARAGRAPHS);
    let mut all = Credits::default();
    for text in body.iter().take(FIRST_PARAGRAPHS.min(last)).chain(&body[last..]) {
        all.merge(byline::credits(text));
    }
    for text in body.iter().take(FIRST_PARAGRAPHS) {
        all.merge(byline::dateline(text));
    }
    all.merge(signed(page, &body));
    if all.authors.is_empty() && is_in_chinese(page) {
        let mut last = body
            .iter()
            .rev()
            .take(SIGNING)
            .map(|text| byline::signed_in_china(text));
        all.merge(last.find(|credits| !credits.is_empty()).unwrap_or_default());
    }
    all.merge(Credits {
        others: lead.credits.others.clone(),
        ..Credits::default()
    });
    all
}

/// Whether a page says that it is in Chinese, or nothing of its language.
fn is_in_chinese(page: &Page) -> bool {
    page.lang.is_none() || page.is_in("zh")
}

/// Whether a page says that it is in Japanese, or nothing of its language and has kana in its text.
fn is_in_japanese(page: &Page, body: &[&str]) -> bool {
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}');
    let has_kana = || {
        body.iter()
            .rev()
            .take(LAST_PARAGRAPHS)
            .any(|text| text.contains(is_kana))
    };
    page.is_in("ja") || page.lang.is_none() && has_kana()
}

/// How many paragraphs at the end may be who wrote, in brackets.
const SIGNING: usize = 3;

/// Who wrote, on one of the last lines in brackets, as agencies of Asia end a report: `(By Ada Lin and Bo Chen)`.
fn in_brackets(body: &[&str]) -> Vec<String> {
    let texts = body.iter().rev().take(SIGNING);
    let texts = texts.filter(|text| memchr::memchr(b'(', text.as_bytes()).is_some());
    let lines = texts.flat_map(|text| text.lines());
    let mut named = lines.filter_map(|line| {
        let inside = line.trim().strip_prefix('(')?.strip_suffix(')')?;
        // Who did what it says part by part is read already.
        if !byline::credits(inside).is_empty() {
            return None;
        }
        let names = byline::full_names_behind_by(inside);
        (!names.is_empty() && names.iter().all(|name| name.contains(' '))).then_some(names)
    });
    named.next().unwrap_or_default()
}

/// The name that signs the last paragraph: alone, as papers of Vietnam print it, or as those of Japan do; or behind `by` in
/// brackets.
fn signed(page: &Page, body: &[&str]) -> Credits {
    if is_in_japanese(page, body) {
        // Behind the last sentence, or on one of the last lines alone: what stands below may be the house's.
        let begins = |text: &&&str| text.trim_start().starts_with(['（', '(', '【']);
        let alone = body.iter().rev().take(LAST_PARAGRAPHS).filter(begins);
        let texts = body
            .last()
            .into_iter()
            .chain(alone)
            .map(|text| byline::signed(text));
        let mut found = texts.filter(|credits| !credits.is_empty());
        return found.next().unwrap_or_default();
    }
    let is_vietnamese = page.is_in("vi");
    let name = body
        .last()
        .map(|last| last.trim())
        .filter(|_| is_vietnamese && body.len() > 1);
    // `Theo Báo Mẫu`: from where it is.
    let is_source = |name: &str| {
        let (word, _) = name.split_once(' ').unwrap_or((name, ""));
        byline::SOURCES.contains(&&*word.to_lowercase())
    };
    let is_name =
        |name: &&str| name.split(' ').count() >= 2 && !is_source(name) && byline::is_name_alone(name);
    // `Quỳnh Anh - Minh Sơn`
    let each: Vec<&str> = name.into_iter().flat_map(|names| names.split(" - ")).collect();
    let authors = match !each.is_empty() && each.iter().all(is_name) {
        true => each.into_iter().map(str::to_owned).collect(),
        false => in_brackets(body),
    };
    Credits {
        authors,
        ..Credits::default()
    }
}

/// How many paragraphs at the end may present who wrote.
const PRESENTING: usize = 3;

/// Whom one of the last paragraphs presents as who wrote.
pub(super) fn presented(page: &Page) -> Option<&str> {
    paragraphs(page)
        .rev()
        .take(PRESENTING)
        .find_map(byline::presented)
}

/// Who signs one of the last paragraphs in brackets, as local papers print it, or with a place and a day, as agencies do.
pub(super) fn signed_in_brackets(page: &Page) -> Option<&str> {
    paragraphs(page).rev().take(SIGNING).find_map(|text| {
        byline::in_brackets_behind_sentence(text)
            .or_else(|| byline::signed_at_place(text).map(|(name, _)| name))
    })
}

/// What the last sentence of a standfirst ends in.
const ENDS: [char; 4] = ['.', '!', '?', '…'];
/// How many paragraphs at the start may be the standfirst.
const STANDFIRST: usize = 2;

/// Who wrote, behind the last sentence of the standfirst, with a given name that many bear: `The water is here. By Anna Lind`.
pub(super) fn behind_standfirst(page: &Page) -> Option<Vec<String>> {
    let lead = page.lead.lines().take(STANDFIRST);
    lead.chain(paragraphs(page).take(STANDFIRST)).find_map(|text| {
        let text = text.trim();
        let end = text.rfind(ENDS).filter(|end| *end > 0)?;
        let names =
            byline::full_names_behind_by(text[end..].trim_start_matches(ENDS).trim_start_matches(' '));
        names
            .iter()
            .any(|name| byline::begins_given(name))
            .then_some(names)
    })
}

/// Who signs one of the last paragraphs by name alone, and has a given name that many bear: `— Anna Lind`.
pub(super) fn signed_alone(page: &Page) -> Option<&str> {
    let body: Vec<&str> = paragraphs(page).collect();
    let last = body.len().saturating_sub(SIGNING).max(MIN_TEXTS);
    let mut names = body.get(last..)?.iter().rev().map(|text| bare(text));
    names.find(|name| name.contains(' ') && byline::begins_given(name) && byline::is_name_alone(name))
}

/// How many paragraphs of text at least stand before a name that signs them.
const MIN_TEXTS: usize = 2;

/// A signature without the dash before it and the point behind.
fn bare(text: &str) -> &str {
    let text = text.trim().trim_start_matches(['-', '–', '—', ' ']);
    text.trim_end_matches('.')
}

fn paragraphs(page: &Page) -> impl DoubleEndedIterator<Item = &str> {
    body(page).map(|paragraph| &*paragraph.text)
}

pub(super) fn body(page: &Page) -> impl DoubleEndedIterator<Item = &Paragraph> {
    let inside = page
        .paragraphs
        .iter()
        .any(|paragraph| paragraph.place.in_content());
    page.paragraphs
        .iter()
        .filter(move |paragraph| !paragraph.place.aside && (!inside || paragraph.place.in_content()))
}

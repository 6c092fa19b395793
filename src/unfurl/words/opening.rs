//! The paragraph that an article opens with.

use super::hollow::{is_byline, is_dateline, is_quotation};
use super::notice::is_notice;
use crate::text::clean_line;
use crate::unfurl::byline::is_cjk;
use crate::unfurl::page::{Page, Paragraph};
use crate::unfurl::sentence::ends_sentence;
use crate::unfurl::title;

/// A first paragraph shorter than this says too little to describe the article.
const MIN_DESCRIPTION_CHARS: usize = 50;
/// The same of a sentence in scripts that write a syllable or a word with one character.
const MIN_DESCRIPTION_CJK: usize = 25;

/// The first paragraph that says enough to describe the article, unless it stands in the header of the site.
pub(super) fn opening(page: &Page) -> Option<&Paragraph> {
    // What stands above the headline is about the site: its motto, a notice.
    let behind_headline = |in_content: bool| long(page, in_content, title::any_headline(page)? + 1);
    let of_place = |in_content: bool| behind_headline(in_content).or_else(|| long(page, in_content, 0));
    let first = of_place(true).or_else(|| of_place(false))?;
    (!is_in_header(first, page)).then_some(first)
}

/// The first such paragraph inside the content or outside of it, behind so many headings.
fn long(page: &Page, in_content: bool, headings: usize) -> Option<&Paragraph> {
    let mut told = page.paragraphs.iter().filter(|paragraph| {
        let text = &paragraph.text;
        let is_of_place = !paragraph.place.aside
            && paragraph.place.in_content() == in_content
            && paragraph.headings >= headings;
        is_of_place
            && is_long(text)
            && !is_dateline(text)
            && !is_byline(text)
            && !is_marked_byline(page, text)
            && !is_notice(text)
            && !lists_tags(page, text)
    });
    let first = told.next()?;
    // Words taken out of the text may stand before it.
    match is_quotation(&first.text) {
        true => told.find(|other| !is_quotation(&other.text)).or(Some(first)),
        false => Some(first),
    }
}

/// Whether a paragraph stands in the header of the site, above the headline, as it does on every page.
pub(super) fn is_in_header(paragraph: &Paragraph, page: &Page) -> bool {
    let place = paragraph.place;
    let is_above = || title::any_headline(page).is_some_and(|headline| paragraph.headings <= headline);
    place.header && !place.in_content() && is_above()
}

/// Whether a paragraph says enough to describe the article.
fn is_long(text: &str) -> bool {
    // What is far longer in bytes need not be counted.
    if text.len() >= MIN_DESCRIPTION_CHARS * char::MAX_LEN_UTF8 {
        return true;
    }
    let chars = text.chars().count();
    chars >= MIN_DESCRIPTION_CHARS
        || chars >= MIN_DESCRIPTION_CJK
            && ends_sentence(text)
            && text.chars().filter(|c| is_cjk(*c)).count() * 2 > chars
}

/// Whether a paragraph is what an element marked as a byline says, and no sentence: `Ada Lin | Reporter | 4 days ago`.
fn is_marked_byline(page: &Page, text: &str) -> bool {
    let is_marked = || page.bylines.iter().any(|byline| byline.text == clean_line(text));
    !ends_sentence(text) && is_marked()
}

/// Whether a paragraph is the tags of the article, behind what they are called: `Tags: river, dam`.
fn lists_tags(page: &Page, text: &str) -> bool {
    const LABEL_WORDS: usize = 3;
    if page.rel_tags.is_empty() {
        return false;
    }
    let Some((label, list)) = text.split_once([':', '：']) else {
        return false;
    };
    let mut listed = list.split(',').map(str::trim).filter(|tag| !tag.is_empty());
    label.split_whitespace().count() <= LABEL_WORDS
        && listed.all(|tag| page.rel_tags.iter().any(|known| known == tag))
}

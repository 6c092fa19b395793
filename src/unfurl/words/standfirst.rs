//! What an article says of itself between its headline and its text.

use super::hollow::{is_byline, is_dateline};
use super::notice::is_notice;
use crate::text::clean_line;
use crate::unfurl::byline::{is_cjk, presented};
use crate::unfurl::page::{Page, Paragraph};
use crate::unfurl::sentence::ends_sentence;

/// A sentence shorter than this says too little to describe the article, in characters.
const MIN_CHARS: usize = 80;
/// The same in scripts that write a syllable or a word with one character.
const MIN_CHARS_CJK: usize = 30;

/// Sentences right behind the headline in an element of their own, above the `first` paragraph, that are in no other.
/// Below a picture they may be about that.
pub(super) fn standfirst(page: &Page, title: Option<&str>, first: &Paragraph) -> Option<String> {
    const START_CHARS: usize = MIN_CHARS / 2;
    let start = |text: &str| text.chars().take(START_CHARS).collect::<String>();
    let headline = page.headings.iter().position(|one| Some(&*one.text) == title);
    let headings = headline? + 1;
    let before = page
        .paragraphs
        .iter()
        .take_while(|one| !std::ptr::eq(*one, first));
    let bytes = before.map(|one| one.text.len()).sum::<usize>() + first.text.len() / 2;
    let has_picture = || {
        let mut pictures = page.pictures.iter();
        pictures.any(|picture| picture.headings >= headings && picture.text_bytes < bytes)
    };
    if first.headings < headings || has_picture() {
        return None;
    }
    let opening = start(&clean_line(&first.text));
    let lead = page.lead.get(page.headings[headline?].lead..).unwrap_or_default();
    let opening = memchr::memmem::Finder::new(&opening);
    let is_above = |line: &&str| opening.find(line.as_bytes()).is_none();
    let mut above = lead.lines().take_while(is_above);
    let line = above.find(|line| {
        let line = line.trim();
        // A tab is an element inside.
        let is_sentence = || ends_sentence(line);
        // A heading of that length is none of a part of the text.
        let is_heading = || {
            page.headings
                .get(headings)
                .is_some_and(|heading| heading.text == line)
        };
        let is_told = || {
            let chars = line.chars().count();
            let is_cjk = || line.chars().filter(|c| is_cjk(*c)).count() * 2 > chars;
            chars >= MIN_CHARS && (is_sentence() || is_heading())
                || chars >= MIN_CHARS_CJK && is_cjk() && is_sentence()
        };
        // What says what a picture shows stands below it.
        let is_caption = || page.pictures.iter().any(|picture| picture.alt.trim() == line);
        let is_of_another = || is_dateline(line) || is_byline(line) || is_notice(line) || is_caption();
        line.len() >= MIN_CHARS_CJK
            && is_told()
            && !line.contains('\t')
            && !is_of_another()
            && presented(line).is_none()
    })?;
    let line = clean_line(line);
    let opening = start(&line);
    let opening = memchr::memmem::Finder::new(&opening);
    let is_known = |text: &str| opening.find(text.as_bytes()).is_some();
    (!page
        .paragraphs
        .iter()
        .any(|paragraph| is_known(&clean_line(&paragraph.text))))
    .then_some(line)
}

//! The title that a site gives every page: its name alone, or with what it is about, `Example News of the valley`.

use super::folded::folded;
use super::heading::{is_long, titles};
use super::parts::separator_behind;
use super::shared::shares_a_word;
use crate::unfurl::page::{Heading, Page};

/// Whether a title is one, where tags state the `site`: page and tags have the same, it begins with the site's stated name, and the headline in the
/// content is of other words altogether.
pub(super) fn is_standing(page: &Page, site: Option<&str>, title: &str, head: Option<&Heading>) -> bool {
    let site = site.map(str::trim).filter(|name| !name.is_empty());
    let rest = site.and_then(|name| title.trim().strip_prefix(name));
    rest.is_some_and(|rest| !rest.is_empty())
        && titles(page).all(|other| other.trim() == title.trim())
        && head.is_some_and(|head| {
            head.level == 1
                && head.place.in_content()
                && is_long(&head.text)
                && !shares_a_word(title, &head.text)
        })
}

/// Whether a text is the `<title>` with the site's name at its end, which some systems fill in wherever a headline belongs,
/// as far as no heading says otherwise.
pub(super) fn is_filled_in(page: &Page, site: Option<&str>, text: &str) -> bool {
    let head = site.and_then(|site| text.strip_suffix(site));
    head.is_some_and(|head| separator_behind(head).is_some())
        && page.titles.first().is_some_and(|(title, _)| title == text)
}

/// Tags that say whose the page is.
const WHOSE: &[&str] = &["author", "publisher", "dc.publisher", "dc.creator", "copyright"];

/// Whether a title is whose the page is, as one of its tags says word for word: some title all their pages so.
pub(in crate::unfurl) fn is_house(page: &Page, title: &str) -> bool {
    let stated = || {
        WHOSE
            .iter()
            .flat_map(|key| page.metas(key))
            .filter(|meta| !meta.own)
    };
    is_long(title) && stated().next().is_some() && {
        let letters = folded(title);
        stated().any(|meta| folded(&meta.content) == letters)
    }
}

/// The shortest paragraph that the text of an article begins with, in bytes.
const MIN_TEXT_BYTES: usize = 80;

/// The heading of whatever level right above the text.
pub(super) fn above_text(page: &Page) -> Option<&Heading> {
    let is_text = |text: &str| text.len() >= MIN_TEXT_BYTES;
    let mut paragraphs = page.paragraphs.iter().filter(|paragraph| !paragraph.place.aside);
    let first = paragraphs.find(|paragraph| is_text(&paragraph.text))?;
    let above = page.headings.get(first.headings.checked_sub(1)?)?;
    (!above.place.aside && is_long(&above.text) && !is_text(&above.text)).then_some(above)
}

/// An article has so much text below its headline, in bytes: more than a teaser of a front page.
const MIN_ARTICLE_BYTES: usize = 300;

/// The same where the text of an article is below it.
pub(super) fn above_article(page: &Page) -> Option<&Heading> {
    let above = above_text(page)?;
    let number = page
        .headings
        .iter()
        .position(|heading| std::ptr::eq(heading, above))?
        + 1;
    let below = page
        .paragraphs
        .iter()
        .filter(|paragraph| !paragraph.place.aside && paragraph.headings == number);
    let bytes: usize = below.map(|paragraph| paragraph.text.len()).sum();
    (bytes >= MIN_ARTICLE_BYTES).then_some(above)
}

//! The pictures that the text begins with.

use super::address::is_called_photo;
use super::fit::may_lead;
use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::page::{Page, Picture, has_word};
use crate::unfurl::site::may_be_front;
use crate::unfurl::title;
use std::cell::LazyCell;

/// A page with less text may be a few lines below its pictures, in bytes.
const MIN_TEXT_BYTES: usize = 800;

/// The pictures of the article's body, the one in its first figure first. Where `address`, the page's, is not known, any link
/// may lead to it.
pub(super) fn lead<'p>(
    page: &'p Page,
    base: &Base,
    address: Option<&HttpUrl>,
) -> Vec<(&'static str, &'p Picture)> {
    let headline = title::any_headline(page);
    let is_above = |picture: &Picture| headline.is_some_and(|headline| picture.headings <= headline);
    let heading = LazyCell::new(|| headline.map(|headline| title::folded(&page.headings[headline].text)));
    let is_called_so = |picture: &Picture| {
        let alt = title::folded(&picture.alt);
        !alt.is_empty() && heading.as_ref() == Some(&alt)
    };
    let announces = |picture: &Picture| {
        let href = picture.leads_to.as_deref().unwrap_or_default();
        if href.is_empty() {
            return false;
        }
        // Between the headline and the text it may lead to more of the same pictures.
        let is_behind = picture.is_teaser && picture.text_bytes * 2 >= page.text_bytes;
        let may_lead_on = !is_called_photo(href) && (is_behind || is_above(picture));
        let is_own =
            |url: &HttpUrl| address.is_none_or(|own| own.path() == url.path() && own.query() == url.query());
        // Whether it leads anywhere is asked last.
        if may_be_front(href) {
            base.join(href).is_some()
        } else {
            may_lead_on && base.join(href).is_some_and(|url| !is_own(&url))
        }
    };
    let content: Vec<&Picture> = page
        .pictures
        .iter()
        .filter(|picture| picture.place.in_content() && !announces(picture))
        .collect();
    let mut pictures: Vec<&Picture> = if content.is_empty() {
        let shown = page.pictures.iter();
        // What the headline stands in is no header of the site.
        let is_headed = headline.is_some_and(|headline| page.headings[headline].place.header);
        let is_of_site = |picture: &Picture| picture.place.header && (!is_headed || is_above(picture));
        let shown = shown.filter(|picture| {
            let is_document = picture.text_bytes == 0 && leads_to_document(picture);
            !picture.place.aside && !is_of_site(picture) && !announces(picture) && !is_document
        });
        // What stands above the headline is most likely the site's, unless it is called like the article.
        let (above, behind): (Vec<_>, Vec<_>) =
            shown.partition(|picture| is_above(picture) && !is_called_so(picture));
        // Behind the text are the pictures of others.
        let is_behind = |picture: &&Picture| {
            page.text_bytes >= MIN_TEXT_BYTES && picture.text_bytes * 10 >= page.text_bytes * 9
        };
        // One that says the headline among its words is none of them.
        let is_titled = |picture: &Picture| {
            let alt = title::folded(&picture.alt);
            heading.as_ref().is_some_and(|heading| alt.contains(&**heading))
        };
        let behind = behind
            .into_iter()
            .filter(|picture| !is_behind(picture) || is_titled(picture));
        let mut shown: Vec<&Picture> = behind.chain(above).collect();
        // Where nothing says what the article is, the one that is called like it is its own.
        shown.sort_by_key(|picture| !is_called_so(picture));
        shown
    } else {
        content
    };
    // What leads to a document is most likely a look at that.
    pictures.sort_by_key(|picture| leads_to_document(picture));
    // A picture that is called like the site is its mark.
    let site = page.meta("og:site_name");
    let fit = |in_figure: bool| {
        let of_kind = pictures
            .iter()
            .filter(move |picture| picture.figure.is_some() == in_figure);
        of_kind.filter(|picture| {
            may_lead(picture) && site != Some(&*picture.alt) && !is_spacer(picture, &page.pictures)
        })
    };
    let figures: Vec<&Picture> = fit(true).take(2).copied().collect();
    let others: Vec<&Picture> = fit(false).take(4).copied().collect();
    // One whose place is called so stands before the text; a figure in the text is about a part of it.
    let leads = others
        .first()
        .zip(figures.first())
        .is_some_and(|(picture, figure)| {
            has_word(&picture.hint, LEADING) && figure.text_bytes >= picture.text_bytes + MIN_TEXT_BYTES
        });
    let (first, others) = others.split_at(usize::from(leads));
    let backdrops = page.backdrops.iter();
    let backdrops = backdrops.filter(|picture| may_lead(picture) && is_of_headline(picture, page));
    let first = first.iter().map(|picture| ("img", *picture));
    first
        .chain(figures.iter().map(|picture| ("figure", *picture)))
        .chain(others.iter().map(|picture| ("img", *picture)))
        .chain(backdrops.map(|picture| ("style", picture)))
        .collect()
}

/// Whether a picture keeps a place free elsewhere on the page, where it is but a point or a line.
fn is_spacer(picture: &Picture, pictures: &[Picture]) -> bool {
    let is_line = |other: &Picture| {
        let size = other.size_px;
        size.is_some_and(|(width, height)| width.min(height) <= 1) && other.src == picture.src
    };
    pictures.iter().any(is_line)
}

/// Whether a picture leads to a document to be read elsewhere.
fn leads_to_document(picture: &Picture) -> bool {
    let href = picture.leads_to.as_deref().unwrap_or_default();
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["pdf", "doc", "docx", "epub"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// What the place of the picture is called that an article begins with, and nothing else.
const LEADING: &[&str] = &["hero", "featured", "cover", "masthead"];

/// What the place of an article's picture is called.
const PLACES: &[&str] = &[
    "hero",
    "featured",
    "feature",
    "cover",
    "lead",
    "thumb",
    "thumbnail",
    "photo",
    "image",
    "masthead",
    "intro",
];

/// Whether a picture behind an element stands behind the headline or right above it, in a place of the article or one that
/// is called so.
fn is_of_headline(picture: &Picture, page: &Page) -> bool {
    let Some(headline) = title::any_headline(page) else {
        return false;
    };
    // The headline may be noted as text and as a heading.
    let between = page.headings.get(headline..picture.headings).unwrap_or_default();
    let is_near = picture.headings >= headline
        && between
            .iter()
            .all(|heading| heading.text == page.headings[headline].text);
    let is_placed = match picture.place.header {
        true => page.headings[headline].place.header,
        false => picture.place.in_content() || has_word(&picture.hint, PLACES),
    };
    is_near && is_placed
}

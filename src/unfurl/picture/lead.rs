//! The pictures that the text begins with.

use super::fit::may_lead;
use crate::unfurl::page::{Page, Picture};
use crate::unfurl::title;

/// A page with less text may be a few lines below its pictures, in bytes.
const MIN_TEXT_BYTES: usize = 800;

/// The pictures of the article's body, the one in its first figure first.
pub(super) fn lead(page: &Page) -> Vec<(&'static str, &Picture)> {
    let content: Vec<&Picture> = page
        .pictures
        .iter()
        .filter(|picture| picture.place.in_content())
        .collect();
    let pictures: Vec<&Picture> = if content.is_empty() {
        let shown = page.pictures.iter();
        let shown = shown.filter(|picture| !picture.place.aside && !picture.place.header);
        // What stands above the headline is most likely the site's.
        let headline = title::any_headline(page);
        let is_above = |picture: &&Picture| headline.is_some_and(|headline| picture.headings <= headline);
        let (above, behind): (Vec<_>, Vec<_>) = shown.partition(is_above);
        // Behind the text are the pictures of others.
        let is_behind = |picture: &&Picture| {
            page.text_bytes >= MIN_TEXT_BYTES && picture.text_bytes * 10 >= page.text_bytes * 9
        };
        let behind = behind.into_iter().filter(|picture| !is_behind(picture));
        behind.chain(above).collect()
    } else {
        content
    };
    // A picture that is called like the site is its mark.
    let site = page.meta("og:site_name");
    let fit = |in_figure: bool| {
        let of_kind = pictures
            .iter()
            .filter(move |picture| picture.figure.is_some() == in_figure);
        of_kind.filter(|picture| may_lead(picture) && site != Some(&*picture.alt))
    };
    let (figures, others) = (fit(true).take(2), fit(false).take(4));
    figures
        .map(|picture| ("figure", *picture))
        .chain(others.map(|picture| ("img", *picture)))
        .collect()
}

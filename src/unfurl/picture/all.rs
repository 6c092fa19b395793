//! Every picture of the page.

use super::Told;
use super::fit::is_small;
use super::index::Index;
use crate::article::Image;
use crate::unfurl::field::Field;
use crate::unfurl::page::Picture;
use std::cell::Cell;

/// A shorter text may be a few lines above its pictures, in bytes.
const MIN_TEXT_BYTES: usize = 800;

/// How many pictures are kept.
const MAX_IMAGES: usize = 100;

/// The pictures, each once: `first`, those that tags and data name, those in the text, which ends behind so many bytes.
pub(in crate::unfurl) fn all(
    told: &Told<'_>,
    first: Option<&Image>,
    text_end: Option<usize>,
) -> Field<Vec<Image>> {
    let mut found: Vec<Image> = first.into_iter().cloned().collect();
    // Those that are shown are known by where the first of the same stands, others by their address.
    let known = vec![Cell::new(false); told.page.pictures.len()];
    let mut elsewhere = Index::default();
    if let Some(first) = first {
        match told.shown.find(first.url()) {
            Some(at) => known[at].set(true),
            None => _ = elsewhere.add(first.url(), 0),
        }
    }
    let mut add = |image: Image, at: Option<usize>| {
        let nth = found.len();
        // What completes it may give it a fuller address, which is that of the same picture.
        let mut is_new = || match at {
            Some(at) => !known[at].replace(true),
            None => elsewhere.add(image.url(), nth) == nth,
        };
        if nth < MAX_IMAGES && is_new() {
            found.push(told.complete(image, at, false));
        }
    };
    for (url, tagged) in &told.tagged {
        let size_px = Some(tagged.size_px).filter(|size| size.0 > 0);
        if let Some((url, false)) = url
            && !is_small(size_px)
        {
            add(Image::new(url.clone()), told.shown.find(url));
        }
    }
    for named in told.named.iter().filter(|named| !named.is_unfit) {
        let image = named.image.clone();
        let image = image.unwrap_or_else(|| Image::new(named.url.clone()));
        add(image, told.shown.find(&named.url));
    }
    let pictures = &told.page.pictures;
    let inside = pictures.iter().any(|picture| picture.place.in_content());
    // Behind the text stand those of other articles, but for what the body holds and what has a caption.
    let is_behind = |picture: &Picture| {
        let is_late = text_end.is_some_and(|end| end >= MIN_TEXT_BYTES && picture.text_bytes >= end);
        let figure = picture.figure.and_then(|index| told.page.figures.get(index));
        let is_told = figure.is_some_and(|figure| figure.caption.is_some() || figure.credit.is_some());
        is_late && !picture.place.body && !is_told
    };
    for (at, picture) in pictures.iter().enumerate() {
        let place = picture.place;
        let is_outside = place.aside || inside && !place.in_content() || !inside && place.header;
        if is_outside || is_behind(picture) {
            continue;
        }
        let Some(url) = told.shown.url(at) else { continue };
        let first = told.shown.first_as(at, url);
        if first.is_some_and(|first| known[first].get()) {
            continue;
        }
        if !is_small(picture.size_px) && !told.shown.is_unfit(at, url) {
            let (width, height) = picture.size_px.unwrap_or_default();
            let image = Image::new(url.clone()).with_size_px(width, height);
            add(image, first);
        }
    }
    let mut field = Field::default();
    if !found.is_empty() {
        field.set(found, "page");
    }
    field
}

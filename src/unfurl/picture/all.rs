//! Every picture of the page.

use super::Told;
use super::fit::unfit;
use super::index::Index;
use crate::article::Image;
use crate::link::HttpUrl;
use crate::unfurl::field::Field;

/// How many pictures are kept.
const MAX_IMAGES: usize = 100;

/// The pictures, each once: `first`, those that tags and data name, those in the text.
pub(in crate::unfurl) fn all(told: &Told<'_>, first: Option<&Image>) -> Field<Vec<Image>> {
    let mut found: Vec<Image> = first.into_iter().cloned().collect();
    let mut known = Index::default();
    if let Some(first) = first {
        known.add(first.url(), 0);
    }
    let mut add = |image: Image| {
        // What completes it may give it a fuller address, which is that of the same picture.
        if found.len() < MAX_IMAGES && known.add(image.url(), found.len()) {
            found.push(told.complete(image, false));
        }
    };
    let fits =
        |url: &HttpUrl, size_px: Option<(u32, u32)>, hint: Option<&str>| unfit(url, size_px, hint).is_none();
    for (url, tagged) in &told.tagged {
        let size_px = Some(tagged.size_px).filter(|size| size.0 > 0);
        if let Some(url) = url.as_ref().filter(|url| fits(url, size_px, None)) {
            add(Image::new(url.clone()));
        }
    }
    for (url, named) in &told.named {
        if fits(url, None, None) {
            add(named.clone().unwrap_or_else(|| Image::new(url.clone())));
        }
    }
    let pictures = &told.page.pictures;
    let inside = pictures.iter().any(|picture| picture.place.in_content());
    for (url, picture) in &told.shown {
        let place = picture.place;
        if place.aside || inside && !place.in_content() || !inside && place.header {
            continue;
        }
        if fits(url, picture.size_px, Some(&picture.hint)) {
            let (width, height) = picture.size_px.unwrap_or_default();
            add(Image::new(url.clone()).with_size_px(width, height));
        }
    }
    let mut field = Field::default();
    if !found.is_empty() {
        field.set(found, "page");
    }
    field
}

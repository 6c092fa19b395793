//! Every picture of the page.

use super::{complete, from_node, images, open_graph, same_picture, unfit};
use crate::article::Image;
use crate::link::HttpUrl;
use crate::unfurl::canonical::Base;
use crate::unfurl::field::Field;
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;

/// How many pictures are kept.
const MAX_IMAGES: usize = 100;

/// The pictures, each once: `first`, those that tags and data name, those in the text.
pub(in crate::unfurl) fn all(
    page: &Page,
    linked: &[Linked],
    base: &Base,
    first: Option<&Image>,
) -> Field<Vec<Image>> {
    let mut found: Vec<Image> = first.into_iter().cloned().collect();
    let mut add = |image: Image| {
        let known = |known: &Image| same_picture(known.url(), image.url());
        if found.len() < MAX_IMAGES && !found.iter().any(known) {
            found.push(image);
        }
    };
    let fits =
        |url: &HttpUrl, size_px: Option<(u32, u32)>, hint: Option<&str>| unfit(url, size_px, hint).is_none();
    for tagged in open_graph(page) {
        let url = base.join(&tagged.url);
        if let Some(url) = url.filter(|url| fits(url, Some(tagged.size_px).filter(|size| size.0 > 0), None)) {
            add(complete(Image::new(url), page, linked, base, false));
        }
    }
    for data in linked {
        for (_, value) in data.values("image") {
            for (address, node) in images(data, value) {
                if let Some(url) = base.join(&address).filter(|url| fits(url, None, None)) {
                    let image = Image::new(url);
                    let image = match node {
                        Some(node) => from_node(image, data, node),
                        None => image,
                    };
                    add(complete(image, page, linked, base, false));
                }
            }
        }
    }
    let inside = page.pictures.iter().any(|picture| picture.place.in_content());
    for picture in &page.pictures {
        let place = picture.place;
        if place.aside || inside && !place.in_content() || !inside && place.header {
            continue;
        }
        let url = base.join(&picture.src);
        if let Some(url) = url.filter(|url| fits(url, picture.size_px, Some(&picture.hint))) {
            let (width, height) = picture.size_px.unwrap_or_default();
            let image = Image::new(url).with_size_px(width, height);
            add(complete(image, page, linked, base, false));
        }
    }
    let mut field = Field::default();
    if !found.is_empty() {
        field.set(found, "page");
    }
    field
}

//! The picture that stands for the article, with what the page says about it.

mod address;
mod all;
mod choice;
mod data;
mod fit;
mod index;
mod lead;
mod logo;
mod named;
mod open_graph;
mod shown;
mod told;

pub(super) use address::is_called_photo;
pub(super) use all::all;
pub(super) use fit::{asks_for_small, is_set_aside};
pub(super) use logo::logo;
pub(super) use told::Told;

use super::field::Field;
use crate::article::Image;
use crate::link::HttpUrl;
use address::{file, name};
use choice::Choice;
use data::images;
use index::same_picture;
use named::Read;
use open_graph::Tagged;

/// The site's icon.
const TILE: &str = "msapplication-tileimage";

/// Meta tags of no standard that name a picture, best first.
const META: [&str; 8] = [
    "parsely-image-url",
    "sailthru.image.full",
    "sailthru.image.thumb",
    "thumbnail",
    "thumbnailurl",
    "image",
    "twitter:image0",
    TILE,
];

/// What a picture is wanted of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageKind {
    Article,
    /// A company or a person: its own mark is its picture.
    Thing,
    /// Pictures in its text are those of what it lists.
    List,
}

/// The Open Graph pictures, best first: the page's first, unless other tags name another of them and not it.
fn ranked<'a, 'b>(told: &'b Told<'a>) -> Vec<&'b Tagged<'a>> {
    let Told { page, linked, .. } = *told;
    let mut tagged: Vec<&(Read, Tagged)> = told.tagged.iter().collect();
    if tagged.len() > 1 {
        let others: Vec<(HttpUrl, bool)> = ["twitter:image", "twitter:image:src"]
            .iter()
            .flat_map(|key| page.metas(key))
            .filter(|meta| !meta.own)
            .map(|meta| &*meta.content)
            .chain(page.links("image_src").map(|link| &*link.href))
            .filter_map(|text| told.addresses.read(text))
            .chain(linked.iter().filter(|linked| !linked.own).flat_map(|linked| {
                let named = linked.said("image").flat_map(|value| images(linked, value));
                named.filter_map(|(address, _)| told.addresses.read(address))
            }))
            .collect();
        let confirmed = |read: &Read| {
            read.as_ref()
                .is_some_and(|(url, _)| others.iter().any(|(other, _)| same_picture(other, url)))
        };
        if !confirmed(&tagged[0].0)
            && let Some(at) = tagged
                .iter()
                .position(|(url, tagged)| !tagged.own && confirmed(url) && !is_called_small(url))
        {
            tagged[..=at].rotate_right(1);
        }
    }
    tagged.into_iter().map(|(_, tagged)| tagged).collect()
}

/// Whether a file is called by its size next to a fuller one: `robbery-small.png`.
fn is_called_small(read: &Read) -> bool {
    let mut words = read
        .iter()
        .flat_map(|(url, _)| name(file(url.path())).split(['-', '_', '.']));
    words.any(|word| matches!(word, "small" | "thumb" | "thumbnail"))
}

/// The picture of the page.
pub(super) fn choose(told: &Told<'_>, kind: PageKind) -> Field<Image> {
    let mut choice = Choice::new(told, kind);
    for tagged in ranked(told) {
        choice.tagged(tagged);
    }
    for key in ["twitter:image", "twitter:image:src"] {
        choice.by_card(key);
    }
    choice.by_data(&["image", "primaryImageOfPage", "thumbnailUrl", "thumbnail"]);
    choice.by_links();
    for key in META {
        choice.by_meta(key);
    }
    choice.shown();
    // What some tell a search engine in China: all that the text shows, the writer's portrait as well.
    choice.by_data(&["images"]);
    let mut field = choice.close();
    if let Some(image) = field.value_mut() {
        *image = told.complete(image.clone(), told.shown.find(image.url()), true);
    }
    field
}

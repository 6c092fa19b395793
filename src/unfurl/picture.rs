//! The picture that stands for the article, with what the page says about it.

mod address;
mod all;
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
pub(super) use fit::is_set_aside;
pub(super) use logo::logo;
pub(super) use told::Told;

use super::field::{Ballot, Field, Reason, Source};
use super::page::Picture;
use super::title::is_site;
use crate::article::Image;
use crate::link::HttpUrl;
use address::{file, is_a_page, is_bare_host, is_of_workshop, name, says_none};
use data::images;
use fit::is_small;
use index::same_picture;
use named::Read;
use open_graph::Tagged;

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

/// The address of what is named as the picture, unless it is plainly that of none.
fn checked(told: &Told<'_>, url: HttpUrl) -> Result<HttpUrl, Reason> {
    if is_bare_host(&url)
        || is_of_workshop(&url, told.address)
        || told.address.is_some_and(|page| is_a_page(&url, page))
    {
        Err(Reason::Mismatch)
    } else if says_none(url.path()) {
        Err(Reason::NotAPicture)
    } else {
        Ok(url)
    }
}

/// The same with whether it is set aside for its address.
type Checked = Result<(HttpUrl, bool), Reason>;

/// The picture of the page.
pub(super) fn choose(told: &Told<'_>, kind: PageKind) -> Field<Image> {
    let Told {
        page, linked, base, ..
    } = *told;
    // The house's mark is no picture of an article.
    let publishers = linked
        .iter()
        .flat_map(|linked| linked.said("publisher").map(move |value| (linked, value)));
    let logos: Vec<HttpUrl> = publishers
        .filter_map(|(linked, value)| linked.address_of(linked.resolve(value)?, "logo"))
        .filter_map(|logo| base.join(logo))
        .collect();
    let mut fit = Ballot::of_many();
    let mut set_aside = Ballot::new();
    // Many sources name the same picture, one after the other. With the address goes whether it is set aside for that.
    let mut last: Option<(&str, Checked)> = None;
    let mut read = |text| {
        last.take_if(|(known, _)| *known != text);
        let read = || {
            let (url, is_unfit) = told.addresses.read(text).ok_or(Reason::Invalid)?;
            Ok((checked(told, url)?, is_unfit))
        };
        let (_, read) = last.get_or_insert_with(|| (text, read()));
        read.clone().map(|(url, is_unfit)| (Image::new(url), is_unfit))
    };
    // Only what the page names as its picture comes back when there is no other.
    let mut add =
        |source: Source, text: &str, own: bool, is_named: bool, image: Result<(Image, bool), Reason>| {
            let (image, is_unfit) = match image {
                Ok(read) => read,
                Err(reason) => return fit.add(source, text, own, Err(reason)),
            };
            let is_logo = || kind == PageKind::Article && logos.contains(image.url());
            if !is_unfit && !is_small(image.size_px()) && !is_logo() {
                return fit.add(source, text, own, Ok(image));
            }
            if is_named {
                set_aside.add(source.clone(), text, own, Ok(image));
            }
            fit.add(source, text, own, Err(Reason::NotAPicture));
        };
    for tagged in ranked(told) {
        let image = read(tagged.url);
        let image = image.map(|(image, is_unfit)| (tagged.image(image.url().clone()), is_unfit));
        add("og:image".into(), tagged.url, tagged.own, true, image);
    }
    for key in ["twitter:image", "twitter:image:src"] {
        for meta in page.metas(key) {
            let alt = page.meta("twitter:image:alt").unwrap_or_default();
            let image = read(&meta.content).map(|(image, is_unfit)| (image.with_alt(alt), is_unfit));
            add(key.into(), &meta.content, meta.own, true, image);
        }
    }
    for linked in linked {
        for property in ["image", "primaryImageOfPage", "thumbnailUrl", "thumbnail"] {
            for (source, value) in linked.values(property) {
                for (address, node) in images(linked, value) {
                    let image = read(address).map(|(image, is_unfit)| match node {
                        Some(node) => (told.said_of(image, linked, node), is_unfit),
                        None => (image, is_unfit),
                    });
                    add(source.clone().into(), address, linked.own, true, image);
                }
            }
        }
    }
    for link in page.links("image_src") {
        let image = read(&link.href);
        add("link.image_src".into(), &link.href, link.own, true, image);
    }
    for key in [
        "parsely-image-url",
        "sailthru.image.full",
        "sailthru.image.thumb",
        "thumbnail",
        "thumbnailurl",
        "image",
        "twitter:image0",
        "msapplication-tileimage",
    ] {
        for meta in page.metas(key) {
            // A tile is the site's icon.
            let is_tile = key == "msapplication-tileimage";
            let image = read(&meta.content).map(|(image, is_unfit)| (image, is_unfit || is_tile));
            add(key.into(), &meta.content, meta.own, !is_tile, image);
        }
    }
    // A picture that is called like the site's address is its mark.
    let is_mark = |picture: &Picture| is_site(&picture.alt, told.host_names);
    let of_article = |(_, picture): &&(_, &Picture)| kind != PageKind::List && !is_mark(picture);
    for (source, picture) in told.lead().iter().filter(of_article) {
        let url = told.shown.url_of(picture).ok_or(Reason::Invalid);
        let image = url.and_then(|url| checked(told, url)).map(|url| {
            let (width, height) = picture.size_px.unwrap_or_default();
            let is_unfit = told.shown.is_picture_unfit(picture, &url);
            let image = Image::new(url).with_size_px(width, height);
            (image.with_alt(&picture.alt), is_unfit)
        });
        add((*source).into(), &picture.src, false, false, image);
    }
    // What some tell a search engine in China: all that the text shows, the writer's portrait as well.
    for linked in linked {
        for (source, value) in linked.values("images") {
            for (address, _) in images(linked, value) {
                add(source.clone().into(), address, linked.own, true, read(address));
            }
        }
    }
    // What was set aside still goes before what handbill wrote, so that a page reads the same once it is rewritten.
    let mut field = fit.close();
    let aside = set_aside.close();
    let is_guess = matches!(field.source(), Some("figure" | "img"));
    if let (Some(image), Some(source)) = (aside.value(), aside.source())
        && (field.value().is_none() || field.is_own() || is_guess && kind == PageKind::Thing)
    {
        field.set(image.clone(), source.to_owned());
    }
    if let Some(image) = field.value_mut() {
        *image = told.complete(image.clone(), told.shown.find(image.url()), true);
    }
    field
}

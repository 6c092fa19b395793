//! The picture that stands for the article, with what the page says about it.

mod address;
mod all;
mod data;
mod fit;
mod index;
mod lead;
mod logo;
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
use super::site::host_names;
use super::title::{folded, is_site};
use crate::article::Image;
use crate::link::HttpUrl;
use address::{file, is_a_page, is_bare_host, is_of_workshop, join, name, says_none};
use data::{from_node, images};
use fit::unfit;
use index::same_picture;
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
fn ranked<'a>(told: &'a Told<'_>) -> Vec<&'a Tagged> {
    let Told {
        page, linked, base, ..
    } = *told;
    let mut tagged: Vec<&(Option<HttpUrl>, Tagged)> = told.tagged.iter().collect();
    if tagged.len() > 1 {
        let others: Vec<HttpUrl> = ["twitter:image", "twitter:image:src"]
            .iter()
            .flat_map(|key| page.metas(key))
            .filter(|meta| !meta.own)
            .map(|meta| &*meta.content)
            .chain(page.links("image_src").map(|link| &*link.href))
            .filter_map(|text| join(base, text))
            .chain(linked.iter().filter(|linked| !linked.own).flat_map(|linked| {
                let named = linked
                    .values("image")
                    .flat_map(|(_, value)| images(linked, value));
                named.filter_map(|(address, _)| join(base, &address))
            }))
            .collect();
        let confirmed = |url: &Option<HttpUrl>| {
            url.as_ref()
                .is_some_and(|url| others.iter().any(|other| same_picture(other, url)))
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
fn is_called_small(url: &Option<HttpUrl>) -> bool {
    let mut words = url
        .iter()
        .flat_map(|url| name(file(url.path())).split(['-', '_', '.']));
    words.any(|word| matches!(word, "small" | "thumb" | "thumbnail"))
}

/// The address of what is named as the picture, unless it is plainly that of none.
fn checked(told: &Told<'_>, url: Option<HttpUrl>) -> Result<HttpUrl, Reason> {
    let url = url.ok_or(Reason::Invalid)?;
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

/// The picture of the page.
pub(super) fn choose(told: &Told<'_>, kind: PageKind) -> Field<Image> {
    let Told {
        page,
        linked,
        base,
        address,
        ..
    } = *told;
    // The house's mark is no picture of an article.
    let publishers = linked
        .iter()
        .flat_map(|linked| linked.values("publisher").map(move |(_, value)| (linked, value)));
    let logos: Vec<HttpUrl> = publishers
        .filter_map(|(linked, value)| linked.address_of(linked.resolve(value)?, "logo"))
        .filter_map(|logo| base.join(&logo))
        .collect();
    let mut fit = Ballot::new();
    let mut set_aside = Ballot::new();
    // Many sources name the same picture, one after the other.
    let mut last: Option<(String, Result<HttpUrl, Reason>)> = None;
    let mut read = |text: &str| {
        last.take_if(|(known, _)| known != text);
        let read = || (text.to_owned(), checked(told, join(base, text)));
        last.get_or_insert_with(read).1.clone().map(Image::new)
    };
    let mut add =
        |source: Source, text: &str, own: bool, hint: Option<&str>, image: Result<Image, Reason>| {
            let image = match image {
                Ok(image) => image,
                Err(reason) => return fit.add(source, text, own, Err(reason)),
            };
            let is_logo = kind == PageKind::Article && logos.contains(image.url());
            match unfit(image.url(), image.size_px(), hint).or(is_logo.then_some(Reason::NotAPicture)) {
                None => fit.add(source, text, own, Ok(image)),
                Some(reason) => {
                    // Only what the page names as its picture comes back when there is no other.
                    if hint.is_none() {
                        set_aside.add(source.clone(), text, own, Ok(image));
                    }
                    fit.add(source, text, own, Err(reason));
                }
            }
        };
    for tagged in ranked(told) {
        let image = read(&tagged.url).map(|image| {
            let image = image.with_size_px(tagged.size_px.0, tagged.size_px.1);
            let image = image.with_alt(tagged.alt.as_deref().unwrap_or_default());
            image.with_media_type(tagged.media_type.as_deref().unwrap_or_default())
        });
        add("og:image".into(), &tagged.url, tagged.own, None, image);
    }
    for key in ["twitter:image", "twitter:image:src"] {
        for meta in page.metas(key) {
            let alt = page.meta("twitter:image:alt").unwrap_or_default();
            let image = read(&meta.content).map(|image| image.with_alt(alt));
            add(key.into(), &meta.content, meta.own, None, image);
        }
    }
    for linked in linked {
        for property in ["image", "primaryImageOfPage", "thumbnailUrl", "thumbnail"] {
            for (source, value) in linked.values(property) {
                for (address, node) in images(linked, value) {
                    let image = read(&address).map(|image| match node {
                        Some(node) => from_node(image, linked, node),
                        None => image,
                    });
                    add(source.clone().into(), &address, linked.own, None, image);
                }
            }
        }
    }
    for link in page.links("image_src") {
        add(
            "link.image_src".into(),
            &link.href,
            link.own,
            None,
            read(&link.href),
        );
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
            let hint = (key == "msapplication-tileimage").then_some("icon");
            add(key.into(), &meta.content, meta.own, hint, read(&meta.content));
        }
    }
    // A picture that is called like the site's address is its mark.
    let hosts = address.map(host_names).unwrap_or_default();
    let hosts: Vec<String> = hosts.iter().map(|name| folded(name)).collect();
    let of_article = |(_, picture): &&(_, &Picture)| kind != PageKind::List && !is_site(&picture.alt, &hosts);
    for (source, picture) in told.lead().iter().filter(of_article) {
        let image = checked(told, told.shown.url_of(picture)).map(|url| {
            let (width, height) = picture.size_px.unwrap_or_default();
            Image::new(url).with_size_px(width, height).with_alt(&picture.alt)
        });
        add((*source).into(), &picture.src, false, Some(&picture.hint), image);
    }
    // What some tell a search engine in China: all that the text shows, the writer's portrait as well.
    for linked in linked {
        for (source, value) in linked.values("images") {
            for (address, _) in images(linked, value) {
                add(source.clone().into(), &address, linked.own, None, read(&address));
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

//! The picture that stands for the article, with what the page says about it.

mod all;
mod fit;
mod index;
mod logo;
mod told;

pub(super) use all::all;
pub(super) use logo::logo;
pub(super) use told::Told;

use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::page::{Page, Picture};
use super::title;
use crate::article::Image;
use crate::link::HttpUrl;
use fit::{may_lead, unfit};
use index::same_picture;
use serde_json::{Map, Value};

/// Narrower pictures are shown small beside the text
/// ([sharing images](https://developers.facebook.com/docs/sharing/webmasters/images): 600 × 315).
const MIN_PREVIEW_PX: u32 = 600;

fn whole(value: Option<&Value>) -> Option<u32> {
    match value? {
        Value::Number(number) => number.as_u64().and_then(|number| number.try_into().ok()),
        Value::String(text) => text.trim().trim_end_matches("px").trim().parse().ok(),
        Value::Object(node) => whole(node.get("value").or_else(|| node.get("@value"))),
        _ => None,
    }
}

fn size_px(node: &Map<String, Value>) -> Option<(u32, u32)> {
    Some((whole(node.get("width"))?, whole(node.get("height"))?))
}

/// The image objects of a property: single ones, lists, references.
fn images<'a>(linked: &'a Linked<'_>, value: &'a Value) -> Vec<(String, Option<&'a Map<String, Value>>)> {
    match value {
        Value::Array(list) => list
            .iter()
            .take(20)
            .flat_map(|value| images(linked, value))
            .collect(),
        value => linked
            .address(value)
            .map(|address| (address, linked.resolve(value)))
            .into_iter()
            .collect(),
    }
}

/// An Open Graph picture with the structured properties that follow it ([ogp.me](https://ogp.me/#structured)).
#[derive(Default)]
struct Tagged {
    url: String,
    size_px: (u32, u32),
    alt: Option<String>,
    media_type: Option<String>,
    own: bool,
}

fn open_graph(page: &Page) -> Vec<Tagged> {
    let mut found: Vec<Tagged> = Vec::new();
    let (mut root, mut early) = (false, Tagged::default());
    for meta in &page.metas {
        let Some(property) = meta.key.strip_prefix("og:image") else {
            continue;
        };
        // Properties before any picture belong to the one that follows.
        let slot = found.last_mut().unwrap_or(&mut early);
        match property {
            "" => {
                if let Some(last) = found.last_mut().filter(|last| !root && last.own == meta.own) {
                    // It began with og:image:url or og:image:secure_url.
                    last.url.clone_from(&meta.content);
                } else {
                    let mut tagged = std::mem::take(&mut early);
                    tagged.url.clone_from(&meta.content);
                    tagged.own = meta.own;
                    found.push(tagged);
                }
                root = true;
            }
            ":url" | ":secure_url" if slot.url.is_empty() || slot.own != meta.own => {
                let mut tagged = std::mem::take(&mut early);
                tagged.url.clone_from(&meta.content);
                tagged.own = meta.own;
                found.push(tagged);
                root = false;
            }
            ":width" => slot.size_px.0 = meta.content.parse().unwrap_or_default(),
            ":height" => slot.size_px.1 = meta.content.parse().unwrap_or_default(),
            ":alt" => slot.alt = Some(meta.content.clone()),
            ":type" => slot.media_type = Some(meta.content.clone()),
            _ => {}
        }
    }
    found
}

/// Whether an address that is to be a picture is that of the page, or of a folder the page lies in.
fn is_a_page(image: &HttpUrl, page: &HttpUrl) -> bool {
    let folder = image.path().trim_end_matches('/');
    image.host() == page.host()
        && !folder.rsplit('/').next().unwrap_or_default().contains('.')
        && page
            .path()
            .strip_prefix(folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether an address is that of a whole site: the address of a picture with the picture left out.
fn is_bare_host(image: &HttpUrl) -> bool {
    image.path().len() <= 1 && image.query().is_none()
}

/// What programs write where they have no picture.
fn is_nothing(text: &str) -> bool {
    matches!(text, "null" | "undefined" | "none" | "None" | "false" | "nil")
}

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
            .filter_map(|text| base.join(text))
            .chain(linked.iter().filter(|linked| !linked.own).flat_map(|linked| {
                let named = linked
                    .values("image")
                    .flat_map(|(_, value)| images(linked, value));
                named.filter_map(|(address, _)| base.join(&address))
            }))
            .collect();
        let confirmed = |url: &Option<HttpUrl>| {
            url.as_ref()
                .is_some_and(|url| others.iter().any(|other| same_picture(other, url)))
        };
        if !confirmed(&tagged[0].0)
            && let Some(at) = tagged
                .iter()
                .position(|(url, tagged)| !tagged.own && confirmed(url))
        {
            tagged[..=at].rotate_right(1);
        }
    }
    tagged.into_iter().map(|(_, tagged)| tagged).collect()
}

/// The picture of the page at `address`.
pub(super) fn choose(told: &Told<'_>, address: Option<&HttpUrl>, kind: PageKind) -> Field<Image> {
    let Told {
        page, linked, base, ..
    } = *told;
    // The house's mark is no picture of an article.
    let publishers = linked
        .iter()
        .flat_map(|linked| linked.values("publisher").map(move |(_, value)| (linked, value)));
    let logos: Vec<HttpUrl> = publishers
        .filter_map(|(linked, value)| linked.address(linked.resolve(value)?.get("logo")?))
        .filter_map(|logo| base.join(&logo))
        .collect();
    let mut fit = Ballot::new();
    let mut set_aside = Ballot::new();
    let mut add =
        |source: String, text: &str, own: bool, hint: Option<&str>, make: &dyn Fn(Image) -> Image| {
            let Some(url) = base.join(text).filter(|_| !is_nothing(text)) else {
                return fit.add(source, text, own, Err(Reason::Invalid));
            };
            if is_bare_host(&url) || address.is_some_and(|page| is_a_page(&url, page)) {
                return fit.add(source, text, own, Err(Reason::Mismatch));
            }
            let image = make(Image::new(url));
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
        add("og:image".to_owned(), &tagged.url, tagged.own, None, &|image| {
            let image = image.with_size_px(tagged.size_px.0, tagged.size_px.1);
            let image = image.with_alt(tagged.alt.as_deref().unwrap_or_default());
            image.with_media_type(tagged.media_type.as_deref().unwrap_or_default())
        });
    }
    for key in ["twitter:image", "twitter:image:src"] {
        for meta in page.metas(key) {
            let alt = page.meta("twitter:image:alt").unwrap_or_default();
            add(key.to_owned(), &meta.content, meta.own, None, &|image| {
                image.with_alt(alt)
            });
        }
    }
    for linked in linked {
        for property in ["image", "thumbnailUrl", "thumbnail"] {
            for (source, value) in linked.values(property) {
                for (address, node) in images(linked, value) {
                    add(source.clone(), &address, linked.own, None, &|image| match node {
                        Some(node) => from_node(image, linked, node),
                        None => image,
                    });
                }
            }
        }
    }
    for link in page.links("image_src") {
        add(
            "link.image_src".to_owned(),
            &link.href,
            link.own,
            None,
            &|image| image,
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
            add(key.to_owned(), &meta.content, meta.own, hint, &|image| image);
        }
    }
    for (source, picture) in lead(page).into_iter().filter(|_| kind != PageKind::List) {
        let (width, height) = picture.size_px.unwrap_or_default();
        add(
            source.to_owned(),
            &picture.src,
            false,
            Some(&picture.hint),
            &|image| image.with_size_px(width, height).with_alt(&picture.alt),
        );
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
        *image = told.complete(image.clone(), told.find(image.url()), true);
    }
    field
}

fn from_node(image: Image, linked: &Linked, node: &Map<String, Value>) -> Image {
    let (width, height) = size_px(node).unwrap_or_default();
    let text = |name: &str| linked.text(node, name).unwrap_or_default();
    let credit = [
        "creditText",
        "copyrightNotice",
        "author",
        "creator",
        "copyrightHolder",
    ]
    .iter()
    .map(|name| text(name))
    .find(|credit| !credit.is_empty() && !credit.contains("://"));
    image
        .with_size_px(width, height)
        .with_caption(&text("caption"))
        .with_credit(&credit.unwrap_or_default())
        .with_media_type(&text("encodingFormat"))
}

/// The pictures of the article's body, the one in its first figure first.
fn lead(page: &Page) -> Vec<(&'static str, &Picture)> {
    let content: Vec<&Picture> = page
        .pictures
        .iter()
        .filter(|picture| picture.place.in_content())
        .collect();
    let pictures: Vec<&Picture> = if content.is_empty() {
        let shown = page.pictures.iter();
        let shown = shown.filter(|picture| !picture.place.aside && !picture.place.header);
        // What stands above the headline is most likely the site's.
        let headline = title::headline(page);
        let is_above = |picture: &&Picture| headline.is_some_and(|headline| picture.headings <= headline);
        let (above, behind): (Vec<_>, Vec<_>) = shown.partition(is_above);
        behind.into_iter().chain(above).collect()
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

//! What other parts of the page say of a picture.

use super::address::{file, name, sized};
use super::data::{from_node, images};
use super::fit::is_small;
use super::index::same_picture;
use super::lead::lead;
use super::named::{Addresses, Named, Read};
use super::open_graph::{Tagged, open_graph};
use super::shown::Shown;
use crate::article::Image;
use crate::link::HttpUrl;
use crate::unfurl::byline;
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::{Linked, Map};
use crate::unfurl::page::{Page, Picture};
use std::cell::OnceCell;

/// Narrower pictures are shown small beside the text
/// ([sharing images](https://developers.facebook.com/docs/sharing/webmasters/images): 600 × 315).
const MIN_PREVIEW_PX: u32 = 600;

/// What the page says of its pictures, each address resolved once.
pub(in crate::unfurl) struct Told<'a> {
    pub(super) page: &'a Page,
    pub(super) linked: &'a [Linked<'a>],
    pub(super) base: &'a Base,
    /// The page's.
    pub(super) address: Option<&'a HttpUrl>,
    /// What the page's host is known as, [`folded`](crate::unfurl::title::folded).
    pub(super) host_names: &'a [String],
    /// Those of Open Graph.
    pub(super) tagged: Vec<(Read, Tagged<'a>)>,
    /// Those of the data.
    pub(super) named: Vec<Named<'a>>,
    /// What tags and data name pictures by.
    pub(super) addresses: Addresses<'a>,
    /// Those that are shown.
    pub(super) shown: Shown<'a>,
    lead: OnceCell<Vec<(&'static str, &'a Picture)>>,
}

impl<'a> Told<'a> {
    pub(in crate::unfurl) fn new(
        page: &'a Page,
        linked: &'a [Linked<'a>],
        base: &'a Base,
        address: Option<&'a HttpUrl>,
        host_names: &'a [String],
    ) -> Self {
        let addresses = Addresses::new(base);
        let tagged = open_graph(page).into_iter();
        let tagged = tagged
            .map(|tagged| (addresses.read(tagged.url), tagged))
            .collect();
        let named = linked.iter().flat_map(|data| {
            let images = data.said("image").flat_map(|value| images(data, value));
            images.filter_map(|(address, node)| {
                let (url, is_unfit) = addresses.read(address)?;
                let image = node.map(|node| from_node(Image::new(url.clone()), data, node));
                Some(Named {
                    url,
                    is_unfit,
                    node,
                    image,
                })
            })
        });
        let named = named.collect();
        Self {
            page,
            linked,
            base,
            address,
            host_names,
            tagged,
            named,
            addresses,
            shown: Shown::new(&page.pictures, base),
            lead: OnceCell::new(),
        }
    }

    /// The pictures that the text begins with.
    pub(super) fn lead(&self) -> &[(&'static str, &'a Picture)] {
        self.lead.get_or_init(|| lead(self.page, self.base, self.address))
    }

    /// A picture with what an object of the data says of it.
    pub(super) fn said_of(&self, image: Image, data: &Linked, node: &Map) -> Image {
        let is_it =
            |named: &&Named| named.url == *image.url() && named.node.is_some_and(|of| std::ptr::eq(of, node));
        let known = self
            .named
            .iter()
            .find(is_it)
            .and_then(|named| named.image.clone());
        known.unwrap_or_else(|| from_node(image, data, node))
    }

    /// Adds what other parts of the page say about the same picture, which is [found](Shown::find) at this place;
    /// `is_lead` lets the first figure of the text stand for it where it goes by another name there.
    pub(super) fn complete(&self, mut image: Image, at: Option<usize>, is_lead: bool) -> Image {
        for named in &self.named {
            if let Some(said) = named.image.as_ref().filter(|_| named.url == *image.url()) {
                image = filled(image, said);
            }
        }
        for (url, tagged) in &self.tagged {
            if url.as_ref().is_some_and(|(url, _)| url == image.url()) {
                let other = tagged.image(image.url().clone());
                image = filled(image, &other);
            }
        }
        let shown = at.and_then(|at| Some((self.shown.url(at)?.clone(), &self.page.pictures[at])));
        // Under another name it is most likely the first one with a caption.
        let Some((url, shown)) = shown.or_else(|| is_lead.then(|| self.captioned_lead()).flatten()) else {
            return image;
        };
        if is_fuller(&url, &image) {
            let (width, height) = shown.size_px.unwrap_or_default();
            let whole = Image::new(url).with_size_px(width, height);
            image = filled(whole, &image.with_size_px(0, 0));
        }
        if image.alt().is_none() {
            image = image.with_alt(said(&shown.alt));
        }
        let figure = shown.figure.and_then(|index| self.page.figures.get(index));
        let (no_caption, no_credit) = (image.caption().is_none(), image.credit().is_none());
        if let Some(figure) = figure.filter(|_| no_caption || no_credit) {
            let (caption, credit) =
                byline::caption_and_credit(figure.caption.as_deref(), figure.credit.as_deref());
            if let Some(caption) = caption.filter(|_| no_caption) {
                image = image.with_caption(&caption);
            }
            if let Some(credit) = credit.filter(|_| no_credit) {
                image = image.with_credit(&credit);
            }
        }
        image
    }

    /// The first picture of the text, if it has a caption or a credit; no preview is cut from one twice as high as wide.
    fn captioned_lead(&self) -> Option<(HttpUrl, &'a Picture)> {
        let (_, picture) = *self.lead().first()?;
        let figure = self.page.figures.get(picture.figure?)?;
        let is_captioned = figure.caption.is_some() || figure.credit.is_some();
        let url = self.shown.url_of(picture)?;
        let is_strip = picture
            .size_px
            .is_some_and(|(width, height)| width > 0 && height / 2 > width);
        let fits = || !is_small(picture.size_px) && !self.shown.is_picture_unfit(picture, &url);
        let is_lead = is_captioned && !is_strip && picture.place.in_content() && fits();
        is_lead.then_some((url, picture))
    }
}

/// Whether `url` is the picture whose name `image` has with a size too small for a preview at its end
/// (`raita-300x200.jpg`).
fn is_fuller(url: &HttpUrl, image: &Image) -> bool {
    let extent = |url: &HttpUrl| file(url.path()).len();
    url != image.url()
        && same_picture(url, image.url())
        && extent(url) < extent(image.url())
        && image
            .size_px()
            .or_else(|| Some(sized(name(file(image.url().path())))?.1))
            .is_some_and(|(width, _)| width < MIN_PREVIEW_PX)
}

/// An alternative text, unless it only says what kind of thing it stands for.
fn said(alt: &str) -> &str {
    const EMPTY: &[&str] = &[
        "image",
        "photo",
        "picture",
        "logo",
        "img",
        "thumbnail",
        "spot_img",
        "featured image",
    ];
    if EMPTY.iter().any(|word| alt.eq_ignore_ascii_case(word)) {
        ""
    } else {
        alt
    }
}

/// `image` with what it lacks from `other`.
fn filled(image: Image, other: &Image) -> Image {
    let (alt, caption, credit) = (
        image.alt().is_none(),
        image.caption().is_none(),
        image.credit().is_none(),
    );
    let (size, kind) = (image.size_px().is_none(), image.media_type().is_none());
    let mut image = image;
    if let Some(text) = other.alt().filter(|_| alt) {
        image = image.with_alt(text);
    }
    if let Some(text) = other.caption().filter(|_| caption) {
        image = image.with_caption(text);
    }
    if let Some(text) = other.credit().filter(|_| credit) {
        image = image.with_credit(text);
    }
    if let Some((width, height)) = other.size_px().filter(|_| size) {
        image = image.with_size_px(width, height);
    }
    if let Some(text) = other.media_type().filter(|_| kind) {
        image = image.with_media_type(text);
    }
    image
}

//! The choice of the page's picture among those that its sources name.

use super::address::{is_a_page, is_bare_host, is_of_workshop, says_none};
use super::data::images;
use super::fit::is_small;
use super::open_graph::Tagged;
use super::{PageKind, TILE, Told};
use crate::article::Image;
use crate::link::HttpUrl;
use crate::unfurl::field::{Ballot, Field, Reason, Source};
use crate::unfurl::icon::{ICON, TOUCH_ICONS};
use crate::unfurl::page::Picture;
use crate::unfurl::title::is_site;

/// A picture, or its address, and whether that sets it aside.
type Read<T> = Result<(T, bool), Reason>;

/// What has been named so far, the most trusted first.
pub(super) struct Choice<'t, 'p> {
    told: &'t Told<'p>,
    kind: PageKind,
    /// The house's marks, which are no pictures of an article.
    logos: Vec<HttpUrl>,
    fit: Ballot<Image>,
    /// What the page names as its picture, and is none but for want of another.
    set_aside: Ballot<Image>,
    /// What was read last: many sources name the same picture, one after the other.
    last: Option<(&'p str, Read<HttpUrl>)>,
}

impl<'t, 'p> Choice<'t, 'p> {
    pub(super) fn new(told: &'t Told<'p>, kind: PageKind) -> Self {
        let publishers = told
            .linked
            .iter()
            .flat_map(|linked| linked.said("publisher").map(move |value| (linked, value)));
        let logos =
            publishers.filter_map(|(linked, value)| linked.address_of(linked.resolve(value)?, "logo"));
        let icons = [ICON].into_iter().chain(TOUCH_ICONS);
        let icons = icons.flat_map(|(rel, _)| told.page.links(rel));
        let icons = icons.map(|link| &*link.href);
        let logos = logos
            .chain(icons)
            .filter_map(|logo| told.base.join(logo))
            .collect();
        Self {
            told,
            kind,
            logos,
            fit: Ballot::of_many(),
            set_aside: Ballot::new(),
            last: None,
        }
    }

    fn read(&mut self, text: &'p str) -> Read<Image> {
        let told = self.told;
        self.last.take_if(|(known, _)| *known != text);
        let read = || {
            let (url, is_unfit) = told.addresses.read(text).ok_or(Reason::Invalid)?;
            Ok((checked(told, url)?, is_unfit))
        };
        let (_, read) = self.last.get_or_insert_with(|| (text, read()));
        read.clone().map(|(url, is_unfit)| (Image::new(url), is_unfit))
    }

    /// Only what the page names as its picture comes back where there is no other.
    fn add(&mut self, source: Source, text: &str, own: bool, is_named: bool, image: Read<Image>) {
        let (image, is_unfit) = match image {
            Ok(read) => read,
            Err(reason) => return self.fit.add(source, text, own, Err(reason)),
        };
        let is_logo = || self.kind == PageKind::Article && self.logos.contains(image.url());
        if !is_unfit && !is_small(image.size_px()) && !is_logo() {
            return self.fit.add(source, text, own, Ok(image));
        }
        if is_named {
            self.set_aside.add(source.clone(), text, own, Ok(image));
        }
        self.fit.add(source, text, own, Err(Reason::NotAPicture));
    }

    /// A picture of Open Graph.
    pub(super) fn tagged(&mut self, tagged: &'t Tagged<'p>) {
        let image = self.read(tagged.url);
        let image = image.map(|(image, is_unfit)| (tagged.image(image.url().clone()), is_unfit));
        self.add("og:image".into(), tagged.url, tagged.own, true, image);
    }

    /// What a tag of X's cards names.
    pub(super) fn by_card(&mut self, key: &'static str) {
        let page = self.told.page;
        for meta in page.metas(key) {
            let alt = page.meta("twitter:image:alt").unwrap_or_default();
            let image = self.read(&meta.content);
            let image = image.map(|(image, is_unfit)| (image.with_alt(alt), is_unfit));
            self.add(key.into(), &meta.content, meta.own, true, image);
        }
    }

    /// What the page's data names.
    pub(super) fn by_data(&mut self, properties: &[&'static str]) {
        let told = self.told;
        for linked in told.linked {
            let values = properties.iter().flat_map(|property| linked.values(property));
            for (source, value) in values {
                for (address, node) in images(linked, value) {
                    let image = self.read(address).map(|(image, is_unfit)| match node {
                        Some(node) => (told.said_of(image, linked, node), is_unfit),
                        None => (image, is_unfit),
                    });
                    self.add(source.clone().into(), address, linked.own, true, image);
                }
            }
        }
    }

    /// What links name, as search engines of old asked for it.
    pub(super) fn by_links(&mut self) {
        for link in self.told.page.links("image_src") {
            let image = self.read(&link.href);
            self.add("link.image_src".into(), &link.href, link.own, true, image);
        }
    }

    /// What a tag of no standard names.
    pub(super) fn by_meta(&mut self, key: &'static str) {
        let is_tile = key == TILE;
        for meta in self.told.page.metas(key) {
            let image = self.read(&meta.content);
            let image = image.map(|(image, is_unfit)| (image, is_unfit || is_tile));
            self.add(key.into(), &meta.content, meta.own, !is_tile, image);
        }
    }

    /// What the article shows.
    pub(super) fn shown(&mut self) {
        let told = self.told;
        // A picture that is called like the site's address is its mark.
        let is_mark = |picture: &Picture| is_site(&picture.alt, told.host_names);
        let kind = self.kind;
        let of_article = |(_, picture): &&(_, &Picture)| kind != PageKind::List && !is_mark(picture);
        for (source, picture) in told.lead().iter().filter(of_article) {
            let url = told.shown.url_of(picture).ok_or(Reason::Invalid);
            let image = url.and_then(|url| checked(told, url)).map(|url| {
                let (width, height) = picture.size_px.unwrap_or_default();
                let is_unfit = told.shown.is_picture_unfit(picture, &url);
                let image = Image::new(url).with_size_px(width, height);
                (image.with_alt(&picture.alt), is_unfit)
            });
            self.add((*source).into(), &picture.src, false, false, image);
        }
    }

    /// The picture. What was set aside still goes before what handbill wrote, so that a page reads the same once it is
    /// rewritten.
    pub(super) fn close(self) -> Field<Image> {
        let mut field = self.fit.close();
        let aside = self.set_aside.close();
        let is_guess = matches!(field.source(), Some("figure" | "img"));
        if let (Some(image), Some(source)) = (aside.value(), aside.source())
            && (field.value().is_none() || field.is_own() || is_guess && self.kind == PageKind::Thing)
        {
            field.set(image.clone(), source.to_owned());
        }
        field
    }
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

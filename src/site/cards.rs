//! Preview images for the pages that have none an app would show.
//!
//! A card's name is made of all that is drawn on it: where the file is there already nothing is drawn, and a page
//! that changes gets a new name, which is how apps that keep pictures for good come to see it.

use super::page::url_path;
use super::{ASSETS, SiteOptions, walk};
use crate::article::{Article, Image};
use crate::card::{Card, CardOptions, Format, MAX_BYTES};
use crate::check::{Picture, PictureKind};
use crate::error::Error;
use crate::files;
use crate::inject::Page;
use crate::link::HttpUrl;
use crate::unfurl::Reason;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The folder of cards, in [`ASSETS`].
pub(super) const FOLDER: &str = "card";

/// What every app takes, and the smallest of the three that do so
/// ([the design of previews](https://developers.facebook.com/docs/sharing/webmasters/images)).
const FORMAT: Format = Format::Jpeg;

/// The smallest picture that Facebook shows
/// ([sharing images](https://developers.facebook.com/docs/sharing/webmasters/images)).
const SIDE_MIN_PX: u32 = 200;

/// The picture that a page gets in place of the one it has.
pub(super) struct Replacement {
    /// How the head tells of it.
    pub(super) image: Image,
    /// Its file, unless it is another picture of the page itself.
    pub(super) card: Option<CardFile>,
}

/// The file of a card.
pub(super) struct CardFile {
    /// Where it lies in the site.
    pub(super) path: PathBuf,
    /// What it holds; `None` where it is there already.
    pub(super) made: Option<Vec<u8>>,
}

/// Another picture for a page whose own no app would show, where cards are wanted: one that it names elsewhere, else a
/// card. `root` is where the site is published.
pub(super) fn replacement(
    options: &SiteOptions,
    source: &walk::Source,
    target: &Path,
    page: &Page<'_>,
    root: &str,
) -> Result<Option<Replacement>, Error> {
    let Some(cards) = &options.cards else {
        return Ok(None);
    };
    let article = page.article();
    let is_usable = |image: &Image| is_usable(image, source, root);
    if article.image().is_some_and(is_usable) {
        return Ok(None);
    }
    if let Some(image) = outranked(page, source, root).find(is_usable) {
        return Ok(Some(Replacement { image, card: None }));
    }
    let key = cards.key(article, &options.fonts);
    let path = Path::new(ASSETS)
        .join(FOLDER)
        .join(format!("{key}.{}", FORMAT.extension()));
    let url = HttpUrl::parse(&format!("{root}/{}", url_path(&path)))?;
    let is_there = target.join(&path).is_file();
    let made = if is_there {
        None
    } else {
        Some(make(options, cards, article)?)
    };
    let size = cards.size();
    let image = Image::new(url)
        .with_size_px(size.width(), size.height())
        .with_media_type(FORMAT.media_type())
        .with_alt(article.title());
    let card = Some(CardFile { path, made });
    Ok(Some(Replacement { image, card }))
}

/// The pictures that the page names beside the one that was chosen.
fn outranked<'a>(
    page: &'a Page<'_>,
    source: &'a walk::Source,
    root: &'a str,
) -> impl Iterator<Item = Image> + 'a {
    let base = page.unfurled().base().unwrap_or(page.article().url());
    let candidates = page.unfurled().image().candidates().iter();
    candidates
        .filter(|candidate| candidate.reason() == Reason::Outranked)
        .filter_map(|candidate| base.join(candidate.value()).ok())
        .map(move |url| {
            let size_px = local_file(&url, source, root)
                .and_then(|file| read(&file))
                .and_then(|picture| picture.size_px());
            let (width, height) = size_px.unwrap_or_default();
            Image::new(url).with_size_px(width, height)
        })
}

/// On a dry run the card is laid out, which tells of scripts without a font, and not drawn.
fn make(options: &SiteOptions, cards: &CardOptions, article: &Article) -> Result<Vec<u8>, Error> {
    let card = Card::new(article, cards, &options.fonts)?;
    if options.dry_run {
        return Ok(Vec::new());
    }
    card.encode(FORMAT, MAX_BYTES)
}

/// Whether apps show this picture, as far as can be told without asking anyone: not one of handbill's own, no vector
/// drawing, not tiny. What the folder does not have may be published from elsewhere.
fn is_usable(image: &Image, source: &walk::Source, root: &str) -> bool {
    if is_own(image.url()) || image.media_type() == Some(PictureKind::Svg.media_type()) {
        return false;
    }
    let is_large = |(width, height): (u32, u32)| width >= SIDE_MIN_PX && height >= SIDE_MIN_PX;
    match local_file(image.url(), source, root) {
        Some(file) => read(&file).is_some_and(|picture| {
            let has_more = picture.bytes() > Picture::HEADER_BYTES as u64;
            picture.kind() != PictureKind::Svg && picture.size_px().map_or(has_more, is_large)
        }),
        None => {
            !without_query(image.url()).to_ascii_lowercase().ends_with(".svg")
                && image.size_px().is_none_or(is_large)
        }
    }
}

/// Whether an earlier run made it, also one that took the site to be published elsewhere.
fn is_own(url: &HttpUrl) -> bool {
    let url = without_query(url);
    let Some((folder, name)) = url.rsplit_once('/') else {
        return false;
    };
    let key = name.split('.').next().unwrap_or_default();
    folder.ends_with(&format!("/{ASSETS}/{FOLDER}"))
        && key.len() == 32
        && key.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn without_query(url: &HttpUrl) -> &str {
    url.as_str().split(['?', '#']).next().unwrap_or_default()
}

/// The file of the site that is published at `url`.
fn local_file(url: &HttpUrl, source: &walk::Source, root: &str) -> Option<PathBuf> {
    let inside = without_query(url).strip_prefix(root)?.strip_prefix('/')?;
    files::below(source.folder(), inside).filter(|file| file.is_file())
}

fn read(file: &Path) -> Option<Picture> {
    Picture::from_file(File::open(file).ok()?).ok()?
}

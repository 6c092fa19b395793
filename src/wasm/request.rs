//! What a call is given, as fields.

use super::record::fields;
use crate::article::{Article, Image, Site};
use crate::error::Error;
use crate::language::Language;
use crate::link::HttpUrl;
use crate::share::ShareOptions;

/// What a call is given: the article, and how to share it.
pub(super) struct Request {
    pub(super) article: Article,
    pub(super) share: ShareOptions,
}

impl Request {
    pub(super) fn read(record: &str) -> Result<Self, Error> {
        let get = |name: &str| fields(record).find(|field| field.0 == name).map(|field| field.1);
        let mut article = Article::new(
            HttpUrl::parse(get("url").unwrap_or_default()).map_err(|error| error.with_field("url"))?,
            get("title").unwrap_or_default(),
        )?;
        if let Some(text) = get("description") {
            article = article.with_description(text);
        }
        if let Some(image) = get("image") {
            let image = HttpUrl::parse(image).map_err(|error| error.with_field("image.url"))?;
            article = article.with_image(Image::new(image));
        }
        if let Some(name) = get("site") {
            let mut site = Site::new(name)?;
            if let Some(handle) = get("siteX") {
                site = site.with_x(handle)?;
            }
            if let Some(id) = get("siteAppId") {
                site = site.with_facebook_app_id(id)?;
            }
            article = article.with_site(site);
        }
        if let Some(language) = get("language") {
            article = article
                .with_language(Language::parse(language).map_err(|error| error.with_field("language"))?);
        }
        Ok(Self {
            article,
            share: share_options(record)?,
        })
    }
}

/// How to share: the fields that [`ShareOptions::with_named`] knows.
pub(super) fn share_options(record: &str) -> Result<ShareOptions, Error> {
    ShareOptions::of_named(fields(record).map(|(name, value)| (name, name, value)))
}

//! What a call is given, as fields.

use super::record::fields;
use crate::article::{Article, Image, Site};
use crate::error::Error;
use crate::language::Language;
use crate::link::{Campaign, HttpUrl};
use crate::services::Device;
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

/// How to share: `text`, `quote`, `shortLink`, `utm`, `via`, `phone`, `appId`, `bold`, `smsSegments`, `device`, and
/// any number of `hashtag`, `group` and `instance`.
pub(super) fn share_options(record: &str) -> Result<ShareOptions, Error> {
    let get = |name: &str| fields(record).find(|field| field.0 == name).map(|field| field.1);
    let all = |name: &'static str| {
        fields(record)
            .filter(move |field| field.0 == name)
            .map(|field| field.1)
    };
    let mut share = ShareOptions::new().with_bold_title(get("bold") == Some("true"));
    if let Some(text) = get("text") {
        share = share.with_text(text);
    }
    if let Some(name) = get("utm") {
        share = share.with_campaign(Campaign::parse(name)?);
    }
    if let Some(passage) = get("quote") {
        share = share.with_quote(passage);
    }
    if let Some(link) = get("shortLink") {
        share = share.with_short_link(HttpUrl::parse(link).map_err(|error| error.with_field("shortLink"))?);
    }
    if let Some(handle) = get("via") {
        share = share.with_via(handle)?;
    }
    if let Some(number) = get("phone") {
        share = share.with_phone(number)?;
    }
    for link in all("group") {
        share = share.with_group(link)?;
    }
    if let Some(device) = get("device") {
        share = share.with_device(Device::parse(device)?);
    }
    if let Some(id) = get("appId") {
        share = share.with_app_id(id)?;
    }
    if let Some(segments) = get("smsSegments") {
        share = share.with_sms_segments(segments.parse().unwrap_or_default())?;
    }
    for tag in all("hashtag") {
        share = share.with_hashtag(tag);
    }
    for instance in all("instance") {
        let (service, host) = instance.split_once('=').unwrap_or((instance, ""));
        share = share.with_instance(service, host)?;
    }
    Ok(share)
}

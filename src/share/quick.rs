//! The links that `<handbill-share>` loads code for: those of services whose rows it has, for text that no service
//! would cut.
//!
//! It is the same [`Draft`] as for every other link, without the tables and words that it takes to cut text, to look
//! services up and to refuse. Where one of those would be needed it gives nothing, and the share module is asked.

use super::draft::Draft;
use super::measure::ByBytes;
use super::{ShareIntent, ShareOptions, hashtag};
use crate::article::parts::x_name;
use crate::article::{Article, Image, Site};
use crate::link::{Campaign, HttpUrl};
use crate::services::Service;
use std::borrow::Cow;

/// What is shared, and how.
pub(crate) struct Quick {
    article: Article,
    options: ShareOptions,
    hashtags: Vec<String>,
}

impl Quick {
    /// Reads fields, named as those of [`ShareOptions::with_named`] and `url`, `title`, `description`, `image` and
    /// `site`. Nothing where one is to be refused, or is none of those that are read here.
    pub(crate) fn read<'a>(fields: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Option<Self> {
        let get = |name: &str| fields.clone().find(|field| field.0 == name).map(|field| field.1);
        let mut article = Article::titled(HttpUrl::of_ascii(get("url")?.trim())?, get("title")?)?;
        let mut options = ShareOptions::new();
        let mut hashtags = Vec::new();
        for (name, value) in fields.clone() {
            match name {
                "url" | "title" => {}
                "description" => article = article.with_description(value),
                "image" => article = article.with_image(Image::new(HttpUrl::of_ascii(value.trim())?)),
                "site" => article = article.with_site(Site::named(value)?),
                "text" => options = options.with_text(value),
                "utm" => options = options.with_campaign(Campaign::named(value)?),
                "via" => options.via = Some(x_name(value)?.to_owned()),
                "hashtag" => hashtag::add_ascii(&mut hashtags, value)?,
                _ => return None,
            }
        }
        Some(Self {
            article,
            options,
            hashtags,
        })
    }

    /// The intents for `services`, in their order; one that lacks something is left out.
    pub(crate) fn links(self, services: &[&'static Service]) -> Option<Vec<ShareIntent>> {
        let Self {
            article,
            options,
            hashtags,
        } = self;
        let link = article.url().without_trackers();
        let text = Cow::Borrowed(options.text().unwrap_or_default());
        let draft = Draft::of(&article, &options, link, text, hashtags);
        services
            .iter()
            .filter(|service| draft.missing_need(service).is_none())
            .map(|service| draft.filled::<ByBytes>(service).ok())
            .collect()
    }
}

//! The links that `<handbill-share>` loads code for: those of services whose rows it has, for text that no service
//! would cut.
//!
//! It is the same [`Draft`] as for every other link, without the tables and words that it takes to cut text, to look
//! services up and to refuse. Where one of those would be needed it gives nothing, and the share module is asked.

use super::draft::Draft;
use super::hashtag;
use super::measure::ByBytes;
use super::subject::Subject;
use crate::article::parts::x_name;
use crate::link::{Campaign, HttpUrl};
use crate::services::Service;
use crate::text::clean_line;
use std::borrow::Cow;

/// What is shared, and how.
pub(crate) struct Quick {
    url: HttpUrl,
    title: String,
    description: Option<String>,
    image: Option<HttpUrl>,
    site: Option<String>,
    text: String,
    campaign: Option<Campaign>,
    via: Option<String>,
    hashtags: Vec<String>,
}

/// What a button needs.
pub(crate) struct Link {
    pub(crate) service: &'static Service,
    /// The address that shares the article, where the service has one.
    pub(crate) url: Option<String>,
    /// The article's own.
    pub(crate) link: HttpUrl,
}

impl Subject for Quick {
    fn title(&self) -> &str {
        &self.title
    }

    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    fn image(&self) -> Option<&str> {
        self.image.as_ref().map(HttpUrl::as_str)
    }

    fn site(&self) -> Option<&str> {
        self.site.as_deref()
    }

    fn campaign(&self) -> Option<&Campaign> {
        self.campaign.as_ref()
    }

    fn via(&self) -> Option<&str> {
        self.via.as_deref()
    }
}

impl Quick {
    /// Reads fields: `url`, `title`, then `description`, `image`, `site` and those of
    /// [`ShareOptions::with_named`](super::ShareOptions::with_named) in any order. Nothing where one is to be refused, or
    /// is none of those that are read here.
    pub(crate) fn read<'a>(mut fields: impl Iterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let (("url", url), ("title", title)) = (fields.next()?, fields.next()?) else {
            return None;
        };
        let mut quick = Self {
            url: HttpUrl::of_ascii(url)?,
            title: some_line(title)?,
            description: None,
            image: None,
            site: None,
            text: String::new(),
            campaign: None,
            via: None,
            hashtags: Vec::new(),
        };
        for (name, value) in fields {
            match name {
                "description" => quick.description = some_line(value),
                "image" => quick.image = Some(HttpUrl::of_ascii(value)?),
                "site" => quick.site = Some(some_line(value)?),
                "text" if !value.contains('\n') => quick.text = clean_line(value),
                "utm" => quick.campaign = Some(Campaign::named(value)?),
                "via" => quick.via = Some(x_name(value)?.to_owned()),
                "hashtag" => hashtag::add_ascii(&mut quick.hashtags, value)?,
                _ => return None,
            }
        }
        Some(quick)
    }

    /// What shares to `services`, in their order; one that lacks something is left out.
    pub(crate) fn links(mut self, services: &[&'static Service]) -> Option<Vec<Link>> {
        let link = self.url.without_trackers();
        let hashtags = std::mem::take(&mut self.hashtags);
        let draft = Draft::of(&self, link, Cow::Borrowed(&self.text), hashtags);
        services
            .iter()
            .filter(|service| draft.missing_need(service).is_none())
            .map(|service| {
                let filled = draft.filled::<ByBytes>(service, None).ok()?;
                Some(Link {
                    service,
                    url: filled.url,
                    link: filled.link,
                })
            })
            .collect()
    }
}

/// One line, unless nothing is left of it.
fn some_line(text: &str) -> Option<String> {
    Some(clean_line(text)).filter(|line| !line.is_empty())
}

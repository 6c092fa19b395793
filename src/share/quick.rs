//! The links that `<handbill-share>` loads code for: those of services whose rows it has, for text that no service
//! would cut.
//!
//! It is the same [`Draft`] as for every other link, without the tables and words that it takes to cut text, to look
//! services up and to refuse. Where one of those would be needed it gives nothing, and the share module is asked.

use super::draft::Draft;
use super::hashtag;
use super::measure::ByBytes;
use super::subject::Subject;
use crate::article::parts::is_x_name;
use crate::link::{Campaign, HttpUrl};
use crate::services::Service;
use crate::text::clean_line;
use std::borrow::Cow;

/// What is shared, and how. What was not given is empty.
pub(crate) struct Quick {
    url: HttpUrl,
    title: String,
    description: String,
    image: String,
    site: String,
    text: String,
    campaign: Option<Campaign>,
    via: String,
    hashtags: Vec<String>,
}

impl Subject for Quick {
    fn title(&self) -> &str {
        &self.title
    }

    fn description(&self) -> Option<&str> {
        Some(&self.description)
    }

    fn image(&self) -> Option<&str> {
        Some(&self.image)
    }

    fn site(&self) -> Option<&str> {
        Some(&self.site)
    }

    fn campaign(&self) -> Option<&Campaign> {
        self.campaign.as_ref()
    }

    fn via(&self) -> Option<&str> {
        Some(self.via.as_str()).filter(|via| !via.is_empty())
    }
}

impl Quick {
    /// Reads what the element gives, in this order: address, title, description, picture, name of the site, text, campaign,
    /// account, then each hashtag; empty where there is none. Nothing where one is to be refused.
    pub(crate) fn read<'a>(mut values: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut next = || values.next();
        let url = HttpUrl::of_ascii(next()?)?;
        let title = clean_line(next()?);
        let description = clean_line(next()?);
        let image = next()?;
        let given_site = next()?;
        let site = clean_line(given_site);
        let (text, campaign, via) = (next()?, next()?, next()?);
        let via = via.strip_prefix('@').unwrap_or(via);
        let refused = title.is_empty()
            || site.is_empty() && !given_site.is_empty()
            || !image.is_empty() && HttpUrl::of_ascii(image).is_none()
            || !via.is_empty() && !is_x_name(via)
            || text.bytes().any(|byte| byte == b'\n');
        if refused {
            return None;
        }
        let mut quick = Self {
            url,
            title,
            description,
            image: image.to_owned(),
            site,
            text: clean_line(text),
            campaign: match campaign {
                "" => None,
                name => Some(Campaign::named(name)?),
            },
            via: via.to_owned(),
            hashtags: Vec::new(),
        };
        for tag in values {
            hashtag::add_ascii(&mut quick.hashtags, tag)?;
        }
        Some(quick)
    }

    /// A line for each of `services`: the address that shares to it, or else the article's own link; empty where the
    /// service lacks something.
    pub(crate) fn hrefs(mut self, services: &[&'static Service]) -> Option<String> {
        let link = self.url.without_trackers();
        let hashtags = std::mem::take(&mut self.hashtags);
        let draft = Draft::of(&self, link, Cow::Borrowed(&self.text), hashtags);
        let mut hrefs = String::new();
        for service in services {
            if draft.missing_need(service).is_none() {
                hrefs.push_str(&draft.filled::<ByBytes>(service, None).ok()?.href());
            }
            hrefs.push('\n');
        }
        Some(hrefs)
    }
}

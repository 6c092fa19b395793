//! What the publisher adds to a share beside the article.

use super::group::Group;
use super::hashtag;
use crate::article::Site;
use crate::error::{Error, ErrorCode, quoted};
use crate::link::{Campaign, HttpUrl};
use crate::services::{self, Device};
use crate::text::clean_lines;

/// How an article is shared.
///
/// ```
/// use handbill::share::ShareOptions;
///
/// let options = ShareOptions::new()
///     .with_text("Worth your time.")
///     .with_hashtag("한국 뉴스")
///     .with_instance("mastodon", "mastodon.social")?
///     .with_phone("+82 10-1234-5678")?;
/// assert_eq!(ShareOptions::new().with_phone("010-1234").unwrap_err().code().as_str(), "bad-option");
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShareOptions {
    text: Option<String>,
    campaign: Option<Campaign>,
    instances: Vec<(&'static str, String)>,
    phone: Option<String>,
    pub(super) via: Option<String>,
    hashtags: Vec<String>,
    article_tags: bool,
    app_id: Option<String>,
    bold_title: bool,
    sms_segments: Option<usize>,
    quote: Option<String>,
    short_link: Option<HttpUrl>,
    groups: Vec<Group>,
    device: Option<Device>,
}

impl ShareOptions {
    /// Nothing added: the title and the link.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words of one's own, which stand after the title where the service takes text; may have several lines.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.text = Some(clean_lines(text)).filter(|text| !text.is_empty());
        self
    }

    /// Quotes a passage of the article: the link opens the page at it
    /// ([`HttpUrl::with_text_fragment`]), and it stands in quotation marks of the article's language before the
    /// sharer's own words, where the service takes text.
    ///
    /// ```
    /// use handbill::{Article, link::HttpUrl, services, share};
    ///
    /// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Rain")?;
    /// let options = share::ShareOptions::new().with_quote("It rained for days.");
    /// let intent = share::share_intent(services::find("whatsapp")?, &article, &options)?;
    /// assert_eq!(intent.text(),
    ///     "Rain\n\n“It rained for days.”\n\nhttps://example.org/1#:~:text=It%20rained%20for%20days.");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    #[must_use]
    pub fn with_quote(mut self, passage: &str) -> Self {
        self.quote = Some(clean_lines(passage)).filter(|passage| !passage.is_empty());
        self
    }

    /// Shares this link in place of the article's own, as it is: without campaign tags, which what shortens links
    /// would drop.
    #[must_use]
    pub fn with_short_link(mut self, link: HttpUrl) -> Self {
        self.short_link = Some(link);
        self
    }

    /// Sends to a group: the link that invites to one on WhatsApp or Telegram, which opens it as it is (the text is
    /// to be pasted there), or the `https://t.me/` link of a public group or account, which gets the text.
    ///
    /// # Errors
    /// `bad-option` when no service knows such a link.
    ///
    /// ```
    /// use handbill::{Article, link::HttpUrl, services, share};
    ///
    /// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Rain")?;
    /// let options = share::ShareOptions::new()
    ///     .with_group("https://chat.whatsapp.com/AbCdEf0123456789")?
    ///     .with_group("https://t.me/example_news")?;
    /// assert_eq!(share::share_url(services::find("whatsapp")?, &article, &options)?,
    ///     "https://chat.whatsapp.com/AbCdEf0123456789");
    /// assert_eq!(share::share_url(services::find("telegram")?, &article, &options)?,
    ///     "https://t.me/example_news?text=Rain%0A%0Ahttps%3A%2F%2Fexample.org%2F1");
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_group(mut self, link: &str) -> Result<Self, Error> {
        let group = Group::read(link)?;
        self.groups.retain(|known| known.service != group.service);
        self.groups.push(group);
        Ok(self)
    }

    /// Makes the address the one to use on this device: the app link where the service works better by it on a
    /// phone, and SMS in the form of its system.
    #[must_use]
    pub fn with_device(mut self, device: Device) -> Self {
        self.device = Some(device);
        self
    }

    /// Adds campaign tags to the link, with the service's id as `utm_source`.
    #[must_use]
    pub fn with_campaign(mut self, campaign: Campaign) -> Self {
        self.campaign = Some(campaign);
        self
    }

    /// Says which server to use for a service that runs on many (`mastodon`, `lemmy`, `wordpress` …).
    ///
    /// # Errors
    /// `unknown-service`; `bad-option` when the service does not run on servers of one's choice, or `host` is not
    /// a host name (with or without a port).
    pub fn with_instance(mut self, service: &str, host: &str) -> Result<Self, Error> {
        let service = services::find(service)?;
        if !service.takes_instance() {
            return Err(Error::new(
                ErrorCode::BadOption,
                format!("{} does not run on servers of one's choice", service.name()),
            ));
        }
        let refuse = || {
            Error::new(
                ErrorCode::BadOption,
                format!("{} is not a server's name", quoted(host)),
            )
            .with_fix("write the host alone, for instance mastodon.social")
        };
        let host = host.trim();
        let page = HttpUrl::parse(&format!("https://{host}/")).map_err(|_| refuse())?;
        let bare = !host.contains(['/', '?', '#', '\\']);
        if !bare || page.path() != "/" || page.query().is_some() || page.fragment().is_some() {
            return Err(refuse());
        }
        let authority = page.origin().trim_start_matches("https://").to_owned();
        self.instances.retain(|(id, _)| *id != service.id());
        self.instances.push((service.id(), authority));
        Ok(self)
    }

    /// Sends to one phone number, on WhatsApp, Telegram and by SMS.
    ///
    /// # Errors
    /// `bad-option` when it is not a full international number: country code first, 7 to 15 digits in all
    /// ([E.164](https://www.itu.int/rec/T-REC-E.164)); `+`, spaces, dots, hyphens and brackets may stand in it.
    pub fn with_phone(mut self, number: &str) -> Result<Self, Error> {
        let bare = number.trim();
        let bare = bare.strip_prefix('+').unwrap_or(bare);
        let written_well = bare
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '(' | ')'));
        let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
        if !written_well || digits.starts_with('0') || !(7..=15).contains(&digits.len()) {
            return Err(Error::new(
                ErrorCode::BadOption,
                format!("{} is not an international phone number", quoted(number)),
            )
            .with_fix("write the country code first, for instance +82 10 1234 5678"));
        }
        self.phone = Some(digits);
        Ok(self)
    }

    /// Names the X account to credit, with or without `@`; without this it is the site's.
    ///
    /// # Errors
    /// `bad-option` when it is not an X handle.
    pub fn with_via(mut self, handle: &str) -> Result<Self, Error> {
        let site = Site::new("X")
            .and_then(|site| site.with_x(handle))
            .map_err(|error| {
                Error::new(
                    ErrorCode::BadOption,
                    format!("{} is not an X handle", quoted(handle)),
                )
                .with_fix("write it as @name, at most 15 letters, digits and _")
                .with_source(error)
            })?;
        self.via = site.x().map(|handle| handle.trim_start_matches('@').to_owned());
        Ok(self)
    }

    /// Adds a hashtag, with or without `#`.
    ///
    /// Spaces and punctuation are left out, in any script; a tag of which no letter remains is not added, nor is
    /// one that is there already.
    #[must_use]
    pub fn with_hashtag(mut self, tag: &str) -> Self {
        hashtag::add(&mut self.hashtags, tag);
        self
    }

    /// Uses the article's tags as hashtags too.
    #[must_use]
    pub fn with_article_tags(mut self, wanted: bool) -> Self {
        self.article_tags = wanted;
        self
    }

    /// Sets the Meta app id, for Messenger on the web; without this it is the site's.
    ///
    /// # Errors
    /// `bad-option` when it is not a number.
    pub fn with_app_id(mut self, id: &str) -> Result<Self, Error> {
        let site = Site::new("Meta")
            .and_then(|site| site.with_facebook_app_id(id))
            .map_err(|error| {
                Error::new(ErrorCode::BadOption, format!("{} is not an app id", quoted(id)))
                    .with_fix("give the number from the app's dashboard")
                    .with_source(error)
            })?;
        self.app_id = site.facebook_app_id().map(str::to_owned);
        Ok(self)
    }

    /// Sets the title in bold where the service has a mark for that (WhatsApp).
    #[must_use]
    pub fn with_bold_title(mut self, wanted: bool) -> Self {
        self.bold_title = wanted;
        self
    }

    /// Shortens the title so that an SMS with the link takes no more than `segments` messages to send; the link is
    /// never cut, so that a very long one may still take more.
    ///
    /// # Errors
    /// `bad-option` unless it is from 1 to 255, the most that phones put together
    /// ([3GPP TS 23.040, 9.2.3.24.1](https://www.3gpp.org/dynareport/23040.htm)).
    ///
    /// ```
    /// use handbill::{Article, link::HttpUrl, services, share};
    ///
    /// let article = Article::new(HttpUrl::parse("https://example.org/1")?, &"열한 해 만에 댐이 열렸다 ".repeat(9))?;
    /// let options = share::ShareOptions::new().with_sms_segments(1)?;
    /// let intent = share::share_intent(services::find("sms")?, &article, &options)?;
    /// assert_eq!(intent.sms_length().map(|length| length.segments()), Some(1));
    /// # Ok::<(), handbill::Error>(())
    /// ```
    pub fn with_sms_segments(mut self, segments: usize) -> Result<Self, Error> {
        if !(1..=255).contains(&segments) {
            return Err(Error::new(
                ErrorCode::BadOption,
                format!("an SMS cannot have {segments} segments"),
            )
            .with_fix("take from 1 to 255"));
        }
        self.sms_segments = Some(segments);
        Ok(self)
    }

    pub(super) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    pub(super) fn campaign(&self) -> Option<&Campaign> {
        self.campaign.as_ref()
    }

    pub(super) fn instance(&self, service: &str) -> Option<&str> {
        self.instances
            .iter()
            .find(|(id, _)| *id == service)
            .map(|(_, host)| host.as_str())
    }

    pub(super) fn phone(&self) -> Option<&str> {
        self.phone.as_deref()
    }

    pub(super) fn via(&self) -> Option<&str> {
        self.via.as_deref()
    }

    pub(super) fn hashtags(&self) -> &[String] {
        &self.hashtags
    }

    pub(super) fn article_tags(&self) -> bool {
        self.article_tags
    }

    pub(super) fn app_id(&self) -> Option<&str> {
        self.app_id.as_deref()
    }

    pub(super) fn bold_title(&self) -> bool {
        self.bold_title
    }

    pub(super) fn sms_segments(&self) -> Option<usize> {
        self.sms_segments
    }

    pub(super) fn quote(&self) -> Option<&str> {
        self.quote.as_deref()
    }

    pub(super) fn short_link(&self) -> Option<&HttpUrl> {
        self.short_link.as_ref()
    }

    /// The link that invites to a group of this service.
    pub(super) fn invite(&self, service: &str) -> Option<&str> {
        self.group(service).and_then(Group::invite)
    }

    /// The public account or group of this service.
    pub(super) fn account(&self, service: &str) -> Option<&str> {
        self.group(service).and_then(Group::account)
    }

    fn group(&self, service: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.service == service)
    }

    pub(super) fn device(&self) -> Option<Device> {
        self.device
    }
}

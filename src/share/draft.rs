//! From an article and options to the intent for one service.

use super::compose::{self, Material};
use super::{ShareIntent, ShareOptions, hashtag, quote, template};
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::link::{HttpUrl, encode_component};
use crate::services::{Device, Method, Need, Service, Status};
use std::borrow::Cow;

/// What all intents for one article have in common, worked out once.
pub(super) struct Draft<'a> {
    article: &'a Article,
    options: &'a ShareOptions,
    link: HttpUrl,
    text: Option<Cow<'a, str>>,
    hashtags: Vec<String>,
    encoded: Common,
}

/// Values that do not depend on the service, percent-encoded.
struct Common {
    link: String,
    title: String,
    text: String,
    description: String,
    image: String,
    site: String,
    hashtag: String,
    topic: String,
    tel: String,
}

impl<'a> Draft<'a> {
    pub(super) fn new(article: &'a Article, options: &'a ShareOptions) -> Self {
        let mut hashtags = options.hashtags().to_vec();
        if options.article_tags() {
            for tag in article.tags() {
                hashtag::add(&mut hashtags, tag);
            }
        }
        let encode = |text: Option<&str>| text.map(encode_component).unwrap_or_default();
        let first = hashtags.first();
        let link = match options.short_link() {
            Some(short) => short.clone(),
            None => article.url().without_trackers(),
        };
        let link = match options.quote() {
            Some(passage) => link.with_text_fragment(passage),
            None => link,
        };
        let text = words(article, options);
        let encoded = Common {
            link: encode_component(link.as_str()),
            title: encode_component(article.title()),
            text: encode(text.as_deref()),
            description: encode(article.description()),
            image: encode(article.image().map(|image| image.url().as_str())),
            site: encode(article.site().map(|site| site.name())),
            hashtag: first
                .map(|tag| encode_component(&format!("#{tag}")))
                .unwrap_or_default(),
            topic: encode(
                first
                    .filter(|tag| tag.chars().count() <= TOPIC_MAX_CHARS)
                    .map(String::as_str),
            ),
            tel: options
                .phone()
                .map(|digits| format!("+{digits}"))
                .unwrap_or_default(),
        };
        Self {
            article,
            options,
            link,
            text,
            hashtags,
            encoded,
        }
    }

    /// See [`super::missing_need`].
    pub(super) fn missing_need(&self, service: &Service) -> Option<Need> {
        self.unmet_need(service)
            .filter(|_| service.app_template().is_none())
    }

    pub(super) fn intent(&self, service: &'static Service) -> Result<ShareIntent, Error> {
        if let Status::Retired(_) = service.status() {
            return Err(service.refusal());
        }
        if let Some(need) = self.missing_need(service) {
            return Err(refuse(service, need));
        }
        let link = match self.options.campaign() {
            Some(campaign) if self.options.short_link().is_none() => campaign.tag(&self.link, service.id()),
            _ => self.link.clone(),
        };
        let Addresses { web, app, by_app } = self.addresses(service);
        let hashtags = compose::hashtags_that_fit(service, &self.hashtags);
        let message = compose::message(
            service,
            &Material {
                title: self.article.title(),
                text: self.text.as_deref(),
                hashtags,
                via: self.via(),
                link: link.as_str(),
                bold_title: self.options.bold_title(),
                sms_segments: self.options.sms_segments(),
                template: web.filter(|_| !by_app).or(app).unwrap_or_default(),
            },
        );
        let encoder = Encoder { draft: self, service };
        let values = encoder.values(hashtags, &message, &link, [web, app]);
        let app_url = app.map(|template| template::fill(template, |name| values.get(name)));
        let web = web.filter(|_| !by_app);
        let url = match (self.options.invite(service.id()), web) {
            (Some(invite), _) => Some(invite.to_owned()),
            (None, Some(template)) => Some(template::fill(template, |name| values.get(name))),
            (None, None) => app_url.clone(),
        };
        let joined = web.or(app).is_some_and(|template| template.contains("{post}"));
        Ok(ShareIntent {
            service,
            method: if web.is_none() && app.is_some() {
                Method::App
            } else {
                service.method()
            },
            url,
            app_url,
            text: if joined {
                compose::post(service, &message, link.as_str())
            } else {
                message
            },
            link,
        })
    }

    /// The templates for what is asked: a phone number, a group, a server, a device.
    fn addresses(&self, service: &'static Service) -> Addresses {
        let options = self.options;
        let device = options.device().unwrap_or(Device::Desktop);
        let to_account = options.account(service.id()).and(service.account_template());
        let to_phone = options.phone().and(service.phone_template());
        let on_server = options.instance(service.id()).and(service.server_template());
        let met = service
            .web_template()
            .filter(|_| self.unmet_need(service).is_none());
        let addressed = to_account.or(to_phone);
        let app = service.app_template_for(device);
        Addresses {
            web: addressed.or(on_server).or(met),
            app: app.filter(|_| addressed.is_none()),
            by_app: addressed.is_none() && app.is_some() && service.method_on(device) == Method::App,
        }
    }

    /// The first need of the web address that is not met.
    fn unmet_need(&self, service: &Service) -> Option<Need> {
        service.needs().iter().copied().find(|need| match need {
            Need::AppId => self.app_id().is_none(),
            Need::Instance => self.options.instance(service.id()).is_none(),
        })
    }

    fn app_id(&self) -> Option<&str> {
        let of_site = || self.article.site().and_then(|site| site.facebook_app_id());
        self.options.app_id().or_else(of_site)
    }

    fn via(&self) -> Option<&str> {
        let of_site = || self.article.site().and_then(|site| site.x());
        let handle = self.options.via().or_else(of_site);
        handle.map(|handle| handle.trim_start_matches('@'))
    }
}

/// The quoted passage and the sharer's own words.
fn words<'a>(article: &Article, options: &'a ShareOptions) -> Option<Cow<'a, str>> {
    let Some(passage) = options.quote() else {
        return options.text().map(Cow::Borrowed);
    };
    let quoted = quote::quoted(passage, article.language());
    Some(Cow::Owned(match options.text() {
        Some(text) => [&quoted, "\n\n", text].concat(),
        None => quoted,
    }))
}

/// The templates of the addresses for one service.
struct Addresses {
    web: Option<&'static str>,
    app: Option<&'static str>,
    /// Whether the app link is the one to use.
    by_app: bool,
}

/// Threads takes topics of at most 50 characters
/// ([web intents](https://developers.facebook.com/documentation/threads/threads-web-intents)).
const TOPIC_MAX_CHARS: usize = 50;

/// Encodes what is shared on one service, and only what its templates take.
struct Encoder<'a> {
    draft: &'a Draft<'a>,
    service: &'static Service,
}

/// The encoded values for one service.
struct Values<'a> {
    draft: &'a Draft<'a>,
    service: &'static Service,
    link: Cow<'a, str>,
    message: Cow<'a, str>,
    post: String,
    hashtags: String,
}

impl<'a> Encoder<'a> {
    fn values(
        &self,
        hashtags: &[String],
        message: &str,
        link: &HttpUrl,
        templates: [Option<&str>; 2],
    ) -> Values<'a> {
        let link = if *link == self.draft.link {
            Cow::Borrowed(self.draft.encoded.link.as_str())
        } else {
            Cow::Owned(encode_component(link.as_str()))
        };
        let message = if message == self.draft.article.title() {
            Cow::Borrowed(self.draft.encoded.title.as_str())
        } else {
            Cow::Owned(self.encode(message))
        };
        let takes_post = templates
            .iter()
            .flatten()
            .any(|template| template.contains("{post}"));
        let post = match (takes_post, message.is_empty()) {
            (false, _) => String::new(),
            (true, true) => link.to_string(),
            (true, false) => [&message, self.encode(self.service.separator()).as_str(), &link].concat(),
        };
        Values {
            draft: self.draft,
            service: self.service,
            link,
            message,
            post,
            hashtags: encode_component(&hashtags.join(",")),
        }
    }

    fn encode(&self, text: &str) -> String {
        if self.service.sends_crlf() {
            encode_component(&text.replace('\n', "\r\n"))
        } else {
            encode_component(text)
        }
    }
}

impl Values<'_> {
    fn get(&self, name: &str) -> &str {
        let common = &self.draft.encoded;
        let options = self.draft.options;
        match name {
            "url" => &self.link,
            "title" => &common.title,
            "text" => &common.text,
            "message" => &self.message,
            "post" => &self.post,
            "description" => &common.description,
            "image" => &common.image,
            "site" => &common.site,
            "hashtags" => &self.hashtags,
            "hashtag" => &common.hashtag,
            "topic" => &common.topic,
            "tel" => &common.tel,
            "phone" => options.phone().unwrap_or_default(),
            "account" => options.account(self.service.id()).unwrap_or_default(),
            "via" => self.draft.via().unwrap_or_default(),
            "app_id" => self.draft.app_id().unwrap_or_default(),
            "instance" => options.instance(self.service.id()).unwrap_or_default(),
            _ => "",
        }
    }
}

fn refuse(service: &Service, need: Need) -> Error {
    let (what, fix) = match need {
        Need::AppId => ("a Meta app id", "give the app id"),
        Need::Instance => ("the name of a server", "name the server to share to"),
    };
    Error::new(ErrorCode::MissingNeed, format!("{} needs {what}", service.name())).with_fix(fix)
}

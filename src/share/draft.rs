//! From an article and options to the intent for one service.

use super::compose::{self, Beside, Words};
use super::measure::{Exact, Measure};
use super::subject::{Shared, Subject};
use super::{ShareIntent, ShareOptions, hashtag, quote, template};
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::link::{HttpUrl, TaggedLink, encode_component};
use crate::services::template::{Slot, Template};
use crate::services::{Device, Method, Need, Service, Status};
use crate::text::replaced;
use std::borrow::Cow;

/// What all intents for one article have in common, worked out once.
pub(super) struct Draft<'a, S> {
    subject: &'a S,
    link: HttpUrl,
    tagged: Option<TaggedLink>,
    text: Cow<'a, str>,
    hashtags: Vec<String>,
    hash_list: String,
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
    hashtags: String,
    hash_list: String,
    hashtag: String,
    topic: String,
    tel: String,
}

impl<'a> Draft<'a, Shared<'a>> {
    pub(super) fn new(shared: &'a Shared<'a>) -> Self {
        let Shared { article, options } = *shared;
        let mut hashtags = options.hashtags().to_vec();
        if options.article_tags() {
            for tag in article.tags() {
                hashtag::add(&mut hashtags, tag);
            }
        }
        let link = match options.short_link() {
            Some(short) => short.clone(),
            None => article.url().without_trackers(),
        };
        let link = match options.quote() {
            Some(passage) => link.with_text_fragment(passage),
            None => link,
        };
        Self::of(shared, link, text(article, options), hashtags)
    }

    pub(super) fn intent(&self, service: &'static Service) -> Result<ShareIntent, Error> {
        if let Status::Retired(_) = service.status() {
            return Err(service.refusal());
        }
        if let Some(need) = self.missing_need(service) {
            return Err(refuse(service, need));
        }
        let wanted = self.subject.options.bold_title();
        let bold = wanted
            .then(|| compose::bold(service, self.subject.title()))
            .flatten();
        let Ok(filled) = self.filled::<Exact>(service, bold.as_deref());
        Ok(filled.into_intent())
    }
}

impl<'a, S: Subject> Draft<'a, S> {
    /// The draft with this link, text and hashtags.
    pub(super) fn of(subject: &'a S, link: HttpUrl, text: Cow<'a, str>, hashtags: Vec<String>) -> Self {
        let encode = |text: Option<&str>| text.map(encode_component).unwrap_or_default();
        let first = &hashtags[..hashtags.len().min(1)];
        let tagged = subject.campaign().map(|campaign| campaign.tagged(&link));
        let hash_list = listed(&hashtags, "#", " #");
        let encoded = Common {
            link: encode_component(link.as_str()),
            title: encode_component(subject.title()),
            text: encode_component(&text),
            description: encode(subject.description()),
            image: encode(subject.image()),
            site: encode(subject.site()),
            hashtags: encode_component(&listed(&hashtags, "", ",")),
            hash_list: encode_component(&hash_list),
            hashtag: encode_component(&listed(first, "#", " #")),
            topic: encode(
                first
                    .first()
                    .filter(|tag| tag.chars().nth(TOPIC_MAX_CHARS).is_none())
                    .map(String::as_str),
            ),
            tel: subject
                .phone()
                .map(|digits| ["+", digits].concat())
                .unwrap_or_default(),
        };
        Self {
            subject,
            link,
            tagged,
            text,
            hashtags,
            hash_list,
            encoded,
        }
    }

    /// See [`super::missing_need`].
    pub(super) fn missing_need(&self, service: &Service) -> Option<Need> {
        self.unmet_need(service)
            .filter(|_| service.app_template().is_none())
    }

    /// What shares to a service in use that lacks nothing, with the title in bold where it is given so.
    pub(super) fn filled<'b, M: Measure>(
        &'b self,
        service: &'static Service,
        bold: Option<&'b str>,
    ) -> Result<Filled<'b, S>, M::Unsure> {
        let Addresses { web, app, by_app } = self.addresses(service);
        let web = web.filter(|_| !by_app);
        let values = self.values::<M>(service, bold, web.or(app))?;
        Ok(Filled { web, app, values })
    }

    /// The templates for what is asked: a phone number, a group, a server, a device.
    fn addresses(&self, service: &'static Service) -> Addresses {
        let subject = self.subject;
        let device = subject.device().unwrap_or(Device::Desktop);
        let to_account = subject.account(service.id()).and(service.to_account());
        let to_phone = subject.phone().and(service.to_phone());
        let on_server = subject.instance(service.id()).and(service.on_server());
        let met = service.web().filter(|_| self.unmet_need(service).is_none());
        let addressed = to_account.or(to_phone);
        let app = service.app_on(device);
        Addresses {
            web: addressed.or(on_server).or(met),
            app: app.filter(|_| addressed.is_none()),
            by_app: addressed.is_none() && app.is_some() && service.method_on(device) == Method::App,
        }
    }

    /// The first need of the web address that is not met.
    fn unmet_need(&self, service: &Service) -> Option<Need> {
        service.needs().iter().copied().find(|need| match need {
            Need::AppId => self.subject.app_id().is_none(),
            Need::Instance => self.subject.instance(service.id()).is_none(),
        })
    }
}

/// The quoted passage and the sharer's own words.
fn text<'a>(article: &Article, options: &'a ShareOptions) -> Cow<'a, str> {
    let text = options.text().unwrap_or_default();
    let Some(passage) = options.quote() else {
        return Cow::Borrowed(text);
    };
    let quoted = quote::quoted(passage, article.language());
    let gap = if text.is_empty() { "" } else { "\n\n" };
    Cow::Owned([&quoted, gap, text].concat())
}

/// The hashtags, with a mark before the first and another before each that follows.
fn listed(tags: &[String], first: &str, following: &str) -> String {
    let mut list = String::new();
    for tag in tags {
        list.push_str(if list.is_empty() { first } else { following });
        list.push_str(tag);
    }
    list
}

/// The templates of the addresses for one service.
struct Addresses {
    web: Option<&'static Template>,
    app: Option<&'static Template>,
    /// Whether the app link is the one to use.
    by_app: bool,
}

/// Threads takes topics of at most 50 characters
/// ([web intents](https://developers.facebook.com/documentation/threads/threads-web-intents)).
const TOPIC_MAX_CHARS: usize = 50;

/// What shares to one service.
pub(super) struct Filled<'a, S> {
    web: Option<&'static Template>,
    app: Option<&'static Template>,
    values: Values<'a, S>,
}

impl<S: Subject> Filled<'_, S> {
    fn address(&self, template: &Template) -> String {
        let Encoded { message, link, .. } = &self.values.encoded;
        template::fill(template, message.len() + link.len(), |slot| self.values.get(slot))
    }

    /// What opens a composer, where something does: a link that invites, the web address, or else the app's.
    fn url(&self) -> Option<String> {
        let Values { draft, service, .. } = &self.values;
        match draft.subject.invite(service.id()) {
            Some(invite) => Some(invite.to_owned()),
            None => self.web.or(self.app).map(|template| self.address(template)),
        }
    }

    /// The same, or else the link.
    #[cfg(feature = "wasm-bar")]
    pub(super) fn href(&self) -> String {
        self.url().unwrap_or_else(|| self.values.link.as_str().to_owned())
    }

    fn into_intent(self) -> ShareIntent {
        let url = self.url();
        let app_url = self.app.map(|template| self.address(template));
        let Self { web, app, values } = self;
        let Values {
            service,
            link,
            message,
            ..
        } = values;
        let joined = web.or(app).is_some_and(|template| template.takes(Slot::Post));
        ShareIntent {
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
                message.into_owned()
            },
            link,
        }
    }
}

/// What the templates of one service are filled with.
struct Values<'a, S> {
    draft: &'a Draft<'a, S>,
    service: &'static Service,
    link: HttpUrl,
    message: Cow<'a, str>,
    encoded: Encoded<'a>,
}

/// Values that depend on the service, percent-encoded.
struct Encoded<'a> {
    link: Cow<'a, str>,
    message: Cow<'a, str>,
    hashtags: Cow<'a, str>,
}

impl<S: Subject> Draft<'_, S> {
    /// The values for `service`; `template` is the address they go into, and limits are counted for.
    fn values<'a, M: Measure>(
        &'a self,
        service: &'static Service,
        bold: Option<&'a str>,
        template: Option<&'a Template>,
    ) -> Result<Values<'a, S>, M::Unsure> {
        let common = &self.encoded;
        let (link, encoded_link) = match &self.tagged {
            None => (self.link.clone(), Cow::Borrowed(common.link.as_str())),
            Some(tagged) => (
                tagged.link(service.id()),
                Cow::Owned(tagged.encoded(service.id())),
            ),
        };
        let fitting = compose::hashtags_that_fit::<M>(service, &self.hashtags)?;
        let all_fit = fitting == self.hashtags.len();
        let hashtags = &self.hashtags[..fitting];
        let message = compose::message::<M>(
            service,
            Words {
                title: bold.unwrap_or(self.subject.title()),
                text: &self.text,
                hashtags: self.hash_list(fitting),
            },
            &Beside {
                via: self.subject.via(),
                link: link.as_str(),
                sms_segments: self.subject.sms_segments(),
                template,
            },
        )?;
        let as_given = message.is_whole && all_fit && bold.is_none() && !service.sends_crlf();
        let encoded = Encoded {
            link: encoded_link,
            message: if as_given {
                let words = Words {
                    title: &common.title,
                    text: &common.text,
                    hashtags: &common.hash_list,
                };
                words.joined(service.parts(), service.joint())
            } else {
                Cow::Owned(encode_lines(&message.text, service))
            },
            hashtags: if all_fit {
                Cow::Borrowed(&common.hashtags)
            } else {
                Cow::Owned(encode_component(&listed(hashtags, "", ",")))
            },
        };
        Ok(Values {
            draft: self,
            service,
            link,
            message: message.text,
            encoded,
        })
    }

    /// The first of the hashtags as words of a message.
    fn hash_list(&self, first: usize) -> &str {
        let end = self.hashtags[..first]
            .iter()
            .map(|tag| " #".len() + tag.len())
            .sum();
        &self.hash_list[..usize::saturating_sub(end, 1)]
    }
}

impl<S: Subject> Values<'_, S> {
    /// What stands in `slot`, in pieces.
    fn get(&self, slot: Slot) -> [&str; 3] {
        let Values { draft, encoded, .. } = self;
        let (common, subject, id) = (&draft.encoded, draft.subject, self.service.id());
        let value: &str = match slot {
            Slot::Url => &encoded.link,
            Slot::Title => &common.title,
            Slot::Text => &common.text,
            Slot::Message => &encoded.message,
            Slot::Post if encoded.message.is_empty() => &encoded.link,
            Slot::Post => return [&encoded.message, self.service.joint(), &encoded.link],
            Slot::Description => &common.description,
            Slot::Image => &common.image,
            Slot::Site => &common.site,
            Slot::Hashtags => &encoded.hashtags,
            Slot::Hashtag => &common.hashtag,
            Slot::Topic => &common.topic,
            Slot::Tel => &common.tel,
            Slot::Phone => subject.phone().unwrap_or_default(),
            Slot::Account => subject.account(id).unwrap_or_default(),
            Slot::Via => subject.via().unwrap_or_default(),
            Slot::AppId => subject.app_id().unwrap_or_default(),
            Slot::Instance => subject.instance(id).unwrap_or_default(),
        };
        [value, "", ""]
    }
}

/// Percent-encodes `text`, with new lines as the service wants them.
fn encode_lines(text: &str, service: &Service) -> String {
    if service.sends_crlf() {
        encode_component(&replaced(text, b'\n', "\r\n"))
    } else {
        encode_component(text)
    }
}

fn refuse(service: &Service, need: Need) -> Error {
    let (what, fix) = match need {
        Need::AppId => ("a Meta app id", "give the app id"),
        Need::Instance => ("the name of a server", "name the server to share to"),
    };
    Error::new(ErrorCode::MissingNeed, format!("{} needs {what}", service.name())).with_fix(fix)
}

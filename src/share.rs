//! Share intents: the address that opens a service's composer with the article filled in.
//!
//! [`share_url`] gives one address; [`share_intent`] also the app link and the text; [`share_links`] all of them
//! for a list of services.
//!
//! Every value is percent-encoded by [RFC 3986, 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3), a space
//! as `%20` and a new line as `%0A` (`%0D%0A` in mail, [RFC 6068, 5](https://www.rfc-editor.org/rfc/rfc6068#section-5)).
//! Text is cut where the service has a limit, the link never. Tracking parameters are removed from the link;
//! its fragment stays.

pub mod bar;
mod compose;
mod draft;
mod group;
mod hashtag;
mod intent;
mod measure;
mod named;
mod options;
#[cfg(feature = "wasm-bar")]
pub(crate) mod quick;
mod quote;
mod subject;
mod template;

pub use intent::ShareIntent;
pub use options::ShareOptions;

use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::services::{Need, Service};
use draft::Draft;
use subject::Shared;

/// The address that shares `article` on `service`; for copy, print, QR and the share sheet, the link itself.
///
/// # Errors
/// `missing-need` when the service needs a server or app id that neither the article nor the options give;
/// `retired-service` when it has closed.
///
/// ```
/// use handbill::{Article, link::HttpUrl, services, share};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/news/1?fbclid=x#top")?, "Rain & sun")?;
/// let options = share::ShareOptions::new();
/// assert_eq!(share::share_url(services::find("whatsapp")?, &article, &options)?,
///     "https://wa.me/?text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1%23top");
/// assert_eq!(share::share_url(services::find("copy")?, &article, &options)?, "https://example.org/news/1#top");
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn share_url(
    service: &'static Service,
    article: &Article,
    options: &ShareOptions,
) -> Result<String, Error> {
    let intent = share_intent(service, article, options)?;
    Ok(intent.into_url())
}

/// Everything needed to share `article` on `service`.
///
/// A service whose web address needs what is not there, but which has an app link, is shared by that: Messenger
/// without an app id.
///
/// # Errors
/// As [`share_url`].
///
/// ```
/// use handbill::{Article, link::HttpUrl, services, share};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Rain")?;
/// let intent = share::share_intent(services::find("messenger")?, &article, &share::ShareOptions::new())?;
/// assert_eq!(intent.url(), Some("fb-messenger://share?link=https%3A%2F%2Fexample.org%2F1"));
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn share_intent(
    service: &'static Service,
    article: &Article,
    options: &ShareOptions,
) -> Result<ShareIntent, Error> {
    Draft::new(&Shared { article, options }).intent(service)
}

/// The intents for `services`, in their order.
///
/// A service that cannot be used for want of a server or app id is left out: [`missing_need`] says which and why,
/// [`share_intent`] makes an error of it.
///
/// # Errors
/// `retired-service` when one of them has closed.
///
/// ```
/// use handbill::{Article, link::{Campaign, HttpUrl}, services, share};
///
/// let article = Article::new(HttpUrl::parse("https://example.org/1")?, "Rain")?;
/// let options = share::ShareOptions::new().with_campaign(Campaign::new("spring"));
/// let intents = share::share_links(&article, &options, &services::select("telegram,lemmy")?)?;
/// assert_eq!(intents.len(), 1);
/// assert_eq!(intents[0].link().query(), Some("utm_source=telegram&utm_medium=share&utm_campaign=spring"));
/// # Ok::<(), handbill::Error>(())
/// ```
pub fn share_links(
    article: &Article,
    options: &ShareOptions,
    services: &[&'static Service],
) -> Result<Vec<ShareIntent>, Error> {
    let shared = Shared { article, options };
    let draft = Draft::new(&shared);
    let mut intents = Vec::with_capacity(services.len());
    for service in services {
        match draft.intent(service) {
            Ok(intent) => intents.push(intent),
            Err(error) if error.code() == ErrorCode::MissingNeed => {}
            Err(error) => return Err(error),
        }
    }
    Ok(intents)
}

/// What `service` lacks to be shared to, if anything: what its web address needs, neither the article nor the
/// options give, and no app link makes up for.
#[must_use]
pub fn missing_need(service: &'static Service, article: &Article, options: &ShareOptions) -> Option<Need> {
    Draft::new(&Shared { article, options }).missing_need(service)
}

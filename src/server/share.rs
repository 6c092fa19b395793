//! `/share` and `/go/{service}`: share intents, as `handbill share` makes them.

use super::App;
use super::answer::{Answer, CSP_NONE, Params};
use super::named::{article_params, listed};
use super::routes::{Answered, kept};
use crate::error::{Error, ErrorCode};
use crate::share::ShareOptions;
use crate::share::bar::{BarOptions, Variant, share_bar};
use crate::{services, share};
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::IntoResponse;

article_params! {
    /// An article and how its links are made.
    ShareParams {
        /// Your own words, sent along with the title.
        text: Option<String>,
        /// The services: names separated by commas, `auto`, `default` or `all`; `default` if not given.
        #[param(example = "whatsapp,telegram,line")]
        to: Option<String>,
        /// A passage of the article: the link opens the page at it.
        quote: Option<String>,
        /// A link to share in place of the article's own.
        #[serde(rename = "shortLink")]
        #[param(format = "uri", example = "https://exa.mp/1")]
        short_link: Option<String>,
        /// The name of a campaign, added to the link as utm_campaign; or tags of your own, as
        /// utm_source={service}&utm_medium=social.
        #[param(example = "spring")]
        utm: Option<String>,
        /// The account to name as the source.
        via: Option<String>,
        /// Hashtags, separated by commas.
        #[param(example = "river,dam")]
        hashtags: Option<String>,
        /// The number to send to, with its country code.
        #[param(example = "+82 10 1234 5678")]
        phone: Option<String>,
        /// Groups to send to: their links on WhatsApp and Telegram, separated by commas.
        #[param(example = "https://t.me/example_news")]
        groups: Option<String>,
        /// The kind of device that the links are for: ios, android or desktop.
        #[param(pattern = "^(ios|android|desktop)$")]
        device: Option<String>,
        /// The most messages that an SMS with the link may take; the title is shortened until it does.
        #[serde(rename = "smsSegments")]
        #[param(minimum = 1, maximum = 255)]
        sms_segments: Option<u32>,
        /// The id of a Meta app, for Messenger.
        #[serde(rename = "appId")]
        app_id: Option<String>,
        /// The reader's own servers, as mastodon=mastodon.social,misskey=misskey.io.
        #[param(example = "mastodon=mastodon.social")]
        instances: Option<String>,
        /// Whether the title is set in bold where that can be had: true or false.
        bold: Option<bool>,
        /// json, or html for the share bar; json if not given.
        #[param(pattern = "^(json|html)$")]
        format: Option<String>,
        /// What the bar shows: icons, labels or compact.
        #[param(pattern = "^(icons|labels|compact)$")]
        variant: Option<String>,
    }
}

impl ShareParams {
    fn options(&self) -> Result<ShareOptions, Error> {
        let (segments, bold) = (
            self.sms_segments.map(|count| count.to_string()),
            self.bold.map(|bold| bold.to_string()),
        );
        let single = [
            ("text", &self.text),
            ("quote", &self.quote),
            ("shortLink", &self.short_link),
            ("utm", &self.utm),
            ("via", &self.via),
            ("phone", &self.phone),
            ("device", &self.device),
            ("smsSegments", &segments),
            ("appId", &self.app_id),
            ("bold", &bold),
        ];
        let lists = [
            ("hashtags", "hashtag", &self.hashtags),
            ("groups", "group", &self.groups),
            ("instances", "instance", &self.instances),
        ];
        let single = single
            .into_iter()
            .filter_map(|(name, value)| Some((name, name, value.as_deref()?)));
        let lists = lists
            .into_iter()
            .flat_map(|(asked, name, list)| listed(list.as_deref()).map(move |value| (asked, name, value)));
        ShareOptions::of_named(single.chain(lists))
    }
}

/// The share intents of an article, as `handbill share --json` prints them.
#[utoipa::path(get, path = "/share", params(ShareParams), responses((status = 200, description = "A list of intents", content((serde_json::Value = "application/json"), (String = "text/html"))), (status = 400, description = "What is wrong with the parameters"), (status = 404, description = "The article is not known")))]
pub(super) async fn share_intents(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<ShareParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_NONE, async {
        let article = asked.named().article(&app).await?;
        let options = asked.options()?;
        let services = services::select_for(asked.to.as_deref().unwrap_or("default"), article.language())
            .map_err(|error| error.with_field("to"))?;
        match asked.format.as_deref().unwrap_or("json") {
            "json" => {
                let intents = match services[..] {
                    [only] => vec![share::share_intent(only, &article, &options)?],
                    _ => share::share_links(&article, &options, &services)?,
                };
                let list = intents.iter().map(share::ShareIntent::to_json_value).collect();
                Ok(Answer::json(&serde_json::Value::Array(list)))
            }
            "html" => {
                let mut bar = BarOptions::new().with_share(options);
                if asked.to.is_some() {
                    bar = bar.with_services(services);
                }
                if let Some(variant) = &asked.variant {
                    bar = bar
                        .with_variant(Variant::parse(variant).map_err(|error| error.with_field("variant"))?);
                }
                Ok(Answer::new(
                    "text/html; charset=utf-8",
                    share_bar(&article, &bar)?,
                ))
            }
            _ => Err(Error::new(ErrorCode::BadOption, "it is neither json nor html")
                .with_field("format")
                .into()),
        }
    })
    .await
}

/// A redirect to a service's own composer; to no other address, whatever the parameters say.
#[utoipa::path(get, path = "/go/{service}", params(("service" = String, Path, description = "The service's name"), ShareParams), responses((status = 302, description = "To the service's composer"), (status = 400, description = "What is wrong with the parameters, or the service has no composer of its own"), (status = 404, description = "The article is not known")))]
pub(super) async fn go(
    State(app): State<App>,
    service: Result<Path<String>, PathRejection>,
    Params(asked): Params<ShareParams>,
) -> Answered {
    let Path(service) = service
        .map_err(|_| Error::new(ErrorCode::BadValue, "its name is not UTF-8").with_field("service"))?;
    let article = asked.named().article(&app).await?;
    let service = services::find(&service)?;
    let intent = share::share_intent(service, &article, &asked.options()?)?;
    let own = service.web_template().and_then(host);
    let url = intent.url().filter(|url| own.is_some() && host(url) == own);
    let location = url.and_then(|url| HeaderValue::from_str(url).ok());
    let location = location.ok_or_else(|| {
        Error::new(
            ErrorCode::BadOption,
            "this service has no address of its own to go to",
        )
        .with_field("service")
    })?;
    let kept_out = HeaderValue::from_static("noindex, nofollow");
    Ok((
        StatusCode::FOUND,
        [
            (header::LOCATION, location),
            (header::HeaderName::from_static("x-robots-tag"), kept_out),
        ],
    )
        .into_response())
}

/// The host of an address or of the template of one.
fn host(address: &str) -> Option<&str> {
    address.split("://").nth(1)?.split(['/', '?']).next()
}

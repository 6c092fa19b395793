//! The routes, each a call of one function of the library.

use super::answer::{Answer, CSP_FRAME, CSP_PAGE, Failure, Params, fresh};
use super::named::{Shared, article_params, content_type};
use super::{App, api, card, check, gate};
use crate::article::Article;
use crate::embed::{self, EmbedOptions, Form, Format, OEmbed};
use crate::error::{Error, ErrorCode};
use crate::fetch::Fetcher;
use crate::link::HttpUrl;
use crate::qr::{Level, PngOptions, Qr, QrOptions, SvgOptions};
use crate::share::bar::{BarOptions, Variant, share_bar};
use crate::unfurl::{UnfurlOptions, Unfurled, unfurl};
use crate::{services, share};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use std::future::Future;
use tower_http::services::ServeDir;
use utoipa::IntoParams;

/// The largest body taken.
const MAX_BODY_BYTES: usize = 4 << 20;

/// The largest side of a QR code as PNG; the pixels are what costs.
const MAX_SIDE_PX: u32 = 2048;

pub(super) type Answered = Result<Response, Failure>;

pub(super) fn router(app: App) -> Router {
    let mut router = Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/metrics", get(metrics))
        .route("/openapi.json", get(api::document))
        .route("/api", get(api::page))
        .route(
            "/api/api.js",
            get(|headers: HeaderMap| async move { script(api::SCRIPT).respond(&headers) }),
        )
        .route(
            "/api/api.css",
            get(|headers: HeaderMap| async move { style(api::STYLESHEET).respond(&headers) }),
        )
        .route("/qr", get(qr))
        .route("/share", get(share_intents))
        .route("/unfurl", get(unfurl_url).post(unfurl_body))
        .route("/card", get(card::card).post(card::card_of_body))
        .route("/check", get(check::check_url).post(check::check_body))
        .route("/oembed", get(oembed))
        .route("/embed/frame", get(frame))
        .route("/embed/snippet", get(snippet))
        .route(
            "/embed/embed.js",
            get(|headers: HeaderMap| async move { script(embed::SCRIPT).respond(&headers) }),
        )
        .route(
            "/embed/embed.css",
            get(|headers: HeaderMap| async move { style(embed::STYLESHEET).respond(&headers) }),
        );
    if app.options.go {
        router = router.route("/go/{service}", get(go));
    }
    router = match &app.options.root {
        Some(root) => router.fallback_service(
            Router::new()
                .fallback_service(ServeDir::new(root))
                .layer(middleware::from_fn(no_hidden_files)),
        ),
        None => router.fallback(|| async { Failure::from(not_found("there is nothing at this address")) }),
    };
    router
        .method_not_allowed_fallback(|| async {
            let error = Error::new(ErrorCode::BadOption, "this method is not taken here");
            Failure::new(StatusCode::METHOD_NOT_ALLOWED, error)
        })
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .layer(middleware::from_fn_with_state(app.clone(), gate::pass))
        .with_state(app)
}

/// `.git` and its like are nobody's business; `.well-known` is ([RFC 8615](https://www.rfc-editor.org/rfc/rfc8615)).
async fn no_hidden_files(request: Request, next: Next) -> Response {
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    if path
        .split('/')
        .any(|part| part.starts_with('.') && part != ".well-known")
    {
        return Failure::from(not_found("there is nothing at this address")).into_response();
    }
    next.run(request).await
}

fn script(text: &str) -> Answer {
    Answer::new("text/javascript; charset=utf-8", text)
}

fn style(text: &str) -> Answer {
    Answer::new("text/css; charset=utf-8", text)
}

fn not_found(message: &str) -> Error {
    Error::new(ErrorCode::NotFound, message)
}

/// The kept answer for this address, else the one that `make` gives.
pub(super) async fn kept(
    app: &App,
    key: &str,
    headers: &HeaderMap,
    csp: &'static str,
    make: impl Future<Output = Result<Answer, Failure>>,
) -> Answered {
    if let Some(answer) = app.cache.get(key, csp).await {
        app.watch.cache_hits.inc();
        return Ok(answer.respond(headers));
    }
    app.watch.cache_misses.inc();
    let answer = make.await?;
    app.cache.put(key, &answer).await;
    Ok(answer.respond(headers))
}

article_params! {
    /// An article and how its links are made.
    ShareParams {
        /// Your own words, sent along with the title.
        text: Option<String>,
        /// The services: names separated by commas, `auto`, `default` or `all`; `default` if not given.
        to: Option<String>,
        /// The name of a campaign, added to the link as utm_campaign.
        utm: Option<String>,
        /// The account to name as the source.
        via: Option<String>,
        /// Hashtags, separated by commas.
        hashtags: Option<String>,
        /// The number to send to, with its country code.
        phone: Option<String>,
        /// The reader's own servers, as mastodon=mastodon.social,misskey=misskey.io.
        instances: Option<String>,
        /// Whether the title is set in bold where that can be had: true or false.
        bold: Option<bool>,
        /// json, or html for the share bar; json if not given.
        format: Option<String>,
        /// What the bar shows: icons, labels or compact.
        variant: Option<String>,
    }
}

impl ShareParams {
    fn options(&self) -> Result<share::ShareOptions, Error> {
        Shared {
            text: self.text.as_deref(),
            utm: self.utm.as_deref(),
            via: self.via.as_deref(),
            hashtags: self.hashtags.as_deref(),
            phone: self.phone.as_deref(),
            instances: self.instances.as_deref(),
            bold: self.bold.unwrap_or(false),
        }
        .options()
    }
}

article_params! {
    /// An article and the form of its embed.
    SnippetParams {
        /// quote, frame, amp, markdown, wordpress or ghost; quote if not given.
        form: Option<String>,
    }
}

/// The article at `url`: one of the folder, else fetched where that is allowed.
pub(super) async fn known(app: &App, url: &HttpUrl) -> Result<Article, Failure> {
    match app.library.find(url) {
        Some(article) => Ok(article.clone()),
        None => Ok(fetched(app, url).await?.article()?),
    }
}

/// The client, where the operator allows fetching.
pub(super) fn fetcher(app: &App) -> Result<Fetcher, Error> {
    app.fetcher
        .clone()
        .ok_or_else(|| not_found("the service does not know this article and fetches none").with_field("url"))
}

async fn fetched(app: &App, url: &HttpUrl) -> Result<Unfurled, Failure> {
    let (fetcher, url) = (fetcher(app)?, url.clone());
    let work = app.gate.fetches.run(move || {
        let page = fetcher.page(&url)?;
        let options = UnfurlOptions::new()
            .with_base(page.url().clone())
            .with_content_type(page.content_type());
        unfurl(page.bytes(), &options)
    });
    work.await
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct QrParams {
    /// What the code holds.
    text: String,
    /// svg or png; svg if not given.
    format: Option<String>,
    /// The error correction level: L, M, Q or H.
    level: Option<String>,
    /// The side in pixels.
    #[param(minimum = 1, maximum = 2048)]
    size: Option<u32>,
}

/// A QR code.
#[utoipa::path(get, path = "/qr", params(QrParams), responses((status = 200, description = "The code, as SVG or PNG"), (status = 400, description = "What is wrong with the parameters, as JSON")))]
pub(super) async fn qr(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<QrParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, Answer::new("", "").csp, async {
        let level: Level = asked
            .level
            .as_deref()
            .unwrap_or("M")
            .parse()
            .map_err(|error: Error| error.with_field("level"))?;
        if asked.size.is_some_and(|size| !(1..=MAX_SIDE_PX).contains(&size)) {
            return Err(Error::new(
                ErrorCode::BadOption,
                format!("it is not between 1 and {MAX_SIDE_PX}"),
            )
            .with_field("size")
            .into());
        }
        let code = Qr::new(&asked.text, &QrOptions::new().with_level(level))
            .map_err(|error| error.with_field("text"))?;
        match asked.format.as_deref().unwrap_or("svg") {
            "svg" => {
                let options = asked
                    .size
                    .map_or_else(SvgOptions::new, |size| SvgOptions::new().with_side_px(size));
                Ok(Answer::new("image/svg+xml", code.to_svg(&options)?))
            }
            "png" => {
                let options = asked
                    .size
                    .map_or_else(PngOptions::new, |size| PngOptions::new().with_side_px(size));
                Ok(Answer::new("image/png", code.to_png(&options)?))
            }
            _ => Err(Error::new(ErrorCode::BadOption, "it is neither svg nor png")
                .with_field("format")
                .into()),
        }
    })
    .await
}

/// The share intents of an article, as `handbill share --json` prints them.
#[utoipa::path(get, path = "/share", params(ShareParams), responses((status = 200, description = "A list of intents"), (status = 400, description = "What is wrong with the parameters"), (status = 404, description = "The article is not known")))]
pub(super) async fn share_intents(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<ShareParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, Answer::new("", "").csp, async {
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
async fn go(
    State(app): State<App>,
    Path(service): Path<String>,
    Params(asked): Params<ShareParams>,
) -> Answered {
    let article = asked.named().article(&app).await?;
    let service = services::find(&service)?;
    let intent = share::share_intent(service, &article, &asked.options()?)?;
    let own = service
        .web_template()
        .and_then(|template| template.split("://").nth(1))
        .and_then(|rest| rest.split(['/', '?']).next());
    let url = intent.url().filter(|url| {
        url.split("://")
            .nth(1)
            .and_then(|rest| rest.split(['/', '?']).next())
            == own
    });
    let location = url
        .and_then(|url| HeaderValue::from_str(url).ok())
        .filter(|_| own.is_some());
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

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct UrlParams {
    /// The page's address.
    url: String,
}

/// What a page says about itself; the operator allows fetching or not.
#[utoipa::path(get, path = "/unfurl", params(UrlParams), responses((status = 200, description = "The article and every field with its source"), (status = 400, description = "No address"), (status = 403, description = "An address that is not fetched from"), (status = 404, description = "Nothing is fetched here"), (status = 502, description = "The page could not be fetched")))]
pub(super) async fn unfurl_url(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<UrlParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, Answer::new("", "").csp, async {
        let url = HttpUrl::parse(&asked.url).map_err(|error| error.with_field("url"))?;
        Ok(Answer::json(&fetched(&app, &url).await?.to_json_value()))
    })
    .await
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct BaseParams {
    /// Where the page was found.
    url: Option<String>,
}

/// What a page says about itself; the page is the body.
#[utoipa::path(post, path = "/unfurl", params(BaseParams), request_body(content = String, content_type = "text/html"), responses((status = 200, description = "The article and every field with its source"), (status = 400, description = "It is no HTML"), (status = 413, description = "It is larger than 4 MiB")))]
pub(super) async fn unfurl_body(
    State(app): State<App>,
    headers: HeaderMap,
    Params(asked): Params<BaseParams>,
    body: Bytes,
) -> Answered {
    let mut options = UnfurlOptions::new();
    if let Some(url) = &asked.url {
        options = options.with_base(HttpUrl::parse(url).map_err(|error| error.with_field("url"))?);
    }
    if let Some(kind) = content_type(&headers) {
        options = options.with_content_type(kind);
    }
    let work = app
        .gate
        .heavy
        .run(move || unfurl(&body, &options).map(|page| page.to_json_value()));
    Ok(fresh(Answer::json(&work.await?)))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct OEmbedParams {
    /// The article's address.
    url: String,
    /// json or xml; json if not given.
    format: Option<String>,
    /// The most width, in pixels.
    maxwidth: Option<u32>,
    /// The most height, in pixels.
    maxheight: Option<u32>,
}

/// oEmbed 1.0. Parameters it does not know are left alone, as the specification asks.
#[utoipa::path(get, path = "/oembed", params(OEmbedParams), responses((status = 200, description = "The answer, as JSON or XML"), (status = 400, description = "No address"), (status = 401, description = "The article is not public"), (status = 404, description = "The article is not known"), (status = 501, description = "Another format than json and xml")))]
pub(super) async fn oembed(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<OEmbedParams>,
) -> Answered {
    let format: Format = asked
        .format
        .as_deref()
        .unwrap_or("json")
        .parse()
        .map_err(|error| Failure::new(StatusCode::NOT_IMPLEMENTED, error))?;
    let here = base(&app, &headers)?;
    // Another host makes other addresses of frames.
    let key = format!("{uri} {here}");
    kept(&app, &key, &headers, Answer::new("", "").csp, async {
        let url = HttpUrl::parse(&asked.url).map_err(|error| error.with_field("url"))?;
        let article = known(&app, &url).await?;
        let answer = OEmbed::new(
            &article,
            &frame_of(&here, &article)?,
            asked.maxwidth,
            asked.maxheight,
        );
        Ok(Answer::new(format.media_type(), answer.to_text(format)))
    })
    .await
}

/// The address the service has for the world: as set, else as the caller called it.
fn base(app: &App, headers: &HeaderMap) -> Result<HttpUrl, Error> {
    if let Some(url) = &app.options.public_url {
        return HttpUrl::parse(url);
    }
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or("localhost");
    HttpUrl::parse(&format!("http://{host}/"))
}

fn frame_of(here: &HttpUrl, article: &Article) -> Result<EmbedOptions, Error> {
    let frame = here
        .join("/embed/frame")?
        .with_pairs([("url", article.url().as_str())]);
    Ok(EmbedOptions::new()
        .with_frame(frame)
        .with_script(here.join("/embed/embed.js")?))
}

/// The page that a frame shows.
#[utoipa::path(get, path = "/embed/frame", params(UrlParams), responses((status = 200, description = "The frame page"), (status = 400, description = "No address"), (status = 404, description = "The article is not known")))]
pub(super) async fn frame(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<UrlParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_FRAME, async {
        let url = HttpUrl::parse(&asked.url).map_err(|error| error.with_field("url"))?;
        let page = embed::frame_page(&known(&app, &url).await?, "/embed/");
        Ok(Answer::new("text/html; charset=utf-8", page).with_csp(CSP_FRAME))
    })
    .await
}

/// The snippet that shows an article on another page.
#[utoipa::path(get, path = "/embed/snippet", params(SnippetParams), responses((status = 200, description = "The snippet"), (status = 400, description = "What is wrong with the parameters"), (status = 404, description = "The article is not known")))]
pub(super) async fn snippet(
    State(app): State<App>,
    headers: HeaderMap,
    Params(asked): Params<SnippetParams>,
) -> Answered {
    let form: Form = asked
        .form
        .as_deref()
        .unwrap_or("quote")
        .parse()
        .map_err(|error: Error| error.with_field("form"))?;
    let article = asked.named().article(&app).await?;
    // Only what the service knows by itself has a frame page here.
    let options = match asked.title {
        None => frame_of(&base(&app, &headers)?, &article)?,
        Some(_) => EmbedOptions::new(),
    };
    let text = embed::snippet(&article, form, &options)?;
    let mut response = Answer::new("text/plain; charset=utf-8", text).respond(&headers);
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("Host"));
    Ok(response)
}

async fn metrics(State(app): State<App>) -> Response {
    let kind = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], app.watch.to_text()).into_response()
}

/// The page to try the API has a policy of its own.
pub(super) fn page(html: &str) -> Answer {
    Answer::new("text/html; charset=utf-8", html).with_csp(CSP_PAGE)
}

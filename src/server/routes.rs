//! The routes, each a call of one function of the library.

use super::answer::{Answer, CSP_NONE, CSP_PAGE, Failure, MAX_BODY_BYTES, Params, Sent, fresh};
use super::named::content_type;
use super::{App, api, card, check, embeds, files, gate, poster, qr, robots, share};
use crate::article::Article;
use crate::embed;
use crate::error::{Error, ErrorCode};
use crate::fetch::Fetcher;
use crate::link::HttpUrl;
use crate::unfurl::{UnfurlOptions, Unfurled, unfurl};
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use std::future::Future;
use utoipa::IntoParams;

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
        .route("/qr", get(qr::qr))
        .route("/poster", get(poster::poster))
        .route("/share", get(share::share_intents))
        .route("/unfurl", get(unfurl_url).post(unfurl_body))
        .route("/card", get(card::card).post(card::card_of_body))
        .route("/check", get(check::check_url).post(check::check_body))
        .route("/oembed", get(embeds::oembed))
        .route("/embed/frame", get(embeds::frame))
        .route("/embed/snippet", get(embeds::snippet))
        .route(
            "/embed/embed.js",
            get(|headers: HeaderMap| async move { script(embed::SCRIPT).respond(&headers) }),
        )
        .route(
            "/embed/embed.css",
            get(|headers: HeaderMap| async move { style(embed::STYLESHEET).respond(&headers) }),
        );
    if app.options.go {
        router = router
            .route("/go/{service}", get(share::go))
            .route("/robots.txt", get(robots_txt));
    }
    router = match &app.options.root {
        Some(root) => router.fallback_service(files::files(root)),
        None => router.fallback(|| async { Failure::from(nothing_here()) }),
    };
    router
        .method_not_allowed_fallback(|method: Method| async move {
            match method {
                Method::OPTIONS => preflight(),
                _ => not_taken().into_response(),
            }
        })
        .layer(middleware::from_fn_with_state(app.clone(), gate::pass))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(app)
}

fn script(text: &str) -> Answer {
    Answer::new("text/javascript; charset=utf-8", text)
}

fn style(text: &str) -> Answer {
    Answer::new("text/css; charset=utf-8", text)
}

/// Why a method is answered with 405.
pub(super) fn not_taken() -> Failure {
    let error = Error::new(ErrorCode::BadOption, "this method is not taken here");
    Failure::new(StatusCode::METHOD_NOT_ALLOWED, error)
}

/// What a browser asks before a script of another site posts a page or an article
/// ([Fetch, CORS-preflight](https://fetch.spec.whatwg.org/#cors-preflight-fetch)). Axum says which methods in `Allow`.
fn preflight() -> Response {
    let allowed = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "*"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, allowed).into_response()
}

/// Why an address of the service is answered with 404.
pub(super) fn nothing_here() -> Error {
    not_found("there is nothing at this address")
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
    work.await.map_err(Failure::of_another_server)
}

async fn robots_txt(State(app): State<App>, headers: HeaderMap) -> Response {
    let own = match &app.options.root {
        Some(root) => tokio::fs::read(root.join("robots.txt")).await.unwrap_or_default(),
        None => Vec::new(),
    };
    let text = robots::robots(&String::from_utf8_lossy(&own));
    Answer::new("text/plain; charset=utf-8", text).respond(&headers)
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct UrlParams {
    /// The page's address.
    #[param(format = "uri", example = "https://news.example.org/river")]
    pub(super) url: String,
}

/// What a page says about itself; the operator allows fetching or not.
#[utoipa::path(get, path = "/unfurl", params(UrlParams), responses((status = 200, description = "The article and every field with its source", body = serde_json::Value), (status = 400, description = "No address"), (status = 403, description = "An address that is not fetched from"), (status = 404, description = "Nothing is fetched here"), (status = 502, description = "The page could not be fetched")))]
pub(super) async fn unfurl_url(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<UrlParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_NONE, async {
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
    #[param(format = "uri", example = "https://news.example.org/river")]
    url: Option<String>,
}

/// What a page says about itself; the page is the body.
#[utoipa::path(post, path = "/unfurl", params(BaseParams), request_body(content = String, content_type = "text/html"), responses((status = 200, description = "The article and every field with its source", body = serde_json::Value), (status = 400, description = "It is no HTML"), (status = 413, description = "It is larger than 4 MiB")))]
pub(super) async fn unfurl_body(
    State(app): State<App>,
    headers: HeaderMap,
    Params(asked): Params<BaseParams>,
    Sent(body): Sent,
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

async fn metrics(State(app): State<App>) -> Response {
    let kind = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], app.watch.to_text()).into_response()
}

/// The page to try the API has a policy of its own.
pub(super) fn page(html: &str) -> Answer {
    Answer::new("text/html; charset=utf-8", html).with_csp(CSP_PAGE)
}

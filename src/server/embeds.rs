//! `/oembed` and `/embed/…`: articles on others' pages.

use super::App;
use super::answer::{Answer, CSP_FRAME, CSP_NONE, Failure, Params};
use super::client::is_by_https;
use super::named::article_params;
use super::routes::{Answered, UrlParams, kept, known};
use crate::embed::{self, EmbedOptions, Form, Format, OEmbed};
use crate::error::Error;
use crate::link::HttpUrl;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;
use serde::Deserialize;
use std::net::SocketAddr;
use utoipa::IntoParams;

article_params! {
    /// An article and the form of its embed.
    SnippetParams {
        /// quote, frame, amp, markdown, wordpress or ghost; quote if not given.
        #[param(pattern = "^(quote|frame|amp|markdown|wordpress|ghost)$")]
        form: Option<String>,
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct OEmbedParams {
    /// The article's address.
    #[param(format = "uri", example = "https://news.example.org/river")]
    url: String,
    /// json or xml; json if not given.
    #[param(pattern = "^(json|xml)$")]
    format: Option<String>,
    /// The most width, in pixels.
    maxwidth: Option<u32>,
    /// The most height, in pixels.
    maxheight: Option<u32>,
}

/// oEmbed 1.0. Parameters it does not know are left alone, as the specification asks.
#[utoipa::path(get, path = "/oembed", params(OEmbedParams), responses((status = 200, description = "The answer, as JSON or XML", content((serde_json::Value = "application/json"), (String = "text/xml"))), (status = 400, description = "No address"), (status = 401, description = "The article is not public"), (status = 404, description = "The article is not known"), (status = 501, description = "Another format than json and xml")))]
pub(super) async fn oembed(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
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
    let here = base(&app, peer, &headers)?;
    // Another host makes other addresses of frames.
    let key = format!("{uri} {here}");
    let answered = kept(&app, &key, &headers, CSP_NONE, async {
        let url = HttpUrl::parse(&asked.url).map_err(|error| error.with_field("url"))?;
        let article = known(&app, &url).await?;
        let answer = OEmbed::new(
            &article,
            &EmbedOptions::served(&here, &article)?,
            asked.maxwidth,
            asked.maxheight,
        );
        Ok(Answer::new(format.media_type(), answer.to_text(format)))
    })
    .await?;
    Ok(by_host(&app, answered))
}

/// Says to caches that the answer holds the address that it was asked by, unless that is set.
fn by_host(app: &App, mut response: Response) -> Response {
    let differs_by = match (&app.options.public_url, app.options.trusted.is_empty()) {
        (Some(_), _) => return response,
        (None, true) => "Host",
        (None, false) => "Host, X-Forwarded-Proto",
    };
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static(differs_by));
    response
}

/// The address the service has for the world, as set, else as the caller called it.
fn base(app: &App, peer: SocketAddr, headers: &HeaderMap) -> Result<HttpUrl, Error> {
    if let Some(url) = &app.options.public_url {
        return Ok(url.clone());
    }
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or("localhost");
    let scheme = if is_by_https(peer.ip(), headers, &app.options.trusted) {
        "https"
    } else {
        "http"
    };
    HttpUrl::parse(&format!("{scheme}://{host}/"))
}

/// The page that a frame shows.
#[utoipa::path(get, path = "/embed/frame", params(UrlParams), responses((status = 200, description = "The frame page", body = String, content_type = "text/html"), (status = 400, description = "No address"), (status = 404, description = "The article is not known")))]
pub(super) async fn frame(
    State(app): State<App>,
    uri: Uri,
    headers: HeaderMap,
    Params(asked): Params<UrlParams>,
) -> Answered {
    kept(&app, &uri.to_string(), &headers, CSP_FRAME, async {
        let url = HttpUrl::parse(&asked.url).map_err(|error| error.with_field("url"))?;
        let page = embed::frame_page(&known(&app, &url).await?, "");
        Ok(Answer::new("text/html; charset=utf-8", page).with_csp(CSP_FRAME))
    })
    .await
}

/// The snippet that shows an article on another page.
#[utoipa::path(get, path = "/embed/snippet", params(SnippetParams), responses((status = 200, description = "The snippet", body = String, content_type = "text/plain"), (status = 400, description = "What is wrong with the parameters"), (status = 404, description = "The article is not known")))]
pub(super) async fn snippet(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
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
        None => EmbedOptions::served(&base(&app, peer, &headers)?, &article)?,
        Some(_) => EmbedOptions::new(),
    };
    let text = embed::snippet(&article, form, &options)?;
    let response = Answer::new("text/plain; charset=utf-8", text).respond(&headers);
    Ok(by_host(&app, response))
}

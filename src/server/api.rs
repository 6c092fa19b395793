//! The API's description (OpenAPI 3.1) and a page to try it.

use super::answer::Answer;
use super::{App, card, check, embeds, poster, qr, routes, share};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use utoipa::OpenApi;

pub(super) const SCRIPT: &str = include_str!("../../templates/api.js");
pub(super) const STYLESHEET: &str = include_str!("../../templates/api.css");

#[derive(OpenApi)]
#[openapi(
    info(title = "handbill", description = "Makes an article easy to pass on."),
    paths(
        qr::qr,
        poster::poster,
        share::share_intents,
        share::go,
        routes::unfurl_url,
        routes::unfurl_body,
        card::card,
        card::card_of_body,
        check::check_url,
        check::check_body,
        embeds::oembed,
        embeds::frame,
        embeds::snippet
    )
)]
struct Document;

pub(super) async fn document(State(app): State<App>, headers: HeaderMap) -> Response {
    let mut document = Document::openapi();
    if !app.options.go {
        document.paths.paths.remove("/go/{service}");
    }
    let json = serde_json::to_value(document).expect("strings and numbers always serialise");
    Answer::json(&json).respond(&headers)
}

pub(super) async fn page(headers: HeaderMap) -> Response {
    routes::page(include_str!("../../templates/api.html")).respond(&headers)
}

//! The API's description (OpenAPI 3.1) and a page to try it.

use super::answer::{Answer, ErrorBody};
use super::{App, card, check, embeds, poster, qr, routes, share};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use utoipa::openapi::{Content, Ref, RefOr, Response as Described};
use utoipa::{Modify, OpenApi};

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
    ),
    components(schemas(ErrorBody)),
    modifiers(&Refusals)
)]
struct Document;

/// What the service refuses at every route, and what all refusals say.
struct Refusals;

impl Modify for Refusals {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let items = document.paths.paths.values_mut();
        for operation in items.flat_map(|item| [&mut item.get, &mut item.post]).flatten() {
            let responses = &mut operation.responses.responses;
            for (status, why) in [
                ("429", "More requests of one client than a minute has room for"),
                ("503", "The service has too much to do"),
            ] {
                let described = || RefOr::T(Described::new(why));
                responses.entry(status.to_owned()).or_insert_with(described);
            }
            for (_, response) in responses
                .iter_mut()
                .filter(|(status, _)| status.as_str() >= "400")
            {
                if let RefOr::T(response) = response {
                    let content = Content::new(Some(Ref::from_schema_name("ErrorBody")));
                    response
                        .content
                        .insert("application/json".to_owned(), RefOr::T(content));
                }
            }
        }
    }
}

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

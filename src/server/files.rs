//! The files of the folder that is served.

use super::answer::{CACHE_CONTROL, CSP_FRAME, CSP_SITE, Failure};
use super::routes::nothing_here;
use crate::site::ASSETS;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use tower_http::services::ServeDir;

/// Every file below `root`, with what caches need: `ETag` and `Last-Modified` by the file's size and time.
pub(super) fn files<S: Clone + Send + Sync + 'static>(root: &Path) -> Router<S> {
    Router::new()
        .fallback_service(ServeDir::new(root))
        .layer(middleware::from_fn(answer))
}

async fn answer(request: Request, next: Next) -> Response {
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    // `.git` and its like are nobody's business; `.well-known` is (RFC 8615).
    let hidden = |part: &str| part.starts_with('.') && part != ".well-known";
    if path.split('/').any(hidden) {
        return Failure::from(nothing_here()).into_response();
    }
    let is_frame = path
        .strip_prefix('/')
        .and_then(|path| path.strip_prefix(ASSETS))
        .is_some_and(|path| path.starts_with("/embed/"));
    let mut response = next.run(request).await;
    match response.status() {
        StatusCode::NOT_FOUND => return Failure::from(nothing_here()).into_response(),
        StatusCode::OK | StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED => {}
        _ => return response,
    }
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHE_CONTROL));
    let policy = if is_frame { CSP_FRAME } else { CSP_SITE };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

//! The files of the folder that is served.

use super::answer::{CACHE_CONTROL, CSP_FRAME, CSP_SITE, Failure};
use super::routes::{not_taken, nothing_here};
use crate::site::ASSETS;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use tower_http::services::{ServeDir, ServeFile};

/// Every file below `root`, with what caches need: `ETag` and `Last-Modified` by the file's size and time. Where there is
/// none, readers see the site's own `404.html`, as from other hosts of static sites.
pub(super) fn files<S: Clone + Send + Sync + 'static>(root: &Path) -> Router<S> {
    let (files, missing) = (ServeDir::new(root), root.join("404.html"));
    let router = if missing.is_file() {
        Router::new().fallback_service(files.not_found_service(ServeFile::new(missing)))
    } else {
        Router::new().fallback_service(files)
    };
    router.layer(middleware::from_fn(answer))
}

/// `.git` and its like are nobody's business; `.well-known` is (RFC 8615).
pub(super) fn is_hidden(part: &str) -> bool {
    part.starts_with('.') && part != ".well-known"
}

async fn answer(request: Request, next: Next) -> Response {
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    if path.split('/').any(is_hidden) {
        return Failure::from(nothing_here()).into_response();
    }
    let is_frame = path
        .strip_prefix('/')
        .and_then(|path| path.strip_prefix(ASSETS))
        .is_some_and(|path| path.starts_with("/embed/"));
    let mut response = next.run(request).await;
    match response.status() {
        StatusCode::NOT_FOUND if response.headers().contains_key(header::CONTENT_TYPE) => {
            let policy = HeaderValue::from_static(CSP_SITE);
            response
                .headers_mut()
                .insert(header::CONTENT_SECURITY_POLICY, policy);
            return response;
        }
        StatusCode::NOT_FOUND => return Failure::from(nothing_here()).into_response(),
        StatusCode::METHOD_NOT_ALLOWED => {
            let mut failure = not_taken().into_response();
            if let Some(allow) = response.headers_mut().remove(header::ALLOW) {
                failure.headers_mut().insert(header::ALLOW, allow);
            }
            return failure;
        }
        StatusCode::OK | StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED => {}
        _ => return to_this_host(response),
    }
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHE_CONTROL));
    let policy = if is_frame { CSP_FRAME } else { CSP_SITE };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

/// A folder's address gets the slash at its end, and keeps one at its beginning: two would lead to the host that has
/// the folder's name ([RFC 3986, 4.2](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)).
fn to_this_host(mut response: Response) -> Response {
    let location = response.headers().get(header::LOCATION);
    let other = location
        .and_then(|location| location.to_str().ok())
        .and_then(|path| path.strip_prefix("//"));
    let path = other.map(|rest| format!("/{}", rest.trim_start_matches('/')));
    if let Some(Ok(path)) = path.map(HeaderValue::try_from) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response
}

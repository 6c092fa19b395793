//! Answers: with what caches need, and errors as JSON.

use crate::error::{Error, ErrorCode, ErrorKind};
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde::de::DeserializeOwned;
use siphasher::sip128::{Hasher128, SipHasher13};
use std::borrow::Cow;
use std::hash::Hasher;
use utoipa::ToSchema;

/// How long an answer may be kept, in seconds, and used while a new one is fetched.
pub(super) const CACHE_CONTROL: &str = "public, max-age=300, stale-while-revalidate=86400";

/// What a page of the service itself may load: nothing but its own script, style and API.
pub(super) const CSP_PAGE: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The same for what is no page.
pub(super) const CSP_NONE: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// A frame page is framed anywhere; that is what it is for. It holds one link and no form.
pub(super) const CSP_FRAME: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src http: https:; base-uri 'none'; form-action 'none'";

/// A poster holds its own style and fetches nothing; its link may be followed.
pub(super) const CSP_PRINT: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";

/// A page of the site that is served loads what it likes, since it was written by the operator.
pub(super) const CSP_SITE: &str = "frame-ancestors 'self'; base-uri 'self'; object-src 'none'";

/// The largest body taken.
pub(super) const MAX_BODY_BYTES: usize = 4 << 20;

/// Room for those that an answer has, and for length and date.
const HEADERS: usize = 12;

/// A good answer.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) media_type: Cow<'static, str>,
    pub(super) body: Vec<u8>,
    pub(super) csp: &'static str,
}

impl Answer {
    pub(super) fn new(media_type: impl Into<Cow<'static, str>>, body: impl Into<Vec<u8>>) -> Self {
        Self {
            media_type: media_type.into(),
            body: body.into(),
            csp: CSP_NONE,
        }
    }

    pub(super) fn with_csp(mut self, csp: &'static str) -> Self {
        self.csp = csp;
        self
    }

    pub(super) fn json(value: &serde_json::Value) -> Self {
        Self::new("application/json", format!("{value:#}\n"))
    }

    /// The response to a request with `asked` headers: 304 where the caller has it already
    /// ([RFC 9110, 13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2)).
    pub(super) fn respond(self, asked: &HeaderMap) -> Response {
        let mut hasher = SipHasher13::new();
        hasher.write(&self.body);
        let tag = format!("\"{:032x}\"", hasher.finish128().as_u128());
        let has_it = asked
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .any(|value| {
                value.trim() == "*"
                    || value
                        .split(',')
                        .any(|one| one.trim().trim_start_matches("W/") == tag)
            });
        let mut response = if has_it {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            self.body.into_response()
        };
        let media_type = match self.media_type {
            Cow::Borrowed(name) => HeaderValue::from_static(name),
            Cow::Owned(name) => {
                HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("application/octet-stream"))
            }
        };
        let headers = response.headers_mut();
        headers.reserve(HEADERS);
        headers.insert(header::CONTENT_TYPE, media_type);
        if let Ok(tag) = HeaderValue::try_from(tag) {
            headers.insert(header::ETAG, tag);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHE_CONTROL));
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(self.csp),
        );
        // Public data, the same for everybody.
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        response
    }
}

/// The response to a POST: made for this caller, kept by nobody.
pub(super) fn fresh(answer: Answer) -> Response {
    let mut response = answer.respond(&HeaderMap::new());
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What a bad one says.
#[derive(Serialize, ToSchema)]
pub(super) struct ErrorBody {
    error: ErrorDetail,
}

#[derive(Serialize, ToSchema)]
struct ErrorDetail {
    /// Stable, for programs.
    #[schema(example = "bad-value")]
    code: &'static str,
    /// The parameter or field that it is about.
    #[schema(required)]
    field: Option<String>,
    /// What to do.
    #[schema(required)]
    fix: Option<String>,
    /// What was wrong.
    message: String,
}

/// A bad one.
pub(super) struct Failure {
    status: StatusCode,
    error: Error,
}

impl Failure {
    pub(super) fn new(status: StatusCode, error: Error) -> Self {
        Self { status, error }
    }

    /// The same where the page is another server's: what is too large is not what the caller sent.
    pub(super) fn of_another_server(self) -> Self {
        match self.status {
            StatusCode::PAYLOAD_TOO_LARGE => Self::new(StatusCode::BAD_GATEWAY, self.error),
            _ => self,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let status = match error.code() {
            ErrorCode::NotFound => StatusCode::NOT_FOUND,
            ErrorCode::Private => StatusCode::UNAUTHORIZED,
            ErrorCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            ErrorCode::FetchRefused => StatusCode::FORBIDDEN,
            ErrorCode::Fetch => StatusCode::BAD_GATEWAY,
            code if code.kind() == ErrorKind::Io => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        };
        Self { status, error }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let error = &self.error;
        let body = ErrorBody {
            error: ErrorDetail {
                code: error.code().as_str(),
                field: error.field().map(str::to_owned),
                fix: error.fix().map(str::to_owned),
                message: error.message().to_owned(),
            },
        };
        let body = serde_json::to_string_pretty(&body).expect("text always serialises");
        let mut response = (self.status, format!("{body}\n")).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(CSP_NONE),
        );
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        if self.status == StatusCode::SERVICE_UNAVAILABLE || self.status == StatusCode::TOO_MANY_REQUESTS {
            let wait = if self.status == StatusCode::SERVICE_UNAVAILABLE {
                "1"
            } else {
                "60"
            };
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(wait));
        }
        response
    }
}

/// The parameters of a request; what is wrong with them is answered like any other error.
pub(super) struct Params<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Params<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let query = parts.uri.query().unwrap_or_default();
        // What is read for it would be U+FFFD, which nobody wants to share.
        if let Err(error) = percent_decode_str(query).decode_utf8() {
            return Err(Error::new(ErrorCode::BadValue, "it is not UTF-8")
                .with_fix("percent-encode the bytes of UTF-8: é is %C3%A9")
                .with_field("query")
                .with_source(error)
                .into());
        }
        match Query::<T>::from_request_parts(parts, state).await {
            Ok(Query(params)) => Ok(Self(params)),
            Err(rejection) => {
                let message = rejection
                    .body_text()
                    .replace("Failed to deserialize query string: ", "");
                Err(Error::new(ErrorCode::BadValue, message)
                    .with_field("query")
                    .into())
            }
        }
    }
}

/// The body of a request; that it is too large or breaks off is answered like any other error.
pub(super) struct Sent(pub(super) Bytes);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let body = Bytes::from_request(request, state).await;
        body.map(Self).map_err(|rejection: BytesRejection| {
            if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
                let message = format!("the body is larger than {MAX_BODY_BYTES} bytes");
                return Error::new(ErrorCode::TooLarge, message).into();
            }
            Error::new(ErrorCode::BadValue, "the body broke off").into()
        })
    }
}

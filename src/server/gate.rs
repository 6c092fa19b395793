//! Who gets in: a bound on what is worked on at once, a short queue, a rate for each client.

use super::answer::{CSP_NONE, Failure, Sent};
use super::client::client;
use super::{App, ServeOptions};
use crate::error::{Error, ErrorCode};
use axum::body::{Body, HttpBody};
use axum::extract::{ConnectInfo, FromRequest, MatchedPath, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long a request waits for its turn, and how long its body and its answer may each take.
const TURN: Duration = Duration::from_secs(2);
const WHOLE: Duration = Duration::from_secs(30);

/// Places to work at, and to wait in.
pub(super) struct Turns {
    working: Arc<Semaphore>,
    waiting: Semaphore,
}

impl Turns {
    fn new(working: usize, waiting: usize) -> Self {
        Self {
            working: Arc::new(Semaphore::new(working)),
            waiting: Semaphore::new(waiting),
        }
    }

    /// A place to work at, once there is one.
    async fn enter(&self) -> Result<OwnedSemaphorePermit, Failure> {
        if let Ok(place) = self.working.clone().try_acquire_owned() {
            return Ok(place);
        }
        let busy = || {
            let error = Error::new(ErrorCode::Fetch, "the service has too much to do")
                .with_fix("ask again in a second");
            Failure::new(StatusCode::SERVICE_UNAVAILABLE, error)
        };
        let _turn = self.waiting.try_acquire().map_err(|_| busy())?;
        match tokio::time::timeout(TURN, self.working.clone().acquire_owned()).await {
            Ok(Ok(place)) => Ok(place),
            _ => Err(busy()),
        }
    }

    /// Does `work` in a thread that may block, once there is a place. The place is taken until the work is done, also
    /// where the caller has gone meanwhile.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let place = self.enter().await?;
        let done = tokio::task::spawn_blocking(move || {
            let _place = place;
            work()
        });
        let broke = |error| Error::new(ErrorCode::Read, "the work broke off").with_source(error);
        Ok(done.await.map_err(broke)??)
    }
}

pub(super) struct Gate {
    requests: Turns,
    /// Bodies on their way. A client may send as slowly as it likes, so they take no place to work at.
    bodies: Turns,
    /// What keeps a processor busy: cards and checks.
    pub(super) heavy: Turns,
    /// What waits for other servers. Slow ones take no more than half of the places there are.
    pub(super) fetches: Turns,
    rate: Option<(u32, moka::sync::Cache<IpAddr, Arc<AtomicU32>>)>,
}

impl Gate {
    pub(super) fn new(options: &ServeOptions) -> Self {
        let minute = || {
            moka::sync::Cache::builder()
                .max_capacity(100_000)
                .time_to_live(Duration::from_secs(60))
                .build()
        };
        Self {
            requests: Turns::new(options.concurrency, options.queue),
            bodies: Turns::new(options.concurrency, options.queue),
            heavy: Turns::new(options.cards, (options.cards * 16).min(options.concurrency / 2)),
            fetches: Turns::new((options.concurrency / 2).max(1), options.concurrency / 4),
            rate: options.rate.map(|rate| (rate, minute())),
        }
    }

    /// The request with the whole of its body.
    async fn received(&self, request: Request) -> Result<Request, Failure> {
        if request.body().is_end_stream() {
            return Ok(request);
        }
        let _place = self.bodies.enter().await?;
        let (parts, body) = request.into_parts();
        let whole = Sent::from_request(Request::from_parts(parts.clone(), body), &());
        let Ok(whole) = tokio::time::timeout(WHOLE, whole).await else {
            let error = Error::new(ErrorCode::BadValue, "the body takes too long to come");
            return Err(Failure::new(StatusCode::REQUEST_TIMEOUT, error));
        };
        Ok(Request::from_parts(parts, Body::from(whole?.0)))
    }

    async fn answered(&self, request: Request, next: Next) -> Result<Response, Failure> {
        let request = self.received(request).await?;
        let _place = self.requests.enter().await?;
        tokio::time::timeout(WHOLE, next.run(request)).await.map_err(|_| {
            let error = Error::new(ErrorCode::Fetch, "it takes too long");
            Failure::new(StatusCode::SERVICE_UNAVAILABLE, error)
        })
    }

    fn is_within_rate(&self, client: IpAddr) -> bool {
        self.rate.as_ref().is_none_or(|(rate, counts)| {
            let count = counts.get_with(household(client), || Arc::new(AtomicU32::new(0)));
            count.fetch_add(1, Ordering::Relaxed) < *rate
        })
    }
}

/// Whom a rate is for: an IPv6 client has a network of its own, and takes another address of it when it likes
/// ([RFC 6177](https://www.rfc-editor.org/rfc/rfc6177)).
fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => Ipv6Addr::from(u128::from(v6) & (u128::MAX << 64)).into(),
    }
}

/// The network of a client: enough to see trouble, too little to tell a reader.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => Ipv4Addr::from(u32::from(v4) & 0xffff_ff00).into(),
        IpAddr::V6(v6) => Ipv6Addr::from(u128::from(v6) & (u128::MAX << 80)).into(),
    }
}

/// Lets a request in, gives its answer the headers that all have, and takes note of it.
pub(super) async fn pass(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    let client = client(peer.ip(), request.headers(), &app.options.trusted);
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("static", MatchedPath::as_str);
    let is_ours = matches!(route, "/healthz" | "/metrics");
    let mut response = if is_ours {
        next.run(request).await
    } else if !app.gate.is_within_rate(client) {
        let error = Error::new(ErrorCode::Fetch, "too many requests").with_fix("ask again in a minute");
        Failure::new(StatusCode::TOO_MANY_REQUESTS, error).into_response()
    } else {
        let answered = app.gate.answered(request, next).await;
        answered.unwrap_or_else(Failure::into_response)
    };
    let headers = response.headers_mut();
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    // Only what says so is kept.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(CSP_NONE));
    let (status, took) = (response.status().as_u16(), start.elapsed());
    app.watch.count(route, status, took);
    tracing::info!(%method, route, status, ms = took.as_millis() as u64, client = %network(client), "answered");
    response
}

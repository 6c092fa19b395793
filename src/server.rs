//! The HTTP service: the same functions as the command line, for many callers.
//!
//! Stateless: any number of instances behind a balancer. Every answer to a GET has `ETag` and `Cache-Control`, so that
//! a cache before it takes most of the load. What it cannot take it refuses at once (503 and `Retry-After`). Nothing
//! about a reader is kept; logs tell the route, never the address asked for, and half of the client's IP address.

mod answer;
mod api;
mod cache;
mod card;
mod check;
mod client;
mod embeds;
mod files;
mod gate;
mod library;
mod listen;
mod named;
mod options;
mod poster;
mod qr;
mod robots;
mod routes;
mod share;
mod stop;
mod watch;

pub use client::Network;
pub use options::ServeOptions;
pub(crate) use stop::Stop;

use crate::card::Fonts;
use crate::error::{Error, ErrorCode};
use crate::fetch::{FetchOptions, Fetcher};
use cache::Cache;
use gate::Gate;
use library::Library;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use watch::Watch;

/// What every request may use.
struct Service {
    options: ServeOptions,
    library: Library,
    fetcher: Option<Fetcher>,
    cache: Cache,
    gate: Gate,
    fonts: Arc<Fonts>,
    watch: Watch,
}

type App = Arc<Service>;

/// How long a page may take to come, and its pictures as long again: less than a request may take.
const FETCHED: Duration = Duration::from_secs(12);

/// Serves until the process is told to stop (SIGINT, SIGTERM); requests under way are ended first, unless it is told again.
///
/// `ready` is called with the address once connections are taken.
///
/// # Errors
/// `bad-option` when the cache's address is none; `read` when the folder cannot be read or the system gives no threads or
/// signals; `write` when the address cannot be listened on.
pub fn serve(options: ServeOptions, ready: impl FnOnce(SocketAddr)) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Error::new(ErrorCode::Read, "the threads could not be started").with_source(error)
        })?;
    runtime.block_on(run(options, ready))
}

async fn run(options: ServeOptions, ready: impl FnOnce(SocketAddr)) -> Result<(), Error> {
    let cannot = |error: std::io::Error| {
        Error::new(ErrorCode::Write, format!("cannot be listened on: {error}"))
            .with_place(options.listen.to_string())
            .with_source(error)
    };
    let listener = tokio::net::TcpListener::bind(options.listen)
        .await
        .map_err(cannot)?;
    let address = listener.local_addr().map_err(cannot)?;
    let service = Service {
        library: Library::read(options.root.as_deref())?,
        fetcher: options.fetch.then(|| {
            Fetcher::new(
                FetchOptions::new()
                    .with_time(FETCHED)
                    .with_robots(options.robots)
                    .with_private_allowed(options.allow_private),
            )
        }),
        cache: Cache::new(options.cache.as_deref()).await?,
        gate: Gate::new(&options),
        fonts: Arc::new(Fonts::new()),
        watch: Watch::new(),
        options,
    };
    let mut stop = Stop::new()
        .map_err(|error| Error::new(ErrorCode::Read, "signals cannot be heard").with_source(error))?;
    tracing::info!(%address, articles = service.library.len(), "listening");
    ready(address);
    let headers = Duration::from_secs(u64::from(service.options.header_seconds));
    let connections = service.options.connections;
    let router = routes::router(Arc::new(service));
    listen::listen(listener, router, connections, headers, &mut stop).await;
    Ok(())
}

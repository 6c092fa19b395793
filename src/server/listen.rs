//! Connections: taken, given little time to say what they want, and ended in good order.

use super::stop::Stop;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long requests under way may take once the service was told to stop; as long as any request may.
const GRACE: Duration = Duration::from_secs(30);

/// How long nothing is taken after the system could not give a connection, for instance for want of file handles.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers connections by `router` until it is told to stop, then those that are under way until it is told again. No more
/// than `connections` are held at once: further clients wait in the system's queue.
///
/// A client that does not end the head of its request within `headers`, also of the next on the same connection, is
/// left ([CWE-400](https://cwe.mitre.org/data/definitions/400.html): "slowloris").
pub(super) async fn listen(
    listener: TcpListener,
    router: Router,
    connections: usize,
    headers: Duration,
    stop: &mut Stop,
) {
    let graceful = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(connections.min(Semaphore::MAX_PERMITS)));
    loop {
        let next = async {
            let place = Arc::clone(&room).acquire_owned().await.expect("never closed");
            (listener.accept().await, place)
        };
        tokio::select! {
            (taken, place) = next => match taken {
                Ok((stream, client)) => converse(stream, client, place, &router, headers, &graceful),
                Err(error) => {
                    tracing::warn!(%error, "no connection could be taken");
                    tokio::time::sleep(PAUSE).await;
                }
            },
            () = stop.told() => break,
        }
    }
    tracing::info!("stopping");
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(GRACE) => tracing::warn!("stopped with requests under way"),
        () = stop.told() => tracing::warn!("told to stop again with requests under way"),
    }
}

fn converse(
    stream: TcpStream,
    client: SocketAddr,
    place: OwnedSemaphorePermit,
    router: &Router,
    headers: Duration,
    graceful: &GracefulShutdown,
) {
    // Answers are written whole; waiting for more only delays them.
    drop(stream.set_nodelay(true));
    let router = TowerToHyperService::new(router.clone());
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(client));
        router.call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(headers)
        .serve_connection(TokioIo::new(stream), service);
    let watched = graceful.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = watched.await {
            tracing::debug!(%error, "a connection broke off");
        }
        drop(place);
    });
}

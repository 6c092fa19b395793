//! What the client may do.

use super::guard::{Lookup, system};
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// Who asks, so that a site's operator can tell and keep us out.
pub const USER_AGENT: &str = concat!(
    "handbill/",
    env!("CARGO_PKG_VERSION"),
    " (link preview; robots.txt name: handbill)"
);

/// How long each part of a fetch may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    /// Looking the host up, and connecting with TLS, each.
    pub(super) connect: Duration,
    /// From the request to the end of the answer's headers.
    pub(super) answer: Duration,
    /// All of it, redirects and body included.
    pub(super) whole: Duration,
}

/// What to fetch and how. The defaults are safe for addresses that a stranger gives.
///
/// ```
/// use handbill::fetch::{FetchOptions, Fetcher};
/// use handbill::link::HttpUrl;
///
/// let fetcher = Fetcher::new(FetchOptions::new());
/// let error = fetcher.page(&HttpUrl::parse("http://127.0.0.1/")?).unwrap_err();
/// assert_eq!(error.code().as_str(), "fetch-refused");
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct FetchOptions {
    pub(super) allow_private: bool,
    pub(super) private: Vec<SocketAddr>,
    pub(super) robots: bool,
    pub(super) ports: Vec<u16>,
    pub(super) max_bytes: usize,
    pub(super) max_redirects: usize,
    pub(super) times: Times,
    pub(super) lookup: Lookup,
}

impl Default for FetchOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FetchOptions {
    /// Public addresses on ports 80 and 443, 4 MiB, 5 redirects, 20 s, robots.txt not asked.
    pub fn new() -> Self {
        Self {
            allow_private: false,
            private: Vec::new(),
            robots: false,
            ports: vec![80, 443],
            max_bytes: 4 << 20,
            max_redirects: super::MAX_REDIRECTS,
            times: Times {
                connect: Duration::from_secs(5),
                answer: Duration::from_secs(10),
                whole: Duration::from_secs(20),
            },
            lookup: system(),
        }
    }

    /// Lets addresses through that are not public, on any port: for one's own tests.
    pub fn with_private_allowed(mut self, allowed: bool) -> Self {
        self.allow_private = allowed;
        self
    }

    /// Lets this one address through, which is not public: a server of the operator's own.
    pub fn with_private_address(mut self, address: SocketAddr) -> Self {
        self.private.push(address);
        self
    }

    /// Asks the site's robots.txt first ([RFC 9309](https://www.rfc-editor.org/rfc/rfc9309)).
    pub fn with_robots(mut self, asked: bool) -> Self {
        self.robots = asked;
        self
    }

    /// Lets another port through beside 80 and 443.
    pub fn with_port(mut self, port: u16) -> Self {
        self.ports.push(port);
        self
    }

    /// Sets how many bytes an answer may have, after decompression.
    pub fn with_max_bytes(mut self, max_bytes: usize) -> Self {
        self.max_bytes = max_bytes;
        self
    }

    /// Sets how many redirects are followed, each checked like the first address.
    pub fn with_max_redirects(mut self, max_redirects: usize) -> Self {
        self.max_redirects = max_redirects;
        self
    }

    /// Sets how long all of it may take; no part takes longer.
    pub fn with_time(mut self, whole: Duration) -> Self {
        self.times.whole = whole;
        self
    }

    /// Looks hosts up by `lookup`, which is given `host:port`, in place of the system. What it finds is checked alike.
    pub fn with_lookup(
        mut self,
        lookup: impl Fn(&str) -> std::io::Result<Vec<SocketAddr>> + Send + Sync + 'static,
    ) -> Self {
        self.lookup = Arc::new(lookup);
        self
    }
}

impl fmt::Debug for FetchOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchOptions")
            .field("allow_private", &self.allow_private)
            .field("robots", &self.robots)
            .field("ports", &self.ports)
            .field("max_bytes", &self.max_bytes)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}

//! Fetching a page that a stranger named: the guarded HTTP client.
//!
//! - http and https only, ports 80 and 443 unless another is allowed;
//! - a host is looked up for each connection, and every address it has is checked before one is connected to, so that
//!   a name which leads inside (or first outside and then inside) is refused: private, loopback, link-local, shared,
//!   multicast, v4-mapped, NAT64 and 6to4 addresses, the clouds' metadata services;
//! - at most 5 redirects, each checked like the first address;
//! - no proxy, whatever the environment says; no cookies, nothing kept between requests;
//! - a time for each part and for the whole, a limit on bytes after decompression, HTML (or pictures) only;
//! - an honest `User-Agent`, and robots.txt when asked.

mod address;
mod fetched;
mod guard;
mod options;
#[cfg(feature = "check")]
mod web;

pub use address::is_public;
pub use fetched::Fetched;
pub use guard::Lookup;
pub use options::{FetchOptions, USER_AGENT};
#[cfg(feature = "check")]
pub use web::Web;

use crate::error::{Error, ErrorCode, quoted};
use crate::link::HttpUrl;
use guard::{Guard, Refused};
use std::io::Read;
use std::time::{Duration, Instant};
use ureq::http::{Response, header};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};

/// The most redirects that are followed, unless more are asked for.
pub const MAX_REDIRECTS: usize = 5;

/// The most bytes of a robots.txt, or of another text that a check reads ([RFC 9309, 2.5](https://www.rfc-editor.org/rfc/rfc9309#section-2.5)).
const TEXT_MAX_BYTES: usize = 500 * 1024;

/// What a server tells robots of one page
/// ([Google](https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag)).
const ROBOTS_TAG: &str = "x-robots-tag";

/// The name that robots.txt knows us by.
const ROBOTS_NAME: &str = "handbill";

/// What is asked for, by media type.
#[derive(Clone, Copy, PartialEq)]
enum Want {
    Page,
    Picture,
    Robots,
    /// Whatever is there, and what the server answers in its place.
    File,
    /// A text that a check reads.
    Text,
}

impl Want {
    fn accept(self) -> &'static str {
        match self {
            Self::Page => "text/html,application/xhtml+xml",
            Self::Picture => "image/*",
            Self::Robots => "text/plain",
            Self::File => "image/*,*/*;q=0.8",
            Self::Text => "text/html,application/json,text/plain,*/*;q=0.8",
        }
    }

    fn takes(self, content_type: &str) -> bool {
        let essence = content_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        match self {
            Self::Page => essence == "text/html" || essence == "application/xhtml+xml",
            Self::Picture => essence.starts_with("image/"),
            Self::Robots | Self::File | Self::Text => true,
        }
    }
}

/// The client. It blocks; a server calls it from a thread that may.
#[derive(Debug, Clone)]
pub struct Fetcher {
    options: FetchOptions,
    agent: Agent,
}

impl Fetcher {
    /// A client that obeys `options`.
    #[must_use]
    pub fn new(options: FetchOptions) -> Self {
        let times = options.times;
        let config = Agent::config_builder()
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent(USER_AGENT)
            .timeout_resolve(Some(times.connect))
            .timeout_connect(Some(times.connect))
            .timeout_send_request(Some(times.answer))
            .timeout_recv_response(Some(times.answer))
            // Each connection is looked up and checked anew.
            .max_idle_connections(0)
            .build();
        let guard = Guard {
            lookup: options.lookup.clone(),
            allow_private: options.allow_private,
            private: options.private.clone(),
        };
        Self {
            agent: Agent::with_parts(config, DefaultConnector::default(), guard),
            options,
        }
    }

    /// Fetches a page.
    ///
    /// # Errors
    /// `fetch-refused` when the address, or one it redirects to, is not allowed; `fetch` when there is no answer or
    /// another than a page; `not-html` when it is something else; `too-large` when it does not end within the limit.
    pub fn page(&self, url: &HttpUrl) -> Result<Fetched, Error> {
        self.get(url, Want::Page, Instant::now() + self.options.times.whole)
    }

    /// Fetches a picture, under the same guard.
    ///
    /// # Errors
    /// As [`page`](Self::page), with `bad-value` for what is no picture.
    pub fn picture(&self, url: &HttpUrl) -> Result<Fetched, Error> {
        self.picture_by(url, Instant::now() + self.options.times.whole)
    }

    fn picture_by(&self, url: &HttpUrl, deadline: Instant) -> Result<Fetched, Error> {
        self.get(url, Want::Picture, deadline)
    }

    /// Fetches whatever stands where a picture should; another status than 200 comes with no bytes, and what is too
    /// large comes cut.
    #[cfg(feature = "check")]
    fn file_by(&self, url: &HttpUrl, deadline: Instant) -> Result<Fetched, Error> {
        self.get(url, Want::File, deadline)
    }

    /// Fetches a text, cut where it is long.
    #[cfg(feature = "check")]
    fn text_by(&self, url: &HttpUrl, deadline: Instant) -> Result<Fetched, Error> {
        self.get(url, Want::Text, deadline)
    }

    fn get(&self, url: &HttpUrl, want: Want, deadline: Instant) -> Result<Fetched, Error> {
        self.follow(url, want, deadline)
            .map_err(|error| error.with_place(url.to_string()))
    }

    fn follow(&self, url: &HttpUrl, want: Want, deadline: Instant) -> Result<Fetched, Error> {
        let start = Instant::now();
        let mut url = url.without_fragment();
        let mut redirects = Vec::new();
        for _ in 0..=self.options.max_redirects {
            self.check_port(&url)?;
            if self.options.robots && want == Want::Page {
                self.ask_robots(&url, deadline)?;
            }
            let answer = self.call(&url, want, deadline)?;
            let location = answer.headers().get(header::LOCATION);
            match location {
                Some(location) if answer.status().is_redirection() => {
                    let location = String::from_utf8_lossy(location.as_bytes());
                    url = url
                        .join(&location)
                        .map_err(|error| {
                            refused(format!("it redirects to {}", quoted(&location))).with_source(error)
                        })?
                        .without_fragment();
                    redirects.push(url.clone());
                }
                _ => return Ok(self.read(url, answer, want)?.with_way(redirects, start.elapsed())),
            }
        }
        Err(Error::new(
            ErrorCode::Fetch,
            format!("it redirects more than {} times", self.options.max_redirects),
        )
        .with_fix("give the address it leads to"))
    }

    /// Ports other than 80 and 443 are other services' ([CWE-918](https://cwe.mitre.org/data/definitions/918.html)).
    fn check_port(&self, url: &HttpUrl) -> Result<(), Error> {
        let authority = url
            .origin()
            .split_once("://")
            .map_or("", |(_, authority)| authority);
        let port = match authority.rsplit_once(':') {
            Some((_, port)) if !port.ends_with(']') => port.parse().ok(),
            _ => None,
        };
        match port {
            Some(port) if !self.options.allow_private && !self.options.ports.contains(&port) => {
                Err(refused(format!("{} is on port {port}", url.host()))
                    .with_fix("only 80 and 443 are fetched from, unless the port is allowed"))
            }
            _ => Ok(()),
        }
    }

    fn call(&self, url: &HttpUrl, want: Want, deadline: Instant) -> Result<Response<Body>, Error> {
        let left = deadline
            .saturating_duration_since(Instant::now())
            .max(Duration::from_millis(1));
        self.agent
            .get(url.as_str())
            .config()
            .timeout_global(Some(left))
            .build()
            .header(header::ACCEPT, want.accept())
            .call()
            .map_err(failed)
    }

    fn read(&self, url: HttpUrl, answer: Response<Body>, want: Want) -> Result<Fetched, Error> {
        let status = answer.status();
        if status != 200 && want == Want::File {
            return Ok(Fetched::without_body(url, status.as_u16()));
        }
        if status != 200 {
            let place = if want == Want::Page {
                "the server"
            } else {
                url.host()
            };
            let code = match status.as_u16() {
                401 | 403 => ErrorCode::Private,
                _ => ErrorCode::Fetch,
            };
            return Err(Error::new(code, format!("{place} answered {status}")));
        }
        let head = |name| {
            answer
                .headers()
                .get(name)
                .and_then(|value: &header::HeaderValue| value.to_str().ok())
        };
        let content_type = head(header::CONTENT_TYPE).unwrap_or_default().to_owned();
        let disposition = head(header::CONTENT_DISPOSITION).map(str::to_owned);
        let robots_tags = answer.headers().get_all(ROBOTS_TAG).into_iter();
        let robots_tags = robots_tags
            .filter_map(|value| Some(value.to_str().ok()?.to_owned()))
            .collect();
        if !want.takes(&content_type) {
            let (code, what) = match want {
                Want::Page => (ErrorCode::NotHtml, "HTML"),
                _ => (ErrorCode::BadValue, "a picture"),
            };
            let message = match content_type.as_str() {
                "" => format!("the server does not say that it is {what}"),
                kind => format!("it is {}, not {what}", quoted(kind)),
            };
            return Err(Error::new(code, message));
        }
        let encoding = head(header::CONTENT_ENCODING).unwrap_or("identity");
        if !["gzip", "x-gzip", "identity"]
            .iter()
            .any(|known| encoding.eq_ignore_ascii_case(known))
        {
            let message = format!(
                "it is compressed by {}, which was not asked for",
                quoted(encoding)
            );
            return Err(Error::new(ErrorCode::Fetch, message));
        }
        let max_bytes = match want {
            Want::Robots | Want::Text => TEXT_MAX_BYTES,
            _ => self.options.max_bytes,
        };
        let mut bytes = Vec::new();
        answer
            .into_body()
            .into_reader()
            .take(max_bytes as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| match ureq::Error::from(error) {
                ureq::Error::Io(error) => {
                    Error::new(ErrorCode::Fetch, "the answer broke off").with_source(error)
                }
                error => failed(error),
            })?;
        let is_cut = bytes.len() > max_bytes;
        if is_cut {
            if matches!(want, Want::Robots | Want::File | Want::Text) {
                bytes.truncate(max_bytes);
            } else {
                let message = format!("it is larger than {max_bytes} bytes");
                return Err(Error::new(ErrorCode::TooLarge, message));
            }
        }
        let mut fetched = Fetched::new(url, content_type, bytes);
        fetched.is_cut = is_cut;
        fetched.disposition = disposition;
        fetched.robots_tags = robots_tags;
        Ok(fetched)
    }

    /// Refuses what robots.txt keeps us from. A site that has none (4xx) allows all; one that cannot say is left alone
    /// ([RFC 9309, 2.3.1](https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1)).
    fn ask_robots(&self, url: &HttpUrl, deadline: Instant) -> Result<(), Error> {
        let mut at = url.join("/robots.txt")?;
        for _ in 0..=MAX_REDIRECTS {
            self.check_port(&at)?;
            let answer = self.call(&at, Want::Robots, deadline)?;
            let status = answer.status();
            if status.is_client_error() {
                return Ok(());
            }
            if let Some(location) = answer
                .headers()
                .get(header::LOCATION)
                .filter(|_| status.is_redirection())
            {
                at = at
                    .join(&String::from_utf8_lossy(location.as_bytes()))?
                    .without_fragment();
                continue;
            }
            let rules = self.read(at, answer, Want::Robots)?;
            let rules = String::from_utf8_lossy(rules.bytes());
            let mut matcher = robotstxt::DefaultMatcher::default();
            return if matcher.one_agent_allowed_by_robots(&rules, ROBOTS_NAME, url.as_str()) {
                Ok(())
            } else {
                Err(refused("the site's robots.txt asks not to fetch it".to_owned()))
            };
        }
        // As if there were none (RFC 9309, 2.3.1.2).
        Ok(())
    }
}

fn refused(message: String) -> Error {
    Error::new(ErrorCode::FetchRefused, message)
}

/// What the client below reports, in our words.
fn failed(error: ureq::Error) -> Error {
    let message = match &error {
        ureq::Error::Io(io) => {
            if let Some(address) = io.get_ref().and_then(|inner| inner.downcast_ref::<Refused>()) {
                return refused(address.to_string()).with_fix("only public addresses are fetched from");
            }
            match io.kind() {
                std::io::ErrorKind::ConnectionRefused => "the server refuses connections".to_owned(),
                _ => "the connection failed".to_owned(),
            }
        }
        ureq::Error::Timeout(_) => "the server takes too long".to_owned(),
        ureq::Error::HostNotFound => "there is no such host".to_owned(),
        ureq::Error::ConnectionFailed => "the server cannot be reached".to_owned(),
        ureq::Error::Rustls(inner) => format!("no secure connection: {inner}"),
        ureq::Error::Tls(inner) => format!("no secure connection: {inner}"),
        _ => "the server's answer is not HTTP".to_owned(),
    };
    Error::new(ErrorCode::Fetch, message).with_source(error)
}

//! How the service is set up: by flags, the environment and the table `[serve]` of `handbill.toml`.

use super::client::Network;
use crate::error::{Error, ErrorCode, nearest, quoted};
use crate::link::HttpUrl;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

/// The names a `handbill.toml` may hold at its top: one table a subcommand.
const TABLES: &[&str] = &["serve", "check"];

/// The keys of `[serve]`.
const KEYS: &[&str] = &[
    "listen",
    "root",
    "cache",
    "fetch",
    "robots",
    "go",
    "concurrency",
    "cards",
    "queue",
    "rate",
    "connections",
    "header-timeout",
    "trust-proxy",
    "public-url",
];

/// What is served and how much of it.
///
/// ```
/// use handbill::server::ServeOptions;
/// let options = ServeOptions::new().with_toml("[serve]\nlisten = '127.0.0.1:9000'\n")?;
/// assert_eq!(options.listen.port(), 9000);
/// let error = ServeOptions::new().with_toml("[serve]\nlissten = ''").unwrap_err();
/// assert_eq!(error.to_string(), "serve.lissten: unknown field: did you mean \"listen\"?");
/// let error = ServeOptions::new().with_toml("[serve]\nrate = ]").unwrap_err();
/// assert_eq!(error.line(), Some((2, 8)));
/// # Ok::<(), handbill::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServeOptions {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The folder whose files are served and whose pages are known articles.
    pub root: Option<PathBuf>,
    /// A Redis or Valkey that instances share, or `none` to keep nothing; memory where it is not set.
    pub cache: Option<String>,
    /// Whether pages are fetched for callers, by the guarded client.
    pub fetch: bool,
    /// Whether robots.txt is asked before a page is fetched.
    pub robots: bool,
    /// Whether pages at private addresses are fetched too: for tests.
    pub allow_private: bool,
    /// Whether `/go/{service}` redirects.
    pub go: bool,
    /// Requests worked on at once.
    pub concurrency: usize,
    /// Cards drawn, and pages checked, at once; each takes a processor.
    pub cards: usize,
    /// Requests that wait while that many are worked on; more are refused.
    pub queue: usize,
    /// Requests of one client a minute; without a limit where there is none.
    pub rate: Option<u32>,
    /// Connections held at once; further clients wait until one ends.
    pub connections: usize,
    /// Seconds a client may take for the head of its request.
    pub header_seconds: u32,
    /// Proxies whose `X-Forwarded-For` is believed; of nobody's where there are none.
    pub trusted: Vec<Network>,
    /// The address that the service has for the world.
    pub public_url: Option<HttpUrl>,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ServeOptions {
    /// Port 8080 of this machine alone, nothing fetched, no redirects.
    #[must_use]
    pub fn new() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            root: None,
            cache: None,
            fetch: false,
            robots: false,
            allow_private: false,
            go: false,
            concurrency: 64,
            cards: std::thread::available_parallelism().map_or(1, usize::from),
            queue: 256,
            rate: None,
            connections: 1024,
            header_seconds: 15,
            trusted: Vec::new(),
            public_url: None,
        }
    }

    /// Takes what the table `[serve]` of a `handbill.toml` sets; other tables are other subcommands'.
    ///
    /// # Errors
    /// `bad-value` for what is no TOML or of another type, `unknown-field` with the nearest known name.
    pub fn with_toml(mut self, text: &str) -> Result<Self, Error> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            let at = error.span().map_or(0, |span| span.start);
            let message = error.message().lines().collect::<Vec<_>>().join(" ");
            Error::new(ErrorCode::BadValue, message)
                .with_line_in(text, at)
                .with_source(error)
        })?;
        if let Some(name) = table.keys().find(|name| !TABLES.contains(&name.as_str())) {
            return Err(unknown(name, TABLES));
        }
        let Some(serve) = table.get("serve") else {
            return Ok(self);
        };
        let serve = serve
            .as_table()
            .ok_or_else(|| bad("a table").with_field("serve"))?;
        for (name, value) in serve {
            self.set(name, value)
                .map_err(|error| error.with_field(format!("serve.{name}")))?;
        }
        Ok(self)
    }

    fn set(&mut self, name: &str, value: &toml::Value) -> Result<(), Error> {
        let text = || value.as_str().map(str::to_owned).ok_or_else(|| bad("text"));
        let flag = || value.as_bool().ok_or_else(|| bad("true or false"));
        let count = || {
            value
                .as_integer()
                .and_then(|number| u32::try_from(number).ok())
                .filter(|number| *number > 0)
                .ok_or_else(|| bad("a number above 0"))
        };
        match name {
            "listen" => self.listen = text()?.parse().map_err(|_| bad("an address with a port"))?,
            "root" => self.root = Some(text()?.into()),
            "cache" => self.cache = Some(text()?),
            "public-url" => self.public_url = Some(HttpUrl::parse(&text()?)?),
            "fetch" => self.fetch = flag()?,
            "robots" => self.robots = flag()?,
            "go" => self.go = flag()?,
            "concurrency" => self.concurrency = count()? as usize,
            "cards" => self.cards = count()? as usize,
            "queue" => self.queue = count()? as usize,
            "connections" => self.connections = count()? as usize,
            "header-timeout" => self.header_seconds = count()?,
            "trust-proxy" => {
                let list = value.as_array().ok_or_else(|| bad("a list of addresses"))?;
                let networks = list
                    .iter()
                    .map(|one| one.as_str().ok_or_else(|| bad("a list of addresses"))?.parse());
                self.trusted = networks.collect::<Result<_, Error>>()?;
            }
            "rate" => self.rate = Some(count()?),
            _ => {
                return Err(
                    Error::new(ErrorCode::UnknownField, "unknown field").with_fix(did_you_mean(name, KEYS))
                );
            }
        }
        Ok(())
    }
}

fn bad(wanted: &str) -> Error {
    Error::new(ErrorCode::BadValue, format!("it is not {wanted}"))
}

fn did_you_mean(name: &str, known: &[&str]) -> String {
    match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {}?", quoted(near)),
        None => format!("known are {}", known.join(", ")),
    }
}

fn unknown(name: &str, known: &[&str]) -> Error {
    Error::new(ErrorCode::UnknownField, "unknown field")
        .with_fix(did_you_mean(name, known))
        .with_field(name)
}

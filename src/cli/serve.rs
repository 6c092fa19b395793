//! `handbill serve`: the HTTP service.

use super::{Done, input, output};
use crate::error::Error;
use crate::files;
use crate::link::HttpUrl;
use crate::server::{Network, ServeOptions, serve};
use clap::builder::BoolishValueParser;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Serve a folder, and what handbill makes of its articles, by HTTP.
///
/// QR codes, share links, cards, oEmbed, embeds, unfurling and checking for other programs; /api is a page to try them. The folder's
/// pages are known articles; others are fetched only with --fetch. Settings come from flags, else from the
/// environment, else from the table [serve] of handbill.toml.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  handbill serve dist
  handbill serve --root dist --listen 0.0.0.0:8080 --cache redis://127.0.0.1:6379
  handbill serve --fetch --rate 60

Put it behind a proxy or CDN that ends TLS; every answer says how long it may be kept.")]
pub(super) struct Args {
    /// The folder to serve.
    #[arg(value_name = "DIR", conflicts_with = "root")]
    folder: Option<PathBuf>,
    /// The folder to serve.
    #[arg(long, value_name = "DIR", env = "HANDBILL_ROOT")]
    root: Option<PathBuf>,
    /// The address to listen on [default: 127.0.0.1:8080].
    #[arg(long, value_name = "ADDRESS", env = "HANDBILL_LISTEN")]
    listen: Option<SocketAddr>,
    /// Keep answers in this Redis or Valkey, for all instances together, or `none`; in memory if not given.
    #[arg(long, value_name = "URL", env = "HANDBILL_CACHE", hide_env_values = true)]
    cache: Option<String>,
    /// The address the service has for the world, for embeds.
    #[arg(long, value_name = "URL", env = "HANDBILL_PUBLIC_URL", value_parser = input::parse_url)]
    public_url: Option<HttpUrl>,
    /// Fetch pages that callers name, by the guarded client.
    #[arg(long, env = "HANDBILL_FETCH", value_parser = BoolishValueParser::new())]
    fetch: bool,
    /// Do not fetch what a site's robots.txt asks not to.
    #[arg(long, env = "HANDBILL_ROBOTS", value_parser = BoolishValueParser::new())]
    robots: bool,
    /// Fetch from private addresses too: for your own tests.
    #[arg(long)]
    allow_private: bool,
    /// Redirect /go/{service} to the service. Crawlers follow such links and load the server.
    #[arg(long, env = "HANDBILL_GO", value_parser = BoolishValueParser::new())]
    go: bool,
    /// Work on this many requests at once [default: 64].
    #[arg(long, value_name = "N", env = "HANDBILL_CONCURRENCY", value_parser = clap::value_parser!(u32).range(1..=65536))]
    concurrency: Option<u32>,
    /// Draw this many cards and check this many pages at once [default: the processors].
    #[arg(long, value_name = "N", env = "HANDBILL_CARDS", value_parser = clap::value_parser!(u32).range(1..=1024))]
    cards: Option<u32>,
    /// Let this many wait; refuse more with 503 [default: 256].
    #[arg(long, value_name = "N", env = "HANDBILL_QUEUE", value_parser = clap::value_parser!(u32).range(1..=65536))]
    queue: Option<u32>,
    /// Take this many requests a minute from one client; no limit if not given.
    #[arg(long, value_name = "N", env = "HANDBILL_RATE", value_parser = clap::value_parser!(u32).range(1..))]
    rate: Option<u32>,
    /// Hold this many connections at once; further clients wait until one ends [default: 1024].
    #[arg(long, value_name = "N", env = "HANDBILL_CONNECTIONS", value_parser = clap::value_parser!(u32).range(1..=1_048_576))]
    connections: Option<u32>,
    /// Drop a client that takes longer than this for the head of its request [default: 15].
    #[arg(long, value_name = "SECONDS", env = "HANDBILL_HEADER_TIMEOUT", value_parser = clap::value_parser!(u32).range(1..=3600))]
    header_timeout: Option<u32>,
    /// Believe the X-Forwarded-For and X-Forwarded-Proto of these proxies, addresses or networks separated by commas.
    #[arg(long, value_name = "LIST", env = "HANDBILL_TRUST_PROXY", value_delimiter = ',', value_parser = parse_network)]
    trust_proxy: Vec<Network>,
    /// Read settings from this file; handbill.toml of this folder if there is one.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Log as JSON.
    #[arg(long)]
    json: bool,
    /// Log only what goes wrong.
    #[arg(long, short)]
    quiet: bool,
}

pub(super) fn run(args: Args) -> Done {
    let level = if args.quiet {
        tracing::Level::WARN
    } else {
        tracing::Level::INFO
    };
    let log = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_target(false)
        .with_ansi(false)
        .with_writer(std::io::stderr);
    if args.json {
        log.json().flatten_event(true).init();
    } else {
        log.init();
    }
    let options = options(args)?;
    serve(options, |address| {
        drop(output::print(format!("http://{address}/\n").as_bytes()))
    })
}

fn parse_network(text: &str) -> Result<Network, String> {
    text.parse().map_err(|error: Error| error.to_string())
}

fn options(args: Args) -> Done<ServeOptions> {
    let mut options = ServeOptions::new();
    let own = Path::new("handbill.toml");
    if let Some(path) = args.config.as_deref().or(own.exists().then_some(own)) {
        let place = |error: Error| error.with_place(path.display().to_string());
        let bytes = files::read(path)?;
        options = options
            .with_toml(&String::from_utf8_lossy(&bytes))
            .map_err(place)?;
    }
    options.root = args.folder.or(args.root).or(options.root);
    options.listen = args.listen.unwrap_or(options.listen);
    options.cache = args.cache.or(options.cache);
    options.public_url = args.public_url.or(options.public_url);
    options.fetch |= args.fetch;
    options.robots |= args.robots;
    options.go |= args.go;
    options.allow_private = args.allow_private;
    options.concurrency = args
        .concurrency
        .map_or(options.concurrency, |count| count as usize);
    options.cards = args.cards.map_or(options.cards, |count| count as usize);
    options.queue = args.queue.map_or(options.queue, |count| count as usize);
    options.connections = args
        .connections
        .map_or(options.connections, |count| count as usize);
    options.header_seconds = args.header_timeout.unwrap_or(options.header_seconds);
    if !args.trust_proxy.is_empty() {
        options.trusted = args.trust_proxy;
    }
    options.rate = args.rate.or(options.rate);
    Ok(options)
}

//! Where an article comes from: a page on disk or on the web, its JSON, or stdin.

use super::Done;
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::fetch::{FetchOptions, Fetcher};
use crate::files;
use crate::link::HttpUrl;
use crate::unfurl::{UnfurlOptions, Unfurled, unfurl};
use std::io::Read;
use std::path::Path;

/// The largest page that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The name errors give an input.
pub(super) fn place(source: &str) -> String {
    if source == "-" {
        "<stdin>".to_owned()
    } else {
        source.to_owned()
    }
}

/// How pages on the web are fetched.
#[derive(clap::Args, Default)]
pub(super) struct Fetching {
    /// Fetch from private addresses and any port too: for your own tests.
    #[arg(long, help_heading = "Fetching")]
    allow_private: bool,
    /// Do not fetch what the site's robots.txt asks not to.
    #[arg(long, help_heading = "Fetching")]
    robots: bool,
}

impl Fetching {
    /// The client these options ask for.
    pub(super) fn fetcher(&self) -> Fetcher {
        Fetcher::new(self.options())
    }

    /// The same, which follows so many redirects.
    pub(super) fn following(&self, max_redirects: usize) -> Fetcher {
        Fetcher::new(self.options().with_max_redirects(max_redirects))
    }

    fn options(&self) -> FetchOptions {
        FetchOptions::new()
            .with_private_allowed(self.allow_private)
            .with_robots(self.robots)
    }
}

/// Whether `source` is an address rather than a file.
pub(super) fn is_url(source: &str) -> bool {
    let starts = |scheme: &str| {
        source
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    starts("http://") || starts("https://")
}

/// Reads a file, or stdin for `-`.
pub(super) fn bytes(source: &str) -> Done<Vec<u8>> {
    let too_large = || {
        Error::new(
            ErrorCode::TooLarge,
            format!("it is larger than {} MiB", MAX_BYTES >> 20),
        )
        .with_place(place(source))
    };
    let read = |reader: &mut dyn Read| {
        let mut bytes = Vec::new();
        reader.take(MAX_BYTES + 1).read_to_end(&mut bytes).map(|_| bytes)
    };
    let path = Path::new(source);
    if source.contains("://") && !path.exists() {
        HttpUrl::parse(source)?;
    }
    let (path, read) = if source == "-" {
        (Path::new("<stdin>"), read(&mut std::io::stdin().lock()))
    } else if std::fs::metadata(path).is_ok_and(|metadata| metadata.len() > MAX_BYTES) {
        return Err(too_large());
    } else {
        (
            path,
            std::fs::File::open(path).and_then(|mut file| read(&mut file)),
        )
    };
    let bytes = read.map_err(|error| files::io_error(ErrorCode::Read, "cannot be read", path, error))?;
    if bytes.len() as u64 > MAX_BYTES {
        Err(too_large())
    } else {
        Ok(bytes)
    }
}

/// Reads what a page says; it was found at `url` where that is given.
pub(super) fn page(source: &str, url: Option<HttpUrl>, fetching: &Fetching) -> Done<Unfurled> {
    page_with(source, url, fetching, UnfurlOptions::new())
}

/// As [`page`], read by `options`.
pub(super) fn page_with(
    source: &str,
    url: Option<HttpUrl>,
    fetching: &Fetching,
    options: UnfurlOptions,
) -> Done<Unfurled> {
    if is_url(source) {
        return fetched(source, url, fetching, options);
    }
    unfurl_bytes(&bytes(source)?, url, options).map_err(|error| error.with_place(place(source)))
}

/// Fetches a page and reads it.
fn fetched(
    source: &str,
    url: Option<HttpUrl>,
    fetching: &Fetching,
    options: UnfurlOptions,
) -> Done<Unfurled> {
    let page = fetching.fetcher().page(&HttpUrl::parse(source)?)?;
    let options = options
        .with_base(url.unwrap_or_else(|| page.url().clone()))
        .with_content_type(page.content_type());
    unfurl(page.bytes(), &options).map_err(|error| error.with_place(source))
}

fn unfurl_bytes(bytes: &[u8], url: Option<HttpUrl>, options: UnfurlOptions) -> Done<Unfurled> {
    let options = match url {
        Some(url) => options.with_base(url),
        None => options,
    };
    unfurl(bytes, &options)
}

/// Reads an article from a page or from JSON, told apart by how they begin.
pub(super) fn article(source: &str, url: Option<HttpUrl>, fetching: &Fetching) -> Done<Article> {
    if is_url(source) {
        return fetched(source, url, fetching, UnfurlOptions::new())?
            .article()
            .map_err(|error| error.with_place(source));
    }
    let bytes = bytes(source)?;
    article_from(&bytes, url).map_err(|error| error.with_place(place(source)))
}

/// Whether `bytes` begin as JSON does.
pub(super) fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().first() == Some(&b'{')
}

pub(super) fn article_from(bytes: &[u8], url: Option<HttpUrl>) -> Done<Article> {
    if !is_json(bytes) {
        return unfurl_bytes(bytes, url, UnfurlOptions::new())?.article();
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        Error::new(ErrorCode::BadJson, format!("line {line} is not valid UTF-8")).with_fix("save it as UTF-8")
    })?;
    match (Article::from_json(text), url) {
        (Err(error), Some(url)) if error.code() == ErrorCode::MissingUrl => {
            let text = text.trim_start_matches('\u{feff}');
            let mut fields: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(text).expect("its fields were read");
            fields.insert("url".to_owned(), url.as_str().into());
            Article::from_json(&serde_json::Value::Object(fields).to_string())
        }
        (read, _) => read,
    }
}

/// Reads a URL given as an option.
pub(super) fn parse_url(text: &str) -> Result<HttpUrl, String> {
    HttpUrl::parse(text).map_err(|error| error.to_string())
}

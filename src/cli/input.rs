//! Where an article comes from: a page, its JSON, or stdin.

use super::Done;
use crate::article::Article;
use crate::error::{Error, ErrorCode};
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

/// Reads a file, or stdin for `-`.
pub(super) fn bytes(source: &str) -> Done<Vec<u8>> {
    if source.starts_with("http://") || source.starts_with("https://") {
        return Err(
            Error::new(ErrorCode::BadOption, "this version does not fetch pages")
                .with_fix("save the page and give the file, with --url for its address")
                .with_place(source),
        );
    }
    let too_large = || {
        Error::new(
            ErrorCode::TooLarge,
            format!("it is larger than {} MiB", MAX_BYTES >> 20),
        )
        .with_place(place(source))
    };
    if source != "-" {
        let path = Path::new(source);
        if std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() > MAX_BYTES) {
            return Err(too_large());
        }
        return files::read(path);
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| files::io_error(ErrorCode::Read, "cannot be read", Path::new("<stdin>"), error))?;
    if bytes.len() as u64 > MAX_BYTES {
        Err(too_large())
    } else {
        Ok(bytes)
    }
}

/// Reads what a page says, at `url` where that is given.
pub(super) fn page(source: &str, url: Option<HttpUrl>) -> Done<Unfurled> {
    let bytes = bytes(source)?;
    unfurl_bytes(&bytes, url).map_err(|error| error.with_place(place(source)))
}

fn unfurl_bytes(bytes: &[u8], url: Option<HttpUrl>) -> Done<Unfurled> {
    let mut options = UnfurlOptions::new();
    if let Some(url) = url {
        options = options.with_base(url);
    }
    unfurl(bytes, &options)
}

/// Reads an article from a page or from JSON, told apart by how they begin.
pub(super) fn article(source: &str, url: Option<HttpUrl>) -> Done<Article> {
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
        return unfurl_bytes(bytes, url)?.article();
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        Error::new(ErrorCode::BadJson, format!("line {line} is not valid UTF-8")).with_fix("save it as UTF-8")
    })?;
    Article::from_json(text)
}

/// Reads a URL given as an option.
pub(super) fn parse_url(text: &str) -> Result<HttpUrl, String> {
    HttpUrl::parse(text).map_err(|error| error.to_string())
}

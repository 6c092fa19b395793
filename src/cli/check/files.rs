//! What is known of the files a page points to: on disk beside the page, or on the web.

use crate::check::{Files, Found, Picture, Report, translations};
use crate::fetch::Web;
use crate::files::below;
use crate::link::HttpUrl;
use crate::unfurl::{UnfurlOptions, unfurl};
use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The heaviest picture that is written into a gallery, in bytes.
const MAX_DATA_BYTES: usize = 3_000_000;
/// The longest text file (robots.txt, an oEmbed answer) that is read, in bytes.
const MAX_TEXT_BYTES: u64 = 500 * 1024;

/// Where pictures for a gallery come from.
pub(super) trait Bytes: Files {
    /// The whole file at `url`, where it is at hand.
    fn bytes(&self, url: &HttpUrl) -> Option<Vec<u8>>;
}

/// What the pages read so far list as their translations: each is asked for by all the others.
pub(super) type Listed = RefCell<HashMap<PathBuf, Option<Vec<HttpUrl>>>>;

/// A published folder on disk.
pub(super) struct Folder<'a> {
    /// The address of the folder, and the folder.
    root: Option<(HttpUrl, PathBuf)>,
    listed: &'a Listed,
}

impl<'a> Folder<'a> {
    /// The folder that `page` is published from: the one given with its address; else told from the page's own
    /// address, whose end is the page's path from there.
    pub(super) fn new(
        page: &Path,
        bytes: &[u8],
        root: Option<&Path>,
        url: Option<&HttpUrl>,
        listed: &'a Listed,
    ) -> Self {
        if let (Some(root), Some(url)) = (root, url) {
            let base = url.join("./").unwrap_or_else(|_| url.clone());
            return Self {
                root: Some((base, root.to_owned())),
                listed,
            };
        }
        let own = unfurl(bytes, &UnfurlOptions::new())
            .ok()
            .and_then(|read| read.article().ok());
        let url = url.cloned().or_else(|| own.map(|article| article.url().clone()));
        Self {
            root: url.and_then(|url| matching(&url, page)),
            listed,
        }
    }

    fn path(&self, url: &HttpUrl) -> Option<PathBuf> {
        let (base, folder) = self.root.as_ref()?;
        if url.origin() != base.origin() {
            return None;
        }
        let rest = url.path().strip_prefix(base.path())?;
        let path = below(folder, rest)?;
        let is_folder = rest.is_empty() || path.as_os_str().as_encoded_bytes().ends_with(b"/");
        Some(if is_folder { path.join("index.html") } else { path })
    }
}

/// The folder and address that both end in the page's path: `/news/en/river.html` and `site/en/river.html` give
/// `/news/` and `site`. At least the file's name must agree.
fn matching(url: &HttpUrl, page: &Path) -> Option<(HttpUrl, PathBuf)> {
    let page = std::fs::canonicalize(page).ok()?;
    let path = percent_encoding::percent_decode_str(url.path())
        .decode_utf8()
        .ok()?;
    let mut path = path.into_owned();
    if path.ends_with('/') {
        path.push_str(&page.file_name()?.to_string_lossy());
    }
    let mut names: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let mut folder = page.as_path();
    let mut matched = false;
    while let Some(name) = names.last().copied() {
        let own = folder.file_name()?.to_string_lossy().into_owned();
        if own != name && !(names.len() == path.matches('/').count() && own == format!("{name}.html")) {
            break;
        }
        matched = true;
        names.pop();
        folder = folder.parent()?;
    }
    let base = url
        .join(&format!(
            "/{}",
            names.iter().map(|name| format!("{name}/")).collect::<String>()
        ))
        .ok()?;
    matched.then(|| (base, folder.to_owned()))
}

impl Files for Folder<'_> {
    fn picture(&self, url: &HttpUrl) -> Found {
        let Some(path) = self.path(url) else {
            return Found::Unknown;
        };
        let Ok(file) = std::fs::File::open(&path) else {
            return Found::Missing;
        };
        match Picture::from_file(file) {
            Ok(picture) => picture.map_or(Found::NoPicture, Found::Picture),
            Err(_) => Found::Unknown,
        }
    }

    fn text(&self, url: &HttpUrl) -> Option<String> {
        let path = self.path(url)?;
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .ok()?
            .take(MAX_TEXT_BYTES)
            .read_to_end(&mut bytes)
            .ok()?;
        // What is looked for in it is ASCII, whatever its encoding.
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn translations(&self, url: &HttpUrl) -> Option<Vec<HttpUrl>> {
        let path = self.path(url)?;
        let mut known = self.listed.borrow_mut();
        let read = || self.text(url).and_then(|page| translations(&page));
        known.entry(path).or_insert_with(read).clone()
    }
}

impl Bytes for Folder<'_> {
    fn bytes(&self, url: &HttpUrl) -> Option<Vec<u8>> {
        let path = self.path(url)?;
        let is_small = std::fs::metadata(&path).is_ok_and(|metadata| metadata.len() <= MAX_DATA_BYTES as u64);
        is_small.then(|| std::fs::read(path).ok()).flatten()
    }
}

impl Bytes for Web<'_> {
    fn bytes(&self, url: &HttpUrl) -> Option<Vec<u8>> {
        Web::bytes(self, url)
    }
}

/// The preview image of a report as a `data:` URL, where its file is at hand.
pub(super) fn data_url(files: &dyn Bytes, report: &Report) -> Option<String> {
    let url = report.previews().iter().find_map(|preview| preview.image())?;
    let bytes = files
        .bytes(&HttpUrl::parse(url).ok()?)
        .filter(|bytes| bytes.len() <= MAX_DATA_BYTES)?;
    Picture::data_url(&bytes)
}

//! The articles of the folder that is served, by their canonical addresses.

use super::files::is_hidden;
use crate::article::Article;
use crate::error::{Error, ErrorCode};
use crate::link::HttpUrl;
use crate::site::ASSETS;
use crate::unfurl::{UnfurlOptions, unfurl};
use std::collections::HashMap;
use std::path::Path;

/// The largest page that is read.
const MAX_BYTES: u64 = 4 << 20;

pub(super) struct Library(HashMap<String, Article>);

impl Library {
    /// Reads every page below `root`. What is no article is left out.
    pub(super) fn read(root: Option<&Path>) -> Result<Self, Error> {
        let mut articles = HashMap::new();
        let Some(root) = root else {
            return Ok(Self(articles));
        };
        if !root.is_dir() {
            return Err(Error::new(ErrorCode::Read, "it is no folder").with_place(root.display().to_string()));
        }
        // What is no file of the service is no article of it either.
        let shown = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().to_str().is_some_and(is_hidden)
        };
        let walk = walkdir::WalkDir::new(root).into_iter().filter_entry(shown);
        let pages = walk.flatten().filter(|entry| {
            let is_page = entry
                .path()
                .extension()
                .is_some_and(|kind| kind == "html" || kind == "htm");
            let is_made = entry
                .path()
                .strip_prefix(root)
                .is_ok_and(|path| path.starts_with(ASSETS));
            is_page
                && !is_made
                && entry
                    .metadata()
                    .is_ok_and(|data| data.is_file() && data.len() <= MAX_BYTES)
        });
        for page in pages {
            let Ok(bytes) = std::fs::read(page.path()) else {
                continue;
            };
            if let Ok(article) = unfurl(&bytes, &UnfurlOptions::new()).and_then(|page| page.article()) {
                articles.insert(key(article.url()), article);
            }
        }
        Ok(Self(articles))
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn find(&self, url: &HttpUrl) -> Option<&Article> {
        self.0.get(&key(url))
    }
}

fn key(url: &HttpUrl) -> String {
    url.without_trackers().without_fragment().to_string()
}

//! The files that a page points to, fetched by the guarded client: what [`check`](crate::check) knows of its pictures.

use super::Fetcher;
use crate::check::{Files, Found, Picture};
use crate::link::HttpUrl;
use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Instant;

/// The most pictures of one page that are fetched; the others stay unknown.
const MAX_PICTURES: usize = 20;

/// The web, as one page's check sees it: each picture is fetched once, and all of them together take no longer than
/// the client's options allow for one.
#[derive(Debug)]
pub struct Web<'a> {
    fetcher: &'a Fetcher,
    deadline: Instant,
    pictures: RefCell<HashMap<String, Option<Vec<u8>>>>,
}

impl<'a> Web<'a> {
    /// The web that `fetcher` reaches, from now on.
    #[must_use]
    pub fn new(fetcher: &'a Fetcher) -> Self {
        Self {
            fetcher,
            deadline: Instant::now() + fetcher.options.times.whole,
            pictures: RefCell::default(),
        }
    }

    /// The picture at `url`, where it could be fetched.
    #[must_use]
    pub fn bytes(&self, url: &HttpUrl) -> Option<Vec<u8>> {
        let mut pictures = self.pictures.borrow_mut();
        if let Some(known) = pictures.get(url.as_str()) {
            return known.clone();
        }
        let is_in_time = pictures.len() < MAX_PICTURES && Instant::now() < self.deadline;
        let bytes = is_in_time
            .then(|| self.fetcher.picture_by(url, self.deadline).ok())
            .flatten()
            .map(super::Fetched::into_bytes);
        pictures.insert(url.as_str().to_owned(), bytes.clone());
        bytes
    }
}

impl Files for Web<'_> {
    fn picture(&self, url: &HttpUrl) -> Found {
        match self.bytes(url) {
            // Whether it is gone, or only out of our reach, a preview would not show it from here either.
            None => Found::Unknown,
            Some(bytes) => {
                let header = &bytes[..bytes.len().min(Picture::HEADER_BYTES)];
                Picture::read(header, bytes.len() as u64).map_or(Found::NoPicture, Found::Picture)
            }
        }
    }
}

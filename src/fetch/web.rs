//! The files that a page points to, fetched by the guarded client: what [`check`](crate::check) knows of its pictures,
//! robots.txt, oEmbed answer and translations.

use super::{Fetched, Fetcher};
use crate::check::{Answer, Files, Found, Picture};
use crate::link::HttpUrl;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Instant;

/// The most pictures of one page that are fetched, and the most texts; the others stay unknown.
const MAX_FILES: usize = 20;

/// The web, as one page's check sees it: each file is fetched once, and all of them together take no longer than
/// the client's options allow for one.
#[derive(Debug)]
pub struct Web<'a> {
    fetcher: &'a Fetcher,
    deadline: Instant,
    pictures: RefCell<HashMap<String, Option<Rc<Fetched>>>>,
    texts: RefCell<HashMap<String, Option<String>>>,
}

impl<'a> Web<'a> {
    /// The web that `fetcher` reaches, from now on.
    #[must_use]
    pub fn new(fetcher: &'a Fetcher) -> Self {
        Self {
            fetcher,
            deadline: Instant::now() + fetcher.options.times.whole,
            pictures: RefCell::default(),
            texts: RefCell::default(),
        }
    }

    /// The picture at `url`, where it could be fetched.
    #[must_use]
    pub fn bytes(&self, url: &HttpUrl) -> Option<Vec<u8>> {
        let fetched = self.fetched(url)?;
        (fetched.status() == 200 && !fetched.is_cut()).then(|| fetched.bytes().to_vec())
    }

    fn fetched(&self, url: &HttpUrl) -> Option<Rc<Fetched>> {
        self.once(&self.pictures, url, || {
            self.fetcher.file_by(url, self.deadline).ok().map(Rc::new)
        })
    }

    /// What is known of `url`, else what `fetch` gives, where there is time for it and the page has few files.
    fn once<T: Clone>(
        &self,
        known: &RefCell<HashMap<String, Option<T>>>,
        url: &HttpUrl,
        fetch: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        let mut known = known.borrow_mut();
        if let Some(known) = known.get(url.as_str()) {
            return known.clone();
        }
        let is_in_time = known.len() < MAX_FILES && Instant::now() < self.deadline;
        let fetched = is_in_time.then(fetch).flatten();
        known.insert(url.as_str().to_owned(), fetched.clone());
        fetched
    }
}

impl Files for Web<'_> {
    fn picture(&self, url: &HttpUrl) -> Found {
        let Some(fetched) = self.fetched(url) else {
            // Whether it is gone, or only out of our reach, a preview would not show it from here either.
            return Found::Unknown;
        };
        let bytes = fetched.bytes();
        match fetched.status() {
            200 if fetched.is_cut() => Found::TooHeavy(bytes.len() as u64),
            200 => Picture::from_bytes(bytes).map_or(Found::NoPicture, Found::Picture),
            404 | 410 => Found::Missing,
            status => Found::Status(status),
        }
    }

    fn media_type(&self, url: &HttpUrl) -> Option<String> {
        let fetched = self.fetched(url)?;
        Some(fetched.content_type().to_owned()).filter(|kind| !kind.is_empty())
    }

    fn text(&self, url: &HttpUrl) -> Option<String> {
        self.once(&self.texts, url, || {
            let fetched = self.fetcher.text_by(url, self.deadline).ok()?;
            // What is looked for in it is ASCII, whatever its encoding.
            Some(String::from_utf8_lossy(fetched.bytes()).into_owned())
        })
    }
}

impl From<&Fetched> for Answer {
    fn from(fetched: &Fetched) -> Self {
        let answer = Self::new()
            .with_redirects(fetched.redirects().to_vec())
            .with_robots_tags(fetched.robots_tags().to_vec())
            .with_time(fetched.took());
        match fetched.disposition() {
            Some(disposition) => answer.with_disposition(disposition),
            None => answer,
        }
    }
}

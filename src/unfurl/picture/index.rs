//! The same picture under several addresses.

use super::address::{file, name, sized};
use crate::link::HttpUrl;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// What tells a picture apart, whatever size it is served in: its file name without size marks and query.
pub(super) fn stem(url: &HttpUrl) -> &str {
    stem_of_file(file(url.path()))
}

pub(super) fn stem_of_file(file: &str) -> &str {
    let name = name(file);
    let name = name.strip_suffix("-scaled").unwrap_or(name);
    sized(name).map_or(name, |(head, _)| head)
}

/// A name shorter than this says nothing: `1.jpg`, `main.jpg`.
const MIN_STEM_BYTES: usize = 5;

/// A longer one is of one picture on all servers of a site.
const LONG_STEM_BYTES: usize = 12;

/// Where pictures of this stem are told apart: the server, or the site whose it is by the end of its name.
fn home<'a>(url: &'a HttpUrl, stem: &str) -> &'a str {
    let host = url.host();
    if stem.len() < LONG_STEM_BYTES {
        return host;
    }
    let mut dots = memchr::memrchr_iter(b'.', host.as_bytes());
    dots.nth(1).map_or(host, |at| &host[at + 1..])
}

pub(super) fn same_picture(a: &HttpUrl, b: &HttpUrl) -> bool {
    let is_same = || {
        let stem_of_a = stem(a);
        stem_of_a.len() >= MIN_STEM_BYTES && stem_of_a == stem(b) && home(a, stem_of_a) == home(b, stem_of_a)
    };
    a == b || is_same()
}

/// Pictures by what [`same_picture`] goes by, so that one is found among many.
#[derive(Default)]
pub(super) struct Index {
    by_url: HashMap<HttpUrl, usize>,
    by_stem: HashMap<Stem, usize>,
}

/// An address that counts for its [`stem`] and its [`home`] alone.
struct Stem {
    url: HttpUrl,
    /// Where in it both stand.
    stem: Range<usize>,
    host: Range<usize>,
}

impl Stem {
    fn of(url: &HttpUrl) -> Self {
        let whole = url.as_str();
        let place = |part: &str| {
            let start = part.as_ptr().addr() - whole.as_ptr().addr();
            start..start + part.len()
        };
        let stem = stem(url);
        Self {
            stem: place(stem),
            host: place(home(url, stem)),
            url: url.clone(),
        }
    }

    fn says_something(&self) -> bool {
        self.stem.len() >= MIN_STEM_BYTES
    }

    fn parts(&self) -> (&str, &str) {
        let url = self.url.as_str();
        (&url[self.stem.clone()], &url[self.host.clone()])
    }
}

impl PartialEq for Stem {
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Stem {}

impl Hash for Stem {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

impl Index {
    /// Adds the picture that stands at this place of its list, and tells where the first one stands that is the same.
    pub(super) fn add(&mut self, url: &HttpUrl, at: usize) -> usize {
        let stem = Stem::of(url);
        if stem.says_something() {
            *self.by_stem.entry(stem).or_insert(at)
        } else {
            *self.by_url.entry(url.clone()).or_insert(at)
        }
    }
}

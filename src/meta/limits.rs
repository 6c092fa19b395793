//! How much of an article goes into its head block.

use crate::link::HttpUrl;
use crate::text::{Count, fit};
use std::borrow::Cow;

/// The limits of one attempt at the block. They are counted in bytes, because that is what Slack's 32,768 count; a
/// cut is still only made between grapheme clusters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    title_max_bytes: usize,
    text_max_bytes: usize,
    name_max_bytes: usize,
    url_max_bytes: usize,
    list_max: usize,
}

impl Limits {
    /// Wide enough for anything written for readers: X shows 70 characters of a title and 200 of a description
    /// ([cards](https://developer.x.com/cards/markup)), and each app cuts for itself what it shows. A URL of more than
    /// 2,000 bytes is more than some of them follow.
    pub(super) const WIDEST: Self = Self {
        title_max_bytes: 1_000,
        text_max_bytes: 2_000,
        name_max_bytes: 250,
        url_max_bytes: 2_000,
        list_max: 100,
    };

    /// A few words: below this, cutting saves nothing.
    const TITLE_MIN_BYTES: usize = 40;

    /// Half of each limit, until a title would be cut to a few words.
    pub(super) fn narrower(self) -> Option<Self> {
        (self.title_max_bytes > Self::TITLE_MIN_BYTES).then(|| Self {
            title_max_bytes: self.title_max_bytes / 2,
            text_max_bytes: self.text_max_bytes / 2,
            name_max_bytes: (self.name_max_bytes / 2).max(Self::TITLE_MIN_BYTES),
            url_max_bytes: self.url_max_bytes / 2,
            list_max: self.list_max / 2,
        })
    }

    pub(super) fn title<'a>(&self, text: &'a str) -> Cow<'a, str> {
        fit(text, self.title_max_bytes, Count::Bytes)
    }

    pub(super) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        fit(text, self.text_max_bytes, Count::Bytes)
    }

    pub(super) fn name<'a>(&self, text: &'a str) -> Cow<'a, str> {
        fit(text, self.name_max_bytes, Count::Bytes)
    }

    /// A language tag, handle or media type: whole or not at all.
    pub(super) fn token<'a>(&self, text: &'a str) -> Option<&'a str> {
        (text.len() <= self.name_max_bytes).then_some(text)
    }

    /// A URL: whole or not at all.
    pub(super) fn url<'a>(&self, url: &'a HttpUrl) -> Option<&'a HttpUrl> {
        (url.as_str().len() <= self.url_max_bytes).then_some(url)
    }

    /// As many entries as fit, from the first.
    pub(super) fn list<'a, T>(&self, entries: &'a [T]) -> &'a [T] {
        &entries[..entries.len().min(self.list_max)]
    }
}

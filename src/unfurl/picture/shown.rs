//! The pictures that a page shows, by their addresses: most are read of none but their files' names.

use super::address::{file, join, whole};
use super::fit::is_unfit;
use super::index::{same_picture, stem, stem_of_file};
use crate::link::HttpUrl;
use crate::text::first_of;
use crate::unfurl::canonical::Base;
use crate::unfurl::page::Picture;
use std::cell::OnceCell;

pub(super) struct Shown<'a> {
    pictures: &'a [Picture],
    base: &'a Base,
    /// The address of each, resolved once it is asked for.
    urls: Vec<OnceCell<Option<HttpUrl>>>,
    /// Whether each is set aside for its address and its hint, once that is asked for.
    unfit: Vec<OnceCell<bool>>,
    /// The [`key`] of what each is called and where it stands, in this order.
    by_key: Vec<(u64, usize)>,
    /// Which share it with others.
    is_shared: Vec<bool>,
}

impl<'a> Shown<'a> {
    pub(super) fn new(pictures: &'a [Picture], base: &'a Base) -> Self {
        let mut shown = Self {
            pictures,
            base,
            urls: vec![OnceCell::new(); pictures.len()],
            unfit: vec![OnceCell::new(); pictures.len()],
            by_key: Vec::new(),
            is_shared: vec![false; pictures.len()],
        };
        let key_at = |(at, picture): (usize, &Picture)| {
            let stem = match file_as_written(&picture.src) {
                Some(file) => stem_of_file(file),
                None => stem(shown.url(at)?),
            };
            Some((key(stem), at))
        };
        let mut by_key: Vec<_> = Vec::with_capacity(pictures.len());
        by_key.extend(pictures.iter().enumerate().filter_map(key_at));
        by_key.sort_unstable();
        for pair in by_key.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            pair.iter().for_each(|(_, at)| shown.is_shared[*at] = true);
        }
        shown.by_key = by_key;
        shown
    }

    /// The address of the one at this place, if it has any.
    pub(super) fn url(&self, at: usize) -> Option<&HttpUrl> {
        let url = self.urls[at].get_or_init(|| join(self.base, &self.pictures[at].src));
        url.as_ref()
    }

    /// Where a picture of the page stands, if it is one of them.
    fn place(&self, picture: &Picture) -> Option<usize> {
        let [first, picture] = [self.pictures.as_ptr(), picture].map(<*const Picture>::addr);
        let at = picture.checked_sub(first)? / size_of::<Picture>();
        (at < self.pictures.len()).then_some(at)
    }

    /// The address of one of them or of another picture of the page.
    pub(super) fn url_of(&self, picture: &Picture) -> Option<HttpUrl> {
        match self.place(picture) {
            Some(at) => self.url(at).cloned(),
            None => join(self.base, &picture.src),
        }
    }

    /// Whether the one at this place, whose address this is, is set aside for that and its hint.
    pub(super) fn is_unfit(&self, at: usize, url: &HttpUrl) -> bool {
        *self.unfit[at].get_or_init(|| is_unfit(url, Some(&self.pictures[at].hint)))
    }

    /// The same of one of them or of another picture of the page.
    pub(super) fn is_picture_unfit(&self, picture: &Picture, url: &HttpUrl) -> bool {
        match self.place(picture) {
            Some(at) => self.is_unfit(at, url),
            None => is_unfit(url, Some(&picture.hint)),
        }
    }

    /// Where the first one stands that is the one at this place, whose address this is.
    pub(super) fn first_as(&self, at: usize, url: &HttpUrl) -> Option<usize> {
        match self.is_shared[at] {
            true => self.find(url),
            false => Some(at),
        }
    }

    /// Where the first one stands that is this picture.
    pub(super) fn find(&self, url: &HttpUrl) -> Option<usize> {
        // Those that are the same are called the same.
        let key = key(stem(url));
        let start = self.by_key.partition_point(|(known, _)| *known < key);
        let called_so = self.by_key[start..].iter();
        let mut called_so = called_so.take_while(|(known, _)| *known == key);
        let is_it = |at: usize| self.url(at).is_some_and(|shown| same_picture(shown, url));
        called_so.find(|(_, at)| is_it(*at)).map(|(_, at)| *at)
    }
}

/// What hardly any two names share: their length, how they begin and how they end.
fn key(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let few = || bytes.iter().fold(0, |few, byte| few << 8 | u64::from(*byte));
    let first = bytes
        .first_chunk()
        .map_or_else(few, |first| u64::from_le_bytes(*first));
    let last = bytes.last_chunk().map_or(0, |last| u64::from_le_bytes(*last));
    let mixed = first.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ last.rotate_left(29);
    mixed.wrapping_mul(0xff51_afd7_ed55_8ccd) ^ bytes.len() as u64
}

/// The file that an address leads to where that is told without resolving it: it stands behind a slash that ends no scheme
/// and begins no host, and has no character that would be written in another way or be left out.
fn file_as_written(src: &str) -> Option<&str> {
    let src = whole(src);
    let path = &src[..first_of(src, *b"?#").unwrap_or(src.len())];
    let file = file(path);
    let folder = path[..path.len() - file.len()].strip_suffix('/')?;
    let stays = |byte: u8| byte.is_ascii_alphanumeric() | (byte == b'-') | (byte == b'_') | (byte == b'.');
    let is_folder = folder.is_empty() || folder.ends_with(|c: char| c.is_ascii_alphanumeric());
    let is_plain = !file.starts_with('.') && file.bytes().fold(true, |all, byte| all & stays(byte));
    (is_folder && is_plain).then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unfurl::page::Page;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_file_as_written_is_that_of_the_address(
            src in "(https?:)?[/\\\\ \t]{0,3}([a.:%\\t/\\\\?#é-]{0,3}[/a.]){0,4}",
            base in "https://a\\.org/(b/(c\\.jpg)?)?",
        ) {
            let base = HttpUrl::parse(&base).expect("a good base");
            let base = Base::new(&Page::default(), Some(&base));
            if let (Some(file), Some(url)) = (file_as_written(&src), join(&base, &src)) {
                prop_assert_eq!(file, super::file(url.path()), "{}", url);
            }
        }
    }
}

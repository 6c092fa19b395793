//! Pictures in links: those to other pages announce them, and stand for no article that shows them.

use super::super::attributes::Attributes;
use super::{Kind, Reader};
use std::ops::Range;

/// A shorter text says what a picture's link does, not what another page is called, in bytes; beside the picture's link it
/// takes more to say so.
const MIN_TEXT_BYTES: usize = 8;
const MIN_BESIDE_BYTES: usize = 16;

/// The last link with pictures and too little text: another link to the same page may say what it is called.
#[derive(Debug, Default)]
pub(super) struct Teaser {
    pub(super) is_sought: bool,
    href: String,
    pictures: Range<usize>,
}

impl Reader {
    /// Whether such links are looked at where the page stands.
    pub(in crate::unfurl::page) fn seeks_teasers(&self) -> bool {
        self.teaser.is_sought && self.depth.elsewhere == 0
    }

    /// Follows a link.
    pub(super) fn teaser(&self, attributes: &Attributes<'_, '_>, kinds: &mut Vec<Kind>) {
        if self.seeks_teasers()
            && let Some(href) = attributes.get("href")
            && !href.starts_with('#')
        {
            kinds.push(Kind::Teaser(href, self.page.pictures.len()));
        }
    }

    /// Notes for the pictures in such a link where it leads to, and whether its text says what is there.
    pub(super) fn end_teaser(&mut self, href: String, first: usize, text: &str) {
        let pictures = first..self.page.pictures.len();
        let text_bytes = text.trim().len();
        if pictures.is_empty() {
            if text_bytes >= MIN_BESIDE_BYTES && self.teaser.href == href {
                for picture in std::mem::take(&mut self.teaser.pictures) {
                    self.note_link(picture, &href, true);
                }
            }
            return;
        }
        let is_teaser = text_bytes >= MIN_TEXT_BYTES;
        for picture in pictures.clone() {
            self.note_link(picture, &href, is_teaser);
        }
        self.teaser.pictures = if is_teaser { 0..0 } else { pictures };
        self.teaser.href = href;
    }

    fn note_link(&mut self, picture: usize, href: &str, is_teaser: bool) {
        if self.keep(href.len())
            && let Some(picture) = self.page.pictures.get_mut(picture)
        {
            picture.leads_to = Some(href.to_owned());
            picture.is_teaser = is_teaser;
        }
    }
}

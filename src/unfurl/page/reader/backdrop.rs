//! Pictures behind elements, as many themes show the one of an article: `style="background-image: url(river.jpg)"`. They
//! are sought above the text alone, where the page's head names no picture.

use super::super::Picture;
use super::super::attributes::Attributes;
use super::super::words::{Hint, Words};
use super::{ENTRY_BYTES, Kind, Reader, Tag};

/// How many are kept.
const MAX_BACKDROPS: usize = 4;

/// Attributes that scripts load such pictures from.
const LATE: [&str; 3] = ["data-bg", "data-background", "data-background-image"];

impl Reader {
    /// Notes the picture behind an element that stands on lines of its own.
    pub(super) fn backdrop(&mut self, tag: Tag, attributes: &Attributes<'_, '_>, words: Words) {
        let is_sought = self.seeks_teasers() && !self.has_text() && !self.depth.is_aside();
        if !is_sought || self.page.backdrops.len() >= MAX_BACKDROPS {
            return;
        }
        // Above all the pages of a site stands the same.
        if words.has(Hint::ASIDE) || words.has(Hint::HEADER) && tag != Tag::Header {
            return;
        }
        let styled = || behind(&attributes.decoded("style")?).map(str::to_owned);
        let late = || {
            LATE.iter()
                .find_map(|name| attributes.get(name))
                .filter(|src| is_address(src))
        };
        let Some(src) = styled().or_else(late) else { return };
        let kinds = self.open.iter().flat_map(|open| &open.kinds);
        let is_linked = kinds
            .into_iter()
            .any(|kind| matches!(kind, Kind::Teaser(..) | Kind::Home(_)));
        let mut hint = attributes.hint();
        if self.depth.byline > 0 {
            hint.push_str(" avatar");
        }
        if is_linked || !self.keep(src.len() + hint.len() + ENTRY_BYTES) {
            return;
        }
        let mut place = self.place();
        place.header |= tag == Tag::Header;
        self.page.backdrops.push(Picture {
            src,
            alt: String::new(),
            size_px: None,
            hint,
            figure: None,
            headings: self.page.headings.len(),
            text_bytes: self.body_bytes,
            place,
            leads_to: None,
            is_teaser: false,
            line: self.line,
        });
    }
}

/// The address of the background that a style gives.
fn behind(style: &str) -> Option<&str> {
    let (_, rest) = style.split_once("background")?;
    let (_, rest) = rest.split_once("url(")?;
    let (src, _) = rest.split_once(')')?;
    let src = src.trim().trim_matches(['"', '\'']).trim();
    is_address(src).then_some(src)
}

fn is_address(src: &str) -> bool {
    src.len() > 4 && !src.starts_with("data:") && !src.contains(['{', ' '])
}

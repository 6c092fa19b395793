//! What a picture says of itself and of where it stands.

use super::super::Picture;
use super::super::attributes::{Attributes, may_be_ornament};
use super::{ENTRY_BYTES, MAX_OF_A_KIND, Reader};
use crate::text::clean_line;

/// How wide or high icons are shown.
const ICON_PX: std::ops::RangeInclusive<u32> = 1..=64;

impl Reader {
    /// Notes what a source offers in the place of the picture behind it: of several, the first that all read.
    pub(super) fn source(&mut self, attributes: &Attributes<'_, '_>) {
        let is_best = self.source.as_ref().is_some_and(|(_, is_new)| !is_new);
        if self.seeks_teasers()
            && !is_best
            && let Some(offered) = attributes.offered()
            && (self.source.is_none() || !offered.1)
        {
            self.source = Some(offered);
        }
    }

    pub(super) fn picture(&mut self, attributes: &Attributes<'_, '_>) {
        let source = self.source.take().map(|(source, _)| source);
        let src = attributes.picture();
        let is_shown = |src: &String| source.is_none() || !may_be_ornament(src);
        let Some(src) = src.filter(is_shown).or(source) else {
            return;
        };
        let mut hint = attributes.hint();
        if self.depth.byline > self.depth.foot {
            // Who wrote, not what is written of.
            hint.push_str(" avatar");
        }
        let sides = attributes.sides_px();
        if sides.iter().flatten().any(|side| ICON_PX.contains(side)) {
            hint.push_str(" icon");
        }
        if attributes.has("usemap") {
            // Parts of it lead elsewhere, as those of a menu and of an advertisement do.
            hint.push_str(" icon");
        }
        let alt = clean_line(&attributes.decoded("alt").unwrap_or_default());
        if self.depth.home > 0 {
            self.picture_at_home(&alt);
        }
        if self.page.pictures.len() >= MAX_OF_A_KIND
            || !self.keep(src.len() + hint.len() + alt.len() + ENTRY_BYTES)
        {
            self.page.is_cut = true;
            return;
        }
        let figure = self.open_figure();
        let picture = Picture {
            src,
            alt,
            size_px: sides[0].zip(sides[1]),
            hint,
            figure,
            headings: self.page.headings.len(),
            text_bytes: self.body_bytes,
            place: self.place(),
            leads_to: None,
            is_teaser: false,
            line: self.line,
        };
        self.page.pictures.push(picture);
    }
}

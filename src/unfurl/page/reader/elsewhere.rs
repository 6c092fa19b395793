//! Where the page stands: where it is about other pages or by others, hardly any element is looked at.

use super::super::{Byline, Place};
use super::{Kind, Reader, Tag};

impl Reader {
    /// Whether the page stands there, and nothing around wants its text. Of that only times and pictures are noted, and
    /// what is part of no text.
    pub(in crate::unfurl::page) fn is_elsewhere(&self) -> bool {
        (self.depth.elsewhere > 0 || self.is_behind()) && self.listening == 0 && self.items.is_empty()
    }

    /// Whether an element of this kind is looked at even there; a footer behind the article says whose site it is, and
    /// some call the whole column of the article an aside.
    pub(in crate::unfurl::page) fn is_told_elsewhere(&self, tag: Tag) -> bool {
        tag.tells_elsewhere()
            || tag == Tag::Aside && self.depth.elsewhere == 0
            || tag == Tag::Heading(1) && !self.had_headline()
            || tag == Tag::Anchor && self.seeks_home()
    }

    /// Whether the page stands behind its article, outside a footer.
    pub(super) fn is_behind(&self) -> bool {
        self.is_told && self.depth.article == 0 && self.depth.aside == 0
    }

    /// Takes note of an article that ends: what follows one with the headline, a text and who wrote it is not about it.
    pub(super) fn end_article(&mut self) {
        let names_author = |byline: &Byline| {
            byline.place.article == self.article && !byline.place.aside && !byline.text.is_empty()
        };
        self.is_told |= self.depth.article == 0
            && self.had_headline()
            && self.has_text()
            && self.page.bylines.iter().any(names_author);
    }

    /// Takes back what classes and ids say of the elements around a headline: they call a menu what holds the article.
    pub(super) fn leave_elsewhere(&mut self) {
        let is_said = |kind: &mut Kind| matches!(kind, Kind::Aside | Kind::Elsewhere);
        for open in self.open.iter_mut().filter(|open| open.tag != Tag::Aside) {
            for kind in open.kinds.extract_if(.., is_said) {
                if let Some(depth) = self.depth.of(&kind) {
                    *depth -= 1;
                }
            }
        }
    }

    /// Where the page stands.
    pub(super) fn place(&self) -> Place {
        let depth = &self.depth;
        Place {
            article: if depth.article > 0 { self.article } else { 0 },
            main: depth.main > 0,
            body: depth.body > 0,
            aside: depth.is_aside() || self.is_behind(),
            foot: depth.aside == 0 && depth.foot > 0,
            header: depth.header > 0,
        }
    }
}

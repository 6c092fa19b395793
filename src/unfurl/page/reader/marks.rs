//! What handbill wrote itself on an earlier run: told apart in the head, left out where it is a share bar.
//!
//! Only once a mark is closed is it known to be one; until then everything between is read as the page's own, but
//! for what begins as a share bar does.

use super::{Attributes, Mark, Page, Reader, Tag};
use crate::markup::BAR_CLASS;

/// Where a mark was opened: how much of everything there was.
#[derive(Debug)]
pub(super) struct Bookmark {
    mark: Mark,
    /// Whether the first block behind it is a bar; not known until there is one.
    is_bar: Option<bool>,
    lengths: [usize; 14],
    open: usize,
    texts: Vec<usize>,
    items: usize,
    body_bytes: usize,
    articles: u16,
}

fn lengths(page: &Page) -> [usize; 14] {
    [
        page.metas.len(),
        page.links.len(),
        page.scripts.len(),
        page.titles.len(),
        page.headings.len(),
        page.times.len(),
        page.pictures.len(),
        page.figures.len(),
        page.bylines.len(),
        page.paragraphs.len(),
        page.rel_tags.len(),
        page.homes.len(),
        page.lead.len(),
        page.points.len(),
    ]
}

impl Reader {
    pub(super) fn is_in_bar(&self) -> bool {
        self.mark
            .as_ref()
            .is_some_and(|bookmark| bookmark.is_bar == Some(true))
    }

    /// Follows a start tag, which may be that of the bar a mark announces.
    pub(super) fn settle_mark(&mut self, tag: Tag, attributes: &Attributes<'_, '_>) {
        if let Some(bookmark) = &mut self.mark
            && bookmark.mark == Mark::Bar
            && tag.is_block()
        {
            let is_bar = || {
                let class = attributes.get("class").unwrap_or_default();
                class.split_ascii_whitespace().next() == Some(BAR_CLASS)
            };
            bookmark.is_bar.get_or_insert_with(is_bar);
        }
    }

    /// Reads a comment.
    pub(in crate::unfurl::page) fn comment(&mut self, text: &str) {
        if !text.contains("handbill:") {
            return;
        }
        if let Some(mark) = Mark::opened_by(text) {
            // A mark inside a mark closes nothing: the outer one is somebody's comment.
            self.mark = Some(Bookmark {
                mark,
                is_bar: None,
                lengths: lengths(&self.page),
                open: self.open.len(),
                texts: self
                    .open
                    .iter()
                    .map(|open| open.text.as_ref().map_or(0, String::len))
                    .collect(),
                items: self.items.len(),
                body_bytes: self.body_bytes,
                articles: self.page.articles,
            });
        } else if let Some(bookmark) = self.mark.take_if(|bookmark| bookmark.mark.is_closed_by(text)) {
            match bookmark.mark {
                Mark::Head => self.claim(&bookmark),
                Mark::Bar => self.forget(&bookmark),
            }
        }
    }

    /// Marks what was read since as handbill's own.
    fn claim(&mut self, since: &Bookmark) {
        let page = &mut self.page;
        let [metas, links, scripts, titles, ..] = since.lengths;
        page.metas.iter_mut().skip(metas).for_each(|meta| meta.own = true);
        page.links.iter_mut().skip(links).for_each(|link| link.own = true);
        page.scripts
            .iter_mut()
            .skip(scripts)
            .for_each(|script| script.own = true);
        page.titles
            .iter_mut()
            .skip(titles)
            .for_each(|(_, own)| *own = true);
    }

    /// Drops what was read since.
    fn forget(&mut self, since: &Bookmark) {
        while self.open.len() > since.open {
            let Some(open) = self.open.pop() else { break };
            self.listening -= usize::from(open.text.is_some());
            for kind in &open.kinds {
                if let Some(depth) = self.depth.of(kind) {
                    *depth -= 1;
                }
            }
        }
        for (open, length) in self.open.iter_mut().zip(&since.texts) {
            if let Some(text) = &mut open.text {
                text.truncate(text.floor_char_boundary(*length));
            }
        }
        let page = &mut self.page;
        let [
            metas,
            links,
            scripts,
            titles,
            headings,
            times,
            pictures,
            figures,
            bylines,
            paragraphs,
            tags,
            homes,
            lead,
            points,
        ] = since.lengths;
        page.metas.truncate(metas);
        page.links.truncate(links);
        page.scripts.truncate(scripts);
        page.titles.truncate(titles);
        page.headings.truncate(headings);
        page.times.truncate(times);
        page.pictures.truncate(pictures);
        page.figures.truncate(figures);
        page.bylines.truncate(bylines);
        page.paragraphs.truncate(paragraphs);
        page.rel_tags.truncate(tags);
        page.homes.truncate(homes);
        page.lead.truncate(lead);
        page.points.truncate(points);
        page.articles = since.articles;
        self.items.truncate(since.items);
        self.body_bytes = since.body_bytes;
        self.before_bytes = self.before_bytes.min(self.body_bytes);
    }
}

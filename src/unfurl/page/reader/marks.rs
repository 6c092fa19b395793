//! What handbill wrote itself on an earlier run: told apart in the head, left out where it is a share bar.
//!
//! Only once a mark is closed is it known to be one; until then everything between is read as the page's own.

use super::{Mark, Page, Reader};

/// Where a mark was opened: how much of everything there was.
#[derive(Debug)]
pub(super) struct Bookmark {
    mark: Mark,
    lengths: [usize; 11],
    open: usize,
    texts: Vec<usize>,
    items: usize,
    body_bytes: usize,
    articles: u16,
}

fn lengths(page: &Page) -> [usize; 11] {
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
    ]
}

impl Reader {
    pub(super) fn is_in_bar(&self) -> bool {
        self.mark
            .as_ref()
            .is_some_and(|bookmark| bookmark.mark == Mark::Bar)
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
        page.articles = since.articles;
        self.items.truncate(since.items);
        self.body_bytes = since.body_bytes;
    }
}

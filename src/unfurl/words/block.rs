//! The block that the article stands in where the page does not say: the element that has the most text in paragraphs near
//! below it.

use crate::unfurl::page::{Page, Paragraph};
use crate::unfurl::sentence::ends_sentence;
use crate::unfurl::title;
use std::ops::Range;

/// What the text of a paragraph counts for the elements around it, from the inside out, in hundredths.
const SHARES: [usize; 4] = [100, 78, 50, 35];
/// A shorter line is no text, in bytes, and counts so many times less.
const MIN_TEXT_BYTES: usize = 60;
const LINE: usize = 4;

/// The most lines that are no text between what an article opens with and the rest.
const MAX_LINES: usize = 3;

/// An element around paragraphs.
struct Block {
    depth: usize,
    score: usize,
    /// One of the paragraphs in it.
    member: usize,
}

/// The paragraphs and the points of lists of a page, as they stand there; some of them are told by where they stand among
/// all.
pub(super) struct Blocks<'p> {
    pub(super) all: Vec<&'p Paragraph>,
    is_text: Vec<bool>,
    headline: Option<usize>,
}

impl<'p> Blocks<'p> {
    pub(super) fn of(page: &'p Page) -> Self {
        let all = in_order(page);
        Self {
            is_text: all.iter().map(|paragraph| is_text(paragraph)).collect(),
            headline: title::any_headline(page),
            all,
        }
    }

    /// Those of some paragraphs that stand in the block with the most text.
    pub(super) fn densest(&self, some: &[usize]) -> Option<Range<usize>> {
        if some.is_empty() {
            return None;
        }
        let levels = self.levels(some);
        let mut blocks: Vec<Block> = Vec::new();
        // By their depth.
        let mut open: Vec<Option<usize>> = Vec::new();
        for (at, level) in levels.iter().enumerate() {
            open.truncate(level.apart);
            // A list is part of a text, and none by itself: comments are lists.
            if self.all[some[at]].is_point {
                continue;
            }
            let weight = self.weight(some[at]);
            open.resize(open.len().max(level.depth), None);
            let around = open[..level.depth].iter_mut().enumerate().rev();
            for ((depth, open), share) in around.zip(SHARES) {
                let block = *open.get_or_insert(blocks.len());
                if block == blocks.len() {
                    blocks.push(Block {
                        depth,
                        score: 0,
                        member: at,
                    });
                }
                blocks[block].score += weight * share / 100;
            }
        }
        // Of several with the same the innermost, which was opened first.
        let best = blocks.iter().rev().max_by_key(|block| block.score)?;
        let ends = |level: &Level| level.apart <= best.depth;
        let start = levels[..=best.member].iter().rposition(ends).unwrap_or(0);
        let behind = levels[best.member + 1..].iter().position(ends);
        let end = behind.map_or(levels.len(), |behind| best.member + 1 + behind);
        Some(start - self.opening(&some[..start])..end)
    }

    /// Whether a block holds so much of the text of some, in quarters.
    pub(super) fn is_most(&self, block: &Range<usize>, some: &[usize], quarters: usize) -> bool {
        let bytes = |some: &[usize]| -> usize { some.iter().map(|at| self.all[*at].text.len()).sum() };
        bytes(&some[block.clone()]) * 4 >= bytes(some) * quarters
    }

    fn weight(&self, at: usize) -> usize {
        let paragraph = self.all[at];
        // What stands above the headline is the site's.
        let is_above = self
            .headline
            .is_some_and(|headline| paragraph.headings <= headline);
        paragraph.text.len() / if self.is_text[at] && !is_above { 1 } else { LINE }
    }

    /// How many of the paragraphs right before a block belong to it: what an article opens with may stand apart, behind
    /// the headline and before who wrote and when.
    fn opening(&self, before: &[usize]) -> usize {
        let Some(headline) = self.headline else { return 0 };
        // The headline may be noted as text and as a heading.
        let near = headline + 1..=headline + 2;
        let behind = before.iter().rev();
        let behind = behind.take_while(|at| near.contains(&self.all[**at].headings));
        let (mut lines, mut opening) = (0, 0);
        for (nth, at) in behind.enumerate() {
            if self.is_text[*at] {
                opening = nth + 1;
            } else {
                lines += 1;
            }
            if lines > MAX_LINES {
                break;
            }
        }
        opening
    }

    /// Where these of all paragraphs lie. Those that are not closed lie one inside the other by their tags: they stand
    /// side by side.
    fn levels(&self, some: &[usize]) -> Vec<Level> {
        let mut levels: Vec<Level> = Vec::with_capacity(some.len());
        let mut apart = usize::MAX;
        for (at, paragraph) in self.all.iter().enumerate() {
            apart = apart.min(paragraph.apart);
            if some.get(levels.len()) != Some(&at) {
                continue;
            }
            let before = levels.last().map_or(usize::MAX, |level| level.depth);
            let depth = match apart > before {
                true => paragraph.depth.min(before),
                false => paragraph.depth,
            };
            levels.push(Level { depth, apart });
            apart = usize::MAX;
        }
        levels
    }
}

/// Where a paragraph lies among others.
struct Level {
    depth: usize,
    apart: usize,
}

/// The paragraphs and the points of lists, as they stand on the page.
fn in_order(page: &Page) -> Vec<&Paragraph> {
    let mut all = Vec::with_capacity(page.paragraphs.len() + page.points.len());
    let mut points = page.points.iter().peekable();
    for (at, paragraph) in page.paragraphs.iter().enumerate() {
        while let Some((_, point)) = points.next_if(|(before, _)| *before <= at) {
            all.push(point);
        }
        all.push(paragraph);
    }
    all.extend(points.map(|(_, point)| point));
    all
}

fn is_text(paragraph: &Paragraph) -> bool {
    paragraph.text.len() >= MIN_TEXT_BYTES && ends_sentence(&paragraph.text)
}

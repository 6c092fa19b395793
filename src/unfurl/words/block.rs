//! The block that the article stands in where the page does not say: the element that has the most text in paragraphs near
//! below it.

use super::hollow::ends_sentence;
use crate::unfurl::page::{Page, Paragraph};
use crate::unfurl::title;

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

/// The paragraphs of the block with the most text; `all` are those of the page.
pub(super) fn densest<'p>(
    paragraphs: &[&'p Paragraph],
    all: &[&Paragraph],
    page: &Page,
) -> Option<Vec<&'p Paragraph>> {
    let levels = levels(paragraphs, all);
    let headline = title::any_headline(page);
    let weight = |paragraph: &Paragraph| {
        // What stands above the headline is the site's.
        let is_above = headline.is_some_and(|headline| paragraph.headings <= headline);
        paragraph.text.len() / if is_text(paragraph) && !is_above { 1 } else { LINE }
    };
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, (paragraph, level)) in paragraphs.iter().zip(&levels).enumerate() {
        open.retain(|block| blocks[*block].depth < level.apart);
        // A list is part of a text, and none by itself: comments are lists.
        if paragraph.is_point {
            continue;
        }
        let weight = weight(paragraph);
        let around = (1..=SHARES.len()).filter_map(|up| level.depth.checked_sub(up));
        for (depth, share) in around.zip(SHARES) {
            let known = open.iter().find(|block| blocks[**block].depth == depth);
            let block = known.copied().unwrap_or_else(|| {
                open.push(blocks.len());
                blocks.push(Block {
                    depth,
                    score: 0,
                    member: at,
                });
                blocks.len() - 1
            });
            blocks[block].score += weight * share / 100;
        }
    }
    // Of several with the same the innermost, which was opened first.
    let best = blocks.iter().rev().max_by_key(|block| block.score)?;
    let ends = |level: &Level| level.apart <= best.depth;
    let start = levels[..=best.member].iter().rposition(ends).unwrap_or(0);
    let behind = levels[best.member + 1..].iter().position(ends);
    let end = behind.map_or(levels.len(), |behind| best.member + 1 + behind);
    let start = start - opening(&paragraphs[..start], headline);
    Some(paragraphs[start..end].to_vec())
}

/// How many of the paragraphs right before a block belong to it: what an article opens with may stand apart, behind the
/// headline and before who wrote and when.
fn opening(before: &[&Paragraph], headline: Option<usize>) -> usize {
    let Some(headline) = headline else { return 0 };
    // The headline may be noted as text and as a heading.
    let near = headline + 1..=headline + 2;
    let behind = before.iter().rev();
    let behind = behind.take_while(|paragraph| near.contains(&paragraph.headings));
    let (mut lines, mut opening) = (0, 0);
    for (at, paragraph) in behind.enumerate() {
        if is_text(paragraph) {
            opening = at + 1;
        } else {
            lines += 1;
        }
        if lines > MAX_LINES {
            break;
        }
    }
    opening
}

fn is_text(paragraph: &Paragraph) -> bool {
    paragraph.text.len() >= MIN_TEXT_BYTES && ends_sentence(&paragraph.text)
}

/// The same where it holds so much of the text, in quarters.
pub(super) fn most<'p>(
    paragraphs: &[&'p Paragraph],
    all: &[&Paragraph],
    page: &Page,
    quarters: usize,
) -> Option<Vec<&'p Paragraph>> {
    let bytes = |paragraphs: &[&Paragraph]| -> usize {
        let texts = paragraphs.iter().map(|paragraph| paragraph.text.len());
        texts.sum()
    };
    densest(paragraphs, all, page).filter(|block| bytes(block) * 4 >= bytes(paragraphs) * quarters)
}

/// Where a paragraph lies among others.
struct Level {
    depth: usize,
    apart: usize,
}

/// Where these of all paragraphs lie. Those that are not closed lie one inside the other by their tags: they stand
/// side by side.
fn levels(paragraphs: &[&Paragraph], all: &[&Paragraph]) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::with_capacity(paragraphs.len());
    let mut apart = usize::MAX;
    for paragraph in all {
        apart = apart.min(paragraph.apart);
        let is_next = |next: &&Paragraph| std::ptr::eq(*next, *paragraph);
        if !paragraphs.get(levels.len()).is_some_and(is_next) {
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

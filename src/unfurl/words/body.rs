//! The text of the article.

use super::block::Blocks;
use crate::text::clean_lines;
use crate::unfurl::field::{Ballot, Field, MAX_CANDIDATE_BYTES, Reason, Source};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::{Page, Paragraph, Place};
use crate::unfurl::title;
use std::collections::BTreeMap;
use std::ops::Range;

/// A body shorter than this is a teaser.
const MIN_BODY_BYTES: usize = 140;

/// How much of what is marked as the article, and of the main part of a page, one block must hold to be the text, in quarters.
const MARKED: usize = 3;
const MAIN: usize = 2;

/// The bodies on offer, each as the pieces it is made of.
struct Bodies<'a> {
    ballot: Ballot<String>,
    /// The one that won and its opening: it alone is put together, so that a long text is held once.
    best: Option<(Vec<&'a str>, String)>,
}

impl<'a> Bodies<'a> {
    fn offer(&mut self, source: impl Into<Source>, own: bool, pieces: Vec<&'a str>) {
        let bytes = |pieces: &[&str]| pieces.iter().map(|piece| piece.len() + 2).sum::<usize>();
        if bytes(&pieces) < MIN_BODY_BYTES + 2 {
            return;
        }
        let (opening, value) = match &self.best {
            Some((best, opening)) if *best == pieces && !own => (opening.clone(), Err(Reason::Same)),
            Some((best, _)) if !own => {
                let same = bytes(best) == bytes(&pieces) && best.join("\n\n") == pieces.join("\n\n");
                let reason = if same { Reason::Same } else { Reason::Outranked };
                (opening(&pieces), Err(reason))
            }
            _ => (opening(&pieces), Ok(pieces.join("\n\n"))),
        };
        if self.best.is_none() && !own {
            self.best = Some((pieces, opening.clone()));
        }
        self.ballot.add(source, opening, own, value);
    }
}

/// How a body begins: as much as a candidate shows.
fn opening(pieces: &[&str]) -> String {
    let mut opening = String::with_capacity(2 * MAX_CANDIDATE_BYTES);
    for piece in pieces {
        if opening.len() >= MAX_CANDIDATE_BYTES {
            break;
        }
        if !opening.is_empty() {
            opening.push_str("\n\n");
        }
        opening.push_str(&piece[..piece.floor_char_boundary(MAX_CANDIDATE_BYTES)]);
    }
    opening
}

/// Where those stand that are not aside and in a place of a kind.
fn kept(all: &[&Paragraph], keep: impl Fn(Place) -> bool) -> Vec<usize> {
    // Each is put where the next belongs, and stays there if it is one.
    let mut kept: Vec<usize> = (0..all.len()).collect();
    let mut count = 0;
    for (at, paragraph) in all.iter().enumerate() {
        kept[count] = at;
        count += usize::from(!paragraph.place.aside & keep(paragraph.place));
    }
    kept.truncate(count);
    kept
}

/// The body as plain text, paragraphs apart, and how much text stands on the page before its end, where it was read from
/// the page.
pub(in crate::unfurl) fn text(page: &Page, linked: &[Linked]) -> (Field<String>, Option<usize>) {
    let stated: Vec<(String, bool, String)> = linked
        .iter()
        .flat_map(|linked| {
            linked.values("articleBody").filter_map(|(source, value)| {
                let body = value.as_str().map(clean_lines)?;
                Some((source, linked.own, body))
            })
        })
        .collect();
    let mut bodies = Bodies {
        ballot: Ballot::new(),
        best: None,
    };
    let blocks = Blocks::of(page);
    let all = &blocks.all;
    let paragraphs = || all.iter().filter(|paragraph| !paragraph.place.aside);
    // The article with the most text is the one the page is about; the others are cards.
    let mut lengths = BTreeMap::<u16, usize>::new();
    for paragraph in paragraphs().filter(|paragraph| paragraph.place.article > 0) {
        *lengths.entry(paragraph.place.article).or_default() += paragraph.text.len();
    }
    let longest = lengths.iter().max_by_key(|(_, length)| **length);
    let (longest, length) = longest.map_or((0, 0), |(article, length)| (*article, *length));
    // That of the headline, unless it is hardly more than that.
    let headed = title::main_article(page);
    let is_told = lengths.get(&headed).is_some_and(|told| *told >= length / 4);
    let chosen = if is_told { headed } else { longest };
    let in_article = |place: Place| chosen > 0 && place.article == chosen;
    let texts = |some: &[usize], block: Option<Range<usize>>| -> Vec<&str> {
        let some = block.map_or(some, |block| &some[block]);
        some.iter().map(|at| &*all[*at].text).collect()
    };
    let any = kept(all, |_| true);
    let body = kept(all, |place| place.body);
    let article = kept(all, in_article);
    let main = kept(all, |place| place.main);
    let densest = blocks.densest(&any);
    // What is marked may be all there is, or the same as what is marked in another way.
    let mut known = vec![(&any[..], densest.clone())];
    let mut most = |some, quarters: usize| {
        let same = known.iter().find(|(known, _)| *known == some);
        let block = same.map_or_else(|| blocks.densest(some), |(_, block)| block.clone());
        known.push((some, block.clone()));
        block.filter(|block| blocks.is_most(block, some, quarters))
    };
    bodies.offer("articleBody", false, texts(&body, most(&body, MARKED)));
    bodies.offer("article", false, texts(&article, most(&article, MARKED)));
    bodies.offer("main", false, texts(&main, most(&main, MAIN)));
    for (source, own, body) in &stated {
        bodies.offer(source.clone(), *own, vec![&**body]);
    }
    bodies.offer("p", false, texts(&any, densest.clone()));
    let last = bodies.best.as_ref().and_then(|(pieces, _)| pieces.last());
    let is_last = |paragraph: &&&Paragraph| last.is_some_and(|last| std::ptr::eq(*last, &*paragraph.text));
    let end = all.iter().find(is_last).map(|paragraph| paragraph.ends_at);
    (bodies.ballot.close(), end)
}

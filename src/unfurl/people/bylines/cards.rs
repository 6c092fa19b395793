//! Those who wrote, each on a card of a list.

use super::{from_byline, has, says_by};
use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::canonical::Base;
use crate::unfurl::page::Page;

/// How many lists are looked into, how many lines of each and elements of a page, and the most people of one.
const MAX_LISTS: usize = 3;
const MAX_LINES: usize = 24;
const MAX_PEOPLE: usize = 5;

/// The people in a list of cards that says `by` once, each in an element marked as a byline: the same button stands in
/// it again.
pub(super) fn in_cards(page: &Page, base: &Base, article: u16) -> Option<Vec<Author>> {
    let lists = page.bylines.iter().filter(|list| {
        let place = list.place;
        list.weight >= 2
            && !list.is_late
            && place.in_content()
            && place.is_beside_text()
            && place.is_in_or_outside(article)
            && says_by(&list.text)
            && list.text.contains('\n')
    });
    lists.take(MAX_LISTS).find_map(|list| {
        let lines = list.text.lines().filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.take(MAX_LINES).collect();
        let is_again = |line: &&&str| lines.iter().filter(|one| one == line).count() > 1;
        if !lines.iter().any(|line| is_again(&line)) {
            return None;
        }
        let marked = |line: &str| page.bylines.iter().take(MAX_LINES).find(|one| one.text == line);
        let first = marked(lines[0])?;
        let mut found = from_byline(first, base);
        let names = lines[1..]
            .iter()
            .filter(|line| byline::is_full(line) && !is_again(line));
        // Where one is from is often marked as less than the name.
        for next in names.filter_map(|line| marked(line).filter(|one| one.weight >= first.weight)) {
            match &from_byline(next, base)[..] {
                [one] if byline::is_full(one.name()) && !has(&found, one) => found.push(one.clone()),
                _ => {}
            }
        }
        let is_each = found.first().is_some_and(|one| byline::is_full(one.name()));
        (is_each && (2..=MAX_PEOPLE).contains(&found.len())).then_some(found)
    })
}

//! Who wrote, as elements marked as bylines say.

mod adjacent;
mod cards;
mod filed;
mod fitting;
mod named;

use crate::article::Author;
use crate::unfurl::canonical::Base;
use crate::unfurl::page::{Byline, Page};
use crate::unfurl::{byline, title};
use adjacent::side_by_side;
use cards::in_cards;
use fitting::{fitting, is_behind_headline, says_by, says_by_whom};
use named::{from_byline, person};
use std::cell::OnceCell;

/// The longest sign or word between two names, with the spaces around it, in bytes.
const MAX_JOINT_BYTES: usize = 5;

/// What elements marked as bylines say: the plainest first, those in the article before others. Beside the house few
/// count; those in later articles are cards.
pub(super) fn bylines(
    page: &Page,
    base: &Base,
    beside_house: bool,
) -> Vec<(&'static str, String, Vec<Author>)> {
    let article = title::main_article(page);
    let bylines = fitting(page, base, article, beside_house);
    // `Illustration by Ada Lin` is marked as a byline, too.
    let of_others = bylines.iter().flat_map(|byline| &byline.credits().others);
    let wrote = |name: &str| {
        let mut known = bylines.iter().flat_map(|byline| &byline.credits().authors);
        known.any(|author| author == name)
    };
    let names = of_others.map(|(name, _)| &**name);
    let others: Vec<&str> = names.filter(|name| !wrote(name)).collect();
    let known: Vec<OnceCell<Vec<Author>>> = bylines.iter().map(|_| OnceCell::new()).collect();
    // Many a page has the same one twice.
    let is_same = |one: &Byline, other: &Byline| one.text == other.text && one.links == other.links;
    let named = |at: usize| {
        let first = bylines[..at].iter().position(|one| is_same(one, bylines[at]));
        &**known[first.unwrap_or(at)].get_or_init(|| from_byline(bylines[at], base))
    };
    let mut said: Vec<_> = bylines
        .iter()
        .enumerate()
        .take(24)
        .map(|(at, byline)| {
            let found = named(at).iter();
            let found = found.filter(|author| !others.contains(&author.name()));
            ("byline", byline.text.clone(), found.cloned().collect::<Vec<_>>())
        })
        .filter(|(.., found)| !found.is_empty())
        .take(8)
        .collect();
    if said.is_empty() {
        said.extend(match beside_house {
            true => the_only_one(page, base, article),
            false => in_column(page, base, article),
        });
    }
    // A line that names more people beside the first says more than the element inside it that names one.
    let more = said.iter().position(|(.., found)| {
        found.len() > said[0].2.len()
            && found.len() <= 5
            && said[0].2.iter().all(|one| has(found, one))
            && found.iter().all(|one| byline::is_full(one.name()))
    });
    if let Some(more) = more {
        let more = said.remove(more);
        said.insert(0, more);
    } else if let Some((.., first)) = said.first()
        && let [one] = &first[..]
        && let Some(found) = one_each(&bylines, page, named).filter(|found| has(found, one))
        && !found.iter().any(|one| others.contains(&one.name()))
    {
        said.insert(0, together(found));
    }
    if said.first().is_none_or(|(.., first)| first.len() < 2)
        && let Some(found) = in_cards(page, base, article)
        && said
            .first()
            .is_none_or(|(.., first)| first.iter().all(|one| has(&found, one)))
        && !found.iter().any(|one| others.contains(&one.name()))
    {
        said.insert(0, together(found));
    }
    if let Some((.., first)) = said.first()
        && let [one] = &first[..]
        && let Some(found) = side_by_side(&bylines, one, page, base)
        && !found.iter().any(|one| others.contains(&one.name()))
    {
        said.insert(0, together(found));
    }
    said
}

/// The one line that says `by` in a column before the text of this article, or that leads to a folder of authors or to an
/// address that holds the name.
fn in_column(page: &Page, base: &Base, article: u16) -> Option<(&'static str, String, Vec<Author>)> {
    let is_before = |byline: &&Byline| {
        let place = byline.place;
        place.aside
            && !place.foot
            && !byline.is_late
            && place.is_in_or_outside(article)
            && (says_by(&byline.text) || is_of_author(byline) || leads_to_name(byline).is_some())
    };
    let mut lines = page.bylines.iter().filter(is_before);
    let read = |byline: &Byline| match leads_to_name(byline) {
        Some((name, href)) => person(name, href, base).into_iter().collect(),
        None => from_byline(byline, base),
    };
    let first = lines.next()?;
    let found = read(first);
    let is_full = !found.is_empty() && found.iter().all(|one| byline::is_full(one.name()));
    let is_one = lines.all(|line| read(line) == found);
    (is_full && is_one).then(|| ("byline", first.text.clone(), found))
}

/// The one whom all lines of the article that are marked and say `by` name, be they below the text, or whom the only line that
/// is marked names.
fn the_only_one(page: &Page, base: &Base, article: u16) -> Option<(&'static str, String, Vec<Author>)> {
    let is_line = |byline: &&Byline| {
        let place = byline.place;
        let is_beside = place.aside || place.foot;
        byline.weight >= 2 && !is_beside && place.is_in_or_outside(article)
    };
    let lines = || page.bylines.iter().filter(is_line);
    let is_alone = lines().count() == 1;
    let is_said = |byline: &&Byline| {
        says_by_whom(&byline.text) || is_alone && byline.links.is_empty() && is_row_of_names(&byline.text)
    };
    let mut lines = lines().filter(is_said);
    let first = lines.next()?;
    let found = from_byline(first, base);
    let is_one = !found.is_empty() && lines.all(|line| from_byline(line, base) == found);
    is_one.then(|| ("byline", first.text.clone(), found))
}

/// Whether a text is nothing but names of several words: `Ada Lin`, `Ada Lin - Bo Chen`.
fn is_row_of_names(text: &str) -> bool {
    let names = byline::names(text);
    let bytes: usize = names.iter().map(|name| name.len() + MAX_JOINT_BYTES).sum();
    let is_name = |name: &String| name.contains(' ') && byline::is_name_alone(name);
    !names.is_empty() && bytes >= text.len() && names.iter().all(is_name)
}

/// Whether a byline is one name in full that leads to somebody in a folder of authors.
fn is_of_author(byline: &Byline) -> bool {
    let mut links = byline.links.iter().filter(|(text, _)| !text.is_empty());
    let first = links.next().filter(|_| links.next().is_none());
    first.is_some_and(|(text, href)| {
        *text == byline.text && byline::is_full(text) && byline::leads_to_author(href)
    })
}

/// The name before the one link of a byline and the link's address, where that holds it:
/// `Ada Lin <a href="/search?author=ada-lin">All articles</a>`.
fn leads_to_name(byline: &Byline) -> Option<(&str, &str)> {
    let [(text, href)] = &byline.links[..] else {
        return None;
    };
    let name = byline.text.strip_suffix(&**text)?.trim();
    let is_held = || title::folded(href).contains(&title::folded(name));
    (name.contains(' ') && byline::is_name_alone(name) && is_held()).then_some((name, href))
}

fn has(authors: &[Author], one: &Author) -> bool {
    authors.iter().any(|author| author.name() == one.name())
}

/// The two or three people that plain bylines of the article name one each, with a link of their own.
fn one_each<'n>(
    bylines: &[&Byline],
    page: &Page,
    named: impl Fn(usize) -> &'n [Author],
) -> Option<Vec<Author>> {
    let mut authors: Vec<Author> = Vec::new();
    for (at, _) in bylines.iter().enumerate().filter(|(_, byline)| {
        byline.weight >= 3 && (byline.place.in_content() || is_behind_headline(byline, page))
    }) {
        match named(at) {
            [one] if has(&authors, one) => {}
            [one] if one.url().is_some() && byline::is_full(one.name()) => authors.push(one.clone()),
            _ => return None,
        }
    }
    (2..=3).contains(&authors.len()).then_some(authors)
}

/// Those whom several bylines name, as one says it.
fn together(found: Vec<Author>) -> (&'static str, String, Vec<Author>) {
    let names: Vec<&str> = found.iter().map(Author::name).collect();
    ("byline", names.join(", "), found)
}

//! Who wrote, as elements marked as bylines say.

mod adjacent;
mod cards;
mod named;

use crate::article::Author;
use crate::link::HttpUrl;
use crate::unfurl::canonical::{Base, is_home};
use crate::unfurl::listed::{is_behind, leave_list_out};
use crate::unfurl::page::{Byline, Page};
use crate::unfurl::{byline, title};
use adjacent::side_by_side;
use cards::in_cards;
use named::{from_byline, person};
use std::cell::OnceCell;

/// What elements marked as bylines say: the plainest first, those in the article before others. Beside the house only
/// a plain byline inside the article counts, or one that says what the named does (`홍길동 기자`); those in later articles
/// are cards.
pub(super) fn bylines(
    page: &Page,
    base: &Base,
    beside_house: bool,
) -> Vec<(&'static str, String, Vec<Author>)> {
    let article = title::main_article(page);
    // Where nothing says what the article is, whatever is not beside it may be in it.
    let is_marked = page.articles > 0 || page.paragraphs.iter().any(|text| text.place.in_content());
    let counts = |byline: &&Byline| {
        let inside = byline.place.in_content();
        let may_be_inside = inside || !is_marked && !byline.place.aside;
        let plain = match byline.weight {
            3.. => {
                !beside_house
                    || inside
                    || is_behind_headline(byline, page)
                    || !byline.credits().authors.is_empty()
            }
            2 => {
                let says = || !byline.credits().authors.is_empty() || says_by_whom(&byline.text);
                let leads = || is_behind_headline(byline, page) && leads_to_authors(byline);
                let names = || !byline.is_late && names_people(byline, page);
                !beside_house || may_be_inside && says() || says_on_a_line(byline) || leads() || names()
            }
            _ if beside_house => says_on_a_line(byline),
            _ => inside || byline.place.foot && says_by(&byline.text),
        };
        // `—Ada Lin` ends a quotation.
        let quoted = byline.text.starts_with(['—', '–', '―']);
        plain && !quoted && byline.place.is_beside_text() && byline.place.is_in_or_outside(article)
    };
    let mut bylines: Vec<&Byline> = page.bylines.iter().filter(counts).collect();
    leave_list_out(
        &mut bylines,
        |byline| is_behind(byline.is_late, byline.place),
        people,
        |first, names| names.iter().any(|name| first.contains(name)),
        |_| false,
    );
    // A line that says `by` is a byline, whatever its class; beside one of the article itself, another is of another.
    let says_by = |byline: &Byline| byline.weight == 3 && says_by(&byline.text);
    let has_inner = bylines.iter().any(|byline| byline.place.in_content());
    let is_outside = |byline: &Byline| has_inner && !byline.place.in_content();
    // A diary whose first heading is marked as its author's is headed by its own name.
    let is_mark = |byline: &Byline| {
        let mut heads = page.headings.iter();
        heads.any(|heading| heading.level == 1 && heading.text == byline.text)
    };
    // Where a line before the text says `by`, those behind the text are of other articles.
    let is_told = bylines
        .iter()
        .any(|byline| !byline.is_late && self::says_by(&byline.text));
    bylines.sort_by_cached_key(|byline| {
        (
            is_mark(byline) || names_section(byline, base),
            byline.place.foot && !(article > 0 && byline.place.article == article),
            is_told && byline.is_late,
            !says_by(byline) || is_outside(byline),
            std::cmp::Reverse(byline.weight),
            !byline.place.in_content(),
        )
    });
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
    if said.is_empty() && !beside_house {
        said.extend(in_column(page, base, article));
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

/// The names of people in a byline, where it names any.
fn people(byline: &Byline) -> Option<Vec<String>> {
    let names = byline::authors(&byline.text, byline.credits());
    names.iter().any(|name| byline::is_full(name)).then_some(names)
}

/// Whether a byline names people in full that the lines right behind the headline hold.
fn names_people(byline: &Byline, page: &Page) -> bool {
    let names = byline::authors(&byline.text, byline.credits());
    let is_person = |name: &String| byline::is_name_alone(name) && page.lead.contains(&**name);
    !names.is_empty() && names.iter().all(is_person)
}

/// Whether a byline with a link stands among the lines right behind the headline.
fn is_behind_headline(byline: &Byline, page: &Page) -> bool {
    let names = byline.links.iter().map(|(text, _)| text);
    names.clone().count() > 0
        && names
            .clone()
            .all(|name| byline::is_full(name) && page.lead.contains(&**name))
}

/// Whether a byline is one word that leads to a folder in which the page lies: the section above a headline in the
/// place of who wrote, though some who wrote have such a folder.
fn names_section(byline: &Byline, base: &Base) -> bool {
    let mut links = byline.links.iter().filter(|(text, _)| !text.is_empty());
    let (Some((text, href)), None) = (links.next(), links.next()) else {
        return false;
    };
    // An account is called as its folder is.
    let is_account = href.trim_end_matches('/').ends_with(&**text);
    let lies_in = |page: &HttpUrl, folder: &HttpUrl| {
        let within = page.path().strip_prefix(folder.path().trim_end_matches('/'));
        page.host() == folder.host() && within.is_some_and(|rest| rest.len() > 1 && rest.starts_with('/'))
    };
    let folder = || base.join(href).filter(|folder| !is_home(folder));
    byline.text == *text
        && !text.contains(' ')
        && !is_account
        && base
            .url()
            .zip(folder())
            .is_some_and(|(page, folder)| lies_in(page, &folder))
}

/// Whether each link of a byline leads to somebody in a folder of authors.
fn leads_to_authors(byline: &Byline) -> bool {
    let mut links = byline.links.iter();
    links.all(|(_, href)| byline::leads_to_author(href))
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

fn says_by(text: &str) -> bool {
    let begins = |by: &str| {
        let start = text.as_bytes().get(..by.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(by.as_bytes()))
    };
    ["by ", "posted by ", "written by ", "reported by "]
        .into_iter()
        .any(begins)
}

/// Those whom several bylines name, as one says it.
fn together(found: Vec<Author>) -> (&'static str, String, Vec<Author>) {
    let names: Vec<&str> = found.iter().map(Author::name).collect();
    ("byline", names.join(", "), found)
}

/// Whether a byline is `Written by:` on a line of its own and the names, each a link.
fn says_on_a_line(byline: &Byline) -> bool {
    let label = byline.text.lines().next().unwrap_or_default();
    let is_link = |name: &String| byline.links.iter().any(|(text, _)| text == name);
    label.ends_with([':', '：'])
        && byline::names_author(label)
        && !byline.credits().authors.is_empty()
        && byline.credits().authors.iter().all(is_link)
}

/// Whether a text is `by` in any language and names of two words at least: `VON ADA LIN`.
fn says_by_whom(text: &str) -> bool {
    let names = byline::full_names_behind_by(text);
    !names.is_empty() && names.iter().all(|name| name.contains(' '))
}

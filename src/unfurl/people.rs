//! Authors, and those who translated, edited and photographed.

mod accounts;
mod bylines;
mod contributors;
mod data;
mod house;

pub(super) use contributors::contributors;
pub(super) use house::House;

use super::byline::{self, Credits};
use super::canonical::Base;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::lead::Lead;
use super::page::Page;
use super::spellings;
use super::title::folded;
use crate::article::Author;
use bylines::bylines;
use data::{from_value, given_first, split, stated};
use house::of_handle;
use std::collections::HashSet;

/// Meta tags that name authors, best first.
const META: &[&str] = &[
    "article:author",
    "og:article:author",
    "article:author_name",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "creator",
    "authors",
    "news_author",
    "cxenseparse:author",
    "dable:author",
    "bt:author",
    "mediator_author",
    "article_author",
    "og:author",
    "content_author",
];
/// Those that come from libraries, where a surname may stand first: `Doe, Jo`
/// ([Google Scholar](https://scholar.google.com/intl/en/scholar/inclusion.html#indexing)).
const CATALOGUE: &[&str] = &["citation_author", "dc.creator", "dcterms.creator"];
/// How many paragraphs at the end and at the start of the body may be credits.
const LAST_PARAGRAPHS: usize = 6;
const FIRST_PARAGRAPHS: usize = 3;

/// The lines of credits in the body.
pub(super) fn body_credits(page: &Page, lead: &Lead) -> Credits {
    let body: Vec<&str> = paragraphs(page).collect();
    let last = body.len().saturating_sub(LAST_PARAGRAPHS);
    let mut all = Credits::default();
    for text in body.iter().take(FIRST_PARAGRAPHS.min(last)).chain(&body[last..]) {
        all.merge(byline::credits(text));
    }
    for text in body.iter().take(FIRST_PARAGRAPHS) {
        all.merge(byline::dateline(text));
    }
    all.merge(signed(page, &body));
    all.merge(Credits {
        others: lead.credits.others.clone(),
        ..Credits::default()
    });
    all
}

/// The name alone that signs the last paragraph, as papers of Vietnam print it.
fn signed(page: &Page, body: &[&str]) -> Credits {
    let is_vietnamese = page.lang.as_deref().is_some_and(|lang| lang.starts_with("vi"));
    let name = body
        .last()
        .map(|last| last.trim())
        .filter(|_| is_vietnamese && body.len() > 1);
    let is_name =
        |name: &&str| name.split(' ').count() >= 2 && byline::is_full(name) && byline::names(name) == [*name];
    Credits {
        authors: name.filter(is_name).map(str::to_owned).into_iter().collect(),
        ..Credits::default()
    }
}

fn paragraphs(page: &Page) -> impl Iterator<Item = &str> {
    let inside = page
        .paragraphs
        .iter()
        .any(|paragraph| paragraph.place.in_content());
    page.paragraphs
        .iter()
        .filter(move |paragraph| !paragraph.place.aside && (!inside || paragraph.place.in_content()))
        .map(|paragraph| &*paragraph.text)
}

fn author(name: &str) -> Result<Author, Reason> {
    if byline::is_generic(name) {
        return Err(Reason::Generic);
    }
    if name.contains(['<', '>']) {
        return Err(Reason::Invalid);
    }
    Author::new(name).map_err(|_| Reason::Invalid)
}

/// The authors.
pub(super) fn authors(
    page: &Page,
    linked: &[Linked],
    base: &Base,
    credits: &Credits,
    lead: &Lead,
    house: &House,
    is_front: bool,
) -> Field<Vec<Author>> {
    let mut offers: Vec<(String, bool, Vec<Author>)> = Vec::new();
    let mut offer = |source: String, own: bool, found: Vec<Author>| {
        if !found.is_empty() {
            offers.push((source, own, house.left_out_of(found)));
        }
    };
    for linked in linked {
        for property in ["author", "creator"] {
            for (source, value) in linked.values(property) {
                offer(source, linked.own, from_value(linked, value, base, true));
            }
        }
    }
    for key in META {
        if page.metas(key).next().is_none() {
            continue;
        }
        for own in [false, true] {
            let of: Vec<&str> = page
                .metas(key)
                .filter(|meta| meta.own == own)
                .map(|meta| &*meta.content)
                .collect();
            let is_catalogue = CATALOGUE.contains(key);
            let names = match &of[..] {
                [one] if !is_catalogue || given_first(one).is_none() => split(one),
                several => several
                    .iter()
                    .map(|name| {
                        given_first(name)
                            .filter(|_| is_catalogue)
                            .unwrap_or_else(|| stated(name).to_owned())
                    })
                    .collect(),
            };
            offer(
                (*key).to_owned(),
                own,
                names.iter().filter_map(|name| author(name).ok()).collect(),
            );
        }
    }
    let labelled = labelled(page).map(split).unwrap_or_default();
    let labelled: Vec<Author> = labelled.iter().filter_map(|name| author(name).ok()).collect();
    offer("twitter:data".to_owned(), false, labelled);
    let named = credits
        .authors
        .iter()
        .filter_map(|name| author(name).ok())
        .collect();
    offer("credits".to_owned(), false, named);
    // A tag of a system's own counts where those that are known say nothing.
    if offers.is_empty() {
        for meta in spellings::author(page) {
            let names = split(&meta.content)
                .into_iter()
                .filter(|name| byline::is_full(name));
            let found: Vec<Author> = names.filter_map(|name| author(&name).ok()).collect();
            if !found.is_empty() {
                offers.push((meta.key.clone(), meta.own, house.left_out_of(found)));
            }
        }
    }
    first_of_several(&mut offers);
    accounts::behind_names(&mut offers);
    // The house itself says nothing, unless there is nobody else.
    let is_house = |author: &Author| house.is(author.name()) || byline::is_paper(author.name());
    let cards = of_cards(&offers);
    let mut ballot = Ballot::new();
    let mut fallback = None;
    for (at, (source, own, mut found)) in offers.into_iter().enumerate() {
        let mut seen = HashSet::new();
        found.retain(|author| seen.insert(author.name().to_owned()));
        let text = found.iter().map(Author::name).collect::<Vec<_>>().join(", ");
        let value = if cards == Some(at) {
            Err(Reason::Mismatch)
        } else if found.iter().all(is_house) && !own {
            fallback.get_or_insert_with(|| (found, source.clone()));
            Err(Reason::Generic)
        } else {
            Ok(found)
        };
        ballot.add(source, text, own, value);
    }
    if !is_front {
        // A company by its legal name or an address is a template's, and says nothing of who else is named.
        let beside_house = fallback
            .as_ref()
            .is_some_and(|(found, _): &(Vec<Author>, String)| {
                !found.iter().any(|one| house::is_template(one.name()))
            });
        for (source, text, found) in bylines(page, base, beside_house) {
            let value = if found.iter().all(is_house) {
                fallback.get_or_insert_with(|| (found, source.to_owned()));
                Err(Reason::Generic)
            } else {
                Ok(found)
            };
            ballot.add(source, text, false, value);
        }
        let named = lead.credits.authors.iter();
        let (house, named): (Vec<Author>, Vec<Author>) =
            named.filter_map(|name| author(name).ok()).partition(is_house);
        // Some call their site by their own name.
        if !house.is_empty() {
            fallback.get_or_insert((house, "credits".to_owned()));
        }
        if !named.is_empty() {
            let text = named.iter().map(Author::name).collect::<Vec<_>>().join(", ");
            ballot.add("credits", text, false, Ok(named));
        }
        for meta in page.metas("og:title") {
            if let Some(author) = in_title(&meta.content).and_then(|name| author(name).ok()) {
                ballot.add("og:title", author.name().to_owned(), meta.own, Ok(vec![author]));
            }
        }
    }
    // A profile's address is made of the name where no source has the name itself.
    for meta in page.metas("article:author").filter(|_| !is_front) {
        let name = accounts::in_address(&meta.content).filter(|name| !house.is(name));
        if let Some(author) = name.and_then(|name| author(&name).ok()) {
            let link = base.join(&meta.content);
            let author = link.map_or(author.clone(), |link| author.with_url(link));
            ballot.add("article:author", &*meta.content, meta.own, Ok(vec![author]));
        }
    }
    for meta in page.metas("twitter:creator") {
        // A handle is better than nobody, but it is no name.
        let named = of_handle(page, &meta.content).filter(|name| !house.is(name));
        let value = match author(named.unwrap_or(&meta.content)) {
            Ok(author) if named.is_some() => Ok(vec![author]),
            Ok(author) if is_house(&author) || house.has_account(&meta.content) => Err(Reason::Generic),
            // Some write the name where the account belongs.
            Ok(author) if author.name().contains(' ') && byline::is_full(author.name()) => Ok(vec![author]),
            Ok(author) if author.name().starts_with('@') && author.name().len() > 1 && fallback.is_none() => {
                Ok(vec![author])
            }
            Ok(_) => Err(Reason::Generic),
            Err(reason) => Err(reason),
        };
        ballot.add("twitter:creator", &*meta.content, meta.own, value);
    }
    let mut field = ballot.close();
    if let Some((found, source)) = fallback.filter(|_| field.value().is_none()) {
        field.set(found, source);
    }
    if let Some(found) = field.value_mut() {
        fediverse(page, found);
        // One source often has the name, another the link.
        for author in found.iter_mut().filter(|author| author.url().is_none()) {
            let known = page
                .bylines
                .iter()
                .flat_map(|byline| &byline.links)
                .find(|(text, _)| folded(text) == folded(author.name()));
            if let Some(url) = known.and_then(|(_, href)| base.join(href)) {
                *author = author.clone().with_url(url);
            }
        }
    }
    field
}

/// What a card's label says wrote: `twitter:label1` is `Written by`, `twitter:data1` the name. The tags come from
/// product cards that X dropped; systems write them still, for Slack shows them.
fn labelled(page: &Page) -> Option<&str> {
    const PAIRS: [(&str, &str); 2] = [
        ("twitter:label1", "twitter:data1"),
        ("twitter:label2", "twitter:data2"),
    ];
    PAIRS.iter().find_map(|(label, data)| {
        let label = page.metas(label).next()?;
        let data = page.metas(data).next()?;
        byline::names_author(&label.content).then_some(&*data.content)
    })
}

/// Puts a card that names several people first, where other data names but the first of them.
fn first_of_several(offers: &mut [(String, bool, Vec<Author>)]) {
    let card = offers
        .iter()
        .position(|(source, ..)| source == "twitter:data")
        .filter(|at| *at > 0 && offers[*at].2.len() > 1);
    let is_first = |card: usize| matches!(&offers[0].2[..], [one] if one.name() == offers[card].2[0].name());
    if let Some(card) = card.filter(|card| is_first(*card)) {
        offers[..=card].rotate_right(1);
    }
}

/// The microdata that names the authors of the page's cards as well: a meta tag names one of several alone.
fn of_cards(offers: &[(String, bool, Vec<Author>)]) -> Option<usize> {
    let at = offers
        .iter()
        .position(|(source, _, found)| source.starts_with("microdata") && found.len() > 1)?;
    let names = |author: &Author| offers[at].2.iter().any(|other| other.name() == author.name());
    let is_one_of_them = |(source, own, found): &(String, bool, Vec<Author>)| {
        !own && META.contains(&&**source) && matches!(&found[..], [one] if names(one))
    };
    offers.iter().any(is_one_of_them).then_some(at)
}

/// Who wrote, where a post is titled by its author: `Ada Lin (@ada) on X`, `Ada Lin (@ada@example.social)`.
fn in_title(title: &str) -> Option<&str> {
    let (name, rest) = title.split_once(" (@")?;
    let (handle, tail) = rest.split_once(')')?;
    let is_handle = !handle.is_empty() && !handle.contains(char::is_whitespace);
    (is_handle && (tail.is_empty() || tail.starts_with(" on ") || tail.starts_with(" • "))).then_some(name)
}

/// `fediverse:creator` names the author's account
/// ([Mastodon](https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/)); with several authors and one account nobody can say whose it is.
fn fediverse(page: &Page, authors: &mut [Author]) {
    let handles: Vec<&str> = page
        .metas("fediverse:creator")
        .map(|meta| &*meta.content)
        .collect();
    if handles.len() == authors.len() {
        for (author, handle) in authors.iter_mut().zip(handles) {
            if author.fediverse().is_none()
                && let Ok(known) = author.clone().with_fediverse(handle)
            {
                *author = known;
            }
        }
    }
}

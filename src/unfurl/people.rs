//! Authors, and those who translated, edited and photographed.

mod bylines;
mod contributors;

pub(super) use contributors::contributors;

use super::byline::{self, Credits};
use super::canonical::Base;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::lead::Lead;
use super::page::Page;
use super::title::{folded, parts, titles};
use crate::article::Author;
use bylines::bylines;
use serde_json::{Map, Value};
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
    "authors",
    "news_author",
    "cxenseparse:author",
    "dable:author",
    "bt:author",
    "mediator_author",
    "article_author",
    "og:author",
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
    all.merge(Credits {
        others: lead.credits.others.clone(),
        ..Credits::default()
    });
    all
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

/// A name as data states it, without what some writers put into it: `By`, the house behind a bar, a post, a reporter's
/// title (`홍길동 기자`).
fn stated(name: &str) -> &str {
    let bare = name.split(" | ").next().unwrap_or(name).trim();
    let bare = match bare.split_once(':') {
        Some((label, name)) if byline::is_label(label) => name.trim(),
        _ => bare,
    };
    let bare = match bare.get(..3) {
        Some(by) if by.eq_ignore_ascii_case("by ") && bare[3..].starts_with(char::is_uppercase) => &bare[3..],
        _ => bare,
    };
    match bare.split_once(", ") {
        Some((name, post)) if name.contains(' ') && byline::is_post(post) => name,
        _ => byline::without_title(bare),
    }
}

/// `Doe, Jo` as it is said: one word before a comma, one or two behind it.
fn given_first(name: &str) -> Option<String> {
    let (surname, given) = name.trim().split_once(", ")?;
    let is_given = (1..=3).contains(&given.split(' ').count()) && !given.contains(',');
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    // `Jong, Michiel de`
    let belongs = |word: &str| capital(word) || byline::is_particle(word);
    let is_name =
        !surname.contains(' ') && capital(surname) && capital(given) && given.split(' ').all(belongs);
    (is_given && is_name).then(|| format!("{given} {surname}"))
}

/// Several people in one string: split only where each half looks like a name of its own.
fn split(name: &str) -> Vec<String> {
    let full = |part: &String| {
        let words: Vec<&str> = part.split_whitespace().collect();
        (2..=5).contains(&words.len())
            && words
                .iter()
                .all(|word| word.starts_with(char::is_uppercase) && word.len() > 1)
    };
    let parts = byline::names(name);
    if parts.len() > 1 && parts.iter().all(full) {
        parts
    } else {
        vec![stated(name).to_owned()]
    }
}

fn people_named(name: &str, alone: bool) -> Vec<Author> {
    let names = people_in(name, alone);
    names.iter().filter_map(|name| author(name).ok()).collect()
}

/// The people that a name of the data names, which is one of several unless it stands `alone`.
fn people_in(name: &str, alone: bool) -> Vec<String> {
    match with_others(name) {
        Some(all) if all.iter().all(|name| byline::is_full(name)) => all,
        _ if alone => split(name),
        _ => vec![stated(name).to_owned()],
    }
}

/// `Ada Lin (with Bo Chen and Cy Dorn)`
fn with_others(name: &str) -> Option<Vec<String>> {
    let (first, others) = name.strip_suffix(')')?.split_once(" (")?;
    let others = ["with ", "avec ", "mit ", "con ", "com "]
        .iter()
        .find_map(|word| others.strip_prefix(word))?;
    let mut all = vec![first.to_owned()];
    all.extend(byline::names(others));
    Some(all)
}

/// The people of a JSON-LD property.
fn from_value(linked: &Linked, value: &Value, base: &Base, alone: bool) -> Vec<Author> {
    match value {
        Value::Array(list) => list
            .iter()
            .take(50)
            .flat_map(|value| from_value(linked, value, base, alone && list.len() == 1))
            .collect(),
        // Some write the object as a text.
        Value::String(text) if text.trim_start().starts_with('{') => {
            match serde_json::from_str::<Map<String, Value>>(text) {
                Ok(node) => match node.get("name") {
                    Some(Value::String(name)) => people_named(name, alone),
                    _ => Vec::new(),
                },
                Err(_) => Vec::new(),
            }
        }
        Value::String(text) => people_named(text, alone),
        Value::Object(_) => {
            let Some(node) = linked.resolve(value) else {
                return Vec::new();
            };
            match node.get("name") {
                Some(names @ Value::Array(_)) => from_value(linked, names, base, false),
                Some(Value::String(name)) => {
                    let mut found = people_named(name, alone);
                    if let [one] = &mut found[..] {
                        *one = detailed(one.clone(), linked, node, base);
                    }
                    found
                }
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

fn detailed(mut author: Author, linked: &Linked, node: &Map<String, Value>, base: &Base) -> Author {
    let address = |name: &str| node.get(name).and_then(|value| linked.address(value));
    let links = ["url", "mainEntityOfPage", "sameAs"]
        .iter()
        .filter_map(|name| address(name));
    if let Some(url) = links
        .filter(|link| link.contains('/'))
        .find_map(|link| base.join(&link))
    {
        author = author.with_url(url);
    }
    for name in ["identifier", "alternateName"] {
        if let Some(handle) = linked.text(node, name).filter(|handle| handle.starts_with('@'))
            && let Ok(known) = author.clone().with_fediverse(&handle)
        {
            return known;
        }
    }
    author
}

/// The authors; `site_names` tells people from the house that publishes them, as does `hosts` behind a comma.
#[expect(
    clippy::too_many_arguments,
    reason = "what a page tells of its authors stands in as many places"
)]
pub(super) fn authors(
    page: &Page,
    linked: &[Linked],
    base: &Base,
    credits: &Credits,
    lead: &Lead,
    site_names: &[String],
    hosts: &[String],
    is_front: bool,
) -> Field<Vec<Author>> {
    let mut offers: Vec<(String, bool, Vec<Author>)> = Vec::new();
    let mut offer = |source: String, own: bool, found: Vec<Author>| {
        if !found.is_empty() {
            offers.push((source, own, people_alone(found, site_names, hosts)));
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
    let labelled = labelled(page).and_then(|name| author(name).ok());
    offer("twitter:data".to_owned(), false, labelled.into_iter().collect());
    let named = credits
        .authors
        .iter()
        .filter_map(|name| author(name).ok())
        .collect();
    offer("credits".to_owned(), false, named);
    // The house itself says nothing, unless there is nobody else.
    let is_house = |author: &Author| is_house(author.name(), site_names);
    let cards = of_cards(&offers);
    let mut ballot = Ballot::new();
    let mut house = None;
    for (at, (source, own, mut found)) in offers.into_iter().enumerate() {
        let mut seen = HashSet::new();
        found.retain(|author| seen.insert(author.name().to_owned()));
        let text = found.iter().map(Author::name).collect::<Vec<_>>().join(", ");
        let value = if cards == Some(at) {
            Err(Reason::Mismatch)
        } else if found.iter().all(is_house) && !own {
            house.get_or_insert_with(|| (found, source.clone()));
            Err(Reason::Generic)
        } else {
            Ok(found)
        };
        ballot.add(source, text, own, value);
    }
    if !is_front {
        for (source, text, found) in bylines(page, base, house.is_some()) {
            let value = if found.iter().all(is_house) {
                Err(Reason::Generic)
            } else {
                Ok(found)
            };
            ballot.add(source, text, false, value);
        }
        let named = lead.credits.authors.iter();
        let named: Vec<Author> = named
            .filter_map(|name| author(name).ok())
            .filter(|author| !is_house(author))
            .collect();
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
    for meta in page.metas("twitter:creator") {
        // A handle is better than nobody, but it is no name.
        let named = of_handle(page, &meta.content).filter(|name| !self::is_house(name, site_names));
        let value = match author(named.unwrap_or(&meta.content)) {
            Ok(author) if named.is_some() => Ok(vec![author]),
            Ok(author) if is_house(&author) || is_handle_of_house(&meta.content, site_names, hosts) => {
                Err(Reason::Generic)
            }
            // Some write the name where the account belongs.
            Ok(author) if author.name().contains(' ') && byline::is_full(author.name()) => Ok(vec![author]),
            Ok(author) if author.name().starts_with('@') && author.name().len() > 1 && house.is_none() => {
                Ok(vec![author])
            }
            Ok(_) => Err(Reason::Generic),
            Err(reason) => Err(reason),
        };
        ballot.add("twitter:creator", &*meta.content, meta.own, value);
    }
    let mut field = ballot.close();
    if let Some((found, source)) = house.filter(|_| field.value().is_none()) {
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

/// The people without the house beside them: `Ada Lin, Example Times`, in one name or in two.
fn people_alone(found: Vec<Author>, site_names: &[String], hosts: &[String]) -> Vec<Author> {
    let is_house =
        |name: &str| is_house(name, site_names) || hosts.iter().any(|host| folded(host) == folded(name));
    let alone = |found: Author| match found.name().rsplit_once(", ") {
        Some((name, house)) if name.contains(' ') && is_house(house) => {
            match (Author::new(name), found.url()) {
                (Ok(alone), Some(url)) => alone.with_url(url.clone()),
                (Ok(alone), None) => alone,
                _ => found,
            }
        }
        _ => found,
    };
    let mut found: Vec<Author> = found.into_iter().map(alone).collect();
    if found.iter().any(|author| !is_house(author.name())) {
        found.retain(|author| !is_house(author.name()));
    }
    without_longer(found)
}

/// Without names that are one of the others with a biography behind it.
fn without_longer(mut found: Vec<Author>) -> Vec<Author> {
    let names: Vec<String> = found.iter().map(|author| author.name().to_owned()).collect();
    found.retain(|author| {
        !names.iter().any(|name| {
            let rest = author.name().strip_prefix(&**name);
            name.contains(' ') && rest.is_some_and(|rest| rest.starts_with(' '))
        })
    });
    found
}

/// The name in a title that an account is called by: `@adalin` or `@alin` is Ada Lin's.
fn of_handle<'a>(page: &'a Page, handle: &str) -> Option<&'a str> {
    let handle = folded(handle.trim().strip_prefix('@')?);
    let mut of_title = titles(page).flat_map(parts).map(str::trim);
    of_title.find(|name| {
        let words: Vec<String> = name.split(' ').map(folded).collect();
        let [first, .., last] = &words[..] else {
            return false;
        };
        let initial: String = first.chars().take(1).collect();
        byline::is_full(name)
            && words.len() <= 3
            && [
                words.concat(),
                format!("{initial}{last}"),
                format!("{first}{last}"),
            ]
            .contains(&handle)
    })
}

/// Whether an account is called after the house: `@example_news` is Example's.
fn is_handle_of_house(handle: &str, site_names: &[String], hosts: &[String]) -> bool {
    const MIN_LETTERS: usize = 5;
    let handle = folded(handle.trim().trim_start_matches('@'));
    let mut names = site_names.iter().chain(hosts).map(|name| folded(name));
    names.any(|name| {
        let shared = name
            .chars()
            .zip(handle.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let shorter = name.chars().count().min(handle.chars().count());
        shorter >= MIN_LETTERS && (shared == shorter || shared >= 2 * MIN_LETTERS)
    })
}

/// What an address ends in that a house is also called by: `CNN.com`.
const DOMAINS: &[&str] = &["com", "org", "net"];
/// A site's name of fewer letters may end a person's.
const MIN_SITE_LETTERS: usize = 6;

/// Whether a name is that of the house, or of those who work there without a name: `Example Staff`.
fn is_house(name: &str, site_names: &[String]) -> bool {
    const STAFF: &[&str] = &[
        "staff",
        "team",
        "editors",
        "newsroom",
        "editorial",
        "desk",
        "redaktion",
        "编辑部",
        "편집부",
    ];
    let is_one = !name.contains(',');
    let name = folded(name);
    let bare = STAFF.iter().find_map(|word| name.strip_suffix(word));
    site_names.iter().any(|site| {
        let site = folded(site);
        let domain = DOMAINS.iter().find_map(|ending| site.strip_suffix(ending));
        // `Ediciones El País`, `Example Times Newsroom`
        let is_within = is_one && site.chars().count() >= MIN_SITE_LETTERS && name.ends_with(&*site);
        !site.is_empty() && (site == name || bare == Some(&*site) || domain == Some(&*name) || is_within)
    })
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

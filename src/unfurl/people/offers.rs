//! The people whom data and tags name.

use super::House;
use super::accounts::{behind_names, signed, without_account};
use super::data::{from_value, given_first, people_in, split};
use super::person::{all_of, author, with_link};
use super::stated::stated;
use crate::article::Author;
use crate::unfurl::byline::{self, Credits, Known};
use crate::unfurl::canonical::Base;
use crate::unfurl::jsonld::{Linked, Value, is_organization};
use crate::unfurl::lead::Lead;
use crate::unfurl::page::Page;
use crate::unfurl::spellings;
use crate::unfurl::words::without_tags;
use std::borrow::Cow;

/// Meta tags that name authors, best first.
const META: &[&str] = &[
    "article:author",
    "og:article:author",
    "article:author_name",
    "citation_author",
    "citation_authors",
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
    // The account that wrote, at portals of China.
    "mediaid",
];
/// Those that come from libraries, where a surname may stand first: `Doe, Jo`
/// ([Google Scholar](https://scholar.google.com/intl/en/scholar/inclusion.html#indexing)).
const CATALOGUE: &[&str] = &[
    "citation_author",
    "citation_authors",
    "dc.creator",
    "dcterms.creator",
];

/// The people that one source names.
pub(super) struct Offer {
    pub(super) source: String,
    pub(super) own: bool,
    pub(super) found: Vec<Author>,
    /// Whether these are organizations, as the data says.
    pub(super) are_organizations: bool,
}

/// What data, tags and the lines of credits name, the most trusted first, without the house beside a name.
pub(super) fn offers(
    page: &Page,
    linked: &[Linked],
    base: &Base,
    credits: &Credits,
    house: &House,
) -> Vec<Offer> {
    let mut offers = Vec::new();
    let of = |source: String, own: bool, found: Vec<Author>| Offer {
        source,
        own,
        found: house.left_out_of(found),
        are_organizations: false,
    };
    for linked in linked {
        for property in ["author", "creator"] {
            for (source, value) in linked.values(property) {
                let found = from_value(linked, value, base, true);
                if !found.is_empty() {
                    let are_organizations = are_organizations(linked, value);
                    offers.push(Offer {
                        are_organizations,
                        ..of(source, linked.own, found)
                    });
                }
            }
        }
    }
    let mut offer = |source: String, own: bool, found: Vec<Author>| {
        if !found.is_empty() {
            offers.push(of(source, own, found));
        }
    };
    static KNOWN: Known<{ META.len() }> = Known::of(META);
    for key in KNOWN.among(page.metas.iter().map(|meta| &*meta.key)) {
        for own in [false, true] {
            let is_catalogue = CATALOGUE.contains(&key);
            // `Lin, Ada; Chen, Bo`
            let ends = |c: char| is_catalogue && c == ';';
            let metas = page.metas(key).filter(|meta| meta.own == own);
            // Some write markup around a name, or an address behind it: `Ada Lin <ada@example.org>`.
            let of: Vec<Cow<str>> = metas
                .flat_map(|meta| meta.content.split(ends))
                .map(without_tags)
                .filter(|name| !name.trim().is_empty())
                .collect();
            let names = match &of[..] {
                [one] if !is_catalogue || given_first(one).is_none() => {
                    who_wrote(people_in(one, true), one, page)
                }
                several => several
                    .iter()
                    .map(|name| {
                        given_first(name)
                            .filter(|_| is_catalogue)
                            .unwrap_or_else(|| stated(name).to_owned())
                    })
                    .collect(),
            };
            let names = names.iter().map(|name| without_account(name, base));
            offer(
                key.to_owned(),
                own,
                names.filter_map(|name| author(name).ok()).collect(),
            );
        }
    }
    let labelled = labelled(page).map(split).unwrap_or_default();
    offer("twitter:data".to_owned(), false, all_of(&labelled));
    let profiled = profiled(page, base).into_iter().collect();
    offer("profile:last_name".to_owned(), false, profiled);
    offer("credits".to_owned(), false, all_of(&credits.authors));
    // A tag of a system's own counts where those that are known say nothing.
    if offers.is_empty() {
        for meta in spellings::author(page) {
            let names = split(&without_tags(&meta.content));
            let mut offer = of(meta.key.clone(), meta.own, all_of(&names));
            offer.found.retain(|author| byline::is_full(author.name()));
            if !offer.found.is_empty() {
                offers.push(offer);
            }
        }
    }
    first_of_several(&mut offers);
    signed(&mut offers, page);
    behind_names(&mut offers);
    without_badges(&mut offers, page);
    offers
}

/// Of the names in a list of all who took part, some with what for (`Ada Lin,Bo Chen,Cy Dorn at Valley Models,Di Egg`),
/// those that a plain byline has, where one has any.
fn who_wrote(names: Vec<String>, list: &str, page: &Page) -> Vec<String> {
    if names.len() < 2 || list.split(',').count() <= names.len() {
        return names;
    }
    let mut bylines = page.bylines.iter();
    let plain = bylines.find(|byline| {
        byline.weight == 3 && !byline.is_late && names.iter().any(|name| byline.text.contains(&**name))
    });
    let Some(plain) = plain else { return names };
    let wrote = names.into_iter().filter(|name| plain.text.contains(&**name));
    wrote.collect()
}

/// Leaves the badge behind a name out where another byline is the name alone: `Ada Lin<b>Member</b>`.
fn without_badges(offers: &mut [Offer], page: &Page) {
    let in_data = offers
        .iter_mut()
        .filter(|offer| offer.source.starts_with("microdata"));
    for one in in_data.flat_map(|offer| &mut offer.found) {
        let before_badge = |text: &'_ str| {
            let (name, badge) = text.split_once('\n')?;
            let rest = one.name().strip_prefix(name)?;
            let is_alone = || page.bylines.iter().any(|byline| byline.text == name);
            (rest.trim_start() == badge && is_alone()).then(|| author(name).ok())?
        };
        if let Some(alone) = page.bylines.iter().find_map(|byline| before_badge(&byline.text)) {
            *one = with_link(alone, one.url().cloned());
        }
    }
}

/// Whether all that a property names are organizations by their types.
fn are_organizations(linked: &Linked, value: &Value) -> bool {
    match value {
        Value::Array(list) => !list.is_empty() && list.iter().all(|value| are_organizations(linked, value)),
        Value::Object(_) => linked.resolve(value).is_some_and(is_organization),
        _ => false,
    }
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

/// The one whose profile the page's tags describe: Open Graph has them for pages about people; systems write them of who
/// wrote an article, whose tag then has the profile's address.
fn profiled(page: &Page, base: &Base) -> Option<Author> {
    let profile = page.meta("article:author")?;
    let [first, last] = ["profile:first_name", "profile:last_name"].map(|key| {
        let mut metas = page.metas(key);
        metas.next().filter(|_| metas.next().is_none())
    });
    let person = author(&format!("{} {}", first?.content, last?.content)).ok()?;
    let link = base.join(profile).filter(|_| profile.contains("://"));
    Some(with_link(person, link))
}

/// Puts a card that names several people first, where other data names but the first of them.
fn first_of_several(offers: &mut [Offer]) {
    let card = offers
        .iter()
        .position(|offer| offer.source == "twitter:data")
        .filter(|at| *at > 0 && offers[*at].found.len() > 1);
    let is_first =
        |card: usize| matches!(&offers[0].found[..], [one] if one.name() == offers[card].found[0].name());
    if let Some(card) = card.filter(|card| is_first(*card)) {
        offers[..=card].rotate_right(1);
    }
}

/// The microdata that names the authors of the page's cards as well: a meta tag names one of several alone, and the lines
/// behind the headline no other.
pub(super) fn of_cards(offers: &[Offer], lead: &Lead) -> Option<usize> {
    let at = offers
        .iter()
        .position(|offer| offer.source.starts_with("microdata") && offer.found.len() > 1)?;
    let names = |author: &Author| offers[at].found.iter().any(|other| other.name() == author.name());
    let is_one_of_them = |offer: &Offer| {
        !offer.own && META.contains(&&*offer.source) && matches!(&offer.found[..], [one] if names(one))
    };
    let one = offers.iter().find(|offer| is_one_of_them(offer))?;
    let mut credited = lead.credits.authors.iter();
    let is_other =
        |name: &String| author(name).is_ok_and(|author| names(&author)) && *name != one.found[0].name();
    (!credited.any(is_other)).then_some(at)
}

//! Authors, and those who translated, edited and photographed.

mod accounts;
mod bylines;
mod contributors;
mod credits;
mod data;
mod house;
mod labelled;
mod letters;
mod offers;
mod person;
mod portrait;
mod posters;
mod several;
mod sources;
mod stated;

pub(super) use contributors::contributors;
pub(super) use credits::body_credits;
use credits::{behind_standfirst, presented, signed_alone, signed_in_brackets};
pub(super) use house::House;

use super::byline::{self, Credits};
use super::canonical::Base;
use super::field::{Ballot, Field, Reason};
use super::jsonld::Linked;
use super::lead::{self, Lead};
use super::page::Page;
use super::title::{folded, signed};
use crate::article::Author;
use accounts::{fediverse, in_address, in_title, is_handle, of_handle};
use bylines::bylines;
use labelled::labelled;
use letters::in_both;
use offers::{Offer, of_cards, offers};
use person::{all_of, author, with_link};
use portrait::portrait;
use posters::{are_owners, edited, put_up};
use several::several_behind_headline;
use std::cell::LazyCell;
use std::collections::HashSet;

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
    let offers = offers(page, linked, base, credits, house);
    // The house itself says nothing, nor does a post (`Online News Editor`), unless there is nobody else.
    let is_house = |author: &Author| {
        let name = author.name();
        house.is(name) || byline::is_paper(name) || byline::is_post_of_writer(name)
    };
    // Where the host is called so, who is named elsewhere wrote it.
    let may_be_house = |author: &Author| is_house(author) || house.is_host(author.name());
    let cards = of_cards(&offers, lead);
    let mut ballot = Ballot::new();
    let mut fallback = None;
    let mut is_organization = false;
    let mut named_in_bylines = Vec::new();
    for (at, offer) in offers.into_iter().enumerate() {
        let Offer {
            source,
            own,
            mut found,
            are_organizations,
        } = offer;
        if found.len() > 1 {
            let mut seen = HashSet::new();
            found.retain(|author| seen.insert(author.name().to_owned()));
        }
        let text = match &found[..] {
            [one] => one.name().to_owned(),
            several => several.iter().map(Author::name).collect::<Vec<_>>().join(", "),
        };
        let is_weak = || source == "twitter:data" || are_accounts(&found);
        // Templates write the company into a tag.
        let is_tag = || {
            !["jsonld", "microdata"]
                .iter()
                .any(|data| source.starts_with(data))
        };
        let is_of_house = || is_tag() && found.iter().all(|author| house.is_named_in(author.name()));
        let value = if cards == Some(at)
            || is_weak() && put_up(&found, lead)
            || edited(&found, credits)
            || source == "author" && is_account_beside_name(&found, page)
        {
            Err(Reason::Mismatch)
        } else if found.iter().all(|author| house.is_section(author.name())) {
            Err(Reason::Generic)
        } else if (found.iter().all(may_be_house) || is_of_house() || is_wired(&found, lead, page)) && !own {
            fallback.get_or_insert_with(|| (found, source.clone()));
            Err(Reason::Generic)
        } else if are_organizations && !own && !found.iter().any(|one| signs(one, page)) {
            is_organization |= fallback.is_none();
            fallback.get_or_insert_with(|| (found, source.clone()));
            Err(Reason::Generic)
        } else if source == "author" && are_owners(&found, lead, page) {
            Err(Reason::Mismatch)
        } else {
            Ok(found)
        };
        ballot.add(source, text, own, value);
    }
    if !is_front {
        // A company by its legal name or an address is a template's, and says nothing of who else is named.
        let beside_house = !is_organization
            && fallback
                .as_ref()
                .is_some_and(|(found, _): &(Vec<Author>, String)| {
                    !found.iter().any(|one| house.is_template(one.name()))
                });
        let bylines = bylines(page, base, beside_house);
        let named = lead.credits.authors.iter();
        let (of_house, named): (Vec<Author>, Vec<Author>) =
            named.filter_map(|name| author(name).ok()).partition(is_house);
        let names = named.iter().map(Author::name).collect::<Vec<_>>().join(", ");
        // Who is named behind the headline in words alone wrote it, where nobody is marked there.
        let is_first = !named.is_empty() && {
            let lead = LazyCell::new(|| folded(&page.lead));
            // A name in ASCII that stands there as it is does so folded, but for a leading `the`, which is left out.
            let behind_the = page.lead.trim_start().get("the ".len()..).unwrap_or_default();
            let stands = |name: &str| name.is_ascii() && behind_the.contains(name);
            let mut marked = bylines.iter().flat_map(|(.., found)| found).map(Author::name);
            !marked.any(|name| stands(name) || lead.contains(&folded(name)))
        };
        if is_first {
            ballot.add("credits", names.clone(), false, Ok(named.clone()));
        }
        for (source, text, found) in bylines {
            let found = house.left_out_of(found);
            let value = if found.iter().all(is_house) {
                // A house that signs by its name says more than the company, or than its address.
                let is_template = |one: &Author| house.is_template(one.name());
                let is_company = |(known, _): &(Vec<Author>, String)| {
                    known.iter().all(is_template) && !found.iter().any(is_template)
                };
                if fallback.as_ref().is_none_or(is_company) {
                    fallback = Some((found, source.to_owned()));
                }
                Err(Reason::Generic)
            } else if are_accounts(&found) && names_in_full(fallback.as_ref()) {
                // Those of posts shown in the text.
                Err(Reason::Generic)
            } else {
                named_in_bylines.extend_from_slice(&found);
                Ok(found)
            };
            ballot.add(source, text, false, value);
        }
        // Some call their site by their own name.
        if !of_house.is_empty() {
            fallback.get_or_insert((of_house, "credits".to_owned()));
        }
        if !named.is_empty() && !is_first {
            ballot.add("credits", names, false, Ok(named));
        }
        for heading in page.headings.iter().filter(|heading| heading.level == 1) {
            if let Some(author) = byline::signed_headline(&heading.text).and_then(|name| author(name).ok()) {
                ballot.add("h1", author.name().to_owned(), false, Ok(vec![author]));
            }
        }
        for meta in page.metas("og:title") {
            if let Some(author) = in_title(&meta.content).and_then(|name| author(name).ok()) {
                ballot.add("og:title", author.name().to_owned(), meta.own, Ok(vec![author]));
            }
        }
        if let Some(author) = signed(page).and_then(|name| author(name).ok()) {
            ballot.add("title", author.name().to_owned(), false, Ok(vec![author]));
        }
    }
    // A profile's address is made of the name where no source has the name itself.
    for meta in page.metas("article:author").filter(|_| !is_front) {
        let name = in_address(&meta.content).filter(|name| !house.is(name));
        if let Some(author) = name.and_then(|name| author(&name).ok()) {
            let author = with_link(author, base.join(&meta.content));
            ballot.add("article:author", &*meta.content, meta.own, Ok(vec![author]));
        }
    }
    for meta in page.metas("twitter:creator") {
        // A handle is better than nobody, but it is no name.
        let named = of_handle(page, &meta.content).filter(|name| !house.is(name));
        let value = match author(named.unwrap_or(&meta.content)) {
            Ok(author) if named.is_some() => Ok(vec![author]),
            Ok(author) if is_house(&author) || house.has_account(&meta.content) => Err(Reason::Generic),
            // The account of a publisher that has another elsewhere or is called so is its own, and no author's.
            Ok(_)
                if (page.states("article:publisher") || house.begins_account(&meta.content))
                    && page
                        .metas("twitter:site")
                        .any(|site| site.content == meta.content) =>
            {
                Err(Reason::Generic)
            }
            // Some write the name where the account belongs.
            Ok(author) if author.name().contains(' ') && byline::is_full(author.name()) => Ok(vec![author]),
            Ok(author) if is_handle(author.name()) && fallback.is_none() => Ok(vec![author]),
            Ok(_) => Err(Reason::Generic),
            Err(reason) => Err(reason),
        };
        ballot.add("twitter:creator", &*meta.content, meta.own, value);
    }
    let mut field = ballot.close();
    // Where nothing says who wrote, what is less plain is looked at, one after the other.
    let in_eyebrow = || {
        let named = all_of(&lead.eyebrow.as_ref()?.credits.authors);
        (!named.iter().all(is_house)).then_some(named)
    };
    let beside = || {
        let found = all_of(&lead::beside(page, |name| house.is(name))?);
        (!found.iter().any(is_house)).then_some(found)
    };
    let one = |name: Option<&str>| Some(vec![author(name?).ok()?]);
    let named = |found: Option<Vec<Author>>, source: &'static str| Some((found?, source));
    let less_plain = || {
        named(in_eyebrow(), "credits")
            .or_else(|| named(beside(), "lead"))
            .or_else(|| named(labelled(page), "credits"))
            .or_else(|| named(behind_standfirst(page).map(|names| all_of(&names)), "credits"))
            .or_else(|| named(one(presented(page)), "p"))
            .or_else(|| named(one(signed_in_brackets(page)), "credits"))
            .or_else(|| named(one(signed_alone(page)), "credits"))
            .or_else(|| named(one(portrait(page)), "img"))
            .or_else(|| named(house.person().map(|person| vec![person.clone()]), "copyright"))
    };
    if field.value().is_none()
        && !is_front
        && let Some((found, source)) = less_plain()
    {
        field.set(found, source);
    }
    if let Some((found, source)) = fallback.filter(|_| field.value().is_none()) {
        field.set(found, source);
    }
    if let Some(several) = several_behind_headline(&field, lead, page, is_house) {
        field.set(several, "credits");
    }
    if let Some(found) = field.value_mut() {
        in_both(found, &named_in_bylines);
        fediverse(page, found);
        // One source often has the name, another the link.
        for author in found.iter_mut().filter(|author| author.url().is_none()) {
            let name = folded(author.name());
            let mut links = page.bylines.iter().flat_map(|byline| &byline.links);
            let known = links.find(|(text, _)| folded(text) == name);
            if let Some(url) = known.and_then(|(_, href)| base.join(href)) {
                *author = author.clone().with_url(url);
            }
        }
    }
    field
}

/// Whether nobody is called by more than an account.
fn are_accounts(found: &[Author]) -> bool {
    found.iter().all(|author| author.name().starts_with('@'))
}

/// Whether what is taken where nobody else is found may be people.
fn names_in_full(fallback: Option<&(Vec<Author>, String)>) -> bool {
    fallback.is_some_and(|(found, _)| found.iter().all(|one| byline::is_full(one.name())))
}

/// Whether what is said to be an organization is an agency, or stands in a byline as its people do.
fn signs(one: &Author, page: &Page) -> bool {
    let mut bylines = page.bylines.iter();
    byline::is_agency(one.name()) || bylines.any(|byline| byline.text.contains(one.name()))
}

/// Whether a report is of an agency, and an element marked as a byline behind the headline names who wrote it there.
fn is_wired(found: &[Author], lead: &Lead, page: &Page) -> bool {
    let is_marked = |name: &String| page.bylines.iter().any(|byline| byline.text.contains(&**name));
    let is_named = |name: &String| byline::is_full(name) && !byline::is_agency(name) && is_marked(name);
    found.iter().all(|author| byline::is_agency(author.name())) && lead.credits.authors.iter().any(is_named)
}

/// Whether a tag has but an account, of whoever made the site, where a link to the author is a name in full.
fn is_account_beside_name(found: &[Author], page: &Page) -> bool {
    let [one] = found else { return false };
    let is_account = one
        .name()
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_named = |text: &str| text.contains(' ') && byline::is_name_alone(text);
    is_account
        && page
            .bylines
            .iter()
            .any(|byline| byline.weight == 3 && !byline.is_late && is_named(&byline.text))
}

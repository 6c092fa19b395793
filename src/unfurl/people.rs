//! Authors, and those who translated, edited and photographed.

mod accounts;
mod bylines;
mod contributors;
mod credits;
mod data;
mod dated;
mod house;
mod labelled;
mod less_plain;
mod letters;
mod offers;
mod person;
mod portrait;
mod posters;
mod several;
mod sources;
mod stated;
mod told;

pub(super) use contributors::contributors;
pub(super) use credits::body_credits;
pub(super) use house::House;

use super::byline::{Credits, alone};
use super::canonical::Base;
use super::field::Field;
use super::jsonld::Linked;
use super::lead::Lead;
use super::page::Page;
use super::title::folded;
use crate::article::Author;
use accounts::fediverse;
use less_plain::less_plain;
use letters::in_both;
use several::several_behind_headline;
use told::Told;

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
    let mut told = Told::new(page, base, lead, house);
    told.by_offers(offers::offers(page, linked, base, credits, house), credits);
    if !is_front {
        told.by_bylines();
        told.by_titles();
        told.by_profiles();
    }
    told.by_accounts();
    let Told {
        ballot,
        fallback,
        in_bylines,
        ..
    } = told;
    let is_signed = fallback.as_ref().is_some_and(|(_, source)| source == "byline");
    let mut field = ballot.close();
    if field.value().is_none()
        && !is_front
        && let Some((found, source)) = less_plain(page, lead, house, is_signed)
    {
        field.set(found, source);
    }
    if let Some((found, source)) = fallback.filter(|_| field.value().is_none()) {
        field.set(found, source);
    }
    if let Some(several) = several_behind_headline(&field, page, lead, house) {
        field.set(several, "credits");
    }
    if let Some(found) = field.value_mut() {
        in_both(found, &in_bylines);
        fediverse(page, found);
        link_from_bylines(found, page, base);
    }
    field
}

/// Takes the addresses of those who have none from links of bylines: one source often has the name, another the link.
fn link_from_bylines(found: &mut [Author], page: &Page, base: &Base) {
    for author in found.iter_mut().filter(|author| author.url().is_none()) {
        let name = folded(author.name());
        let mut links = page.bylines.iter().flat_map(|byline| &byline.links);
        let known = links.find(|(text, _)| folded(alone(text)) == name);
        if let Some(url) = known.and_then(|(_, href)| base.join(href)) {
            *author = author.clone().with_url(url);
        }
    }
}

//! Those who put a text up that others wrote.

use crate::article::{Author, Role};
use crate::unfurl::byline::{self, Credits};
use crate::unfurl::lead::Lead;
use crate::unfurl::page::Page;
use crate::unfurl::title::folded;

/// Whether the text credits others as authors, and these as those who edited it.
pub(super) fn edited(found: &[Author], credits: &Credits) -> bool {
    let is_editor = |one: &Author| {
        let mut others = credits.others.iter();
        others.any(|(name, role)| *role == Role::Editor && name == one.name())
    };
    let wrote = |one: &Author| credits.authors.iter().any(|name| name == one.name());
    !credits.authors.is_empty() && found.iter().all(|one| is_editor(one) && !wrote(one))
}

/// Whether the lines below the headline say that others wrote than those whom a card of the system or an account names:
/// these put it up.
pub(super) fn put_up(found: &[Author], lead: &Lead) -> bool {
    let wrote = &lead.credits.authors;
    let is_known = |name: &String| found.iter().any(|one| folded(one.name()) == folded(name));
    !wrote.is_empty() && wrote.iter().all(|name| byline::is_full(name)) && !wrote.iter().any(is_known)
}

/// Whether the tag of a template says whose site it is, where those whom the lines below the headline name lead to the pages
/// of authors.
pub(super) fn are_owners(found: &[Author], lead: &Lead, page: &Page) -> bool {
    let links = || page.bylines.iter().flat_map(|byline| &byline.links);
    let leads = |name: &String| links().any(|(text, href)| text == name && byline::leads_to_author(href));
    put_up(found, lead) && lead.credits.authors.iter().all(leads)
}

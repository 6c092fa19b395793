//! Who wrote, where nothing says so plainly.

use super::House;
use super::credits::{behind_standfirst, presented, signed_alone, signed_in_brackets};
use super::dated::dated;
use super::labelled::labelled;
use super::person::{all_of, author};
use super::portrait::portrait;
use crate::article::Author;
use crate::unfurl::lead::{self, Lead};
use crate::unfurl::page::Page;

/// How one source is asked, and what it is called.
type Source<'s> = (&'s dyn Fn() -> Option<Vec<Author>>, &'static str);

/// Those whom the first of the less plain sources names that names any, and that source. Where the house signs
/// (`is_signed`), a name alone below the text is of something else.
pub(super) fn less_plain(
    page: &Page,
    lead: &Lead,
    house: &House,
    is_signed: bool,
) -> Option<(Vec<Author>, &'static str)> {
    let in_eyebrow = || {
        let named = all_of(&lead.eyebrow.as_ref()?.credits.authors);
        (!named.iter().all(|one| house.is_nobody(one))).then_some(named)
    };
    let beside = || {
        let found = all_of(&lead::beside(page, |name| house.is(name))?);
        (!found.iter().any(|one| house.is_nobody(one))).then_some(found)
    };
    let one = |name: Option<&str>| Some(vec![author(name?).ok()?]);
    let sources: [Source; 10] = [
        (&in_eyebrow, "credits"),
        (&beside, "lead"),
        (&|| labelled(page), "credits"),
        (
            &|| dated(page).filter(|found| !found.iter().any(|one| house.is_nobody(one))),
            "dateline",
        ),
        (&|| behind_standfirst(page).map(|names| all_of(&names)), "credits"),
        (&|| one(presented(page)), "p"),
        (&|| one(signed_in_brackets(page)), "credits"),
        (&|| one(signed_alone(page).filter(|_| !is_signed)), "credits"),
        (&|| one(portrait(page)), "img"),
        (&|| house.person().map(|person| vec![person.clone()]), "copyright"),
    ];
    // A name that says nothing names nobody.
    let named = |found: &dyn Fn() -> Option<Vec<Author>>| found().filter(|found| !found.is_empty());
    sources
        .iter()
        .find_map(|(found, source)| Some((named(found)?, *source)))
}

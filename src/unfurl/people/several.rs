//! Those who wrote together, of whom data or a tag has one.

use super::House;
use super::person::all_of;
use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::field::Field;
use crate::unfurl::lead::Lead;
use crate::unfurl::page::{Byline, Page};
use crate::unfurl::title::folded;

/// Those whom the lines behind the headline name in one element that is marked as a byline, or in a line that says `by`,
/// each in one that is marked plainly, where data or a tag has but the first of them; or those whom one plain byline names
/// behind `by`, or with links to the pages of authors.
pub(super) fn several_behind_headline(
    field: &Field<Vec<Author>>,
    page: &Page,
    lead: &Lead,
    house: &House,
) -> Option<Vec<Author>> {
    let [first] = &field.value()?[..] else {
        return None;
    };
    let names = &lead.credits.authors;
    let in_byline = |byline: &Byline| byline::authors(&byline.text, byline.credits());
    let is_marked = || page.bylines.iter().any(|byline| in_byline(byline) == *names);
    let are_marked = || {
        let plain = page.bylines.iter().filter(|byline| byline.weight == 3);
        let marked: Vec<Vec<String>> = plain.map(in_byline).collect();
        let is_marked = |name: &String| marked.iter().any(|one| one[..] == [&**name]);
        let mut lines = page.lead.lines().map(|line| line.replace('\t', " "));
        names.iter().all(is_marked) && lines.any(|line| byline::full_names_behind_by(line.trim()) == *names)
    };
    let in_line = || {
        let lines = page.bylines.iter().filter(|byline| {
            let place = byline.place;
            let is_said = || byline::after_by(&byline.text).is_some() || lead_to_authors(&byline.links);
            byline.weight == 3 && !byline.is_late && !place.aside && is_said()
        });
        lines.map(in_byline).find(|names| names.len() > 1)
    };
    let is_full = |one: &Author| one.name().contains(' ') && byline::is_name_alone(one.name());
    let are_several = |named: &Vec<Author>| {
        named.len() > 1
            && named[0].name() == first.name()
            && named.iter().all(|one| is_full(one) && !house.is_nobody(one))
    };
    let behind_headline = Some(all_of(names)).filter(|named| are_several(named));
    let behind_headline = behind_headline.filter(|_| is_marked() || are_marked());
    behind_headline.or_else(|| in_line().map(|names| all_of(&names)).filter(are_several))
}

/// Whether several links each lead to the page of an author, or to an address that holds the name.
fn lead_to_authors(links: &[(String, String)]) -> bool {
    let is_held = |text: &str, href: &str| text.contains(' ') && folded(href).contains(&folded(text));
    let is_of_author = |(text, href): &(String, String)| byline::leads_to_author(href) || is_held(text, href);
    links.len() > 1 && links.iter().all(is_of_author)
}

//! Those who wrote together, of whom data or a tag has one.

use super::House;
use super::person::all_of;
use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::field::Field;
use crate::unfurl::lead::Lead;
use crate::unfurl::page::{Byline, Page};

/// Those whom the lines behind the headline name in one element that is marked as a byline, or in a line that says `by`,
/// each in one that is marked plainly, where data or a tag has but the first of them.
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
    let named = all_of(names);
    let in_byline = |byline: &Byline| byline::authors(&byline.text, byline.credits());
    let is_marked = || page.bylines.iter().any(|byline| in_byline(byline) == *names);
    let are_marked = || {
        let plain = page.bylines.iter().filter(|byline| byline.weight == 3);
        let marked: Vec<Vec<String>> = plain.map(in_byline).collect();
        let is_marked = |name: &String| marked.iter().any(|one| one[..] == [&**name]);
        let mut lines = page.lead.lines().map(|line| line.replace('\t', " "));
        names.iter().all(is_marked) && lines.any(|line| byline::full_names_behind_by(line.trim()) == *names)
    };
    let is_full = |one: &Author| one.name().contains(' ') && byline::is_name_alone(one.name());
    let is_several = named.len() > 1
        && named[0].name() == first.name()
        && named.iter().all(|one| is_full(one) && !house.is_nobody(one))
        && (is_marked() || are_marked());
    is_several.then_some(named)
}

//! Those who wrote, each in an element or a link of their own beside the last.

use super::{has, person};
use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::canonical::Base;
use crate::unfurl::page::{Byline, Page};

/// How many elements are looked into, and the most people.
const MAX_ELEMENTS: usize = 24;
const MAX_PEOPLE: usize = 5;

/// What may stand between two names, but for posts on lines of their own.
const BETWEEN: [char; 9] = ['\n', '\t', ' ', ',', '，', '、', '|', '·', '&'];

/// The people of whom each is all that an element marked as a byline says, or a link to the same folder, one right behind
/// the other: in an element that holds them, or behind the headline.
pub(super) fn side_by_side(
    bylines: &[&Byline],
    first: &Author,
    page: &Page,
    base: &Base,
) -> Option<Vec<Author>> {
    let bylines = &bylines[..bylines.len().min(MAX_ELEMENTS)];
    let weight = bylines.iter().find(|byline| byline.text == first.name());
    let weight = weight.map(|byline| byline.weight);
    let marked = bylines.iter().filter(|byline| Some(byline.weight) == weight);
    let marked = marked.map(|byline| {
        let href = byline.links.first().map_or("", |(_, href)| href);
        (&*byline.text, href)
    });
    let marked: Vec<(&str, &str)> = marked.filter(|(text, _)| !text.contains('\n')).collect();
    // One that says no more than the first name holds nobody else.
    let holders = bylines
        .iter()
        .filter(|byline| byline.text.len() > first.name().len());
    let holders = holders.map(|byline| {
        let folder = byline.links.iter().find(|(text, _)| text == first.name());
        let folder = folder.and_then(|(_, href)| folder_of(href));
        let is_beside = |(_, href): &&(String, String)| folder.is_some() && folder_of(href) == folder;
        let linked = byline.links.iter().filter(is_beside);
        let linked: Vec<(&str, &str)> = linked.map(|(text, href)| (&**text, &**href)).collect();
        (&*byline.text, linked)
    });
    holders
        .chain([(&*page.lead, Vec::new())])
        .find_map(|(text, linked)| {
            if marked.len() + linked.len() < 2 {
                return None;
            }
            let mut rest = &text[text.find(first.name())? + first.name().len()..];
            let each = || marked.iter().chain(&linked);
            // Most are followed by nobody.
            let mut others = each().filter(|(name, _)| *name != first.name());
            if !others.any(|(name, _)| rest.contains(name)) {
                return None;
            }
            let mut found = vec![first.clone()];
            loop {
                rest = behind_separators(rest);
                let next = each().filter(|(name, _)| rest.starts_with(name) && byline::is_name_alone(name));
                let Some((name, href)) = next.max_by_key(|(name, _)| name.len()) else {
                    break;
                };
                rest = &rest[name.len()..];
                let one = person(name, href, base)?;
                if !has(&found, &one) {
                    found.push(one);
                }
            }
            (2..=MAX_PEOPLE).contains(&found.len()).then_some(found)
        })
}

/// The folder that an address is in: `/people/` of `/people/ada`.
fn folder_of(href: &str) -> Option<&str> {
    let path = href.trim_end_matches('/');
    let folder = &path[..path.rfind('/')? + 1];
    (folder.len() > 1 && !folder.ends_with("//")).then_some(folder)
}

/// What stands behind signs, `and`, and posts on lines of their own.
fn behind_separators(mut text: &str) -> &str {
    loop {
        text = text.trim_start_matches(BETWEEN);
        if let Some(rest) = text.strip_prefix("and").filter(|rest| rest.starts_with(BETWEEN)) {
            text = rest;
            continue;
        }
        let line = text.split(['\n', '\t']).next().unwrap_or_default();
        if line.is_empty() || !byline::is_post(line) {
            return text;
        }
        text = &text[line.len()..];
    }
}

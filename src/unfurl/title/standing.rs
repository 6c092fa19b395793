//! The title that a site gives every page, its name and what it is about: `Example News of the valley`.

use super::heading::{is_long, titles};
use super::parts::separator_behind;
use super::shared::shares_a_word;
use crate::unfurl::page::{Heading, Page};

/// Whether a title is one, where tags state the `site`: page and tags have the same, it begins with the site's stated name, and the headline in the
/// content is of other words altogether.
pub(super) fn is_standing(page: &Page, site: Option<&str>, title: &str, head: Option<&Heading>) -> bool {
    let site = site.map(str::trim).filter(|name| !name.is_empty());
    let rest = site.and_then(|name| title.trim().strip_prefix(name));
    rest.is_some_and(|rest| !rest.is_empty())
        && titles(page).all(|other| other.trim() == title.trim())
        && head.is_some_and(|head| {
            head.level == 1
                && head.place.in_content()
                && is_long(&head.text)
                && !shares_a_word(title, &head.text)
        })
}

/// Whether a text is the `<title>` with the site's name at its end, which some systems fill in wherever a headline belongs,
/// as far as no heading says otherwise.
pub(super) fn is_filled_in(page: &Page, site: Option<&str>, text: &str) -> bool {
    let head = site.and_then(|site| text.strip_suffix(site));
    head.is_some_and(|head| separator_behind(head).is_some())
        && page.titles.first().is_some_and(|(title, _)| title == text)
}

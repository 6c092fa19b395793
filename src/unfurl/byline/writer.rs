//! A line that names who wrote behind a label: `作者：王小明`, `Von: Ada Lin`.

use super::credits::{COLONS, credits};
use super::name::{is_cjk_name, is_name_alone, names};
use super::names_author;
use super::words::STARTS;

/// Whether a line begins with such a label.
pub(in crate::unfurl) fn begins_with_writer(line: &str) -> bool {
    let label = || line.split_once(COLONS).map(|(label, _)| label);
    STARTS.may_begin(line) && label().is_some_and(names_author)
}

/// Whom such a line names; nobody where one is not named in full.
pub(in crate::unfurl) fn behind_writer(line: &str) -> Vec<String> {
    let rest = line.split_once(COLONS).map_or("", |(_, rest)| rest.trim());
    let mut found = credits(line).authors;
    if found.is_empty() {
        found = names(rest);
    }
    // Those who rate something there are `Ada L.`
    let is_full = |name: &String| {
        is_cjk_name(name) || name.contains(' ') && !name.ends_with('.') && is_name_alone(name)
    };
    if found.iter().all(is_full) {
        found
    } else {
        Vec::new()
    }
}

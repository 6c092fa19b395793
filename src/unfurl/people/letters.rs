//! Names in capitals alone, or without any.

use super::person::with_link;
use crate::article::Author;
use crate::unfurl::title::folded;

/// Puts what a byline writes in both in the place of the same name in capitals alone, or without any.
pub(super) fn in_both(found: &mut [Author], bylines: &[Author]) {
    for author in found.iter_mut().filter(|author| is_of_one_case(author.name())) {
        let name = folded(author.name());
        let same = |other: &&Author| !is_of_one_case(other.name()) && folded(other.name()) == name;
        let Some(Ok(other)) = bylines.iter().find(same).map(|other| Author::new(other.name())) else {
            continue;
        };
        let other = with_link(other, author.url().cloned());
        *author = match author.fediverse() {
            Some(handle) => other.clone().with_fediverse(handle).unwrap_or(other),
            None => other,
        };
    }
}

/// Whether a name of several words has small letters alone, or none.
fn is_of_one_case(name: &str) -> bool {
    let (upper, lower) = (
        name.contains(char::is_uppercase),
        name.contains(char::is_lowercase),
    );
    name.contains(' ') && upper != lower
}

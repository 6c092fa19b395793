//! The names that people log in with.

use crate::article::Author;
use crate::unfurl::byline;

/// Whether a name is one that somebody logs in with: one word without a capital, `adalin`, `ada.lin`.
fn is_account(name: &str) -> bool {
    let is_of_one =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-');
    name.bytes().all(is_of_one)
}

/// Puts what names a person in full before what has but the account.
pub(super) fn behind_names(offers: &mut [(String, bool, Vec<Author>)]) {
    let Some(at) = offers.iter().position(|(_, own, _)| !own) else {
        return;
    };
    let [(_, _, first), others @ ..] = &offers[at..] else {
        return;
    };
    if !first.iter().all(|author| is_account(author.name())) {
        return;
    }
    let is_full = |author: &Author| author.name().contains(' ') && byline::is_full(author.name());
    let named = others
        .iter()
        .position(|(_, own, found)| !own && found.len() == first.len() && found.iter().all(is_full));
    let Some(named) = named else { return };
    let links: Vec<_> = first.iter().map(|author| author.url().cloned()).collect();
    offers[at..=at + 1 + named].rotate_right(1);
    for (author, link) in offers[at].2.iter_mut().zip(links) {
        if let Some(link) = link.filter(|_| author.url().is_none()) {
            *author = author.clone().with_url(link);
        }
    }
}

//! The names that people log in with.

use crate::article::Author;
use crate::unfurl::byline::{self, FOLDERS};

/// Whether a name is one that somebody logs in with: one word without a capital, `adalin`, `ada.lin`.
fn is_account(name: &str) -> bool {
    let is_of_one =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-');
    name.bytes().all(is_of_one)
}

/// Folders of those who write, beside the ones that are called after nothing else.
const STAFF_FOLDERS: &[&str] = &["editors", "people", "profile", "profiles", "staff", "writers"];

/// The name that the address of a profile is made of: `https://example.org/author/ada-lin/`.
pub(super) fn in_address(address: &str) -> Option<String> {
    let (_, path) = address.split_once("://")?.1.split_once('/')?;
    let mut parts = path.trim_end_matches('/').rsplit('/');
    let (last, folder) = (parts.next()?, parts.next()?);
    if !FOLDERS.contains(&folder) && !STAFF_FOLDERS.contains(&folder) {
        return None;
    }
    let words: Vec<&str> = last.split('-').collect();
    let is_word = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    if !(2..=3).contains(&words.len()) || !words.iter().all(is_word) {
        return None;
    }
    let capital = |word: &&str| format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..]);
    let name = words.iter().map(capital).collect::<Vec<_>>().join(" ");
    byline::is_full(&name).then_some(name)
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

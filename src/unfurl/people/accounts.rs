//! Accounts, and whose they are.

use super::credits::signed_in_brackets;
use super::offers::Offer;
use super::person::author;
use crate::article::Author;
use crate::unfurl::byline::{self, Credits, FOLDERS, FOLDERS_OF_ALL};
use crate::unfurl::canonical::Base;
use crate::unfurl::lead::Lead;
use crate::unfurl::page::{Byline, Page};
use crate::unfurl::title::{folded, parts, titles};

/// The name in a title that an account is called by: `@adalin` or `@alin` is Ada Lin's.
pub(super) fn of_handle<'a>(page: &'a Page, handle: &str) -> Option<&'a str> {
    let handle = folded(handle.trim().strip_prefix('@')?);
    let mut of_title = titles(page).flat_map(parts).map(str::trim);
    of_title.find(|name| {
        (2..=3).contains(&name.split(' ').count()) && byline::is_full(name) && is_made_of(&handle, name)
    })
}

/// Whether an account, by its letters alone, is made of a name: `adalin` or `alin` of Ada Lin, or of Ada B. Lin.
fn is_made_of(account: &str, name: &str) -> bool {
    let words: Vec<String> = name.split(' ').map(folded).collect();
    let [first, .., last] = &words[..] else {
        return false;
    };
    let initial: String = first.chars().take(1).collect();
    [
        words.concat(),
        format!("{initial}{last}"),
        format!("{first}{last}"),
    ]
    .contains(&account.to_owned())
}

/// Adds who signs the text where an account of theirs is all that is told: `ada.lin`, and `(Ada Lin)` at the end.
pub(super) fn signed(offers: &mut Vec<Offer>, page: &Page) {
    let accounts = offers.iter().flat_map(|offer| &offer.found);
    let accounts: Vec<String> = accounts
        .filter(|one| is_account(one.name()))
        .map(|one| folded(one.name()))
        .collect();
    if accounts.is_empty() {
        return;
    }
    let signs = signed_in_brackets(page).filter(|name| accounts.iter().any(|known| is_made_of(known, name)));
    if let Some(signs) = signs.and_then(|name| author(name).ok()) {
        offers.push(Offer {
            source: "credits".to_owned(),
            own: false,
            found: vec![signs],
            are_organizations: false,
        });
    }
}

/// A name without the account behind it that the host of a blog is called by: `Ada Lin (adalin)` at `adalin.example.org`.
pub(super) fn without_account<'a>(name: &'a str, base: &Base) -> &'a str {
    let inside = name.strip_suffix(')').and_then(|name| name.rsplit_once(" ("));
    let host = base.url().and_then(|url| url.host().split('.').next());
    match inside {
        Some((bare, account)) if host == Some(account) && !bare.is_empty() => bare,
        _ => name,
    }
}

/// Who wrote, where a post is titled by its author: `Ada Lin (@ada) on X`, `Ada Lin (@ada@example.social)`.
pub(super) fn in_title(title: &str) -> Option<&str> {
    let (name, rest) = byline::parted(title, " (@")?;
    let (handle, tail) = rest.split_once(')')?;
    let is_handle = !handle.is_empty() && !handle.contains(char::is_whitespace);
    (is_handle && (tail.is_empty() || tail.starts_with(" on ") || tail.starts_with(" • "))).then_some(name)
}

/// `fediverse:creator` names the author's account
/// ([Mastodon](https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/)); with several
/// authors and one account nobody can say whose it is.
pub(super) fn fediverse(page: &Page, authors: &mut [Author]) {
    let handles: Vec<&str> = page
        .metas("fediverse:creator")
        .map(|meta| &*meta.content)
        .collect();
    if handles.len() == authors.len() {
        for (author, handle) in authors.iter_mut().zip(handles) {
            if author.fediverse().is_none()
                && let Ok(known) = author.clone().with_fediverse(handle)
            {
                *author = known;
            }
        }
    }
}

/// Whether a name is that of an account on a network, in which no spaces stand.
pub(super) fn is_handle(name: &str) -> bool {
    name.len() > 1 && name.starts_with('@') && !name.contains(' ')
}

/// Whether a name is one that somebody logs in with: one word without a capital, `adalin`, `ada.lin`.
pub(super) fn is_account(name: &str) -> bool {
    let is_of_one =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-');
    name.bytes().all(is_of_one)
}

/// The name that the address of a profile is made of: `https://example.org/author/ada-lin/`.
pub(super) fn in_address(address: &str) -> Option<String> {
    let (_, path) = address.split_once("://")?.1.split_once('/')?;
    let mut parts = path.trim_end_matches('/').rsplit('/');
    let (last, folder) = (parts.next()?, parts.next()?);
    if !FOLDERS.contains(&folder) && !FOLDERS_OF_ALL.contains(&folder) {
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
pub(super) fn behind_names(offers: &mut [Offer]) {
    let Some(at) = offers.iter().position(|offer| !offer.own) else {
        return;
    };
    let [Offer { found: first, .. }, others @ ..] = &offers[at..] else {
        return;
    };
    if !first.iter().all(|author| is_account(author.name())) {
        return;
    }
    // Names in other scripts may have no spaces inside.
    let is_whole = |name: &str| name.contains(' ') || !name.contains(|c: char| c.is_ascii_alphanumeric());
    let is_full = |author: &Author| is_whole(author.name()) && byline::is_full(author.name());
    let named = others
        .iter()
        .position(|Offer { own, found, .. }| !own && found.len() == first.len() && found.iter().all(is_full));
    let Some(named) = named else { return };
    let links: Vec<_> = first.iter().map(|author| author.url().cloned()).collect();
    offers[at..=at + 1 + named].rotate_right(1);
    for (author, link) in offers[at].found.iter_mut().zip(links) {
        if let Some(link) = link.filter(|_| author.url().is_none()) {
            *author = author.clone().with_url(link);
        }
    }
}

/// Whether data has but an account in Latin letters of one who put a text up, where the page says in another script who wrote it.
pub(super) fn is_account_beside_script(
    found: &[Author],
    credits: &Credits,
    lead: &Lead,
    page: &Page,
) -> bool {
    let is_of_script = |name: &str| !name.contains(|c: char| c.is_ascii_alphabetic());
    let mut credited = credits.authors.iter().chain(&lead.credits.authors);
    // The house may stand behind it in Latin letters.
    let is_marked = |byline: &Byline| {
        let may_name = byline.weight == 3 && !byline.is_late && !byline.text.is_ascii();
        may_name && {
            let names = byline::authors(&byline.text, byline.credits());
            let is_name = |name: &String| is_of_script(name) && byline::is_name_alone(name);
            let is_house = |name: &String| name.bytes().all(|byte| byte.is_ascii_uppercase());
            names.iter().any(is_name) && names.iter().all(|name| is_name(name) || is_house(name))
        }
    };
    found.iter().all(|one| is_account(one.name()))
        && (credited.any(|name| is_of_script(name)) || page.bylines.iter().any(is_marked))
}

/// Whether a tag has but an account, of whoever made the site, where a link to the author is a name in full.
pub(super) fn is_account_beside_name(found: &[Author], page: &Page) -> bool {
    let [one] = found else { return false };
    let is_account = one
        .name()
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_named = |text: &str| text.contains(' ') && byline::is_name_alone(text);
    is_account
        && page
            .bylines
            .iter()
            .any(|byline| byline.weight == 3 && !byline.is_late && is_named(&byline.text))
}

/// Whether a tag has but the account of one whom a byline before the text names in full: `tbresnahan` beside `By Tom Bresnahan`.
pub(super) fn is_account_of_named(found: &[Author], page: &Page) -> bool {
    let [one] = found else { return false };
    let may_name = |byline: &&Byline| byline.weight >= 2 && !byline.is_late && byline.text.contains(' ');
    is_account(one.name())
        && page.bylines.iter().filter(may_name).any(|byline| {
            let account = folded(one.name());
            let names = byline::authors(&byline.text, byline.credits());
            names
                .iter()
                .any(|name| byline::is_full(name) && is_made_of(&account, name))
        })
}

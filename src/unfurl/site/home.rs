//! The site as the links to its front page call it.

use super::MAX_WORDS;
use super::called::{by_slogan_signs, without_www};
use super::marked::bare;
use super::table::{FRONT, HOME};
use crate::link::HttpUrl;
use crate::unfurl::byline::{Known, is_cjk, lower};
use crate::unfurl::canonical::{Base, INDEX};
use crate::unfurl::page::Page;
use std::borrow::Cow;

/// The longest name, in characters.
const MAX_CHARS: usize = 40;

/// Whether a link may lead to the front page of a site.
pub(in crate::unfurl) fn may_be_front(href: &str) -> bool {
    let href = href.trim();
    if href.is_empty() {
        return false;
    }
    let path = match href.split_once("//") {
        Some(("" | "http:" | "https:", rest)) => &rest[rest.find('/').unwrap_or(rest.len())..],
        _ => href,
    };
    let path = path.trim_matches(['/', '.']);
    path.is_empty() || path == "home" || INDEX.contains(&path)
}

/// What they are called.
static HOME_WORDS: Known<{ HOME.len() }> = Known::of(HOME);

/// Whether a name is what front pages are called: `Home`, `Startseite`.
pub(in crate::unfurl) fn is_front(name: &str) -> bool {
    HOME_WORDS.has_in_any_case(name)
}

/// Whether a host is one of those of another: `news.example.org` of `example.org`.
fn is_below(host: &str, of: &str) -> bool {
    host.strip_suffix(of).is_some_and(|rest| rest.ends_with('.'))
}

/// The words in links to the front page that may be a name; a host above the page's own is called by its address.
pub(super) fn homes<'p>(page: &'p Page, base: &Base, url: Option<&HttpUrl>) -> impl Iterator<Item = &'p str> {
    let leads_home = move |href: &str, words: &str| {
        let joined = base.join(href);
        let joined = joined.filter(|joined| may_be_front(joined.as_str()));
        joined.is_some_and(|joined| {
            url.is_some_and(|own| {
                let (home, own) = (without_www(joined.host()), without_www(own.host()));
                home == own || is_below(own, home) && words.trim().eq_ignore_ascii_case(home)
            })
        })
    };
    let of_site = page
        .homes
        .iter()
        .filter(move |(href, words)| leads_home(href, words));
    let host = url.map(|url| without_www(url.host()));
    of_site.filter_map(move |(_, words)| {
        name(words)
            .or_else(|| address(words, host?))
            .or_else(|| fed(words, page))
    })
}

/// A name in small letters that the page's feed has as well: `notes & queries`.
fn fed<'w>(words: &'w str, page: &Page) -> Option<&'w str> {
    let words = words.trim();
    let mut titles = page.links.iter().filter_map(|link| link.title.as_deref());
    let is_fed = !words.is_empty() && !words.contains('.') && titles.any(|title| title == words);
    is_fed.then_some(words)
}

/// The host's own address before what is said of the site: `example.org - news of the day`.
fn address<'w>(words: &'w str, host: &str) -> Option<&'w str> {
    let mut halves = by_slogan_signs(words);
    let (address, _) = halves.find(|(name, _)| name.eq_ignore_ascii_case(host))?;
    Some(address)
}

/// The part of the title before a slogan that a link to the front page calls the site: `Harbour - Example - News from the
/// river`.
pub(super) fn before_slogan_as_at_home<'p>(
    page: &'p Page,
    parts: &[&str],
    mut homes: impl Iterator<Item = &'p str>,
) -> Option<(&'p str, bool)> {
    let (_, own) = page.titles.first()?;
    let [_, between @ .., _] = parts else {
        return None;
    };
    if between.is_empty() {
        return None;
    }
    let name = homes.find(|name| between.iter().any(|part| part.trim() == *name))?;
    Some((name, *own))
}

/// A text without the spaces that some set Chinese and Japanese letters apart with: `首 頁`.
pub(super) fn tight(text: &str) -> Cow<'_, str> {
    let is_letter = |word: &str| word.chars().count() == 1 && word.chars().all(is_cjk);
    if text.starts_with(is_cjk) && text.contains(' ') && text.split(' ').all(is_letter) {
        text.replace(' ', "").into()
    } else {
        text.into()
    }
}

/// The name in such words: `Example Times – News from the river`, `Example Times logo`.
fn name(words: &str) -> Option<&str> {
    let words = bare(words);
    // `Example.org, news of the day`
    let words = match words.split_once(", ") {
        Some((address, more))
            if address.contains('.') && !address.contains(' ') && more.starts_with(char::is_lowercase) =>
        {
            address
        }
        _ => words,
    };
    let halves = by_slogan_signs(words);
    let says_nothing = |half: &str| is_front(half) || half.eq_ignore_ascii_case("logo");
    let name = match halves.min_by_key(|(name, _)| name.len()) {
        // `Home - Example Times`
        Some((front, name)) if says_nothing(front) => name,
        Some((name, _)) => name,
        None => words,
    };
    let name = bare(name);
    let low = lower(&tight(name));
    let is_apart = |beside: Option<char>| beside.is_none_or(|c| !c.is_alphanumeric() || is_cjk(c));
    let says_home = HOME.iter().any(|home| {
        let behind = low.strip_prefix(home).map(|rest| rest.chars().next());
        let before = low.strip_suffix(home).map(|rest| rest.chars().next_back());
        [behind, before].into_iter().flatten().any(is_apart)
    });
    let begins = name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let is_name = begins
        && !says_home
        && !FRONT.contains(&&*low)
        && name.split_whitespace().count() <= MAX_WORDS
        && (2..=MAX_CHARS).contains(&name.chars().count())
        && !name.contains(':')
        && !name.ends_with(['.', '!', '?', '…']);
    is_name.then_some(name)
}

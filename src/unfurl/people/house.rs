//! Telling people from the house that publishes them.

use crate::article::Author;
use crate::unfurl::byline;
use crate::unfurl::page::Page;
use crate::unfurl::title::{folded, parts, titles};

/// The people without the house beside them: `Ada Lin, Example Times`, in one name or in two.
pub(super) fn people_alone(found: Vec<Author>, site_names: &[String], hosts: &[String]) -> Vec<Author> {
    let is_house =
        |name: &str| is_house(name, site_names) || hosts.iter().any(|host| folded(host) == folded(name));
    let alone = |found: Author| match found.name().rsplit_once(", ") {
        Some((name, house)) if name.contains(' ') && is_house(house) => {
            match (Author::new(name), found.url()) {
                (Ok(alone), Some(url)) => alone.with_url(url.clone()),
                (Ok(alone), None) => alone,
                _ => found,
            }
        }
        _ => found,
    };
    let mut found: Vec<Author> = found.into_iter().map(alone).collect();
    if found.iter().any(|author| !is_house(author.name())) {
        found.retain(|author| !is_house(author.name()));
    }
    without_longer(found)
}

/// Without names that are one of the others with a biography behind it.
fn without_longer(mut found: Vec<Author>) -> Vec<Author> {
    let names: Vec<String> = found.iter().map(|author| author.name().to_owned()).collect();
    found.retain(|author| {
        !names.iter().any(|name| {
            let rest = author.name().strip_prefix(&**name);
            name.contains(' ') && rest.is_some_and(|rest| rest.starts_with(' '))
        })
    });
    found
}

/// The name in a title that an account is called by: `@adalin` or `@alin` is Ada Lin's.
pub(super) fn of_handle<'a>(page: &'a Page, handle: &str) -> Option<&'a str> {
    let handle = folded(handle.trim().strip_prefix('@')?);
    let mut of_title = titles(page).flat_map(parts).map(str::trim);
    of_title.find(|name| {
        let words: Vec<String> = name.split(' ').map(folded).collect();
        let [first, .., last] = &words[..] else {
            return false;
        };
        let initial: String = first.chars().take(1).collect();
        byline::is_full(name)
            && words.len() <= 3
            && [
                words.concat(),
                format!("{initial}{last}"),
                format!("{first}{last}"),
            ]
            .contains(&handle)
    })
}

/// Whether an account is called after the house: `@example_news` is Example's.
pub(super) fn is_handle_of_house(handle: &str, site_names: &[String], hosts: &[String]) -> bool {
    const MIN_LETTERS: usize = 5;
    let handle = folded(handle.trim().trim_start_matches('@'));
    let mut names = site_names.iter().chain(hosts).map(|name| folded(name));
    names.any(|name| {
        let shared = name
            .chars()
            .zip(handle.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let shorter = name.chars().count().min(handle.chars().count());
        shorter >= MIN_LETTERS && (shared == shorter || shared >= 2 * MIN_LETTERS)
    })
}

/// What an address ends in that a house is also called by: `CNN.com`.
const DOMAINS: &[&str] = &["com", "org", "net"];

/// A site's name of fewer letters may end a person's.
const MIN_SITE_LETTERS: usize = 6;

/// Whether a name is that of the house, or of those who work there without a name: `Example Staff`.
pub(super) fn is_house(name: &str, site_names: &[String]) -> bool {
    const STAFF: &[&str] = &[
        "staff",
        "team",
        "editors",
        "newsroom",
        "editorial",
        "desk",
        "redaktion",
        "编辑部",
        "편집부",
    ];
    let is_one = !name.contains(',');
    let name = folded(name);
    let bare = STAFF.iter().find_map(|word| name.strip_suffix(word));
    site_names.iter().any(|site| {
        let site = folded(site);
        let domain = DOMAINS.iter().find_map(|ending| site.strip_suffix(ending));
        // `Ediciones El País`, `Example Times Newsroom`
        let is_within = is_one && site.chars().count() >= MIN_SITE_LETTERS && name.ends_with(&*site);
        !site.is_empty() && (site == name || bare == Some(&*site) || domain == Some(&*name) || is_within)
    })
}

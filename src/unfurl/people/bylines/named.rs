//! Whom one byline names.

use super::super::person::{author, with_link};
use super::filed::{leads_elsewhere, of_writer};
use crate::article::Author;
use crate::text::cut;
use crate::unfurl::byline::{self, POSTED};
use crate::unfurl::canonical::Base;
use crate::unfurl::dates;
use crate::unfurl::page::Byline;
use std::collections::HashSet;

/// Whether a text is of words that no name is made of: `The writer has posted comments`.
fn is_sentence(text: &str) -> bool {
    let is_of_none = |word: &&str| word.starts_with(char::is_lowercase) && !byline::is_particle(word);
    let words = text.split(' ');
    words.clone().count() > 4 && words.filter(is_of_none).count() > 2
}

/// Whether all of a byline is a link that is called as articles are: `Rivers – what they carry to the sea`.
fn is_headline(text: &str, links: &[(String, String)]) -> bool {
    let [(link, _)] = links else { return false };
    let apart = || {
        [" – ", " — ", " - "]
            .iter()
            .find_map(|sign| text.split_once(sign))
    };
    text == link
        && apart().is_some_and(|(word, rest)| {
            let mut words = rest.split(' ');
            !word.contains(' ')
                && words
                    .by_ref()
                    .take(2)
                    .filter(|word| word.starts_with(char::is_lowercase))
                    .count()
                    == 2
                && !byline::is_post_of_writer(rest)
        })
}

/// Whether an element beside the author's name says what the author is: single words apart by commas, and no link.
fn is_of_posts(byline: &Byline) -> bool {
    let is_word = |word: &str| !word.contains(' ') && word.chars().all(|c| c.is_alphabetic() || c == '-');
    byline.weight == 1
        && byline.links.is_empty()
        && byline.text.contains(", ")
        && byline.text.split(", ").all(is_word)
        && !byline.text.contains(byline::is_cjk)
}

/// A byline without the day or the desk before it, and without where and when it was posted:
/// `October 14, 2026 | Ada Lin`, `示例快訊／林一心`, `林一心 發表在 示例網`.
fn alone(text: &str) -> &str {
    let posted = || POSTED.iter().filter_map(|word| text.find(word));
    let is_ascii = text.is_ascii();
    if !is_ascii && let Some(at) = posted().filter(|at| text[..*at].ends_with(' ')).min() {
        return &text[..at];
    }
    if !is_ascii
        && let Some((desk, name)) = text.split_once('／')
        && byline::is_generic(desk)
        && name.starts_with(byline::is_cjk)
    {
        return name;
    }
    match cut(text, b'|') {
        // `Ada Lin - 3 March 2026 | 10:00`
        Some((day, rest)) if dates::is_day(day) && !byline::names(rest).is_empty() => rest,
        _ => text,
    }
}

/// The people whom a byline names, each once, with what their names link to.
pub(super) fn from_byline(byline: &Byline, base: &Base) -> Vec<Author> {
    let links = &byline.links;
    let text = of_writer(alone(&byline.text), links);
    if is_headline(text, links) || is_of_posts(byline) {
        return Vec::new();
    }
    let (mut names, list) = if text.len() < byline.text.len() {
        (byline::byline(text), None)
    } else {
        byline::authors_and_list(text, byline.credits())
    };
    // Links in a byline are the names; the text around them is not always.
    let mut linked = links
        .iter()
        // An address is no name, nor is one word that leads nowhere: a button to share or to print.
        .filter(|(text, href)| !text.contains('@') && (href != "#" || text.contains(' ')))
        .filter(|link| !leads_elsewhere(text, link))
        .flat_map(|(text, _)| byline::names_of_link(text, list, &names))
        .filter(|name| text.contains(&**name));
    let mut others = Vec::new();
    let is_named = linked.any(|name| {
        let is_named = names.contains(&name);
        others.push(name);
        is_named
    });
    if !is_named && (names.is_empty() || !others.is_empty()) {
        names = others;
    }
    // An account is a name as it stands, though its digits end one.
    let of_accounts = links
        .iter()
        .find(|(text, href)| byline::leads_to_account(href, text));
    if let Some((account, _)) = of_accounts
        && names.iter().all(|name| account.starts_with(&**name))
    {
        names = vec![account.clone()];
    }
    // So do buttons, where one of them is a name.
    let on_buttons: Vec<String> = links
        .iter()
        .filter(|(text, href)| href.is_empty() && byline::is_name_alone(text))
        .map(|(text, _)| text.clone())
        .collect();
    if let [one] = &names[..]
        && on_buttons.contains(one)
    {
        names = on_buttons;
    }
    // Words in small letters beside others are a rubric.
    let is_small = |name: &str| {
        !name.contains(char::is_uppercase) && name.contains(' ') && name.contains(byline::is_small)
    };
    let is_said = |name: &String| {
        text.trim() == name || byline::after_by(text) == Some(name) || byline.credits().authors.contains(name)
    };
    names.retain(|name| !is_small(name) || is_said(name) || links.iter().any(|(text, _)| text == name));
    names.retain(|name| !is_sentence(name));
    if names.len() > 1 {
        let mut known = HashSet::new();
        names.retain(|name| known.insert(name.clone()));
    }
    names
        .iter()
        .filter_map(|name| {
            let href = links
                .iter()
                .filter(|(_, href)| !href.is_empty())
                .find(|(text, _)| text.contains(&**name))
                .map(|(_, href)| &**href);
            person(name, href.unwrap_or_default(), base)
        })
        .collect()
}

/// Who is named, with what the name links to.
pub(super) fn person(name: &str, href: &str, base: &Base) -> Option<Author> {
    let url = Some(href).filter(|href| !href.is_empty());
    Some(with_link(
        author(name).ok()?,
        url.and_then(|href| base.join(href)),
    ))
}

//! What the site is called, as titles are compared with it.

use super::around::{fed, mirrored};
use super::folded::folded;
use crate::unfurl::page::Page;
use crate::unfurl::site::without_www;
use std::iter;

/// What the site is called, [`folded`] and each once: what it is stated to be, its host, which is folded already, and what
/// stands around the headline.
pub(in crate::unfurl) fn site_letters(page: &Page, stated: &[String], hosts: &[String]) -> Vec<String> {
    let mut letters = hosts.to_vec();
    let stated = stated.iter().map(|name| &**name);
    for name in stated.chain(mirrored(page)).chain(fed(page)) {
        for name in iter::once(name).chain(without_ending(name)) {
            let name = folded(name);
            if !letters.contains(&name) {
                letters.push(name);
            }
        }
    }
    letters
}

/// What a site is called that is known by its host: `Example.com`, `Example.co.uk`.
fn without_ending(name: &str) -> Option<&str> {
    const MIN_BYTES: usize = 5;
    let (name, ending) = without_www(name.trim()).split_once('.')?;
    let is_label =
        |label: &str| (2..=4).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_one = name.len() >= MIN_BYTES
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_one && ending.split('.').all(is_label)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_as_a_name() {
        for (name, expected) in [
            ("Example.com", Some("Example")),
            ("www.Example.co.uk", Some("Example")),
            ("Example Times", None),
            ("Riv.com", None),
            ("Valley.Example Press", None),
            ("Example.Com", None),
        ] {
            assert_eq!(without_ending(name), expected, "{name}");
        }
    }
}

//! The site as its mark is called: the words for a picture that spell out what the host is known as.

use super::called::by_slogan_signs;
use crate::unfurl::page::Page;
use crate::unfurl::title::is_site;

/// The name that the words for a picture begin with, where the host, [`folded`](crate::unfurl::title::folded), is called
/// so: `Example Times`, `Example Times - News from the river`, `Example Times logo` of `exampletimes.org`.
pub(super) fn mark<'p>(page: &'p Page, host_names: &[String]) -> Option<&'p str> {
    let is_host = |name: &&str| is_site(name, host_names);
    // Hardly any begins so.
    let may_begin = |alt: &str| {
        let alt = alt.strip_prefix("The ").unwrap_or(alt);
        let begins = |name: &String| {
            alt.get(..1)
                .zip(name.get(..1))
                .is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        host_names.iter().any(begins)
    };
    page.pictures
        .iter()
        .map(|picture| &*picture.alt)
        .filter(|alt| may_begin(alt))
        .find_map(|alt| {
            let name = by_slogan_signs(alt).next().map_or(alt, |(name, _)| name);
            let bare = name.strip_suffix(" logo").or_else(|| name.strip_suffix(" Logo"));
            // `exampletimes.org` says no more than the address.
            Some(bare.unwrap_or(name))
                .filter(is_host)
                .filter(|name| !name.contains('.'))
        })
}

/// What the words for a picture whose address says that it is a mark begin with, up to where the host is spelled out:
/// `Example Times` of `Example Times Journal of the river and the valley`.
pub(super) fn begun_mark<'p>(page: &'p Page, host_names: &[String]) -> Option<&'p str> {
    let marks = page.pictures.iter().filter(|picture| is_mark(&picture.src));
    marks.map(|picture| &*picture.alt).find_map(|alt| {
        let ends = alt.match_indices(' ').map(|(end, _)| end).take(MAX_WORDS);
        ends.map(|end| &alt[..end])
            .find(|name| name.contains(' ') && is_site(name, host_names))
    })
}

fn is_mark(src: &str) -> bool {
    src.contains("logo") || src.contains("Logo")
}

/// The most words of a name that ends with what the host is called.
const MAX_WORDS: usize = 4;

/// The words for a picture whose address says that it is a mark, where they end with what the host is called: `The Daily
/// Example` of `example.org`.
pub(super) fn longer_mark<'p>(page: &'p Page, host_names: &[String]) -> Option<&'p str> {
    let is_host = |word: &str| is_site(word, host_names);
    let marks = page.pictures.iter().filter(|picture| is_mark(&picture.src));
    marks.map(|picture| &*picture.alt).find(|alt| {
        let mut words = alt.split(' ').take(MAX_WORDS + 1);
        words.clone().count() <= MAX_WORDS
            && words.all(|word| word.starts_with(char::is_uppercase))
            && alt.rsplit(' ').next().is_some_and(is_host)
    })
}

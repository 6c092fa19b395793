//! What the page says of itself in a sentence or two.

use super::hollow::{is_a_word, is_day, is_keywords, is_of_program, without_tags};
use super::opening::{is_in_header, opening};
use super::standfirst::standfirst;
use super::titled::Titled;
use crate::text::clean_line;
use crate::unfurl::field::{Ballot, Field, Reason, Source};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;
use std::borrow::Cow;

const DESCRIPTION: &[&str] = &[
    "og:description",
    "twitter:description",
    "description",
    "dc.description",
    "dcterms.description",
    "dcterms.abstract",
    "sailthru.description",
    "citation_abstract",
];

/// Whether the header of the site says the same.
fn is_motto(text: &str, page: &Page) -> bool {
    page.paragraphs.iter().any(|paragraph| {
        paragraph.place.header
            && paragraph.text.len() < 2 * text.len()
            && clean_line(&paragraph.text) == text
            && is_in_header(paragraph, page)
    })
}

/// The description.
pub(in crate::unfurl) fn description(
    page: &Page,
    linked: &[Linked],
    title: Option<&str>,
    site: Option<&str>,
    is_list: bool,
) -> Field<String> {
    let mut ballot = Ballot::of_many();
    let titled = Titled::new(page, title, site);
    let read = |text: &str| {
        if text.is_empty() {
            return Err(Reason::Invalid);
        }
        let is_generic = titled.is(text)
            || Some(text) == site
            || is_a_word(text)
            || is_day(text)
            || is_of_program(text)
            || is_motto(text, page)
            || is_keywords(text, title, page);
        let whole = || Some(without_tags(text)).filter(|text| !text.is_empty());
        let text = if is_generic { None } else { whole() };
        text.map(Cow::into_owned).ok_or(Reason::Generic)
    };
    // Most sources say the same, one after the other.
    let mut last: Option<(String, Result<String, Reason>)> = None;
    let mut add = |source: Source, text: &str, own: bool| {
        last.take_if(|(known, _)| known != text);
        let (_, value) = last.get_or_insert_with(|| (text.to_owned(), read(text)));
        ballot.add(source, text, own, value.clone());
    };
    page.metas(DESCRIPTION[0])
        .for_each(|meta| add(DESCRIPTION[0].into(), &meta.content, meta.own));
    // Microdata outside any item may be about one thing of many on the page.
    let add_data = |is_loose: bool, add: &mut dyn FnMut(Source, &str, bool)| {
        for linked in linked.iter().filter(|linked| linked.is_loose() == is_loose) {
            for (source, text) in linked.lines("description") {
                add(source.into(), &text, linked.own);
            }
        }
    };
    add_data(false, &mut add);
    for key in &DESCRIPTION[1..] {
        page.metas(key)
            .for_each(|meta| add((*key).into(), &meta.content, meta.own));
    }
    add_data(true, &mut add);
    // What a list begins with is about the first thing listed.
    if !is_list && let Some(first) = opening(page) {
        if let Some(standfirst) = standfirst(page, title, first) {
            add("lead".into(), &standfirst, false);
        }
        add("p".into(), &clean_line(&first.text), false);
    }
    let mut field = ballot.close();
    if let Some((source, text)) = field
        .value()
        .and_then(|first| repeated_later(page, linked, first))
        .filter(|(_, text)| !titled.is(text))
    {
        field.set(text, source);
    }
    if let Some((source, text)) = field.value().and_then(|first| uncut(page, linked, first)) {
        field.set(text, source);
    }
    if field.value().is_none()
        && let Some(text) = page.meta("og:description").or(page.meta("description"))
    {
        field.set(text.to_owned(), "description");
    }
    field
}

/// The description that `first` repeats after something else: an appeal to subscribe, a dateline.
fn repeated_later(page: &Page, linked: &[Linked], first: &str) -> Option<(String, String)> {
    const MIN_CHARS: usize = 24;
    let is_repeated = |text: &str| {
        let mut last = text.char_indices().skip(MIN_CHARS - 1);
        last.next().is_some_and(|(at, c)| {
            let opening = &text[..at + c.len_utf8()];
            let at = memchr::memmem::find(first.as_bytes(), opening.as_bytes());
            at.is_some_and(|at| at >= MIN_CHARS)
        })
    };
    let mut metas = page.metas("description").filter(|meta| !meta.own);
    if let Some(meta) = metas.find(|meta| is_repeated(&meta.content)) {
        return Some(("description".to_owned(), meta.content.clone()));
    }
    let others = linked.iter().filter(|linked| !linked.own);
    let mut of_data = others.flat_map(|linked| linked.lines("description"));
    of_data.find(|(_, text)| is_repeated(text))
}

/// The description that goes on where `first` breaks off within a word: `The dam of the val...`.
fn uncut(page: &Page, linked: &[Linked], first: &str) -> Option<(String, String)> {
    let start = first.strip_suffix("...").or_else(|| first.strip_suffix('…'))?;
    let metas = DESCRIPTION.iter().flat_map(|key| page.metas(key));
    let metas = metas.filter(|meta| !meta.own);
    let of_metas = metas.map(|meta| (meta.key.clone(), meta.content.clone()));
    let of_data = linked.iter().filter(|linked| !linked.own);
    let of_data = of_data.flat_map(|linked| linked.lines("description"));
    of_metas.chain(of_data).find(|(_, text)| {
        let rest = text.strip_prefix(start).unwrap_or_default();
        start.ends_with(char::is_alphanumeric)
            && rest.starts_with(char::is_alphanumeric)
            && !rest.ends_with('…')
            && !rest.ends_with("...")
    })
}

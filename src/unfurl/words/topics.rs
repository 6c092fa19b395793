//! What the article is about: its section and its tags.

use super::crumbs::{self, Way};
use crate::text::clean_line;
use crate::unfurl::byline::{is_cjk, is_hangul};
use crate::unfurl::field::{Ballot, Field, Reason, Source};
use crate::unfurl::jsonld::{Linked, Value};
use crate::unfurl::page::Page;

const SECTION: &[&str] = &[
    "article:section",
    "og:article:section",
    "parsely-section",
    "section",
    "category",
    "sailthru.section",
    "cxenseparse:articlesection",
    "columnname",
    "og:section",
    "bt:section",
    "article_section",
    "dc.subject",
];
/// Several of these are what the article is about, and no section.
const SUBJECTS: &[&str] = &["category", "dc.subject"];
const TAGS: &[&str] = &[
    "article:tag",
    "og:article:tag",
    "news_keywords",
    // Marks for programs, most of them without spaces.
    "parsely-tags",
    "sailthru.tags",
    "keywords",
    "citation_keywords",
];

/// What tags call the section.
pub(in crate::unfurl) fn sections(page: &Page) -> impl Iterator<Item = &str> {
    let keys = SECTION.iter().filter(|key| !SUBJECTS.contains(key));
    keys.flat_map(|key| page.metas(key)).map(|meta| &*meta.content)
}

/// The first of several sections that are parted by commas alone: `news,nation`. With a space behind it a comma is part of
/// a name: `Arts, Crafts & Music`.
fn first(text: &str) -> String {
    let is_list = text.contains(',') && !text.contains(", ");
    let mut parts = text.split(',').map(str::trim);
    let first = parts.find(|part| is_list && !part.is_empty());
    first.unwrap_or(text).to_owned()
}

/// The section.
pub(in crate::unfurl) fn section(page: &Page, linked: &[Linked], way: &Way) -> Field<String> {
    let mut ballot = Ballot::new();
    for key in &SECTION[..2] {
        page.metas(key)
            .for_each(|meta| ballot.add(*key, &*meta.content, meta.own, Ok(first(&meta.content))));
    }
    for linked in linked {
        for (source, text) in linked.lines("articleSection") {
            let value = if text.contains("://") {
                Err(Reason::Invalid)
            } else {
                Ok(first(&text))
            };
            ballot.add(source, text, linked.own, value);
        }
    }
    for key in &SECTION[2..] {
        for meta in page.metas(key) {
            let value = if SUBJECTS.contains(key) && meta.content.contains([',', ';']) {
                Err(Reason::Mismatch)
            } else {
                Ok(first(&meta.content))
            };
            ballot.add(*key, &*meta.content, meta.own, value);
        }
    }
    for linked in linked {
        for name in crumbs::sections(linked, way) {
            let source = format!("{}.BreadcrumbList", linked.prefix);
            ballot.add(source, name.clone(), linked.own, Ok(name));
        }
    }
    ballot.close()
}

/// What parts the tags of a list.
const SIGNS: [char; 4] = [',', ';', '、', '，'];

/// Tags given one by one stay whole; a single text with commas is a list, and one in letters of Chinese with spaces.
fn list(mut texts: Vec<String>) -> Vec<String> {
    // Some state the same list twice.
    if let [first, rest @ ..] = &texts[..]
        && rest.iter().all(|text| text == first)
    {
        texts.truncate(1);
    }
    let is_written_apart = |text: &str| {
        let mut words = text.split(' ');
        text.contains(' ')
            && words.all(|word| !word.is_empty() && word.chars().all(|c| is_cjk(c) && !is_hangul(c)))
    };
    let texts = match &texts[..] {
        [one] if one.contains(SIGNS) => one.split(SIGNS).map(str::to_owned).collect(),
        [one] if is_written_apart(one) => one.split(' ').map(str::to_owned).collect(),
        _ => texts,
    };
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        let text = clean_line(&text);
        if !text.is_empty() && !found.contains(&text) && found.len() < 100 {
            found.push(text);
        }
    }
    found
}

/// The tags.
pub(in crate::unfurl) fn tags(page: &Page, linked: &[Linked]) -> Field<Vec<String>> {
    let mut ballot = Ballot::new();
    let mut add = |source: Source, own: bool, tags: Vec<String>| {
        if !tags.is_empty() {
            ballot.add(source, tags.join(", "), own, Ok(tags));
        }
    };
    let keywords = |wanted_list: bool| {
        linked.iter().flat_map(move |linked| {
            linked
                .values("keywords")
                .filter(move |(_, value)| matches!(value, Value::Array(_)) == wanted_list)
                .map(move |(source, value)| {
                    let texts = linked.texts(value);
                    let plain = texts
                        .into_iter()
                        .filter(|text| !text.contains("://"))
                        .collect::<Vec<_>>();
                    // What is already a list needs no splitting.
                    (
                        source,
                        linked.own,
                        match value {
                            // But for one that is stated several times.
                            Value::Array(_) if plain.windows(2).any(|two| two[0] != two[1]) => plain,
                            _ => list(plain),
                        },
                    )
                })
        })
    };
    keywords(true).for_each(|(source, own, tags)| add(source.into(), own, tags));
    for key in TAGS {
        let is_there = |own: &bool| page.metas(key).any(|meta| meta.own == *own);
        for own in [false, true].into_iter().filter(is_there) {
            add(
                (*key).into(),
                own,
                list(
                    page.metas(key)
                        .filter(|meta| meta.own == own)
                        .map(|meta| meta.content.clone())
                        .collect(),
                ),
            );
        }
        if *key == TAGS[1] {
            keywords(false).for_each(|(source, own, tags)| add(source.into(), own, tags));
        }
    }
    add("rel=tag".into(), false, list(page.rel_tags.clone()));
    ballot.close()
}

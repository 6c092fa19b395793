//! What the article is about: its section and its tags.

use crate::text::clean_line;
use crate::unfurl::field::{Ballot, Field, Reason};
use crate::unfurl::jsonld::Linked;
use crate::unfurl::page::Page;
use serde_json::Value;

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
    SUBJECT,
];
const SUBJECT: &str = "dc.subject";
const TAGS: &[&str] = &[
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "sailthru.tags",
    "news_keywords",
    "keywords",
    "citation_keywords",
];

/// What tags call the section.
pub(in crate::unfurl) fn sections(page: &Page) -> impl Iterator<Item = &str> {
    let keys = SECTION.iter().filter(|key| **key != SUBJECT);
    keys.flat_map(|key| page.metas(key)).map(|meta| &*meta.content)
}

/// The section.
pub(in crate::unfurl) fn section(page: &Page, linked: &[Linked]) -> Field<String> {
    let mut ballot = Ballot::new();
    for key in &SECTION[..2] {
        page.metas(key)
            .for_each(|meta| ballot.add(*key, &*meta.content, meta.own, Ok(meta.content.clone())));
    }
    for linked in linked {
        for (source, text) in linked.lines("articleSection") {
            let value = if text.contains("://") {
                Err(Reason::Invalid)
            } else {
                Ok(text.clone())
            };
            ballot.add(source, text, linked.own, value);
        }
    }
    for key in &SECTION[2..] {
        for meta in page.metas(key) {
            // Several subjects are what the article is about, and no section.
            let value = if *key == SUBJECT && meta.content.contains([',', ';']) {
                Err(Reason::Mismatch)
            } else {
                Ok(meta.content.clone())
            };
            ballot.add(*key, &*meta.content, meta.own, value);
        }
    }
    ballot.close()
}

/// Tags given one by one stay whole; a single text with commas is a list.
fn list(texts: Vec<String>) -> Vec<String> {
    let texts = match &texts[..] {
        [one] if one.contains([',', ';', '、', '，']) => {
            one.split([',', ';', '、', '，']).map(str::to_owned).collect()
        }
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
    let mut add = |source: &str, own: bool, tags: Vec<String>| {
        if !tags.is_empty() {
            ballot.add(source.to_owned(), tags.join(", "), own, Ok(tags));
        }
    };
    let keywords = |wanted_list: bool| {
        linked.iter().flat_map(move |linked| {
            linked
                .values("keywords")
                .filter(move |(_, value)| value.is_array() == wanted_list)
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
                            Value::Array(_) => plain,
                            _ => list(plain),
                        },
                    )
                })
        })
    };
    keywords(true).for_each(|(source, own, tags)| add(&source, own, tags));
    for key in TAGS {
        for own in [false, true] {
            add(
                key,
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
            keywords(false).for_each(|(source, own, tags)| add(&source, own, tags));
        }
    }
    add("rel=tag", false, list(page.rel_tags.clone()));
    ballot.close()
}

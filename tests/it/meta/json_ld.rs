//! The article as its JSON-LD tells it.

use super::page::Page;
use crate::arbitrary;
use handbill::Article;
use handbill::article::{Contributor, Role};
use handbill::meta::{MetaOptions, open_graph};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The one JSON-LD node of a page.
pub(super) fn of(page: &Page) -> Value {
    let scripts = page.all("script");
    assert_eq!(scripts.len(), 1, "one script");
    serde_json::from_str(&scripts[0]).expect("the script holds JSON")
}

fn node(article: &Article) -> Value {
    of(&Page::read(&open_graph(article, &MetaOptions::new())))
}

/// `value` without the properties that are null, as JSON-LD leaves out what is not known.
fn known(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, known(value)))
            .collect(),
        Value::Array(entries) => entries.into_iter().map(known).collect(),
        other => other,
    }
}

/// A list, or nothing where there is nothing to list.
fn list(entries: Vec<Value>) -> Value {
    if entries.is_empty() {
        Value::Null
    } else {
        entries.into()
    }
}

fn people(article: &Article, roles: &[Role]) -> Value {
    let person = |person: &Contributor| {
        let job = (person.role() == Role::Photographer).then_some("photographer");
        json!({"@type": "Person", "name": person.name(), "url": person.url().map(AsRef::<str>::as_ref), "jobTitle": job})
    };
    let chosen = article
        .contributors()
        .iter()
        .filter(|known| roles.contains(&known.role()));
    list(chosen.map(person).collect())
}

fn expected(article: &Article) -> Value {
    let url = article.url().without_trackers().without_fragment().to_string();
    let site_name = article.site().map(|site| site.name());
    let author = |author: &handbill::article::Author| {
        let kind = if Some(author.name()) == site_name {
            "Organization"
        } else {
            "Person"
        };
        json!({"@type": kind, "name": author.name(), "url": author.url().map(AsRef::<str>::as_ref), "identifier": author.fediverse()})
    };
    known(json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "url": url,
        "headline": article.title(),
        "description": article.description(),
        "image": list(article.image().iter().map(|image| json!({
            "@type": "ImageObject",
            "url": image.url().as_str(),
            "width": image.size_px().map(|size| size.0),
            "height": image.size_px().map(|size| size.1),
            "encodingFormat": image.media_type(),
            "caption": image.caption(),
            "creditText": image.credit(),
        })).collect()),
        "datePublished": article.published().map(ToString::to_string),
        "dateModified": article.modified().map(ToString::to_string),
        "author": list(article.authors().iter().map(author).collect()),
        "translator": people(article, &[Role::Translator]),
        "editor": people(article, &[Role::Editor]),
        "contributor": people(article, &[Role::Photographer, Role::Contributor]),
        "publisher": article.site().map(|site| json!({
            "@type": "Organization",
            "name": site.name(),
            "url": site.url().map(AsRef::<str>::as_ref),
            "logo": site.logo().map(|logo| json!({"@type": "ImageObject", "url": logo.as_str()})),
        })),
        "inLanguage": article.language().map(ToString::to_string),
        "articleSection": article.section(),
        "keywords": list(article.tags().iter().map(|tag| json!(tag)).collect()),
        "isAccessibleForFree": article.paywalled().map(|paywalled| !paywalled),
    }))
}

/// Every string in `value`.
fn strings<'a>(value: &'a Value, found: &mut Vec<(&'a str, &'a str)>, name: &'a str) {
    match value {
        Value::String(text) => found.push((name, text)),
        Value::Array(entries) => entries.iter().for_each(|entry| strings(entry, found, name)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, field)| strings(field, found, name)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn it_says_what_the_article_says(article in arbitrary::article()) {
        prop_assert_eq!(node(&article), expected(&article));
    }

    #[test]
    fn nothing_is_empty_and_every_link_is_a_web_link(article in arbitrary::article()) {
        let node = node(&article);
        let mut found = Vec::new();
        strings(&node, &mut found, "");
        for (name, text) in found {
            prop_assert!(!text.is_empty(), "{}", name);
            if matches!(name, "url" | "@id" | "@context") {
                prop_assert!(text.starts_with("https://") || text.starts_with("http://"), "{}", text);
            }
        }
    }

    /// Mastodon decodes entities in the script before it reads the JSON, so there must be none.
    #[test]
    fn it_is_the_same_once_entities_are_decoded(article in arbitrary::article()) {
        let script = Page::read(&open_graph(&article, &MetaOptions::new())).all("script").remove(0);
        prop_assert_eq!(htmlize::unescape(&*script), &*script);
        let unsafe_here = ['<', '>', '&', '\u{2028}', '\u{2029}'];
        prop_assert!(!script.contains(unsafe_here));
    }
}

//! JSON-LD: readable, and by Google's rules for articles.

use crate::check::context::{Context, is_article};
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;
use crate::link::HttpUrl;
use crate::time::Timestamp;
use serde_json::Value;

rules! {
    DATA_MISSING = Warning "jsonld-missing" for ["google", "mastodon"];
        what "an article has JSON-LD that describes it";
        why "Search engines take headline, date, authors and picture from it, Mastodon its byline.";
        fix "add a NewsArticle as JSON-LD";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Organization\",\"name\":\"Example\"}</script>";
        good GOOD;
        from ["google-article", "mastodon-src"];
    DATA_INVALID = Error "jsonld-invalid" for ["google", "mastodon"];
        what "JSON-LD is JSON";
        why "One comma too many, and all of it is lost.";
        fix "correct it where the message says";
        bad "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",}</script>";
        good GOOD;
        from ["google-article", "mastodon-src"];
    DATA_ENTITY = Warning "jsonld-entity" for ["mastodon"];
        what "JSON-LD holds no character references";
        why "A script is not HTML: search engines show &quot; as it is, and Mastodon decodes it before it reads the JSON, which may break it.";
        fix "write & as \\u0026, and quotes as \\\"";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"The &quot;first&quot; water\"}</script>";
        good GOOD;
        from ["mastodon-src"];
    DATA_ESCAPE = Error "jsonld-escape" for [];
        what "JSON-LD has no raw < in it";
        why "A headline with </script> or <!-- ends the script early and puts the rest on the page.";
        fix "write < as \\u003c";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"a <b>b</b>\"}</script>";
        good GOOD;
        from ["html-spec"];
    DATA_CONTEXT = Error "jsonld-context" for ["google"];
        what "JSON-LD says @context schema.org";
        why "Without it the words mean nothing.";
        fix "add \"@context\": \"https://schema.org\"";
        bad "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"River reaches the sea\"}</script>";
        good GOOD;
        from ["google-article"];
    DATA_NESTED = Warning "jsonld-nested" for ["mastodon"];
        what "the article stands at the top of its JSON-LD";
        why "Mastodon looks into no @graph and no object within another.";
        fix "give the article a script of its own";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"River reaches the sea\"}]}</script>";
        good GOOD;
        from ["mastodon-src"];
    DATA_TYPE = Note "jsonld-type" for ["mastodon"];
        what "the article's @type is the text NewsArticle";
        why "Mastodon reads no Article, no BlogPosting and no list of types.";
        fix "write \"@type\": \"NewsArticle\"";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":[\"Article\"],\"headline\":\"River reaches the sea\"}</script>";
        good GOOD;
        from ["mastodon-src"];
    DATA_HEADLINE_MISSING = Warning "jsonld-headline-missing" for ["google"];
        what "the JSON-LD has a headline";
        why "Google recommends it; Mastodon takes its title from it.";
        fix "add \"headline\"";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"}</script>";
        good GOOD;
        from ["google-article"];
    DATA_HEADLINE_DIFFERS = Warning "jsonld-headline-differs" for ["mastodon", "google"];
        what "the JSON-LD's headline is og:title";
        why "Mastodon prefers the headline: it shows another title than the rest.";
        fix "make them the same";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Example News\"}</script>";
        good GOOD;
        from ["mastodon-src"];
    DATA_IMAGE = Warning "jsonld-image" for ["google"];
        what "the JSON-LD has a picture, with its address in full";
        why "Google shows articles without one in fewer places, and resolves no relative address.";
        fix "add \"image\" with the address of og:image";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"River reaches the sea\",\"image\":\"/river.jpg\"}</script>";
        good GOOD;
        from ["google-article"];
    DATA_AUTHOR = Warning "jsonld-author" for ["google", "mastodon"];
        what "authors in JSON-LD are objects with @type and name, and nothing but the name in it";
        why "Google asks for it, and takes \"By Ada Lin\" or two names in one as the name of one author.";
        fix "write {\"@type\": \"Person\", \"name\": \"Ada Lin\"} for each author";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"River reaches the sea\",\"author\":\"Ada Lin\"}</script>";
        good GOOD;
        from ["google-article"];
    DATA_TIME = Warning "jsonld-time" for ["google"];
        what "datePublished is there, and times in JSON-LD are written by ISO 8601";
        why "Google passes over others; news without a date ranks as old.";
        fix "add \"datePublished\", for instance 2026-11-22T09:30:00+09:00";
        bad "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"River reaches the sea\",\"datePublished\":\"yesterday\"}</script>";
        good GOOD;
        from ["google-article"];
}

/// An article by the rules.
const GOOD: &str = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"River reaches the sea\",\"image\":[\"https://example.org/img/1200x630-120000.jpg\"],\"datePublished\":\"2026-11-22T09:30:00+09:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Lin\"}],\"inLanguage\":\"en\"}</script>";

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for (data, passage) in context.data.iter().zip(&context.document.data) {
        match &data.value {
            Err(error) => {
                let at = byte_of(&passage.text, error.line(), error.column());
                let at = data.inside.start + at;
                out.add(
                    &DATA_INVALID,
                    &(at..at),
                    "ld+json",
                    format!("it is not JSON: {}", reason(error)),
                );
            }
            Ok(value) => {
                let has_context = match value {
                    Value::Array(list) => list.iter().all(|value| value["@context"].is_null()),
                    value => value["@context"].is_null(),
                };
                if has_context && value != &Value::Null {
                    out.add(&DATA_CONTEXT, &data.at, "ld+json", "there is no @context");
                }
                if htmlize::unescape(passage.text.as_str()) != passage.text {
                    out.add(&DATA_ENTITY, &data.at, "ld+json", "it holds character references");
                }
            }
        }
        if let Some(at) = passage.text.find('<') {
            let at = data.inside.start + at;
            out.add(&DATA_ESCAPE, &(at..at + 1), "ld+json", "there is a raw < in it");
        }
    }
    let Some(article) = context.article_data() else {
        if context.is_article() && !context.data.iter().any(|data| data.value.is_err()) {
            let top = context
                .document
                .meta("og:type")
                .map_or(context.document.top(), |meta| &meta.at);
            out.add(&DATA_MISSING, top, "ld+json", "no JSON-LD describes the article");
        }
        return;
    };
    let (node, at) = (article.node, article.at);
    if !article.is_top {
        out.add(
            &DATA_NESTED,
            at,
            "ld+json",
            "the article stands within another object",
        );
    }
    if node["@type"].as_str().is_none_or(|kind| kind != "NewsArticle") && is_article(node) {
        out.add(&DATA_TYPE, at, "@type", format!("@type is {}", node["@type"]));
    }
    headline(context, node, at, out);
    if !has_image(&node["image"]) {
        out.add(
            &DATA_IMAGE,
            at,
            "image",
            "there is no picture with its address in full",
        );
    }
    author(node, at, out);
    let published = node["datePublished"].as_str();
    let modified = node["dateModified"].as_str();
    let is_bad =
        |time: &str| Timestamp::parse(time).is_err() && time.parse::<jiff::civil::DateTime>().is_err();
    match published {
        None => out.add(&DATA_TIME, at, "datePublished", "there is no datePublished"),
        Some(time) if is_bad(time) => {
            out.add(&DATA_TIME, at, "datePublished", format!("it is {}", quoted(time)))
        }
        Some(_) => {}
    }
    if let Some(time) = modified.filter(|time| is_bad(time)) {
        out.add(&DATA_TIME, at, "dateModified", format!("it is {}", quoted(time)));
    }
}

fn headline(context: &Context<'_>, node: &Value, at: &std::ops::Range<usize>, out: &mut Findings<'_>) {
    let Some(headline) = node["headline"].as_str().filter(|text| !text.trim().is_empty()) else {
        return out.add(&DATA_HEADLINE_MISSING, at, "headline", "there is no headline");
    };
    let headline = crate::text::clean_line(headline);
    let differs = context.document.meta("og:title").is_some_and(|meta| {
        let title = crate::text::clean_line(&meta.content);
        // Google cuts headlines, so some sites write a shorter one.
        title != headline && !title.starts_with(headline.trim_end_matches('…').trim_end())
    });
    if differs {
        out.add(
            &DATA_HEADLINE_DIFFERS,
            at,
            "headline",
            format!("it is {}", quoted(&headline)),
        );
    }
}

fn has_image(value: &Value) -> bool {
    match value {
        Value::String(url) => HttpUrl::parse(url).is_ok(),
        Value::Array(list) => !list.is_empty() && list.iter().all(has_image),
        Value::Object(map) => ["url", "contentUrl", "@id"]
            .iter()
            .any(|key| map.get(*key).is_some_and(has_image)),
        _ => false,
    }
}

fn author(node: &Value, at: &std::ops::Range<usize>, out: &mut Findings<'_>) {
    let list = match &node["author"] {
        Value::Null => return,
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    for author in list {
        let name = author["name"].as_str();
        let problem = match (name, author["@type"].is_null(), author["@id"].is_null()) {
            (None, _, false) => None,
            (None, _, _) => Some("an author is no object with a name".to_owned()),
            (Some(_), true, _) => Some("an author has no @type".to_owned()),
            (Some(name), false, _) => {
                let prefixed = name.to_lowercase().starts_with("by ");
                let is_list = author["@type"] == "Person" && name.contains([',', '、', '，']);
                (prefixed || is_list).then(|| format!("an author's name is {}", quoted(name)))
            }
        };
        if let Some(problem) = problem {
            return out.add(&DATA_AUTHOR, at, "author", problem);
        }
    }
}

/// Where line and column (both from 1, the column in bytes) stand in a text.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The error without its place, which the finding has.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

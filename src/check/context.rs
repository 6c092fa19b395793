//! What rules and previews ask of a page.

use super::CheckOptions;
use super::answer::Answer;
use super::document::{Document, Meta};
use super::files::{Files, Found};
use crate::link::HttpUrl;
use serde_json::Value;
use std::ops::Range;

/// The types that say a page is an article ([schema.org](https://schema.org/Article)).
const ARTICLES: &[&str] = &[
    "NewsArticle",
    "Article",
    "BlogPosting",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "LiveBlogPosting",
    "Report",
];

/// One script of JSON-LD.
pub(super) struct Data {
    /// `None` where it is not JSON.
    pub(super) value: Result<Value, serde_json::Error>,
    pub(super) at: Range<usize>,
    pub(super) inside: Range<usize>,
}

/// The object of JSON-LD that describes the article.
pub(super) struct ArticleData<'a> {
    pub(super) node: &'a Value,
    pub(super) at: &'a Range<usize>,
    /// Whether it stands at the top, not within `@graph` or another object.
    pub(super) is_top: bool,
}

/// A text of the page, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) at: Range<usize>,
}

/// The picture for the preview.
pub(super) struct Image<'a> {
    pub(super) meta: &'a Meta,
    pub(super) url: Option<HttpUrl>,
    pub(super) found: Found,
}

pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) files: &'a dyn Files,
    pub(super) data: Vec<Data>,
    pub(super) image: Option<Image<'a>>,
    /// Where the options say the page is.
    pub(super) given: Option<&'a HttpUrl>,
    /// The `Content-Type` header it came with.
    pub(super) content_type: Option<&'a str>,
    /// How the server answered.
    pub(super) answer: Option<&'a Answer>,
    url: Option<HttpUrl>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, options: &'a CheckOptions, files: &'a dyn Files) -> Self {
        let canonical = document
            .links("canonical")
            .find_map(|link| HttpUrl::parse(&link.href).ok());
        let stated = || {
            document
                .meta("og:url")
                .and_then(|meta| HttpUrl::parse(&meta.content).ok())
        };
        let url = canonical.or_else(stated).or_else(|| options.url.clone());
        let data = document
            .data
            .iter()
            .map(|passage| Data {
                value: serde_json::from_str(&passage.text),
                at: passage.at.clone(),
                inside: passage.inside.clone(),
            })
            .collect();
        let mut context = Self {
            document,
            files,
            data,
            image: None,
            given: options.url.as_ref(),
            content_type: options.content_type.as_deref(),
            answer: options.answer.as_ref(),
            url,
        };
        let image = document
            .meta("og:image")
            .or_else(|| document.meta("twitter:image"));
        context.image = image.map(|meta| {
            let url = context.resolve(&meta.content);
            let found = url.as_ref().map_or(Found::Unknown, |url| files.picture(url));
            Image { meta, url, found }
        });
        context
    }

    /// The page's address: its canonical link, `og:url` or what the options say.
    pub(super) fn url(&self) -> Option<&HttpUrl> {
        self.url.as_ref()
    }

    /// A link of the page in full, where that can be told.
    pub(super) fn resolve(&self, link: &str) -> Option<HttpUrl> {
        let absolute = HttpUrl::parse(link).ok();
        let base = self.given.or(self.url.as_ref());
        absolute.or_else(|| base?.join(link).ok())
    }

    /// Whether the page says that it is an article.
    pub(super) fn is_article(&self) -> bool {
        self.document
            .meta("og:type")
            .is_some_and(|meta| meta.content.eq_ignore_ascii_case("article"))
            || self.article_data().is_some()
    }

    /// The article in the JSON-LD; one at the top before one that is nested.
    pub(super) fn article_data(&self) -> Option<ArticleData<'_>> {
        let parsed = || {
            self.data
                .iter()
                .filter_map(|data| Some((data.value.as_ref().ok()?, &data.at)))
        };
        let top = parsed().find_map(|(value, at)| {
            let node = objects(value).find(|node| is_article(node))?;
            Some(ArticleData {
                node,
                at,
                is_top: true,
            })
        });
        top.or_else(|| {
            parsed().find_map(|(value, at)| {
                let node = nested(value, 0)?;
                Some(ArticleData {
                    node,
                    at,
                    is_top: false,
                })
            })
        })
    }

    /// What `key` of the table of platforms stands for: a meta tag, `title`, `jsonld:headline`, `icon`, `img`.
    pub(super) fn read(&self, key: &str) -> Option<Text> {
        let document = self.document;
        if let Some(name) = key.strip_prefix("jsonld:") {
            return self.mastodon_data(name);
        }
        match key {
            "title" => document
                .titles
                .first()
                .map(|title| Text {
                    text: title.text.clone(),
                    at: title.at.clone(),
                })
                .filter(|text| !text.text.is_empty()),
            "icon" => document
                .links
                .iter()
                .find(|link| {
                    ["apple-touch-icon", "apple-touch-icon-precomposed", "icon"]
                        .iter()
                        .any(|rel| link.is(rel))
                })
                .map(|link| Text {
                    text: link.href.clone(),
                    at: link.at.clone(),
                }),
            "img" => document.images.first().map(|(src, at)| Text {
                text: src.clone(),
                at: at.clone(),
            }),
            key => document.meta(key).map(|meta| Text {
                text: crate::text::clean_line(&meta.content),
                at: meta.at.clone(),
            }),
        }
    }

    /// As Mastodon reads JSON-LD: only at the top, only a NewsArticle or WebPage, its type a plain text
    /// (`app/lib/link_details_extractor.rb`).
    fn mastodon_data(&self, name: &str) -> Option<Text> {
        let data = self.data.iter().find(|data| data.value.is_ok())?;
        let value = data.value.as_ref().ok()?;
        let node = objects(value).find(|node| {
            node["@type"]
                .as_str()
                .is_some_and(|kind| ["NewsArticle", "WebPage"].contains(&kind))
        })?;
        let text = crate::text::clean_line(node[name].as_str()?);
        (!text.is_empty()).then(|| Text {
            text,
            at: data.at.clone(),
        })
    }

    /// The title most apps read.
    pub(super) fn title(&self) -> Option<Text> {
        self.read("og:title").or_else(|| self.read("title"))
    }

    /// The description most apps read.
    pub(super) fn description(&self) -> Option<Text> {
        self.read("og:description").or_else(|| self.read("description"))
    }
}

/// An object, or those of a list.
fn objects(value: &Value) -> impl Iterator<Item = &Value> {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    list.iter().filter(|value| value.is_object())
}

/// Whether an object is an article, its type a text or one of a list.
pub(super) fn is_article(node: &Value) -> bool {
    let is = |kind: &Value| kind.as_str().is_some_and(|kind| ARTICLES.contains(&kind));
    match &node["@type"] {
        Value::Array(kinds) => kinds.iter().any(is),
        kind => is(kind),
    }
}

fn nested(value: &Value, depth: usize) -> Option<&Value> {
    if depth > 8 {
        return None;
    }
    match value {
        Value::Object(map) => {
            if is_article(value) {
                return Some(value);
            }
            map.values().find_map(|value| nested(value, depth + 1))
        }
        Value::Array(list) => list.iter().find_map(|value| nested(value, depth + 1)),
        _ => None,
    }
}

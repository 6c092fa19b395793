//! The article as JSON-LD: one `NewsArticle` at the top level, because Mastodon looks neither into `@graph` nor
//! into lists of types.

use super::facts::Facts;
use crate::article::{Author, Contributor, Image, Role, Site};
use crate::link::HttpUrl;
use crate::markup::escape_json_for_script;
use crate::time::Timestamp;
use serde_json::{Map, Value, json};

/// The article by Google's rules for [articles](https://developers.google.com/search/docs/appearance/structured-data/article)
/// and [pictures](https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata) with
/// [schema.org's](https://schema.org/NewsArticle) further properties, safe inside a script.
pub(super) fn news_article(facts: &Facts<'_>) -> String {
    let article = facts.article;
    let mut node = Node::new("NewsArticle");
    node.0
        .shift_insert(0, "@context".to_owned(), json!("https://schema.org"));
    if let Some(url) = facts.limits.url(&facts.canonical) {
        node.set(
            "mainEntityOfPage",
            Some(json!({"@type": "WebPage", "@id": url.as_str()})),
        );
        node.set("url", Some(url.as_str()));
    }
    node.set("headline", Some(facts.title.as_str()));
    node.set("description", facts.description.as_deref());
    node.set_list("image", facts.image.map(|image| picture(facts, image)));
    node.set("datePublished", article.published().map(Timestamp::as_str));
    node.set("dateModified", article.modified().map(Timestamp::as_str));
    let authors = facts.limits.list(article.authors());
    node.set_list("author", authors.iter().map(|author| writer(facts, author)));
    let others = facts.limits.list(article.contributors());
    for (property, roles) in [
        ("translator", &[Role::Translator][..]),
        ("editor", &[Role::Editor]),
        ("contributor", &[Role::Photographer, Role::Contributor]),
    ] {
        let people = others.iter().filter(|person| roles.contains(&person.role()));
        node.set_list(property, people.map(|person| helper(facts, person)));
    }
    node.set("publisher", article.site().map(|site| publisher(facts, site)));
    let language = article.language().map(|language| language.as_str());
    node.set("inLanguage", language.and_then(|tag| facts.limits.token(tag)));
    node.set(
        "articleSection",
        article.section().map(|name| facts.limits.name(name)),
    );
    let tags = facts.limits.list(article.tags());
    node.set_list("keywords", tags.iter().map(|tag| facts.limits.name(tag)));
    node.set(
        "isAccessibleForFree",
        article.paywalled().map(|paywalled| !paywalled),
    );
    escape_json_for_script(&Value::Object(node.0).to_string())
}

/// A typed object that holds no empty property.
struct Node(Map<String, Value>);

impl Node {
    fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), json!(kind))]))
    }

    fn set(&mut self, property: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.0.insert(property.to_owned(), value.into());
        }
    }

    fn set_list(&mut self, property: &str, values: impl IntoIterator<Item = impl Into<Value>>) {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        self.set(property, Some(values).filter(|values| !values.is_empty()));
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

fn picture(facts: &Facts<'_>, image: &Image) -> Node {
    let mut node = Node::new("ImageObject");
    node.set("url", Some(image.url().as_str()));
    node.set("width", image.size_px().map(|(width, _)| width));
    node.set("height", image.size_px().map(|(_, height)| height));
    let media_type = image.media_type();
    node.set(
        "encodingFormat",
        media_type.and_then(|name| facts.limits.token(name)),
    );
    node.set(
        "caption",
        image.caption().map(|caption| facts.limits.text(caption)),
    );
    node.set(
        "creditText",
        image.credit().map(|credit| facts.limits.name(credit)),
    );
    node
}

/// An author; the site itself is an organisation, anybody else a person. The fediverse handle is their identifier.
fn writer(facts: &Facts<'_>, author: &Author) -> Node {
    let is_site = facts
        .article
        .site()
        .is_some_and(|site| site.name() == author.name());
    let mut node = named(
        facts,
        if is_site { "Organization" } else { "Person" },
        author.name(),
        author.url(),
    );
    node.set(
        "identifier",
        author.fediverse().and_then(|handle| facts.limits.token(handle)),
    );
    node
}

/// A contributor; schema.org has no property for a photographer, so the job title says it.
fn helper(facts: &Facts<'_>, person: &Contributor) -> Node {
    let mut node = named(facts, "Person", person.name(), person.url());
    let photographer = person.role() == Role::Photographer;
    node.set("jobTitle", photographer.then_some(Role::Photographer.as_str()));
    node
}

fn publisher(facts: &Facts<'_>, site: &Site) -> Node {
    let mut node = named(facts, "Organization", site.name(), site.url());
    let logo = site.logo().and_then(|logo| facts.limits.url(logo));
    node.set(
        "logo",
        logo.map(|logo| json!({"@type": "ImageObject", "url": logo.as_str()})),
    );
    node
}

fn named(facts: &Facts<'_>, kind: &str, name: &str, url: Option<&HttpUrl>) -> Node {
    let mut node = Node::new(kind);
    node.set("name", Some(facts.limits.name(name)));
    node.set(
        "url",
        url.and_then(|url| facts.limits.url(url)).map(|url| url.as_str()),
    );
    node
}

//! The article as JSON-LD: one `NewsArticle` at the top level, because Mastodon looks neither into `@graph` nor
//! into lists of types.

use super::facts::Facts;
use super::json::Node;
use crate::article::{Author, Contributor, Image, Role, Site};
use crate::link::HttpUrl;
use crate::markup::escape_json_for_script;
use crate::time::Timestamp;

/// The article by Google's rules for [articles](https://developers.google.com/search/docs/appearance/structured-data/article)
/// and [pictures](https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata) with
/// [schema.org's](https://schema.org/NewsArticle) further properties, safe inside a script.
pub(super) fn news_article(facts: &Facts<'_>) -> String {
    let article = facts.article;
    let mut node = Node::of_context("https://schema.org", "NewsArticle");
    if let Some(url) = facts.limits.url(&facts.canonical) {
        let mut page = Node::new("WebPage");
        page.set("@id", Some(url.as_str()));
        node.set("mainEntityOfPage", Some(page));
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
    node.set_texts("keywords", tags.iter().map(|tag| facts.limits.name(tag)));
    node.set(
        "isAccessibleForFree",
        article.paywalled().map(|paywalled| !paywalled),
    );
    escape_json_for_script(&node.to_json())
}

fn picture<'a>(facts: &Facts<'_>, image: &'a Image) -> Node<'a> {
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
fn writer<'a>(facts: &Facts<'_>, author: &'a Author) -> Node<'a> {
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
fn helper<'a>(facts: &Facts<'_>, person: &'a Contributor) -> Node<'a> {
    let mut node = named(facts, "Person", person.name(), person.url());
    let photographer = person.role() == Role::Photographer;
    node.set("jobTitle", photographer.then_some(Role::Photographer.as_str()));
    node
}

fn publisher<'a>(facts: &Facts<'_>, site: &'a Site) -> Node<'a> {
    let mut node = named(facts, "Organization", site.name(), site.url());
    let logo = site.logo().and_then(|logo| facts.limits.url(logo));
    node.set(
        "logo",
        logo.map(|logo| {
            let mut image = Node::new("ImageObject");
            image.set("url", Some(logo.as_str()));
            image
        }),
    );
    node
}

fn named<'a>(facts: &Facts<'_>, kind: &'static str, name: &'a str, url: Option<&'a HttpUrl>) -> Node<'a> {
    let mut node = Node::new(kind);
    node.set("name", Some(facts.limits.name(name)));
    node.set(
        "url",
        url.and_then(|url| facts.limits.url(url)).map(|url| url.as_str()),
    );
    node
}

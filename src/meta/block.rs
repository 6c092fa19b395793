//! The tags and their order: what previews need first, JSON-LD last.

use super::facts::Facts;
use super::{HeadTag, MetaAttribute, MetaOptions, json_ld, locale};
use crate::article::{Alternate, Author, Image, Site};
use crate::link::HttpUrl;
use crate::text::{Count, fit};
use crate::time::Timestamp;

/// The smallest picture for which X draws the large card
/// ([large image card](https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image)).
const LARGE_CARD_MIN_PX: (u32, u32) = (300, 157);

/// The longest text alternative that X takes, in characters ([cards](https://developer.x.com/cards/markup)).
const X_ALT_MAX_CHARS: usize = 420;

pub(super) fn tags(facts: &Facts<'_>, options: &MetaOptions) -> Vec<HeadTag> {
    let mut tags = Tags(Vec::new());
    page(&mut tags, facts, options);
    open_graph(&mut tags, facts);
    article(&mut tags, facts);
    x_card(&mut tags, facts);
    people(&mut tags, facts);
    links(&mut tags, facts, options);
    tags.0.push(HeadTag::JsonLd(json_ld::news_article(facts)));
    tags.0
}

struct Tags(Vec<HeadTag>);

impl Tags {
    fn meta(&mut self, attribute: MetaAttribute, key: &'static str, content: Option<impl Into<String>>) {
        if let Some(content) = content.map(Into::into) {
            self.0.push(HeadTag::Meta {
                attribute,
                key,
                content,
            });
        }
    }

    fn name(&mut self, key: &'static str, content: Option<impl Into<String>>) {
        self.meta(MetaAttribute::Name, key, content);
    }

    fn property(&mut self, key: &'static str, content: Option<impl Into<String>>) {
        self.meta(MetaAttribute::Property, key, content);
    }
}

fn page(tags: &mut Tags, facts: &Facts<'_>, options: &MetaOptions) {
    if options.title_tag {
        tags.0.push(HeadTag::Title(facts.title.clone()));
    }
    tags.0.push(HeadTag::Link {
        rel: "canonical",
        href: facts.canonical.clone(),
        hreflang: None,
        media_type: None,
        title: None,
    });
    tags.name("description", facts.description.clone());
    // https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#max-image-preview
    tags.name("robots", Some("max-image-preview:large"));
}

/// Open Graph's own tags (<https://ogp.me/>). `og:image:secure_url` is not written: it is for a picture whose
/// `og:image` is not https, and then there is no https address to give.
fn open_graph(tags: &mut Tags, facts: &Facts<'_>) {
    let site = facts.article.site();
    tags.property("og:type", Some("article"));
    tags.property("og:title", Some(facts.title.as_str()));
    tags.property("og:description", facts.description.as_deref());
    tags.property("og:url", Some(facts.canonical.as_str()));
    tags.property("og:site_name", site.map(|site| facts.limits.name(site.name())));
    locales(tags, facts);
    if let Some(image) = facts.image {
        tags.property("og:image", Some(image.url().as_str()));
        let media_type = image.media_type();
        tags.property(
            "og:image:type",
            media_type.and_then(|name| facts.limits.token(name)),
        );
        tags.property(
            "og:image:width",
            image.size_px().map(|(width, _)| width.to_string()),
        );
        tags.property(
            "og:image:height",
            image.size_px().map(|(_, height)| height.to_string()),
        );
        tags.property("og:image:alt", image.alt().map(|alt| facts.limits.text(alt)));
    }
    tags.property("fb:app_id", site.and_then(Site::facebook_app_id));
}

/// The other locales are only told together with the page's own, because without it Open Graph takes `en_US`.
fn locales(tags: &mut Tags, facts: &Facts<'_>) {
    let Some(own) = facts.article.language().and_then(locale::facebook) else {
        return;
    };
    tags.property("og:locale", Some(own));
    let mut told = vec![own];
    for alternate in facts.limits.list(facts.article.alternates()) {
        let other = alternate.lang().and_then(locale::facebook);
        if let Some(other) = other.filter(|other| !told.contains(other)) {
            told.push(other);
            tags.property("og:locale:alternate", Some(other));
        }
    }
}

/// The tags of the type `article` ([ogp.me](https://ogp.me/#type_article)); an author there is a page, not a name.
fn article(tags: &mut Tags, facts: &Facts<'_>) {
    let article = facts.article;
    tags.property(
        "article:published_time",
        article.published().map(Timestamp::as_str),
    );
    tags.property("article:modified_time", article.modified().map(Timestamp::as_str));
    for author in facts.limits.list(article.authors()) {
        let page = author.url().and_then(|url| facts.limits.url(url));
        tags.property("article:author", page.map(|url| url.as_str()));
    }
    tags.property(
        "article:section",
        article.section().map(|name| facts.limits.name(name)),
    );
    for tag in facts.limits.list(article.tags()) {
        tags.property("article:tag", Some(facts.limits.name(tag)));
    }
}

/// X's card ([cards](https://developer.x.com/cards/markup)). Title and description are whole, although X shows 70 and
/// 200 characters of them: it cuts them itself, while Slack reads these tags first and shows more.
fn x_card(tags: &mut Tags, facts: &Facts<'_>) {
    let large = facts.image.is_some_and(|image| {
        let (min_width, min_height) = LARGE_CARD_MIN_PX;
        image
            .size_px()
            .is_none_or(|(width, height)| width >= min_width && height >= min_height)
    });
    let card = if large { "summary_large_image" } else { "summary" };
    tags.name("twitter:card", Some(card));
    tags.name("twitter:site", facts.article.site().and_then(Site::x));
    tags.name("twitter:title", Some(facts.title.as_str()));
    tags.name("twitter:description", facts.description.as_deref());
    tags.name("twitter:image", facts.image.map(|image| image.url().as_str()));
    let alt = facts.image.and_then(Image::alt).map(|alt| facts.limits.text(alt));
    tags.name(
        "twitter:image:alt",
        alt.map(|alt| fit(&alt, X_ALT_MAX_CHARS, Count::Chars).into_owned()),
    );
}

/// The people by name, and the handles that Mastodon links to
/// ([fediverse:creator](https://docs.joinmastodon.org/entities/PreviewCard/#authors); it takes the first).
fn people(tags: &mut Tags, facts: &Facts<'_>) {
    let authors = facts.limits.list(facts.article.authors());
    for author in authors {
        tags.name("author", Some(facts.limits.name(author.name())));
    }
    let mut handles: Vec<&str> = Vec::new();
    for handle in authors.iter().filter_map(Author::fediverse) {
        if !handles.contains(&handle) && facts.limits.token(handle).is_some() {
            handles.push(handle);
            tags.name("fediverse:creator", Some(handle));
        }
    }
}

/// Links to the translations and to oEmbed.
///
/// A page names itself among its translations
/// ([localized versions](https://developers.google.com/search/docs/specialty/international/localized-versions)).
/// `x-default` is only written when the article states it: all pages of a set must name the same one.
fn links(tags: &mut Tags, facts: &Facts<'_>, options: &MetaOptions) {
    let alternates = facts.limits.list(facts.article.alternates());
    let own = facts
        .article
        .language()
        .filter(|own| !alternates.is_empty() && alternates.iter().all(|other| other.lang() != Some(own)))
        .map(|own| (own.as_str(), &facts.canonical));
    let others = alternates
        .iter()
        .map(|alternate| (alternate.hreflang(), Alternate::url(alternate)));
    for (hreflang, url) in own.into_iter().chain(others) {
        if facts.limits.token(hreflang).is_some() && facts.limits.url(url).is_some() {
            tags.0.push(HeadTag::Link {
                rel: "alternate",
                href: url.clone(),
                hreflang: Some(hreflang.to_owned()),
                media_type: None,
                title: None,
            });
        }
    }
    let mut discovery = |href: HttpUrl, media_type| {
        if facts.limits.url(&href).is_some() {
            tags.0.push(HeadTag::Link {
                rel: "alternate",
                href,
                hreflang: None,
                media_type: Some(media_type),
                title: Some(facts.title.clone()),
            });
        }
    };
    if let Some(endpoint) = &options.oembed {
        let href = endpoint.with_pairs([("url", facts.canonical.as_str()), ("format", "json")]);
        discovery(href, "application/json+oembed");
    }
    if let Some((json, xml)) = &options.oembed_files {
        discovery(json.clone(), "application/json+oembed");
        discovery(xml.clone(), "text/xml+oembed");
    }
}

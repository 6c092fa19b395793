//! The head block, read back by an HTML parser and a JSON parser that know nothing of how it was written.

mod json_ld;
mod page;

use crate::arbitrary;
use handbill::Article;
use handbill::article::{Alternate, Author, Contributor, Image, Role, Site};
use handbill::language::Language;
use handbill::link::HttpUrl;
use handbill::meta::{BLOCK_MAX_BYTES, HeadTag, MetaOptions, head_tags, open_graph};
use page::{Page, Tag};
use proptest::prelude::*;
use std::path::Path;

fn url(text: &str) -> HttpUrl {
    HttpUrl::parse(text).expect("a URL")
}

fn fixture() -> Article {
    Article::from_json(include_str!("../fixtures/article.json")).expect("a complete article")
}

fn options() -> MetaOptions {
    MetaOptions::new().with_oembed(url("https://example.org/oembed?site=1"))
}

/// The tag that a parser should find for `tag`.
fn expected(tag: &HeadTag) -> Tag {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    match tag {
        HeadTag::Title(text) => Tag::new("title", vec![], text),
        HeadTag::Meta {
            attribute,
            key,
            content,
        } => Tag::new(
            "meta",
            vec![pair(attribute.as_str(), key), pair("content", content)],
            "",
        ),
        HeadTag::Link {
            rel,
            href,
            hreflang,
            media_type,
            title,
        } => {
            let mut attributes = vec![pair("rel", rel)];
            attributes.extend(hreflang.iter().map(|lang| pair("hreflang", lang)));
            attributes.extend(media_type.iter().map(|kind| pair("type", kind)));
            attributes.push(pair("href", href.as_str()));
            attributes.extend(title.iter().map(|title| pair("title", title)));
            Tag::new("link", attributes, "")
        }
        HeadTag::JsonLd(json) => Tag::new("script", vec![pair("type", "application/ld+json")], json),
        other => panic!("a tag this test does not know: {other:?}"),
    }
}

/// What the article itself says of each tag that has one value.
fn facts(article: &Article) -> Vec<(&'static str, Option<String>)> {
    let own = |text: Option<&str>| text.map(str::to_owned);
    let image = article.image();
    let site = article.site();
    let image_url = image.map(|image| image.url().to_string());
    let canonical = article.url().without_trackers().without_fragment().to_string();
    let side =
        |pick: fn((u32, u32)) -> u32| image.and_then(Image::size_px).map(|size| pick(size).to_string());
    let title = Some(article.title().to_owned());
    let description = own(article.description());
    vec![
        ("title", title.clone()),
        ("canonical", Some(canonical.clone())),
        ("description", description.clone()),
        ("robots", Some("max-image-preview:large".to_owned())),
        ("og:type", Some("article".to_owned())),
        ("og:title", title.clone()),
        ("og:description", description.clone()),
        ("og:url", Some(canonical)),
        ("og:site_name", own(site.map(Site::name))),
        ("og:image", image_url.clone()),
        ("og:image:type", own(image.and_then(Image::media_type))),
        ("og:image:width", side(|(width, _)| width)),
        ("og:image:height", side(|(_, height)| height)),
        ("og:image:alt", own(image.and_then(Image::alt))),
        (
            "article:published_time",
            article.published().map(ToString::to_string),
        ),
        (
            "article:modified_time",
            article.modified().map(ToString::to_string),
        ),
        ("article:section", own(article.section())),
        ("fb:app_id", own(site.and_then(Site::facebook_app_id))),
        ("twitter:site", own(site.and_then(Site::x))),
        ("twitter:title", title),
        ("twitter:description", description),
        ("twitter:image", image_url),
        ("twitter:image:alt", own(image.and_then(Image::alt))),
    ]
}

proptest! {
    #[test]
    fn a_parser_finds_exactly_the_tags_that_were_meant(article in arbitrary::article()) {
        let html = open_graph(&article, &options());
        let page = Page::read(&html);
        let meant: Vec<Tag> = head_tags(&article, &options()).iter().map(expected).collect();
        prop_assert_eq!(&page.tags, &meant);
        prop_assert_eq!(page.stray_text.trim(), "");
        prop_assert_eq!(html.lines().count(), meant.len());
    }

    #[test]
    fn every_field_is_told(article in arbitrary::article()) {
        let page = Page::read(&open_graph(&article, &MetaOptions::new()));
        for (name, value) in facts(&article) {
            prop_assert_eq!(page.all(name), Vec::from_iter(value), "{}", name);
        }
        prop_assert_eq!(page.all("article:tag"), article.tags());
        let names: Vec<&str> = article.authors().iter().map(Author::name).collect();
        prop_assert_eq!(page.all("author"), names);
        let pages: Vec<&str> = article.authors().iter().filter_map(Author::url).map(HttpUrl::as_str).collect();
        prop_assert_eq!(page.all("article:author"), pages);
        let handles: std::collections::BTreeSet<&str> = article.authors().iter().filter_map(Author::fediverse).collect();
        prop_assert_eq!(page.all("fediverse:creator"), Vec::from_iter(handles));
        for alternate in article.alternates() {
            prop_assert!(page.alternates().contains(&(alternate.hreflang().to_owned(), alternate.url().to_string())));
        }
    }

    #[test]
    fn no_tag_is_empty_and_every_link_is_a_web_link(article in arbitrary::article()) {
        for tag in Page::read(&open_graph(&article, &options())).tags {
            prop_assert!(tag.attributes.iter().all(|(_, value)| !value.is_empty()), "{:?}", tag);
            prop_assert!(matches!(&*tag.element, "meta" | "link") || !tag.text.is_empty(), "{:?}", tag);
            let is_link = matches!(tag.name(), "canonical" | "alternate" | "og:url" | "og:image" | "twitter:image" | "article:author");
            if let Some(link) = tag.value().filter(|_| is_link) {
                prop_assert!(link.starts_with("https://") || link.starts_with("http://"), "{:?}", tag);
            }
        }
    }

    #[test]
    fn a_tag_that_is_no_list_stands_once(article in arbitrary::article()) {
        let mut seen = std::collections::HashSet::new();
        for tag in head_tags(&article, &options()) {
            prop_assert!(seen.insert(tag.key()) || tag.is_list(), "{:?}", tag);
        }
    }
}

proptest! {
    // Each case builds an article of several megabytes.
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_block_is_small_whatever_is_in_it(
        cluster in prop_oneof![Just("&".to_owned()), Just("😀".to_owned()), Just("e\u{301}\u{302}".to_owned()),
            Just("<\"'>".to_owned()), Just("가나 ".to_owned()), "\\PC{1,4}"],
        count in prop_oneof![1usize..300, 3_000usize..10_000],
    ) {
        let article = long_article(&cluster.repeat(count), count);
        if let Some(article) = article {
            let html = open_graph(&article, &options());
            prop_assert!(html.len() <= BLOCK_MAX_BYTES, "{} bytes", html.len());
            prop_assert!(BLOCK_MAX_BYTES < 32_768);
            let page = Page::read(&html);
            prop_assert!(page.tags.iter().all(|tag| tag.attributes.iter().all(|(_, value)| !value.is_empty())));
            prop_assert_eq!(page.all("og:title").len(), 1);
            json_ld::of(&page);
        }
    }
}

/// An article with everything too long; `None` when nothing is left of `text` once it is cleaned.
fn long_article(text: &str, seed: usize) -> Option<Article> {
    let link = |n: usize| {
        url(&format!(
            "https://example.org/{}?a=1&b={n}",
            "x&".repeat(n.min(900))
        ))
    };
    let mut article = Article::new(link(seed), text).ok()?;
    article = article
        .with_description(text)
        .with_section(text)
        .with_language(Language::parse("ko").expect("a language"))
        .with_image(
            Image::new(link(seed))
                .with_alt(text)
                .with_caption(text)
                .with_credit(text)
                .with_size_px(1200, 630),
        )
        .with_site(Site::new(text).ok()?.with_url(link(seed)).with_logo(link(seed)));
    for n in 0..100 {
        let name = format!("{n} {text}");
        article = article
            .with_tag(&name)
            .with_author(Author::new(&name).ok()?.with_url(link(n)))
            .with_contributor(Contributor::new(&name, Role::ALL[n % 4]).ok()?.with_url(link(n)))
            .with_alternate(Alternate::new(Language::parse(&format!("x-n{n}")).ok(), link(n)));
    }
    Some(article)
}

#[test]
fn ordinary_lengths_are_not_cut() {
    let words = "물이 흐른다 ".repeat(20);
    let mut article = Article::new(url("https://example.org/1"), &words)
        .expect("a title")
        .with_description(&words.repeat(2));
    for n in 0..100 {
        article = article.with_tag(&format!("주제 {n}"));
    }
    let page = Page::read(&open_graph(&article, &MetaOptions::new()));
    assert_eq!(page.all("og:title"), [article.title()]);
    assert_eq!(page.all("og:description"), [article.description().expect("set")]);
    assert_eq!(page.all("article:tag"), article.tags());
}

#[test]
fn the_text_stands_in_for_a_description() {
    let article = Article::new(url("https://example.org/1"), "Dam")
        .expect("a title")
        .with_text(&"The water came at noon. ".repeat(40));
    let page = Page::read(&open_graph(&article, &MetaOptions::new()));
    let description = &page.all("og:description")[0];
    assert!(
        description.starts_with("The water came at noon. The") && description.ends_with('…'),
        "{description}"
    );
    assert!(description.chars().count() <= 200);
}

#[test]
fn the_card_is_large_unless_the_picture_is_known_to_be_small() {
    let plain = Article::new(url("https://example.org/1"), "Dam").expect("a title");
    let picture = Image::new(url("https://example.org/1.jpg"));
    let card = |article: &Article| Page::read(&open_graph(article, &MetaOptions::new())).all("twitter:card");
    assert_eq!(card(&plain), ["summary"]);
    assert_eq!(
        card(&plain.clone().with_image(picture.clone())),
        ["summary_large_image"]
    );
    for (width, height, expected) in [
        (300, 157, "summary_large_image"),
        (299, 157, "summary"),
        (300, 156, "summary"),
    ] {
        let image = picture.clone().with_size_px(width, height);
        assert_eq!(
            card(&plain.clone().with_image(image)),
            [expected],
            "{width}×{height}"
        );
    }
}

#[test]
fn a_page_names_itself_among_its_translations_once() {
    let lang = |tag: &str| Some(Language::parse(tag).expect("a language"));
    let plain = Article::new(url("https://example.org/ko#top"), "댐")
        .expect("a title")
        .with_language(lang("ko").expect("set"));
    let alternates = |article: &Article| Page::read(&open_graph(article, &MetaOptions::new())).alternates();
    assert_eq!(alternates(&plain), []);
    let pair = |lang: &str, url: &str| (lang.to_owned(), url.to_owned());
    let english = plain.with_alternate(Alternate::new(lang("en"), url("https://example.org/en")));
    let both = [
        pair("ko", "https://example.org/ko"),
        pair("en", "https://example.org/en"),
    ];
    assert_eq!(alternates(&english), both);
    let stated = english.with_alternate(Alternate::new(lang("ko"), url("https://example.org/ko")));
    assert_eq!(alternates(&stated).len(), 2);
}

#[test]
fn locales_are_told_only_where_open_graph_knows_them() {
    let page = Page::read(&open_graph(&fixture(), &MetaOptions::new()));
    assert_eq!(page.all("og:locale"), ["ko_KR"]);
    assert_eq!(page.all("og:locale:alternate"), ["en_US", "zh_TW"]);
    let uyghur = fixture().with_language(Language::parse("ug").expect("a language"));
    let page = Page::read(&open_graph(&uyghur, &MetaOptions::new()));
    assert_eq!(
        page.all("og:locale").len() + page.all("og:locale:alternate").len(),
        0
    );
}

#[test]
fn options_decide_on_title_and_oembed() {
    let html = open_graph(&fixture(), &MetaOptions::new().with_title_tag(false));
    assert!(!html.contains("<title>") && !html.contains("oembed"), "{html}");
    let page = Page::read(&open_graph(&fixture(), &options()));
    let link = page
        .tags
        .iter()
        .find(|tag| tag.attribute("type") == Some("application/json+oembed"));
    assert_eq!(
        link.and_then(|link| link.attribute("href")),
        Some(
            "https://example.org/oembed?site=1&url=https%3A%2F%2Fnews.example.org%2Fko%2Fworld%2F2026%2F11%2Friver-reopens%3Fedition%3D2&format=json"
        )
    );
}

#[test]
fn the_block_of_a_whole_article() {
    let html = open_graph(&fixture(), &options());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/head-block.html");
    if std::env::var_os("HANDBILL_BLESS").is_some() {
        std::fs::write(&path, &html).expect("the snapshot can be written");
    }
    let blessed = std::fs::read_to_string(&path).expect("the snapshot is there: HANDBILL_BLESS=1 writes it");
    assert_eq!(
        html, blessed,
        "if this is what was meant, run again with HANDBILL_BLESS=1"
    );
}

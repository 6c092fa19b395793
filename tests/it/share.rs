//! Share intents: what goes in comes out at the other end of the URL, whole.

mod groups;
mod links;
mod vectors;

use crate::arbitrary;
use crate::run::{Ran, handbill};
use handbill::Article;
use handbill::error::ErrorCode;
use handbill::link::{Campaign, HttpUrl};
use handbill::services::{self, Covers, Method, Part, Service};
use handbill::share::{self, ShareIntent, ShareOptions};
use handbill::text::length;
use proptest::prelude::*;
use std::collections::HashMap;

/// The article of the examples in `data/services.toml`.
pub(crate) const EXAMPLE_URL: &str = "https://example.org/news/1?lang=ko#top";
pub(crate) const EXAMPLE_TITLE: &str = "Rain & sun";

/// Options that meet every service's needs.
pub(crate) fn options_for_all() -> ShareOptions {
    let options = ShareOptions::new().with_app_id("1234567890").expect("digits");
    services::all()
        .iter()
        .filter(|service| service.takes_instance())
        .fold(options, |options, service| {
            options
                .with_instance(service.id(), "social.example:8443")
                .expect("a host")
        })
}

/// What the command prints for one article, shared to the service that stands first in `more`.
fn share_rain(more: &[&str]) -> Ran {
    let article = [
        "share",
        "--url",
        "https://example.org/1",
        "--title",
        "Rain",
        "--to",
    ];
    handbill(&[&article[..], more].concat())
}

fn options() -> impl Strategy<Value = ShareOptions> {
    (
        arbitrary::text(),
        proptest::collection::vec(arbitrary::text(), 0..4),
        any::<[bool; 4]>(),
    )
        .prop_map(|(text, tags, [via, campaign, article_tags, bold])| {
            let mut options = options_for_all().with_text(&text).with_article_tags(article_tags);
            options = tags
                .iter()
                .fold(options, |options, tag| options.with_hashtag(tag));
            if via {
                options = options.with_via("@example_news").expect("a handle");
            }
            if campaign {
                options = options.with_campaign(Campaign::new("봄 & spring"));
            }
            options.with_bold_title(bold)
        })
}

/// The pairs of query or fragment, decoded as a receiver decodes them.
fn decoded(url: &str) -> HashMap<String, String> {
    let pairs = url.split_once(['?', '#']).map_or("", |(_, pairs)| pairs);
    assert!(!pairs.contains('+'), "a + in {url}");
    url::form_urlencoded::parse(pairs.as_bytes())
        .map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n")))
        .collect()
}

/// Which placeholder each pair of a template holds.
fn placeholders(template: &str) -> Vec<(&str, &str)> {
    let pairs = template.split_once(['?', '#']).map_or("", |(_, pairs)| pairs);
    pairs
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter_map(|(name, value)| Some((name, value.strip_prefix('{')?.strip_suffix('}')?)))
        .collect()
}

/// The hashtags at the end of a message, with what stands before them.
fn before_tags<'a>(service: &Service, message: &'a str) -> &'a str {
    if !service.parts().contains(&Part::Hashtags) {
        return message;
    }
    let separator = format!("{}#", service.separator());
    let is_tags = |tail: &str| {
        tail.split(' ')
            .all(|tag| tag.starts_with('#') && tag[1..].chars().all(|c| !c.is_whitespace() && c != '#'))
    };
    match message.rfind(&separator) {
        Some(at) if is_tags(&message[at + separator.len() - 1..]) => &message[..at],
        None if message.starts_with('#') && is_tags(message) => "",
        _ => message,
    }
}

/// Whether `message` is all of `whole`, or its beginning with `…` where the service has a limit.
fn is_whole_or_cut(service: &Service, message: &str, whole: &str) -> bool {
    let prose = before_tags(service, message);
    let cut = || {
        prose
            .strip_suffix('…')
            .is_some_and(|kept| whole.starts_with(kept) && kept.len() < whole.len())
    };
    prose == whole || message == whole || (service.limit().is_some() && (prose.is_empty() || cut()))
}

/// What the message should be when nothing is cut.
fn whole(service: &Service, article: &Article, text: Option<&str>) -> String {
    service
        .parts()
        .iter()
        .filter_map(|part| match part {
            Part::Title => Some(article.title()),
            Part::Text => text,
            _ => None,
        })
        .collect::<Vec<_>>()
        .join(service.separator())
}

fn check_address(intent: &ShareIntent, template: &str, address: &str, article: &Article, text: Option<&str>) {
    let service = intent.service();
    let id = service.id();
    assert!(
        address
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"'<>`{}|^\\".contains(&b)),
        "{id}: {address}"
    );
    let scheme = template.split(':').next().unwrap_or_default();
    let parsed = url::Url::parse(address).unwrap_or_else(|error| panic!("{id}: {address}: {error}"));
    assert_eq!(parsed.scheme(), scheme, "{id}");
    let got = decoded(address);
    let link = intent.link().as_str();
    let empty = String::new();
    let mut carries_link = false;
    for (name, placeholder) in placeholders(template) {
        let value = got.get(name).unwrap_or(&empty).as_str();
        match placeholder {
            "url" => {
                assert_eq!(value, link, "{id} {name}");
                carries_link = true;
            }
            "title" => assert_eq!(value, article.title(), "{id} {name}"),
            "text" => assert_eq!(value, text.unwrap_or_default(), "{id} {name}"),
            "description" => assert_eq!(value, article.description().unwrap_or_default(), "{id} {name}"),
            "image" => assert_eq!(
                value,
                article.image().map_or("", |image| image.url().as_str()),
                "{id} {name}"
            ),
            "site" => assert_eq!(
                value,
                article.site().map_or("", |site| site.name()),
                "{id} {name}"
            ),
            "message" => {
                assert!(
                    is_whole_or_cut(service, value, &whole(service, article, text)),
                    "{id} {name}: {value:?}"
                );
            }
            "post" => {
                let message = value
                    .strip_suffix(link)
                    .unwrap_or_else(|| panic!("{id} {name}: no link at the end of {value:?}"));
                assert!(
                    message.is_empty() || message.ends_with(service.separator()),
                    "{id}"
                );
                let message = message.strip_suffix(service.separator()).unwrap_or(message);
                assert!(
                    is_whole_or_cut(service, message, &whole(service, article, text)),
                    "{id} {name}: {message:?}"
                );
                carries_link = true;
            }
            _ => {}
        }
    }
    assert!(carries_link, "{id}: {address}");
    for (name, value) in &got {
        assert!(
            name.is_empty() || !value.is_empty() || template.contains(&format!("{name}=&")),
            "{id}: an empty {name}"
        );
    }
}

/// What the service counts, by its own rule.
fn counted(intent: &ShareIntent) -> Option<(usize, usize)> {
    let service = intent.service();
    let limit = service.limit()?;
    let count = limit.count();
    let link = intent.link().as_str();
    let link_cost = limit.link_cost().unwrap_or_else(|| length(link, count));
    let message = intent.text().strip_suffix(link).unwrap_or(intent.text());
    let mut total = length(message, count);
    if limit.covers() == Covers::Post {
        total += link_cost;
        let got = decoded(intent.url().unwrap_or_default());
        if let Some(hashtags) = got.get("hashtags") {
            total += hashtags
                .split(',')
                .map(|tag| 2 + length(tag, count))
                .sum::<usize>();
        }
        if let Some(via) = got.get("via") {
            total += length(&format!(" via @{via}"), count);
        }
        return Some((total, limit.max().max(link_cost)));
    }
    Some((total, limit.max()))
}

/// The service without its bold mark, for comparison.
fn plain_title(intent: &ShareIntent, article: &Article) -> bool {
    intent.service().bold_mark().is_none() || !intent.text().starts_with(&format!("*{}*", article.title()))
}

proptest! {
    #[test]
    fn every_service_gets_title_and_link_whole(
        article in arbitrary::article(),
        options in options(),
        text in arbitrary::text(),
        with_phone in any::<bool>(),
    ) {
        let mut options = options.with_text(&text);
        if with_phone {
            options = options.with_phone("+82 10-1234-5678").expect("a number");
        }
        let text = handbill::text::clean_lines(&text);
        let text = Some(text.as_str()).filter(|text| !text.is_empty());
        for service in services::all() {
            let intent = share::share_intent(service, &article, &options).expect("every need is met");
            prop_assert_eq!(intent.link().fragment(), article.url().fragment());
            prop_assert_eq!(intent.link().path(), article.url().path());
            let addressed = with_phone.then(|| service.phone_template()).flatten();
            let template = addressed.or(service.server_template()).or(service.web_template());
            if let (Some(template), Some(url)) = (template, intent.url())
                && plain_title(&intent, &article)
            {
                check_address(&intent, template, url, &article, text);
            }
            if let (Some(template), Some(url)) = (service.app_template(), intent.app_url())
                && plain_title(&intent, &article)
            {
                check_address(&intent, template, url, &article, text);
            }
            if let Some((total, max)) = counted(&intent) {
                prop_assert!(total <= max, "{}: {} > {} in {:?}", service.id(), total, max, intent.text());
            }
            prop_assert_eq!(
                share::share_url(service, &article, &options).expect("as the intent"),
                intent.url().unwrap_or(intent.link().as_str())
            );
        }
    }
}

fn article() -> Article {
    Article::new(
        HttpUrl::parse(EXAMPLE_URL).expect("the example is sound"),
        EXAMPLE_TITLE,
    )
    .expect("the example is sound")
}

fn url_of(service: &str, options: &ShareOptions) -> String {
    share::share_url(
        services::find(service).expect("the example is sound"),
        &article(),
        options,
    )
    .expect("the example is sound")
}

#[test]
fn a_phone_number_is_written_as_each_service_wants_it() {
    let options = ShareOptions::new().with_phone("+82 (10) 1234-5678").unwrap();
    assert!(url_of("whatsapp", &options).starts_with("https://wa.me/821012345678?text=Rain"));
    assert!(url_of("sms", &options).starts_with("sms:+821012345678?&body=Rain"));
    let intent = share::share_intent(services::find("wa").unwrap(), &article(), &options).unwrap();
    assert!(
        intent
            .app_url()
            .unwrap()
            .starts_with("whatsapp://send?phone=821012345678&text=")
    );
    for bad in [
        "",
        "0101234567",
        "+1",
        "12345678901234567",
        "+82 10 <1234567>",
        "٨٢١٠١٢٣٤٥٦",
    ] {
        let error = ShareOptions::new().with_phone(bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::BadOption, "{bad}");
    }
}

#[test]
fn a_server_is_used_by_the_service_it_was_named_for() {
    let options = ShareOptions::new()
        .with_instance("mastodon", "social.example")
        .unwrap();
    assert!(url_of("mastodon", &options).starts_with("https://social.example/share?text=Rain"));
    assert!(url_of("diaspora", &options).starts_with("https://share.diasporafoundation.org/?url="));
    let error = share::share_url(services::find("lemmy").unwrap(), &article(), &options).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Lemmy needs the name of a server: name the server to share to"
    );
    for bad in ["", "a/b", "a?b", "a b", "user@host", "https://x", "x#y", "x/"] {
        let error = ShareOptions::new().with_instance("mastodon", bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::BadOption, "{bad}");
    }
    assert_eq!(
        ShareOptions::new()
            .with_instance("x", "social.example")
            .unwrap_err()
            .code(),
        ErrorCode::BadOption
    );
}

#[test]
fn bold_hashtags_and_account_go_where_the_service_has_them() {
    let options = ShareOptions::new()
        .with_bold_title(true)
        .with_hashtag("#북한 뉴스")
        .with_hashtag("café!")
        .with_hashtag("#북한뉴스")
        .with_via("@example_news")
        .unwrap();
    assert!(
        url_of("whatsapp", &options).starts_with("https://wa.me/?text=%2ARain%20%26%20sun%2A%0A%0Ahttps")
    );
    assert!(url_of("telegram", &options).ends_with("&text=Rain%20%26%20sun"));
    let x = decoded(&url_of("x", &options));
    assert_eq!(x["hashtags"], "북한뉴스,café");
    assert_eq!(x["via"], "example_news");
    assert_eq!(decoded(&url_of("facebook", &options))["hashtag"], "#북한뉴스");
    assert_eq!(decoded(&url_of("threads", &options))["tag"], "북한뉴스");
    assert_eq!(
        decoded(&url_of("bluesky", &options))["text"],
        format!("Rain & sun\n\n#북한뉴스 #café\n\n{EXAMPLE_URL}")
    );
}

#[test]
fn a_closed_service_is_refused_wherever_it_comes_from() {
    let pocket = services::retired()
        .iter()
        .find(|service| service.id() == "pocket")
        .unwrap();
    for error in [
        share::share_url(pocket, &article(), &ShareOptions::new()).unwrap_err(),
        share::share_links(&article(), &ShareOptions::new(), &[pocket]).unwrap_err(),
    ] {
        assert_eq!(error.code(), ErrorCode::RetiredService);
    }
}

#[test]
fn without_an_app_id_messenger_is_opened_as_an_app() {
    let messenger = services::find("messenger").unwrap();
    let intent = share::share_intent(messenger, &article(), &ShareOptions::new()).unwrap();
    assert_eq!(intent.method(), Method::App);
    assert_eq!(intent.url(), intent.app_url());
    let with_id = ShareOptions::new().with_app_id("42").unwrap();
    let intent = share::share_intent(messenger, &article(), &with_id).unwrap();
    assert_eq!(intent.method(), Method::Link);
    assert!(
        intent
            .url()
            .unwrap()
            .starts_with("https://www.facebook.com/dialog/send?app_id=42&link=")
    );
}

#[test]
fn the_link_loses_what_only_says_where_a_reader_came_from() {
    for (given, shared) in [
        (
            "https://example.org/a?id=1&gclid=2&mc_eid=3&ref=front&s=4&pk_campaign=x&igsh=7#:~:text=river",
            "https://example.org/a?id=1&ref=front&s=4#:~:text=river",
        ),
        (
            "https://example.org/?utm_source=x&fbclid=y",
            "https://example.org/",
        ),
        (
            "https://example.org/?q=fbclid&Gclid=1",
            "https://example.org/?q=fbclid&Gclid=1",
        ),
        (
            "https://example.org/news.asp?pk_no=1412&pk_kwd=x",
            "https://example.org/news.asp?pk_no=1412",
        ),
    ] {
        let article = Article::new(HttpUrl::parse(given).unwrap(), EXAMPLE_TITLE).unwrap();
        let copy = services::find("copy").unwrap();
        let url = share::share_url(copy, &article, &ShareOptions::new()).unwrap();
        assert_eq!(url, shared);
    }
}

#[test]
fn a_link_longer_than_the_limit_stands_alone_and_whole() {
    let url = format!("https://example.org/{}", "a".repeat(400));
    let article = Article::new(HttpUrl::parse(&url).unwrap(), EXAMPLE_TITLE).unwrap();
    let options = ShareOptions::new().with_hashtag("river");
    for service in ["bluesky", "viber"] {
        let intent = share::share_intent(services::find(service).unwrap(), &article, &options).unwrap();
        assert_eq!(intent.text(), url, "{service}");
    }
}

#[test]
fn hashtags_beyond_a_quarter_of_the_limit_are_left_out() {
    let tag = |n: usize| format!("{}{n}", "tag".repeat(8));
    let options = (0..9).fold(ShareOptions::new(), |options, n| options.with_hashtag(&tag(n)));
    let x = decoded(&url_of("x", &options));
    assert_eq!(x["hashtags"], [tag(0), tag(1)].join(","));
    assert_eq!(x["text"], EXAMPLE_TITLE);
}

#[test]
fn what_has_no_address_gives_the_link() {
    for service in ["copy", "qr", "print", "native", "wechat", "kakaotalk"] {
        assert_eq!(url_of(service, &ShareOptions::new()), EXAMPLE_URL);
    }
}

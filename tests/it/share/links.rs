//! The link that is shared: campaign tags, the passage it opens at, a short one in its place.

use super::{article, decoded, share_rain, url_of};
use handbill::error::ErrorCode;
use handbill::language::Language;
use handbill::link::{Campaign, HttpUrl};
use handbill::services;
use handbill::share::{self, ShareOptions};
use proptest::prelude::*;

#[test]
fn campaign_tags_follow_their_template() {
    let options = ShareOptions::new()
        .with_campaign(Campaign::parse("utm_source={service}&utm_content=bar-{service}&x=%26").unwrap());
    let url = decoded(&url_of("telegram", &options))["url"].clone();
    assert_eq!(
        url,
        "https://example.org/news/1?lang=ko&utm_source=telegram&utm_content=bar-telegram&x=%26#top"
    );
    for bad in [
        "",
        "=x",
        "utm_source",
        "a=1&b",
        "{id}",
        "utm_source={",
        "a={Service}",
    ] {
        let parsed = Campaign::parse(bad);
        if bad == "utm_source" {
            assert_eq!(parsed.unwrap(), Campaign::new("utm_source"));
        } else {
            assert_eq!(parsed.unwrap_err().code(), ErrorCode::BadOption, "{bad}");
        }
    }
}

#[test]
fn a_long_passage_is_found_by_its_ends() {
    let url = HttpUrl::parse("https://example.org/a#:~:text=old").unwrap();
    for (passage, fragment) in [
        (
            "  강은 다시\t바다에 ",
            "%EA%B0%95%EC%9D%80%20%EB%8B%A4%EC%8B%9C%20%EB%B0%94%EB%8B%A4%EC%97%90",
        ),
        ("a-b, c & d", "a%2Db%2C%20c%20%26%20d"),
        (
            "one two three four five six\n\nseven",
            "one%20two%20three%20four%20five,seven",
        ),
    ] {
        let made = url.with_text_fragment(passage);
        assert_eq!(made.fragment(), Some(format!(":~:text={fragment}").as_str()));
        assert_eq!(HttpUrl::parse(made.as_str()).unwrap(), made);
    }
    let long = "word ".repeat(80);
    assert_eq!(
        url.with_text_fragment(&long).fragment(),
        Some(":~:text=word%20word%20word%20word%20word,word%20word%20word%20word%20word")
    );
    assert_eq!(url.with_text_fragment(" \n"), url);
}

proptest! {
    #[test]
    fn a_passage_is_read_back_from_the_link(passage in "[^\\pC\\s]{1,20}( [^\\pC\\s]{1,20}){0,5}") {
        let url = HttpUrl::parse("https://example.org/a").unwrap().with_text_fragment(&passage);
        let term = url.fragment().and_then(|fragment| fragment.strip_prefix(":~:text=")).expect("a directive");
        prop_assert!(!term.contains(['-', ',', '&']));
        let read = url::form_urlencoded::parse(["t=", term].concat().as_bytes()).next().expect("a pair").1.into_owned();
        prop_assert_eq!(read, passage);
    }
}

#[test]
fn a_quote_stands_in_the_marks_of_the_articles_language() {
    let options = ShareOptions::new()
        .with_quote("비가 왔다")
        .with_text("읽어 보세요");
    for (tag, quoted) in [
        ("ko", "“비가 왔다”"),
        ("ja", "「비가 왔다」"),
        ("de", "„비가 왔다“"),
        ("fr", "«비가 왔다»"),
    ] {
        let article = article().with_language(Language::parse(tag).unwrap());
        let intent = share::share_intent(services::find("telegram").unwrap(), &article, &options).unwrap();
        assert_eq!(intent.text(), format!("Rain & sun\n\n{quoted}\n\n읽어 보세요"));
        assert!(
            intent
                .link()
                .as_str()
                .starts_with("https://example.org/news/1?lang=ko#top:~:text=%EB%B9%84")
        );
    }
}

#[test]
fn a_short_link_is_shared_as_it_is() {
    let short = HttpUrl::parse("https://exm.pl/7").unwrap();
    let options = ShareOptions::new()
        .with_campaign(Campaign::new("spring"))
        .with_short_link(short.clone());
    for service in ["x", "facebook", "email", "copy"] {
        let intent = share::share_intent(services::find(service).unwrap(), &article(), &options).unwrap();
        assert_eq!(intent.link(), &short);
    }
}

#[test]
fn the_command_takes_them_all() {
    let shared = share_rain(&["copy", "--utm", "src={service}", "--quote", "It rained"]);
    assert_eq!(
        shared.text(),
        "https://example.org/1?src=copy#:~:text=It%20rained\n"
    );
    assert_eq!(
        share_rain(&["copy", "--short-link", "https://exm.pl/7", "--utm", "a"]).text(),
        "https://exm.pl/7\n"
    );
    let refused = share_rain(&["copy", "--utm", "src={id}"]);
    assert_eq!(refused.code, 2, "{}", refused.stderr);
    let sms = share_rain(&["sms", "--sms-segments", "1", "--json"]).json();
    assert_eq!(sms[0]["sms"]["encoding"], "gsm-7");
    assert_eq!(sms[0]["sms"]["segments"], 1);
    assert_eq!(share_rain(&["sms", "--sms-segments", "0"]).code, 2);
}

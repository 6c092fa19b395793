//! The article and its JSON.

use crate::arbitrary;
use handbill::Article;
use proptest::prelude::*;

proptest! {
    #[test]
    fn json_round_trip(article in arbitrary::article()) {
        prop_assert_eq!(Article::from_json(&article.to_json()).expect("what was written is read"), article);
    }

    #[test]
    fn any_bytes_of_json_are_answered(text in ".{0,200}") {
        let _ = Article::from_json(&text);
    }
}

fn error(json: &str) -> String {
    Article::from_json(json).expect_err("refused").to_string()
}

#[test]
fn errors_name_the_field_and_the_nearest_known_name() {
    let with = |rest: &str| format!(r#"{{"url":"https://example.org/1","title":"T",{rest}}}"#);
    for (json, expected) in [
        (
            with(r#""image":{"url":"/a.jpg"}"#),
            r#"image.url: "/a.jpg" is not an absolute URL: write it in full, with https://"#,
        ),
        (
            with(r#""published":"yesterday""#),
            r#"published: "yesterday" is not a time: write it by RFC 3339, for instance 2026-11-24T09:30:00+09:00"#,
        ),
        (
            with(r#""language":"englisch!""#),
            r#"language: "englisch!" is not a language tag: write it by BCP 47, for instance ko, zh-Hant or ug"#,
        ),
        (
            with(r#""authors":[{"name":"A"},{"name":" "}]"#),
            "authors[1].name: the name is empty",
        ),
        (
            with(r#""direction":"up""#),
            r#"direction: "up" is not a direction: write ltr or rtl"#,
        ),
        (
            with(r#""alternates":[{"lang":"ko","url":"javascript:x"}]"#),
            r#"alternates[0].url: "javascript:x" is not an http or https URL: only http and https links can be shared"#,
        ),
        (
            r#"{"title":"T"}"#.into(),
            r#"url: no canonical URL: add "url" with the article's full address"#,
        ),
        (
            r#"{"url":"https://example.org/1"}"#.into(),
            "title: the title is empty: give the article a title",
        ),
        (
            "{\"url\":\"https://example.org/1\",\"title\":\"\u{200b}\"}".into(),
            "title: the title is empty: give the article a title",
        ),
    ] {
        assert_eq!(error(&json), expected);
    }
    let message = error(&with(r#""authors":[{"nmae":"A"}]"#));
    assert!(
        message.ends_with(r#"authors[0].nmae: unknown field: did you mean "name"?"#),
        "{message}"
    );
    let message = error(&with(r#""site":{"name":"S","facebookAppID":"1"}"#));
    assert!(
        message.ends_with(r#"site.facebookAppID: unknown field: did you mean "facebookAppId"?"#),
        "{message}"
    );
    assert!(error("{").starts_with("line 1, column 1: EOF"), "{}", error("{"));
    assert!(
        error(&with(r#""tags":"a""#)).contains("tags: invalid type: string"),
        "{}",
        error(&with(r#""tags":"a""#))
    );
}

//! `article:` tags.

use crate::check::context::Context;
use crate::check::finding::Findings;
use crate::check::rule::rules;
use crate::error::quoted;
use crate::time::Timestamp;

rules! {
    ARTICLE_TIME_MISSING = Warning "article-time-missing" for ["facebook", "pinterest", "signal", "mastodon"];
        what "an article says when it was published";
        why "Signal, Mastodon and Pinterest show the date; search engines rank news by it.";
        fix "add <meta property=\"article:published_time\"> by RFC 3339";
        bad r#"<meta property="article:published_time" content="">"#;
        good r#"<meta property="article:published_time" content="2026-11-22T09:30:00+09:00">"#;
        from ["signal-src", "pinterest-art", "mastodon-src"];
    ARTICLE_TIME_INVALID = Error "article-time-invalid" for ["facebook", "signal", "mastodon"];
        what "article times are written by RFC 3339, with their offset";
        why "Apps read no other form, and without the offset each guesses another.";
        fix "write for instance 2026-11-22T09:30:00+09:00";
        bad r#"<meta property="article:published_time" content="22 November 2026">"#;
        good r#"<meta property="article:published_time" content="2026-11-22T09:30:00+09:00">"#;
        from ["signal-src"];
    ARTICLE_TIME_ORDER = Warning "article-time-order" for [];
        what "an article is not modified before it is published";
        why "One of the two is wrong, and readers see it.";
        fix "correct the times";
        bad r#"<meta property="article:modified_time" content="2020-01-01T00:00:00Z">"#;
        good r#"<meta property="article:modified_time" content="2026-11-23T00:00:00Z">"#;
        from ["signal-src"];
    ARTICLE_TIME_ODD = Warning "article-time-odd" for ["signal"];
        what "article times are those of an article: after 1970, not years ahead";
        why "They are a program's zero or a slip; Signal passes over them.";
        fix "correct the time";
        bad r#"<meta property="article:published_time" content="1970-01-01T00:00:00Z">"#;
        good r#"<meta property="article:published_time" content="2026-11-22T09:30:00+09:00">"#;
        from ["signal-src"];
    ARTICLE_AUTHORS = Note "article-authors" for ["facebook", "pinterest"];
        what "each author has an article:author of its own";
        why "A list in one tag is read as one name.";
        fix "repeat the tag";
        bad r#"<meta property="article:author" content="Ada Lin, Bo Chen">"#;
        good "<meta property=\"article:author\" content=\"Ada Lin\"><meta property=\"article:author\" content=\"Bo Chen\">";
        from ["pinterest-art"];
    ARTICLE_TYPE = Warning "article-type" for ["facebook", "pinterest"];
        what "a page with article: tags has og:type article";
        why "article: tags belong to that type; Pinterest makes no article pin of another.";
        fix "write <meta property=\"og:type\" content=\"article\">";
        bad r#"<meta property="og:type" content="website">"#;
        good r#"<meta property="og:type" content="article">"#;
        from ["ogp", "pinterest-art"];
}

const TIMES: [&str; 2] = ["article:published_time", "article:modified_time"];

pub(super) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let document = context.document;
    let is_article = document
        .meta("og:type")
        .is_some_and(|meta| meta.content.eq_ignore_ascii_case("article"));
    if is_article && document.meta("article:published_time").is_none() {
        let at = document.meta("og:type").map_or(document.top(), |meta| &meta.at);
        out.add(
            &ARTICLE_TIME_MISSING,
            at,
            "article:published_time",
            "the article does not say when it was published",
        );
    }
    let mut times = Vec::new();
    for key in TIMES {
        let Some(meta) = document.meta(key) else {
            continue;
        };
        match Timestamp::parse(&meta.content) {
            Err(_) => out.add(
                &ARTICLE_TIME_INVALID,
                &meta.at,
                key,
                format!("{key} is {}", quoted(&meta.content)),
            ),
            Ok(time) => {
                let year: u32 = time
                    .as_str()
                    .get(..4)
                    .and_then(|year| year.parse().ok())
                    .unwrap_or_default();
                if year <= 1970 || year >= 3000 {
                    out.add(
                        &ARTICLE_TIME_ODD,
                        &meta.at,
                        key,
                        format!("{key} is {}", time.as_str()),
                    );
                }
                times.push((meta, time));
            }
        }
    }
    if let [(_, published), (meta, modified)] = times.as_slice()
        && is_before(modified, published)
    {
        let message = format!("it is {}, published is {}", modified.as_str(), published.as_str());
        out.add(&ARTICLE_TIME_ORDER, &meta.at, "article:modified_time", message);
    }
    for meta in document.metas("article:author") {
        let is_list = meta.content.contains([',', ';', '、', '，']) && !meta.content.contains("://");
        if is_list {
            out.add(
                &ARTICLE_AUTHORS,
                &meta.at,
                "article:author",
                format!("it is {}", quoted(&meta.content)),
            );
        }
    }
    let has_tags = document
        .metas
        .iter()
        .find(|meta| meta.key.starts_with("article:") && meta.key != "article:publisher");
    if let (Some(kind), Some(tag)) = (document.meta("og:type"), has_tags)
        && !is_article
        && kind.content != "blog"
    {
        let message = format!("og:type is {}, and there is {}", quoted(&kind.content), tag.key);
        out.add(&ARTICLE_TYPE, &kind.at, "og:type", message);
    }
}

/// Whether one time lies before another; days are compared where only a day is known.
fn is_before(one: &Timestamp, other: &Timestamp) -> bool {
    let instant = |time: &Timestamp| time.as_str().parse::<jiff::Timestamp>().ok();
    match (instant(one), instant(other)) {
        (Some(one), Some(other)) => one < other,
        _ => one.as_str().get(..10) < other.as_str().get(..10),
    }
}

//! Pages as the systems of newsrooms write them.

use super::{PARAGRAPHS, TITLE, names, published, read};

#[test]
fn what_parsely_has_described_as_one_object() {
    let content = r#"{"title":"River","pub_date":"2026-03-15T08:20:00Z","authors":["Ada Lin","Bo Chen"]}"#;
    let page = format!("<meta name=parsely-page content='{content}'><h1>{TITLE}</h1>{PARAGRAPHS}");
    assert_eq!(names(&read(&page)), ["Ada Lin", "Bo Chen"]);
    assert_eq!(published(&page).as_deref(), Some("2026-03-15T08:20:00Z"));
    // The tags of its own say the same and stand for it; what is no object says nothing.
    let broken = "<meta name=parsely-page content='{title'><h1>River</h1>";
    assert!(names(&read(broken)).is_empty());
}

#[test]
fn what_is_not_shown_tells_only_where_nothing_else_does() {
    for hidden in ["hidden", "style='color: red; display: none'"] {
        let of_others =
            format!("<p class=byline {hidden}>By Cy Dorn</p><time {hidden} datetime=2020-01-01>x</time>");
        let shown = "<p class=byline>By Ada Lin</p><time datetime=2026-03-15>x</time>";
        let both = format!("<article><h1>{TITLE}</h1>{of_others}{shown}{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&both)), ["Ada Lin"], "{hidden}");
        assert_eq!(published(&both).as_deref(), Some("2026-03-15"), "{hidden}");
        let alone = format!("<article><h1>{TITLE}</h1>{of_others}{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&alone)), ["Cy Dorn"], "{hidden}");
        assert_eq!(published(&alone).as_deref(), Some("2020-01-01"), "{hidden}");
    }
}

#[test]
fn the_lines_behind_a_headline_of_a_lower_level() {
    for level in [2, 3] {
        let page = format!(
            "<title>{TITLE} - Example</title><h{level}>Most read stories</h{level}><div>2020-01-01</div>\
             <h{level}>{TITLE}</h{level}><div>2026-03-15 08:20 Author: Ada Lin</div>{PARAGRAPHS}"
        );
        assert_eq!(names(&read(&page)), ["Ada Lin"], "{level}");
        assert_eq!(
            published(&page).as_deref(),
            Some("2026-03-15T08:20:00+00:00"),
            "{level}"
        );
    }
}

#[test]
fn the_house_s_mark_is_no_picture_of_an_article() {
    let data = r#"{"@type":"NewsArticle","headline":"River","image":"/river.jpg",
        "publisher":{"name":"Example","logo":{"url":"/static/brand.png"}}}"#;
    let page = |data: &str| {
        format!(
            "<link rel=canonical href=https://example.org/2026/river><meta property=og:image content=/static/brand.png>\
             <script type=application/ld+json>{data}</script><h1>{TITLE}</h1>{PARAGRAPHS}"
        )
    };
    let image = |data: &str| {
        let read = read(&page(data));
        read.image().value().map(|image| image.url().to_string())
    };
    assert_eq!(image(data).as_deref(), Some("https://example.org/river.jpg"));
    let without = data.replace("\"image\":\"/river.jpg\",", "");
    assert_eq!(
        image(&without).as_deref(),
        Some("https://example.org/static/brand.png")
    );
}

//! When a page was published, by what its scripts say.

use super::{PARAGRAPHS, read};
use handbill::unfurl::{UnfurlOptions, Unfurler};

#[test]
fn times_that_scripts_alone_tell() {
    let page = |script: &str| {
        format!(
            "<title>River reaches the sea</title><h1>River reaches the sea</h1><em id=time></em>{PARAGRAPHS}\
             <script>{script}</script>"
        )
    };
    let filler = "f(\"public\");".repeat(400);
    for (script, published) in [
        (
            "var publish_time = \"1772618400\";",
            Some("2026-03-04T10:00:00+00:00"),
        ),
        (
            "var createTime = '2026-03-04 10:00';",
            Some("2026-03-04T10:00:00+00:00"),
        ),
        (
            "window.DATA = {\"id\":7,\"pubtime\": \"2026-03-04 10:00:00\"}",
            Some("2026-03-04T10:00:00+00:00"),
        ),
        (
            &format!("{filler}x={{\\\"publishedAt\\\":\\\"2026-03-04T10:00:00Z\\\"}};{filler}"),
            Some("2026-03-04T10:00:00Z"),
        ),
        (
            "io({article_publication_date: \"Wed, 04 Mar 2026 10:00:00 +0300\"})",
            Some("2026-03-04T10:00:00+03:00"),
        ),
        ("var publicTime = \"2026-03-04 10:00\";", None),
        ("var publishTime = now(\"2026-03-04 10:00\");", None),
        ("var unpublishTime = \"2026-03-04 10:00\";", None),
    ] {
        let html = page(script);
        let whole = read(&html);
        let time = whole.published().value().map(|time| time.as_str());
        assert_eq!(time, published, "{script}");
        // However the page comes.
        for size in [1, 7, 64, 1000] {
            let mut unfurler = Unfurler::new(&UnfurlOptions::new());
            html.as_bytes()
                .chunks(size)
                .for_each(|piece| unfurler.write(piece).unwrap());
            let pieces = unfurler.finish().unwrap();
            assert_eq!(
                pieces.published().value(),
                whole.published().value(),
                "{size}: {script}"
            );
        }
    }
    // What the page shows or states says more.
    let shown = page("var publishTime = \"2026-03-04 10:00\";").replace("</em>", "</em><p>March 1, 2026</p>");
    assert_eq!(
        read(&shown).published().value().map(|time| time.as_str()),
        Some("2026-03-01")
    );
}

#[test]
fn times_that_scripts_in_the_head_tell() {
    let page = |tag: &str| {
        let read = read(&format!(
            "<head>{tag}<script>io.push({{article_publication_date: \"Wed, 04 Mar 2026 10:00:00 +0300\"}})</script>\
             <title>River reaches the sea</title></head><body><h1>River reaches the sea</h1>\
             <i>today, 10:00</i>{PARAGRAPHS}"
        ));
        read.published().value().map(ToString::to_string)
    };
    assert_eq!(page("").as_deref(), Some("2026-03-04T10:00:00+03:00"));
    let tag = "<meta property=article:published_time content=2026-03-03>";
    assert_eq!(page(tag).as_deref(), Some("2026-03-03"));
}

#[test]
fn a_script_of_nothing_but_names_takes_no_longer_than_others() {
    // Looked back from each of its parts to its start, the name would take minutes.
    let name = "pub".repeat(60_000);
    let page = read(&format!(
        "<title>River reaches the sea</title><h1>River reaches the sea</h1>{PARAGRAPHS}\
         <script>{name}; {{\"pubtime\":\"2026-03-04 10:00\"}}</script>"
    ));
    let published = page.published().value().map(|time| time.as_str());
    assert_eq!(published, Some("2026-03-04T10:00:00+00:00"));
}

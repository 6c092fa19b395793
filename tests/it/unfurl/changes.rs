//! When a page was published, told from when it was changed.

use super::{PARAGRAPHS, at_home, read};
use handbill::time::Timestamp;

#[test]
fn what_stands_before_a_time_says_that_it_is_of_the_last_change() {
    let time = |day: u8, text: &str| format!("<time datetime=2026-03-{day}T08:20:00Z>{text}</time>");
    let (old, new) = (time(15, "15 March"), time(16, "16 March"));
    for markup in [
        format!("<p>Updated: {new}</p><p>Published: {old}</p>"),
        format!("<p>Modified: {new}</p><p>{old}</p>"),
        format!("<div><b>Last updated on</b> {new}</div><div><b>Published</b> {old}</div>"),
        format!("<ul><li>{old}<li>수정 {new}</ul>"),
        format!("<p class=byline>By Ada Lin | Updated {new} | {old}</p>"),
        "<div><b class=label>Updated</b><b class=time>16 March 2026 08:20</b></div><div>15 March 2026 08:20</div>".into(),
    ] {
        let page = read(&format!("<title>T</title><h1>River reaches the sea</h1>{markup}{PARAGRAPHS}"));
        let day = |time: Option<&Timestamp>| time.map(|time| time.as_str()[..10].to_owned());
        assert_eq!(day(page.published().value()).as_deref(), Some("2026-03-15"), "{markup}");
        assert_eq!(day(page.modified().value()).as_deref(), Some("2026-03-16"), "{markup}");
    }
    // Alone it is the only day that a reader has; a sentence about a change leads to none.
    for (markup, modified) in [
        (format!("<p>Updated: {new}</p>"), true),
        (
            format!("<p>The rules were updated 3 days ago.</p><p>{new}</p>"),
            false,
        ),
    ] {
        let page = read(&format!(
            "<title>T</title><h1>River reaches the sea</h1>{markup}{PARAGRAPHS}"
        ));
        let published = page.published().value().map(Timestamp::as_str);
        assert_eq!(published, Some("2026-03-16T08:20:00Z"), "{markup}");
        assert_eq!(page.modified().value().is_some(), modified, "{markup}");
    }
}

#[test]
fn a_tag_that_confirms_the_data_is_no_change() {
    let page = |head: &str| {
        let page = read(&format!("{head}<h1>River reaches the sea</h1>{PARAGRAPHS}"));
        page.published().value().map(|time| time.as_str().to_owned())
    };
    let data = |published: &str| {
        format!(
            r#"<script type=application/ld+json>{{"@type":"NewsArticle","datePublished":"{published}"}}</script>"#
        )
    };
    let tag = |key: &str, time: &str| format!("<meta property='{key}' content='{time}'>");
    let (created, changed) = ("2026-03-15T08:10:05", "2026-03-15T08:20:07");
    let early = tag("article:published_time", &format!("{created}+02:00"));
    for (head, expected) in [
        // The data gives the time of the change, with the sign of UTC behind the clock of the house.
        (
            data(&format!("{changed}Z"))
                + &early
                + &tag("article:modified_time", &format!("{changed}+02:00")),
            "2026-03-15T08:10:05+02:00",
        ),
        (
            data(&format!("{changed}Z"))
                + &early
                + &tag("article:modified_time", "2026-03-15T08:20:09+02:00"),
            "2026-03-15T08:20:07Z",
        ),
        (
            data(&format!("{changed}+02:00"))
                + &early
                + &tag("article:modified_time", &format!("{changed}+02:00"))
                + &format!("<meta name=pubdate content={changed}+02:00>"),
            "2026-03-15T08:20:07+02:00",
        ),
        // A reader is told otherwise.
        (
            data(&format!("{changed}Z"))
                + "<meta itemprop=datePublished content=2026-03-15T08:10:05Z>"
                + &tag("article:published", &format!("{changed}Z"))
                + "<time>March 15, 2026, 8:10 AM UTC / Updated March 15, 2026, 8:20:07 AM UTC</time>",
            "2026-03-15T08:10:05Z",
        ),
    ] {
        assert_eq!(page(&head).as_deref(), Some(expected), "{head}");
    }
}

#[test]
fn what_a_list_dates_is_no_change_of_its_own() {
    let data = r#"<script type=application/ld+json>{"@type":"CollectionPage","url":"https://www.example.org/news/1"}</script>"#;
    let list = |head: &str| {
        let read = at_home(&format!(
            "<title>Rivers</title>{head}<h1>Rivers</h1><time class=updated datetime=2026-03-16>16 March</time>"
        ));
        read.modified().value().map(|time| time.as_str().to_owned())
    };
    assert_eq!(list(data), None);
    assert_eq!(list("").as_deref(), Some("2026-03-16"));
    let tag = "<meta name=last-modified content='Do, 7 Jun 2018 16:26:34 MESZ'>";
    assert_eq!(list(tag).as_deref(), Some("2018-06-07T16:26:34+02:00"));
}

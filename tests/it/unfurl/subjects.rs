//! What an article is about: the section and the tags.

use super::{PARAGRAPHS, TITLE, at_home};
use handbill::unfurl::Unfurled;

fn headed(head: &str) -> Unfurled {
    at_home(&format!(
        "<title>{TITLE}</title>{head}<h1>{TITLE}</h1>{PARAGRAPHS}"
    ))
}

fn section(read: &Unfurled) -> Option<&str> {
    read.section().value().map(|section| &**section)
}

/// A path of these steps: names and where they lead.
fn path(steps: &[(&str, &str)]) -> String {
    let step = |(at, (name, href)): (usize, &(&str, &str))| {
        let item = if href.is_empty() {
            String::new()
        } else {
            format!(r#","item":"https://www.example.org{href}""#)
        };
        format!(
            r#"{{"@type":"ListItem","position":{},"name":"{name}"{item}}}"#,
            at + 1
        )
    };
    let steps: Vec<String> = steps.iter().enumerate().map(step).collect();
    format!(
        r#"<script type=application/ld+json>{{"@type":"BreadcrumbList","itemListElement":[{}]}}</script>"#,
        steps.join(",")
    )
}

#[test]
fn the_section_is_the_first_step_below_the_front_page() {
    for (steps, expected) in [
        (
            &[
                ("Home", "/"),
                ("Rivers", "/rivers/"),
                ("Locks", "/rivers/locks/"),
                (TITLE, "/news/1"),
            ][..],
            Some("Rivers"),
        ),
        (
            &[("Start", "/en"), ("Rivers", "/en/rivers/"), ("The last one", "")],
            Some("Rivers"),
        ),
        (
            &[("Rivers", "/rivers/"), ("Locks", "/tag/locks/")],
            Some("Rivers"),
        ),
        (&[("Home", "/"), ("Locks", "/tag/locks/"), (TITLE, "")], None),
        (&[("Home", "/"), (TITLE, "/news/1")], None),
        // A menu.
        (
            &[
                ("Text", "/news/1"),
                ("Comments", "/news/1/comments"),
                ("History", "/news/1/history"),
            ],
            None,
        ),
    ] {
        assert_eq!(section(&headed(&path(steps))), expected, "{steps:?}");
    }
    let microdata = "<ol itemscope itemtype=https://schema.org/BreadcrumbList>\
        <li itemprop=itemListElement itemscope itemtype=https://schema.org/ListItem>\
        <a itemprop=item href=/><span itemprop=name>Home</span></a><meta itemprop=position content=1></li>\
        <li itemprop=itemListElement itemscope itemtype=https://schema.org/ListItem>\
        <a itemprop=item href=/rivers/><span itemprop=name>Rivers</span></a><meta itemprop=position content=2></ol>";
    assert_eq!(section(&headed(microdata)), Some("Rivers"));
}

#[test]
fn several_categories_are_no_section() {
    for (head, expected) in [
        ("<meta name=category content='Rivers, Locks, Villages'>", None),
        ("<meta name=category content=Rivers>", Some("Rivers")),
        (
            "<meta property=article:section content=rivers,locks>",
            Some("rivers"),
        ),
        (
            "<meta property=article:section content='Rivers, Locks & Villages'>",
            Some("Rivers, Locks & Villages"),
        ),
    ] {
        assert_eq!(section(&headed(head)), expected, "{head}");
    }
}

#[test]
fn tags_as_pages_list_them() {
    let twice = "<meta property=article:tag content='rivers,locks'>".repeat(2);
    for (head, expected) in [
        (&*twice, &["rivers", "locks"][..]),
        (
            "<article itemscope itemtype=https://schema.org/Article><meta itemprop=keywords content=rivers,locks>\
            <meta itemprop=keywords content=rivers,locks></article>",
            &["rivers", "locks"],
        ),
        (
            "<meta name=keywords content='河流 村庄 大桥'>",
            &["河流", "村庄", "大桥"],
        ),
        ("<meta name=keywords content='Ada Lin'>", &["Ada Lin"]),
        (
            "<meta name=parsely-tags content='type-news,the-river'><meta name=news_keywords content='The River,Locks'>",
            &["The River", "Locks"],
        ),
    ] {
        let read = headed(head);
        assert_eq!(
            read.tags().value().map(|tags| &**tags).unwrap_or_default(),
            expected,
            "{head}"
        );
    }
}

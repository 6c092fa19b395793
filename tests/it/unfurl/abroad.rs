//! What pages in other languages than English taught: houses that sign, notes of commenters, names in links.

use super::{names, others, read};

const TITLE: &str = "River reaches the sea after years";
const TEXT: &str = "<p>The river has reached the sea again after eleven years, and the whole village came to see.</p>\
    <p>Nobody had thought that it would, and many wept when the water came.</p>";

fn data(author: &str) -> String {
    format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":{author}}}</script>"#)
}

#[test]
fn who_wrote_where_the_house_signs_as_well() {
    let canonical = "<link rel=canonical href=https://www.example.org/river>";
    for (head, body, expected) in [
        // The link is written into the name.
        (
            data(r#"{"name":"<a href='/ada' title='Ada Lin'>Ada Lin</a>"}"#),
            "",
            &["Ada Lin"][..],
        ),
        // A system has cut it.
        (
            data(r#"{"name":"Ada Li…"}"#),
            "<p class=byline>By Ada Lin</p>",
            &["Ada Lin"],
        ),
        (
            "<meta name=author content='The diary of Ad..'>".to_owned(),
            "<p class=byline>By Ada Lin</p>",
            &["Ada Lin"],
        ),
        // An editorial office whose name is partly in capitals.
        (
            String::new(),
            "<p class=author>EXAMPLE PC Today編集部</p>",
            &["EXAMPLE PC Today編集部"],
        ),
        (
            "<meta property=og:site_name content='EXAMPLE PC News!'><meta name=author content=株式会社エグザンプル>".to_owned(),
            "<p class=author>EXAMPLE PC News!編集部</p>",
            &["EXAMPLE PC News!編集部"],
        ),
        // The house says what it is; a part of it has the house's name behind.
        (
            format!("{canonical}<meta name=author content='example, the daily'>"),
            "<p class=byline>Ada Lin</p>",
            &["Ada Lin"],
        ),
        (
            format!("{canonical}<meta name=author content='News of the river - Example.org'>"),
            "",
            &[],
        ),
        (
            "<meta property=og:site_name content='Example Post'><meta name=author content='Example Post'>"
                .to_owned(),
            "<p>It took eleven years. <span class=author>VON ADA LIN</span></p>",
            &["ADA LIN"],
        ),
        // The section is before the names.
        (
            String::new(),
            "<p class=byline>Politik · Ada Lin, Bo Chen</p>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            String::new(),
            "<p class=byline>Ada Lin · Bo Chen</p>",
            &["Ada Lin"],
        ),
    ] {
        let page = format!("{head}<article><h1>{TITLE}</h1>{body}{TEXT}</article>");
        assert_eq!(names(&read(&page)), expected, "{head}{body}");
    }
}

#[test]
fn a_day_among_comments_is_none_of_the_article() {
    for marked in [
        "class=comments-list",
        "id=commentaires",
        "class=kommentare",
        "id=comments-container",
    ] {
        let comment = format!("<div {marked}><p>Cy Dorn</p><time datetime=2026-03-16>x</time></div>");
        let page = read(&format!("<article><h1>{TITLE}</h1>{TEXT}</article>{comment}"));
        assert_eq!(page.published().value(), None, "{marked}");
    }
}

#[test]
fn a_title_without_the_site_or_the_section() {
    for (markup, expected) in [
        // The microdata's headline is that of the tag, with the site; the heading is not.
        (
            format!(
                "<meta property=og:site_name content=Example.org><article><meta itemprop=headline content='{TITLE} - Example.org'><h1>{TITLE}</h1>{TEXT}</article>"
            ),
            TITLE,
        ),
        (
            format!(
                "<meta property=og:title content='{TITLE} / Customs / example.org'><h1>Example, the culture</h1><h1>{TITLE}</h1>{TEXT}"
            ),
            TITLE,
        ),
        // The site's name alone is a heading of the first level, the headline one of the third, with a mark.
        (
            format!(
                "<title>Diary of Ada - {TITLE}</title><h1>Diary of Ada</h1><div><h3><a href=/x>■</a> {TITLE}</h3>{TEXT}</div>"
            ),
            TITLE,
        ),
        // The diary has a heading, and the headline stands in the article.
        (
            format!(
                "<meta property=og:title content='Our diary: {TITLE}'><title>Our diary: {TITLE}</title><h2>Our diary</h2><article><h3>{TITLE}</h3>{TEXT}</article>"
            ),
            TITLE,
        ),
        (
            format!(
                "<meta property=og:title content='Our diary: {TITLE}'><article><h1>Our diary: {TITLE}</h1><h2>{TITLE}</h2>{TEXT}</article>"
            ),
            "Our diary: River reaches the sea after years",
        ),
    ] {
        let page = read(&markup);
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn a_site_is_called_as_its_publisher_spells_its_address() {
    let page = read(&format!(
        "<link rel=canonical href=https://100river.com.ni/a><meta property=og:site_name content=100river.com.ni>\
        <meta name=publisher content='100% River'><h1>{TITLE}</h1>{TEXT}"
    ));
    assert_eq!(page.site().value().map(|site| site.name()), Some("100% River"));
}

#[test]
fn a_day_in_what_systems_call_the_story_s_data() {
    let page = read(&format!(
        "<div class=story-meta><span>Managua</span> <span>26, Abril, 2022</span> <span>7:43 p.m.</span></div>\
        <h1>{TITLE}</h1>{TEXT}"
    ));
    let published = page.published().value().map(|time| time.as_str());
    assert_eq!(published, Some("2022-04-26T19:43:00+00:00"));
}

#[test]
fn what_each_one_did_stands_behind_a_wide_space() {
    let line = "Ada Lin　著、山田 太郎　監訳、鈴木 花子　訳";
    for markup in [
        format!("<article><h1>{TITLE}</h1><p class=author>{line}</p>{TEXT}</article>"),
        format!(
            "<div itemscope itemtype=https://schema.org/Book><h1 itemprop=name>{TITLE}</h1><p itemprop=author>{line}</p>{TEXT}</div>"
        ),
        format!("<meta name=author content='{line}'><h1>{TITLE}</h1>{TEXT}"),
    ] {
        assert_eq!(names(&read(&markup)), ["Ada Lin"], "{markup}");
    }
    let page = read(&format!(
        "<article><h1>{TITLE}</h1><p class=author>{line}</p>{TEXT}</article>"
    ));
    assert_eq!(others(&page), ["translator: 山田 太郎", "translator: 鈴木 花子"]);
}

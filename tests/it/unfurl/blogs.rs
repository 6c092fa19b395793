//! Pages as blogs and those who write them: what the host of a blog writes into each, what its feed is called.

use super::{PARAGRAPHS, TITLE, names, published, read, title as title_of};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

fn site(markup: &str) -> Option<String> {
    let base = HttpUrl::parse("https://blog.example.org/2026/river").expect("valid");
    let read = unfurl(markup.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML");
    read.site().value().map(|site| site.name().to_owned())
}

#[test]
fn a_site_is_called_as_its_feed_is_where_nothing_else_tells() {
    let feed =
        |title: &str| format!("<link rel=alternate type=application/rss+xml href=/feed title='{title}'>");
    for (head, expected) in [
        (feed("River Diary &raquo; Feed"), Some("River Diary")),
        (
            feed("River Diary &raquo; River reaches the sea Comments Feed"),
            Some("River Diary"),
        ),
        (feed("River Diary - Atom"), Some("River Diary")),
        (feed("RSS"), None),
        (feed("RSS 2.0"), None),
        // What is said of the site itself goes first.
        (
            format!(
                "{}<meta property=og:site_name content='The Diary'>",
                feed("River Diary - RSS")
            ),
            Some("The Diary"),
        ),
        // Of another page it tells nothing.
        (
            "<link rel=alternate hreflang=de href=/de title='River Diary » Feed'>".to_owned(),
            None,
        ),
    ] {
        let page = format!("{head}<h1>{TITLE}</h1>{PARAGRAPHS}");
        assert_eq!(site(&page).as_deref(), expected, "{head}");
    }
}

#[test]
fn neither_a_platform_nor_a_slogan_nor_a_legal_form_is_the_name_of_a_site() {
    let publisher = |name: &str| {
        format!(
            r#"<script type=application/ld+json>{{"@type":"BlogPosting","publisher":{{"name":"{name}"}}}}</script>"#
        )
    };
    let named = |name: &str| format!("<meta property=og:site_name content='{name}'>");
    for (head, expected) in [
        (publisher("Blogger"), None),
        (publisher("Example Weblogs"), Some("Example Weblogs")),
        (publisher("Example, Inc."), Some("Example")),
        // The host is called otherwise: it may be the name.
        (publisher("Diary, Inc."), Some("Diary, Inc.")),
        (named("Example - All the news of the river"), Some("Example")),
        (named("Example - Sports"), Some("Example - Sports")),
        (
            named("Diary - All the news of the river"),
            Some("Diary - All the news of the river"),
        ),
        // The title begins as the headline does, and goes on otherwise.
        (
            "<meta property=og:title content='River reaches the sea after years! Many wept'>\
             <title>River reaches the sea after years! All the village came | River Diary</title>"
                .to_owned(),
            Some("River Diary"),
        ),
        (
            "<meta property=og:title content='Many wept'>\
             <title>River reaches the sea after years! All the village came | at last</title>"
                .to_owned(),
            None,
        ),
    ] {
        let page = format!("{head}{PARAGRAPHS}");
        assert_eq!(site(&page).as_deref(), expected, "{head}");
    }
}

#[test]
fn the_headline_stands_below_the_mark_of_the_blog() {
    let title = |markup: &str| {
        let read = read(markup);
        read.title().value().map(|title| title.as_str().to_owned())
    };
    for (markup, expected) in [
        (
            format!("<title>River diary - {TITLE}</title><h1>River diary</h1><h2>{TITLE}</h2>{PARAGRAPHS}"),
            TITLE,
        ),
        // What stands behind the headline is shorter.
        (
            format!("<title>{TITLE} - News</title><h1>{TITLE}</h1>{PARAGRAPHS}<h2>News</h2>"),
            TITLE,
        ),
        (
            format!(
                "<title>{TITLE} | News | Example.com</title><h1>Example.com</h1><main><h1>{TITLE}</h1>{PARAGRAPHS}</main>"
            ),
            TITLE,
        ),
    ] {
        assert_eq!(title(&markup).as_deref(), Some(expected), "{markup}");
    }
}

#[test]
fn who_and_when_stand_in_the_article_of_the_headline() {
    let teaser =
        "<article><h2>Another</h2><p class=byline>By Cy Dorn</p><time datetime=2020-01-01>x</time></article>";
    let told = "<p class=byline>By Ada Lin</p><time datetime=2026-03-15>x</time>";
    for page in [
        // A menu is made of articles as well.
        format!(
            "<title>{TITLE}</title>{teaser}{teaser}<article><h1>{TITLE}</h1>{told}{PARAGRAPHS}</article>{teaser}"
        ),
        format!("<title>{TITLE}</title><article><h1>{TITLE}</h1>{told}{PARAGRAPHS}</article>{teaser}"),
    ] {
        let read = read(&page);
        assert_eq!(names(&read), ["Ada Lin"], "{page}");
        let when = read.published().value().map(|time| time.as_str());
        assert_eq!(when, Some("2026-03-15"), "{page}");
    }
}

#[test]
fn who_made_the_pictures_did_not_write() {
    let drawn = "<p class=byline>Illustration by <a rel=author href=/cy>Cy Dorn</a></p>";
    let wrote = "<p class=byline>By <a rel=author href=/ada>Ada Lin</a></p>";
    let data = r#"<p itemprop=author>TEXT BY ADA LIN<br>TRANSLATION BY BO CHEN</p>"#;
    for (markup, expected) in [
        (format!("{wrote}{drawn}"), &["Ada Lin"][..]),
        (
            "<p class=byline>Photograph by Cy Dorn, Example Creative Group</p>".to_owned(),
            &[],
        ),
        (
            format!("<div itemscope itemtype=https://schema.org/Article>{data}</div>"),
            &["ADA LIN"],
        ),
        (
            "<div class='pull-quote large'><q>A river.</q><div><span class=author>Cy Dorn</span></div></div>"
                .to_owned(),
            &[],
        ),
        // Who did both wrote.
        (
            "<p class=byline>Text and photos by Ada Lin</p>".to_owned(),
            &["Ada Lin"],
        ),
    ] {
        let page = format!("<title>{TITLE}</title><h1>{TITLE}</h1>{markup}{PARAGRAPHS}");
        assert_eq!(names(&read(&page)), expected, "{markup}");
    }
}

#[test]
fn a_column_beside_the_text_names_who_wrote_it_where_it_names_one() {
    for (columns, expected) in [
        (
            "<aside><div class=byline>By <a href=/ada>Ada Lin</a></div></aside>",
            &["Ada Lin"][..],
        ),
        (
            "<aside><span class=byline><a href=/contributors/ada-lin>Ada Lin</a> <a href=/follow></a></span></aside>",
            &["Ada Lin"],
        ),
        (
            "<aside><div class=author><b>Ada Lin</b> <a href='/search?author=ada-lin'>All articles</a></div></aside>",
            &["Ada Lin"],
        ),
        (
            "<aside><div class=author><b>Ada Lin</b> <a href='/search?author=7'>All articles</a></div></aside>",
            &[],
        ),
        (
            "<aside><span class=byline><a href=/valley/dams>Delta Dam</a></span></aside>",
            &[],
        ),
        (
            "<aside><div class=byline>By Ada Lin</div><div class=byline>By Bo Chen</div></aside>",
            &[],
        ),
    ] {
        let page = format!("<title>{TITLE}</title><article>{columns}<h1>{TITLE}</h1>{PARAGRAPHS}</article>");
        assert_eq!(names(&read(&page)), expected, "{columns}");
    }
}

#[test]
fn a_heading_that_is_marked_as_the_author_is_the_name_of_the_diary() {
    let page = format!(
        "<title>{TITLE} : Valley notes</title><h1 class='vcard author'><a class=fn href=/>Valley notes</a></h1>\
         <h3>{TITLE}</h3><h4 class='vcard author'>vom <span class=fn>Rivermaster</span></h4>{PARAGRAPHS}"
    );
    assert_eq!(names(&read(&page)), ["Rivermaster"]);
}

#[test]
fn who_owns_a_site_called_after_them_wrote_where_nobody_is_named() {
    for (site, owner, byline, expected) in [
        ("Ada Lin's Diary", "Ada Lin", "", &["Ada Lin"][..]),
        ("Ada Lin’s Diary", "Ada Lin", "", &["Ada Lin"]),
        (
            "Ada Lin's Diary",
            "Ada Lin",
            "<p class=byline>By Bo Chen</p>",
            &["Bo Chen"],
        ),
        ("Ada Lin's Diary", "Example Press", "", &[]),
        ("Adam's Diary", "Adam", "", &[]),
    ] {
        let page = read(&format!(
            "<meta property=og:site_name content=\"{site}\"><title>{TITLE}</title><h1>{TITLE}</h1>{byline}{PARAGRAPHS}\
             <footer><p class=copyright>Copyright (c) 2012- {owner}. All rights reserved.</p></footer>"
        ));
        assert_eq!(names(&page), expected, "{site} {owner} {byline}");
    }
}

#[test]
fn an_entry_classed_by_its_author_is_no_byline() {
    let read = read(
        "<title>River reaches the sea</title><div class='hentry post author-adalin'><h1>River reaches the sea</h1>\
         <p>Those whom <a href=/other>Bonnie Case</a> told, came.</p><p>It rained.</p></div>",
    );
    assert_eq!(names(&read), [""; 0]);
}

#[test]
fn a_title_ends_before_the_blog_that_it_is_at() {
    let page = |blog: &str| {
        let title = "The river has reached the sea (2) @ River Diary :: Valley Diaries ::";
        let head = format!("<meta property=og:site_name content='{blog}'><title>{title}</title>");
        let tag = format!("<meta property=og:title content='{title}'>");
        let read = read(&format!("{head}{tag}<h1>{blog}</h1>{PARAGRAPHS}"));
        title_of(&read).map(str::to_owned)
    };
    assert_eq!(
        page("River Diary").as_deref(),
        Some("The river has reached the sea (2)")
    );
    assert_eq!(
        page("The Valley Voice").as_deref(),
        Some("The river has reached the sea (2) @ River Diary :: Valley Diaries ::")
    );
}

#[test]
fn the_account_that_a_blog_s_host_is_called_by_is_no_part_of_a_name() {
    let page = |host: &str| {
        let base = HttpUrl::parse(&format!("https://{host}/2026/river")).expect("valid");
        let markup = format!("<meta name=author content='川の日記 (adalin)'><h1>{TITLE}</h1>{PARAGRAPHS}");
        let read = unfurl(markup.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("it is HTML");
        names(&read).concat()
    };
    assert_eq!(page("adalin.example.org"), "川の日記");
    assert_eq!(page("blog.example.org"), "川の日記 (adalin)");
}

#[test]
fn a_name_may_stand_once_more_in_kana() {
    let page = |name: &str| {
        let line = format!("<span><a rel=author href=/author/ada>{name}</a></span>");
        let read = read(&format!("<h1>{TITLE}</h1>{line}{PARAGRAPHS}"));
        names(&read).concat()
    };
    assert_eq!(page("AdaL／エイダエル"), "AdaL／エイダエル");
    assert_eq!(page("AdaL／デザイナー"), "AdaL");
}

#[test]
fn accounts_and_days_of_diaries() {
    // An account behind the day and a word for by.
    let page =
        |line: &str| format!("<title>{TITLE}</title><h1>{TITLE}</h1><small>{line}</small>{PARAGRAPHS}");
    for (line, expected) in [
        ("15.03.2026, 10:22 von ada_lin", "ada_lin"),
        ("March 15, 2026 by adalin", "adalin"),
        ("The river came by night", ""),
        ("15.03.2026, 10:22 von admin", ""),
    ] {
        assert_eq!(names(&read(&page(line))).join(", "), expected, "{line}");
    }
    // A tag that has the account of whoever made the site.
    let head = "<meta name=author content=qhlix>";
    let linked = "<p>von <a rel=author href=/author/ada>Ada Lin</a></p>";
    let page = |behind: &str| format!("<title>{TITLE}</title>{head}<h1>{TITLE}</h1>{behind}{PARAGRAPHS}");
    assert_eq!(names(&read(&page(linked))), ["Ada Lin"]);
    assert_eq!(names(&read(&page(""))), ["qhlix"]);
    // The day of the last change in the mark-up, that of publication in words.
    let page = |text: &str| {
        format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><time datetime=2026-03-18T10:00Z>{text}</time>{PARAGRAPHS}"
        )
    };
    let day = |text: &str| published(&page(text)).map(|time| time[..10].to_owned());
    assert_eq!(day("Publié le 15 mars 2026").as_deref(), Some("2026-03-15"));
    assert_eq!(day("15 mars 2026").as_deref(), Some("2026-03-18"));
    assert_eq!(day("Published March 17, 2026").as_deref(), Some("2026-03-18"));
    // The sentence below a post.
    for sentence in [
        "Dieser Artikel wurde am 15. März 2026 veröffentlicht.",
        "Ce billet a été publié le 15 mars 2026 dans la rubrique Rivières.",
        "Este artigo foi publicado em 15 de março de 2026.",
    ] {
        let page = format!("<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}<p>{sentence}</p>");
        assert_eq!(published(&page).as_deref(), Some("2026-03-15"), "{sentence}");
    }
}

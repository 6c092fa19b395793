//! What careless templates leave in pages: values cut short, tags in texts, marks where pictures belong, other articles'
//! days beside the article's.

use super::{SENTENCE, names, read};

#[test]
fn marks_and_codes_are_no_pictures_of_an_article() {
    for src in [
        "https://example.org/i/timeslogo152x23.gif",
        "https://example.org/i/icon16x16.png",
        "https://example.org/img/weixin.png",
        "https://example.org/img/qrcode.png",
        "https://example.org/css/bar.png",
        "https://example.org/themes/blue/head.jpg",
        "https://example.org/ads/summer.jpg",
        "https://example.org/i/channel_logo_new/news.png",
        "https://example.org/i/rater/5stars.gif",
        "https://example.org/img/defaultpic.gif",
        "https://example.org/img/preload.gif",
        "null",
        "undefined",
        "https://img.example.org/cgi/x?s=1",
    ] {
        let page = read(&format!(
            "<article><p><img src={src} alt=a><p>{SENTENCE}<p><img src=https://example.org/photo.jpg></article>"
        ));
        assert_eq!(
            page.image().value().map(|image| image.url().path()),
            Some("/photo.jpg"),
            "{src}"
        );
    }
    let page = read("<base href=https://example.org/a/><meta property=og:image content=null>");
    assert!(page.image().value().is_none());
    // A shape is no size.
    let page = read("<meta property=og:image content=https://example.org/river/400/16x9>");
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/river/400/16x9")
    );
    // In Spanish and Italian it is a catalogue.
    let page = read(&format!(
        "<article><p><img src=https://example.org/catalogo.jpg><p>{SENTENCE}</article>"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/catalogo.jpg")
    );
    // An address with the picture left out.
    let page = read(
        "<meta property=og:image content=https://img.example.org/><meta name=twitter:image content=https://example.org/photo.jpg>",
    );
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
    // The number a site is registered under, and a sign alone, credit nobody; the article's picture comes first.
    for of_site in [
        "<p class=copyright>沪公网安备 31010602000299号</p>",
        "<b class=copyright>©</b>",
    ] {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><img src=https://example.org/photo.jpg><p>{SENTENCE}</p><div>\
             <img src=https://example.org/police.jpg>{of_site}</div>"
        ));
        let image = page.image().value().expect("the page has pictures");
        assert_eq!(
            (image.url().path(), image.credit()),
            ("/photo.jpg", None),
            "{of_site}"
        );
    }
    let page = read(&format!(
        "<title>River reaches the sea</title><img src=https://example.org/app.jpg><h1>River reaches the sea</h1>\
         <img src=https://example.org/photo.jpg><p>{SENTENCE}"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
    // What stands above the headline is the site's.
    let page = read(&format!(
        "<title>River reaches the sea</title><h1>Example</h1><img src=https://example.org/head.jpg><h1>River reaches the sea</h1>\
         <img src=https://example.org/photo.jpg><p>{SENTENCE}"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().path()),
        Some("/photo.jpg")
    );
}

#[test]
fn a_language_of_three_letters_is_the_one_of_two() {
    for (code, expected) in [("eng", "en"), ("KOR", "ko"), ("haw", "haw")] {
        let page = read(&format!("<html lang={code}><h1>T</h1>"));
        assert_eq!(page.language().value().map(|tag| tag.as_str()), Some(expected));
    }
}

#[test]
fn what_is_about_other_pages_tells_nothing_of_this_one() {
    for (open, close) in [
        ("<aside>", "</aside>"),
        ("<nav>", "</nav>"),
        ("<section class='comments wide'>", "</section>"),
        ("<ul id=related-articles>", "</ul>"),
    ] {
        let page = read(&format!(
            "<title>The river reaches the sea</title>{open}<svg><a href=/x></a></svg>\
             <li><a rel=author href=https://other.example/ada>Ada Lin</a>\
             <div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=datePublished content=2020-02-02>\
             <b itemprop=author>Someone Else</b></div>{close}\
             <article><h1>The river reaches the sea</h1><p class=byline>By Ada Lin</p><p>{SENTENCE}</p></article>"
        ));
        assert_eq!(names(&page), ["Ada Lin"], "{open}");
        let authors = page.authors().value().expect("an author");
        assert_eq!(authors[0].url(), None, "{open}");
        assert_eq!(page.published().value(), None, "{open}");
    }
    // A footer says whose page it is, and microdata around it counts wherever it stands.
    let page = read(
        "<div itemscope itemtype=https://schema.org/NewsArticle><nav><meta itemprop=datePublished content=2026-02-02></nav></div>",
    );
    assert_eq!(
        page.published().value().map(|time| time.as_str()),
        Some("2026-02-02")
    );
}

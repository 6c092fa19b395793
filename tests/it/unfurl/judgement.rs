//! What a careful editor would make of a page whose tags contradict each other or the print.

use super::{names, read};
use handbill::unfurl::Reason;

#[test]
fn a_list_has_neither_author_nor_date_nor_a_picture_of_its_own() {
    let page = read(
        r#"<title>Rivers - Example</title><meta property=og:site_name content=Example><meta property=og:type content=article>
        <script type="application/ld+json">{"@type":"CollectionPage","name":"Rivers"}</script>
        <div><img src="https://example.org/a.jpg" width=800 height=600><span class=byline>Ada Lin</span>
        <time datetime="2026-01-02">2 January</time></div>"#,
    );
    assert_eq!(page.title().value().unwrap(), "Rivers");
    assert_eq!(names(&page), [""; 0]);
    assert!(page.published().value().is_none() && page.image().value().is_none());
}

#[test]
fn the_mark_of_a_company_is_the_picture_of_its_page() {
    let page = read(
        r#"<title>Example Ltd</title><meta property=og:title content="Example Ltd">
        <meta property=og:url content="https://example.org/company">
        <meta property=og:image content="https://example.org/company-logo.png">
        <script type="application/ld+json">{"@type":"Organization","name":"Example Ltd","url":"https://example.org/company"}</script>
        <main><figure><img src="https://example.org/cover.jpg"></figure></main>"#,
    );
    assert_eq!(
        page.image().value().unwrap().url().as_str(),
        "https://example.org/company-logo.png"
    );
}

#[test]
fn of_several_pictures_the_one_other_tags_name_goes_first() {
    let page = read(
        r#"<title>T</title><meta property=og:image content="https://example.org/i/house.png">
        <meta property=og:image content="https://example.org/i/w1200/river-bend.jpg">
        <meta name=twitter:image content="https://example.org/i/s72/river-bend.jpg">"#,
    );
    assert_eq!(
        page.image().value().unwrap().url().as_str(),
        "https://example.org/i/w1200/river-bend.jpg"
    );
}

#[test]
fn a_portrait_lends_its_words_to_no_other_picture() {
    let page = read(
        r#"<title>T</title><meta property=og:image content="https://example.org/river.jpg">
        <article><figure><img src="https://example.org/people/ada.jpg" alt="Ada Lin, portrait"></figure></article>"#,
    );
    assert_eq!(page.image().value().unwrap().alt(), None);
}

#[test]
fn the_staff_gives_way_to_whoever_is_named() {
    let markup = |more: &str| {
        read(&format!(
            r#"<title>T</title><meta property=og:site_name content=Example>
            <script type="application/ld+json">{{"@type":"NewsArticle","headline":"T","author":{{"@type":"Person","name":"EXAMPLE Staff"}}}}</script>{more}"#
        ))
    };
    assert_eq!(
        names(&markup("<meta name=parsely-author content='Ada Lin'>")),
        ["Ada Lin"]
    );
    assert_eq!(names(&markup("")), ["EXAMPLE Staff"]);
    let page = read(
        "<title>Example :: River reaches the sea</title><meta name=author content='Example Members'><meta name=author content='Example '>
         <meta property=og:site_name content=Example><h1>River reaches the sea</h1><div>Author: <a href='mailto:'>Ada Lin</a></div>",
    );
    assert_eq!(names(&page), ["Ada Lin"]);
}

#[test]
fn names_that_systems_state_in_their_own_way() {
    for (tags, expected) in [
        (
            "<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Ada Lin'>",
            &["Ada Lin"][..],
        ),
        (
            "<meta name='twitter:label1' content='Est. reading time'><meta name='twitter:data1' content='Ten Minutes'>",
            &[],
        ),
        ("<meta name=citation_author content='Lin, Ada'>", &["Ada Lin"]),
        (
            "<meta name=citation_author content='Lin, Ada'><meta name=citation_author content='Chen, Bo Y.'>",
            &["Ada Lin", "Bo Y. Chen"],
        ),
        (
            "<meta name=citation_authors content='Lin, Ada; Chen, Bo Y.; '>",
            &["Ada Lin", "Bo Y. Chen"],
        ),
        (
            "<meta name=dc.creator content='Ada Lin, Bo Chen'>",
            &["Ada Lin", "Bo Chen"],
        ),
        ("<meta name=cXenseParse:author content='Ada Lin'>", &["Ada Lin"]),
        (
            "<meta name=author content='Ada Lin | Example News'>",
            &["Ada Lin"],
        ),
        ("<meta name=author content='홍길동 기자'>", &["홍길동"]),
        (
            "<div itemscope itemtype=https://schema.org/Article><b itemprop=author itemscope><i itemprop=name>Ada Lin @adalin, Example Times</i></b></div>",
            &["Ada Lin"],
        ),
        ("<meta name=author content='<a href=/ada>Ada Lin</a>'>", &[]),
        ("<meta name=byl content='By 홍길동'>", &["홍길동"]),
        ("<meta name=author content='Ada&nbsp;Lin'>", &["Ada Lin"]),
        (
            "<div itemscope itemtype=https://schema.org/VideoObject><b itemprop=author itemscope><link itemprop=name content='Ada Lin'></b></div>",
            &["Ada Lin"],
        ),
        (
            r#"<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Lin, Senior Writer"}}</script>"#,
            &["Ada Lin"],
        ),
        (
            "<article><p class=authors><a rel=author href=/ada>Ada Lin</a>, <a rel=author href=/bo>Bo Chen</a></p>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<article><p>By <a rel=author href=https://example.org/ada>Ada Lin</a></p><p>and <a rel=author href=https://example.org/bo>Bo Chen</a></p>",
            &["Ada Lin", "Bo Chen"],
        ),
    ] {
        assert_eq!(
            names(&read(&format!("<title>T</title>{tags}"))),
            expected,
            "{tags}"
        );
    }
}

#[test]
fn names_on_cards_are_not_the_article_s() {
    let item = |name: &str| format!("<span itemprop=author>{name}</span>");
    let page = read(&format!(
        "<title>T</title><meta name=parsely-author content='Ada Lin'>
         <div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>T</h1>{}{}{}</div>",
        item("Ada Lin"),
        item("Bo Chen"),
        item("Bo Chen")
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
    let candidates = page.authors().candidates();
    assert!(
        candidates
            .iter()
            .any(|one| one.reason() == Reason::Mismatch && one.value() == "Ada Lin, Bo Chen")
    );
}

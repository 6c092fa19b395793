//! What a careful editor would make of a page whose tags contradict each other or the print.

use super::{fixture, names, read};
use handbill::unfurl::Reason;

fn published(markup: &str) -> String {
    let page = read(&format!(
        "<title>T</title><meta property=og:type content=article>{markup}"
    ));
    page.published()
        .value()
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[test]
fn the_time_of_a_change_is_not_that_of_publication() {
    let data = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2026-01-06T00:34:00Z"}</script>"#;
    let line = "<time>Jan. 5, 2026, 9:23 PM UTC / Updated Jan. 6, 2026, 12:34 AM UTC</time>";
    assert_eq!(published(&format!("{data}{line}")), "2026-01-05T21:23:00+00:00");
    // Another time says nothing about the first.
    let other = "<time>Jan. 5, 2026, 9:23 PM UTC / Updated Jan. 7, 2026, 8:00 AM UTC</time>";
    assert_eq!(published(&format!("{data}{other}")), "2026-01-06T00:34:00Z");
}

#[test]
fn two_dates_that_agree_outvote_one() {
    let data = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2026-09-01T14:10:40+01:00"}</script>"#;
    let both = r#"<meta name=date content="September 5, 2026"><p class=dateline>Sep 5, 2026</p>"#;
    assert_eq!(published(&format!("{data}{both}")), "2026-09-05");
    // One alone does not, nor do two that may be the same day elsewhere.
    assert_eq!(
        published(&format!("{data}<meta name=date content='September 5, 2026'>")),
        "2026-09-01T14:10:40+01:00"
    );
    let near = both.replace("5,", "2,");
    assert_eq!(published(&format!("{data}{near}")), "2026-09-01T14:10:40+01:00");
}

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
fn a_description_behind_an_appeal_is_read_alone() {
    let text = "A boat sails through the lock that was opened on Monday.";
    let page = read(&format!(
        "<title>T</title><meta property=og:description content='Join our newsletter for the latest updates. {text}'>
         <meta name=description content='{text}'>"
    ));
    assert_eq!(page.description().value().unwrap(), text);
}

#[test]
fn a_line_of_copyright_names_the_house_where_nothing_else_does() {
    for (line, name) in [
        (
            "© 2019–2026 Example Times. All rights reserved.",
            Some("Example Times"),
        ),
        ("Copyright 2026 The Example", Some("The Example")),
        ("© 2019-26 Example Times", Some("Example Times")),
        ("© 2019, 2026 20 Minutes", Some("20 Minutes")),
        ("© 2026 3rd River. All rights reserved.", Some("3rd River")),
        ("(c) 2026", None),
        ("2019, 2026 Example Software", None),
    ] {
        let page = read(&format!(
            "<title>T</title><footer><p class=copyright>{line}</p></footer>"
        ));
        assert_eq!(page.site().value().map(|site| site.name()), name, "{line}");
    }
    let page = read("<title>T</title><meta name=copyright content='© 2026 Example News'>");
    assert_eq!(page.site().value().map(|site| site.name()), Some("Example News"));
    // The photographer's, under a picture, is none.
    let page = read(
        "<title>T</title><figure><img src='https://example.org/a.jpg'><span class=copyright>© Ada Lin</span></figure>",
    );
    assert!(page.site().value().is_none());
    assert_eq!(fixture("opengraph").site().source(), Some("og:site_name"));
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
fn bylines_of_many_shapes() {
    for (lang, line, expected) in [
        (
            "en",
            "<p class=byline>By Jo Doe, Special to the Example</p>",
            &["Jo Doe"][..],
        ),
        (
            "en",
            "<p class=byline>By JO DOE Associated Press</p>",
            &["JO DOE"],
        ),
        (
            "en",
            "<p>Posted on March 4, 2026 by Jo Doe in News</p>",
            &["Jo Doe"],
        ),
        (
            "en",
            "<p class=byline>Jo Doe and Al Roe, Reuters</p>",
            &["Jo Doe", "Al Roe"],
        ),
        ("en", "<p class=byline>By J. K. Doe</p>", &["J. K. Doe"]),
        (
            "en",
            "<p class=byline>Words: Jo Doe. Pictures: Al Roe</p>",
            &["Jo Doe"],
        ),
        (
            "en",
            "<p class=byline>Analysis by Jo Doe Published March 4, 2026</p>",
            &["Jo Doe"],
        ),
        ("fr", "<p class=byline>Jo Doe avec AFP</p>", &["Jo Doe"]),
        (
            "fr",
            "<p class=byline>Par Jo Doe, envoyé spécial à Séoul</p>",
            &["Jo Doe"],
        ),
        ("de", "<p class=byline>Ein Kommentar von Jo Doe</p>", &["Jo Doe"]),
        (
            "it",
            "<p class=byline>di Mario Rossi e Anna Verdi</p>",
            &["Mario Rossi", "Anna Verdi"],
        ),
        (
            "pt",
            "<p class=byline>Por João Costa e Silva</p>",
            &["João Costa e Silva"],
        ),
        ("ko", "<p class=byline>기자명 홍길동 기자</p>", &["홍길동"]),
        (
            "zh",
            "<p class=byline>记者王小明 李大伟 北京报道</p>",
            &["王小明", "李大伟"],
        ),
        (
            "zh",
            "<p class=byline>新华社记者 王小明、李大伟</p>",
            &["王小明", "李大伟"],
        ),
        (
            "zh-TW",
            "<p class=byline>〔記者王小明／台北報導〕</p>",
            &["王小明"],
        ),
        (
            "en",
            "<p><a class=contributor href=/jo>Jo Doe</a></p>",
            &["Jo Doe"],
        ),
        (
            "ko",
            "<p class=byline><em>홍길동</em> 기자, <em>김철수</em> 기자</p>",
            &["홍길동", "김철수"],
        ),
        (
            "zh-CN",
            "<div>2026-03-04 10:00 来源：新华网 记者 王小明</div>",
            &["王小明"],
        ),
        (
            "sv",
            "<p class=byline>Text: Anna Svensson Foto: Bo Ek</p>",
            &["Anna Svensson"],
        ),
    ] {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><article><h1>T</h1>{line}"
        ));
        assert_eq!(names(&page), expected, "{line}");
    }
}

#[test]
fn bylines_that_name_nobody_hide_none() {
    let link = |name: &str| format!("<p><a rel=author href=https://example.org/{name}>{name} Lin</a></p>");
    let page = read(&format!(
        "<title>T</title>{}<article><h1>T</h1>{}{}",
        "<p class=byline>By 2026</p>".repeat(8),
        link("Ada"),
        link("Bo")
    ));
    assert_eq!(names(&page), ["Ada Lin", "Bo Lin"]);
}

#[test]
fn times_kept_for_scripts() {
    for element in [
        "<span class=date title=2026-03-04T10:00:00Z>3 hours ago</span>",
        "<span class=timestamp data-timestamp=1772618400>2 hours ago</span>",
    ] {
        let page = read(&format!("<title>T</title><article><h1>T</h1>{element}"));
        let found = page.published().value().map(|time| &time.as_str()[..16]);
        assert_eq!(found, Some("2026-03-04T10:00"), "{element}");
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

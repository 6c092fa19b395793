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
        ("(c) 2026", None),
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
            "<meta name=dc.creator content='Ada Lin, Bo Chen'>",
            &["Ada Lin", "Bo Chen"],
        ),
        ("<meta name=cXenseParse:author content='Ada Lin'>", &["Ada Lin"]),
        (
            "<meta name=author content='Ada Lin | Example News'>",
            &["Ada Lin"],
        ),
        ("<meta name=author content='홍길동 기자'>", &["홍길동"]),
        ("<meta name=author content='<a href=/ada>Ada Lin</a>'>", &[]),
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
fn the_heading_that_the_title_begins_with_is_the_headline() {
    for (markup, expected) in [
        // A mark of the site and a section stand above the article.
        (
            "<title>River reaches the sea | Example</title><header><h1>Example home</h1></header><div><h1>River reaches the sea</h1></div>",
            "River reaches the sea",
        ),
        (
            "<title>River reaches the sea at last</title><div><h1>Health Center</h1></div><p>Text",
            "River reaches the sea at last",
        ),
        (
            "<title>River reaches the sea - Chapter 1 - Ada [Example Stories]</title><h1>Example Stories beta</h1><div><h2>River reaches the sea</h2></div>",
            "River reaches the sea",
        ),
        // Names behind it are not part of it, words are.
        (
            "<meta property=og:title content='River reaches the sea - Ada Lin and Bo Chen'><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        (
            "<meta property=og:title content='River reaches the sea - at last'><h1>River reaches the sea</h1>",
            "River reaches the sea - at last",
        ),
        (
            "<title>[강&]강물이 바다에 닿다, 열한 해 만에 : 뉴스 : 보기닷컴</title><h1><a href=/><img src=l.png alt=b></a></h1><h1>[강&]강물이 바다에 닿다, 열한 해 만에</h1>",
            "[강&]강물이 바다에 닿다, 열한 해 만에",
        ),
        (
            "<title>Example » Blog Archive » River reaches the sea</title><h1>Example</h1><h2>River reaches the sea</h2>",
            "River reaches the sea",
        ),
        (
            "<title>강물이 바다에 닿다_사회_보기일보</title>",
            "강물이 바다에 닿다",
        ),
        (
            "<title>Ministry | River reaches the sea</title><h1>Ministry of rivers</h1><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        (
            "<meta property=og:site_name content=Example><meta property=og:title content='River reaches the sea | Example Politics'><h1>A river</h1>",
            "River reaches the sea",
        ),
        (
            "<title>River reaches the sea – riverblog</title><div itemscope itemtype=https://schema.org/Article><b itemprop=headline>riverblog</b></div><h1>River reaches the sea</h1>",
            "River reaches the sea",
        ),
        (
            "<meta name=application-name content=MR><title>MR | River reaches sea</title><h1>Ministry of Water</h1>",
            "River reaches sea",
        ),
        (
            "<meta property=og:site_name content='Ada Lin - Life at fifty'><meta property=og:title content='The bag - each needs one! - Ada Lin'>",
            "The bag - each needs one!",
        ),
        // An app's name that is the headline is no site's.
        (
            "<meta property=og:site_name content=Example><meta property=og:title content='River reaches the sea'><meta name=application-name content='River reaches the sea'><h1>Elsewhere</h1>",
            "River reaches the sea",
        ),
        // What an encyclopedia calls a headline.
        (
            "<title>River - Example</title><h1>River</h1><script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":\"River\",\"headline\":\"water on its way\"}</script>",
            "River",
        ),
    ] {
        assert_eq!(
            read(markup).title().value().map(|title| &**title),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn the_site_by_the_name_on_its_front_page() {
    for (markup, expected) in [
        (
            "<meta property=og:site_name content='Example - News from the river'><title>River reaches the sea - Example</title><h1>River reaches the sea</h1>",
            "Example",
        ),
        (
            "<meta name=dc.publisher content='Example Times Company'><title>River reaches the sea - Example Times</title><h1>River reaches the sea</h1>",
            "Example Times",
        ),
        (
            "<meta name=copyright content='Copyright Example, LLC'><title>T</title>",
            "Example",
        ),
        (
            "<title>宇航员在太空中喝酒会怎么样 _探索者 _示例网</title><h1>宇航员在太空中喝酒会怎么样</h1>",
            "示例网",
        ),
        (
            "<title>Example » Blog Archive » River reaches the sea</title><h1>Example</h1><h2>River reaches the sea</h2>",
            "Example",
        ),
        (
            "<link rel=canonical href=https://www.linfield.com/a><title>Tax abroad | Linfield Law Office</title>",
            "Linfield Law Office",
        ),
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=headline>How a river came to the sea again</b><b itemprop=publisher>How a river came to the sea again</b></div><footer><p class=copyright>© 2026 Example</p></footer><div class=copyright>© Ada Lin</div>",
            "Example",
        ),
        ("<title>강물이 바다에 닿다_사회_보기일보</title>", "보기일보"),
        (
            "<link rel=canonical href=https://www.exampletimes.com/a><title>T</title><meta name=author content='Ada Lin, EXAMPLE TIMES'>",
            "EXAMPLE TIMES",
        ),
    ] {
        let page = read(markup);
        assert_eq!(
            page.site().value().map(|site| site.name()),
            Some(expected),
            "{markup}"
        );
    }
}

#[test]
fn people_without_what_stands_beside_them() {
    for (markup, expected) in [
        // The house, by the site's name or its host.
        (
            "<meta property=og:site_name content='Example.com'><meta name=author content='By Ada Lin, EXAMPLE'>",
            &["Ada Lin"][..],
        ),
        (
            "<link rel=canonical href=https://www.exampletimes.com/a><div itemscope itemtype=https://schema.org/NewsArticle><span itemprop=author>Ada Lin, EXAMPLE TIMES</span></div>",
            &["Ada Lin"],
        ),
        (
            "<meta property=og:site_name content='El Ejemplo'><meta name=author content='Ediciones El Ejemplo'><article><p class=byline>Ada Lin</p></article>",
            &["Ada Lin"],
        ),
        // Buttons, a biography, a nickname, a note, a date.
        (
            "<div class=byline><span class=author>By: <a rel=author href=/ada>Ada Lin</a></span><ul><li>Print</li><li>E-mail</li></ul></div>",
            &["Ada Lin"],
        ),
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><i itemprop=author>Ada Lin</i><i itemprop=author>Ada Lin Reporter Follow</i></div>",
            &["Ada Lin"],
        ),
        (
            "<p class=byline><a rel=author href=/r>Ada (A.J.) Lin</a></p>",
            &["Ada (A.J.) Lin"],
        ),
        ("<div class=author-note>Notes</div>", &[]),
        (
            "<div class=author-details>Last Updated: January 7, 2026</div>",
            &[],
        ),
        // With whom.
        (
            "<div itemscope itemtype=https://schema.org/NewsArticle><i itemprop=author>Ada Lin (avec Bo Chen et Cy Dorn)</i></div>",
            &["Ada Lin", "Bo Chen", "Cy Dorn"],
        ),
        (
            "<meta name=dc.creator content='Dorn, Cy'><meta name=dc.creator content='Lin, Ada de'>",
            &["Cy Dorn", "Ada de Lin"],
        ),
        (
            "<meta property=og:site_name content='El Ejemplo'><meta name=author content='El Ejemplo'>
             <div><a rel=author href=https://example.org/ada>Ada Lin</a> / <a rel=author href=https://example.org/bo>Bo Chen</a> Madrid</div>",
            &["Ada Lin", "Bo Chen"],
        ),
        ("<meta name=twitter:creator content='Ada Lin'>", &["Ada Lin"]),
        ("<p class=byline><a rel=author href=/a>View all posts by Ada Lin</a></p>", &["Ada Lin"]),
        ("<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=author>Autor/in: Ada Lin</b></div>", &["Ada Lin"]),
        (
            r#"<script type=application/ld+json>{"@context":"https://schema.org","@type":"NewsArticle","author":"{ \"@type\":\"Person\", \"name\":\"Ada Lin\" }"}</script>"#,
            &["Ada Lin"],
        ),
        ("<p class=byline>von Ada Lin Juli 12, 2026</p>", &["Ada Lin"]),
        ("<meta property=og:site_name content='Example River'><meta name=twitter:creator content=@example_river>", &[]),
        // Whose account it is.
        (
            "<meta property=og:title content='A note • Ada Lin'><meta name=twitter:creator content=@alin>",
            &["Ada Lin"],
        ),
        (
            "<meta property=og:title content='A note • Ada Lin'><meta name=twitter:creator content=@river>",
            &["@river"],
        ),
    ] {
        let page = read(&format!("<title>T</title><h1>T</h1>{markup}"));
        assert_eq!(names(&page), expected, "{markup}");
    }
}

#[test]
fn days_that_are_written_otherwise() {
    for (markup, expected) in [
        ("<link rel=canonical href=https://example.org/2026/politics/11/24/a>", "2026-11-24"),
        ("<p>By Ada | <abbr title=2026-11-24T09:30:00Z>an hour ago</abbr></p>", "2026-11-24T09:30:00Z"),
        ("<p class=publish><i>Nov</i> <i>24</i> <i>Tue</i> <i>2026</i></p>", "2026-11-24"),
        ("<p>الثلاثاء، 24 تشرين الثاني/نوفمبر 2026</p>", "2026-11-24"),
        ("<div class=submitted>Gespeichert von ada am 24. November 2026 - 09:30</div>", "2026-11-24T09:30:00+00:00"),
        ("<div class=kurz-article-metadata>24.11.2026</div>", "2026-11-24"),
        ("<title>Letters - 24 November 2026 - Blog</title>", "2026-11-24"),
        ("<meta name=publishdate content='11/24/2026 09:30:00'>", "2026-11-24T09:30:00+00:00"),
        ("<p id=update_time class=datetime>posted on November 24, 2026", "2026-11-24"),
        ("<title>River - 24.11.2026 - Example</title>", "2026-11-24"),
        // The data has the time of the last change for both.
        (
            "<meta property=article:published_time content=2026-11-24T09:30:00Z><meta property=article:modified_time content=2026-11-25T10:00:00Z>
             <div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=datePublished content=2026-11-25T10:00:00Z></div>",
            "2026-11-24T09:30:00Z",
        ),
    ] {
        let page = read(&format!("{markup}<title>T</title><h1>T</h1>{markup}"));
        assert_eq!(page.published().value().map(|time| time.as_str()), Some(expected), "{markup}");
    }
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

#[test]
fn text_between_line_breaks_is_the_article_s() {
    let body =
        "강물이 열한 해 만에 다시 바다에 닿았다. 새벽부터 둑에 나온 주민들은 첫 물길을 지켜보았다.<br><br>
        마을 이장은 \"이날을 기다렸다\"고 말했다.<br><br>홍길동 기자 hong@example.org";
    let page = read(&format!(
        "<title>강물</title><h1>강물</h1><p>뉴스 > 사회</p><div class=menu>정치<br>경제<br>사회</div><div class=article_txt>{body}</div>"
    ));
    assert_eq!(names(&page), ["홍길동"]);
    let first = "강물이 열한 해 만에 다시 바다에 닿았다. 새벽부터 둑에 나온 주민들은 첫 물길을 지켜보았다.";
    assert_eq!(page.description().value().map(|text| &**text), Some(first));
    assert!(
        page.text()
            .value()
            .is_some_and(|text| text.starts_with(first) && text.contains("홍길동 기자"))
    );
    // Where a page writes paragraphs, what stands outside them is captions and notes.
    let text = "The river reached the sea again after eleven years, and all the village came to see it.";
    let page = read(&format!(
        "<title>T</title><h1>T</h1><div>A boat in the old lock, where the river will pass again this year.</div><p>{text}</p>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(text));
}

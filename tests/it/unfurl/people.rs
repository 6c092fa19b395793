//! Who wrote, told from who did not.

use super::{PARAGRAPHS, SENTENCE, TITLE, names, read};

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
        // The same by the address of the page, whatever it ends in.
        (
            "<link rel=canonical href=https://www.example.co.nz/a><div itemscope itemtype=https://schema.org/NewsArticle><i itemprop=author itemscope><b itemprop=name>Example.co.nz</b></i></div><meta name=author content='Ada Lin'>",
            &["Ada Lin"],
        ),
        // A post at a house.
        (
            "<p class=byline>By ADA B. LIN, NR Sports Writer</p>",
            &["ADA B. LIN"],
        ),
        (
            "<p class=byline>By Ada Lin and Bo Chen, NR Business Editor</p>",
            &["Ada Lin", "Bo Chen"],
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
        ("<meta name=author content=109832>", &[]),
        (
            r#"<script type=application/ld+json>{"@context":"https://schema.org","@type":"NewsArticle","author":"Ada Lin, Bo Chen and Cy van der Dorn"}</script>"#,
            &["Ada Lin", "Bo Chen", "Cy van der Dorn"],
        ),
        // One of several is named first, the others elsewhere.
        (
            "<meta name=author content='Ada Lin'><meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Lin, Bo Chen'>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<meta name=author content='Ada Lin'><meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Bo Chen, Cy Dorn'>",
            &["Ada Lin"],
        ),
        ("<p class=byline><a rel=author href=/a>View all posts by Ada Lin</a></p>", &["Ada Lin"]),
        ("<div id=author><p><a href=/nr/1>Alle Storys</a></p><a href=#>Folgen</a></div>", &[]),
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
fn a_link_into_a_folder_of_authors_behind_the_headline_names_one() {
    for (line, expected) in [
        (
            "<div class=c1x><a href=/author/noa>נועה ברק</a> | 10.02.25</div>",
            &["נועה ברק"][..],
        ),
        (
            "<p><a href='https://example.org/en/contributors/ada-lin/'>Ada Lin</a> and <a href=https://example.org/contributors/bo>Bo Chen</a>",
            &["Ada Lin", "Bo Chen"],
        ),
        ("<a href=/author/ada>More from this author</a>", &[]),
        (
            "<a href=/staff/12/ada-lin/>Ada Lin</a><div>Example Today</div>",
            &["Ada Lin"],
        ),
        (
            "<a href=/authors>Our Authors</a> <a href=/rivers/ada>Ada Lin</a>",
            &[],
        ),
    ] {
        let page = read(&format!("<title>T</title><h1>T</h1>{line}<p>{SENTENCE}"));
        assert_eq!(names(&page), expected, "{line}");
    }
    let below = format!(
        "<title>T</title><h1>T</h1><p>{}<p><a href=/author/ada>Ada Lin</a>",
        SENTENCE.repeat(10)
    );
    assert!(names(&read(&below)).is_empty());
}

#[test]
fn names_in_rows_as_east_asia_prints_them() {
    let body = "老街整修工程預計下月動工，多名攤商昨日向市府陳情，盼延後到農曆年後再進行。";
    for (markup, expected) in [
        (
            "<div class=author>本报记者 周立群 吴晓敏</div>",
            &["周立群", "吴晓敏"][..],
        ),
        ("<p>文｜示例周刊 徐航 实习记者 方静</p>", &["徐航", "方静"]),
        ("<p>文｜徐航&amp;方静</p>", &["徐航", "方静"]),
        // A paper gives way to whoever is named.
        (
            "<meta property=article:author content=北河晚报><p>本报记者 陈思远</p>",
            &["陈思远"],
        ),
        (
            "<meta property=og:article:author content='가람경제 | 보기'><em class=journalist_name>정유나 기자</em>",
            &["정유나"],
        ),
        ("<meta property=article:author content=北河晚报>", &["北河晚报"]),
        // As Uyghur desks of broadcasters say it.
        (
            "<div class=byline>ۋاشىنگتوندىن مۇخبىرىمىز ئەركىن تارىم خەۋەر قىلىدۇ</div>",
            &["ئەركىن تارىم"],
        ),
    ] {
        let page = read(&format!(
            "<meta property=og:site_name content=Example><title>老街整修 攤商盼延期 | 生活 | Example</title><h1>老街整修 攤商盼延期</h1>{markup}<p>新闻 > 生活 > 老街整修 攤商盼延期 > 全部的新闻都在这里</p><p>{body}"
        ));
        assert_eq!(names(&page), expected, "{markup}");
        assert_eq!(
            page.title().value().map(|title| &**title),
            Some("老街整修 攤商盼延期")
        );
        assert_eq!(
            page.description().value().map(|text| &**text),
            Some(body),
            "{markup}"
        );
    }
}

#[test]
fn a_heading_that_the_title_has_behind_the_site_begins_the_article() {
    let page = read(&format!(
        "<meta property=og:title content='보기일보 모바일 :: 강물이 열한 해 만에 바다에 닿다'><title>보기일보 모바일 :: 강물이 열한 해 만에 바다에 닿다</title><h2>강물이 열한 해 만에 바다에 닿다</h2>\
         <article><div><span>홍길동 기자 | </span><!-- --> 2026-03-15 16:52:59</div><h4>{SENTENCE}<br>{SENTENCE}</h4></article>"
    ));
    assert_eq!(names(&page), ["홍길동"]);
    assert!(page.published().value().is_some());
    // What stands in a heading that is less than half of the title may be a part of the site.
    let page = read(&format!(
        "<title>강물이 열한 해 만에 바다에 닿다 :: 강물 이야기</title><h2>강물 이야기</h2>\
         <div>홍길동 기자</div><h2>강물이 열한 해 만에 바다에 닿다</h2><div>김철수 기자</div>{PARAGRAPHS}"
    ));
    assert_eq!(names(&page), ["김철수"]);
}

#[test]
fn words_beside_a_name_are_no_names() {
    for (byline, expected) in [
        (
            "<div class=byline><b class=byline>Analysis</b> <b class=byline>Ada Lin</b></div>",
            "Ada Lin",
        ),
        (
            "<p class=byline>Published: March 5, 2026 9:21 PM<br>By <b>ADA LIN</b> <a href=mailto:ada.lin@example.org>\
             ada.lin@example.org</a></p>",
            "ADA LIN",
        ),
        (
            "<div class=byline><p class=author>Ada Lin</p><p>Example</p><a href=/lin>Archive</a><a href=/rss>RSS</a></div>",
            "Ada Lin",
        ),
        ("<p class=byline>October 14, 2026 | Ada Lin</p>", "Ada Lin"),
        ("<p class=byline>October 14, 2026|Ada Lin</p>", "Ada Lin"),
        ("<p class=byline>Dec 1st 2026 1:01PM</p>", ""),
        ("<p>执笔/李文博</p>", "李文博"),
        (
            "<p class=byline>The writer has posted comments on this article</p>",
            "",
        ),
        ("<p>采写：示例报见习记者 李文博</p>", "李文博"),
        ("<p>【文/示例网专栏作者 王小明】</p>", "王小明"),
        ("<p>作者：未知</p>", ""),
    ] {
        let page = read(&format!(
            "<h1>River reaches the sea</h1><article>{byline}<p>{SENTENCE}</article>"
        ));
        assert_eq!(names(&page).join(", "), expected, "{byline}");
    }
}

#[test]
fn neither_the_body_nor_its_subjects_are_names() {
    for behind in [
        "<div itemprop=articleBody id=redactor><p>Газета о реке <a href=/a>писала</a> давно, ещё в марте.</div>",
        "<div class=post-author><a href=/tag/bridge>#bridge</a> <a href=/tag/river>#<i>River</i></a></div>",
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}{behind}"
        ));
        assert_eq!(names(&page), [""; 0], "{behind}");
    }
}

#[test]
fn a_post_in_brackets_is_no_part_of_a_name() {
    let page = read("<meta name=author content='BY ADA LIN (STAFF WRITER)'>");
    assert_eq!(names(&page), ["ADA LIN"]);
    let page =
        read("<meta name=author content='Ada Lin,Bo Chen,Cy Dorn at MSA Models,Di Esser for Amika,Ed Fox'>");
    assert_eq!(names(&page), ["Ada Lin", "Bo Chen", "Ed Fox"]);
}

#[test]
fn a_post_names_its_author_in_its_title() {
    for (title, expected) in [
        ("Ada Lin (@ada) on X", &["Ada Lin"][..]),
        ("Ada Lin (@ada@example.social)", &["Ada Lin"]),
        ("What is new (@ home)", &[]),
    ] {
        let read = read(&format!(r#"<meta property="og:title" content="{title}">"#));
        assert_eq!(names(&read), expected, "{title}");
    }
}

#[test]
fn a_link_to_the_page_of_an_account_names_one() {
    for (link, expected) in [
        ("<a rel=author href=/author/ada_17/>ada_17</a>", &["ada_17"][..]),
        (
            "<a rel=author href=https://example.org/author/4da_L>4da_L</a>",
            &["4da_L"],
        ),
        ("<a rel=author href=/author/2026/>2026</a>", &[]),
        ("<a rel=author href=/author/ada/>7 articles</a>", &[]),
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1><p>by <span class=author>{link}</span></p><p>{SENTENCE}</article>"
        ));
        assert_eq!(names(&page), expected, "{link}");
    }
}

#[test]
fn an_agency_before_the_day_behind_the_headline_wrote() {
    let page = |line: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1><div>{line}</div><p>{SENTENCE}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(
        page("<a href=/q>Reuters</a> | March 15, 2026 | Updated 08:24"),
        "Reuters"
    );
    assert_eq!(page("<span>AFP</span><span>15 March 2026</span>"), "AFP");
    assert_eq!(page("Rivers | March 15, 2026"), "");
}

#[test]
fn whom_the_words_for_a_portrait_call_the_author_where_nothing_else_names_one() {
    let page = |beside: &str, line: &str| {
        let page = read(&format!(
            "<title>{TITLE}</title><div>{beside}</div><h1>{TITLE}</h1>{line}<article>{PARAGRAPHS}</article>"
        ));
        names(&page).join(", ")
    };
    let portrait = |words: &str| format!("<img src=/a.jpg alt='{words}'>");
    assert_eq!(page(&portrait("Ada Lin - Author"), ""), "Ada Lin");
    assert_eq!(page(&portrait("Ada Lin, Autorin"), ""), "Ada Lin");
    assert_eq!(page(&portrait("Ada Lin - Auteur").repeat(2), ""), "Ada Lin");
    // Several, who are the writers of the house, no post, and somebody who is named.
    let both = portrait("Ada Lin - Author") + &portrait("Bo Chen - Author");
    assert_eq!(page(&both, ""), "");
    for words in [
        "Ada Lin - River",
        "River - Author",
        "Author",
        "Ada Lin - Author of the dam",
    ] {
        assert_eq!(page(&portrait(words), ""), "", "{words}");
    }
    assert_eq!(
        page(&portrait("Ada Lin - Author"), "<p>By Bo Chen</p>"),
        "Bo Chen"
    );
}

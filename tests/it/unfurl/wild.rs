//! What pages in the wild do otherwise than the standards say.

use super::{names, read};

/// A paragraph long enough to count as text.
const TEXT: &str = "The river reached the sea again after eleven years, and all the village came to see it.";

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
            "<meta property=og:title content='River reaches the sea - Part 2'><h1>River reaches the sea</h1>",
            "River reaches the sea - Part 2",
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
            "<meta name=dc.publisher content='The Example Times Company'><meta name=publisher content='The Example Times'><title>T</title>",
            "The Example Times",
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
            "<meta property=og:title content='River reaches the sea'><title>River notes: River reaches the sea</title><h1>River notes</h1><h3>River reaches the sea</h3>",
            "River notes",
        ),
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
        ("<ul><li>發布日期：115-11-24<li>發布單位：建設課</ul>", "2026-11-24"),
        ("<p>By <i class=timeago title=2026-11-24T09:30:00Z>3 hours ago</i>", "2026-11-24T09:30:00Z"),
        // The day of the last change, where no other is told.
        ("<p class=update>更新日：令和8年11月24日</p>", "2026-11-24"),
        ("<div><b>Ada Lin</b> <i>Updated: Tue, 24 Nov 2026 09:30 AM (IST)</i></div>", "2026-11-24T09:30:00+05:30"),
        ("<p><i>Güncelleme: 25.11.2026</i> <i>24.11.2026</i>", "2026-11-24"),
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
    let page = read(&format!(
        "<title>T</title><h1>T</h1><div>A boat in the old lock, where the river will pass again this year.</div><p>{TEXT}</p>"
    ));
    assert_eq!(page.description().value().map(|text| &**text), Some(TEXT));
}

#[test]
fn the_footer_of_the_article_names_its_author_and_day() {
    let dated = "<p class=entry-meta>This entry was posted in Rivers on <time class=entry-date datetime=2026-03-15T08:20:00+09:00>March 15, 2026</time> by <span class='author vcard'><a rel=author href=/ada>Ada Lin</a></span>.</p>";
    let page = read(&format!(
        "<title>T</title><article><h1>T</h1><p>{TEXT}</p><footer>{dated}</footer></article>"
    ));
    assert_eq!(names(&page), ["Ada Lin"]);
    assert_eq!(
        page.published().value().map(|time| time.as_str()),
        Some("2026-03-15T08:20:00+09:00")
    );
    assert!(!page.text().value().is_some_and(|read| read.contains("Ada Lin")));
    for (foot, expected) in [("Posted by Ada Lin.", &["Ada Lin"][..]), ("Rivers, Ada Lin", &[])] {
        let page = read(&format!(
            "<title>T</title><article><h1>T</h1><p>{}</p><footer>{foot}</footer></article>",
            TEXT.repeat(40)
        ));
        assert_eq!(names(&page), expected, "{foot}");
    }
    // What stands above the text says it first; the page's own footer, and what is beside the article in its own, do not.
    let page = read(&format!(
        "<title>T</title><article><h1>T</h1><p class=byline>By Bo Chen</p><p>Text</p><footer>{dated}</footer></article>"
    ));
    assert_eq!(names(&page), ["Bo Chen"]);
    for around in ["<footer>", "<article><footer><nav>"] {
        let long = TEXT.repeat(40);
        let page = read(&format!(
            "<title>T</title><article><h1>T</h1><p>{long}</article>{around}{dated}"
        ));
        assert!(names(&page).is_empty(), "{around}");
        assert!(page.published().value().is_none(), "{around}");
    }
}

#[test]
fn what_is_not_shown_as_text_is_in_nobody_s_name() {
    for (byline, expected) in [
        ("By Ada Lin<button>Follow</button>", &["Ada Lin"][..]),
        ("By Ada Lin <button>Follow</button>", &["Ada Lin"]),
        ("By <button>Ada Lin</button>", &["Ada Lin"]),
        ("By Ada Lin<select><option>Follow</option></select>", &["Ada Lin"]),
        ("<svg><title>Author</title></svg>By Ada Lin", &["Ada Lin"]),
        ("<span>By</span><a href=/ada>Ada Lin</a>", &["Ada Lin"]),
        (
            "<a href=/ada>Ada Lin</a>and<a href=/bo>Bo Chen</a>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<span>Ada Lin</span><span>Reporter covering rivers</span>",
            &["Ada Lin"],
        ),
        ("By Ada Mc<!-- -->Donald", &["Ada McDonald"]),
        ("By Ada <b>Mc</b>Donald", &["Ada McDonald"]),
        ("<i>오세영 기자</i><i>민지호 기자</i>", &["오세영", "민지호"]),
        ("文・写真：森田健一", &["森田健一"]),
        ("Guest column by <i>Dr. Ada Lin</i>", &["Dr. Ada Lin"]),
        (
            "<i class=sr-only>Autores</i><button>Ada Lin</button><button>Bo Chen</button><button>Follow</button>",
            &["Ada Lin", "Bo Chen"],
        ),
    ] {
        let page = format!(
            "<title>T</title><template><h1>U</h1><p class=byline>By Ed Wu</template><h1>T<button>Share</button></h1><p class=byline>{byline}</p>\
             <p><video>No video can be shown by this browser, which is older than the page it shows.</video></p><p>{TEXT}</p>"
        );
        let page = read(&page);
        assert_eq!(names(&page), expected, "{byline}");
        assert_eq!(page.title().value().map(|title| &**title), Some("T"), "{byline}");
        assert_eq!(
            page.description().value().map(|read| &**read),
            Some(TEXT),
            "{byline}"
        );
    }
}

#[test]
fn drawings_and_controls_change_nothing_of_what_stands_around_them() {
    let page = |drawing: &str| {
        let page = read(&format!(
            "<title>T</title><div>{drawing}<nav>{drawing}</nav></div><article><h1>{drawing}T</h1><p class=byline>{drawing}By Ada Lin</p>\
             <p>{TEXT}<br>{drawing}</p>{drawing}<div class=caption>More</div></article>"
        ));
        format!("{:?} {:?} {:?}", page.title(), page.authors(), page.description())
    };
    let plain = page("");
    assert!(plain.contains("Ada Lin") && plain.contains(TEXT));
    for drawing in [
        "<svg><path d='M0 0'/><g><use href=#a /><path d='M0 1'></path></g></svg>",
        "<svg/>",
        "<svg><symbol><title>Byline</title><path/></symbol></svg>",
        "<svg><g><foreignObject><b></b></foreignObject><svg><path/></svg></g></svg>",
        "<g><svg><g></g></svg></g>",
        "<button class=author></button>",
        "<input class=byline value=x>",
    ] {
        assert_eq!(page(drawing), plain, "{drawing}");
    }
}

#[test]
fn a_list_behind_the_text_names_neither_author_nor_day() {
    let list = "<section><h2>Also read</h2><ol><li><p class=byline>By Otto Klee</p><time datetime=2024-05-01>1 May</time>\
        <li><p class=byline>By Rosa Quill</p><time datetime=2024-04-30>30 April</time></ol></section>";
    let text = TEXT.repeat(10);
    for (about, author, day) in [
        ("", None, None),
        // Whatever its class says of it, what stands inside the article is the article's.
        (
            "<p class=author-line>Written by <a href=/ada>Ada Lin</a>",
            Some("Ada Lin"),
            None,
        ),
        (
            "<p>Published on November 24, 2026 at 9:30, corrected on November 25, 2026 at 10:45",
            None,
            Some("2026-11-24T09:30:00+00:00"),
        ),
    ] {
        let page = read(&format!(
            "<title>T</title><article><h1>T</h1>{about}<p>{text}</article>{list}"
        ));
        assert_eq!(names(&page).first().map(|name| &**name), author, "{about}");
        assert_eq!(page.published().value().map(|time| time.as_str()), day, "{about}");
    }
    // Alone, it may be the article's.
    let page = read(&format!(
        "<title>T</title><h1>T</h1><p>{text}<p class=byline>By Otto Klee<p><time datetime=2024-05-01>1 May</time>"
    ));
    assert_eq!(names(&page), ["Otto Klee"]);
    assert_eq!(
        page.published().value().map(|time| time.as_str()),
        Some("2024-05-01")
    );
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
        let page = read(&format!("<title>T</title><h1>T</h1>{line}<p>{TEXT}"));
        assert_eq!(names(&page), expected, "{line}");
    }
    let below = format!(
        "<title>T</title><h1>T</h1><p>{}<p><a href=/author/ada>Ada Lin</a>",
        TEXT.repeat(10)
    );
    assert!(names(&read(&below)).is_empty());
}

#[test]
fn lines_behind_the_headline_label_their_names() {
    for (line, expected) in [
        (
            "<span>Written By: <a href=/7>राकेश कुमार</a></span> <span>Edited By: <a href=/8>सीमा वर्मा</a></span>",
            &["राकेश कुमार"][..],
        ),
        (
            "<span>By</span> <b>Ada Lin</b> <i>and</i> <b>Bo Chen</b> <b>River Desk</b>",
            &["Ada Lin", "Bo Chen"],
        ),
        (
            "<span>10 Φεβρουαρίου 2025, 14:20</span> <span>Της Μαρίας Παππά</span>",
            &["Μαρίας Παππά"],
        ),
        ("<i>12</i> 条评论|作者<span>周立群</span>", &["周立群"]),
        ("<span>By</span> <b>Tuesday the bridge was closed</b>", &[]),
    ] {
        let page = read(&format!("<title>T</title><h1>T</h1><div>{line}</div><p>{TEXT}"));
        assert_eq!(names(&page), expected, "{line}");
    }
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
fn a_name_signs_the_last_paragraph_in_vietnam_and_japan() {
    let page = |lang: &str, last: &str| {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><h1>T</h1><article><p>{TEXT}<p>{last}</article>"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("vi", "<b>Ngọc Tài</b>"), "Ngọc Tài");
    assert_eq!(page("vi", "Theo dõi báo"), "");
    assert_eq!(page("en", "Read More"), "");
    // And in brackets behind the last sentence in Japan.
    assert_eq!(page("ja", "川が海に達した。（山田太郎）"), "山田太郎");
    assert_eq!(page("zh", "川が海に達した。（山田太郎）"), "");
}

#[test]
fn a_portrait_in_a_byline_is_no_picture_of_the_article() {
    let page = read(&format!(
        "<title>T</title><article class=h-entry><h1>T</h1><p class=byline><img src=https://example.org/me.jpg alt=Ada>Ada Lin</p>\
         <img src=https://example.org/map.jpg alt='A map' width=800 height=533><p>{TEXT}</article>"
    ));
    assert_eq!(
        page.image().value().map(|image| image.url().as_str()),
        Some("https://example.org/map.jpg")
    );
}

#[cfg(feature = "detect-language")]
#[test]
fn english_that_is_none_was_never_declared() {
    let dutch = "De aardappelmarkt verhuist vanaf volgende maand naar de kade, waar meer ruimte is voor de kramen en de \
        vrachtwagens. Bewoners van het plein zijn blij met het besluit, de marktlieden zelf wat minder.";
    let filling = "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et \
        dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi.";
    for (lang, text, expected) in [
        ("en", dutch, "nl"),
        ("de", dutch, "de"),
        ("en-GB", &*TEXT.repeat(3), "en-GB"),
        ("en", filling, "en"),
    ] {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><h1>T</h1><article><p>{text}</article>"
        ));
        assert_eq!(
            page.language().value().map(|lang| lang.as_str()),
            Some(expected),
            "{text}"
        );
    }
}

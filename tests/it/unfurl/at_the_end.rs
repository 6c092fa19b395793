//! Who is named at the end of an article.

use super::{CHINESE, PARAGRAPHS, SENTENCE, TITLE, names, read};
use handbill::link::HttpUrl;
use handbill::unfurl::{UnfurlOptions, unfurl};

#[test]
fn the_footer_of_the_article_names_its_author_and_day() {
    let dated = "<p class=entry-meta>This entry was posted in Rivers on <time class=entry-date datetime=2026-03-15T08:20:00+09:00>March 15, 2026</time> by <span class='author vcard'><a rel=author href=/ada>Ada Lin</a></span>.</p>";
    let page = read(&format!(
        "<title>T</title><article><h1>T</h1><p>{SENTENCE}</p><footer>{dated}</footer></article>"
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
            SENTENCE.repeat(40)
        ));
        assert_eq!(names(&page), expected, "{foot}");
    }
    // What stands above the text says it first; the page's own footer, and what is beside the article in its own, do not.
    let page = read(&format!(
        "<title>T</title><article><h1>T</h1><p class=byline>By Bo Chen</p><p>Text</p><footer>{dated}</footer></article>"
    ));
    assert_eq!(names(&page), ["Bo Chen"]);
    for around in ["<footer>", "<article><footer><nav>"] {
        let long = SENTENCE.repeat(40);
        let page = read(&format!(
            "<title>T</title><article><h1>T</h1><p>{long}</article>{around}{dated}"
        ));
        assert!(names(&page).is_empty(), "{around}");
        assert!(page.published().value().is_none(), "{around}");
    }
}

#[test]
fn a_name_signs_the_last_paragraph_in_vietnam_and_japan() {
    let page = |lang: &str, last: &str| {
        let page = read(&format!(
            "<html lang={lang}><title>T</title><h1>T</h1><article><p>{SENTENCE}<p>{last}</article>"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("vi", "<b>Ngọc Tài</b>"), "Ngọc Tài");
    assert_eq!(page("vi", "Theo dõi báo"), "");
    assert_eq!(page("en", "Read More"), "");
    // And in brackets behind the last sentence in Japan.
    assert_eq!(page("ja", "川が海に達した。（山田太郎）"), "山田太郎");
    // On a line of its own other lines may stand behind it.
    assert_eq!(
        page("ja", "川が海に達した。<p>（山田太郎）<p>無断転載を禁じます。"),
        "山田太郎"
    );
    assert_eq!(
        page("ja", "川が海に達した。<p>（山田県庁）<p>無断転載を禁じます。"),
        ""
    );
    assert_eq!(page("zh", "川が海に達した。（山田太郎）"), "");
}

#[test]
fn a_name_signs_one_of_the_last_paragraphs_in_china() {
    let page = |text: &str| {
        let page = read(&format!(
            "<html lang=zh><title>河流入海</title><h1>河流入海</h1><article>{text}</article>"
        ));
        names(&page).join(", ")
    };
    let text = "河流在十一年后再次入海，全村的人都来看，孩子们跑在最前面。";
    assert_eq!(page(&format!("<p>{text}<p>{text}（王小明）")), "王小明");
    // In a system that writes no paragraphs, with a note behind the text.
    assert_eq!(
        page(&format!(
            "<div>{text}</div><div>{text}（王小明、李文博）</div><div>扫一扫在手机打开当前页面</div>"
        )),
        "王小明, 李文博"
    );
    // Whom the text names as its reporter wrote it.
    assert_eq!(
        page(&format!("<p>（记者李文博）{text}<p>{text}（王小明）")),
        "李文博"
    );
}

#[test]
fn agencies_in_a_byline_are_nobody() {
    let page = read(&format!(
        "<html lang=de><meta property=og:site_name content='The Valley Voice'>\
         <script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"author\":\
         {{\"@type\":\"Organization\",\"name\":\"The Valley Voice\"}}}}</script>\
         <h1>{TITLE}</h1><article>{PARAGRAPHS}<div class=byline><p>red, The Valley Voice/<a href=/agenturen>Agenturen</a>\
         </div></article>"
    ));
    assert_eq!(names(&page), ["The Valley Voice"]);
}

#[test]
fn a_label_names_who_wrote_wherever_it_stands() {
    let page = |lines: &str| {
        let text = PARAGRAPHS.repeat(4);
        let page = read(&format!("<title>{TITLE}</title><h1>{TITLE}</h1>{text}{lines}"));
        names(&page).join(", ")
    };
    for line in [
        "<div>Author: Ada Lin</div>",
        "<div><b>Author:</b> Ada Lin</div>",
        "<table><tr><td>Posted by: <a href=/ada>Ada Lin</a></table>",
    ] {
        assert_eq!(page(line), "Ada Lin", "{line}");
        assert_eq!(page(&line.repeat(2)), "Ada Lin", "{line}");
    }
    assert_eq!(page("<table><tr><td>作者：记者王小明</table>"), "王小明");
    for (last, expected) in [
        ("Von Ada Lin", "Ada Lin"),
        ("By Ada Lin and Bo Chen.", "Ada Lin, Bo Chen"),
        ("By Ada Lin, who lives by the river", ""),
        ("Von Berlin nach Rom", ""),
        ("Text und Fotos: Ada Lin", "Ada Lin"),
        ("Texto y fotos: Ada Lin", "Ada Lin"),
        ("Tekst: Ada Lin<br>Fotografije: Bo Chen", "Ada Lin"),
        ("Tekst i zdjęcia: Ada Lin", "Ada Lin"),
        ("Das Gespräch führte Ada Lin.", "Ada Lin"),
        ("Das Gespräch führte der Minister.", ""),
    ] {
        assert_eq!(page(&format!("<p>{last}</p>")), expected, "{last}");
    }
    // Of another article, or one who is marked as who wrote stands before.
    assert_eq!(page("<h2>The lake is dry</h2><p>By Bo Chen</p>"), "");
    assert_eq!(page("<p class=byline>Ada Lin</p><p>By Bo Chen</p>"), "Ada Lin");
    for lines in [
        // Two comments, a rating, and what stands beside the article.
        "<div>Posted by: Ada Lin</div><div>Posted by: Bo Chen</div>",
        "<div><b>By:</b> <span>Ada L.</span></div>",
        "<aside><div>Author: Ada Lin</div></aside>",
        "<div>Author: the river</div>",
        "<div>The author: Ada Lin</div>",
    ] {
        assert_eq!(page(lines), "", "{lines}");
    }
}

#[test]
fn who_wrote_stands_in_brackets_at_the_end() {
    let page = |data: &str, end: &str| {
        let page = read(&format!(
            "<meta property=og:site_name content='The Valley Voice'><script type=application/ld+json>\
             {{\"@type\":\"NewsArticle\",\"author\":{{\"@type\":\"Organization\",\"name\":\"{data}\"}}}}</script>\
             <h1>{TITLE}</h1><article>{PARAGRAPHS}{end}<p>Enditem/bc</p></article>"
        ));
        names(&page).join(", ")
    };
    let house = "The Valley Voice";
    assert_eq!(page(house, "<p>(By Ada Lin)</p>"), "Ada Lin");
    assert_eq!(page(house, "<p>(By Ada Lin and Bo Chen)</p>"), "Ada Lin, Bo Chen");
    assert_eq!(page(house, "<p>(By the river)</p>"), house);
    assert_eq!(page(house, "<p>(Ada Lin)</p>"), house);
}

#[test]
fn a_name_in_brackets_signs_the_last_sentence() {
    let page = |author: &str, end: &str| {
        let page = read(&format!(
            "<script type=application/ld+json>{{\"@type\":\"NewsArticle\"{author}}}</script>\
             <h1>{TITLE}</h1><article>{PARAGRAPHS}<p><b>The river rose.</b> {end}</p></article>"
        ));
        names(&page).join(", ")
    };
    for end in ["(Ada B. Lin)", "(Ada B. Lin) +++"] {
        assert_eq!(page("", end), "Ada B. Lin");
        // An account gives way to the name that it is made of, and to no other.
        assert_eq!(page(",\"author\":{\"name\":\"ada.lin\"}", end), "Ada B. Lin");
        assert_eq!(page(",\"author\":{\"name\":\"bo.chen\"}", end), "bo.chen");
        assert_eq!(page(",\"author\":{\"name\":\"Bo Chen\"}", end), "Bo Chen");
    }
    for end in [
        "(Photo: Ada Lin)",
        "(al)",
        "So said many (Ada Lin)",
        "(in the valley)",
    ] {
        assert_eq!(page("", end), "", "{end}");
    }
}

#[test]
fn the_last_line_presents_who_wrote_where_nothing_else_names_them() {
    let page = |byline: &str, last: &str| {
        let page = read(&format!(
            "<h1>{TITLE}</h1><article>{byline}{PARAGRAPHS}<p><i>{last}</i></p></article>"
        ));
        names(&page).join(", ")
    };
    let last = "Ada Lin is an assistant editor at Example. Follow her on <a href=https://x.com/adalin>X</a>.";
    assert_eq!(page("", last), "Ada Lin");
    assert_eq!(page("<p class=byline>By Bo Chen</p>", last), "Bo Chen");
    assert_eq!(page("", "Ada Lin is the daughter of a reporter who saw it."), "");
}

#[test]
fn a_day_behind_the_words_for_it_goes_before_one_that_is_told_of() {
    let page = |end: &str| {
        let page = read(&format!(
            "<title>大桥重新开放</title><h1>大桥重新开放</h1><p>2026年2月27日下午，市民前来观看新的大桥</p>{CHINESE}{end}"
        ));
        page.published()
            .value()
            .map(|time| time.to_string()[..10].to_owned())
    };
    assert_eq!(page("").as_deref(), Some("2026-02-27"));
    assert_eq!(
        page("<div>发布日期：2026-03-06 责任编辑：李文</div>").as_deref(),
        Some("2026-03-06")
    );
}

#[test]
fn who_edited_gives_way_to_who_wrote() {
    let page = |end: &str| {
        let page = read(&format!(
            "<meta name=author content=李文><h1>大桥重新开放</h1>{CHINESE}{end}"
        ));
        names(&page).join(", ")
    };
    assert_eq!(page("<p>[责任编辑：李文]</p>"), "李文");
    assert_eq!(page("<p>作者︱王小明</p><p>[责任编辑：李文]</p>"), "王小明");
    assert_eq!(page("<p>作者：王小明</p><p>摄影：李文</p>"), "李文");
}

#[test]
fn a_box_is_about_who_wrote() {
    let boxed = |text: &str, of: &dyn Fn(&str) -> String| {
        let long = SENTENCE.repeat(20);
        let page = read(&format!(
            "<title>T</title><article><h1>T</h1><p>{long}</p>{}</article>",
            of(text)
        ));
        names(&page).join(", ")
    };
    let headed =
        |text: &str| format!("<div class=author-box><h4>{text}</h4><p>The hills are home.</p></div>");
    let linked = |text: &str| format!("<div class=author-info><a href=/author/ada-lin>{text}</a></div>");
    for text in [
        "About Ada Lin",
        "About the Author: Ada Lin",
        "More from Ada Lin",
        "View all articles by Ada Lin",
        "Latest posts by Ada Lin",
        "Follow Ada Lin",
        "Über die Autorin: Ada Lin",
        "Mehr von Ada Lin",
        "À propos de l’auteure : Ada Lin",
        "Sobre el autor Ada Lin",
        "Tutti gli articoli di Ada Lin",
        "Об авторе: Ada Lin",
        "O autorce: Ada Lin",
        "Tentang Ada Lin",
        "關於 Ada Lin",
    ] {
        assert_eq!(boxed(text, &headed), "Ada Lin", "{text}");
        assert_eq!(boxed(text, &linked), "Ada Lin", "{text}");
    }
    let told = |text: &str| format!("<div class=author-bio><p>{text}</p></div>");
    for text in [
        "Ada Lin walks rivers and lives in the hills.",
        "Ada Lin is the environment editor of The Valley Voice.",
        "Ada Lin has been writing since 2004.",
        "Ада Лин пишет о реках и живёт в горах.",
    ] {
        let name = text.split(' ').take(2).collect::<Vec<_>>().join(" ");
        assert_eq!(boxed(text, &told), name, "{text}");
    }
}

#[test]
fn an_agency_wrote_what_is_copied_from_it() {
    let page = |site: &str| {
        let page = format!(
            "<title>{TITLE}</title><meta property=og:site_name content='{site}'><meta name=author content=Harbourwire>\
             <link rel=canonical href=https://www.harbourwire.example/1><h1>{TITLE}</h1>{PARAGRAPHS}\
             <p>(Reporting by Ada Lin in Seoul; Editing by Bo Chen)</p>"
        );
        let base = HttpUrl::parse("https://valleyvoice.example/news/1").expect("a link");
        unfurl(page.as_bytes(), &UnfurlOptions::new().with_base(base)).expect("a page")
    };
    assert_eq!(names(&page("Valley Voice")), ["Harbourwire"]);
    // The copy may lie anywhere: then the house names itself, and who wrote stands below.
    assert_eq!(names(&page("Harbourwire")), ["Ada Lin"]);
}

#[test]
fn a_name_with_a_place_and_a_day_signs_the_text() {
    for (last, expected) in [
        ("Ada Lin, DUBLIN. 15 March 2026.", "Ada Lin"),
        ("Ада Мельник, ДОЛИНА. 15 марта, 2026 года.", "Ада Мельник"),
        ("Delta Lin, Dublin. 15 March 2026.", ""),
        ("Ada Lin, DUBLIN. The river rose.", ""),
        ("The old river, DUBLIN. 15 March 2026.", ""),
    ] {
        let page = read(&format!(
            "<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}<p>{last}</p>"
        ));
        assert_eq!(names(&page).join(", "), expected, "{last}");
    }
    let text = PARAGRAPHS.repeat(4);
    let page = read(&format!(
        "<title>{TITLE}</title><h1>{TITLE}</h1>{text}<p>Ада Мельник, ДОЛИНА. 15 марта, 2026 года.</p>"
    ));
    assert_eq!(
        page.published().value().map(|time| time.as_str()),
        Some("2026-03-15")
    );
}
